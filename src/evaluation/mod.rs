//! Evaluates a request: reads everything that the applicable limits depend on, and lets mec_core decide.

use std::rc::Rc;

use mec_core::entitlement::{self, Choice, Entitlement, LimitKind};
use mec_core::quantity::{Amount, Quantity};
use mec_core::reason::Reason;
use mec_core::time::Instant;
use serde_json::Value as Json;
use uuid::Uuid;

mod answer;
mod explain;
mod limits;
mod measure;

pub(crate) use answer::{Answer, Decided, LimitAnswer};
pub(crate) use explain::explain;
pub(crate) use limits::{LevelLimit, limits_of_account};
pub(crate) use measure::Measured;

use crate::error::Result;
use crate::pg::clock;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::entitlement::Candidates;
use crate::store::gate::Gate;
use crate::store::resource::ResourceType;
use crate::store::rule::Rules;
use crate::store::usage;

/// The limit kinds that a check considers (§10.2).
pub(crate) const ALL_KINDS: [LimitKind; 4] = [
    LimitKind::Cumulative,
    LimitKind::Concurrency,
    LimitKind::Inventory,
    LimitKind::TimeAccess,
];

/// The limit kinds that consumption and reservations count against (§10.2).
pub(crate) const CONSUMED_KINDS: [LimitKind; 2] = [LimitKind::Cumulative, LimitKind::Inventory];

/// The question whether an account may use a quantity of a resource.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The account that would use it.
    pub(crate) account_id: Uuid,
    /// The code of the resource type.
    pub(crate) resource_type: String,
    /// The scope; `None` if the request has none.
    pub(crate) scope: Option<String>,
    /// The quantity, in `unit`.
    pub(crate) quantity: Quantity,
    /// The code of the unit; `None` means the default unit.
    pub(crate) unit: Option<String>,
    /// The context against which conditions are tested.
    pub(crate) context: Option<Json>,
    /// The instant asked about; `None` means now.
    pub(crate) at: Option<Instant>,
}

/// A request with everything that decides which limits apply to it, read in one snapshot.
pub(crate) struct Evaluation<'a> {
    request: &'a Request,
    /// The account and its ancestors.
    pub(crate) lineage: Lineage,
    /// The resource type.
    pub(crate) resource: Rc<ResourceType>,
    /// The requested quantity in base units.
    pub(crate) requested: Amount,
    at: Instant,
    /// The wall clock, by which leases and reservations expire.
    now: Instant,
    candidates: Candidates,
    choice: Choice,
    rules: Rc<Rules>,
}

/// The result of reading a request.
pub(crate) enum Reading<'a> {
    /// The request is refused without checking a limit, because of the account, its status or the resource
    /// type.
    Refused(Reason),
    /// No entitlement applies, for this reason.
    Unentitled(Reason, Box<Evaluation<'a>>),
    /// At least one entitlement applies, and the winners decide.
    Ready(Box<Evaluation<'a>>),
}

/// Answers a check in the current snapshot: reads, measures and decides.
///
/// # Errors
/// 23514 for a unit that the resource type does not allow.
pub(crate) fn check(db: &Db, request: &Request) -> Result<Answer> {
    match Evaluation::read(db, request, &ALL_KINDS)? {
        Reading::Refused(reason) | Reading::Unentitled(reason, _) => Ok(Answer::refused(&reason)),
        Reading::Ready(evaluation) => {
            let measured = evaluation.measure(db)?;
            Ok(evaluation
                .decide(db, &measured, evaluation.requested)?
                .answer)
        }
    }
}

/// Returns the present state of the most restrictive limit that applies to the request, with nothing
/// requested, or `None` if no limit applies.
pub(crate) fn figures(
    db: &Db,
    request: &Request,
    kinds: &[LimitKind],
) -> Result<Option<LimitAnswer>> {
    let _snapshot = db.one_snapshot();
    let Reading::Ready(evaluation) = Evaluation::read(db, request, kinds)? else {
        return Ok(None);
    };
    let measured = evaluation.measure(db)?;
    Ok(evaluation.decide(db, &measured, Amount::ZERO)?.answer.limit)
}

impl<'a> Evaluation<'a> {
    /// Reads everything that decides which limits of the given kinds apply to the request.
    ///
    /// # Errors
    /// 23514 for a unit that the resource type does not allow.
    pub(crate) fn read(db: &Db, request: &'a Request, kinds: &[LimitKind]) -> Result<Reading<'a>> {
        let Some(lineage) = Lineage::read(db, request.account_id)? else {
            refuse_bad_unit(db, request)?;
            return Ok(Reading::Refused(Reason::UnknownAccount));
        };
        let found = ResourceType::read(db, &request.resource_type, &lineage.namespace_id)?;
        let Some(resource) = found else {
            let code = request.resource_type.clone();
            return Ok(Reading::Refused(Reason::UnknownResourceType { code }));
        };
        let (_, factor) = resource.unit(request.unit.as_deref())?;
        if let Some(reason) = lineage.status_refusal() {
            return Ok(Reading::Refused(reason));
        }
        let now = clock::wall_clock();
        let candidates = Candidates::read(db, &lineage, &resource)?.of_kinds(kinds);
        let at = request
            .at
            .unwrap_or_else(|| instant_of_now(&candidates.entitlements, now));
        let choice = entitlement::choose(&candidates.entitlements, &asked(request, at));
        let rules = Rules::read(db, &resource.code, &lineage.namespace_id)?;
        let evaluation = Box::new(Self {
            request,
            requested: request
                .quantity
                .to_amount(factor)
                .map_err(usage::too_large)?,
            lineage,
            resource,
            at,
            now,
            candidates,
            choice,
            rules,
        });
        Ok(match evaluation.choice.no_match.clone() {
            Some(no_match) => Reading::Unentitled(no_match.into(), evaluation),
            None => Reading::Ready(evaluation),
        })
    }

    /// Sets the moment of the wall clock at which holds are counted.
    pub(crate) fn held_at(self, now: Instant) -> Self {
        Self { now, ..self }
    }

    /// Returns the instant at which the request is judged; see [`instant_of_now`].
    pub(crate) fn instant(&self) -> Instant {
        self.at
    }

    /// Returns the gates of the winners that have a limit, in the order in which they must be passed.
    pub(crate) fn gates(&self) -> Vec<Gate> {
        let limited = self.winners().filter(|one| one.quantity_allowed.is_some());
        let mut gates: Vec<Gate> = limited
            .map(|one| Gate {
                level_from_root: self.lineage.levels.len() - 1 - usize::from(one.depth),
                account_id: self.level_of(one),
                scope: one.scope.clone().unwrap_or_default(),
                limit_group: one.limit_group.clone(),
            })
            .collect();
        gates.sort();
        gates
    }

    fn winners(&self) -> impl Iterator<Item = &Entitlement> {
        self.choice
            .winners
            .iter()
            .map(|position| &self.candidates.entitlements[*position])
    }

    /// Returns the account that owns an entitlement.
    fn level_of(&self, one: &Entitlement) -> Uuid {
        self.lineage.levels[usize::from(one.depth)].account_id
    }
}

/// Returns the instant that a request without one is about: the start of the transaction, or a later
/// instant at which an entitlement in the snapshot began or ended. So validity follows the wall clock, and
/// windows contain the events that the transaction records.
pub(crate) fn instant_of_now(candidates: &[Entitlement], now: Instant) -> Instant {
    let start = clock::transaction_start();
    let changes = candidates.iter();
    let last = changes.filter_map(|one| one.last_change(start, now)).max();
    last.unwrap_or(start)
}

fn asked(request: &Request, at: Instant) -> entitlement::Request<'_> {
    entitlement::Request {
        scope: request.scope.as_deref(),
        at,
        context: request.context.as_ref(),
    }
}

/// Refuses a unit that the resource type does not allow, since that is malformed input even for an unknown
/// account.
///
/// # Errors
/// 23514 for such a unit.
fn refuse_bad_unit(db: &Db, request: &Request) -> Result<()> {
    if let Some(resource) = ResourceType::read_any(db, &request.resource_type)? {
        resource.unit(request.unit.as_deref())?;
    }
    Ok(())
}
