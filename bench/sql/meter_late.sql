\set n random(1, 8000)
\set s random(1, 31536000)
SELECT fn_meter_consumption('b' || nextval('bench_key'), overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'api_requests', 1, p_occurred_at => now() - :s * interval '1 second');
