//! Commands that the documentation tells operators to run.

/// Returns the block of SQL in docs/operations.md that has `name` behind its fence.
///
/// # Panics
/// If the page has no such block.
pub fn operations_sql(name: &str) -> &'static str {
    let page = include_str!("../../../docs/operations.md");
    block(page, &format!("sql {name}"))
}

/// Returns the shell commands in docs/install.md that have `name` behind their fence.
///
/// # Panics
/// If the page has no such block.
pub fn install_sh(name: &str) -> &'static str {
    let page = include_str!("../../../docs/install.md");
    block(page, &format!("sh {name}"))
}

fn block(page: &'static str, title: &str) -> &'static str {
    let fence = format!("```{title}\n");
    let (_, block) = page.split_once(&fence).expect("the page has the block");
    let (content, _) = block.split_once("```").expect("the block ends");
    content
}
