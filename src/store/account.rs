//! Reads accounts together with their ancestors, and locks the shape of account trees.

use std::collections::HashMap;

use mec_core::reason::{AccountStatus, Reason};
use mec_core::window::Zone;
use pgrx::pg_sys::{TEXTOID, UUIDOID};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::datum::{Columns, Value};
use crate::pg::lock::{Kind, Lock};
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::{Db, Statement};

/// The largest number of levels that a tree may have (§2.1).
pub(crate) const MAX_LEVELS: usize = 8;

/// One account of a lineage.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    /// The primary key, `accounts.account_id`.
    pub(crate) account_id: Uuid,
    /// The stored status. A status that this version does not know is read as `closed`, which refuses.
    pub(crate) status: AccountStatus,
    /// The display name, which the reasons of refusals quote.
    pub(crate) display_name: String,
    /// The name of the account's time zone in the IANA database.
    time_zone: String,
}

impl Account {
    /// Returns the time zone that the windows of the account's own entitlements follow (§6.5).
    ///
    /// # Errors
    /// 22023 if the stored name is not a known zone.
    pub(crate) fn zone(&self) -> Result<Zone> {
        Zone::parse(&self.time_zone).map_err(|error| {
            Error::argument(error.to_string()).detail(format!(
                "It is the time zone of account {}.",
                self.account_id
            ))
        })
    }
}

/// An account and its ancestors, nearest first; never empty.
#[derive(Clone, Debug)]
pub(crate) struct Lineage {
    /// The namespace of the whole tree.
    pub(crate) namespace_id: String,
    /// The account itself, its parent, and so on up to the root.
    pub(crate) levels: Vec<Account>,
}

// Most accounts are roots or children of a root, so one index lookup per level is cheaper than a recursive
// query.
static BY_ID: Lookup = Lookup::new(
    "accounts",
    &[("account_id", Condition::Is(UUIDOID))],
    &[
        "account_id",
        "status",
        "display_name",
        "time_zone",
        "namespace_id",
        "parent_account_id",
    ],
)
.unique();

static ACCOUNT_ID: Statement = Statement::new(
    "SELECT account_id FROM @extschema@.accounts WHERE external_id = $1 AND namespace_id = $2",
    &[TEXTOID, TEXTOID],
);

/// One row of `accounts`, with the link to its parent.
#[derive(Clone)]
struct Level {
    account: Account,
    namespace_id: String,
    parent_id: Option<Uuid>,
}

impl Level {
    fn read(db: &Db, account_id: Uuid) -> Result<Option<Self>> {
        let mut level = None;
        BY_ID.visit(db, &[Value::from(account_id)], |row| {
            level = Some(Self {
                account: account_of(row)?,
                namespace_id: row.get(4)?,
                parent_id: row.get(5)?,
            });
            Ok(())
        })?;
        Ok(level)
    }
}

impl Lineage {
    /// Reads the account and its ancestors in the current snapshot. Returns `None` for an unknown account.
    pub(crate) fn read(db: &Db, account_id: Uuid) -> Result<Option<Self>> {
        Self::climb(account_id, |account_id| Level::read(db, account_id))
    }

    fn climb(
        account_id: Uuid,
        mut level_of: impl FnMut(Uuid) -> Result<Option<Level>>,
    ) -> Result<Option<Self>> {
        let mut lineage: Option<Self> = None;
        let mut next = Some(account_id);
        while let Some(account_id) = next.take() {
            let Some(level) = level_of(account_id)? else {
                break;
            };
            let lineage = lineage.get_or_insert(Self {
                namespace_id: level.namespace_id,
                levels: vec![],
            });
            lineage.levels.push(level.account);
            // The walk stops one level above the maximum, so a cycle ends it too: a cycle looks like a tree
            // that is too deep.
            next = level
                .parent_id
                .filter(|_| lineage.levels.len() <= MAX_LEVELS);
        }
        Ok(lineage)
    }

    /// Like [`read`](Self::read), but reads the latest committed state, in REPEATABLE READ too.
    pub(crate) fn read_latest(db: &Db, account_id: Uuid) -> Result<Option<Self>> {
        let _snapshot = db.latest_snapshot();
        Self::read(db, account_id)
    }

    /// Like [`read_latest`](Self::read_latest), and also locks the shape of the tree until the transaction
    /// ends. A hold is stored with its account's place in the tree, so the place must not change before the
    /// hold commits.
    pub(crate) fn read_in_place(db: &Db, account_id: Uuid) -> Result<Option<Self>> {
        let namespace_of = |account_id| {
            let _snapshot = db.latest_snapshot();
            Level::read(db, account_id).map(|level| level.map(|level| level.namespace_id))
        };
        // The lock must come before the read, and it is taken by namespace. The namespace of an account in
        // use never changes.
        let mut next = namespace_of(account_id)?;
        while let Some(namespace_id) = next.take() {
            share_trees(db, &namespace_id);
            let lineage = Self::read_latest(db, account_id)?;
            match lineage {
                Some(lineage) if lineage.namespace_id != namespace_id => {
                    next = Some(lineage.namespace_id);
                }
                lineage => return Ok(lineage),
            }
        }
        Ok(None)
    }

    /// Like [`read_latest`](Self::read_latest) for many accounts at once. Unknown accounts are missing from
    /// the result.
    pub(crate) fn read_all_latest(db: &Db, accounts: &[Uuid]) -> Result<HashMap<Uuid, Self>> {
        let _snapshot = db.latest_snapshot();
        // Accounts of one batch often share ancestors, so each row is read once.
        let mut known: HashMap<Uuid, Option<Level>> = HashMap::new();
        let mut lineages = HashMap::with_capacity(accounts.len());
        for account_id in accounts {
            let lineage = Self::climb(*account_id, |account_id| {
                if let Some(level) = known.get(&account_id) {
                    return Ok(level.clone());
                }
                let level = Level::read(db, account_id)?;
                known.insert(account_id, level.clone());
                Ok(level)
            })?;
            lineages.extend(lineage.map(|lineage| (*account_id, lineage)));
        }
        Ok(lineages)
    }

    /// Returns the root of the tree, which owns it (§1.2).
    pub(crate) fn owner(&self) -> Uuid {
        self.levels
            .last()
            .map_or(Uuid::nil(), |root| root.account_id)
    }

    /// Returns the ids of the account and its ancestors, nearest first.
    pub(crate) fn path(&self) -> Vec<Uuid> {
        self.levels
            .iter()
            .map(|account| account.account_id)
            .collect()
    }

    /// Returns the ids of the ancestors, nearest first.
    pub(crate) fn ancestors(&self) -> Vec<Uuid> {
        self.levels
            .iter()
            .skip(1)
            .map(|account| account.account_id)
            .collect()
    }

    /// Returns the reason if the status of the account or of an ancestor refuses every request (§2.6), or
    /// `None` if all of them are active.
    pub(crate) fn status_refusal(&self) -> Option<Reason> {
        (0u8..).zip(&self.levels).find_map(|(depth, account)| {
            Reason::of_status(account.status, depth, &account.display_name)
        })
    }
}

/// Locks the shape of a namespace's account trees against changes until the transaction ends. Any number of
/// transactions can hold this lock at once.
pub(crate) fn share_trees(db: &Db, namespace_id: &str) {
    trees(db, namespace_id).share();
}

/// Waits for every transaction that relies on the shape of a namespace's account trees, then holds the
/// exclusive lock until the transaction ends.
pub(crate) fn lock_trees(db: &Db, namespace_id: &str) {
    trees(db, namespace_id).take();
}

fn trees(db: &Db, namespace_id: &str) -> Lock {
    Lock::of(Kind::Tree, db.schema().oid(), namespace_id)
}

/// Builds the error 23503 for an unknown account.
pub(crate) fn unknown(account_id: Uuid) -> Error {
    Error::unknown(format!("p_account_id {account_id} is not an account"))
        .detail("There is no row of accounts with that account_id.")
        .hint("Create the account first, or look its id up with fn_get_account_id.")
}

fn account_of(row: &impl Columns) -> Result<Account> {
    let status: String = row.get(1)?;
    Ok(Account {
        account_id: row.get(0)?,
        // A newer version may have written a status that is unknown here. Checks fail closed, so it
        // refuses.
        status: AccountStatus::parse(&status).unwrap_or(AccountStatus::Closed),
        display_name: row.get(2)?,
        time_zone: row.get(3)?,
    })
}

/// Returns the id of the account with an external id in a namespace, or `None` if there is no such account.
pub(crate) fn by_external_id(db: &Db, external: &str, namespace: &str) -> Result<Option<Uuid>> {
    let rows = db.read(
        &ACCOUNT_ID,
        &[Value::from(external), Value::from(namespace)],
    )?;
    rows.first().map(|row| row.get(0)).transpose()
}
