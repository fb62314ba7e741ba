-- 100,000 accounts, one after the other, so that each is used again only after a long time.
SELECT nextval('bench_sparse') % 100000 + 1 AS n \gset
SELECT fn_meter_consumption('b' || nextval('bench_key'), overlay(md5('sparse' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'api_requests', 1);
