//! What becomes of the rights when something happened to them.

use super::{Event, Followed, Mark, Rights, Sheet, Step, What};
use crate::{RightId, RightMarkId, Stamp, Wording};

impl Rights {
    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Kept { sheet, answers } => self.sheets.push(Sheet {
                id: sheet,
                said: answers,
                seen: stamp.seen,
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Followed { followed, right, found, words } => self.followed.push(Followed {
                id: followed,
                right,
                found,
                words: Wording::new(words, stamp),
                steps: Vec::new(),
                marks: Vec::new(),
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Linked { right, step } => self.with(right, |followed| {
                followed.steps.push(Step { step, origin: stamp.origin() });
            }),
            Event::Unlinked { right, step } => {
                self.with(right, |followed| followed.steps.retain(|linked| linked.step != step));
            }
            Event::Asked { right, mark, place, papers, words } => {
                self.mark(stamp, right, mark, What::Asked { place, papers }, words);
            }
            Event::Granted { right, mark, from, monthly, words } => {
                self.mark(stamp, right, mark, What::Granted { from, monthly }, words);
            }
            Event::TurnedDown { right, mark, appeal_by, words } => {
                self.mark(stamp, right, mark, What::TurnedDown { appeal_by }, words);
            }
            Event::Appealed { right, mark, with, words } => {
                self.mark(stamp, right, mark, What::Appealed { with }, words);
            }
            Event::Ended { right, mark, outcome, words } => {
                self.mark(stamp, right, mark, What::Ended { outcome }, words);
            }
        }
    }

    fn mark(&mut self, stamp: &Stamp, right: RightId, id: RightMarkId, what: What, words: String) {
        let words = Wording::new(words, stamp);
        self.with(right, |followed| {
            followed.marks.push(Mark { id, what, words, origin: stamp.origin(), taken_back: None });
        });
    }

    fn with(&mut self, right: RightId, change: impl FnOnce(&mut Followed)) {
        if let Some(followed) = self.followed.iter_mut().find(|followed| followed.id == right) {
            change(followed);
        }
    }
}
