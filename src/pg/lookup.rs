//! Reads rows by the leading columns of an index, straight from the table.
//!
//! A short read through SPI spends nearly all of its time around the read: it runs a plan, builds a table of
//! the result and takes that apart again. This module asks the index directly.
//!
//! It does so only where the result is the same. The table is a plain one, belongs to `mec_owner`, and has no
//! children and no row security. Its columns have the types that MEC gave them. The current role can read the
//! whole table. A plain btree orders the key columns as their types and collations do. In all other cases the
//! same rows are read by SQL. SQL is the reference that tests compare with, and it reports what is wrong with
//! the table.
//!
//! As in a query, the table and the index are locked in share mode until the transaction ends, rows are those
//! of the active snapshot, and predicate locks are taken where the transaction is serializable.
#![allow(unsafe_code)]

use std::rc::Rc;

use pgrx::pg_sys;
use pgrx::pg_sys::ffi::pg_guard_ffi_boundary;

use crate::error::Result;
use crate::pg::datum::{self, Columns, FromSql, Value};
use crate::pg::interrupt;
use crate::pg::kept::Kept;
use crate::pg::newest::{self, Version};
use crate::pg::relation::{self, Attribute, Relation};
use crate::pg::spi::{self, Db, KeptPlan};
use crate::pg::{major, raw, shape, trust, watch};

/// The condition on a leading column of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// The column equals an argument of that type, which is not NULL.
    Is(pg_sys::Oid),
    /// The column is NULL.
    IsNull,
    /// The column is at or after an argument of that type, which is `timestamptz` or `int4`.
    From(pg_sys::Oid),
    /// The column is before an argument of that type. This follows a `From` for the same column.
    Before(pg_sys::Oid),
}

/// A way to read one table of the extension. Each one is a constant.
pub(crate) struct Lookup {
    table: &'static str,
    /// The leading columns of the index, in its order.
    key: &'static [(&'static str, Condition)],
    /// The columns to read, in the order of [`Row::get`].
    columns: &'static [&'static str],
    is_unique: bool,
    is_often_empty: bool,
    place: Kept<Place>,
    by_sql: KeptPlan,
}

#[derive(Clone)]
struct Place {
    table: pg_sys::Oid,
    index: pg_sys::Oid,
    /// The conditions without their arguments.
    keys: Rc<[ScanKey]>,
    /// Positions of the key columns in the table, counted from 0.
    key_columns: Rc<[usize]>,
    /// The columns to read.
    columns: Rc<[Read]>,
    /// The number of leading columns of a row that have to be extracted.
    width: i32,
}

/// A column to read: its position in the table, counted from 0, and its type.
#[derive(Clone, Copy)]
pub(crate) struct Read {
    pub(super) position: usize,
    kind: pg_sys::Oid,
}

impl Lookup {
    /// Makes a lookup in a table by the leading columns of one of its indexes.
    pub(crate) const fn new(
        table: &'static str,
        key: &'static [(&'static str, Condition)],
        columns: &'static [&'static str],
    ) -> Self {
        Self {
            table,
            key,
            columns,
            is_unique: false,
            is_often_empty: false,
            place: Kept::new(),
            by_sql: KeptPlan::new(),
        }
    }

    /// Declares that at most one row meets the conditions.
    pub(crate) const fn unique(mut self) -> Self {
        self.is_unique = true;
        self
    }

    /// Declares that the table is often empty. The lookup then first tests whether its file has any page,
    /// which is cheaper than opening the index.
    pub(crate) const fn often_empty(mut self) -> Self {
        self.is_often_empty = true;
        self
    }

    /// Calls `each` for every row that meets the conditions, in the order of the key. The arguments are those
    /// of the conditions, in order. A NULL argument equals no row.
    ///
    /// # Errors
    /// Those of `each`, and 55000 where the table is not as MEC built it.
    pub(crate) fn visit(
        &self,
        db: &Db,
        arguments: &[Value],
        mut each: impl FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        if let Some((place, table)) = self.open(db) {
            if self.is_often_empty && !table.may_hold_rows() {
                return Ok(());
            }
            let Some(arguments) = Arguments::of(arguments) else {
                return Ok(());
            };
            let mut scan = Scan::open(place, table, arguments);
            while scan.advance() {
                interrupt::heed();
                each(&scan.row())?;
                if self.is_unique {
                    break;
                }
            }
            return Ok(());
        }
        let rows = db.read_kept(&self.by_sql, &|| self.text(), &self.types(), arguments)?;
        rows.iter().try_for_each(|row| each(&Row::Sql(row)))
    }

    /// Like [`Lookup::visit`], for a unique key. It finds the version that this transaction wrote last
    /// without visiting the older ones.
    pub(crate) fn visit_newest(
        &self,
        db: &Db,
        key: &[Value],
        each: impl FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        let mut each = each;
        if let Some((place, table)) = self.open(db)
            && let Some(version) = Version::find(&table, key, &place.key_columns)
        {
            return each(&Row::Direct {
                slot: version.slot(),
                columns: &place.columns,
            });
        }
        self.visit(db, key, each)
    }

    /// Returns whether this transaction has made many versions of the row with that key.
    pub(crate) fn has_many_versions(&self, db: &Db, key: &[Value]) -> bool {
        newest::any_has_many_versions()
            && self
                .open(db)
                .is_some_and(|(_, table)| newest::has_many_versions(&table, key))
    }

    /// Returns where this transaction wrote the row with that unique key last, if it remembers.
    pub(super) fn known_spot(&self, db: &Db, key: &[Value]) -> Option<Spot> {
        let (place, table) = self.open(db)?;
        let version = Version::find(&table, key, &place.key_columns)?;
        Some(Spot {
            version: Some(version.place()),
            columns: place.columns,
        })
    }

    /// Remembers the position of the row with that unique key, which SQL has just written.
    pub(crate) fn remember(&self, db: &Db, key: &[Value], version: pg_sys::ItemPointerData) {
        if let Some((_, table)) = self.open(db) {
            newest::remember(&table, key, version);
        }
    }

    /// Returns where the row with that unique key is; `None` where only SQL can tell.
    pub(super) fn spot(&self, db: &Db, key: &[Value]) -> Option<Spot> {
        let (place, table) = self.open(db)?;
        let columns = Rc::clone(&place.columns);
        let known = Version::find(&table, key, &place.key_columns);
        let version = match known {
            Some(version) => Some(version.place()),
            None => {
                let mut scan = Scan::open(place, table, Arguments::of(key)?);
                scan.advance().then(|| scan.version())
            }
        };
        Some(Spot { version, columns })
    }

    /// Returns the table, locked, and the cached place. It starts again if either changed while it waited for
    /// the lock: an index could be dropped or rebuilt until then.
    fn open(&self, db: &Db) -> Option<(Place, Relation)> {
        loop {
            let place = self.place(db)?;
            if let Some(table) = Relation::open_unchanged(place.table, relation::TO_READ) {
                return Some((place, table));
            }
        }
    }

    /// Returns the oid of the table if it is read directly.
    pub(super) fn table(&self, db: &Db) -> Option<pg_sys::Oid> {
        self.place(db).map(|place| place.table)
    }

    /// Returns whether the current role reads this table directly.
    pub(crate) fn is_direct(&self, db: &Db) -> bool {
        self.place(db).is_some()
    }

    /// Returns the SQL text that reads the same rows.
    fn text(&self) -> String {
        let mut argument = 0;
        let conditions: Vec<String> = self
            .key
            .iter()
            .map(|(column, condition)| {
                let operator = match condition {
                    Condition::Is(_) => "=",
                    Condition::IsNull => return format!("{column} IS NULL"),
                    Condition::From(_) => ">=",
                    Condition::Before(_) => "<",
                };
                argument += 1;
                format!("{column} {operator} ${argument}")
            })
            .collect();
        let (columns, conditions) = (self.columns.join(", "), conditions.join(" AND "));
        let table = self.table;
        let order = self.key_columns().join(", ");
        format!("SELECT {columns} FROM @extschema@.{table} WHERE {conditions} ORDER BY {order}")
    }

    fn types(&self) -> Vec<pg_sys::Oid> {
        let conditions = self.key.iter();
        conditions
            .filter_map(|(_, condition)| match condition {
                Condition::Is(oid) | Condition::From(oid) | Condition::Before(oid) => Some(*oid),
                Condition::IsNull => None,
            })
            .collect()
    }

    fn place(&self, db: &Db) -> Option<Place> {
        self.place.get(db, || self.find(db))
    }

    fn key_columns(&self) -> Vec<&'static str> {
        let conditions = self.key.iter();
        conditions
            .filter(|(_, condition)| !matches!(condition, Condition::Before(_)))
            .map(|(column, _)| *column)
            .collect()
    }

    fn find(&self, db: &Db) -> Option<Place> {
        let oid = db.find_table(self.table)?;
        // Watched before it is read: a later change of the table or of its rights makes the cached place out
        // of date.
        watch::table(oid);
        let table = Relation::open(oid, relation::TO_READ)?;
        if !table.is_ours() || !table.is_plain() || !table.may(pg_sys::ACL_SELECT) {
            return None;
        }
        let attributes = table.attributes();
        let columns = self.as_built(&attributes, self.columns)?;
        let width = columns.iter().map(|column| column.position + 1).max();
        let key = self.as_built(&attributes, &self.key_columns())?;
        if !self
            .key_kinds()
            .zip(&key)
            .all(|(kind, column)| kind.is_none_or(|kind| trust::reads_as(column.kind, kind)))
        {
            return None;
        }
        let index = table.index_on(&key)?;
        let read = |column: &&Attribute| Read {
            position: column.position,
            kind: column.kind,
        };
        Some(Place {
            table: oid,
            index,
            keys: scan_keys(index, self.key).into(),
            key_columns: key.iter().map(|column| column.position).collect(),
            columns: columns.iter().map(read).collect(),
            width: i32::try_from(width.unwrap_or(0)).ok()?,
        })
    }

    /// Returns the named columns, if all of them exist and have the types that MEC gave them.
    fn as_built<'a>(&self, all: &'a [Attribute], names: &[&str]) -> Option<Vec<&'a Attribute>> {
        let found = Attribute::named(all, names)?;
        let is_as_built = |attribute: &&Attribute| {
            let built = shape::column(self.table, &attribute.name);
            built.is_some_and(|built| attribute.has_type_of(built))
        };
        found.iter().all(is_as_built).then_some(found)
    }

    /// The types that the key columns are compared as, in the order of [`Lookup::key_columns`].
    fn key_kinds(&self) -> impl Iterator<Item = Option<pg_sys::Oid>> {
        let conditions = self.key.iter().map(|(_, condition)| *condition);
        conditions
            .filter(|condition| !matches!(condition, Condition::Before(_)))
            .map(|condition| match condition {
                Condition::Is(kind) | Condition::From(kind) | Condition::Before(kind) => Some(kind),
                Condition::IsNull => None,
            })
    }
}

/// The position of a row, and how to read its columns.
pub(super) struct Spot {
    /// The version that the active snapshot shows; `None` where no row has the key.
    pub(super) version: Option<pg_sys::ItemPointerData>,
    /// The lookup's columns in that version.
    pub(super) columns: Rc<[Read]>,
}

/// The arguments of a lookup in the form in which an index compares them.
struct Arguments {
    datums: [pg_sys::Datum; MAX_KEYS],
    /// The memory that the datums point to.
    _memory: (Vec<pgrx::Uuid>, Vec<u64>),
}

/// The largest number of conditions that any lookup has.
const MAX_KEYS: usize = 8;
const WORD: usize = size_of::<u64>();

impl Arguments {
    /// Returns `None` where an argument is NULL, because no row is equal to it.
    fn of(values: &[Value]) -> Option<Self> {
        let words = |text: &str| (pg_sys::VARHDRSZ + text.len()).div_ceil(WORD);
        // The datums point into these vectors, so neither may grow beyond its capacity.
        let mut ids = Vec::with_capacity(MAX_KEYS);
        let mut texts: Vec<u64> = Vec::with_capacity(
            values
                .iter()
                .map(|value| value.text().map_or(0, words))
                .sum(),
        );
        let mut datums = [pg_sys::Datum::null(); MAX_KEYS];
        for (datum, value) in datums.iter_mut().zip(values) {
            *datum = match (value, value.text()) {
                (Value::Uuid(id), _) => {
                    ids.push(pgrx::Uuid::from_bytes(*id.as_bytes()));
                    pg_sys::Datum::from(ids.last()? as *const pgrx::Uuid)
                }
                (_, Some(text)) => {
                    let start = texts.len();
                    texts.resize(start + words(text), 0);
                    datum::write_varlena(&mut texts[start..], text.as_bytes())
                }
                _ => value.to_datum()?,
            };
        }
        Some(Self {
            datums,
            _memory: (ids, texts),
        })
    }
}

/// A running index scan.
///
/// Its calls of PostgreSQL are grouped into a few sequences, because each sequence needs a guard against
/// errors.
struct Scan {
    place: Place,
    _table: Relation,
    _arguments: Arguments,
    index: pg_sys::Relation,
    scan: pg_sys::IndexScanDesc,
    slot: *mut pg_sys::TupleTableSlot,
    /// Whether there is a first row; `None` once that has been read.
    first: Option<bool>,
}

impl Scan {
    fn open(place: Place, table: Relation, arguments: Arguments) -> Self {
        let mut keys: [pg_sys::ScanKeyData; MAX_KEYS] = Default::default();
        let mut datums = arguments.datums.iter();
        for (key, known) in keys.iter_mut().zip(&*place.keys) {
            *key = known.0;
            if key.sk_flags & pg_sys::SK_ISNULL.cast_signed() == 0 {
                key.sk_argument = datums.next().copied().unwrap_or(pg_sys::Datum::null());
            }
        }
        let count = i32::try_from(place.keys.len()).unwrap_or(0);
        let (oid, width, relation) = (place.index, place.width, table.as_ptr());
        // SAFETY: the steps of an index scan by the executor; the snapshot is the active one, and the
        // arguments have the types of the index's columns.
        let (index, scan, slot, found) = unsafe {
            pg_guard_ffi_boundary(|| {
                let index = raw::index_open(oid, relation::TO_READ);
                let scan = major::begin_scan(relation, index, count);
                raw::index_rescan(scan, keys.as_mut_ptr(), count, std::ptr::null_mut(), 0);
                let slot = raw::table_slot_create(relation, std::ptr::null_mut());
                (index, scan, slot, next(scan, slot, width))
            })
        };
        Self {
            place,
            _table: table,
            _arguments: arguments,
            index,
            scan,
            slot,
            first: Some(found),
        }
    }

    /// Moves to the next row; returns `false` after the last one.
    fn advance(&mut self) -> bool {
        if let Some(found) = self.first.take() {
            return found;
        }
        let (scan, slot, width) = (self.scan, self.slot, self.place.width);
        // SAFETY: the scan and the slot are open.
        unsafe { pg_guard_ffi_boundary(|| next(scan, slot, width)) }
    }

    /// Returns the current row.
    fn row(&self) -> Row<'_> {
        Row::Direct {
            slot: self.slot,
            columns: &self.place.columns,
        }
    }

    /// Returns the position of the current row's version.
    fn version(&self) -> pg_sys::ItemPointerData {
        // SAFETY: the slot is open.
        unsafe { (*self.slot).tts_tid }
    }
}

/// Moves to the next row and extracts its columns.
///
/// # Safety
/// The scan and the slot are open, and the caller guards against errors.
unsafe fn next(scan: pg_sys::IndexScanDesc, slot: *mut pg_sys::TupleTableSlot, width: i32) -> bool {
    let forward = pg_sys::ScanDirection::ForwardScanDirection;
    // SAFETY: passed on.
    unsafe {
        let found = raw::index_getnext_slot(scan, forward, slot);
        if found && i32::from((*slot).tts_nvalid) < width {
            raw::slot_getsomeattrs_int(slot, width);
        }
        found
    }
}

impl Drop for Scan {
    fn drop(&mut self) {
        // After an error the end of the (sub)transaction frees them.
        if !std::thread::panicking() {
            let (scan, slot, index) = (self.scan, self.slot, self.index);
            // SAFETY: releases what `open` acquired; the locks stay.
            unsafe {
                pg_guard_ffi_boundary(|| {
                    raw::index_endscan(scan);
                    raw::ExecDropSingleTupleTableSlot(slot);
                    raw::index_close(index, pg_sys::NoLock.cast_signed());
                });
            }
        }
    }
}

/// A key of an index scan without its argument. It lives as long as the backend.
#[derive(Clone, Copy)]
struct ScanKey(pg_sys::ScanKeyData);

/// Returns the keys of a scan of that index.
fn scan_keys(index: pg_sys::Oid, key: &[(&str, Condition)]) -> Vec<ScanKey> {
    // SAFETY: the index was just found, and its table is locked. The key's copy of its function is made in
    // memory that lives as long as the key.
    unsafe {
        let before = pg_sys::MemoryContextSwitchTo(pg_sys::TopMemoryContext);
        let index = pg_sys::index_open(index, relation::TO_READ);
        let mut column = 0;
        let keys = key.iter().map(|(_, condition)| {
            // The two ends of a range concern one column.
            if !matches!(condition, Condition::Before(_)) {
                column += 1;
            }
            let mut entry = pg_sys::ScanKeyData::default();
            if *condition == Condition::IsNull {
                write_null_key(&mut entry, column);
            } else {
                condition.write(&mut entry, index, column);
            }
            ScanKey(entry)
        });
        let keys = keys.collect();
        pg_sys::index_close(index, pg_sys::NoLock.cast_signed());
        pg_sys::MemoryContextSwitchTo(before);
        keys
    }
}

/// Writes a test for NULL into a key.
///
/// # Safety
/// The entry is one of an index scan's keys.
unsafe fn write_null_key(entry: &mut pg_sys::ScanKeyData, column: i16) {
    // SAFETY: a test for NULL has no operator and no argument.
    unsafe {
        pg_sys::ScanKeyEntryInitialize(
            entry,
            (pg_sys::SK_ISNULL | pg_sys::SK_SEARCHNULL).cast_signed(),
            column,
            0,
            pg_sys::InvalidOid,
            pg_sys::InvalidOid,
            pg_sys::InvalidOid,
            pg_sys::Datum::null(),
        );
    }
}

impl Condition {
    /// Writes a comparison into a key.
    ///
    /// # Safety
    /// The index is open and has such a column, of the type of the condition.
    unsafe fn write(self, entry: &mut pg_sys::ScanKeyData, index: pg_sys::Relation, column: i16) {
        let (strategy, procedure) = match self {
            Self::Is(oid) => (pg_sys::BTEqualStrategyNumber, equality_of(oid)),
            Self::IsNull => return,
            Self::From(pg_sys::INT4OID) => (pg_sys::BTGreaterEqualStrategyNumber, pg_sys::F_INT4GE),
            Self::From(_) => (
                pg_sys::BTGreaterEqualStrategyNumber,
                pg_sys::F_TIMESTAMPTZ_GE,
            ),
            Self::Before(pg_sys::INT4OID) => (pg_sys::BTLessStrategyNumber, pg_sys::F_INT4LT),
            Self::Before(_) => (pg_sys::BTLessStrategyNumber, pg_sys::F_TIMESTAMPTZ_LT),
        };
        // SAFETY: an index has a collation for each of its columns.
        unsafe {
            let position = usize::try_from(column - 1).unwrap_or(0);
            pg_sys::ScanKeyEntryInitialize(
                entry,
                0,
                column,
                strategy as pg_sys::StrategyNumber,
                pg_sys::InvalidOid,
                *(*index).rd_indcollation.add(position),
                pg_sys::Oid::from(procedure),
                pg_sys::Datum::null(),
            );
        }
    }
}

/// Returns the function of PostgreSQL's `=` for a type.
fn equality_of(oid: pg_sys::Oid) -> u32 {
    match oid {
        pg_sys::BOOLOID => pg_sys::F_BOOLEQ,
        pg_sys::INT4OID => pg_sys::F_INT4EQ,
        pg_sys::TIMESTAMPTZOID => pg_sys::F_TIMESTAMPTZ_EQ,
        pg_sys::UUIDOID => pg_sys::F_UUID_EQ,
        _ => pg_sys::F_TEXTEQ,
    }
}

/// One row; valid while it is passed to a callback.
pub(crate) enum Row<'a> {
    /// A row in a slot, with its columns extracted.
    Direct {
        /// The slot that holds the row.
        slot: *mut pg_sys::TupleTableSlot,
        /// The columns of the lookup in that row.
        columns: &'a [Read],
    },
    /// A row of the result of SQL.
    Sql(spi::Row<'a>),
}

impl Columns for Row<'_> {
    fn get<T: FromSql>(&self, column: usize) -> Result<T> {
        match self {
            Self::Sql(row) => row.get(column),
            Self::Direct { slot, columns } => {
                let Read { position, kind } = columns[column];
                // SAFETY: the column was extracted, and its type was checked under a lock that is still held.
                unsafe {
                    let value = *(**slot).tts_values.add(position);
                    let is_null = *(**slot).tts_isnull.add(position);
                    T::from_column((value, is_null), kind, || {
                        let attribute = major::attribute((**slot).tts_tupleDescriptor, position);
                        pgrx::name_data_to_str(&attribute.attname).to_owned()
                    })
                }
            }
        }
    }
}
