-- entitlements_audit and updated_at.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset

INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'api_requests', 'cumulative', 10);
SET mec.actor = 'alice@example.com';
UPDATE entitlements SET quantity_allowed = 20;
CREATE ROLE regress_operator IN ROLE mec_admin;
SET ROLE regress_operator;
UPDATE entitlements SET status = 'paused';
SET mec.actor = '';
DELETE FROM entitlements;
RESET ROLE;
SELECT operation, old_values ->> 'quantity_allowed' AS old_quantity, new_values ->> 'quantity_allowed' AS new_quantity,
       old_values ->> 'status' AS old_status, new_values ->> 'status' AS new_status, changed_by, changed_by_role
FROM entitlements_audit ORDER BY audit_id;
SELECT count(DISTINCT entitlement_id) AS entitlements FROM entitlements_audit;

-- Old and new values are whole rows.
SELECT (SELECT count(*) FROM jsonb_object_keys(new_values))
       = (SELECT count(*) FROM pg_attribute WHERE attrelid = 'entitlements'::regclass AND attnum > 0) AS whole
FROM entitlements_audit WHERE operation = 'INSERT';

-- Giving a plan leaves rows too, in the name of the caller.
SET ROLE regress_operator;
SELECT fn_provision_plan_entitlements(:'acme', 'pro');
RESET ROLE;
SELECT operation, changed_by, changed_by_role, count(*)
FROM entitlements_audit WHERE changed_by_role = 'regress_operator' GROUP BY 1, 2, 3 ORDER BY 4;

-- A change that is rolled back leaves none.
BEGIN;
UPDATE entitlements SET priority = 1;
ROLLBACK;
SELECT count(*) FROM entitlements_audit WHERE operation = 'UPDATE' AND new_values ->> 'priority' = '1';

-- An administrator cannot silence the audit or write to it. The settings of a dump have no effect in this
-- session.
SET ROLE regress_operator;
SET row_security = off;
SET xmloption = content;
SET lock_timeout = 0;
SET standard_conforming_strings = on;
UPDATE entitlements SET priority = 2 WHERE resource_type_code = 'gpu_hours';
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('k', :'acme', 'api_requests', 5);
SELECT fn_get_usage(:'acme', 'api_requests');
DELETE FROM entitlements_audit;
\echo :LAST_ERROR_SQLSTATE
RESET ROLE;
RESET row_security;
SELECT changed_by_role, count(*) FROM entitlements_audit WHERE new_values ->> 'priority' = '2' GROUP BY 1;

-- Every UPDATE sets updated_at, whatever value it gives; created_at stays.
CREATE TABLE rows_before AS
SELECT 'accounts' AS what, updated_at, created_at FROM accounts
UNION ALL SELECT 'plans', updated_at, created_at FROM plans WHERE plan_id = 'pro'
UNION ALL SELECT 'entitlements', updated_at, created_at FROM entitlements WHERE resource_type_code = 'gpu_hours'
UNION ALL SELECT 'control_rules', updated_at, created_at FROM control_rules WHERE resource_type_code = 'gpu_hours';
UPDATE accounts SET email = 'info@acme.example';
UPDATE plans SET description = 'x' WHERE plan_id = 'pro';
UPDATE entitlements SET priority = 3, updated_at = '2000-01-01Z' WHERE resource_type_code = 'gpu_hours';
UPDATE control_rules SET priority = 3 WHERE resource_type_code = 'gpu_hours';
CREATE TABLE rows_after AS
SELECT 'accounts' AS what, updated_at, created_at FROM accounts
UNION ALL SELECT 'plans', updated_at, created_at FROM plans WHERE plan_id = 'pro'
UNION ALL SELECT 'entitlements', updated_at, created_at FROM entitlements WHERE resource_type_code = 'gpu_hours'
UNION ALL SELECT 'control_rules', updated_at, created_at FROM control_rules WHERE resource_type_code = 'gpu_hours';
SELECT what, a.updated_at > b.updated_at AS updated_at_follows, a.created_at = b.created_at AS created_at_stays
FROM rows_before b JOIN rows_after a USING (what) ORDER BY 1;
DROP OWNED BY regress_operator;
DROP ROLE regress_operator;
