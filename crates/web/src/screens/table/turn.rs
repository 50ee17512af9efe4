//! Whose turn it is at one topic: the person's slider, the hand-over, the helper's slider, waiting, or both open.

use app::AppError;
use axum::extract::{Form as Body, Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::table::{self, Pair, Table, Topic};
use dossier::{Command, Reason, Speaker};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Voice;
use serde::Deserialize;

use super::{open, round, steps, topic, topic_heading};
use crate::flash::Flash;
use crate::page::Inside;
use crate::parts::{Form, hidden};
use crate::problem::{self, Trouble, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// What the address asks beside the place.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Asked {
    /// Each has a device of their own.
    #[serde(default)]
    apart: Option<String>,
    /// The helper has the device now.
    #[serde(default)]
    mine: Option<String>,
    /// To put one's own card anew, as long as the other has not.
    #[serde(default)]
    again: Option<String>,
    /// What was done.
    #[serde(default)]
    done: Option<String>,
}

/// One topic of a round, as somebody sits before it.
pub(super) struct Seat<'a> {
    pub(super) room: &'a Room,
    pub(super) table: &'a Table,
    pub(super) pair: &'a Pair,
    /// Counted from 0.
    pub(super) place: usize,
    pub(super) is_apart: bool,
}

impl<'a> Seat<'a> {
    /// The seat at this address, when there is one.
    fn find(room: &'a Room, table: &str, place: &str, was_said_apart: bool) -> Option<Self> {
        let table = round::find(room, table)?;
        let place = place.parse::<usize>().ok()?.checked_sub(1)?;
        let pair = table.pairs.get(place)?;
        Some(Self { room, table, pair, place, is_apart: round::is_apart(room, table, was_said_apart) })
    }

    pub(super) const fn topic(&self) -> Topic {
        self.pair.topic
    }

    /// The address of a place in this round; it remembers whether each has their own device.
    fn address(&self, place: usize, more: &[&str]) -> String {
        let path = self.room.path(&format!("table/{}/{}", self.table.id, place + 1));
        let apart = (self.is_apart && !self.room.is_participant()).then_some("apart=yes");
        let asked: Vec<_> = apart.into_iter().chain(more.iter().copied()).collect();
        if asked.is_empty() { path } else { format!("{path}?{}", asked.join("&")) }
    }

    pub(super) fn here(&self, more: &[&str]) -> String {
        self.address(self.place, more)
    }

    /// The next topic, or the end.
    pub(super) fn next(&self) -> String {
        if self.place + 1 < self.table.pairs.len() {
            self.address(self.place + 1, &[])
        } else {
            self.room.path(&format!("table/{}/end", self.table.id))
        }
    }

    /// The name of the next topic.
    pub(super) fn next_name(&self) -> Option<String> {
        self.table.pairs.get(self.place + 1).map(|pair| topic::name(self.room, pair.topic))
    }

    pub(super) fn helper_name(&self) -> String {
        round::helper_name(self.room, self.table)
    }

    /// The name of whoever sets a slider.
    fn name_of(&self, voice: Voice) -> String {
        if voice == Voice::Participant { self.room.person().to_owned() } else { self.helper_name() }
    }
}

/// What is to be done at a seat.
enum Turn {
    /// Somebody sets a slider.
    Slide(Voice),
    /// The device goes from the participant to the helper.
    HandOver,
    /// The other has not put theirs.
    Wait,
    /// Both lie open.
    Open,
}

fn turn(seat: &Seat<'_>, asked: &Asked) -> Turn {
    let (room, pair) = (seat.room, seat.pair);
    if pair.is_open {
        return Turn::Open;
    }
    let (own, again) = (round::card_of(pair, room.own_speaker()), asked.again.is_some());
    if room.is_participant() {
        return if own.is_none() || again { Turn::Slide(Voice::Participant) } else { Turn::Wait };
    }
    match round::card_of(pair, Speaker::PARTICIPANT) {
        Some(card) if again && !round::is_from_own_device(room, card) => Turn::Slide(Voice::Participant),
        Some(card) if seat.is_apart || asked.mine.is_some() || round::is_from_own_device(room, card) => {
            Turn::Slide(room.own_voice())
        }
        Some(_) => Turn::HandOver,
        None if !seat.is_apart => Turn::Slide(Voice::Participant),
        None if own.is_none() || again => Turn::Slide(room.own_voice()),
        None => Turn::Wait,
    }
}

/// Where the round goes on: the first topic that does not lie open, or the end.
pub(super) async fn go_on(
    room: Room,
    Path((_, table)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let Some(table) = round::find(&room, &table) else { return not_here(&room) };
    let path = room.path(&format!("table/{}", table.id));
    let apart = if asked.apart.is_some() { "?apart=yes" } else { "" };
    match round::places_left(&room, table).next() {
        Some(place) => Redirect::to(&format!("{path}/{}{apart}", place + 1)).into_response(),
        None => Redirect::to(&format!("{path}/end")).into_response(),
    }
}

pub(super) async fn page(
    room: Room,
    Path((_, table, place)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let Some(seat) = Seat::find(&room, &table, &place, asked.apart.is_some()) else { return not_here(&room) };
    show(&seat, &turn(&seat, &asked), asked.done, &Typed::default(), None).into_response()
}

/// Takes a value in: put unseen, or shared after talking.
pub(super) async fn take(
    room: Room,
    Path((_, table, place)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    let Some(seat) = Seat::find(&room, &table, &place, asked.apart.is_some()) else { return not_here(&room) };
    let is_shared = room.voice_in(&typed) == Voice::Together;
    let not_right = |wrong: &Wrong| {
        let turn = if is_shared { Turn::Open } else { Turn::Slide(room.voice_in(&typed)) };
        (StatusCode::UNPROCESSABLE_ENTITY, show(&seat, &turn, None, &typed, Some(wrong))).into_response()
    };
    let value = match typed.read("value") {
        Ok(value) => value,
        Err(Slip { why: "choose", .. }) => {
            let key = if matches!(seat.topic(), Topic::Reins(_)) { "table-choose-reins" } else { "table-choose" };
            return not_right(&Wrong { field: "value", words: say.say(key) });
        }
        Err(slip) => return not_right(&Wrong::slip(slip, say)),
    };
    let (table, topic) = (seat.table.id, seat.topic());
    let command = if is_shared {
        table::Command::Share { table, topic, value }
    } else {
        table::Command::Put { table, topic, value }
    };
    match room.execute(&typed, vec![Command::Table(command)]).await {
        Ok(_) if is_shared => Redirect::to(&seat.here(&["done=table-shared"])).into_response(),
        Ok(_) => Redirect::to(&seat.here(&[])).into_response(),
        // Meanwhile somebody else put or opened: the page as it stands now tells what comes next.
        Err(AppError::Refused { refusal, .. }) if stands_otherwise(&refusal.reason) => {
            Redirect::to(&seat.here(&[])).into_response()
        }
        Err(error) => problem::again(&room.me, error, not_right),
    }
}

const fn stands_otherwise(reason: &Reason) -> bool {
    matches!(reason, Reason::LiesOpen | Reason::NotTheWriter | Reason::NotOpenYet | Reason::NotHere)
}

fn show(seat: &Seat<'_>, turn: &Turn, done: Option<String>, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    let name = topic::name(room, seat.topic());
    let pairs = &seat.table.pairs;
    let content = html! {
        div.at-table {
            (steps(say, seat.place, pairs.len(), |n| pairs.get(n).is_some_and(|pair| pair.is_open)))
            @if !topic::is_there(room, seat.topic()) { (gone(seat, &name)) }
            @else {
                @match turn {
                    Turn::Slide(voice) => { (slide(seat, *voice, &name, &Form { say, typed, wrong })) }
                    Turn::HandOver => { (hand_over(seat)) }
                    Turn::Wait => { (wait(seat, &name)) }
                    Turn::Open => { (open::both(seat, &name, &Form { say, typed, wrong })) }
                }
            }
            p.table-foot { a.quiet-way href=(room.path(&format!("table/{}/end", seat.table.id))) { (say.say("table-stop")) } }
        }
    };
    let flash = Flash { done, ..Flash::default() };
    Inside { room, title: name, here: topic::here(seat.topic()), flash: &flash }.around(&content)
}

/// What it is about: its picture, its name, and the place when it is about one.
pub(super) fn about(seat: &Seat<'_>, name: &str) -> Markup {
    html! {
        (topic_heading(topic::picture(seat.topic()), name))
        @if let Some(place) = topic::place_name(seat.room, seat.topic()) { p.about-place { (pictogram(Pictogram::Nest)) (place) } }
    }
}

/// The slider of one voice. Nothing of what the other has put is on this page.
fn slide(seat: &Seat<'_>, voice: Voice, name: &str, form: &Form<'_>) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    let speaker = Speaker::new(voice, room.view.permit.actor());
    let names = [("name", seat.name_of(voice).into()), ("other", seat.helper_name().into())];
    let is_handed = voice == Voice::Participant && !room.is_participant();
    html! {
        @if is_handed {
            // When the person puts theirs on a phone of their own meanwhile, this page shows what comes next.
            div.table-hand.by-participant data-look-again="to-put" {
                (pictogram(Pictogram::TableMode))
                p { b { (say.with("table-give", &names)) } " " (say.with("table-look-away", &names)) }
            }
        } @else if !room.is_participant() {
            div class={ "table-hand by-" (voice.as_str().replace('_', "-")) } {
                (pictogram(Pictogram::TableMode))
                p { b { (say.with("table-your-turn", &names)) } " " (say.with("table-unseen-helper", &[("name", room.person().to_owned().into())])) }
            }
        } @else {
            p.unseen-note { (pictogram(Pictogram::Lock)) (say.with("table-unseen", &names)) }
        }
        (about(seat, name))
        (form.summary())
        form class={ "slide by-" (voice.as_str().replace('_', "-")) } method="post" action=(seat.here(&[])) autocomplete="off" {
            (hidden(room))
            input type="hidden" name="voice" value=(voice);
            (topic::slider(room, form, seat.topic(), speaker))
            div.actions.two {
                button.button { (say.say("table-put")) }
                a.quiet href=(seat.next()) { (say.say("table-skip")) }
            }
        }
        @if is_handed {
            p { a.quiet-way href=(apart(seat)) { (say.with("table-has-own-device", &names)) } }
        }
    }
}

/// The same place, each with a device of their own.
fn apart(seat: &Seat<'_>) -> String {
    format!("{}?apart=yes", seat.room.path(&format!("table/{}/{}", seat.table.id, seat.place + 1)))
}

/// In between: the device goes from hand to hand, and nothing of the value is to be seen.
fn hand_over(seat: &Seat<'_>) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    let names = [("name", seat.helper_name().into()), ("person", room.person().to_owned().into())];
    html! {
        div.hand-over {
            (pictogram(Pictogram::TableMode))
            h1 { (say.with("table-give", &names)) }
            p { (say.with("table-is-put", &names)) }
            a.button.wide-way href=(seat.here(&["mine=yes"])) { (say.with("table-i-am", &names)) (pictogram(Pictogram::Next)) }
            a.quiet-way href=(seat.here(&["again=yes"])) { (say.with("table-put-again", &names)) }
        }
    }
}

fn wait(seat: &Seat<'_>, name: &str) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    let other = if room.is_participant() { seat.helper_name() } else { room.person().to_owned() };
    let names = [("name", other.into())];
    html! {
        div.hand-over data-look-again="to-wait" {
            (pictogram(topic::picture(seat.topic())))
            h1 { (say.with("table-waiting", &names)) }
            p role="status" { (say.with("table-waiting-words", &[("topic", name.to_owned().into())])) }
            p { a.button.wide-way href=(seat.here(&[])) { (say.say("table-look-again")) } }
            a.quiet-way href=(seat.here(&["again=yes"])) { (say.say("table-put-mine-again")) }
            a.quiet-way href=(seat.next()) { (say.say("table-not-waiting")) }
            @if !room.is_participant() && room.view.permit.role().may_write_for(Voice::Participant) {
                p.hint { (say.with("table-waiting-where", &names)) }
            }
        }
    }
}

/// The place was taken back while the round lay there.
fn gone(seat: &Seat<'_>, name: &str) -> Markup {
    let say = seat.room.say();
    html! {
        (about(seat, name))
        p.lede { (say.say("table-gone")) }
        div.actions { a.button href=(seat.next()) { (say.say("table-next")) (pictogram(Pictogram::Next)) } }
    }
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}
