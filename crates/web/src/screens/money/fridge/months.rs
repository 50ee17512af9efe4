//! Months to tick off with a pen; those that were paid are ticked already.

use dossier::money::PaymentPlan;
use figures::{Pictogram, pictogram};
use insight::money::Plan;
use maud::{Markup, html};
use method::MonthKept;

use crate::room::Room;

/// The most months on the sheet.
const MOST: usize = 24;
/// How many of those that went by stay on it.
const BEHIND: usize = 6;

/// The boxes.
pub(super) fn boxes(room: &Room, of: &PaymentPlan, made: &Plan) -> Markup {
    let (say, this) = (room.say(), room.today().first_of_month());
    let gone = made.months.iter().filter(|month| month.on < this).count();
    let from = gone.saturating_sub(BEHIND);
    let more = made.months.len().saturating_sub(from + MOST);
    let is_paid = |on: jiff::civil::Date| {
        let said = of.month(on).and_then(|said| said.leading());
        said.is_some_and(|said| said.value.kept == MonthKept::AsPlanned)
    };
    html! {
        section.fridge-months {
            h2 { (pictogram(Pictogram::Check)) (say.say("fridge-tick")) }
            ol {
                @for month in made.months.iter().skip(from).take(MOST) {
                    li {
                        span.box aria-hidden="true" { @if is_paid(month.on) { (pictogram(Pictogram::Check)) } }
                        span { (say.month_of(month.on, room.today())) }
                        @if is_paid(month.on) { span.sr-only { " " (say.say("fridge-ticked")) } }
                    }
                }
            }
            @if more > 0 { p.fridge-more { (say.with("repayment-more-months", &[("count", more.into())])) } }
        }
    }
}
