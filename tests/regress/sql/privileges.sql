-- Roles: what each may do, shown with login roles that have nothing else.
\pset null NULL
CREATE ROLE regress_reader LOGIN IN ROLE mec_reader;
CREATE ROLE regress_app LOGIN IN ROLE mec_app;
CREATE ROLE regress_loader LOGIN IN ROLE mec_loader;
CREATE ROLE regress_admin LOGIN IN ROLE mec_admin;
CREATE ROLE regress_nobody LOGIN;
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
SELECT fn_provision_plan_entitlements(:'acme', 'pro') AS entitlements;
\set VERBOSITY terse

-- The whole matrix: R reads, I inserts, U updates, D deletes, T truncates.
SELECT c.relname,
       (SELECT string_agg(letter, '' ORDER BY place)
        FROM (VALUES (1, 'R', 'SELECT'), (2, 'I', 'INSERT'), (3, 'U', 'UPDATE'), (4, 'D', 'DELETE'), (5, 'T', 'TRUNCATE'))
             AS p (place, letter, privilege)
        WHERE has_table_privilege('mec_reader', c.oid, privilege)) AS reader,
       (SELECT string_agg(letter, '' ORDER BY place)
        FROM (VALUES (1, 'R', 'SELECT'), (2, 'I', 'INSERT'), (3, 'U', 'UPDATE'), (4, 'D', 'DELETE'), (5, 'T', 'TRUNCATE'))
             AS p (place, letter, privilege)
        WHERE has_table_privilege('mec_app', c.oid, privilege)) AS app,
       (SELECT string_agg(letter, '' ORDER BY place)
        FROM (VALUES (1, 'R', 'SELECT'), (2, 'I', 'INSERT'), (3, 'U', 'UPDATE'), (4, 'D', 'DELETE'), (5, 'T', 'TRUNCATE'))
             AS p (place, letter, privilege)
        WHERE has_table_privilege('mec_loader', c.oid, privilege)) AS loader,
       (SELECT string_agg(letter, '' ORDER BY place)
        FROM (VALUES (1, 'R', 'SELECT'), (2, 'I', 'INSERT'), (3, 'U', 'UPDATE'), (4, 'D', 'DELETE'), (5, 'T', 'TRUNCATE'))
             AS p (place, letter, privilege)
        WHERE has_table_privilege('mec_admin', c.oid, privilege)) AS admin
FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v') ORDER BY 1;

-- An application does everything through functions, and writes no table by hand.
SET SESSION AUTHORIZATION regress_app;
SELECT decision FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT fn_meter_consumption('k', :'acme', 'benchmark_runs', 1) IS NOT NULL AS metered;
SELECT success, lease_id FROM fn_acquire_lease(:'acme', 'concurrent_users') \gset
SELECT :'success' AS success, fn_heartbeat_lease(:'lease_id') AS beats, fn_release_lease(:'lease_id') AS releases;
SELECT fn_provision_plan_entitlements(:'acme', 'starter') AS entitlements;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('x', :'acme', 'benchmark_runs', 1);
UPDATE usage_live SET total = 0;
UPDATE concurrency_leases SET released_at = now();
UPDATE entitlements SET quantity_allowed = NULL;
INSERT INTO accounts (account_type_code, display_name) VALUES ('user', 'x');
DELETE FROM control_decisions_log;
SELECT fn_mec_bootstrap();
SET mec.restoring = on;
SET ROLE mec_owner;
CREATE FUNCTION pg_temp.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER mine BEFORE INSERT ON consumption_ledger FOR EACH ROW EXECUTE FUNCTION pg_temp.f();

-- After a function that acts as the owner, the caller is himself again, also when it failed.
SELECT fn_meter_consumption('k', :'acme', 'unicorns', 1);
SELECT current_user;
DO $$
BEGIN
    PERFORM fn_meter_consumption('k', fn_get_account_id('acme'), 'benchmark_runs', 2);
EXCEPTION WHEN duplicate_object THEN
    RAISE NOTICE 'caught, as %', current_user;
    UPDATE entitlements SET quantity_allowed = NULL;
END
$$;

-- A reader reads and checks, and writes nothing.
SET SESSION AUTHORIZATION regress_reader;
SELECT decision, quantity_used FROM fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT count(*) FROM entitlements_audit WHERE operation = 'INSERT';
SELECT fn_meter_consumption('r', :'acme', 'benchmark_runs', 1);
SELECT fn_acquire_lease(:'acme', 'concurrent_users');
SELECT fn_provision_plan_entitlements(:'acme', 'pro');

-- A loader also adds to the ledger by plain INSERT and COPY.
SET SESSION AUTHORIZATION regress_loader;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
SELECT 'l' || n, fn_get_account_id('acme'), 'benchmark_runs', 1
FROM generate_series(1, 2) AS n;
SELECT fn_get_usage(:'acme', 'benchmark_runs');
UPDATE consumption_ledger SET quantity = 0;
DELETE FROM consumption_ledger;
UPDATE accounts SET status = 'closed';
SELECT fn_acquire_lease(:'acme', 'concurrent_users');

-- Settings of a dump do not keep a loader's events from being counted.
SET row_security = off;
SET xmloption = content;
SET lock_timeout = 0;
SET standard_conforming_strings = on;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('sly', :'acme', 'benchmark_runs', 10);
RESET row_security;
SELECT fn_get_usage(:'acme', 'benchmark_runs');

-- An administrator edits accounts, plans, entitlements, rules and leases, and no counter.
SET SESSION AUTHORIZATION regress_admin;
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id) VALUES ('user', 'Ada', 'ada', :'acme');
UPDATE accounts SET status = 'suspended' WHERE external_id = 'ada';
DELETE FROM accounts WHERE external_id = 'ada';
INSERT INTO units (unit_code) VALUES ('weeks');
INSERT INTO plans (plan_id, plan_name) VALUES ('mine', 'Mine');
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code) VALUES ('mine', 'llm_tokens', 'cumulative');
UPDATE entitlements SET quantity_allowed = 7 WHERE resource_type_code = 'benchmark_runs' AND plan_id = 'pro';
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at) VALUES (:'acme', 'concurrent_users', now() + interval '1 hour');
UPDATE concurrency_leases SET released_at = now() WHERE released_at IS NULL;
UPDATE usage_live SET total = 0;
DELETE FROM usage_history;
DELETE FROM entitlements_audit;
DELETE FROM concurrency_leases;
UPDATE admission_gates SET passes = 0;
TRUNCATE entitlements CASCADE;

-- A role without any of these roles may do nothing.
SET SESSION AUTHORIZATION regress_nobody;
SELECT fn_check_entitlement(:'acme', 'benchmark_runs');
SELECT count(*) FROM accounts;
RESET SESSION AUTHORIZATION;

-- Neither a hostile search_path nor operators in it reach what functions do.
CREATE SCHEMA evil;
GRANT USAGE ON SCHEMA evil TO PUBLIC;
CREATE FUNCTION evil.hijack(uuid, uuid) RETURNS bool LANGUAGE plpgsql AS $$BEGIN RAISE 'hijacked'; END$$;
CREATE FUNCTION evil.hijack(text, text) RETURNS bool LANGUAGE plpgsql AS $$BEGIN RAISE 'hijacked'; END$$;
CREATE OPERATOR evil.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = evil.hijack);
CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.hijack);
CREATE FUNCTION evil.now() RETURNS timestamptz LANGUAGE plpgsql AS $$BEGIN RAISE 'hijacked'; END$$;
CREATE FUNCTION evil.clock_timestamp() RETURNS timestamptz LANGUAGE plpgsql AS $$BEGIN RAISE 'hijacked'; END$$;
CREATE TABLE evil.accounts (account_id int);
CREATE TABLE evil.consumption_ledger (event_id int);
SET SESSION AUTHORIZATION regress_app;
CREATE TEMP TABLE accounts (account_id int);
CREATE TEMP TABLE new_events (account_id int);
SET search_path = evil, pg_temp, pg_catalog, public;
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours');
SELECT fn_meter_consumption('e', :'acme', 'gpu_hours', 1) IS NOT NULL AS metered;
SELECT success FROM fn_acquire_lease(:'acme', 'concurrent_users');
SET SESSION AUTHORIZATION regress_loader;
INSERT INTO public.consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('e2', :'acme', 'gpu_hours', 1);
SELECT fn_get_usage(:'acme', 'gpu_hours');
SET search_path = '';
SELECT decision, quantity_used FROM public.fn_check_entitlement(:'acme', 'gpu_hours');
RESET SESSION AUTHORIZATION;
RESET search_path;

-- A trigger function of MEC lends its rights to no other table.
CREATE SCHEMA other;
CREATE TABLE other.entitlements (entitlement_id uuid);
CREATE TRIGGER audit AFTER INSERT ON other.entitlements FOR EACH ROW EXECUTE FUNCTION trg_audit_entitlement();
INSERT INTO other.entitlements VALUES (NULL);
DROP OWNED BY regress_reader, regress_app, regress_loader, regress_admin, regress_nobody;
DROP ROLE regress_reader, regress_app, regress_loader, regress_admin, regress_nobody;
