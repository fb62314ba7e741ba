-- Puts rows into every table, edits and deletes seed rows, and adds a user's own objects to the
-- tables.

DO $$ BEGIN CREATE ROLE reporting; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE tenant LOGIN IN ROLE mec_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;

-- Users may edit and delete seed rows.
UPDATE plans SET description = 'Ours', status = 'retired' WHERE plan_id = 'enterprise';
DELETE FROM plans WHERE plan_id = 'starter';
UPDATE plan_entitlement_templates SET quantity_allowed = 700
 WHERE plan_id = 'pro' AND resource_type_code = 'benchmark_runs';
DELETE FROM control_rules WHERE resource_type_code = 'concurrent_users';
UPDATE units SET description = 'Items' WHERE unit_code = 'count';
INSERT INTO units (unit_code, unit_category, base_factor) VALUES ('weeks', 'time', 604800);
INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('training', 'hours');
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('training', 'hours'), ('training', 'weeks');
INSERT INTO window_types (window_type_code, alignment, period_unit, period_count) VALUES ('fortnight', 'calendar', 'week', 2);
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, grace_quantity)
VALUES ('Training has grace', 'training', 'cumulative', 'grace', 5);
INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
SELECT rule_id, 'region', 'eu' FROM control_rules WHERE resource_type_code = 'training';

INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
VALUES ('user', 'Ann', 'ann', fn_get_account_id('acme'));
-- The first binding switches row security on.
INSERT INTO accounts (namespace_id, account_type_code, display_name) VALUES ('globex', 'organization', 'Globex');
INSERT INTO namespace_roles VALUES ('tenant', 'globex');
SELECT fn_provision_plan_entitlements(fn_get_account_id('acme'), 'pro');
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
VALUES (fn_get_account_id('ann'), 'training', 'cumulative', 40, 'fortnight'),
       (fn_get_account_id('acme'), 'api_requests', 'cumulative', 100, 'calendar_month');
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
SELECT entitlement_id, 'region', 'eu' FROM entitlements WHERE resource_type_code = 'training';
UPDATE entitlements SET quantity_allowed = 600 WHERE resource_type_code = 'benchmark_runs';

-- Events by every path into the ledger: late ones, and enough for counters of several levels.
SELECT fn_meter_consumption('run-1', fn_get_account_id('acme'), 'benchmark_runs', 1, p_details => '{"host": "a1"}');
SELECT fn_meter_consumption('train-' || n, fn_get_account_id('ann'), 'training', 0.5, 'hours', 'resnet',
                            now() - n * interval '7 hours') FROM generate_series(1, 200) n;
SELECT count(*) FROM fn_meter_batch((SELECT jsonb_agg(jsonb_build_object(
    'idempotency_key', 'batch-' || n, 'account_id', fn_get_account_id('ann'),
    'resource_type', 'gpu_hours', 'quantity', 1)) FROM generate_series(1, 50) n));
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
SELECT 'plain-' || n, fn_get_account_id('acme'), 'reports_generated', n FROM generate_series(1, 40) n;
SELECT fn_correct_consumption('fix-1', fn_meter_consumption('train-1', fn_get_account_id('ann'), 'training', 0.5,
                              'hours', 'resnet'), 0.25, 'measured again');
SELECT event_id FROM fn_consume('request-1', fn_get_account_id('acme'), 'api_requests', 3);
SELECT reservation_id FROM fn_reserve('job-1', fn_get_account_id('acme'), 'api_requests', 10);
SELECT fn_commit_reservation((SELECT reservation_id FROM fn_reserve('job-2', fn_get_account_id('acme'), 'api_requests', 5)));
SELECT lease_id FROM fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 'desk 1');
SELECT fn_release_lease((SELECT lease_id FROM fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users')));
SELECT decision FROM fn_check_entitlement(fn_get_account_id('acme'), 'ai_models');
SELECT fn_archive_ledger(now() - interval '40 days');

-- Objects that users add to the tables belong to the users.
ALTER TABLE accounts ADD COLUMN crm_number text DEFAULT 'none';
COMMENT ON COLUMN accounts.crm_number IS 'Of the sales system';
CREATE INDEX accounts_crm ON accounts (crm_number);
ALTER TABLE accounts ADD CONSTRAINT accounts_crm_given CHECK (crm_number <> '');
ALTER TABLE plans ALTER COLUMN status SET DEFAULT 'draft';
CREATE POLICY reporting_sees_organizations ON accounts AS RESTRICTIVE FOR SELECT TO reporting
    USING (account_type_code = 'organization');
COMMENT ON POLICY reporting_sees_organizations ON accounts IS 'No people in reports';
GRANT SELECT ON accounts, v_usage_summary TO reporting;
GRANT UPDATE (display_name) ON accounts TO reporting;
GRANT EXECUTE ON FUNCTION fn_get_usage TO reporting;
CREATE FUNCTION note_event() RETURNS trigger LANGUAGE plpgsql SET work_mem = '8MB' AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER users_note AFTER INSERT ON consumption_ledger FOR EACH ROW EXECUTE FUNCTION note_event();
CREATE VIEW spending AS
    SELECT display_name, sum(quantity) AS quantity FROM consumption_ledger JOIN accounts USING (account_id) GROUP BY 1;
CREATE TABLE invoices (account_id uuid REFERENCES accounts, total numeric);
INSERT INTO invoices VALUES (fn_get_account_id('acme'), 12.5);
CREATE PUBLICATION metered FOR TABLE consumption_ledger, consumption_event_details WITH (publish = 'insert');
