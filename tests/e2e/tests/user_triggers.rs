//! Users' row triggers on the tables that MEC writes: counters equal the stored rows, and a call that cannot
//! record its request is an error.

use std::io::Write;

use mec_e2e::{Database, counters, fresh_database, organization, sqlstate, value_of};
use postgres::{Client, Error};

/// One way into the ledger: the preparation before the trigger exists, and the call, which answers an id.
struct Way {
    name: &'static str,
    prepare: &'static str,
    call: Call,
}

enum Call {
    Query(&'static str),
    Copy(&'static str),
}

const EVENT: &str = "account_id FROM accounts WHERE external_id = 'acme'";

const WAYS: [Way; 8] = [
    Way {
        name: "fn_meter_consumption",
        prepare: "",
        call: Call::Query(
            "SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', 1.5, 'hours', 'EU',
                                         p_details => '{\"Job\": \"One\"}')::text",
        ),
    },
    Way {
        name: "fn_meter_consumption at an instant",
        prepare: "",
        call: Call::Query(
            "SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', 1.5, NULL, NULL,
                                         '2026-03-01 00:00:00+00', '2026-02-01 00:00:00+00')::text",
        ),
    },
    Way {
        name: "fn_meter_batch",
        prepare: "",
        call: Call::Query(
            "SELECT coalesce(b.event_id::text, b.status || ': ' || b.error) FROM fn_meter_batch(jsonb_build_array(
                jsonb_build_object('idempotency_key', 'k', 'account_id', fn_get_account_id('acme'),
                    'resource_type', 'compute', 'quantity', 1.5, 'resource_scope', 'EU'))) b",
        ),
    },
    Way {
        name: "fn_consume",
        prepare: "",
        call: Call::Query(
            "SELECT event_id::text FROM fn_consume('k', fn_get_account_id('acme'), 'compute', 1.5, 'hours', 'EU')",
        ),
    },
    Way {
        name: "fn_commit_reservation",
        prepare: "CREATE TEMPORARY TABLE held ON COMMIT DROP AS
                  SELECT reservation_id FROM fn_reserve('r', fn_get_account_id('acme'), 'compute', 1.5, 'hours', 'EU')",
        call: Call::Query("SELECT fn_commit_reservation(reservation_id)::text FROM held"),
    },
    Way {
        name: "fn_correct_consumption",
        prepare: "CREATE TEMPORARY TABLE wrong ON COMMIT DROP AS
                  SELECT fn_meter_consumption('wrong', fn_get_account_id('acme'), 'compute', 9, 'hours', 'EU') AS id",
        call: Call::Query("SELECT fn_correct_consumption('k', id, 1.5)::text FROM wrong"),
    },
    Way {
        name: "INSERT",
        prepare: "",
        call: Call::Query(
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, unit_code,
                                             resource_scope)
             VALUES ('k', fn_get_account_id('acme'), 'compute', 1.5, 'hours', 'EU') RETURNING event_id::text",
        ),
    },
    Way {
        name: "COPY",
        prepare: "",
        call: Call::Copy(
            "COPY consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, resource_scope)
             FROM STDIN",
        ),
    },
];

/// The values that a trigger writes into a column of that type, or of that name.
fn values(column: &str, data_type: &str) -> Vec<&'static str> {
    let special: &[&str] = match column {
        "account_id" => &[
            "public.fn_get_account_id('below')",
            "public.fn_get_account_id('other')",
            "gen_random_uuid()",
        ],
        "owner_account_id" => &["public.fn_get_account_id('other')"],
        "resource_type_code" => &["'api_requests'", "'server_configs'", "'nothing'"],
        "unit_code" => &["'minutes'", "'count'", "'nothing'"],
        "resource_scope" => &["lower(NEW.resource_scope)", "' '", "E'\\t'", "'other'"],
        "namespace_id" => &["'elsewhere'"],
        "quantity" => &[
            "ceil(NEW.quantity)",
            "NEW.quantity * 1000",
            "-NEW.quantity",
            "0",
        ],
        "idempotency_key" => &["'x-' || NEW.idempotency_key", "E'\\t'", "'wrong'"],
        "occurred_at" => &[
            "NEW.occurred_at - interval '1 year'",
            "'1960-01-01'",
            "now() + interval '3 years'",
            "'infinity'",
        ],
        _ => &[],
    };
    let of_type: &[&str] = match data_type {
        "uuid" => &["gen_random_uuid()"],
        "uuid[]" => &["'{}'", "ARRAY[gen_random_uuid()]", "ARRAY[NULL]::uuid[]"],
        "boolean" => &["true", "false"],
        "jsonb" => &["'{}'", "'[]'", "'{\"quantity\": \"7\"}'"],
        "integer" => &["7", "0"],
        text if text.starts_with("numeric") => &["7", "'NaN'"],
        text if text.starts_with("timestamp") => &["'2020-01-01 00:00:00+00'"],
        _ => &["'other'"],
    };
    [&["NULL"], special, of_type].concat()
}

fn database() -> (Database<'static>, Client) {
    let db = fresh_database();
    let mut session = db.connect();
    organization(&mut session, "acme");
    organization(&mut session, "other");
    session
        .batch_execute(
            "INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
             VALUES ('organization', 'Below', 'below', fn_get_account_id('acme'));
             INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('compute', 'hours');
             INSERT INTO resource_type_allowed_units (resource_type_code, unit_code)
             VALUES ('compute', 'hours'), ('compute', 'minutes');
             INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
             VALUES (fn_get_account_id('acme'), 'compute', 'cumulative', 1000);
             INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
             VALUES (fn_get_account_id('acme'), 'concurrent_users', 'concurrency', 10);",
        )
        .unwrap();
    (db, session)
}

fn columns(session: &mut Client, table: &str) -> Vec<(String, String)> {
    let query = "SELECT attname::text, format_type(atttypid, NULL) FROM pg_attribute
                 WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum";
    let rows = session.query(query, &[&table]).unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}

fn create_trigger(session: &mut Client, name: &str, timing: &str, table: &str, body: &str) {
    let sql = format!(
        "CREATE FUNCTION pg_temp.{name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $t$ BEGIN {body} END $t$;
         CREATE TRIGGER {name} {timing} ON {table} FOR EACH ROW EXECUTE FUNCTION pg_temp.{name}()"
    );
    session.batch_execute(&sql).unwrap();
}

impl Way {
    fn run(&self, session: &mut Client) -> Result<String, Error> {
        match self.call {
            Call::Query(query) => {
                let rows = session.query(query, &[])?;
                Ok(rows.first().map_or_else(String::new, |row| row.get(0)))
            }
            Call::Copy(copy) => {
                let account: String = value_of(session, &format!("SELECT {EVENT}"))?;
                let mut writer = session.copy_in(copy)?;
                let line = format!("k\t{account}\tcompute\t1.5\tEU\n");
                writer.write_all(line.as_bytes()).unwrap();
                writer.finish()?;
                Ok(String::from("copied"))
            }
        }
    }

    fn is_function(&self) -> bool {
        self.name.starts_with("fn_")
    }

    /// Runs it in a savepoint, which an error undoes.
    fn attempt(&self, session: &mut Client) -> Result<String, String> {
        session.batch_execute("SAVEPOINT attempt").unwrap();
        match self.run(session) {
            Ok(id) => Ok(id),
            Err(error) => {
                session.batch_execute("ROLLBACK TO attempt").unwrap();
                Err(sqlstate::<()>(Err(error)))
            }
        }
    }
}

/// The sum of the ledger in default units, for each account and scope, beside what functions answer.
const DISAGREEMENTS: &str = "
    WITH summed AS (
        SELECT l.account_id, l.resource_type_code, l.resource_scope,
               sum(l.quantity * CASE l.unit_code WHEN 'minutes' THEN 1 / 60::numeric ELSE 1 END) AS quantity
        FROM consumption_ledger l GROUP BY 1, 2, 3)
    SELECT count(*)::text FROM summed s
    WHERE round(s.quantity, 6) <> fn_get_usage(s.account_id, s.resource_type_code, s.resource_scope,
                                     p_include_children => false)
      AND s.resource_scope IS NOT NULL";

fn assert_counted_as_stored(session: &mut Client, case: &str) {
    assert_eq!(
        counters::differences(session),
        Vec::<String>::new(),
        "{case}"
    );
    assert_eq!(value_of(session, DISAGREEMENTS).unwrap(), "0", "{case}");
}

fn refuse_code(code: &str, case: &str) {
    assert!(
        !code.starts_with("XX") && !code.starts_with("40"),
        "{case}: {code}"
    );
}

#[test]
fn whatever_a_trigger_changes_is_counted_as_stored_or_refused() {
    let (_db, mut session) = database();
    let columns = columns(&mut session, "consumption_ledger");
    assert!(columns.len() >= 22);
    let mut refused = 0;
    let mut counted = 0;
    for way in &WAYS {
        for (column, data_type) in &columns {
            for (number, value) in values(column, data_type).into_iter().enumerate() {
                for name in ["a_first", "z_last"] {
                    let mut answers = vec![];
                    let modes = if number == 0 {
                        &["on", "off"][..]
                    } else {
                        &["on"]
                    };
                    for direct in modes {
                        let case =
                            format!("{}, {name}: {column} := {value}, direct {direct}", way.name);
                        let set = format!(
                            "BEGIN; SET LOCAL mec.direct_access = {direct}; {}",
                            way.prepare
                        );
                        session.batch_execute(&set).unwrap();
                        let body = format!("NEW.{column} := {value}; RETURN NEW;");
                        create_trigger(
                            &mut session,
                            name,
                            "BEFORE INSERT",
                            "consumption_ledger",
                            &body,
                        );
                        answers.push(outcome(&mut session, way, &case));
                        session.batch_execute("ROLLBACK").unwrap();
                    }
                    answers.dedup();
                    assert_eq!(answers.len(), 1, "{}: {column} := {value}", way.name);
                    if answers[0].is_none() {
                        counted += 1;
                    } else {
                        refused += 1;
                    }
                }
            }
        }
    }
    assert!(counted > 200 && refused > 200, "{counted} {refused}");
}

/// `None` where the event was recorded, else the SQLSTATE.
fn outcome(session: &mut Client, way: &Way, case: &str) -> Option<String> {
    let before = value_of(session, "SELECT count(*)::text FROM consumption_ledger").unwrap();
    let first = way.attempt(session);
    assert_counted_as_stored(session, case);
    match first {
        Err(code) => {
            refuse_code(&code, case);
            Some(code)
        }
        Ok(rejected) if rejected.starts_with("rejected") => {
            let after = value_of(session, "SELECT count(*)::text FROM consumption_ledger").unwrap();
            assert_eq!(before, after, "{case}");
            Some(String::from("rejected"))
        }
        Ok(first) => {
            assert!(!first.is_empty(), "{case}");
            match way.attempt(session) {
                Ok(again) if way.is_function() => assert_eq!(again, first, "{case}"),
                Ok(_) => {}
                Err(code) if way.is_function() => panic!("{case}: the repeat failed: {code}"),
                Err(code) => refuse_code(&code, case),
            }
            assert_counted_as_stored(session, case);
            None
        }
    }
}

#[test]
fn a_repeat_with_other_content_is_still_told_apart() {
    let (_db, mut session) = database();
    let body = "NEW.resource_scope := lower(NEW.resource_scope); NEW.quantity := ceil(NEW.quantity); RETURN NEW;";
    create_trigger(
        &mut session,
        "a_low",
        "BEFORE INSERT",
        "consumption_ledger",
        body,
    );
    let details = "NEW.detail_value := upper(NEW.detail_value); RETURN NEW;";
    create_trigger(
        &mut session,
        "a_up",
        "BEFORE INSERT",
        "consumption_event_details",
        details,
    );
    let meter = |session: &mut Client, quantity: &str, scope: &str, job: &str| {
        let call = format!(
            "SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', {quantity}, p_resource_scope => '{scope}',
                    p_details => '{{\"job\": \"{job}\"}}')::text"
        );
        value_of(session, &call)
    };
    let first = meter(&mut session, "1.2", "EU", "one").unwrap();
    assert_eq!(meter(&mut session, "1.2", "EU", "one").unwrap(), first);
    for (quantity, scope, job) in [
        ("2", "EU", "one"),
        ("1.2", "eu", "one"),
        ("1.2", "EU", "ONE"),
    ] {
        assert_eq!(sqlstate(meter(&mut session, quantity, scope, job)), "42710");
    }
    // Archived, it answers the same.
    session
        .batch_execute("DROP TRIGGER a_low ON consumption_ledger; SET session_replication_role = replica;
                        UPDATE consumption_ledger SET occurred_at = now() - interval '2 years'; RESET session_replication_role;
                        SELECT fn_rebuild_usage(); SELECT fn_archive_ledger(now() - interval '1 year')")
        .unwrap();
    assert_eq!(
        value_of(
            &mut session,
            "SELECT count(*)::text FROM consumption_ledger"
        )
        .unwrap(),
        "0"
    );
    assert_eq!(meter(&mut session, "1.2", "EU", "one").unwrap(), first);
    assert_eq!(sqlstate(meter(&mut session, "2", "EU", "one")), "42710");
    counters::assert_exact(&mut session);
}

/// Every call that writes, and its tables with INSERT or UPDATE.
const SKIPS: [(&str, &str, &str, &str); 21] = [
    (
        "consumption_ledger",
        "INSERT",
        "",
        "SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', 1)",
    ),
    (
        "consumption_ledger",
        "INSERT",
        "",
        "SELECT fn_consume('k', fn_get_account_id('acme'), 'compute', 1)",
    ),
    (
        "consumption_ledger",
        "INSERT",
        RESERVED,
        "SELECT fn_commit_reservation(reservation_id) FROM usage_reservations",
    ),
    (
        "consumption_ledger",
        "INSERT",
        METERED,
        "SELECT fn_correct_consumption('c', event_id, 0) FROM consumption_ledger",
    ),
    (
        "consumption_event_details",
        "INSERT",
        "",
        "SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', 1, p_details => '{\"a\": \"b\"}')",
    ),
    (
        "usage_reservations",
        "INSERT",
        "",
        "SELECT fn_reserve('k', fn_get_account_id('acme'), 'compute', 1)",
    ),
    (
        "usage_reservations",
        "UPDATE",
        RESERVED,
        "SELECT fn_commit_reservation(reservation_id) FROM usage_reservations",
    ),
    (
        "usage_reservations",
        "UPDATE",
        RESERVED,
        "SELECT fn_release_reservation(reservation_id) FROM usage_reservations",
    ),
    (
        "concurrency_leases",
        "INSERT",
        "",
        "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users')",
    ),
    (
        "concurrency_leases",
        "INSERT",
        "",
        "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 's')",
    ),
    (
        "concurrency_leases",
        "UPDATE",
        ACQUIRED,
        "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 's')",
    ),
    (
        "concurrency_leases",
        "UPDATE",
        ACQUIRED,
        "SELECT fn_heartbeat_lease(lease_id, 120) FROM concurrency_leases",
    ),
    (
        "concurrency_leases",
        "UPDATE",
        ACQUIRED,
        "SELECT fn_release_lease(lease_id) FROM concurrency_leases",
    ),
    (
        "concurrency_leases",
        "UPDATE",
        ACQUIRED,
        "SELECT fn_release_account_leases(fn_get_account_id('acme'))",
    ),
    (
        "concurrency_leases",
        "UPDATE",
        EXPIRED,
        "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 's')",
    ),
    (
        "entitlements",
        "INSERT",
        "",
        "SELECT fn_provision_plan_entitlements(fn_get_account_id('acme'), 'pro')",
    ),
    (
        "entitlements_audit",
        "INSERT",
        "",
        "SELECT fn_provision_plan_entitlements(fn_get_account_id('acme'), 'pro')",
    ),
    (
        "entitlements",
        "UPDATE",
        "SELECT fn_provision_plan_entitlements(fn_get_account_id('acme'), 'pro', now() - interval '1 day')",
        "SELECT fn_end_plan(fn_get_account_id('acme'), 'pro')",
    ),
    (
        "usage_live",
        "INSERT",
        "",
        "SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', 1)",
    ),
    (
        "admission_gates",
        "INSERT",
        "",
        "SELECT fn_consume('k', fn_get_account_id('acme'), 'compute', 1)",
    ),
    (
        "usage_live",
        "UPDATE",
        METERED,
        "SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', 1)",
    ),
];

const METERED: &str =
    "SELECT fn_meter_consumption('first', fn_get_account_id('acme'), 'compute', 1)";
const RESERVED: &str = "SELECT fn_reserve('first', fn_get_account_id('acme'), 'compute', 1)";
const ACQUIRED: &str = "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 's')";
const EXPIRED: &str =
    "INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, session_token)
     VALUES (fn_get_account_id('acme'), 'concurrent_users', now() - interval '1 minute', 's')";

#[test]
fn a_row_that_a_trigger_skips_is_a_final_error() {
    let (_db, mut session) = database();
    for (table, event, prepare, call) in SKIPS {
        for direct in ["on", "off"] {
            let case = format!("{table} {event}, direct {direct}: {call}");
            let begin = format!("BEGIN; SET LOCAL mec.direct_access = {direct}; {prepare}");
            session.batch_execute(&begin).unwrap();
            create_trigger(
                &mut session,
                "skip",
                &format!("BEFORE {event}"),
                table,
                "RETURN NULL;",
            );
            let error = session
                .query(call, &[])
                .err()
                .unwrap_or_else(|| panic!("{case} answered"));
            let told = error.as_db_error().unwrap();
            assert_eq!(told.code().code(), "55000", "{case}: {}", told.message());
            assert!(told.message().contains(table), "{case}: {}", told.message());
            assert!(told.detail().unwrap().contains("skip"), "{case}");
            session.batch_execute("ROLLBACK").unwrap();
        }
    }
    // A batch rejects the event alone. Plain INSERT obeys the trigger. A missing log row is no error.
    session.batch_execute("BEGIN").unwrap();
    let some = "IF NEW.idempotency_key LIKE 'no%' THEN RETURN NULL; END IF; RETURN NEW;";
    create_trigger(
        &mut session,
        "skip",
        "BEFORE INSERT",
        "consumption_ledger",
        some,
    );
    let batch = "SELECT string_agg(b.status, ' ' ORDER BY b.idempotency_key) FROM fn_meter_batch((
        SELECT jsonb_agg(jsonb_build_object('idempotency_key', key, 'account_id', fn_get_account_id('acme'),
                                            'resource_type', 'compute', 'quantity', 1))
        FROM unnest(ARRAY['a', 'b', 'no', 'z']) AS key)) b";
    assert_eq!(
        value_of(&mut session, batch).unwrap(),
        "recorded recorded rejected recorded"
    );
    assert_eq!(
        value_of(&mut session, batch).unwrap(),
        "duplicate duplicate rejected duplicate"
    );
    session
        .batch_execute("INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                        VALUES ('no', fn_get_account_id('acme'), 'compute', 1), ('yes', fn_get_account_id('acme'), 'compute', 1)")
        .unwrap();
    assert_counted_as_stored(&mut session, "skipped rows");
    let usage = "SELECT fn_get_usage(fn_get_account_id('acme'), 'compute')::text";
    assert_eq!(value_of(&mut session, usage).unwrap(), "4");
    create_trigger(
        &mut session,
        "skip_log",
        "BEFORE INSERT",
        "control_decisions_log",
        "RETURN NULL;",
    );
    let check = "SELECT decision FROM fn_check_entitlement(fn_get_account_id('acme'), 'compute', NULL, 5000)";
    assert_eq!(value_of(&mut session, check).unwrap(), "deny");
    session.batch_execute("ROLLBACK").unwrap();
}

/// Holds and entitlements: each column, changed before and after MEC's own trigger.
#[test]
fn a_changed_hold_or_entitlement_is_refused_or_answers_as_stored() {
    let (_db, mut session) = database();
    let calls = [
        (
            "usage_reservations",
            "SELECT reservation_id::text FROM fn_reserve('k', fn_get_account_id('acme'), 'compute', 1.5, 'hours', 'EU')",
        ),
        (
            "concurrency_leases",
            "SELECT lease_id::text FROM fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 's')",
        ),
        (
            "entitlements",
            "SELECT fn_provision_plan_entitlements(fn_get_account_id('acme'), 'pro')::text",
        ),
    ];
    for (table, call) in calls {
        for (column, data_type) in columns(&mut session, table) {
            for value in values(&column, &data_type) {
                for name in ["a_first", "z_last"] {
                    let case = format!("{table}, {name}: {column} := {value}");
                    session.batch_execute("BEGIN").unwrap();
                    let body = format!("NEW.{column} := {value}; RETURN NEW;");
                    create_trigger(&mut session, name, "BEFORE INSERT", table, &body);
                    session.batch_execute("SAVEPOINT attempt").unwrap();
                    match value_of(&mut session, call) {
                        Err(error) => refuse_code(&sqlstate::<()>(Err(error)), &case),
                        Ok(first) if table == "entitlements" => {
                            assert_eq!(first, "5", "{case}");
                            let check = "SELECT decision FROM fn_check_entitlement(fn_get_account_id('acme'), 'compute')";
                            value_of(&mut session, check).unwrap();
                        }
                        Ok(first) => {
                            assert_eq!(value_of(&mut session, call).unwrap(), first, "{case}");
                            assert_eq!(value_of(&mut session, HELD).unwrap(), "true", "{case}");
                        }
                    }
                    session.batch_execute("ROLLBACK").unwrap();
                }
            }
        }
    }
}

/// Whether checks report the held quantities of the rows.
const HELD: &str = "SELECT (
    fn_get_active_lease_count(fn_get_account_id('acme'), 'concurrent_users') =
        (SELECT coalesce(sum(quantity), 0) FROM v_active_leases WHERE account_id = fn_get_account_id('acme')) AND
    (SELECT quantity_reserved FROM fn_check_entitlement(fn_get_account_id('acme'), 'compute')) =
        (SELECT coalesce(sum(quantity), 0) FROM v_active_reservations WHERE account_id = fn_get_account_id('acme')) AND
    (SELECT count(*) FROM concurrency_leases) + (SELECT count(*) FROM usage_reservations) = 1 AND
    (SELECT count(*) FROM v_active_leases) + (SELECT count(*) FROM v_active_reservations) = 1)::text";

#[test]
fn triggers_that_meter_in_turn_or_raise_leave_counters_exact() {
    let (_db, mut session) = database();
    let nested = "IF NEW.idempotency_key NOT LIKE 'copy of %' THEN
                      PERFORM public.fn_meter_consumption('copy of ' || NEW.idempotency_key, NEW.account_id, 'api_requests', 1);
                      INSERT INTO public.consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                      VALUES ('copy of plain ' || NEW.idempotency_key, NEW.account_id, 'api_requests', 1);
                  END IF;
                  NEW.quantity := ceil(NEW.quantity);
                  IF NEW.idempotency_key LIKE '%bad%' THEN RAISE 'no'; END IF;
                  RETURN NEW;";
    create_trigger(
        &mut session,
        "a_nested",
        "BEFORE INSERT",
        "consumption_ledger",
        nested,
    );
    for (key, direct) in [("one", "on"), ("two", "off")] {
        session
            .batch_execute(&format!("SET mec.direct_access = {direct}"))
            .unwrap();
        let call = format!(
            "SELECT fn_meter_consumption('{key}', fn_get_account_id('acme'), 'compute', 1.2)::text"
        );
        let first = value_of(&mut session, &call).unwrap();
        assert_eq!(value_of(&mut session, &call).unwrap(), first);
        let bad = format!(
            "SELECT fn_meter_consumption('bad {key}', fn_get_account_id('acme'), 'compute', 1.2)::text"
        );
        assert_eq!(sqlstate(value_of(&mut session, &bad)), "P0001");
        counters::assert_exact(&mut session);
    }
    let usage =
        |resource| format!("SELECT fn_get_usage(fn_get_account_id('acme'), '{resource}')::text");
    assert_eq!(value_of(&mut session, &usage("compute")).unwrap(), "4");
    assert_eq!(value_of(&mut session, &usage("api_requests")).unwrap(), "4");
}

#[test]
fn the_archive_takes_every_row_as_it_was_or_none() {
    let (_db, mut session) = database();
    session
        .batch_execute("SELECT fn_meter_consumption('k', fn_get_account_id('acme'), 'compute', 1,
                            p_occurred_at => now() - interval '3 years', p_details => '{\"a\": \"b\"}')")
        .unwrap();
    for table in [
        "consumption_ledger_archive",
        "consumption_event_details_archive",
    ] {
        for body in [
            "RETURN NULL;",
            "NEW.event_id := gen_random_uuid(); RETURN NEW;",
        ] {
            session.batch_execute("BEGIN").unwrap();
            create_trigger(&mut session, "meddle", "BEFORE INSERT", table, body);
            let archive = "SELECT fn_archive_ledger(now() - interval '1 year')::text";
            assert_eq!(
                sqlstate(value_of(&mut session, archive)),
                "55000",
                "{table} {body}"
            );
            session.batch_execute("ROLLBACK").unwrap();
        }
    }
    let archive = "SELECT fn_archive_ledger(now() - interval '1 year')::text";
    assert_eq!(value_of(&mut session, archive).unwrap(), "1");
    counters::assert_exact(&mut session);
}
