use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::condition::Operator;

const NOW: i64 = 1_000;

fn at(micros: i64) -> Instant {
    Instant::from_unix_micros(micros)
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// An active entitlement of the account itself for every scope; `number` is its id and its creation
/// time.
fn entitlement(number: u8) -> Entitlement {
    Entitlement {
        entitlement_id: id(u128::from(number)),
        depth: 0,
        limit_group: MAIN_GROUP.to_owned(),
        scope: None,
        kind: LimitKind::Cumulative,
        quantity_allowed: Some(Quantity::ONE),
        factor: Factor::ONE,
        is_active: true,
        effective_start: at(0),
        effective_end: None,
        priority: 0,
        created_at: at(i64::from(number)),
        conditions: Vec::new(),
    }
}

fn only_in_the_eu() -> Vec<Condition> {
    let value = Some("eu".to_owned());
    vec![Condition {
        key: "region".to_owned(),
        operator: Operator::Eq,
        value,
    }]
}

fn request(scope: Option<&str>) -> Request<'_> {
    Request {
        scope,
        at: at(NOW),
        context: None,
    }
}

fn outcomes(candidates: &[Entitlement], scope: Option<&str>) -> Vec<Outcome> {
    choose(candidates, &request(scope)).outcomes
}

#[test]
fn kinds_are_read_back_from_their_codes() {
    for (kind, code) in LimitKind::CODES {
        assert_eq!(LimitKind::parse(code), Some(kind));
        assert_eq!(kind.to_string(), code);
    }
    assert_eq!(LimitKind::parse("other"), None);
}

#[test]
fn the_exact_scope_wins_before_priority_and_age() {
    let scoped = Entitlement {
        scope: Some("gpt".into()),
        ..entitlement(1)
    };
    let newer = Entitlement {
        priority: 9,
        ..entitlement(2)
    };
    assert_eq!(
        outcomes(&[scoped, newer], Some("gpt")),
        [Outcome::Won, Outcome::LessSpecificScope]
    );
}

#[test]
fn priority_wins_before_age() {
    let preferred = Entitlement {
        priority: 1,
        ..entitlement(1)
    };
    assert_eq!(
        outcomes(&[entitlement(2), preferred], None),
        [Outcome::LowerPriority, Outcome::Won]
    );
}

#[test]
fn the_newer_wins_and_at_the_same_instant_the_greater_id() {
    assert_eq!(
        outcomes(&[entitlement(1), entitlement(2)], None),
        [Outcome::Older, Outcome::Won]
    );
    let twin = Entitlement {
        created_at: at(2),
        ..entitlement(9)
    };
    assert_eq!(
        outcomes(&[twin, entitlement(2)], None),
        [Outcome::Won, Outcome::Older]
    );
}

#[test]
fn a_request_without_scope_matches_only_entitlements_for_every_scope() {
    let scoped = Entitlement {
        scope: Some("gpt".into()),
        ..entitlement(2)
    };
    assert_eq!(
        outcomes(&[entitlement(1), scoped], None),
        [Outcome::Won, Outcome::OtherScope]
    );
}

#[test]
fn validity_is_half_open() {
    let valid_at = |start, end| {
        let candidate = Entitlement {
            effective_start: at(start),
            effective_end: Some(at(end)),
            ..entitlement(1)
        };
        choose(&[candidate], &request(None)).outcomes
    };
    assert_eq!(valid_at(NOW, NOW + 1), [Outcome::Won]);
    assert_eq!(
        valid_at(NOW - 1, NOW),
        [Outcome::Expired { ended: at(NOW) }]
    );
    assert_eq!(
        valid_at(NOW + 1, NOW + 2),
        [Outcome::NotStarted {
            starts: at(NOW + 1)
        }]
    );
}

#[test]
fn every_level_and_group_has_a_winner_of_its_own() {
    let in_group = |number, depth, group: &str| Entitlement {
        depth,
        limit_group: group.to_owned(),
        ..entitlement(number)
    };
    let candidates = [
        in_group(1, 2, "main"),
        in_group(2, 0, "zz"),
        in_group(3, 0, "aa"),
        in_group(4, 0, "main"),
        in_group(5, 0, "main"),
    ];
    let choice = choose(&candidates, &request(None));
    assert_eq!(choice.winners, [4, 2, 1, 0]);
    assert_eq!(choice.no_match, None);
}

#[test]
fn conditions_decide_whether_an_entitlement_applies() {
    let candidates = [Entitlement {
        conditions: only_in_the_eu(),
        ..entitlement(1)
    }];
    let context = json!({"region": "eu"});
    let choice = choose(
        &candidates,
        &Request {
            context: Some(&context),
            ..request(None)
        },
    );
    assert_eq!(choice.winners, [0]);
    let choice = choose(&candidates, &request(None));
    assert_eq!(
        choice.no_match,
        Some(NoMatch::ConditionNotMet {
            key: "region".into()
        })
    );
}

#[test]
fn the_reason_for_no_match_follows_its_precedence() {
    let expired = |number, end| Entitlement {
        effective_end: Some(at(end)),
        ..entitlement(number)
    };
    let future = |number, start| Entitlement {
        effective_start: at(start),
        ..entitlement(number)
    };
    let inactive = Entitlement {
        is_active: false,
        ..entitlement(1)
    };
    let elsewhere = Entitlement {
        scope: Some("x".into()),
        ..entitlement(2)
    };
    let conditional = Entitlement {
        conditions: only_in_the_eu(),
        ..entitlement(7)
    };
    let mut candidates = vec![inactive, elsewhere];
    let reason = |candidates: &[Entitlement]| choose(candidates, &request(None)).no_match.unwrap();
    assert_eq!(reason(&[]), NoMatch::NoneFound);
    assert_eq!(reason(&candidates), NoMatch::NoneFound);
    candidates.extend([expired(3, 10), expired(4, 20)]);
    assert_eq!(reason(&candidates), NoMatch::Expired { ended: at(20) });
    candidates.extend([future(5, NOW + 9), future(6, NOW + 5)]);
    assert_eq!(
        reason(&candidates),
        NoMatch::NotStarted {
            starts: at(NOW + 5)
        }
    );
    candidates.push(conditional);
    assert_eq!(
        reason(&candidates),
        NoMatch::ConditionNotMet {
            key: "region".into()
        }
    );
}

#[test]
fn an_expired_entitlement_does_not_ask_for_its_conditions() {
    let candidate = Entitlement {
        effective_end: Some(at(5)),
        conditions: only_in_the_eu(),
        ..entitlement(1)
    };
    let choice = choose(&[candidate], &request(None));
    assert_eq!(choice.no_match, Some(NoMatch::Expired { ended: at(5) }));
}

fn any_candidate() -> impl Strategy<Value = Entitlement> {
    let place = (0_u8..3, prop::sample::select(vec!["main", "minute", "day"]));
    let scope = prop::option::of(prop::sample::select(vec!["a", "b"]));
    let validity = (NOW - 2..NOW + 2, prop::option::of(1_i64..3));
    (
        place,
        scope,
        validity,
        0_i32..2,
        0_u8..3,
        prop::bool::weighted(0.9),
        prop::bool::weighted(0.2),
    )
        .prop_map(
            |(place, scope, validity, priority, created, is_active, is_conditional)| Entitlement {
                depth: place.0,
                limit_group: place.1.to_owned(),
                scope: scope.map(str::to_owned),
                effective_start: at(validity.0),
                effective_end: validity.1.map(|length| at(validity.0 + length)),
                priority,
                is_active,
                conditions: if is_conditional {
                    only_in_the_eu()
                } else {
                    Vec::new()
                },
                ..entitlement(created)
            },
        )
}

fn any_candidates() -> impl Strategy<Value = Vec<Entitlement>> {
    prop::collection::vec(any_candidate(), 0..12).prop_map(|mut candidates| {
        for (number, candidate) in candidates.iter_mut().enumerate() {
            candidate.entitlement_id = id(number as u128);
        }
        candidates
    })
}

fn naive_applies(one: &Entitlement, request: &Request<'_>) -> bool {
    one.is_active
        && (one.scope.is_none() || one.scope.as_deref() == request.scope)
        && one.effective_start <= request.at
        && one.effective_end.is_none_or(|end| request.at < end)
        && one
            .conditions
            .iter()
            .all(|condition| condition.is_met(request.context))
}

fn naive_beats(one: &Entitlement, other: &Entitlement) -> bool {
    let key = |e: &Entitlement| {
        (
            e.scope.is_some(),
            e.priority,
            e.created_at,
            e.entitlement_id,
        )
    };
    key(one) > key(other)
}

/// The winners by definition: entitlements that apply and that no other one of their level and
/// group beats.
fn naive_winners(candidates: &[Entitlement], request: &Request<'_>) -> Vec<Uuid> {
    let applying = || candidates.iter().filter(|one| naive_applies(one, request));
    let same_place = |one: &Entitlement, other: &Entitlement| {
        one.depth == other.depth && one.limit_group == other.limit_group
    };
    let mut winners: Vec<_> = applying()
        .filter(|one| !applying().any(|other| same_place(one, other) && naive_beats(other, one)))
        .map(|one| one.entitlement_id)
        .collect();
    winners.sort();
    winners
}

proptest! {
    #[test]
    fn choosing_agrees_with_the_definition(
        candidates in any_candidates(),
        scope in prop::option::of(prop::sample::select(vec!["a", "b"])),
        in_the_eu: bool,
    ) {
        let context = json!({"region": if in_the_eu { "eu" } else { "us" }});
        let request = Request { scope, at: at(NOW), context: Some(&context) };
        let choice = choose(&candidates, &request);
        let mut winners: Vec<_> =
            choice.winners.iter().map(|index| candidates[*index].entitlement_id).collect();
        winners.sort();
        prop_assert_eq!(&winners, &naive_winners(&candidates, &request));
        prop_assert_eq!(winners.is_empty(), choice.no_match.is_some());
        prop_assert_eq!(choice.outcomes.len(), candidates.len());
        for (index, outcome) in choice.outcomes.iter().enumerate() {
            prop_assert_eq!(*outcome == Outcome::Won, choice.winners.contains(&index));
        }
    }

    #[test]
    fn the_order_of_the_candidates_does_not_matter(candidates in any_candidates()) {
        let reversed: Vec<_> = candidates.iter().rev().cloned().collect();
        let ids = |candidates: &[Entitlement], choice: &Choice| -> Vec<_> {
            choice.winners.iter().map(|index| candidates[*index].entitlement_id).collect()
        };
        let choice = choose(&candidates, &request(Some("a")));
        let other = choose(&reversed, &request(Some("a")));
        prop_assert_eq!(ids(&candidates, &choice), ids(&reversed, &other));
        prop_assert_eq!(choice.no_match, other.no_match);
    }
}
