//! What in a file contradicts itself, or cannot be read. Nothing is put right silently: the reader is told.

use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use super::amount::euro;

/// One thing that does not hold together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Finding {
    /// A plan names other claims than those that name the plan.
    PlanNamesOthers {
        /// The plan.
        plan: String,
        /// The claims that the plan names.
        named: Vec<String>,
        /// The claims that name the plan.
        naming: Vec<String>,
    },
    /// A plan starts from another sum than its claims make.
    PlanStart {
        /// The plan.
        plan: String,
        /// The sum that it starts from, in cents.
        start: u64,
        /// What the claims that it names make, in cents.
        named: u64,
        /// What the claims that name it make, in cents.
        naming: u64,
    },
    /// The parts of a plan make less than it starts from. (They may make more: interest.)
    PlanParts {
        /// The plan.
        plan: String,
        /// The sum that it starts from, in cents.
        start: u64,
        /// What its parts make, in cents.
        parts: u64,
    },
    /// A plan is about claims on different people.
    PlanOfMore {
        /// The plan.
        plan: String,
        /// Whose claims it names.
        debtors: Vec<String>,
    },
    /// A balance is another than what stood before less what was paid.
    Balance {
        /// The claim.
        claim: String,
        /// The day of the balance.
        on: Date,
        /// What the balance says, in cents.
        says: u64,
        /// What stood before, with costs that came, less what was booked since; in cents, may be negative.
        reckoned: i64,
    },
    /// A claim names a booking that belongs to another claim.
    BookedElsewhere {
        /// The claim.
        claim: String,
        /// The booking.
        booking: String,
        /// The claim that the booking names.
        belongs_to: String,
    },
    /// What is booked of a payment is another sum than the payment.
    PaymentSplit {
        /// The payment.
        payment: String,
        /// What was paid, in cents.
        paid: u64,
        /// What was booked of it, in cents.
        booked: u64,
    },
    /// A day that is none.
    NoDay {
        /// Of what.
        of: String,
        /// Under which term.
        term: String,
        /// What stands there.
        says: String,
    },
    /// An amount that is none, or in another currency.
    NoAmount {
        /// Of what.
        of: String,
        /// Under which term.
        term: String,
        /// What stands there.
        says: String,
    },
    /// A term that the standard does not have.
    NoTerm {
        /// Of what.
        of: String,
        /// The term.
        term: String,
        /// The term as which it is read; none when it is only kept.
        read_as: Option<String>,
    },
    /// Names of which nothing more is said.
    NotDescribed {
        /// The names.
        names: Vec<String>,
    },
}

impl Finding {
    /// The released name of the kind of finding.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::PlanNamesOthers { .. } => "plan-names-others",
            Self::PlanStart { .. } => "plan-start",
            Self::PlanParts { .. } => "plan-parts",
            Self::PlanOfMore { .. } => "plan-of-more",
            Self::Balance { .. } => "balance",
            Self::BookedElsewhere { .. } => "booked-elsewhere",
            Self::PaymentSplit { .. } => "payment-split",
            Self::NoDay { .. } => "no-day",
            Self::NoAmount { .. } => "no-amount",
            Self::NoTerm { .. } => "no-term",
            Self::NotDescribed { .. } => "not-described",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PlanNamesOthers { plan, named, naming } => {
                write!(f, "{plan} names {}, but it is named by {}", list(named), list(naming))
            }
            Self::PlanStart { plan, start, named, naming } => write!(
                f,
                "{plan} starts from {}; the claims that it names make {}, those that name it make {}",
                euro(*start),
                euro(*named),
                euro(*naming)
            ),
            Self::PlanParts { plan, start, parts } => {
                write!(f, "{plan} starts from {}, but its parts make {}", euro(*start), euro(*parts))
            }
            Self::PlanOfMore { plan, debtors } => {
                write!(f, "{plan} names claims on different people: {}", list(debtors))
            }
            Self::Balance { claim, on, says, reckoned } => write!(
                f,
                "the balance of {claim} on {on} is {}, but what stood before and what was booked since make {}",
                euro(*says),
                signed(*reckoned)
            ),
            Self::BookedElsewhere { claim, booking, belongs_to } => {
                write!(f, "{claim} names {booking}, but that is booked on {belongs_to}")
            }
            Self::PaymentSplit { payment, paid, booked } => {
                write!(f, "{payment} is {}, but {} of it is booked", euro(*paid), euro(*booked))
            }
            Self::NoDay { of, term, says } => write!(f, "{of} says “{says}” under {term}, which is no day"),
            Self::NoAmount { of, term, says } => {
                write!(f, "{of} says “{says}” under {term}, which is no amount in euro")
            }
            Self::NoTerm { of, term, read_as: Some(read_as) } => {
                write!(f, "{of} says something under {term}; the standard has no such term, it was read as {read_as}")
            }
            Self::NoTerm { of, term, read_as: None } => {
                write!(f, "{of} says something under {term}; the standard has no such term, it is kept as it stands")
            }
            Self::NotDescribed { names } => write!(f, "nothing more is said of {}", list(names)),
        }
    }
}

/// Cents that may be negative, as a decimal.
fn signed(cents: i64) -> String {
    format!("{}{}", if cents < 0 { "−" } else { "" }, euro(cents.unsigned_abs()))
}

fn list(names: &[String]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// A name inside a file, for eyes: without what every name begins with, and with spaces.
#[must_use]
pub fn short(name: &str) -> String {
    let bare = name.strip_prefix("_:").unwrap_or(name);
    let bare = bare.trim_matches('/');
    let last = if bare.contains("://") { bare.rsplit(['/', '#']).next().unwrap_or(bare) } else { bare };
    last.replace(['_', '/'], " ")
}
