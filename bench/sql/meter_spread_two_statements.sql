-- The floor of meter_sparse: the same number of statements.
SELECT nextval('bench_sparse') % 8000 + 1 AS n \gset
SELECT fn_meter_consumption('b' || nextval('bench_key'), overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'api_requests', 1);
