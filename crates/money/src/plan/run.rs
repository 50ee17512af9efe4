//! Month by month, until all is paid or it is clear that it never will be.

use jiff::Span;
use jiff::civil::Date;

use super::account::Account;
use super::divide::Room;
use super::{Asked, MOST_MONTHS, Outcome, Paid, Plan, PlanMonth, Strategy, Total, Why};
use crate::{Euro, Month};

/// After so many months without any progress there will be none.
const PATIENCE: usize = 24;

/// Runs a plan. `divide` says what each debt is paid in the nth month.
pub(crate) fn run(
    asked: &Asked,
    strategy: Strategy,
    mut divide: impl FnMut(usize, Strategy, &mut [Account], Room) -> Result<(), Why>,
) -> Outcome {
    let mut accounts: Vec<Account> = asked.debts.iter().map(Account::of).collect();
    let mut months = Vec::new();
    let mut before = asked.balances_on.unwrap_or(asked.start);
    let mut stood: Vec<Euro> = accounts.iter().map(Account::owed).collect();
    let not_kept = |why| Outcome::NotKept { why, receipt: asked.receipt() };
    while accounts.iter().any(|account| account.owed().is_positive()) {
        let nth = months.len();
        let Some(on) = payday(asked.start, nth).filter(|_| nth < MOST_MONTHS) else {
            let left = accounts.iter().map(Account::owed).sum();
            return not_kept(Why::TooLong { months: nth, left });
        };
        let room = Room { available: asked.available(Month::of(on)), keep: asked.keep };
        if nth == 0 && asked.available_per_month <= asked.keep && asked.months.is_empty() {
            return not_kept(Why::NothingLeft { available: asked.available_per_month, keep: asked.keep });
        }
        let (days, year) = asked.day_count.between(before, on);
        for account in &mut accounts {
            account.pay = Euro::ZERO;
            account.accrue(days, year);
        }
        if let Err(why) = divide(nth, strategy, &mut accounts, room) {
            return not_kept(why);
        }
        months.push(month(&mut accounts, on, room.available));
        before = on;
        if months.len().is_multiple_of(PATIENCE) {
            if asked.months.keys().all(|month| *month < Month::of(on))
                && let Some(why) = stuck(asked, strategy, &accounts, &stood)
            {
                return not_kept(why);
            }
            stood = accounts.iter().map(Account::owed).collect();
        }
    }
    if let Some(why) = too_late(asked, &accounts) {
        return not_kept(why);
    }
    let pinches = months.iter().filter(|month| pinches(asked, month)).map(|month| Month::of(month.on)).collect();
    let names = asked.debts.iter().map(|debt| debt.name.clone()).collect();
    let debts = accounts.iter().map(total).collect();
    Outcome::Kept(Plan { strategy, names, months, debts, pinches, receipt: asked.receipt() })
}

/// The day of the nth payment.
pub(crate) fn payday(start: Date, nth: usize) -> Option<Date> {
    start.checked_add(Span::new().months(i64::try_from(nth).ok()?)).ok()
}

fn month(accounts: &mut [Account], on: Date, available: Euro) -> PlanMonth {
    let payments: Vec<Paid> = accounts
        .iter_mut()
        .map(|account| {
            account.book(on);
            Paid { payment: account.pay, interest: account.accrued, balance: account.owed() }
        })
        .collect();
    let paid = payments.iter().map(|paid| paid.payment).sum();
    PlanMonth { on, available, payments, paid, left: available - paid }
}

fn total(account: &Account) -> Total {
    Total { owed: account.start, interest: account.all_interest, paid: account.all_paid, end: account.last }
}

/// Why there was no progress since the debts stood so; nothing when there was.
fn stuck(asked: &Asked, strategy: Strategy, accounts: &[Account], stood: &[Euro]) -> Option<Why> {
    let interest: Euro = accounts.iter().map(|account| account.accrued).sum();
    if strategy == Strategy::Offers {
        let growing = asked.debts.iter().zip(accounts).zip(stood).find_map(|((debt, account), stood)| {
            let offer = account.offer?;
            (account.owed().is_positive() && account.owed() >= *stood).then_some((debt, offer, account))
        });
        if let Some((debt, offer, account)) = growing {
            return Some(Why::OfferTooSmall { debt: debt.name.clone(), offer, interest: account.accrued });
        }
    }
    let owed: Euro = accounts.iter().map(Account::owed).sum();
    let available = (asked.available_per_month - asked.keep).or_zero();
    if owed < stood.iter().copied().sum() {
        None
    } else if available.is_positive() {
        Some(Why::InterestOutruns { interest, available })
    } else {
        Some(Why::NothingLeft { available: asked.available_per_month, keep: asked.keep })
    }
}

fn too_late(asked: &Asked, accounts: &[Account]) -> Option<Why> {
    asked.debts.iter().zip(accounts).find_map(|(debt, account)| {
        let (by, end) = (debt.by?, account.last?);
        (end > by).then(|| Why::TooLate { debt: debt.name.clone(), by, end })
    })
}

fn pinches(asked: &Asked, month: &PlanMonth) -> bool {
    let is_tight = month.available < asked.available_per_month && month.left <= asked.keep && month.paid.is_positive();
    month.left < asked.keep || is_tight
}
