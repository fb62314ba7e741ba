-- The same series from the ledger, by its index.
SELECT count(*) FROM (
    SELECT date_trunc('day', occurred_at), sum(quantity) FROM consumption_ledger
    WHERE account_id = overlay(md5('bench' || 10000) PLACING '00000000' FROM 1 FOR 8)::uuid AND resource_type_code = 'benchmark_runs'
      AND occurred_at >= now() - interval '1 year' AND occurred_at < now()
    GROUP BY 1) s;
