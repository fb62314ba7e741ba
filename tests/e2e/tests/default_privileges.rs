//! ALTER DEFAULT PRIVILEGES does not change MEC's grants: they are those of the scripts.

use mec_e2e::{Database, Server, fresh_database, sqlstate, value_of};

/// Every right on every table, view, column and function.
const RIGHTS: &str = "
    SELECT 'relation ' || relname || ' ' || acl::text FROM pg_class, unnest(relacl) acl
    WHERE relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || acl::text
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid, unnest(attacl) acl
    WHERE relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'function ' || oid::regprocedure || ' ' || acl::text FROM pg_proc, unnest(proacl) acl
    WHERE pronamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'dumped ' || objoid::regprocedure || ' ' || acl::text FROM pg_init_privs, unnest(initprivs) acl
    WHERE classoid = 'pg_proc'::regclass AND objoid >= 16384
    ORDER BY 1";

/// Every right that default privileges can give: to an application's role, to MEC's own groups and to PUBLIC.
fn defaults(application: &str) -> String {
    let mut commands = String::new();
    for maker in ["postgres", "mec_owner"] {
        for place in ["", "IN SCHEMA public"] {
            for (what, to) in [
                ("ALL ON TABLES", application),
                (
                    "SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES",
                    "PUBLIC",
                ),
                ("UPDATE, TRIGGER ON TABLES", "mec_app"),
                ("ALL ON FUNCTIONS", application),
                ("EXECUTE ON FUNCTIONS", "PUBLIC"),
                ("EXECUTE ON FUNCTIONS", "mec_reader"),
            ] {
                let grantable = if to == "PUBLIC" {
                    ""
                } else {
                    "WITH GRANT OPTION"
                };
                commands += &format!(
                    "ALTER DEFAULT PRIVILEGES FOR ROLE {maker} {place} GRANT {what} TO {to} {grantable};\n"
                );
            }
        }
    }
    commands
}

/// A role of this test, and a database in which default privileges are set before MEC is installed.
fn with_defaults() -> (Database<'static>, String) {
    // The roles of MEC belong to the server, so the installation into another database makes them.
    Server::shared().fresh_database();
    let db = Server::shared().empty_database();
    let role = format!("app_with_defaults_{}", db.name);
    db.psql(&format!("CREATE ROLE {role}; {}", defaults(&role)));
    (db, role)
}

#[test]
fn an_installation_gives_what_the_scripts_say() {
    let plain = fresh_database().psql(RIGHTS);
    let (db, role) = with_defaults();
    db.psql("CREATE EXTENSION mec");
    assert_same(&plain, &db.psql(RIGHTS));
    let matrix = format!(
        "SELECT count(*) FROM pg_class c,
                unnest('{{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}}'::text[]) verb
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
           AND has_table_privilege('{role}', c.oid, verb);
         SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
           AND has_function_privilege('{role}', oid, 'EXECUTE')"
    );
    assert_eq!(db.psql(&matrix), "0\n0\n");
}

#[test]
fn what_a_bootstrap_makes_again_has_the_same_rights() {
    let plain = fresh_database().psql(RIGHTS);
    let (db, _) = with_defaults();
    db.psql(
        "CREATE EXTENSION mec;
         DROP VIEW v_active_leases; DROP TABLE usage_verifications CASCADE;
         SELECT fn_mec_bootstrap()",
    );
    assert_same(&plain, &db.psql(RIGHTS));
}

#[test]
fn what_a_bootstrap_adopts_has_the_same_rights() {
    let plain = fresh_database();
    let (db, _) = with_defaults();
    db.restore(&plain.dump(&["--no-owner"]));
    db.psql("SELECT fn_mec_bootstrap()");
    assert_same(&plain.psql(RIGHTS), &db.psql(RIGHTS));
}

#[test]
fn what_was_granted_by_hand_stays_and_is_named() {
    let db = fresh_database();
    let role = format!("granted_by_hand_{}", db.name);
    db.psql(&format!(
        "CREATE ROLE {role};
         GRANT SELECT ON accounts TO {role};
         GRANT UPDATE (display_name) ON accounts TO {role};
         GRANT INSERT ON usage_live TO mec_app;
         GRANT SELECT ON plans TO mec_app WITH GRANT OPTION;
         GRANT SELECT ON units TO PUBLIC;
         GRANT EXECUTE ON FUNCTION fn_get_usage TO {role}"
    ));
    let named = "SELECT * FROM fn_mec_extra_grants() ORDER BY 1, 2, 3";
    let expected = format!(
        "accounts|{role}|SELECT|f\naccounts|{role}|UPDATE (display_name)|f\nfn_get_usage|{role}|EXECUTE|f\n\
         plans|mec_app|SELECT|t\nunits|PUBLIC|SELECT|f\nusage_live|mec_app|INSERT|f\n"
    );
    assert_eq!(db.psql(named), expected);
    let health = "SELECT object_name, value, status FROM v_mec_health WHERE check_name = 'extra_grants' ORDER BY 1";
    let seen =
        "accounts|2|warn\nfn_get_usage|1|ok\nplans|1|warn\nunits|1|warn\nusage_live|1|warn\n";
    assert_eq!(db.psql(health), seen);
    // Equal default privileges do not mark an older grant as theirs.
    db.psql(&format!("{}; SELECT fn_mec_bootstrap()", defaults(&role)));
    assert_eq!(db.psql(named), expected);
    // A reader sees the list too, and a role without membership does not.
    db.psql("SET ROLE mec_reader; SELECT * FROM fn_mec_extra_grants()");
    let mut session = db.connect();
    session.batch_execute(&format!("SET ROLE {role}")).unwrap();
    let read = session.query("SELECT * FROM fn_mec_extra_grants()", &[]);
    assert_eq!(sqlstate(read), "42501");
    session
        .batch_execute(
            "RESET ROLE; REVOKE ALL ON units FROM PUBLIC; REVOKE INSERT ON usage_live FROM mec_app;
             REVOKE GRANT OPTION FOR SELECT ON plans FROM mec_app",
        )
        .unwrap();
    let left = "SELECT count(*) FROM fn_mec_extra_grants()";
    assert_eq!(value_of(&mut session, left).unwrap(), "3");
}

/// Grants of TRIGGER by hand: on every table and view, on a child, to PUBLIC, in a chain, and within ALL.
fn grants_of_trigger(role: &str) -> String {
    format!(
        "CREATE TABLE kid () INHERITS (usage_live); ALTER TABLE kid OWNER TO mec_owner;
         GRANT TRIGGER, SELECT ON ALL TABLES IN SCHEMA public TO {role} WITH GRANT OPTION;
         SET ROLE {role}; GRANT TRIGGER ON accounts TO {role}_too; RESET ROLE;
         GRANT ALL ON plans TO {role}_too; GRANT TRIGGER ON units TO PUBLIC;"
    )
}

#[test]
fn triggers_are_the_owners_alone_after_every_installation() {
    let db = fresh_database();
    let role = format!("trigger_maker_{}", db.name);
    db.psql(&format!(
        "CREATE ROLE {role}; CREATE ROLE {role}_too; GRANT USAGE ON SCHEMA public TO {role};
         CREATE ROLE {role}_bound; INSERT INTO namespace_roles VALUES ('{role}_bound', 'acme')"
    ));
    let marks = "SELECT attacl::text FROM pg_attribute
                 WHERE attrelid = 'namespace_roles'::regclass AND attname = 'role_name'";
    let marked = db.psql(marks);
    let makers = "SELECT c.relname || ' ' || a.grantee FROM pg_class c, aclexplode(c.relacl) a
                  WHERE c.relnamespace = 'public'::regnamespace AND a.privilege_type = 'TRIGGER'
                    AND a.grantee <> c.relowner";
    let install = "DROP EXTENSION mec CASCADE; CREATE EXTENSION mec";
    let adopt = "ALTER TABLE accounts OWNER TO postgres; ALTER TABLE units OWNER TO postgres;
                 SELECT fn_mec_bootstrap()";
    for command in [install, "SELECT fn_mec_bootstrap()", adopt] {
        db.psql(&grants_of_trigger(&role));
        assert_ne!(db.psql(makers), "");
        let told = db.feed_psql(&["-v", "ON_ERROR_STOP=1"], command.as_bytes());
        let told = String::from_utf8_lossy(&told.stderr).into_owned();
        let warning = format!(
            "WARNING:  TRIGGER on tables of MEC was taken back from PUBLIC, {role}, {role}_too\n"
        );
        assert!(told.contains(&warning), "{command}: {told}");
        assert_eq!(db.psql(makers), "", "{command}");
        let kept = format!(
            "SELECT has_table_privilege('{role}', 'accounts', 'SELECT WITH GRANT OPTION'),
                    has_table_privilege('{role}_too', 'plans', 'UPDATE')"
        );
        assert_eq!(db.psql(&kept), "t|t\n", "{command}");
        assert_eq!(db.psql(marks), marked, "{command}");
        let again = db.feed_psql(&[], b"SELECT fn_mec_bootstrap()");
        assert_eq!(String::from_utf8_lossy(&again.stderr), "", "{command}");
        db.psql("DROP TABLE kid");
    }
}

#[test]
fn rights_of_an_application_by_default_privileges_let_it_forge_nothing() {
    let (db, role) = with_defaults();
    db.psql("CREATE EXTENSION mec");
    let mut session = db.connect();
    mec_e2e::organization(&mut session, "acme");
    session
        .batch_execute(&format!("GRANT mec_app TO {role}; SET ROLE {role}"))
        .unwrap();
    for forgery in [
        "UPDATE usage_live SET total = 0",
        "DELETE FROM entitlements_audit",
        "DELETE FROM control_decisions_log",
        "INSERT INTO namespace_roles VALUES ('mec_reader', 'nowhere')",
        "DELETE FROM namespace_roles",
        "SELECT fn_mec_bootstrap()",
        "SELECT fn_purge_audit(now())",
    ] {
        assert_eq!(
            sqlstate(session.batch_execute(forgery)),
            "42501",
            "{forgery}"
        );
    }
}

fn assert_same(plain: &str, other: &str) {
    let only = |from: &str, other: &str| -> Vec<String> {
        let other: Vec<_> = other.lines().collect();
        let lines = from.lines().filter(|line| !other.contains(line));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(
        only(plain, other),
        only(other, plain),
        "only plain, only with defaults"
    );
}
