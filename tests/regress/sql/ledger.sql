-- consumption_ledger: append-only, and exact for plain INSERT and COPY.
\pset null NULL
INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id, namespace_id) VALUES
    ('00000000-0000-7000-8000-000000000001', 'organization', 'Acme', NULL, 'tenant-1'),
    ('00000000-0000-7000-8000-000000000002', 'user', 'Ada', '00000000-0000-7000-8000-000000000001', 'tenant-1');
\set acme 00000000-0000-7000-8000-000000000001
\set ada 00000000-0000-7000-8000-000000000002

-- A plain INSERT is an event like any other: missing columns are filled in, and it counts.
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('plain', :'ada', 'api_requests', 2)
RETURNING namespace_id, resource_scope, unit_code, occurred_at = now() AS occurs_now, is_correction, event_id IS NOT NULL AS has_id;
SELECT fn_get_usage(:'ada', 'api_requests') AS ada, fn_get_usage(:'acme', 'api_requests') AS acme;

-- So is COPY, of any number of rows, with late ones among them.
COPY consumption_ledger (idempotency_key, account_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at) FROM stdin;
c1	00000000-0000-7000-8000-000000000002	api_requests	eu	10	\N	2025-03-05 12:00+00
c2	00000000-0000-7000-8000-000000000001	api_requests	eu	20	count	2025-03-05 13:00+00
c3	00000000-0000-7000-8000-000000000002	api_requests	\N	40	requests	2025-03-05 14:00+00
\.
SELECT fn_get_usage(:'acme', 'api_requests') AS total, fn_get_usage(:'acme', 'api_requests', 'eu') AS eu,
       fn_get_usage(:'acme', 'api_requests', NULL, '2025-03-05 13:00Z', '2025-03-05 14:00Z') AS one_hour;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
SELECT 'bulk-' || n, CASE n % 2 WHEN 0 THEN :'acme'::uuid ELSE :'ada' END, 'llm_tokens', n,
       '2025-03-01Z'::timestamptz + n * interval '1 minute'
FROM generate_series(1, 1000) AS n;
SELECT fn_get_usage(:'acme', 'llm_tokens') AS acme,
       fn_get_usage(:'acme', 'llm_tokens', p_include_children => false) AS alone,
       fn_get_usage(:'ada', 'llm_tokens') AS ada;
SELECT count(*) AS wrong_counters FROM fn_verify_usage();

-- A statement with one bad row writes none of its rows.
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES
    ('good', :'ada', 'api_requests', 1),
    ('bad', :'ada', 'unicorns', 1);
\echo :LAST_ERROR_SQLSTATE
COPY consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) FROM stdin;
good	00000000-0000-7000-8000-000000000002	api_requests	1
bad	00000000-0000-7000-8000-000000000002	api_requests	-1
\.
SELECT fn_get_usage(:'acme', 'api_requests');

-- The rules are those of fn_meter_consumption.
\set VERBOSITY terse
PREPARE insert_event (text, uuid, text, text, numeric, text, timestamptz, text) AS
    INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, resource_scope, quantity,
                                    unit_code, occurred_at, namespace_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8);
EXECUTE insert_event (NULL, :'ada', 'api_requests', NULL, 1, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event (E'\t', :'ada', 'api_requests', NULL, 1, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', NULL, 'api_requests', NULL, 1, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', '00000000-0000-7000-8000-0000000000ff', 'api_requests', NULL, 1, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', NULL, NULL, 1, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', E' \t', 1, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', NULL, NULL, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', NULL, 'NaN', NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', NULL, 1e12, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', NULL, 1, 'hours', NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', NULL, 1, NULL, '1969-12-31Z', NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', NULL, 1, NULL, 'infinity', NULL);
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('k', :'ada', 'api_requests', NULL, 1, NULL, NULL, 'default');
\echo :LAST_ERROR_SQLSTATE
EXECUTE insert_event ('plain', :'ada', 'api_requests', NULL, 1, NULL, NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, is_correction)
VALUES ('k', :'ada', 'api_requests', 1, NULL);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, is_correction, corrects_event_id)
SELECT 'k', :'ada', 'api_requests', -1, true, event_id
FROM consumption_ledger LIMIT 1;
\echo :LAST_ERROR_SQLSTATE
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, period_start, period_end)
VALUES ('k', :'ada', 'api_requests', 1, '2025-03-02Z', '2025-03-01Z');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default

-- A key that a plain INSERT used is the same event for fn_meter_consumption, and the other way round.
SELECT fn_meter_consumption('plain', :'ada', 'api_requests', 2) = event_id AS same_event
FROM consumption_ledger WHERE idempotency_key = 'plain';
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES
    ('plain', :'ada', 'api_requests', 2),
    ('new', :'ada', 'api_requests', 3)
ON CONFLICT DO NOTHING;
SELECT fn_get_usage(:'ada', 'api_requests');

-- Values that the caller gives for owner, ancestors and sums are replaced.
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, owner_account_id,
                                ancestor_ids, base_quantity, decision, overage_quantity)
VALUES ('liar', :'ada', 'api_requests', 1, :'ada', '{}', 1000, 'allow', 5)
RETURNING owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity;

-- The ledger is append-only for every role.
UPDATE consumption_ledger SET quantity = 0;
\echo :LAST_ERROR_SQLSTATE
UPDATE consumption_ledger SET quantity = 0 WHERE false;
\echo :LAST_ERROR_SQLSTATE
DELETE FROM consumption_ledger;
\echo :LAST_ERROR_SQLSTATE
TRUNCATE consumption_ledger CASCADE;
\echo :LAST_ERROR_SQLSTATE
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('plain', :'ada', 'api_requests', 2)
ON CONFLICT (account_id, idempotency_key) DO UPDATE SET quantity = 100;
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) AS events, sum(quantity) AS quantity FROM consumption_ledger WHERE resource_type_code = 'api_requests';
SELECT count(*) AS wrong_counters FROM fn_verify_usage();
