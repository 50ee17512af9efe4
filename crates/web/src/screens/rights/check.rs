//! Looking at the rights. At the desk one dense form with what follows from it beside it; at the table one question a page.
//! The answers travel in the form, never in an address, and nothing of them is kept.

use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;
use rights::{Fact, RightsError};

use super::look::{Look, OnDay};
use super::{ask, inside, question, results, way_back};
use crate::flash::Flash;
use crate::parts::{Form, heading, hidden};
use crate::room::Room;
use crate::typed::Typed;

/// The questions in groups, by the names of the facts; what stands in no group comes last.
const GROUPS: [(&str, &[&str]); 5] = [
    ("home", &["region", "age", "people", "ages_of_children", "single_parent", "right_to_stay"]),
    (
        "income",
        &["situation", "months_in_situation", "income_year", "income_month", "living_wage", "living_wage_months"],
    ),
    (
        "allowances",
        &[
            "increased_reimbursement",
            "elderly_income_guarantee",
            "disability_allowance",
            "care_budget_elderly",
            "care_budget_heavy",
            "child_care_supplement",
            "child_benefit",
            "debt_mediation",
        ],
    ),
    (
        "housing",
        &[
            "housing",
            "rent",
            "waiting_months_social_housing",
            "moved_to_better_rental",
            "owns_a_dwelling",
            "heating",
            "shared_gas_heating",
        ],
    ),
    (
        "else",
        &[
            "dutch_language_school",
            "higher_education",
            "hard_to_work",
            "hard_daily_life",
            "much_care",
            "medical_costs_year",
            "question_of_law",
        ],
    ),
];

pub(super) async fn begin(room: Room, Query(on): Query<OnDay>) -> Response {
    let look = Look::with_what_was_kept(&room, on.day(room.today()));
    page(&room, &look, &Flash::default()).into_response()
}

pub(super) async fn look(room: Room, Query(on): Query<OnDay>, Body(fields): Body<Vec<(String, String)>>) -> Response {
    shown(&room, &Look::of(&room, on.day(room.today()), Typed::of(fields)), &Flash::default())
}

/// The page, with what cannot be read beside its field.
pub(super) fn shown(room: &Room, look: &Look, flash: &Flash) -> Response {
    let status = if look.unread.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, page(room, look, flash)).into_response()
}

fn page(room: &Room, look: &Look, flash: &Flash) -> Markup {
    let title = room.say().say(if room.is_participant() { "rights-check-own" } else { "rights-check" });
    let content = match &look.rules {
        Err(error) => no_rules(room, &title, error),
        Ok(_) if room.is_participant() => ask::page(room, look, &title),
        Ok(_) => desk(room, look, &title),
    };
    inside(room, &title, flash, &content)
}

/// The address to which the form goes: the day stands in it, the answers never do.
pub(super) fn action(room: &Room, look: &Look, to: &str) -> String {
    let path = room.path(&format!("rights/{to}"));
    if look.on == room.today() { path } else { format!("{path}?on={}", look.on) }
}

fn desk(room: &Room, look: &Look, title: &str) -> Markup {
    let say = room.say();
    html! {
        (way_back(room))
        (heading(say, Pictogram::ExploreAndRights, title, &say.say("rights-check-lede")))
        (summary(room, look))
        (other_day(room, look))
        div.rights-desk {
            form.card.rights-form #check method="post" action={ (action(room, look, "check")) "#found" } {
                (hidden(room))
                (groups(room, look))
                div.actions {
                    button.button { (pictogram(Pictogram::Next)) (say.say("rights-look")) }
                }
                (keep(room, look))
            }
            div.rights-found #found { (results::all(room, look)) }
        }
    }
}

/// What cannot be read, all of it, on top.
pub(super) fn summary(room: &Room, look: &Look) -> Markup {
    html! {
        @if !look.unread.is_empty() {
            div.wrong-summary role="alert" tabindex="-1" {
                h2 { (room.say().say("not-yet-right")) }
                @for wrong in &look.unread { p { a href={ "#f-" (wrong.field) } { (wrong.words) } } }
            }
        }
    }
}

/// The groups of questions. What can change no answer any more is folded away under its group.
fn groups(room: &Room, look: &Look) -> Markup {
    let Ok(day) = &look.rules else { return html! {} };
    let (say, questions, asked) = (room.say(), day.questions(), look.still_asked());
    let facts = || day.vocabulary().facts().iter().filter(|fact| questions.contains(&fact.name.as_str()));
    let grouped = |fact: &&Fact| GROUPS.iter().any(|(_, names)| names.contains(&fact.name.as_str()));
    let is_open = |fact: &Fact| {
        asked.contains(&fact.name.as_str())
            || look.typed.filled(&fact.name).is_some()
            || look.unread.iter().any(|w| w.field == fact.name)
    };
    html! {
        @for (group, names) in GROUPS {
            @let of_group: Vec<&Fact> = facts().filter(|fact| names.contains(&fact.name.as_str())).collect();
            @let (open, closed): (Vec<&Fact>, Vec<&Fact>) = of_group.into_iter().partition(|fact| is_open(fact));
            @if !open.is_empty() {
                fieldset.rights-group { legend { (say.say(&format!("rights-group-{group}"))) } (fields(room, look, &open)) (folded(room, look, &closed)) }
            } @else { (folded(room, look, &closed)) }
        }
        @let has: Vec<&Fact> = facts().filter(|fact| !grouped(fact)).collect();
        @if !has.is_empty() {
            details.rights-has open[has.iter().any(|fact| look.typed.filled(&fact.name).is_some())] {
                summary { (say.say("rights-group-has")) }
                (fields(room, look, &has))
            }
        }
    }
}

fn folded(room: &Room, look: &Look, facts: &[&Fact]) -> Markup {
    html! {
        @if !facts.is_empty() {
            details.rights-unneeded { summary { (room.say().with("rights-not-needed", &[("count", facts.len().into())])) } (fields(room, look, facts)) }
        }
    }
}

fn fields(room: &Room, look: &Look, facts: &[&Fact]) -> Markup {
    html! {
        div.rights-fields {
            @for fact in facts {
                @let wrong = look.unread.iter().find(|wrong| wrong.field == fact.name);
                (question::small(Form { say: room.say(), typed: &look.typed, wrong }, fact))
            }
        }
    }
}

/// Keeping the answers, only when the person wants that.
pub(super) fn keep(room: &Room, look: &Look) -> Markup {
    let say = room.say();
    let own = if room.is_participant() { "-own" } else { "" };
    let form = Form { say, typed: &look.typed, wrong: None };
    html! {
        @if room.may_write(Part::Rights) {
            div.rights-keep {
                p { (pictogram(Pictogram::Lock)) span { (say.with(&format!("rights-keep-lede{own}"), &[("name", room.person().to_owned().into())])) } }
                (form.voice(room))
                button.quiet formaction=(room.path("rights/keep")) { (pictogram(Pictogram::Check)) (say.say("rights-keep")) }
            }
        } @else { p.hint { (say.say("rights-nothing-kept")) } }
    }
}

/// Looking for an earlier day, so that a look of then can be repeated.
pub(super) fn other_day(room: &Room, look: &Look) -> Markup {
    let (say, is_other) = (room.say(), look.on != room.today());
    html! {
        @if is_other { p.rights-on role="note" { (pictogram(Pictogram::Calendar)) span { (say.with("rights-on", &[("day", say.date(look.on).into())])) " " a href=(room.path("rights/check")) { (say.say("rights-today")) } } } }
        details.rights-other-day.no-print {
            summary { (say.say("rights-other-day")) }
            form method="get" action=(room.path("rights/check")) {
                label for="f-on" { (say.say("rights-day")) }
                input.day id="f-on" type="date" name="on" max=(room.today()) value=(look.on);
                button.quiet { (say.say("rights-look-then")) }
            }
            p.hint { (say.say("rights-other-day-hint")) }
        }
    }
}

fn no_rules(room: &Room, title: &str, error: &RightsError) -> Markup {
    let say = room.say();
    html! {
        (way_back(room))
        (heading(say, Pictogram::ExploreAndRights, title, ""))
        section.card {
            @if let RightsError::NoRules { on, earliest } = error {
                p { (say.with("rights-no-rules", &[("day", say.date(*on).into()), ("first", say.date(*earliest).into())])) }
            }
            a.button href=(room.path("rights/check")) { (say.say("rights-today")) }
        }
    }
}
