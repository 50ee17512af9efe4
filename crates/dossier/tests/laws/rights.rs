//! What an attempt tries with rights.

use dossier::rights::{Command as Rights, Found, Outcome, Said, Value, What};
use dossier::{Command, Dossier};
use jiff::civil::Date;

use super::attempt::{Attempt, list, pick};

impl Attempt {
    pub(super) fn about_rights(&self, nth: u8, dossier: &Dossier, day: Date) -> Command {
        let (which, number, words) = (self.which, self.number, self.words.clone());
        let right = pick(which, dossier.rights.followed.iter().map(|e| e.id));
        let steps = || dossier.goals.goals.iter().flat_map(|goal| &goal.steps).map(|e| e.id);
        let linked = || dossier.rights.followed.iter().flat_map(|followed| &followed.steps).map(|linked| linked.step);
        let fact = list(which, &["age", "region", "Not a fact"], "rent").to_owned();
        let value = match number {
            0 => None,
            1 => Some(Value::Choice("flanders".to_owned())),
            number => Some(Value::Number(u64::from(number))),
        };
        let what = match number {
            0 => What::Asked { place: words.clone(), papers: Vec::new() },
            1 => What::Granted { from: Some(day), monthly: Some(u64::from(which)) },
            2 => What::TurnedDown { appeal_by: Some(day) },
            3 => What::Appealed { with: words.clone() },
            _ => What::Ended { outcome: Outcome::LetGo },
        };
        Command::Rights(match nth {
            0 | 1 => Rights::Keep { answers: vec![Said { fact, value }] },
            2 | 3 => {
                let found = Found { on: day, rule_from: day, answer: "likely".to_owned() };
                let right = list(number, &["living-wage", "legal-aid"], "living-wage").to_owned();
                Rights::Follow { right, found: (number < 3).then_some(found), words }
            }
            4 => Rights::Link { right, step: pick(number, steps()) },
            5 => Rights::Unlink { right, step: pick(number, linked()) },
            _ => Rights::Note { right, what, words },
        })
    }
}
