//! Adding a line, and saying how much it is now.

use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::money::{self, Flow};
use dossier::{Command, NAME, Thing};
use figures::Pictogram;
use maud::{Markup, html};
use method::{IncomeGroup, Part, Rhythm};

use super::lines::{Line, Side, find};
use super::{again, inside, not_here, slipped};
use crate::Web;
use crate::amount::plain;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::i18n::Say;
use crate::parts::{Choice, Form, heading, hidden};
use crate::problem::Wrong;
use crate::room::Room;
use crate::screens::right_name;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/incomes/new", get(to(ask_income)).post(to(add_income)))
        .route("/dossiers/{dossier}/money/incomes/right/{right}", get(to(ask_income_of_right)))
        .route("/dossiers/{dossier}/money/incomes/{line}/set", get(to(ask_income_set)).post(to(set_income)))
        .route("/dossiers/{dossier}/money/costs/new", get(to(ask_cost)).post(to(add_cost)))
        .route("/dossiers/{dossier}/money/costs/{line}/set", get(to(ask_cost_set)).post(to(set_cost)))
}

type Fields = Body<Vec<(String, String)>>;

async fn ask_income(room: Room) -> Markup {
    new_page(&room, Side::Comes, &fresh(), None)
}

/// What a right that was granted brings a month, on the form of an income: one looks, and keeps it.
async fn ask_income_of_right(room: Room, Path((_, right)): Path<(String, String)>) -> Response {
    let followed = right.parse().ok().and_then(|id| room.dossier().rights.followed(id));
    let Some((followed, cents)) = followed.and_then(|followed| Some((followed, followed.brings()?))) else {
        return not_here(&room);
    };
    let typed = fresh()
        .and("name", right_name(room.say(), &followed.right))
        .and("group", IncomeGroup::Protected.as_str())
        .and("cents", plain(room.say(), cents))
        .and("from", followed.brings_from().map(|day| day.to_string()).unwrap_or_default());
    new_page(&room, Side::Comes, &typed, None).into_response()
}

async fn ask_cost(room: Room) -> Markup {
    new_page(&room, Side::Goes, &fresh(), None)
}

async fn add_income(room: Room, Body(fields): Fields) -> Response {
    add(&room, Side::Comes, &Typed::of(fields)).await
}

async fn add_cost(room: Room, Body(fields): Fields) -> Response {
    add(&room, Side::Goes, &Typed::of(fields)).await
}

async fn ask_income_set(room: Room, Path((_, line)): Path<(String, String)>) -> Response {
    ask_set(&room, Side::Comes, &line)
}

async fn ask_cost_set(room: Room, Path((_, line)): Path<(String, String)>) -> Response {
    ask_set(&room, Side::Goes, &line)
}

async fn set_income(room: Room, Path((_, line)): Path<(String, String)>, Body(fields): Fields) -> Response {
    set(&room, Side::Comes, &line, &Typed::of(fields)).await
}

async fn set_cost(room: Room, Path((_, line)): Path<(String, String)>, Body(fields): Fields) -> Response {
    set(&room, Side::Goes, &line, &Typed::of(fields)).await
}

fn fresh() -> Typed {
    Typed::default().and("every", Rhythm::Month.as_str())
}

/// A line as the fields of a form.
pub(super) fn fields(say: Say<'_>, flow: &Flow) -> Vec<(&'static str, String)> {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    vec![
        ("cents", plain(say, flow.cents)),
        ("every", flow.every.as_str().to_owned()),
        ("from", day(flow.from)),
        ("until", day(flow.until)),
    ]
}

fn flow(typed: &Typed) -> Result<Flow, Slip> {
    typed.day("happened_on")?;
    Ok(Flow {
        cents: typed.needed_cents("cents")?,
        every: typed.read("every")?,
        from: typed.day("from")?,
        until: typed.day("until")?,
    })
}

async fn add(room: &Room, side: Side, typed: &Typed) -> Response {
    let command = || -> Result<Command, Slip> {
        let (name, flow) = (typed.get("name").to_owned(), flow(typed)?);
        Ok(Command::Money(match side {
            Side::Comes => money::Command::AddIncome { name, group: typed.read("group")?, flow },
            Side::Goes => money::Command::AddCost { name, group: typed.read("group")?, flow },
        }))
    };
    let command = match command() {
        Ok(command) => command,
        Err(slip) => return slipped(room, slip, |wrong| new_page(room, side, typed, Some(wrong))),
    };
    match room.execute(typed, vec![command]).await {
        Ok(_) => {
            let thing = match side {
                Side::Comes => Thing::Income(typed.command().into()),
                Side::Goes => Thing::Cost(typed.command().into()),
            };
            flash::done_undoable(&back(room, side), "money-added", thing)
        }
        Err(error) => again(room, error, |wrong| new_page(room, side, typed, Some(wrong))),
    }
}

/// The person goes back to the one page; who works at a desk to the whole.
fn back(room: &Room, side: Side) -> String {
    if room.is_participant() { room.path(&format!("money/{}", side.path())) } else { room.path("money") }
}

fn ask_set(room: &Room, side: Side, id: &str) -> Response {
    let Some(line) = find(room, side, id) else { return not_here(room) };
    let own = line.flow.standing.iter().rev().find(|said| said.origin.speaker == room.own_speaker());
    let known = own.or_else(|| line.flow.leading()).map(|said| fields(room.say(), &said.value)).unwrap_or_default();
    let typed = known.into_iter().fold(Typed::default(), |typed, (name, value)| typed.and(name, value));
    set_page(room, side, &line, &typed, None).into_response()
}

async fn set(room: &Room, side: Side, id: &str, typed: &Typed) -> Response {
    let Some(line) = find(room, side, id) else { return not_here(room) };
    let command = match (flow(typed), line.thing) {
        (Ok(flow), Thing::Income(income)) => money::Command::SetIncome { income, flow },
        (Ok(flow), Thing::Cost(cost)) => money::Command::SetCost { cost, flow },
        (Ok(_), _) => return not_here(room),
        (Err(slip), _) => return slipped(room, slip, |wrong| set_page(room, side, &line, typed, Some(wrong))),
    };
    match room.execute(typed, vec![Command::Money(command)]).await {
        Ok(done) => flash::done_or_back(&back(room, side), "money-set", Back::on(Part::Money, &done, 1).as_ref()),
        Err(error) => again(room, error, |wrong| set_page(room, side, &line, typed, Some(wrong))),
    }
}

fn amounts(form: &Form<'_>) -> Markup {
    let say = form.say;
    let rhythms: Vec<_> =
        Rhythm::ALL.iter().map(|every| Choice::new(every.as_str(), say.name("rhythm", every.as_str()))).collect();
    html! {
        (form.amount("cents", "budget-amount", "budget-amount-hint"))
        (form.one_of("every", "budget-every", "", &rhythms))
        details.money-when open[form.typed.filled("from").is_some() || form.typed.filled("until").is_some() || form.wrong.is_some()] {
            summary { (say.say("budget-when")) }
            (form.day("from", "budget-from", "budget-from-hint"))
            (form.day("until", "budget-until", "budget-until-hint"))
        }
    }
}

fn new_page(room: &Room, side: Side, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say(side.key("budget-add-income", "budget-add-cost"));
    let content = html! {
        (heading(say, side.pictogram(), &title, ""))
        (form.summary())
        form.card.money-form method="post" action=(room.path(&format!("money/{}/new", side.path()))) data-keep {
            (hidden(room))
            (form.line("name", "budget-name", side.key("budget-income-name-hint", "budget-cost-name-hint"), NAME))
            (form.one_of("group", "budget-group", side.key("budget-income-group-hint", "budget-cost-group-hint"), &side.groups(say)))
            (amounts(&form))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(back(room, side)) { (say.say("leave-it")) } }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

fn set_page(room: &Room, side: Side, line: &Line<'_>, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = line.name.value().cloned().unwrap_or_default();
    let content = html! {
        (heading(say, Pictogram::Edit, &title, &say.say("budget-set-lede")))
        (form.summary())
        form.card.money-form method="post" action=(room.path(&format!("money/{}/{}/set", side.path(), line.id))) data-keep {
            (hidden(room))
            (amounts(&form))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(back(room, side)) { (say.say("leave-it")) } }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
