//! Deciding so that the answer holds until the transaction ends, whoever else asks.

use std::collections::BTreeSet;

use mec_core::entitlement::LimitKind;

use crate::error::Result;
use crate::evaluation::{Answer, Evaluation, Reading, Request};
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::gate::{self, Gate};

/// Decides on a request behind the gates of all limits that concern it.
///
/// Everything is read in one snapshot that is younger than the gates, so it shows every admission
/// that passed them before. Where the winners need a gate that is not held yet (the first time, or
/// because entitlements changed meanwhile), it is passed and everything is read again.
/// `after_gates` runs each time gates were passed, before that.
///
/// The caller acts as the owner of the tables, and records what it was let through for in the same
/// transaction.
pub(crate) fn decide(
    db: &Db,
    request: &Request,
    kinds: &[LimitKind],
    after_gates: impl Fn(&Db, &Lineage) -> Result<()>,
) -> Result<Answer> {
    let mut held: BTreeSet<Gate> = BTreeSet::new();
    loop {
        let snapshot = db.one_snapshot();
        let evaluation = match Evaluation::read(db, request, kinds)? {
            Reading::Refused(reason) => return Ok(Answer::refused(&reason)),
            Reading::Ready(evaluation) => evaluation,
        };
        let missing: BTreeSet<Gate> = evaluation
            .gates()
            .into_iter()
            .filter(|gate| !held.contains(gate))
            .collect();
        if missing.is_empty() {
            return evaluation.answer(db);
        }
        drop(snapshot);
        for gate in &missing {
            gate::pass(db, &evaluation.resource.code, gate)?;
        }
        after_gates(db, &evaluation.lineage)?;
        held.extend(missing);
    }
}
