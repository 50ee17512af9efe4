//! The rows of what deepens: ladder questions, what weighs, where strengths were found, offers that were done.

use dossier::ladder::{self, About};
use dossier::{Command, goals, strengths, trajectory};
use method::{LifeDomain, Offer, ProblemLens, StrengthsLens};

use super::Script;
use crate::demo::people::Pen;

/// What a ladder is about, goals by their words.
#[derive(Clone, Copy)]
pub(in crate::demo) enum Ladder {
    Life,
    Domain(LifeDomain),
    Goal(&'static str),
}

/// An answer to a ladder question.
pub(in crate::demo) struct Rung {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) pen: Pen,
    pub(in crate::demo) about: Ladder,
    pub(in crate::demo) rung: u8,
    pub(in crate::demo) holds: &'static str,
    pub(in crate::demo) next: &'static str,
}

/// A strength that was found in the story: both by their words.
pub(in crate::demo) struct Found {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) pen: Pen,
    pub(in crate::demo) strength: &'static str,
    pub(in crate::demo) story: &'static str,
    pub(in crate::demo) through: (ProblemLens, StrengthsLens),
}

impl Script<'_> {
    pub(in crate::demo) fn climbs(&mut self, rows: &[Rung]) {
        for row in rows {
            let about = match row.about {
                Ladder::Life => About::Life,
                Ladder::Domain(domain) => About::Domain(domain),
                Ladder::Goal(words) => About::Goal(self.id(words)),
            };
            let (holds, next) = (row.holds.to_owned(), row.next.to_owned());
            let answer = ladder::Command::Answer { about, rung: row.rung, holds, next };
            self.says(row.day, row.pen, Command::Ladder(answer));
        }
    }

    /// How important and how hard goals are, by their words.
    pub(in crate::demo) fn weighs(&mut self, rows: &[(i64, Pen, &'static str, u8, u8)]) {
        for (day, pen, words, importance, difficulty) in rows {
            let goal = self.id(words);
            let weigh = goals::Command::Weigh { goal, importance: *importance, difficulty: *difficulty };
            self.says(*day, *pen, Command::Goals(weigh));
        }
    }

    pub(in crate::demo) fn finds(&mut self, rows: &[Found]) {
        for row in rows {
            let (from, toward) = (Some(row.through.0), Some(row.through.1));
            let (strength, story) = (self.id(row.strength), self.id(row.story));
            let link = strengths::Command::Link { strength, story, from, toward };
            self.says(row.day, row.pen, Command::Strengths(link));
        }
    }

    /// Says that what the path offers was done in another way.
    pub(in crate::demo) fn did(&mut self, day: i64, pen: Pen, offer: Offer) {
        let aside = trajectory::Command::SetAside { offer, done: true };
        self.says(day, pen, Command::Trajectory(aside));
    }
}
