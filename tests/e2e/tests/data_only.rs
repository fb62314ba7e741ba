//! Restoring rows without their tables either ends exact or is refused. Nothing is counted or
//! stored twice.

use mec_e2e::counters::assert_exact;
use mec_e2e::inventory::{assert_same, assert_same_lines, rows};
use mec_e2e::{Database, Server, fresh_database, operations_sql, organization, plan};

#[test]
fn data_alone_is_refused_by_a_fresh_installation_at_its_first_seed_row() {
    let (source, target) = (metered_database(), fresh_database());
    let before = rows(&target);
    let refusal = target.restore_at_once(&source.dump(DATA_ONLY)).unwrap_err();
    assert!(
        refusal.contains("duplicate key value violates unique constraint"),
        "{refusal}"
    );
    assert_same_lines("rows", &before, &rows(&target));
}

#[test]
fn data_alone_fills_a_fresh_installation_without_its_seeds() {
    let (source, target) = (metered_database(), fresh_database());
    source.psql("INSERT INTO namespace_roles VALUES ('mec_loader', 'default')");
    target.psql(operations_sql("seeds"));
    target.restore_at_once(&source.dump(DATA_ONLY)).unwrap();
    assert_same(&source, &target);
    assert_exact(&mut target.connect());
}

#[test]
fn data_that_is_restored_over_errors_doubles_nothing() {
    let (source, target) = (metered_database(), fresh_database());
    let seeds = "SELECT count(*) FROM (SELECT 1 FROM plan_entitlement_templates UNION ALL SELECT 1 FROM control_rules) s";
    let before = target.psql(seeds);
    for _ in 0..2 {
        target.feed_psql(&[], &source.dump(DATA_ONLY));
        assert_eq!(target.psql(seeds), before);
        assert_exact(&mut target.connect());
    }
    assert_eq!(usage(&target), usage(&source));
}

#[test]
fn counters_that_were_restored_without_their_events_are_found_and_made_anew() {
    let (source, target) = (metered_database(), Server::shared().empty_database());
    target.restore(&source.dump(&[]));
    // Enough events for counters that the older copy lacks; some collide with its own events.
    meter(&source, "more", 100);
    target.feed_psql(&[], &source.dump(DATA_ONLY));
    assert_ne!(target.psql("SELECT count(*) FROM fn_verify_usage()"), "0\n");
    target.psql("SELECT fn_rebuild_usage()");
    assert_exact(&mut target.connect());
    assert_eq!(usage(&target), "20\n");
}

const DATA_ONLY: &[&str] = &["--data-only"];

/// A fresh installation with one account and 20 events, few enough to be in the counters' live
/// rows.
fn metered_database() -> Database<'static> {
    let db = fresh_database();
    let mut session = db.connect();
    let acme = organization(&mut session, "acme");
    plan(&mut session, acme, "pro");
    meter(&db, "run", 20);
    db
}

fn meter(db: &Database<'_>, name: &str, count: u32) {
    db.psql(&format!(
        "SELECT fn_meter_consumption('{name}-' || n, fn_get_account_id('acme'), 'benchmark_runs', 1,
                                     p_occurred_at => now() - n * interval '1 millisecond')
           FROM generate_series(1, {count}) n"
    ));
}

fn usage(db: &Database<'_>) -> String {
    db.psql("SELECT trim_scale(fn_get_usage(fn_get_account_id('acme'), 'benchmark_runs'))")
}
