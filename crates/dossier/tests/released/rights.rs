//! Events and commands of the rights.

use dossier::rights::{Command as Rights, Event as E, Found, Outcome, Said, Value, What};
use dossier::{Command, Event, RightMarkId, Thing, corrections};

use super::examples::*;
use crate::support::*;

fn values() -> [Option<Value>; 7] {
    [
        Some(Value::YesNo(true)),
        Some(Value::Number(38)),
        Some(Value::Amount(148_900)),
        Some(Value::Choice("flanders".into())),
        Some(Value::Numbers(vec![9, 4])),
        Some(Value::Amounts(vec![4_500])),
        None,
    ]
}

fn answers() -> Vec<Said> {
    let facts = ["living_wage", "age", "income_month", "region", "ages_of_children", "costs", "rent"];
    facts.into_iter().zip(values()).map(|(fact, value)| Said { fact: fact.into(), value }).collect()
}

fn found() -> Found {
    Found { on: date("2026-06-15"), rule_from: date("2022-01-01"), answer: "likely".into() }
}

fn things() -> [Thing; 3] {
    [Thing::Sheet(ID.into()), Thing::Right(ID.into()), Thing::RightMark(ID.into())]
}

/// What came with the rights.
pub(super) fn events() -> Vec<Event> {
    let words = || "words".to_owned();
    let (right, mark, from) = (ID.into(), RightMarkId::from(ID), Some(date("2026-07-01")));
    let mut events: Vec<Event> = [
        E::Kept { sheet: ID.into(), answers: answers() },
        E::Followed { followed: right, right: "living-wage".into(), found: Some(found()), words: words() },
        E::Followed { followed: right, right: "living-wage".into(), found: None, words: String::new() },
        E::Linked { right, step: ID.into() },
        E::Unlinked { right, step: ID.into() },
        E::Asked { right, mark, place: "Town hall".into(), papers: vec!["Card".into()], words: words() },
        E::Granted { right, mark, from, monthly: Some(3_500), words: words() },
        E::Granted { right, mark, from: None, monthly: None, words: String::new() },
        E::TurnedDown { right, mark, appeal_by: from, words: words() },
        E::TurnedDown { right, mark, appeal_by: None, words: words() },
        E::Appealed { right, mark, with: "Court".into(), words: words() },
        E::Ended { right, mark, outcome: Outcome::AnswerStands, words: words() },
        E::Ended { right, mark, outcome: Outcome::LetGo, words: words() },
    ]
    .map(Event::Rights)
    .into();
    events.extend(
        things()
            .map(|thing| Event::Corrections(corrections::Event::Asked { request: ID.into(), thing, words: words() })),
    );
    events
}

pub(super) fn commands() -> Vec<Command> {
    let (right, words) = (ID.into(), || "words".to_owned());
    let note = |what| Rights::Note { right, what, words: words() };
    let mut commands: Vec<Command> = [
        Rights::Keep { answers: answers() },
        Rights::Follow { right: "living-wage".into(), found: Some(found()), words: words() },
        Rights::Link { right, step: ID.into() },
        Rights::Unlink { right, step: ID.into() },
        note(What::Asked { place: "Town hall".into(), papers: vec!["Card".into()] }),
        note(What::Granted { from: Some(today()), monthly: Some(3_500) }),
        note(What::TurnedDown { appeal_by: Some(today()) }),
        note(What::Appealed { with: "Court".into() }),
        note(What::Ended { outcome: Outcome::LetGo }),
    ]
    .map(Command::Rights)
    .into();
    commands.extend(things().into_iter().flat_map(|thing| [ask(thing, "words"), take_back(thing), put_back(thing)]));
    commands
}
