//! The five steps of the money part, and the day on which the help is let go.

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::response::Response;
use axum::routing::{get, post};
use dossier::agreements::Subject;
use dossier::money;
use dossier::{Command, SHORT};
use figures::phase_path::{PhasePath, Step, StepState};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CircleRole, MoneyStep, Part};

use super::{again, inside, slipped};
use crate::Web;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, heading, hidden, read_only};
use crate::problem::Wrong;
use crate::room::Room;
use crate::screens::trajectory::answers;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/steps", get(to(page)))
        .route("/dossiers/{dossier}/money/steps/propose", post(to(propose)))
        .route("/dossiers/{dossier}/money/steps/letting-go", post(to(letting_go)))
}

async fn page(room: Room, Query(flash): Query<Flash>) -> Markup {
    drawn(&room, &flash, &Typed::default(), None)
}

fn drawn(room: &Room, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let title = say.say("budget-steps");
    let content = html! {
        (heading(say, Pictogram::Path, &title, &say.say("budget-steps-lede")))
        (read_only(room, Part::Money))
        (section(room, typed, wrong))
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(room, &title, flash, &content)
}

const fn picture(step: MoneyStep) -> Pictogram {
    match step {
        MoneyStep::Exploration => Pictogram::Search,
        MoneyStep::Proposal => Pictogram::Plan,
        MoneyStep::Agreement => Pictogram::Agree,
        MoneyStep::Aftercare => Pictogram::Aftercare,
        MoneyStep::LettingGo => Pictogram::Closing,
    }
}

/// The path of five steps.
pub(super) fn path(room: &Room) -> Markup {
    let (say, steps) = (room.say(), &room.dossier().money.steps);
    let now = steps.step();
    let step = |step: MoneyStep| {
        let began = steps.stretches.iter().rev().find(|stretch| stretch.step == step).map(|stretch| stretch.began.on);
        let planned = (step == MoneyStep::LettingGo).then(|| steps.lets_go_on()).flatten();
        let (state, key) = match step {
            step if step == now => (StepState::Now, "phase-now"),
            step if step < now => (StepState::Done, "phase-done"),
            _ => (StepState::Ahead, "phase-ahead"),
        };
        Step {
            label: say.name("money-step", step.as_str()),
            note: began.filter(|_| state != StepState::Ahead).or(planned).map(|day| say.day(day)).unwrap_or_default(),
            state,
            state_label: say.say(key),
            pictogram: picture(step),
            href: None,
        }
    };
    figures::phase_path::draw(&PhasePath {
        id: "money-path".to_owned(),
        title: say.say("budget-steps"),
        steps: MoneyStep::ALL.iter().map(|one| step(*one)).collect(),
    })
}

/// The steps, what was proposed, and the two small forms.
pub(super) fn section(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let (say, steps) = (room.say(), &room.dossier().money.steps);
    let form = Form { say, typed, wrong };
    let may =
        room.may_write(Part::Money) && matches!(room.view.permit.role(), CircleRole::Participant | CircleRole::Guide);
    let choices: Vec<_> = MoneyStep::ALL
        .iter()
        .filter(|step| **step != steps.step())
        .map(|step| Choice::pictured(step.as_str(), say.name("money-step", step.as_str()), picture(*step)))
        .collect();
    html! {
        section.card.money-steps aria-labelledby="steps" {
            h2 #steps { (say.say("budget-steps")) }
            (path(room))
            p { (say.say(&format!("budget-about-{}", steps.step().as_str().replace('_', "-")))) }
            @if let Some(turn) = steps.proposal() {
                div.asked-now {
                    p { b { (say.with("budget-step-proposed", &[("step", say.name("money-step", turn.to.as_str()).into())])) } }
                    @if !turn.words.is_empty() { blockquote { (turn.words) } }
                    (crate::parts::by_line(room, &turn.origin))
                    (answers::panel(room, Subject::MoneyTurn(turn.id)))
                }
            }
            (form.summary())
            @if may {
                details.plan-fold open[wrong.is_some()] {
                    summary { (say.say("budget-propose-step")) }
                    form.money-form method="post" action=(room.path("money/steps/propose")) data-keep {
                        (hidden(room))
                        (form.one_of("to", "budget-to-step", "", &choices))
                        (form.line("words", "budget-step-words", "may-stay-empty", SHORT))
                        div.actions { button.button { (say.say("budget-propose")) } }
                    }
                }
            }
            h3 { (say.say("budget-letting-go")) }
            @match steps.lets_go_on() {
                Some(day) => p { (say.with("budget-lets-go-on", &[("day", say.date(day).into())])) },
                None => p.detail { (say.say("budget-letting-go-hint")) },
            }
            @for said in &steps.letting_go.standing { (crate::parts::by_line(room, &said.origin)) }
            @if room.may_write(Part::Money) {
                details.plan-fold open[wrong.is_some_and(|wrong| wrong.field == "on")] {
                    summary { (say.say("budget-plan-letting-go")) }
                    form.money-form method="post" action=(room.path("money/steps/letting-go")) {
                        (hidden(room))
                        (form.day("on", "budget-letting-go-day", "budget-letting-go-day-hint"))
                        (form.voice(room))
                        div.actions { button.button { (say.say("save")) } }
                    }
                }
            }
        }
    }
}

async fn propose(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let to = match typed.read("to") {
        Ok(to) => to,
        Err(slip) => return slipped(&room, slip, |wrong| drawn(&room, &Flash::default(), &typed, Some(wrong))),
    };
    let command = money::Command::ProposeStep { to, words: typed.get("words").to_owned() };
    match room.execute(&typed, vec![Command::Money(command)]).await {
        Ok(done) => {
            // Whoever proposes agrees with it: two events.
            let back = Back::on(Part::Money, &done, 2);
            flash::done_or_back(&room.path("money/steps"), "money-step-proposed", back.as_ref())
        }
        Err(error) => again(&room, error, |wrong| drawn(&room, &Flash::default(), &typed, Some(wrong))),
    }
}

async fn letting_go(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let on = match typed.day("on") {
        Ok(on) => on,
        Err(slip) => return slipped(&room, slip, |wrong| drawn(&room, &Flash::default(), &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![Command::Money(money::Command::PlanLettingGo { on })]).await {
        Ok(done) => {
            let back = Back::on(Part::Money, &done, 1);
            flash::done_or_back(&room.path("money/steps"), "money-set", back.as_ref())
        }
        Err(error) => again(&room, error, |wrong| drawn(&room, &Flash::default(), &typed, Some(wrong))),
    }
}
