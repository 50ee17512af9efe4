//! The strengths assessment on one sheet (Rapp & Goscha): life areas down, now, wished for and used before across.

use dossier::strengths::Strength;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Part, StrengthArea, StrengthTime};

use super::{area_picture, inside};
use crate::flash::Flash;
use crate::parts::{Pictured, heading, speaker_mark};
use crate::room::Room;

pub(super) async fn assessment(room: Room) -> Markup {
    let say = room.say();
    let who = [("name", room.person().to_owned().into())];
    let title = if room.is_participant() { say.say("nest-sheet-mine") } else { say.with("nest-sheet-of", &who) };
    inside(
        &room,
        &title,
        &Flash::default(),
        &html! {
            (heading(say, Pictogram::StrengthsView, &title, &say.say("nest-sheet-lede")))
            p.print-day { (say.date(room.today())) }
            (sheet(&room))
            (key(&room))
            div.actions {
                button.button type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
                a.quiet href=(room.path("nest")) { (pictogram(Pictogram::Back)) (say.say("nest-to-nest")) }
            }
        },
    )
}

fn sheet(room: &Room) -> Markup {
    let say = room.say();
    let areas = StrengthArea::ALL.iter().copied().map(Some).chain([None]);
    html! {
        table.sheet {
            thead {
                tr {
                    th scope="col" { (say.say("nest-area-short")) }
                    @for time in StrengthTime::ALL { th scope="col" { (say.name("nest-column", time.as_str())) } }
                }
            }
            tbody {
                @for area in areas {
                    tr {
                        th scope="row" {
                            (pictogram(area.map_or(Pictogram::Nest, area_picture)))
                            span { (area.map_or_else(|| say.say("nest-area-none"), |area| say.name("strength-area", area.as_str()))) }
                        }
                        @for time in StrengthTime::ALL { (cell(room, area, *time)) }
                    }
                }
            }
        }
    }
}

fn cell(room: &Room, area: Option<StrengthArea>, time: StrengthTime) -> Markup {
    let say = room.say();
    let here = |strength: &&Strength| strength.area == area && strength.time == time;
    let strengths: Vec<_> = room.dossier().strengths.there().filter(here).collect();
    html! {
        td data-label=(say.name("nest-column", time.as_str())) .is-empty[strengths.is_empty()] {
            @if strengths.is_empty() && !room.is_participant() && room.may_write(Part::Strengths) { (first_one(room, area, time)) }
            @else { ul {
                @for strength in strengths {
                    li {
                        (pictogram(strength.kind.pictogram())) span.unseen { (say.name("strength-kind", strength.kind.as_str())) ": " }
                        a href={ (room.path("nest")) "#k-" (strength.id) } { (strength.words.value().map_or("", String::as_str)) }
                        @if !room.is_participant() || strength.origin.speaker != room.own_speaker() { " " small { (speaker_mark(room, strength.origin.speaker)) } }
                    }
                }
            } }
        }
    }
}

/// In an empty cell: name the first strength that belongs in it.
fn first_one(room: &Room, area: Option<StrengthArea>, time: StrengthTime) -> Markup {
    let say = room.say();
    let in_area = area.map_or("", StrengthArea::as_str);
    let area_name = area.map_or_else(|| say.say("nest-area-none"), |area| say.name("strength-area", area.as_str()));
    let label = format!("{}: {area_name}, {}", say.say("nest-new"), say.name("strength-time", time.as_str()));
    html! {
        a.first-one href=(room.path(&format!("nest/new?area={in_area}&time={time}"))) aria-label=(label) { (pictogram(Pictogram::Add)) }
    }
}

fn key(room: &Room) -> Markup {
    let say = room.say();
    html! {
        ul.key.sheet-key {
            @for kind in method::StrengthKind::ALL {
                li { (pictogram(kind.pictogram())) (say.name("strength-kind", kind.as_str())) }
            }
        }
    }
}
