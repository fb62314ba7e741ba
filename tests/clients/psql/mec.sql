-- MEC from psql: psql "$DATABASE_URL" -X -q -A -t -f mec.sql
-- Variables hold what was asked before; :'name' quotes it.

INSERT INTO accounts (account_type_code, display_name, external_id)
VALUES ('organization', 'Acme', 'psql') RETURNING account_id AS account \gset
SELECT 'entitled to ' || fn_provision_plan_entitlements(:'account', 'starter') || ' things';

SELECT decision || ', ' || quantity_remaining || ' hours left'
FROM fn_check_entitlement(:'account', 'gpu_hours');

-- A key counts once, however often the call is repeated.
SELECT fn_meter_consumption('run-' || n, :'account', 'gpu_hours', 0.1,
                            p_details => '{"host": "worker-1"}') AS event
FROM generate_series(0, 9) n \g /dev/null
SELECT fn_meter_consumption('run-9', :'account', 'gpu_hours', 0.1) \g /dev/null
SELECT 'ten times 0.1 hours, ' || quantity_remaining || ' left'
FROM fn_check_entitlement(:'account', 'gpu_hours');

-- What is told late counts when it happened.
SELECT fn_meter_consumption('late', :'account', 'gpu_hours', 0.5,
                            p_occurred_at => '2026-01-15 12:00:00+00') \g /dev/null
SELECT to_char(bucket_start AT TIME ZONE 'UTC', 'YYYY-MM-DD') || ': ' || quantity || ' hours'
FROM fn_usage_series(:'account', 'gpu_hours', NULL, '2026-01-15 00:00:00+00', '2026-01-16 00:00:00+00', '1 day');

-- Check and meter in one step; a refusal is an answer, not an error.
SELECT 'consume 24: ' || decision FROM fn_consume('job-1', :'account', 'gpu_hours', 24);
SELECT 'consume 1: ' || decision || ', ' || reason FROM fn_consume('job-2', :'account', 'gpu_hours', 1);

-- Errors are told apart by their SQLSTATE, which psql keeps of the last statement.
\o /dev/null
SELECT fn_meter_consumption('run-0', :'account', 'gpu_hours', 7);
\set of_key :SQLSTATE
SELECT fn_meter_consumption('run-10', '00000000-0000-0000-0000-000000000000', 'gpu_hours', 1);
\set of_account :SQLSTATE
SELECT fn_meter_consumption('run-11', :'account', 'gpu_hours', 1, 'tokens');
\set of_unit :SQLSTATE
\o
\echo :of_key the key stands for another event
\echo :of_account no such account
\echo :of_unit no such unit here
