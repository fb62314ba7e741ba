//! Deciding so that the answer holds until the transaction ends, whoever else asks.

use std::collections::BTreeSet;

use mec_core::entitlement::LimitKind;

use crate::error::Result;
use crate::evaluation::{Answer, Evaluation, Measured, Reading, Request};
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
/// passed and everything is read again. `free_expired` runs each time gates were passed.
///
/// The caller acts as the owner of the tables.
pub(crate) fn admit<T>(
    db: &Db,
    request: &Request,
    kinds: &[LimitKind],
    free_expired: impl Fn(&Db, &Lineage) -> Result<()>,
    decide: impl FnOnce(&Evaluation, &[Measured]) -> Result<T>,
) -> Result<Admission<T>> {
    let mut held: BTreeSet<Gate> = BTreeSet::new();
    loop {
        let snapshot = db.one_snapshot();
        let evaluation = match Evaluation::read(db, request, kinds)? {
            Reading::Refused(reason) | Reading::Unentitled(reason, _) => {
                return Ok(Admission::Refused(Box::new(Answer::refused(&reason))));
            }
            Reading::Ready(evaluation) => evaluation,
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
        free_expired(db, &evaluation.lineage)?;
        held.extend(missing);
    }
}
