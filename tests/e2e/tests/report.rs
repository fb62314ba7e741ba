//! fn_usage_report_html: one page from one command, for every role that may read, with only the
//! rows that the role may see.

use mec_e2e::{Database, fresh_database, organization, plan, sqlstate, user};
use postgres::Client;
use uuid::Uuid;

fn report(session: &mut Client, account: Uuid) -> String {
    let sql = "SELECT fn_usage_report_html($1)";
    session.query_one(sql, &[&account]).unwrap().get(0)
}

fn used(db: &Database, name: &str) -> Uuid {
    let mut session = db.connect();
    let account = organization(&mut session, name);
    plan(&mut session, account, "pro");
    for call in [
        "SELECT fn_meter_consumption('run-1', $1, 'benchmark_runs', 400, NULL, 'eu')",
        "SELECT fn_meter_consumption('run-2', $1, 'benchmark_runs', 50, NULL, NULL, now() - interval '3 days')",
        "SELECT fn_meter_consumption('box', $1, 'server_configs', 2)",
        "SELECT fn_consume('run-3', $1, 'benchmark_runs', 100)",
    ] {
        session.query(call, &[&account]).unwrap();
    }
    account
}

#[test]
fn one_psql_command_writes_the_whole_page() {
    let db = fresh_database();
    used(&db, "Acme");
    let page = db.psql("SELECT fn_usage_report_html(fn_get_account_id('Acme'))");
    assert!(page.starts_with("<!DOCTYPE html>"));
    assert!(page.trim_end().ends_with("</html>"));
    for shown in [
        "<title>Usage of Acme</title>",
        "<strong>450</strong> of 500",
        "Near limit",
        "Totals by scope",
        "<bdi>eu</bdi>",
        "Not enough left: 450 of 500 used, 100 requested",
        "2</strong> <bdi>count</bdi> owned at the end",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
}

#[test]
fn every_role_that_reads_gets_the_same_page_also_read_only() {
    let db = fresh_database();
    let account = used(&db, "Acme");
    let mut all = vec![];
    for group in ["mec_reader", "mec_app", "mec_loader", "mec_admin"] {
        let role = format!("{group}_{}", db.name);
        db.psql(&format!("CREATE ROLE {role} LOGIN IN ROLE {group}"));
        let mut session = db.connect_as(&role);
        let mut read_only = session.build_transaction().read_only(true).start().unwrap();
        let sql = "SELECT fn_usage_report_html($1, '2020-01-01', '2030-01-01')";
        let page: String = read_only.query_one(sql, &[&account]).unwrap().get(0);
        let (page, _) = page.split_once("<footer>").unwrap();
        all.push(page.to_owned());
    }
    all.dedup();
    assert_eq!(all.len(), 1);
}

#[test]
fn an_unknown_account_has_no_page() {
    let db = fresh_database();
    let sql = "SELECT fn_usage_report_html($1) IS NULL";
    let row = db.connect().query_one(sql, &[&Uuid::now_v7()]).unwrap();
    assert!(row.get::<_, bool>(0));
}

#[test]
fn a_period_that_makes_no_sense_is_refused() {
    let db = fresh_database();
    let account = used(&db, "Acme");
    for (period, state) in [
        ("'2026-02-01', '2026-01-01'", "22023"),
        ("'2026-02-01', '2026-02-01'", "22023"),
        ("'1800-01-01', '2026-01-01'", "22023"),
        ("'-infinity', now()", "22008"),
        ("now(), 'infinity'", "22008"),
    ] {
        let sql = format!("SELECT fn_usage_report_html($1, {period})");
        let refused = db.connect().query(&sql, &[&account]);
        assert_eq!(sqlstate(refused), state, "{period}");
    }
}

#[test]
fn a_long_period_is_drawn_by_months() {
    let db = fresh_database();
    let account = used(&db, "Acme");
    let sql = "SELECT fn_usage_report_html($1, now() - interval '5 years')";
    let page: String = db.connect().query_one(sql, &[&account]).unwrap().get(0);
    assert!(page.contains("Usage by month"));
}

#[test]
fn hostile_names_are_shown_as_text() {
    let db = fresh_database();
    let mut session = db.connect();
    let hostile = "<script>alert(1)</script>\" onload='x' &amp; \u{202e}gpj";
    let account = organization(&mut session, hostile);
    let below = user(&mut session, "<b>");
    for sql in [
        "UPDATE accounts SET parent_account_id = $2 WHERE account_id = $1",
        "INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed)
         SELECT $1, 'benchmark_runs', display_name, 'cumulative', 1 FROM accounts WHERE account_id = $2",
        "SELECT fn_meter_consumption('k', $1, 'benchmark_runs', 5, NULL, display_name) FROM accounts WHERE account_id = $2",
        "SELECT fn_check_entitlement($1, display_name) FROM accounts WHERE account_id = $2",
    ] {
        session.query(sql, &[&below, &account]).unwrap_or_else(|error| panic!("{error:?} in {sql}"));
    }
    for account in [account, below] {
        let page = report(&mut session, account);
        assert!(!page.contains("<script"));
        assert!(!page.contains("<b>"));
        assert!(!page.contains('\u{202e}'));
        assert!(page.contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp;amp; [U+202E]gpj"
        ));
    }
}

#[test]
fn days_are_those_of_the_accounts_zone() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "Acme");
    for sql in [
        "UPDATE accounts SET time_zone = 'Pacific/Auckland' WHERE account_id = $1",
        "SELECT fn_meter_consumption('k', $1, 'benchmark_runs', 7, p_occurred_at => '2026-03-01 12:00:00+00')",
    ] {
        session.query(sql, &[&account]).unwrap();
    }
    let sql = "SELECT fn_usage_report_html($1, '2026-02-20', '2026-03-10')";
    let page: String = session.query_one(sql, &[&account]).unwrap().get(0);
    assert!(page.contains("<title>2 Mar 2026: 7</title>"));
}
