-- A customer, two plans to choose from, and a rule. All of it is plain rows.

INSERT INTO plans (plan_id, plan_name) VALUES
    ('llm-team', 'LLM Team'),
    ('llm-business', 'LLM Business');

INSERT INTO plan_entitlement_templates
    (plan_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, window_type_code) VALUES
    ('llm-team', 'llm_tokens', 'context', 'cumulative', 18000000, 'tokens', 'calendar_month'),
    ('llm-team', 'llm_tokens', 'generated', 'cumulative', 300000, 'tokens', 'calendar_month'),
    ('llm-team', 'concurrent_users', NULL, 'concurrency', 3, 'count', 'none'),
    ('llm-business', 'llm_tokens', 'context', 'cumulative', 40000000, 'tokens', 'calendar_month'),
    ('llm-business', 'llm_tokens', 'generated', 'cumulative', 1000000, 'tokens', 'calendar_month'),
    ('llm-business', 'concurrent_users', NULL, 'concurrency', 20, 'count', 'none');

INSERT INTO control_rules
    (rule_name, resource_type_code, limit_kind_code, limit_action_code, warn_at_percent) VALUES
    ('Tokens stop at the limit', 'llm_tokens', 'cumulative', 'block', 80);

INSERT INTO accounts (account_type_code, display_name, external_id) VALUES
    ('organization', 'Acme', 'acme');

\echo '1. The organization Acme gets the plan LLM Team, from 1 November 2023 on:'
\echo

SELECT fn_provision_plan_entitlements(fn_get_account_id('acme'), 'llm-team', '2023-11-01') AS entitlements \gset

SELECT resource_type_code AS resource, coalesce(resource_scope, '') AS scope, limit_kind_code AS "limit",
       to_char(quantity_allowed, 'FM99,999,999') AS allowed, unit_code AS unit, window_type_code AS "window"
FROM v_active_entitlements
WHERE account_id = fn_get_account_id('acme')
ORDER BY limit_kind_code DESC, resource_scope;
