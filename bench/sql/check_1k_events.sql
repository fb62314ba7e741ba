SELECT * FROM fn_check_entitlement(overlay(md5('bench' || 9999) PLACING '00000000' FROM 1 FOR 8)::uuid, 'benchmark_runs');
