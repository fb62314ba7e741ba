-- Prints lines of a name and a ratio: the median time of a way to record 1,000 or 10,000 events,
-- divided by that of COPY of the same number of rows into a bare table, over :rounds interleaved
-- rounds.
SET client_min_messages = warning;
SET synchronous_commit = off;

CREATE TEMP TABLE timing (what text, ms float8);
CREATE TEMP TABLE source (n int, account_id uuid);

CREATE FUNCTION pg_temp.timed(what text, statement text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    began timestamptz := clock_timestamp();
BEGIN
    EXECUTE statement;
    INSERT INTO timing VALUES (what, 1000 * extract(epoch FROM clock_timestamp() - began));
END $$;

-- Runs one round with a number of events, spread over a number of accounts.
CREATE FUNCTION pg_temp.round_of(events int, accounts int, file text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    suffix text := events || '_events,_' || CASE accounts WHEN 1 THEN 'one_account' ELSE accounts || '_accounts' END;
    columns text := 'idempotency_key, account_id, resource_type_code, quantity';
    bare text := 'event_id, namespace_id, unit_code, occurred_at, owner_account_id, ancestor_ids, base_quantity, ' || columns;
    key text := 'x' || nextval('bench_key');
    batch jsonb;
BEGIN
    DROP TABLE IF EXISTS bench_rows;
    EXECUTE format($q$
        CREATE TEMP TABLE bench_rows AS
        SELECT fn_uuid_v7() AS event_id, 'default' AS namespace_id, 'requests' AS unit_code, now() AS occurred_at,
               b.account_id AS owner_account_id, '{}'::uuid[] AS ancestor_ids, 1 AS base_quantity,
               %L || '-' || i AS idempotency_key, b.account_id, 'api_requests' AS resource_type_code, 1 AS quantity
        FROM generate_series(1, %s) i JOIN bench_account b ON b.n = 2000 + i %% %s$q$, key, events, accounts);
    SELECT jsonb_agg(jsonb_build_object('idempotency_key', 'j' || r.idempotency_key, 'account_id', r.account_id,
                                        'resource_type', r.resource_type_code, 'quantity', r.quantity))
    INTO batch FROM bench_rows r;
    EXECUTE format('COPY (SELECT %s FROM bench_rows) TO %L', bare, file || '.bare');
    EXECUTE format('COPY (SELECT %s FROM bench_rows) TO %L', columns, file || '.own');
    PERFORM pg_temp.timed('floor ' || suffix, format('COPY bench_ledger (%s) FROM %L', bare, file || '.bare'));
    PERFORM pg_temp.timed('fn_meter_batch,_' || suffix, format('SELECT count(*) FROM fn_meter_batch(%L)', batch));
    PERFORM pg_temp.timed('COPY_into_the_ledger,_' || suffix,
                          format('COPY consumption_ledger (%s) FROM %L', columns, file || '.own'));
END $$;

SELECT current_setting('data_directory') || '/bench' AS file \gset
SELECT format('SELECT pg_temp.round_of(%s, %s, %L)', events, accounts, :'file')
FROM generate_series(1, :rounds), (VALUES (1000), (10000)) AS e (events), (VALUES (1), (1000)) AS a (accounts)
\o /dev/null
\gexec
\o

SELECT t.what, round((percentile_cont(0.5) WITHIN GROUP (ORDER BY t.ms) /
       (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY f.ms) FROM timing f
        WHERE f.what = 'floor ' || regexp_replace(t.what, '^[^,]*,_', '')))::numeric, 2)
FROM timing t WHERE t.what NOT LIKE 'floor%'
GROUP BY t.what ORDER BY t.what;
