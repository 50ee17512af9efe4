//! What may be seized of an income, and what stays with the person: looked at, and nothing of it kept. The answers travel
//! in the form, never in an address.

use std::sync::LazyLock;

use ::money::seizable::{Asked, IncomeKind, Seizable, Tables, seizable};
use ::money::{Euro, MoneyError, Period};
use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use figures::{Pictogram, pictogram};
use insight::Computed;
use jiff::civil::Date;
use maud::{Markup, html};
use method::{IncomeGroup, Rhythm};

use super::inside;
use crate::Web;
use crate::amount::plain;
use crate::flash::Flash;
use crate::parts::{Choice, Form, heading, hidden, receipt, source_line};
use crate::problem::Wrong;
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

static TABLES: LazyLock<Option<Tables>> = LazyLock::new(|| Tables::built_in().ok());

const KINDS: [(&str, IncomeKind); 3] =
    [("work", IncomeKind::Work), ("replacement", IncomeKind::Replacement), ("mixed", IncomeKind::Mixed)];

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/money/seizable", get(to(begin)).post(to(look)))
}

async fn begin(room: Room) -> Markup {
    page(&room, &from_budget(&room), None, None)
}

async fn look(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    match found(&room, &typed) {
        Ok((asked, found)) => page(&room, &typed, None, Some((&asked, &found))).into_response(),
        Err(wrong) => (StatusCode::UNPROCESSABLE_ENTITY, page(&room, &typed, Some(&wrong), None)).into_response(),
    }
}

/// What comes in, as the budget knows it; nothing when it does not come month by month.
fn from_budget(room: &Room) -> Typed {
    let incomes = room.dossier().money.incomes_there().filter(|income| income.group != IncomeGroup::Protected);
    let flows: Vec<_> = incomes.filter_map(|income| Some((income.group, income.flow.leading()?.value))).collect();
    let flows: Vec<_> = flows.into_iter().filter(|(_, flow)| !flow.is_over_on(room.today())).collect();
    if flows.is_empty() || flows.iter().any(|(_, flow)| flow.every != Rhythm::Month) {
        return Typed::default();
    }
    let comes = |wanted| flows.iter().any(|(group, _)| *group == wanted);
    let kind = match (comes(IncomeGroup::Work), comes(IncomeGroup::Replacement)) {
        (true, true) => "mixed",
        (true, false) => "work",
        _ => "replacement",
    };
    let cents = flows.iter().map(|(_, flow)| flow.cents).fold(0, u64::saturating_add);
    Typed::default().and("net", plain(room.say(), cents)).and("kind", kind)
}

fn found(room: &Room, typed: &Typed) -> Result<(Asked, Computed<Seizable>), Wrong> {
    let say = room.say();
    let Some(tables) = TABLES.as_ref() else {
        return Err(Wrong { field: "", words: say.say("budget-uncounted") });
    };
    let asked = asked(typed, tables, room.today()).map_err(|slip| Wrong::slip(slip, say))?;
    match seizable(tables, &asked) {
        Ok(found) => Ok((asked, found)),
        Err(MoneyError::NotKnown { .. }) => {
            let (from, until) = known(tables);
            let known = [("from", say.date(from).into()), ("until", say.date(until).into())];
            Err(Wrong { field: "on", words: say.with("seizable-not-known", &known) })
        }
        Err(_) => Err(Wrong::slip(Slip { field: "net", why: "no-amount" }, say)),
    }
}

/// What is asked; without a day, the newest day that is known and has come.
fn asked(typed: &Typed, tables: &Tables, today: Date) -> Result<Asked, Slip> {
    let net = i64::try_from(typed.needed_cents("net")?).map_err(|_| Slip { field: "net", why: "no-amount" })?;
    let kind = KINDS.into_iter().find(|(name, _)| typed.get("kind") == *name).map(|(_, kind)| kind);
    let children = typed.filled("children").map_or(Ok(0), |text| text.trim().parse::<u32>());
    let children = children.ok().filter(|children| *children <= 50);
    Ok(Asked {
        net: Euro::cents(net),
        kind: kind.ok_or(Slip { field: "kind", why: "choose" })?,
        children: children.ok_or(Slip { field: "children", why: "unreadable" })?,
        on: typed.day("on")?.unwrap_or_else(|| today.min(known(tables).1)),
        maintenance: typed.has("maintenance", "yes"),
    })
}

/// The first and the last day that is known.
fn known(tables: &Tables) -> (Date, Date) {
    let (first, last) = (tables.all().first(), tables.all().last());
    let from = first.map_or(Date::MIN, |table| table.period.from);
    (from, last.map_or(Date::MIN, |table| table.period.until.unwrap_or(Date::MAX)))
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>, found: Option<(&Asked, &Computed<Seizable>)>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("seizable-title");
    let own = if room.is_participant() { "-own" } else { "" };
    let kinds = KINDS.map(|(name, _)| Choice::new(name, say.say(&format!("seizable-kind-{name}"))));
    let maintenance = [Choice::new("yes", say.say("seizable-maintenance-yes"))];
    let content = html! {
        (heading(say, Pictogram::Justice, &title, &say.say(&format!("seizable-lede{own}"))))
        (form.summary())
        @if let Some((asked, found)) = found { (answer(room, asked, found)) }
        form.card.money-form method="post" action=(room.path("money/seizable")) {
            (hidden(room))
            (form.amount("net", "seizable-net", "seizable-net-hint"))
            (form.one_of("kind", "seizable-kind", "", &kinds))
            (form.line("children", "seizable-children", "seizable-children-hint", 2))
            (form.any_of("maintenance", "seizable-maintenance", "may-stay-empty", &maintenance))
            (form.day("on", "seizable-on", "seizable-on-hint"))
            div.actions { button.button { (say.say("seizable-look")) } }
            p.hint { (say.say("seizable-not-kept")) }
        }
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(room, &title, &Flash::default(), &content)
}

/// What stays first, then what may be taken of it, and where that comes from.
fn answer(room: &Room, asked: &Asked, found: &Computed<Seizable>) -> Markup {
    let (say, value) = (room.say(), &found.value);
    let euro = |amount: Euro| say.euro(amount.in_cents());
    let period = TABLES.as_ref().and_then(|tables| tables.on(asked.on).ok()).map(|table| &table.period);
    html! {
        section.card.money-stays aria-labelledby="stays" {
            h2 #stays { (pictogram(Pictogram::Resource)) (say.say("seizable-stays")) }
            p.money-big { (euro(value.kept)) }
            @if value.seizable.is_positive() { p { (say.with("seizable-most", &[("amount", euro(value.seizable).into())])) } }
            @else { p { (say.say("seizable-nothing")) } }
            @if value.for_children.is_positive() { p.detail { (say.with("seizable-for-children", &[("amount", euro(value.for_children).into())])) } }
            @if asked.maintenance { p { (say.say("seizable-maintenance-words")) } }
            @else if let Some(period) = period { (of_period(room, asked, period)) }
            p.hint { (say.say("seizable-never")) }
            (receipt(room, &found.receipt))
        }
    }
}

/// From which period the amounts are, and that those of today are not known where that is so.
fn of_period(room: &Room, asked: &Asked, period: &Period) -> Markup {
    let say = room.say();
    html! {
        @if asked.on < room.today() && !period.holds_on(room.today()) {
            p.reading { (say.with("seizable-of-then", &[("day", say.date(asked.on).into())])) }
        }
        (source_line(say, period))
    }
}
