//! What a table will do, row by row, and what is wrong in it, by row and column.

use exchange::money_table::{Found, Happens, Mistake, Row, Table, Why};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use crate::flash::Flash;
use crate::i18n::{Language, Say};
use crate::parts::{Form, heading, hidden};
use crate::room::Room;
use crate::screens::money::inside;
use crate::typed::Typed;

/// The most mistakes that are named at once.
const MOST: usize = 30;

/// A column in a language.
pub(super) fn called(language: Language, id: &str, table: Table) -> String {
    let place = match language {
        Language::Dutch => 0,
        Language::French => 1,
        Language::English => 2,
    };
    let column = table.columns().iter().find(|column| column.id == id);
    column.and_then(|column| column.names.get(place)).map_or_else(|| id.to_owned(), |name| (*name).to_owned())
}

/// What is wrong, each by its row and its column.
pub(super) fn mistakes(say: Say<'_>, found: &Found) -> Markup {
    html! {
        section.card aria-labelledby="mistakes" {
            h2 #mistakes { (say.say("csv-mend")) }
            ul.money-mistakes {
                @for mistake in found.mistakes.iter().take(MOST) { li { (one(say, mistake)) } }
                @if found.mistakes.len() > MOST { li { (say.with("csv-more", &[("count", (found.mistakes.len() - MOST).into())])) } }
            }
            p.detail { (say.say("csv-nothing-yet")) }
        }
    }
}

fn one(say: Say<'_>, mistake: &Mistake) -> Markup {
    let key = format!("csv-why-{}", mistake.why.as_str());
    let why = match &mistake.why {
        Why::UnknownWord { known } => say.with(&key, &[("known", known.join(", ").into())]),
        Why::TooLong { most } => say.with(&key, &[("most", (*most).into())]),
        _ => say.say(&key),
    };
    let place = [("row", mistake.row.into()), ("column", mistake.column.clone().into())];
    html! {
        b { (say.with("csv-place", &place)) } " "
        @if !mistake.given.is_empty() { "“" (mistake.given) "” " }
        (why)
    }
}

/// What will happen, before it does.
pub(super) fn drawn(room: &Room, typed: &Typed, found: &Found) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong: None };
    let count = |is: fn(&Happens) -> bool| found.rows.iter().filter(|row| is(&row.happens)).count();
    let comes = count(|happens| *happens == Happens::Comes);
    let stands = count(|happens| *happens == Happens::Stands);
    let changes = found.rows.len() - comes - stands;
    let title = say.say("csv-will");
    let content = html! {
        (heading(say, Pictogram::Looked, &title, &say.with("csv-will-lede", &[("comes", comes.into()), ("changes", changes.into()), ("stands", stands.into())])))
        @if !found.unread.is_empty() { p.detail { (say.with("csv-unread", &[("names", found.unread.join(", ").into())])) } }
        form.card method="post" action=(room.path("money/table/take-in")) {
            ol.money-table-rows { @for row in &found.rows { (line(room, found.table, row)) } }
            p.detail { (say.say("csv-nothing-out")) }
            (hidden(room))
            (form.voice(room))
            textarea.network-carried name="text" hidden { "\n" (typed.get("text")) }
            div.actions {
                @if comes + changes > 0 { button.button { (pictogram(Pictogram::Check)) (say.say("csv-take-in")) } }
                a.quiet href=(room.path("money/table")) { (say.say("leave-it")) }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

fn line(room: &Room, table: Table, row: &Row) -> Markup {
    let say = room.say();
    let (of, words) = match &row.happens {
        Happens::Comes => (Pictogram::Add, say.say("csv-comes")),
        Happens::Stands => (Pictogram::Check, say.say("csv-stands")),
        Happens::Changes(columns) => {
            let names: Vec<_> = columns.iter().map(|id| called(room.me.language, id, table)).collect();
            (Pictogram::Edit, say.with("csv-changes", &[("what", say.list(&names).into())]))
        }
    };
    html! {
        li {
            (pictogram(of))
            span.detail { (say.with("csv-row", &[("row", row.row.into())])) }
            b { (if row.name.is_empty() { say.say("budget-minimum") } else { row.name.clone() }) }
            span { (words) }
        }
    }
}
