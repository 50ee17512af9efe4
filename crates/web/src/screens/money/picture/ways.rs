//! The ways to pay as a picture: how what is owed goes down to nothing, one line a way.

use figures::plans_compared::{PlanLine, PlansCompared, draw};
use insight::money::{Euro, Outcome, Plan, Way};
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::room::Room;

/// The most marks under the lines.
const MARKS: usize = 5;

/// The picture; nothing when no way can be kept.
pub(in crate::screens::money) fn picture(room: &Room, ways: &[Way], start: Date) -> Markup {
    let say = room.say();
    let kept = ways.iter().filter_map(|way| match &way.outcome {
        Outcome::Kept(plan) => Some((way, plan)),
        Outcome::NotKept { .. } => None,
    });
    let kept: Vec<_> = kept.collect();
    let plans: Vec<_> = kept.iter().map(|(way, plan)| line(room, way, plan)).collect();
    let owed = plans.first().and_then(|plan| plan.balances.first()).copied().unwrap_or(0);
    let most = plans.iter().map(|plan| plan.balances.len().saturating_sub(1)).max().unwrap_or(0);
    let told = plans.iter().map(|plan| format!("{}: {}.", plan.label, plan.end)).collect::<Vec<_>>().join(" ");
    let wide = PlansCompared {
        id: "ways-picture".to_owned(),
        title: say.say("repayment-picture"),
        description: told,
        plans,
        owed_label: say.with("repayment-picture-owed", &[("amount", say.cents(owed).into())]),
        ticks: ticks(start, most),
        compact: false,
    };
    let compact = PlansCompared { id: "ways-picture-compact".to_owned(), compact: true, ..wide.clone() };
    // Lines that lie on each other show nothing: then it is said.
    let first = wide.plans.first().map(|plan| &plan.balances);
    let is_same = wide.plans.len() > 1 && wide.plans.iter().all(|plan| Some(&plan.balances) == first);
    html! {
        @if is_same { p.reading { (say.say("repayment-picture-same")) } }
        @else if !wide.plans.is_empty() { div.card.money-picture { (figures::pair(&draw(&wide), &draw(&compact))) } }
    }
}

fn line(room: &Room, way: &Way, plan: &Plan) -> PlanLine {
    let say = room.say();
    let whole: Euro = plan.debts.iter().map(|debt| debt.owed).sum();
    let after = plan.months.iter().map(|month| month.payments.iter().map(|paid| paid.balance).sum::<Euro>());
    let balances = std::iter::once(whole).chain(after);
    let place = |month| plan.months.iter().position(|planned| insight::money::Month::of(planned.on) == month);
    PlanLine {
        label: say.name("paying-order", way.order.as_str()),
        end: plan.end().map(|end| say.month_of(end, room.today())).unwrap_or_default(),
        balances: balances.map(|owed| u64::try_from(owed.in_cents()).unwrap_or(0)).collect(),
        // The first of the balances is what is owed before any month.
        pinches: plan.pinches.iter().filter_map(|month| place(*month)).map(|nth| nth + 1).collect(),
        is_chosen: false,
        href: Some(format!("#w-{}", way.order.as_str())),
    }
}

/// The years that begin on the way, as many as there is room for.
fn ticks(start: Date, months: usize) -> Vec<(usize, String)> {
    let day = |nth: usize| i32::try_from(nth).ok().and_then(|nth| start.checked_add(nth.months()).ok());
    let january = |nth: &usize| *nth > 0 && day(*nth).is_some_and(|day| day.month() == 1);
    let years: Vec<usize> = (0..=months).filter(january).collect();
    let every = years.len().div_ceil(MARKS).max(1);
    let named = |nth: usize| day(nth).map(|day| (nth, day.year().to_string()));
    years.into_iter().step_by(every).filter_map(named).collect()
}
