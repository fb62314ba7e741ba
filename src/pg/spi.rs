//! Runs SQL from Rust: statements whose plans are kept for the session, and the snapshots that they see.
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

/// One SQL statement of this crate. Each one is a constant. `@extschema@` in its text stands for the schema
/// of the extension; all other names are resolved in `pg_catalog`.
pub(crate) struct Statement {
    text: &'static str,
    arguments: &'static [pg_sys::Oid],
    kept: KeptPlan,
}

/// Plans are made once, for any argument values: all statements of this crate use keys, and planning one
/// again costs more than running it.
const GENERIC: i32 = pg_sys::CURSOR_OPT_GENERIC_PLAN.cast_signed();

/// The plan of a statement and the schema that it was prepared for.
pub(crate) struct KeptPlan {
    plan: RefCell<Option<(Schema, pg_sys::SPIPlanPtr)>>,
    /// The state of [`Known`] at which the tables of the statement were found to be right.
    trusted: Cell<Option<Known>>,
}

/// The generation of watched tables, the generation of schemas, and the schema of the extension.
type Known = (u64, u64, pg_sys::Oid);

// SAFETY: a backend has one thread, and pgrx refuses calls into PostgreSQL from any other.
unsafe impl Sync for KeptPlan {}

impl Statement {
    /// Makes a statement with parameters of the given types. It is prepared when it first runs.
    pub(crate) const fn new(text: &'static str, arguments: &'static [pg_sys::Oid]) -> Self {
        Self {
            text,
            arguments,
            kept: KeptPlan::new(),
        }
    }
}

impl KeptPlan {
    /// Makes an empty place for a plan.
    pub(crate) const fn new() -> Self {
        Self {
            plan: RefCell::new(None),
            trusted: Cell::new(None),
        }
    }

    /// Returns the plan for a schema. A plan for an earlier name of the schema is leaked and not freed,
    /// because it may be running further up the stack.
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
    // SAFETY: moves a plan that was just prepared to memory that lives as long as the backend.
    if plan.is_null() || unsafe { pg_sys::SPI_keepplan(plan) } != 0 {
        return Err(Error::internal(format!("cannot prepare: {text}")));
    }
    Ok(plan)
}

/// The snapshot that a statement reads, and whether it can write.
#[derive(Clone, Copy)]
enum Mode {
    /// Reads the active snapshot; assigns no transaction id and takes no new snapshot.
    Read,
    /// Reads and writes with a new snapshot, as a statement of a procedure does.
    Write,
    /// Like `Write`, but takes the newest snapshot in REPEATABLE READ too.
    WriteLatest,
}

/// The tables of the extension during one call. They are used by SQL through SPI, with `search_path` pinned,
/// and by direct reads. SPI is connected when the first statement needs it.
pub(crate) struct Db {
    schema: Schema,
    /// The nesting level of settings that the connection to SPI began; `None` while not connected.
    guc_level: Cell<Option<i32>>,
}

impl Db {
    /// Makes the access for a call of the function with that oid.
    pub(crate) fn of(function: pg_sys::Oid) -> Self {
        Self {
            schema: Schema::of(function),
            guc_level: Cell::new(None),
        }
    }

    /// Returns access to the same tables for a part of the work. When it is dropped, all memory that
    /// PostgreSQL took for that part is freed.
    pub(crate) fn nested(&self) -> Result<Self> {
        self.connect()?;
        let nested = Self {
            schema: self.schema.clone(),
            guc_level: Cell::new(None),
        };
        nested.connect()?;
        Ok(nested)
    }

    /// Connects to SPI, unless it is connected.
    pub(crate) fn connect(&self) -> Result<()> {
        if self.guc_level.get().is_some() {
            return Ok(());
        }
        // SAFETY: matched in `drop`, or by the end of the (sub)transaction after an error.
        self.guc_level
            .set(Some(unsafe { pg_sys::NewGUCNestLevel() }));
        set_setting(SEARCH_PATH, c"pg_catalog, pg_temp")?;
        // Compiling a large statement takes seconds that no timeout can interrupt, and a small one gains
        // nothing.
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

    /// Hides notices from the client for the rest of the call.
    pub(crate) fn silence_notices(&self) -> Result<()> {
        self.connect()?;
        set_setting(c"client_min_messages", c"warning")
    }

    /// Creates tables in the database's default tablespace for the rest of the call, because `mec_owner` may
    /// use no other one.
    pub(crate) fn use_default_tablespace(&self) -> Result<()> {
        self.connect()?;
        set_setting(c"default_tablespace", c"")
    }

    /// Limits waits for locks to two seconds for the rest of the call. A session with a lock_timeout of its
    /// own keeps that.
    pub(crate) fn wait_briefly_for_locks(&self) -> Result<()> {
        self.connect()?;
        // SAFETY: reads a variable of this single-threaded backend.
        if unsafe { pg_sys::LockTimeout } > 0 {
            return Ok(());
        }
        set_setting(c"lock_timeout", c"2s")
    }

    /// Turns nested loops off until the guard is dropped, so that rows are matched by hashing and sorting
    /// even where the planner expects few. Plans are kept, so a statement that is planned under a guard must
    /// always run under one.
    pub(crate) fn in_bulk(&self) -> Result<InBulk> {
        self.connect()?;
        // SAFETY: matched in the guard's drop, or by the end of the (sub)transaction after an error.
        let guard = InBulk(unsafe { pg_sys::NewGUCNestLevel() });
        set_setting(c"enable_nestloop", c"off")?;
        Ok(guard)
    }

    /// Runs a query and calls `each` for its rows in turn, with a limited number of them in memory. It sees
    /// what a statement that begins now sees, even while `each` writes.
    pub(crate) fn stream(
        &self,
        statement: &Statement,
        arguments: &[Value],
        each: impl FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        self.open_cursor(statement, arguments)?.visit(each)
    }

    /// Like [`Db::stream`], but reads the active snapshot.
    pub(crate) fn stream_read(
        &self,
        statement: &Statement,
        arguments: &[Value],
        each: impl FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        self.begin_query(statement, arguments, true)?.visit(each)
    }

    /// Begins a query whose rows are fetched in portions.
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
        // SAFETY: as in `execute`. The portal copies the arguments, and gets a name of its own.
        let portal = unsafe {
            let (values, marks) = (datums.as_mut_ptr(), nulls.as_ptr());
            pg_sys::SPI_cursor_open(std::ptr::null(), plan, values, marks, on_active_snapshot)
        };
        Ok(Cursor(portal))
    }

    /// Returns the schema of the extension.
    pub(crate) fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Runs a query on the active snapshot. It cannot write and assigns no transaction id.
    pub(crate) fn read(&self, statement: &Statement, arguments: &[Value]) -> Result<Rows> {
        self.run(statement, arguments, Mode::Read)
    }

    /// Runs a statement that may write, or lock rows.
    pub(crate) fn write(&self, statement: &Statement, arguments: &[Value]) -> Result<Rows> {
        self.run(statement, arguments, Mode::Write)
    }

    /// Runs a statement that sees everything committed so far, even in REPEATABLE READ. It serves rules that
    /// must hold between concurrent transactions.
    pub(crate) fn write_latest(&self, statement: &Statement, arguments: &[Value]) -> Result<Rows> {
        self.run(statement, arguments, Mode::WriteLatest)
    }

    /// Takes a new snapshot, which [`Db::read`] uses until the guard is dropped. All parts of an answer then
    /// describe one moment, and include what this transaction has written so far.
    pub(crate) fn one_snapshot(&self) -> OneSnapshot {
        watch::listen();
        // SAFETY: called in a volatile function, outside parallel mode; popped by the guard.
        unsafe {
            pg_sys::CommandCounterIncrement();
            pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
        }
        OneSnapshot
    }

    /// Like [`Db::one_snapshot`], but the snapshot includes everything committed so far, even in REPEATABLE
    /// READ. It serves rules that must hold between concurrent transactions.
    pub(crate) fn latest_snapshot(&self) -> OneSnapshot {
        // SAFETY: as in `one_snapshot`.
        unsafe {
            pg_sys::CommandCounterIncrement();
            pg_sys::PushActiveSnapshot(pg_sys::GetLatestSnapshot());
        }
        OneSnapshot
    }

    /// Takes the newest snapshot without ending the current command, for lookups in the middle of a query.
    pub(crate) fn committed_snapshot(&self) -> OneSnapshot {
        // SAFETY: as in `one_snapshot`.
        unsafe { pg_sys::PushActiveSnapshot(pg_sys::GetLatestSnapshot()) }
        OneSnapshot
    }

    /// Takes the lock of a writer on a table. Transactions that ask for the whole table then wait for this
    /// one, and snapshots from now on include the changes that holders of the whole table have made.
    pub(crate) fn lock_for_writing(&self, table: &str) -> Result<()> {
        self.lock(table, pg_sys::RowExclusiveLock)
    }

    /// Waits for writers to a table, and excludes other ones until the transaction ends.
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

    /// Locks a relation exclusively until the transaction ends. The relation may have changed or been dropped
    /// during the wait.
    pub(crate) fn lock_alone(&self, relation: pg_sys::Oid) {
        // SAFETY: any oid can be locked; the caller looks up again what it identifies.
        unsafe { pg_sys::LockRelationOid(relation, pg_sys::AccessExclusiveLock.cast_signed()) };
    }

    /// Returns the oid of a table of the extension.
    ///
    /// # Errors
    /// 55000 where the table is missing.
    pub(crate) fn table(&self, name: &str) -> Result<pg_sys::Oid> {
        self.find_table(name).ok_or_else(|| {
            Error::state(format!("table \"{name}\" is missing"))
                .hint("Run fn_mec_bootstrap(), which builds the tables where they are absent.")
        })
    }

    /// Opens a table of the extension, locked for reading.
    ///
    /// # Errors
    /// 55000 where the table is missing.
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

    /// Returns the oid of a table of the extension; `None` where it is missing.
    pub(crate) fn find_table(&self, name: &str) -> Option<pg_sys::Oid> {
        let name = CString::new(name).ok()?;
        // SAFETY: a catalogue lookup by name.
        let oid = unsafe { pg_sys::get_relname_relid(name.as_ptr(), self.schema.oid()) };
        (oid != pg_sys::InvalidOid).then_some(oid)
    }

    /// Like [`Db::read`], for a statement whose text is built when it first runs.
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

    /// Returns the plan of a statement after checking its tables, see [`trust`]. The tables stay locked, and
    /// so cannot change until the transaction ends.
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
            // A table may have been replaced before the locks were taken.
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

    /// Refuses to go on after a rename of the schema, because statements use the name that it had when the
    /// call began.
    ///
    /// # Errors
    /// 40001.
    fn require_same_name(&self) -> Result<()> {
        if self.schema.keeps_name() {
            return Ok(());
        }
        Err(Error::serialization(format!(
            "schema {} was renamed meanwhile",
            self.schema.quoted()
        )))
    }

    /// Runs a script of the extension: several statements of DDL and data. `@extschema@` in it stands for the
    /// schema of the extension; all other names are resolved in `pg_catalog`. Scripts are constants, because
    /// the schema's name must not be inserted into a text that already contains a name.
    pub(crate) fn run_script(&self, script: &'static str) -> Result<()> {
        self.run_command(&script.replace("@extschema@", self.schema.quoted()))
    }

    /// Runs a command that was built from quoted names, unchanged.
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

/// Takes the locks that running the plan takes, and replans where a table has changed. The plan then runs
/// with its locks held, so it processes no further invalidation.
fn lock_tables(plan: pg_sys::SPIPlanPtr) {
    // SAFETY: the plan is valid and kept, SPI is connected; a reference that was taken is released.
    unsafe {
        let cached = pg_sys::SPI_plan_get_cached_plan(plan);
        if !cached.is_null() {
            pg_sys::ReleaseCachedPlan(cached, pg_sys::CurrentResourceOwner);
        }
    }
}

/// Returns datums, and for each a mark that says whether it is NULL.
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
    // SAFETY: the plan is valid; there are as many datums and null marks as it has parameters, of their
    // types. The Rows own the table that the call leaves in SPI_tuptable.
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
    // SAFETY: sets a setting that every role may set, for the current nesting level; the text is copied.
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

/// The guard of [`Db::in_bulk`]: restores the planner's choice when it is dropped.
pub(crate) struct InBulk(i32);

impl Drop for InBulk {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // SAFETY: undoes `in_bulk`; levels nest.
            unsafe { pg_sys::AtEOXact_GUC(true, self.0) }
        }
    }
}

/// The number of rows of a cursor that are in memory at a time.
const FETCHED: i64 = 1_000;

/// A running query of [`Db::open_cursor`]; dropping it closes the query.
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

    /// Returns the next rows; none after the last one.
    pub(crate) fn fetch(&mut self) -> Rows {
        // SAFETY: the portal is open; the Rows own the table that the call leaves in SPI_tuptable.
        unsafe {
            pg_sys::SPI_cursor_fetch(self.0, true, FETCHED);
            Rows::taken()
        }
    }
}

impl Drop for Cursor {
    fn drop(&mut self) {
        // After an error the end of the (sub)transaction closes the portal.
        if !std::thread::panicking() {
            // SAFETY: opened by `open_cursor`, closed once.
            unsafe { pg_sys::SPI_cursor_close(self.0) }
        }
    }
}

/// The guard of [`Db::one_snapshot`]: removes the snapshot when it is dropped.
pub(crate) struct OneSnapshot;

impl Drop for OneSnapshot {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // SAFETY: pops what `one_snapshot` pushed; pushes nest.
            unsafe { pg_sys::PopActiveSnapshot() }
        }
    }
}

/// The result of a statement.
pub(crate) struct Rows {
    table: *mut pg_sys::SPITupleTable,
    count: usize,
}

impl Rows {
    /// Takes over the result of the last call to SPI.
    ///
    /// # Safety
    /// SPI is connected, and nothing else owns that result.
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

    /// Returns the number of rows that the statement returned, or wrote if it returns none.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Returns the first row; `None` where the statement returned no row.
    pub(crate) fn first(&self) -> Option<Row<'_>> {
        self.iter().next()
    }

    /// Returns the first row of a statement that always returns one.
    pub(crate) fn one(&self) -> Result<Row<'_>> {
        self.first()
            .ok_or_else(|| Error::internal("a statement returned no row"))
    }

    /// Returns the rows in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        let count = if self.table.is_null() { 0 } else { self.count };
        (0..count).map(move |index| Row { rows: self, index })
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        if !self.table.is_null() && !std::thread::panicking() {
            // SAFETY: SPI handed the table over, and it is freed once; for tables of a connection that has
            // ended SPI only gives a warning.
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
    /// Returns the value of the column at that position, counted from 0.
    pub(crate) fn get<T: FromSql>(&self, column: usize) -> Result<T> {
        let number = i32::try_from(column + 1).unwrap_or(i32::MAX);
        let mut is_null = false;
        // SAFETY: index is below the count of rows; SPI returns NULL of type 0 for a missing column.
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
