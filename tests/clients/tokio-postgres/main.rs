//! MEC from tokio-postgres: Uuid, Decimal, DateTime and Value go in and come out as they are.
//!
//! `query_typed` sends a statement and its values at once and prepares nothing, so it works directly
//! and through every PgBouncer. `query` prepares, which one before 1.21 that pools by transactions does
//! not know.

use chrono::{DateTime, TimeDelta, Utc};
use rust_decimal::Decimal;
use serde_json::json;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Error, NoTls, Row};
use uuid::Uuid;

const METER: &str = "SELECT fn_meter_consumption($1, $2, 'gpu_hours', $3, $4,
                            p_occurred_at => $5, p_details => $6)";
const CHECK: &str =
    "SELECT decision, quantity_remaining FROM fn_check_entitlement($1, 'gpu_hours')";
const CONSUME: &str = "SELECT decision, reason FROM fn_consume($1, $2, 'gpu_hours', $3)";
const SERIES: &str = "SELECT bucket_start, quantity
                      FROM fn_usage_series($1, 'gpu_hours', NULL, $2, $3, '1 day')";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("DATABASE_URL")?;
    let (db, connection) = tokio_postgres::connect(&url, NoTls).await?;
    tokio::spawn(connection);

    let create = "INSERT INTO accounts (account_type_code, display_name, external_id)
                  VALUES ('organization', 'Acme', 'tokio-postgres') RETURNING account_id";
    let account: Uuid = ask(&db, create, &[]).await?.get(0);
    let provision = "SELECT fn_provision_plan_entitlements($1, 'starter')";
    let count: i32 = ask(&db, provision, &[(&account, Type::UUID)]).await?.get(0);
    println!("entitled to {count} things");

    let (decision, left) = check(&db, account).await?;
    println!("{decision}, {left} hours left");

    let tenth = Event {
        account,
        quantity: Decimal::new(1, 1),
        unit: None,
        occurred_at: None,
    };
    let mut event = Uuid::nil();
    for n in 0..10 {
        event = meter(&db, &format!("run-{n}"), &tenth).await?;
    }
    assert_eq!(meter(&db, "run-9", &tenth).await?, event);
    println!("ten times 0.1 hours, {} left", check(&db, account).await?.1);

    // What is told late counts when it happened.
    let start: DateTime<Utc> = "2026-01-15T00:00:00Z".parse()?;
    let late = Event {
        quantity: Decimal::new(5, 1),
        occurred_at: Some(start + TimeDelta::hours(12)),
        ..tenth
    };
    meter(&db, "late", &late).await?;
    let end = start + TimeDelta::days(1);
    let days: [Parameter; 3] = [
        (&account, Type::UUID),
        (&start, Type::TIMESTAMPTZ),
        (&end, Type::TIMESTAMPTZ),
    ];
    let used = ask(&db, SERIES, &days).await?;
    let (day, quantity): (DateTime<Utc>, Decimal) = (used.get(0), used.get(1));
    println!("{}: {quantity} hours", day.date_naive());

    let (decision, _) = consume(&db, "job-1", account, Decimal::from(24)).await?;
    println!("consume 24: {decision}");
    let (decision, reason) = consume(&db, "job-2", account, Decimal::from(1)).await?;
    println!("consume 1: {decision}, {reason}");

    // Errors are told apart by their SQLSTATE.
    let whole = Event {
        quantity: Decimal::from(1),
        ..tenth
    };
    let stranger = Event {
        account: Uuid::nil(),
        ..whole
    };
    let tokens = Event {
        unit: Some("tokens"),
        ..whole
    };
    for (key, event, meaning) in [
        ("run-0", whole, "the key stands for another event"),
        ("run-10", stranger, "no such account"),
        ("run-11", tokens, "no such unit here"),
    ] {
        if let Err(error) = meter(&db, key, &event).await {
            let code = error.code().map_or("", |code| code.code());
            println!("{code} {meaning}");
        }
    }
    Ok(())
}

/// What was used.
#[derive(Clone, Copy)]
struct Event {
    account: Uuid,
    quantity: Decimal,
    unit: Option<&'static str>,
    occurred_at: Option<DateTime<Utc>>,
}

/// A value and its type.
type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// A key counts once, however often the call is repeated.
async fn meter(db: &Client, key: &str, event: &Event) -> Result<Uuid, Error> {
    let parameters: [Parameter; 6] = [
        (&key, Type::TEXT),
        (&event.account, Type::UUID),
        (&event.quantity, Type::NUMERIC),
        (&event.unit, Type::TEXT),
        (&event.occurred_at, Type::TIMESTAMPTZ),
        (&json!({"host": "worker-1"}), Type::JSONB),
    ];
    Ok(ask(db, METER, &parameters).await?.get(0))
}

async fn check(db: &Client, account: Uuid) -> Result<(String, Decimal), Error> {
    let row = ask(db, CHECK, &[(&account, Type::UUID)]).await?;
    Ok((row.get(0), row.get(1)))
}

/// Checks and meters in one step; a refusal is an answer, not an error.
async fn consume(
    db: &Client,
    key: &str,
    account: Uuid,
    quantity: Decimal,
) -> Result<(String, String), Error> {
    let parameters: [Parameter; 3] = [
        (&key, Type::TEXT),
        (&account, Type::UUID),
        (&quantity, Type::NUMERIC),
    ];
    let row = ask(db, CONSUME, &parameters).await?;
    Ok((row.get(0), row.get(1)))
}

/// The first row of an answer.
async fn ask(db: &Client, sql: &str, parameters: &[Parameter<'_>]) -> Result<Row, Error> {
    let mut rows = db.query_typed(sql, parameters).await?;
    Ok(rows.swap_remove(0))
}
