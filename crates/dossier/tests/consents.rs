//! Consents: the person says who sees and writes what, what for, and until when.

use dossier::consents::Grant;
use dossier::{ConsentId, Reason, Thing, Touch, consents};
use method::{CircleRole, Part, Parts, Purpose, Voice};

use crate::support::*;

fn parts(parts: &[Part]) -> Parts {
    parts.iter().copied().collect()
}

fn to_read(reads: &[Part]) -> Grant {
    Grant { reads: parts(reads), writes: Parts::NONE, ..Grant::whole(Purpose::Support) }
}

fn until(grant: Grant, day: &str) -> Grant {
    Grant { until: Some(date(day)), ..grant }
}

#[test]
fn who_comes_in_brings_what_their_role_usually_needs_and_no_more() {
    let scene = Scene::open();
    let reads = |member| scene.dossier.consents.of(member).fold(Parts::NONE, |all, given| all.or(given.grant.reads));
    assert_eq!(reads(GRETA), Parts::all());
    assert_eq!(reads(SISTER), parts(&[Part::Strengths, Part::Nest, Part::Goals]));
    assert_eq!(reads(LIEN), Parts::NONE, "the person needs no consent");
    assert!(scene.dossier.consents.of(GRETA).all(|given| given.from() == today() && given.waits_for_the_participant()));
}

#[test]
fn the_person_gives_narrows_and_withdraws() {
    let mut scene = Scene::open();
    let given = scene.participant().says(give(SISTER, until(to_read(&[Part::Story]), "2026-07-01")));
    let consent = scene.dossier.consents.standing(given.into()).unwrap();
    assert!(consent.is_valid_on(today()) && consent.is_valid_on(date("2026-07-01")));
    assert!(!consent.is_valid_on(date("2026-07-02")) && !consent.is_valid_on(date("2026-06-14")));
    assert!(!consent.waits_for_the_participant());
    scene.participant().says(withdraw(given.into()));
    assert!(scene.dossier.consents.standing(given.into()).is_none());
    let again = scene.participant().refused(withdraw(given.into()));
    assert_eq!(again, (Some("consent"), Reason::NotHere));
}

#[test]
fn the_last_day_is_named_only_when_everything_ends() {
    let mut scene = Scene::open();
    scene.participant().says(withdraw(ConsentId(SISTER.0)));
    assert_eq!(scene.dossier.consents.ends_on(SISTER, today()), None, "nothing is open");
    scene.participant().says(give(SISTER, until(to_read(&[Part::Story]), "2026-06-20")));
    assert_eq!(scene.dossier.consents.ends_on(SISTER, today()), Some(date("2026-06-20")));
    scene.participant().says(give(SISTER, until(to_read(&[Part::Nest]), "2026-07-20")));
    assert_eq!(scene.dossier.consents.ends_on(SISTER, today()), Some(date("2026-07-20")));
    scene.participant().says(give(SISTER, to_read(&[Part::Goals])));
    assert_eq!(scene.dossier.consents.ends_on(SISTER, today()), None);
}

#[test]
fn a_consent_needs_a_part_and_days_that_can_be() {
    let mut scene = Scene::open();
    let refused = scene.participant().refused(give(SISTER, to_read(&[])));
    assert_eq!(refused, (Some("reads"), Reason::ChooseOne));
    let refused = scene.participant().refused(give(SISTER, until(to_read(&[Part::Nest]), "2026-06-14")));
    assert_eq!(refused, (Some("until"), Reason::Passed(date("2026-06-14"))));
    let backwards = Grant { from: Some(date("2026-08-01")), ..until(to_read(&[Part::Nest]), "2026-07-01") };
    let refused = scene.participant().refused(give(SISTER, backwards));
    assert_eq!(refused, (Some("until"), Reason::Passed(date("2026-07-01"))));
    let refused = scene.participant().refused(give(SISTER, until(to_read(&[Part::Nest]), "2999-01-01")));
    assert_eq!(refused, (Some("until"), Reason::TooFar(date("2999-01-01"))));
    let refused = scene.participant().refused(give(STRANGER, to_read(&[Part::Nest])));
    assert_eq!(refused, (Some("member"), Reason::NotHere));
    let refused = scene.participant().refused(give(LIEN, to_read(&[Part::Nest])));
    assert_eq!(refused, (Some("member"), Reason::OwnDossier));
}

#[test]
fn a_guide_writes_down_at_the_table_what_the_person_says_and_only_within_their_own() {
    let mut scene = Scene::open();
    let for_sister = give(SISTER, to_read(&[Part::Story]));
    let alone = scene.guide().refused(for_sister.clone());
    assert_eq!(alone, (Some("voice"), Reason::ForThePerson));
    let as_the_person = scene.guide().in_voice(Voice::Participant).refused(for_sister.clone());
    assert_eq!(as_the_person, (Some("voice"), Reason::ForThePerson));
    let given = scene.guide().in_voice(Voice::Together).says(for_sister.clone());
    assert!(scene.dossier.consents.standing(given.into()).unwrap().waits_for_the_participant());
    let confirm = dossier::Command::Consents(consents::Command::Confirm { consent: given.into() });
    let by_the_guide = scene.guide().in_voice(Voice::Together).refused(confirm.clone());
    assert_eq!(by_the_guide, (Some("voice"), Reason::ForThePerson));
    scene.participant().says(confirm);
    assert!(!scene.dossier.consents.standing(given.into()).unwrap().waits_for_the_participant());

    scene.participant().says(withdraw(ConsentId(GRETA.0)));
    scene.participant().says(give(GRETA, to_read(&[Part::Story])));
    let more = scene.guide().in_voice(Voice::Together).refused(give(SISTER, to_read(&[Part::Nest])));
    assert_eq!(more, (Some("reads"), Reason::MoreThanYouHave));
    let for_herself = scene.guide().in_voice(Voice::Together).refused(give(GRETA, to_read(&[Part::Story])));
    assert_eq!(for_herself, (Some("member"), Reason::NotForYourself));
    scene.guide().in_voice(Voice::Together).says(for_sister);
}

#[test]
fn coaches_and_the_network_give_nothing_but_give_back_their_own() {
    let mut scene = Scene::open();
    for voice in [Voice::Coach, Voice::Together] {
        let refused = scene.actor(COACH, voice).refused(give(SISTER, to_read(&[Part::Story])));
        assert_eq!(refused, (Some("voice"), Reason::ForThePerson));
    }
    assert_eq!(scene.sister().refused(withdraw(ConsentId(COACH.0))), (Some("voice"), Reason::ForThePerson));
    scene.sister().says(withdraw(ConsentId(SISTER.0)));
}

#[test]
fn a_replacement_names_the_guide_and_ends() {
    let mut scene = Scene::open().with_second_guide();
    let grant = |instead_of, until: Option<&str>| Grant {
        instead_of,
        until: until.map(date),
        ..Grant::whole(Purpose::Replacement)
    };
    let refused = scene.participant().refused(give(SECOND_GUIDE, grant(None, Some("2026-07-01"))));
    assert_eq!(refused, (Some("instead_of"), Reason::Empty));
    let refused = scene.participant().refused(give(SECOND_GUIDE, grant(Some(COACH), Some("2026-07-01"))));
    assert_eq!(refused, (Some("instead_of"), Reason::NotHere));
    let refused = scene.participant().refused(give(SECOND_GUIDE, grant(Some(GRETA), None)));
    assert_eq!(refused, (Some("until"), Reason::Empty));
    scene.participant().says(give(SECOND_GUIDE, grant(Some(GRETA), Some("2026-07-01"))));
    let other = Grant { instead_of: Some(GRETA), ..to_read(&[Part::Nest]) };
    assert_eq!(scene.participant().refused(give(SISTER, other)), (Some("instead_of"), Reason::NotHere));
}

#[test]
fn a_representative_acts_within_their_scope_and_by_law_until_it_ends() {
    let mut scene = Scene::open();
    let scope = Grant {
        reads: parts(&[Part::Goals, Part::Agreements]),
        writes: parts(&[Part::Goals]),
        by_law: Some("Judgment of 3 March".into()),
        ..Grant::whole(Purpose::Representation)
    };
    let given = scene.participant().says(give(SISTER, scope));
    let for_coach = scene.sister().says(give(COACH, to_read(&[Part::Goals])));
    scene.sister().says(withdraw(for_coach.into()));
    let wider = scene.sister().refused(give(COACH, to_read(&[Part::Story])));
    assert_eq!(wider, (Some("reads"), Reason::MoreThanYouHave));
    let another = Grant { purpose: Purpose::Representation, ..to_read(&[Part::Goals]) };
    assert_eq!(scene.sister().refused(give(COACH, another)), (Some("purpose"), Reason::ForThePerson));
    assert_eq!(scene.participant().refused(withdraw(given.into())), (Some("consent"), Reason::ByLaw));
    assert_eq!(scene.participant().refused(remove(SISTER)), (Some("member"), Reason::ByLaw));
    let chosen = Grant { purpose: Purpose::Representation, ..to_read(&[Part::Goals]) };
    let given = scene.participant().says(give(COACH, chosen));
    scene.participant().says(withdraw(given.into()));
}

#[test]
fn whoever_leaves_leaves_their_consents_and_comes_back_with_a_new_one() {
    let mut scene = Scene::open();
    scene.participant().says(give(SISTER, to_read(&[Part::Story])));
    scene.participant().says(remove(SISTER));
    assert!(scene.dossier.consents.of(SISTER).all(|given| given.withdrawn.is_some()));
    scene.participant().says(invite(SISTER, CircleRole::NetworkMember, "Sofie"));
    let standing: Vec<_> = scene.dossier.consents.of(SISTER).filter(|given| given.withdrawn.is_none()).collect();
    assert_eq!(standing.len(), 1);
    assert!(!standing[0].grant.reads.has(Part::Story));
}

#[test]
fn breaking_open_says_why_and_lasts_a_day() {
    let mut scene = Scene::open();
    let short = scene.second_guide().refused(break_open("danger"));
    assert_eq!(short, (Some("reason"), Reason::TooShort { min: 20 }));
    let in_circle = scene.guide().refused(break_open("She does not answer and I fear the worst"));
    assert_eq!(in_circle, (None, Reason::InCircleAlready));
    let time = scene.second_guide().says(break_open("She does not answer and I fear the worst"));
    let broken = scene.dossier.consents.broken_open[0].clone();
    assert_eq!((broken.by, broken.name.as_str(), broken.read.is_none()), (SECOND_GUIDE, "Gijs", true));
    assert!(broken.is_open_at(broken.origin.recorded_at));
    assert!(!broken.is_open_at(broken.until));
    assert_eq!(scene.second_guide().refused(tell("Hello")), (None, Reason::NotInCircle));
    scene.participant().says(dossier::Command::Consents(consents::Command::Read { broken_open: time.into() }));
    assert!(scene.dossier.consents.broken_open[0].read.is_some());
}

#[test]
fn an_objection_stays_visible_until_its_maker_lets_it_go() {
    let mut scene = Scene::open();
    let note = scene.guide().says(tell("She did not want to"));
    let thing = Thing::Story(note.into());
    let objection = scene.participant().says(object(thing, "I could not"));
    assert_eq!(scene.participant().refused(object(thing, "again")), (Some("thing"), Reason::AlreadyDone));
    scene.guide().says(reword(thing, "She could not"));
    assert_eq!(scene.dossier.corrections.objections_to(thing).count(), 1);
    let let_go = dossier::Command::Corrections(dossier::corrections::Command::LetGo { objection: objection.into() });
    assert_eq!(scene.guide().refused(let_go.clone()), (Some("objection"), Reason::NotTheWriter));
    scene.participant().says(let_go);
    assert_eq!(scene.dossier.corrections.objections_to(thing).count(), 0);
}

#[test]
fn a_command_says_which_part_it_touches() {
    let mut scene = Scene::open();
    let note = scene.guide().says(tell("words"));
    let touch = |command, actor| scene.dossier.touched_by(&command, actor);
    assert_eq!(touch(tell("x"), GRETA), Touch::Write(parts(&[Part::Story])));
    assert_eq!(touch(ask(Thing::Story(note.into()), "x"), GRETA), Touch::Beside(parts(&[Part::Story])));
    assert_eq!(touch(remove(GRETA), GRETA), Touch::Own);
    assert_eq!(touch(remove(SISTER), GRETA), Touch::Circle);
    assert_eq!(touch(withdraw(ConsentId(GRETA.0)), GRETA), Touch::Own);
    assert_eq!(touch(withdraw(ConsentId(GRETA.0)), COACH), Touch::Circle);
}
