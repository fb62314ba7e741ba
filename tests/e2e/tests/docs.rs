//! Runs the SQL in the documentation and compares its output with the page.
//!
//! The ```` ```sql ```` blocks of README.md and of each docs/**/*.md run in order in one psql
//! session (`psql -q`, time zone UTC), in a database of their own. The extension is installed
//! already unless a block of the page creates it. If a ```` ```text ```` or ```` ```console ````
//! block follows a block of SQL, that block has to print exactly the same; `…` matches anything
//! within a line (ids, times). Any other block has to run without an error. A block that must not
//! run has more than `sql` behind its fence.
//!
//! Links within the checkout have to lead to existing files and headings.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use libtest_mimic::{Arguments, Failed, Trial};
use mec_e2e::Server;

fn main() {
    let blocks = pages().into_iter().flat_map(|page| trials(&page));
    let trials = blocks.chain(std::iter::once(Trial::test("links", links_lead_somewhere)));
    let trials = trials.collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Returns one test for each block. The first test of a page runs the whole page.
fn trials(page: &Path) -> Vec<Trial> {
    let blocks = Arc::new(blocks(&fs::read_to_string(page).expect("the page is text")));
    let name = page
        .strip_prefix(root())
        .expect("the page is in the checkout")
        .display()
        .to_string();
    let outputs = {
        let (blocks, name) = (Arc::clone(&blocks), name.clone());
        Arc::new(LazyLock::new(move || run(&name, &blocks)))
    };
    (0..blocks.len())
        .map(|number| {
            let (blocks, outputs) = (Arc::clone(&blocks), Arc::clone(&outputs));
            Trial::test(format!("{name}:{}", blocks[number].line), move || {
                judge(&blocks[number], outputs.get(number))
            })
        })
        .collect()
}

/// A block of SQL and the output that the page shows for it.
#[derive(Default)]
struct Block {
    line: usize,
    sql: String,
    shown: Option<String>,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut lines = page.lines().enumerate();
    // True while only blank lines have followed the last block of SQL.
    let mut follows_sql = false;
    while let Some((number, line)) = lines.next() {
        let Some(info) = line.trim_start().strip_prefix("```") else {
            follows_sql &= line.trim().is_empty();
            continue;
        };
        let indent = line.len() - line.trim_start().len();
        let body: String = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| line.trim() != "```")
            .map(|line| format!("{}\n", line.get(indent..).unwrap_or_default()))
            .collect();
        match (info.trim(), blocks.last_mut()) {
            ("text" | "console", Some(block)) if follows_sql => block.shown = Some(body),
            ("sql", _) => blocks.push(Block {
                line: number + 1,
                sql: body,
                shown: None,
            }),
            _ => {}
        }
        follows_sql = info.trim() == "sql";
    }
    blocks
}

/// Returns the output of each block. A block that leaves a quote open consumes those after it; none
/// of them has an output then.
fn run(page: &str, blocks: &[Block]) -> Vec<String> {
    let database = Server::shared().empty_database();
    let creates = |block: &Block| block.sql.to_lowercase().contains("create extension mec");
    if !blocks.iter().any(creates) {
        database.psql("CREATE EXTENSION mec");
    }
    let end_of = |number: usize| format!("--- end of block {number} of {page} ---\n");
    let script: String = blocks
        .iter()
        .enumerate()
        .map(|(number, block)| format!("{}\n;\n\\echo {}", block.sql, end_of(number)))
        .collect();
    // Errors appear among the results, as in a terminal, because both streams are one pipe.
    let (mut output, input) = std::io::pipe().expect("a pipe is made");
    let mut psql = database.program("psql");
    psql.args(["-X", "-q"]).stdin(std::process::Stdio::piped());
    psql.stdout(input.try_clone().expect("a pipe is shared"))
        .stderr(input);
    let mut child = psql.spawn().expect("psql starts");
    // The command holds the other ends of the pipe.
    drop(psql);
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let writer = std::thread::spawn(move || stdin.write_all(script.as_bytes()));
    let mut printed = String::new();
    output
        .read_to_string(&mut printed)
        .expect("psql prints UTF-8");
    child.wait().expect("psql ends");
    writer
        .join()
        .expect("the writer ends")
        .expect("psql reads its script");
    let mut rest = printed.as_str();
    let outputs = (0..blocks.len()).map_while(|number| {
        let (output, after) = rest.split_once(&end_of(number))?;
        rest = after;
        Some(output.to_owned())
    });
    outputs.collect()
}

fn judge(block: &Block, output: Option<&String>) -> Result<(), Failed> {
    let output = output.ok_or("psql did not get to the end of the block")?;
    match &block.shown {
        Some(shown) if matches(shown, output) => Ok(()),
        Some(shown) => Err(format!("the page shows:\n{shown}\nit prints:\n{output}").into()),
        None if output.lines().any(is_error) => Err(output.into()),
        None => Ok(()),
    }
}

fn is_error(line: &str) -> bool {
    ["ERROR:", "FATAL:", "invalid command"]
        .iter()
        .any(|start| line.starts_with(start))
}

fn matches(shown: &str, printed: &str) -> bool {
    let shown: Vec<_> = shown.trim_end().lines().map(str::trim_end).collect();
    let printed: Vec<_> = printed.trim_end().lines().map(str::trim_end).collect();
    shown.len() == printed.len()
        && shown
            .iter()
            .zip(&printed)
            .all(|(shown, printed)| line_matches(shown, printed))
}

/// Compares a line with the page. `…` also matches padding around it, so that a page may show a
/// table in its own width.
fn line_matches(shown: &str, printed: &str) -> bool {
    let parts: Vec<_> = shown.split('…').collect();
    let [start, middle @ .., end] = parts.as_slice() else {
        return shown == printed;
    };
    let Some(mut rest) = printed.strip_prefix(start.trim_end()) else {
        return false;
    };
    for part in middle {
        let Some((_, after)) = rest.split_once(part.trim()) else {
            return false;
        };
        rest = after;
    }
    rest.ends_with(end.trim_start())
}

fn links_lead_somewhere() -> Result<(), Failed> {
    let mut dead = vec![];
    for page in pages() {
        let text = fs::read_to_string(&page)?;
        let folder = page.parent().ok_or("a page is in a folder")?;
        for link in links(&text).filter(|link| !link.contains(':')) {
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() {
                page.clone()
            } else {
                folder.join(path)
            };
            if !target.exists() || !(heading.is_empty() || has_heading(&target, heading)?) {
                dead.push(format!("{}: {link}", page.display()));
            }
        }
    }
    if dead.is_empty() {
        Ok(())
    } else {
        Err(dead.join("\n").into())
    }
}

fn links(text: &str) -> impl Iterator<Item = &str> {
    let behind = text.split("](").skip(1);
    behind.filter_map(|rest| rest.split_once(')').map(|(link, _)| link))
}

/// Tells whether a page has a heading with this link name.
fn has_heading(page: &Path, name: &str) -> Result<bool, Failed> {
    let text = fs::read_to_string(page)?;
    let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
    Ok(headings
        .map(|heading| {
            let words = heading.trim_start_matches('#').trim().to_lowercase();
            let kept = words
                .chars()
                .filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-' || *c == '_');
            kept.map(|c| if c == ' ' { '-' } else { c })
                .collect::<String>()
        })
        .any(|heading| heading == name))
}

fn pages() -> Vec<PathBuf> {
    let mut pages = vec![root().join("README.md")];
    collect_pages(&root().join("docs"), &mut pages);
    pages.retain(|page| page.is_file());
    pages.sort();
    pages
}

fn collect_pages(folder: &Path, pages: &mut Vec<PathBuf>) {
    // A checkout without that folder has no pages in it.
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            collect_pages(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("the checkout is there")
}
