\set n random(1, 8000)
SELECT fn_commit_reservation(reservation_id) FROM fn_reserve('b' || nextval('bench_key'), overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'gpu_hours', 0.000001);
