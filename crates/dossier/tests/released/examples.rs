//! The values that examples of events and commands are made of.

use dossier::agreements::Subject;
use dossier::contact::{Note, Plan};
use dossier::goals::LevelWords;
use dossier::table::Topic;
use dossier::{CommandId, Thing, reins, roles};
use method::{Attitude, ContactKind, HelperRole, LifeDomain, NicheTrait, Pressure, ReinTask, SeekerPosition, Stance};
use uuid::Uuid;

use crate::support::*;

pub(super) const OTHER_PLACE: dossier::NicheId = dossier::NicheId(Uuid::from_u128(2));
pub(super) const ID: CommandId = CommandId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001));

pub(super) fn all_things() -> [Thing; 21] {
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

pub(super) fn topics() -> [Topic; 2] {
    [Topic::Tightness(LifeDomain::IncomeAndDebts), Topic::Trait { niche: ID.into(), quality: NicheTrait::HavingASay }]
}

pub(super) fn tasks() -> [reins::Task; 2] {
    [reins::Task::Offered(ReinTask::Letters), reins::Task::Own(ID.into())]
}

pub(super) fn in_full() -> roles::Command {
    roles::Command::Note {
        role: HelperRole::ProblemSolver,
        position: Some(SeekerPosition::AutonomousSeeker),
        pressures: vec![Pressure::QuickResults, Pressure::Crisis],
        words: "words".into(),
        contact: Some(ID.into()),
    }
}

pub(super) fn subjects() -> [Subject; 5] {
    [
        Subject::Promise(ID.into()),
        Subject::Goal(ID.into()),
        Subject::Turn(ID.into()),
        Subject::PaymentPlan(ID.into()),
        Subject::MoneyTurn(ID.into()),
    ]
}

pub(super) fn full_note() -> Note {
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

pub(super) fn full_plan() -> Plan {
    Plan {
        kind: ContactKind::OnTheWay,
        on: date("2026-07-01"),
        at: Some("14:30".into()),
        place: "Station".into(),
        words: "To the court".into(),
    }
}

pub(super) fn scale() -> Vec<LevelWords> {
    vec![LevelWords { level: -2, words: "the street".into() }, LevelWords { level: 2, words: "my own home".into() }]
}
