//! Calls of trigger functions: reads and changes the row that fired the trigger.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::cell::Cell;
use std::ffi::{CStr, CString};

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::datum::{FromSql, Value, builtin};
use crate::pg::spi::Db;
use crate::pg::{major, raw};

/// The operation that fired the trigger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// INSERT: there is a new row.
    Insert,
    /// UPDATE: there are an old and a new row.
    Update,
    /// DELETE: there is an old row.
    Delete,
    /// TRUNCATE: all rows are removed.
    Truncate,
}

impl Operation {
    /// Returns the operation as SQL writes it.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Insert => "INSERT",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
            Self::Truncate => "TRUNCATE",
        }
    }
}

/// The moment at which a trigger fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Timing {
    /// Before the statement, or before it writes the row.
    Before,
    /// After the statement, or after it has written the row.
    After,
    /// Instead of the statement, on a view.
    Instead,
}

/// The unit that a trigger fires for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// Once for each row.
    Row,
    /// Once for the statement.
    Statement,
}

/// A kind of trigger that may call a trigger function.
pub(crate) struct Place {
    /// The tables that the trigger may be on; empty for every table of the extension's schema.
    pub(crate) tables: &'static [&'static str],
    /// The moment at which the trigger fires.
    pub(crate) timing: Timing,
    /// Whether it fires for rows or for statements.
    pub(crate) level: Level,
    /// The operations that fire it.
    pub(crate) operations: &'static [Operation],
}

/// Exports a trigger function as [`sql_function`](crate::pg::call) does. It runs only for the triggers that
/// it is written for: any other one would have no row, or not the expected one.
macro_rules! trigger_function {
    ($name:ident, $body:path, $places:expr) => {
        const _: () = {
            fn in_place(
                call: &$crate::pg::call::Call,
            ) -> $crate::error::Result<pgrx::pg_sys::Datum> {
                const PLACES: &[$crate::pg::trigger::Place] = &$places;
                $crate::pg::trigger::Trigger::of(call)?.require_place(call, PLACES)?;
                $body(call)
            }
            $crate::pg::call::sql_function!($name, in_place);
        };
    };
}
pub(crate) use trigger_function;

/// Returns the number of triggers that are running, one inside the other.
fn depth() -> i32 {
    // SAFETY: takes nothing, reads a variable of the backend and returns an int4.
    unsafe { builtin(pg_sys::pg_trigger_depth, &[]).value() as i32 }
}

thread_local! {
    /// The purpose of the statement that MEC is running, and the number of triggers that were running when it
    /// began.
    static OWN: Cell<Option<(OwnStatement, i32)>> = const { Cell::new(None) };
}

/// A statement of MEC itself that may write rows in a way that other statements may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnStatement {
    /// It records events that are already checked and filled, and counts them itself.
    Records,
    /// Like `Records`, where users' triggers may change the rows.
    RecordsWatched,
    /// It moves events to the archive.
    Archives,
    /// It moves leases and reservations along with their account.
    MovesHolds,
    /// It completes the record of role members that bindings keep.
    RemembersMembers,
}

impl OwnStatement {
    /// Marks statements as being of this kind until the guard is dropped.
    pub(crate) fn begin(self) -> Running {
        Running {
            outer: OWN.replace(Some((self, depth()))),
        }
    }

    /// Returns whether a statement of this kind fired the current trigger.
    ///
    /// A user's trigger may run inside the statement and write to the same table, by plain SQL or through a
    /// function of MEC. Such rows come from a trigger one level deeper. The depth of a trigger alone proves
    /// nothing, because every user can have triggers on their own tables.
    pub(crate) fn is_running(self) -> bool {
        OWN.get() == Some((self, depth() - 1))
    }
}

/// The guard of [`OwnStatement::begin`]: ends the mark when it is dropped.
pub(crate) struct Running {
    outer: Option<(OwnStatement, i32)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        OWN.set(self.outer);
    }
}

/// One call of a trigger function.
pub(crate) struct Trigger {
    data: *mut pg_sys::TriggerData,
}

/// A row of the table that the trigger is on.
#[derive(Clone, Copy)]
pub(crate) struct TriggerRow {
    tuple: pg_sys::HeapTuple,
    descriptor: pg_sys::TupleDesc,
}

impl Trigger {
    /// Returns the trigger of a call. It must be on a table of the extension's own schema: on any other table
    /// it would lend the owner's rights to the rows of that table.
    ///
    /// # Errors
    /// 55000 where the function was not called by a trigger, 42501 where the table is not in the extension's
    /// schema.
    pub(crate) fn of(call: &Call) -> Result<Self> {
        // SAFETY: fcinfo is valid; the node tag of its context says whether a trigger called.
        unsafe {
            let context = (*call.fcinfo()).context;
            if context.is_null() || (*context).type_ != pg_sys::NodeTag::T_TriggerData {
                return Err(Error::state(
                    "a trigger function was called outside a trigger",
                ));
            }
            let data = context.cast::<pg_sys::TriggerData>();
            let table = (*(*data).tg_relation).rd_rel;
            if (*table).relnamespace != pg_sys::get_func_namespace(call.oid()) {
                return Err(Error::privilege(
                    "a trigger function of MEC stands on a foreign table",
                )
                .hint("These functions serve the tables of MEC only."));
            }
            Ok(Self { data })
        }
    }

    /// Returns the oid of the table that the trigger is on.
    pub(crate) fn table(&self) -> pg_sys::Oid {
        // SAFETY: the data and its relation are valid during the call.
        unsafe { (*(*self.data).tg_relation).rd_id }
    }

    /// Returns the name of the table that the trigger is on.
    pub(crate) fn table_name(&self) -> Cow<'_, str> {
        // SAFETY: the data and its relation are valid during the call; a name is terminated.
        let name =
            unsafe { CStr::from_ptr((*(*(*self.data).tg_relation).rd_rel).relname.data.as_ptr()) };
        name.to_string_lossy()
    }

    /// Returns the operation that fired the trigger.
    pub(crate) fn operation(&self) -> Operation {
        // SAFETY: the data is valid during the call.
        match unsafe { (*self.data).tg_event } & pg_sys::TRIGGER_EVENT_OPMASK {
            pg_sys::TRIGGER_EVENT_INSERT => Operation::Insert,
            pg_sys::TRIGGER_EVENT_UPDATE => Operation::Update,
            pg_sys::TRIGGER_EVENT_DELETE => Operation::Delete,
            _ => Operation::Truncate,
        }
    }

    fn timing(&self) -> Timing {
        // SAFETY: the data is valid during the call.
        match unsafe { (*self.data).tg_event } & pg_sys::TRIGGER_EVENT_TIMINGMASK {
            pg_sys::TRIGGER_EVENT_BEFORE => Timing::Before,
            pg_sys::TRIGGER_EVENT_INSTEAD => Timing::Instead,
            _ => Timing::After,
        }
    }

    fn level(&self) -> Level {
        // SAFETY: the data is valid during the call.
        match unsafe { (*self.data).tg_event } & pg_sys::TRIGGER_EVENT_ROW {
            0 => Level::Statement,
            _ => Level::Row,
        }
    }

    /// Refuses to run for a trigger that the function is not written for.
    ///
    /// # Errors
    /// 55000 where none of `places` describes the trigger.
    pub(crate) fn require_place(&self, call: &Call, places: &[Place]) -> Result<()> {
        let (timing, level, operation) = (self.timing(), self.level(), self.operation());
        let is_here = |place: &Place| {
            place.timing == timing
                && place.level == level
                && place.operations.contains(&operation)
                && self.stands_on(place.tables)
        };
        if places.iter().any(is_here) {
            return Ok(());
        }
        let timing = match timing {
            Timing::Before => "BEFORE",
            Timing::After => "AFTER",
            Timing::Instead => "INSTEAD OF",
        };
        let level = match level {
            Level::Row => "ROW",
            Level::Statement => "STATEMENT",
        };
        Err(Error::state(format!(
            "trigger function {} does not serve {timing} {} FOR EACH {level} on \"{}\"",
            call.name(),
            operation.text(),
            self.table_name()
        ))
        .hint("Drop the trigger; fn_mec_bootstrap() makes those that the table needs."))
    }

    /// Returns whether the table is one of these, or a partition. Triggers of a partition are those of the
    /// whole table.
    fn stands_on(&self, tables: &[&str]) -> bool {
        let name = self.table_name();
        // SAFETY: the data and its relation are valid during the call.
        let is_partition = unsafe { (*(*(*self.data).tg_relation).rd_rel).relispartition };
        is_partition || tables.is_empty() || tables.contains(&name.as_ref())
    }

    /// Returns the row before an UPDATE or DELETE.
    ///
    /// # Errors
    /// 55000 for other operations, and for a trigger that fires for the statement.
    pub(crate) fn old_row(&self) -> Result<TriggerRow> {
        match self.operation() {
            Operation::Update | Operation::Delete => self.row(|data| data.tg_trigtuple),
            _ => Err(self.no_row("old")),
        }
    }

    /// Returns the row after an INSERT or UPDATE.
    ///
    /// # Errors
    /// 55000 for other operations, and for a trigger that fires for the statement.
    pub(crate) fn new_row(&self) -> Result<TriggerRow> {
        match self.operation() {
            Operation::Insert => self.row(|data| data.tg_trigtuple),
            Operation::Update => self.row(|data| data.tg_newtuple),
            _ => Err(self.no_row("new")),
        }
    }

    fn no_row(&self, which: &str) -> Error {
        Error::state(format!(
            "a trigger on {} has no {which} row",
            self.operation().text()
        ))
        .hint("Triggers that look at rows are FOR EACH ROW.")
    }

    /// Lets SQL statements read the transition tables of the trigger by their names.
    ///
    /// # Errors
    /// 55000 where the trigger is declared without a new table.
    pub(crate) fn name_transition_tables(&self, db: &Db) -> Result<()> {
        // SAFETY: the data is valid during the call.
        if unsafe { (*self.data).tg_newtable.is_null() } {
            return Err(
                Error::state("a trigger that counts rows does not get them").hint(
                    "It needs REFERENCING NEW TABLE AS new_events; fn_mec_bootstrap() makes it.",
                ),
            );
        }
        db.connect()?;
        // SAFETY: SPI is connected; the data is valid during the call.
        let code = unsafe { pg_sys::SPI_register_trigger_data(self.data) };
        if code < 0 {
            return Err(Error::internal(format!(
                "SPI answered {code} to a trigger's tables"
            )));
        }
        Ok(())
    }

    fn row(&self, which: impl Fn(&pg_sys::TriggerData) -> pg_sys::HeapTuple) -> Result<TriggerRow> {
        // SAFETY: the data, its tuples and the relation are valid during the call; a trigger for a statement
        // has no tuple.
        unsafe {
            let tuple = which(&*self.data);
            if tuple.is_null() {
                return Err(self.no_row("single"));
            }
            Ok(TriggerRow {
                tuple,
                descriptor: (*(*self.data).tg_relation).rd_att,
            })
        }
    }

    /// Returns the row with which the statement goes on: the new one, or the old one of a DELETE.
    pub(crate) fn proceed(&self) -> Result<pg_sys::Datum> {
        let row = match self.operation() {
            Operation::Delete => self.old_row()?,
            _ => self.new_row()?,
        };
        Ok(row.datum())
    }
}

impl TriggerRow {
    /// Returns the value of a column.
    ///
    /// # Errors
    /// 55000 where the column is missing or has another type, or is NULL and must not be.
    pub(crate) fn get<T: FromSql>(&self, column: &str) -> Result<T> {
        let number = self.number_of(column)?;
        let mut is_null = false;
        // SAFETY: the column exists, and its type is that of the descriptor.
        unsafe {
            let datum = pg_sys::heap_getattr(self.tuple, number, self.descriptor, &mut is_null);
            let kind = raw::SPI_gettypeid(self.descriptor, number);
            T::from_column((datum, is_null), kind, || column.to_owned())
        }
    }

    /// Returns whether the column holds the same value in both rows.
    pub(crate) fn same<T: FromSql + PartialEq>(&self, other: &Self, column: &str) -> Result<bool> {
        Ok(self.get::<Option<T>>(column)? == other.get::<Option<T>>(column)?)
    }

    /// Returns a copy of the row with other values in some columns.
    ///
    /// # Errors
    /// 55000 where a column is missing or has another type.
    pub(crate) fn with(&self, changes: &[(&str, Value)]) -> Result<Self> {
        let mut numbers = Vec::with_capacity(changes.len());
        let mut datums = Vec::with_capacity(changes.len());
        let mut nulls = Vec::with_capacity(changes.len());
        for (column, value) in changes {
            let number = self.number_of(column)?;
            let datum = value.to_column(self.column(column, number))?;
            numbers.push(number);
            nulls.push(datum.is_none());
            datums.push(datum.unwrap_or(pg_sys::Datum::null()));
        }
        let count = i32::try_from(changes.len()).unwrap_or(0);
        // SAFETY: there are as many numbers, datums and null marks as said; the columns exist and the values
        // are of their types. The new tuple is palloc'ed.
        let tuple = unsafe {
            pg_sys::heap_modify_tuple_by_cols(
                self.tuple,
                self.descriptor,
                count,
                numbers.as_mut_ptr(),
                datums.as_mut_ptr(),
                nulls.as_mut_ptr(),
            )
        };
        Ok(Self {
            tuple,
            descriptor: self.descriptor,
        })
    }

    /// Copies the row to memory of the trigger's caller, where it outlives the connection to SPI.
    pub(crate) fn kept(self, db: &Db) -> Result<Self> {
        db.connect()?;
        // SAFETY: SPI is connected; the tuple is valid.
        let tuple = unsafe { pg_sys::SPI_copytuple(self.tuple) };
        Ok(Self { tuple, ..self })
    }

    /// Returns the row as JSON text, an object of its columns.
    pub(crate) fn to_json(self) -> Result<String> {
        // SAFETY: a tuple of the table with the table's descriptor; row_to_json takes a composite value,
        // which carries its type, and returns a text.
        unsafe {
            let composite = pg_sys::heap_copy_tuple_as_datum(self.tuple, self.descriptor);
            let json = builtin(pg_sys::row_to_json, &[composite]);
            String::from_sql(json, false)
        }
    }

    /// Returns the row in the form that a trigger function returns.
    pub(crate) fn datum(&self) -> pg_sys::Datum {
        pg_sys::Datum::from(self.tuple)
    }

    /// Returns whether the table has a column of that name.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.number_of(column).is_ok()
    }

    /// Returns name, type and modifier of a column, as [`Value::to_column`] takes them.
    fn column<'b>(&self, name: &'b str, number: i32) -> (&'b str, pg_sys::Oid, i32) {
        let position = usize::try_from(number - 1).unwrap_or(0);
        // SAFETY: the column exists.
        let attribute = unsafe { major::attribute(self.descriptor, position) };
        (name, attribute.atttypid, attribute.atttypmod)
    }

    fn number_of(&self, column: &str) -> Result<i32> {
        let name =
            CString::new(column).map_err(|_| Error::internal("a column name holds a NUL"))?;
        // SAFETY: the descriptor is valid and the name terminated.
        let number = unsafe { pg_sys::SPI_fnumber(self.descriptor, name.as_ptr()) };
        if number <= 0 {
            return Err(Error::state(format!("column \"{column}\" is missing"))
                .hint("The tables are not those of this version; run fn_mec_bootstrap()."));
        }
        Ok(number)
    }
}
