-- What a fresh install begins with. These rows are data: edit or delete them as you like; they are
-- not looked at again. Their ids are fixed, so that a second copy of them, as in a restore of data alone,
-- is refused by the primary keys and not added.

INSERT INTO @extschema@.account_types (account_type_code, description, can_have_children) VALUES
    ('user', 'A person', true),
    ('organization', 'A company or other body', true),
    ('team', 'A part of an organization', true);

INSERT INTO @extschema@.units (unit_code, unit_category, description, base_factor) VALUES
    ('count', 'discrete', 'Pieces', 1),
    ('requests', 'discrete', 'Requests', 1),
    ('days', 'time', 'Days of 24 hours', 86400),
    ('hours', 'time', 'Hours', 3600),
    ('minutes', 'time', 'Minutes', 60),
    ('tokens', 'compute', 'Tokens of a language model', NULL),
    ('gpu_hours', 'compute', 'Hours of one GPU', NULL),
    ('bytes', 'storage', 'Bytes', NULL);

INSERT INTO @extschema@.limit_kinds (limit_kind_code, description) VALUES
    ('cumulative', 'Usage within a window'),
    ('concurrency', 'Leases held now'),
    ('inventory', 'Things owned now: +1 on create, -1 on delete'),
    ('time_access', 'Access while the entitlement is valid');

INSERT INTO @extschema@.limit_actions (limit_action_code, description) VALUES
    ('block', 'Deny what goes beyond the limit'),
    ('warn', 'Let it through with a warning'),
    ('grace', 'Let it through within a grace quantity or time'),
    ('overage', 'Let it through and say how much is beyond the limit');

INSERT INTO @extschema@.window_types (window_type_code, description, alignment, period_unit, period_count) VALUES
    ('calendar_month', 'From the first of a month to the first of the next', 'calendar', 'month', 1),
    ('billing_cycle', 'A month from each monthly anniversary of the anchor', 'anchored', 'month', 1),
    ('rolling_30d', 'The last 30 days', 'rolling', 'day', 30),
    ('rolling_7d', 'The last 7 days', 'rolling', 'day', 7),
    ('none', 'All time', 'none', NULL, NULL);

INSERT INTO @extschema@.resource_types
    (resource_type_code, description, default_unit_code, is_inventory, is_concurrency, is_time_bound) VALUES
    ('platform_access', 'Access to the platform', 'days', false, false, true),
    ('concurrent_users', 'Users at work at the same time', 'count', false, true, false),
    ('named_users', 'Users with a seat of their own', 'count', true, false, false),
    ('benchmark_runs', 'Runs of a benchmark', 'count', false, false, false),
    ('gpu_hours', 'GPU time', 'hours', false, false, false),
    ('server_configs', 'Stored server configurations', 'count', true, false, false),
    ('server_instances', 'Server instances', 'count', true, false, false),
    ('ai_models', 'Stored models', 'count', true, false, false),
    ('api_requests', 'Calls of the API', 'requests', false, false, false),
    ('reports_generated', 'Generated reports', 'count', false, false, false),
    ('concurrent_jobs', 'Jobs running at the same time', 'count', false, true, false),
    ('llm_tokens', 'Tokens of language models', 'tokens', false, false, false);

INSERT INTO @extschema@.resource_type_allowed_units (resource_type_code, unit_code, per_default)
SELECT resource_type_code, default_unit_code, 1 FROM @extschema@.resource_types
UNION ALL VALUES
    ('gpu_hours', 'gpu_hours', 1),
    ('api_requests', 'count', 1),
    ('llm_tokens', 'count', 1);

INSERT INTO @extschema@.plans (plan_id, plan_name, description, is_trial, trial_days) VALUES
    ('trial-14d', 'Trial', 'Two weeks to try', true, 14),
    ('starter', 'Starter', 'For small teams', false, NULL),
    ('pro', 'Pro', 'For growing teams', false, NULL),
    ('enterprise', 'Enterprise', 'For large organizations', false, NULL);

INSERT INTO @extschema@.plan_entitlement_templates
    (template_id, plan_id, resource_type_code, limit_kind_code, quantity_allowed, unit_code, window_type_code, duration_days) VALUES
    ('019b76da-a800-7000-8000-000000000001', 'trial-14d', 'platform_access', 'time_access', NULL, 'days', 'none', 14),
    ('019b76da-a800-7000-8000-000000000002', 'trial-14d', 'concurrent_users', 'concurrency', 2, 'count', 'none', 14),
    ('019b76da-a800-7000-8000-000000000003', 'trial-14d', 'benchmark_runs', 'cumulative', 50, 'count', 'calendar_month', 14),
    ('019b76da-a800-7000-8000-000000000004', 'trial-14d', 'gpu_hours', 'cumulative', 10, 'hours', 'calendar_month', 14),
    ('019b76da-a800-7000-8000-000000000005', 'trial-14d', 'server_configs', 'inventory', 1, 'count', 'none', 14),
    ('019b76da-a800-7000-8000-000000000006', 'starter', 'concurrent_users', 'concurrency', 3, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000007', 'starter', 'benchmark_runs', 'cumulative', 100, 'count', 'calendar_month', NULL),
    ('019b76da-a800-7000-8000-000000000008', 'starter', 'gpu_hours', 'cumulative', 25, 'hours', 'calendar_month', NULL),
    ('019b76da-a800-7000-8000-000000000009', 'starter', 'server_configs', 'inventory', 2, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000010', 'starter', 'server_instances', 'inventory', 10, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000011', 'pro', 'concurrent_users', 'concurrency', 10, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000012', 'pro', 'benchmark_runs', 'cumulative', 500, 'count', 'calendar_month', NULL),
    ('019b76da-a800-7000-8000-000000000013', 'pro', 'gpu_hours', 'cumulative', 100, 'hours', 'calendar_month', NULL),
    ('019b76da-a800-7000-8000-000000000014', 'pro', 'server_configs', 'inventory', 5, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000015', 'pro', 'server_instances', 'inventory', NULL, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000016', 'enterprise', 'concurrent_users', 'concurrency', NULL, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000017', 'enterprise', 'benchmark_runs', 'cumulative', 5000, 'count', 'calendar_month', NULL),
    ('019b76da-a800-7000-8000-000000000018', 'enterprise', 'gpu_hours', 'cumulative', 1000, 'hours', 'calendar_month', NULL),
    ('019b76da-a800-7000-8000-000000000019', 'enterprise', 'server_configs', 'inventory', NULL, 'count', 'none', NULL),
    ('019b76da-a800-7000-8000-000000000020', 'enterprise', 'server_instances', 'inventory', NULL, 'count', 'none', NULL);

INSERT INTO @extschema@.control_rules
    (rule_id, rule_name, resource_type_code, limit_kind_code, limit_action_code, warn_at_percent) VALUES
    ('019b76da-a800-7000-8001-000000000001', 'Benchmark runs stop at the limit', 'benchmark_runs', 'cumulative', 'block', 80),
    ('019b76da-a800-7000-8001-000000000002', 'GPU hours stop at the limit', 'gpu_hours', 'cumulative', 'block', 80),
    ('019b76da-a800-7000-8001-000000000003', 'Seats stop at the limit', 'concurrent_users', 'concurrency', 'block', 90);
