//! SQL from Rust: statements whose plans are kept for the session, and what snapshot they see.
#![allow(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString};

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::datum::{Columns, FromSql, Value};
use crate::pg::interrupt;
use crate::pg::relation::{self, Relation};
use crate::pg::schema::{self, Schema};
use crate::pg::{raw, trust, watch};

/// One SQL statement of this crate, a constant. `@extschema@` in its text stands for the schema of
/// the extension; everything else is resolved in `pg_catalog`.
pub(crate) struct Statement {
    text: &'static str,
    arguments: &'static [pg_sys::Oid],
    kept: KeptPlan,
}

/// Plans are made once, for any values: all statements of this crate go by keys, and planning one anew
/// costs more than running it.
const GENERIC: i32 = pg_sys::CURSOR_OPT_GENERIC_PLAN.cast_signed();

/// The plan of a statement and the schema that it was prepared for.
pub(crate) struct KeptPlan {
    plan: RefCell<Option<(Schema, pg_sys::SPIPlanPtr)>>,
    /// Of when its tables are known to be right.
    trusted: Cell<Option<Known>>,
}

/// What a backend has heard of changes to tables and to schemas, and the schema that it is about.
type Known = (u64, u64, pg_sys::Oid);

// SAFETY: a backend has one thread, and pgrx refuses calls into PostgreSQL from any other.
unsafe impl Sync for KeptPlan {}

impl Statement {
    /// A statement with parameters of the given types; prepared when it is first run.
    pub(crate) const fn new(text: &'static str, arguments: &'static [pg_sys::Oid]) -> Self {
        Self {
            text,
            arguments,
            kept: KeptPlan::new(),
        }
    }
}

impl KeptPlan {
    /// None yet.
    pub(crate) const fn new() -> Self {
        Self {
            plan: RefCell::new(None),
            trusted: Cell::new(None),
        }
    }

    /// The plan for a schema. One for a schema that was renamed is left behind, not freed: it may be
    /// running further up the stack.
    fn get(
        &self,
        schema: &Schema,
        text: &dyn Fn() -> String,
        types: &[pg_sys::Oid],
    ) -> Result<pg_sys::SPIPlanPtr> {
        let mut kept = self.plan.borrow_mut();
        match &*kept {
            Some((known, plan)) if known.is_same(schema) => Ok(*plan),
            _ => {
                let plan = prepare(schema, &text(), types)?;
                *kept = Some((schema.clone(), plan));
                Ok(plan)
            }
        }
    }
}

fn prepare(schema: &Schema, text: &str, types: &[pg_sys::Oid]) -> Result<pg_sys::SPIPlanPtr> {
    let in_schema = text.replace("@extschema@", schema.quoted());
    let in_schema =
        CString::new(in_schema).map_err(|_| Error::internal("a statement holds a NUL"))?;
    let count = i32::try_from(types.len()).unwrap_or(0);
    // SAFETY: SPI is connected; SPI copies text and types.
    let plan = unsafe {
        let types = types.as_ptr().cast_mut();
        pg_sys::SPI_prepare_cursor(in_schema.as_ptr(), count, types, GENERIC)
    };
    // SAFETY: a plan just prepared moves to memory that lives as long as the backend.
    if plan.is_null() || unsafe { pg_sys::SPI_keepplan(plan) } != 0 {
        return Err(Error::internal(format!("cannot prepare: {text}")));
    }
    Ok(plan)
}

/// What a statement sees and may do.
#[derive(Clone, Copy)]
enum Mode {
    /// Reads the active snapshot; assigns no transaction id and takes no new snapshot.
    Read,
    /// Reads and writes with a snapshot of its own, as a statement of a procedure does.
    Write,
    /// As `Write`, with the newest snapshot also in REPEATABLE READ.
    WriteLatest,
}

/// The tables of the extension, as one call works with them: by SQL through SPI, with `search_path` pinned,
/// and by direct reads. SPI is connected when the first statement needs it.
pub(crate) struct Db {
    schema: Schema,
    /// The nesting level of settings that the connection to SPI began; `None` before.
    guc_level: Cell<Option<i32>>,
}

impl Db {
    /// For a call of the function with that oid.
    pub(crate) fn of(function: pg_sys::Oid) -> Self {
        Self {
            schema: Schema::of(function),
            guc_level: Cell::new(None),
        }
    }

    /// The same tables for a stretch of work, at whose end all memory of PostgreSQL that it took is given
    /// back.
    pub(crate) fn nested(&self) -> Result<Self> {
        self.connect()?;
        let nested = Self {
            schema: self.schema.clone(),
            guc_level: Cell::new(None),
        };
        nested.connect()?;
        Ok(nested)
    }

    /// Connects to SPI, if nothing has yet.
    pub(crate) fn connect(&self) -> Result<()> {
        if self.guc_level.get().is_some() {
            return Ok(());
        }
        // SAFETY: matched in `drop`, or by the end of the (sub)transaction after an error.
        self.guc_level
            .set(Some(unsafe { pg_sys::NewGUCNestLevel() }));
        set_setting(SEARCH_PATH, c"pg_catalog, pg_temp")?;
        // Compiling a large statement takes seconds that no timeout ends, and a small one gains nothing.
        // SAFETY: reads a variable of this single-threaded backend.
        if unsafe { pg_sys::jit_enabled } {
            set_setting(c"jit", c"off")?;
        }
        // Names and expressions that the catalogue tells are compared with those of database/*.sql.
        // SAFETY: as above.
        if unsafe { pg_sys::quote_all_identifiers } {
            set_setting(c"quote_all_identifiers", c"off")?;
        }
        // SAFETY: as above.
        if unsafe { pg_sys::SPI_connect() } != pg_sys::SPI_OK_CONNECT as i32 {
            return Err(Error::internal("cannot connect to SPI"));
        }
        Ok(())
    }

    /// Keeps notices from the client for the rest of the call.
    pub(crate) fn silence_notices(&self) -> Result<()> {
        self.connect()?;
        set_setting(c"client_min_messages", c"warning")
    }

    /// Makes tables in the database's own tablespace for the rest of the call: `mec_owner` may use no other.
    pub(crate) fn use_default_tablespace(&self) -> Result<()> {
        self.connect()?;
        set_setting(c"default_tablespace", c"")
    }

    /// Gives up waiting for a lock after two seconds, for the rest of the call; a session that has a
    /// lock_timeout of its own keeps it.
    pub(crate) fn wait_briefly_for_locks(&self) -> Result<()> {
        self.connect()?;
        // SAFETY: reads a variable of this single-threaded backend.
        if unsafe { pg_sys::LockTimeout } > 0 {
            return Ok(());
        }
        set_setting(c"lock_timeout", c"2s")
    }

    /// While the returned guard lives, rows are matched by hashing and sorting, however few the planner takes an
    /// array for. Plans are kept, so a statement that is planned under a guard always runs under it.
    pub(crate) fn in_bulk(&self) -> Result<InBulk> {
        self.connect()?;
        // SAFETY: matched in the guard's drop, or by the end of the (sub)transaction after an error.
        let guard = InBulk(unsafe { pg_sys::NewGUCNestLevel() });
        set_setting(c"enable_nestloop", c"off")?;
        Ok(guard)
    }

    /// Runs a query and shows its rows one after the other, some at a time in memory. It sees what a statement
    /// that begins now sees, also while `each` writes.
    pub(crate) fn stream(
        &self,
        statement: &Statement,
        arguments: &[Value],
        each: impl FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        self.open_cursor(statement, arguments)?.visit(each)
    }

    /// The same on the active snapshot.
    pub(crate) fn stream_read(
        &self,
        statement: &Statement,
        arguments: &[Value],
        each: impl FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        self.begin_query(statement, arguments, true)?.visit(each)
    }

    /// Begins a query whose rows are fetched some at a time.
    pub(crate) fn open_cursor(&self, statement: &Statement, arguments: &[Value]) -> Result<Cursor> {
        self.begin_query(statement, arguments, false)
    }

    fn begin_query(
        &self,
        statement: &Statement,
        arguments: &[Value],
        on_active_snapshot: bool,
    ) -> Result<Cursor> {
        self.connect()?;
        let plan = self.plan_of(statement)?;
        let (mut datums, nulls) = datums_of(arguments);
        // SAFETY: as in `execute`. The portal copies the arguments, and has a name that no other has.
        let portal = unsafe {
            let (values, marks) = (datums.as_mut_ptr(), nulls.as_ptr());
            pg_sys::SPI_cursor_open(std::ptr::null(), plan, values, marks, on_active_snapshot)
        };
        Ok(Cursor(portal))
    }

    /// The schema of the extension.
    pub(crate) fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Runs a query on the active snapshot. It cannot write and costs no transaction id.
    pub(crate) fn read(&self, statement: &Statement, arguments: &[Value]) -> Result<Rows> {
        self.run(statement, arguments, Mode::Read)
    }

    /// Runs a statement that may write, or lock rows.
    pub(crate) fn write(&self, statement: &Statement, arguments: &[Value]) -> Result<Rows> {
        self.run(statement, arguments, Mode::Write)
    }

    /// Runs a statement that sees what is committed by now, also in REPEATABLE READ: for rules that
    /// must hold between concurrent transactions.
    pub(crate) fn write_latest(&self, statement: &Statement, arguments: &[Value]) -> Result<Rows> {
        self.run(statement, arguments, Mode::WriteLatest)
    }

    /// Takes a new snapshot, which [`Db::read`] uses until the returned guard goes: every part of an
    /// answer then speaks of one moment, and sees what this transaction has written so far.
    pub(crate) fn one_snapshot(&self) -> OneSnapshot {
        watch::listen();
        // SAFETY: called in a volatile function, outside parallel mode; popped by the guard.
        unsafe {
            pg_sys::CommandCounterIncrement();
            pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
        }
        OneSnapshot
    }

    /// The same with what is committed by now, also in REPEATABLE READ: for rules that must hold
    /// between concurrent transactions.
    pub(crate) fn latest_snapshot(&self) -> OneSnapshot {
        // SAFETY: as in `one_snapshot`.
        unsafe {
            pg_sys::CommandCounterIncrement();
            pg_sys::PushActiveSnapshot(pg_sys::GetLatestSnapshot());
        }
        OneSnapshot
    }

    /// Takes the newest snapshot without ending the command at work: for what the middle of a query has
    /// to know.
    pub(crate) fn committed_snapshot(&self) -> OneSnapshot {
        // SAFETY: as in `one_snapshot`.
        unsafe { pg_sys::PushActiveSnapshot(pg_sys::GetLatestSnapshot()) }
        OneSnapshot
    }

    /// Announces that rows of a table will be written: whoever wants the table still waits for this
    /// transaction, and snapshots taken from now on see what was done to it before.
    pub(crate) fn lock_for_writing(&self, table: &str) -> Result<()> {
        self.lock(table, pg_sys::RowExclusiveLock)
    }

    /// Waits for those who write to a table, and keeps others from it until the transaction ends.
    pub(crate) fn lock_against_writers(&self, table: &str) -> Result<()> {
        self.lock(table, pg_sys::ShareRowExclusiveLock)
    }

    fn lock(&self, table: &str, mode: u32) -> Result<()> {
        loop {
            let oid = self.table(table)?;
            let known = watch::generation();
            // SAFETY: a lock on a table that was just found, held until the transaction ends.
            unsafe { pg_sys::LockRelationOid(oid, mode.cast_signed()) };
            if watch::generation() == known {
                return Ok(());
            }
        }
    }

    /// Keeps everybody else from a relation until the transaction ends. It may have changed or gone while
    /// this waited.
    pub(crate) fn lock_alone(&self, relation: pg_sys::Oid) {
        // SAFETY: any number can be locked; the caller looks again at what it stands for.
        unsafe { pg_sys::LockRelationOid(relation, pg_sys::AccessExclusiveLock.cast_signed()) };
    }

    /// The oid of a table of the extension.
    ///
    /// # Errors
    /// 55000 where it is missing.
    pub(crate) fn table(&self, name: &str) -> Result<pg_sys::Oid> {
        self.find_table(name).ok_or_else(|| {
            Error::state(format!("table \"{name}\" is missing"))
                .hint("Run fn_mec_bootstrap(), which builds the tables where they are absent.")
        })
    }

    /// A table of the extension, open and locked for reading.
    ///
    /// # Errors
    /// 55000 where it is missing.
    pub(crate) fn open_table(&self, name: &str) -> Result<Relation> {
        loop {
            let oid = self.table(name)?;
            if let Some(table) = Relation::open(oid, relation::TO_READ)
                && self.find_table(name) == Some(oid)
            {
                return Ok(table);
            }
        }
    }

    /// The oid of a table of the extension; `None` where it is missing.
    pub(crate) fn find_table(&self, name: &str) -> Option<pg_sys::Oid> {
        let name = CString::new(name).ok()?;
        // SAFETY: a catalogue lookup by name.
        let oid = unsafe { pg_sys::get_relname_relid(name.as_ptr(), self.schema.oid()) };
        (oid != pg_sys::InvalidOid).then_some(oid)
    }

    /// As [`Db::read`], for a statement that is put together when it is first run.
    pub(crate) fn read_kept(
        &self,
        kept: &KeptPlan,
        text: &dyn Fn() -> String,
        types: &[pg_sys::Oid],
        arguments: &[Value],
    ) -> Result<Rows> {
        let plan = self.ready(kept, text, types)?;
        execute(plan, arguments, Mode::Read)
    }

    fn run(&self, statement: &Statement, arguments: &[Value], mode: Mode) -> Result<Rows> {
        debug_assert_eq!(arguments.len(), statement.arguments.len());
        execute(self.plan_of(statement)?, arguments, mode)
    }

    fn plan_of(&self, statement: &Statement) -> Result<pg_sys::SPIPlanPtr> {
        let text = || statement.text.to_owned();
        self.ready(&statement.kept, &text, statement.arguments)
    }

    /// The plan of a statement whose tables are right, see [`trust`], and are locked so that they stay so
    /// until the transaction ends.
    fn ready(
        &self,
        kept: &KeptPlan,
        text: &dyn Fn() -> String,
        types: &[pg_sys::Oid],
    ) -> Result<pg_sys::SPIPlanPtr> {
        self.connect()?;
        loop {
            let known = self.known();
            let was_trusted = kept.trusted.get() == Some(known);
            let is_lasting = was_trusted || trust::require(self, &text())?;
            let plan = kept.get(&self.schema, text, types)?;
            lock_tables(plan);
            // Until the locks were there, a table could be replaced.
            if self.known() == known {
                kept.trusted.set(is_lasting.then_some(known));
                return Ok(plan);
            }
            self.require_same_name()?;
        }
    }

    fn known(&self) -> Known {
        (watch::generation(), schema::generation(), self.schema.oid())
    }

    /// A statement names its tables by the name that the schema had when the call began.
    fn require_same_name(&self) -> Result<()> {
        if self.schema.keeps_name() {
            return Ok(());
        }
        Err(Error::serialization(format!(
            "schema {} was renamed meanwhile",
            self.schema.quoted()
        )))
    }

    /// Runs a script of the extension's own: DDL and data, several statements. `@extschema@` in it stands
    /// for the schema of the extension; everything else is resolved in `pg_catalog`. Scripts are constants:
    /// the name must not be put into a text that holds a name already.
    pub(crate) fn run_script(&self, script: &'static str) -> Result<()> {
        self.run_command(&script.replace("@extschema@", self.schema.quoted()))
    }

    /// Runs a command that was put together from quoted names, as it is.
    pub(crate) fn run_command(&self, command: &str) -> Result<()> {
        self.connect()?;
        let text = CString::new(command).map_err(|_| Error::internal("a script holds a NUL"))?;
        // SAFETY: SPI is connected and copies what it needs.
        let code = unsafe { pg_sys::SPI_execute(text.as_ptr(), false, 0) };
        if code < 0 {
            return Err(Error::internal(format!("SPI answered {code} to a script")));
        }
        Ok(())
    }
}

/// Takes the locks that running the plan takes, which makes it anew where a table has changed. When the
/// plan runs it has them already, so it hears of no change any more.
fn lock_tables(plan: pg_sys::SPIPlanPtr) {
    // SAFETY: the plan is valid and kept, SPI is connected; a reference that was taken is given back.
    unsafe {
        let cached = pg_sys::SPI_plan_get_cached_plan(plan);
        if !cached.is_null() {
            pg_sys::ReleaseCachedPlan(cached, pg_sys::CurrentResourceOwner);
        }
    }
}

/// Datums, and a mark for each whether it is NULL.
fn datums_of(arguments: &[Value]) -> (Vec<pg_sys::Datum>, Vec<std::ffi::c_char>) {
    let datums = arguments.iter().map(|argument| {
        let datum = argument.to_datum();
        let mark = if datum.is_none() { b'n' } else { b' ' };
        (
            datum.unwrap_or(pg_sys::Datum::null()),
            mark as std::ffi::c_char,
        )
    });
    datums.unzip()
}

fn execute(plan: pg_sys::SPIPlanPtr, arguments: &[Value], mode: Mode) -> Result<Rows> {
    let (mut datums, nulls) = datums_of(arguments);
    // SAFETY: the plan is valid; there are as many datums and null marks as it has parameters,
    // of their types. What the call leaves in SPI_tuptable is owned by the Rows.
    unsafe {
        let (values, marks) = (datums.as_mut_ptr(), nulls.as_ptr());
        let code = match mode {
            Mode::Read => pg_sys::SPI_execute_plan(plan, values, marks, true, 0),
            Mode::Write => pg_sys::SPI_execute_plan(plan, values, marks, false, 0),
            Mode::WriteLatest => pg_sys::SPI_execute_snapshot(
                plan,
                values,
                marks,
                pg_sys::GetLatestSnapshot(),
                std::ptr::null_mut(),
                false,
                true,
                0,
            ),
        };
        if code < 0 {
            return Err(Error::internal(format!(
                "SPI answered {code} to a statement"
            )));
        }
        Ok(Rows::taken())
    }
}

const SEARCH_PATH: &CStr = c"search_path";

/// Sets a setting until the GUC nesting level of the connection ends.
fn set_setting(name: &CStr, value: &CStr) -> Result<()> {
    // SAFETY: sets a setting that every role may set, for the nesting level at hand; the text is
    // copied.
    let done = unsafe {
        pg_sys::set_config_option(
            name.as_ptr(),
            value.as_ptr(),
            pg_sys::GucContext::PGC_USERSET,
            pg_sys::GucSource::PGC_S_SESSION,
            pg_sys::GucAction::GUC_ACTION_SAVE,
            true,
            0,
            false,
        )
    };
    if done <= 0 {
        return Err(Error::internal(format!("cannot set {name:?}")));
    }
    Ok(())
}

impl Drop for Db {
    fn drop(&mut self) {
        // After a PostgreSQL error the end of the (sub)transaction cleans up.
        if let Some(level) = self.guc_level.get()
            && !std::thread::panicking()
        {
            // SAFETY: undoes `connect`.
            unsafe {
                pg_sys::SPI_finish();
                pg_sys::AtEOXact_GUC(true, level);
            }
        }
    }
}

/// See [`Db::in_bulk`].
pub(crate) struct InBulk(i32);

impl Drop for InBulk {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // SAFETY: undoes `in_bulk`; levels nest.
            unsafe { pg_sys::AtEOXact_GUC(true, self.0) }
        }
    }
}

/// How many rows of a cursor are in memory at a time.
const FETCHED: i64 = 1_000;

/// See [`Db::open_cursor`].
pub(crate) struct Cursor(pg_sys::Portal);

impl Cursor {
    fn visit(mut self, mut each: impl FnMut(&Row) -> Result<()>) -> Result<()> {
        loop {
            let rows = self.fetch();
            if rows.count() == 0 {
                return Ok(());
            }
            rows.iter().try_for_each(|row| {
                interrupt::heed();
                each(&row)
            })?;
        }
    }

    /// The next rows; none behind the last.
    pub(crate) fn fetch(&mut self) -> Rows {
        // SAFETY: the portal is open; what the call leaves in SPI_tuptable is owned by the Rows.
        unsafe {
            pg_sys::SPI_cursor_fetch(self.0, true, FETCHED);
            Rows::taken()
        }
    }
}

impl Drop for Cursor {
    fn drop(&mut self) {
        // After an error the end of the (sub)transaction closes it.
        if !std::thread::panicking() {
            // SAFETY: opened by `open_cursor`, closed once.
            unsafe { pg_sys::SPI_cursor_close(self.0) }
        }
    }
}

/// See [`Db::one_snapshot`].
pub(crate) struct OneSnapshot;

impl Drop for OneSnapshot {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // SAFETY: pops what `one_snapshot` pushed; pushes nest.
            unsafe { pg_sys::PopActiveSnapshot() }
        }
    }
}

/// What a statement returned.
pub(crate) struct Rows {
    table: *mut pg_sys::SPITupleTable,
    count: usize,
}

impl Rows {
    /// What the last call to SPI returned.
    ///
    /// # Safety
    /// SPI is connected, and nothing else owns that.
    unsafe fn taken() -> Self {
        // SAFETY: variables of this single-threaded backend.
        unsafe {
            let table = pg_sys::SPI_tuptable;
            pg_sys::SPI_tuptable = std::ptr::null_mut();
            Self {
                table,
                count: usize::try_from(pg_sys::SPI_processed).unwrap_or(usize::MAX),
            }
        }
    }

    /// How many rows were returned, or written by a statement that returns none.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The first row.
    pub(crate) fn first(&self) -> Option<Row<'_>> {
        self.iter().next()
    }

    /// The first row of a statement that always returns one.
    pub(crate) fn one(&self) -> Result<Row<'_>> {
        self.first()
            .ok_or_else(|| Error::internal("a statement returned no row"))
    }

    /// The rows in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        let count = if self.table.is_null() { 0 } else { self.count };
        (0..count).map(move |index| Row { rows: self, index })
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        if !self.table.is_null() && !std::thread::panicking() {
            // SAFETY: the table was handed over by SPI and is freed once; SPI ignores, with a
            // warning only, tables of a connection that has ended.
            unsafe { pg_sys::SPI_freetuptable(self.table) }
        }
    }
}

/// One row of [`Rows`].
pub(crate) struct Row<'a> {
    rows: &'a Rows,
    index: usize,
}

impl Row<'_> {
    /// The column at that position, from 0.
    pub(crate) fn get<T: FromSql>(&self, column: usize) -> Result<T> {
        let number = i32::try_from(column + 1).unwrap_or(i32::MAX);
        let mut is_null = false;
        // SAFETY: index is below the count of rows; SPI answers NULL of type 0 for a column that is not there.
        unsafe {
            let table = self.rows.table;
            let descriptor = (*table).tupdesc;
            let tuple = *(*table).vals.add(self.index);
            let datum = pg_sys::SPI_getbinval(tuple, descriptor, number, &raw mut is_null);
            let kind = raw::SPI_gettypeid(descriptor, number);
            T::from_column((datum, is_null), kind, || {
                let name = pg_sys::SPI_fname(descriptor, number);
                let name = (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy());
                name.map_or_else(|| number.to_string(), std::borrow::Cow::into_owned)
            })
        }
    }
}

impl Columns for Row<'_> {
    fn get<T: FromSql>(&self, column: usize) -> Result<T> {
        self.get(column)
    }
}
