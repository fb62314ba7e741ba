\set n random(1, 1000)
SELECT * FROM bench_check_by_sum(overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'benchmark_runs');
