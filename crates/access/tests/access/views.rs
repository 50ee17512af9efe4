//! What a view holds: what the permit covers and nothing beside it.

use dossier::consents::Grant;
use dossier::{CommandId, Event, MemberId, relationship, roles, story};
use method::{CircleRole, HelperRole, LifeDomain, Part, Parts, Purpose};
use uuid::Uuid;

use crate::scene::{Log, OTHER, PERSON, at, policies, today};

fn told(log: &mut Log) {
    let story = CommandId(Uuid::from_u128(50)).into();
    log.happens(PERSON, today(), Event::Story(story::Event::Told { story, words: "mine".into(), domain: None }));
    let event = dossier::spiderweb::Event::Assessed { domain: LifeDomain::Housing, tightness: 8 };
    log.happens(PERSON, today(), Event::Spiderweb(event));
}

#[test]
fn a_part_without_consent_is_not_there() {
    let mut log = Log::opened();
    let reads = Parts::NONE.with(Part::Spiderweb);
    log.joins(OTHER, CircleRole::NetworkMember, Grant { reads, writes: Parts::NONE, ..Grant::whole(Purpose::Support) });
    told(&mut log);
    let (policies, guarded) = (policies(), log.guarded());
    let permit = guarded.enter(&policies, OTHER, at(today())).unwrap();
    let text = serde_json::to_string(&*guarded.view(permit).unwrap().dossier).unwrap();
    assert!(!text.contains("mine") && text.contains("housing"), "{text}");
    let nothing = guarded.view(permit.to_look_at(Parts::NONE.with(Part::Story))).unwrap();
    let text = serde_json::to_string(&*nothing.dossier).unwrap();
    assert!(!text.contains("mine") && nothing.permit.shows().is_empty(), "{text}");
}

#[test]
fn a_permit_opens_no_other_dossier() {
    let mut log = Log::opened();
    log.joins(OTHER, CircleRole::Guide, Grant::whole(Purpose::Guidance));
    let (policies, guarded) = (policies(), log.guarded());
    let permit = guarded.enter(&policies, OTHER, at(today())).unwrap();
    let another = access::Guarded::empty(dossier::DossierId(Uuid::from_u128(101)));
    assert!(another.view(permit).is_err());
}

#[test]
fn a_proof_to_write_holds_for_one_state_only() {
    let mut log = Log::opened();
    log.joins(OTHER, CircleRole::Guide, Grant::whole(Purpose::Guidance));
    let (policies, before) = (policies(), log.guarded());
    let tell = dossier::Command::Story(story::Command::Tell { words: "x".into(), domain: None });
    let writing = before.writing(&policies, OTHER, None, at(today()), [&tell]).unwrap();
    assert!(before.to_decide(&writing).is_ok());
    log.withdraws(OTHER.0);
    let after = log.guarded();
    assert!(after.to_decide(&writing).is_err());
    assert!(after.writing(&policies, OTHER, None, at(today()), [&tell]).is_err());
}

const ANOTHER: MemberId = MemberId(Uuid::from_u128(3));

/// Two guides with the same consents, of whom the first noted a role and was looked at by the person.
fn of_two_guides() -> Log {
    let mut log = Log::opened();
    log.joins(OTHER, CircleRole::Guide, Grant::whole(Purpose::Guidance));
    log.joins(ANOTHER, CircleRole::Guide, Grant::whole(Purpose::Guidance));
    let reflection = CommandId(Uuid::from_u128(60)).into();
    let (position, pressures, contact) = (None, Vec::new(), None);
    let (role, words) = (HelperRole::Controller, "over his head".to_owned());
    let noted = roles::Event::Noted { reflection, role, position, pressures, words, contact };
    log.happens(OTHER, today(), Event::Roles(noted));
    let occasion = CommandId(Uuid::from_u128(70)).into();
    let begun = relationship::Event::Begun { occasion, with: OTHER, contact: None };
    log.happens(PERSON, today(), Event::Relationship(begun));
    let pairs = relationship::Pairs { distant_near: Some(-3), ..relationship::Pairs::default() };
    let given = relationship::Event::Given { occasion, pairs, words: "far away".into() };
    log.happens(PERSON, today(), Event::Relationship(given));
    log
}

fn what_sees(log: &Log, who: MemberId) -> String {
    let (policies, guarded) = (policies(), log.guarded());
    let permit = guarded.enter(&policies, who, at(today())).unwrap();
    serde_json::to_string(&*guarded.view(permit).unwrap().dossier).unwrap()
}

#[test]
fn what_a_helper_keeps_of_their_own_role_is_for_nobody_else() {
    let mut log = of_two_guides();
    assert!(what_sees(&log, OTHER).contains("over his head"));
    for who in [PERSON, ANOTHER] {
        assert!(!what_sees(&log, who).contains("over his head"));
    }
    log.happens(
        OTHER,
        today(),
        Event::Roles(roles::Event::Shared { reflection: CommandId(Uuid::from_u128(60)).into() }),
    );
    for who in [PERSON, ANOTHER] {
        assert!(what_sees(&log, who).contains("over his head"));
    }
    let (policies, guarded) = (policies(), log.guarded());
    for who in [PERSON, OTHER] {
        let view = guarded.view(guarded.enter(&policies, who, at(today())).unwrap()).unwrap();
        let out = serde_json::to_string(&*view.to_take_out().dossier).unwrap();
        assert!(!out.contains("over his head"), "it is taken out by nobody, shared or not");
    }
}

#[test]
fn two_guides_at_once_each_see_their_own() {
    let log = of_two_guides();
    let (policies, guarded) = (policies(), log.guarded());
    // From one and the same store of views, in both orders.
    for who in [OTHER, ANOTHER, OTHER, ANOTHER] {
        let permit = guarded.enter(&policies, who, at(today())).unwrap();
        let text = serde_json::to_string(&*guarded.view(permit).unwrap().dossier).unwrap();
        assert_eq!(text.contains("over his head"), who == OTHER);
        assert_eq!(
            text.contains("00000000-0000-0000-0000-000000000046"),
            who == OTHER,
            "the relation is with the first"
        );
    }
}

#[test]
fn what_was_given_unseen_shows_to_nobody_before_both_gave() {
    let mut log = of_two_guides();
    for who in [PERSON, OTHER] {
        assert!(!what_sees(&log, who).contains("far away"));
    }
    let occasion = CommandId(Uuid::from_u128(70)).into();
    let given = relationship::Event::Given { occasion, pairs: relationship::Pairs::default(), words: String::new() };
    log.happens(OTHER, today(), Event::Relationship(given));
    for who in [PERSON, OTHER] {
        assert!(what_sees(&log, who).contains("far away"));
    }
    assert!(!what_sees(&log, ANOTHER).contains("far away"));
}

/// What each of them sees of a state, in whole and about to look at some parts.
fn seen_by_all(policies: &access::Policies, guarded: &access::Guarded, shows: Parts) -> Vec<serde_json::Value> {
    let permits = [PERSON, OTHER, ANOTHER].map(|who| guarded.enter(policies, who, at(today())));
    let seen = permits.into_iter().flatten().flat_map(|permit| [permit.to_look_at(shows), permit]);
    seen.map(|permit| serde_json::to_value(&*guarded.view(permit).unwrap().dossier).unwrap()).collect()
}

#[test]
fn what_is_seen_on_top_of_what_was_seen_before_is_what_is_seen_anew() {
    let mut log = Log::opened();
    log.joins(OTHER, CircleRole::Guide, Grant::whole(Purpose::Guidance));
    let some = Part::ALL.iter().copied().filter(|part| !matches!(part, Part::Story | Part::Money));
    let reads = some.fold(Parts::NONE, Parts::with);
    let grant = Grant { reads, writes: Parts::NONE, ..Grant::whole(Purpose::Support) };
    log.joins(ANOTHER, CircleRole::NetworkMember, grant);
    let log = crate::parts::filled(log);
    let policies = policies();
    let mut known = access::Guarded::empty(dossier::DossierId(Uuid::from_u128(100)));
    for (step, (stamp, event)) in log.events().iter().enumerate() {
        known = known.folded_on([(*stamp, event.clone())]);
        // Some states nobody looks at, and each screen is about other parts.
        if step % 3 == 2 {
            continue;
        }
        let shows = Part::ALL.iter().copied().skip(step % 5).step_by(2).fold(Parts::NONE, Parts::with);
        let anew = access::Guarded::empty(dossier::DossierId(Uuid::from_u128(100)));
        let anew = anew.folded_on(log.events().get(..=step).unwrap().iter().cloned());
        assert_eq!(seen_by_all(&policies, &known, shows), seen_by_all(&policies, &anew, shows), "{}", event.kind());
    }
}
