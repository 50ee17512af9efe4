//! What helpers do not see of a map: what was taken back, and the names of those who were made unrecognisable.

use std::collections::HashSet;

use super::Network;
use crate::{AlterId, Register};

impl Network {
    /// Leaves out what is not for helpers: what was taken back, earlier wordings and places, and who somebody is who
    /// was made unrecognisable, also in the files that other programs made.
    pub fn leave_out_for_helpers(&mut self) {
        let there: HashSet<AlterId> = self.people().map(|alter| alter.id).collect();
        let veiled: HashSet<AlterId> =
            self.alters.iter().filter(|alter| alter.veiled.is_some()).map(|alter| alter.id).collect();
        self.alters.retain(|alter| there.contains(&alter.id));
        let ties = std::mem::take(&mut self.ties).into_iter();
        let ties = ties.filter(|tie| tie.taken_back.is_none() && self.counts(&tie.origin));
        self.ties = ties.filter(|tie| there.contains(&tie.one) && there.contains(&tie.other)).collect();
        let moments = std::mem::take(&mut self.moments).into_iter();
        self.moments = moments.filter(|moment| moment.taken_back.is_none() && self.counts(&moment.origin)).collect();
        let undone: HashSet<u64> =
            self.files.iter().filter(|file| file.taken_back.is_some()).map(|file| file.origin.version).collect();
        for alter in &mut self.alters {
            alter.turns.retain(|turn| !undone.contains(&turn.origin.version));
            alter.about.keep_what_stands();
            alter.name.keep_what_stands();
            alter.places.keep_what_stands();
            for point in &mut alter.places.points {
                point.value.standing.retain(|candidate| !undone.contains(&candidate.origin.version));
            }
            alter.places.points.retain(|point| !point.value.standing.is_empty());
            if veiled.contains(&alter.id) {
                alter.name = Register::default();
            }
        }
        self.moments.iter_mut().for_each(|moment| moment.title.keep_what_stands());
        self.files.retain(|file| file.taken_back.is_none());
        for file in &mut self.files {
            let shown: HashSet<i64> = file
                .numbers
                .iter()
                .filter(|numbered| there.contains(&numbered.alter) && !veiled.contains(&numbered.alter))
                .map(|numbered| numbered.number)
                .collect();
            // Only a file that holds something to leave out is copied.
            if !file.pieces.iter().all(|piece| shown.contains(&piece.number)) {
                file.pieces.retain(|piece| shown.contains(&piece.number));
            }
        }
    }
}
