//! How they work together: who holds what, how the relation is felt, which roles a helper noted.

use dossier::reins::Task;
use dossier::relationship::Pairs;
use dossier::{Command, reins, relationship, roles};
use method::{HelperRole, Pressure, ReinTask, SeekerPosition};

use super::Script;
use crate::demo::people::{Pen, Person};

/// On one day how the person felt the relation, and what the helper thought that they would say.
pub(in crate::demo) struct Compass {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) said: [i8; 3],
    pub(in crate::demo) guessed: [i8; 3],
    pub(in crate::demo) words: &'static str,
}

/// A role that a helper noted of themselves.
pub(in crate::demo) struct Moment {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) role: HelperRole,
    pub(in crate::demo) position: Option<SeekerPosition>,
    pub(in crate::demo) pressures: &'static [Pressure],
    pub(in crate::demo) words: &'static str,
    /// The day on which it was shared.
    pub(in crate::demo) shared: Option<i64>,
}

impl Script<'_> {
    /// Who holds the reins of the tasks on a day: 0 the guide alone … 4 the person alone.
    pub(in crate::demo) fn holds(&mut self, day: i64, pen: Pen, rows: &[(ReinTask, u8, &str)]) {
        for (task, value, words) in rows {
            let (task, words) = (Task::Offered(*task), (*words).to_owned());
            self.says(day, pen, Command::Reins(reins::Command::Hold { task, value: *value, words }));
        }
    }

    /// The compass: the person gives theirs, then the helper, unseen; then both lie open.
    pub(in crate::demo) fn compass(&mut self, person: Person, helper: Person, rows: &[Compass]) {
        for row in rows {
            let (name, with) = (format!("the compass of day {}", row.day), self.member(helper));
            let begin = relationship::Command::Begin { with, contact: None };
            self.brings(row.day, person.own(), &name, Command::Relationship(begin));
            for (pen, pairs, words) in [(person.own(), row.said, row.words), (helper.own(), row.guessed, "")] {
                let (occasion, [one, two, three]) = (self.id(&name), pairs.map(Some));
                let pairs =
                    Pairs { distant_near: one, bureaucratic_personalised: two, paternalistic_emancipatory: three };
                let give = relationship::Command::Give { occasion, pairs, words: words.to_owned() };
                self.says(row.day, pen, Command::Relationship(give));
            }
        }
    }

    /// What a helper noted of their own role.
    pub(in crate::demo) fn reflects(&mut self, helper: Person, rows: &[Moment]) {
        for row in rows {
            let name = format!("the role of day {}", row.day);
            let note = roles::Command::Note {
                role: row.role,
                position: row.position,
                pressures: row.pressures.to_vec(),
                words: row.words.to_owned(),
                contact: None,
            };
            self.brings(row.day, helper.own(), &name, Command::Roles(note));
            if let Some(day) = row.shared {
                let reflection = self.id(&name);
                self.says(day, helper.own(), Command::Roles(roles::Command::Share { reflection }));
            }
        }
    }
}
