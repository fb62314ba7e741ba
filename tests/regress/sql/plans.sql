-- Plans: fn_provision_plan_entitlements.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id, time_zone, namespace_id, status) VALUES
    ('organization', 'Acme', 'acme', 'Europe/Berlin', 'default', 'active'),
    ('organization', 'Globex', 'globex', 'UTC', 'default', 'active'),
    ('organization', 'Tenant', 'tenant', 'UTC', 'tenant-2', 'active');
INSERT INTO accounts (account_id, account_type_code, display_name, status)
VALUES ('00000000-0000-7000-8000-000000000001', 'organization', 'Gone', 'closed');
SELECT fn_get_account_id('acme') AS acme, fn_get_account_id('globex') AS globex \gset

-- Each template creates one entitlement; a second call creates nothing.
SELECT fn_provision_plan_entitlements(:'acme', 'pro', '2025-03-01 12:00Z');
SELECT fn_provision_plan_entitlements(:'acme', 'pro', '2025-03-01 12:00Z');
SELECT fn_provision_plan_entitlements(:'acme', 'pro');
SELECT resource_type_code, limit_kind_code, quantity_allowed, unit_code, window_type_code, limit_group, status, version,
       effective_start, effective_end, window_anchor = effective_start AS anchored, template_id IS NOT NULL AS from_template
FROM entitlements ORDER BY 1;
SELECT count(*) AS in_force, min(account_name) AS account, min(plan_name) AS plan FROM v_active_entitlements;

-- A trial lasts a number of calendar days in the account's zone, so it ends at the same time of day across
-- summer time.
SELECT fn_provision_plan_entitlements(:'acme', 'trial-14d', '2025-03-20 11:00Z');
SELECT DISTINCT effective_start AT TIME ZONE 'Europe/Berlin' AS starts,
       effective_end AT TIME ZONE 'Europe/Berlin' AS ends
FROM entitlements WHERE plan_id = 'trial-14d';
-- The days of a trial plan apply to templates without their own; those of other plans do not.
UPDATE plan_entitlement_templates SET duration_days = NULL WHERE plan_id = 'trial-14d' AND resource_type_code <> 'gpu_hours';
UPDATE plan_entitlement_templates SET duration_days = 3 WHERE plan_id = 'trial-14d' AND resource_type_code = 'gpu_hours';
SELECT fn_provision_plan_entitlements(:'globex', 'trial-14d', '2025-03-01Z');
SELECT resource_type_code, effective_end FROM entitlements WHERE account_id = :'globex' ORDER BY 1;
UPDATE plans SET trial_days = 7 WHERE plan_id = 'starter';
SELECT fn_provision_plan_entitlements(:'globex', 'starter', '2025-03-01Z');
SELECT DISTINCT effective_end FROM entitlements WHERE account_id = :'globex' AND plan_id = 'starter';

-- A plan can be given again after its end or before its start, but not so that it overlaps.
SELECT fn_provision_plan_entitlements(:'globex', 'trial-14d', '2025-03-14 23:59:59.999999Z');
SELECT fn_provision_plan_entitlements(:'globex', 'trial-14d', '2025-03-15Z');
SELECT fn_provision_plan_entitlements(:'globex', 'trial-14d', '2025-02-15 00:00:00.000001Z');
SELECT fn_provision_plan_entitlements(:'globex', 'trial-14d', '2025-02-15Z');
-- Only active entitlements prevent that.
UPDATE entitlements SET status = 'cancelled' WHERE account_id = :'globex' AND plan_id = 'starter';
SELECT fn_provision_plan_entitlements(:'globex', 'starter', '2025-03-01Z');

-- A closed account, and a plan that is inactive or of another namespace, are errors, and nothing is created.
SELECT count(*) AS before FROM entitlements \gset
SELECT fn_provision_plan_entitlements('00000000-0000-7000-8000-000000000001', 'pro');
\echo :LAST_ERROR_SQLSTATE
UPDATE plans SET status = 'retired' WHERE plan_id = 'enterprise';
SELECT fn_provision_plan_entitlements(:'acme', 'enterprise');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO plans (plan_id, namespace_id, plan_name) VALUES ('theirs', 'tenant-2', 'Theirs');
SELECT fn_provision_plan_entitlements(:'acme', 'theirs');
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) - :before AS created FROM entitlements;
-- Plans of the default namespace serve every namespace, others only their own.
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code) VALUES ('theirs', 'llm_tokens', 'cumulative');
SELECT fn_provision_plan_entitlements(fn_get_account_id('tenant', 'tenant-2'), 'theirs') AS theirs,
       fn_provision_plan_entitlements(fn_get_account_id('tenant', 'tenant-2'), 'pro') AS pro;

-- All or nothing: one template that cannot be given fails the call.
INSERT INTO plans (plan_id, plan_name) VALUES ('spoilt', 'Spoilt');
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code, duration_days) VALUES
    ('spoilt', 'llm_tokens', 'cumulative', 1),
    ('spoilt', 'api_requests', 'cumulative', 36500);
SELECT fn_provision_plan_entitlements(:'acme', 'spoilt', '199950-01-01Z');
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM entitlements WHERE plan_id = 'spoilt';

-- Templates can be added, in any scope and group, and are given from then on.
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, resource_scope, limit_kind_code,
                                        quantity_allowed, limit_group)
VALUES ('spoilt', 'llm_tokens', 'gpt', 'cumulative', 7, 'burst');
SELECT fn_provision_plan_entitlements(:'acme', 'spoilt', '2025-03-01Z');
SELECT resource_scope, quantity_allowed, limit_group FROM entitlements WHERE plan_id = 'spoilt' AND limit_group <> 'main';

-- The rules of an entitlement hold for a template.
\set VERBOSITY terse
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES ('pro', 'llm_tokens', 'cumulative', -1);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code, unit_code)
VALUES ('pro', 'llm_tokens', 'cumulative', 'hours');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code, duration_days)
VALUES ('pro', 'llm_tokens', 'cumulative', 0);
\echo :LAST_ERROR_SQLSTATE
-- A plan with entitlements stays; its templates may go.
DELETE FROM plans WHERE plan_id = 'spoilt';
DELETE FROM plan_entitlement_templates WHERE plan_id = 'spoilt';
SELECT count(*) AS entitlements, count(template_id) AS with_template FROM entitlements WHERE plan_id = 'spoilt';
