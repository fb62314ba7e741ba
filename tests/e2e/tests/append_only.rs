//! Recorded rows stay: TRUNCATE empties no table, recorded events and their details do not change, used codes
//! keep their names, and a writer cannot choose the time at which its row was recorded.

use std::io::Write;

use mec_e2e::{Database, Server, fresh_database, organization, sqlstate, user};
use postgres::Client;
use uuid::Uuid;

/// No table refers to this log, so its owner may empty it.
const MAY_BE_EMPTIED: &str = "control_decisions_log";

#[test]
fn no_table_that_others_rely_on_is_truncated_by_any_role() {
    // Membership of mec_owner is the cluster's, and makes other installations refuse.
    let server = Server::start(&[]);
    let db = server.used_database("public");
    // Users' tables that refer to tables of MEC, and the other way round.
    db.psql(
        "CREATE TABLE regions (region text PRIMARY KEY); INSERT INTO regions VALUES ('eu');
         ALTER TABLE accounts ADD COLUMN region text REFERENCES regions;
         GRANT ALL ON invoices, regions TO mec_owner",
    );
    let tables = own_tables(&db);
    let before = row_counts(&db, &tables);
    for (mut session, refusal) in [
        (db.connect(), "55000"),
        (member_of(&db, "mec_owner"), "55000"),
        (member_of(&db, "mec_admin"), "42501"),
    ] {
        for table in tables.iter().filter(|table| *table != MAY_BE_EMPTIED) {
            let cascading = format!("TRUNCATE {table} CASCADE");
            assert_eq!(refusal_of(&mut session, &cascading), refusal, "{cascading}");
            for plain in [
                format!("TRUNCATE {table}"),
                format!("TRUNCATE ONLY {table} RESTART IDENTITY"),
                format!("TRUNCATE {MAY_BE_EMPTIED}, {table} CONTINUE IDENTITY"),
            ] {
                // PostgreSQL itself refuses to truncate a table without those that refer to it.
                let refused = refusal_of(&mut session, &plain);
                assert!([refusal, "0A000"].contains(&refused.as_str()), "{plain}");
            }
        }
    }
    let all = format!("TRUNCATE invoices, {}", tables.join(", "));
    assert_eq!(refusal_of(&mut db.connect(), &all), "55000");
    let by_reference = "TRUNCATE regions CASCADE";
    assert_eq!(refusal_of(&mut db.connect(), by_reference), "55000");
    assert_eq!(row_counts(&db, &tables), before);
    db.psql(&format!("TRUNCATE {MAY_BE_EMPTIED}"));
}

#[test]
fn a_restore_may_empty_what_it_is_about_to_fill_but_never_the_ledger() {
    let db = Server::shared().used_database("public");
    let mut session = db.connect();
    session
        .batch_execute("SET mec.restoring = on; DROP TABLE invoices")
        .unwrap();
    let kept = "SELECT count(*) FROM consumption_ledger";
    let before: i64 = session.query_one(kept, &[]).unwrap().get(0);
    session
        .batch_execute("BEGIN; TRUNCATE accounts, units CASCADE; TRUNCATE usage_live; ROLLBACK")
        .unwrap();
    for table in ["consumption_ledger", "consumption_ledger_archive"] {
        let truncate = format!("TRUNCATE {table} CASCADE");
        assert_eq!(refusal_of(&mut session, &truncate), "55000");
    }
    assert_eq!(
        session.query_one(kept, &[]).unwrap().get::<_, i64>(0),
        before
    );
}

#[test]
fn recorded_events_and_their_details_do_not_change_by_any_verb() {
    // Membership of mec_owner is the cluster's, and makes other installations refuse.
    let server = Server::start(&[]);
    let db = server.used_database("public");
    db.psql(
        "SELECT fn_meter_consumption('old', fn_get_account_id('acme'), 'gpu_hours', 1,
             p_occurred_at => now() - interval '60 days', p_details => '{\"host\": \"a\"}');
         SELECT fn_archive_ledger(now() - interval '50 days')",
    );
    let recorded = "SELECT md5(string_agg(e::text, ',' ORDER BY e::text)) FROM (
        SELECT l::text FROM consumption_ledger l UNION ALL SELECT l::text FROM consumption_ledger_archive l
        UNION ALL SELECT d::text FROM consumption_event_details d
        UNION ALL SELECT d::text FROM consumption_event_details_archive d) e";
    let before = db.psql(recorded);
    let has_merge = db.psql("SHOW server_version_num").trim() >= "150000";
    for mut session in [db.connect(), member_of(&db, "mec_owner")] {
        for table in [
            "consumption_ledger",
            "consumption_ledger_archive",
            "consumption_event_details",
            "consumption_event_details_archive",
        ] {
            let rows: i64 = session
                .query_one(&format!("SELECT count(*) FROM {table}"), &[])
                .unwrap()
                .get(0);
            assert!(rows > 0, "{table} has no rows to change");
            for change in changes_of(&db, table, has_merge) {
                assert_eq!(refusal_of(&mut session, &change), "55000", "{change}");
            }
        }
    }
    assert_eq!(db.psql(recorded), before);
}

/// Every way to change or remove rows of a table, each column by itself.
fn changes_of(db: &Database<'_>, table: &str, has_merge: bool) -> Vec<String> {
    let key = if table.contains("details") {
        "event_id, detail_key"
    } else {
        "event_id"
    };
    let columns = db.psql(&format!(
        "SELECT attname FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped"
    ));
    let mut changes = vec![
        format!("UPDATE {table} SET event_id = event_id WHERE false"),
        format!(
            "WITH changed AS (UPDATE {table} SET event_id = event_id RETURNING 1) SELECT * FROM changed"
        ),
        format!(
            "BEGIN; TRUNCATE {table} CASCADE; COPY {table} FROM PROGRAM 'true' WITH (FREEZE); COMMIT"
        ),
    ];
    for column in columns.lines() {
        changes.push(format!("UPDATE {table} SET {column} = DEFAULT"));
        changes.push(format!(
            "INSERT INTO {table} SELECT * FROM {table}
             ON CONFLICT ({key}) DO UPDATE SET {column} = excluded.{column}"
        ));
        if has_merge {
            changes.push(format!(
                "MERGE INTO {table} t USING {table} s ON t.event_id = s.event_id
                 WHEN MATCHED THEN UPDATE SET {column} = s.{column}"
            ));
        }
    }
    // Owners may erase details that name a person: docs/recipes.md.
    if table != "consumption_event_details" {
        changes.push(format!("DELETE FROM {table}"));
        if has_merge {
            changes.push(format!(
                "MERGE INTO {table} t USING {table} s ON t.event_id = s.event_id WHEN MATCHED THEN DELETE"
            ));
        }
    }
    // Each begins outside of a transaction, also if the one before left a transaction open.
    changes
        .into_iter()
        .map(|change| format!("ROLLBACK; {change}"))
        .collect()
}

#[test]
fn when_a_row_was_recorded_is_not_for_its_writer_to_say() {
    let db = fresh_database();
    let mut session = member_of(&db, "mec_admin");
    let acme = organization(&mut db.connect(), "acme");
    let insert = |table: &str, columns: &str, values: &str| {
        format!(
            "INSERT INTO {table} ({columns}, created_at) VALUES ({values}, '2001-01-01Z')
             RETURNING created_at = now()"
        )
    };
    for statement in [
        insert(
            "consumption_ledger",
            "event_id, idempotency_key, account_id, resource_type_code, quantity",
            &format!("'eeeeeeee-0000-7000-8000-000000000001', 'k', '{acme}', 'gpu_hours', 1"),
        ),
        insert(
            "concurrency_leases",
            "account_id, resource_type_code, expires_at",
            &format!("'{acme}', 'concurrent_users', now() + interval '1 hour'"),
        ),
    ] {
        let row = session.query_one(&statement, &[]).unwrap();
        assert!(row.get::<_, bool>(0), "{statement}");
    }
    // Tables that administrators do not write.
    let mut owner = db.connect();
    for statement in [
        format!(
            "WITH e AS (INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                        VALUES ('d', '{acme}', 'gpu_hours', 1) RETURNING event_id)
             INSERT INTO consumption_event_details (event_id, detail_key, detail_value, created_at)
             SELECT event_id, 'a', 'b', '2001-01-01Z' FROM e RETURNING created_at = now()"
        ),
        insert(
            "usage_reservations",
            "idempotency_key, account_id, resource_type_code, quantity, unit_code, base_quantity, expires_at, decision",
            &format!("'r', '{acme}', 'gpu_hours', 1, 'hours', 3600, now() + interval '1 hour', 'allow'"),
        ),
        String::from(
            "UPDATE concurrency_leases SET created_at = '2001-01-01Z' RETURNING created_at > '2020-01-01Z'",
        ),
        String::from(
            "UPDATE usage_reservations SET created_at = '2001-01-01Z' RETURNING created_at > '2020-01-01Z'",
        ),
    ] {
        let row = owner.query_one(&statement, &[]).unwrap();
        assert!(row.get::<_, bool>(0), "{statement}");
    }
    // A created_at in COPY is replaced and is no error, so that loads from other systems work.
    let mut copy = session
        .copy_in("COPY consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, created_at) FROM stdin")
        .unwrap();
    writeln!(copy, "c\t{acme}\tgpu_hours\t1\t2001-01-01 00:00:00+00").unwrap();
    assert_eq!(copy.finish().unwrap(), 1);
    let old = "SELECT count(*) FROM consumption_ledger WHERE created_at < now() - interval '1 day'";
    assert_eq!(session.query_one(old, &[]).unwrap().get::<_, i64>(0), 0);
    // A restore keeps what was recorded.
    owner.batch_execute("SET mec.restoring = on").unwrap();
    let restored = insert(
        "consumption_ledger",
        "idempotency_key, account_id, namespace_id, resource_type_code, quantity, unit_code, owner_account_id,
         ancestor_ids, base_quantity",
        &format!("'o', '{acme}', 'default', 'gpu_hours', 1, 'hours', '{acme}', '{{}}', 3600"),
    );
    let row = owner.query_one(&restored, &[]).unwrap();
    assert!(!row.get::<_, bool>(0));
}

#[test]
fn details_are_recorded_with_their_event_or_not_at_all() {
    let db = fresh_database();
    let acme = organization(&mut db.connect(), "acme");
    let theirs: Uuid = db
        .connect()
        .query_one(
            "SELECT fn_meter_consumption('theirs', $1, 'gpu_hours', 1)",
            &[&acme],
        )
        .unwrap()
        .get(0);
    let mut loader = member_of(&db, "mec_loader");
    let event = |id: u32| {
        format!(
            "INSERT INTO consumption_ledger (event_id, idempotency_key, account_id, resource_type_code, quantity)
             VALUES ('eeeeeeee-0000-7000-8000-{id:012}', 'k{id}', '{acme}', 'gpu_hours', 1)"
        )
    };
    let detail = |id: u32| {
        format!(
            "INSERT INTO consumption_event_details (event_id, detail_key, detail_value)
             VALUES ('eeeeeeee-0000-7000-8000-{id:012}', 'host', 'a')"
        )
    };
    for together in [
        format!("BEGIN; {}; {}; COMMIT", event(1), detail(1)),
        format!(
            "BEGIN; SAVEPOINT s; {}; RELEASE s; {}; COMMIT",
            event(2),
            detail(2)
        ),
        format!("BEGIN; {}; SAVEPOINT s; {}; COMMIT", event(3), detail(3)),
        // PostgreSQL runs the details first.
        format!("WITH e AS ({}) {}", event(4), detail(4)),
        format!("WITH d AS ({}) {}", detail(5), event(5)),
        format!(
            "BEGIN; {}; {} ON CONFLICT DO NOTHING; {} ON CONFLICT DO NOTHING; COMMIT",
            event(6),
            detail(6),
            detail(6)
        ),
    ] {
        loader
            .batch_execute(&together)
            .unwrap_or_else(|error| panic!("{together}: {error:?}"));
    }
    let recorded = db.psql("SELECT count(*) FROM consumption_event_details");
    loader.batch_execute(&event(7)).unwrap();
    for late in [
        detail(7),
        format!("BEGIN; {}; {}", event(8), detail(7)),
        format!("INSERT INTO consumption_event_details VALUES ('{theirs}', 'host', 'a')"),
        String::from(
            "INSERT INTO consumption_event_details SELECT event_id, 'more', 'x' FROM consumption_ledger",
        ),
        format!(
            "{} ON CONFLICT (event_id, detail_key) DO NOTHING",
            detail(7)
        ),
    ] {
        assert_eq!(refusal_of(&mut loader, &late), "55000", "{late}");
        loader.batch_execute("ROLLBACK").unwrap();
    }
    let unknown = format!(
        "INSERT INTO consumption_event_details VALUES ('{}', 'host', 'a')",
        Uuid::nil()
    );
    assert_eq!(refusal_of(&mut loader, &unknown), "23503");
    let mut copy = loader
        .copy_in("COPY consumption_event_details (event_id, detail_key, detail_value) FROM stdin")
        .unwrap();
    writeln!(copy, "{theirs}\thost\ta").unwrap();
    assert_eq!(sqlstate(copy.finish()), "55000");
    assert_eq!(
        db.psql("SELECT count(*) FROM consumption_event_details"),
        recorded
    );
    // Functions still record their own details.
    let with_details =
        "SELECT fn_meter_consumption('own', $1, 'gpu_hours', 1, p_details => '{\"host\": \"b\"}')";
    loader.query_one(with_details, &[&acme]).unwrap();
}

#[test]
fn what_is_used_is_neither_renamed_nor_deleted_nor_cut_loose_in_silence() {
    let db = Server::shared().used_database("public");
    let mut session = db.connect();
    // Every foreign key between tables of MEC, one column each, with a row that is referred to.
    let keys = session
        .query(
            "SELECT c.confrelid::regclass::text, p.attname::text, c.conrelid::regclass::text, f.attname::text,
                    c.confdeltype = 'a'
             FROM pg_constraint c
             JOIN pg_attribute p ON p.attrelid = c.confrelid AND p.attnum = c.confkey[1]
             JOIN pg_attribute f ON f.attrelid = c.conrelid AND f.attnum = c.conkey[1]
             JOIN pg_class t ON t.oid = c.conrelid AND t.relowner = 'mec_owner'::regrole
             WHERE c.contype = 'f' AND cardinality(c.conkey) = 1
             UNION ALL
             SELECT parent, key, ledger, key, true
             FROM (VALUES ('accounts', 'account_id'), ('resource_types', 'resource_type_code'),
                          ('units', 'unit_code')) AS r (parent, key),
                  (VALUES ('consumption_ledger'), ('consumption_ledger_archive')) AS l (ledger)",
            &[],
        )
        .unwrap();
    assert!(keys.len() >= 25, "{} references", keys.len());
    let mut tried = 0;
    for key in keys {
        let [parent, column, child, reference] = [0, 1, 2, 3].map(|n| key.get::<_, String>(n));
        let used = format!(
            "{column} = (SELECT {reference} FROM {child} WHERE {reference} IS NOT NULL LIMIT 1)"
        );
        let found = session
            .query_one(&format!("SELECT count(*) FROM {parent} WHERE {used}"), &[])
            .unwrap();
        if found.get::<_, i64>(0) == 0 {
            continue;
        }
        tried += 1;
        let renamed = format!(
            "UPDATE {parent} SET {column} = CASE pg_typeof({column})::text
                 WHEN 'uuid' THEN '99999999-0000-7000-8000-000000000000' ELSE 'renamed' END::text::{}
             WHERE {used}",
            if column.ends_with("_id") && column != "plan_id" { "uuid" } else { "varchar" }
        );
        let refused = refusal_of(&mut session, &renamed);
        assert!(is_refusal(&refused), "{refused}: {renamed}");
        if key.get::<_, bool>(4) {
            let deleted = format!("DELETE FROM {parent} WHERE {used}");
            let refused = refusal_of(&mut session, &deleted);
            assert!(is_refusal(&refused), "{refused}: {deleted}");
        }
    }
    assert!(tried >= 18, "only {tried} references had rows");
    // A template may be deleted. Its entitlements stay, and the change of their template_id is audited.
    session
        .batch_execute("BEGIN; DELETE FROM plan_entitlement_templates WHERE plan_id = 'pro'")
        .unwrap();
    let audited = "SELECT count(*) > 0 AND bool_and(new_values ->> 'template_id' IS NULL)
                   FROM entitlements_audit WHERE changed_at > now() AND old_values ->> 'template_id' IS NOT NULL";
    assert!(session.query_one(audited, &[]).unwrap().get::<_, bool>(0));
}

#[test]
fn an_account_that_has_counted_events_of_others_stays_where_it_is() {
    let db = fresh_database();
    let mut session = db.connect();
    let former = organization(&mut session, "former");
    let child = user(&mut session, "child");
    let unused = organization(&mut session, "unused");
    let placed = "UPDATE accounts SET parent_account_id = $2 WHERE account_id = $1";
    session.execute(placed, &[&child, &Some(former)]).unwrap();
    session
        .query_one(
            "SELECT fn_meter_consumption('k', $1, 'benchmark_runs', 9)",
            &[&child],
        )
        .unwrap();
    session.execute(placed, &[&child, &None::<Uuid>]).unwrap();
    for (change, refusal) in [
        ("DELETE FROM accounts WHERE account_id =", "23503"),
        (
            "UPDATE accounts SET namespace_id = 'globex' WHERE account_id =",
            "23514",
        ),
    ] {
        let of_former = format!("{change} '{former}'");
        assert_eq!(refusal_of(&mut session, &of_former), refusal, "{of_former}");
        let of_unused = format!("BEGIN; {change} '{unused}'; ROLLBACK");
        session.batch_execute(&of_unused).unwrap();
    }
    let usage = "SELECT fn_get_usage($1, 'benchmark_runs', NULL, NULL)::text";
    let usage: String = session.query_one(usage, &[&former]).unwrap().get(0);
    assert_eq!(usage, "9");
}

/// 23503, 23514 or 55000: something refers to the row, a rule says so, or the row is a recorded one.
fn is_refusal(code: &str) -> bool {
    ["23503", "23514", "55000"].contains(&code)
}

/// The tables of MEC, as the catalogue has them.
fn own_tables(db: &Database<'_>) -> Vec<String> {
    let tables = db.psql(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND relkind IN ('r', 'p') AND relowner = 'mec_owner'::regrole ORDER BY 1",
    );
    let tables: Vec<String> = tables.lines().map(str::to_owned).collect();
    assert!(tables.len() >= 28, "{tables:?}");
    tables
}

fn row_counts(db: &Database<'_>, tables: &[String]) -> Vec<String> {
    let counts = tables
        .iter()
        .map(|table| format!("SELECT '{table} ' || count(*) FROM {table};"));
    let counts: String = counts.collect();
    db.psql(&counts).lines().map(str::to_owned).collect()
}

/// The SQLSTATE that a script ends with.
fn refusal_of(session: &mut Client, script: &str) -> String {
    match session.batch_execute(script) {
        Ok(()) => panic!("went through: {script}"),
        refused => sqlstate(refused),
    }
}

/// A session of a new login role that is in one group.
fn member_of(db: &Database<'_>, group: &str) -> Client {
    let role = format!("kept_{group}_{}", db.name);
    db.psql(&format!("CREATE ROLE {role} LOGIN IN ROLE {group}"));
    db.connect_as(&role)
}
