//! pg_upgrade to another major version keeps everything.

use std::path::PathBuf;

use mec_e2e::counters::{assert_exact, assert_undamaged};
use mec_e2e::inventory::{assert_same_lines, objects, rows};
use mec_e2e::{Server, organization};

#[test]
#[ignore = "needs the extension built for two majors: make test-pg-upgrade"]
fn a_database_goes_on_under_another_major() {
    let [old, new] = ["MEC_OLD_SERVER", "MEC_NEW_SERVER"].map(|name| {
        let folder = std::env::var_os(name).expect("both servers are named");
        PathBuf::from(folder)
    });
    let server = Server::of(&old);
    let db = server.used_database("public");
    let before = (objects(&db), rows(&db), db.psql("SHOW server_version"));
    server.upgrade(&new);
    assert_ne!(before.2, db.psql("SHOW server_version"));
    assert_same_lines("rows", &before.1, &rows(&db));
    assert_same_lines(
        "objects",
        &of_any_major(&before.0),
        &of_any_major(&objects(&db)),
    );

    let mut session = db.connect();
    assert_exact(&mut session);
    organization(&mut session, "newcomer");
    let next = "SELECT fn_meter_consumption('run-1', fn_get_account_id('acme'), 'benchmark_runs', 1);
                SELECT fn_meter_consumption('run-2', fn_get_account_id('acme'), 'benchmark_runs', 2);
                SELECT trim_scale(quantity_used) FROM fn_check_entitlement(fn_get_account_id('acme'), 'benchmark_runs')";
    assert_eq!(db.psql(next).lines().last(), Some("3"));
    assert_exact(&mut session);
    assert_undamaged(&mut session);
}

/// Removes differences between major versions: owners may MAINTAIN their tables since 17, and until
/// 15 a view of one table repeats the table's name before each column.
fn of_any_major(objects: &str) -> String {
    objects
        .replace("arwdDxtm/", "arwdDxt/")
        .replace(" tree.", " ")
}
