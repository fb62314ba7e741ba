-- The catalogue: rows in use keep their meaning; unused rows can be changed and deleted.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset

-- Unused rows may change in every way.
INSERT INTO units (unit_code, unit_category, base_factor) VALUES ('sprints', 'time', 1209600);
UPDATE units SET base_factor = 604800 WHERE unit_code = 'sprints';
INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('consulting', 'days');
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default) VALUES
    ('consulting', 'sprints', NULL),
    ('consulting', 'count', 2);
UPDATE resource_type_allowed_units SET per_default = 3 WHERE resource_type_code = 'consulting' AND unit_code = 'count';
UPDATE resource_types SET default_unit_code = 'hours' WHERE resource_type_code = 'consulting';
UPDATE resource_types SET default_unit_code = 'days' WHERE resource_type_code = 'consulting';

-- In use, units, factors, default unit, sign and code are frozen; descriptions are not.
SELECT fn_meter_consumption('k', :'acme', 'consulting', 1) IS NOT NULL AS metered;
UPDATE units SET base_factor = 86401 WHERE unit_code = 'days';
\echo :LAST_ERROR_SQLSTATE
UPDATE units SET base_factor = NULL WHERE unit_code = 'days';
UPDATE units SET unit_category = 'effort' WHERE unit_code = 'days';
UPDATE units SET unit_code = 'day' WHERE unit_code = 'days';
DELETE FROM units WHERE unit_code = 'days';
-- The factor of a unit that the type allows is frozen too, before any event uses it.
UPDATE units SET base_factor = 1209600 WHERE unit_code = 'sprints';
UPDATE resource_type_allowed_units SET per_default = 2 WHERE resource_type_code = 'consulting' AND unit_code = 'count';
DELETE FROM resource_type_allowed_units WHERE resource_type_code = 'consulting' AND unit_code = 'count';
UPDATE resource_types SET default_unit_code = 'hours' WHERE resource_type_code = 'consulting';
\echo :LAST_ERROR_SQLSTATE
UPDATE resource_types SET is_inventory = true WHERE resource_type_code = 'consulting';
UPDATE resource_types SET resource_type_code = 'advice' WHERE resource_type_code = 'consulting';
DELETE FROM resource_types WHERE resource_type_code = 'consulting';
UPDATE units SET description = 'Days of work' WHERE unit_code = 'days';
UPDATE resource_types SET description = 'Days of advice' WHERE resource_type_code = 'consulting';
-- Another unit may be allowed.
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('consulting', 'hours');
SELECT fn_meter_consumption('h', :'acme', 'consulting', 12, 'hours') IS NOT NULL AS metered;
SELECT fn_get_usage(:'acme', 'consulting');

-- An entitlement is a use as well.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed) VALUES (:'acme', 'gpu_hours', 'cumulative', 1);
UPDATE resource_types SET default_unit_code = 'gpu_hours' WHERE resource_type_code = 'gpu_hours';
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
DELETE FROM resource_types WHERE resource_type_code = 'gpu_hours';

-- Resource types of another namespace do not exist for an account.
INSERT INTO resource_types (resource_type_code, namespace_id, default_unit_code) VALUES ('theirs', 'tenant-2', 'count');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'theirs');
SELECT fn_meter_consumption('k2', :'acme', 'theirs', 1);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES (:'acme', 'theirs', 'cumulative');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at) VALUES (:'acme', 'theirs', now());
\echo :LAST_ERROR_SQLSTATE

-- Codes are not blank, and refer to existing rows.
INSERT INTO units (unit_code) VALUES (' ');
INSERT INTO units (unit_code, base_factor) VALUES ('x', -1);
INSERT INTO units (unit_code, base_factor) VALUES ('x', 'NaN');
INSERT INTO units (unit_code, base_factor) VALUES ('x', 'Infinity');
INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('x', 'parsecs');
INSERT INTO plans (plan_id, plan_name) VALUES ('', 'Nothing');

-- Rules about entitlements.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'api_requests', 'cumulative', -0.000001);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'api_requests', 'cumulative', 'NaN');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, effective_start, effective_end)
VALUES (:'acme', 'api_requests', 'cumulative', '2026-03-01Z', '2026-03-01Z');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, namespace_id)
VALUES (:'acme', 'api_requests', 'cumulative', 'tenant-2');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, limit_group)
VALUES (:'acme', 'api_requests', 'cumulative', NULL);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code)
VALUES ('00000000-0000-7000-8000-0000000000ff', 'api_requests', 'cumulative');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO limit_kinds (limit_kind_code) VALUES ('lunar');
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES (:'acme', 'api_requests', 'lunar');
\echo :LAST_ERROR_SQLSTATE
-- Defaults: from now on, without end, in group main, active, version 1.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES (:'acme', 'api_requests', 'cumulative')
RETURNING namespace_id, quantity_allowed, unit_code, effective_start = now() AS from_now, effective_end,
    window_type_code, window_anchor, priority, status, version, limit_group;
