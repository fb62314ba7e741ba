-- Conditions of entitlements and rules, tested against the context of a request.
\pset null NULL
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'Acme', 'acme');
SELECT fn_get_account_id('acme') AS acme \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
VALUES (:'acme', 'api_requests', 'cumulative', 10) RETURNING entitlement_id AS plain \gset

-- Each operator, with a context that meets it and others that do not.
CREATE TEMP TABLE cases (operator text, value text, context jsonb);
INSERT INTO cases VALUES
    ('eq', 'eu', '{"k": "eu"}'), ('eq', 'eu', '{"k": "us"}'), ('eq', '10', '{"k": 10.0}'), ('eq', 'true', '{"k": true}'),
    ('eq', 'eu', '{}'), ('eq', 'eu', '{"k": null}'), ('eq', 'eu', NULL),
    ('eq', '9007199254740993', '{"k": 9007199254740992}'),
    ('ne', 'eu', '{"k": "us"}'), ('ne', 'eu', '{"k": "eu"}'), ('ne', 'eu', '{}'),
    ('in', 'eu, us', '{"k": "us"}'), ('in', 'eu, us', '{"k": "asia"}'), ('in', '["a,b"]', '{"k": "a,b"}'),
    ('not_in', 'eu, us', '{"k": "asia"}'), ('not_in', 'eu, us', '{"k": "eu"}'),
    ('gt', '9', '{"k": 10}'), ('gt', '10', '{"k": 10}'), ('gt', '9', '{"k": "many"}'),
    ('gte', '10', '{"k": 10}'), ('lt', '9', '{"k": 10}'), ('lte', '0.1', '{"k": 0.1}'),
    ('prefix', 'gpt-', '{"k": "gpt-4"}'), ('prefix', 'gpt-', '{"k": "llama"}'),
    ('exists', NULL, '{"k": 0}'), ('exists', NULL, '{"j": 0}'),
    ('not_exists', NULL, '{"j": 0}'), ('not_exists', NULL, NULL), ('not_exists', NULL, '{"k": 0}');
CREATE FUNCTION pg_temp.decide(operator text, value text, context jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
BEGIN
    DELETE FROM public.entitlement_conditions;
    INSERT INTO public.entitlement_conditions (entitlement_id, condition_key, condition_value, operator)
    SELECT entitlement_id, 'k', value, operator FROM public.entitlements;
    SELECT decision || ': ' || reason INTO answer
    FROM public.fn_check_entitlement(public.fn_get_account_id('acme'), 'api_requests', p_context => context);
    RETURN answer;
END
$$;
SELECT operator, value, context, pg_temp.decide(operator, value, context) FROM cases;

-- All conditions must be met. If one is not, the reason names its key.
DELETE FROM entitlement_conditions;
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value) VALUES
    (:'plain', 'plan.tier', 'gold'), (:'plain', 'region', 'eu');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'api_requests', p_context => '{"region": "eu", "plan": {"tier": "gold"}}');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'api_requests', p_context => '{"region": "us", "plan": {"tier": "gold"}}');
SELECT decision, reason FROM fn_check_entitlement(:'acme', 'api_requests', p_context => '{"region": "eu"}');

-- If the conditions of an entitlement are not met, the next one applies.
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, priority)
VALUES (:'acme', 'api_requests', 'cumulative', 1, -1);
SELECT quantity_allowed FROM fn_check_entitlement(:'acme', 'api_requests', p_context => '{"region": "eu", "plan": {"tier": "gold"}}');
SELECT quantity_allowed FROM fn_check_entitlement(:'acme', 'api_requests');
SELECT quantity_allowed FROM fn_get_entitlement(:'acme', 'api_requests');

\set VERBOSITY terse
-- A context is an object, an operator is one of those above, and a value is given if the operator needs one.
SELECT fn_check_entitlement(:'acme', 'api_requests', p_context => '["eu"]');
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value, operator) VALUES (:'plain', 'x', 'y', 'like');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO entitlement_conditions (entitlement_id, condition_key, operator) VALUES (:'plain', 'x', 'gt');
\echo :LAST_ERROR_SQLSTATE

-- Rules have conditions too.
INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code) VALUES
    ('others', 'api_requests', 'cumulative', 'block'), ('trusted', 'api_requests', 'cumulative', 'overage');
UPDATE control_rules SET priority = 1 WHERE rule_name = 'trusted';
INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
SELECT rule_id, 'trusted', 'true' FROM control_rules WHERE rule_name = 'trusted';
SELECT decision, overage_quantity
FROM fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => 3, p_context => '{"trusted": true}');
SELECT decision, overage_quantity FROM fn_check_entitlement(:'acme', 'api_requests', p_requested_qty => 3);
