"""MEC from SQLAlchemy 2 over psycopg 3, inside its transactions."""

import os
import uuid
from datetime import datetime, timezone
from decimal import Decimal

from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

# A PgBouncer before 1.21 that pools by transactions knows no prepared statements.
prepare_threshold = None if "POOLED" in os.environ else 5

engine = create_engine(
    os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+psycopg://"),
    connect_args={"prepare_threshold": prepare_threshold},
)

ACCOUNT = text(
    """INSERT INTO accounts (account_type_code, display_name, external_id)
       VALUES ('organization', 'Acme', 'sqlalchemy') RETURNING account_id"""
)
PROVISION = text("SELECT fn_provision_plan_entitlements(:account, 'starter')")
CHECK = text("SELECT decision, quantity_remaining FROM fn_check_entitlement(:account, 'gpu_hours')")
# A key counts once, however often the call is repeated.
METER = text(
    """SELECT fn_meter_consumption(:key, :account, 'gpu_hours', :quantity, :unit,
              p_occurred_at => :occurred_at, p_details => jsonb_build_object('host', 'worker-1'))"""
)
# Checks and meters in one step; a refusal is an answer, not an error.
CONSUME = text("SELECT decision, reason FROM fn_consume(:key, :account, 'gpu_hours', :quantity)")
SERIES = text(
    """SELECT bucket_start, quantity
       FROM fn_usage_series(:account, 'gpu_hours', NULL, :start, :end, '1 day')"""
)


def meter(db, key, account, quantity, unit=None, occurred_at=None):
    return db.execute(
        METER,
        {"key": key, "account": account, "quantity": quantity, "unit": unit, "occurred_at": occurred_at},
    ).scalar_one()


with engine.begin() as db:
    account = db.execute(ACCOUNT).scalar_one()
    count = db.execute(PROVISION, {"account": account}).scalar_one()
    print(f"entitled to {count} things")

    decision, left = db.execute(CHECK, {"account": account}).one()
    print(f"{decision}, {left} hours left")

for n in range(10):
    with engine.begin() as db:
        event = meter(db, f"run-{n}", account, Decimal("0.1"))

with engine.begin() as db:
    assert meter(db, "run-9", account, Decimal("0.1")) == event
    left = db.execute(CHECK, {"account": account}).one().quantity_remaining
    print(f"ten times 0.1 hours, {left} left")

    # What is told late counts when it happened.
    meter(db, "late", account, Decimal("0.5"), occurred_at=datetime(2026, 1, 15, 12, tzinfo=timezone.utc))
    days = {
        "start": datetime(2026, 1, 15, tzinfo=timezone.utc),
        "end": datetime(2026, 1, 16, tzinfo=timezone.utc),
    }
    day, used = db.execute(SERIES, {"account": account, **days}).one()
    print(f"{day.astimezone(timezone.utc):%Y-%m-%d}: {used} hours")

for key, quantity in [("job-1", Decimal(24)), ("job-2", Decimal(1))]:
    with engine.begin() as db:
        answer = db.execute(CONSUME, {"key": key, "account": account, "quantity": quantity}).one()
        reason = f", {answer.reason}" if answer.decision == "deny" else ""
        print(f"consume {quantity}: {answer.decision}{reason}")

# Errors are told apart by their SQLSTATE.
for arguments, meaning in [
    (("run-0", account, Decimal(7)), "the key stands for another event"),
    (("run-10", uuid.UUID(int=0), Decimal(1)), "no such account"),
    (("run-11", account, Decimal(1), "tokens"), "no such unit here"),
]:
    try:
        with engine.begin() as db:
            meter(db, *arguments)
    except DBAPIError as error:
        print(error.orig.sqlstate, meaning)
