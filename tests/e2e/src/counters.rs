//! Checks that hold for the counters of usage after any test.

use postgres::Client;

/// Fails unless every counter agrees with the ledger.
///
/// # Panics
/// With the differences that `fn_verify_usage` reports.
pub fn assert_exact(session: &mut Client) {
    let differences = differences(session);
    assert!(
        differences.is_empty(),
        "counters differ from the ledger:\n{}",
        differences.join("\n")
    );
}

/// Returns the differences that `fn_verify_usage` reports, one on each line.
///
/// # Panics
/// If the call fails.
pub fn differences(session: &mut Client) -> Vec<String> {
    let verify = "SELECT v::text FROM fn_verify_usage() v";
    let rows = session.query(verify, &[]).expect("counters are compared");
    rows.iter().map(|row| row.get(0)).collect()
}

/// Returns the number of rows in the ledger, its details and the counters, and a digest of all of
/// them. Two equal results show that the calls in between wrote nothing.
///
/// # Panics
/// If the tables cannot be read.
pub fn everything_written(session: &mut Client) -> String {
    let digest = "SELECT string_agg(d, ' ') FROM (
        SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '')
        FROM consumption_ledger t
        UNION ALL
        SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '')
        FROM consumption_event_details t
        UNION ALL
        SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '')
        FROM usage_live t
        UNION ALL
        SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '')
        FROM usage_history t) x (d)";
    session
        .query_one(digest, &[])
        .expect("the tables are read")
        .get(0)
}

/// Fails if amcheck finds damage in a table or an index.
///
/// # Panics
/// With the damage.
pub fn assert_undamaged(session: &mut Client) {
    const DAMAGE: &str = "SELECT c.relname || ': ' || v::text
                          FROM pg_class c, verify_heapam(c.oid, check_toast => true) v
                          WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'";
    const INDEXES: &str = "SELECT bt_index_check(i.indexrelid, heapallindexed => true)
                           FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                           JOIN pg_am a ON a.oid = c.relam
                           WHERE c.relnamespace = 'public'::regnamespace AND a.amname = 'btree'";
    session
        .batch_execute("CREATE EXTENSION IF NOT EXISTS amcheck")
        .expect("amcheck installs");
    let damage = session.query(DAMAGE, &[]).expect("tables are looked at");
    let damage: Vec<String> = damage.iter().map(|row| row.get(0)).collect();
    assert!(damage.is_empty(), "{damage:#?}");
    let indexes = session.query(INDEXES, &[]).expect("indexes are sound");
    assert!(indexes.len() > 20, "the indexes were not found");
}
