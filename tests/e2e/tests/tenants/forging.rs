//! Columns that triggers fill have the triggers' values, at every depth of triggers.

use postgres::Client;

use crate::{Tenants, texts};

/// The depths of the session's own triggers at which a statement runs.
const DEPTHS: std::ops::Range<usize> = 0..3;

/// Runs a statement inside `depth` triggers.
fn run_at(session: &mut Client, depth: usize, statement: &str) -> Result<(), postgres::Error> {
    if depth == 0 {
        return session.batch_execute(statement);
    }
    let mut script = String::new();
    for level in 1..=depth {
        let body = match level {
            1 => statement.to_owned(),
            _ => format!("INSERT INTO door_{} VALUES (1)", level - 1),
        };
        script += &format!(
            "CREATE TEMP TABLE IF NOT EXISTS door_{level} (x int);
             CREATE OR REPLACE FUNCTION pg_temp.open_{level}() RETURNS trigger LANGUAGE plpgsql AS
                 $door$ BEGIN {body}; RETURN NEW; END $door$;
             CREATE OR REPLACE TRIGGER t BEFORE INSERT ON door_{level}
                 FOR EACH ROW EXECUTE FUNCTION pg_temp.open_{level}();"
        );
    }
    session.batch_execute(&script)?;
    session.batch_execute(&format!("INSERT INTO door_{depth} VALUES (1)"))
}

#[test]
fn the_place_of_a_lease_is_its_accounts() {
    let tenants = Tenants::new();
    let mut admin = tenants.acme_admin();
    let (own, foreign) = (tenants.acme, tenants.globex);
    for depth in DEPTHS {
        for forged in [
            format!("owner_account_id = '{foreign}'"),
            format!("ancestor_ids = '{{{foreign}}}'"),
            format!(
                "owner_account_id = '{foreign}', ancestor_ids = '{{{foreign}}}', quantity = 1000"
            ),
            "namespace_id = 'globex'".to_owned(),
            format!("account_id = '{foreign}'"),
            format!("released_at = now(), owner_account_id = '{foreign}'"),
            "released_at = NULL".to_owned(),
        ] {
            // The statement may be refused or corrected: only the stored row counts.
            let _ = run_at(
                &mut admin,
                depth,
                &format!("UPDATE concurrency_leases SET {forged}"),
            );
            let _ = run_at(
                &mut admin,
                depth,
                &format!(
                    "INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, owner_account_id,
                                                     ancestor_ids, namespace_id)
                     VALUES ('{own}', 'concurrent_users', now() + interval '1 hour', '{foreign}', '{{{foreign}}}',
                             NULL)"
                ),
            );
            let wrong = texts(
                &mut tenants.db.connect(),
                "SELECT l::text FROM concurrency_leases l JOIN accounts a USING (account_id)
                 WHERE l.owner_account_id <> fn_get_owner_account_id(l.account_id)
                    OR l.namespace_id <> a.namespace_id
                    OR l.ancestor_ids IS DISTINCT FROM array_remove(ARRAY[a.parent_account_id], NULL)",
            );
            assert_eq!(wrong, Vec::<String>::new(), "{forged} at depth {depth}");
        }
    }
    let held = "SELECT fn_get_active_lease_count(fn_get_account_id('root', 'globex'), 'concurrent_users')::text";
    assert_eq!(texts(&mut tenants.db.connect(), held), ["1"]);
}

#[test]
fn an_event_holds_what_its_account_and_its_unit_say() {
    let tenants = Tenants::new();
    let mut loader = tenants.bound("mec_loader", "acme");
    let (own, foreign) = (tenants.acme, tenants.globex);
    for depth in DEPTHS {
        for (column, value) in [
            ("owner_account_id", format!("'{foreign}'")),
            ("ancestor_ids", format!("'{{{foreign}}}'")),
            ("base_quantity", "1000000".to_owned()),
            ("decision", "'overage'".to_owned()),
            ("overage_quantity", "1000000".to_owned()),
            ("net_quantity", "1000000".to_owned()),
            ("requested_quantity", "1000000".to_owned()),
            ("namespace_id", "'globex'".to_owned()),
            ("corrects_event_id", "gen_random_uuid()".to_owned()),
            ("is_correction", "true".to_owned()),
        ] {
            let key = format!("{column}-{depth}");
            let insert = format!(
                "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, {column})
                 VALUES ('{key}', '{own}', 'acme_renders', 1, {value})"
            );
            let _ = run_at(&mut loader, depth, &insert);
            let wrong = texts(
                &mut tenants.db.connect(),
                "SELECT l::text FROM consumption_ledger l JOIN accounts a USING (account_id)
                 WHERE l.idempotency_key LIKE '%\\_%-%'
                   AND (l.owner_account_id <> a.parent_account_id OR l.ancestor_ids <> ARRAY[a.parent_account_id]
                        OR l.namespace_id <> a.namespace_id OR l.base_quantity <> l.quantity OR l.is_correction
                        OR num_nonnulls(l.decision, l.overage_quantity, l.net_quantity, l.requested_quantity,
                                        l.corrects_event_id) > 0)",
            );
            assert_eq!(wrong, Vec::<String>::new(), "{column} at depth {depth}");
        }
    }
    let differences = "SELECT count(*)::text FROM fn_verify_usage()";
    assert_eq!(texts(&mut tenants.db.connect(), differences), ["0"]);
}

#[test]
fn the_time_of_a_change_and_its_audit_are_not_the_sessions_to_say() {
    let tenants = Tenants::new();
    let mut admin = tenants.acme_admin();
    let touched = texts(
        &mut admin,
        "SELECT tgrelid::regclass::text FROM pg_trigger
         WHERE tgname = 'mec_touch' AND has_table_privilege(tgrelid, 'UPDATE') ORDER BY 1",
    );
    assert!(touched.len() > 8, "{touched:?}");
    for depth in DEPTHS {
        for table in &touched {
            let forge =
                format!("UPDATE {table} SET updated_at = timestamptz '2000-01-01 00:00:00Z'");
            run_at(&mut admin, depth, &forge).unwrap();
            let old = format!("SELECT t::text FROM {table} t WHERE updated_at < '2001-01-01'");
            assert_eq!(texts(&mut tenants.db.connect(), &old), Vec::<String>::new());
        }
        let audit = "SELECT DISTINCT changed_by_role::text FROM entitlements_audit WHERE operation = 'UPDATE'";
        let acting = texts(&mut admin, "SELECT session_user::text");
        assert_eq!(texts(&mut tenants.db.connect(), audit), acting);
    }
}
