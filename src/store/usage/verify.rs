//! Compares counters with the ledger, and rebuilds those that differ (§9.18).

use std::collections::BTreeMap;

use mec_core::decimal::Decimal;
use mec_core::time::Instant;
use mec_core::usage::Entry;
use pgrx::pg_sys::{
    BOOLARRAYOID, BOOLOID, INT4ARRAYOID, INT4OID, INT8OID, TEXTARRAYOID, TEXTOID, UUIDARRAYOID,
    UUIDOID,
};
use uuid::Uuid;

use super::{Pool, add_all, amount_of};
use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::spi::{Cursor, Db, Row, Statement};

/// A counter that differs from the rows from which it is derived.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// The pool of the counter.
    pub(crate) pool: Pool,
    /// The kind of counter: `instant`, `slot`, `total`, `entries` or `place`.
    pub(crate) counter: String,
    /// The instant, or the start of the slot; `None` for the sum of all time.
    pub(crate) at: Option<Instant>,
    /// The stored value.
    pub(crate) counted: Option<Decimal>,
    /// The value that the counter should have.
    pub(crate) expected: Option<Decimal>,
}

// Compares, in one snapshot: every instant in the leaves with the ledger; every slot with the finer slots
// or the leaf below it; every live row with its months and recent entries; and every slot with the place
// where readers look for it. A slot at a damaged place is not searched further, and values that no quantity
// or event instant can have are shown as NULL.
macro_rules! differences {
    ($select:literal) => {
        concat!(
            "WITH live AS (
         SELECT * FROM @extschema@.usage_live WHERE $1 IS NULL OR account_id = $1
     ), widths (level, width) AS (
         VALUES (1, interval '1 day'), (2, '1 hour'), (3, '1 minute'), (4, '1 second'),
                (5, '10 milliseconds'), (6, '100 microseconds'), (7, '1 microsecond')
     ), history AS (
         SELECT h.*,
                CASE WHEN h.slot_start >= '1970-01-01 UTC' AND h.slot_start < '9999-01-01 UTC' THEN
                    CASE WHEN h.level = 0 THEN date_trunc('month', h.slot_start, 'UTC') = h.slot_start
                         WHEN w.level = 7 THEN true
                         WHEN w.level > 0 THEN date_bin(w.width, h.slot_start, '1970-01-01 UTC') = h.slot_start
                         ELSE false END
                    ELSE false END AS is_slot,
                CASE WHEN h.slot_start >= '1970-01-01 UTC' AND h.slot_start < '9999-01-01 UTC' THEN
                    CASE WHEN h.level = 0
                         THEN (h.slot_start AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC'
                         ELSE h.slot_start + w.width END
                    END AS slot_end,
                CASE WHEN h.slot_start >= '1970-01-01 UTC' AND h.slot_start < '9999-01-01 UTC' THEN
                    CASE WHEN h.level = 1 THEN date_trunc('month', h.slot_start, 'UTC')
                         WHEN h.level > 1 THEN date_bin(above.width, h.slot_start, '1970-01-01 UTC')
                    END END AS above_start
         FROM @extschema@.usage_history h
         LEFT JOIN widths w ON w.level = h.level
         LEFT JOIN widths above ON above.level = h.level - 1
         WHERE $1 IS NULL OR account_id = $1
     ), leaf AS (
         SELECT account_id, resource_type_code, resource_scope, is_below, lane, -1 AS level,
                NULL::timestamptz AS slot_start, NULL::timestamptz AS slot_end, recent AS entries
         FROM live
         UNION ALL
         SELECT account_id, resource_type_code, resource_scope, is_below, lane, level, slot_start,
                slot_end, entries
         FROM history WHERE entries IS NOT NULL
     ), entry AS (
         SELECT l.account_id, l.resource_type_code, l.resource_scope, l.is_below, l.lane, l.level,
                l.slot_start, l.slot_end, e.at, e.amount
         FROM leaf l CROSS JOIN LATERAL @extschema@.fn_mec_entries(
             CASE WHEN octet_length(l.entries) % 24 = 0 THEN l.entries ELSE '' END) e
     ), counted AS (
         SELECT account_id, resource_type_code, resource_scope, is_below, at, sum(amount) AS amount
         FROM entry GROUP BY 1, 2, 3, 4, 5
     ), recorded AS (
         SELECT p.account_id, l.resource_type_code, s.resource_scope, p.is_below,
                l.occurred_at AS at, sum(l.base_quantity) AS amount
         FROM (SELECT account_id, ancestor_ids, resource_type_code, resource_scope, occurred_at,
                      base_quantity
               FROM @extschema@.consumption_ledger
               UNION ALL
               SELECT account_id, ancestor_ids, resource_type_code, resource_scope, occurred_at,
                      base_quantity
               FROM @extschema@.consumption_ledger_archive) l
         CROSS JOIN LATERAL (
             SELECT l.account_id, false AS is_below
             UNION ALL SELECT a.id, true FROM unnest(l.ancestor_ids) AS a (id)) p
         CROSS JOIN LATERAL (
             SELECT '' AS resource_scope
             UNION ALL SELECT l.resource_scope WHERE l.resource_scope IS NOT NULL) s
         WHERE $1 IS NULL OR p.account_id = $1
         GROUP BY 1, 2, 3, 4, 5
     ), below AS (
         SELECT account_id, resource_type_code, resource_scope, is_below, lane, level, slot_start,
                sum(amount) AS amount
         FROM (SELECT account_id, resource_type_code, resource_scope, is_below, lane, level,
                      slot_start, amount
               FROM entry WHERE level >= 0
               UNION ALL
               SELECT account_id, resource_type_code, resource_scope, is_below, lane, level - 1,
                      above_start, total
               FROM history WHERE level > 0) x
         GROUP BY 1, 2, 3, 4, 5, 6, 7
     ), parts AS (
         SELECT account_id, resource_type_code, resource_scope, is_below, lane, sum(amount) AS amount
         FROM (SELECT account_id, resource_type_code, resource_scope, is_below, lane, amount
               FROM entry WHERE level = -1
               UNION ALL
               SELECT account_id, resource_type_code, resource_scope, is_below, lane, total
               FROM history WHERE level = 0) x
         GROUP BY 1, 2, 3, 4, 5
     ), difference AS (
         SELECT account_id, resource_type_code, resource_scope, is_below, 'instant' AS counter, at,
                c.amount AS counted, r.amount AS expected
         FROM counted c
         FULL JOIN recorded r USING (account_id, resource_type_code, resource_scope, is_below, at)
         WHERE coalesce(c.amount, 0) <> coalesce(r.amount, 0)
         UNION ALL
         SELECT account_id, resource_type_code, resource_scope, is_below, 'slot', slot_start,
                h.total, coalesce(b.amount, 0)
         FROM history h
         LEFT JOIN below b USING (account_id, resource_type_code, resource_scope, is_below, lane,
                                  level, slot_start)
         WHERE h.total <> coalesce(b.amount, 0)
         UNION ALL
         SELECT account_id, resource_type_code, resource_scope, is_below, 'total', NULL,
                l.total, p.amount
         FROM live l
         FULL JOIN parts p USING (account_id, resource_type_code, resource_scope, is_below, lane)
         WHERE coalesce(l.total, 0) <> coalesce(p.amount, 0)
         UNION ALL
         SELECT account_id, resource_type_code, resource_scope, is_below, 'entries', slot_start,
                NULL, NULL
         FROM leaf WHERE octet_length(entries) % 24 <> 0
         UNION ALL
         SELECT account_id, resource_type_code, resource_scope, is_below, 'place', slot_start,
                sum(amount), NULL
         FROM entry WHERE level >= 0 AND (at < slot_start OR at >= slot_end)
         GROUP BY account_id, resource_type_code, resource_scope, is_below, slot_start
         UNION ALL
         SELECT h.account_id, h.resource_type_code, h.resource_scope, h.is_below, 'place',
                h.slot_start, h.total, NULL
         FROM history h
         LEFT JOIN history above
             ON (above.account_id, above.resource_type_code, above.resource_scope, above.is_below,
                 above.lane, above.level, above.slot_start)
                = (h.account_id, h.resource_type_code, h.resource_scope, h.is_below, h.lane,
                   h.level - 1, h.above_start)
         WHERE NOT h.is_slot OR h.level > 0 AND (above.level IS NULL OR above.entries IS NOT NULL)
         UNION ALL
         SELECT DISTINCT account_id, resource_type_code, resource_scope, is_below, 'place',
                NULL::timestamptz, NULL::numeric, NULL::numeric
         FROM live l
         JOIN history h USING (account_id, resource_type_code, resource_scope, is_below, lane)
         WHERE l.history_version = '00000000-0000-0000-0000-000000000000'
     )
     ",
            $select
        )
    };
}

static VERIFY: Statement = Statement::new(
    differences!(
        "SELECT account_id, resource_type_code, resource_scope, is_below, counter,
                CASE WHEN at >= '1970-01-01 UTC' AND at < '9999-01-01 UTC' THEN at END,
                CASE WHEN abs(counted) < 1e23 THEN round(counted, 15) END,
                CASE WHEN abs(expected) < 1e23 THEN round(expected, 15) END
         FROM difference
         ORDER BY 1, 2, 3, 4, 5, 6"
    ),
    &[UUIDOID],
);

static DAMAGED: Statement = Statement::new(
    differences!(
        "SELECT DISTINCT account_id, resource_type_code, resource_scope, is_below
         FROM difference
         ORDER BY 1, 2, 3, 4"
    ),
    &[UUIDOID],
);

const POOLS: [pgrx::pg_sys::Oid; 4] = [UUIDARRAYOID, TEXTARRAYOID, TEXTARRAYOID, BOOLARRAYOID];

const LANES: [pgrx::pg_sys::Oid; 5] = [
    UUIDARRAYOID,
    TEXTARRAYOID,
    TEXTARRAYOID,
    BOOLARRAYOID,
    INT4ARRAYOID,
];

static LOCK_LANES: Statement = Statement::new(
    "SELECT l.account_id, l.resource_type_code, l.resource_scope, l.is_below, l.lane
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bool[])
          AS p (account_id, resource_type_code, resource_scope, is_below)
     JOIN @extschema@.usage_live l
       ON l.account_id = p.account_id AND l.resource_type_code = p.resource_type_code
      AND l.resource_scope = p.resource_scope AND l.is_below = p.is_below
     ORDER BY 1, 2, 3, 4, 5
     FOR UPDATE OF l",
    &POOLS,
);

// Finds entries that are in the ledger but in no lane, apart from the locked lanes, in one snapshot that is
// younger than the locks. An event in flight is either in neither, or both in the ledger and in a lane that
// was opened meanwhile. OFFSET 0 keeps the planner from searching the pools again for each event.
static MISSING: Statement = Statement::new(
    "WITH pool AS (
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bool[])
             AS p (account_id, resource_type_code, resource_scope, is_below)
     ), held AS (
         SELECT * FROM unnest($5::uuid[], $6::text[], $7::text[], $8::bool[], $9::int[])
             AS h (account_id, resource_type_code, resource_scope, is_below, lane)
     ), leaf AS (
         SELECT account_id, resource_type_code, resource_scope, is_below, lane, recent AS entries
         FROM @extschema@.usage_live
         UNION ALL
         SELECT account_id, resource_type_code, resource_scope, is_below, lane, entries
         FROM @extschema@.usage_history WHERE entries IS NOT NULL
     ), elsewhere AS (
         SELECT l.account_id, l.resource_type_code, l.resource_scope, l.is_below, e.at,
                -e.amount AS amount
         FROM pool
         JOIN leaf l USING (account_id, resource_type_code, resource_scope, is_below)
         CROSS JOIN LATERAL @extschema@.fn_mec_entries(
             CASE WHEN octet_length(l.entries) % 24 = 0 THEN l.entries ELSE '' END) e
         WHERE NOT EXISTS (
             SELECT FROM held h
             WHERE h.account_id = l.account_id AND h.resource_type_code = l.resource_type_code
               AND h.resource_scope = l.resource_scope AND h.is_below = l.is_below
               AND h.lane = l.lane)
           AND EXISTS (
             SELECT FROM @extschema@.usage_live o
             WHERE o.account_id = l.account_id AND o.resource_type_code = l.resource_type_code
               AND o.resource_scope = l.resource_scope AND o.is_below = l.is_below
               AND o.lane = l.lane)
     ), recorded AS (
         SELECT r.*
         FROM (SELECT p.account_id, l.resource_type_code, s.resource_scope, p.is_below,
                      l.occurred_at AS at, l.base_quantity AS amount
               FROM (SELECT account_id, ancestor_ids, resource_type_code, resource_scope,
                            occurred_at, base_quantity
                     FROM @extschema@.consumption_ledger
                     UNION ALL
                     SELECT account_id, ancestor_ids, resource_type_code, resource_scope,
                            occurred_at, base_quantity
                     FROM @extschema@.consumption_ledger_archive) l
               CROSS JOIN LATERAL (
                   SELECT l.account_id, false AS is_below
                   UNION ALL SELECT a.id, true FROM unnest(l.ancestor_ids) AS a (id)) p
               CROSS JOIN LATERAL (
                   SELECT '' AS resource_scope
                   UNION ALL SELECT l.resource_scope WHERE l.resource_scope IS NOT NULL) s
               OFFSET 0) r
         JOIN pool ON pool.account_id = r.account_id
                  AND pool.resource_type_code = r.resource_type_code
                  AND pool.resource_scope = r.resource_scope AND pool.is_below = r.is_below
     )
     SELECT account_id, resource_type_code, resource_scope, is_below, at, sum(amount)
     FROM (SELECT * FROM recorded UNION ALL SELECT * FROM elsewhere) x
     GROUP BY 1, 2, 3, 4, 5
     HAVING sum(amount) <> 0
     ORDER BY 1, 2, 3, 4, 5",
    &[
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        BOOLARRAYOID,
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        BOOLARRAYOID,
        INT4ARRAYOID,
    ],
);

// Slots of a lane without a live row are damage, because no writer owns them.
static DROP_STRAYS: Statement = Statement::new(
    "DELETE FROM @extschema@.usage_history l
     USING unnest($1::uuid[], $2::text[], $3::text[], $4::bool[])
         AS p (account_id, resource_type_code, resource_scope, is_below)
     WHERE p.account_id = l.account_id AND p.resource_type_code = l.resource_type_code
       AND p.resource_scope = l.resource_scope AND p.is_below = l.is_below
       AND NOT EXISTS (
           SELECT FROM @extschema@.usage_live o
           WHERE o.account_id = l.account_id AND o.resource_type_code = l.resource_type_code
             AND o.resource_scope = l.resource_scope AND o.is_below = l.is_below
             AND o.lane = l.lane)",
    &POOLS,
);

macro_rules! drop_lanes {
    ($table:literal) => {
        concat!(
            "DELETE FROM @extschema@.",
            $table,
            " l
             USING unnest($1::uuid[], $2::text[], $3::text[], $4::bool[], $5::int[])
                 AS h (account_id, resource_type_code, resource_scope, is_below, lane)
             WHERE h.account_id = l.account_id AND h.resource_type_code = l.resource_type_code
               AND h.resource_scope = l.resource_scope AND h.is_below = l.is_below
               AND h.lane = l.lane"
        )
    };
}

static DROP_HISTORY: Statement = Statement::new(drop_lanes!("usage_history"), &LANES);

static DROP_LIVE: Statement = Statement::new(drop_lanes!("usage_live"), &LANES);

/// Passes every counter that differs from the ledger or from the counters below it to `each`, for one
/// account or for all.
pub(crate) fn verify(
    db: &Db,
    account_id: Option<Uuid>,
    mut each: impl FnMut(Difference) -> Result<()>,
) -> Result<()> {
    db.stream(&VERIFY, &[Value::from(account_id)], |row| {
        each(difference_of(row)?)
    })
}

static RECORD: Statement = Statement::new(
    "INSERT INTO @extschema@.usage_verifications (verified_at, differences) VALUES (now(), $1)
     ON CONFLICT (is_last) DO UPDATE
     SET verified_at = excluded.verified_at, differences = excluded.differences",
    &[INT8OID],
);

/// Records that counters were just compared, and the number of differences.
///
/// The caller acts as the owner of the tables.
pub(crate) fn record_verification(db: &Db, differences: usize) -> Result<()> {
    let differences = i64::try_from(differences).unwrap_or(i64::MAX);
    db.write(&RECORD, &[Value::from(differences)])?;
    Ok(())
}

/// The number of pools that one scan of the ledger rebuilds.
const POOLS_AT_ONCE: usize = 20_000;

/// The number of entries that are counted in one step.
const ENTRIES_AT_ONCE: usize = 20_000;

/// Rebuilds from the ledger the pools that differ, while other sessions write. Returns the number of pools
/// rebuilt.
///
/// The lanes of these pools are locked, so a writer waits for one of them or takes another lane. The ledger
/// is read once for every 20,000 pools. The caller acts as the owner of the tables, in READ COMMITTED.
pub(crate) fn rebuild(db: &Db, account_id: Option<Uuid>) -> Result<usize> {
    let mut rebuilt = 0;
    let mut damaged = { db.open_cursor(&DAMAGED, &[Value::from(account_id)])? };
    loop {
        let pools = next_pools(&mut damaged)?;
        if pools.is_empty() {
            return Ok(rebuilt);
        }
        rebuilt += pools.len();
        rebuild_pools(&db.nested()?, &pools)?;
    }
}

/// Fetches the pools of the next step from the cursor; empty at the end.
fn next_pools(damaged: &mut Cursor) -> Result<Vec<Pool>> {
    let mut pools = vec![];
    while pools.len() < POOLS_AT_ONCE {
        let rows = damaged.fetch();
        if rows.count() == 0 {
            break;
        }
        for row in rows.iter() {
            pools.push(pool_of(&row)?);
        }
    }
    Ok(pools)
}

fn rebuild_pools(db: &Db, pools: &[Pool]) -> Result<()> {
    let bulk = db.in_bulk()?;
    let pools = columns_of(pools);
    let held = lock_lanes(db, &pools)?;
    let lanes = lanes_of(&held);
    let both: Vec<Value> = pools.iter().chain(&lanes).cloned().collect();
    // The cursor is opened before the lanes are dropped, so it still sees them.
    let mut missing = db.open_cursor(&MISSING, &both)?;
    db.write(&DROP_STRAYS, &pools)?;
    db.write(&DROP_HISTORY, &lanes)?;
    db.write(&DROP_LIVE, &lanes)?;
    drop(bulk);
    let mut open: Option<(Pool, Vec<Entry>)> = None;
    loop {
        let rows = missing.fetch();
        if rows.count() == 0 {
            break;
        }
        for row in rows.iter() {
            let (pool, entry) = (pool_of(&row)?, entry_of(&row)?);
            match &mut open {
                Some((last, entries)) if *last == pool && entries.len() < ENTRIES_AT_ONCE => {
                    entries.push(entry);
                }
                _ => {
                    if let Some((pool, entries)) = open.replace((pool, vec![entry])) {
                        count(db, pool, entries)?;
                    }
                }
            }
        }
    }
    open.map_or(Ok(()), |(pool, entries)| count(db, pool, entries))
}

fn lock_lanes(db: &Db, pools: &[Value; 4]) -> Result<Vec<(Pool, i32)>> {
    let locked = db.write(&LOCK_LANES, pools)?;
    locked
        .iter()
        .map(|row| Ok((pool_of(&row)?, row.get(4)?)))
        .collect()
}

fn lanes_of(held: &[(Pool, i32)]) -> [Value<'_>; 5] {
    let [account, resource, scope, is_below] = columns_of_each(held.iter().map(|(pool, _)| pool));
    let lanes = held.iter().map(|(_, lane)| Value::from(*lane)).collect();
    let lanes = Value::Array(INT4OID, lanes);
    [account, resource, scope, is_below, lanes]
}

fn entry_of(row: &Row) -> Result<Entry> {
    Ok(Entry {
        at: row.get(4)?,
        amount: amount_of(row.get(5)?)?,
    })
}

fn count(db: &Db, pool: Pool, entries: Vec<Entry>) -> Result<()> {
    add_all(&db.nested()?, BTreeMap::from([(pool, entries)]))
}

fn columns_of(pools: &[Pool]) -> [Value<'_>; 4] {
    columns_of_each(pools.iter())
}

fn columns_of_each<'a>(pools: impl Iterator<Item = &'a Pool> + Clone) -> [Value<'a>; 4] {
    let accounts = pools.clone().map(|pool| Value::from(pool.account_id));
    let resources = pools.clone().map(|pool| Value::from(&pool.resource_type));
    let scopes = pools.clone().map(|pool| Value::from(&pool.scope));
    let sides = pools.map(|pool| Value::from(pool.is_below));
    [
        Value::Array(UUIDOID, accounts.collect()),
        Value::Array(TEXTOID, resources.collect()),
        Value::Array(TEXTOID, scopes.collect()),
        Value::Array(BOOLOID, sides.collect()),
    ]
}

fn pool_of(row: &Row) -> Result<Pool> {
    Ok(Pool {
        account_id: row.get(0)?,
        resource_type: row.get(1)?,
        scope: row.get(2)?,
        is_below: row.get(3)?,
    })
}

fn difference_of(row: &Row) -> Result<Difference> {
    Ok(Difference {
        pool: pool_of(row)?,
        counter: row.get(4)?,
        at: row.get(5)?,
        counted: row.get(6)?,
        expected: row.get(7)?,
    })
}
