//! The beginning and the end of a binding, and the remains of a lost one.

use mec_e2e::{Database, Server, fresh_database, sqlstate};
use postgres::Client;

use crate::{Tenants, count, customer, texts};

#[test]
fn a_binding_takes_effect_in_open_sessions_and_ends_with_its_transaction() {
    let db = fresh_database();
    let mut session = db.connect();
    customer(&mut session, "acme");
    customer(&mut session, "globex");
    let role = format!("late_{}", db.name);
    session
        .batch_execute(&format!("CREATE ROLE {role} LOGIN IN ROLE mec_reader"))
        .unwrap();
    let mut open = db.connect_as(&role);
    assert_eq!(count(&mut open, "accounts"), 4);
    let bind = format!("INSERT INTO namespace_roles VALUES ('{role}', 'acme')");
    session
        .batch_execute(&format!("BEGIN; {bind}; ROLLBACK"))
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 4, "rolled back");
    session.batch_execute(&bind).unwrap();
    assert_eq!(count(&mut open, "accounts"), 2, "bound");
    // An old snapshot does not keep a binding that was deleted.
    open.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 2);
    session
        .batch_execute("UPDATE namespace_roles SET namespace_id = 'nobody'")
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 0, "bound elsewhere");
    open.batch_execute("COMMIT").unwrap();
    // A group is left, and so is its binding.
    session
        .batch_execute(&format!(
            "CREATE ROLE {role}_group;
             INSERT INTO namespace_roles VALUES ('{role}_group', 'globex');
             GRANT {role}_group TO {role}"
        ))
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 2, "through the group");
    session
        .batch_execute(&format!(
            "REVOKE {role}_group FROM {role}; DELETE FROM namespace_roles"
        ))
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 4, "bound to nothing");
}

#[test]
fn unused_it_costs_nothing_and_a_renamed_role_stays_bound() {
    let db = fresh_database();
    let switched = "SELECT count(*) FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace";
    assert_eq!(
        db.psql(switched),
        "1\n",
        "only that of the bindings themselves"
    );
    let role = format!("renamed_{}", db.name);
    let bound = db.psql(&format!(
        "CREATE ROLE {role};
         INSERT INTO namespace_roles VALUES ('{role}', 'acme');
         ALTER ROLE {role} RENAME TO {role}_now;
         SET ROLE {role}_now;
         RESET ROLE;
         SELECT role_name FROM namespace_roles"
    ));
    assert_eq!(bound, format!("{role}_now\n"));
    assert_ne!(db.psql(switched), "1\n");
}

#[test]
fn dropping_the_extension_closes_the_namespaces_and_creating_it_opens_them_again() {
    let tenants = Tenants::new();
    let mut session = tenants.db.connect();
    session.batch_execute("DROP EXTENSION mec CASCADE").unwrap();
    assert_eq!(count(&mut tenants.acme_session(), "accounts"), 0);
    session.batch_execute("CREATE EXTENSION mec").unwrap();
    assert_eq!(count(&mut tenants.acme_session(), "accounts"), 2);
    let dump = tenants.db.dump(&[]);
    let copy = Server::shared().empty_database();
    copy.restore(&dump);
    assert_eq!(
        count(&mut copy.connect_as(&tenants.acme_app), "accounts"),
        2
    );
}

/// The number of accounts that the role sees in a new session.
fn seen_by(db: &Database, role: &str) -> i64 {
    count(&mut db.connect_as(role), "accounts")
}

/// The number of bindings that v_mec_health calls lost.
fn lost(db: &Database) -> i64 {
    let sql = "SELECT value::int8::text FROM v_mec_health WHERE check_name = 'lost_bindings'";
    texts(&mut db.connect(), sql)[0].parse().unwrap()
}

#[test]
fn a_bound_role_is_not_dropped_and_one_of_its_name_does_not_inherit() {
    let tenants = Tenants::new();
    let db = &tenants.db;
    let group = tenants.role("globex");
    let mut operator = db.connect();
    for role in [&tenants.acme_app, &group] {
        let drop = operator.batch_execute(&format!("DROP ROLE {role}"));
        assert_eq!(sqlstate(drop), "2BP01", "{role} is bound");
    }
    assert_eq!(lost(db), 0);
    // With force it goes; a role of its name, and the members of the group, see nothing.
    let again = format!("CREATE ROLE {} LOGIN IN ROLE mec_app", tenants.acme_app);
    for role in [&tenants.acme_app, &group] {
        operator
            .batch_execute(&format!("DROP OWNED BY {role}; DROP ROLE {role}"))
            .unwrap();
    }
    assert_eq!(
        seen_by(db, &tenants.globex_app),
        0,
        "of a group that was dropped"
    );
    operator.batch_execute(&again).unwrap();
    assert_eq!(seen_by(db, &tenants.acme_app), 0, "a role of the same name");
    let bound_to_nothing =
        "SELECT fn_sees_namespace(NULL)::text || fn_sees_namespace('acme')::text";
    let told = texts(&mut db.connect_as(&tenants.acme_app), bound_to_nothing);
    assert_eq!(told, ["falsefalse"]);
    // The two rows, and the one member that is left.
    assert_eq!(lost(db), 3);
    // Bound again, it sees what it is bound to.
    operator
        .batch_execute(&format!(
            "INSERT INTO namespace_roles VALUES ('{}', 'acme')",
            tenants.acme_app
        ))
        .unwrap();
    assert_eq!(seen_by(db, &tenants.acme_app), 2);
    // A change of one binding brings no other back.
    assert_eq!(seen_by(db, &tenants.globex_app), 0);
    operator
        .batch_execute("DELETE FROM namespace_roles WHERE namespace_id = 'globex'")
        .unwrap();
    assert_eq!(
        seen_by(db, &tenants.globex_app),
        4,
        "its binding was taken away by name"
    );
}

#[test]
fn a_role_that_leaves_a_bound_group_sees_nothing() {
    let tenants = Tenants::new();
    let (db, group) = (&tenants.db, tenants.role("globex"));
    let member = &tenants.globex_app;
    assert_eq!(seen_by(db, member), 2);
    let mut operator = db.connect();
    operator
        .batch_execute(&format!("REVOKE {group} FROM {member}"))
        .unwrap();
    assert_eq!(seen_by(db, member), 0);
    assert_eq!(lost(db), 1);
    // One that joined later is remembered with the next change of bindings, or by fn_mec_bootstrap().
    let late = tenants.role("late");
    operator
        .batch_execute(&format!(
            "CREATE ROLE {late} LOGIN IN ROLE mec_app, {group};
             SELECT fn_mec_bootstrap();
             REVOKE {group} FROM {late}"
        ))
        .unwrap();
    assert_eq!(seen_by(db, &late), 0);
    // An administrator says that it is free.
    operator
        .batch_execute(&format!(
            "UPDATE namespace_roles SET members = array_remove(members, '{late}')"
        ))
        .unwrap();
    assert_eq!(seen_by(db, &late), 4);
}

#[test]
fn what_a_dump_brings_of_a_binding_binds() {
    let tenants = Tenants::new();
    let role = &tenants.acme_app;
    let lost_role = tenants.role("lost");
    tenants.db.psql(&format!(
        "CREATE ROLE {lost_role}; INSERT INTO namespace_roles VALUES ('{lost_role}', 'globex');
         DROP OWNED BY {lost_role}; DROP ROLE {lost_role}"
    ));
    let restored = |arguments: &[&str]| {
        let copy = Server::shared().empty_database();
        copy.restore(&tenants.db.dump(arguments));
        copy
    };
    let whole = restored(&[]);
    assert_eq!(seen_by(&whole, role), 2);
    let drop = whole.connect().batch_execute(&format!("DROP ROLE {role}"));
    assert_eq!(sqlstate(drop), "2BP01");
    // Without rights the marks are missing: nothing is shown until they are made again.
    let bare = restored(&["--no-privileges"]);
    bare.psql(&format!("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {role}, mec_owner"));
    assert_eq!(seen_by(&bare, role), 0);
    bare.psql("SELECT fn_mec_bootstrap()");
    assert_eq!(seen_by(&bare, role), 2);
    // Without the rows the marks are left.
    let empty = restored(&["--exclude-table-data=namespace_roles"]);
    assert_eq!(seen_by(&empty, role), 0);
    // A role with the number, or with the name, of the lost one.
    let number = texts(
        &mut whole.connect(),
        &format!("SELECT role_name::oid::text FROM namespace_roles WHERE bound_as = '{lost_role}'"),
    );
    let stranger = tenants.role("stranger");
    whole.psql(&format!(
        "CREATE ROLE {stranger} LOGIN IN ROLE mec_app;
         CREATE ROLE {lost_role} LOGIN IN ROLE mec_app;
         SET mec.restoring = on;
         INSERT INTO namespace_roles (role_name, namespace_id, bound_as)
         VALUES ('{stranger}', 'globex', 'somebody_else');"
    ));
    assert_eq!(number.len(), 1);
    assert_eq!(seen_by(&whole, &stranger), 0);
    assert_eq!(seen_by(&whole, &lost_role), 0);
}

#[test]
fn a_binding_goes_with_its_last_row() {
    let db = fresh_database();
    let role = format!("going_{}", db.name);
    db.psql(&format!(
        "CREATE ROLE {role} LOGIN IN ROLE mec_reader;
         INSERT INTO accounts (account_type_code, display_name) VALUES ('user', 'a');
         INSERT INTO namespace_roles VALUES ('{role}', 'acme'), ('{role}', 'globex');
         DELETE FROM namespace_roles WHERE namespace_id = 'acme'"
    ));
    assert_eq!(seen_by(&db, &role), 0);
    let mut operator = db.connect();
    assert_eq!(
        sqlstate(operator.batch_execute(&format!("DROP ROLE {role}"))),
        "2BP01"
    );
    operator
        .batch_execute("DELETE FROM namespace_roles")
        .unwrap();
    assert_eq!(seen_by(&db, &role), 1, "bound to nothing");
    operator
        .batch_execute(&format!("DROP OWNED BY {role}; DROP ROLE {role}"))
        .unwrap();
    assert_eq!(lost(&db), 0);
    let number = "INSERT INTO namespace_roles VALUES (987654, 'acme')";
    assert_eq!(sqlstate(operator.batch_execute(number)), "23503");
}

#[test]
fn a_lost_table_of_bindings_is_not_replaced_by_an_empty_one() {
    let tenants = Tenants::new();
    let db = &tenants.db;
    let dump = db.dump(&["--table=public.namespace_roles"]);
    let bootstrap = "SELECT fn_mec_bootstrap()";
    let reinstall = "DROP EXTENSION IF EXISTS mec CASCADE; CREATE EXTENSION mec";
    let lose = "DROP TABLE namespace_roles CASCADE";
    let mut operator = db.connect();
    for command in [bootstrap, reinstall] {
        operator.batch_execute(lose).unwrap();
        let hint = refused(&mut operator, command);
        assert!(hint.contains("namespace_roles from a dump"), "{hint}");
        // The first way.
        db.restore(&dump);
        operator.batch_execute(command).unwrap();
        assert_eq!(seen_by(db, &tenants.acme_app), 2, "{command}");
        assert_eq!(seen_by(db, &tenants.globex_app), 2, "{command}");
        assert_eq!(lost(db), 0, "{command}");
    }
    // The other way: the command of the hint as it is printed.
    operator.batch_execute(lose).unwrap();
    let hint = refused(&mut operator, bootstrap);
    let (_, give_up) = hint.split_once("as a superuser: ").unwrap();
    assert_eq!(
        give_up,
        "ALTER TABLE public.accounts DISABLE ROW LEVEL SECURITY;"
    );
    operator.batch_execute(give_up).unwrap();
    operator.batch_execute(bootstrap).unwrap();
    assert_eq!(seen_by(db, &tenants.acme_app), 4);
    // New bindings are enforced again, also where the table of accounts was lost with the bindings.
    let bind = format!(
        "INSERT INTO namespace_roles VALUES ('{}', 'acme')",
        tenants.acme_app
    );
    operator.batch_execute(&bind).unwrap();
    assert_eq!(seen_by(db, &tenants.acme_app), 2);
    operator
        .batch_execute("DROP TABLE namespace_roles, accounts CASCADE")
        .unwrap();
    let hint = refused(&mut operator, bootstrap);
    let (_, give_up) = hint.split_once("as a superuser: ").unwrap();
    operator.batch_execute(give_up).unwrap();
    operator.batch_execute(bootstrap).unwrap();
}

/// Runs a command that is refused because the bindings are lost, and returns the hint.
fn refused(operator: &mut Client, command: &str) -> String {
    let error = operator
        .batch_execute(&format!("BEGIN; {command}"))
        .unwrap_err();
    operator.batch_execute("ROLLBACK").unwrap();
    let error = error.as_db_error().unwrap();
    assert_eq!(error.code().code(), "55000", "{command}: {error:?}");
    assert!(error.message().contains("namespace_roles"), "{error:?}");
    error.hint().unwrap().to_owned()
}
