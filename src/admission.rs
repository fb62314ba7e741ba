//! Decides requests in a way that keeps the answer valid until the transaction ends, whatever other
//! sessions request (§10).

use std::collections::BTreeSet;

use mec_core::entitlement::LimitKind;
use mec_core::time::Instant;

use crate::error::{Error, Result};
use crate::evaluation::{Answer, Evaluation, Measured, Reading, Request};
use crate::pg::clock;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::gate::{self, Gate};

/// The result of an admission.
pub(crate) enum Admission<T> {
    /// No limit was checked: the account's status refuses, or no entitlement applies.
    Refused(Box<Answer>),
    /// The result of the `decide` closure.
    Decided(T),
}

/// Decides a request behind the gates of all limits that apply to it.
///
/// `decide` sees one snapshot that is younger than the gates, so it sees every admission that passed them
/// before. It decides, and records the request if the limits let it through. If the winners need a gate
/// that is not held yet, the first time or because entitlements have changed meanwhile, that gate is passed
/// and everything is read again.
///
/// `free_expired` runs each time after gates were passed, with the moment of the wall clock up to which it
/// frees holds. Holds that expire later count as held, because a heartbeat that is not committed yet may
/// have extended them.
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

/// Like [`admit`], for leases and reservations, which are held at a place in the tree. The caller has
/// locked that place (`Subject::require_for_hold`). So a quantity that the account's limits let through is
/// held below the same limits, even if another session wants to move the account.
///
/// # Errors
/// 40001 if the account was moved after the snapshot of a stricter isolation level was taken.
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

/// Refuses a lineage that is out of date. Under READ COMMITTED the snapshot is younger than the lock on the
/// tree, so it shows the account's present place.
///
/// # Errors
/// 40001 if the account has been moved.
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
