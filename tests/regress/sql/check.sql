-- fn_check_entitlement always returns one row (§7.1). The steps of the decision (§7) follow in order.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset

-- Unknown or not entitled: denied, and every figure is NULL.
SELECT * FROM fn_check_entitlement('00000000-0000-0000-0000-000000000000', 'benchmark_runs');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'unicorns');
SELECT decision, reason, entitlement_id, quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'benchmark_runs');

INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
VALUES (:'acme', 'benchmark_runs', 'cumulative', 10, 'none');

-- The request fits up to the limit, and not a millionth more.
SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, percent_used, limit_kind,
       limit_action, window_start, window_end, overage_quantity, quantity_reserved
FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 10);
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 10.000001);
SELECT fn_meter_consumption('run-1', :'acme', 'benchmark_runs', 7.5) IS NOT NULL AS metered;
SELECT decision, quantity_used, quantity_remaining, percent_used
FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 2.5);
SELECT decision, quantity_used, quantity_remaining, percent_used FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 3);

-- At 80 percent the seeded rule warns. The answer names the rule with every decision.
SELECT fn_meter_consumption('run-2', :'acme', 'benchmark_runs', 0.499999) IS NOT NULL AS metered;
SELECT decision, percent_used, limit_action,
       rule_id = (SELECT rule_id FROM control_rules WHERE resource_type_code = 'benchmark_runs') AS its_rule
FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT fn_meter_consumption('run-3', :'acme', 'benchmark_runs', 0.000001) IS NOT NULL AS metered;
SELECT decision, reason, percent_used FROM fn_check_entitlement(:'acme', 'benchmark_runs');

-- A request for 0 fits until usage exceeds the limit.
SELECT fn_meter_consumption('run-4', :'acme', 'benchmark_runs', 2) IS NOT NULL AS metered;
SELECT decision, percent_used FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 0);
SELECT fn_meter_consumption('run-5', :'acme', 'benchmark_runs', 1) IS NOT NULL AS metered;
SELECT decision, quantity_used, quantity_remaining, percent_used FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 0);

-- A limit of 0 is 100 percent used.
UPDATE entitlements SET quantity_allowed = 0;
SELECT decision, quantity_remaining, percent_used FROM fn_check_entitlement(:'acme', 'benchmark_runs');

-- Unlimited allows and shows the real usage.
UPDATE entitlements SET quantity_allowed = NULL;
SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, percent_used
FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 999999999999.999999);

-- An entitlement is valid in [effective_start, effective_end); p_at sets the instant.
UPDATE entitlements SET effective_start = '2025-03-01 00:00Z', effective_end = '2025-04-01 00:00Z';
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_at => '2025-02-28 23:59:59.999999Z');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_at => '2025-03-01 00:00Z');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_at => '2025-03-31 23:59:59.999999Z');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_at => '2025-04-01 00:00Z');

-- Only status active has an effect.
UPDATE entitlements SET effective_end = NULL, status = 'paused';
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs');
UPDATE entitlements SET status = 'active';

-- A suspended or closed account is denied whatever its entitlements say.
UPDATE accounts SET status = 'suspended';
SELECT decision, reason, entitlement_id FROM fn_check_entitlement(:'acme', 'benchmark_runs');
UPDATE accounts SET status = 'closed';
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'benchmark_runs');
UPDATE accounts SET status = 'active';

-- Among several entitlements of one group: exact scope, then priority, then the newer one.
DELETE FROM entitlements;
INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, priority, created_at) VALUES
    (:'acme', 'llm_tokens', NULL, 'cumulative', 1, 0, '2025-01-01Z'),
    (:'acme', 'llm_tokens', NULL, 'cumulative', 2, 5, '2025-01-01Z'),
    (:'acme', 'llm_tokens', NULL, 'cumulative', 3, 5, '2025-01-02Z'),
    (:'acme', 'llm_tokens', 'gpt', 'cumulative', 4, 0, '2025-01-01Z'),
    (:'acme', 'llm_tokens', 'gpt', 'cumulative', 5, 1, '2025-01-01Z');
SELECT quantity_allowed FROM fn_check_entitlement(:'acme', 'llm_tokens');
SELECT quantity_allowed FROM fn_check_entitlement(:'acme', 'llm_tokens', 'other');
SELECT quantity_allowed FROM fn_check_entitlement(:'acme', 'llm_tokens', 'gpt');

-- An entitlement for every scope counts every scope, one for a scope only that one.
SELECT fn_meter_consumption('t1', :'acme', 'llm_tokens', 1, p_resource_scope => 'gpt') IS NOT NULL AS metered;
SELECT fn_meter_consumption('t2', :'acme', 'llm_tokens', 1, p_resource_scope => 'other') IS NOT NULL AS metered;
SELECT quantity_allowed, quantity_used FROM fn_check_entitlement(:'acme', 'llm_tokens', 'other');
SELECT quantity_allowed, quantity_used FROM fn_check_entitlement(:'acme', 'llm_tokens', 'gpt');

-- A request without a scope does not see entitlements for one scope.
DELETE FROM entitlements WHERE resource_scope IS NULL;
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'llm_tokens');

-- Access in time counts nothing.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, effective_start, effective_end)
VALUES (:'acme', 'platform_access', 'time_access', '2025-01-01Z', '2999-01-01Z');
SELECT decision, reason, quantity_used, quantity_remaining, percent_used, limit_kind FROM fn_check_entitlement(:'acme', 'platform_access');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'platform_access', p_at => '2999-01-01Z');
