//! The network map of a dossier as a file: the one that was taken in with all its fields, and what came since.

use std::collections::{HashMap, HashSet};

use dossier::AlterId;
use dossier::network::{About, Alter, File, Network, Place};
use jiff::civil::Date;
use method::AlterKind;

use super::{EasyNwk, Ours, Standing};
use crate::ExchangeError;

/// What words a file needs that no map has.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// What somebody is called who was made unrecognisable.
    pub unnamed: &'a str,
    /// The title of the map as it stands.
    pub now: &'a str,
}

/// Writes the map of a dossier: the newest file that was taken in, then each day that was given a name since, then the
/// map as it stands, when it is another. What was taken in and is no file any more is left out.
#[must_use]
pub fn outgoing(network: &Network, today: Date, words: Words<'_>) -> String {
    let file = network.files.iter().rev().find(|file| file.taken_back.is_none());
    let mut written = file.and_then(|file| again(network, file, words.unnamed).ok()).unwrap_or_else(EasyNwk::empty);
    let numbers = numbers(network, file.map(|file| &**file), &written);
    let is_of_file = |version: u64| file.is_some_and(|file| file.origin.version == version);
    let mut named: Vec<_> = network.named().filter(|moment| !is_of_file(moment.origin.version)).collect();
    named.sort_by_key(|moment| moment.on);
    for moment in named {
        let title = moment.title.value().map_or("", String::as_str);
        written.add_people(
            title,
            &moment.on.to_string(),
            &standing(network, moment.on, &numbers, words.unnamed),
            &ties(network, moment.on, &numbers),
        );
    }
    let (people, tied) = (standing(network, today, &numbers, words.unnamed), ties(network, today, &numbers));
    if !written.stands_like(&people, &tied) {
        written.add_people(words.now, &today.to_string(), &people, &tied);
    }
    written.write()
}

/// The file that was taken in, less what it says of those who were made unrecognisable.
fn again(network: &Network, file: &File, unnamed: &str) -> Result<EasyNwk, ExchangeError> {
    let veiled: HashSet<i64> = file
        .numbers
        .iter()
        .filter(|numbered| network.alter(numbered.alter).is_none_or(|alter| alter.veiled.is_some()))
        .map(|numbered| numbered.number)
        .collect();
    let pieces = file.pieces.iter().filter(|piece| !veiled.contains(&piece.number));
    EasyNwk::together(&file.frame, pieces.map(|piece| (piece.version, piece.number, piece.fields.as_str())), unnamed)
}

/// Everybody's number: the one that they have in the file, or one of their own.
fn numbers(network: &Network, file: Option<&File>, written: &EasyNwk) -> HashMap<AlterId, i64> {
    let known = file.into_iter().flat_map(|file| &file.numbers).map(|known| (known.alter, known.number));
    let mut numbers: HashMap<_, _> = known.collect();
    let mut free = written.highest_number().max(numbers.values().copied().max().unwrap_or_default());
    for alter in network.people() {
        numbers.entry(alter.id).or_insert_with(|| {
            free += 1;
            free
        });
    }
    numbers
}

fn standing(network: &Network, day: Date, numbers: &HashMap<AlterId, i64>, unnamed: &str) -> Vec<Standing> {
    let map = network.on(day);
    let one = |stands: &dossier::network::Stands<'_>| {
        let about = stands.alter.known().map(|known| known.value.clone()).unwrap_or_default();
        Some(Standing {
            number: *numbers.get(&stands.alter.id)?,
            name: name(stands.alter, unnamed),
            place: stands.place,
            ours: ours(&about),
            is_human: about.kind != AlterKind::Animal,
            is_dead: about.kind == AlterKind::Remembered,
            in_touch: about.in_touch,
        })
    };
    map.people.iter().filter_map(one).collect()
}

fn ours(about: &About) -> Option<Ours> {
    let names = |kinds: &[method::Support]| kinds.iter().map(|kind| kind.as_str().to_owned()).collect::<Vec<_>>();
    let ours = Ours { gets: names(&about.gets), gives: names(&about.gives) };
    (!ours.gets.is_empty() || !ours.gives.is_empty()).then_some(ours)
}

/// What somebody is called outside.
pub(crate) fn name(alter: &Alter, unnamed: &str) -> String {
    let name = alter.name.value().filter(|_| alter.veiled.is_none());
    name.map_or(unnamed, String::as_str).to_owned()
}

fn ties(network: &Network, day: Date, numbers: &HashMap<AlterId, i64>) -> Vec<(i64, i64)> {
    let number = |alter| numbers.get(&alter).copied();
    let ties = network.on(day).ties;
    ties.into_iter().filter_map(|tie| Some((number(tie.one)?, number(tie.other)?))).collect()
}

/// The angle and the distance as easyNWK writes them.
pub(super) fn degrees_and_percent(place: Place) -> (f64, f64) {
    (f64::from(place.angle) / 100.0, f64::from(place.distance) / 100.0)
}
