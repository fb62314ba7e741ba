-- Rights on tables and views, as one list. Each role has what its work needs, and PUBLIC has nothing.

-- Every group reads. There are no other grants: src/bootstrap/rights.rs reads the statements here, and takes away the
-- grants that default privileges gave beyond them.

GRANT SELECT ON
    @extschema@.mec_schema, @extschema@.account_types, @extschema@.accounts, @extschema@.units,
    @extschema@.resource_types, @extschema@.resource_type_allowed_units, @extschema@.limit_kinds,
    @extschema@.limit_actions, @extschema@.window_types, @extschema@.plans,
    @extschema@.plan_entitlement_templates, @extschema@.entitlements, @extschema@.entitlement_conditions,
    @extschema@.entitlements_audit, @extschema@.control_rules, @extschema@.control_rule_conditions,
    @extschema@.consumption_ledger, @extschema@.consumption_event_details,
    @extschema@.consumption_ledger_archive, @extschema@.consumption_event_details_archive,
    @extschema@.usage_live, @extschema@.usage_history, @extschema@.usage_verifications,
    @extschema@.admission_gates, @extschema@.concurrency_leases, @extschema@.usage_reservations,
    @extschema@.control_decisions_log, @extschema@.namespace_roles, @extschema@.v_active_entitlements,
    @extschema@.v_active_leases, @extschema@.v_active_reservations, @extschema@.v_account_hierarchy,
    @extschema@.v_consumption, @extschema@.v_usage_summary, @extschema@.v_mec_health
    TO mec_reader, mec_app, mec_loader, mec_admin;
-- Administrators edit the catalogue, accounts, plans, entitlements, rules and bindings by plain SQL.
GRANT INSERT, UPDATE, DELETE ON
    @extschema@.account_types, @extschema@.accounts, @extschema@.units, @extschema@.resource_types,
    @extschema@.resource_type_allowed_units, @extschema@.limit_kinds, @extschema@.limit_actions,
    @extschema@.window_types, @extschema@.plans, @extschema@.plan_entitlement_templates,
    @extschema@.entitlements, @extschema@.entitlement_conditions, @extschema@.control_rules,
    @extschema@.control_rule_conditions, @extschema@.namespace_roles
    TO mec_admin;
-- Leases end, and stay as history.
GRANT INSERT, UPDATE ON @extschema@.concurrency_leases TO mec_admin;
-- The ledger grows by INSERT and COPY; what is in it stays.
GRANT INSERT ON @extschema@.consumption_ledger, @extschema@.consumption_event_details TO mec_loader, mec_admin;
