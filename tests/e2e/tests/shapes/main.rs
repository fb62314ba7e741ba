//! Changed tables: a call gets the right answer or a clear error, never a crash, and both ways of reading give
//! the same answer.

use mec_e2e::{Database, Server, until_someone_waits};
use postgres::Client;

mod calls;
mod differences;
mod owners;
mod triggers;
mod types;

/// A server of its own, since a test that fails may crash it.
fn server() -> Server {
    Server::start(&["jit=off", "autovacuum=off"])
}

/// A database with something of everything in it.
fn world(server: &Server) -> Database<'_> {
    let db = server.fresh_database();
    db.psql(include_str!("world.sql"));
    db.psql(include_str!("probe.sql"));
    db
}

/// The tables of MEC.
fn tables(session: &mut Client) -> Vec<String> {
    let sql = "SELECT c.relname::text FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
               WHERE r.rolname = 'mec_owner' AND c.relkind IN ('r', 'p') ORDER BY 1";
    let rows = session.query(sql, &[]).unwrap();
    let tables: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    assert!(tables.len() > 25, "the tables were not found");
    tables
}

/// Returns the outcome of each statement; each is rolled back.
fn outcomes(session: &mut Client, statements: &[String]) -> Vec<String> {
    let row = session
        .query_one("SELECT probe.outcomes($1)", &[&statements])
        .unwrap_or_else(|error| panic!("the session ended: {error:?}"));
    row.get(0)
}

/// Reads tables directly, or by SQL alone.
fn set_direct(session: &mut Client, is_direct: bool) {
    let value = if is_direct { "on" } else { "off" };
    session
        .batch_execute(&format!("SET mec.direct_access = {value}"))
        .unwrap();
}

/// Runs a statement in a thread that has to wait for a lock, and `meanwhile` when it waits.
fn while_waiting<T: Send>(
    db: &Database<'_>,
    wait: impl FnOnce() -> T + Send,
    meanwhile: impl FnOnce(),
) -> T {
    std::thread::scope(|scope| {
        let waiting = scope.spawn(wait);
        until_someone_waits(db);
        meanwhile();
        waiting.join().unwrap()
    })
}
