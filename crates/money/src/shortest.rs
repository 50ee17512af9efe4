//! The shortest plan that never leaves the person under what they keep, and that every creditor's last day holds.
//!
//! Without last days, priority first and then the dearest first is the shortest. Where that comes too late for somebody,
//! a linear programme looks for the shortest number of months in which all can be paid in time; its amounts are then
//! paid out to the cent and checked again, month by month. A priority debt is never paid later than it would be first.

mod programme;

use jiff::civil::Date;

use crate::plan::run::{payday, run};
use crate::plan::{Asked, MOST_MONTHS, Outcome, Strategy, Why};
use crate::{Euro, MoneyError, Month};

use programme::Programme;

/// The shortest plan. Its strategy is said to be "dearest first", from which it departs only where it must.
///
/// # Errors
/// When a field holds what cannot be, or the solver gives up. That no plan can be kept is an answer.
pub fn shortest(asked: &Asked) -> Result<Outcome, MoneyError> {
    asked.sound()?;
    let plain = dearest_first(asked);
    let late = matches!(plain.why(), Some(Why::TooLate { .. }));
    if !late {
        return Ok(plain);
    }
    let mut free = asked.clone();
    free.debts.iter_mut().for_each(|debt| debt.by = None);
    let Outcome::Kept(relaxed) = dearest_first(&free) else { return Ok(plain) };
    let limits: Vec<Option<Date>> = asked
        .debts
        .iter()
        .zip(&relaxed.debts)
        .map(|(debt, total)| debt.by.or(if debt.priority { total.end } else { None }))
        .collect();
    let fewest = relaxed.months.len();
    let Some(mut months) = least_months(asked, &limits, fewest)? else { return Ok(plain) };
    // The programme counts in parts of cents; paying whole cents may need a month more, or some room for the cents.
    for _ in 0..3 {
        for cents in [0, 1, 4] {
            let spare = asked.debts.iter().map(|_| Euro::cents(cents)).sum();
            let Some(programme) = Programme::solve(asked, &limits, months, spare)? else { continue };
            let outcome = run(asked, Strategy::DearestFirst, |nth, _, accounts, room| {
                programme.divide(nth, accounts, room);
                Ok(())
            });
            if outcome.plan().is_some() {
                return Ok(outcome);
            }
        }
        months += 1;
    }
    Ok(shortest_of_the_ways(asked).unwrap_or(plain))
}

/// The shortest of the ways to pay that hold every last day.
fn shortest_of_the_ways(asked: &Asked) -> Option<Outcome> {
    let ways = [Strategy::DearestFirst, Strategy::ProRata, Strategy::SmallestFirst];
    let outcomes = ways.into_iter().filter_map(|strategy| {
        crate::plan::plan(&Asked { strategy, ..asked.clone() }).ok().filter(|outcome| outcome.plan().is_some())
    });
    outcomes.min_by_key(|outcome| outcome.plan().map(|plan| plan.months.len()))
}

fn dearest_first(asked: &Asked) -> Outcome {
    crate::plan::plan(&Asked { strategy: Strategy::DearestFirst, ..asked.clone() }).unwrap_or_else(|_| {
        // `asked` was found sound before this.
        Outcome::NotKept { why: Why::TooLong { months: 0, left: asked.owed() }, receipt: asked.receipt() }
    })
}

/// The fewest months in which the programme has an answer: doubling, then halving. Nothing when there is none.
fn least_months(asked: &Asked, limits: &[Option<Date>], fewest: usize) -> Result<Option<usize>, MoneyError> {
    let is_possible = |months: usize| Programme::solve(asked, limits, months, Euro::ZERO).map(|found| found.is_some());
    let (mut below, mut months, mut step) = (fewest.saturating_sub(1), fewest, 1);
    while !is_possible(months)? {
        if months >= MOST_MONTHS || step > 64 {
            return Ok(None);
        }
        below = months;
        months = (months + step).min(MOST_MONTHS);
        step *= 2;
    }
    while months - below > 1 {
        let middle = below + (months - below) / 2;
        if is_possible(middle)? {
            months = middle;
        } else {
            below = middle;
        }
    }
    Ok(Some(months))
}

/// What may go to debts in each of the first months, with something kept apart.
fn rooms(asked: &Asked, months: usize, spare: Euro) -> Vec<(Date, Euro)> {
    let days = (0..months).map_while(|nth| payday(asked.start, nth));
    days.map(|day| (day, (asked.available(Month::of(day)) - asked.keep - spare).or_zero())).collect()
}
