//! What was taken back, for the person alone: folded away, and to be put back.

use dossier::Thing;
use maud::{Markup, html};

use super::{goal, steps};
use crate::parts::thing_menu;
use crate::room::Room;

/// Goals and steps that were taken back. Helpers do not get to see any.
pub(super) fn fold(room: &Room) -> Markup {
    let goals = &room.dossier().goals;
    let gone_goals = goals.goals.iter().filter(|goal| goal.taken_back.is_some());
    let gone_goals = gone_goals.map(|goal| (Thing::Goal(goal.id), goal::words_of(goal)));
    let gone_steps = goals.there().flat_map(|goal| &goal.steps).filter(|step| step.taken_back.is_some());
    let gone_steps = gone_steps.map(|step| (Thing::Step(step.id), steps::words_of(step)));
    let gone: Vec<_> = gone_goals.chain(gone_steps).collect();
    html! {
        @if !gone.is_empty() {
            details.plan-fold.taken-back-fold {
                summary { (room.say().with("plan-taken-back", &[("count", gone.len().into())])) }
                ul { @for (thing, words) in gone { li { p { (words) } (thing_menu(room, thing)) } } }
            }
        }
    }
}
