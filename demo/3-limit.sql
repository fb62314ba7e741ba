-- The limit is reached. Another plan raises it, and past usage stays counted.

SELECT fn_get_account_id('acme') AS acme,
       max(occurred_at) + interval '1 minute' AS later
FROM consumption_ledger \gset

\echo
\echo '3. The limit is reached. A minute later, Acme upgrades to LLM Business:'
\echo

CREATE TEMP TABLE answer AS
SELECT NULL::text AS when, NULL::text AS scope, c.* FROM fn_check_entitlement(:'acme', 'llm_tokens') AS c LIMIT 0;

INSERT INTO answer
SELECT 'before', scope, c.*
FROM unnest('{context,generated}'::text[]) AS scope,
     fn_check_entitlement(:'acme', 'llm_tokens', scope, 5000, p_at => :'later') AS c;

SELECT fn_provision_plan_entitlements(:'acme', 'llm-business', :'later') AS entitlements \gset

INSERT INTO answer
SELECT 'after', scope, c.*
FROM unnest('{context,generated}'::text[]) AS scope,
     fn_check_entitlement(:'acme', 'llm_tokens', scope, 5000, p_at => :'later') AS c;

SELECT "when" AS "the upgrade", scope, decision, reason,
       to_char(quantity_remaining, 'FM99,999,999') AS remaining
FROM answer;
