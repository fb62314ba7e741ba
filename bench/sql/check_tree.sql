SELECT * FROM fn_check_entitlement('00000000-0000-0000-0000-00000000000b', 'benchmark_runs');
