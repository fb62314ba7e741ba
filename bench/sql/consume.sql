\set n random(1, 8000)
SELECT decision FROM fn_consume('b' || nextval('bench_key'), overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'gpu_hours', 0.000001);
