-- How the installation is doing.

-- Read every few seconds by a monitor, so that it looks at statistics, at sizes and at rows that are few: open
-- leases and reservations by their own indexes. What other sessions do is shown to roles that may see it
-- (pg_monitor).
CREATE OR REPLACE VIEW @extschema@.v_mec_health AS
WITH checks (check_name, unit, meaning) AS (VALUES
    ('counter_differences', 'counters',
     'Counters that differed from the ledger at the last fn_record_verification(); see fn_verify_usage()'),
    ('verification_age', 'seconds', 'Since the last fn_record_verification(); run it once a week or more often'),
    ('version_differs', 'yes or no',
     'Whether the tables are of another version than the functions; ALTER EXTENSION mec UPDATE'),
    ('lost_bindings', 'bindings',
     'Rows of namespace_roles whose role was dropped or lost its mark, bound roles without a row, and roles that left a bound one: they see nothing until namespace_roles says what they are'),
    ('extra_grants', 'grants',
     'Grants on the object that MEC did not make; a warning where they let change rows, go to PUBLIC or can be granted on; see fn_mec_extra_grants()'),
    ('delegated_groups', 'roles',
     'Roles besides superusers that may act as mec_owner, or may grant the group to others; a warning for mec_owner and mec_admin'),
    ('role_attributes', 'attributes',
     'Attributes that a role of MEC has got since: it may log in, is a superuser, may create roles or databases, may replicate or bypasses row security; take them with ALTER ROLE'),
    ('held_leases', 'leases', 'Leases held now'),
    ('expired_leases', 'leases',
     'Leases that nobody gave back; they hold nothing, the next admission to their limit marks them ended'),
    ('held_reservations', 'reservations', 'Reservations that count as used now'),
    ('expired_reservations', 'reservations',
     'Reservations that nobody settled in time: work whose usage was perhaps never metered'),
    ('oldest_gate', 'seconds',
     'How long the oldest transaction runs that has admitted something: others may wait for it'),
    ('oldest_transaction', 'seconds',
     'How long the oldest transaction runs: rows that died since then cannot be vacuumed'),
    ('oldest_snapshot', 'transactions',
     'How many transactions ago the oldest snapshot was taken, by a session, a prepared transaction or a replication slot'),
    ('dead_rows', 'rows',
     'Dead rows of a table that is updated often; more than live ones: autovacuum does not keep up'),
    ('hot_updates', 'percent',
     'Updates that touched no index; under half: a long transaction, or an index that was added'),
    ('live_rows', 'rows', 'Rows, as statistics estimate'),
    ('size', 'bytes', 'Size with indexes; see fn_archive_ledger, fn_purge_decisions, fn_purge_audit')
), relations AS MATERIALIZED (
    SELECT c.oid AS relation, c.relname::text AS name
    FROM pg_class c
    JOIN pg_extension e ON e.extnamespace = c.relnamespace
    WHERE e.extname = 'mec' AND c.relkind IN ('r', 'p') AND c.relname IN
        ('consumption_ledger', 'consumption_ledger_archive', 'usage_live', 'usage_history', 'admission_gates',
         'concurrency_leases', 'usage_reservations', 'control_decisions_log', 'entitlements_audit')
), viewer AS (
    SELECT pg_has_role('pg_read_all_stats', 'USAGE') AS sees_sessions
), sessions AS MATERIALIZED (
    SELECT a.pid, a.xact_start, a.backend_xmin
    FROM viewer v, pg_stat_activity a
    WHERE v.sees_sessions AND a.pid <> pg_backend_pid()
), marks AS MATERIALIZED (
    SELECT m.grantee
    FROM pg_extension e
    JOIN pg_class c ON c.relnamespace = e.extnamespace AND c.relname = 'namespace_roles'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'role_name'
    CROSS JOIN LATERAL aclexplode(a.attacl) m
    WHERE e.extname = 'mec' AND m.privilege_type = 'REFERENCES' AND m.grantee <> 0
), bindings AS (
    SELECT (SELECT count(*) FROM @extschema@.namespace_roles b
            FULL JOIN marks m ON m.grantee = b.role_name::oid
            WHERE b.role_name IS NULL OR m.grantee IS NULL)
           + (SELECT count(*) FROM @extschema@.namespace_roles b
              CROSS JOIN LATERAL unnest(b.members) AS n (name)
              JOIN pg_roles was ON was.rolname = n.name AND NOT was.rolsuper
              WHERE NOT EXISTS (SELECT FROM @extschema@.namespace_roles o
                                JOIN pg_roles r ON r.oid = o.role_name::oid
                                JOIN marks m ON m.grantee = r.oid
                                WHERE pg_has_role(was.oid, r.oid, 'USAGE'))) AS lost
), leases AS (
    SELECT count(*) FILTER (WHERE expires_at > clock_timestamp()
                              AND acquired_at <= greatest(clock_timestamp(), created_at)) AS held,
           count(*) FILTER (WHERE expires_at <= clock_timestamp()) AS expired
    FROM @extschema@.concurrency_leases WHERE released_at IS NULL
), reservations AS (
    SELECT count(*) FILTER (WHERE expires_at > clock_timestamp()
                              AND reserved_at <= greatest(clock_timestamp(), created_at)) AS held,
           count(*) FILTER (WHERE expires_at <= clock_timestamp()) AS expired
    FROM @extschema@.usage_reservations WHERE freed_at IS NULL
), gates AS (
    SELECT extract(epoch FROM clock_timestamp() - min(s.xact_start)) AS seconds
    FROM pg_locks l
    JOIN relations r ON r.relation = l.relation AND r.name = 'admission_gates'
    JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
    JOIN sessions s ON s.pid = l.pid
    WHERE l.granted AND l.mode = 'RowExclusiveLock'
), transactions AS (
    SELECT extract(epoch FROM clock_timestamp() - min(xact_start)) AS seconds FROM sessions
), snapshots AS (
    SELECT max(age(x.xmin)) AS transactions
    FROM (SELECT s.backend_xmin AS xmin FROM sessions s
          UNION ALL SELECT p.transaction AS xmin FROM pg_prepared_xacts p
          UNION ALL SELECT l.xmin AS xmin FROM pg_replication_slots l) x
), extra AS MATERIALIZED (
    SELECT g.object_name, count(*) AS grants,
           bool_or(g.privilege NOT IN ('SELECT', 'EXECUTE') AND g.privilege NOT LIKE 'SELECT (%'
                   OR g.grantee = 'PUBLIC' OR g.is_grantable) AS is_bad
    FROM @extschema@.fn_mec_extra_grants() g
    GROUP BY g.object_name
), delegated AS MATERIALIZED (
    SELECT g.rolname::text AS name, count(DISTINCT m.member) AS members
    FROM pg_roles g
    JOIN pg_auth_members m ON m.roleid = g.oid AND (m.admin_option OR g.rolname = 'mec_owner')
    JOIN pg_roles r ON r.oid = m.member AND NOT r.rolsuper
    WHERE g.rolname IN ('mec_owner', 'mec_reader', 'mec_app', 'mec_loader', 'mec_admin')
    GROUP BY g.rolname
), attributes AS MATERIALIZED (
    SELECT rolname::text AS name,
           rolcanlogin::int + rolsuper::int + rolcreaterole::int + rolcreatedb::int + rolreplication::int
           + rolbypassrls::int AS number
    FROM pg_roles WHERE rolname IN ('mec_owner', 'mec_reader', 'mec_app', 'mec_loader', 'mec_admin')
), found AS (
    SELECT 'counter_differences' AS check_name, NULL::text AS object_name,
           max(differences)::numeric AS value, max(differences) > 0 AS is_bad
    FROM @extschema@.usage_verifications
    UNION ALL
    SELECT 'verification_age' AS check_name, NULL::text AS object_name,
           extract(epoch FROM now() - max(verified_at)) AS value, max(verified_at) < now() - interval '7 days' AS is_bad
    FROM @extschema@.usage_verifications
    UNION ALL
    SELECT 'version_differs' AS check_name, NULL::text AS object_name,
           (s.schema_version <> e.extversion)::int AS value, s.schema_version <> e.extversion AS is_bad
    FROM @extschema@.mec_schema s, pg_extension e WHERE e.extname = 'mec'
    UNION ALL
    SELECT 'lost_bindings' AS check_name, NULL::text AS object_name, lost AS value, lost > 0 AS is_bad FROM bindings
    UNION ALL
    SELECT 'extra_grants' AS check_name, object_name, grants AS value, is_bad FROM extra
    UNION ALL
    SELECT 'extra_grants' AS check_name, NULL::text AS object_name, 0 AS value, false AS is_bad
    WHERE NOT EXISTS (SELECT FROM extra)
    UNION ALL
    SELECT 'delegated_groups' AS check_name, name AS object_name, members AS value,
           name IN ('mec_owner', 'mec_admin') AS is_bad
    FROM delegated
    UNION ALL
    SELECT 'delegated_groups' AS check_name, NULL::text AS object_name, 0 AS value, false AS is_bad
    WHERE NOT EXISTS (SELECT FROM delegated)
    UNION ALL
    SELECT 'role_attributes' AS check_name, name AS object_name, number AS value, true AS is_bad
    FROM attributes WHERE number > 0
    UNION ALL
    SELECT 'role_attributes' AS check_name, NULL::text AS object_name, 0 AS value, false AS is_bad
    WHERE NOT EXISTS (SELECT FROM attributes WHERE number > 0)
    UNION ALL
    SELECT 'held_leases' AS check_name, NULL::text AS object_name, held AS value, false AS is_bad FROM leases
    UNION ALL
    SELECT 'expired_leases' AS check_name, NULL::text AS object_name, expired AS value, expired > 10000 AS is_bad
    FROM leases
    UNION ALL
    SELECT 'held_reservations' AS check_name, NULL::text AS object_name, held AS value, false AS is_bad
    FROM reservations
    UNION ALL
    SELECT 'expired_reservations' AS check_name, NULL::text AS object_name, expired AS value, expired > 10000 AS is_bad
    FROM reservations
    UNION ALL
    SELECT 'oldest_gate' AS check_name, NULL::text AS object_name,
           CASE WHEN sees_sessions THEN coalesce(seconds, 0) END AS value, seconds > 5 AS is_bad
    FROM viewer, gates
    UNION ALL
    SELECT 'oldest_transaction' AS check_name, NULL::text AS object_name,
           CASE WHEN sees_sessions THEN coalesce(seconds, 0) END AS value, seconds > 900 AS is_bad
    FROM viewer, transactions
    UNION ALL
    SELECT 'oldest_snapshot' AS check_name, NULL::text AS object_name,
           CASE WHEN sees_sessions THEN coalesce(transactions, 0) END AS value, transactions > 10000000 AS is_bad
    FROM viewer, snapshots
    UNION ALL
    SELECT 'dead_rows' AS check_name, name AS object_name, pg_stat_get_dead_tuples(relation) AS value,
           pg_stat_get_dead_tuples(relation) > greatest(10000, pg_stat_get_live_tuples(relation)) AS is_bad
    FROM relations
    WHERE name IN ('usage_live', 'usage_history', 'admission_gates', 'concurrency_leases', 'usage_reservations')
    UNION ALL
    SELECT 'hot_updates' AS check_name, name AS object_name,
           round(100.0 * pg_stat_get_tuples_hot_updated(relation) / nullif(pg_stat_get_tuples_updated(relation), 0), 1) AS value,
           pg_stat_get_tuples_updated(relation) > 10000
               AND pg_stat_get_tuples_hot_updated(relation) * 2 < pg_stat_get_tuples_updated(relation) AS is_bad
    FROM relations WHERE name IN ('usage_live', 'admission_gates', 'concurrency_leases')
    UNION ALL
    SELECT 'live_rows' AS check_name, name AS object_name, pg_stat_get_live_tuples(relation) AS value, false AS is_bad
    FROM relations
    UNION ALL
    SELECT 'size' AS check_name, name AS object_name,
           coalesce((SELECT sum(pg_total_relation_size(p.relid)) FROM pg_partition_tree(relation) p),
                    pg_total_relation_size(relation)) AS value, false AS is_bad
    FROM relations
)
SELECT f.check_name, f.object_name, f.value, c.unit,
       CASE WHEN f.value IS NULL THEN 'unknown' WHEN f.is_bad THEN 'warn' ELSE 'ok' END AS status, c.meaning
FROM found f
JOIN checks c ON c.check_name = f.check_name
WHERE @extschema@.fn_sees_namespace(NULL::varchar);
COMMENT ON VIEW @extschema@.v_mec_health IS
    'How MEC is doing, one row a check: value, unit, ok, warn or unknown, and what it means; cheap enough for a monitor. No row for roles bound to namespaces';
COMMENT ON COLUMN @extschema@.v_mec_health.check_name IS 'What is looked at';
COMMENT ON COLUMN @extschema@.v_mec_health.object_name IS 'The table, view, function or role, where it is about one';
COMMENT ON COLUMN @extschema@.v_mec_health.value IS 'What was found; NULL: unknown';
COMMENT ON COLUMN @extschema@.v_mec_health.unit IS 'The unit of the value';
COMMENT ON COLUMN @extschema@.v_mec_health.status IS 'ok, warn, or unknown: not yet, or not for this role to see';
COMMENT ON COLUMN @extschema@.v_mec_health.meaning IS 'What it says, and what to do';
