//! A table of the extension, open: what PostgreSQL knows of it without reading rows.
#![allow(unsafe_code)]

use std::ffi::CStr;

use pgrx::pg_sys;

/// A lock that is taken to read rows.
pub(crate) const TO_READ: i32 = pg_sys::AccessShareLock.cast_signed();
/// A lock that is taken to write rows.
pub(crate) const TO_WRITE: i32 = pg_sys::RowExclusiveLock.cast_signed();

/// An open table, closed with this value; the lock stays until the transaction ends.
pub(crate) struct Relation(pg_sys::Relation);

/// A column of a table.
pub(crate) struct Attribute {
    /// Its name.
    pub(crate) name: String,
    /// Where it stands, from 0.
    pub(crate) position: usize,
    /// The precision and scale of a `numeric(p,s)`.
    pub(crate) numeric_modifier: Option<i32>,
    /// Whether it gets a value where a row says nothing: a default, or one that is generated.
    pub(crate) fills_itself: bool,
    /// Whether its value is always generated.
    pub(crate) is_generated: bool,
    /// Whether it must have a value.
    pub(crate) is_required: bool,
}

impl Relation {
    /// Opens the table; an ordinary ERROR where it has been dropped.
    pub(crate) fn open(oid: pg_sys::Oid, lock: i32) -> Self {
        // SAFETY: the caller has found the oid in the catalogue.
        Self(unsafe { pg_sys::relation_open(oid, lock) })
    }

    /// The raw table, for as long as this value lives.
    pub(crate) fn as_ptr(&self) -> pg_sys::Relation {
        self.0
    }

    /// Its oid.
    pub(crate) fn oid(&self) -> pg_sys::Oid {
        // SAFETY: an open relation.
        unsafe { (*self.0).rd_id }
    }

    /// Whether a plain table without row security, rules or partitions.
    pub(crate) fn is_plain(&self) -> bool {
        // SAFETY: an open relation has its row of pg_class.
        unsafe {
            let class = (*self.0).rd_rel;
            is_table(class)
                && !(*class).relrowsecurity
                && !(*class).relispartition
                && (*self.0).rd_rules.is_null()
        }
    }

    /// Whether the role at work has a right (`ACL_…`) to the whole table.
    pub(crate) fn may(&self, right: u32) -> bool {
        // SAFETY: catalogue lookups.
        unsafe {
            let role = pg_sys::GetUserId();
            pg_sys::pg_class_aclcheck(self.oid(), role, pg_sys::AclMode::from(right))
                == pg_sys::AclResult::ACLCHECK_OK
        }
    }

    /// Whether rows may be in it. A plain table without pages holds none, whatever snapshot one has; of any
    /// other (a partitioned or foreign one) this is not known.
    pub(crate) fn may_hold_rows(&self) -> bool {
        // SAFETY: the table is open under a lock, so its file is not replaced meanwhile.
        unsafe {
            !is_table((*self.0).rd_rel)
                || pg_sys::RelationGetNumberOfBlocksInFork(self.0, pg_sys::ForkNumber::MAIN_FORKNUM)
                    > 0
        }
    }

    /// Whether the file has the block of a version.
    pub(super) fn has_block_of(&self, version: &pg_sys::ItemPointerData) -> bool {
        let block = (u32::from(version.ip_blkid.bi_hi) << 16) | u32::from(version.ip_blkid.bi_lo);
        // SAFETY: an open relation has a file.
        block
            < unsafe {
                pg_sys::RelationGetNumberOfBlocksInFork(self.0, pg_sys::ForkNumber::MAIN_FORKNUM)
            }
    }

    /// The number of its file, another one after it was written anew.
    pub(super) fn file(&self) -> pg_sys::Oid {
        // SAFETY: an open relation has its row of pg_class.
        unsafe { (*(*self.0).rd_rel).relfilenode }
    }

    /// Its columns.
    pub(crate) fn attributes(&self) -> Vec<Attribute> {
        // SAFETY: the descriptor of an open relation, copied.
        let descriptor = unsafe { pgrx::PgTupleDesc::from_pg_copy((*self.0).rd_att) };
        let numbered = descriptor.iter().enumerate();
        numbered
            .filter(|(_, attribute)| !attribute.attisdropped)
            .map(|(position, attribute)| Attribute {
                name: attribute.name().to_owned(),
                position,
                numeric_modifier: Some(attribute.atttypmod)
                    .filter(|modifier| attribute.atttypid == pg_sys::NUMERICOID && *modifier >= 0),
                fills_itself: attribute.atthasdef,
                is_generated: attribute.attgenerated != 0 || attribute.attidentity != 0,
                is_required: attribute.attnotnull,
            })
            .collect()
    }

    /// Where the named columns stand, from 0; `None` where one is missing.
    pub(crate) fn positions(&self, names: &[&str]) -> Option<Vec<usize>> {
        let attributes = self.attributes();
        let position = |name: &&str| {
            let found = attributes.iter().find(|attribute| attribute.name == *name);
            found.map(|attribute| attribute.position)
        };
        names.iter().map(position).collect()
    }

    /// Whether a statement fires a trigger that has something to do: any of its kind
    /// (`TRIGGER_TYPE_…`) whose function is none of the extension's with these names.
    pub(crate) fn has_triggers(&self, kind: u32, idle: &[&CStr]) -> bool {
        // SAFETY: the descriptor, where there is one, holds as many triggers as it says; names are
        // palloc'ed, or NULL where a function is gone.
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

    /// Whether it has CHECK constraints.
    pub(crate) fn has_checks(&self) -> bool {
        // SAFETY: the descriptor of an open relation says what constraints it has, if any.
        unsafe {
            let constraints = (*(*self.0).rd_att).constr;
            !constraints.is_null() && (*constraints).num_check > 0
        }
    }

    /// A plain btree whose leading columns are these.
    pub(crate) fn index_on(&self, key: &[usize]) -> Option<pg_sys::Oid> {
        self.find_index(|index| {
            // SAFETY: an open index.
            unsafe { serves(index, key) }
        })
    }

    /// A plain unique btree on just these columns, checked at once: what decides whether a row is new.
    pub(crate) fn unique_index_on(&self, key: &[usize]) -> Option<pg_sys::Oid> {
        self.find_index(|index| {
            // SAFETY: an open index has its row of pg_index.
            unsafe {
                let description = (*index).rd_index;
                (*description).indisunique
                    && (*description).indimmediate
                    && usize::try_from((*description).indnkeyatts) == Ok(key.len())
                    && serves(index, key)
            }
        })
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
        // After an error the end of the (sub)transaction closes it.
        if !std::thread::panicking() {
            // SAFETY: opened by `open`.
            unsafe { pg_sys::relation_close(self.0, pg_sys::NoLock.cast_signed()) }
        }
    }
}

/// # Safety
/// A row of pg_class.
unsafe fn is_table(class: pg_sys::Form_pg_class) -> bool {
    // SAFETY: passed on. A C char is unsigned on some machines.
    unsafe { (*class).relkind as u8 == pg_sys::RELKIND_RELATION }
}

/// # Safety
/// The index is open.
unsafe fn serves(index: pg_sys::Relation, key: &[usize]) -> bool {
    // SAFETY: an open index has its row of pg_index, whose vector holds as many columns as it says.
    unsafe {
        let description = (*index).rd_index;
        let count = usize::try_from((*description).indnkeyatts).unwrap_or(0);
        let columns = (*description).indkey.values.as_slice(count);
        (*(*index).rd_rel).relam == pg_sys::BTREE_AM_OID
            && (*description).indisvalid
            && !(*description).indcheckxmin
            && pg_sys::RelationGetIndexPredicate(index).is_null()
            && key.len() <= count
            && std::iter::zip(key, columns)
                .all(|(position, column)| usize::try_from(*column) == Ok(position + 1))
    }
}
