//! Roles with MEC's names that other roles have made, and memberships given on purpose. Roles belong to the
//! server, so every test has its own.

use mec_e2e::{Server, sqlstate, value_of};
use postgres::Client;

/// Possible states of mec_owner before a superuser installs MEC. `c` may create roles.
const HANDS_ON_THE_OWNER: &[&str] = &[
    "CREATE ROLE mec_owner ROLE c",
    "CREATE ROLE mec_owner ADMIN c",
    "CREATE ROLE mec_owner IN ROLE c",
    "CREATE ROLE mec_owner IN ROLE pg_monitor",
    "CREATE ROLE mec_owner; GRANT mec_owner TO d",
    "CREATE ROLE mec_owner; GRANT mec_owner TO d WITH ADMIN OPTION",
    "CREATE ROLE mec_owner; ALTER ROLE mec_owner SET search_path = evil",
    "CREATE ROLE mec_owner; ALTER ROLE mec_owner IN DATABASE DATABASE SET work_mem = '1GB'",
    "CREATE ROLE mec_owner; CREATE FUNCTION act() RETURNS void LANGUAGE sql SECURITY DEFINER AS '';
     ALTER FUNCTION act() OWNER TO mec_owner",
    "CREATE ROLE mec_owner; CREATE SCHEMA evil AUTHORIZATION mec_owner",
    "CREATE ROLE mec_owner; CREATE TABLE evil (x int); ALTER TABLE evil OWNER TO mec_owner",
    "CREATE ROLE mec_owner; CREATE DOMAIN evil AS int; ALTER DOMAIN evil OWNER TO mec_owner",
    "CREATE ROLE mec_owner; CREATE TABLE plans (x int); ALTER TABLE plans OWNER TO mec_owner",
    "CREATE ROLE mec_owner; ALTER DATABASE DATABASE OWNER TO mec_owner",
    "CREATE ROLE mec_owner CREATEDB",
    "CREATE ROLE mec_owner REPLICATION",
    "CREATE ROLE mec_app CREATEDB",
];

fn roles(session: &mut Client) {
    session
        .batch_execute(
            "CREATE ROLE c LOGIN CREATEROLE; CREATE ROLE d; CREATE ROLE other_superuser SUPERUSER",
        )
        .unwrap();
}

#[test]
fn an_owner_that_is_in_other_hands_is_refused() {
    let server = Server::start(&[]);
    let db = server.empty_database();
    let mut session = db.connect();
    roles(&mut session);
    for hands in HANDS_ON_THE_OWNER {
        let hands = hands.replace("DATABASE DATABASE", &format!("DATABASE {}", db.name));
        session
            .batch_execute(&format!("BEGIN; {hands}"))
            .unwrap_or_else(|error| panic!("{hands}: {error:?}"));
        let install = session.batch_execute("CREATE EXTENSION mec");
        assert_eq!(sqlstate(install), "42501", "{hands}");
        session.batch_execute("ROLLBACK").unwrap();
    }
    session.batch_execute("CREATE EXTENSION mec").unwrap();
}

#[test]
fn a_role_that_may_create_roles_does_not_keep_the_owner_that_it_made() {
    let server = Server::start(&[]);
    let db = server.empty_database();
    let mut session = db.connect();
    roles(&mut session);
    let made = "SET ROLE c; CREATE ROLE mec_owner; RESET ROLE";
    session.batch_execute(made).unwrap();
    let major = value_of(
        &mut session,
        "SELECT current_setting('server_version_num')::int / 10000",
    )
    .unwrap();
    let install = session.batch_execute("CREATE EXTENSION mec");
    if major.parse::<i32>().unwrap() < 16 {
        // PostgreSQL does not record the role that made it, and gives no role a membership.
        return install.unwrap();
    }
    let error = install.unwrap_err();
    let error = error.as_db_error().unwrap();
    assert_eq!(error.code().code(), "42501", "{error:?}");
    let (command, _) = error.hint().unwrap().split_once(';').unwrap();
    session.batch_execute(command).unwrap();
    session.batch_execute("CREATE EXTENSION mec").unwrap();
}

#[test]
fn superusers_may_be_members_and_other_databases_may_have_their_own_mec() {
    let server = Server::start(&[]);
    let [first, second] = [(); 2].map(|()| server.empty_database());
    let mut session = first.connect();
    roles(&mut session);
    session
        .batch_execute("CREATE EXTENSION mec; GRANT mec_owner TO other_superuser")
        .unwrap();
    second.psql("CREATE EXTENSION mec");
    session
        .batch_execute("DROP EXTENSION mec CASCADE; CREATE EXTENSION mec")
        .unwrap();
}

/// What may hang on tables of an owner that was in other hands once. `c` has made the functions.
const HANDS_ON_ITS_TABLES: &[&str] = &[
    "CREATE TABLE kid () INHERITS (accounts); ALTER TABLE kid OWNER TO c",
    "CREATE TABLE kid () INHERITS (mec_schema); ALTER TABLE kid OWNER TO mec_owner;
     CREATE TABLE grandkid () INHERITS (kid); ALTER TABLE grandkid OWNER TO c",
    "CREATE TABLE kid () INHERITS (accounts); ALTER TABLE kid OWNER TO mec_owner;
     CREATE TRIGGER t BEFORE INSERT OR UPDATE ON kid FOR EACH ROW EXECUTE FUNCTION evil.t()",
    "CREATE STATISTICS s ON evil.f(external_id), display_name FROM accounts; ALTER STATISTICS s OWNER TO mec_owner",
];

#[test]
fn code_and_children_of_others_on_tables_that_stand_refuse_the_installation() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let mut session = db.connect();
    roles(&mut session);
    session
        .batch_execute(
            "DROP EXTENSION mec CASCADE;
             CREATE SCHEMA evil AUTHORIZATION c; GRANT USAGE ON SCHEMA evil TO PUBLIC;
             GRANT CREATE ON SCHEMA public TO c, mec_owner;
             SET ROLE c;
             CREATE FUNCTION evil.f(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $1';
             CREATE FUNCTION evil.t() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
             RESET ROLE",
        )
        .unwrap();
    for hands in HANDS_ON_ITS_TABLES {
        session.batch_execute(&format!("BEGIN; {hands}")).unwrap();
        let error = session.batch_execute("CREATE EXTENSION mec").unwrap_err();
        let error = error.as_db_error().unwrap();
        assert_eq!(error.code().code(), "42501", "{hands}: {error:?}");
        assert!(error.message().ends_with("\"c\""), "{hands}: {error:?}");
        session.batch_execute("ROLLBACK").unwrap();
    }
    session.batch_execute("CREATE EXTENSION mec").unwrap();
}

#[test]
fn memberships_that_are_given_later_stay_and_are_named() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let mut session = db.connect();
    roles(&mut session);
    let named = "SELECT object_name, value::int, status FROM v_mec_health
                 WHERE check_name = 'delegated_groups' ORDER BY 1";
    assert_eq!(db.psql(named), "|0|ok\n");
    session
        .batch_execute(
            "GRANT mec_owner TO d; GRANT mec_app TO c WITH ADMIN OPTION; GRANT mec_admin TO c WITH ADMIN OPTION;
             GRANT mec_admin TO d; GRANT mec_reader TO d; SELECT fn_mec_bootstrap()",
        )
        .unwrap();
    assert_eq!(
        db.psql(named),
        "mec_admin|1|warn\nmec_app|1|ok\nmec_owner|1|warn\n"
    );
}

/// A group that its maker may grant is a warning and not an error, because administrators delegate that right.
#[test]
fn a_group_that_other_roles_may_grant_is_reported_at_once() {
    let server = Server::start(&[]);
    let db = server.empty_database();
    roles(&mut db.connect());
    db.psql("CREATE ROLE mec_admin ADMIN c");
    let output = db.feed_psql(&["-v", "ON_ERROR_STOP=1"], b"CREATE EXTENSION mec");
    assert!(output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("WARNING:  role \"mec_admin\" exists, and c may grant it"),
        "{said}"
    );
}

/// The complete attack: the maker of the role sets a trigger that waits for a superuser's INSERT.
#[test]
fn the_maker_of_an_owner_does_not_become_superuser() {
    let server = Server::start(&[]);
    let db = server.empty_database();
    roles(&mut db.connect());
    db.psql("SET ROLE c; CREATE ROLE mec_owner ROLE c");
    assert_eq!(
        sqlstate(db.connect().batch_execute("CREATE EXTENSION mec")),
        "42501"
    );
}

#[test]
fn the_right_to_create_in_the_schema_is_for_the_installation_only() {
    let server = Server::start(&[]);
    let may = "SELECT has_schema_privilege('mec_owner', 'mec', 'CREATE'), has_schema_privilege('mec_owner', 'mec', 'USAGE')";
    let db = server.empty_database();
    db.psql("CREATE SCHEMA mec; CREATE EXTENSION mec SCHEMA mec");
    assert_eq!(db.psql(may), "f|t\n");
    db.psql("SELECT mec.fn_mec_bootstrap()");
    assert_eq!(db.psql(may), "f|t\n");
    // Earlier rights on the schema stay as they were.
    let acl =
        "SELECT acl FROM pg_namespace, unnest(nspacl) acl WHERE nspname = 'mec' ORDER BY acl::text";
    db.psql("GRANT CREATE ON SCHEMA mec TO mec_owner WITH GRANT OPTION");
    let before = db.psql(acl);
    db.psql("SELECT mec.fn_mec_bootstrap()");
    assert_eq!(db.psql(acl), before);
}

#[test]
fn only_superusers_build() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let mut session = db.connect();
    session
        .batch_execute(
            "CREATE ROLE somebody; GRANT mec_owner TO somebody; GRANT EXECUTE ON FUNCTION fn_mec_bootstrap, fn_mec_roles TO somebody;
             SET ROLE somebody",
        )
        .unwrap();
    for call in ["SELECT fn_mec_bootstrap()", "SELECT fn_mec_roles()"] {
        assert_eq!(sqlstate(session.batch_execute(call)), "42501", "{call}");
    }
}

#[test]
fn attributes_that_roles_get_later_are_named() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let named = "SELECT object_name, value::int, status FROM v_mec_health
                 WHERE check_name = 'role_attributes' ORDER BY 1";
    assert_eq!(db.psql(named), "|0|ok\n");
    let roles = [
        "mec_admin",
        "mec_app",
        "mec_loader",
        "mec_owner",
        "mec_reader",
    ];
    let attributes = [
        "LOGIN",
        "SUPERUSER",
        "CREATEROLE",
        "CREATEDB",
        "REPLICATION",
        "BYPASSRLS",
    ];
    for role in roles {
        for attribute in attributes {
            db.psql(&format!("ALTER ROLE {role} {attribute}"));
            assert_eq!(
                db.psql(named),
                format!("{role}|1|warn\n"),
                "{role} {attribute}"
            );
            db.psql(&format!("ALTER ROLE {role} NO{attribute}"));
        }
    }
    db.psql("ALTER ROLE mec_app LOGIN CREATEDB; ALTER ROLE mec_owner LOGIN");
    assert_eq!(db.psql(named), "mec_app|2|warn\nmec_owner|1|warn\n");
}
