-- Reads: usage, inventory, leases, entitlements, accounts. Unknown things answer 0, NULL or no row.
\pset null NULL
INSERT INTO accounts (account_id, account_type_code, display_name, external_id, parent_account_id) VALUES
    ('00000000-0000-7000-8000-000000000001', 'organization', 'Acme', 'acme', NULL),
    ('00000000-0000-7000-8000-000000000002', 'team', 'Research', 'research', '00000000-0000-7000-8000-000000000001'),
    ('00000000-0000-7000-8000-000000000003', 'user', 'Ada', 'ada', '00000000-0000-7000-8000-000000000002');
\set acme 00000000-0000-7000-8000-000000000001
\set research 00000000-0000-7000-8000-000000000002
\set ada 00000000-0000-7000-8000-000000000003
\set nobody 00000000-0000-7000-8000-0000000000ff

SELECT count(fn_meter_consumption('k' || n, account, 'api_requests', n, p_resource_scope => scope, p_occurred_at => at)) FROM (VALUES
    (1, :'acme'::uuid, NULL, '2025-03-01 00:00Z'::timestamptz), (2, :'research', 'eu', '2025-03-02 00:00Z'),
    (4, :'ada', 'eu', '2025-03-03 00:00Z'), (8, :'ada', 'us', '2025-03-04 00:00Z')) AS e (n, account, scope, at);

-- Usage with and without children, by scope, in [start, end), where NULL means no bound.
SELECT fn_get_usage(:'acme', 'api_requests') AS "all", fn_get_usage(:'acme', 'api_requests', p_include_children => false) AS own,
       fn_get_usage(:'research', 'api_requests') AS research, fn_get_usage(:'ada', 'api_requests') AS ada,
       fn_get_usage(:'acme', 'api_requests', 'eu') AS eu, fn_get_usage(:'acme', 'api_requests', 'asia') AS asia;
SELECT fn_get_usage(:'acme', 'api_requests', NULL, '2025-03-02Z', '2025-03-04Z') AS two_days,
       fn_get_usage(:'acme', 'api_requests', NULL, '2025-03-02Z') AS since,
       fn_get_usage(:'acme', 'api_requests', NULL, NULL, '2025-03-02Z') AS before,
       fn_get_usage(:'acme', 'api_requests', NULL, '2025-03-02Z', '2025-03-02Z') AS nothing,
       fn_get_usage(:'acme', 'api_requests', 'eu', '-infinity', 'infinity') AS eu;

-- Unknown accounts, resource types and namespaces.
SELECT fn_get_usage(:'nobody', 'api_requests') AS usage, fn_get_usage(:'acme', 'unicorns') AS unicorns,
       fn_get_inventory_count(:'nobody', 'ai_models') AS inventory,
       fn_get_active_lease_count(:'nobody', 'concurrent_users') AS leases, fn_get_active_lease_count(:'acme', 'unicorns') AS unicorn_leases,
       fn_get_owner_account_id(:'nobody') AS owner, fn_get_account_id('nobody') AS account,
       fn_get_account_id('acme', 'elsewhere') AS elsewhere;
SELECT count(*) FROM fn_get_entitlement(:'nobody', 'api_requests');
SELECT count(*) FROM fn_get_entitlement(:'acme', 'unicorns');
SELECT count(*) FROM fn_get_entitlement(:'acme', 'api_requests');

-- Accounts.
SELECT fn_get_account_id('ada') = :'ada' AS ada, fn_get_owner_account_id(:'ada') = :'acme' AS her_owner;

-- fn_get_entitlement: nearest level first, group main first, by the same choice as a check.
INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed,
                          limit_group, effective_start, window_type_code, window_anchor) VALUES
    (:'acme', 'api_requests', NULL, 'cumulative', 100, 'main', '2025-01-01Z', 'billing_cycle', '2025-01-15Z'),
    (:'acme', 'api_requests', 'eu', 'cumulative', 50, 'main', '2025-01-01Z', NULL, NULL),
    (:'research', 'api_requests', NULL, 'cumulative', 10, 'burst', '2025-02-01Z', 'rolling_7d', NULL);
SELECT quantity_allowed, unit_code, limit_kind_code, window_type_code, window_anchor, effective_start, effective_end
FROM fn_get_entitlement(:'acme', 'api_requests');
SELECT quantity_allowed, window_type_code FROM fn_get_entitlement(:'acme', 'api_requests', 'eu');
SELECT quantity_allowed FROM fn_get_entitlement(:'ada', 'api_requests');
SELECT quantity_allowed FROM fn_get_entitlement(:'ada', 'api_requests', p_reference_time => '2025-01-31Z');
SELECT count(*) FROM fn_get_entitlement(:'ada', 'api_requests', p_reference_time => '2024-12-31Z');
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, effective_start)
VALUES (:'research', 'api_requests', 'cumulative', 20, '2025-02-01Z');
SELECT quantity_allowed FROM fn_get_entitlement(:'ada', 'api_requests');

-- Functions that answer with a row can be called for many rows at once.
SELECT a.display_name, c.decision, c.quantity_allowed, c.quantity_used
FROM accounts a, fn_check_entitlement(a.account_id, 'api_requests') AS c ORDER BY 1;

-- Views show entitlements that are in force.
SELECT account_name, parent_account_id, quantity_allowed, limit_group, plan_name FROM v_active_entitlements ORDER BY quantity_allowed;
ALTER TABLE entitlements ADD COLUMN contract_number text;
SELECT count(*) FROM v_active_entitlements;
