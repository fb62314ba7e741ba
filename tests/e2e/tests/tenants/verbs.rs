//! Every position of a bound role × every table × every verb: rows of others stay as they are.

use postgres::Client;

use crate::{Tenants, columns, everything_seen, tables};

const GROUPS: [&str; 4] = ["mec_reader", "mec_app", "mec_loader", "mec_admin"];

/// Statements that try to change rows of others, or to add to them.
fn attempts(session: &mut Client) -> Vec<String> {
    let mut statements = vec![];
    for table in tables(session) {
        for column in columns(session, &table) {
            statements.push(format!("UPDATE {table} SET {column} = {column}"));
            statements.push(format!("UPDATE {table} SET {column} = NULL"));
            if column == "namespace_id" {
                statements.push(format!("UPDATE {table} SET namespace_id = 'globex'"));
            }
        }
        statements.push(format!("INSERT INTO {table} DEFAULT VALUES"));
        statements.push(format!("TRUNCATE {table} CASCADE"));
        statements.push(format!("SELECT FROM {table} FOR UPDATE"));
    }
    // Deletes come last, so that the statements before find rows.
    for table in tables(session) {
        statements.push(format!("DELETE FROM {table}"));
        statements.push(format!(
            "DO $$ DECLARE place tid; BEGIN
                 FOR place IN SELECT ctid FROM {table} LOOP
                     BEGIN DELETE FROM {table} WHERE ctid = place; EXCEPTION WHEN OTHERS THEN NULL; END;
                 END LOOP;
             END $$"
        ));
    }
    statements
}

#[test]
fn no_verb_on_any_table_changes_what_another_tenant_sees() {
    let tenants = Tenants::new();
    let mut globex = tenants.bound("mec_reader", "globex");
    let accounts = crate::texts(&mut globex, "SELECT account_id::text FROM accounts");
    for namespace in ["acme", "default"] {
        for group in GROUPS {
            if namespace == "default" && group != "mec_admin" {
                continue;
            }
            let mut session = tenants.bound(group, namespace);
            let before = others_of(&everything_seen(&mut globex));
            for statement in attempts(&mut session) {
                // Each column is tried alone, because a guard on one proves nothing about the next.
                if let Err(error) = session.batch_execute(&statement) {
                    let error = error.as_db_error().unwrap();
                    let told = crate::whole(error);
                    let is_silent = accounts.iter().all(|account| !told.contains(account));
                    assert!(is_silent, "{statement} as {group}: {told}");
                }
            }
            let after = others_of(&everything_seen(&mut globex));
            assert_eq!(before, after, "{group} of {namespace}");
        }
    }
}

/// The rows that are globex's own: those of `default` are edited by its administrators.
fn others_of(seen: &str) -> String {
    let lines = seen.lines();
    let own = lines.filter(|line| !line.contains("\"namespace_id\": \"default\""));
    let own = own.filter(|line| line.contains("globex") || line.contains("account_id"));
    own.map(|line| format!("{line}\n")).collect()
}

#[test]
fn an_id_that_another_tenant_has_is_refused_without_a_word_of_its_row() {
    let tenants = Tenants::new();
    let mut admin = tenants.acme_admin();
    // Ids can be found only by guessing 122 random bits.
    for (table, id) in [
        ("accounts", "account_id"),
        ("entitlements", "entitlement_id"),
        ("concurrency_leases", "lease_id"),
        ("consumption_ledger", "event_id"),
        ("control_rules", "rule_id"),
    ] {
        let foreign = crate::id_of(&tenants.db, id, table, "globex");
        let copy = format!(
            "INSERT INTO {table} SELECT (jsonb_populate_record(t, jsonb_build_object('{id}', '{foreign}'))).*
             FROM (SELECT * FROM {table} LIMIT 1) t"
        );
        let told = crate::told(&mut admin, &copy);
        assert!(
            !told.contains("globex") && !told.contains("Key ("),
            "{told}"
        );
    }
}
