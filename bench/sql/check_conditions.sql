\set n random(1, 1000)
SELECT * FROM fn_check_entitlement(overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'bench_conditions', p_context => '{"tier": "gold"}');
