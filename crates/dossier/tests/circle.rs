//! The circle: the person, and who is beside them.

use dossier::{Dossier, MemberId, NAME, Reason};
use method::{CircleRole, Phase, Voice};
use uuid::Uuid;

use crate::support::*;

const LIEN_HERSELF: (MemberId, CircleRole, &str) = (LIEN, CircleRole::Participant, "Lien");
const HER_GUIDE: (MemberId, CircleRole, &str) = (GRETA, CircleRole::Guide, "Greta");

#[test]
fn a_dossier_opens_with_its_circle_in_the_warm_welcome() {
    let scene = Scene::open();
    let circle = &scene.dossier.circle;
    assert_eq!(circle.present().count(), 4);
    assert_eq!(circle.participant().unwrap().name, "Lien");
    assert_eq!(circle.role_of(COACH), Some(CircleRole::Coach));
    assert_eq!(circle.role_of(STRANGER), None);
    assert_eq!(scene.dossier.trajectory.phase(), Phase::Welcome);
    assert_eq!(scene.dossier.trajectory.stretches.len(), 1);
}

#[test]
fn before_it_opens_nothing_can_be_said() {
    let mut scene = Scene::blank();
    assert_eq!(scene.participant().refused(tell("Hello")), (None, Reason::NotOpen));
    assert_eq!(scene.dossier, Dossier::default());
}

#[test]
fn it_opens_once() {
    let mut scene = Scene::open();
    assert_eq!(scene.guide().refused(opening(&[LIEN_HERSELF, HER_GUIDE])), (None, Reason::OpenAlready));
    let stranger = scene.actor(STRANGER, Voice::Participant);
    let takeover = opening(&[(STRANGER, CircleRole::Participant, "Me")]);
    assert_eq!(stranger.refused(takeover), (None, Reason::OpenAlready));
}

#[test]
fn a_circle_has_exactly_one_participant_and_whoever_opens_it() {
    let mut scene = Scene::blank();
    let one = (Some("members"), Reason::OneParticipant);
    assert_eq!(scene.guide().refused(opening(&[])), one);
    assert_eq!(scene.guide().refused(opening(&[HER_GUIDE])), one);
    let two = [LIEN_HERSELF, HER_GUIDE, (SISTER, CircleRole::Participant, "Sofie")];
    assert_eq!(scene.guide().refused(opening(&two)), one);
    let without = scene.coach().refused(opening(&[LIEN_HERSELF, HER_GUIDE]));
    assert_eq!(without, (Some("members"), Reason::NotInCircle));
    let twice = [LIEN_HERSELF, (LIEN, CircleRole::Guide, "Lien as her own guide")];
    assert_eq!(scene.participant().refused(opening(&twice)), (Some("members"), Reason::InCircleAlready));
    scene.participant().says(opening(&[LIEN_HERSELF]));
}

#[test]
fn whoever_opens_speaks_in_their_own_voice() {
    let mut scene = Scene::blank();
    let refused = scene.guide().in_voice(Voice::Participant).refused(opening(&[LIEN_HERSELF, HER_GUIDE]));
    assert_eq!(refused, (Some("voice"), Reason::OwnVoiceOnly));
    let refused = scene.guide().on("2026-06-16").refused(opening(&[LIEN_HERSELF, HER_GUIDE]));
    assert_eq!(refused, (Some("happened_on"), Reason::NotYet(date("2026-06-16"))));
}

#[test]
fn a_circle_stays_a_circle() {
    let mut scene = Scene::blank();
    let crowd = |size: u128| {
        let others = (100..99 + size).map(|number| (MemberId(Uuid::from_u128(number)), CircleRole::NetworkMember, "N"));
        std::iter::once(LIEN_HERSELF).chain(others).collect::<Vec<_>>()
    };
    let too_many = |field| (Some(field), Reason::TooMany { max: 40 });
    assert_eq!(scene.participant().refused(opening(&crowd(41))), too_many("members"));
    scene.participant().says(opening(&crowd(40)));
    let one_more = invite(SISTER, CircleRole::NetworkMember, "Sofie");
    assert_eq!(scene.participant().refused(one_more.clone()), too_many("member"));
    scene.participant().says(remove(MemberId(Uuid::from_u128(100))));
    scene.participant().says(one_more);
}

#[test]
fn names_are_one_line() {
    let mut scene = Scene::blank();
    let named = |name| opening(&[(LIEN, CircleRole::Participant, name)]);
    assert_eq!(scene.participant().refused(named("\n")), (Some("members.name"), Reason::Empty));
    assert_eq!(scene.participant().refused(named("\u{200B}\u{2060}")), (Some("members.name"), Reason::Empty));
    let long = "a".repeat(NAME + 1);
    let too_long = Reason::TooLong { max: NAME, length: NAME + 1 };
    assert_eq!(scene.participant().refused(named(&long)), (Some("members.name"), too_long.clone()));
    scene.participant().says(named(" Lien \r\n van\tde Velde "));
    assert_eq!(scene.dossier.circle.name_of(LIEN), Some("Lien van de Velde"));
    let refused = scene.participant().refused(invite(GRETA, CircleRole::Guide, &long));
    assert_eq!(refused, (Some("name"), too_long));
}

#[test]
fn the_person_invites_and_a_guide_writes_it_down_at_the_table() {
    let mut scene = Scene::open();
    let gijs = || invite(SECOND_GUIDE, CircleRole::Guide, "Gijs");
    let for_the_person = (Some("voice"), Reason::ForThePerson);
    assert_eq!(scene.coach().refused(gijs()), for_the_person);
    assert_eq!(scene.sister().refused(gijs()), for_the_person);
    assert_eq!(scene.guide().refused(gijs()), for_the_person);
    scene.guide().in_voice(Voice::Together).says(gijs());
    assert_eq!(scene.participant().refused(gijs()), (Some("member"), Reason::InCircleAlready));
    let other = invite(STRANGER, CircleRole::Participant, "Another");
    assert_eq!(scene.guide().refused(other), (Some("role"), Reason::OneParticipant));
    let in_her_voice = scene.guide().in_voice(Voice::Participant).refused(remove(SISTER));
    assert_eq!(in_her_voice, (Some("voice"), Reason::OwnVoiceOnly));
}

#[test]
fn the_person_takes_out_anybody_and_the_others_only_themselves() {
    let mut scene = Scene::open();
    assert_eq!(scene.guide().refused(remove(COACH)), (None, Reason::NotForRole(CircleRole::Guide)));
    assert_eq!(scene.guide().refused(remove(LIEN)), (Some("member"), Reason::OwnDossier));
    assert_eq!(scene.participant().refused(remove(LIEN)), (Some("member"), Reason::OwnDossier));
    assert_eq!(scene.participant().refused(remove(STRANGER)), (Some("member"), Reason::NotHere));
    scene.sister().says(remove(SISTER));
    scene.participant().says(remove(GRETA));
    assert_eq!(scene.participant().refused(remove(GRETA)), (Some("member"), Reason::NotHere));
    assert_eq!(scene.dossier.circle.present().count(), 2);
}

#[test]
fn whoever_is_out_says_nothing_any_more() {
    let mut scene = Scene::open();
    let story = scene.guide().says(tell("Before."));
    scene.participant().says(remove(GRETA));
    assert_eq!(scene.guide().refused(tell("After.")), (None, Reason::NotInCircle));
    let thing = dossier::Thing::Story(story.into());
    assert_eq!(scene.guide().refused(take_back(thing)), (None, Reason::NotInCircle));
    assert_eq!(scene.actor(STRANGER, Voice::Participant).refused(tell("Me?")), (None, Reason::NotInCircle));
    assert_eq!(scene.dossier.circle.name_of(GRETA), Some("Greta"), "what they said keeps its name");
}

#[test]
fn whoever_comes_back_speaks_in_their_new_role() {
    let mut scene = Scene::open();
    scene.participant().says(remove(GRETA));
    scene.participant().says(invite(GRETA, CircleRole::NetworkMember, "Greta, friend"));
    assert_eq!(scene.dossier.circle.role_of(GRETA), Some(CircleRole::NetworkMember));
    assert_eq!(scene.dossier.circle.name_of(GRETA), Some("Greta, friend"));
    let (role, voice) = (CircleRole::NetworkMember, Voice::Guide);
    assert_eq!(scene.guide().refused(tell("As guide")), (Some("voice"), Reason::NotYourVoice { role, voice }));
    scene.participant().says(remove(GRETA));
    assert_eq!(scene.dossier.circle.role_of(GRETA), None);
}

#[test]
fn what_a_command_brought_it_does_not_bring_twice() {
    let mut scene = Scene::open();
    let story = scene.participant().says(tell("Once."));
    let twice = (None, Reason::AlreadyDone);
    assert_eq!(scene.participant().with_id(story.0).refused(tell("Once.")), twice);
    assert_eq!(scene.participant().with_id(story.0).refused(set_goal("As a goal", "")), twice);
    let turn = scene.participant().says(propose(Phase::Stability, ""));
    assert_eq!(scene.guide().with_id(turn.0).refused(propose(Phase::Path, "")), twice);
    let request = scene.guide().says(ask(dossier::Thing::Story(story.into()), "A name"));
    assert_eq!(scene.guide().with_id(request.0).refused(tell("Hm")), twice);
    let round = scene.guide().says(lay(&[dossier::table::Topic::Tightness(method::LifeDomain::Work)]));
    assert_eq!(scene.guide().with_id(round.0).refused(tell("Hm")), twice);
    assert_eq!(
        scene.actor(STRANGER, Voice::Guide).with_id(story.0).refused(tell("Is it there?")).1,
        Reason::NotInCircle
    );
}
