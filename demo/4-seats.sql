-- Seats are leases of a concurrency limit: taken, given back, never more than the limit at a time.

INSERT INTO accounts (account_type_code, display_name, external_id) VALUES
    ('organization', 'Small Works', 'small');

SELECT fn_get_account_id('small') AS small \gset
SELECT fn_provision_plan_entitlements(:'small', 'llm-team') AS entitlements \gset

\echo
\echo '4. Small Works has three seats, and five people:'
\echo

CREATE TEMP TABLE seat (number int GENERATED ALWAYS AS IDENTITY, who text, what text, lease_id uuid, answer text);

SELECT format(
           $$INSERT INTO seat (who, what, lease_id, answer)
             SELECT %L, 'takes a seat', lease_id, decision || ': ' || reason
             FROM fn_acquire_lease(%L, 'concurrent_users')$$, who, :'small')
FROM unnest('{Ann,Ben,Cleo,Dan}'::text[]) AS who
\gexec

INSERT INTO seat (who, what, answer)
SELECT who, 'gives it back', CASE WHEN fn_release_lease(lease_id) THEN 'released' ELSE 'not held' END
FROM seat WHERE who = 'Ben';

SELECT format(
           $$INSERT INTO seat (who, what, lease_id, answer)
             SELECT %L, 'takes a seat', lease_id, decision || ': ' || reason
             FROM fn_acquire_lease(%L, 'concurrent_users')$$, who, :'small')
FROM unnest('{Dan,Eve}'::text[]) AS who
\gexec

SELECT who, what, answer FROM seat ORDER BY number;

SELECT fn_get_active_lease_count(:'small', 'concurrent_users') AS held \gset
\echo
\echo '   Seats held now:' :held
