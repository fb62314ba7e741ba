//! Rows of `default` serve all: a role bound to it cannot change rows that others rely on.

use postgres::Client;

use crate::{Tenants, texts, told};

/// Each way in which globex may rely on a resource type of `default`.
const USES: [(&str, &str); 7] = [
    ("events", "SELECT fn_meter_consumption('shared', $ACCOUNT, $CODE, 1)"),
    (
        "archived events",
        "SELECT fn_meter_consumption('old', $ACCOUNT, $CODE, 1, p_occurred_at => now() - interval '40 days');
         SELECT fn_archive_ledger(now() - interval '31 days')",
    ),
    (
        "entitlements",
        "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code)
         VALUES ($ACCOUNT, $CODE, 'cumulative')",
    ),
    (
        "leases",
        "INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at)
         VALUES ($ACCOUNT, $CODE, now() + interval '1 hour')",
    ),
    (
        "reservations",
        "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code)
         VALUES ($ACCOUNT, $CODE, 'cumulative');
         SELECT fn_reserve('shared', $ACCOUNT, $CODE, 1);
         DELETE FROM entitlements WHERE resource_type_code = $CODE",
    ),
    (
        "plans",
        "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code)
         VALUES ('globex_basic', $CODE, 'cumulative')",
    ),
    (
        "rules",
        "INSERT INTO control_rules (namespace_id, rule_name, resource_type_code, limit_kind_code, limit_action_code)
         VALUES ('globex', 'warn', $CODE, 'cumulative', 'warn')",
    ),
];

fn make_resource(operator: &mut Client, code: &str) {
    operator
        .batch_execute(&format!(
            "INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('{code}', 'count');
             INSERT INTO resource_type_allowed_units VALUES ('{code}', 'requests', 2)"
        ))
        .unwrap();
}

/// Every change that would give a resource type another meaning, or take it away.
fn changes_of(code: &str) -> [String; 7] {
    let of_type = format!("WHERE resource_type_code = '{code}'");
    [
        format!("UPDATE resource_types SET default_unit_code = 'requests' {of_type}"),
        format!("UPDATE resource_types SET is_inventory = NOT is_inventory {of_type}"),
        format!("UPDATE resource_types SET namespace_id = 'spare' {of_type}"),
        format!("UPDATE resource_types SET resource_type_code = 'another' {of_type}"),
        format!("UPDATE resource_type_allowed_units SET per_default = 1000 {of_type}"),
        format!("DELETE FROM resource_type_allowed_units {of_type}"),
        format!("DELETE FROM resource_types {of_type}"),
    ]
}

#[test]
fn what_another_namespace_uses_keeps_its_meaning() {
    let tenants = Tenants::new();
    let mut operator = tenants.db.connect();
    let mut admin = tenants.bound("mec_admin", "default");
    for (number, (what, use_it)) in USES.iter().enumerate() {
        let code = format!("shared_{number}");
        make_resource(&mut operator, &code);
        let use_it = use_it
            .replace("$ACCOUNT", &format!("'{}'", tenants.globex))
            .replace("$CODE", &format!("'{code}'"));
        operator.batch_execute(&use_it).unwrap();
        for change in changes_of(&code) {
            let told = told(&mut admin, &change);
            assert!(told.starts_with("23514"), "{what}: {change}: {told}");
            let says_whose = told.contains("globex") || told.contains(&tenants.globex.to_string());
            assert!(!says_whose, "{told}");
        }
        admin
            .batch_execute(&format!(
                "UPDATE resource_types SET description = 'ours' WHERE resource_type_code = '{code}'"
            ))
            .unwrap();
    }
    // Unused, it is edited as before.
    for number in 0..7 {
        let code = format!("unused_{number}");
        make_resource(&mut operator, &code);
        let change = &changes_of(&code)[number];
        if change.contains("'another'") {
            let units = format!(
                "DELETE FROM resource_type_allowed_units WHERE resource_type_code = '{code}'"
            );
            admin.batch_execute(&units).unwrap();
        }
        if change.contains("'spare'") {
            // Another namespace is not its own to give.
            assert!(told(&mut admin, change).starts_with("42501"), "{change}");
        } else {
            assert_eq!(admin.execute(change.as_str(), &[]).unwrap(), 1, "{change}");
        }
    }
}

#[test]
fn plans_that_others_were_given_stay_as_they_were_given() {
    let tenants = Tenants::new();
    let mut operator = tenants.db.connect();
    let give = "SELECT fn_provision_plan_entitlements($1, 'pro')";
    operator.query(give, &[&tenants.globex]).unwrap();
    let mut admin = tenants.bound("mec_admin", "default");
    let role = texts(&mut admin, "SELECT session_user::text").remove(0);
    operator
        .batch_execute(&format!(
            "INSERT INTO namespace_roles VALUES ('{role}', 'spare')"
        ))
        .unwrap();
    let given = "SELECT (to_jsonb(e) - 'updated_at')::text FROM entitlements e
                 WHERE namespace_id = 'globex' AND plan_id = 'pro' ORDER BY 1";
    let before = texts(&mut operator, given);
    assert!(before.len() > 1);
    for (change, code) in [
        (
            "DELETE FROM plan_entitlement_templates WHERE plan_id = 'pro'",
            "23503",
        ),
        (
            "UPDATE plan_entitlement_templates SET template_id = gen_random_uuid() WHERE plan_id = 'pro'",
            "23503",
        ),
        ("DELETE FROM plans WHERE plan_id = 'pro'", "23503"),
        (
            "UPDATE plans SET plan_id = 'other' WHERE plan_id = 'pro'",
            "23503",
        ),
        (
            "UPDATE plans SET namespace_id = 'spare' WHERE plan_id = 'pro'",
            "23514",
        ),
    ] {
        let told = told(&mut admin, change);
        assert!(told.starts_with(code), "{change}: {told}");
        assert!(
            !told.contains(&tenants.globex.to_string()) && !told.contains("globex"),
            "{told}"
        );
    }
    // Changes of the plan apply to accounts that get it from now on.
    admin
        .batch_execute(
            "UPDATE plan_entitlement_templates SET quantity_allowed = 7 WHERE plan_id = 'pro';
             UPDATE plans SET status = 'old' WHERE plan_id = 'pro'",
        )
        .unwrap();
    assert_eq!(texts(&mut operator, given), before);
}
