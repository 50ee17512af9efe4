//! What a view holds: what the permit covers and nothing beside it.

use dossier::consents::Grant;
use dossier::{CommandId, Event, story};
use method::{CircleRole, LifeDomain, Part, Parts, Purpose};
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
