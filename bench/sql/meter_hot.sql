SELECT fn_meter_consumption('b' || nextval('bench_key'), overlay(md5('bench' || 8001) PLACING '00000000' FROM 1 FOR 8)::uuid, 'api_requests', 1);
