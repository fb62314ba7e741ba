-- Each object is one line. Two differences are ignored: PostgreSQL prints the casts in `varchar IN
-- (…)` differently after a restore, and it keeps rights in the order in which they were granted.
CREATE FUNCTION pg_temp.rights(acl aclitem[]) RETURNS text LANGUAGE sql AS
    $$SELECT coalesce(string_agg(item::text, ' ' ORDER BY item::text), '-') FROM unnest(acl) item$$;
CREATE FUNCTION pg_temp.bare(definition text) RETURNS text LANGUAGE sql AS
    $$SELECT regexp_replace(definition, '::(character varying|text)(\[\])?|[()]', '', 'g')$$;

SELECT 'schema ' || nspname || ' of ' || nspowner::regrole || ' ' || pg_temp.rights(nspacl)
FROM pg_namespace WHERE nspname = current_schema()
UNION ALL
SELECT concat_ws(' ', 'relation', relkind, relname, 'of', relowner::regrole, pg_temp.rights(relacl),
                 reloptions, relreplident, relrowsecurity, relforcerowsecurity)
FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind <> 'i'
UNION ALL
SELECT concat_ws(' ', 'column', relname || '.' || attname, format_type(atttypid, atttypmod),
                 CASE WHEN attnotnull THEN 'not null' END, attstorage, pg_temp.rights(attacl),
                 pg_get_expr(adbin, adrelid))
FROM pg_attribute
JOIN pg_class c ON c.oid = attrelid
LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND attnum > 0
UNION ALL
SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = current_schema()
UNION ALL
SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_temp.bare(pg_get_constraintdef(oid)))
FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND conrelid <> 0
UNION ALL
SELECT 'trigger ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT 'view ' || viewname || ' ' || definition FROM pg_views WHERE schemaname = current_schema()
UNION ALL
SELECT 'policy ' || p::text FROM pg_policies p
UNION ALL
SELECT concat_ws(' ', 'publication', to_jsonb(p) - 'oid') FROM pg_publication p
UNION ALL
SELECT 'published ' || p::text FROM pg_publication_tables p
UNION ALL
SELECT concat_ws(' ', 'function', oid::regprocedure, 'of', proowner::regrole, pg_temp.rights(proacl),
                 pg_get_function_result(oid), prosrc, provolatile, proparallel, proisstrict, proconfig)
FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
UNION ALL
SELECT 'comment ' || pg_describe_object(classoid, objoid, objsubid) || ': ' || description
FROM pg_description WHERE objoid >= 16384
UNION ALL
SELECT concat_ws(' ', 'extension', extname, extversion, extnamespace::regnamespace, extconfig)
FROM pg_extension
UNION ALL
SELECT 'member ' || pg_describe_object(classid, objid, 0) FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
ORDER BY 1;
