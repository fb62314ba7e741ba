-- 10,000 accounts with a plan, one of them with 1,000 and one with 100,000 events, a tree of three
-- levels, and 100,000 accounts without any rows.
SET client_min_messages = warning;

INSERT INTO accounts (account_id, account_type_code, display_name, external_id)
SELECT overlay(md5('bench' || n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'organization', 'Bench ' || n, 'bench-' || n
FROM generate_series(1, 10000) n;
SELECT count(fn_provision_plan_entitlements(account_id, 'enterprise')) FROM accounts;

-- pgbench has no arrays, so this table finds an account by its number.
CREATE TABLE bench_account (n int PRIMARY KEY, account_id uuid NOT NULL, touched int NOT NULL DEFAULT 0) WITH (fillfactor = 50);
INSERT INTO bench_account SELECT substr(external_id, 7)::int, account_id FROM accounts WHERE external_id LIKE 'bench-%';

INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
SELECT 'seed-' || n || '-' || i, account_id, 'benchmark_runs', 1, now() - i * interval '1 hour'
FROM bench_account, generate_series(1, 10) i WHERE n <= 1000;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
SELECT 'many-' || i, account_id, 'benchmark_runs', 0.01, now() - i * interval '1 minute'
FROM bench_account, generate_series(1, 100000) i WHERE n = 10000;

INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
SELECT 'some-' || i, account_id, 'benchmark_runs', 0.01, now() - i * interval '1 hour'
FROM bench_account, generate_series(1, 1000) i WHERE n = 9999;

INSERT INTO resource_types (resource_type_code, default_unit_code)
VALUES ('bench_anchored', 'count'), ('bench_scoped', 'count'), ('bench_conditions', 'count');
INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, window_type_code, effective_start)
SELECT account_id, r.code, r.scope, 'cumulative', 1000000, r.window_type, now() - interval '100 days'
FROM bench_account,
     (VALUES ('bench_anchored', NULL, 'billing_cycle'), ('bench_scoped', 'eu', 'calendar_month'),
             ('bench_scoped', NULL, 'calendar_month'), ('bench_conditions', NULL, 'calendar_month')) AS r (code, scope, window_type)
WHERE n <= 1000;
INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
SELECT entitlement_id, 'tier', 'gold' FROM entitlements WHERE resource_type_code = 'bench_conditions';
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, resource_scope, quantity, occurred_at)
SELECT r.code || i, account_id, r.code, r.scope, 1, now() - i * interval '1 day'
FROM bench_account, generate_series(1, 10) i,
     (VALUES ('bench_anchored', NULL), ('bench_scoped', 'eu'), ('bench_conditions', NULL)) AS r (code, scope)
WHERE n <= 1000;

INSERT INTO accounts (account_id, account_type_code, display_name)
SELECT overlay(md5('sparse' || n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'organization', 'Sparse ' || n
FROM generate_series(1, 100000) n;
CREATE SEQUENCE bench_sparse CACHE 1000;

UPDATE entitlements SET quantity_allowed = NULL WHERE resource_type_code = 'concurrent_users';
INSERT INTO window_types (window_type_code, alignment, period_unit, period_count) VALUES ('rolling_bench', 'rolling', 'day', 3);
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
SELECT account_id, 'reports_generated', 'cumulative', 1000000, 'rolling_bench' FROM bench_account;

INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id)
SELECT '00000000-0000-0000-0000-00000000000a'::uuid, 'team', 'Team', account_id FROM bench_account WHERE n = 9000
UNION ALL
SELECT '00000000-0000-0000-0000-00000000000b'::uuid, 'user', 'User', '00000000-0000-0000-0000-00000000000a'::uuid;
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
VALUES ('00000000-0000-0000-0000-00000000000a', 'benchmark_runs', 'cumulative', 1000000, 'calendar_month'),
       ('00000000-0000-0000-0000-00000000000b', 'benchmark_runs', 'cumulative', 1000000, 'calendar_month');

-- The floor of metering: the ledger's columns and indexes, and nothing else.
CREATE TABLE bench_ledger (LIKE consumption_ledger INCLUDING DEFAULTS INCLUDING INDEXES);
CREATE SEQUENCE bench_key CACHE 1000;

-- Another check that a user could write instead of fn_check_entitlement: it sums the ledger by its
-- index.
CREATE FUNCTION bench_check_by_sum(account uuid, resource text, OUT decision text, OUT used numeric, OUT allowed numeric)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    limited entitlements;
BEGIN
    SELECT * INTO limited FROM entitlements e
    WHERE e.account_id = account AND e.resource_type_code = resource AND e.status = 'active'
      AND e.effective_start <= now() AND (e.effective_end IS NULL OR e.effective_end > now())
    ORDER BY e.priority DESC, e.created_at DESC LIMIT 1;
    SELECT coalesce(sum(l.quantity), 0) INTO used FROM consumption_ledger l
    WHERE l.account_id = account AND l.resource_type_code = resource AND l.occurred_at >= date_trunc('month', now());
    allowed := limited.quantity_allowed;
    decision := CASE WHEN allowed IS NULL OR used + 1 <= allowed THEN 'allow' ELSE 'deny' END;
END $$;
VACUUM ANALYZE;
