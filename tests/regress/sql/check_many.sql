-- fn_check_many checks each request, in order, in one snapshot.
\set VERBOSITY terse
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code, resource_scope)
VALUES (:'acme', 'api_requests', 'cumulative', 10, 'calendar_month', NULL),
       (:'acme', 'api_requests', 'cumulative', 2, 'calendar_month', 'eu'),
       (:'acme', 'gpu_hours', 'cumulative', 1.5, 'calendar_month', NULL), (:'acme', 'platform_access', 'time_access', NULL, NULL, NULL);
UPDATE entitlements SET effective_start = '2026-01-01 00:00+00';
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
SELECT entitlement_id, 'tier', 'gold' FROM entitlements WHERE resource_type_code = 'gpu_hours';
SELECT fn_meter_consumption('calls', :'acme', 'api_requests', 8) IS NOT NULL AS metered;

SELECT decision, reason, quantity_allowed, quantity_used, quantity_remaining, limit_kind
FROM fn_check_many(:'acme', '[
    {"resource_type": "api_requests"},
    {"resource_type": "api_requests", "requested_qty": 3},
    {"resource_type": "api_requests", "resource_scope": "eu", "requested_qty": "2.0"},
    {"resource_type": "gpu_hours", "requested_qty": 1.5, "unit_code": "gpu_hours", "context": {"tier": "gold"}},
    {"resource_type": "gpu_hours"},
    {"resource_type": "platform_access"},
    {"resource_type": "platform_access", "at": "2020-01-01T00:00:00Z"},
    {"resource_type": "unicorns"},
    {"resource_type": "api_requests", "requested_qty": 0, "resource_scope": null, "unit_code": null, "context": null, "at": null}]');

-- The answers equal those of single checks, column by column.
SELECT count(*) AS requests, bool_and(many IS NOT DISTINCT FROM one) AS the_same
FROM (SELECT row_number() OVER () AS n, m AS many
      FROM fn_check_many(:'acme',
          (SELECT jsonb_agg(jsonb_build_object('resource_type', resource_type_code) ORDER BY resource_type_code)
           FROM resource_types)) m) many
JOIN (SELECT row_number() OVER (ORDER BY resource_type_code) AS n, c AS one
      FROM resource_types, LATERAL fn_check_entitlement(:'acme', resource_type_code) c) one USING (n);
SELECT count(*) FROM fn_check_many(:'acme', '[]');
SELECT decision, reason FROM fn_check_many('00000000-0000-0000-0000-000000000000', '[{"resource_type": "api_requests"}]');
BEGIN READ ONLY;
SELECT decision, reason FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "requested_qty": 3}]');
COMMIT;

-- All requests see one snapshot, and do not count for one another.
SELECT decision, quantity_used
FROM fn_check_many(:'acme', '[
    {"resource_type": "api_requests", "requested_qty": 2},
    {"resource_type": "api_requests", "requested_qty": 2}]');

-- Bad input.
SELECT * FROM fn_check_many(:'acme', NULL);
SELECT * FROM fn_check_many(NULL, '[]');
SELECT * FROM fn_check_many(:'acme', '{}');
SELECT * FROM fn_check_many(:'acme', '[1]');
SELECT * FROM fn_check_many(:'acme', '[{}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": " "}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "quantity": 1}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "requested_qty": -1}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "requested_qty": "many"}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "unit_code": "parsecs"}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "at": "yesterday"}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "at": "infinity"}]');
SELECT * FROM fn_check_many(:'acme', '[{"resource_type": "api_requests", "context": [1]}]');
