-- control_decisions_log: which decisions are logged, with which columns, and how often.
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
VALUES (:'acme', 'benchmark_runs', 'cumulative', 10, 'calendar_month');
CREATE FUNCTION logged(OUT resource varchar, OUT scope varchar, OUT requested numeric, OUT unit varchar,
                       OUT decision varchar, OUT reason varchar, OUT rule bool, OUT entitlement bool,
                       OUT used numeric, OUT "limit" numeric, OUT percent numeric) RETURNS SETOF record LANGUAGE sql AS
    'SELECT resource_type_code, resource_scope, requested_quantity, unit_code, decision, reason, rule_id IS NOT NULL,
            entitlement_id IS NOT NULL, usage_at_decision, limit_at_decision, percent_used
     FROM control_decisions_log ORDER BY decision_id';
SHOW mec.log_decisions;

-- A plain allow writes nothing and assigns no transaction id.
BEGIN;
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT count(decision) FROM fn_check_many(:'acme', '[{"resource_type": "benchmark_runs"}]');
SELECT fn_explain_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 99) ->> 'decision' AS explained;
SELECT pg_current_xact_id_if_assigned() IS NULL AS no_xid;
COMMIT;
SELECT count(*) FROM control_decisions_log;

-- Refusals and warnings are logged.
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs', 'eu', 11, 'count');
SELECT decision FROM fn_check_entitlement(:'acme', 'unicorns');
SELECT decision FROM fn_check_entitlement('00000000-0000-0000-0000-000000000000', 'benchmark_runs');
SELECT fn_meter_consumption('run-1', :'acme', 'benchmark_runs', 8) IS NOT NULL AS metered;
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT * FROM logged();
SELECT namespace_id, account_id = :'acme' AS acme FROM control_decisions_log ORDER BY decision_id;

-- The same account, resource, scope, decision and entitlement is logged at most once a minute.
TRUNCATE control_decisions_log;
SELECT count(decision) FROM generate_series(1, 5) n, fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 100 + n);
SELECT decision, requested FROM logged();
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs', 'eu', 11);
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 1);
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours');
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours');
SELECT count(decision) FROM fn_check_many(:'acme', '[{"resource_type": "gpu_hours"}, {"resource_type": "llm_tokens"}]');
SELECT resource, scope, decision FROM logged();
-- A repetition within the minute assigns no transaction id either.
BEGIN;
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours');
SELECT pg_current_xact_id_if_assigned() IS NULL AS no_xid;
COMMIT;
-- A minute later.
UPDATE control_decisions_log SET decided_at = decided_at - interval '61 seconds';
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours');
SELECT count(*) FROM logged() WHERE resource = 'gpu_hours';

-- Every admission is logged, with the figures after it.
TRUNCATE control_decisions_log;
SELECT decision FROM generate_series(1, 3) n, fn_consume('c-' || n, :'acme', 'benchmark_runs');
SELECT decision FROM fn_consume('c-1', :'acme', 'benchmark_runs');
SELECT decision FROM fn_reserve('r-1', :'acme', 'benchmark_runs', 1);
SELECT decision FROM fn_reserve('r-1', :'acme', 'benchmark_runs', 1);
SELECT decision FROM fn_acquire_lease(:'acme', 'benchmark_runs');
SELECT decision FROM fn_acquire_lease(:'acme', 'benchmark_runs');
SELECT * FROM logged();

-- The row belongs to the caller's transaction.
TRUNCATE control_decisions_log;
BEGIN;
SELECT decision FROM fn_consume('gone', :'acme', 'benchmark_runs');
ROLLBACK;
SELECT count(*) FROM control_decisions_log;

-- A check never fails because it could not be logged.
BEGIN READ ONLY;
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT decision FROM fn_check_many(:'acme', '[{"resource_type": "unicorns"}]');
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs');
COMMIT;
SELECT count(*) FROM control_decisions_log;
-- A percentage larger than its column holds, and a text as long as its column.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'llm_tokens', 'cumulative', 0.000001);
SELECT count(fn_meter_consumption('big-' || n, :'acme', 'llm_tokens', 999999999999.999999)) FROM generate_series(1, 200) n;
SELECT decision, quantity_used, percent_used FROM fn_check_entitlement(:'acme', 'llm_tokens', repeat('s', 128), 999999999999.999999);
SELECT decision FROM fn_check_entitlement(:'acme', repeat('r', 64));
UPDATE accounts SET display_name = repeat('n', 255) WHERE account_id = :'acme';
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id) VALUES ('team', 'Team', 'team', :'acme');
UPDATE accounts SET status = 'closed' WHERE account_id = :'acme';
SELECT decision FROM fn_check_entitlement(fn_get_account_id('team'), 'llm_tokens');
SELECT left(resource, 12) AS resource, decision, length(reason) AS reason, percent FROM logged();
UPDATE accounts SET status = 'active' WHERE account_id = :'acme';

-- none
SET mec.log_decisions = 'none';
TRUNCATE control_decisions_log;
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours');
SELECT decision FROM fn_consume('none', :'acme', 'gpu_hours');
SELECT count(*) FROM control_decisions_log;

-- all: allowed requests too, every time
SET mec.log_decisions = 'all';
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'gpu_hours', 'cumulative', 10);
SELECT decision FROM generate_series(1, 2) n, fn_check_entitlement(:'acme', 'gpu_hours', p_requested_qty => n);
SELECT decision FROM fn_consume('all', :'acme', 'gpu_hours');
SELECT resource, decision, reason, used, "limit", percent FROM logged();
SET mec.log_decisions = 'some';
RESET mec.log_decisions;

-- Only superusers may turn it off.
SET ROLE mec_app;
SET mec.log_decisions = 'none';
-- An application's calls are logged although it may not write to the log itself.
SELECT decision FROM fn_check_entitlement(:'acme', 'api_requests');
INSERT INTO control_decisions_log (decision) VALUES ('allow');
RESET ROLE;
SELECT resource, decision FROM logged() WHERE resource = 'api_requests';

-- A log that cannot be written fails no check. An admission writes anyway, and is undone as a whole.
SET mec.log_decisions = 'all';
TRUNCATE control_decisions_log;
ALTER TABLE control_decisions_log ADD CONSTRAINT full_disk CHECK (false);
BEGIN;
SELECT decision FROM fn_check_entitlement(:'acme', 'unicorns');
SELECT decision FROM fn_check_many(:'acme', '[{"resource_type": "unicorns"}, {"resource_type": "benchmark_runs"}]');
SELECT current_user = session_user AS nobody_else;
COMMIT;
\set VERBOSITY terse
SELECT decision FROM fn_consume('not-logged', :'acme', 'benchmark_runs', 0.5);
\set VERBOSITY default
ALTER TABLE control_decisions_log DROP CONSTRAINT full_disk;
SELECT count(*) FROM control_decisions_log;
