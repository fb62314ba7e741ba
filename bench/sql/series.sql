SELECT count(*) FROM fn_usage_series(overlay(md5('bench' || 10000) PLACING '00000000' FROM 1 FOR 8)::uuid, 'benchmark_runs', NULL, now() - interval '1 year', now(), '1 day');
