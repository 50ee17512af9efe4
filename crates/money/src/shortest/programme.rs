//! The linear programme: for each debt and month an amount, so that every debt is paid in time and no month takes more
//! than there is. Interest enters as a discount: what is paid later counts for less.

use jiff::civil::Date;
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem};

use super::rooms;
use crate::plan::Asked;
use crate::plan::account::Account;
use crate::plan::divide::Room;
use crate::{Euro, MoneyError};

/// What each debt is to have been paid by the end of each month.
pub(super) struct Programme {
    /// One a debt, in the order of the plan: what was paid by the end of each month, rounded up to the cent.
    paid: Vec<Vec<Euro>>,
    /// The last day of each debt; nothing sorts after all days.
    limits: Vec<Option<Date>>,
    /// The month of the last payment before that day.
    last: Vec<Option<usize>>,
}

impl Programme {
    /// Solves it for so many months, with `spare` kept apart in each of them. Nothing when it cannot be done.
    ///
    /// # Errors
    /// When the solver gives up.
    pub(super) fn solve(
        asked: &Asked,
        limits: &[Option<Date>],
        months: usize,
        spare: Euro,
    ) -> Result<Option<Self>, MoneyError> {
        let rooms = rooms(asked, months, spare);
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut by_month = vec![Vec::new(); rooms.len()];
        let mut by_debt = Vec::new();
        for (debt, limit) in asked.debts.iter().zip(limits) {
            let mut discount = 1.0;
            let mut before = asked.balances_on.unwrap_or(asked.start);
            let mut terms = Vec::new();
            for (nth, ((day, _), month)) in rooms.iter().zip(&mut by_month).enumerate() {
                let (days, year) = asked.day_count.between(before, *day);
                let rate = f64::from(debt.yearly_interest.in_basis_points()) / 10_000.0;
                discount /= 1.0 + rate * days as f64 / year as f64;
                before = *day;
                if limit.is_none_or(|limit| *day <= limit) {
                    // Sooner is better, so that of equal answers the one is taken that frees somebody first.
                    let variable = problem.add_var(1.0 + nth as f64 / 1_000.0, (0.0, f64::INFINITY));
                    terms.push((nth, variable, discount));
                    month.push((variable, 1.0));
                }
            }
            let owed = debt.owed().in_cents() as f64 / 100.0;
            if terms.is_empty() && owed > 0.0 {
                return Ok(None);
            }
            let sum: Vec<_> = terms.iter().map(|(_, variable, discount)| (*variable, *discount)).collect();
            problem.add_constraint(&sum, ComparisonOp::Eq, owed);
            by_debt.push(terms);
        }
        for ((_, room), month) in rooms.iter().zip(&by_month) {
            problem.add_constraint(month, ComparisonOp::Le, room.in_cents() as f64 / 100.0);
        }
        let solution = match problem.solve() {
            Ok(outcome) => outcome.into_solution().ok(),
            Err(Error::Infeasible) => return Ok(None),
            Err(error) => return Err(MoneyError::Solver(error.to_string())),
        };
        let solution = solution.ok_or_else(|| MoneyError::Solver("it was interrupted".to_owned()))?;
        let paid = by_debt.iter().map(|terms| {
            let mut sum = 0.0;
            let mut terms = terms.iter().peekable();
            let by_month = (0..rooms.len()).map(|nth| {
                if let Some((_, variable, _)) = terms.next_if(|(month, _, _)| *month == nth) {
                    sum += solution.var_value(*variable);
                }
                // The solver is right to a ten-millionth of a euro; a cent is not rounded up for that.
                Euro::cents((sum * 100.0 - 1e-3).ceil() as i64)
            });
            by_month.collect()
        });
        let last = limits.iter().map(|limit| {
            let in_time = |limit: &Date| rooms.iter().rposition(|(day, _)| day <= limit);
            limit.as_ref().and_then(in_time)
        });
        Ok(Some(Self { paid: paid.collect(), limits: limits.to_vec(), last: last.collect() }))
    }

    /// Pays each debt up to where it is to be in this month, those with the earliest last day first, and wholly when it
    /// is the last month for it; what is left over by rounding goes the same way.
    pub(super) fn divide(&self, nth: usize, accounts: &mut [Account], room: Room) {
        let mut left = room.free();
        let mut order: Vec<_> = accounts.iter_mut().zip(&self.paid).zip(self.limits.iter().zip(&self.last)).collect();
        order.sort_by_key(|((account, _), (limit, _))| (limit.unwrap_or(Date::MAX), std::cmp::Reverse(account.rate)));
        for ((account, paid), (_, last)) in &mut order {
            let until_now = paid.get(nth).or_else(|| paid.last()).copied().unwrap_or_default();
            // Interest is booked in whole cents, so that the last payment differs from the programme's by some.
            let due = if last.is_some_and(|last| last <= nth) { account.open() } else { until_now - account.all_paid };
            left -= account.give(due.min(left));
        }
        for ((account, _), _) in order {
            left -= account.give(left);
        }
    }
}
