//! Accounts and the levels above them.

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

/// How many levels a tree may have.
pub(crate) const MAX_LEVELS: usize = 8;

/// One account of a lineage.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    /// Its id.
    pub(crate) account_id: Uuid,
    /// Its status.
    pub(crate) status: AccountStatus,
    /// Its name, for reasons.
    pub(crate) display_name: String,
    /// The IANA name of its zone.
    time_zone: String,
}

impl Account {
    /// The zone that the windows of its entitlements follow.
    pub(crate) fn zone(&self) -> Result<Zone> {
        Zone::parse(&self.time_zone).map_err(|error| {
            Error::argument(error.to_string()).detail(format!(
                "It is the time zone of account {}.",
                self.account_id
            ))
        })
    }
}

/// An account and the accounts above it, nearest first; never empty.
#[derive(Clone, Debug)]
pub(crate) struct Lineage {
    /// The namespace of the whole tree.
    pub(crate) namespace_id: String,
    /// The account itself, its parent, and so on up to the root.
    pub(crate) levels: Vec<Account>,
}

// Most accounts are roots or stand right below one: a look at one row a level is cheaper than a
// recursive query.
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

/// One row of accounts.
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
    /// The account and those above it; `None` for an unknown account.
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
            // One more than the levels of a valid tree: a cycle is seen as a tree that is too deep.
            next = level
                .parent_id
                .filter(|_| lineage.levels.len() <= MAX_LEVELS);
        }
        Ok(lineage)
    }

    /// The same, as it is committed by now, also in REPEATABLE READ.
    pub(crate) fn read_latest(db: &Db, account_id: Uuid) -> Result<Option<Self>> {
        let _snapshot = db.latest_snapshot();
        Self::read(db, account_id)
    }

    /// The same, for what is held at the account's place in the tree: it keeps that place until the transaction
    /// ends.
    pub(crate) fn read_in_place(db: &Db, account_id: Uuid) -> Result<Option<Self>> {
        let namespace_of = |account_id| {
            let _snapshot = db.latest_snapshot();
            Level::read(db, account_id).map(|level| level.map(|level| level.namespace_id))
        };
        // The lock comes first, and goes by the namespace, which an account in use never changes.
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

    /// The same for many accounts at once; those that are unknown are missing.
    pub(crate) fn read_all_latest(db: &Db, accounts: &[Uuid]) -> Result<HashMap<Uuid, Self>> {
        let _snapshot = db.latest_snapshot();
        // Many have the same accounts above them.
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

    /// The root of the tree.
    pub(crate) fn owner(&self) -> Uuid {
        self.levels
            .last()
            .map_or(Uuid::nil(), |root| root.account_id)
    }

    /// The account and those above it, nearest first.
    pub(crate) fn path(&self) -> Vec<Uuid> {
        self.levels
            .iter()
            .map(|account| account.account_id)
            .collect()
    }

    /// The accounts above the account, nearest first.
    pub(crate) fn ancestors(&self) -> Vec<Uuid> {
        self.levels
            .iter()
            .skip(1)
            .map(|account| account.account_id)
            .collect()
    }

    /// Why the status of the account or of one above it refuses everything; `None` where all are
    /// active.
    pub(crate) fn status_refusal(&self) -> Option<Reason> {
        (0u8..).zip(&self.levels).find_map(|(depth, account)| {
            Reason::of_status(account.status, depth, &account.display_name)
        })
    }
}

/// Keeps the shape of the account trees of a namespace until the transaction ends; many may at once.
pub(crate) fn share_trees(db: &Db, namespace_id: &str) {
    trees(db, namespace_id).share();
}

/// Waits for all who rely on the shape of the account trees of a namespace, and keeps it to itself until the
/// transaction ends.
pub(crate) fn lock_trees(db: &Db, namespace_id: &str) {
    trees(db, namespace_id).take();
}

fn trees(db: &Db, namespace_id: &str) -> Lock {
    Lock::of(Kind::Tree, db.schema().oid(), namespace_id)
}

/// 23503: there is no such account.
pub(crate) fn unknown(account_id: Uuid) -> Error {
    Error::unknown(format!("p_account_id {account_id} is not an account"))
        .detail("There is no row of accounts with that account_id.")
        .hint("Create the account first, or look its id up with fn_get_account_id.")
}

fn account_of(row: &impl Columns) -> Result<Account> {
    let status: String = row.get(1)?;
    Ok(Account {
        account_id: row.get(0)?,
        // A status that a newer version may know refuses, as every check does in doubt.
        status: AccountStatus::parse(&status).unwrap_or(AccountStatus::Closed),
        display_name: row.get(2)?,
        time_zone: row.get(3)?,
    })
}

/// The account with that external id in its namespace.
pub(crate) fn by_external_id(db: &Db, external: &str, namespace: &str) -> Result<Option<Uuid>> {
    let rows = db.read(
        &ACCOUNT_ID,
        &[Value::from(external), Value::from(namespace)],
    )?;
    rows.first().map(|row| row.get(0)).transpose()
}
