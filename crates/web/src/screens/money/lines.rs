//! What comes in and what goes out, line by line.

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use dossier::money::{Flow, Money};
use dossier::{CostId, IncomeId, Origin, Register, Thing, Wording};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CostGroup, IncomeGroup, Part};

use super::{inside, line_form, stands};
use crate::Web;
use crate::flash::Flash;
use crate::i18n::Say;
use crate::parts::{Choice, contested, correction_mark, empty, heading, read_only, thing_menu};
use crate::room::Room;
use crate::to::to;

/// Which way the money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// It comes in.
    Comes,
    /// It goes out.
    Goes,
}

impl Side {
    /// Its address under `money`.
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Comes => "incomes",
            Self::Goes => "costs",
        }
    }

    /// A text that says one thing of what comes in and another of what goes out.
    pub(super) const fn key(self, comes: &'static str, goes: &'static str) -> &'static str {
        match self {
            Self::Comes => comes,
            Self::Goes => goes,
        }
    }

    /// Its pictogram.
    pub(super) const fn pictogram(self) -> Pictogram {
        match self {
            Self::Comes => Pictogram::Opportunity,
            Self::Goes => Pictogram::Housing,
        }
    }

    /// The groups to choose from.
    pub(super) fn groups(self, say: Say<'_>) -> Vec<Choice> {
        match self {
            Self::Comes => IncomeGroup::ALL
                .iter()
                .map(|group| Choice::new(group.as_str(), say.name("income-group", group.as_str())))
                .collect(),
            Self::Goes => CostGroup::ALL
                .iter()
                .map(|group| Choice::new(group.as_str(), say.name("cost-group", group.as_str())))
                .collect(),
        }
    }
}

/// One line, whichever side it is on.
pub(super) struct Line<'a> {
    pub(super) thing: Thing,
    pub(super) id: String,
    pub(super) name: &'a Wording,
    pub(super) group: String,
    pub(super) flow: &'a Register<Flow>,
    pub(super) origin: &'a Origin,
}

/// The lines of a side.
pub(super) fn lines<'a>(money: &'a Money, side: Side, say: Say<'_>) -> Vec<Line<'a>> {
    match side {
        Side::Comes => money
            .incomes_there()
            .map(|income| Line {
                thing: Thing::Income(income.id),
                id: income.id.to_string(),
                name: &income.name,
                group: say.name("income-group", income.group.as_str()),
                flow: &income.flow,
                origin: &income.origin,
            })
            .collect(),
        Side::Goes => money
            .costs_there()
            .map(|cost| Line {
                thing: Thing::Cost(cost.id),
                id: cost.id.to_string(),
                name: &cost.name,
                group: say.name("cost-group", cost.group.as_str()),
                flow: &cost.flow,
                origin: &cost.origin,
            })
            .collect(),
    }
}

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/incomes", get(to(comes)))
        .route("/dossiers/{dossier}/money/costs", get(to(goes)))
        .merge(line_form::routes())
}

async fn comes(room: Room, Query(flash): Query<Flash>) -> Markup {
    page(&room, Side::Comes, &flash)
}

async fn goes(room: Room, Query(flash): Query<Flash>) -> Markup {
    page(&room, Side::Goes, &flash)
}

fn page(room: &Room, side: Side, flash: &Flash) -> Markup {
    let say = room.say();
    let title = say.say(side.key("budget-comes", "budget-goes"));
    let content = html! {
        (heading(say, side.pictogram(), &title, &say.say(side.key("budget-comes-lede", "budget-goes-lede"))))
        (read_only(room, Part::Money))
        (list(room, side))
        (taken_back(room, side))
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(room, &title, flash, &content)
}

/// The lines of a side, with the way to add one.
pub(super) fn list(room: &Room, side: Side) -> Markup {
    let say = room.say();
    let (over, now): (Vec<_>, Vec<_>) = lines(&room.dossier().money, side, say)
        .into_iter()
        .partition(|line| line.flow.leading().is_some_and(|said| said.value.is_over_on(room.today())));
    let add = html! {
        @if room.may_write(Part::Money) {
            a.quiet href=(room.path(&format!("money/{}/new", side.path()))) { (pictogram(Pictogram::Add)) (say.say(side.key("budget-add-income", "budget-add-cost"))) }
        }
    };
    html! {
        @if now.is_empty() {
            (empty(side.pictogram(), &say.say(side.key("budget-no-incomes", "budget-no-costs")), &add))
        } @else {
            ul.money-lines { @for line in &now { (one(room, side, line)) } }
            p.no-print { (add) }
        }
        @if !over.is_empty() {
            details.put-away { summary { (say.say("budget-over")) } ul.money-lines { @for line in &over { (one(room, side, line)) } } }
        }
    }
}

fn one(room: &Room, side: Side, line: &Line<'_>) -> Markup {
    let (say, leading) = (room.say(), line.flow.leading());
    let action = format!("money/{}/{}/set", side.path(), line.id);
    html! {
        li.money-line id={ "l-" (line.id) } {
            p.money-what {
                b { (line.name.value().map_or("", String::as_str)) }
                @if let Some(said) = leading { span.money-amount { (amount(room, &said.value)) } }
            }
            p.detail { (line.group) @if let Some(said) = leading { (when(room, &said.value)) } }
            (stands::beside(room, line.flow, &action, &|flow| format!("{}{}", amount(room, flow), when(room, flow)), &|flow| line_form::fields(say, flow)))
            (contested(room, line.thing, line.name))
            (correction_mark(room, line.thing))
            @if line.flow.value().is_none() { (crate::parts::by_line(room, line.origin)) }
            div.money-does {
                @if room.may_write(Part::Money) { a.quiet href=(room.path(&action)) { (pictogram(Pictogram::Edit)) (say.say("budget-change")) } }
                (thing_menu(room, line.thing))
            }
        }
    }
}

/// "€ 412,00 per maand".
pub(super) fn amount(room: &Room, flow: &Flow) -> String {
    let say = room.say();
    format!("{} {}", say.cents(flow.cents), say.name("rhythm", flow.every.as_str()))
}

fn when(room: &Room, flow: &Flow) -> String {
    let say = room.say();
    let from = flow.from.map(|day| say.with("budget-from-day", &[("day", say.date(day).into())]));
    let until = flow.until.map(|day| say.with("budget-until-day", &[("day", say.date(day).into())]));
    from.into_iter().chain(until).map(|words| format!(" · {words}")).collect()
}

/// What the person took out of sight: they can always put it back.
fn taken_back(room: &Room, side: Side) -> Markup {
    let money = &room.dossier().money;
    let gone: Vec<(Thing, &Wording)> = match side {
        Side::Comes => money
            .incomes
            .iter()
            .filter(|line| line.taken_back.is_some())
            .map(|line| (Thing::Income(line.id), &line.name))
            .collect(),
        Side::Goes => money
            .costs
            .iter()
            .filter(|line| line.taken_back.is_some())
            .map(|line| (Thing::Cost(line.id), &line.name))
            .collect(),
    };
    put_away(room, &gone)
}

/// Things that were taken back, folded away.
pub(super) fn put_away(room: &Room, gone: &[(Thing, &Wording)]) -> Markup {
    html! {
        @if !gone.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (room.say().with("budget-taken-back", &[("count", gone.len().into())])) }
                @for (thing, name) in gone { p { (name.value().map_or("", String::as_str)) } (thing_menu(room, *thing)) }
            }
        }
    }
}

/// A line of a side, by the id in an address.
pub(super) fn find<'a>(room: &'a Room, side: Side, id: &str) -> Option<Line<'a>> {
    let thing = match side {
        Side::Comes => Thing::Income(id.parse::<IncomeId>().ok()?),
        Side::Goes => Thing::Cost(id.parse::<CostId>().ok()?),
    };
    lines(&room.dossier().money, side, room.say()).into_iter().find(|line| line.thing == thing)
}
