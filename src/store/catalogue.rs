//! What this backend keeps of the catalogue: resource types with their units, rules, window types.
//!
//! They change seldom and every check needs them. Each of their tables has a trigger that tells all backends
//! of a change, when it commits; what is kept is then read again. It is what is committed by now, also in
//! REPEATABLE READ: a rule holds at once.
//!
//! Only what the role at work may read anyway is kept for it: where it may not read all of the tables, or
//! row security stands on them, each call reads for itself.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

use mec_core::window::WindowType;
use pgrx::pg_sys::{TEXTOID, UUIDOID};

use crate::error::Result;
use crate::pg::kept::{Circumstances, Latest};
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::Db;
use crate::store::resource::ResourceType;
use crate::store::rule::Rules;

/// The tables of the catalogue, each by its key.
static TABLES: [Lookup; 6] = [
    Lookup::new(
        "resource_types",
        &[("resource_type_code", Condition::Is(TEXTOID))],
        &[],
    ),
    Lookup::new(
        "resource_type_allowed_units",
        &[("resource_type_code", Condition::Is(TEXTOID))],
        &[],
    ),
    Lookup::new("units", &[("unit_code", Condition::Is(TEXTOID))], &[]),
    Lookup::new(
        "window_types",
        &[("window_type_code", Condition::Is(TEXTOID))],
        &[],
    ),
    Lookup::new("control_rules", &[("rule_id", Condition::Is(UUIDOID))], &[]),
    Lookup::new(
        "control_rule_conditions",
        &[("rule_id", Condition::Is(UUIDOID))],
        &[],
    ),
];

/// What was read under some circumstances.
struct Catalogue {
    /// Whether the role at work reads all of it.
    is_kept: bool,
    resources: HashMap<String, Option<Rc<ResourceType>>>,
    /// By namespace and resource type.
    rules: HashMap<(String, String), Rc<Rules>>,
    window_types: HashMap<String, Option<WindowType>>,
}

thread_local! {
    static CATALOGUES: RefCell<Latest<Catalogue>> = const { RefCell::new(Latest::new()) };
}

/// As many of each kind as are kept: a backend that has met more starts anew.
const MOST: usize = 10_000;

/// The resource type of that code as it is kept, else as `read` reads it.
pub(super) fn resource(
    db: &Db,
    code: &str,
    read: impl FnOnce() -> Result<Option<ResourceType>>,
) -> Result<Option<Rc<ResourceType>>> {
    let read = || Ok(read()?.map(Rc::new));
    kept(
        db,
        |catalogue| &mut catalogue.resources,
        code,
        || code.to_owned(),
        read,
    )
}

/// The rules of a namespace for a resource type as they are kept, else as `read` reads them.
pub(super) fn rules(
    db: &Db,
    (namespace_id, resource_type): (&str, &str),
    read: impl FnOnce() -> Result<Rules>,
) -> Result<Rc<Rules>> {
    let key = (namespace_id.to_owned(), resource_type.to_owned());
    let read = || Ok(Rc::new(read()?));
    kept(
        db,
        |catalogue| &mut catalogue.rules,
        &key,
        || key.clone(),
        read,
    )
}

/// The window type of that code as it is kept, else as `read` reads it.
pub(super) fn window_type(
    db: &Db,
    code: &str,
    read: impl FnOnce() -> Result<Option<WindowType>>,
) -> Result<Option<WindowType>> {
    kept(
        db,
        |catalogue| &mut catalogue.window_types,
        code,
        || code.to_owned(),
        read,
    )
}

fn kept<K, Q, V>(
    db: &Db,
    of: impl Fn(&mut Catalogue) -> &mut HashMap<K, V>,
    key: &Q,
    own_key: impl FnOnce() -> K,
    read: impl FnOnce() -> Result<V>,
) -> Result<V>
where
    K: Eq + Hash + Borrow<Q>,
    Q: Eq + Hash + ?Sized,
    V: Clone,
{
    let circumstances = Circumstances::now(db);
    if !is_kept(db, circumstances) {
        let _snapshot = db.committed_snapshot();
        return read();
    }
    let known = CATALOGUES.with_borrow_mut(|catalogues| {
        let catalogue = catalogues.get(circumstances)?;
        of(catalogue).get(key).cloned()
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let found = {
        let _snapshot = db.committed_snapshot();
        read()?
    };
    CATALOGUES.with_borrow_mut(|catalogues| {
        // Reading may have heard of a change: what was read is then used once and not kept.
        if let Some(catalogue) = catalogues.get(Circumstances::now(db)) {
            let map = of(catalogue);
            if map.len() >= MOST {
                map.clear();
            }
            map.insert(own_key(), found.clone());
        }
    });
    Ok(found)
}

/// Whether the catalogue is kept under these circumstances.
fn is_kept(db: &Db, circumstances: Circumstances) -> bool {
    let known = CATALOGUES
        .with_borrow_mut(|catalogues| catalogues.get(circumstances).map(|known| known.is_kept));
    known.unwrap_or_else(|| {
        let is_kept = TABLES.iter().all(|table| table.is_direct(db));
        let empty = Catalogue {
            is_kept,
            resources: HashMap::new(),
            rules: HashMap::new(),
            window_types: HashMap::new(),
        };
        CATALOGUES.with_borrow_mut(|catalogues| catalogues.put(circumstances, empty));
        is_kept
    })
}
