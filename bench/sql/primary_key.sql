\set n random(1, 1000)
SELECT * FROM bench_account WHERE n = :n;
