//! Numbers as people write them: a comma or a point, and no more digits than anybody reads.

use super::{Language, Say};

/// Beyond this many digits behind the comma nobody reads.
const DIGITS: usize = 3;

impl Say<'_> {
    /// A number with at most three digits behind the comma: "0,667", "37,597", "12".
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        let digits = format!("{value:.DIGITS$}");
        let digits = digits.trim_end_matches('0').trim_end_matches('.');
        let digits = if digits == "-0" { "0" } else { digits };
        let comma = if self.language() == Language::English { "." } else { "," };
        digits.replace('-', "\u{2212}").replace('.', comma)
    }
}
