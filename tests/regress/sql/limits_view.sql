-- fn_get_account_limits and v_usage_summary: all limits that apply to an account, for a dashboard.
INSERT INTO accounts (account_type_code, display_name, external_id, time_zone) VALUES ('organization', 'Acme', 'acme', 'Europe/Berlin');
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
VALUES ('team', 'Research', 'research', fn_get_account_id('acme'));
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code,
                          resource_scope, limit_group, effective_start, effective_end, status)
SELECT fn_get_account_id(account), resource, kind, quantity, window_type, scope, in_group, now() + starts, now() + ends, status
FROM (VALUES
    ('acme', 'api_requests', 'cumulative', 1000, 'calendar_month', NULL, 'main', interval '-1 day', NULL::interval, 'active'),
    ('acme', 'api_requests', 'cumulative', 100, 'rolling_7d', NULL, 'weekly', '-1 day', NULL, 'active'),
    ('acme', 'api_requests', 'cumulative', 50, 'calendar_month', 'eu', 'main', '-1 day', NULL, 'active'),
    ('research', 'api_requests', 'cumulative', 10, 'billing_cycle', NULL, 'main', '-1 day', NULL, 'active'),
    ('acme', 'server_configs', 'inventory', 5, NULL, NULL, 'main', '-1 day', NULL, 'active'),
    ('acme', 'concurrent_jobs', 'concurrency', 3, NULL, NULL, 'main', '-1 day', NULL, 'active'),
    ('acme', 'platform_access', 'time_access', NULL, NULL, NULL, 'main', '-1 day', '1 day', 'active'),
    ('acme', 'llm_tokens', 'cumulative', NULL, 'none', NULL, 'main', '-1 day', NULL, 'active'),
    ('acme', 'gpu_hours', 'cumulative', 5, NULL, NULL, 'main', '-2 days', '-1 day', 'active'),
    ('acme', 'gpu_hours', 'cumulative', 5, NULL, NULL, 'main', '1 day', NULL, 'active'),
    ('acme', 'gpu_hours', 'cumulative', 5, NULL, NULL, 'main', '-1 day', NULL, 'cancelled'))
    AS e (account, resource, kind, quantity, window_type, scope, in_group, starts, ends, status);
-- An entitlement that loses within its level and group is not listed; one with a condition needs a context.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, priority)
VALUES (fn_get_account_id('acme'), 'server_configs', 'inventory', 1, -1);
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (fn_get_account_id('acme'), 'ai_models', 'inventory', 1);
INSERT INTO entitlement_conditions (entitlement_id, condition_key, operator)
SELECT entitlement_id, 'tier', 'exists'
FROM entitlements WHERE resource_type_code = 'ai_models';
SELECT fn_meter_consumption('1', fn_get_account_id('research'), 'api_requests', 7) IS NOT NULL AS a,
       fn_meter_consumption('2', fn_get_account_id('acme'), 'api_requests', 20, p_resource_scope => 'eu') IS NOT NULL AS b,
       fn_meter_consumption('3', fn_get_account_id('acme'), 'server_configs', 6) IS NOT NULL AS c,
       fn_meter_consumption('4', fn_get_account_id('acme'), 'llm_tokens', 12345.5) IS NOT NULL AS d;
SELECT decision FROM fn_reserve('r', fn_get_account_id('research'), 'api_requests', 2);
SELECT success FROM fn_acquire_lease(fn_get_account_id('research'), 'concurrent_jobs', p_quantity => 2);

CREATE FUNCTION limits(account varchar) RETURNS TABLE (
    resource text, scope text, in_group text, whose text, kind text, unit text, allowed numeric, used numeric,
    remaining numeric, percent numeric, reserved numeric, action text, window_type text) LANGUAGE sql AS
$$ SELECT l.resource_type_code, l.resource_scope, l.limit_group, a.display_name, l.limit_kind, l.unit_code, l.quantity_allowed,
          l.quantity_used, l.quantity_remaining, l.percent_used, l.quantity_reserved, l.limit_action, l.window_type_code
   FROM fn_get_account_limits(fn_get_account_id(account)) l JOIN accounts a USING (account_id) $$;
SELECT * FROM limits('acme');
SELECT * FROM limits('research');

-- Windows, and the instant of the next reset, in the zone of the account that owns the limit.
SELECT resource_type_code, limit_group, window_type_code,
       window_start = date_trunc('month', now(), 'Europe/Berlin') AS starts_with_month,
       window_end = next_reset AS resets, window_start < now() AS started, next_reset > now() AS later
FROM fn_get_account_limits(fn_get_account_id('research')) WHERE limit_kind = 'cumulative';
-- Each row agrees with a check.
SELECT bool_and(l.quantity_used = c.quantity_used AND l.entitlement_id = c.entitlement_id)
FROM fn_get_account_limits(fn_get_account_id('acme')) l
CROSS JOIN LATERAL fn_check_entitlement(fn_get_account_id('acme'), l.resource_type_code, l.resource_scope, 0) c
WHERE l.resource_type_code <> 'api_requests';

-- The view: every account's own limits.
SELECT account_name, namespace_id, resource_type_code, resource_scope, limit_group, limit_kind, unit_code,
       quantity_allowed, quantity_used, quantity_remaining, percent_used,
       quantity_reserved, window_type_code, next_reset IS NOT NULL AS resets
FROM v_usage_summary ORDER BY account_name, resource_type_code, limit_group, resource_scope NULLS FIRST;

-- Unknown and suspended accounts have no row.
SELECT count(*) FROM fn_get_account_limits('00000000-0000-0000-0000-000000000000');
UPDATE accounts SET status = 'suspended' WHERE external_id = 'acme';
SELECT * FROM limits('research');
SELECT count(*) FROM v_usage_summary;
UPDATE accounts SET status = 'active' WHERE external_id = 'acme';
BEGIN READ ONLY;
SELECT count(*) FROM limits('research');
COMMIT;
SET ROLE mec_reader;
SELECT count(*) FROM v_usage_summary;
