//! The people around somebody, and how each row becomes commands.

use dossier::network::About;
use dossier::{Command, network};
use method::{Horizon, Sector, Support};

use super::Script;
use crate::demo::people::Pen;

/// Somebody on the map.
pub(in crate::demo) struct Around {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) pen: Pen,
    pub(in crate::demo) name: &'static str,
    pub(in crate::demo) at: (Sector, Horizon),
    pub(in crate::demo) gets: &'static [Support],
    pub(in crate::demo) gives: &'static [Support],
}

/// Somebody who got another place.
pub(in crate::demo) type Moved = (i64, Pen, &'static str, (Sector, Horizon));

impl Script<'_> {
    pub(in crate::demo) fn has_around(&mut self, rows: &[Around]) {
        for row in rows {
            let (sector, horizon) = row.at;
            let about = About { gets: row.gets.to_vec(), gives: row.gives.to_vec(), ..About::default() };
            let add = network::Command::Add { name: row.name.to_owned(), sector, horizon, about };
            self.brings(row.day, row.pen, row.name, Command::Network(add));
        }
    }

    pub(in crate::demo) fn stands_elsewhere(&mut self, rows: &[Moved]) {
        for (day, pen, name, (sector, horizon)) in rows {
            let put = network::Command::Put { alter: self.id(name), sector: *sector, horizon: *horizon };
            self.says(*day, *pen, Command::Network(put));
        }
    }

    /// What somebody who is on the map comes to do for the person, and the person for them.
    pub(in crate::demo) fn does_for_each_other(
        &mut self,
        day: i64,
        pen: Pen,
        name: &str,
        gets: &[Support],
        gives: &[Support],
    ) {
        let about = About { gets: gets.to_vec(), gives: gives.to_vec(), ..About::default() };
        let describe = network::Command::Describe { alter: self.id(name), about };
        self.says(day, pen, Command::Network(describe));
    }

    /// Who knows whom, from a day on.
    pub(in crate::demo) fn know_each_other(&mut self, day: i64, pen: Pen, pairs: &[(&str, &str)]) {
        for (one, other) in pairs {
            let tie = network::Command::Tie { one: self.id(one), other: self.id(other) };
            self.says(day, pen, Command::Network(tie));
        }
    }

    pub(in crate::demo) fn left_the_map(&mut self, day: i64, pen: Pen, name: &str) {
        let leave = network::Command::Leave { alter: self.id(name) };
        self.says(day, pen, Command::Network(leave));
    }

    pub(in crate::demo) fn names_the_day(&mut self, day: i64, pen: Pen, title: &str) {
        self.says(day, pen, Command::Network(network::Command::Mark { title: title.to_owned() }));
    }
}
