-- CREATE EXTENSION builds the whole system; the tables belong to the user, the functions to the
-- extension.

-- The extension owns functions and nothing else.
SELECT DISTINCT classid::regclass::text AS what
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'mec');

-- Every key function is native.
SELECT l.lanname, count(*) > 10 AS many
FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
WHERE p.pronamespace = 'public'::regnamespace
GROUP BY 1;

-- Tables and views belong to mec_owner, which is not a superuser and cannot log in.
SELECT DISTINCT c.relkind, r.rolname, r.rolsuper, r.rolcanlogin
FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
ORDER BY 1;

-- Every table, view and function has a comment.
SELECT relname FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
  AND obj_description(oid, 'pg_class') IS NULL;
SELECT proname FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND obj_description(oid, 'pg_proc') IS NULL;

-- PUBLIC may read nothing and call nothing.
CREATE ROLE regress_stranger;
SELECT count(*) FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
  AND has_table_privilege('regress_stranger', oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE');
SELECT count(*) FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND has_function_privilege('regress_stranger', oid, 'EXECUTE');
DROP ROLE regress_stranger;

-- No function is overloaded.
SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace GROUP BY 1 HAVING count(*) > 1;

-- The bootstrap function can be called again: it silently adds missing objects.
DROP VIEW v_active_leases;
DROP TRIGGER mec_audit ON entitlements;
SELECT fn_mec_bootstrap();
SELECT count(*) FROM v_active_leases;
SELECT tgname FROM pg_trigger WHERE tgrelid = 'entitlements'::regclass AND tgname = 'mec_audit';
