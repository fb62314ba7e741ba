-- fn_end_plan ends the entitlements that a plan gave an account, at an instant.
\set VERBOSITY terse
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES
    ('organization', 'Acme', 'acme'),
    ('organization', 'Other', 'other');
SELECT fn_get_account_id('acme') AS acme \gset
CREATE FUNCTION held() RETURNS TABLE (plan varchar, resource varchar, status varchar, starts text, ends text, version int) LANGUAGE sql AS
    $$ SELECT plan_id, resource_type_code, status, to_char(effective_start AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
              to_char(effective_end AT TIME ZONE 'UTC', 'YYYY-MM-DD'), version
       FROM entitlements WHERE account_id = fn_get_account_id('acme') ORDER BY effective_start, 1, 2 $$;
SELECT fn_provision_plan_entitlements(:'acme', 'starter', '2026-01-01 00:00+00');
SELECT fn_provision_plan_entitlements(fn_get_account_id('other'), 'starter', '2026-01-01 00:00+00');
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, effective_start)
VALUES (:'acme', 'llm_tokens', 'cumulative', 5, '2026-01-01 00:00+00');

-- An upgrade in mid-month: one plan ends where the next one begins. Entitlements without a plan, and those of
-- another account, stay.
SELECT fn_end_plan(:'acme', 'starter', '2026-03-15 00:00+00');
SELECT fn_provision_plan_entitlements(:'acme', 'pro', '2026-03-15 00:00+00');
SELECT * FROM held();
SELECT count(*) FROM entitlements WHERE account_id = fn_get_account_id('other') AND effective_end IS NULL;
SELECT p_at, quantity_allowed
FROM (VALUES ('2026-03-14 23:59:59+00'::timestamptz), ('2026-03-15 00:00+00')) t (p_at),
     fn_check_entitlement(:'acme', 'benchmark_runs', p_at => t.p_at);
-- Usage before the upgrade stays counted.
SELECT fn_meter_consumption('run', :'acme', 'benchmark_runs', 60, p_occurred_at => '2026-03-10 00:00+00') IS NOT NULL AS metered;
SELECT quantity_used, quantity_remaining FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_at => '2026-03-15 00:00+00');

-- A second call finds nothing to end. An earlier instant ends the plan earlier, a later one does not extend
-- it.
SELECT fn_end_plan(:'acme', 'starter', '2026-03-15 00:00+00');
SELECT fn_end_plan(:'acme', 'starter', '2026-04-01 00:00+00');
SELECT fn_end_plan(:'acme', 'starter', '2026-03-01 00:00+00');
SELECT DISTINCT plan, ends, version FROM held() WHERE plan = 'starter';
-- Between the two plans there is no entitlement.
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_at => '2026-03-05 00:00+00');

-- Entitlements that have not begun by that instant never begin.
SELECT fn_provision_plan_entitlements(:'acme', 'enterprise', '2026-06-01 00:00+00');
SELECT fn_end_plan(:'acme', 'enterprise', '2026-06-01 00:00+00');
SELECT DISTINCT plan, status, starts, ends, version FROM held() WHERE plan = 'enterprise';
SELECT fn_provision_plan_entitlements(:'acme', 'enterprise', '2026-06-01 00:00+00');

-- An inactive plan, and one of a suspended account, can be ended. Every end leaves an audit row.
UPDATE plans SET status = 'retired' WHERE plan_id = 'pro';
UPDATE accounts SET status = 'suspended' WHERE account_id = :'acme';
SELECT fn_end_plan(:'acme', 'pro', '2026-05-01 00:00+00');
SELECT operation, count(*), count(*) FILTER (WHERE old_values ->> 'effective_end' IS DISTINCT FROM new_values ->> 'effective_end') AS ended
FROM entitlements_audit WHERE new_values ->> 'plan_id' = 'pro' GROUP BY 1 ORDER BY 1;
-- The default is now.
SELECT fn_end_plan(fn_get_account_id('other'), 'starter');
SELECT bool_and(effective_end = updated_at) AS now FROM entitlements WHERE account_id = fn_get_account_id('other');
SELECT decision, reason ~ '^Entitlement expired at ' AS expired FROM fn_check_entitlement(fn_get_account_id('other'), 'benchmark_runs');

-- Bad input.
SELECT fn_end_plan(NULL, 'pro');
SELECT fn_end_plan(:'acme', NULL);
SELECT fn_end_plan(:'acme', 'pro', NULL);
SELECT fn_end_plan(:'acme', 'pro', 'infinity');
SELECT fn_end_plan(:'acme', 'gold');
SELECT fn_end_plan('00000000-0000-0000-0000-000000000000', 'pro');
INSERT INTO plans (plan_id, namespace_id, plan_name) VALUES ('theirs', 'elsewhere', 'Theirs');
SELECT fn_end_plan(:'acme', 'theirs');
BEGIN READ ONLY;
SELECT fn_end_plan(:'acme', 'pro');
ROLLBACK;
