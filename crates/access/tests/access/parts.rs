//! Whatever parts a consent covers: of every other part a view holds no more than an empty dossier does.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use access::Policies;
use dossier::consents::Grant;
use dossier::{Event, MemberId};
use method::{CircleRole, Part, Parts, Purpose};
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use crate::scene::{Log, OTHER, PERSON, at, policies, today};

/// One of every kind and shape of event that there is in logs; most name things of each other, some of nothing.
const RELEASED: &str = include_str!("../../../dossier/tests/released/events.json");

/// What stands beside the part of its name, and is of it.
const OF_A_PART: [(&str, Part); 2] = [("papers", Part::Money), ("ladders", Part::Goals)];

/// Every event that is about a part, by the person and by a helper.
pub(crate) fn filled(mut log: Log) -> Log {
    let released: BTreeMap<String, Vec<Event>> = serde_json::from_str(RELEASED).unwrap();
    // What opens something comes before what goes on with it.
    let (begun, further): (Vec<_>, Vec<_>) = released
        .into_iter()
        .filter(|(kind, _)| !kind.starts_with("circle.") && !kind.starts_with("consents."))
        .partition(|(kind, _)| {
            ["told", "added", "set", "noted", "named", "kept", "followed", "begun", "held", "promised", "laid"]
                .iter()
                .any(|word| kind.ends_with(&format!(".{word}")) || kind.ends_with("_added"))
        });
    for who in [PERSON, OTHER] {
        for event in begun.iter().chain(&further).flat_map(|(_, events)| events) {
            log.happens(who, today(), event.clone());
        }
    }
    log
}

static POLICIES: LazyLock<Policies> = LazyLock::new(policies);

fn with_member(member: MemberId, role: CircleRole, reads: Parts) -> Log {
    let mut log = Log::opened();
    log.joins(member, role, Grant { reads, writes: Parts::NONE, ..Grant::whole(Purpose::Support) });
    log
}

/// What a member sees of a dossier in which everything stands, and of one in which nothing does.
fn seen(role: CircleRole, reads: Parts) -> (Value, Value) {
    // Who wrote some of it, and who has nothing to do with any of it.
    let member = if role == CircleRole::Guide { OTHER } else { MemberId(Uuid::from_u128(77)) };
    let of = |log: Log| {
        let guarded = log.guarded();
        let permit = guarded.enter(&POLICIES, member, at(today())).unwrap();
        serde_json::to_value(&*guarded.view(permit).unwrap().dossier).unwrap()
    };
    (of(filled(with_member(member, role, reads))), of(with_member(member, role, reads)))
}

fn of_every_part(value: &Value) -> impl Iterator<Item = (&'static str, Part, &Value)> {
    let named = Part::ALL.iter().map(|part| (part.as_str(), *part));
    named.chain(OF_A_PART).map(|(key, part)| (key, part, &value[key]))
}

/// The part of what an answer is on: an answer goes with that, not with the promises.
fn part_of_answer(on: &Value) -> Part {
    match on.as_object().and_then(|on| on.keys().next()).map(String::as_str) {
        Some("goal") => Part::Goals,
        Some("turn") => Part::Trajectory,
        Some("payment_plan" | "money_turn") => Part::Money,
        _ => Part::Agreements,
    }
}

/// `Err` with the part of which there is more than there may be.
fn nothing_beside(role: CircleRole, reads: Parts) -> Result<(), String> {
    let (mut full, empty) = seen(role, reads);
    if let Some(answers) = full.pointer_mut("/agreements/answers").and_then(Value::as_array_mut) {
        answers.retain(|answer| !reads.has(part_of_answer(&answer["on"])));
    }
    for (key, part, told) in of_every_part(&full) {
        if !reads.has(part) && Some(told) != empty.get(key) {
            return Err(format!("{role} with {reads:?} sees of {key}: {told}"));
        }
    }
    Ok(())
}

#[test]
fn every_part_has_something_to_hide_and_each_alone_brings_none_of_the_others() {
    for role in [CircleRole::Guide, CircleRole::Coach, CircleRole::NetworkMember] {
        let (full, empty) = seen(role, Parts::all());
        for (key, part, told) in of_every_part(&full) {
            // What helpers keep of themselves, and what is between the person and them, is nobody else's.
            let is_of_others = role != CircleRole::Guide && matches!(part, Part::Roles | Part::Relationship);
            assert!(*told != empty[key] || is_of_others, "{role}: there is nothing of {key}");
        }
        for part in Part::ALL.iter().copied() {
            let others = Part::ALL.iter().copied().filter(|other| *other != part).collect();
            for reads in [Parts::NONE.with(part), others] {
                assert_eq!(nothing_beside(role, reads), Ok(()));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases / 8,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_view_holds_nothing_of_a_part_that_no_consent_covers(
        places in prop::collection::btree_set(0..Part::ALL.len(), 1..Part::ALL.len()),
        role in prop::sample::select(vec![CircleRole::Guide, CircleRole::Coach, CircleRole::NetworkMember]),
    ) {
        let reads = places.into_iter().filter_map(|place| Part::ALL.get(place).copied()).collect();
        prop_assert_eq!(nothing_beside(role, reads), Ok(()));
    }
}
