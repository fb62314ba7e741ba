//! Usage by what the ledger says of events.

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use pgrx::pg_sys::{TEXTOID, TIMESTAMPTZOID, UUIDOID};

use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};
use crate::store::usage::{self, Question};

/// What usage is broken down by.
#[derive(Clone, Debug)]
pub(crate) enum By {
    /// The account itself and each account right below it, with all that is below that.
    Account,
    /// The scope.
    Scope,
    /// The unit that events were metered in.
    Unit,
    /// The value of a detail.
    Detail(String),
}

/// One part of the usage.
pub(crate) struct Part {
    /// What its events have in common; `None` for events that do not say.
    pub(crate) key: Option<String>,
    /// Their sum, in base units.
    pub(crate) amount: Amount,
    /// How many they are.
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

// By the index on accounts, for the account and those that are below it now.
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

// All events, for those of accounts that have left the tree since.
static PARTS_OF_ALL: Statement = Statement::new(parts_of!("", ""), &ARGUMENTS);

/// Shows the parts of the usage in [from, until), the largest first, by the events of the accounts that are
/// below now, which are read by index. `false` where counters say that this is not all: accounts have moved
/// away, and [`of_all`] shows the parts.
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

/// The same by all events of the ledger.
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
