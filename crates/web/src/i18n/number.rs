//! Numbers as people write them: a comma or a point, and no more digits than anybody reads.

use super::{Language, Say};

/// Beyond this many digits behind the comma nobody reads.
const DIGITS: usize = 3;

impl Say<'_> {
    /// An amount in euro from whole cents: "€ 1.489,00", "1 489,00 €", "€1,489.00". What is below zero has its minus in
    /// front.
    #[must_use]
    pub fn euro(&self, cents: i64) -> String {
        let (whole, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
        let between = match self.language() {
            Language::Dutch => ".",
            Language::French => "\u{202F}",
            Language::English => ",",
        };
        let digits = whole.to_string();
        let mut grouped = String::new();
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place) % 3 == 0 {
                grouped.push_str(between);
            }
            grouped.push(digit);
        }
        let minus = if cents < 0 { "\u{2212}" } else { "" };
        match self.language() {
            Language::Dutch => format!("{minus}€\u{A0}{grouped},{rest:02}"),
            Language::French => format!("{minus}{grouped},{rest:02}\u{A0}€"),
            Language::English => format!("{minus}€{grouped}.{rest:02}"),
        }
    }

    /// The same without cents, rounded half away from zero: for a picture, where the exact amount stands beside it.
    #[must_use]
    pub fn euro_whole(&self, cents: i64) -> String {
        let whole = cents.signum() * (cents.saturating_abs().saturating_add(50) / 100);
        let rest = if self.language() == Language::English { ".00" } else { ",00" };
        self.euro(whole.saturating_mul(100)).replace(rest, "")
    }

    /// The same, for an amount that is never below zero.
    #[must_use]
    pub fn cents(&self, cents: u64) -> String {
        self.euro(i64::try_from(cents).unwrap_or(i64::MAX))
    }

    /// A percentage from basis points: "9,5 %".
    #[must_use]
    pub fn percent(&self, basis_points: u32) -> String {
        format!("{}\u{A0}%", self.number(f64::from(basis_points) / 100.0))
    }

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
