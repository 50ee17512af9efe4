//! What just happened, said on the next page; with a way to undo it.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::Thing;
use serde::Deserialize;
use uuid::Uuid;

use crate::back::Back;

/// What the address of the next page says of what was done: `?done=story-told&undo=story.018f…`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub(crate) struct Flash {
    /// The released name of what was done; its text is `done-…`.
    #[serde(default)]
    pub done: Option<String>,
    /// The thing that can be taken back.
    #[serde(default)]
    pub undo: Option<String>,
    /// The thing that can be put back.
    #[serde(default)]
    pub redo: Option<String>,
    /// The form that undoes it.
    #[serde(default)]
    pub back: Option<String>,
    /// The member whose access was stopped, and can be given again.
    #[serde(default)]
    pub again: Option<String>,
}

/// Goes to a page and says there what was done.
#[must_use]
pub(crate) fn done(path: &str, what: &str) -> Response {
    Redirect::to(&format!("{path}?done={what}")).into_response()
}

/// Goes to a page, says there what was done, and offers to take it back.
#[must_use]
pub(crate) fn done_undoable(path: &str, what: &str, thing: Thing) -> Response {
    Redirect::to(&format!("{path}?done={what}&undo={}", thing_text(thing))).into_response()
}

/// Goes to a page, says there what was done, and offers to go back on it by a form. `None`: there was nothing before.
#[must_use]
pub(crate) fn done_or_back(path: &str, what: &str, back: Option<&Back>) -> Response {
    let back = back.map_or_else(String::new, |back| format!("&back={}", back.as_text()));
    Redirect::to(&format!("{path}?done={what}{back}")).into_response()
}

/// Goes to the circle, says there that somebody's access was stopped, and offers to give it again.
#[must_use]
pub(crate) fn stopped(path: &str, member: dossier::MemberId) -> Response {
    Redirect::to(&format!("{path}?done=circle-stopped&again={member}#m-{member}")).into_response()
}

/// A thing as text: `story.018f…`.
#[must_use]
pub(crate) fn thing_text(thing: Thing) -> String {
    let id = match thing {
        Thing::Story(id) => id.0,
        Thing::Strand(id) => id.0,
        Thing::Strength(id) => id.0,
        Thing::Niche(id) => id.0,
        Thing::Way(id) => id.0,
        Thing::Goal(id) => id.0,
        Thing::Step(id) => id.0,
        Thing::Ladder(id) => id.0,
        Thing::Contact(id) => id.0,
        Thing::Planned(id) => id.0,
        Thing::Promise(id) => id.0,
        Thing::Alter(id) => id.0,
        Thing::Tie(id) => id.0,
        Thing::Moment(id) => id.0,
        Thing::NetworkFile(id) => id.0,
        Thing::Task(id) => id.0,
        Thing::Income(id) => id.0,
        Thing::Cost(id) => id.0,
        Thing::Envelope(id) => id.0,
        Thing::Debt(id) => id.0,
        Thing::DebtTrace(id) => id.0,
        Thing::PaymentPlan(id) => id.0,
        Thing::MoneyFile(id) => id.0,
        Thing::Sheet(id) => id.0,
        Thing::Right(id) => id.0,
        Thing::RightMark(id) => id.0,
    };
    format!("{}.{id}", thing.as_str())
}

/// A thing from its text.
#[must_use]
pub(crate) fn thing_from(text: &str) -> Option<Thing> {
    let (kind, id) = text.split_once('.')?;
    let id: Uuid = id.parse().ok()?;
    Some(match kind {
        "story" => Thing::Story(dossier::StoryId(id)),
        "strand" => Thing::Strand(dossier::StrandId(id)),
        "strength" => Thing::Strength(dossier::StrengthId(id)),
        "niche" => Thing::Niche(dossier::NicheId(id)),
        "way" => Thing::Way(dossier::WayId(id)),
        "goal" => Thing::Goal(dossier::GoalId(id)),
        "step" => Thing::Step(dossier::StepId(id)),
        "ladder" => Thing::Ladder(dossier::LadderId(id)),
        "contact" => Thing::Contact(dossier::ContactId(id)),
        "planned" => Thing::Planned(dossier::PlannedId(id)),
        "promise" => Thing::Promise(dossier::PromiseId(id)),
        "alter" => Thing::Alter(dossier::AlterId(id)),
        "tie" => Thing::Tie(dossier::TieId(id)),
        "moment" => Thing::Moment(dossier::MomentId(id)),
        "network_file" => Thing::NetworkFile(dossier::NetworkFileId(id)),
        "task" => Thing::Task(dossier::TaskId(id)),
        "income" => Thing::Income(dossier::IncomeId(id)),
        "cost" => Thing::Cost(dossier::CostId(id)),
        "envelope" => Thing::Envelope(dossier::EnvelopeId(id)),
        "debt" => Thing::Debt(dossier::DebtId(id)),
        "debt_trace" => Thing::DebtTrace(dossier::TraceId(id)),
        "money_file" => Thing::MoneyFile(dossier::MoneyFileId(id)),
        "payment_plan" => Thing::PaymentPlan(dossier::PaymentPlanId(id)),
        "sheet" => Thing::Sheet(dossier::SheetId(id)),
        "right" => Thing::Right(dossier::RightId(id)),
        "right_mark" => Thing::RightMark(dossier::RightMarkId(id)),
        _ => return None,
    })
}
