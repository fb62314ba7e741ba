-- The rows that the calls meet: trees of accounts in two namespaces, limits of every kind, every
-- rule.

INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('gpu_hours', 'minutes');
INSERT INTO window_types (window_type_code, alignment, period_unit, period_count)
VALUES ('calendar_5m', 'calendar', 'minute', 5), ('rolling_1s', 'rolling', 'second', 1);

INSERT INTO accounts (account_id, namespace_id, account_type_code, display_name, external_id, time_zone, status)
VALUES ('00000000-0000-7000-8000-000000000001', 'default', 'organization', 'Acme', 'fuzz-1', 'UTC', 'active'),
       ('00000000-0000-7000-8000-000000000002', 'default', 'organization', 'Unlimited', 'fuzz-2', 'Asia/Kathmandu', 'active'),
       ('00000000-0000-7000-8000-000000000003', 'fuzz', 'organization', 'Elsewhere', 'fuzz-1', 'Europe/Berlin', 'active'),
       ('00000000-0000-7000-8000-000000000004', 'default', 'organization', 'Suspended', NULL, 'UTC', 'suspended'),
       ('00000000-0000-7000-8000-000000000005', 'default', 'organization', 'Closed', NULL, 'UTC', 'closed');
INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id, time_zone)
VALUES ('00000000-0000-7000-8000-000000000011', 'team', 'Team', '00000000-0000-7000-8000-000000000001', 'Europe/Berlin'),
       ('00000000-0000-7000-8000-000000000012', 'user', 'User', '00000000-0000-7000-8000-000000000011', 'UTC');

INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed,
                          unit_code, window_type_code, limit_group)
VALUES ('00000000-0000-7000-8000-000000000001', 'api_requests', NULL, 'cumulative', 1000, NULL, 'calendar_month', 'main'),
       ('00000000-0000-7000-8000-000000000001', 'api_requests', NULL, 'cumulative', 50, NULL, 'calendar_5m', 'bursts'),
       ('00000000-0000-7000-8000-000000000011', 'api_requests', 'eu', 'cumulative', 0, NULL, 'rolling_7d', 'main'),
       ('00000000-0000-7000-8000-000000000012', 'api_requests', NULL, 'cumulative', 20.5, NULL, 'billing_cycle', 'main'),
       ('00000000-0000-7000-8000-000000000001', 'gpu_hours', NULL, 'cumulative', 100, 'hours', 'calendar_month', 'main'),
       ('00000000-0000-7000-8000-000000000012', 'gpu_hours', NULL, 'cumulative', 90, 'minutes', 'rolling_1s', 'main'),
       ('00000000-0000-7000-8000-000000000001', 'llm_tokens', 'gpt', 'cumulative', 999999999999.999999, NULL, NULL, 'main'),
       ('00000000-0000-7000-8000-000000000001', 'server_configs', NULL, 'inventory', 5, NULL, NULL, 'main'),
       ('00000000-0000-7000-8000-000000000001', 'concurrent_jobs', NULL, 'concurrency', 5, NULL, NULL, 'main'),
       ('00000000-0000-7000-8000-000000000012', 'concurrent_jobs', NULL, 'concurrency', 2, NULL, NULL, 'main'),
       ('00000000-0000-7000-8000-000000000001', 'platform_access', NULL, 'time_access', NULL, NULL, NULL, 'main'),
       ('00000000-0000-7000-8000-000000000002', 'api_requests', NULL, 'cumulative', NULL, NULL, 'calendar_month', 'main'),
       ('00000000-0000-7000-8000-000000000002', 'concurrent_jobs', NULL, 'concurrency', NULL, NULL, NULL, 'main'),
       ('00000000-0000-7000-8000-000000000003', 'gpu_hours', NULL, 'cumulative', 10, NULL, 'rolling_7d', 'main');
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
SELECT entitlement_id, 'region', 'eu' FROM entitlements WHERE limit_group = 'bursts';

INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, warn_at_percent,
                           grace_quantity, grace_window_hours, overage_multiplier)
VALUES ('grace', 'api_requests', 'cumulative', 'grace', 50, 10, 1, NULL),
       ('overage', 'llm_tokens', 'cumulative', 'overage', 0, NULL, NULL, 1.5),
       ('warn', 'server_configs', 'inventory', 'warn', 999.99, NULL, NULL, NULL);
