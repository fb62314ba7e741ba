-- Reservations: quantity held for work whose size is known only afterwards.
\set VERBOSITY terse
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
VALUES (:'acme', 'llm_tokens', 'cumulative', 1000, 'calendar_month'), (:'acme', 'server_configs', 'inventory', 2, NULL);

-- Returns the error of a call, without the ids in it.
CREATE FUNCTION failure(query text) RETURNS text LANGUAGE plpgsql AS
$$ BEGIN
    EXECUTE query;
    RETURN 'none';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE || ' ' || regexp_replace(SQLERRM, '[0-9a-f-]{36}', '(id)');
END $$;

-- A reserved quantity counts as used; quantity_reserved shows it.
SELECT decision, reason, quantity_used, quantity_remaining, percent_used, quantity_reserved, overage_quantity,
       expires_at - now() BETWEEN '15 minutes' AND '16 minutes' AS in_a_quarter
FROM fn_reserve('job-1', :'acme', 'llm_tokens', 600);
SELECT reservation_id AS job_1 FROM usage_reservations WHERE idempotency_key = 'job-1' \gset
SELECT decision, reason, quantity_used, quantity_remaining, quantity_reserved
FROM fn_check_entitlement(:'acme', 'llm_tokens', p_requested_qty => 401);
SELECT decision, reason, quantity_reserved, reservation_id, expires_at FROM fn_reserve('job-2', :'acme', 'llm_tokens', 401);
SELECT decision, reason, event_id FROM fn_consume('run', :'acme', 'llm_tokens', 401);
SELECT fn_get_usage(:'acme', 'llm_tokens') AS metered;
SELECT idempotency_key, account_name, quantity, unit_code, decision,
       seconds_until_expiry BETWEEN 890 AND 900 AS a_quarter
FROM v_active_reservations;

-- The same key again is the same reservation; with other content it is an error.
SELECT decision, reason, quantity_reserved, reservation_id = :'job_1' AS same
FROM fn_reserve('job-1', :'acme', 'llm_tokens', 600, p_ttl_minutes => 60);
SELECT * FROM fn_reserve('job-1', :'acme', 'llm_tokens', 500);

-- Committed with the real usage, here less than was held. A replay is the same event.
SELECT fn_commit_reservation(:'job_1', 150, '{"model": "large"}') AS event \gset
SELECT idempotency_key = 'reservation:' || :'job_1' AS by_its_id, quantity, unit_code, decision, d.detail_value
FROM consumption_ledger JOIN consumption_event_details d USING (event_id);
SELECT decision, quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'llm_tokens');
SELECT fn_commit_reservation(:'job_1', 150) = :'event' AS same_event;
SELECT fn_commit_reservation(:'job_1') = :'event' AS same_event;
SELECT failure(format('SELECT fn_commit_reservation(%L, 151)', :'job_1'));
SELECT fn_release_reservation(:'job_1');
SELECT status, freed_at IS NOT NULL AS is_free, event_id = :'event' AS has_event FROM usage_reservations;
SELECT count(*) FROM v_active_reservations;
SELECT decision, quantity_reserved FROM fn_reserve('job-1', :'acme', 'llm_tokens', 600);

-- Without a quantity the held one is metered; 0 means that nothing was used. More than was held is metered
-- too.
SELECT reservation_id AS job_3 FROM fn_reserve('job-3', :'acme', 'llm_tokens', 200) \gset
SELECT fn_commit_reservation(:'job_3') AS event \gset
SELECT reservation_id AS job_4 FROM fn_reserve('job-4', :'acme', 'llm_tokens', 10) \gset
SELECT fn_commit_reservation(:'job_4', 0) AS event \gset
SELECT reservation_id AS job_5 FROM fn_reserve('job-5', :'acme', 'llm_tokens', 650) \gset
SELECT fn_commit_reservation(:'job_5', 700) AS event \gset
SELECT quantity, requested_quantity FROM consumption_ledger ORDER BY event_id;
SELECT decision, reason, quantity_used, quantity_remaining, quantity_reserved
FROM fn_check_entitlement(:'acme', 'llm_tokens', p_requested_qty => 0);

-- A release succeeds once.
SELECT reservation_id AS own FROM fn_reserve('own-1', :'acme', 'server_configs', 2) \gset
SELECT decision, reason, quantity_reserved FROM fn_reserve('own-2', :'acme', 'server_configs', 1);
SELECT fn_release_reservation(:'own');
SELECT fn_release_reservation(:'own');
SELECT failure(format('SELECT fn_commit_reservation(%L)', :'own'));
SELECT decision, quantity_used, quantity_reserved FROM fn_reserve('own-2', :'acme', 'server_configs', 1);
SELECT fn_release_reservation('00000000-0000-0000-0000-000000000000');
SELECT fn_commit_reservation('00000000-0000-0000-0000-000000000000');

-- An expired reservation no longer counts and cannot be released, but usage can still be metered.
SELECT reservation_id AS late FROM fn_reserve('late', :'acme', 'server_configs', 1) \gset
UPDATE usage_reservations SET expires_at = clock_timestamp() WHERE reservation_id = :'late';
SELECT decision, quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'server_configs');
SELECT fn_release_reservation(:'late');
SELECT decision, quantity_used, quantity_reserved FROM fn_reserve('in-its-place', :'acme', 'server_configs', 1);
SELECT status, freed_at = expires_at AS freed_by_itself FROM usage_reservations WHERE reservation_id = :'late';
SELECT fn_commit_reservation(:'late') IS NOT NULL AS metered;
SELECT status FROM usage_reservations WHERE reservation_id = :'late';
SELECT decision, reason, quantity_used, quantity_remaining, quantity_reserved FROM fn_check_entitlement(:'acme', 'server_configs');

-- At another instant, the quantity that is reserved then counts.
SELECT quantity_reserved FROM fn_check_entitlement(:'acme', 'server_configs', p_at => now() + interval '1 hour');
SELECT quantity_reserved FROM fn_check_entitlement(:'acme', 'server_configs', p_at => now() - interval '1 hour');

-- A tree: a child's reservation counts for all above it, and follows the child to another parent.
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
VALUES ('team', 'Team', 'team', :'acme');
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Other', 'other');
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'api_requests', 'cumulative', 10), (fn_get_account_id('other'), 'api_requests', 'cumulative', 10);
SELECT decision, reason, quantity_reserved FROM fn_reserve('call-1', fn_get_account_id('team'), 'api_requests', 4);
SELECT quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'api_requests');
UPDATE accounts SET parent_account_id = fn_get_account_id('other') WHERE external_id = 'team';
SELECT quantity_used, quantity_reserved FROM fn_check_entitlement(:'acme', 'api_requests');
SELECT quantity_used, quantity_reserved FROM fn_check_entitlement(fn_get_account_id('other'), 'api_requests');

-- A suspended account reserves nothing; existing reservations can still be settled.
UPDATE accounts SET status = 'suspended' WHERE external_id = 'other';
SELECT decision, reason, reservation_id FROM fn_reserve('call-2', fn_get_account_id('team'), 'api_requests', 1);
SELECT fn_commit_reservation(reservation_id, 3) IS NOT NULL AS metered FROM usage_reservations WHERE idempotency_key = 'call-1';
SELECT fn_get_usage(fn_get_account_id('other'), 'api_requests') AS used;

-- Bad input.
SELECT * FROM fn_reserve('bad', :'acme', 'llm_tokens', 0);
SELECT * FROM fn_reserve('bad', :'acme', 'llm_tokens', -1);
SELECT * FROM fn_reserve('bad', :'acme', 'llm_tokens', NULL);
SELECT * FROM fn_reserve('bad', :'acme', 'llm_tokens', 1, p_ttl_minutes => 0);
SELECT * FROM fn_reserve('bad', :'acme', 'llm_tokens', 1, p_ttl_minutes => 5256001);
SELECT * FROM fn_reserve('bad', '00000000-0000-0000-0000-000000000000', 'llm_tokens', 1);
SELECT * FROM fn_reserve('bad', :'acme', 'unicorns', 1);
SELECT fn_commit_reservation(:'own', -1);
SELECT fn_commit_reservation(NULL);
SELECT fn_release_reservation(NULL);
SELECT count(*) FROM usage_reservations WHERE idempotency_key = 'bad';
SELECT * FROM fn_verify_usage();

-- A key whose reservation was released or has expired reserves again, if there is room.
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Again', 'again');
SELECT fn_get_account_id('again') AS again \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'again', 'llm_tokens', 'cumulative', 10);
SELECT reservation_id AS first FROM fn_reserve('job', :'again', 'llm_tokens', 10) \gset
SELECT fn_release_reservation(:'first');
SELECT reservation_id AS other FROM fn_reserve('other', :'again', 'llm_tokens', 10) \gset
SELECT decision, reason, reservation_id, expires_at FROM fn_reserve('job', :'again', 'llm_tokens', 10);
SELECT fn_release_reservation(:'other');
SELECT failure(format('SELECT fn_reserve(''job'', %L, ''llm_tokens'', 9)', :'again'));
SELECT reservation_id AS second, reservation_id <> :'first' AS another_one, decision, reason, quantity_reserved FROM fn_reserve('job', :'again', 'llm_tokens', 10) \gset
SELECT :'another_one' AS another_one, :'decision' AS decision, :'reason' AS reason, :'quantity_reserved' AS reserved;
SELECT reservation_id = :'second' AS same, reason, quantity_reserved FROM fn_reserve('job', :'again', 'llm_tokens', 10);
-- The first one stays released, and settles nothing of the second.
SELECT fn_release_reservation(:'first');
SELECT failure(format('SELECT fn_commit_reservation(%L)', :'first'));
SELECT idempotency_key, attempt, status FROM usage_reservations WHERE account_id = :'again' ORDER BY 1, 2;
-- After expiry the key reserves again too. Both attempts can still commit their usage.
UPDATE usage_reservations SET expires_at = clock_timestamp() WHERE reservation_id = :'second';
SELECT reservation_id AS third, decision, reason FROM fn_reserve('job', :'again', 'llm_tokens', 10) \gset
SELECT :'third' <> :'second' AS another_one, :'decision' AS decision, :'reason' AS reason;
SELECT idempotency_key, attempt, status FROM usage_reservations WHERE account_id = :'again' ORDER BY 1, 2;
SELECT fn_commit_reservation(:'second', 1) IS NOT NULL AS late;
SELECT reservation_id = :'third' AS held_one FROM fn_reserve('job', :'again', 'llm_tokens', 10);
SELECT fn_release_reservation(:'third');
-- After a commit the key is not held again.
SELECT decision, reason, reservation_id = :'second' AS committed_one, expires_at <= clock_timestamp() AS not_held, quantity_used, quantity_reserved
FROM fn_reserve('job', :'again', 'llm_tokens', 10);
SELECT idempotency_key, attempt, status FROM usage_reservations WHERE account_id = :'again' ORDER BY 1, 2;
-- The same in one transaction, and without a limit.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES (:'again', 'api_requests', 'cumulative');
BEGIN;
SELECT fn_release_reservation(reservation_id) FROM fn_reserve('one', :'again', 'api_requests', 1);
SELECT fn_release_reservation(reservation_id) FROM fn_reserve('one', :'again', 'api_requests', 1);
SELECT decision, quantity_reserved FROM fn_reserve('one', :'again', 'api_requests', 1);
COMMIT;
SELECT attempt, status FROM usage_reservations WHERE idempotency_key = 'one' ORDER BY 1;
