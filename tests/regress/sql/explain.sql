-- fn_explain_entitlement in situations that a support engineer meets. Instants are given, so that the output
-- is the same in each run; ids are masked.
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
VALUES ('team', 'Research', 'research', fn_get_account_id('acme'));
CREATE FUNCTION entitle(account varchar, resource varchar, kind varchar, quantity numeric, window_type varchar = NULL,
                        scope varchar = NULL, in_group varchar = 'main', ends timestamptz = NULL) RETURNS void LANGUAGE sql AS
    'INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code,
                               resource_scope, limit_group, effective_start, effective_end)
     VALUES (fn_get_account_id(account), resource, kind, quantity, window_type, scope, in_group, ''2026-01-01 00:00+00'', ends)';
CREATE FUNCTION explained(account varchar, resource varchar, quantity numeric = 1, scope varchar = NULL,
                          context jsonb = NULL) RETURNS text LANGUAGE sql AS
    $$SELECT regexp_replace(jsonb_pretty(fn_explain_entitlement(
                 coalesce(fn_get_account_id(account), '00000000-0000-0000-0000-000000000000'),
                 resource, scope, quantity, NULL, context, '2026-03-15 12:00+00')), '[0-9a-f]{8}-[0-9a-f-]{27}', '(id)', 'g')$$;
CREATE FUNCTION rule(resource varchar, kind varchar, action varchar, warn numeric, grace numeric = NULL,
                     hours int = NULL) RETURNS void LANGUAGE sql AS
    'INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, warn_at_percent,
                                grace_quantity, grace_window_hours)
     VALUES (action, resource, kind, action, warn, grace, hours)';
\pset format unaligned
\pset tuples_only on

-- 1. A warning: a team's budget inside an organization's pool, both with room; the one nearer to its limit
--    answers.
SELECT entitle('acme', 'benchmark_runs', 'cumulative', 100, 'calendar_month'),
       entitle('research', 'benchmark_runs', 'cumulative', 50, 'calendar_month');
SELECT count(fn_meter_consumption('team', fn_get_account_id('research'), 'benchmark_runs', 40, p_occurred_at => '2026-03-02 00:00+00')),
       count(fn_meter_consumption('own', fn_get_account_id('acme'), 'benchmark_runs', 42, p_occurred_at => '2026-03-03 00:00+00')),
       count(fn_meter_consumption('february', fn_get_account_id('acme'), 'benchmark_runs', 1000, p_occurred_at => '2026-02-28 23:59+00'));
SELECT explained('research', 'benchmark_runs', 5);

-- 2. No room at the level above.
SELECT count(fn_meter_consumption('more', fn_get_account_id('acme'), 'benchmark_runs', 15, p_occurred_at => '2026-03-04 00:00+00'));
SELECT explained('research', 'benchmark_runs', 5);

-- 3. Two groups: the month has room, the week has not. A rolling window has no single moment of reset.
SELECT entitle('acme', 'llm_tokens', 'cumulative', 1000000, 'calendar_month'),
       entitle('acme', 'llm_tokens', 'cumulative', 10000, 'rolling_7d', in_group => 'weekly');
SELECT count(fn_meter_consumption('tokens', fn_get_account_id('acme'), 'llm_tokens', 9000,
                                  p_occurred_at => '2026-03-14 00:00+00', p_resource_scope => 'large'));
SELECT explained('acme', 'llm_tokens', 2000, 'large');

-- 4. Candidates that lost, each for its own reason.
SELECT entitle('acme', 'reports_generated', 'cumulative', 5), entitle('acme', 'reports_generated', 'cumulative', 8),
       entitle('acme', 'reports_generated', 'cumulative', 3, scope => 'eu'),
       entitle('acme', 'reports_generated', 'cumulative', 4, scope => 'us'),
       entitle('acme', 'reports_generated', 'cumulative', 9, ends => '2026-02-01 00:00+00'),
       entitle('acme', 'reports_generated', 'cumulative', 7);
UPDATE entitlements SET priority = 1 WHERE quantity_allowed = 5 AND resource_type_code = 'reports_generated';
UPDATE entitlements SET status = 'paused' WHERE quantity_allowed = 7;
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
SELECT entitlement_id, 'plan.tier', 'gold'
FROM entitlements WHERE quantity_allowed = 8;
SELECT explained('acme', 'reports_generated', 1, 'eu', '{"plan": {"tier": "silver"}}');

-- 5. Grace by quantity and by hours since the limit was reached.
SELECT entitle('acme', 'gpu_hours', 'cumulative', 10, 'calendar_month');
DELETE FROM control_rules WHERE resource_type_code = 'gpu_hours';
SELECT rule('gpu_hours', 'cumulative', 'grace', 80, 5, 48);
SELECT count(fn_meter_consumption('gpu-' || day, fn_get_account_id('acme'), 'gpu_hours', 5.5,
                                  p_occurred_at => format('2026-03-%s 18:00+00', day)::timestamptz))
FROM generate_series(12, 13) day;
SELECT explained('acme', 'gpu_hours', 2);

-- 6. Overage: the part beyond the limit is let through and counted.
SELECT entitle('acme', 'api_requests', 'cumulative', 100, 'billing_cycle');
SELECT rule('api_requests', 'cumulative', 'overage', 90);
SELECT count(fn_meter_consumption('calls', fn_get_account_id('acme'), 'api_requests', 98, p_occurred_at => '2026-03-10 00:00+00'));
SELECT explained('acme', 'api_requests', 5);

-- 7. A condition that is not met.
SELECT entitle('acme', 'ai_models', 'inventory', 5);
INSERT INTO entitlement_conditions (entitlement_id, condition_key, operator, condition_value)
SELECT entitlement_id, 'region', 'in', 'eu, us' FROM entitlements WHERE resource_type_code = 'ai_models';
SELECT explained('acme', 'ai_models', 1, NULL, '{"region": "ap"}');

-- 8. An expired entitlement, and none at all.
SELECT entitle('acme', 'platform_access', 'time_access', NULL, ends => '2026-03-01 00:00+00');
SELECT explained('acme', 'platform_access');
SELECT fn_explain_entitlement(fn_get_account_id('acme'), 'platform_access', p_at => '2026-02-01 00:00+00') -> 'what_would_change_it';
SELECT explained('acme', 'named_users');

-- 9. Leases: all seats are taken.
SELECT entitle('acme', 'concurrent_users', 'concurrency', 2);
INSERT INTO concurrency_leases (account_id, resource_type_code, acquired_at, expires_at, quantity) VALUES
    (fn_get_account_id('acme'), 'concurrent_users', '2026-03-15 08:00+00', '2026-03-15 13:00+00', 1),
    (fn_get_account_id('research'), 'concurrent_users', '2026-03-15 09:00+00', '2026-03-15 13:00+00', 1),
    (fn_get_account_id('acme'), 'concurrent_users', '2026-03-15 07:00+00', '2026-03-15 12:00+00', 1);
SELECT explained('research', 'concurrent_users');

-- 10. Unlimited, with a reserved quantity.
SELECT entitle('acme', 'server_configs', 'inventory', NULL);
INSERT INTO usage_reservations (idempotency_key, account_id, resource_type_code, quantity, unit_code, base_quantity,
                                reserved_at, expires_at, decision)
VALUES ('r', fn_get_account_id('acme'), 'server_configs', 3, 'count', 3, '2026-03-15 11:00+00', '2026-03-15 13:00+00', 'allow');
SELECT explained('acme', 'server_configs');

-- 11. An unknown account, an unknown resource type, and a suspended account.
SELECT explained('nobody', 'server_configs');
SELECT explained('acme', 'unicorns');
UPDATE accounts SET status = 'suspended' WHERE external_id = 'acme';
SELECT explained('research', 'server_configs');
UPDATE accounts SET status = 'active' WHERE external_id = 'acme';

-- The explanation agrees with the check and writes nothing.
SELECT bool_and(e ->> 'decision' = c.decision AND e ->> 'reason' = c.reason) AS the_same
FROM accounts a CROSS JOIN resource_types r
CROSS JOIN LATERAL fn_check_entitlement(a.account_id, r.resource_type_code, p_at => '2026-03-15 12:00+00') c
CROSS JOIN LATERAL fn_explain_entitlement(a.account_id, r.resource_type_code, p_at => '2026-03-15 12:00+00') e;
BEGIN READ ONLY;
SELECT fn_explain_entitlement(fn_get_account_id('acme'), 'concurrent_users', p_requested_qty => 99) ->> 'decision';
COMMIT;
SELECT fn_explain_entitlement(fn_get_account_id('acme'), 'benchmark_runs', p_requested_qty => -1);
