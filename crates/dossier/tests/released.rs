//! What was released stays: the kinds and shapes of events, and what a command looks like on the wire.
//!
//! `released/events.json` lists each kind with examples as they stand in logs that exist. When a test here fails, do
//! not change that file: add a new kind, and let the old one be read as before (`docs/decisions`).

use std::collections::{BTreeMap, BTreeSet};

use dossier::agreements::{Answer, Subject};
use dossier::circle::Invited;
use dossier::consents::Grant;
use dossier::contact::{Note, Plan};
use dossier::goals::{LevelWords, Outcome, Who};
use dossier::table::Topic;
use dossier::{
    Command, CommandId, Event, Payload, Thing, agreements, circle, consents, contact, corrections, goals, ladder,
    money, nest, network, reins, relationship, roles, spiderweb, story, strengths, table, trajectory,
};
use jiff::Timestamp;
use method::{
    AlterKind, Attitude, CircleRole, ContactKind, CostGroup, DebtStage, DebtTrace, HelperRole, Horizon, IncomeGroup,
    LifeDomain, MoneyStep, MonthKept, NicheTrait, Offer, Part, Parts, PayingOrder, Phase, Pressure, ProblemLens,
    Purpose, ReinTask, Rhythm, Sector, SeekerPosition, Stance, StrengthArea, StrengthKind, StrengthTime, StrengthsLens,
    Support,
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::*;

const OTHER_PLACE: dossier::NicheId = dossier::NicheId(Uuid::from_u128(2));
const ID: CommandId = CommandId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001));

fn all_things() -> [Thing; 21] {
    [
        Thing::Story(ID.into()),
        Thing::Strand(ID.into()),
        Thing::Strength(ID.into()),
        Thing::Niche(ID.into()),
        Thing::Goal(ID.into()),
        Thing::Step(ID.into()),
        Thing::Contact(ID.into()),
        Thing::Planned(ID.into()),
        Thing::Promise(ID.into()),
        Thing::Ladder(ID.into()),
        Thing::Way(ID.into()),
        Thing::Alter(ID.into()),
        Thing::Tie(ID.into()),
        Thing::Moment(ID.into()),
        Thing::Task(ID.into()),
        Thing::Income(ID.into()),
        Thing::Cost(ID.into()),
        Thing::Envelope(ID.into()),
        Thing::Debt(ID.into()),
        Thing::DebtTrace(ID.into()),
        Thing::PaymentPlan(ID.into()),
    ]
}

fn topics() -> [Topic; 2] {
    [Topic::Tightness(LifeDomain::IncomeAndDebts), Topic::Trait { niche: ID.into(), quality: NicheTrait::HavingASay }]
}

fn tasks() -> [reins::Task; 2] {
    [reins::Task::Offered(ReinTask::Letters), reins::Task::Own(ID.into())]
}

fn in_full() -> roles::Command {
    roles::Command::Note {
        role: HelperRole::ProblemSolver,
        position: Some(SeekerPosition::AutonomousSeeker),
        pressures: vec![Pressure::QuickResults, Pressure::Crisis],
        words: "words".into(),
        contact: Some(ID.into()),
    }
}

fn subjects() -> [Subject; 5] {
    [
        Subject::Promise(ID.into()),
        Subject::Goal(ID.into()),
        Subject::Turn(ID.into()),
        Subject::PaymentPlan(ID.into()),
        Subject::MoneyTurn(ID.into()),
    ]
}

fn full_note() -> Note {
    Note {
        kind: ContactKind::ThreeWay,
        place: "Town hall".into(),
        present: vec!["Lien".into(), "Ines".into()],
        note: "We waited.".into(),
        attitudes: vec![Attitude::JoinAndAdd, Attitude::Bridge],
        stances: vec![Stance::Support, Stance::Steer],
        planned: Some(ID.into()),
    }
}

fn full_plan() -> Plan {
    Plan {
        kind: ContactKind::OnTheWay,
        on: date("2026-07-01"),
        at: Some("14:30".into()),
        place: "Station".into(),
        words: "To the court".into(),
    }
}

fn scale() -> Vec<LevelWords> {
    vec![LevelWords { level: -2, words: "the street".into() }, LevelWords { level: 2, words: "my own home".into() }]
}

/// At least one event of every kind, and of every shape that a kind can have.
fn events() -> Vec<Event> {
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
    events.extend(depth());
    events.extend(trust());
    events.extend(network_map());
    events.push(Event::Corrections(corrections::Event::TakenBack { thing: Thing::NetworkFile(ID.into()) }));
    events.extend(together());
    events.extend(money_part());
    events
}

/// The parts that there were when the first consents were written; a part that came later is in none of them.
fn first_parts() -> Parts {
    use Part::{Agreements, Contacts, Goals, Nest, Spiderweb, Story, Strengths, Trajectory};
    [Story, Spiderweb, Strengths, Nest, Goals, Contacts, Trajectory, Agreements].into_iter().collect()
}

/// What came with the network map.
fn network_map() -> Vec<Event> {
    use network::{About, Event as E, Import, ImportedPerson, ImportedPlace, ImportedVersion, Piece, Place};
    let place = Place { angle: -4_550, distance: 9_999 };
    let about = About {
        kind: AlterKind::Animal,
        in_touch: false,
        gets: vec![Support::Practical, Support::Emotional, Support::Company],
        gives: vec![Support::Advice, Support::Material],
    };
    let person = |alter| ImportedPerson { number: 4, name: "Lara".into(), alter };
    let stands = ImportedPlace { person: 0, place, about: About { kind: AlterKind::Remembered, ..About::default() } };
    let version = ImportedVersion {
        number: 1,
        title: "First".into(),
        on: date("2026-06-01"),
        places: vec![stands],
        ties: vec![(0, 1)],
    };
    let import = Import {
        frame: "{}".into(),
        people: vec![person(None), person(Some(ID.into()))],
        versions: vec![version],
        pieces: vec![Piece { version: 1, number: 4, fields: "{}".into() }],
    };
    let alter = ID.into();
    [
        E::Added { alter, name: "Omar".into(), place, about: About::default() },
        E::Added { alter, name: "Rex".into(), place, about: about.clone() },
        E::Moved { alter, place },
        E::Described { alter, about },
        E::Left { alter },
        E::Returned { alter },
        E::Veiled { alter },
        E::Unveiled { alter },
        E::Tied { tie: ID.into(), one: ID.into(), other: ID.into() },
        E::Untied { tie: ID.into() },
        E::Marked { moment: ID.into(), title: "First".into() },
        E::Imported { file: ID.into(), import },
    ]
    .map(Event::Network)
    .into()
}

/// What came with the method in depth.
fn depth() -> Vec<Event> {
    let words = || "words".to_owned();
    let answered = |about, rung, holds: &str, next: &str| {
        let (holds, next) = (holds.to_owned(), next.to_owned());
        Event::Ladder(ladder::Event::Answered { answer: ID.into(), about, rung, holds, next })
    };
    let linked = |from, toward| {
        Event::Strengths(strengths::Event::Linked { strength: ID.into(), story: ID.into(), from, toward })
    };
    vec![
        Event::Goals(goals::Event::Weighed { goal: ID.into(), importance: 3, difficulty: 1 }),
        answered(ladder::About::Life, 4, &words(), &words()),
        answered(ladder::About::Domain(LifeDomain::Family), 0, "", ""),
        answered(ladder::About::Goal(ID.into()), 10, &words(), ""),
        linked(None, None),
        linked(Some(ProblemLens::Isolation), Some(StrengthsLens::Connections)),
        Event::Trajectory(trajectory::Event::OfferSetAside { offer: Offer::TakeRest, done: true }),
        Event::Trajectory(trajectory::Event::OfferTakenUp { offer: Offer::LookAtRights }),
    ]
}

/// What came with the consents.
fn trust() -> Vec<Event> {
    let words = || "words".to_owned();
    let whole = Grant { reads: first_parts(), writes: first_parts(), ..Grant::whole(Purpose::Guidance) };
    let narrow = Grant {
        reads: [Part::Story, Part::Nest].into_iter().collect(),
        writes: Parts::NONE,
        purpose: Purpose::Replacement,
        from: Some(date("2026-07-01")),
        until: Some(date("2026-07-31")),
        instead_of: Some(GRETA),
        by_law: None,
    };
    let by_law = Grant { by_law: Some(words()), purpose: Purpose::Representation, ..whole };
    let guide = |grant: &Grant| Invited {
        member: GRETA,
        role: CircleRole::Guide,
        name: "Greta".into(),
        grant: Some(grant.clone()),
    };
    let given = |grant| Event::Consents(consents::Event::Given { consent: ID.into(), member: GRETA, grant });
    let until = Timestamp::constant(1_782_907_200, 0);
    vec![
        Event::Circle(circle::Event::Opened { members: vec![guide(&whole)] }),
        Event::Circle(circle::Event::Joined(guide(&narrow))),
        given(whole),
        given(narrow),
        given(by_law),
        Event::Consents(consents::Event::Withdrawn { consent: ID.into() }),
        Event::Consents(consents::Event::Confirmed { consent: ID.into() }),
        Event::Consents(consents::Event::BrokenOpen {
            broken_open: ID.into(),
            name: "Greta".into(),
            reason: words(),
            until,
        }),
        Event::Consents(consents::Event::Read { broken_open: ID.into() }),
        Event::Corrections(corrections::Event::Objected {
            objection: ID.into(),
            thing: Thing::Contact(ID.into()),
            words: words(),
        }),
        Event::Corrections(corrections::Event::LetGo { objection: ID.into() }),
    ]
}

/// What came with the reins, the compass and the roles.
fn together() -> Vec<Event> {
    let words = || "words".to_owned();
    let roles::Command::Note { role, position, pressures, contact, .. } = in_full() else { return Vec::new() };
    let mut events = vec![
        Event::Reins(reins::Event::Added { task: ID.into(), words: words() }),
        Event::Relationship(relationship::Event::Begun { occasion: ID.into(), with: GRETA, contact: None }),
        Event::Relationship(relationship::Event::Begun { occasion: ID.into(), with: GRETA, contact: Some(ID.into()) }),
        Event::Relationship(relationship::Event::Given { occasion: ID.into(), pairs: pairs(-3, 0, 3), words: words() }),
        Event::Relationship(relationship::Event::Given {
            occasion: ID.into(),
            pairs: relationship::Pairs::default(),
            words: String::new(),
        }),
        Event::Relationship(relationship::Event::Shown { occasion: ID.into() }),
        Event::Relationship(relationship::Event::Withdrawn { occasion: ID.into() }),
        Event::Roles(roles::Event::Noted { reflection: ID.into(), role, position, pressures, words: words(), contact }),
        Event::Roles(roles::Event::Noted {
            reflection: ID.into(),
            role: HelperRole::Guide,
            position: None,
            pressures: Vec::new(),
            words: String::new(),
            contact: None,
        }),
        Event::Roles(roles::Event::Shared { reflection: ID.into() }),
        Event::Roles(roles::Event::Unshared { reflection: ID.into() }),
        Event::Roles(roles::Event::TakenBack { reflection: ID.into() }),
        Event::Roles(roles::Event::PutBack { reflection: ID.into() }),
    ];
    events.extend(tasks().map(|task| Event::Reins(reins::Event::Held { task, value: 4, words: words() })));
    let on_the_table = tasks().map(Topic::Reins);
    events.extend(on_the_table.map(|topic| Event::Table(table::Event::Put { table: ID.into(), topic, value: 3 })));
    events
}

fn flow() -> money::Flow {
    let (from, until) = (Some(date("2026-01-01")), Some(date("2026-12-31")));
    money::Flow { cents: 148_900, every: Rhythm::Month, from, until }
}

fn full_claim() -> money::Claim {
    money::Claim {
        principal: 420_000,
        interest: 1_250,
        costs: 21_455,
        yearly_rate: 950,
        asks_a_month: Some(14_500),
        priority: true,
        collector: "Bailiff".into(),
    }
}

fn full_terms() -> money::Terms {
    money::Terms {
        contract: Some(date("2024-01-10")),
        due: Some(date("2024-03-01")),
        regular: true,
        penalty: Some(9_000),
        penalty_on: Some(date("2024-04-15")),
        late_rate: Some(1_250),
        late_from: Some(date("2024-03-16")),
    }
}

fn full_inputs() -> money::Inputs {
    let month = date("2026-12-01");
    let debt = money::PlannedDebt {
        debt: ID.into(),
        principal: 420_000,
        interest: 1_250,
        costs: 0,
        yearly_rate: 950,
        priority: true,
        offer: Some(14_500),
        by: Some(date("2028-01-01")),
    };
    let what_ifs = vec![
        money::WhatIf::Less(2_000),
        money::WhatIf::More(1_000),
        money::WhatIf::LumpSum { month, cents: 30_000 },
        money::WhatIf::Refuses(ID.into()),
        money::WhatIf::InterestStops(ID.into()),
    ];
    money::Inputs {
        available: -1,
        start: date("2026-07-01"),
        order: PayingOrder::Shortest,
        keep: 5_000,
        debts: vec![debt],
        months: vec![money::OtherMonth { month, available: -2_500 }],
        what_ifs,
    }
}

/// What came with money.
fn money_part() -> Vec<Event> {
    use money::Event as E;
    let (words, debt, income, cost) = (|| "words".to_owned(), ID.into(), ID.into(), ID.into());
    let (plan, month, turn) = (ID.into(), date("2026-07-01"), ID.into());
    let filling = |every| money::Filling { cents: 3_000, every };
    let minimum = |reference| money::Minimum { cents: 75_600, reference };
    let mut events = vec![
        E::IncomeAdded { income, name: words(), group: IncomeGroup::Protected, flow: flow() },
        E::IncomeSet { income, flow: monthly(1) },
        E::CostAdded { cost, name: words(), group: CostGroup::Seldom, flow: flow() },
        E::CostSet { cost, flow: monthly(1) },
        E::MinimumSet { minimum: minimum(None) },
        E::MinimumSet { minimum: minimum(Some(words())) },
        E::EnvelopeAdded { envelope: ID.into(), name: words(), filling: filling(Rhythm::Week) },
        E::EnvelopeFilled { envelope: ID.into(), filling: filling(Rhythm::Month) },
        E::DebtAdded { debt, creditor: words(), claim: full_claim(), stage: DebtStage::Bailiff },
        E::Claimed { debt, claim: money::Claim::default() },
        E::StageSet { debt, stage: DebtStage::PaidOff },
        E::Contested { debt, why: Some(words()) },
        E::Contested { debt, why: None },
        E::TermsSet { debt, terms: full_terms() },
        E::TermsSet { debt, terms: money::Terms::default() },
        E::PlanProposed { plan, inputs: full_inputs(), words: words(), after: Some(plan) },
        E::PlanProposed { plan, inputs: inputs(debt, 1, month), words: words(), after: None },
        E::StepTurned { turn, to: MoneyStep::Agreement },
        E::LettingGoPlanned { on: Some(month) },
        E::LettingGoPlanned { on: None },
    ];
    let traces = DebtTrace::ALL.iter();
    events.extend(traces.map(|kind| E::Noted { debt, trace: ID.into(), kind: *kind, words: words(), cents: None }));
    let kept = MonthKept::ALL.iter();
    events.extend(kept.map(|kept| E::Followed { plan, month, kept: *kept, cents: Some(4_000), words: words() }));
    events.extend(MoneyStep::ALL.iter().map(|to| E::StepProposed { turn, to: *to, words: words() }));
    events.into_iter().map(Event::Money).collect()
}

/// The number of kinds. The matches have no wildcard, so that a new kind stops here and is thought of.
const fn kind_is_in_events(event: &Event) -> usize {
    use Event as E;
    match event {
        E::Circle(circle::Event::Opened { .. } | circle::Event::Joined(_) | circle::Event::Left { .. })
        | E::Story(story::Event::Told { .. } | story::Event::Headlined { .. })
        | E::Spiderweb(
            spiderweb::Event::Assessed { .. } | spiderweb::Event::Tied { .. } | spiderweb::Event::Weighed { .. },
        )
        | E::Strengths(
            strengths::Event::Named { .. } | strengths::Event::Recognised { .. } | strengths::Event::Linked { .. },
        )
        | E::Nest(nest::Event::Added { .. } | nest::Event::Rated { .. } | nest::Event::WayOpened { .. })
        | E::Goals(
            goals::Event::Set { .. }
            | goals::Event::Explained { .. }
            | goals::Event::Described { .. }
            | goals::Event::Reviewed { .. }
            | goals::Event::Weighed { .. }
            | goals::Event::StepAdded { .. }
            | goals::Event::StepPlanned { .. }
            | goals::Event::StepEnded { .. }
            | goals::Event::StepReopened { .. },
        )
        | E::Ladder(ladder::Event::Answered { .. })
        | E::Contact(
            contact::Event::Noted { .. }
            | contact::Event::Planned { .. }
            | contact::Event::Moved { .. }
            | contact::Event::CalledOff { .. },
        )
        | E::Trajectory(
            trajectory::Event::Proposed { .. }
            | trajectory::Event::Turned { .. }
            | trajectory::Event::OfferSetAside { .. }
            | trajectory::Event::OfferTakenUp { .. },
        )
        | E::Agreements(agreements::Event::Promised { .. } | agreements::Event::Answered { .. })
        | E::Corrections(
            corrections::Event::Asked { .. }
            | corrections::Event::Objected { .. }
            | corrections::Event::LetGo { .. }
            | corrections::Event::Reworded { .. }
            | corrections::Event::TakenBack { .. }
            | corrections::Event::PutBack { .. },
        )
        | E::Consents(
            consents::Event::Given { .. }
            | consents::Event::Withdrawn { .. }
            | consents::Event::Confirmed { .. }
            | consents::Event::BrokenOpen { .. }
            | consents::Event::Read { .. },
        )
        | E::Network(
            network::Event::Added { .. }
            | network::Event::Moved { .. }
            | network::Event::Described { .. }
            | network::Event::Left { .. }
            | network::Event::Returned { .. }
            | network::Event::Veiled { .. }
            | network::Event::Unveiled { .. }
            | network::Event::Tied { .. }
            | network::Event::Untied { .. }
            | network::Event::Marked { .. }
            | network::Event::Imported { .. },
        )
        | E::Reins(reins::Event::Added { .. } | reins::Event::Held { .. })
        | E::Relationship(
            relationship::Event::Begun { .. }
            | relationship::Event::Given { .. }
            | relationship::Event::Shown { .. }
            | relationship::Event::Withdrawn { .. },
        )
        | E::Roles(
            roles::Event::Noted { .. }
            | roles::Event::Shared { .. }
            | roles::Event::Unshared { .. }
            | roles::Event::TakenBack { .. }
            | roles::Event::PutBack { .. },
        )
        | E::Money(
            money::Event::IncomeAdded { .. }
            | money::Event::IncomeSet { .. }
            | money::Event::CostAdded { .. }
            | money::Event::CostSet { .. }
            | money::Event::MinimumSet { .. }
            | money::Event::EnvelopeAdded { .. }
            | money::Event::EnvelopeFilled { .. }
            | money::Event::DebtAdded { .. }
            | money::Event::Claimed { .. }
            | money::Event::StageSet { .. }
            | money::Event::Contested { .. }
            | money::Event::TermsSet { .. }
            | money::Event::Noted { .. }
            | money::Event::PlanProposed { .. }
            | money::Event::Followed { .. }
            | money::Event::StepProposed { .. }
            | money::Event::StepTurned { .. }
            | money::Event::LettingGoPlanned { .. },
        )
        | E::Table(table::Event::Laid { .. } | table::Event::Put { .. } | table::Event::Shared { .. }) => 88,
    }
}

fn golden() -> BTreeMap<String, Vec<Value>> {
    serde_json::from_str(include_str!("released/events.json")).unwrap_or_default()
}

#[test]
fn every_kind_of_event_is_listed_with_its_shape() {
    let mut written: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for event in events() {
        written.entry(event.kind().to_owned()).or_default().push(serde_json::to_value(&event).unwrap());
    }
    assert_eq!(written.len(), kind_is_in_events(&events()[0]));
    let released = golden();
    for (kind, shapes) in &written {
        assert_eq!(released.get(kind), Some(shapes), "{kind} is no longer written as it was released");
    }
    assert_eq!(released.keys().collect::<Vec<_>>(), written.keys().collect::<Vec<_>>());
}

#[test]
fn every_released_event_is_read_and_written_back_the_same() {
    let released = golden();
    assert!(!released.is_empty());
    for (kind, shapes) in released {
        for shape in shapes {
            let event: Event = serde_json::from_value(shape.clone()).unwrap();
            assert_eq!(event.kind(), kind);
            assert_eq!(serde_json::to_value(&event).unwrap(), shape);
        }
    }
}

#[test]
fn the_sealed_payload_is_the_event_and_what_was_seen() {
    let event = Event::Circle(circle::Event::Left { member: LIEN });
    let payload = Payload { seen: 7, event: event.clone() };
    assert_eq!(serde_json::to_value(&payload).unwrap(), json!({ "seen": 7, "event": event }));
    assert_eq!(through_json(&payload), payload);
}

/// At least one command of every kind, and of every shape that it can have.
fn commands() -> Vec<Command> {
    let goal = ID.into();
    let mut commands = vec![
        opening(&[(LIEN, CircleRole::Participant, "Lien"), (GRETA, CircleRole::Guide, "Greta")]),
        invite(COACH, CircleRole::Coach, "Carla"),
        remove(COACH),
        tell("words"),
        Command::Story(story::Command::Tell { words: "words".into(), domain: Some(LifeDomain::Work) }),
        Command::Story(story::Command::Headline { story: Some(ID.into()) }),
        Command::Story(story::Command::Headline { story: None }),
        assess(LifeDomain::Culture, 0),
        tie(LifeDomain::Work, LifeDomain::Health, 2, "words"),
        weigh(ID.into(), 3),
        name(StrengthKind::Confidence, StrengthTime::Wish, "words"),
        recognise(ID.into(), false),
        add_niche("Library"),
        rate(ID.into(), NicheTrait::WholePerson, 2),
        open_way(ID.into(), OTHER_PLACE, "words"),
        Command::Goals(goals::Command::Set {
            words: "words".into(),
            why: "why".into(),
            domain: Some(LifeDomain::Education),
            scale: scale(),
        }),
        explain(goal, "why"),
        describe(goal, -2, "words"),
        review(goal, 2, "words"),
        reopen_step(ID.into()),
        plan_step(ID.into(), Who::Together, Some(today())),
        end_step(ID.into(), Outcome::LetGo, "words"),
        note(full_note()),
        Command::Contact(contact::Command::Plan(full_plan())),
        move_to(ID.into(), today(), Some("09:00")),
        call_off(ID.into(), "words"),
        propose(Phase::Closing, "words"),
        promise("words"),
        answer(Subject::Goal(ID.into()), no("words")),
        answer(Subject::Goal(ID.into()), Answer::CannotAnswerNow),
        lay(&topics()),
        give(GRETA, Grant::whole(Purpose::Guidance)),
        withdraw(ID.into()),
        Command::Consents(consents::Command::Confirm { consent: ID.into() }),
        break_open("somebody is in danger"),
        Command::Consents(consents::Command::Read { broken_open: ID.into() }),
        object(Thing::Story(ID.into()), "words"),
        Command::Corrections(corrections::Command::LetGo { objection: ID.into() }),
        weigh_goal(goal, 3, 1),
        climb(ladder::About::Life, 4, "words", "words"),
        climb(ladder::About::Domain(LifeDomain::Family), 0, "", ""),
        climb(ladder::About::Goal(goal), 10, "words", ""),
        link(ID.into(), ID.into()),
        set_aside(Offer::TakeRest, true),
        Command::Trajectory(trajectory::Command::TakeUp { offer: Offer::LookAtRights }),
    ];
    let alter = ID.into();
    let network = network_map().into_iter().filter_map(|event| match event {
        Event::Network(network::Event::Imported { import, .. }) => Some(network::Command::Import(import)),
        Event::Network(network::Event::Described { about, .. }) => Some(network::Command::Describe { alter, about }),
        Event::Network(network::Event::Moved { place, .. }) => Some(network::Command::Move { alter, place }),
        _ => None,
    });
    commands.extend(network.map(Command::Network));
    commands
        .extend([know("Omar", Sector::Friends, Horizon::Middle), put_alter(alter, Sector::Colleagues, Horizon::Far)]);
    commands.push(tie_people(alter, alter));
    commands.extend(
        [
            network::Command::Leave { alter },
            network::Command::Return { alter },
            network::Command::Veil { alter },
            network::Command::Unveil { alter },
            network::Command::Untie { tie: ID.into() },
            network::Command::Mark { title: "First".into() },
        ]
        .map(Command::Network),
    );
    commands.extend([
        add_task("words"),
        begin(GRETA, None),
        begin(GRETA, Some(ID.into())),
        give_pairs(ID.into(), pairs(-3, 0, 3), "words"),
        show(ID.into()),
        withdraw_pairs(ID.into()),
        Command::Roles(in_full()),
        note_role(HelperRole::Mediator, "words"),
        share_role(ID.into()),
        unshare_role(ID.into()),
        take_back_role(ID.into()),
        put_back_role(ID.into()),
    ]);
    commands.extend(tasks().map(|task| hold(task, 2, "words")));
    let (debt, month) = (ID.into(), date("2026-07-01"));
    commands.extend([
        add_income("words", 1),
        set_income(ID.into(), 1),
        add_cost("words", 1),
        set_cost(ID.into(), 1),
        set_minimum(1),
        add_envelope("words", 1),
        fill_envelope(ID.into(), 1),
        add_debt("words", 1),
        claim(debt, 1),
        stage(debt, DebtStage::Judgment),
        contest(debt, Some("words")),
        contest(debt, None),
        terms(debt, full_terms()),
        trace(debt, DebtTrace::Letter, "words", None),
        propose_plan(full_inputs(), "words", Some(ID.into())),
        follow(ID.into(), month, MonthKept::Less, "words"),
        propose_step(MoneyStep::LettingGo, "words"),
        plan_letting_go(Some(month)),
    ]);
    let who = [Who::Participant, Who::Together, Who::Member(GRETA), Who::Someone("Ines".into())];
    commands.extend(who.map(|who| add_step(goal, "words", who, None)));
    commands.extend(subjects().map(|on| answer(on, Answer::Agrees)));
    commands.extend(
        all_things()
            .into_iter()
            .flat_map(|thing| [ask(thing, "words"), reword(thing, "words"), take_back(thing), put_back(thing)]),
    );
    commands.extend(topics().into_iter().flat_map(|topic| [put(ID.into(), topic, 4), share(ID.into(), topic, 0)]));
    commands
}

/// Part and name of a command, such as `story.tell`.
fn path(command: &Command) -> String {
    let json = serde_json::to_value(command).unwrap_or_default();
    let part = json.as_object().and_then(|parts| parts.iter().next());
    let name = part.and_then(|(_, command)| command.as_object()).and_then(|names| names.keys().next());
    format!("{}.{}", part.map_or("", |(part, _)| part), name.map_or("", String::as_str))
}

#[test]
fn every_command_goes_round_by_wire() {
    for command in commands() {
        assert_eq!(through_json(&command), command);
    }
    let paths: BTreeSet<_> = commands().iter().map(path).collect();
    let paths: Vec<_> = paths.iter().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "agreements.answer",
            "agreements.promise",
            "circle.invite",
            "circle.open",
            "circle.remove",
            "consents.break_open",
            "consents.confirm",
            "consents.give",
            "consents.read",
            "consents.withdraw",
            "contact.call_off",
            "contact.move",
            "contact.note",
            "contact.plan",
            "corrections.ask",
            "corrections.let_go",
            "corrections.object",
            "corrections.put_back",
            "corrections.reword",
            "corrections.take_back",
            "goals.add_step",
            "goals.describe",
            "goals.end_step",
            "goals.explain",
            "goals.plan_step",
            "goals.reopen_step",
            "goals.review",
            "goals.set",
            "goals.weigh",
            "ladder.answer",
            "money.add_cost",
            "money.add_debt",
            "money.add_envelope",
            "money.add_income",
            "money.claim",
            "money.contest",
            "money.fill_envelope",
            "money.follow",
            "money.note",
            "money.plan_letting_go",
            "money.propose_plan",
            "money.propose_step",
            "money.set_cost",
            "money.set_income",
            "money.set_minimum",
            "money.stage",
            "money.terms",
            "nest.add",
            "nest.open_way",
            "nest.rate",
            "network.add",
            "network.describe",
            "network.import",
            "network.leave",
            "network.mark",
            "network.move",
            "network.put",
            "network.return",
            "network.tie",
            "network.untie",
            "network.unveil",
            "network.veil",
            "reins.add",
            "reins.hold",
            "relationship.begin",
            "relationship.give",
            "relationship.show",
            "relationship.withdraw",
            "roles.note",
            "roles.put_back",
            "roles.share",
            "roles.take_back",
            "roles.unshare",
            "spiderweb.assess",
            "spiderweb.tie",
            "spiderweb.weigh",
            "story.headline",
            "story.tell",
            "strengths.link",
            "strengths.name",
            "strengths.recognise",
            "table.lay",
            "table.put",
            "table.share",
            "trajectory.propose",
            "trajectory.set_aside",
            "trajectory.take_up",
        ]
    );
}

#[test]
fn what_may_be_left_out_may_be_left_out() {
    let id = ID.0;
    for short in [
        json!({ "story": { "tell": { "words": "x" } } }),
        json!({ "spiderweb": { "tie": { "from": "work", "to": "health", "weight": 1 } } }),
        json!({ "nest": { "open_way": { "from": id, "to": id } } }),
        json!({ "strengths": { "name": { "kind": "resource", "time": "now", "words": "x" } } }),
        json!({ "goals": { "set": { "words": "x" } } }),
        json!({ "goals": { "review": { "goal": id, "level": 0 } } }),
        json!({ "goals": { "add_step": { "goal": id, "words": "x", "who": "participant" } } }),
        json!({ "goals": { "end_step": { "step": id, "outcome": "done" } } }),
        json!({ "contact": { "note": { "kind": "phone" } } }),
        json!({ "contact": { "plan": { "kind": "phone", "on": "2026-07-01" } } }),
        json!({ "contact": { "call_off": { "planned": id } } }),
        json!({ "trajectory": { "propose": { "to": "path" } } }),
        json!({ "network": { "add": { "name": "x", "sector": "family", "horizon": "near" } } }),
        json!({ "network": { "describe": { "alter": id, "about": {} } } }),
        json!({ "agreements": { "answer": { "on": { "goal": id }, "answer": "agrees" } } }),
        json!({ "ladder": { "answer": { "about": "life", "rung": 3 } } }),
        json!({ "strengths": { "link": { "strength": id, "story": id } } }),
        json!({ "trajectory": { "set_aside": { "offer": "take_rest" } } }),
        json!({ "money": { "add_income": { "name": "x", "group": "work", "flow": { "cents": 1, "every": "month" } } } }),
        json!({ "money": { "add_debt": { "creditor": "x", "claim": { "principal": 1 }, "stage": "open" } } }),
        json!({ "money": { "set_minimum": { "cents": 1 } } }),
        json!({ "money": { "contest": { "debt": id } } }),
        json!({ "money": { "terms": { "debt": id, "terms": {} } } }),
        json!({ "money": { "note": { "debt": id, "kind": "call" } } }),
    ] {
        assert!(read(short.clone()).is_ok(), "{short}");
    }
}

/// Every way to put one unknown field into some object of a value.
fn with_unknown_field(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(fields) => {
            let mut more = fields.clone();
            more.insert("unknown".into(), json!(1));
            let inside = fields.iter().flat_map(|(name, inner)| {
                with_unknown_field(inner).into_iter().map(move |inner| {
                    let mut fields = fields.clone();
                    fields.insert(name.clone(), inner);
                    Value::Object(fields)
                })
            });
            std::iter::once(Value::Object(more)).chain(inside).collect()
        }
        Value::Array(items) => (0..items.len())
            .flat_map(|place| {
                let inners = items.get(place).map(with_unknown_field).unwrap_or_default();
                inners.into_iter().map(move |inner| {
                    let mut items = items.clone();
                    items.splice(place..=place, [inner]);
                    Value::Array(items)
                })
            })
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn an_unknown_field_anywhere_in_a_command_is_an_error() {
    for command in commands() {
        let json = serde_json::to_value(&command).unwrap();
        let others = with_unknown_field(&json);
        assert!(others.len() >= 3);
        for other in others {
            assert!(read(other.clone()).is_err(), "{other}");
        }
    }
}

#[test]
fn what_is_not_known_or_does_not_fit_is_an_error() {
    let id = ID.0;
    for wrong in [
        json!({ "diary": { "tell": { "words": "x" } } }),
        json!({ "story": { "retell": { "words": "x" } } }),
        json!({ "story": { "tell": {} } }),
        json!({ "story": { "tell": { "words": null } } }),
        json!({ "story": { "tell": { "words": "x", "domain": "moon" } } }),
        json!({ "story": "tell" }),
        json!({ "Story": { "tell": { "words": "x" } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": 256 } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": -1 } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": 1.5 } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": "1" } } }),
        json!({ "goals": { "review": { "goal": id, "level": -129 } } }),
        json!({ "goals": { "explain": { "goal": "not an id", "why": "x" } } }),
        json!({ "goals": { "plan_step": { "step": id, "who": "nobody" } } }),
        json!({ "contact": { "plan": { "kind": "phone", "on": "2026-02-30" } } }),
        json!({ "contact": { "plan": { "kind": "dream", "on": "2026-02-01" } } }),
        json!({ "corrections": { "take_back": { "thing": { "turn": id } } } }),
        json!({ "corrections": { "take_back": { "thing": { "story": id, "goal": id } } } }),
        json!({ "agreements": { "answer": { "on": { "goal": id }, "answer": "signs" } } }),
        json!({ "agreements": { "answer": { "on": { "goal": id }, "answer": { "does_not_agree": {} } } } }),
        json!({}),
        json!([]),
        json!("story"),
    ] {
        assert!(read(wrong.clone()).is_err(), "{wrong}");
    }
}
