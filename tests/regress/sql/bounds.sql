-- Bounds of arguments: a larger one is refused before memory is taken for it (§19.9).
INSERT INTO accounts (account_id, account_type_code, display_name)
VALUES ('00000000-0000-7000-8000-000000000001', 'organization', 'Acme');
\set account '''00000000-0000-7000-8000-000000000001'''

-- JSON.
SELECT * FROM fn_check_entitlement(:account, 'benchmark_runs',
    p_context => jsonb_build_object('a', repeat('x', 524288)));
SELECT * FROM fn_explain_entitlement(:account, 'benchmark_runs',
    p_context => jsonb_build_object('a', (repeat('[', 127) || repeat(']', 127))::jsonb));
SELECT fn_meter_consumption('k', :account, 'benchmark_runs', 1,
    p_details => jsonb_build_object('a', repeat('x', 524288)));
SELECT * FROM fn_meter_batch((SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 100001)));
SELECT * FROM fn_meter_batch(jsonb_build_array(repeat('x', 67108864)));
SELECT * FROM fn_meter_batch('{"a": 1e-16383}');
SELECT * FROM fn_check_many(:account, (SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 10001)));
SELECT * FROM fn_check_many(:account, jsonb_build_array(repeat('x', 524288)));

-- One event of a batch: it is rejected alone.
SELECT idempotency_key, status, error FROM fn_meter_batch(jsonb_build_array(
    jsonb_build_object('idempotency_key', 'deep', 'details', (repeat('[', 200) || repeat(']', 200))::jsonb),
    jsonb_build_object('idempotency_key', 'large', 'details', repeat('x', 524288)),
    jsonb_build_object('idempotency_key', 'fine', 'account_id', :account, 'resource_type', 'benchmark_runs',
                       'quantity', 1e-16383),
    jsonb_build_object('idempotency_key', 'huge', 'account_id', :account, 'resource_type', 'benchmark_runs',
                       'quantity', 1e131071),
    jsonb_build_object('idempotency_key', 'good', 'account_id', :account, 'resource_type', 'benchmark_runs',
                       'quantity', 1.50)));

-- Numbers are exact, and those with hundreds of zeros keep their exponent.
SELECT fn_explain_entitlement(:account, 'benchmark_runs',
    p_context => '{"a": [1.50, 1e-7, 12345678901234567890123456789012345678901234567890.5]}') #> '{request,context}' AS context;
SELECT length(fn_explain_entitlement(:account, 'benchmark_runs', p_context => '{"a": 1e-16383}') #>> '{request,context,a}') AS digits;

-- Series.
SELECT * FROM fn_usage_series(:account, 'benchmark_runs', NULL, '2020-01-01', '2026-01-01', '1 microsecond');

-- A large context is not repeated in an explanation.
SELECT fn_explain_entitlement(:account, 'benchmark_runs',
    p_context => jsonb_build_object('a', repeat('x', 10000))) #> '{request,context}' AS context;
