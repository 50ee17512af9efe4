//! Whatever the order of grants, withdrawals, comings, goings and steps of the clock: nobody reads or writes what no
//! valid consent covers.

use dossier::consents::{Consent, Grant};
use dossier::{Event, MemberId, circle};
use jiff::ToSpan;
use method::{CircleRole, Part, Parts, Purpose};
use proptest::prelude::*;
use uuid::Uuid;

use crate::scene::{Log, PERSON, at, policies, today};

#[derive(Debug, Clone)]
enum Step {
    Joins(u8, u8, Vec<u8>, Vec<u8>),
    Gives(u8, Vec<u8>, Vec<u8>, i8, Option<i8>),
    Withdraws(u8),
    Leaves(u8),
    Clock(i8),
}

fn step() -> impl Strategy<Value = Step> {
    // Every part there is, those of money, rights and papers among them.
    let parts = || prop::collection::vec(0..u8::try_from(Part::ALL.len()).unwrap(), 0..8);
    prop_oneof![
        (0_u8..3, 0_u8..3, parts(), parts())
            .prop_map(|(who, role, reads, writes)| Step::Joins(who, role, reads, writes)),
        (0_u8..3, parts(), parts(), -9_i8..9, prop::option::of(-9_i8..20))
            .prop_map(|(who, reads, writes, from, until)| Step::Gives(who, reads, writes, from, until)),
        any::<u8>().prop_map(Step::Withdraws),
        (0_u8..3).prop_map(Step::Leaves),
        (-5_i8..9).prop_map(Step::Clock),
    ]
}

fn of(parts: &[u8]) -> Parts {
    parts.iter().filter_map(|place| Part::ALL.get(usize::from(*place)).copied()).collect()
}

fn who(number: u8) -> MemberId {
    MemberId(Uuid::from_u128(10 + u128::from(number)))
}

/// A consent as the plain model of this test knows it.
struct Known {
    id: Uuid,
    member: MemberId,
    reads: Parts,
    writes: Parts,
    from: jiff::civil::Date,
    until: Option<jiff::civil::Date>,
    ended: bool,
}

proptest! {
    // 96, and more where `PROPTEST_CASES` asks for more.
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases * 3 / 8,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nobody_reads_what_no_valid_consent_covers(steps in prop::collection::vec(step(), 1..24)) {
        let policies = policies();
        let mut log = Log::opened();
        let mut inside: Vec<MemberId> = Vec::new();
        let mut known: Vec<Known> = Vec::new();
        let mut guarded = log.guarded();
        let mut day = today();
        for (number, step) in steps.into_iter().enumerate() {
            match step {
                Step::Clock(days) => day = day.saturating_add(i64::from(days).days()),
                Step::Joins(number, role, reads, writes) if !inside.contains(&who(number)) => {
                    let role = [CircleRole::Guide, CircleRole::Coach, CircleRole::NetworkMember][usize::from(role)];
                    let (member, reads, writes) = (who(number), of(&reads), of(&writes));
                    log.joins(member, role, Grant { reads, writes, ..Grant::whole(Purpose::Support) });
                    inside.push(member);
                    known.push(Known { id: member.0, member, reads, writes, from: today(), until: None, ended: false });
                }
                Step::Gives(place, reads, writes, from, until) if inside.contains(&who(place)) => {
                    let (member, reads, writes) = (who(place), of(&reads), of(&writes));
                    let at = |days: i8| today().saturating_add(i64::from(days).days());
                    let (from, until) = (at(from), until.map(at));
                    let grant = Grant { reads, writes, from: Some(from), until, ..Grant::whole(Purpose::Support) };
                    let id = 1_000 + number as u128;
                    log.gives(id, member, grant);
                    known.push(Known { id: Uuid::from_u128(id), member, reads, writes, from, until, ended: false });
                }
                Step::Withdraws(place) if !known.is_empty() => {
                    let id = known[usize::from(place) % known.len()].id;
                    log.withdraws(id);
                    known.iter_mut().filter(|one| one.id == id).for_each(|one| one.ended = true);
                }
                Step::Leaves(number) if inside.contains(&who(number)) => {
                    let member = who(number);
                    log.happens(PERSON, today(), Event::Circle(circle::Event::Left { member }));
                    inside.retain(|other| *other != member);
                    known.iter_mut().filter(|one| one.member == member).for_each(|one| one.ended = true);
                }
                _ => {}
            }
            // As the server does it: what is kept in memory grows, and what was answered before may be kept.
            guarded = if number % 2 == 0 { log.guarded() } else { guarded };
            let fresh = log.guarded();
            for member in (0..4).map(who) {
                let valid = |one: &&Known| {
                    one.member == member && !one.ended && one.from <= day && one.until.is_none_or(|until| day <= until)
                };
                let (mut reads, mut writes) = (Parts::NONE, Parts::NONE);
                known.iter().filter(valid).for_each(|one| (reads, writes) = (reads.or(one.reads), writes.or(one.writes)));
                let permit = fresh.enter(&policies, member, at(day)).ok();
                prop_assert_eq!(permit.map_or(Parts::NONE, |permit| permit.reads()), reads);
                prop_assert_eq!(permit.map_or(Parts::NONE, |permit| permit.writes()), writes);
                if let Some(permit) = permit {
                    let view = fresh.view(permit).unwrap();
                    prop_assert!(!permit.is_participant());
                    let own = |consent: &Consent| consent.member == member || permit.manages_circle();
                    prop_assert!(view.dossier.consents.given.iter().all(own));
                }
            }
            prop_assert_eq!(fresh.enter(&policies, PERSON, at(day)).map(|permit| permit.reads()), Ok(Parts::all()));
        }
    }
}
