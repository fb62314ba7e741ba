\set n random(1, 8000)
BEGIN;
INSERT INTO bench_ledger (event_id, idempotency_key, namespace_id, account_id, resource_type_code, quantity, unit_code, occurred_at, owner_account_id, ancestor_ids, base_quantity)
VALUES (fn_uuid_v7(), 'b' || nextval('bench_key'), 'default', overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'api_requests', 1, 'requests', now(), overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, '{}', 1);
UPDATE bench_account SET touched = touched + 1 WHERE n = :n;
COMMIT;
