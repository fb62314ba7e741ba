-- Limits of the account, of those above it, and of several groups: all must let a request through.
\pset null NULL
INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id) VALUES
    ('00000000-0000-7000-8000-000000000001', 'organization', 'Acme', NULL),
    ('00000000-0000-7000-8000-000000000002', 'team', 'Research', '00000000-0000-7000-8000-000000000001'),
    ('00000000-0000-7000-8000-000000000003', 'user', 'Ada', '00000000-0000-7000-8000-000000000002'),
    ('00000000-0000-7000-8000-000000000004', 'user', 'Bob', '00000000-0000-7000-8000-000000000002');
\set acme 00000000-0000-7000-8000-000000000001
\set research 00000000-0000-7000-8000-000000000002
\set ada 00000000-0000-7000-8000-000000000003
\set bob 00000000-0000-7000-8000-000000000004

-- A limit of the root holds for all accounts below it, and counts what all of them use.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed) VALUES
    (:'acme', 'api_requests', 'cumulative', 100);
SELECT fn_meter_consumption('a', :'ada', 'api_requests', 30) IS NOT NULL AND
       fn_meter_consumption('b', :'bob', 'api_requests', 20) IS NOT NULL AND
       fn_meter_consumption('r', :'research', 'api_requests', 5) IS NOT NULL AND
       fn_meter_consumption('o', :'acme', 'api_requests', 1) IS NOT NULL AS metered;
SELECT decision, reason, quantity_used, quantity_remaining FROM fn_check_entitlement(:'ada', 'api_requests', p_requested_qty => 44);
SELECT decision, reason FROM fn_check_entitlement(:'bob', 'api_requests', p_requested_qty => 45);

-- The most restrictive answers; among equals, the nearest.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed) VALUES
    (:'research', 'api_requests', 'cumulative', 200),
    (:'ada', 'api_requests', 'cumulative', 40);
SELECT decision, reason, quantity_allowed, quantity_used FROM fn_check_entitlement(:'ada', 'api_requests');
SELECT decision, reason, quantity_allowed, quantity_used FROM fn_check_entitlement(:'ada', 'api_requests', p_requested_qty => 11);
SELECT decision, reason, quantity_allowed, quantity_used FROM fn_check_entitlement(:'bob', 'api_requests');
SELECT decision, reason, quantity_allowed, quantity_used FROM fn_check_entitlement(:'research', 'api_requests');

-- A level whose entitlement does not apply does not limit.
UPDATE entitlements SET status = 'ended' WHERE account_id = :'ada';
SELECT decision, reason, quantity_allowed FROM fn_check_entitlement(:'ada', 'api_requests', p_requested_qty => 44);
UPDATE entitlements SET status = 'active' WHERE account_id = :'ada';

-- Groups are independent limits: a request must fit into each.
INSERT INTO window_types VALUES ('minute', 'A minute of the clock', 'calendar', 'minute', 1);
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code, limit_group) VALUES
    (:'bob', 'llm_tokens', 'cumulative', 1000000, 'calendar_month', 'main'),
    (:'bob', 'llm_tokens', 'cumulative', 10000, 'minute', 'burst');
SELECT fn_meter_consumption('m1', :'bob', 'llm_tokens', 9000, p_occurred_at => '2025-03-05 12:00:59.999999Z') IS NOT NULL AND
       fn_meter_consumption('m2', :'bob', 'llm_tokens', 4000, p_occurred_at => '2025-03-05 12:01:00Z') IS NOT NULL AS metered;
UPDATE entitlements SET effective_start = '2025-01-01Z' WHERE resource_type_code = 'llm_tokens';
SELECT decision, reason, quantity_used, window_start, window_end
FROM fn_check_entitlement(:'bob', 'llm_tokens', p_requested_qty => 6000, p_at => '2025-03-05 12:01:30Z');
SELECT decision, reason, quantity_used, window_start, window_end
FROM fn_check_entitlement(:'bob', 'llm_tokens', p_requested_qty => 6001, p_at => '2025-03-05 12:01:30Z');
SELECT decision, reason, quantity_used, window_start, window_end
FROM fn_check_entitlement(:'bob', 'llm_tokens', p_requested_qty => 9000, p_at => '2025-03-05 12:02:30Z');
SELECT decision, reason, quantity_used, window_start, window_end
FROM fn_check_entitlement(:'bob', 'llm_tokens', p_requested_qty => 1, p_at => '2025-03-31 23:59:59Z');

-- Deny goes before overage, overage before grace, grace before warn.
DELETE FROM entitlements;
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, limit_group)
SELECT :'ada', 'reports_generated', kind, 0, kind FROM unnest('{cumulative,inventory}'::text[]) AS kind;
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, grace_quantity)
VALUES ('c', 'reports_generated', 'cumulative', 'overage', NULL),
       ('i', 'reports_generated', 'inventory', 'grace', 5);
SELECT decision, limit_kind FROM fn_check_entitlement(:'ada', 'reports_generated');
UPDATE control_rules SET limit_action_code = 'warn' WHERE rule_name = 'c';
SELECT decision, limit_kind FROM fn_check_entitlement(:'ada', 'reports_generated');
UPDATE control_rules SET limit_action_code = 'block' WHERE rule_name = 'i';
SELECT decision, limit_kind FROM fn_check_entitlement(:'ada', 'reports_generated');

-- A suspended or closed ancestor denies for all below it, and the reason names it.
UPDATE accounts SET status = 'suspended' WHERE account_id = :'acme';
SELECT decision, reason FROM fn_check_entitlement(:'ada', 'reports_generated');
UPDATE accounts SET status = 'closed' WHERE account_id = :'research';
SELECT decision, reason FROM fn_check_entitlement(:'ada', 'reports_generated');

-- Moving an account leaves its past usage at the old ancestors; later usage counts at the new ones.
UPDATE accounts SET status = 'active';
INSERT INTO accounts (account_id, account_type_code, display_name)
VALUES ('00000000-0000-7000-8000-000000000009', 'organization', 'Globex');
\set globex 00000000-0000-7000-8000-000000000009
UPDATE accounts SET parent_account_id = :'globex' WHERE account_id = :'ada';
SELECT fn_get_usage(:'acme', 'api_requests') AS acme, fn_get_usage(:'globex', 'api_requests') AS globex,
       fn_get_usage(:'ada', 'api_requests') AS ada;
SELECT fn_meter_consumption('a2', :'ada', 'api_requests', 7) IS NOT NULL AS metered;
SELECT fn_get_usage(:'acme', 'api_requests') AS acme, fn_get_usage(:'globex', 'api_requests') AS globex,
       fn_get_usage(:'ada', 'api_requests') AS ada;
