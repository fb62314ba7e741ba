-- fn_consume checks and meters in one step.
\set VERBOSITY terse
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
CREATE FUNCTION limited(resource varchar, kind varchar, quantity numeric, window_type varchar = NULL,
                        scope varchar = NULL, in_group varchar = 'main', unit varchar = NULL) RETURNS void LANGUAGE sql AS
    'INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code,
                               resource_scope, limit_group, unit_code)
     VALUES (fn_get_account_id(''acme''), resource, kind, quantity, window_type, scope, in_group, unit)';
SELECT limited('benchmark_runs', 'cumulative', 10, 'calendar_month');

-- Decision and reason describe the state before the call, the figures the state after it.
SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, percent_used, limit_kind, limit_action,
       overage_quantity, quantity_reserved, event_id IS NOT NULL AS recorded, quantity_admitted
FROM fn_consume('run-1', :'acme', 'benchmark_runs', 8);
SELECT decision, reason, quantity_used, quantity_remaining, percent_used, quantity_admitted
FROM fn_consume('run-2', :'acme', 'benchmark_runs');
-- A refusal records nothing, and its key stays free.
SELECT decision, reason, quantity_used, quantity_remaining, event_id, quantity_admitted
FROM fn_consume('run-3', :'acme', 'benchmark_runs', 2);
SELECT decision, quantity_used, quantity_admitted FROM fn_consume('run-3', :'acme', 'benchmark_runs', 1);
SELECT idempotency_key, quantity, requested_quantity, decision, overage_quantity FROM consumption_ledger ORDER BY event_id;

-- A replay answers before any limit is read: the first event and decision, with current figures.
SELECT decision, reason, quantity_used, quantity_remaining, quantity_admitted,
       event_id = (SELECT event_id FROM consumption_ledger WHERE idempotency_key = 'run-1') AS first_event
FROM fn_consume('run-1', :'acme', 'benchmark_runs', 8);
SELECT decision, reason, quantity_admitted FROM fn_consume('run-1', :'acme', 'benchmark_runs', 8.000000, p_partial => true);
SELECT * FROM fn_consume('run-1', :'acme', 'benchmark_runs', 7);
SELECT * FROM fn_consume('run-1', :'acme', 'benchmark_runs', 8, p_resource_scope => 'eu');
SELECT * FROM fn_consume('run-1', :'acme', 'reports_generated', 8);
-- A key that metering used is the same event for consuming, and the other way round.
SELECT fn_meter_consumption('metered', :'acme', 'benchmark_runs', 3) AS metered \gset
SELECT decision, reason, quantity_used, event_id = :'metered' AS same_event, quantity_admitted
FROM fn_consume('metered', :'acme', 'benchmark_runs', 3);
SELECT fn_meter_consumption('run-2', :'acme', 'benchmark_runs', 1) = event_id AS same_event
FROM consumption_ledger WHERE idempotency_key = 'run-2';
-- 13 of 10 are used, so nothing fits, not even 0. At or below its limit, 0 fits.
SELECT decision, reason, quantity_admitted FROM fn_consume('zero', :'acme', 'benchmark_runs', 0);

-- In part: the quantity that still fits. A replay returns the same part; replays are compared by the
-- requested quantity.
SELECT limited('llm_tokens', 'cumulative', 1000, 'rolling_7d');
SELECT decision, reason, quantity_used, quantity_admitted FROM fn_consume('part-1', :'acme', 'llm_tokens', 600, p_partial => true);
SELECT decision, reason, quantity_used, quantity_remaining, quantity_admitted
FROM fn_consume('part-2', :'acme', 'llm_tokens', 600, p_partial => true);
SELECT decision, reason, quantity_used, quantity_admitted FROM fn_consume('part-2', :'acme', 'llm_tokens', 600, p_partial => true);
SELECT decision, reason, quantity_admitted FROM fn_consume('part-2', :'acme', 'llm_tokens', 600);
SELECT * FROM fn_consume('part-2', :'acme', 'llm_tokens', 400, p_partial => true);
SELECT decision, reason, event_id, quantity_admitted FROM fn_consume('part-3', :'acme', 'llm_tokens', 600, p_partial => true);
SELECT decision, quantity_used, quantity_admitted FROM fn_consume('zero', :'acme', 'llm_tokens', 0);
SELECT idempotency_key, quantity, requested_quantity FROM consumption_ledger WHERE resource_type_code = 'llm_tokens' ORDER BY event_id;

-- In another unit: 100 minutes of 1.5 hours. Figures are in hours, the admitted quantity is in minutes.
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('gpu_hours', 'minutes');
SELECT limited('gpu_hours', 'cumulative', 1.5, 'billing_cycle');
SELECT decision, reason, quantity_used, quantity_remaining, percent_used, quantity_admitted
FROM fn_consume('gpu-1', :'acme', 'gpu_hours', 100, 'minutes', p_partial => true);
SELECT fn_get_usage(:'acme', 'gpu_hours') AS hours;
SELECT * FROM fn_consume('gpu-2', :'acme', 'gpu_hours', 1, 'days');

-- Inventory: giving back is always let through. Other kinds refuse a negative quantity.
SELECT limited('server_configs', 'inventory', 2);
SELECT decision, quantity_used, quantity_admitted FROM fn_consume('own-1', :'acme', 'server_configs', 2);
SELECT decision, reason, quantity_used FROM fn_consume('own-2', :'acme', 'server_configs', 1);
SELECT decision, reason, quantity_used, quantity_remaining, quantity_admitted FROM fn_consume('back-1', :'acme', 'server_configs', -1);
SELECT decision, reason, quantity_used, quantity_admitted FROM fn_consume('back-1', :'acme', 'server_configs', -1);
SELECT decision, quantity_used FROM fn_consume('own-2', :'acme', 'server_configs', 1);
SELECT * FROM fn_consume('back-2', :'acme', 'benchmark_runs', -1);

-- Groups are independent limits, and all must let the request through; a part fits all of them.
SELECT limited('api_requests', 'cumulative', 100, 'calendar_month'),
       limited('api_requests', 'cumulative', 15, 'rolling_7d', in_group => 'burst');
SELECT decision, reason, quantity_allowed, quantity_used, quantity_admitted FROM fn_consume('call-1', :'acme', 'api_requests', 10);
SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, quantity_admitted
FROM fn_consume('call-2', :'acme', 'api_requests', 10);
SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, quantity_admitted
FROM fn_consume('call-2', :'acme', 'api_requests', 10, p_partial => true);

-- Usage in a scope counts for that scope and for all scopes; the limit of a scope takes precedence over that
-- of all.
SELECT limited('reports_generated', 'cumulative', 5), limited('reports_generated', 'cumulative', 2, scope => 'eu');
SELECT decision, reason, quantity_used FROM fn_consume('eu-1', :'acme', 'reports_generated', 2, p_resource_scope => 'eu');
SELECT decision, reason, quantity_used FROM fn_consume('eu-2', :'acme', 'reports_generated', 1, p_resource_scope => 'eu');
SELECT decision, reason, quantity_used FROM fn_consume('us-1', :'acme', 'reports_generated', 1, p_resource_scope => 'us');
SELECT decision, reason, quantity_used
FROM fn_consume('us-2', :'acme', 'reports_generated', 3, p_resource_scope => 'us', p_partial => true);

-- Details are stored; conditions test the context.
SELECT limited('ai_models', 'inventory', 9);
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
SELECT entitlement_id, 'region', 'eu' FROM entitlements WHERE resource_type_code = 'ai_models';
SELECT decision, reason, entitlement_id, quantity_used, event_id
FROM fn_consume('model-1', :'acme', 'ai_models', p_details => '{"name": "x"}');
SELECT decision, quantity_used
FROM fn_consume('model-1', :'acme', 'ai_models', p_details => '{"name": "x"}', p_context => '{"region": "eu"}');
SELECT detail_key, detail_value FROM consumption_event_details;

-- Consuming refuses leases and access. A suspended account gets nothing, except replays of earlier calls.
SELECT limited('platform_access', 'time_access', NULL), limited('concurrent_jobs', 'concurrency', 5);
SELECT decision, reason FROM fn_consume('access', :'acme', 'platform_access');
SELECT decision, reason FROM fn_consume('jobs', :'acme', 'concurrent_jobs');
SELECT decision, reason FROM fn_consume('users', :'acme', 'named_users');
UPDATE accounts SET status = 'suspended' WHERE account_id = :'acme';
SELECT decision, reason, event_id FROM fn_consume('late', :'acme', 'ai_models', p_context => '{"region": "eu"}');
SELECT decision, reason, event_id IS NOT NULL AS recorded, quantity_used, quantity_admitted
FROM fn_consume('run-1', :'acme', 'benchmark_runs', 8);
UPDATE accounts SET status = 'active' WHERE account_id = :'acme';

-- An unlimited entitlement counts and refuses nothing.
SELECT limited('named_users', 'inventory', NULL);
SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, percent_used
FROM fn_consume('seat', :'acme', 'named_users', 4);

-- Bad input writes nothing.
SELECT * FROM fn_consume(NULL, :'acme', 'ai_models');
SELECT * FROM fn_consume(' ', :'acme', 'ai_models');
SELECT * FROM fn_consume('bad', NULL, 'ai_models');
SELECT * FROM fn_consume('bad', '00000000-0000-0000-0000-000000000000', 'ai_models');
SELECT * FROM fn_consume('bad', :'acme', 'unicorns');
SELECT * FROM fn_consume('bad', :'acme', 'ai_models', 'NaN');
SELECT * FROM fn_consume('bad', :'acme', 'ai_models', 0.0000001);
SELECT * FROM fn_consume('bad', :'acme', 'ai_models', 1, 'parsecs');
BEGIN READ ONLY;
SELECT * FROM fn_consume('bad', :'acme', 'ai_models');
ROLLBACK;
SELECT count(*) FROM consumption_ledger WHERE idempotency_key = 'bad';
SELECT * FROM fn_verify_usage();
