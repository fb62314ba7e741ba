-- DROP EXTENSION keeps the data, and CREATE EXTENSION adopts it.
\pset null NULL
SET client_min_messages = warning;
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
SELECT fn_provision_plan_entitlements(:'acme', 'pro') AS entitlements;
SELECT fn_meter_consumption('before', :'acme', 'benchmark_runs', 42) IS NOT NULL AS metered;
DELETE FROM plans WHERE plan_id = 'starter';

-- Without CASCADE it is refused.
\set VERBOSITY terse
DROP EXTENSION mec;
\echo :LAST_ERROR_SQLSTATE
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'benchmark_runs');

-- CASCADE drops functions, triggers and defaults, and keeps tables and rows.
DROP EXTENSION mec CASCADE;
SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace;
SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal;
SELECT (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM entitlements) AS entitlements,
       (SELECT count(*) FROM consumption_ledger) AS events;

-- In another schema, MEC is not built a second time.
CREATE SCHEMA elsewhere;
CREATE EXTENSION mec SCHEMA elsewhere;
\echo :LAST_ERROR_SQLSTATE

-- In the same schema it continues with the old rows; deleted rows stay deleted.
CREATE EXTENSION mec;
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT fn_meter_consumption('before', :'acme', 'benchmark_runs', 42) IS NOT NULL AS same_event;
SELECT fn_meter_consumption('after', :'acme', 'benchmark_runs', 1) IS NOT NULL AS metered;
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT plan_id FROM plans ORDER BY 1;
UPDATE consumption_ledger SET quantity = 0;
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES (:'acme', 'api_requests', 'cumulative');
SELECT count(*) FROM entitlements_audit;

-- The schema may be renamed to any name. A session's cached plans follow.
ALTER SCHEMA public RENAME TO "Meter 1";
SELECT decision, quantity_used FROM "Meter 1".fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT "Meter 1".fn_meter_consumption('renamed', :'acme', 'benchmark_runs', 1) IS NOT NULL AS metered;
INSERT INTO "Meter 1".consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
VALUES ('plain', :'acme', 'benchmark_runs', 1);
SELECT quantity_used FROM "Meter 1".fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT "Meter 1".fn_mec_bootstrap();
DROP EXTENSION mec CASCADE;
\set VERBOSITY default
\set SHOW_CONTEXT never
CREATE EXTENSION mec SCHEMA elsewhere;
\set VERBOSITY terse
CREATE EXTENSION mec SCHEMA "Meter 1";
SELECT decision, quantity_used FROM "Meter 1".fn_check_entitlement(:'acme', 'benchmark_runs');

-- Installed next to an application's own tables, MEC keeps to its schema.
DROP EXTENSION mec CASCADE;
DROP SCHEMA "Meter 1" CASCADE;
CREATE SCHEMA app;
CREATE TABLE app.accounts (id int);
CREATE EXTENSION mec SCHEMA elsewhere;
SELECT count(*) FROM elsewhere.plans;
SELECT count(*) FROM app.accounts;

-- A table with one of MEC's names that MEC did not create is not adopted.
DROP EXTENSION mec CASCADE;
DROP SCHEMA elsewhere CASCADE;
CREATE ROLE regress_stranger;
ALTER TABLE app.accounts OWNER TO regress_stranger;
CREATE EXTENSION mec SCHEMA app;
\echo :LAST_ERROR_SQLSTATE
DROP SCHEMA app CASCADE;
DROP ROLE regress_stranger;
