//! Following an agreed plan, month by month: what was planned, how it went, in own words. Nobody is blamed.

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::agreements::Subject;
use dossier::money::{self, Followed, PaymentPlan};
use dossier::{Command, SHORT, Thing};
use figures::{Pictogram, pictogram};
use insight::money::{Outcome, Plan, outcome};
use jiff::civil::Date;
use maud::{Markup, html};
use method::{DebtTrace, MonthKept, Part};
use serde::Deserialize;

use super::{again, inside, not_here, plan, slipped, stands, ways};
use crate::Web;
use crate::amount::plain;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, correction_mark, heading, hidden, thing_menu};
use crate::problem::Wrong;
use crate::room::Room;
use crate::screens::trajectory::answers;
use crate::to::to;
use crate::typed::{Slip, Typed};

/// How many months of a plan are shown at once; the others are folded away.
const SHOWN: usize = 12;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/money/plan/follow", get(to(ask)).post(to(follow)))
}

fn made(room: &Room, plan: &PaymentPlan) -> Option<Plan> {
    match outcome(&plan.inputs, &ways::named(room, &plan.inputs.debts)) {
        Ok(Outcome::Kept(made)) => Some(made),
        Ok(Outcome::NotKept { .. }) | Err(_) => None,
    }
}

/// The plan that is followed, with its months.
pub(super) fn card(room: &Room, of: &PaymentPlan) -> Markup {
    let say = room.say();
    let thing = Thing::PaymentPlan(of.id);
    html! {
        section.card.money-plan aria-labelledby="current" {
            h2 #current { (pictogram(Pictogram::Agree)) (say.say("repayment-current")) }
            (plan::what_it_is(room, of))
            @if let Some(made) = made(room, of) { (months(room, of, &made)) }
            details.plan-fold { summary { (say.say("repayment-who-agreed")) } (answers::panel(room, Subject::PaymentPlan(of.id))) }
            p.hint { (say.say("repayment-setback-hint")) }
            (correction_mark(room, thing))
            (thing_menu(room, thing))
        }
    }
}

fn months(room: &Room, of: &PaymentPlan, made: &Plan) -> Markup {
    let say = room.say();
    let next = made.months.iter().position(|month| month.on > room.today()).unwrap_or(made.months.len());
    let near = made.months.iter().take((next + 3).max(SHOWN));
    let rest = made.months.len().saturating_sub((next + 3).max(SHOWN));
    html! {
        ol.money-months {
            @for month in near {
                li.money-kept id={ "m-" (month.on.first_of_month()) } {
                    p.money-what { b { (say.month_of(month.on, room.today())) } span.money-amount { (say.euro(month.paid.in_cents())) } }
                    (how_it_went(room, of, month.on))
                }
            }
        }
        @if rest > 0 { p.detail { (say.with("repayment-more-months", &[("count", rest.into())])) } }
    }
}

fn words(room: &Room, followed: &Followed) -> String {
    let say = room.say();
    let paid = followed.cents.map(|paid| format!(" ({})", say.cents(paid))).unwrap_or_default();
    let own = if followed.words.is_empty() { String::new() } else { format!(" “{}”", followed.words) };
    format!("{}{paid}{own}", say.name("month-kept", followed.kept.as_str()))
}

fn how_it_went(room: &Room, of: &PaymentPlan, on: Date) -> Markup {
    let (say, month) = (room.say(), on.first_of_month());
    let said = of.month(month);
    html! {
        @if let Some(followed) = said {
            @if let Some(leading) = followed.leading() { p.money-went { (words(room, &leading.value)) } }
            (stands::beside(room, followed, "money/plan/follow", &|followed| words(room, followed), &|followed| vec![
                ("plan", of.id.to_string()),
                ("month", month.to_string()),
                ("kept", followed.kept.as_str().to_owned()),
                ("cents", followed.cents.map(|paid| plain(say, paid)).unwrap_or_default()),
                ("words", followed.words.clone()),
                ("settle", "yes".to_owned()),
            ]))
        }
        @if room.may_write(Part::Money) && month <= room.today() {
            p.no-print { a.quiet href={ (room.path("money/plan/follow")) "?plan=" (of.id) "&month=" (month) } {
                (pictogram(Pictogram::Edit)) (say.say(if said.is_some() { "repayment-say-anew" } else { "repayment-how-did-it-go" }))
                span.sr-only { " " (say.month_of(month, room.today())) }
            } }
        }
    }
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    plan: String,
    #[serde(default)]
    month: String,
}

fn find<'a>(room: &'a Room, plan: &str, month: &str) -> Option<(&'a PaymentPlan, Date)> {
    let plan = room.dossier().money.plan(plan.parse().ok()?)?;
    let month: Date = month.parse().ok()?;
    (month.first_of_month() >= plan.inputs.start.first_of_month()).then_some((plan, month.first_of_month()))
}

async fn ask(room: Room, Query(asked): Query<Asked>) -> Response {
    let Some((plan, month)) = find(&room, &asked.plan, &asked.month) else { return not_here(&room) };
    let said = plan.month(month).and_then(|said| said.leading()).map(|said| &said.value);
    let typed = said.map_or_else(Typed::default, |said| {
        let typed = Typed::default().and("kept", said.kept.as_str()).and("words", said.words.clone());
        typed.and("cents", said.cents.map(|paid| plain(room.say(), paid)).unwrap_or_default())
    });
    page(&room, plan, month, &typed, None).into_response()
}

fn planned(made: Option<&Plan>, month: Date) -> Option<&insight::money::PlanMonth> {
    made?.months.iter().find(|planned| planned.on.first_of_month() == month)
}

fn page(room: &Room, of: &PaymentPlan, month: Date, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.with("repayment-follow-title", &[("month", say.month_of(month, room.today()).into())]);
    let made = made(room, of);
    let planned = planned(made.as_ref(), month);
    let kept = MonthKept::ALL.iter().map(|kept| Choice::new(kept.as_str(), say.name("month-kept", kept.as_str())));
    let content = html! {
        (heading(say, Pictogram::Plan, &title, &say.say("repayment-follow-lede")))
        (form.summary())
        @if let (Some(made), Some(planned)) = (&made, planned) {
            section.card aria-labelledby="planned" {
                h2 #planned { (say.say("repayment-planned")) }
                dl.money-facts { @for (name, paid) in made.names.iter().zip(&planned.payments).filter(|(_, paid)| paid.payment.is_positive()) {
                    div { dt { (name) } dd { (say.euro(paid.payment.in_cents())) } }
                } }
            }
        }
        form.card.money-form method="post" action=(room.path("money/plan/follow")) data-keep {
            (hidden(room))
            input type="hidden" name="plan" value=(of.id);
            input type="hidden" name="month" value=(month);
            (form.one_of("kept", "repayment-kept", "", &kept.collect::<Vec<_>>()))
            (form.amount("cents", "repayment-paid-in-all", "repayment-paid-hint"))
            (form.lines("words", "repayment-words", "repayment-words-hint", SHORT, 3))
            (form.voice(room))
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("money/plan")) { (say.say("leave-it")) } }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

async fn follow(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Some((plan, month)) = find(&room, typed.get("plan"), typed.get("month")) else { return not_here(&room) };
    let commands = match commands(&room, plan, month, &typed) {
        Ok(commands) => commands,
        Err(slip) => return slipped(&room, slip, |wrong| page(&room, plan, month, &typed, Some(wrong))),
    };
    let many = commands.len();
    match room.execute(&typed, commands).await {
        Ok(done) => {
            // The payments that were written down with it go with it.
            let back = Back::in_money(&done, many);
            flash::done_or_back(&room.path("money/plan"), "money-followed", back.as_ref())
        }
        Err(error) => again(&room, error, |wrong| page(&room, plan, month, &typed, Some(wrong))),
    }
}

/// How the month went; the first time that it went as planned, each payment is written down at its debt too.
fn commands(room: &Room, of: &PaymentPlan, month: Date, typed: &Typed) -> Result<Vec<Command>, Slip> {
    let kept: MonthKept = typed.read("kept")?;
    let made = made(room, of);
    let planned = planned(made.as_ref(), month);
    let in_all = planned.and_then(|planned| u64::try_from(planned.paid.in_cents()).ok());
    let cents = match kept {
        MonthKept::AsPlanned => typed.cents("cents")?.or(in_all),
        MonthKept::Less => Some(typed.needed_cents("cents")?),
        MonthKept::NotPossible => None,
    };
    let words = typed.get("words").to_owned();
    let mut commands = vec![Command::Money(money::Command::Follow { plan: of.id, month, kept, cents, words })];
    let is_first = of.month(month).is_none() && !typed.has("settle", "yes");
    if let (true, MonthKept::AsPlanned, Some(made), Some(planned)) = (is_first, kept, &made, planned) {
        let named = ways::named(room, &of.inputs.debts);
        for debt in of.inputs.debts.iter().filter(|debt| room.dossier().money.debt(debt.debt).is_some()) {
            let place = made.names.iter().position(|name| name == named.name(debt.debt));
            let paid = place.and_then(|place| planned.payments.get(place)).map_or(0, |paid| paid.payment.in_cents());
            if let Some(cents) = u64::try_from(paid).ok().filter(|cents| *cents > 0) {
                let (kind, words) = (DebtTrace::Payment, String::new());
                let note = money::Command::Note { debt: debt.debt, kind, words, cents: Some(cents) };
                commands.push(Command::Money(note));
            }
        }
    }
    Ok(commands)
}
