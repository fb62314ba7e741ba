-- Namespaces as tenants: the policies of all tables, as one list.
--
-- The policies decide which rows a session sees whose roles namespace_roles binds. Every table has them, but row
-- security is switched on (src/store/namespace.rs) only with the first binding, so until then they cost nothing. A
-- table with a namespace_id column forces them on mec_owner too, and so on every function that acts as it: they go by
-- the session's roles, not by the role that the code acts as.
--
-- They are restrictive: they narrow the policies of users, where there are any, and else all rows.
-- fn_sees_namespace(NULL) is true for sessions that are bound to no namespace.

DO $policies$
DECLARE
    home name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                  WHERE e.extname = 'mec');
    own text := '%1$I.fn_sees_namespace(namespace_id)';
    or_shared text := ' OR namespace_id = ''default''';
    unbound text := '%1$I.fn_sees_namespace(NULL::varchar)';
    by_account text := 'EXISTS (SELECT FROM %1$I.accounts a WHERE a.account_id = %2$I.account_id)';
    by_plan text := 'EXISTS (SELECT FROM %1$I.plans p WHERE p.plan_id = %2$I.plan_id';
    by_resource text := 'EXISTS (SELECT FROM %1$I.resource_types r
                                 WHERE r.resource_type_code = %2$I.resource_type_code';
    by_rule text := 'EXISTS (SELECT FROM %1$I.control_rules r WHERE r.rule_id = %2$I.rule_id';
    policy record;
    place text;
    changes text;
BEGIN
    FOR policy IN SELECT * FROM (VALUES
        -- relation, what a session may change, what it may read where that is more, whether it binds the owner
        ('accounts', own, NULL, true),
        ('entitlements', own, NULL, true),
        ('consumption_ledger', own, NULL, true),
        ('consumption_ledger_archive', own, NULL, true),
        ('concurrency_leases', own, NULL, true),
        ('usage_reservations', own, NULL, true),
        ('control_decisions_log', own, NULL, false),
        ('plans', own, own || or_shared, true),
        ('resource_types', own, own || or_shared, true),
        -- A foreign key is checked past row security: without the reference a bound session could learn
        -- which resource types other namespaces have. Those of entitlements are checked by their trigger.
        ('control_rules', own || ' AND (' || unbound || ' OR ' || by_resource || '))', own || or_shared, true),
        ('entitlements_audit',
         '%1$I.fn_sees_namespace((coalesce(new_values, old_values) ->> ''namespace_id'')::varchar)', NULL, false),
        ('entitlement_conditions',
         'EXISTS (SELECT FROM %1$I.entitlements e WHERE e.entitlement_id = %2$I.entitlement_id)', NULL, false),
        ('consumption_event_details',
         'EXISTS (SELECT FROM %1$I.consumption_ledger l WHERE l.event_id = %2$I.event_id)', NULL, false),
        ('consumption_event_details_archive',
         'EXISTS (SELECT FROM %1$I.consumption_ledger_archive l WHERE l.event_id = %2$I.event_id)', NULL, false),
        ('usage_live', by_account, NULL, false),
        ('usage_history', by_account, NULL, false),
        ('admission_gates', by_account, NULL, false),
        ('usage_verifications', unbound, NULL, false),
        ('plan_entitlement_templates',
         by_plan || ' AND %1$I.fn_sees_namespace(p.namespace_id))', by_plan || ')', false),
        ('resource_type_allowed_units',
         by_resource || ' AND %1$I.fn_sees_namespace(r.namespace_id))', by_resource || ')', false),
        ('control_rule_conditions',
         by_rule || ' AND %1$I.fn_sees_namespace(r.namespace_id))', by_rule || ')', false),
        ('account_types', unbound, 'true', false),
        ('units', unbound, 'true', false),
        ('limit_kinds', unbound, 'true', false),
        ('limit_actions', unbound, 'true', false),
        ('window_types', unbound, 'true', false),
        ('mec_schema', unbound, 'true', false),
        ('namespace_roles', unbound, own, false)
    ) AS p (relation, changes, reads, binds_owner) LOOP
        place := format('%I.%I', home, policy.relation);
        changes := format(policy.changes, home, policy.relation);
        EXECUTE format('DROP POLICY IF EXISTS mec_everything ON %1$s; DROP POLICY IF EXISTS mec_namespace ON %1$s;
                        DROP POLICY IF EXISTS mec_namespace_insert ON %1$s;
                        DROP POLICY IF EXISTS mec_namespace_update ON %1$s;
                        DROP POLICY IF EXISTS mec_namespace_delete ON %1$s', place);
        IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = place::regclass AND polpermissive) THEN
            -- Always true, and gone with the function: without the extension nothing is let through.
            EXECUTE format('CREATE POLICY mec_everything ON %s USING (%I.fn_sees_namespace(NULL::varchar) IS NOT NULL)',
                           place, home);
        END IF;
        IF policy.reads IS NULL THEN
            EXECUTE format('CREATE POLICY mec_namespace ON %s AS RESTRICTIVE USING (%s)', place, changes);
        ELSE
            EXECUTE format('CREATE POLICY mec_namespace ON %s AS RESTRICTIVE FOR SELECT USING (%s)', place,
                           format(policy.reads, home, policy.relation));
            EXECUTE format('CREATE POLICY mec_namespace_insert ON %1$s AS RESTRICTIVE FOR INSERT WITH CHECK (%2$s);
                            CREATE POLICY mec_namespace_update ON %1$s AS RESTRICTIVE FOR UPDATE USING (%2$s);
                            CREATE POLICY mec_namespace_delete ON %1$s AS RESTRICTIVE FOR DELETE USING (%2$s)',
                           place, changes);
        END IF;
        IF policy.binds_owner THEN
            EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', place);
        END IF;
    END LOOP;
END
$policies$;
-- Bindings themselves are kept from bound sessions from the start.
ALTER TABLE @extschema@.namespace_roles ENABLE ROW LEVEL SECURITY;
