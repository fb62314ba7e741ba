-- Leases: held units of a concurrency limit.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
SELECT fn_provision_plan_entitlements(:'acme', 'starter') AS entitlements;

-- Three seats are sold: the fourth is denied, and a denial is a row, not an error.
SELECT success, decision, reason, lease_id IS NOT NULL AS has_lease,
       expires_at - now() BETWEEN '60 minutes' AND '61 minutes' AS for_an_hour
FROM fn_acquire_lease(:'acme', 'concurrent_users');
SELECT success, lease_id
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_ttl_minutes => 5, p_session_metadata => 'Firefox') \gset second_
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_users');
SELECT * FROM fn_acquire_lease(:'acme', 'concurrent_users');
SELECT decision, reason, quantity_used, quantity_remaining, percent_used, limit_kind FROM fn_check_entitlement(:'acme', 'concurrent_users');
SELECT fn_get_active_lease_count(:'acme', 'concurrent_users') AS held;

-- A lease is released once.
SELECT fn_release_lease(:'second_lease_id');
SELECT fn_release_lease(:'second_lease_id');
SELECT fn_heartbeat_lease(:'second_lease_id');
SELECT fn_release_lease('00000000-0000-7000-8000-000000000000');
SELECT fn_get_active_lease_count(:'acme', 'concurrent_users') AS held;

-- The session token of a held lease returns the same lease, renewed, even if the limit is reached.
SELECT success, decision, reason, lease_id
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-1', p_ttl_minutes => 1) \gset tab_
SELECT :'tab_success' AS success, :'tab_decision' AS decision;
SELECT success, decision, reason, lease_id = :'tab_lease_id' AS same_lease, expires_at - now() BETWEEN '90 minutes' AND '91 minutes' AS renewed
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-1', p_ttl_minutes => 90);
-- Renewing never shortens.
SELECT lease_id = :'tab_lease_id' AS same_lease, expires_at > now() + interval '89 minutes' AS longer
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-1', p_ttl_minutes => 1);
SELECT success, reason FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-2');
-- After a release, the token takes a new lease.
SELECT fn_release_lease(:'tab_lease_id');
SELECT success, lease_id <> :'tab_lease_id' AS new_lease FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-1');

-- A heartbeat keeps a lease for at least the given time.
SELECT lease_id FROM v_active_leases WHERE session_token = 'tab-1' \gset
SELECT fn_heartbeat_lease(:'lease_id', 120);
SELECT expires_at > now() + interval '119 minutes' AS extended, last_heartbeat IS NOT NULL AS noted
FROM concurrency_leases WHERE lease_id = :'lease_id';

-- An expired lease frees its place without a call, and no call revives it.
UPDATE concurrency_leases SET expires_at = now() - interval '1 microsecond' WHERE lease_id = :'lease_id';
SELECT fn_get_active_lease_count(:'acme', 'concurrent_users') AS held, (SELECT count(*) FROM v_active_leases) AS in_view;
SELECT fn_heartbeat_lease(:'lease_id') AS beats, fn_release_lease(:'lease_id') AS releases;
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-1');
SELECT released_at = expires_at AS released_when_it_expired FROM concurrency_leases WHERE lease_id = :'lease_id';

-- A lease may weigh several units: all or nothing.
UPDATE concurrency_leases SET released_at = now() WHERE released_at IS NULL;
SELECT success, decision FROM fn_acquire_lease(:'acme', 'concurrent_users', p_quantity => 2);
SELECT success, reason FROM fn_acquire_lease(:'acme', 'concurrent_users', p_quantity => 2);
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users', p_quantity => 1);
SELECT fn_get_active_lease_count(:'acme', 'concurrent_users') AS held;

-- Leases of accounts below count for the limit above; scopes and p_include_children select.
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id) VALUES ('team', 'Research', 'research', :'acme');
SELECT fn_get_account_id('research') AS research \gset
UPDATE concurrency_leases SET released_at = now() WHERE released_at IS NULL;
SELECT success FROM fn_acquire_lease(:'research', 'concurrent_users', 'eu', p_quantity => 2);
SELECT success, reason FROM fn_acquire_lease(:'research', 'concurrent_users', p_quantity => 2);
SELECT fn_get_active_lease_count(:'acme', 'concurrent_users') AS with_children,
       fn_get_active_lease_count(:'acme', 'concurrent_users', p_include_children => false) AS alone,
       fn_get_active_lease_count(:'acme', 'concurrent_users', 'eu') AS in_eu,
       fn_get_active_lease_count(:'acme', 'concurrent_users', 'us') AS in_us;

-- A lease moves with its account while it is held.
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Globex', 'globex');
UPDATE accounts SET parent_account_id = fn_get_account_id('globex') WHERE external_id = 'research';
SELECT fn_get_active_lease_count(:'acme', 'concurrent_users') AS acme,
       fn_get_active_lease_count(fn_get_account_id('globex'), 'concurrent_users') AS globex;
UPDATE accounts SET parent_account_id = NULL WHERE external_id = 'research';
SELECT fn_get_active_lease_count(fn_get_account_id('globex'), 'concurrent_users') AS globex,
       fn_get_active_lease_count(:'research', 'concurrent_users') AS research;

-- Rows that an administrator inserts count like any other; missing columns are filled in.
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, quantity)
VALUES (:'acme', 'concurrent_users', now() + interval '1 hour', 5)
RETURNING namespace_id, quantity;
SELECT decision, quantity_used, quantity_remaining, percent_used
FROM fn_check_entitlement(:'acme', 'concurrent_users', p_requested_qty => 0);
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, namespace_id)
VALUES (:'acme', 'concurrent_users', now() + interval '1 hour', 'elsewhere');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, quantity)
VALUES (:'acme', 'concurrent_users', now() + interval '1 hour', 0);
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at) VALUES (:'acme', 'concurrent_users', 'infinity');

-- p_at reads the leases held at another instant.
UPDATE entitlements SET effective_start = '2025-01-01Z';
UPDATE concurrency_leases SET released_at = now() WHERE released_at IS NULL;
INSERT INTO concurrency_leases (account_id, resource_type_code, acquired_at, expires_at, released_at) VALUES
    (:'acme', 'concurrent_users', '2025-03-05 08:00Z', '2025-03-05 12:00Z', NULL),
    (:'acme', 'concurrent_users', '2025-03-05 09:00Z', '2025-03-05 12:00Z', '2025-03-05 10:00Z');
SELECT at, quantity_used
FROM unnest('{2025-03-05 07:59Z,2025-03-05 08:00Z,2025-03-05 09:00Z,2025-03-05 10:00Z,2025-03-05 12:00Z}'::timestamptz[]) AS at,
     fn_check_entitlement(:'acme', 'concurrent_users', p_at => at);

-- Suspended or closed: denied, also a renewal. Without an entitlement: denied.
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-3');
UPDATE accounts SET status = 'suspended' WHERE account_id = :'acme';
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-3');
UPDATE accounts SET status = 'active' WHERE account_id = :'acme';
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_jobs');

-- Any decision but deny succeeds.
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, priority)
VALUES ('more', 'concurrent_users', 'concurrency', 'overage', 1);
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_users', p_quantity => 4);
