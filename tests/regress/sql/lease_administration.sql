-- Leases as an administrator handles them: rows inserted by hand, releases by account, resource and session.
\set VERBOSITY terse
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
VALUES ('team', 'Research', 'research', fn_get_account_id('acme'));
SELECT fn_get_account_id('acme') AS acme, fn_get_account_id('research') AS research \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'concurrent_users', 'concurrency', 10), (:'acme', 'concurrent_jobs', 'concurrency', 4);
CREATE FUNCTION held() RETURNS TABLE (account varchar, resource varchar, token varchar, units int) LANGUAGE sql AS
    'SELECT account_name, resource_type_code, session_token, quantity FROM v_active_leases ORDER BY 1, 2, 3';
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-1');
SELECT success
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-2', p_quantity => 2,
                      p_session_metadata => 'Firefox');
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_jobs', p_session_token => 'tab-1');
SELECT success FROM fn_acquire_lease(:'research', 'concurrent_users', p_session_token => 'tab-1');
SELECT success FROM fn_acquire_lease(:'research', 'concurrent_jobs');
SELECT * FROM held();

-- A row that an administrator inserts counts like any other; its place in the tree is filled in.
SET ROLE mec_admin;
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, quantity, session_token)
VALUES (:'research', 'concurrent_jobs', now() + interval '1 hour', 2, 'by hand');
RESET ROLE;
SELECT namespace_id, owner_account_id = :'acme' AS owner, ancestor_ids = ARRAY[:'acme'::uuid] AS ancestors
FROM concurrency_leases WHERE session_token = 'by hand';
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_jobs');
SELECT fn_get_active_lease_count(:'acme', 'concurrent_jobs') AS all_of_acme,
       fn_get_active_lease_count(:'acme', 'concurrent_jobs', p_include_children => false) AS own,
       fn_get_active_lease_count(:'research', 'concurrent_jobs') AS research;
-- By hand an administrator may exceed the limit. No further lease is granted then.
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at) VALUES (:'acme', 'concurrent_jobs', now() + interval '1 hour');
SELECT success, decision, reason FROM fn_acquire_lease(:'acme', 'concurrent_jobs');

-- The same token is the same lease, renewed, also with another quantity. In another scope it is another lease.
SELECT success, decision, reason,
       lease_id = (SELECT lease_id FROM v_active_leases WHERE session_token = 'tab-2') AS same,
       expires_at - now() BETWEEN '90 minutes' AND '91 minutes' AS renewed
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-2', p_ttl_minutes => 90, p_quantity => 5);
SELECT expires_at > now() + interval '89 minutes' AS not_shortened
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'tab-2', p_ttl_minutes => 1);
SELECT success, reason FROM fn_acquire_lease(:'acme', 'concurrent_users', 'eu', p_session_token => 'tab-2');

-- A lease in a scope counts for that scope and for all scopes.
SELECT fn_get_active_lease_count(:'acme', 'concurrent_users') AS everywhere,
       fn_get_active_lease_count(:'acme', 'concurrent_users', 'eu') AS eu;

-- Releases of a session, of a resource, and of all: the account's own leases, not those of accounts below it.
SELECT fn_release_account_leases(:'acme', p_session_token => 'tab-2');
SELECT fn_release_account_leases(:'acme', 'concurrent_users', 'nobody');
SELECT fn_release_account_leases(:'acme', 'concurrent_users');
SELECT * FROM held();
SELECT fn_release_account_leases(:'acme');
SELECT fn_release_account_leases(:'acme');
SELECT * FROM held();
SELECT fn_release_account_leases(:'research', p_session_token => 'by hand');
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_jobs', p_quantity => 3);
SELECT success, reason FROM fn_acquire_lease(:'acme', 'concurrent_jobs');

-- An administrator ends a lease by its expires_at; it can no longer be renewed or released.
UPDATE concurrency_leases SET expires_at = clock_timestamp() WHERE account_id = :'acme' AND released_at IS NULL;
SELECT lease_id AS gone FROM concurrency_leases WHERE account_id = :'acme' AND released_at IS NULL \gset
SELECT fn_heartbeat_lease(:'gone'), fn_release_lease(:'gone'), fn_release_account_leases(:'acme');
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_jobs', p_quantity => 3);
SELECT released_at = expires_at AS freed_for_good FROM concurrency_leases WHERE lease_id = :'gone';

-- A suspended account keeps its leases and gets no more, not even a renewal by token.
UPDATE accounts SET status = 'suspended' WHERE account_id = :'acme';
SELECT success, decision, reason FROM fn_acquire_lease(:'research', 'concurrent_users', p_session_token => 'tab-1');
SELECT fn_heartbeat_lease(lease_id) FROM v_active_leases WHERE session_token = 'tab-1';
UPDATE accounts SET status = 'active' WHERE account_id = :'acme';

-- Without a concurrency entitlement: refused with the reason. An unknown account or resource type is an
-- error.
SELECT success, lease_id, decision, reason, expires_at FROM fn_acquire_lease(:'acme', 'api_requests');
SELECT * FROM fn_acquire_lease('00000000-0000-0000-0000-000000000000', 'concurrent_jobs');
SELECT * FROM fn_acquire_lease(:'acme', 'unicorns');
SELECT * FROM fn_acquire_lease(:'acme', 'concurrent_jobs', p_quantity => 0);
SELECT * FROM fn_acquire_lease(:'acme', 'concurrent_jobs', p_session_token => ' ');
SELECT fn_release_account_leases(NULL);
SELECT fn_release_account_leases('00000000-0000-0000-0000-000000000000');
SELECT fn_release_lease('00000000-0000-0000-0000-000000000000'), fn_heartbeat_lease('00000000-0000-0000-0000-000000000000');
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, namespace_id)
VALUES (:'acme', 'concurrent_jobs', now(), 'elsewhere');
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, quantity) VALUES (:'acme', 'concurrent_jobs', now(), 0);

-- The rights of an application.
SET ROLE mec_app;
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'app');
UPDATE concurrency_leases SET expires_at = now();
DELETE FROM concurrency_leases;
SELECT fn_release_account_leases(:'acme', p_session_token => 'app');

-- A lease counts at the place of its account, whatever is written into its row.
SET ROLE mec_admin;
UPDATE concurrency_leases SET owner_account_id = gen_random_uuid(), ancestor_ids = ARRAY[gen_random_uuid()] WHERE session_token = 'by hand';
SELECT owner_account_id = :'acme' AS owner, ancestor_ids = ARRAY[:'acme'::uuid] AS ancestors
FROM concurrency_leases WHERE session_token = 'by hand';
UPDATE concurrency_leases SET ancestor_ids = ARRAY[NULL]::uuid[] WHERE session_token = 'by hand';
