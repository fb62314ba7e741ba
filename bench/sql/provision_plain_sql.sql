WITH new AS (
    INSERT INTO accounts (account_type_code, display_name) VALUES ('organization', 'new') RETURNING account_id
)
SELECT account_id FROM new \gset
INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, window_type_code, plan_id, template_id, limit_group)
SELECT :account_id::uuid, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, window_type_code, plan_id, template_id, limit_group
FROM plan_entitlement_templates WHERE plan_id = 'pro';
