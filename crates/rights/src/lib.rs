//! Rights that may never have been asked for: rules as dated data, and what a household makes of them.
//!
//! An answer is *likely*, *possible* (and which one question decides) or *not*, each with its reason; never "refused":
//! only who decides can do that. What a household did not say is not guessed, and an amount that is not known is not
//! invented: both leave the answer open. Pure: no clock, no files.

mod answer;
mod check;
mod deciding;
mod error;
mod expression;
mod fact;
mod household;
mod line;
mod range;
mod rule;
mod rules;

pub use answer::{Answer, Printed, Reason, Verdict};
pub use check::{Checked, FORMULA, NotKnown};
pub use deciding::Deciding;
pub use error::RightsError;
pub use fact::{Fact, FactKind, Vocabulary};
pub use household::{Household, HouseholdSeed};
pub use range::Range;
pub use rule::{Named, Rule, Scenario, Version};
pub use rules::{Rules, RulesOfDay};
