//! What the counters of usage have to say, whatever happened.

use postgres::Client;

/// Fails unless every counter agrees with the ledger.
///
/// # Panics
/// With the differences that `fn_verify_usage` finds.
pub fn assert_exact(session: &mut Client) {
    let differences = differences(session);
    assert!(
        differences.is_empty(),
        "counters differ from the ledger:\n{}",
        differences.join("\n")
    );
}

/// What `fn_verify_usage` finds, one line each.
///
/// # Panics
/// Where it cannot be asked.
pub fn differences(session: &mut Client) -> Vec<String> {
    let verify = "SELECT v::text FROM fn_verify_usage() v";
    let rows = session.query(verify, &[]).expect("counters are compared");
    rows.iter().map(|row| row.get(0)).collect()
}

/// How many rows the ledger, its details and the counters hold, with a digest of them all: the same
/// before and after a call that must write nothing.
///
/// # Panics
/// Where they cannot be read.
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
