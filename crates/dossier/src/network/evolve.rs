//! What an event does to the map.

use super::alter::{self, Alter, Moment, Tie};
use super::{Event, Network};
use crate::{AlterId, Stamp, Wording};

impl Network {
    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Added { alter: id, name, place, about } => {
                self.alters.push(Alter::new(id, name, place, about, stamp));
            }
            Event::Moved { alter, place } => self.change(alter, |alter| alter.places.write(place, stamp)),
            Event::Described { alter, about } => self.change(alter, |alter| alter.about.write(about, stamp)),
            Event::Left { alter } => self.change(alter, |known| alter::turn(&mut known.turns, false, stamp)),
            Event::Returned { alter } => self.change(alter, |known| alter::turn(&mut known.turns, true, stamp)),
            Event::Veiled { alter } => self.change(alter, |alter| alter.veiled = Some(stamp.origin())),
            Event::Unveiled { alter } => self.change(alter, |alter| alter.veiled = None),
            Event::Tied { tie: id, one, other } => {
                let mut turns = Vec::new();
                alter::turn(&mut turns, true, stamp);
                self.ties.push(Tie { id, one, other, turns, origin: stamp.origin(), taken_back: None });
            }
            Event::Untied { tie } => {
                if let Some(tie) = self.ties.iter_mut().find(|known| known.id == tie) {
                    alter::turn(&mut tie.turns, false, stamp);
                }
            }
            Event::Marked { moment: id, title } => self.moments.push(Moment {
                id,
                title: Wording::new(title, stamp),
                on: stamp.happened_on,
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Imported { file, import } => self.take_in(stamp, file, import),
        }
    }

    fn change(&mut self, id: AlterId, change: impl FnOnce(&mut Alter)) {
        if let Some(alter) = self.alters.iter_mut().find(|alter| alter.id == id) {
            change(alter);
        }
    }
}
