//! The owner of the schema, or a role that may create in it, acts while a superuser installs MEC or runs its
//! bootstrap.

use std::time::Duration;

use mec_e2e::{Database, Server, sqlstate, value_of};
use postgres::Client;

/// A function that makes its role a superuser if a superuser ever runs it, and records the role that ran it.
const TRAP: &str = "
    CREATE FUNCTION public.trap() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            EXECUTE 'ALTER ROLE ROLE SUPERUSER';
        END IF;
        RAISE EXCEPTION 'the trap was run by %', current_user;
    END $$";

const WAITING: &str = "SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'";

struct Scene {
    db: Database<'static>,
    role: String,
}

impl Scene {
    /// A database that a role owns, with its schema `public`, so that the role may drop the objects of others in
    /// it.
    fn new() -> Self {
        let db = Server::shared().empty_database();
        let role = format!("dbo_{}", db.name);
        let (name, trap) = (&db.name, TRAP.replace("ROLE ROLE", &format!("ROLE {role}")));
        db.psql(&format!(
            "CREATE ROLE {role} LOGIN; ALTER DATABASE {name} OWNER TO {role};
             ALTER SCHEMA public OWNER TO {role}; SET ROLE {role}; {trap}"
        ));
        Self { db, role }
    }

    fn attacker(&self) -> Client {
        self.db.connect_as(&self.role)
    }

    /// Runs a command of the superuser, which waits for the attacker's open transaction or fails because of it;
    /// commits that transaction, and returns the SQLSTATE and the message.
    fn meet(&self, attacker: &mut Client, command: &str) -> (String, String) {
        std::thread::scope(|scope| {
            let victim = scope.spawn(|| self.db.connect().batch_execute(command));
            let mut watcher = self.db.connect();
            while !victim.is_finished() && value_of(&mut watcher, WAITING).unwrap() == "0" {
                std::thread::sleep(Duration::from_millis(5));
            }
            attacker.batch_execute("COMMIT").unwrap();
            let error = victim
                .join()
                .unwrap()
                .expect_err("what was replaced is refused");
            let message = error.as_db_error().unwrap().message().to_owned();
            (sqlstate::<()>(Err(error)), message)
        })
    }

    fn assert_nothing_gained(&self, what: &str, (code, message): (String, String)) {
        assert!(!message.contains("the trap was run"), "{what}: {message}");
        let known = [
            "42501", "40001", "23505", "42P07", "55000", "42710", "42809",
        ];
        assert!(known.contains(&code.as_str()), "{what}: {code} {message}");
        let sql = format!(
            "SELECT rolsuper FROM pg_roles WHERE rolname = '{}'",
            self.role
        );
        assert_eq!(
            value_of(&mut self.db.connect(), &sql).unwrap(),
            "f",
            "{what}"
        );
    }
}

fn relations(db: &Database<'_>) -> Vec<(String, String)> {
    let sql = "SELECT relname || ' ' || relkind::text FROM pg_class
               WHERE relnamespace = 'public'::regnamespace ORDER BY 1";
    let pairs = db.psql(sql);
    let pairs = pairs.lines().filter_map(|line| line.split_once(' '));
    pairs
        .map(|(name, kind)| (name.to_owned(), kind.to_owned()))
        .collect()
}

#[test]
fn what_replaces_a_table_while_the_bootstrap_waits_is_not_used() {
    let scene = Scene::new();
    scene.db.psql("CREATE EXTENSION mec");
    for (table, kind) in relations(&scene.db) {
        if kind != "r" && kind != "v" {
            continue;
        }
        let mut attacker = scene.attacker();
        let drop = if kind == "v" { "VIEW" } else { "TABLE" };
        attacker
            .batch_execute(&format!(
                "BEGIN; DROP {drop} public.{table} CASCADE;
                 CREATE TABLE public.{table} (is_current bool PRIMARY KEY DEFAULT true, schema_version varchar(32) NOT NULL);
                 INSERT INTO public.{table} VALUES (true, '1.0.0');
                 CREATE TRIGGER trap BEFORE INSERT OR UPDATE ON public.{table} FOR EACH ROW EXECUTE FUNCTION public.trap()"
            ))
            .unwrap();
        let outcome = scene.meet(&mut attacker, "SELECT fn_mec_bootstrap()");
        scene.assert_nothing_gained(&table, outcome);
        attacker
            .batch_execute(&format!("DROP TABLE public.{table}"))
            .unwrap();
        scene.db.psql("SELECT fn_mec_bootstrap()");
    }
}

#[test]
fn what_appears_while_the_extension_is_made_is_not_used() {
    let names = {
        let made = Server::shared().fresh_database();
        relations(&made)
    };
    let scene = Scene::new();
    for (name, kind) in names {
        let mut attacker = scene.attacker();
        let squat = if kind == "i" {
            format!(
                "CREATE TABLE public.squatted (note text); CREATE INDEX {name} ON public.squatted (note)"
            )
        } else {
            format!(
                "CREATE TABLE public.{name} (is_current bool PRIMARY KEY, schema_version varchar(32));
                 CREATE TRIGGER trap BEFORE INSERT OR UPDATE ON public.{name} FOR EACH ROW EXECUTE FUNCTION public.trap()"
            )
        };
        attacker.batch_execute(&format!("BEGIN; {squat}")).unwrap();
        let outcome = scene.meet(&mut attacker, "CREATE EXTENSION mec");
        scene.assert_nothing_gained(&name, outcome);
        attacker
            .batch_execute(&format!(
                "DROP TABLE IF EXISTS public.{name}, public.squatted"
            ))
            .or_else(|_| attacker.batch_execute("DROP TABLE public.squatted"))
            .unwrap();
    }
}

#[test]
fn a_table_that_changes_hands_while_it_is_adopted_is_refused() {
    let scene = Scene::new();
    scene.db.psql("CREATE EXTENSION mec");
    let role = &scene.role;
    for (table, kind) in relations(&scene.db) {
        if kind != "r" {
            continue;
        }
        // The state after a restore without owners.
        scene
            .db
            .psql(&format!("ALTER TABLE {table} OWNER TO postgres"));
        let mut other = scene.db.connect();
        other
            .batch_execute(&format!("BEGIN; ALTER TABLE {table} OWNER TO {role}"))
            .unwrap();
        let outcome = scene.meet(&mut other, "SELECT fn_mec_bootstrap()");
        scene.assert_nothing_gained(&table, outcome);
        scene
            .db
            .psql(&format!("ALTER TABLE {table} OWNER TO mec_owner"));
    }
    scene.db.psql("SELECT fn_mec_bootstrap()");
}

#[test]
fn code_of_others_on_a_table_is_not_adopted() {
    let scene = Scene::new();
    scene.db.psql("CREATE EXTENSION mec");
    let role = &scene.role;
    scene.db.psql(&format!(
        "SET ROLE {role};
         CREATE FUNCTION public.check_it(text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
         CREATE DOMAIN public.note AS text"
    ));
    let mut session = scene.db.connect();
    for part in [
        "CREATE TRIGGER trap BEFORE INSERT ON plans FOR EACH ROW EXECUTE FUNCTION trap()",
        "ALTER TABLE plans ADD CHECK (check_it(plan_id))",
        "ALTER TABLE plans ADD COLUMN mine bool DEFAULT check_it('')",
        "ALTER TABLE plans ADD COLUMN mine note",
        "CREATE INDEX ON plans (check_it(plan_id))",
        "CREATE POLICY mine ON plans USING (check_it(plan_id))",
        "CREATE RULE mine AS ON INSERT TO plans DO INSTEAD NOTHING",
    ] {
        // The states after a restore without owners, and after the extension was dropped.
        for (owner, completed) in [
            ("postgres", "SELECT fn_mec_bootstrap()"),
            (
                "mec_owner",
                "SET client_min_messages = warning; DROP EXTENSION mec CASCADE; CREATE EXTENSION mec",
            ),
        ] {
            session
                .batch_execute(&format!(
                    "BEGIN; {part}; ALTER TABLE plans OWNER TO {owner}"
                ))
                .unwrap();
            let error = session.batch_execute(completed).expect_err(part);
            let error = error.as_db_error().unwrap();
            assert_eq!(error.code().code(), "42501", "{part}: {error:?}");
            assert!(
                error.message().contains(role.as_str()) || part.contains("RULE"),
                "{error:?}"
            );
            session.batch_execute("ROLLBACK").unwrap();
        }
    }
}

#[test]
fn a_schema_that_is_renamed_meanwhile_is_not_mistaken_for_another() {
    let scene = Scene::new();
    scene.db.psql("CREATE EXTENSION mec");
    let mut attacker = scene.attacker();
    attacker
        .batch_execute(
            "BEGIN; ALTER SCHEMA public RENAME TO away; CREATE SCHEMA public;
             CREATE TABLE public.mec_schema (is_current bool PRIMARY KEY DEFAULT true, schema_version varchar(32) NOT NULL);
             CREATE TRIGGER trap BEFORE INSERT ON public.mec_schema FOR EACH ROW EXECUTE FUNCTION away.trap()",
        )
        .unwrap();
    let outcome = scene.meet(&mut attacker, "SELECT fn_mec_bootstrap()");
    assert!(!outcome.1.contains("the trap"), "{outcome:?}");
    scene.db.psql("SELECT away.fn_mec_bootstrap()");
}
