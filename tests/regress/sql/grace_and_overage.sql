-- The boundary of a limit: grace by quantity and by hours since the limit was first reached, overage, warn.
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
CREATE FUNCTION rule(resource varchar, kind varchar, action varchar, grace numeric = NULL, hours int = NULL) RETURNS void LANGUAGE sql AS
    'DELETE FROM control_rules WHERE resource_type_code = resource;
     INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, grace_quantity, grace_window_hours)
     VALUES (action, resource, kind, action, grace, hours)';
CREATE FUNCTION meter(key varchar, resource varchar, quantity numeric, at timestamptz) RETURNS bool LANGUAGE sql AS
    'SELECT fn_meter_consumption(key, fn_get_account_id(''acme''), resource, quantity, p_occurred_at => at) IS NOT NULL';
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code, effective_start) VALUES
    (:'acme', 'api_requests', 'cumulative', 100, 'calendar_month', '2026-01-01 00:00+00'),
    (:'acme', 'llm_tokens', 'cumulative', 100, 'rolling_7d', '2026-01-01 00:00+00'),
    (:'acme', 'server_configs', 'inventory', 3, NULL, '2026-01-01 00:00+00'),
    (:'acme', 'concurrent_jobs', 'concurrency', 2, NULL, '2026-01-01 00:00+00');
\pset null -

-- Grace by quantity alone: up to limit + 20, without end.
SELECT rule('api_requests', 'cumulative', 'grace', 20);
SELECT meter('a', 'api_requests', 95, '2026-03-02 10:00+00');
SELECT n, decision, reason, overage_quantity
FROM unnest(ARRAY[5, 5.000001, 25, 25.000001]) n,
     fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => n, p_at => '2026-03-20 00:00+00');

-- Grace by hours alone: for two days from the first instant in this window at which the running sum reaches
-- the limit.
SELECT rule('api_requests', 'cumulative', 'grace', NULL, 48);
SELECT 'not reached yet' AS when_reached, decision, reason
FROM fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => 1000, p_at => '2026-03-30 00:00+00');
SELECT meter('c', 'api_requests', 10, '2026-03-12 06:00+00'), meter('b', 'api_requests', 5, '2026-03-10 12:30+00');
SELECT at, decision, reason
FROM unnest(ARRAY['2026-03-12 12:29:59.999999+00', '2026-03-12 12:30+00', '2026-03-31 00:00+00',
                  '2026-04-01 00:00+00', '2026-02-28 00:00+00']::timestamptz[]) at,
    fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => 1, p_at => at);
-- A late event moves that instant back, a correction moves it forward; without enough usage there is none.
SELECT meter('late', 'api_requests', 5, '2026-03-09 00:00+00');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'api_requests', p_at => '2026-03-12 00:00+00');
SELECT fn_correct_consumption('fix', event_id, 0) IS NOT NULL AS corrected FROM consumption_ledger WHERE idempotency_key = 'late';
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'api_requests', p_at => '2026-03-12 00:00+00');
-- Both bounds: the first one reached ends grace.
SELECT rule('api_requests', 'cumulative', 'grace', 20, 48);
SELECT n, at, decision, reason
FROM (VALUES (10, '2026-03-12 12:00+00'::timestamptz), (11, '2026-03-12 12:00+00'), (10, '2026-03-13 00:00+00')) t (n, at),
    fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => n, p_at => at);

-- A rolling window: events that have left it no longer count toward the limit.
SELECT rule('llm_tokens', 'cumulative', 'grace', NULL, 24);
SELECT meter('r1', 'llm_tokens', 60, '2026-03-01 00:00+00'), meter('r2', 'llm_tokens', 60, '2026-03-05 00:00+00'),
       meter('r3', 'llm_tokens', 60, '2026-03-09 00:00+00');
SELECT at, decision, reason
FROM unnest(ARRAY['2026-03-05 12:00+00', '2026-03-06 12:00+00', '2026-03-08 12:00+00', '2026-03-09 12:00+00',
                  '2026-03-10 00:00+00']::timestamptz[]) at,
    fn_check_entitlement(:'acme', 'llm_tokens', p_requested_qty => 50, p_at => at);

-- Inventory: since the start of the present time at or over the limit. Giving back ends it.
SELECT rule('server_configs', 'inventory', 'grace', 2, 24);
SELECT meter('i1', 'server_configs', 3, '2026-03-01 00:00+00'),
       meter('i2', 'server_configs', -1, '2026-03-05 00:00+00'),
       meter('i3', 'server_configs', 2, '2026-03-10 00:00+00');
SELECT n, at, decision, reason
FROM (VALUES (1, '2026-03-10 23:59+00'::timestamptz), (2, '2026-03-10 23:59+00'), (1, '2026-03-11 00:00+00')) t (n, at),
    fn_check_entitlement(:'acme', 'server_configs', p_requested_qty => n, p_at => at);

-- Concurrency: since the limit-th oldest lease that is still held was acquired.
SELECT rule('concurrent_jobs', 'concurrency', 'grace', NULL, 2);
INSERT INTO concurrency_leases (account_id, resource_type_code, acquired_at, expires_at, released_at) VALUES
    (:'acme', 'concurrent_jobs', '2026-03-10 08:00+00', '2026-03-10 20:00+00', NULL),
    (:'acme', 'concurrent_jobs', '2026-03-10 09:00+00', '2026-03-10 20:00+00', '2026-03-10 12:30+00'),
    (:'acme', 'concurrent_jobs', '2026-03-10 12:00+00', '2026-03-10 20:00+00', NULL);
SELECT at, decision, reason
FROM unnest(ARRAY['2026-03-10 08:30+00', '2026-03-10 10:59+00', '2026-03-10 11:00+00', '2026-03-10 12:15+00',
                  '2026-03-10 13:59+00', '2026-03-10 14:00+00', '2026-03-10 20:00+00']::timestamptz[]) at,
    fn_check_entitlement(:'acme', 'concurrent_jobs', p_at => at);
-- A lease that weighs more reaches the limit at once.
INSERT INTO concurrency_leases (account_id, resource_type_code, acquired_at, expires_at, quantity)
VALUES (:'acme', 'concurrent_jobs', '2026-03-12 08:00+00', '2026-03-12 20:00+00', 2);
SELECT at, decision, reason
FROM unnest(ARRAY['2026-03-12 09:59+00', '2026-03-12 10:00+00']::timestamptz[]) at,
     fn_check_entitlement(:'acme', 'concurrent_jobs', p_at => at);

-- Overage: overage_quantity + the part that fits = the request.
SELECT rule('api_requests', 'cumulative', 'overage');
SELECT meter('april', 'api_requests', 97.5, '2026-04-02 00:00+00');
SELECT n, decision, reason, overage_quantity, least(n, quantity_remaining) AS fits,
       overage_quantity + least(n, quantity_remaining) = n AS adds_up
FROM unnest(ARRAY[0, 2.5, 2.500001, 40]) n,
     fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => n, p_at => '2026-04-10 00:00+00');
-- In another unit than the limit's: 90 minutes, of which half an hour fits.
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('gpu_hours', 'minutes');
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, effective_start)
VALUES (:'acme', 'gpu_hours', 'cumulative', 2, '2026-01-01 00:00+00');
SELECT rule('gpu_hours', 'cumulative', 'overage');
SELECT meter('g', 'gpu_hours', 1.5, '2026-04-02 00:00+00');
SELECT decision, reason, overage_quantity, quantity_remaining FROM fn_check_entitlement(:'acme', 'gpu_hours', NULL, 90, 'minutes');

-- Admitted: decision and overage are stored with the event, and a replay returns them.
SELECT decision, quantity_used, quantity_remaining, percent_used, overage_quantity, quantity_admitted
FROM fn_consume('over', :'acme', 'gpu_hours', 90, 'minutes');
SELECT decision, reason, quantity_used, overage_quantity FROM fn_consume('over', :'acme', 'gpu_hours', 90, 'minutes');
SELECT quantity, decision, overage_quantity FROM consumption_ledger WHERE idempotency_key = 'over';
-- With p_partial the whole request is let through, because overage lets it.
SELECT decision, overage_quantity, quantity_admitted FROM fn_consume('more', :'acme', 'gpu_hours', 1, p_partial => true);
-- Grace lets through what it reaches: 4 are used, up to 5 there is grace.
SELECT rule('gpu_hours', 'cumulative', 'grace', 3);
SELECT decision, reason, quantity_used, quantity_admitted FROM fn_consume('grace', :'acme', 'gpu_hours', 5, p_partial => true);
SELECT decision, reason, quantity_admitted FROM fn_consume('none', :'acme', 'gpu_hours', 0.000001);

-- Warn: let through with a warning, however far beyond. Block, or no rule: refused.
SELECT rule('gpu_hours', 'cumulative', 'warn');
SELECT decision, reason, limit_action, overage_quantity FROM fn_check_entitlement(:'acme', 'gpu_hours', p_requested_qty => 100);
SELECT rule('gpu_hours', 'cumulative', 'block');
SELECT decision, reason, limit_action, overage_quantity FROM fn_check_entitlement(:'acme', 'gpu_hours', p_requested_qty => 100);
DELETE FROM control_rules WHERE resource_type_code = 'gpu_hours';
SELECT decision, reason, rule_id, limit_action, overage_quantity FROM fn_check_entitlement(:'acme', 'gpu_hours', p_requested_qty => 100);

-- Leases and reservations succeed on any decision but deny.
UPDATE control_rules SET grace_window_hours = NULL, grace_quantity = 1 WHERE resource_type_code = 'concurrent_jobs';
SELECT success, decision, reason FROM generate_series(1, 4) n, fn_acquire_lease(:'acme', 'concurrent_jobs', p_session_token => 'n' || n);
SELECT rule('concurrent_jobs', 'concurrency', 'overage');
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_jobs', p_quantity => 5);
SELECT rule('server_configs', 'inventory', 'overage');
SELECT decision, overage_quantity, quantity_reserved, reservation_id IS NOT NULL AS held FROM fn_reserve('r', :'acme', 'server_configs', 4);
SELECT fn_commit_reservation(reservation_id) IS NOT NULL AS metered FROM usage_reservations;
SELECT quantity, decision, overage_quantity FROM consumption_ledger WHERE idempotency_key LIKE 'reservation:%';

-- Among several limits the most restrictive answers: deny, then overage, grace, warn, allow.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code, limit_group, effective_start)
VALUES (:'acme', 'api_requests', 'cumulative', 50, 'calendar_month', 'second', '2026-01-01 00:00+00'),
       (:'acme', 'api_requests', 'inventory', 1, NULL, 'third', '2026-01-01 00:00+00');
SELECT decision, reason, limit_kind, overage_quantity
FROM fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => 10, p_at => '2026-04-10 00:00+00');
DELETE FROM entitlements WHERE limit_group = 'third';
SELECT decision, reason, limit_kind, overage_quantity
FROM fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => 10, p_at => '2026-04-10 00:00+00');
SELECT * FROM fn_verify_usage();
