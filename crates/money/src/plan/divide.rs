//! Dividing what there is in a month over the debts.

use super::account::Account;
use super::{Strategy, Why};
use crate::Euro;
use crate::share::shared_into;

/// What a month has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// What is available.
    pub(crate) available: Euro,
    /// What is to be left.
    pub(crate) keep: Euro,
}

impl Room {
    /// What may go to debts.
    pub(crate) fn free(self) -> Euro {
        (self.available - self.keep).or_zero()
    }
}

/// Sets what each debt is paid this month.
///
/// # Errors
/// When fixed offers ask more than there is.
pub(crate) fn divide(strategy: Strategy, accounts: &mut [Account], room: Room) -> Result<(), Why> {
    let mut left = room.free();
    match strategy {
        Strategy::ProRata => {
            left = in_proportion(accounts, |account| account.priority, left);
            in_proportion(accounts, |account| !account.priority, left);
        }
        Strategy::SmallestFirst => one_by_one(accounts, left, |account| (account.start, Euro::ZERO)),
        // A higher rate comes first; among equals the smallest, so that one is done soon.
        Strategy::DearestFirst => one_by_one(accounts, left, |account| {
            (Euro::cents(-i64::from(account.rate.in_basis_points())), account.start)
        }),
        Strategy::Offers => offers(accounts, room)?,
    }
    Ok(())
}

/// Gives in proportion to what was owed at the start, to those that belong. What a debt no longer needs goes to the
/// others. Answers what is left.
fn in_proportion(accounts: &mut [Account], belongs: impl Fn(&Account) -> bool, room: Euro) -> Euro {
    let mut left = room;
    let (mut weights, mut parts, mut remainders) = (Vec::new(), vec![Euro::ZERO; accounts.len()], Vec::new());
    while left.is_positive() {
        weights.clear();
        weights.extend(accounts.iter().map(|account| {
            let takes = belongs(account) && account.open().is_positive();
            if takes { account.start.in_cents() } else { 0 }
        }));
        if weights.iter().all(|weight| *weight == 0) {
            break;
        }
        shared_into(left, &weights, &mut parts, &mut remainders);
        let overflows = accounts.iter().zip(&parts).any(|(account, part)| *part > account.open());
        for (account, part) in accounts.iter_mut().zip(&parts) {
            // When one needs less than its part, only such are paid in this round: the rest is divided anew.
            if !overflows || *part >= account.open() {
                left -= account.give(*part);
            }
        }
    }
    left
}

fn one_by_one<K: Ord>(accounts: &mut [Account], room: Euro, key: impl Fn(&Account) -> K) {
    let mut order: Vec<&mut Account> = accounts.iter_mut().filter(|account| account.open().is_positive()).collect();
    order.sort_by_key(|account| (!account.priority, key(account)));
    let mut left = room;
    for account in order {
        left -= account.give(left);
    }
}

fn offers(accounts: &mut [Account], room: Room) -> Result<(), Why> {
    let asked: Euro = accounts.iter().filter_map(|account| Some(account.offer?.min(account.open()))).sum();
    if asked > room.available.or_zero() {
        return Err(Why::OffersExceed { offers: asked, available: room.available, short: asked - room.available });
    }
    for account in accounts.iter_mut() {
        if let Some(offer) = account.offer {
            account.give(offer);
        }
    }
    let left = (room.free() - asked).or_zero();
    let left = in_proportion(accounts, |account| account.offer.is_none() && account.priority, left);
    in_proportion(accounts, |account| account.offer.is_none(), left);
    Ok(())
}
