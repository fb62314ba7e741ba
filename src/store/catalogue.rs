//! The catalogue that this backend caches: resource types with their units, rules and window types.
//!
//! They seldom change, and every check needs them. A trigger on each of their tables notifies all backends
//! of a change when it commits, and the cache is then read again. The cache holds the latest committed
//! state, in REPEATABLE READ too, because a new rule takes effect at once.
//!
//! The cache serves only roles that may read everything in it. If the current role may not read all of the
//! tables, or row security applies to one of them, each call reads the tables itself.

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

/// The tables of the catalogue, each with its lookup key.
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

/// The rows that were read for one set of circumstances (role, schema and generation of changes).
struct Catalogue {
    /// Whether the current role may read all of the tables, so that the rows can be cached.
    is_kept: bool,
    resources: HashMap<String, Option<Rc<ResourceType>>>,
    /// Keyed by namespace and resource type.
    rules: HashMap<(String, String), Rc<Rules>>,
    window_types: HashMap<String, Option<WindowType>>,
}

thread_local! {
    static CATALOGUES: RefCell<Latest<Catalogue>> = const { RefCell::new(Latest::new()) };
}

/// The largest number of entries of each kind that a backend caches. A backend that reaches it drops that
/// kind and begins with an empty map.
const MOST: usize = 10_000;

/// Returns the resource type with this code from the cache, or reads it with `read` and caches it.
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

/// Returns the rules of a namespace for a resource type from the cache, or reads them with `read` and
/// caches them.
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

/// Returns the window type with this code from the cache, or reads it with `read` and caches it.
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
        // Reading may have processed a notice of a change. The rows are then used once and not cached.
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

/// Whether the catalogue may be cached under these circumstances.
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
