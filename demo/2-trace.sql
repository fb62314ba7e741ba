-- Every request of the trace is two events, metered in their order. Each step meters five minutes,
-- so that a check in between sees the usage up to then. :trace is the path of the file.

CREATE TEMP TABLE request (
    number int GENERATED ALWAYS AS IDENTITY,
    at timestamptz,
    context numeric,
    generated numeric
);
\set load '\\copy request (at, context, generated) FROM ' :'trace' ' (FORMAT csv, HEADER)'
:load

CREATE TEMP TABLE decision AS
SELECT NULL::timestamptz AS at, c.* FROM fn_check_entitlement(fn_get_account_id('acme'), 'llm_tokens') AS c LIMIT 0;

CREATE TEMP VIEW slice AS
SELECT date_bin('5 minutes', at, '2023-01-01') AS slice_start,
       date_bin('5 minutes', at, '2023-01-01') + interval '5 minutes' AS slice_end,
       *
FROM request;

SELECT fn_get_account_id('acme') AS acme, to_char(count(*), 'FM999,999') AS requests,
       to_char(min(at), 'HH24:MI') AS first, to_char(max(at), 'HH24:MI, FMDD FMMonth YYYY') AS last
FROM request \gset

\echo
\echo '2. The trace of a code assistant:' :requests 'requests, from' :first 'to' :last 'UTC, two events each.'
\echo '   At each five minutes'' end: may Acme send another 5,000 context tokens?'
\echo

SELECT format(
           $$SELECT fn_meter_consumption('request-' || number || '-context', %1$L, 'llm_tokens', context,
                                         'tokens', 'context', at),
                    fn_meter_consumption('request-' || number || '-generated', %1$L, 'llm_tokens', generated,
                                         'tokens', 'generated', at)
             FROM slice WHERE slice_start = %2$L ORDER BY number$$, :'acme', slice_start),
       format(
           $$INSERT INTO decision
             SELECT %3$L, c.*
             FROM fn_check_entitlement(%1$L, 'llm_tokens', 'context', 5000, p_at => %2$L) AS c$$,
           :'acme', least(slice_end, max(at)), slice_start)
FROM slice
GROUP BY slice_start, slice_end
ORDER BY slice_start
\o /dev/null
\gexec
\o

SELECT to_char(d.at, 'HH24:MI') AS "from",
       to_char(context, 'FM9,999,999') AS context,
       to_char(generated, 'FM999,999') AS generated,
       repeat('█', ceil(20 * context / max(context) OVER ())::int) AS "tokens in five minutes",
       to_char(quantity_used, 'FM99,999,999') AS "used this month",
       decision || CASE WHEN decision = 'allow' THEN '' ELSE ': ' || reason END AS decision
FROM decision AS d,
     LATERAL (SELECT fn_get_usage(:'acme', 'llm_tokens', 'context', d.at, d.at + interval '5 minutes') AS context,
                     fn_get_usage(:'acme', 'llm_tokens', 'generated', d.at, d.at + interval '5 minutes') AS generated) AS u
ORDER BY d.at;
