//! What the documentation tells operators to run.

/// The block of SQL that docs/operations.md calls so behind its fence.
///
/// # Panics
/// Where the page has no such block.
pub fn operations_sql(name: &str) -> &'static str {
    let page = include_str!("../../../docs/operations.md");
    let fence = format!("```sql {name}\n");
    let (_, block) = page.split_once(&fence).expect("the page has the block");
    let (sql, _) = block.split_once("```").expect("the block ends");
    sql
}
