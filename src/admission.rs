//! Deciding so that the answer holds until the transaction ends, whoever else asks.

use std::collections::BTreeSet;

use mec_core::entitlement::LimitKind;
use mec_core::time::Instant;

use crate::error::{Error, Result};
use crate::evaluation::{Answer, Evaluation, Measured, Reading, Request};
use crate::pg::clock;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::gate::{self, Gate};

/// What an admission comes to.
pub(crate) enum Admission<T> {
    /// No limit was looked at: the account's status refuses, or there is no entitlement.
    Refused(Box<Answer>),
    /// What the caller's closure made of the limits.
    Decided(T),
}

/// Decides on a request behind the gates of all limits that concern it.
///
/// `decide` gets everything as one snapshot shows it that is younger than the gates, so with every
/// admission that passed them before; it decides, and records what it lets through. Where the winners
/// need a gate that is not held yet (the first time, or because entitlements changed meanwhile), it is
/// passed and everything is read again. `free_expired` runs each time gates were passed, with the moment
/// of the wall clock up to which it frees. What expires later counts as held: a heartbeat that is not
/// committed yet may have kept it.
///
/// The caller acts as the owner of the tables.
pub(crate) fn admit<T>(
    db: &Db,
    request: &Request,
    kinds: &[LimitKind],
    free_expired: impl Fn(&Db, &Lineage, Instant) -> Result<()>,
    decide: impl FnOnce(&Evaluation, &[Measured]) -> Result<T>,
) -> Result<Admission<T>> {
    let mut held: BTreeSet<Gate> = BTreeSet::new();
    let mut now = clock::wall_clock();
    loop {
        let snapshot = db.one_snapshot();
        let evaluation = match Evaluation::read(db, request, kinds)? {
            Reading::Refused(reason) | Reading::Unentitled(reason, _) => {
                return Ok(Admission::Refused(Box::new(Answer::refused(&reason))));
            }
            Reading::Ready(evaluation) => evaluation.held_at(now),
        };
        let missing: BTreeSet<Gate> = evaluation
            .gates()
            .into_iter()
            .filter(|gate| !held.contains(gate))
            .collect();
        if missing.is_empty() {
            let measured = evaluation.measure(db)?;
            return decide(&evaluation, &measured).map(Admission::Decided);
        }
        drop(snapshot);
        for gate in &missing {
            gate::pass(db, &evaluation.resource.code, gate)?;
        }
        now = clock::wall_clock();
        free_expired(db, &evaluation.lineage, now)?;
        held.extend(missing);
    }
}

/// As [`admit`], for what is held at a place in the tree (leases, reservations). The caller has locked
/// that place (`Subject::require_for_hold`), so what the account's limits let through is held below the
/// same limits, whoever moves the account.
///
/// # Errors
/// 40001 where the account was moved since the snapshot of a stricter isolation level.
pub(crate) fn admit_hold<T>(
    db: &Db,
    request: &Request,
    kinds: &[LimitKind],
    free_expired: impl Fn(&Db, &Lineage, Instant) -> Result<()>,
    decide: impl FnOnce(&Evaluation, &[Measured]) -> Result<T>,
) -> Result<Admission<T>> {
    let decide = |evaluation: &Evaluation, measured: &[Measured]| {
        refuse_old_place(db, &evaluation.lineage)?;
        decide(evaluation, measured)
    };
    admit(db, request, kinds, free_expired, decide)
}

/// In READ COMMITTED the snapshot is younger than the lock on the tree, and shows the account's place.
fn refuse_old_place(db: &Db, lineage: &Lineage) -> Result<()> {
    if !clock::has_transaction_snapshot() {
        return Ok(());
    }
    let latest = Lineage::read_latest(db, lineage.levels[0].account_id)?;
    if latest.is_some_and(|latest| latest.path() == lineage.path()) {
        return Ok(());
    }
    Err(Error::serialization(
        "the account has been moved by another transaction",
    ))
}
