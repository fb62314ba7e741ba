//! The commands in docs/install.md that create the extension.

use mec_e2e::{Server, install_sh, organization};

#[test]
fn in_a_database_of_its_own() {
    let server = Server::shared();
    run(server, install_sh("set-up"));
    let mut session = server.connect("app", "postgres");
    organization(&mut session, "acme");
}

#[test]
fn in_a_schema_beside_the_tables_of_an_application() {
    let server = Server::shared();
    run(server, "createdb shop");
    let shop = server.database("shop");
    // The application already has tables with names that MEC uses.
    shop.psql("CREATE TABLE accounts (name text); CREATE TABLE plans (price numeric)");
    run(server, install_sh("beside"));
    let beside = "INSERT INTO mec.accounts (account_type_code, display_name, external_id)
                  VALUES ('organization', 'Acme', 'acme');
                  SELECT mec.fn_provision_plan_entitlements(mec.fn_get_account_id('acme'), 'pro');
                  SELECT decision FROM mec.fn_consume('run', mec.fn_get_account_id('acme'), 'benchmark_runs');
                  SELECT count(*) FROM accounts, plans";
    assert_eq!(shop.psql(beside), "5\nallow\n0\n");
}

#[test]
fn what_removes_it_leaves_nothing() {
    let server = Server::start(&[]);
    let objects = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace";
    run(&server, install_sh("set-up"));
    let app = server.database("app");
    mec_e2e::plan(
        &mut app.connect(),
        organization(&mut app.connect(), "acme"),
        "pro",
    );
    app.psql("CREATE ROLE my_app IN ROLE mec_app; CREATE TABLE mine ()");
    run(&server, install_sh("remove"));
    run(&server, install_sh("remove-roles"));
    assert_eq!(app.psql(objects), "1\n", "only the user's own table");
    assert_eq!(
        app.psql("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'mec%'"),
        "0\n"
    );
}

/// Runs lines of a shell with the server's programs, as its superuser.
fn run(server: &Server, lines: &str) {
    let ran = server.shell(lines).output().unwrap();
    assert!(
        ran.status.success(),
        "{lines}{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}
