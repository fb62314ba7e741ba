//! The rows of tables and views that a bound role sees.

use crate::{Tenants, count};

/// Tables and views whose rows belong to a namespace.
const OWNED: [&str; 27] = [
    "accounts",
    "entitlements",
    "entitlement_conditions",
    "entitlements_audit",
    "consumption_ledger",
    "consumption_event_details",
    "consumption_ledger_archive",
    "consumption_event_details_archive",
    "v_consumption",
    "usage_live",
    "usage_history",
    "admission_gates",
    "concurrency_leases",
    "usage_reservations",
    "control_decisions_log",
    "plans WHERE namespace_id <> 'default'",
    "resource_types WHERE namespace_id <> 'default'",
    "control_rules WHERE namespace_id <> 'default'",
    "control_rule_conditions",
    "plan_entitlement_templates WHERE plan_id LIKE '%\\_basic'",
    "resource_type_allowed_units WHERE resource_type_code LIKE '%\\_renders'",
    "namespace_roles",
    "v_active_entitlements",
    "v_active_leases",
    "v_active_reservations",
    "v_account_hierarchy",
    "v_usage_summary",
];

#[test]
fn a_bound_role_sees_half_of_every_table_and_view_that_two_tenants_share() {
    let tenants = Tenants::new();
    let mut session = tenants.db.connect();
    session
        .batch_execute(
            "INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default)
             VALUES ('acme_renders', 'requests', 1), ('globex_renders', 'requests', 1)",
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    let archived: i32 = session
        .query_one("SELECT fn_archive_ledger(now() - interval '31 days')", &[])
        .unwrap()
        .get(0);
    assert_eq!(archived, 2);
    for role in [&tenants.acme_app, &tenants.globex_app] {
        let mut bound = tenants.db.connect_as(role);
        for relation in OWNED {
            let all = count(&mut session, relation);
            assert!(all > 0, "{relation} has rows");
            assert_eq!(
                count(&mut bound, relation) * 2,
                all,
                "{role} sees of {relation}"
            );
        }
    }
}

#[test]
fn every_table_has_the_policies_and_every_view_was_looked_at() {
    let tenants = Tenants::new();
    let uncovered = tenants.db.psql(
        "SELECT relname FROM pg_class c
         WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
           AND NOT (relrowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid))",
    );
    assert_eq!(uncovered, "");
    let relations = tenants.db.psql(
        "SELECT relname FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')",
    );
    // Without a namespace: all roles see the same rows, and no bound role changes them.
    let common = [
        "account_types",
        "units",
        "limit_kinds",
        "limit_actions",
        "window_types",
        "mec_schema",
    ];
    // About all namespaces together: a bound role sees no row.
    let of_the_whole = ["usage_verifications", "v_mec_health"];
    tenants.db.psql("SELECT fn_record_verification()");
    let mut bound = tenants.acme_session();
    for relation in of_the_whole {
        assert_eq!(count(&mut bound, relation), 0, "{relation}");
        assert!(count(&mut tenants.db.connect(), relation) > 0, "{relation}");
    }
    for relation in relations.lines() {
        let is_owned = OWNED
            .iter()
            .any(|owned| owned.split(' ').next() == Some(relation));
        let is_known = common.contains(&relation) || of_the_whole.contains(&relation);
        assert!(is_owned || is_known, "{relation}");
    }
}
