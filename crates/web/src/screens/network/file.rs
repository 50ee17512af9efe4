//! The map as a file: taken along for another program, or taken in from one. Nothing comes in before one has seen what
//! will happen.

use std::collections::HashMap;

use axum::extract::{Form as Body, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dossier::network::Import;
use dossier::{AlterId, Command, Thing, network};
use exchange::ExchangeError;
use exchange::archive::safe_name;
use exchange::easynwk::{Incoming, Words, incoming, outgoing};
use exchange::graphml as graph;
use figures::{Pictogram, pictogram};
use jiff::civil::Date;
use maud::{Markup, html};
use method::Part;

use super::inside;
use crate::flash::{self, Flash};
use crate::i18n::Say;
use crate::parts::{self, Form, heading, hidden, thing_menu};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::Typed;

/// How many names are named of those who would come in.
const SOME: usize = 12;

pub(super) async fn page(room: Room, Query(flash): Query<Flash>) -> Markup {
    drawn(&room, &flash, &Typed::default(), None)
}

/// What would happen; nothing is kept.
pub(super) async fn look(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    match read(&room, &typed) {
        Ok(found) => preview(&room, &typed, &found).into_response(),
        Err(wrong) => not_right(&room, &typed, &wrong),
    }
}

/// Takes the file in.
pub(super) async fn take_in(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let found = match read(&room, &typed) {
        Ok(found) => found,
        Err(wrong) => return not_right(&room, &typed, &wrong),
    };
    let import = found.import_for(typed.has("same", "yes"));
    match room.execute(&typed, vec![Command::Network(network::Command::Import(import))]).await {
        Ok(_) => {
            let thing = Thing::NetworkFile(typed.command().into());
            flash::done_undoable(&room.path("network"), "network-taken-in", thing)
        }
        Err(error) => {
            NotTaken::of(error, room.say()).at(|_| "text").again(&room.me, |wrong| not_right(&room, &typed, wrong))
        }
    }
}

/// A file that was read, and who of it stands on the map already by name.
pub(crate) struct Found {
    pub(crate) incoming: Incoming,
    pub(crate) known: HashMap<i64, AlterId>,
}

impl Found {
    /// Reads a file for a dossier.
    pub(crate) fn of(map: &network::Network, text: &str, today: Date, unnamed: &str) -> Result<Self, ExchangeError> {
        let incoming = incoming(text, today, unnamed)?;
        let name = |name: &str| name.trim().to_lowercase();
        let map = map.on(today);
        let there = map.people.iter().filter(|stands| stands.alter.veiled.is_none());
        let there: HashMap<String, AlterId> =
            there.filter_map(|stands| Some((name(stands.alter.name.value()?), stands.alter.id))).collect();
        let mut taken = std::collections::HashSet::new();
        let same = |person: &network::ImportedPerson| {
            let id = *there.get(&name(&person.name))?;
            // Two of one name in the file cannot both be the one on the map.
            taken.insert(id).then_some((person.number, id))
        };
        let known = incoming.import.people.iter().filter_map(same).collect();
        Ok(Self { incoming, known })
    }

    /// What is taken in: whoever has the same name is the same person, or somebody else.
    pub(crate) fn import_for(&self, same: bool) -> Import {
        let mut import = self.incoming.import.clone();
        if same {
            import.people.iter_mut().for_each(|person| person.alter = self.known.get(&person.number).copied());
        }
        import
    }
}

fn read(room: &Room, typed: &Typed) -> Result<Found, Wrong> {
    let say = room.say();
    // A browser sends line breaks of two letters; a file has them of one.
    let text = typed.get("text").replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err(Wrong { field: "text", words: say.say("network-file-empty") });
    }
    Found::of(&room.dossier().network, &text, room.today(), &say.say("network-somebody"))
        .map_err(|error| Wrong { field: "text", words: why(say, &error) })
}

/// What is wrong with a file: always names the field, in the person's language.
fn why(say: Say<'_>, error: &ExchangeError) -> String {
    match error {
        ExchangeError::TooMuch { field, has, most } => {
            let values = [("field", field.clone().into()), ("has", (*has).into()), ("most", (*most).into())];
            say.with("network-file-too-much", &values)
        }
        ExchangeError::Field { field, .. } if field == "the file" => say.say("network-file-no-json"),
        ExchangeError::Field { field, .. } => say.with("network-file-field", &[("field", field.clone().into())]),
        _ => say.say("network-file-no-json"),
    }
}

fn not_right(room: &Room, typed: &Typed, wrong: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, drawn(room, &Flash::default(), typed, Some(wrong))).into_response()
}

fn drawn(room: &Room, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let text = typed.get("text");
    let content = html! {
        p { a.quiet-way href=(room.path("network")) { "‹ " (super::title(room)) } }
        (heading(say, Pictogram::Resource, &say.say("network-file"), &say.say("network-file-lede")))
        (form.summary())
        section.card aria-labelledby="out" {
            h2 #out { (say.say("network-file-out")) }
            p { (say.say("network-file-out-words")) }
            div.actions {
                a.button href=(room.path("network/easynwk")) download { "easyNWK" }
                a.quiet href=(room.path("network/graphml")) download { "GraphML" }
            }
        }
        (parts::read_only(room, Part::Network))
        @if room.may_write(Part::Network) {
            form.card #in method="post" action=(room.path("network/file/look")) {
                h2 { (say.say("network-file-in")) }
                p { (say.say("network-file-in-words")) }
                div.field.network-file-pick hidden {
                    label for="f-file" { (say.say("network-file-pick")) }
                    input #f-file type="file" accept=".json,.nwk,application/json" data-into="f-text" data-too-large=(say.say("network-file-too-large"));
                    p.hint role="status" {}
                }
                div.field {
                    label for="f-text" { (say.say("network-file-text")) }
                    p.hint #h-text { (say.say("network-file-text-hint")) }
                    @if let Some(wrong) = wrong { p.wrong #w-text { (wrong.words) } }
                    textarea #f-text name="text" rows="6" spellcheck="false" aria-describedby=(if wrong.is_some() { "h-text w-text" } else { "h-text" }) aria-invalid=[wrong.map(|_| "true")] { "\n" (text) }
                }
                div.actions { button.button { (pictogram(Pictogram::Looked)) (say.say("network-file-look")) } }
            }
            (taken_in(room))
            script type="module" src=(crate::assets::address("network.js")) {}
        }
    };
    inside(room, &say.say("network-file"), flash, &content)
}

/// The files that were taken in, to take one back with all that it brought.
fn taken_in(room: &Room) -> Markup {
    let say = room.say();
    let files: Vec<_> = room.dossier().network.files.iter().filter(|file| file.taken_back.is_none()).collect();
    html! {
        @if !files.is_empty() {
            section.card aria-labelledby="taken-in" {
                h2 #taken-in { (say.say("network-files")) }
                ul.network-moments {
                    @for file in files {
                        li { p { (say.with("network-file-of", &[("day", say.date(file.origin.on).into())])) } (parts::by_line(room, &file.origin)) (thing_menu(room, Thing::NetworkFile(file.id))) }
                    }
                }
            }
        }
    }
}

/// What will happen, before it does.
fn preview(room: &Room, typed: &Typed, found: &Found) -> Markup {
    let say = room.say();
    let import = &found.incoming.import;
    let names: Vec<String> = import.people.iter().take(SOME).map(|person| person.name.clone()).collect();
    let known: Vec<String> = import
        .people
        .iter()
        .filter(|person| found.known.contains_key(&person.number))
        .take(SOME)
        .map(|person| person.name.clone())
        .collect();
    let form = Form { say, typed, wrong: None };
    let content = html! {
        (heading(say, Pictogram::Looked, &say.say("network-file-will"), &say.say("network-file-will-lede")))
        form.card method="post" action=(room.path("network/file/take-in")) {
            p { b { (say.with("network-file-people", &[("count", import.people.len().into())])) } " " (names.join(", ")) @if import.people.len() > SOME { " …" } }
            ul.network-changes {
                @for version in &import.versions {
                    li {
                        b { (say.date(version.on)) } @if !version.title.is_empty() { " " (version.title) }
                        ": " (say.with("network-file-version", &[("people", version.places.len().into()), ("ties", version.ties.len().into())]))
                    }
                }
            }
            @if found.incoming.unplaced > 0 { p.detail { (say.with("network-file-unplaced", &[("count", found.incoming.unplaced.into())])) } }
            p.detail { (say.say("network-file-all-fields")) }
            (hidden(room))
            @if !known.is_empty() {
                fieldset.field {
                    legend { (say.with("network-file-same", &[("names", say.list(&known).into())])) }
                    div.choices {
                        label.choice for="f-same" { input #f-same type="radio" name="same" value="yes" checked; span { (say.say("network-file-same-yes")) } }
                        label.choice for="f-same-1" { input #f-same-1 type="radio" name="same" value="no"; span { (say.say("network-file-same-no")) } }
                    }
                }
            }
            (form.voice(room))
            textarea.network-carried name="text" hidden { "\n" (typed.get("text")) }
            div.actions { button.button { (pictogram(Pictogram::Check)) (say.say("network-file-take-in")) } a.quiet href=(room.path("network/file")) { (say.say("leave-it")) } }
        }
    };
    inside(room, &say.say("network-file-will"), &Flash::default(), &content)
}

/// The map of a dossier as a file of easyNWK.
pub(crate) fn file_of(map: &network::Network, today: Date, say: Say<'_>) -> String {
    let (unnamed, now) = (say.say("network-somebody"), say.say("network-now"));
    let text = outgoing(map, today, Words { unnamed: &unnamed, now: &now });
    // The same JSON, and nothing in it that a browser could take for a page.
    text.replace('<', "\\u003c").replace('>', "\\u003e")
}

pub(super) async fn easynwk(room: Room) -> Response {
    let text = file_of(&room.dossier().network, room.today(), room.say());
    handed_out(&room, "application/json", "nwk.json", text)
}

pub(super) async fn graphml(room: Room) -> Response {
    let unnamed = room.say().say("network-somebody");
    let text = graph::write(&graph::of_dossier(&room.dossier().network, room.today(), &unnamed));
    handed_out(&room, "application/graphml+xml", "graphml", text)
}

fn handed_out(room: &Room, kind: &'static str, ending: &str, text: String) -> Response {
    let name = safe_name(room.person());
    let joined = if name.is_empty() { String::new() } else { format!("-{name}") };
    let file = format!("attachment; filename=\"netwerk{joined}-{}.{ending}\"", room.today());
    let disposition = HeaderValue::from_str(&file).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static(kind);
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], text).into_response()
}
