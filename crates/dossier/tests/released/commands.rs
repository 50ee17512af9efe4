//! Commands as they come in by wire.

use dossier::agreements::{Answer, Subject};
use dossier::consents::Grant;
use dossier::goals::{Outcome, Who};
use dossier::{Command, Event, Thing, consents, contact, corrections, goals, ladder, network, story, trajectory};
use method::{
    CircleRole, DebtStage, DebtTrace, HelperRole, Horizon, LifeDomain, MoneyStep, MonthKept, NicheTrait, Offer, Part,
    Phase, Purpose, Sector, StrengthKind, StrengthTime,
};

use super::examples::*;
use crate::support::*;

/// At least one command of every kind, and of every shape that it can have.
pub(super) fn commands() -> Vec<Command> {
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
        unsay(Part::Goals, 7, 9),
        weigh_goal(goal, 3, 1),
        climb(ladder::About::Life, 4, "words", "words"),
        climb(ladder::About::Domain(LifeDomain::Family), 0, "", ""),
        climb(ladder::About::Goal(goal), 10, "words", ""),
        link(ID.into(), ID.into()),
        unlink(ID.into(), ID.into()),
        set_aside(Offer::TakeRest, true),
        Command::Trajectory(trajectory::Command::TakeUp { offer: Offer::LookAtRights }),
    ];
    let alter = ID.into();
    let network = super::network::events().into_iter().filter_map(|event| match event {
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
    commands.extend(super::rights::commands());
    commands.extend(super::research::commands());
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
        terms(debt, super::money::full_terms()),
        offer(debt, super::money::full_offer()),
        trace(debt, DebtTrace::Letter, "words", None),
        propose_plan(super::money::full_inputs(), "words", Some(ID.into())),
        follow(ID.into(), month, MonthKept::Less, "words"),
        propose_step(MoneyStep::LettingGo, "words"),
        plan_letting_go(Some(month)),
        Command::Money(dossier::money::Command::TakeIn(super::money::full_file())),
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
    commands.extend(super::papers::commands());
    commands
}
