//! Amounts as people type them, and as a form shows them again.

use crate::i18n::{Language, Say};
use crate::parts::Form;
use crate::typed::{Slip, Typed};
use maud::Markup;

/// The longest that an amount is typed.
const LONGEST: usize = 24;

impl Typed {
    /// An amount in cents, as people type it: `137,10`, `€ 137.10`, `1.489,00`.
    ///
    /// # Errors
    /// When it cannot be read, or can be read in two ways, as `1.000` can.
    pub(crate) fn cents(&self, field: &'static str) -> Result<Option<u64>, Slip> {
        let Some(text) = self.filled(field) else { return Ok(None) };
        cents(text).map(Some).ok_or(Slip { field, why: "no-amount" })
    }

    /// The same, for an amount that must be there.
    ///
    /// # Errors
    /// When it is empty, or cannot be read.
    pub(crate) fn needed_cents(&self, field: &'static str) -> Result<u64, Slip> {
        self.cents(field)?.ok_or(Slip { field, why: "no-amount" })
    }

    /// A percentage in basis points, such as `9,5` or `9.50 %`.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn percent(&self, field: &'static str) -> Result<Option<u32>, Slip> {
        let Some(text) = self.filled(field) else { return Ok(None) };
        let rate = text.trim_end_matches('%').trim().parse::<money::Rate>();
        rate.map(|rate| Some(rate.in_basis_points())).map_err(|_| Slip { field, why: "no-percent" })
    }
}

impl Form<'_> {
    /// An amount, or a percentage: typed on the keys with digits.
    #[must_use]
    pub(crate) fn amount(&self, field: &str, label: &str, hint: &str) -> Markup {
        self.line_typed(field, label, hint, LONGEST, "decimal")
    }
}

/// An amount as a form shows it again: "137,10".
#[must_use]
pub(crate) fn plain(say: Say<'_>, cents: u64) -> String {
    let comma = if say.language() == Language::English { '.' } else { ',' };
    format!("{}{comma}{:02}", cents / 100, cents % 100)
}

/// What a field of a form is read as where an amount is asked, in cents. For who tries it with made-up text.
#[must_use]
pub fn typed_amount(text: &str) -> Option<u64> {
    cents(text.trim())
}

fn cents(text: &str) -> Option<u64> {
    money::Euro::typed(text).and_then(|euro| u64::try_from(euro.in_cents()).ok())
}
