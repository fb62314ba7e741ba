//! fn_verify_usage, fn_record_verification, fn_rebuild_usage and fn_mec_entries: compare counters with the
//! ledger and rebuild them.

use mec_core::usage::{self as core_usage, Entry};
use uuid::Uuid;

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, IntoRow, RowSink, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::role::ActingAsOwner;
use crate::store::namespace;
use crate::store::usage::{self, Difference};

sql_function!(fn_verify_usage, verify_usage);
sql_function!(fn_record_verification, record_verification);
sql_function!(fn_rebuild_usage, rebuild_usage);
sql_function!(fn_mec_entries, entries);

fn verify_usage(call: &Call) -> Result<RowSink> {
    let mut differences = call.rows()?;
    usage::verify(&call.db()?, None, |difference| {
        differences.push(&difference);
        Ok(())
    })?;
    Ok(differences)
}

fn record_verification(call: &Call) -> Result<i32> {
    let db = call.writing_db()?;
    namespace::require_all(call)?;
    let mut differences = 0;
    usage::verify(&db, None, |_| {
        differences += 1;
        Ok(())
    })?;
    let _owner = ActingAsOwner::begin();
    usage::record_verification(&db, differences)?;
    Ok(i32::try_from(differences).unwrap_or(i32::MAX))
}

fn rebuild_usage(call: &Call) -> Result<i32> {
    let account_id: Option<Uuid> = call.optional(0)?;
    let db = call.writing_db()?;
    namespace::require_all(call)?;
    if clock::has_transaction_snapshot() {
        return Err(Error::state("fn_rebuild_usage needs READ COMMITTED")
            .detail("It waits for writers and must then see what they wrote.")
            .hint("Begin the transaction with ISOLATION LEVEL READ COMMITTED."));
    }
    let _owner = ActingAsOwner::begin();
    let rebuilt = usage::rebuild(&db, account_id)?;
    Ok(i32::try_from(rebuilt).unwrap_or(i32::MAX))
}

impl IntoRow for Difference {
    fn row(&self) -> Vec<Value<'_>> {
        let scope = Some(self.pool.scope.as_str()).filter(|scope| !scope.is_empty());
        vec![
            Value::from(self.pool.account_id),
            Value::from(&self.pool.resource_type),
            Value::from(scope),
            Value::from(self.pool.is_below),
            Value::from(&self.counter),
            Value::from(self.at),
            Value::from(self.counted.map(input::shown)),
            Value::from(self.expected.map(input::shown)),
        ]
    }
}

fn entries(call: &Call) -> Result<RowSink> {
    let bytes: Vec<u8> = call.required(0, "p_entries")?;
    let mut entries = call.rows()?;
    core_usage::decode_each(&bytes, |entry| entries.push(&entry)).ok_or_else(|| {
        Error::argument("p_entries does not hold whole entries")
            .detail(format!("Each has {} bytes.", core_usage::ENTRY_BYTES))
    })?;
    Ok(entries)
}

impl IntoRow for Entry {
    fn row(&self) -> Vec<Value<'_>> {
        vec![
            Value::from(self.at),
            Value::from(usage::stored(self.amount)),
        ]
    }
}
