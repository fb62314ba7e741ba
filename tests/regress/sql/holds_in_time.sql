-- Holds and time: a time to live counts from the grant, and a hold that begins later is not held before.
\set VERBOSITY terse
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'concurrent_users', 'concurrency', 3), (:'acme', 'llm_tokens', 'cumulative', 10);

-- In a transaction that began long ago, the time to live counts from now.
BEGIN;
SELECT pg_sleep(1.1);
SELECT clock_timestamp() AS before \gset
SELECT lease_id AS lease, expires_at - :'before' >= interval '1 minute' AS for_a_minute
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'a', p_ttl_minutes => 1) \gset
SELECT :'for_a_minute' AS lease_for_a_minute;
SELECT expires_at - :'before' >= interval '2 minutes' AS renewed_for_two_minutes
FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'a', p_ttl_minutes => 2);
SELECT fn_heartbeat_lease(:'lease', 3);
SELECT expires_at - :'before' >= interval '3 minutes' AS extended_by_three_minutes, last_heartbeat >= :'before' AS noted
FROM concurrency_leases;
SELECT reservation_id AS job, expires_at - :'before' >= interval '1 minute' AS for_a_minute
FROM fn_reserve('job', :'acme', 'llm_tokens', 4, p_ttl_minutes => 1) \gset
SELECT :'for_a_minute' AS reservation_for_a_minute;
-- Holds of this transaction count in it, now and at its beginning.
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'concurrent_users');
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'concurrent_users', p_at => now());
SELECT quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'llm_tokens');
SELECT quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'llm_tokens', p_at => now());
-- Its settled reservations count once.
SELECT fn_commit_reservation(:'job') IS NOT NULL AS metered, fn_release_lease(:'lease') AS released;
SELECT quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'llm_tokens');
SELECT quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'llm_tokens', p_at => now());
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'concurrent_users', p_at => now());
COMMIT;

-- A lease that begins tomorrow is not held today, in any query or call.
INSERT INTO concurrency_leases (account_id, resource_type_code, acquired_at, expires_at, quantity, session_token)
VALUES (:'acme', 'concurrent_users', now() + interval '1 day', now() + interval '2 days', 3, 'booked');
INSERT INTO usage_reservations (idempotency_key, account_id, resource_type_code, quantity, unit_code, base_quantity, reserved_at, expires_at, decision)
VALUES ('booked', :'acme', 'llm_tokens', 6, 'tokens', 6, now() + interval '1 day', now() + interval '2 days', 'allow');
CREATE VIEW answers AS
SELECT (SELECT quantity_used FROM fn_check_entitlement(fn_get_account_id('acme'), 'concurrent_users')) AS leased,
       (SELECT quantity_used FROM fn_check_entitlement(fn_get_account_id('acme'), 'concurrent_users', p_at => now())) AS leased_at,
       (SELECT quantity_used FROM fn_check_entitlement(fn_get_account_id('acme'), 'concurrent_users', p_at => now() + interval '30 hours')) AS leased_tomorrow,
       (SELECT quantity_reserved FROM fn_check_entitlement(fn_get_account_id('acme'), 'llm_tokens')) AS reserved,
       (SELECT quantity_reserved FROM fn_check_entitlement(fn_get_account_id('acme'), 'llm_tokens', p_at => now())) AS reserved_at,
       (SELECT quantity_reserved FROM fn_check_entitlement(fn_get_account_id('acme'), 'llm_tokens', p_at => now() + interval '30 hours')) AS reserved_tomorrow,
       fn_get_active_lease_count(fn_get_account_id('acme'), 'concurrent_users') AS counted,
       (SELECT count(*) FROM v_active_leases) AS in_leases, (SELECT count(*) FROM v_active_reservations) AS in_reservations,
       (SELECT sum(value) FROM v_mec_health WHERE check_name IN ('held_leases', 'held_reservations')) AS healthy,
       (SELECT quantity_used FROM fn_get_account_limits(fn_get_account_id('acme')) WHERE resource_type_code = 'concurrent_users') AS in_limits;
SELECT * FROM answers;
SET mec.direct_access = off;
SELECT * FROM answers;
RESET mec.direct_access;
-- Its place is free until then. A heartbeat does not renew it, its session gets no other lease, and it can be
-- released.
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users', p_quantity => 3);
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users');
SELECT fn_release_account_leases(:'acme', p_session_token => 'nothing');
UPDATE concurrency_leases SET released_at = now() WHERE session_token IS NULL;
SELECT fn_heartbeat_lease(lease_id) FROM concurrency_leases WHERE session_token = 'booked';
\set VERBOSITY default
CREATE FUNCTION failure(query text) RETURNS text LANGUAGE plpgsql AS
$$ BEGIN EXECUTE query; RETURN 'none'; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE || ' ' || regexp_replace(SQLERRM, '[0-9a-f-]{36}', '(id)'); END $$;
SELECT failure(format('SELECT fn_acquire_lease(%L, ''concurrent_users'', p_session_token => ''booked'')', :'acme'));
SELECT fn_release_lease(lease_id) FROM concurrency_leases WHERE session_token = 'booked';
SELECT * FROM answers;
SELECT released_at = acquired_at AS never_held FROM concurrency_leases WHERE session_token = 'booked';
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users', p_session_token => 'booked');
SELECT fn_release_reservation(reservation_id), fn_release_reservation(reservation_id) FROM usage_reservations WHERE idempotency_key = 'booked';
SELECT reserved, reserved_tomorrow FROM answers;

-- Grace by hours counts from the moment at which held units reached the limit, without units that begin later.
UPDATE concurrency_leases SET released_at = now() WHERE released_at IS NULL;
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, grace_window_hours, priority)
VALUES ('grace', 'concurrent_users', 'concurrency', 'grace', 1, 9);
INSERT INTO concurrency_leases (account_id, resource_type_code, acquired_at, expires_at, quantity)
VALUES (:'acme', 'concurrent_users', now() - interval '30 minutes', now() + interval '1 day', 2),
       (:'acme', 'concurrent_users', now() + interval '1 minute', now() + interval '1 day', 5);
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'concurrent_users', p_requested_qty => 2);
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'concurrent_users', p_requested_qty => 2, p_at => now());
