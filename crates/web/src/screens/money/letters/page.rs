//! The page around a letter: what may stand in it, the way to print it, and where its amounts come from.

use dossier::money::Debt;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{About, Chosen, basis, not_yet_agreed, sheet, way_back};
use crate::flash::Flash;
use crate::parts::{heading, receipt};
use crate::room::Room;
use crate::screens::money::debts::called;
use crate::screens::money::inside;

/// The whole page.
pub(super) fn drawn(room: &Room, debt: &Debt, about: &About, chosen: &Chosen) -> Markup {
    let say = room.say();
    let title = say.with("letters-to", &[("name", called(debt).to_owned().into())]);
    let action = room.path(&format!("money/plan/letters/{}", debt.id));
    let beyond = basis::beyond(debt);
    let content = html! {
        div.no-print.paper-head {
            p.plan-back { a href=(room.path("money/plan/letters")) { (pictogram(Pictogram::Back)) " " (say.say("letters-title")) } }
            (heading(say, Pictogram::Message, &title, &say.say("letters-by-hand")))
            (not_yet_agreed(room))
            div.paper-acts {
                button.button type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
                p.paper-keys { (say.say("plan-paper-keys")) }
            }
            (chosen.form(room, &action, about, !beyond.is_empty()))
        }
        (sheet::draw(room, debt, about, chosen, &beyond))
        @if let Some(comes_from) = about.receipt() { div.no-print { (receipt(room, comes_from)) } }
        (way_back(room))
    };
    inside(room, &title, &Flash::default(), &content)
}
