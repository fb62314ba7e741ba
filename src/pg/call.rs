//! Calls of SQL functions: reads arguments, and returns a value, a row or a set of rows.
#![allow(unsafe_code)]

use std::cell::RefCell;
use std::collections::HashMap;

use mec_core::decimal::Decimal;
use mec_core::time::Instant;
use pgrx::{PgMemoryContexts, pg_sys};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::{self, FromSql, Value};
use crate::pg::schema::Schema;
use crate::pg::spi::Db;
use crate::pg::{interrupt, memory, version, watch};

/// Exports a Rust function `fn(&Call) -> Result<impl Answer>` under the name by which database/functions.sql
/// calls it.
macro_rules! sql_function {
    ($name:ident, $body:path) => {
        #[allow(unsafe_code)]
        const _: () = {
            // SAFETY: the name belongs to this function and is unique in the library.
            #[unsafe(export_name = concat!("pg_finfo_", stringify!($name)))]
            extern "C" fn finfo() -> &'static pgrx::pg_sys::Pg_finfo_record {
                const V1: pgrx::pg_sys::Pg_finfo_record =
                    pgrx::pg_sys::Pg_finfo_record { api_version: 1 };
                &V1
            }

            // SAFETY: the name belongs to this function and is unique in the library.
            #[unsafe(no_mangle)]
            #[pgrx::pg_guard]
            unsafe extern "C-unwind" fn $name(
                fcinfo: pgrx::pg_sys::FunctionCallInfo,
            ) -> pgrx::pg_sys::Datum {
                // SAFETY: PostgreSQL calls with a valid fcinfo.
                unsafe { $crate::pg::call::run(fcinfo, stringify!($name), $body) }
            }
        };
    };
}
pub(crate) use sql_function;

/// Runs the body of an exported function. An error is raised after everything that the body held is dropped.
///
/// # Safety
/// `fcinfo` is the argument of a function that PostgreSQL calls.
pub(crate) unsafe fn run<A: Answer>(
    fcinfo: pg_sys::FunctionCallInfo,
    name: &'static str,
    body: impl FnOnce(&Call) -> Result<A>,
) -> pg_sys::Datum {
    let call = Call { fcinfo, name };
    let answer = memory::with_reserve(|| {
        // SAFETY: passed on.
        body(&call).map(|answer| unsafe { answer.give(fcinfo) })
    });
    match answer.and_then(|answer| answer) {
        Ok(answer) => answer,
        Err(error) => error.raise(),
    }
}

/// One call of a function. The names of its arguments are part of the signature (§23.2 of docs/semantics.md).
pub(crate) struct Call {
    fcinfo: pg_sys::FunctionCallInfo,
    name: &'static str,
}

impl Call {
    /// Returns an argument by its position, counted from 0; `None` where it is NULL.
    pub(crate) fn optional<T: FromSql>(&self, position: usize) -> Result<Option<T>> {
        // SAFETY: PostgreSQL passes as many arguments as database/functions.sql declares, and callers name
        // the same positions and types.
        unsafe {
            let arguments = (*self.fcinfo)
                .args
                .as_slice((*self.fcinfo).nargs.max(0) as usize);
            match arguments.get(position) {
                Some(argument) => Option::<T>::from_sql(argument.value, argument.isnull),
                None => Ok(None),
            }
        }
    }

    /// Returns an argument that must not be NULL.
    ///
    /// # Errors
    /// 22004 where it is NULL.
    pub(crate) fn required<T: FromSql>(&self, position: usize, name: &str) -> Result<T> {
        self.optional(position)?.ok_or_else(|| Error::null(name))
    }

    /// Returns a text argument without copying it; `None` where it is NULL.
    ///
    /// # Errors
    /// 22023 for bytes that are not UTF-8.
    pub(crate) fn text(&self, position: usize, name: &str) -> Result<Option<&str>> {
        let Some(datum) = self.datum(position) else {
            return Ok(None);
        };
        // SAFETY: callers name the positions of text arguments, which live as long as the call.
        let bytes = unsafe { datum::bytes_of(datum) };
        std::str::from_utf8(bytes)
            .map(Some)
            .map_err(|_| Error::argument(format!("{name} is not UTF-8")))
    }

    /// Returns the datum of an argument; `None` where it is NULL.
    fn datum(&self, position: usize) -> Option<pg_sys::Datum> {
        // SAFETY: PostgreSQL passes as many arguments as database/functions.sql declares.
        let arguments = unsafe {
            (*self.fcinfo)
                .args
                .as_slice((*self.fcinfo).nargs.max(0) as usize)
        };
        let argument = arguments.get(position)?;
        (!argument.isnull).then_some(argument.value)
    }

    /// Returns the stored form of a `jsonb` argument; `None` where it is NULL.
    ///
    /// # Errors
    /// 22023 where it has more than `most` bytes; that is found before memory is allocated for them.
    pub(crate) fn stored_json(
        &self,
        position: usize,
        name: &str,
        most: usize,
    ) -> Result<Option<Vec<u8>>> {
        let Some(datum) = self.datum(position) else {
            return Ok(None);
        };
        // SAFETY: the value of a jsonb argument. Its size is known without fetching content that is stored
        // out of line.
        let size = unsafe { pg_sys::toast_raw_datum_size(datum) } - pg_sys::VARHDRSZ;
        if size > most {
            return Err(too_many_bytes(name, size, most));
        }
        // SAFETY: as above.
        Ok(Some(unsafe { datum::bytes_of(datum) }.to_vec()))
    }

    /// Returns the tables of the extension, ready for a call.
    ///
    /// # Errors
    /// 55000 where the tables are of another version, or belong to another owner.
    pub(crate) fn db(&self) -> Result<Db> {
        watch::listen();
        let db = self.db_of_any_version();
        version::require(&db)?;
        Ok(db)
    }

    /// Like [`Call::db`], for tables of any version.
    pub(crate) fn db_of_any_version(&self) -> Db {
        Db::of(self.oid())
    }

    /// Like [`Call::db`], for a call that writes.
    ///
    /// # Errors
    /// 25006 in a read-only transaction and on a standby; else as [`Call::db`].
    pub(crate) fn writing_db(&self) -> Result<Db> {
        self.refuse_read_only()?;
        self.db()
    }

    /// Refuses a call that writes where writing is not possible.
    ///
    /// # Errors
    /// 25006 in a read-only transaction and on a standby.
    pub(crate) fn refuse_read_only(&self) -> Result<()> {
        if clock::is_read_only() {
            return Err(Error::read_only(self.name));
        }
        Ok(())
    }

    /// Begins the answer of a function that returns a set of rows.
    ///
    /// # Errors
    /// 55000 where the caller cannot take a set of rows.
    pub(crate) fn rows(&self) -> Result<RowSink> {
        // SAFETY: only functions that are declared to return a set call this.
        unsafe { RowSink::of(self.fcinfo) }
    }

    /// Returns the name of the called function.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the oid of the schema of the extension.
    pub(crate) fn schema_oid(&self) -> pg_sys::Oid {
        Schema::of(self.oid()).oid()
    }

    /// Returns the oid of the called function.
    pub(crate) fn oid(&self) -> pg_sys::Oid {
        // SAFETY: a called function has its FmgrInfo.
        unsafe { (*(*self.fcinfo).flinfo).fn_oid }
    }

    /// Returns the state that the function keeps from one row of a statement to the next; it is empty at the
    /// first row. A function must always ask for the same type.
    pub(crate) fn kept<T: Default + 'static>(&self) -> &RefCell<T> {
        // SAFETY: fn_extra belongs to the called function and is NULL until it is set here, to a value of the
        // one type that the function keeps. fn_mcxt lives as long as the FmgrInfo, which the statement owns,
        // and drops the value at its end.
        unsafe {
            let info = (*self.fcinfo).flinfo;
            if (*info).fn_extra.is_null() {
                let mut context = PgMemoryContexts::For((*info).fn_mcxt);
                let kept = context.leak_and_drop_on_delete(RefCell::new(T::default()));
                (*info).fn_extra = kept.cast();
            }
            &*(*info).fn_extra.cast::<RefCell<T>>()
        }
    }

    /// Returns PostgreSQL's own description of the call, for triggers.
    pub(crate) fn fcinfo(&self) -> pg_sys::FunctionCallInfo {
        self.fcinfo
    }
}

/// Returns the error for JSON that is larger than a call reads: 22023.
pub(crate) fn too_many_bytes(name: &str, size: usize, most: usize) -> Error {
    Error::argument(format!("{name} has {size} bytes, more than {most}")).detail(
        "That is the size of the binary form of jsonb, which pg_column_size shows for a fresh value.",
    )
}

/// A value that a function can return.
pub(crate) trait Answer {
    /// Makes the datum that the function returns.
    ///
    /// # Safety
    /// `fcinfo` is that of the call, and the function is declared to return this type.
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum;
}

impl Answer for Value<'_> {
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        self.to_datum().unwrap_or_else(|| {
            // SAFETY: the call is valid.
            unsafe { (*fcinfo).isnull = true };
            pg_sys::Datum::null()
        })
    }
}

macro_rules! scalar_answer {
    ($($scalar:ty),*) => {
        $(impl Answer for $scalar {
            unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
                // SAFETY: passed on.
                unsafe { Value::from(self).give(fcinfo) }
            }
        })*
    };
}

scalar_answer!(
    bool,
    i32,
    Uuid,
    Option<Uuid>,
    Decimal,
    Option<Decimal>,
    Option<Instant>
);

impl Answer for String {
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        // SAFETY: passed on.
        unsafe { Value::Text(&self).give(fcinfo) }
    }
}

impl Answer for Option<String> {
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        // SAFETY: passed on.
        unsafe { Value::from(self.as_deref()).give(fcinfo) }
    }
}

/// Returned as `jsonb`.
impl Answer for serde_json::Value {
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        // SAFETY: passed on.
        unsafe { Value::Json(&self.to_string()).give(fcinfo) }
    }
}

/// For functions that return void.
impl Answer for () {
    unsafe fn give(self, _fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        pg_sys::Datum::null()
    }
}

/// A datum that exists already, such as a trigger's tuple.
impl Answer for pg_sys::Datum {
    unsafe fn give(self, _fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        self
    }
}

/// A value that can be returned as a row. Its columns are the OUT arguments of the function.
pub(crate) trait IntoRow {
    /// Returns the values in the order of the OUT arguments.
    fn row(&self) -> Vec<Value<'_>>;
}

/// The answer of a function that returns one row of OUT arguments.
pub(crate) struct OneRow<R>(pub(crate) R);

impl<R: IntoRow> Answer for OneRow<R> {
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        let (mut datums, mut nulls) = datums_of(&self.0.row());
        // SAFETY: the descriptor is that of the function's result, blessed; the row has its columns.
        unsafe {
            let descriptor = result_descriptor(fcinfo);
            let tuple =
                pg_sys::heap_form_tuple(descriptor, datums.as_mut_ptr(), nulls.as_mut_ptr());
            pg_sys::HeapTupleHeaderGetDatum((*tuple).t_data)
        }
    }
}

/// The answer of a function that returns a set of rows.
pub(crate) struct RowSet<R>(pub(crate) Vec<R>);

impl<R: IntoRow> Answer for RowSet<R> {
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        // SAFETY: passed on.
        unsafe {
            match RowSink::of(fcinfo) {
                Ok(mut sink) => {
                    self.0.iter().for_each(|row| sink.push(row));
                    sink.give(fcinfo)
                }
                Err(error) => error.raise(),
            }
        }
    }
}

/// A set of rows that PostgreSQL collects. The part above `work_mem` goes to a file.
pub(crate) struct RowSink {
    store: *mut pg_sys::Tuplestorestate,
    descriptor: pg_sys::TupleDesc,
    /// Memory for one row, freed once the row is stored.
    scratch: pg_sys::MemoryContext,
}

impl RowSink {
    /// Begins a set of rows.
    ///
    /// # Errors
    /// 55000 where the caller cannot take a set of rows.
    ///
    /// # Safety
    /// `fcinfo` is the call of a function that returns a set of rows.
    unsafe fn of(fcinfo: pg_sys::FunctionCallInfo) -> Result<Self> {
        // SAFETY: the protocol of materialized sets (fmgr/README): the tuplestore lives in the memory of the
        // query, and the caller's ReturnSetInfo says that it takes one.
        unsafe {
            let info = (*fcinfo).resultinfo.cast::<pg_sys::ReturnSetInfo>();
            let materialize = pg_sys::SetFunctionReturnMode::SFRM_Materialize;
            if info.is_null() || (*info).allowedModes as u32 & materialize == 0 {
                return Err(Error::state("a set of rows cannot be returned here")
                    .hint("Call the function in FROM."));
            }
            let descriptor = result_descriptor(fcinfo);
            let query_memory = (*(*info).econtext).ecxt_per_query_memory;
            let before = pg_sys::MemoryContextSwitchTo(query_memory);
            let store = pg_sys::tuplestore_begin_heap(true, false, pg_sys::work_mem);
            let descriptor = pg_sys::CreateTupleDescCopy(descriptor);
            pg_sys::MemoryContextSwitchTo(before);
            Ok(Self {
                store,
                descriptor,
                scratch: memory::new_context(query_memory),
            })
        }
    }

    /// Removes all rows.
    pub(crate) fn clear(&mut self) {
        // SAFETY: the store is open.
        unsafe { pg_sys::tuplestore_clear(self.store) }
    }

    /// Adds a row.
    pub(crate) fn push(&mut self, row: &impl IntoRow) {
        interrupt::heed();
        // SAFETY: store, descriptor and scratch were made together; the store copies the row.
        unsafe {
            let before = pg_sys::MemoryContextSwitchTo(self.scratch);
            let (mut datums, mut nulls) = datums_of(&row.row());
            pg_sys::tuplestore_putvalues(
                self.store,
                self.descriptor,
                datums.as_mut_ptr(),
                nulls.as_mut_ptr(),
            );
            pg_sys::MemoryContextSwitchTo(before);
            pg_sys::MemoryContextReset(self.scratch);
        }
    }
}

impl Answer for RowSink {
    unsafe fn give(self, fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
        // SAFETY: the call that the sink was made for.
        unsafe {
            pg_sys::MemoryContextDelete(self.scratch);
            let info = (*fcinfo).resultinfo.cast::<pg_sys::ReturnSetInfo>();
            (*info).returnMode = pg_sys::SetFunctionReturnMode::SFRM_Materialize;
            (*info).setResult = self.store;
            (*info).setDesc = self.descriptor;
            (*fcinfo).isnull = true;
        }
        pg_sys::Datum::null()
    }
}

fn datums_of(values: &[Value]) -> (Vec<pg_sys::Datum>, Vec<bool>) {
    values
        .iter()
        .map(|value| {
            let datum = value.to_datum();
            (datum.unwrap_or(pg_sys::Datum::null()), datum.is_none())
        })
        .unzip()
}

thread_local! {
    /// Result descriptors by function. Looking one up costs more than forming a row. The result type of a
    /// function never changes while its oid lives, because CREATE OR REPLACE refuses to change it.
    static DESCRIPTORS: RefCell<HashMap<pg_sys::Oid, pg_sys::TupleDesc>> = RefCell::default();
}

/// Returns the row type of the function's result.
///
/// # Safety
/// `fcinfo` is the call of a function that returns a composite.
unsafe fn result_descriptor(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::TupleDesc {
    // SAFETY: a called function has its FmgrInfo; the descriptor is copied to memory that lives as
    // long as the backend before it is kept.
    unsafe {
        let function = (*(*fcinfo).flinfo).fn_oid;
        if let Some(known) = DESCRIPTORS.with_borrow(|known| known.get(&function).copied()) {
            return known;
        }
        let mut found: pg_sys::TupleDesc = std::ptr::null_mut();
        pg_sys::get_call_result_type(fcinfo, std::ptr::null_mut(), &raw mut found);
        if found.is_null() {
            Error::internal("a function does not return a row").raise();
        }
        let before = pg_sys::MemoryContextSwitchTo(pg_sys::TopMemoryContext);
        let kept = pg_sys::BlessTupleDesc(pg_sys::CreateTupleDescCopy(found));
        pg_sys::MemoryContextSwitchTo(before);
        DESCRIPTORS.with_borrow_mut(|known| known.insert(function, kept));
        kept
    }
}
