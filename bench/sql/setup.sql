-- 10,000 accounts with a plan, one of them with 100,000 events, and a tree of three levels.
SET client_min_messages = warning;

INSERT INTO accounts (account_id, account_type_code, display_name, external_id)
SELECT overlay(md5('bench' || n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'organization', 'Bench ' || n, 'bench-' || n
FROM generate_series(1, 10000) n;
SELECT count(fn_provision_plan_entitlements(account_id, 'enterprise')) FROM accounts;

-- pgbench has no arrays: an account by its number.
CREATE TABLE bench_account (n int PRIMARY KEY, account_id uuid NOT NULL);
INSERT INTO bench_account SELECT substr(external_id, 7)::int, account_id FROM accounts WHERE external_id LIKE 'bench-%';

INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
SELECT 'seed-' || n || '-' || i, account_id, 'benchmark_runs', 1, now() - i * interval '1 hour'
FROM bench_account, generate_series(1, 10) i WHERE n <= 1000;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
SELECT 'many-' || i, account_id, 'benchmark_runs', 0.01, now() - i * interval '1 minute'
FROM bench_account, generate_series(1, 100000) i WHERE n = 10000;

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
VACUUM ANALYZE;
