use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// A pool in memory, in the layout of the tables.
#[derive(Default)]
struct Pool(BTreeMap<(Level, Instant), Node>);

impl Pool {
    fn record(&mut self, entries: Vec<Entry>) {
        let (mut level, mut entries) = (Some(Level::Month), entries);
        while let Some(current) = level.filter(|_| !entries.is_empty()) {
            let known = entries
                .iter()
                .filter_map(|entry| self.0.remove(&(current, current.slot_of(entry.at).start())))
                .collect();
            let growth = grow(current, known, entries).unwrap();
            for node in growth.nodes {
                self.0.insert((current, node.slot.start()), node);
            }
            (level, entries) = (current.finer(), growth.deeper);
        }
    }

    fn sum(&self, from: Instant, until: Instant) -> Amount {
        self.sum_at(Level::Month, from, until)
    }

    fn sum_at(&self, level: Level, from: Instant, until: Instant) -> Amount {
        if from >= until {
            return Amount::ZERO;
        }
        let first = level.slot_of(from).start();
        let mut sum = Amount::ZERO;
        for (_, node) in self.0.range((level, first)..(level, until)) {
            let part = match node.part_in(from, until).unwrap() {
                Part::Known(amount) => amount,
                Part::Deeper => {
                    let (from, until) = (from.max(node.slot.start()), until.min(node.slot.end()));
                    self.sum_at(level.finer().unwrap(), from, until)
                }
            };
            sum = sum.checked_add(part).unwrap();
        }
        sum
    }
}

const DAY: i64 = 86_400_000_000;

fn entry() -> impl Strategy<Value = Entry> {
    // Clusters of very different density, so that every level is reached.
    let spread = prop_oneof![
        Just(1i64),
        Just(100),
        Just(10_000),
        Just(1_000_000),
        Just(DAY),
        Just(900 * DAY)
    ];
    (spread, 0i64..200, -5i128..1_000).prop_map(|(spread, place, amount)| Entry {
        at: Instant::from_unix_micros(1_700_000_000_000_000 + spread * place / 200 + place),
        amount: Amount::from_quadrillionths(amount * 333_333_333_333_333),
    })
}

fn naive(entries: &[Entry], from: Instant, until: Instant) -> Amount {
    sum_in(entries, from, until).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_interval_sums_to_what_its_entries_sum_to(
        batches in prop::collection::vec(prop::collection::vec(entry(), 1..300), 1..8),
        ends in prop::collection::vec((entry(), entry()), 1..30),
    ) {
        let mut pool = Pool::default();
        for batch in &batches {
            pool.record(batch.clone());
        }
        let all: Vec<Entry> = batches.concat();
        for (left, right) in ends {
            let (from, until) = (left.at.min(right.at), left.at.max(right.at));
            prop_assert_eq!(pool.sum(from, until), naive(&all, from, until));
        }
        prop_assert_eq!(
            pool.sum(Instant::from_unix_micros(0), Instant::INFINITY),
            naive(&all, Instant::NEG_INFINITY, Instant::INFINITY)
        );
    }

    #[test]
    fn a_leaf_never_outgrows_its_row_and_every_slot_holds_the_sum_below(
        entries in prop::collection::vec(entry(), 1..2_000),
    ) {
        let mut pool = Pool::default();
        pool.record(entries);
        for node in pool.0.values() {
            let below = match &node.entries {
                Some(entries) => {
                    prop_assert!(entries.len() <= LEAF_ENTRIES);
                    naive(entries, node.slot.start(), node.slot.end())
                }
                None => pool.sum_at(
                    node.slot.level().finer().unwrap(), node.slot.start(), node.slot.end()),
            };
            prop_assert_eq!(below, node.total);
        }
    }

    #[test]
    fn any_bytes_are_whole_entries_or_refused_without_a_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        (from, until) in any::<(i64, i64)>(),
    ) {
        let Some(entries) = decode(&bytes) else {
            prop_assert!(bytes.len() % ENTRY_BYTES != 0);
            return Ok(());
        };
        prop_assert_eq!(encode(&entries), bytes);
        let ends = (Instant::from_unix_micros(from), Instant::from_unix_micros(until));
        let _ = sum_in(&entries, ends.0, ends.1);
        for level in Level::ALL {
            if let Ok(growth) = grow(level, vec![], entries.clone()) {
                for node in growth.nodes {
                    let _ = node.part_in(ends.0, ends.1);
                }
            }
        }
    }

    #[test]
    fn entries_survive_encoding(entries in prop::collection::vec(entry(), 0..100)) {
        prop_assert_eq!(decode(&encode(&entries)).unwrap(), entries);
    }

    #[test]
    fn slots_of_a_level_meet_and_contain_their_instant(micros in 0i64..4_000_000_000_000_000) {
        let at = Instant::from_unix_micros(micros);
        for level in Level::ALL {
            let slot = level.slot_of(at);
            prop_assert!(slot.start() <= at && at < slot.end());
            prop_assert_eq!(level.slot_of(slot.end()).start(), slot.end());
            if let Some(finer) = level.finer() {
                prop_assert_eq!(finer.slot_of(slot.start()).start(), slot.start());
                prop_assert_eq!(finer.slot_of(slot.end()).start(), slot.end());
            }
        }
    }
}

#[test]
fn entries_of_one_instant_become_one() {
    let at = Instant::from_unix_micros(5);
    let one = Entry {
        at,
        amount: Amount::from_quadrillionths(2),
    };
    let merged = merged(vec![one], &[one, one]).unwrap();
    assert_eq!(
        merged,
        vec![Entry {
            at,
            amount: Amount::from_quadrillionths(6)
        }]
    );
}

#[test]
fn bytes_that_are_not_whole_entries_are_refused() {
    assert_eq!(decode(&[0; ENTRY_BYTES + 1]), None);
    assert_eq!(decode(&[]), Some(vec![]));
}
