//! Rights: what was said of the household and kept, and the way of each right.

use dossier::rights::{Command as Asking, Found, Said, Value, What};
use dossier::{Command, RightId};
use jiff::civil::Date;

use super::Script;
use crate::demo::people::Pen;

/// A right that was found, asked for and granted.
pub(in crate::demo) struct Right {
    pub(in crate::demo) right: &'static str,
    /// Since when the version of the rule held that answered, and how it answered.
    pub(in crate::demo) rule_from: Date,
    pub(in crate::demo) answer: &'static str,
    /// On which day it was asked, where, and with which papers.
    pub(in crate::demo) asked: (i64, &'static str, &'static [&'static str]),
    /// On which day it was granted, and how many cents it brings a month.
    pub(in crate::demo) granted: (i64, u64),
}

impl Script<'_> {
    /// Keeps what was said of the household.
    pub(in crate::demo) fn keeps(&mut self, day: i64, pen: Pen, answers: &[(&str, Value)]) {
        let said = |(fact, value): &(&str, Value)| Said { fact: (*fact).to_owned(), value: Some(value.clone()) };
        self.says(day, pen, Command::Rights(Asking::Keep { answers: answers.iter().map(said).collect() }));
    }

    /// The rights that were found on a day, each until it was granted; `words` stand beside the amount.
    pub(in crate::demo) fn rights(&mut self, day: i64, (found, granted): (Pen, Pen), words: &str, rights: &[Right]) {
        for row in rights {
            let name = format!("the right to {}", row.right);
            let check = Found { on: self.date(day), rule_from: row.rule_from, answer: row.answer.to_owned() };
            let follow = Asking::Follow { right: row.right.to_owned(), found: Some(check), words: String::new() };
            self.brings(day, found, &name, Command::Rights(follow));
            let right: RightId = self.id(&name);
            let (on, place, papers) = row.asked;
            let papers = papers.iter().map(|paper| (*paper).to_owned()).collect();
            let what = What::Asked { place: place.to_owned(), papers };
            self.says(on, found, Command::Rights(Asking::Note { right, what, words: String::new() }));
            let (on, cents) = row.granted;
            let what = What::Granted { from: Some(self.date(on)), monthly: Some(cents) };
            self.says(on, granted, Command::Rights(Asking::Note { right, what, words: words.to_owned() }));
        }
    }
}
