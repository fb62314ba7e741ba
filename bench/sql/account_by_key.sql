-- Reads the account's own row by its primary key, which is computed as in check.sql.
\set n random(1, 1000)
SELECT * FROM accounts WHERE account_id = overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid;
