//! Budget and debts as tables: taken along for a spreadsheet, or taken in from one. Nothing comes in before one has
//! seen, row by row, what will happen.

mod preview;

use app::AppError;
use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::Command;
use exchange::ExchangeError;
use exchange::archive::safe_name;
use exchange::money_table::{Found, MOST_BYTES, Table, Tongue, look as looked, write};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::inside;
use crate::Web;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::i18n::{Language, Say};
use crate::parts::{Form, heading, read_only};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/table", get(to(page)))
        .route("/dossiers/{dossier}/money/table/budget.csv", get(to(budget)))
        .route("/dossiers/{dossier}/money/table/debts.csv", get(to(debts)))
        .route("/dossiers/{dossier}/money/table/look", post(to(look)))
        .route("/dossiers/{dossier}/money/table/take-in", post(to(take_in)))
}

/// The language of a table.
pub(crate) const fn tongue(language: Language) -> Tongue {
    match language {
        Language::Dutch => Tongue::Dutch,
        Language::French => Tongue::French,
        Language::English => Tongue::English,
    }
}

async fn page(room: Room, Query(flash): Query<Flash>) -> Markup {
    drawn(&room, &flash, &Typed::default(), None, None)
}

async fn budget(room: Room) -> Response {
    handed_out(&room, Table::Budget)
}

async fn debts(room: Room) -> Response {
    handed_out(&room, Table::Debts)
}

fn handed_out(room: &Room, table: Table) -> Response {
    let of = if table == Table::Budget { "budget" } else { "debts" };
    let Ok(text) = write(table, &room.dossier().money, tongue(room.me.language)) else {
        return Trouble::NotFound.in_language(&room.me.web, room.me.language);
    };
    let name = safe_name(room.person());
    let joined = if name.is_empty() { String::new() } else { format!("-{name}") };
    let file = format!("attachment; filename=\"{of}{joined}-{}.csv\"", room.today());
    let disposition = HeaderValue::from_str(&file).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], text).into_response()
}

/// What would happen; nothing is kept.
async fn look(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    match read(&room, &typed) {
        Ok(found) => shown(&room, &typed, &found),
        Err(wrong) => not_right(&room, &typed, &wrong),
    }
}

/// What will happen; or the form again with each mistake by row and column.
fn shown(room: &Room, typed: &Typed, found: &Found) -> Response {
    if found.mistakes.is_empty() {
        return preview::drawn(room, typed, found).into_response();
    }
    let words = room.say().with("csv-mistakes", &[("count", found.mistakes.len().into())]);
    let wrong = Wrong { field: "text", words };
    let page = drawn(room, &Flash::default(), typed, Some(&wrong), Some(found));
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// Takes the table in.
async fn take_in(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let found = match read(&room, &typed) {
        Ok(found) if found.mistakes.is_empty() => found,
        Ok(found) => return shown(&room, &typed, &found),
        Err(wrong) => return not_right(&room, &typed, &wrong),
    };
    let commands: Vec<_> = found.commands().into_iter().map(Command::Money).collect();
    if commands.is_empty() {
        return flash::done(&room.path("money"), "money-csv-stands");
    }
    let many = commands.len();
    match room.execute(&typed, commands).await {
        Ok(done) => flash::done_or_back(&room.path("money"), "money-csv", Back::in_money(&done, many).as_ref()),
        Err(error) => {
            let row = match &error {
                AppError::Refused { index, .. } => found.row_of(*index).map(|row| row.row),
                _ => None,
            };
            match NotTaken::of(error, room.say()) {
                NotTaken::Wrong(wrong) => not_right(&room, &typed, &at_row(room.say(), row, &wrong)),
                trouble @ NotTaken::Trouble(_) => trouble.again(&room.me, |_| Markup::default()),
            }
        }
    }
}

fn at_row(say: Say<'_>, row: Option<usize>, wrong: &Wrong) -> Wrong {
    let words = match row {
        Some(row) => say.with("csv-row-wrong", &[("row", row.into()), ("why", wrong.words.clone().into())]),
        None => wrong.words.clone(),
    };
    Wrong { field: "text", words }
}

fn read(room: &Room, typed: &Typed) -> Result<Found, Wrong> {
    let say = room.say();
    let wrong = |words| Wrong { field: "text", words };
    let text = typed.get("text");
    if text.trim().is_empty() {
        return Err(wrong(say.say("csv-empty")));
    }
    if text.contains('\u{fffd}') {
        return Err(wrong(say.say("csv-letters")));
    }
    let nth = |n| typed.nth_command(n);
    looked(text, &room.dossier().money, &nth).map_err(|error| wrong(why(say, &error)))
}

fn why(say: Say<'_>, error: &ExchangeError) -> String {
    match error {
        ExchangeError::TooMuch { field, most, .. } if field == "rows" => {
            say.with("csv-too-many", &[("most", (*most).into())])
        }
        ExchangeError::TooMuch { .. } => say.with("csv-too-large", &[("most", (MOST_BYTES / 1024).into())]),
        _ => say.say("csv-no-names"),
    }
}

fn not_right(room: &Room, typed: &Typed, wrong: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, drawn(room, &Flash::default(), typed, Some(wrong), None)).into_response()
}

fn drawn(room: &Room, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>, found: Option<&Found>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("csv-title");
    let content = html! {
        (heading(say, Pictogram::Resource, &title, &say.say("csv-lede")))
        (form.summary())
        @if let Some(found) = found { (preview::mistakes(say, found)) }
        section.card aria-labelledby="out" {
            h2 #out { (say.say("csv-out")) }
            p { (say.say("csv-out-words")) }
            div.money-tables {
                a.button href=(room.path("money/table/budget.csv")) download { (pictogram(Pictogram::Resource)) (say.say("csv-budget")) }
                a.button href=(room.path("money/table/debts.csv")) download { (pictogram(Pictogram::IncomeAndDebts)) (say.say("debts-title")) }
            }
        }
        (read_only(room, Part::Money))
        @if room.may_write(Part::Money) {
            form.card method="post" action=(room.path("money/table/look")) {
                h2 { (say.say("csv-in")) }
                p { (say.say("csv-in-words")) }
                div.field.network-file-pick hidden {
                    label for="f-file" { (say.say("csv-pick")) }
                    input #f-file type="file" accept=".csv,text/csv,text/plain" data-into="f-text" data-too-large=(say.with("csv-too-large", &[("most", (MOST_BYTES / 1024).into())]));
                    p.hint role="status" {}
                }
                div.field {
                    label for="f-text" { (say.say("csv-text")) }
                    p.hint #h-text { (say.say("csv-text-hint")) }
                    @if let Some(wrong) = wrong { p.wrong #w-text { (wrong.words) } }
                    textarea.money-rows #f-text name="text" rows="8" spellcheck="false" autocomplete="off" aria-describedby=(if wrong.is_some() { "h-text w-text" } else { "h-text" }) aria-invalid=[wrong.map(|_| "true")] { "\n" (typed.get("text")) }
                }
                div.actions { button.button { (pictogram(Pictogram::Looked)) (say.say("csv-look")) } }
            }
            details.plan-fold {
                summary { (say.say("csv-columns")) }
                p { (say.say("csv-columns-words")) }
                @for (key, table) in [("csv-budget", Table::Budget), ("debts-title", Table::Debts)] {
                    p { b { (say.say(key)) } ": " (columns(room, table)) }
                }
            }
            script type="module" src=(crate::assets::address("network.js")) {}
        }
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(room, &title, flash, &content)
}

/// The columns that are read, as the reader's language names them.
fn columns(room: &Room, table: Table) -> String {
    let named = |column: &&exchange::money_table::Column| column.is_read;
    let columns =
        table.columns().iter().filter(named).map(|column| preview::called(room.me.language, column.id, table));
    columns.collect::<Vec<_>>().join(" · ")
}
