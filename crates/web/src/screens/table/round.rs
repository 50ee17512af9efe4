//! A round as it stands: who sits at the table, what is open, what comes next.

use dossier::table::{Card, Pair, Table};
use dossier::{Speaker, TableId};
use jiff::civil::Date;
use method::{CircleRole, Voice};

use super::topic;
use crate::room::Room;

/// After how many days a round that was left is no longer brought up.
const STALE: i32 = 7;

/// The newest round, when it is not finished and not long forgotten.
pub(super) fn waiting(room: &Room) -> Option<&Table> {
    let newest = room.dossier().tables.rounds.last()?;
    let age = days(newest.origin.on, room.today());
    (age <= STALE && places_left(room, newest).next().is_some()).then_some(newest)
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The round with this id.
pub(super) fn find<'a>(room: &'a Room, id: &str) -> Option<&'a Table> {
    room.dossier().tables.round(id.parse::<TableId>().ok()?)
}

/// The places, counted from 0, at which not both have put their value.
pub(super) fn places_left<'a>(room: &'a Room, table: &'a Table) -> impl Iterator<Item = usize> + 'a {
    let pairs = table.pairs.iter().enumerate();
    pairs.filter(|(_, pair)| !pair.is_open && topic::is_there(room, pair.topic)).map(|(place, _)| place)
}

/// Whether the participant has put this card on a device of their own.
pub(super) fn is_from_own_device(room: &Room, card: &Card) -> bool {
    card.origin.speaker == Speaker::PARTICIPANT
        && room.dossier().circle.participant().is_some_and(|person| person.id == card.origin.written_by)
}

/// Whether each sits with a device of their own: it was said so, it was seen so, or it cannot be otherwise.
pub(super) fn is_apart(room: &Room, table: &Table, was_said: bool) -> bool {
    let may_write_for_both = room.view.permit.role().may_write_for(Voice::Participant) && !room.is_participant();
    let cards = || table.pairs.iter().flat_map(|pair| &pair.cards);
    was_said || !may_write_for_both || cards().any(|card| is_from_own_device(room, card))
}

/// The card of one speaker, the newest when there are two.
pub(super) fn card_of(pair: &Pair, speaker: Speaker) -> Option<&Card> {
    pair.cards.iter().rev().find(|card| card.origin.speaker == speaker)
}

/// Every speaker's newest card, the participant first.
pub(super) fn cards(pair: &Pair) -> Vec<&Card> {
    let mut speakers: Vec<_> = pair.cards.iter().map(|card| card.origin.speaker).collect();
    speakers.sort_unstable();
    speakers.dedup();
    speakers.into_iter().filter_map(|speaker| card_of(pair, speaker)).collect()
}

/// How far the participant and whoever of the helpers is farthest lie apart.
pub(super) fn distance(pair: &Pair) -> Option<u8> {
    let own = card_of(pair, Speaker::PARTICIPANT)?.value?;
    let helpers = cards(pair).into_iter().filter(|card| card.origin.speaker.is_helper());
    helpers.filter_map(|card| card.value).map(|value| value.abs_diff(own)).max()
}

/// The speakers of whom two values lie here, put without seeing each other.
pub(super) fn contested(pair: &Pair) -> Vec<Speaker> {
    let twice = |card: &&Card| pair.cards.iter().filter(|c| c.origin.speaker == card.origin.speaker).count() > 1;
    let mut speakers: Vec<_> = pair.cards.iter().filter(twice).map(|card| card.origin.speaker).collect();
    speakers.sort_unstable();
    speakers.dedup();
    speakers
}

/// The helper at this table: who looks, when that is a helper; else who laid the round; else a guide of the circle.
pub(super) fn helper_name(room: &Room, table: &Table) -> String {
    if !room.is_participant() {
        return room.name_of(room.own_speaker());
    }
    let speaker = Some(table.origin.speaker).filter(|speaker| speaker.is_helper());
    let put = || table.pairs.iter().find_map(Pair::helper).map(|card| card.origin.speaker);
    match speaker.or_else(put) {
        Some(speaker) => room.name_of(speaker),
        None => any_helper(room),
    }
}

/// The first guide of the circle; without one, whoever else is there to help.
pub(super) fn any_helper(room: &Room) -> String {
    let present = || room.dossier().circle.present().filter(|member| member.role != CircleRole::Participant);
    let guide = present().find(|member| member.role == CircleRole::Guide).or_else(|| present().next());
    guide.map_or_else(|| room.say().say("somebody"), |member| member.name.clone())
}
