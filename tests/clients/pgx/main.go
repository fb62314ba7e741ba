// MEC from pgx. Quantities are text both ways: a float64 is a binary float.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/jackc/pgconn"
	"github.com/jackc/pgx/v4"
)

const (
	meter = `SELECT fn_meter_consumption($1, $2, 'gpu_hours', $3, $4,
	                p_occurred_at => $5, p_details => $6)::text`
	check   = `SELECT decision, quantity_remaining::text FROM fn_check_entitlement($1, 'gpu_hours')`
	consume = `SELECT decision, reason FROM fn_consume($1, $2, 'gpu_hours', $3)`
	series  = `SELECT bucket_start, quantity::text
	           FROM fn_usage_series($1, 'gpu_hours', NULL, $2, $3, '1 day')`
	details = `{"host": "worker-1"}`
)

var (
	ctx = context.Background()
	db  *pgx.Conn
)

func main() {
	config, err := pgx.ParseConfig(os.Getenv("DATABASE_URL"))
	must(err)
	// A PgBouncer before 1.21 that pools by transactions knows no prepared statements.
	// In pgx 5: config.DefaultQueryExecMode = pgx.QueryExecModeExec
	config.PreferSimpleProtocol = os.Getenv("POOLED") != ""
	db, err = pgx.ConnectConfig(ctx, config)
	must(err)
	defer db.Close(ctx)

	var account string
	must(db.QueryRow(ctx, `INSERT INTO accounts (account_type_code, display_name, external_id)
		VALUES ('organization', 'Acme', 'pgx') RETURNING account_id::text`).Scan(&account))
	var count int
	must(db.QueryRow(ctx, `SELECT fn_provision_plan_entitlements($1, 'starter')`, account).Scan(&count))
	fmt.Printf("entitled to %d things\n", count)

	var decision, left string
	must(db.QueryRow(ctx, check, account).Scan(&decision, &left))
	fmt.Printf("%s, %s hours left\n", decision, left)

	// A key counts once, however often the call is repeated.
	var event, again string
	for n := 0; n < 10; n++ {
		key := fmt.Sprintf("run-%d", n)
		must(db.QueryRow(ctx, meter, key, account, "0.1", nil, nil, details).Scan(&event))
	}
	must(db.QueryRow(ctx, meter, "run-9", account, "0.1", nil, nil, details).Scan(&again))
	if again != event {
		panic("counted twice")
	}
	must(db.QueryRow(ctx, check, account).Scan(&decision, &left))
	fmt.Printf("ten times 0.1 hours, %s left\n", left)

	// What is told late counts when it happened.
	start := time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC)
	must(db.QueryRow(ctx, meter, "late", account, "0.5", nil, start.Add(12*time.Hour), details).Scan(&event))
	var day time.Time
	var used string
	must(db.QueryRow(ctx, series, account, start, start.AddDate(0, 0, 1)).Scan(&day, &used))
	fmt.Printf("%s: %s hours\n", day.UTC().Format("2006-01-02"), used)

	// Checks and meters in one step; a refusal is an answer, not an error.
	var reason string
	must(db.QueryRow(ctx, consume, "job-1", account, "24").Scan(&decision, &reason))
	fmt.Printf("consume 24: %s\n", decision)
	must(db.QueryRow(ctx, consume, "job-2", account, "1").Scan(&decision, &reason))
	fmt.Printf("consume 1: %s, %s\n", decision, reason)

	expectError("the key stands for another event", "run-0", account, "7", nil)
	expectError("no such account", "run-10", "00000000-0000-0000-0000-000000000000", "1", nil)
	expectError("no such unit here", "run-11", account, "1", "tokens")
}

// Errors are told apart by their SQLSTATE.
func expectError(meaning, key, account, quantity string, unit interface{}) {
	var event string
	var refused *pgconn.PgError
	err := db.QueryRow(ctx, meter, key, account, quantity, unit, nil, details).Scan(&event)
	if errors.As(err, &refused) {
		fmt.Println(refused.Code, meaning)
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
