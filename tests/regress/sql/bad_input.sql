-- Bad input (§19): the message names the argument and its value, DETAIL or HINT says what to do, the SQLSTATE
-- is that of §19.2, and nothing is written.
INSERT INTO accounts (account_id, account_type_code, display_name, external_id)
VALUES ('00000000-0000-7000-8000-000000000001', 'organization', 'Acme', 'acme');
\set acme 00000000-0000-7000-8000-000000000001
\set nobody 00000000-0000-7000-8000-0000000000ff

-- NULL where a value is required.
SELECT fn_meter_consumption(NULL, :'acme', 'api_requests', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', NULL, 'api_requests', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', NULL, 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(NULL, 'api_requests');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(:'acme', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_acquire_lease(:'acme', 'concurrent_users', p_ttl_minutes => NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_release_lease(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_heartbeat_lease(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_provision_plan_entitlements(:'acme', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_provision_plan_entitlements(:'acme', 'pro', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_usage(NULL, 'api_requests');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_owner_account_id(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_account_id(NULL);
\echo :LAST_ERROR_SQLSTATE

-- Quantities: finite, at most 12 integer and 6 decimal digits by value.
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 'NaN');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 'Infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', '-Infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1000000000000);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 0.0000001);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1e100);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1e-100);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => -1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => 'NaN');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_acquire_lease(:'acme', 'concurrent_users', p_quantity => 0);
\echo :LAST_ERROR_SQLSTATE

-- A binary float is not accepted silently.
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 0.1::float8);
\echo :LAST_ERROR_SQLSTATE

-- Texts: not blank, not longer than their column.
SELECT fn_meter_consumption('', :'acme', 'api_requests', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption(E' \t\n', :'acme', 'api_requests', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption(repeat('k', 256), :'acme', 'api_requests', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_resource_scope => ' ');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_resource_scope => repeat('ß', 129));
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_unit_code => '');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(:'acme', repeat('r', 65));
\echo :LAST_ERROR_SQLSTATE
SELECT fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => repeat('t', 256));
\echo :LAST_ERROR_SQLSTATE
SELECT fn_acquire_lease(:'acme', 'concurrent_users', p_session_metadata => repeat('m', 513));
\echo :LAST_ERROR_SQLSTATE

-- Details are a flat object of texts.
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_details => '[1]');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_details => '{"n": 1}');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_details => '{"n": {"m": "1"}}');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_details => '{"n": null}');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_details => '{" ": "1"}');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_details => jsonb_build_object('n', repeat('v', 513)));
\echo :LAST_ERROR_SQLSTATE

-- Instants: finite, from 1970 on, at most mec.max_clock_skew ahead.
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_occurred_at => 'infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_occurred_at => '1969-12-31 23:59:59.999999Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_occurred_at => '2999-01-01Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_period_start => '-infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_period_start => '2025-03-02Z', p_period_end => '2025-03-01Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(:'acme', 'api_requests', p_at => 'infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_provision_plan_entitlements(:'acme', 'pro', 'infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_usage(:'acme', 'api_requests', NULL, '2025-03-02Z', '2025-03-01Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_usage_series(:'acme', 'api_requests', NULL, '2025-03-02Z', '2025-03-01Z', '1 day');
\echo :LAST_ERROR_SQLSTATE

-- A time to live is 1 to 5,256,000 minutes.
SELECT fn_acquire_lease(:'acme', 'concurrent_users', p_ttl_minutes => 0);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_acquire_lease(:'acme', 'concurrent_users', p_ttl_minutes => 5256001);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_heartbeat_lease(:'nobody', -1);
\echo :LAST_ERROR_SQLSTATE

-- Units: known, and allowed for the resource type.
SELECT fn_meter_consumption('k', :'acme', 'api_requests', 1, p_unit_code => 'parsecs');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_check_entitlement(:'acme', 'api_requests', p_unit_code => 'hours');
\echo :LAST_ERROR_SQLSTATE

-- Unknown accounts, resource types and plans, in calls that write.
SELECT fn_meter_consumption('k', :'nobody', 'api_requests', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('k', :'acme', 'unicorns', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_acquire_lease(:'nobody', 'concurrent_users');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_acquire_lease(:'acme', 'unicorns');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_provision_plan_entitlements(:'nobody', 'pro');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_provision_plan_entitlements(:'acme', 'platinum');
\echo :LAST_ERROR_SQLSTATE

-- Nothing was written.
SELECT (SELECT count(*) FROM consumption_ledger) AS events, (SELECT count(*) FROM usage_live) AS counters,
       (SELECT count(*) FROM concurrency_leases) AS leases, (SELECT count(*) FROM entitlements) AS entitlements;

-- Values just inside the limits are accepted.
SELECT fn_meter_consumption(repeat('ß', 255), :'acme', 'api_requests', 999999999999.9999990000, p_resource_scope => repeat('ß', 128),
    p_occurred_at => '1970-01-01Z', p_period_start => '2025-03-01Z', p_period_end => '2025-03-01Z',
    p_details => jsonb_build_object(repeat('k', 64), repeat('v', 512))) IS NOT NULL AS metered;
SELECT fn_meter_consumption('ahead', :'acme', 'api_requests', 7.0000000,
                            p_occurred_at => clock_timestamp() + interval '23:59:00') IS NOT NULL AS metered;
SELECT fn_get_usage(:'acme', 'api_requests');

-- Only a superuser may set mec.max_clock_skew.
SET mec.max_clock_skew = '1min';
SELECT fn_meter_consumption('ahead-2', :'acme', 'api_requests', 1, p_occurred_at => now() + interval '50 seconds') IS NOT NULL AS metered;
\set VERBOSITY sqlstate
SELECT fn_meter_consumption('ahead-3', :'acme', 'api_requests', 1, p_occurred_at => now() + interval '70 seconds');
CREATE ROLE regress_app;
SET ROLE regress_app;
SET mec.max_clock_skew = '1d';
RESET ROLE;
DROP ROLE regress_app;
