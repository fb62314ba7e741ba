-- Growth: old events move to the archive without changing an answer, and logs are purged.
\pset null NULL
INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id) VALUES
    ('00000000-0000-7000-8000-000000000001', 'organization', 'Acme', NULL),
    ('00000000-0000-7000-8000-000000000002', 'user', 'Ada', '00000000-0000-7000-8000-000000000001'),
    ('00000000-0000-7000-8000-000000000003', 'user', 'Bob', NULL);
\set acme 00000000-0000-7000-8000-000000000001
\set ada 00000000-0000-7000-8000-000000000002
\set bob 00000000-0000-7000-8000-000000000003
SELECT fn_meter_consumption('old-1', :'ada', 'gpu_hours', 5, 'hours', 'eu', '2025-03-01 12:00Z',
                            p_details => '{"job": "1", "host": "a"}') AS old_1 \gset
SELECT fn_meter_consumption('old-2', :'ada', 'gpu_hours', 7, 'hours', 'us', '2025-03-02 12:00Z') AS old_2 \gset
SELECT fn_meter_consumption('old-3', :'acme', 'gpu_hours', 11, 'hours', NULL, '2025-04-01 12:00Z',
                            p_details => '{"job": "2"}') AS old_3 \gset
SELECT fn_correct_consumption('fix-1', :'old_1', 3, 'counted twice') AS fix_1 \gset
SELECT fn_meter_consumption('new-1', :'ada', 'gpu_hours', 13) AS new_1 \gset

-- An instant that is missing or too recent is refused.
SELECT fn_archive_ledger(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_archive_ledger('infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_archive_ledger('-infinity');
SELECT fn_archive_ledger('9999-01-01Z');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY sqlstate
SELECT fn_archive_ledger(now() - interval '30 days');
\set VERBOSITY default
SELECT fn_archive_ledger('2025-03-15Z', 0);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_archive_ledger('2025-03-15Z', 1000001);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_archive_ledger('2025-03-15Z', NULL);

-- At first no event is old enough. Then two events, one of them corrected, move with their details.
SELECT fn_archive_ledger('2025-03-01 12:00Z') AS moved;
SELECT fn_archive_ledger('2025-03-15Z', 1) AS some, fn_archive_ledger('2025-03-15Z') AS others, fn_archive_ledger('2025-03-15Z') AS none;
SELECT idempotency_key, quantity, is_correction, is_archived FROM v_consumption ORDER BY event_id;
SELECT idempotency_key FROM consumption_ledger ORDER BY event_id;
SELECT detail_key, detail_value FROM consumption_event_details_archive ORDER BY 1;
SELECT detail_key, detail_value FROM consumption_event_details ORDER BY 1;

-- Usage has not changed.
SELECT fn_get_usage(:'acme', 'gpu_hours') AS total, fn_get_usage(:'ada', 'gpu_hours', 'eu') AS eu,
       fn_get_usage(:'acme', 'gpu_hours', NULL, '2025-03-01Z', '2025-04-01Z') AS march;
SELECT group_key, quantity, event_count FROM fn_usage_breakdown(:'acme', 'gpu_hours', '2025-01-01Z', '2026-01-01Z', 'scope');
SELECT group_key, quantity, event_count FROM fn_usage_breakdown(:'acme', 'gpu_hours', '2025-01-01Z', '2026-01-01Z', 'detail:job');
SELECT group_key = :'ada' AS ada, quantity, event_count
FROM fn_usage_breakdown(:'acme', 'gpu_hours', '2025-01-01Z', '2026-01-01Z', 'account');
SELECT count(*) AS wrong_counters FROM fn_verify_usage();

-- A key in the archive is the same event, or an error that names the difference.
SELECT fn_meter_consumption('old-1', :'ada', 'gpu_hours', 5, 'hours', 'eu', '2025-03-01 12:00Z',
                            p_details => '{"job": "1", "host": "a"}') = :'old_1' AS same;
\set VERBOSITY terse
SELECT fn_meter_consumption('old-1', :'ada', 'gpu_hours', 6, 'hours', 'eu');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_meter_consumption('old-1', :'ada', 'gpu_hours', 5, 'hours', 'eu', p_details => '{"job": "2", "host": "a"}');
SELECT fn_correct_consumption('fix-1', :'old_1', 3) = :'fix_1' AS same;
SELECT event_id = :'old_2' AS same, decision, quantity_admitted FROM fn_consume('old-2', :'ada', 'gpu_hours', 7, 'hours', 'us');
SELECT idempotency_key, event_id = :'old_1' AS old_1, event_id = :'old_2' AS old_2, event_id = :'new_1' AS new_1,
       status, error IS NOT NULL AS wrong
FROM fn_meter_batch(jsonb_build_array(
    jsonb_build_object('idempotency_key', 'old-1', 'account_id', :'ada', 'resource_type', 'gpu_hours', 'quantity', 5,
                       'resource_scope', 'eu'),
    jsonb_build_object('idempotency_key', 'b-1', 'account_id', :'ada', 'resource_type', 'gpu_hours', 'quantity', 1),
    jsonb_build_object('idempotency_key', 'old-2', 'account_id', :'ada', 'resource_type', 'gpu_hours', 'quantity', 7,
                       'resource_scope', 'eu'),
    jsonb_build_object('idempotency_key', 'new-1', 'account_id', :'ada', 'resource_type', 'gpu_hours', 'quantity', 13),
    jsonb_build_object('idempotency_key', 'old-2', 'account_id', :'bob', 'resource_type', 'gpu_hours', 'quantity', 1)));

-- A plain INSERT or COPY of such a key is refused, whatever its ON CONFLICT clause says.
\set VERBOSITY terse
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES
    ('new-2', :'ada', 'gpu_hours', 1),
    ('old-1', :'ada', 'gpu_hours', 5);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
VALUES ('old-1', :'ada', 'gpu_hours', 5)
ON CONFLICT DO NOTHING;
COPY consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) FROM stdin;
new-2	00000000-0000-7000-8000-000000000002	gpu_hours	1
old-2	00000000-0000-7000-8000-000000000002	gpu_hours	7
\.
DO $$
DECLARE
    archived uuid = (SELECT event_id FROM consumption_ledger_archive WHERE idempotency_key = 'old-1');
BEGIN
    INSERT INTO consumption_ledger (event_id, idempotency_key, account_id, resource_type_code, quantity)
    VALUES (archived, 'other', fn_get_owner_account_id('00000000-0000-7000-8000-000000000003'), 'gpu_hours', 1);
EXCEPTION WHEN unique_violation THEN
    RAISE NOTICE '%', replace(SQLERRM, archived::text, 'ID');
END
$$;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES
    ('old-1', :'bob', 'gpu_hours', 1),
    ('new-2', :'ada', 'gpu_hours', 2);

-- An archived event can be corrected: the correction is a new row and moves to the archive later.
SELECT fn_correct_consumption('fix-2', :'old_1', 4) AS fix_2 \gset
SELECT idempotency_key, quantity, net_quantity, occurred_at, resource_scope FROM consumption_ledger WHERE event_id = :'fix_2';
SELECT fn_get_usage(:'acme', 'gpu_hours', 'eu', '2025-03-01Z', '2025-04-01Z') AS eu;
\set VERBOSITY sqlstate
SELECT fn_correct_consumption('fix-3', :'fix_1', 4);
\set VERBOSITY default
SELECT fn_archive_ledger('2025-03-15Z') AS moved;
SELECT fn_correct_consumption('fix-2', :'old_1', 4) = :'fix_2' AS same;
SELECT fn_correct_consumption('fix-4', :'old_1', 0) IS NOT NULL AS voided;
SELECT fn_get_usage(:'acme', 'gpu_hours', 'eu', '2025-03-01Z', '2025-04-01Z') AS eu;
SELECT sum(quantity) AS net FROM v_consumption WHERE :'old_1' IN (event_id, corrects_event_id);
SELECT count(*) AS wrong_counters FROM fn_verify_usage();

-- A settled reservation returns its event, also from the archive.
SELECT fn_provision_plan_entitlements(:'bob', 'enterprise') > 0 AS provisioned;
SELECT reservation_id FROM fn_reserve('r', :'bob', 'benchmark_runs', 3) \gset
SELECT fn_commit_reservation(:'reservation_id', 2) AS committed \gset
-- Make the events old enough.
ALTER TABLE consumption_ledger DISABLE TRIGGER mec_append_only;
UPDATE consumption_ledger SET occurred_at = '2025-05-01Z' WHERE event_id = :'committed';
ALTER TABLE consumption_ledger ENABLE TRIGGER mec_append_only;
SELECT fn_rebuild_usage() > 0 AS rebuilt;
SELECT fn_archive_ledger('2025-05-15Z') AS moved;
SELECT fn_commit_reservation(:'reservation_id') = :'committed' AS same,
       fn_commit_reservation(:'reservation_id', 2) = :'committed' AS same_quantity;
\set VERBOSITY terse
DO $$
BEGIN
    PERFORM fn_commit_reservation((SELECT reservation_id FROM usage_reservations), 3);
EXCEPTION WHEN duplicate_object THEN RAISE NOTICE 'committed with other content';
END
$$;

-- Counters are rebuilt from ledger and archive.
UPDATE usage_live SET total = total + 1;
SELECT count(*) > 0 AS wrong FROM fn_verify_usage();
SELECT fn_rebuild_usage() > 0 AS rebuilt;
SELECT count(*) AS wrong_counters FROM fn_verify_usage();
SELECT fn_get_usage(:'acme', 'gpu_hours') AS total;

-- Catalogue rows that only the archive uses are protected as well.
INSERT INTO units (unit_code, base_factor) VALUES ('loads', 3);
INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('coal', 'loads');
INSERT INTO accounts (account_id, account_type_code, display_name) VALUES ('00000000-0000-7000-8000-000000000004', 'user', 'Cid');
SELECT fn_meter_consumption('c', '00000000-0000-7000-8000-000000000004', 'coal', 1, p_occurred_at => '2025-01-01Z') IS NOT NULL AS metered;
SELECT fn_archive_ledger('2025-02-01Z') AS moved;
DELETE FROM accounts WHERE display_name = 'Cid';
UPDATE accounts SET namespace_id = 'other' WHERE display_name = 'Cid';
UPDATE units SET base_factor = 4 WHERE unit_code = 'loads';
UPDATE resource_types SET default_unit_code = 'count' WHERE resource_type_code = 'coal';

-- Ledger and archive are append-only for every role.
DELETE FROM consumption_ledger;
UPDATE consumption_ledger_archive SET quantity = 0;
DELETE FROM consumption_ledger_archive;
TRUNCATE consumption_ledger_archive;
INSERT INTO consumption_ledger_archive SELECT * FROM consumption_ledger;
DELETE FROM consumption_event_details_archive;
TRUNCATE consumption_event_details_archive;
INSERT INTO consumption_event_details_archive SELECT * FROM consumption_event_details;
SET ROLE mec_owner;
DELETE FROM consumption_ledger;
DELETE FROM consumption_ledger_archive;
RESET ROLE;
-- A trigger that runs while events are moved cannot delete from them either.
CREATE FUNCTION sly() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN DELETE FROM public.consumption_ledger; RETURN OLD; END$$;
SELECT fn_meter_consumption('sly', :'bob', 'gpu_hours', 1, p_occurred_at => '2025-05-20Z') IS NOT NULL AS metered;
CREATE TRIGGER sly AFTER DELETE ON consumption_ledger FOR EACH ROW EXECUTE FUNCTION sly();
SELECT fn_archive_ledger('2025-06-01Z');
DROP TRIGGER sly ON consumption_ledger;
\set VERBOSITY default

-- A user's own foreign key keeps its rows. It stops the events that it refers to, or all of them if deleting
-- would cascade.
SELECT fn_meter_consumption('invoiced', :'bob', 'gpu_hours', 1, p_occurred_at => '2025-02-02Z') AS invoiced \gset
CREATE TABLE invoice_lines (event_id uuid CONSTRAINT "of event" REFERENCES consumption_ledger ON DELETE CASCADE);
INSERT INTO invoice_lines VALUES (:'invoiced');
SELECT fn_archive_ledger('2025-06-01Z');
ALTER TABLE invoice_lines DROP CONSTRAINT "of event", ADD CONSTRAINT of_event FOREIGN KEY (event_id) REFERENCES consumption_ledger;
\set VERBOSITY terse
SELECT fn_archive_ledger('2025-06-01Z');
\set VERBOSITY default
DROP TABLE invoice_lines;

-- Columns that users have added are moved by name, if both tables have them.
ALTER TABLE consumption_ledger ADD COLUMN "invoice no" text, ADD COLUMN note text;
ALTER TABLE consumption_ledger_archive ADD COLUMN note text;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at, "invoice no", note)
VALUES ('own', :'bob', 'gpu_hours', 1.5, '2025-02-01 12:34:56.789012Z', 'i-17', 'n');
SELECT fn_archive_ledger('2025-06-01Z');
ALTER TABLE consumption_ledger_archive ADD COLUMN "invoice no" text;
SELECT fn_archive_ledger('2025-06-01Z') AS moved;
SELECT idempotency_key, quantity, base_quantity, occurred_at, ancestor_ids, "invoice no", note
FROM consumption_ledger_archive WHERE idempotency_key IN ('own', 'old-3') ORDER BY 1;
SELECT count(*) AS wrong_counters FROM fn_verify_usage();

-- Logs are purged by their own instants, the oldest rows first.
SET mec.log_decisions = 'all';
INSERT INTO control_decisions_log (account_id, decision, decided_at)
SELECT :'bob', 'allow', '2025-01-01Z'::timestamptz + n * interval '1 day'
FROM generate_series(0, 9) AS n;
INSERT INTO control_decisions_log (decision_id, account_id, decision, decided_at) VALUES
    ('ffffffff-0000-4000-8000-000000000001', :'bob', 'deny', '2025-01-01Z'),
    ('00000000-0000-4000-8000-000000000001', :'bob', 'deny', '2025-12-31Z');
SELECT fn_purge_decisions('2025-01-09Z', 3) AS purged;
SELECT min(decided_at) AS oldest FROM control_decisions_log WHERE decision = 'allow';
SELECT fn_purge_decisions('2025-01-09Z') AS purged, fn_purge_decisions('2025-01-09Z') AS no_more;
SELECT decision, decided_at FROM control_decisions_log WHERE account_id = :'bob' AND decided_at < '2026-01-01Z' ORDER BY 2;
SELECT count(*) > 0 AS audited FROM entitlements_audit;
-- Recent rows stay, so that administrators cannot remove the traces of their changes; a superuser may change the
-- age.
BEGIN;
DO $$
DECLARE
    log text;
    age interval;
BEGIN
    FOR log, age IN VALUES ('audit', interval '30 days'), ('decisions', interval '1 day') LOOP
        EXECUTE format('SELECT fn_purge_%s(now() - $1)', log) USING age;
        BEGIN
            EXECUTE format('SELECT fn_purge_%s(now() - $1 + interval ''1 us'')', log) USING age;
        EXCEPTION WHEN datetime_field_overflow THEN
            RAISE NOTICE '%', regexp_replace(SQLERRM, '\d{4}-\S+ \S+', 'INSTANT');
        END;
    END LOOP;
END
$$;
SET LOCAL mec.min_audit_age = '1h';
SET LOCAL mec.min_decision_age = 0;
SELECT fn_purge_audit(now() - interval '1 hour') AS audit, fn_purge_decisions(now() - interval '1 hour') AS decisions;
ROLLBACK;
-- A transaction that began long ago leaves no older rows in the logs.
BEGIN;
UPDATE entitlements SET priority = priority WHERE account_id = :'bob';
SELECT bool_and(changed_at > now()) AS later FROM entitlements_audit WHERE operation = 'UPDATE';
ROLLBACK;
UPDATE entitlements_audit SET changed_at = '2025-01-01Z';
SELECT fn_purge_audit('2025-01-01Z') AS purged;
SELECT fn_purge_audit('2025-01-02Z') > 0 AS purged;
SELECT count(*) AS audited FROM entitlements_audit;
\set VERBOSITY terse
SELECT fn_purge_decisions(NULL);
SELECT fn_purge_decisions('-infinity');
SELECT fn_purge_decisions('9999-01-01Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_purge_audit(NULL);
SELECT fn_purge_audit('infinity');
SELECT fn_purge_audit('9999-01-01Z');
SELECT fn_purge_audit('2025-01-01Z', 0);
SELECT fn_purge_audit('2025-01-01Z', 1000001);

-- Only administrators archive and purge.
SET ROLE mec_loader;
SELECT fn_archive_ledger('2025-06-01Z');
SELECT fn_purge_decisions('2025-06-01Z');
SELECT fn_purge_audit('2025-06-01Z');
SET ROLE mec_admin;
SELECT fn_archive_ledger('2025-06-01Z'), fn_purge_decisions('2025-06-01Z'), fn_purge_audit('2025-06-01Z');
INSERT INTO consumption_ledger_archive SELECT * FROM consumption_ledger;
BEGIN READ ONLY;
SELECT fn_archive_ledger('2025-06-01Z');
ROLLBACK;
RESET ROLE;
