//! Rows of who looked, gathered into visits.

use app::{AppError, Looked};
use dossier::MemberId;
use figures::pictogram;
use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use method::{Part, Parts};

use crate::parts::Pictured;
use crate::room::Room;

/// What somebody did in one visit.
pub(super) struct Visit {
    id: [u8; 16],
    who: String,
    /// Whether they are in the circle now or were before.
    is_known: bool,
    /// When it began, as far as these rows tell.
    at: Timestamp,
    /// What they did, each with its parts.
    acts: Vec<(String, Parts)>,
}

/// The visits of these rows, newest first.
pub(super) async fn visits(room: &Room, rows: &[Looked]) -> Result<Vec<Visit>, AppError> {
    let mut visits: Vec<Visit> = Vec::new();
    for row in rows {
        let place = match visits.iter().position(|visit| visit.id == row.visit) {
            Some(place) => place,
            None => {
                let (who, is_known) = name(room, row.account).await?;
                visits.push(Visit { id: row.visit, who, is_known, at: row.at, acts: Vec::new() });
                visits.len() - 1
            }
        };
        if let Some(visit) = visits.get_mut(place) {
            visit.add(row);
        }
    }
    Ok(visits)
}

impl Visit {
    fn add(&mut self, row: &Looked) {
        self.at = self.at.min(row.at);
        let part = row.part.parse::<Part>().map_or(Parts::NONE, |part| Parts::NONE.with(part));
        match self.acts.iter_mut().find(|(act, _)| *act == row.act) {
            Some((_, parts)) => *parts = parts.or(part),
            None => self.acts.push((row.act.clone(), part)),
        }
    }
}

/// The name in the circle; else of the account, and then they never were in it.
async fn name(room: &Room, account: MemberId) -> Result<(String, bool), AppError> {
    if let Some(name) = room.dossier().circle.name_of(account) {
        return Ok((name.to_owned(), true));
    }
    let account = room.me.web.app.account(account).await?;
    Ok((account.map_or_else(|| room.say().say("somebody"), |account| account.profile.name), false))
}

/// By day, then by visit.
pub(super) fn by_day(room: &Room, visits: &[Visit]) -> Markup {
    let (say, app) = (room.say(), &room.me.web.app);
    let mut days: Vec<(Date, Vec<&Visit>)> = Vec::new();
    for visit in visits {
        let day = app.day_of(visit.at);
        match days.last_mut().filter(|(last, _)| *last == day) {
            Some((_, on_it)) => on_it.push(visit),
            None => days.push((day, vec![visit])),
        }
    }
    html! {
        @for (day, on_it) in days {
            section.card.looked-day {
                h2 { time datetime=(day) { (say.near(day, room.today())) } }
                ul { @for visit in on_it { li { (one(room, visit)) } } }
            }
        }
    }
}

fn one(room: &Room, visit: &Visit) -> Markup {
    let say = room.say();
    let time = room.me.web.app.time_of(visit.at).strftime("%H:%M").to_string();
    html! {
        p.looked-who {
            b { (visit.who) }
            @if !visit.is_known { " " span.tag { (say.say("looked-not-in-circle")) } }
            " " span.detail { (say.with("looked-at", &[("time", time.into())])) }
        }
        @for (act, parts) in &visit.acts {
            @let key = format!("looked-act-{act}");
            @let key = if say.knows(&key) { key } else { "looked-act-read".to_owned() };
            p.looked-act { (say.say(&key)) }
            (shown(room, *parts))
        }
    }
}

fn shown(room: &Room, parts: Parts) -> Markup {
    let say = room.say();
    html! {
        ul.part-chips {
            @if parts == Parts::all() { li { (say.say("circle-everything")) } }
            @else { @for part in parts.iter() { li { (pictogram(part.pictogram())) (say.name("part", part.as_str())) } } }
        }
    }
}
