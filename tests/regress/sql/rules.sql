-- Control rules: the actions at the boundary of a limit.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id, namespace_id) VALUES
    ('organization', 'Acme', 'acme', 'default'), ('organization', 'Elsewhere', 'elsewhere', 'tenant-2');
SELECT fn_get_account_id('acme') AS acme, fn_get_account_id('elsewhere', 'tenant-2') AS elsewhere \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, effective_start, window_type_code)
SELECT account_id, 'api_requests', 'cumulative', 10, '2025-01-01Z', 'calendar_month' FROM accounts;
SELECT fn_meter_consumption('m', account_id, 'api_requests', 8, p_occurred_at => '2025-03-05 12:00Z') IS NOT NULL AS metered FROM accounts;
PREPARE ask (numeric, timestamptz) AS
    SELECT decision, reason, percent_used, limit_action, overage_quantity
    FROM fn_check_entitlement(fn_get_account_id('acme'), 'api_requests', p_requested_qty => $1, p_at => $2);

-- Without a rule the limit blocks, and never warns.
EXECUTE ask (2, '2025-03-06Z');
EXECUTE ask (3, '2025-03-06Z');

-- block: warns from its percentage on, refuses requests that do not fit.
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, warn_at_percent)
VALUES ('rule', 'api_requests', 'cumulative', 'block', 80.00);
EXECUTE ask (2, '2025-03-06Z');
EXECUTE ask (3, '2025-03-06Z');
UPDATE control_rules SET warn_at_percent = 80.01 WHERE rule_name = 'rule';
EXECUTE ask (2, '2025-03-06Z');

-- warn: lets everything through.
UPDATE control_rules SET limit_action_code = 'warn' WHERE rule_name = 'rule';
EXECUTE ask (3, '2025-03-06Z');

-- overage: lets the request through and shows its part beyond the limit.
UPDATE control_rules SET limit_action_code = 'overage' WHERE rule_name = 'rule';
EXECUTE ask (2, '2025-03-06Z');
EXECUTE ask (3.25, '2025-03-06Z');
SELECT fn_meter_consumption('n', :'acme', 'api_requests', 4, p_occurred_at => '2025-03-05 18:00Z') IS NOT NULL AS metered;
EXECUTE ask (3.25, '2025-03-06Z');

-- grace by quantity: while usage after the request is within limit + grace.
UPDATE control_rules SET limit_action_code = 'grace', grace_quantity = 5 WHERE rule_name = 'rule';
EXECUTE ask (3, '2025-03-06Z');
EXECUTE ask (3.000001, '2025-03-06Z');

-- grace by hours: from the instant at which the limit was reached in this window, here 2025-03-05 18:00.
UPDATE control_rules SET grace_quantity = NULL, grace_window_hours = 24 WHERE rule_name = 'rule';
EXECUTE ask (1000, '2025-03-06 17:59:59.999999Z');
EXECUTE ask (1000, '2025-03-06 18:00Z');

-- The instant follows the running sum: a late event moves it back.
SELECT fn_meter_consumption('late', :'acme', 'api_requests', 2, p_occurred_at => '2025-03-04 00:00Z') IS NOT NULL AS metered;
EXECUTE ask (1, '2025-03-06 11:59:59Z');
EXECUTE ask (1, '2025-03-06 12:00Z');

-- If both bounds are given, both hold; grace of 0 hours never begins.
UPDATE control_rules SET grace_quantity = 5, grace_window_hours = 24 WHERE rule_name = 'rule';
EXECUTE ask (1, '2025-03-06 11:00Z');
EXECUTE ask (1.1, '2025-03-06 11:00Z');
UPDATE control_rules SET grace_quantity = NULL, grace_window_hours = 0 WHERE rule_name = 'rule';
EXECUTE ask (1, '2025-03-05 12:00Z');

-- Before the limit is reached, the hours have not begun: here the request alone goes beyond.
EXECUTE ask (11, '2025-04-01 00:00Z');

-- Rules belong to a namespace: those of another one have no effect.
SELECT decision, limit_action FROM fn_check_entitlement(:'elsewhere', 'api_requests', p_requested_qty => 11);
INSERT INTO control_rules (namespace_id, rule_name, resource_type_code, limit_kind_code, limit_action_code)
VALUES ('tenant-2', 'theirs', 'api_requests', 'cumulative', 'warn');
SELECT decision, limit_action FROM fn_check_entitlement(:'elsewhere', 'api_requests', p_requested_qty => 11);

-- Exact scope goes before every scope, then priority, then the newer rule; an inactive one never matches.
UPDATE control_rules SET limit_action_code = 'block', priority = 9 WHERE rule_name = 'rule';
INSERT INTO control_rules (rule_name, resource_type_code, resource_scope, limit_kind_code, limit_action_code, priority, created_at) VALUES
    ('old', 'api_requests', 'eu', 'cumulative', 'block', 0, '2025-01-01Z'),
    ('new', 'api_requests', 'eu', 'cumulative', 'warn', 0, '2025-01-02Z'),
    ('off', 'api_requests', 'eu', 'cumulative', 'overage', 5, '2025-01-02Z'),
    ('other kind', 'api_requests', 'eu', 'concurrency', 'overage', 7, '2025-01-02Z');
UPDATE control_rules SET is_active = false WHERE rule_name = 'off';
SELECT decision, limit_action FROM fn_check_entitlement(:'acme', 'api_requests', 'eu', p_requested_qty => 11);
SELECT decision, limit_action FROM fn_check_entitlement(:'acme', 'api_requests', 'us', p_requested_qty => 11);
UPDATE control_rules SET is_active = true WHERE rule_name = 'off';
SELECT decision, limit_action FROM fn_check_entitlement(:'acme', 'api_requests', 'eu', p_requested_qty => 11);

-- Inventory: grace runs from the start of the present time at or over the limit.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, effective_start)
VALUES (:'acme', 'ai_models', 'inventory', 2, '2025-01-01Z');
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, grace_window_hours)
VALUES ('models', 'ai_models', 'inventory', 'grace', 1);
SELECT fn_meter_consumption('i1', :'acme', 'ai_models', 3, p_occurred_at => '2025-03-05 10:00Z') IS NOT NULL AND
       fn_meter_consumption('i2', :'acme', 'ai_models', -2, p_occurred_at => '2025-03-05 11:00Z') IS NOT NULL AND
       fn_meter_consumption('i3', :'acme', 'ai_models', 1, p_occurred_at => '2025-03-05 12:00Z') IS NOT NULL AS metered;
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'ai_models', p_at => '2025-03-05 12:59:59Z');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'ai_models', p_at => '2025-03-05 13:00Z');

-- Concurrency: grace runs from acquired_at of the limit-th oldest lease held.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, effective_start)
VALUES (:'acme', 'concurrent_jobs', 'concurrency', 2, '2025-01-01Z');
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, grace_window_hours)
VALUES ('jobs', 'concurrent_jobs', 'concurrency', 'grace', 1);
INSERT INTO concurrency_leases (account_id, resource_type_code, acquired_at, expires_at)
SELECT :'acme', 'concurrent_jobs', '2025-03-05 08:00Z'::timestamptz + n * interval '1 hour', '2025-03-06Z' FROM generate_series(0, 2) AS n;
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'concurrent_jobs', p_at => '2025-03-05 09:59:59Z');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'concurrent_jobs', p_at => '2025-03-05 10:00Z');

-- A rule with a contradiction is refused.
\set VERBOSITY terse
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code)
VALUES ('x', 'api_requests', 'cumulative', 'grace');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, warn_at_percent)
VALUES ('x', 'api_requests', 'cumulative', 'block', -0.01);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code)
VALUES ('x', 'api_requests', 'cumulative', 'explode');
\echo :LAST_ERROR_SQLSTATE
