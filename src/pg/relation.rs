//! An open table of the extension, with everything that PostgreSQL knows about it without reading rows.
#![allow(unsafe_code)]

use std::ffi::CStr;

use pgrx::pg_sys;
use pgrx::pg_sys::ffi::pg_guard_ffi_boundary;

use crate::pg::shape::Column;
use crate::pg::{raw, role, watch};

/// The lock for reading rows.
pub(crate) const TO_READ: i32 = pg_sys::AccessShareLock.cast_signed();
/// The lock for writing rows.
pub(crate) const TO_WRITE: i32 = pg_sys::RowExclusiveLock.cast_signed();

/// An open table. Dropping it closes the table; its lock stays until the transaction ends.
pub(crate) struct Relation(pg_sys::Relation);

/// A column of a table.
pub(crate) struct Attribute {
    /// The name of the column.
    pub(crate) name: String,
    /// The column's position in its table, counted from 0.
    pub(crate) position: usize,
    /// The oid of the column's type.
    pub(crate) kind: pg_sys::Oid,
    /// The type's modifier; -1 for none.
    pub(crate) modifier: i32,
    /// The column's collation; 0 where the type has none.
    collation: pg_sys::Oid,
    /// Whether a row without a value for the column gets one, by a default or by generation.
    pub(crate) fills_itself: bool,
    /// Whether the value is always generated.
    pub(crate) is_generated: bool,
    /// Whether the column is NOT NULL.
    pub(crate) is_required: bool,
}

impl Relation {
    /// Opens a table; `None` where it was dropped, possibly during the wait for the lock.
    pub(crate) fn open(oid: pg_sys::Oid, lock: i32) -> Option<Self> {
        // SAFETY: any oid may be tried; NULL where no table has it.
        let table = unsafe { pg_sys::try_relation_open(oid, lock) };
        (!table.is_null()).then(|| Self(table))
    }

    /// Opens a watched table that existed a moment ago. Returns `None` where this backend processed an
    /// invalidation during the wait for the lock, because its knowledge of the table may be out of date.
    pub(crate) fn open_unchanged(oid: pg_sys::Oid, lock: i32) -> Option<Self> {
        let known = watch::generation();
        // SAFETY: as `relation_open` does, in two steps. A dropped table would have caused an invalidation.
        unsafe {
            pg_guard_ffi_boundary(|| {
                raw::LockRelationOid(oid, lock);
                let is_unchanged = watch::generation() == known;
                is_unchanged.then(|| Self(raw::relation_open(oid, pg_sys::NoLock.cast_signed())))
            })
        }
    }

    /// Returns PostgreSQL's own pointer, which is valid as long as this value lives.
    pub(crate) fn as_ptr(&self) -> pg_sys::Relation {
        self.0
    }

    /// Returns the oid of the table.
    pub(crate) fn oid(&self) -> pg_sys::Oid {
        // SAFETY: an open relation.
        unsafe { (*self.0).rd_id }
    }

    /// Returns whether this is a plain table without row security, rules, partitions or children.
    pub(crate) fn is_plain(&self) -> bool {
        // SAFETY: an open relation has its row of pg_class.
        unsafe {
            let class = (*self.0).rd_rel;
            is_heap(class)
                && !(*class).relrowsecurity
                && !(*class).relispartition
                && !(*class).relhassubclass
                && (*self.0).rd_rules.is_null()
        }
    }

    /// Returns whether it is a table, partitioned or not. The functions of a view would run with the rights of the
    /// reader.
    pub(crate) fn is_table(&self) -> bool {
        // SAFETY: an open relation has its row of pg_class. A C char is unsigned on some machines.
        let kind = unsafe { (*(*self.0).rd_rel).relkind as u8 };
        kind == pg_sys::RELKIND_RELATION || kind == pg_sys::RELKIND_PARTITIONED_TABLE
    }

    /// Returns the role that owns the table.
    pub(crate) fn owner(&self) -> pg_sys::Oid {
        // SAFETY: an open relation has its row of pg_class.
        unsafe { (*(*self.0).rd_rel).relowner }
    }

    /// Returns whether `mec_owner` owns the table.
    pub(crate) fn is_ours(&self) -> bool {
        role::is_owner(self.owner())
    }

    /// Returns whether the current role has a right (`ACL_…`) to the whole table.
    pub(crate) fn may(&self, right: u32) -> bool {
        // SAFETY: catalogue lookups.
        unsafe {
            let role = pg_sys::GetUserId();
            pg_sys::pg_class_aclcheck(self.oid(), role, pg_sys::AclMode::from(right))
                == pg_sys::AclResult::ACLCHECK_OK
        }
    }

    /// Raises the error of every UPDATE where a publication sends updates of the table, and its rows have no
    /// replica identity.
    pub(crate) fn require_replica_identity(&self) {
        // SAFETY: an open relation.
        unsafe { pg_sys::CheckCmdReplicaIdentity(self.0, pg_sys::CmdType::CMD_UPDATE) }
    }

    /// Returns whether the table may contain rows. A plain table without pages contains none in any snapshot.
    /// For other tables (partitioned or foreign ones) this is not known, and the result is true.
    pub(crate) fn may_hold_rows(&self) -> bool {
        // SAFETY: the table is open under a lock, so its file is not replaced meanwhile.
        unsafe {
            !is_heap((*self.0).rd_rel)
                || pg_sys::RelationGetNumberOfBlocksInFork(self.0, pg_sys::ForkNumber::MAIN_FORKNUM)
                    > 0
        }
    }

    /// Returns whether the table's file has the block of a version.
    pub(super) fn has_block_of(&self, version: &pg_sys::ItemPointerData) -> bool {
        let block = (u32::from(version.ip_blkid.bi_hi) << 16) | u32::from(version.ip_blkid.bi_lo);
        // SAFETY: an open relation has a file.
        block
            < unsafe {
                pg_sys::RelationGetNumberOfBlocksInFork(self.0, pg_sys::ForkNumber::MAIN_FORKNUM)
            }
    }

    /// Returns the number of the table's file, which changes when the table is rewritten.
    pub(super) fn file(&self) -> pg_sys::Oid {
        // SAFETY: an open relation has its row of pg_class.
        unsafe { (*(*self.0).rd_rel).relfilenode }
    }

    /// Returns the columns of the table, without dropped ones.
    pub(crate) fn attributes(&self) -> Vec<Attribute> {
        // SAFETY: the descriptor of an open relation, copied.
        let descriptor = unsafe { pgrx::PgTupleDesc::from_pg_copy((*self.0).rd_att) };
        let numbered = descriptor.iter().enumerate();
        numbered
            .filter(|(_, attribute)| !attribute.attisdropped)
            .map(|(position, attribute)| Attribute {
                name: attribute.name().to_owned(),
                position,
                kind: attribute.atttypid,
                modifier: attribute.atttypmod,
                collation: attribute.attcollation,
                fills_itself: attribute.atthasdef,
                is_generated: attribute.attgenerated != 0 || attribute.attidentity != 0,
                is_required: attribute.attnotnull,
            })
            .collect()
    }

    /// Returns whether a statement would fire a trigger that has something to do: one of that kind
    /// (`TRIGGER_TYPE_…`) whose function is not one of the extension's `idle` functions.
    pub(crate) fn has_triggers(&self, kind: u32, idle: &[&CStr]) -> bool {
        // SAFETY: the descriptor, where there is one, holds as many triggers as it says; names are palloc'ed,
        // or NULL where a function was dropped.
        unsafe {
            let description = (*self.0).trigdesc;
            if description.is_null() {
                return false;
            }
            let count = usize::try_from((*description).numtriggers).unwrap_or(0);
            let triggers = std::slice::from_raw_parts((*description).triggers, count);
            triggers
                .iter()
                .filter(|trigger| i32::from(trigger.tgtype) & kind.cast_signed() != 0)
                .any(|trigger| {
                    let name = pg_sys::get_func_name(trigger.tgfoid);
                    let is_ours = pg_sys::get_func_namespace(trigger.tgfoid)
                        == (*(*self.0).rd_rel).relnamespace;
                    name.is_null() || !is_ours || !idle.contains(&CStr::from_ptr(name))
                })
        }
    }

    /// Returns whether the table has CHECK constraints.
    pub(crate) fn has_checks(&self) -> bool {
        // SAFETY: the descriptor of an open relation says which constraints it has, if any.
        unsafe {
            let constraints = (*(*self.0).rd_att).constr;
            !constraints.is_null() && (*constraints).num_check > 0
        }
    }

    /// Returns a plain btree index whose leading columns are these.
    pub(crate) fn index_on(&self, key: &[&Attribute]) -> Option<pg_sys::Oid> {
        self.find_index(|index| {
            // SAFETY: an open index.
            unsafe { serves(index, key) }
        })
    }

    /// Returns the plain unique btree on exactly these columns, checked immediately, that decides whether a
    /// row is new.
    ///
    /// Returns `None` where there is none, and where there are several: `ON CONFLICT` considers every such
    /// index, with any collation.
    pub(crate) fn unique_index_on(&self, key: &[&Attribute]) -> Option<pg_sys::Oid> {
        let found = self.find_index(|index| {
            // SAFETY: an open index.
            unsafe { is_arbiter(index, key) && serves(index, key) }
        });
        let rival = self.find_index(|index| {
            // SAFETY: an open index.
            unsafe { is_arbiter(index, key) && Some((*index).rd_id) != found }
        });
        found.filter(|_| rival.is_none())
    }

    fn find_index(&self, is_wanted: impl Fn(pg_sys::Relation) -> bool) -> Option<pg_sys::Oid> {
        // SAFETY: a list of oids of the table's indexes, each of which is opened and closed again.
        unsafe {
            let list = pg_sys::RelationGetIndexList(self.0);
            let count = if list.is_null() { 0 } else { (*list).length };
            (0..usize::try_from(count).unwrap_or(0))
                .map(|number| (*(*list).elements.add(number)).oid_value)
                .find(|oid| {
                    let index = pg_sys::index_open(*oid, TO_READ);
                    let is_wanted = is_wanted(index);
                    pg_sys::index_close(index, pg_sys::NoLock.cast_signed());
                    is_wanted
                })
        }
    }
}

impl Drop for Relation {
    fn drop(&mut self) {
        // After an error the end of the (sub)transaction closes the table.
        if !std::thread::panicking() {
            // SAFETY: opened by `open`.
            unsafe { pg_sys::relation_close(self.0, pg_sys::NoLock.cast_signed()) }
        }
    }
}

impl Attribute {
    /// Returns the named columns in order; `None` where one is missing.
    pub(crate) fn named<'a>(all: &'a [Self], names: &[&str]) -> Option<Vec<&'a Self>> {
        let found = |name: &&str| all.iter().find(|attribute| attribute.name == *name);
        names.iter().map(found).collect()
    }

    /// Returns whether the column has the type and the collation that MEC gave it. Its length or precision
    /// may differ.
    pub(crate) fn has_type_of(&self, column: &Column) -> bool {
        // SAFETY: a catalogue lookup.
        let collation = unsafe { pg_sys::get_typcollation(column.kind) };
        self.kind == column.kind && self.collation == collation
    }

    /// Returns whether the column's type is a domain, which may have its own default and constraints.
    pub(crate) fn is_domain(&self) -> bool {
        // SAFETY: a catalogue lookup; a C char is unsigned on some machines.
        let kind = unsafe { pg_sys::get_typtype(self.kind) };
        kind as u8 == pg_sys::TYPTYPE_DOMAIN
    }

    /// Returns the operator family that btrees use by default for the column's type; 0 where there is none.
    fn default_family(&self) -> pg_sys::Oid {
        // SAFETY: catalogue lookups.
        unsafe {
            let class = pg_sys::GetDefaultOpClass(self.kind, pg_sys::BTREE_AM_OID);
            if class == pg_sys::InvalidOid {
                return class;
            }
            pg_sys::get_opclass_family(class)
        }
    }
}

/// Returns the role that currently owns a table; `None` where the table was dropped.
pub(crate) fn owner_of(table: pg_sys::Oid) -> Option<pg_sys::Oid> {
    // SAFETY: a catalogue lookup; its row is read and released.
    unsafe {
        let cache = pg_sys::SysCacheIdentifier::RELOID as i32;
        let tuple = pg_sys::SearchSysCache1(cache, pg_sys::Datum::from(table));
        if tuple.is_null() {
            return None;
        }
        let owner = (*pg_sys::GETSTRUCT(tuple).cast::<pg_sys::FormData_pg_class>()).relowner;
        pg_sys::ReleaseSysCache(tuple);
        Some(owner)
    }
}

/// Returns whether a relation is a table with the heap access method.
///
/// # Safety
/// `class` is a valid row of pg_class.
unsafe fn is_heap(class: pg_sys::Form_pg_class) -> bool {
    // SAFETY: passed on. A C char is unsigned on some machines.
    unsafe {
        (*class).relkind as u8 == pg_sys::RELKIND_RELATION
            && (*class).relam == pg_sys::HEAP_TABLE_AM_OID
    }
}

/// Returns whether the index is a btree that contains every row, for snapshots of any age.
///
/// # Safety
/// The index is open.
unsafe fn is_complete(index: pg_sys::Relation) -> bool {
    // SAFETY: an open index has its row of pg_index.
    unsafe {
        let description = (*index).rd_index;
        (*(*index).rd_rel).relam == pg_sys::BTREE_AM_OID
            && (*description).indisvalid
            && (*description).indisready
            && (*description).indislive
            && !(*description).indcheckxmin
            && pg_sys::RelationGetIndexPredicate(index).is_null()
    }
}

/// Returns the numbers of the columns that an index is ordered by; 0 stands for an expression.
///
/// # Safety
/// The index is open.
unsafe fn key_columns<'a>(index: pg_sys::Relation) -> &'a [i16] {
    // SAFETY: an open index has its row of pg_index, whose vector holds as many columns as it says.
    unsafe {
        let description = (*index).rd_index;
        let count = usize::try_from((*description).indnkeyatts).unwrap_or(0);
        (*description).indkey.values.as_slice(count)
    }
}

/// Returns whether the leading columns of the index are these, in the default order of their types and
/// collations.
///
/// # Safety
/// The index is open.
unsafe fn serves(index: pg_sys::Relation, key: &[&Attribute]) -> bool {
    // SAFETY: an open index has a family, a collation and an order for each of its columns.
    unsafe {
        let columns = key_columns(index);
        let compares = |(number, attribute): (usize, &&Attribute)| {
            usize::try_from(columns[number]) == Ok(attribute.position + 1)
                && *(*index).rd_opfamily.add(number) == attribute.default_family()
                && *(*index).rd_indcollation.add(number) == attribute.collation
                && *(*index).rd_indoption.add(number) == 0
        };
        is_complete(index) && key.len() <= columns.len() && key.iter().enumerate().all(compares)
    }
}

/// Returns whether `ON CONFLICT` with these columns would use this index.
///
/// # Safety
/// The index is open.
unsafe fn is_arbiter(index: pg_sys::Relation, key: &[&Attribute]) -> bool {
    // SAFETY: an open index has its row of pg_index.
    unsafe {
        let description = (*index).rd_index;
        let columns = key_columns(index);
        let is_among = |attribute: &&Attribute| {
            columns
                .iter()
                .any(|column| usize::try_from(*column) == Ok(attribute.position + 1))
        };
        is_complete(index)
            && (*description).indisunique
            && (*description).indimmediate
            && columns.len() == key.len()
            && key.iter().all(is_among)
    }
}
