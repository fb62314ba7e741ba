//! What the documentation tells operators to run.

/// The block of SQL of docs/operations.md that begins so.
///
/// # Panics
/// Where the page has no such block.
pub fn operations_sql(beginning: &str) -> String {
    let page = include_str!("../../../docs/operations.md");
    let fence = format!("```sql\n{beginning}");
    let (_, block) = page.split_once(&fence).expect("the page has the block");
    let (rest, _) = block.split_once("```").expect("the block ends");
    format!("{beginning}{rest}")
}
