//! Splits usage into parts by an attribute of the ledger's events.

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use pgrx::pg_sys::{TEXTOID, TIMESTAMPTZOID, UUIDOID};

use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};
use crate::store::usage::{self, Question};

/// The attribute of events by which usage is split.
#[derive(Clone, Debug)]
pub(crate) enum By {
    /// By account: one part for the account itself, and one for each child with its whole subtree.
    Account,
    /// By scope.
    Scope,
    /// By the unit in which events were metered.
    Unit,
    /// By the value of the detail with this key.
    Detail(String),
}

/// One part of a breakdown.
pub(crate) struct Part {
    /// The value that the events of this part share; `None` for events without that value.
    pub(crate) key: Option<String>,
    /// The sum of the part's events, in base units.
    pub(crate) amount: Amount,
    /// The number of events in the part, corrections included.
    pub(crate) events: i64,
}

macro_rules! parts_of {
    ($tree:literal, $in_tree:literal) => {
        concat!(
            $tree,
            "SELECT CASE $5
                 WHEN 'account' THEN CASE
                     WHEN l.account_id = $1 THEN l.account_id
                     ELSE (l.account_id || l.ancestor_ids)[array_position(l.ancestor_ids, $1)]
                     END::text
                 WHEN 'scope' THEN l.resource_scope
                 WHEN 'unit' THEN l.unit_code
                 ELSE (SELECT d.detail_value FROM @extschema@.consumption_event_details d
                       WHERE d.event_id = coalesce(l.corrects_event_id, l.event_id)
                         AND d.detail_key = $6
                       UNION ALL
                       SELECT d.detail_value FROM @extschema@.consumption_event_details_archive d
                       WHERE d.event_id = coalesce(l.corrects_event_id, l.event_id)
                         AND d.detail_key = $6)
                 END, sum(l.base_quantity), count(*)
             FROM (SELECT event_id, corrects_event_id, account_id, ancestor_ids,
                          resource_type_code, resource_scope, unit_code, occurred_at, base_quantity
                   FROM @extschema@.consumption_ledger
                   UNION ALL
                   SELECT event_id, corrects_event_id, account_id, ancestor_ids,
                          resource_type_code, resource_scope, unit_code, occurred_at, base_quantity
                   FROM @extschema@.consumption_ledger_archive) l
             WHERE l.resource_type_code = $2 AND l.occurred_at >= $3 AND l.occurred_at < $4
               AND (l.account_id = $1 OR $1 = ANY (l.ancestor_ids)) ",
            $in_tree,
            " GROUP BY 1 ORDER BY 2 DESC, 1"
        )
    };
}

const ARGUMENTS: [pgrx::pg_sys::Oid; 6] = [
    UUIDOID,
    TEXTOID,
    TIMESTAMPTZOID,
    TIMESTAMPTZOID,
    TEXTOID,
    TEXTOID,
];

// Reads by the index on accounts, for the account and its present subtree.
static PARTS_OF_TREE: Statement = Statement::new(
    parts_of!(
        "WITH RECURSIVE tree AS (
             SELECT $1 AS account_id
             UNION ALL
             SELECT a.account_id
             FROM tree JOIN @extschema@.accounts a ON a.parent_account_id = tree.account_id) ",
        "AND l.account_id = ANY (ARRAY(SELECT account_id FROM tree))"
    ),
    &ARGUMENTS,
);

// Reads all events, because some may belong to accounts that have left the tree since.
static PARTS_OF_ALL: Statement = Statement::new(parts_of!("", ""), &ARGUMENTS);

/// Passes the parts of the usage in [from, until) to `each`, the largest first. Reads, by index, only the
/// events of accounts that are below the account now.
///
/// Returns `false` if the counters show that these parts are not everything, because accounts have moved
/// away. In that case [`of_all`] finds all parts.
pub(crate) fn of_tree(
    db: &Db,
    question: &Question,
    (from, until): (Instant, Instant),
    by: &By,
    mut each: impl FnMut(Part),
) -> Result<bool> {
    let mut found = Amount::ZERO;
    visit(db, &PARTS_OF_TREE, question, (from, until), by, |part| {
        found = found.checked_add(part.amount).map_err(usage::too_large)?;
        each(part);
        Ok(())
    })?;
    Ok(found == usage::between(db, question, from, until)?)
}

/// Like [`of_tree`], but scans all events of the ledger, so no event is missed.
pub(crate) fn of_all(
    db: &Db,
    question: &Question,
    interval: (Instant, Instant),
    by: &By,
    mut each: impl FnMut(Part),
) -> Result<()> {
    visit(db, &PARTS_OF_ALL, question, interval, by, |part| {
        each(part);
        Ok(())
    })
}

fn visit(
    db: &Db,
    statement: &Statement,
    question: &Question,
    (from, until): (Instant, Instant),
    by: &By,
    mut each: impl FnMut(Part) -> Result<()>,
) -> Result<()> {
    let (kind, detail) = match by {
        By::Account => ("account", None),
        By::Scope => ("scope", None),
        By::Unit => ("unit", None),
        By::Detail(key) => ("detail", Some(key.as_str())),
    };
    let arguments = [
        Value::from(question.account_id),
        Value::from(question.resource_type),
        Value::from(from),
        Value::from(until),
        Value::from(kind),
        Value::from(detail),
    ];
    db.stream_read(statement, &arguments, |row| {
        each(Part {
            key: row.get(0)?,
            amount: usage::amount_of(row.get(1)?)?,
            events: row.get(2)?,
        })
    })
}
