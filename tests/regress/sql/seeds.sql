-- The rows of a fresh installation (§21).

SELECT account_type_code, can_have_children FROM account_types ORDER BY 1;
SELECT unit_code, unit_category, base_factor FROM units ORDER BY 2, 1;
SELECT limit_kind_code FROM limit_kinds ORDER BY 1;
SELECT limit_action_code FROM limit_actions ORDER BY 1;
SELECT window_type_code, alignment, period_unit, period_count FROM window_types ORDER BY 1;
SELECT resource_type_code, namespace_id, default_unit_code,
       concat_ws(' ', CASE WHEN is_inventory THEN 'inventory' END,
                      CASE WHEN is_concurrency THEN 'concurrency' END,
                      CASE WHEN is_time_bound THEN 'time-bound' END) AS flags
FROM resource_types ORDER BY 1;
SELECT resource_type_code, unit_code, per_default FROM resource_type_allowed_units ORDER BY 1, 2;
SELECT plan_id, namespace_id, is_trial, trial_days, status FROM plans ORDER BY 1;
SELECT plan_id, resource_type_code, limit_kind_code, quantity_allowed, unit_code, window_type_code,
       duration_days, limit_group
FROM plan_entitlement_templates ORDER BY 1, 3, 2;
SELECT namespace_id, resource_type_code, limit_kind_code, limit_action_code, warn_at_percent, is_active
FROM control_rules ORDER BY 2;

-- Seeds are data: they can be edited and deleted.
UPDATE plans SET plan_name = 'Professional' WHERE plan_id = 'pro';
DELETE FROM plans WHERE plan_id = 'starter';
DELETE FROM resource_types WHERE resource_type_code = 'ai_models';
DELETE FROM window_types WHERE window_type_code = 'rolling_7d';
SELECT count(*) FROM plan_entitlement_templates WHERE plan_id = 'starter';
