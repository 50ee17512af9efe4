//! What an enterprise may ask of a consumer who pays late (Belgian code of economic law, book XIX).
//!
//! A finding says what was asked and what may be asked. It is a reason to write a letter, not a judgment: whether the
//! debtor is a consumer, and whether energy's or telecom's own rules hold, only the papers can tell.

mod interest;
mod tables;

use jiff::civil::Date;
use receipt::{Computed, Formula, Receipt};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use interest::LateInterest;
pub use tables::{Caps, ConsumerLaw, Penalty};

use crate::{Euro, MoneyError, Rate};

/// The cap on the fixed sum of a penalty clause.
pub const PENALTY: Formula = Formula {
    name: "money.consumer.penalty",
    version: 1,
    text: "base of the band + percentage of the part of the debt above the floor of the band, at most the band's maximum",
    source: "Belgian code of economic law, art. XIX.4 (act of 4 May 2023)",
    source_date: "2023-09-01",
};

/// What a reminder may cost.
pub const REMINDER: Formula = Formula {
    name: "money.consumer.reminder",
    version: 1,
    text: "0 for the first reminder, and for as many due dates a year as the law frees; then a fixed sum and postage",
    source: "Belgian code of economic law, art. XIX.2 (act of 4 May 2023)",
    source_date: "2023-09-01",
};

/// The cap on interest.
pub const INTEREST: Formula = Formula {
    name: "money.consumer.interest",
    version: 1,
    text: "at most the yearly rate for late payment between enterprises, on the day from which it is asked",
    source: "Belgian code of economic law, art. XIX.4 (act of 4 May 2023); act of 2 August 2002, art. 5",
    source_date: "2023-09-01",
};

/// What an enterprise asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What is owed itself, without costs and interest.
    pub principal: Euro,
    /// The day of the contract; nothing when it is not known.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub contract: Option<Date>,
    /// The day on which it should have been paid.
    #[schema(value_type = String, format = Date)]
    pub due: Date,
    /// The reminders, oldest first.
    #[serde(default)]
    pub reminders: Vec<Reminder>,
    /// The fixed sum that is asked as a penalty; nothing when none is.
    #[serde(default)]
    pub penalty: Option<Euro>,
    /// The day on which the penalty was asked; nothing: not known.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub penalty_on: Option<Date>,
    /// The interest a year that is asked, in percent; nothing when none is.
    #[serde(default)]
    pub yearly_interest: Option<Rate>,
    /// The day from which interest is asked; nothing: not known.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub interest_from: Option<Date>,
    /// Whether goods or services are delivered regularly.
    #[serde(default)]
    pub regular: bool,
    /// How many due dates of the same contract were reminded of earlier in the same calendar year.
    #[serde(default)]
    pub reminded_earlier_this_year: u32,
}

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    /// The day it was sent.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// What it costs, without postage.
    #[serde(default)]
    pub cost: Euro,
}

/// What stood out, or did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Not more than may be asked.
    Within,
    /// More than may be asked.
    TooMuch,
    /// Something was asked before it could be.
    TooEarly,
    /// This cannot be told; ask somebody who knows the law.
    NotVerified,
}

/// About what a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A reminder, by its place in the list.
    Reminder(usize),
    /// The fixed sum of the penalty clause.
    Penalty,
    /// The interest.
    Interest,
}

/// What is asked, or may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sum {
    /// An amount.
    Amount(Euro),
    /// Interest a year, in percent.
    YearlyInterest(Rate),
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Finding {
    /// About what.
    pub about: About,
    /// What was found.
    pub verdict: Verdict,
    /// What was asked.
    pub asked: Sum,
    /// What may be asked at most; nothing when that cannot be told.
    pub allowed: Option<Sum>,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// The most that a penalty clause may ask for a debt, on a day.
///
/// # Errors
/// When the debt is negative or too large, or the day is not in the data.
pub fn penalty_cap(law: &ConsumerLaw, debt: Euro, on: Date) -> Result<Computed<Euro>, MoneyError> {
    if !(Euro::ZERO..=Euro::MOST).contains(&debt) {
        return Err(MoneyError::Amount { field: "debt".to_owned(), given: debt, least: Euro::ZERO, most: Euro::MOST });
    }
    let caps = law.on(on)?;
    let receipt = Receipt::of(&PENALTY).with("debt", debt).with("on", on).with("caps", caps);
    Ok(Computed { value: caps.penalty(debt), receipt })
}

/// Lays what an enterprise asks beside what it may ask.
///
/// # Errors
/// When an amount is negative or too large.
pub fn check(law: &ConsumerLaw, claim: &Claim) -> Result<Vec<Finding>, MoneyError> {
    let amounts = [("principal", Some(claim.principal)), ("penalty", claim.penalty)];
    for (field, given) in amounts.into_iter().filter_map(|(field, given)| Some((field.to_owned(), given?))).chain(
        claim.reminders.iter().enumerate().map(|(nth, reminder)| (format!("reminders[{nth}].cost"), reminder.cost)),
    ) {
        if !(Euro::ZERO..=Euro::MOST).contains(&given) {
            return Err(MoneyError::Amount { field, given, least: Euro::ZERO, most: Euro::MOST });
        }
    }
    let mut findings: Vec<Finding> = (0..claim.reminders.len()).filter_map(|nth| reminder(law, claim, nth)).collect();
    findings.extend(claim.penalty.map(|asked| penalty(law, claim, asked)));
    findings.extend(claim.yearly_interest.map(|asked| interest(law, claim, asked)));
    Ok(findings)
}

/// Whether the law holds for a claim on a day: contracts from before it are held a little later, and only for what fell
/// due after it. Without the day of the contract the later day counts.
fn held(caps: &Caps, claim: &Claim, on: Date) -> bool {
    let is_new = claim.contract.is_some_and(|contract| contract >= caps.period.from);
    is_new || (on >= caps.earlier_contracts && claim.due >= caps.period.from)
}

fn reminder(law: &ConsumerLaw, claim: &Claim, nth: usize) -> Option<Finding> {
    let reminder = claim.reminders.get(nth)?;
    let (about, asked) = (About::Reminder(nth), Sum::Amount(reminder.cost));
    let receipt = Receipt::of(&REMINDER).with("claim", claim).with("reminder", nth);
    let Some(caps) = law.on(reminder.on).ok().filter(|caps| held(caps, claim, reminder.on)) else {
        return Some(Finding { about, verdict: Verdict::NotVerified, asked, allowed: None, receipt });
    };
    // The act caps a paid reminder only where deliveries are regular; elsewhere a second one falls under the penalty.
    let is_free = nth == 0 && (!claim.regular || claim.reminded_earlier_this_year < caps.free_reminders_a_year);
    let receipt = receipt.with("caps", caps);
    let allowed = if is_free { Some(Euro::ZERO) } else { claim.regular.then_some(caps.next_reminder) };
    let verdict = match allowed {
        _ if reminder.cost == Euro::ZERO => Verdict::Within,
        None => Verdict::NotVerified,
        Some(allowed) if reminder.cost > allowed => Verdict::TooMuch,
        Some(_) => Verdict::Within,
    };
    Some(Finding { about, verdict, asked, allowed: allowed.map(Sum::Amount), receipt })
}

/// Whether nothing may be added yet: before the end of the days that the first reminder gives, or without one.
fn too_early(caps: &Caps, claim: &Claim, on: Date) -> bool {
    let end = claim.reminders.first().and_then(|first| first.on.checked_add(caps.grace()).ok());
    end.is_none_or(|end| on <= end)
}

fn penalty(law: &ConsumerLaw, claim: &Claim, asked: Euro) -> Finding {
    let about = About::Penalty;
    let receipt = Receipt::of(&PENALTY).with("claim", claim);
    let on = claim.penalty_on.or_else(|| claim.reminders.last().map(|reminder| reminder.on));
    let caps = on.and_then(|on| Some((on, law.on(on).ok().filter(|caps| held(caps, claim, on))?)));
    let Some((on, caps)) = caps else {
        return Finding { about, verdict: Verdict::NotVerified, asked: Sum::Amount(asked), allowed: None, receipt };
    };
    let allowed = caps.penalty(claim.principal);
    let receipt = receipt.with("caps", caps);
    let verdict = if too_early(caps, claim, on) && asked.is_positive() {
        Verdict::TooEarly
    } else if asked > allowed {
        Verdict::TooMuch
    } else {
        Verdict::Within
    };
    Finding { about, verdict, asked: Sum::Amount(asked), allowed: Some(Sum::Amount(allowed)), receipt }
}

fn interest(law: &ConsumerLaw, claim: &Claim, rate: Rate) -> Finding {
    let (about, asked) = (About::Interest, Sum::YearlyInterest(rate));
    let receipt = Receipt::of(&INTEREST).with("claim", claim);
    let known = claim.interest_from.and_then(|on| {
        let caps = law.on(on).ok().filter(|caps| held(caps, claim, on))?;
        Some((on, caps, law.interest_on(on).ok()?))
    });
    let Some((on, caps, most)) = known else {
        return Finding { about, verdict: Verdict::NotVerified, asked, allowed: None, receipt };
    };
    // A small enterprise may count from the day after the first reminder; whether it is one, the letter does not tell.
    let is_early = rate > Rate::ZERO && claim.reminders.first().is_none_or(|first| on <= first.on);
    let verdict = if is_early {
        Verdict::TooEarly
    } else if rate > most.most {
        Verdict::TooMuch
    } else if rate > Rate::ZERO && too_early(caps, claim, on) {
        Verdict::NotVerified
    } else {
        Verdict::Within
    };
    let receipt = receipt.with("caps", caps).with("table", most);
    Finding { about, verdict, asked, allowed: Some(Sum::YearlyInterest(most.most)), receipt }
}
