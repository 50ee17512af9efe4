//! Noting a contact, and, on the same page, when people see each other next.

use app::AppError;
use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Response};
use dossier::contact::{self, Contact, Note, Plan, Planned};
use dossier::{Command, PlannedId, Thing};
use jiff::civil::Date;
use maud::Markup;
use method::ContactKind;
use serde::Deserialize;

use super::note_form::page;
use super::open;
use crate::flash;
use crate::parts::mirrored;
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The planned contact that took place, or the noted one to which one adds one's own view.
#[derive(Debug, Default, Deserialize)]
pub(super) struct About {
    #[serde(default)]
    planned: String,
    #[serde(default)]
    contact: String,
}

pub(super) async fn ask(room: Room, Query(about): Query<About>) -> Markup {
    let planned = open(room.dossier(), &about.planned);
    let held = room.dossier().contacts.newest_first().into_iter().find(|held| held.id.to_string() == about.contact);
    let typed = match (planned, held) {
        (Some(planned), _) => with_people(&room, from_planned(planned, room.today())),
        (None, Some(held)) => from_held(held),
        (None, None) => with_people(&room, Typed::default()),
    };
    page(&room, &typed, None)
}

/// The person and whoever writes were most often there.
fn with_people(room: &Room, typed: Typed) -> Typed {
    let typed = typed.and("present", room.person());
    if room.is_participant() { typed } else { typed.and("present", room.member_name(room.view.permit.actor())) }
}

fn from_planned(planned: &Planned, today: Date) -> Typed {
    let day = planned.moment.value().map(|moment| moment.on).filter(|on| *on < today);
    let typed = Typed::default()
        .and("planned", planned.id.to_string())
        .and("kind", planned.kind.as_str())
        .and("place", planned.place.as_str());
    match day {
        Some(day) => typed.and("happened_on", day.to_string()),
        None => typed,
    }
}

fn from_held(held: &Contact) -> Typed {
    let typed = Typed::default()
        .and("kind", held.kind.as_str())
        .and("place", held.place.as_str())
        .and("happened_on", held.origin.on.to_string());
    held.present.iter().fold(typed, |typed, name| typed.and("present", name.as_str()))
}

pub(super) async fn note(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, &typed, None).into_response();
    }
    let page = |wrong: &Wrong| page(&room, &typed, Some(wrong));
    let commands = match commands(&typed) {
        Ok(commands) => commands,
        Err(slip) => return NotTaken::slip(slip, say).again(&room.me, page),
    };
    let what = if commands.len() > 1 { "contact-noted-and-planned" } else { "contact-noted" };
    match room.execute(&typed, commands).await {
        Ok(_) => flash::done_undoable(&room.path("contacts"), what, Thing::Contact(typed.command().into())),
        Err(error) => {
            let is_about_next = matches!(error, AppError::Refused { index: 1, .. });
            let at = |field| if is_about_next { next_field(field) } else { field };
            NotTaken::of(error, say).at(at).again(&room.me, page)
        }
    }
}

/// Where the second command's fields stand in this form.
fn next_field(field: &'static str) -> &'static str {
    match field {
        "on" => "next_on",
        "at" => "next_at",
        "words" => "next_words",
        "place" => "next_place",
        field => field,
    }
}

fn commands(typed: &Typed) -> Result<Vec<Command>, Slip> {
    typed.day("happened_on")?;
    let kind: ContactKind = typed.read("kind")?;
    let note = Note {
        kind,
        place: typed.get("place").to_owned(),
        present: present(typed),
        note: typed.get("note").to_owned(),
        attitudes: chosen(typed, "attitudes")?,
        stances: chosen(typed, "stances")?,
        planned: typed.maybe::<PlannedId>("planned")?,
    };
    let mut commands = vec![Command::Contact(contact::Command::Note(note))];
    commands.extend(next(typed, kind)?.map(|plan| Command::Contact(contact::Command::Plan(plan))));
    Ok(commands)
}

/// Who was pressed, and who was typed, with commas between.
fn present(typed: &Typed) -> Vec<String> {
    let others = typed.get("present_other").split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty());
    let mut present: Vec<String> = Vec::new();
    for name in typed.all("present").chain(others) {
        if !present.iter().any(|known| known == name) {
            present.push(name.to_owned());
        }
    }
    present
}

fn chosen<T: std::str::FromStr>(typed: &Typed, field: &'static str) -> Result<Vec<T>, Slip> {
    typed.all(field).map(|name| name.parse().map_err(|_| Slip { field, why: "unreadable" })).collect()
}

/// The next contact, when a day for it was chosen.
fn next(typed: &Typed, kind: ContactKind) -> Result<Option<Plan>, Slip> {
    let Some(on) = typed.day("next_on")? else {
        let is_begun = ["next_at", "next_words", "next_place"].iter().any(|field| typed.filled(field).is_some());
        return if is_begun { Err(Slip { field: "next_on", why: "choose" }) } else { Ok(None) };
    };
    Ok(Some(Plan {
        kind: typed.maybe("next_kind")?.unwrap_or(kind),
        on,
        at: typed.filled("next_at").map(str::to_owned),
        place: typed.get("next_place").to_owned(),
        words: typed.get("next_words").to_owned(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed::of(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn names_that_were_pressed_and_typed_come_together_once() {
        let form = typed(&[("present", "Els"), ("present_other", "Omar, Els;\n Khadija ,"), ("present", "Mamadou")]);
        assert_eq!(present(&form), ["Els", "Mamadou", "Omar", "Khadija"]);
    }

    #[test]
    fn a_next_contact_needs_a_day() {
        let form = typed(&[("kind", "phone"), ("next_at", "14:30")]);
        assert_eq!(commands(&form), Err(Slip { field: "next_on", why: "choose" }));
        let form = typed(&[("kind", "phone"), ("next_on", "2026-12-03"), ("next_kind", "office")]);
        let commands = commands(&form).unwrap();
        assert_eq!(commands.len(), 2);
        let Command::Contact(contact::Command::Plan(plan)) = &commands[1] else { panic!("no plan") };
        assert_eq!(plan.kind, ContactKind::Office);
    }

    #[test]
    fn without_a_day_for_the_next_there_is_one_command() {
        assert_eq!(commands(&typed(&[("kind", "phone"), ("next_kind", "")])).unwrap().len(), 1);
        assert_eq!(commands(&typed(&[])), Err(Slip { field: "kind", why: "choose" }));
    }
}
