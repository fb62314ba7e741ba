-- Inventory: things owned now, +1 on create, -1 on delete.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
SELECT fn_provision_plan_entitlements(:'acme', 'starter') AS entitlements;

SELECT count(fn_meter_consumption('create-' || n, :'acme', 'server_configs', 1, p_occurred_at => '2020-01-01Z'))
FROM generate_series(1, 2) AS n;
-- They count however long ago they were created.
SELECT decision, reason, quantity_used, quantity_remaining, percent_used, limit_kind, window_start, window_end
FROM fn_check_entitlement(:'acme', 'server_configs');

-- A deletion makes room.
SELECT fn_meter_consumption('delete-1', :'acme', 'server_configs', -1) IS NOT NULL AS metered;
SELECT decision, quantity_used, quantity_remaining FROM fn_check_entitlement(:'acme', 'server_configs');
SELECT fn_get_inventory_count(:'acme', 'server_configs') AS owned;

-- More given back than taken: figures stay exact.
SELECT fn_meter_consumption('delete-2', :'acme', 'server_configs', -2) IS NOT NULL AS metered;
SELECT decision, quantity_used, quantity_remaining, percent_used FROM fn_check_entitlement(:'acme', 'server_configs');

-- Those of accounts below count too, unless only the account itself is requested.
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id) VALUES ('team', 'Research', 'research', :'acme');
SELECT fn_meter_consumption('create-1', fn_get_account_id('research'), 'server_configs', 3,
                            p_resource_scope => 'eu') IS NOT NULL AS metered;
SELECT fn_get_inventory_count(:'acme', 'server_configs') AS with_children,
       fn_get_inventory_count(:'acme', 'server_configs', p_include_children => false) AS alone,
       fn_get_inventory_count(:'acme', 'server_configs', 'eu') AS in_eu,
       fn_get_inventory_count(:'acme', 'server_configs', 'us') AS in_us,
       fn_get_inventory_count(:'acme', 'unicorns') AS unicorns;
