"""MEC from asyncpg: uuid, Decimal and datetime go in and come out as they are, jsonb as text."""

import asyncio
import json
import os
import uuid
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import asyncpg

# A PgBouncer before 1.21 that pools by transactions knows no prepared statements.
statement_cache_size = 0 if "POOLED" in os.environ else 100


async def meter(db, key, account, quantity, unit=None, occurred_at=None):
    """A key counts once, however often the call is repeated."""
    sql = """SELECT fn_meter_consumption($1, $2, 'gpu_hours', $3, $4,
                    p_occurred_at => $5, p_details => $6)"""
    details = json.dumps({"host": "worker-1"})
    return await db.fetchval(sql, key, account, quantity, unit, occurred_at, details)


async def check(db, account):
    sql = "SELECT decision, quantity_remaining FROM fn_check_entitlement($1, 'gpu_hours')"
    return await db.fetchrow(sql, account)


async def consume(db, key, account, quantity):
    """Checks and meters in one step; a refusal is an answer, not an error."""
    sql = "SELECT decision, reason FROM fn_consume($1, $2, 'gpu_hours', $3)"
    return await db.fetchrow(sql, key, account, quantity)


async def main():
    db = await asyncpg.connect(
        os.environ["DATABASE_URL"], statement_cache_size=statement_cache_size
    )
    account = await db.fetchval(
        """INSERT INTO accounts (account_type_code, display_name, external_id)
           VALUES ('organization', 'Acme', 'asyncpg') RETURNING account_id"""
    )
    count = await db.fetchval("SELECT fn_provision_plan_entitlements($1, 'starter')", account)
    print(f"entitled to {count} things")

    decision, left = await check(db, account)
    print(f"{decision}, {left} hours left")

    events = [await meter(db, f"run-{n}", account, Decimal("0.1")) for n in range(10)]
    assert await meter(db, "run-9", account, Decimal("0.1")) == events[9]
    print(f"ten times 0.1 hours, {(await check(db, account))['quantity_remaining']} left")

    # What is told late counts when it happened.
    start = datetime(2026, 1, 15, tzinfo=timezone.utc)
    await meter(db, "late", account, Decimal("0.5"), occurred_at=start + timedelta(hours=12))
    day, used = await db.fetchrow(
        """SELECT bucket_start, quantity
           FROM fn_usage_series($1, 'gpu_hours', NULL, $2, $3, '1 day')""",
        account,
        start,
        start + timedelta(days=1),
    )
    print(f"{day:%Y-%m-%d}: {used} hours")

    print("consume 24:", (await consume(db, "job-1", account, Decimal(24)))["decision"])
    print("consume 1: {decision}, {reason}".format(**await consume(db, "job-2", account, Decimal(1))))

    # Errors are told apart by their SQLSTATE.
    for arguments, meaning in [
        (("run-0", account, Decimal(7)), "the key stands for another event"),
        (("run-10", uuid.UUID(int=0), Decimal(1)), "no such account"),
        (("run-11", account, Decimal(1), "tokens"), "no such unit here"),
    ]:
        try:
            await meter(db, *arguments)
        except asyncpg.PostgresError as error:
            print(error.sqlstate, meaning)
    await db.close()


asyncio.run(main())
