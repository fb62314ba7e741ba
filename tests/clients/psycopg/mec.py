"""MEC from psycopg 3: uuid, Decimal, datetime and Jsonb go in and come out as they are."""

import os
import uuid
from datetime import datetime, timezone
from decimal import Decimal

import psycopg
from psycopg.types.json import Jsonb

# A PgBouncer before 1.21 that pools by transactions knows no prepared statements.
prepare_threshold = None if "POOLED" in os.environ else 5

with psycopg.connect(
    os.environ["DATABASE_URL"], autocommit=True, prepare_threshold=prepare_threshold
) as db:

    def ask(sql, *arguments):
        return db.execute(sql, arguments).fetchone()

    def meter(key, account, quantity, unit=None, occurred_at=None):
        """A key counts once, however often the call is repeated."""
        sql = """SELECT fn_meter_consumption(%s, %s, 'gpu_hours', %s, %s,
                        p_occurred_at => %s, p_details => %s)"""
        details = Jsonb({"host": "worker-1"})
        return ask(sql, key, account, quantity, unit, occurred_at, details)[0]

    def check(account):
        sql = "SELECT decision, quantity_remaining FROM fn_check_entitlement(%s, 'gpu_hours')"
        return ask(sql, account)

    def consume(key, account, quantity):
        """Checks and meters in one step; a refusal is an answer, not an error."""
        sql = "SELECT decision, reason FROM fn_consume(%s, %s, 'gpu_hours', %s)"
        return ask(sql, key, account, quantity)

    (account,) = ask(
        """INSERT INTO accounts (account_type_code, display_name, external_id)
           VALUES ('organization', 'Acme', 'psycopg') RETURNING account_id"""
    )
    (count,) = ask("SELECT fn_provision_plan_entitlements(%s, 'starter')", account)
    print(f"entitled to {count} things")

    decision, left = check(account)
    print(f"{decision}, {left} hours left")

    events = [meter(f"run-{n}", account, Decimal("0.1")) for n in range(10)]
    assert meter("run-9", account, Decimal("0.1")) == events[9]
    print(f"ten times 0.1 hours, {check(account)[1]} left")

    # What is told late counts when it happened.
    meter("late", account, Decimal("0.5"), occurred_at=datetime(2026, 1, 15, 12, tzinfo=timezone.utc))
    day, used = ask(
        """SELECT bucket_start, quantity
           FROM fn_usage_series(%s, 'gpu_hours', NULL, %s, %s, '1 day')""",
        account,
        datetime(2026, 1, 15, tzinfo=timezone.utc),
        datetime(2026, 1, 16, tzinfo=timezone.utc),
    )
    print(f"{day.astimezone(timezone.utc):%Y-%m-%d}: {used} hours")

    print("consume 24:", consume("job-1", account, Decimal(24))[0])
    print("consume 1: {}, {}".format(*consume("job-2", account, Decimal(1))))

    # Errors are told apart by their SQLSTATE.
    for arguments, meaning in [
        (("run-0", account, Decimal(7)), "the key stands for another event"),
        (("run-10", uuid.UUID(int=0), Decimal(1)), "no such account"),
        (("run-11", account, Decimal(1), "tokens"), "no such unit here"),
    ]:
        try:
            meter(*arguments)
        except psycopg.Error as error:
            print(error.sqlstate, meaning)
