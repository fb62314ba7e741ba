WITH new AS (
    INSERT INTO accounts (account_type_code, display_name) VALUES ('organization', 'new') RETURNING account_id
)
SELECT account_id FROM new \gset
SELECT fn_provision_plan_entitlements(:account_id::uuid, 'pro');
