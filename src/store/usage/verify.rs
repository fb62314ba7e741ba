//! Comparing counters with the ledger, and making them anew where they differ.

use std::collections::BTreeMap;

use mec_core::decimal::Decimal;
use mec_core::time::Instant;
use mec_core::usage::Entry;
use pgrx::pg_sys::{BOOLARRAYOID, BOOLOID, INT8OID, TEXTARRAYOID, TEXTOID, UUIDARRAYOID, UUIDOID};
use uuid::Uuid;

use super::{Pool, add_all, amount_of};
use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Row, Statement};

/// A counter that differs from what it is derived from.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// The pool.
    pub(crate) pool: Pool,
    /// Which counter of it.
    pub(crate) counter: String,
    /// The instant or the start of the slot; `None` for the sum of all time.
    pub(crate) at: Option<Instant>,
    /// What it says.
    pub(crate) counted: Option<Decimal>,
    /// What it should say.
    pub(crate) expected: Option<Decimal>,
}

// What is compared, in one snapshot: every instant that leaves hold with the ledger; every slot with
// the finer slots or the leaf below it; every live row with its months and recent entries; and every
// slot with the place where readers look for it. A slot of damaged place is not descended into, and
// what no quantity and no event's instant can be is shown as NULL.
static VERIFY: Statement = Statement::new(
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
     SELECT account_id, resource_type_code, resource_scope, is_below, counter,
            CASE WHEN at >= '1970-01-01 UTC' AND at < '9999-01-01 UTC' THEN at END,
            CASE WHEN abs(counted) < 1e23 THEN round(counted, 15) END,
            CASE WHEN abs(expected) < 1e23 THEN round(expected, 15) END
     FROM difference
     ORDER BY 1, 2, 3, 4, 5, 6",
    &[UUIDOID],
);

const POOLS: [pgrx::pg_sys::Oid; 4] = [UUIDARRAYOID, TEXTARRAYOID, TEXTARRAYOID, BOOLARRAYOID];

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

// What the ledger holds and no lane does that is not locked, in one snapshot younger than the locks:
// an event in flight is either in neither, or in both the ledger and a lane that was opened meanwhile.
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
         SELECT p.account_id, l.resource_type_code, s.resource_scope, p.is_below,
                l.occurred_at AS at, l.base_quantity AS amount
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
         JOIN pool ON pool.account_id = p.account_id
                  AND pool.resource_type_code = l.resource_type_code
                  AND pool.resource_scope = s.resource_scope AND pool.is_below = p.is_below
     )
     SELECT account_id, resource_type_code, resource_scope, is_below, at, sum(amount)
     FROM (SELECT * FROM recorded UNION ALL SELECT * FROM elsewhere) x
     GROUP BY 1, 2, 3, 4, 5
     HAVING sum(amount) <> 0",
    &[
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        BOOLARRAYOID,
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        BOOLARRAYOID,
        pgrx::pg_sys::INT4ARRAYOID,
    ],
);

// A lane without a live row is damage: no writer owns it.
static DROP_LANES: Statement = Statement::new(
    "WITH held AS (
         SELECT * FROM unnest($5::uuid[], $6::text[], $7::text[], $8::bool[], $9::int[])
             AS h (account_id, resource_type_code, resource_scope, is_below, lane)
     ), live AS (
         DELETE FROM @extschema@.usage_live l USING held h
         WHERE (h.account_id, h.resource_type_code, h.resource_scope, h.is_below, h.lane)
               = (l.account_id, l.resource_type_code, l.resource_scope, l.is_below, l.lane)
     ), pool AS (
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bool[])
             AS p (account_id, resource_type_code, resource_scope, is_below)
     )
     DELETE FROM @extschema@.usage_history l USING pool p
     WHERE (p.account_id, p.resource_type_code, p.resource_scope, p.is_below)
           = (l.account_id, l.resource_type_code, l.resource_scope, l.is_below)
       AND (l.lane IN (
                SELECT h.lane FROM held h
                WHERE (h.account_id, h.resource_type_code, h.resource_scope, h.is_below)
                      = (l.account_id, l.resource_type_code, l.resource_scope, l.is_below))
            OR NOT EXISTS (
                SELECT FROM @extschema@.usage_live o
                WHERE (o.account_id, o.resource_type_code, o.resource_scope, o.is_below, o.lane)
                      = (l.account_id, l.resource_type_code, l.resource_scope, l.is_below, l.lane)))",
    &[
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        BOOLARRAYOID,
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        BOOLARRAYOID,
        pgrx::pg_sys::INT4ARRAYOID,
    ],
);

/// Every counter of an account, or of all, that differs from the ledger or from the counters below it.
pub(crate) fn verify(db: &Db, account_id: Option<Uuid>) -> Result<Vec<Difference>> {
    let rows = db.read(&VERIFY, &[Value::from(account_id)])?;
    rows.iter().map(|row| difference_of(&row)).collect()
}

static RECORD: Statement = Statement::new(
    "INSERT INTO @extschema@.usage_verifications (verified_at, differences) VALUES (now(), $1)
     ON CONFLICT (is_last) DO UPDATE
     SET verified_at = excluded.verified_at, differences = excluded.differences",
    &[INT8OID],
);

/// Keeps that counters were just compared, and how many differed.
///
/// The caller acts as the owner of the tables.
pub(crate) fn record_verification(db: &Db, differences: usize) -> Result<()> {
    let differences = i64::try_from(differences).unwrap_or(i64::MAX);
    db.write(&RECORD, &[Value::from(differences)])?;
    Ok(())
}

/// Makes the pools with differences anew from the ledger, beside writers; how many.
///
/// Their lanes are locked, so whoever writes to one of them waits or takes another lane. The caller
/// acts as the owner of the tables, in READ COMMITTED.
pub(crate) fn rebuild(db: &Db, account_id: Option<Uuid>) -> Result<usize> {
    let mut pools: Vec<Pool> = {
        let _snapshot = db.one_snapshot();
        verify(db, account_id)?
            .into_iter()
            .map(|difference| difference.pool)
            .collect()
    };
    pools.sort();
    pools.dedup();
    if pools.is_empty() {
        return Ok(0);
    }
    let pool_columns = columns_of(&pools);
    let locked = db.write(&LOCK_LANES, &pool_columns)?;
    let held: Vec<(Pool, i32)> = locked
        .iter()
        .map(|row| Ok((pool_of(&row)?, row.get(4)?)))
        .collect::<Result<_>>()?;
    let (held_pools, lanes): (Vec<Pool>, Vec<i32>) = held.into_iter().unzip();
    let lanes = lanes.into_iter().map(Value::from).collect();
    let arguments: Vec<Value> = pool_columns
        .into_iter()
        .chain(columns_of(&held_pools))
        .chain([Value::Array(pgrx::pg_sys::INT4OID, lanes)])
        .collect();
    let missing = entries_by_pool(db, &arguments)?;
    db.write(&DROP_LANES, &arguments)?;
    add_all(db, missing)?;
    Ok(pools.len())
}

fn entries_by_pool(db: &Db, arguments: &[Value]) -> Result<BTreeMap<Pool, Vec<Entry>>> {
    let mut pools: BTreeMap<Pool, Vec<Entry>> = BTreeMap::new();
    for row in db.write(&MISSING, arguments)?.iter() {
        let entry = Entry {
            at: row.get(4)?,
            amount: amount_of(row.get(5)?)?,
        };
        pools.entry(pool_of(&row)?).or_default().push(entry);
    }
    Ok(pools)
}

fn columns_of(pools: &[Pool]) -> [Value<'_>; 4] {
    [
        Value::Array(
            UUIDOID,
            pools
                .iter()
                .map(|pool| Value::from(pool.account_id))
                .collect(),
        ),
        Value::Array(
            TEXTOID,
            pools
                .iter()
                .map(|pool| Value::from(&pool.resource_type))
                .collect(),
        ),
        Value::Array(
            TEXTOID,
            pools.iter().map(|pool| Value::from(&pool.scope)).collect(),
        ),
        Value::Array(
            BOOLOID,
            pools
                .iter()
                .map(|pool| Value::from(pool.is_below))
                .collect(),
        ),
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
