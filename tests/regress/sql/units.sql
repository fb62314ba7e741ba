-- Units: the units that may be metered, exact conversion, and rounding of shown figures only.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset

-- By base factors within a category, by per_default across categories; otherwise refused.
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('gpu_hours', 'minutes'), ('gpu_hours', 'days');
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('gpu_hours', 'tokens');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default) VALUES ('gpu_hours', 'tokens', 0.001);
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default) VALUES ('gpu_hours', 'bytes', 0);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default) VALUES ('gpu_hours', 'bytes', 'NaN');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default) VALUES ('gpu_hours', 'bytes', 0.0000000001);
\echo :LAST_ERROR_SQLSTATE
UPDATE resource_type_allowed_units SET per_default = 2 WHERE resource_type_code = 'gpu_hours' AND unit_code = 'hours';
\echo :LAST_ERROR_SQLSTATE

-- Usage is in the default unit: 1 minute, 1 day, 1,000 tokens, 1 gpu_hour, 1 hour.
SELECT count(fn_meter_consumption(unit, :'acme', 'gpu_hours', quantity, unit))
FROM (VALUES ('minutes', 1), ('days', 1), ('tokens', 1000), ('gpu_hours', 1), ('hours', 1)) AS e (unit, quantity);
SELECT fn_get_usage(:'acme', 'gpu_hours');

-- Sums are exact inside: three times 20 minutes is an hour.
SELECT count(fn_meter_consumption('third-' || n, :'acme', 'gpu_hours', 20, 'minutes', 'thirds')) FROM generate_series(1, 3) AS n;
SELECT fn_get_usage(:'acme', 'gpu_hours', 'thirds');
SELECT fn_meter_consumption('20-min', :'acme', 'gpu_hours', 20, 'minutes', 'one third') IS NOT NULL AS metered;
SELECT fn_meter_consumption('40-min', :'acme', 'gpu_hours', 40, 'minutes', 'two thirds') IS NOT NULL AS metered;
SELECT fn_get_usage(:'acme', 'gpu_hours', 'one third') AS rounds_down, fn_get_usage(:'acme', 'gpu_hours', 'two thirds') AS rounds_up;

-- Figures are in the entitlement's unit: used half up, remaining down, so that it always fits.
INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code) VALUES
    (:'acme', 'gpu_hours', 'one third', 'cumulative', 1, 'hours'),
    (:'acme', 'gpu_hours', 'two thirds', 'cumulative', 1, 'days');
SELECT quantity_allowed, quantity_used, quantity_remaining, percent_used FROM fn_check_entitlement(:'acme', 'gpu_hours', 'one third');
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours', 'one third', 0.666666);
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours', 'one third', 0.666667);
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours', 'one third', 40, 'minutes');
SELECT decision FROM fn_check_entitlement(:'acme', 'gpu_hours', 'one third', 40.000001, 'minutes');
SELECT quantity_allowed, quantity_used, quantity_remaining, percent_used FROM fn_check_entitlement(:'acme', 'gpu_hours', 'two thirds', 0);

-- Without a unit, rows get the default unit of their resource type; a unit that is not allowed is refused.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code)
VALUES (:'acme', 'api_requests', 'cumulative')
RETURNING unit_code;
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code)
VALUES ('pro', 'llm_tokens', 'cumulative')
RETURNING unit_code;
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, unit_code)
VALUES (:'acme', 'api_requests', 'cumulative', 'hours');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code, unit_code)
VALUES ('pro', 'llm_tokens', 'cumulative', 'hours');
\echo :LAST_ERROR_SQLSTATE

-- Users add their own units.
INSERT INTO units (unit_code, unit_category, base_factor) VALUES ('weeks', 'time', 604800), ('millitokens', NULL, NULL);
INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default) VALUES
    ('gpu_hours', 'weeks', NULL),
    ('llm_tokens', 'millitokens', 0.001);
SELECT fn_meter_consumption('w', :'acme', 'gpu_hours', 0.5, 'weeks', 'w') IS NOT NULL AND
       fn_meter_consumption('m', :'acme', 'llm_tokens', 0.000001, 'millitokens') IS NOT NULL AS metered;
SELECT fn_get_usage(:'acme', 'gpu_hours', 'w') AS gpu_hours, fn_get_usage(:'acme', 'llm_tokens') AS rounded_tokens;
SELECT count(fn_meter_consumption('m-' || n, :'acme', 'llm_tokens', 0.000001, 'millitokens')) FROM generate_series(1, 999) AS n;
SELECT fn_get_usage(:'acme', 'llm_tokens') AS exact_tokens;
