//! A dump holds everything, and restores into the same.

use mec_e2e::{Database, Server, fresh_database, organization, plan};

/// Everything that a user could miss after a restore, as text. PostgreSQL writes the casts in
/// `varchar IN (…)` in another way after a restore; they are left out.
const INVENTORY: &str = "
    SELECT 'table ' || relname || ' of ' || relowner::regrole || coalesce(' ' || relacl::text, '')
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S')
    UNION ALL
    SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod)
           || coalesce(' ' || pg_get_expr(adbin, adrelid), '') || coalesce(' ' || col_description(attrelid, attnum), '')
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
         LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
    UNION ALL
    SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' ||
           regexp_replace(pg_get_constraintdef(oid), '::(character varying|text)(\\[\\])?|[()]', '', 'g')
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
    UNION ALL
    SELECT 'trigger ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL
    SELECT 'view ' || viewname || ' ' || definition FROM pg_views WHERE schemaname = 'public'
    UNION ALL
    SELECT 'function ' || oid::regprocedure || coalesce(' ' || proacl::text, '')
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'member ' || pg_describe_object(classid, objid, 0) FROM pg_depend
    WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
    ORDER BY 1";

#[test]
fn a_plain_dump_restores_into_an_identical_database() {
    let source = used_database();
    let target = Server::shared().empty_database();
    target.restore(&source.dump(&[]));
    assert_same(&source, &target);
}

#[test]
fn a_plain_dump_restores_in_one_transaction() {
    let source = used_database();
    let target = Server::shared().empty_database();
    let mut dump = b"BEGIN;\n".to_vec();
    dump.extend(source.dump(&[]));
    dump.extend(b"COMMIT;\n");
    target.restore(&dump);
    assert_same(&source, &target);
}

#[test]
fn a_custom_dump_restores_with_parallel_jobs() {
    let source = used_database();
    let target = Server::shared().empty_database();
    let file = source.server.dir().join(format!("{}.dump", source.name));
    std::fs::write(&file, source.dump(&["--format=custom"])).unwrap();
    let mut restore = source.server.program("pg_restore");
    restore
        .args(["--exit-on-error", "--jobs=4", "--dbname", &target.name])
        .arg(&file);
    let output = restore.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_same(&source, &target);
}

#[test]
fn a_restored_database_goes_on_where_the_dumped_one_stood() {
    let source = used_database();
    let target = Server::shared().empty_database();
    target.restore(&source.dump(&[]));
    let next = "SELECT fn_meter_consumption('run-1', fn_get_account_id('acme'), 'benchmark_runs', 1);
                SELECT fn_meter_consumption('run-2', fn_get_account_id('acme'), 'benchmark_runs', 2);
                SELECT trim_scale(quantity_used) FROM fn_check_entitlement(fn_get_account_id('acme'), 'benchmark_runs');";
    let usage = |db: &Database<'_>| db.psql(next).lines().last().unwrap().to_owned();
    assert_eq!(usage(&source), "3");
    assert_eq!(usage(&target), "3");
}

/// A database in which something of everything has happened.
fn used_database() -> Database<'static> {
    let db = fresh_database();
    let mut session = db.connect();
    let acme = organization(&mut session, "acme");
    plan(&mut session, acme, "pro");
    session
        .batch_execute(
            "INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
             VALUES ('user', 'Ann', 'ann', fn_get_account_id('acme'));
             SELECT fn_meter_consumption('run-1', fn_get_account_id('acme'), 'benchmark_runs', 1,
                                         p_details => '{\"host\": \"a1\"}');
             SELECT fn_meter_consumption('gpu-1', fn_get_account_id('ann'), 'gpu_hours', 1.5, 'hours',
                                         p_occurred_at => now() - interval '40 days');
             SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users');
             SELECT fn_check_entitlement(fn_get_account_id('acme'), 'ai_models');
             UPDATE entitlements SET quantity_allowed = 600 WHERE resource_type_code = 'benchmark_runs';
             -- What users add to the tables is theirs, and in the dump.
             ALTER TABLE accounts ADD COLUMN crm_number text;
             CREATE INDEX ON accounts (crm_number);",
        )
        .unwrap();
    db
}

fn assert_same(source: &Database<'_>, target: &Database<'_>) {
    assert_same_answer(source, target, INVENTORY);
    let tables = source.psql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    for table in tables.lines() {
        let rows = format!("SELECT '{table} ' || t::text FROM {table} t ORDER BY 1");
        assert_same_answer(source, target, &rows);
    }
}

fn assert_same_answer(source: &Database<'_>, target: &Database<'_>, sql: &str) {
    let (ours, theirs) = (source.psql(sql), target.psql(sql));
    let missing = |from: &str, other: &str| -> Vec<String> {
        let other: Vec<_> = other.lines().collect();
        from.lines()
            .filter(|line| !other.contains(line))
            .map(str::to_owned)
            .collect()
    };
    assert!(
        ours == theirs,
        "only dumped: {:#?}\nonly restored: {:#?}",
        missing(&ours, &theirs),
        missing(&theirs, &ours)
    );
}
