//! The plan for the fridge: one page with large figures. What is left to live on, what is paid when and to whom, what
//! was done already, and months to tick off with a pen. What stands on it, the person chooses.

mod months;
mod sheet;

use ::money::plan::stretches;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use dossier::money::PaymentPlan;
use figures::{Pictogram, pictogram};
use insight::Computed;
use insight::money::{Euro, Outcome, Plan, outcome, to_live_on};
use maud::{Markup, html};

use super::letters::{not_yet_agreed, plan, way_back};
use super::{inside, ways};
use crate::Web;
use crate::flash::Flash;
use crate::parts::{Choice, Form, empty, heading, receipt};
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/money/plan/fridge", get(to(page)))
}

/// What stands on the paper.
struct Chosen {
    living: bool,
    done: bool,
    names: bool,
}

impl Chosen {
    /// As chosen; before anything was chosen, all of it.
    fn of(typed: &Typed) -> Self {
        let is_chosen = typed.filled("chosen").is_some();
        let has = |what: &str| !is_chosen || typed.has("show", what);
        Self { living: has("living"), done: has("done"), names: has("names") }
    }

    fn form(&self, room: &Room) -> Markup {
        let say = room.say();
        let parts = [("living", self.living), ("done", self.done), ("names", self.names)];
        let typed = parts.iter().filter(|(_, is_shown)| *is_shown);
        let typed = typed.fold(Typed::default(), |typed, (what, _)| typed.and("show", *what));
        let choices = parts.map(|(what, _)| Choice::new(what, say.say(&format!("fridge-show-{what}"))));
        let form = Form { say, typed: &typed, wrong: None };
        html! {
            details.plan-fold.paper-chooser {
                summary { (say.say("plan-paper-choose")) }
                form method="get" action=(room.path("money/plan/fridge")) {
                    input type="hidden" name="chosen" value="1";
                    (form.any_of("show", "fridge-show", "fridge-show-hint", &choices))
                    button.quiet { (say.say("plan-paper-show")) }
                }
            }
        }
    }
}

/// A plan as it goes on paper.
struct Paper<'a> {
    of: &'a PaymentPlan,
    made: Plan,
    /// What is still to come, from this month on.
    ahead: Plan,
    living: Option<Computed<Euro>>,
}

impl<'a> Paper<'a> {
    fn of(room: &'a Room) -> Option<Self> {
        let of = plan(room)?;
        let Ok(Outcome::Kept(made)) = outcome(&of.inputs, &ways::named(room, &of.inputs.debts)) else { return None };
        let from = room.today().first_of_month();
        let mut ahead = made.clone();
        ahead.months.retain(|month| month.on >= from);
        let living = ahead.months.first().or(made.months.last()).map(|month| to_live_on(&room.dossier().money, month));
        Some(Self { of, living: living.and_then(Result::ok), made, ahead })
    }

    /// What is paid, as long as it is the same.
    fn stretches(&self) -> Vec<::money::plan::Stretch> {
        stretches(&self.ahead)
    }

    /// What was paid to the debts of the plan, in cents.
    fn paid(&self, room: &Room) -> u64 {
        let money = &room.dossier().money;
        self.of.inputs.debts.iter().filter_map(|planned| money.debt(planned.debt)).map(dossier::money::Debt::paid).sum()
    }
}

async fn page(room: Room, Query(fields): Query<Vec<(String, String)>>) -> Markup {
    let say = room.say();
    let chosen = Chosen::of(&Typed::of(fields));
    let title = say.say("fridge-link");
    let content = html! {
        div.no-print.paper-head {
            (heading(say, Pictogram::Print, &title, &say.say("fridge-lede")))
            (not_yet_agreed(&room))
        }
        @match Paper::of(&room) {
            None => (empty(Pictogram::Plan, &say.say("fridge-none"), &html! { a.quiet href=(room.path("money/plan")) { (say.say("repayment-make")) } })),
            Some(paper) => {
                div.no-print.paper-head {
                    div.paper-acts {
                        button.button type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
                        p.paper-keys { (say.say("plan-paper-keys")) }
                    }
                    (chosen.form(&room))
                }
                (sheet::draw(&room, &paper, &chosen))
                @if let Some(living) = &paper.living { div.no-print { (receipt(&room, &living.receipt)) } }
                div.no-print { (receipt(&room, &paper.made.receipt)) }
            }
        }
        (way_back(&room))
    };
    inside(&room, &title, &Flash::default(), &content)
}
