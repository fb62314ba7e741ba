//! A dump holds everything and restores to the same database, however it is made.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use mec_e2e::counters::assert_exact;
use mec_e2e::inventory::{assert_same, assert_same_rows};
use mec_e2e::{Database, Server};

#[test]
fn a_plain_dump_restores() {
    survives(|source, target| target.restore(&source.dump(&[])));
}

#[test]
fn a_plain_dump_restores_in_one_transaction() {
    survives(|source, target| target.restore_at_once(&source.dump(&[])).unwrap());
}

#[test]
fn a_dump_of_inserts_restores() {
    survives(|source, target| target.restore(&source.dump(&["--inserts"])));
}

#[test]
fn a_dump_that_heeds_row_security_restores() {
    survives(|source, target| target.restore(&source.dump(&["--enable-row-security"])));
}

#[test]
fn a_custom_dump_restores_with_parallel_jobs() {
    survives(|source, target| {
        let file = dump_to_file(source, &["--format=custom"]);
        pg_restore(target, &["--exit-on-error", "--jobs=4"], &file);
    });
}

#[test]
fn a_directory_dump_restores_in_one_transaction() {
    survives(|source, target| {
        let folder = dump_to_file(source, &["--format=directory", "--jobs=2"]);
        pg_restore(target, &["--single-transaction"], &folder);
    });
}

#[test]
fn a_dump_restores_section_by_section() {
    survives(|source, target| {
        let file = dump_to_file(source, &["--format=custom"]);
        for section in ["pre-data", "data", "post-data"] {
            let section = format!("--section={section}");
            pg_restore(target, &["--exit-on-error", &section], &file);
        }
    });
}

#[test]
fn the_schema_restores_first_and_the_data_later() {
    survives(|source, target| {
        target.restore(&source.dump(&["--schema-only"]));
        target.restore(&source.dump(&["--data-only"]));
    });
}

#[test]
fn the_data_restores_with_triggers_disabled() {
    survives(|source, target| {
        target.restore(&source.dump(&["--schema-only"]));
        target.restore(&source.dump(&["--data-only", "--disable-triggers"]));
        // The bootstrap then enables all triggers in the ordinary way, also those that fire for
        // replication.
        target.psql("SELECT fn_mec_bootstrap()");
    });
}

#[test]
fn the_data_restores_later_with_parallel_jobs() {
    survives(|source, target| {
        let file = dump_to_file(source, &["--format=custom", "--compress=1"]);
        target.restore(&source.dump(&["--schema-only"]));
        let data = ["--data-only", "--disable-triggers", "--jobs=4"];
        pg_restore(target, &[&["--exit-on-error"], &data[..]].concat(), &file);
        target.psql("SELECT fn_mec_bootstrap()");
    });
}

#[test]
fn a_custom_dump_replaces_a_used_database() {
    survives(|source, target| {
        target.restore(&source.dump(&[]));
        target
            .psql("SELECT fn_meter_consumption('else', fn_get_account_id('acme'), 'gpu_hours', 1)");
        let file = dump_to_file(source, &["--format=custom", "--compress=2"]);
        pg_restore(
            target,
            &["--clean", "--if-exists", "--single-transaction"],
            &file,
        );
    });
}

#[test]
fn a_dump_without_owners_and_rights_is_completed_by_the_bootstrap_function() {
    let (source, target) = (used(), Server::shared().empty_database());
    target.restore(&source.dump(&["--no-owner", "--no-privileges"]));
    assert_same_rows(source, &target);
    let said = target.psql("SELECT fn_mec_bootstrap()");
    assert_eq!(said, "completed what was there\n");
    // Users have to repeat the grants that they made.
    target.psql(
        "GRANT SELECT ON accounts, v_usage_summary TO reporting;
         GRANT UPDATE (display_name) ON accounts TO reporting;
         GRANT EXECUTE ON FUNCTION fn_get_usage TO reporting",
    );
    assert_same(source, &target);
}

#[test]
fn a_clean_dump_replaces_what_a_database_holds_and_leaves_other_data() {
    let (source, target) = (used(), Server::shared().used_database("public"));
    target.psql(
        "SELECT fn_meter_consumption('else-' || n, fn_get_account_id('acme'), 'benchmark_runs', 1)
           FROM generate_series(1, 50) n;
         CREATE SCHEMA app; CREATE TABLE app.letters AS SELECT 'dear' AS text",
    );
    target
        .restore_at_once(&source.dump(&["--clean", "--if-exists"]))
        .unwrap();
    assert_same(source, &target);
    assert_exact(&mut target.connect());
    assert_eq!(target.psql("SELECT text FROM app.letters"), "dear\n");
}

#[test]
fn a_schema_of_its_own_restores_beside_an_applications_tables() {
    let (source, target) = (
        Server::shared().used_database("mec"),
        Server::shared().empty_database(),
    );
    // A dump of one schema contains no publications.
    source.psql("DROP PUBLICATION metered");
    target.psql(&format!(
        "CREATE TABLE accounts (note text); INSERT INTO accounts VALUES ('mine');
         ALTER DATABASE {} SET search_path = mec",
        target.name
    ));
    target.restore(&source.dump(&["--schema=mec", "--extension=mec"]));
    assert_same(&source, &target);
    assert_exact(&mut target.connect());
    assert_eq!(target.psql("SELECT note FROM public.accounts"), "mine\n");
}

#[test]
fn a_dump_of_the_whole_server_restores_with_roles_and_settings() {
    let [old, new] = [(); 2].map(|()| Server::start(&["wal_level=logical"]));
    let source = old.used_database("public");
    source.psql(&format!(
        "CREATE ROLE app LOGIN IN ROLE mec_app; ALTER ROLE app SET mec.actor = 'the app';
         ALTER DATABASE {} SET mec.log_decisions = 'all'",
        source.name
    ));
    let dump = old.program("pg_dumpall").output().unwrap().stdout;
    let output = new.database("postgres").feed_psql(&[], &dump);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(errors, "ERROR:  role \"postgres\" already exists\n");
    let target = new.database(&source.name);
    assert_same(&source, &target);
    let settings = "SELECT current_setting('mec.log_decisions'), current_setting('mec.actor'),
                           pg_has_role('mec_app', 'MEMBER')";
    let row = target.connect_as("app").query_one(settings, &[]).unwrap();
    assert_eq!(
        (row.get(0), row.get(1), row.get(2)),
        ("all", "the app", true)
    );
}

#[test]
fn a_restored_database_goes_on_where_the_dumped_one_stood() {
    let source = Server::shared().used_database("public");
    let target = Server::shared().empty_database();
    target.restore(&source.dump(&[]));
    let next = "SELECT fn_meter_consumption('run-1', fn_get_account_id('acme'), 'benchmark_runs', 1);
                SELECT fn_meter_consumption('run-2', fn_get_account_id('acme'), 'benchmark_runs', 2);
                SELECT trim_scale(quantity_used) FROM fn_check_entitlement(fn_get_account_id('acme'), 'benchmark_runs');";
    let usage = |db: &Database<'_>| db.psql(next).lines().last().unwrap().to_owned();
    assert_eq!(usage(&source), "3");
    assert_eq!(usage(&target), "3");
    assert_exact(&mut target.connect());
}

/// Restores a used database into an empty one and compares the two.
fn survives(restore: impl FnOnce(&Database<'_>, &Database<'_>)) {
    let (source, target) = (used(), Server::shared().empty_database());
    restore(source, &target);
    assert_same(source, &target);
    assert_exact(&mut target.connect());
}

/// A database with rows in every table, shared by all tests that only dump it.
fn used() -> &'static Database<'static> {
    static USED: OnceLock<Database<'static>> = OnceLock::new();
    USED.get_or_init(|| Server::shared().used_database("public"))
}

/// Dumps into a file or folder next to the server.
fn dump_to_file(source: &Database<'_>, arguments: &[&str]) -> PathBuf {
    let name = format!("{}{}.dump", source.name, arguments.concat());
    let path = source.server.dir().join(name);
    let file = format!("--file={}", path.display());
    source.dump(&[arguments, &[&file]].concat());
    path
}

fn pg_restore(target: &Database<'_>, arguments: &[&str], path: &Path) {
    let mut restore = target.server.program("pg_restore");
    restore
        .args(arguments)
        .args(["--dbname", &target.name])
        .arg(path);
    let output = restore.output().expect("pg_restore starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
