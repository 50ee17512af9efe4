//! Events of the first whole.

use dossier::agreements::{Answer, Subject};
use dossier::circle::Invited;
use dossier::goals::{Outcome, Who};
use dossier::{
    Event, Thing, agreements, circle, contact, corrections, goals, nest, spiderweb, story, strengths, table, trajectory,
};
use method::{CircleRole, LifeDomain, NicheTrait, Phase, StrengthArea, StrengthKind, StrengthTime};

use super::examples::*;
use crate::support::*;

/// What was there from the beginning.
pub(super) fn events() -> Vec<Event> {
    let words = || "words".to_owned();
    let by = Some(date("2026-07-01"));
    let invited = |role| Invited { member: LIEN, role, name: "Lien".into(), grant: None };
    let mut events = vec![
        Event::Circle(circle::Event::Opened { members: vec![invited(CircleRole::Participant)] }),
        Event::Circle(circle::Event::Joined(invited(CircleRole::NetworkMember))),
        Event::Circle(circle::Event::Left { member: LIEN }),
        Event::Story(story::Event::Told { story: ID.into(), words: words(), domain: None }),
        Event::Story(story::Event::Told { story: ID.into(), words: words(), domain: Some(LifeDomain::Justice) }),
        Event::Story(story::Event::Headlined { story: Some(ID.into()) }),
        Event::Story(story::Event::Headlined { story: None }),
        Event::Spiderweb(spiderweb::Event::Assessed { domain: LifeDomain::Housing, tightness: 10 }),
        Event::Spiderweb(spiderweb::Event::Tied {
            strand: ID.into(),
            from: LifeDomain::WelfareServices,
            to: LifeDomain::SocialContacts,
            weight: 3,
            words: words(),
        }),
        Event::Spiderweb(spiderweb::Event::Weighed { strand: ID.into(), weight: 1 }),
        Event::Strengths(strengths::Event::Named {
            strength: ID.into(),
            kind: StrengthKind::Aspiration,
            area: Some(StrengthArea::SocialNetwork),
            time: StrengthTime::UsedBefore,
            words: words(),
        }),
        Event::Strengths(strengths::Event::Recognised { strength: ID.into(), recognised: true }),
        Event::Nest(nest::Event::Added { niche: ID.into(), name: "Library".into() }),
        Event::Nest(nest::Event::Rated { niche: ID.into(), quality: NicheTrait::NoStigma, score: 4 }),
        Event::Nest(nest::Event::WayOpened { way: ID.into(), from: ID.into(), to: OTHER_PLACE, words: words() }),
        Event::Goals(goals::Event::Set {
            goal: ID.into(),
            words: words(),
            why: "why".into(),
            domain: Some(LifeDomain::Family),
            scale: scale(),
        }),
        Event::Goals(goals::Event::Explained { goal: ID.into(), why: "why".into() }),
        Event::Goals(goals::Event::Described { goal: ID.into(), level: -1, words: words() }),
        Event::Goals(goals::Event::Reviewed { goal: ID.into(), level: 2, words: words() }),
        Event::Goals(goals::Event::StepPlanned { step: ID.into(), who: Who::Together, by: None }),
        Event::Goals(goals::Event::StepReopened { step: ID.into() }),
        Event::Contact(contact::Event::Noted { contact: ID.into(), note: full_note() }),
        Event::Contact(contact::Event::Noted { contact: ID.into(), note: bare_note("") }),
        Event::Contact(contact::Event::Planned { planned: ID.into(), plan: full_plan() }),
        Event::Contact(contact::Event::Moved { planned: ID.into(), on: date("2026-07-02"), at: None }),
        Event::Contact(contact::Event::CalledOff { planned: ID.into(), words: words() }),
        Event::Trajectory(trajectory::Event::Proposed { turn: ID.into(), to: Phase::ExploreRights, words: words() }),
        Event::Trajectory(trajectory::Event::Turned { turn: ID.into(), to: Phase::Aftercare }),
        Event::Agreements(agreements::Event::Promised { promise: ID.into(), words: words() }),
        Event::Corrections(corrections::Event::Reworded { thing: Thing::Story(ID.into()), words: words() }),
        Event::Corrections(corrections::Event::TakenBack { thing: Thing::Story(ID.into()) }),
        Event::Corrections(corrections::Event::PutBack { thing: Thing::Story(ID.into()) }),
        Event::Table(table::Event::Laid { table: ID.into(), topics: topics().to_vec() }),
    ];
    events.extend([Who::Participant, Who::Together, Who::Member(GRETA), Who::Someone("Ines".into())].map(|who| {
        Event::Goals(goals::Event::StepAdded { goal: ID.into(), step: ID.into(), words: words(), who, by })
    }));
    events.extend(
        [Outcome::Done, Outcome::LetGo]
            .map(|outcome| Event::Goals(goals::Event::StepEnded { step: ID.into(), outcome, words: words() })),
    );
    events.extend(subjects().map(|on| Event::Agreements(agreements::Event::Answered { on, answer: Answer::Agrees })));
    events.extend(
        [no("too soon"), Answer::CannotAnswerNow]
            .map(|answer| Event::Agreements(agreements::Event::Answered { on: Subject::Goal(ID.into()), answer })),
    );
    events.extend(
        all_things()
            .map(|thing| Event::Corrections(corrections::Event::Asked { request: ID.into(), thing, words: words() })),
    );
    events.extend(topics().map(|topic| Event::Table(table::Event::Put { table: ID.into(), topic, value: 4 })));
    events.extend(topics().map(|topic| Event::Table(table::Event::Shared { table: ID.into(), topic, value: 0 })));
    events
}
