-- Checks and reads work in a read-only transaction and cost no transaction id; writers say 25006.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
SELECT fn_provision_plan_entitlements(:'acme', 'starter') AS entitlements;
SELECT fn_meter_consumption('k', :'acme', 'benchmark_runs', 42) IS NOT NULL AS metered;
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users');

BEGIN READ ONLY;
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'benchmark_runs', p_requested_qty => 59);
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'concurrent_users');
SELECT fn_get_usage(:'acme', 'benchmark_runs') AS usage,
       fn_get_inventory_count(:'acme', 'server_configs') AS inventory,
       fn_get_active_lease_count(:'acme', 'concurrent_users') AS leases;
SELECT quantity_allowed FROM fn_get_entitlement(:'acme', 'benchmark_runs');
SAVEPOINT s;
SELECT fn_meter_consumption('k', :'acme', 'benchmark_runs', 42);
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT fn_acquire_lease(:'acme', 'concurrent_users');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT fn_heartbeat_lease(:'acme');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT fn_release_lease(:'acme');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT fn_provision_plan_entitlements(:'acme', 'pro');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs');
COMMIT;

-- A plain allow assigns no transaction id, in any transaction.
BEGIN;
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT fn_get_usage(:'acme', 'benchmark_runs') AS usage, fn_get_active_lease_count(:'acme', 'concurrent_users') AS leases;
SELECT quantity_allowed FROM fn_get_entitlement(:'acme', 'benchmark_runs');
SELECT pg_current_xact_id_if_assigned();
COMMIT;
