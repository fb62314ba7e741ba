-- Something of everything, in few rows, without bindings of roles: tables are then read directly.
INSERT INTO accounts (account_id, account_type_code, display_name, external_id) VALUES
    ('aaaaaaaa-0000-7000-8000-000000000001', 'organization', 'Acme', 'acme');
INSERT INTO accounts (account_id, account_type_code, display_name, external_id, parent_account_id) VALUES
    ('aaaaaaaa-0000-7000-8000-000000000002', 'user', 'Ann', 'ann', 'aaaaaaaa-0000-7000-8000-000000000001');
SELECT fn_provision_plan_entitlements('aaaaaaaa-0000-7000-8000-000000000001', 'pro');
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
VALUES ('aaaaaaaa-0000-7000-8000-000000000001', 'api_requests', 'cumulative', 1000, 'calendar_month');
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
SELECT entitlement_id, 'region', 'eu' FROM entitlements WHERE resource_type_code = 'gpu_hours';
INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
SELECT rule_id, 'region', 'eu' FROM control_rules ORDER BY rule_id LIMIT 1;
SELECT fn_meter_consumption('old-' || n, 'aaaaaaaa-0000-7000-8000-000000000002', 'benchmark_runs', 1, NULL, 'eu',
                            now() - n * interval '11 hours', p_details => '{"host": "a1"}')
FROM generate_series(1, 100) n;
SELECT fn_archive_ledger(now() - interval '40 days');
SELECT event_id FROM fn_consume('request', 'aaaaaaaa-0000-7000-8000-000000000001', 'api_requests', 3);
SELECT reservation_id FROM fn_reserve('job', 'aaaaaaaa-0000-7000-8000-000000000001', 'api_requests', 10);
SELECT lease_id FROM fn_acquire_lease('aaaaaaaa-0000-7000-8000-000000000001', 'concurrent_users', p_session_token => 'desk');
SELECT decision FROM fn_check_entitlement('aaaaaaaa-0000-7000-8000-000000000001', 'ai_models', p_requested_qty => 1000000);
SELECT fn_record_verification();
