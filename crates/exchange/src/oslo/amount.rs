//! Amounts as the standard writes them: a decimal with its currency.

use serde_json::{Value, json};

use super::terms;

/// Whole cents as a decimal: `120.00`.
#[must_use]
pub fn euro(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// An amount as a node of its own.
pub(super) fn money(cents: u64) -> Value {
    json!({ "@type": terms::MONEY, terms::VALUE: euro(cents), terms::CURRENCY: "EUR" })
}

/// A decimal as whole cents; none when it is no such number, is negative, or has parts of a cent.
pub(super) fn cents(text: &str) -> Option<u64> {
    let text = text.trim();
    let text = text.strip_prefix('+').unwrap_or(text);
    let (whole, parts) = text.split_once('.').unwrap_or((text, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(parts) || (whole.is_empty() && parts.is_empty()) {
        return None;
    }
    let parts = parts.trim_end_matches('0');
    if parts.len() > 2 {
        return None;
    }
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let parts: u64 = if parts.is_empty() { 0 } else { format!("{parts:0<2}").parse().ok()? };
    let cents = whole.checked_mul(100)?.checked_add(parts)?;
    (cents <= dossier::money::MOST_CENTS).then_some(cents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_whole_cents_or_nothing() {
        let known =
            [("120.00", 12_000), ("0", 0), ("7.5", 750), (".05", 5), ("+1.2300", 123), ("100000000", 10_000_000_000)];
        for (text, expected) in known {
            assert_eq!(cents(text), Some(expected), "{text}");
        }
        for text in ["", ".", "-1", "1,20", "1.005", "1e3", "99999999999999999999", "100000000.01", "1 000"] {
            assert_eq!(cents(text), None, "{text}");
        }
        assert_eq!([0, 5, 12_000].map(euro), ["0.00", "0.05", "120.00"]);
    }
}
