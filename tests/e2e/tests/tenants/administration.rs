//! A bound administrator edits its own rows, and learns nothing of the rest.

use mec_e2e::sqlstate;
use uuid::Uuid;

use crate::{Tenants, id_of, told};

#[test]
fn a_bound_administrator_edits_what_is_its_own() {
    let tenants = Tenants::new();
    let mut admin = tenants.acme_admin();
    admin
        .batch_execute(
            "INSERT INTO accounts (namespace_id, account_type_code, display_name)
             VALUES ('acme', 'user', 'new');
             UPDATE plans SET description = 'ours' WHERE namespace_id = 'acme';
             UPDATE entitlements SET priority = 7;
             INSERT INTO control_rules (namespace_id, rule_name, resource_type_code,
                                        limit_kind_code, limit_action_code)
             VALUES ('acme', 'warn', 'acme_renders', 'cumulative', 'warn'),
                    ('acme', 'warn', 'benchmark_runs', 'cumulative', 'warn');
             DELETE FROM plan_entitlement_templates WHERE resource_type_code = 'concurrent_users';",
        )
        .unwrap();
    let foreign = tenants.globex;
    for statement in [
        "INSERT INTO accounts (namespace_id, account_type_code, display_name) VALUES ('globex', 'user', 'x')",
        "INSERT INTO accounts (account_type_code, display_name) VALUES ('user', 'x')",
        "INSERT INTO plans (plan_id, plan_name) VALUES ('x', 'x')",
        "INSERT INTO units (unit_code) VALUES ('x')",
        "INSERT INTO window_types (window_type_code, alignment) VALUES ('x', 'none')",
        "INSERT INTO namespace_roles VALUES (current_user::regrole, 'globex')",
        "INSERT INTO namespace_roles VALUES (current_user::regrole, 'acme')",
        "UPDATE accounts SET namespace_id = 'globex' WHERE display_name = 'new'",
        "INSERT INTO resource_type_allowed_units VALUES ('benchmark_runs', 'requests', 2)",
        "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code)
         VALUES ('pro', 'benchmark_runs', 'cumulative')",
    ] {
        assert_eq!(
            sqlstate(admin.batch_execute(statement)),
            "42501",
            "{statement}"
        );
    }
    // It cannot call functions that work on all namespaces. (Rebuilding would compare the counters of all with
    // the part of the ledger that it sees.)
    for call in [
        "SELECT fn_rebuild_usage()",
        "SELECT fn_archive_ledger(now() - interval '1 year')",
        "SELECT fn_purge_decisions(now())",
        "SELECT fn_purge_audit(now())",
    ] {
        assert_eq!(sqlstate(admin.query(call, &[])), "42501", "{call}");
    }
    // Rows that it does not see are not changed.
    for statement in [
        "UPDATE plans SET description = 'hers' WHERE namespace_id <> 'acme'",
        "UPDATE units SET description = 'hers'",
        "DELETE FROM control_rules WHERE namespace_id <> 'acme'",
        "DELETE FROM namespace_roles",
        "UPDATE accounts SET status = 'closed' WHERE external_id = 'root' AND namespace_id = 'globex'",
    ] {
        assert_eq!(admin.execute(statement, &[]).unwrap(), 0, "{statement}");
    }
    // A reference to another namespace's row fails like one to a missing row.
    let entitlement = id_of(&tenants.db, "entitlement_id", "entitlements", "globex");
    let unknown = Uuid::now_v7();
    let own = tenants.acme;
    for statement in [
        format!(
            "INSERT INTO accounts (namespace_id, account_type_code, display_name, parent_account_id) VALUES ('acme', 'user', 'x', '{foreign}')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES ('{foreign}', 'benchmark_runs', 'cumulative')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, superseded_by) VALUES ('{own}', 'benchmark_runs', 'cumulative', '{entitlement}')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, plan_id) VALUES ('{own}', 'benchmark_runs', 'cumulative', 'globex_basic')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES ('{own}', 'globex_renders', 'cumulative')"
        ),
        format!(
            "INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at) VALUES ('{foreign}', 'concurrent_users', now() + '1 hour')"
        ),
        format!(
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('x', '{foreign}', 'benchmark_runs', 1)"
        ),
        format!(
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('x', '{own}', 'globex_renders', 1)"
        ),
        String::from(
            "INSERT INTO control_rules (namespace_id, rule_name, resource_type_code, limit_kind_code, limit_action_code) VALUES ('acme', 'x', 'globex_renders', 'cumulative', 'warn')",
        ),
        String::from(
            "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code) VALUES ('globex_basic', 'benchmark_runs', 'cumulative')",
        ),
        String::from(
            "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code) VALUES ('acme_basic', 'globex_renders', 'cumulative')",
        ),
    ] {
        let of_nothing = statement
            .replace(&foreign.to_string(), &unknown.to_string())
            .replace(&entitlement.to_string(), &unknown.to_string())
            .replace("globex", "nobody");
        let told = told(&mut admin, &statement)
            .replace(&foreign.to_string(), &unknown.to_string())
            .replace(&entitlement.to_string(), &unknown.to_string())
            .replace("globex", "nobody");
        assert_eq!(told, self::told(&mut admin, &of_nothing), "{statement}");
    }
}
