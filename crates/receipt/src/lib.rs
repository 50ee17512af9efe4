//! Where a computed number comes from: what went in, by which formula, which version of it, after whom. A floor of its
//! own, because figures, money and rights all owe one, and none of them needs the others.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

/// A formula, written down once beside the code that computes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Formula {
    /// Its name, which never changes: `fuzzy_map.kosko`.
    #[serde(rename = "formula")]
    pub name: &'static str,
    /// Raised by one when the same input may give another number.
    pub version: u32,
    /// The formula itself, for whoever wants to do the sum by hand.
    pub text: &'static str,
    /// After whom.
    pub source: &'static str,
    /// When that was published: a year, or a day.
    pub source_date: &'static str,
}

/// The answer to "where does this come from?".
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Receipt {
    /// By which formula.
    #[serde(flatten)]
    pub formula: Formula,
    /// What went in, by name.
    #[schema(value_type = Object)]
    pub inputs: BTreeMap<&'static str, Value>,
}

impl Receipt {
    /// A receipt without inputs yet.
    #[must_use]
    pub fn of(formula: &Formula) -> Self {
        Self { formula: *formula, inputs: BTreeMap::new() }
    }

    /// With one more input. What JSON cannot say (a number that is none) is written as `null`.
    #[must_use]
    pub fn with(mut self, name: &'static str, input: impl Serialize) -> Self {
        self.inputs.insert(name, serde_json::to_value(input).unwrap_or(Value::Null));
        self
    }
}

/// A computed value together with its receipt.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Computed<T> {
    /// What was computed.
    pub value: T,
    /// Where it comes from.
    pub receipt: Receipt,
}

impl<T> Computed<T> {
    /// The same receipt under a value made from this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Computed<U> {
        Computed { value: change(self.value), receipt: self.receipt }
    }
}
