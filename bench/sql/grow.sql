-- Adds events :first to :last, of 9,000 accounts, over half a year.
SET synchronous_commit = off;
INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
SELECT 'grow-' || i, b.account_id, 'api_requests', 1, now() - (i % 15768000) * interval '1 second'
FROM generate_series(:first, :last) i JOIN bench_account b ON b.n = i % 9000 + 1;
