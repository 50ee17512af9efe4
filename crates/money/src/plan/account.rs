//! A debt while it is being paid.

use jiff::civil::Date;

use crate::debt::Debt;
use crate::{Euro, Rate};

/// A debt while it is being paid.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    /// What was owed at the start; the weight in a division.
    pub(crate) start: Euro,
    pub(crate) costs: Euro,
    pub(crate) interest: Euro,
    pub(crate) principal: Euro,
    pub(crate) rate: Rate,
    pub(crate) priority: bool,
    pub(crate) offer: Option<Euro>,
    /// Interest of this month.
    pub(crate) accrued: Euro,
    /// What is paid this month.
    pub(crate) pay: Euro,
    /// Interest of all months.
    pub(crate) all_interest: Euro,
    /// Paid in all months.
    pub(crate) all_paid: Euro,
    /// The day of the last payment so far.
    pub(crate) last: Option<Date>,
}

impl Account {
    pub(crate) fn of(debt: &Debt) -> Self {
        Self {
            start: debt.owed(),
            costs: debt.costs,
            interest: debt.interest,
            principal: debt.principal,
            rate: debt.yearly_interest,
            priority: debt.priority,
            offer: debt.offer,
            accrued: Euro::ZERO,
            pay: Euro::ZERO,
            all_interest: Euro::ZERO,
            all_paid: Euro::ZERO,
            last: None,
        }
    }

    /// What is owed now.
    pub(crate) fn owed(&self) -> Euro {
        self.costs + self.interest + self.principal
    }

    /// What would still be owed after this month's payment.
    pub(crate) fn open(&self) -> Euro {
        self.owed() - self.pay
    }

    /// Gives it so much this month, at most what is owed. Answers what it took.
    pub(crate) fn give(&mut self, amount: Euro) -> Euro {
        let taken = amount.or_zero().min(self.open());
        self.pay += taken;
        taken
    }

    /// Adds the interest of a month.
    pub(crate) fn accrue(&mut self, days: i64, year: i64) {
        self.accrued = crate::day_count::over(self.principal, self.rate, days, year);
        self.interest += self.accrued;
        self.all_interest += self.accrued;
    }

    /// Books what is paid this month: costs first, then interest, then principal.
    pub(crate) fn book(&mut self, on: Date) {
        let mut left = self.pay;
        for part in [&mut self.costs, &mut self.interest, &mut self.principal] {
            let taken = left.min(*part);
            *part -= taken;
            left -= taken;
        }
        if self.pay.is_positive() {
            self.all_paid += self.pay;
            self.last = Some(on);
        }
    }
}
