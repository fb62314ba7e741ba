-- The first steps of a new user, and the shape of an answer.

INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset

SELECT fn_provision_plan_entitlements(:'acme', 'pro', now());
SELECT fn_provision_plan_entitlements(:'acme', 'pro', now());

SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, percent_used, limit_kind, limit_action
FROM fn_check_entitlement(:'acme', 'benchmark_runs');

SELECT fn_meter_consumption('run-1', :'acme', 'benchmark_runs', 420) AS first \gset
SELECT fn_meter_consumption('run-1', :'acme', 'benchmark_runs', 420) = :'first' AS same_event;

-- Above 80 percent the rule warns; beyond the limit it blocks.
SELECT decision, reason, quantity_used, quantity_remaining, percent_used
FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 80);
SELECT decision, reason, quantity_used, quantity_remaining, percent_used
FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 80.000001);

-- A resource type without an entitlement is denied, and so is an unknown one.
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'ai_models');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'unicorns');
SELECT decision, reason FROM fn_check_entitlement('00000000-0000-0000-0000-000000000000', 'benchmark_runs');
