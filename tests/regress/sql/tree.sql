-- The account tree: at most 8 levels, no cycles, one namespace, parents that may have children.
\pset null NULL
INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id)
SELECT format('00000000-0000-7000-8000-00000000000%s', n)::uuid, 'team', 'Level ' || n,
       CASE WHEN n > 1 THEN format('00000000-0000-7000-8000-00000000000%s', n - 1)::uuid END
FROM generate_series(1, 8) AS n;
\set root 00000000-0000-7000-8000-000000000001
\set middle 00000000-0000-7000-8000-000000000004
\set leaf 00000000-0000-7000-8000-000000000008
SELECT display_name, status, owner_account_id, owner_display_name FROM v_account_hierarchy ORDER BY 1;
SELECT fn_get_owner_account_id(:'leaf') AS owner, fn_get_owner_account_id(:'root') AS of_root,
       fn_get_owner_account_id('00000000-0000-7000-8000-0000000000ff') AS of_nobody;

-- A ninth level is refused, whether it is added above or below.
INSERT INTO accounts (account_type_code, display_name, parent_account_id) VALUES ('user', 'Level 9', :'leaf');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO accounts (account_id, account_type_code, display_name)
VALUES ('00000000-0000-7000-8000-000000000000', 'organization', 'Level 0');
UPDATE accounts SET parent_account_id = '00000000-0000-7000-8000-000000000000' WHERE account_id = :'root';
\echo :LAST_ERROR_SQLSTATE

-- Cycles are refused, in one step, in several, and within one statement.
UPDATE accounts SET parent_account_id = account_id WHERE account_id = :'middle';
\echo :LAST_ERROR_SQLSTATE
UPDATE accounts SET parent_account_id = :'leaf' WHERE account_id = :'middle';
INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id)
VALUES ('00000000-0000-7000-8000-0000000000aa', 'team', 'Itself', '00000000-0000-7000-8000-0000000000aa');
INSERT INTO accounts (account_id, account_type_code, display_name) VALUES
    ('00000000-0000-7000-8000-0000000000a1', 'team', 'One'),
    ('00000000-0000-7000-8000-0000000000a2', 'team', 'Two');
UPDATE accounts SET parent_account_id = CASE display_name
    WHEN 'One' THEN '00000000-0000-7000-8000-0000000000a2'::uuid
    ELSE '00000000-0000-7000-8000-0000000000a1' END
WHERE display_name IN ('One', 'Two');
\echo :LAST_ERROR_SQLSTATE

-- A parent exists, may have children, and is in the same namespace.
INSERT INTO accounts (account_type_code, display_name, parent_account_id) VALUES ('user', 'Orphan', '00000000-0000-7000-8000-0000000000ff');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO account_types (account_type_code, can_have_children) VALUES ('robot', false);
INSERT INTO accounts (account_id, account_type_code, display_name) VALUES ('00000000-0000-7000-8000-0000000000b1', 'robot', 'R2');
INSERT INTO accounts (account_type_code, display_name, parent_account_id)
VALUES ('user', 'Child of R2', '00000000-0000-7000-8000-0000000000b1');
\echo :LAST_ERROR_SQLSTATE
UPDATE accounts SET account_type_code = 'robot' WHERE account_id = :'middle';
UPDATE account_types SET can_have_children = false WHERE account_type_code = 'team';
INSERT INTO accounts (account_id, account_type_code, display_name, namespace_id)
VALUES ('00000000-0000-7000-8000-0000000000c1', 'team', 'Tenant', 'tenant-2');
INSERT INTO accounts (account_type_code, display_name, parent_account_id) VALUES ('user', 'Ada', '00000000-0000-7000-8000-0000000000c1');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO accounts (account_id, account_type_code, display_name, parent_account_id, namespace_id)
VALUES ('00000000-0000-7000-8000-0000000000c2', 'user', 'Ada', '00000000-0000-7000-8000-0000000000c1', 'tenant-2');

-- The namespace is fixed once there is a parent, a child or a row.
UPDATE accounts SET namespace_id = 'tenant-3' WHERE display_name = 'Ada';
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
UPDATE accounts SET namespace_id = 'tenant-3' WHERE display_name = 'Tenant';
\set VERBOSITY default
UPDATE accounts SET namespace_id = 'tenant-3' WHERE display_name = 'R2';
SELECT fn_meter_consumption('k', '00000000-0000-7000-8000-0000000000b1', 'api_requests', 1) IS NOT NULL AS metered;
UPDATE accounts SET namespace_id = 'default' WHERE display_name = 'R2';

-- An account with events stays, with its id; others can be deleted if no account is below them.
DELETE FROM accounts WHERE display_name = 'R2';
\echo :LAST_ERROR_SQLSTATE
UPDATE accounts SET account_id = '00000000-0000-7000-8000-0000000000b2' WHERE display_name = 'R2';
\echo :LAST_ERROR_SQLSTATE
DELETE FROM accounts WHERE account_id = :'middle';
\echo :LAST_ERROR_SQLSTATE
DELETE FROM accounts WHERE account_id = :'leaf';

-- A missing id is generated: it shares its first 8 bytes with the root of its tree.
INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
VALUES ('user', 'Grace', 'grace', '00000000-0000-7000-8000-000000000007')
RETURNING left(account_id::text, 18) AS first_bytes, substr(account_id::text, 15, 1) AS version;

-- External ids are unique in their namespace; statuses and zones are known ones.
\set VERBOSITY terse
INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('user', 'Grace', 'grace');
INSERT INTO accounts (account_type_code, display_name, external_id, namespace_id) VALUES ('user', 'Grace', 'grace', 'tenant-2');
SELECT fn_get_account_id('grace') = fn_get_account_id('grace', 'tenant-2') AS same, fn_get_account_id('nobody') AS nobody;
UPDATE accounts SET status = 'asleep' WHERE external_id = 'grace';
UPDATE accounts SET time_zone = 'Mars/Phobos' WHERE external_id = 'grace';
UPDATE accounts SET time_zone = '+02' WHERE external_id = 'grace';
\echo :LAST_ERROR_SQLSTATE
INSERT INTO accounts (account_type_code, display_name) VALUES ('user', NULL);
\echo :LAST_ERROR_SQLSTATE
INSERT INTO accounts (account_type_code, display_name, parent_account_id, namespace_id) VALUES ('user', 'x', :'root', NULL);
\echo :LAST_ERROR_SQLSTATE
UPDATE accounts SET account_type_code = NULL WHERE account_id = :'root';
\echo :LAST_ERROR_SQLSTATE
UPDATE account_types SET can_have_children = NULL WHERE account_type_code = 'team';
\echo :LAST_ERROR_SQLSTATE
