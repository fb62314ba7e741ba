-- fn_meter_consumption records an event, once.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES
    ('organization', 'Acme', 'acme'),
    ('organization', 'Globex', 'globex');
SELECT fn_get_account_id('acme') AS acme, fn_get_account_id('globex') AS globex \gset

-- The ledger has the event as given, with the other columns filled in.
SELECT fn_meter_consumption('job-1', :'acme', 'gpu_hours', 1.5, p_resource_scope => 'eu', p_occurred_at => '2025-03-05 12:00Z',
    p_period_start => '2025-03-05 10:00Z', p_period_end => '2025-03-05 12:00Z', p_details => '{"job": "17", "note": ""}') AS event \gset
SELECT namespace_id, account_id = :'acme' AS its_account, resource_type_code, resource_scope, quantity, unit_code, occurred_at,
       period_start, period_end, is_correction, corrects_event_id
FROM consumption_ledger WHERE event_id = :'event';
SELECT detail_key, detail_value FROM consumption_event_details WHERE event_id = :'event' ORDER BY 1;
SELECT fn_meter_consumption('job-2', :'acme', 'gpu_hours', 1) IS NOT NULL AS metered;
SELECT occurred_at = created_at AS occurs_now, period_start, resource_scope FROM consumption_ledger WHERE idempotency_key = 'job-2';

-- The same key with the same content is the same event, however it is written.
SELECT fn_meter_consumption('job-1', :'acme', 'gpu_hours', 1.5, p_resource_scope => 'eu') = :'event' AS same_event;
SELECT fn_meter_consumption('job-1', :'acme', 'gpu_hours', 1.5000000, 'hours', 'eu', '2025-03-05 13:00+01',
                            '2025-03-05 10:00Z', NULL, '{"note": "", "job": "17"}') = :'event' AS same_event;

-- With other content it is an error that names the difference.
\set VERBOSITY terse
SELECT fn_meter_consumption('job-1', :'acme', 'gpu_hours', 1.6, p_resource_scope => 'eu');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default
CREATE FUNCTION pg_temp.difference(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    said text;
BEGIN
    EXECUTE call;
    RETURN 'none';
EXCEPTION WHEN duplicate_object THEN
    GET STACKED DIAGNOSTICS said = PG_EXCEPTION_DETAIL;
    RETURN regexp_replace(said, '^Event [-0-9a-f]{36} of that key', 'It');
END
$$;
SELECT arguments, pg_temp.difference(format('SELECT fn_meter_consumption(''job-1'', %L, %s)', :'acme', arguments)) FROM (VALUES
    ($$'api_requests', 1.5, p_resource_scope => 'eu'$$),
    ($$'gpu_hours', 1.5$$),
    ($$'gpu_hours', 1.5, p_resource_scope => 'us'$$),
    ($$'gpu_hours', 1.500001, p_resource_scope => 'eu'$$),
    ($$'gpu_hours', 1.5, 'gpu_hours', 'eu'$$),
    ($$'gpu_hours', 1.5, NULL, 'eu', '2025-03-05 12:00:00.000001Z'$$),
    ($$'gpu_hours', 1.5, NULL, 'eu', NULL, '2025-03-05 11:00Z'$$),
    ($$'gpu_hours', 1.5, NULL, 'eu', NULL, NULL, '2025-03-05 13:00Z'$$),
    ($$'gpu_hours', 1.5, NULL, 'eu', p_details => '{"job": "18", "note": ""}'$$),
    ($$'gpu_hours', 1.5, NULL, 'eu', p_details => '{}'$$),
    ($$'gpu_hours', 1.5, NULL, 'eu'$$)) AS call (arguments);

-- Keys belong to an account: another account may use the same key.
SELECT fn_meter_consumption('job-1', :'globex', 'gpu_hours', 99) <> :'event' AS another_event;

-- Metering refuses neither for lack of allowance nor because of the account's status.
UPDATE accounts SET status = 'closed' WHERE account_id = :'globex';
SELECT fn_meter_consumption('job-3', :'globex', 'gpu_hours', 1000) IS NOT NULL AS metered;
SELECT fn_get_usage(:'globex', 'gpu_hours');

-- 0 is an event too; negative quantities are for inventory.
SELECT fn_meter_consumption('zero', :'acme', 'gpu_hours', 0) IS NOT NULL AS metered;
SELECT fn_meter_consumption('back', :'acme', 'gpu_hours', -1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('back', :'acme', 'server_configs', -1) IS NOT NULL AS metered;

-- A call that fails writes nothing and leaves its key free.
SELECT fn_meter_consumption('job-4', :'acme', 'gpu_hours', 1, p_details => '{"n": 1}');
SELECT count(*) FROM consumption_ledger WHERE idempotency_key = 'job-4';
SELECT fn_meter_consumption('job-4', :'acme', 'gpu_hours', 1) IS NOT NULL AS metered;

-- Usage that is rolled back does not count: savepoints, blocks that catch errors, whole transactions.
BEGIN;
SELECT fn_meter_consumption('sp-1', :'acme', 'api_requests', 1) IS NOT NULL AS metered;
SAVEPOINT s;
SELECT fn_meter_consumption('sp-2', :'acme', 'api_requests', 10) IS NOT NULL AS metered;
ROLLBACK TO s;
SELECT fn_meter_consumption('sp-3', :'acme', 'api_requests', 100) IS NOT NULL AS metered;
COMMIT;
BEGIN;
SELECT fn_meter_consumption('sp-4', :'acme', 'api_requests', 1000) IS NOT NULL AS metered;
ROLLBACK;
DO $$
DECLARE
    acme uuid := fn_get_account_id('acme');
BEGIN
    FOR n IN 1..40 LOOP
        BEGIN
            PERFORM fn_meter_consumption('loop-' || n, acme, 'api_requests', 10000);
            IF n % 4 > 0 THEN RAISE 'no'; END IF;
        EXCEPTION WHEN raise_exception THEN NULL;
        END;
        BEGIN
            PERFORM fn_meter_consumption('sp-1', acme, 'api_requests', 2);
        EXCEPTION WHEN duplicate_object THEN NULL;
        END;
    END LOOP;
END
$$;
SELECT fn_get_usage(:'acme', 'api_requests') AS usage, sum(quantity) AS in_ledger
FROM consumption_ledger WHERE resource_type_code = 'api_requests';

-- The next check sees the event, in the same transaction and at every isolation level.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES (:'acme', 'reports_generated', 'cumulative');
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'reports_generated');
SELECT fn_meter_consumption('rr', :'acme', 'reports_generated', 1) IS NOT NULL AS metered;
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'reports_generated');
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT fn_meter_consumption('se', :'acme', 'reports_generated', 1)
       = fn_meter_consumption('se', :'acme', 'reports_generated', 1) AS same_event;
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'reports_generated');
COMMIT;
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'reports_generated');

-- 1,000 events, some late, some at one instant: usage is the sum of the ledger over any interval.
SELECT count(fn_meter_consumption('many-' || n, :'acme', 'llm_tokens', n,
           p_occurred_at => '2025-01-01Z'::timestamptz + (n * 7919 % 60) * interval '1 day' + (n % 7) * interval '1 microsecond',
           p_resource_scope => CASE n % 3 WHEN 0 THEN 'a' WHEN 1 THEN 'b' END))
FROM generate_series(1, 1000) AS n;
SELECT count(*) AS wrong_intervals
FROM generate_series(0, 60, 7) AS a, generate_series(0, 60, 11) AS b, (VALUES (NULL), ('a'), ('b')) AS s (scope),
    LATERAL (SELECT '2025-01-01Z'::timestamptz + least(a, b) * interval '1 day' + interval '3 microseconds',
                    '2025-01-01Z'::timestamptz + greatest(a, b) * interval '1 day') AS i (starts, ends),
    LATERAL (SELECT coalesce(sum(quantity), 0) FROM consumption_ledger l
             WHERE l.account_id = :'acme' AND l.resource_type_code = 'llm_tokens' AND occurred_at >= starts
               AND occurred_at < ends AND (scope IS NULL OR resource_scope = scope)) AS expected (quantity)
WHERE starts <= ends AND fn_get_usage(:'acme', 'llm_tokens', scope, starts, ends) <> expected.quantity;
SELECT count(*) AS wrong_counters FROM fn_verify_usage();

-- A user's own trigger on the ledger may write to it in turn; every event counts once.
CREATE FUNCTION derive() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NEW.idempotency_key LIKE 'source-%' THEN
        PERFORM fn_meter_consumption('metered ' || NEW.idempotency_key, NEW.account_id, 'ai_models', 1);
        INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
        VALUES ('inserted ' || NEW.idempotency_key, NEW.account_id, 'ai_models', 10);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER derive AFTER INSERT ON consumption_ledger FOR EACH ROW EXECUTE FUNCTION derive();
SELECT fn_meter_consumption('source-1', :'acme', 'ai_models', 100) IS NOT NULL AS metered;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('source-2', :'acme', 'ai_models', 1000);
SELECT fn_get_usage(:'acme', 'ai_models') AS usage, sum(quantity) AS in_ledger
FROM consumption_ledger WHERE resource_type_code = 'ai_models';
SELECT count(*) AS wrong_counters FROM fn_verify_usage();
