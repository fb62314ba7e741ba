//! Trigger functions in places that they are not written for.

use postgres::Client;

use crate::{outcomes, server, tables, world};

/// Functions that serve any table that has what they need.
const OF_ANY_TABLE: [&str; 2] = ["trg_touch", "trg_tell_change"];

#[test]
fn a_trigger_function_out_of_place_is_an_error() {
    let server = server();
    let db = world(&server);
    let mut session = db.connect();
    session
        .batch_execute("INSERT INTO namespace_roles VALUES ('pg_monitor', 'other')")
        .unwrap();
    let functions = functions(&mut session);
    let mut refused = 0;
    for table in tables(&mut session) {
        let places: Vec<(String, Place)> = functions
            .iter()
            .flat_map(|function| Place::all().map(|place| (function.clone(), place)))
            .collect();
        let statements: Vec<String> = places
            .iter()
            .map(|(function, place)| place.statement(function, &table))
            .collect();
        let outcomes = outcomes(&mut session, &statements);
        for ((function, place), outcome) in std::iter::zip(places, outcomes) {
            let what = format!("{function} {place:?} on {table}: {outcome}");
            assert!(!outcome.starts_with("XX"), "{what}");
            let is_in_place = place.is_used(&mut session, &function, &table);
            assert!(is_in_place || outcome != "00000", "{what}");
            refused += usize::from(outcome.contains("does not serve"));
        }
    }
    assert!(refused > 2_000, "only {refused} places were refused");
}

fn functions(session: &mut Client) -> Vec<String> {
    let sql = "SELECT proname::text FROM pg_proc
               WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
               ORDER BY 1";
    let rows = session.query(sql, &[]).unwrap();
    assert!(rows.len() > 12, "the functions were not found");
    rows.iter().map(|row| row.get(0)).collect()
}

#[derive(Clone, Copy, Debug)]
struct Place {
    timing: &'static str,
    event: &'static str,
    level: &'static str,
}

impl Place {
    fn all() -> impl Iterator<Item = Self> {
        ["BEFORE", "AFTER"].into_iter().flat_map(|timing| {
            ["INSERT", "UPDATE", "DELETE", "TRUNCATE"]
                .into_iter()
                .flat_map(move |event| {
                    ["ROW", "STATEMENT"].into_iter().map(move |level| Self {
                        timing,
                        event,
                        level,
                    })
                })
                .filter(|place| place.event != "TRUNCATE" || place.level == "STATEMENT")
        })
    }

    /// Makes the trigger, before all others, and fires it.
    fn statement(self, function: &str, table: &str) -> String {
        let Self {
            timing,
            event,
            level,
        } = self;
        let fires = match event {
            "INSERT" => format!("INSERT INTO {table} SELECT * FROM {table} LIMIT 1"),
            "UPDATE" => format!("UPDATE {table} SET (created_at) = ROW (created_at)"),
            "DELETE" => format!("DELETE FROM {table}"),
            _ => format!("TRUNCATE {table} CASCADE"),
        };
        let fires = if event == "UPDATE" {
            format!("EXECUTE (SELECT format('UPDATE {table} SET %1$I = %1$I', attname) FROM pg_attribute
                              WHERE attrelid = '{table}'::regclass AND attnum = 1)")
        } else {
            fires
        };
        format!(
            "DO $do$ BEGIN
                 IF NOT EXISTS (SELECT FROM {table}) THEN RAISE EXCEPTION '{table} is empty'; END IF;
                 CREATE TRIGGER aaa {timing} {event} ON {table} FOR EACH {level} EXECUTE FUNCTION {function}();
                 {fires};
             END $do$"
        )
    }

    /// Whether a trigger of MEC stands in that place.
    fn is_used(self, session: &mut Client, function: &str, table: &str) -> bool {
        let sql = "SELECT EXISTS (
                       SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                       WHERE p.proname = $1 AND (t.tgrelid = $2::text::regclass OR p.proname = ANY ($3))
                         AND t.tgtype & $4::int2 <> 0 AND t.tgtype & 3::int2 = $5)";
        let event: i16 = match self.event {
            "INSERT" => 4,
            "DELETE" => 8,
            "UPDATE" => 16,
            _ => 32,
        };
        let row = i16::from(self.level == "ROW");
        let before = if self.timing == "BEFORE" { 2 } else { 0 };
        let any: &[&str] = &OF_ANY_TABLE;
        session
            .query_one(sql, &[&function, &table, &any, &event, &(row + before)])
            .unwrap()
            .get(0)
    }
}
