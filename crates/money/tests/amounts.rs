//! Amounts, percentages and months as they are read and written; and division without a lost cent.

use money::{DayCount, Euro, Month, Rate, annuity, shared};
use proptest::prelude::*;

use crate::euro;

#[test]
fn amounts_are_read_as_people_write_them() {
    for (text, cents) in
        [("137.10", 13_710), ("137,1", 13_710), ("0", 0), ("-20.00", -2_000), (" 5 ", 500), ("0.05", 5)]
    {
        assert_eq!(euro(text), Euro::cents(cents), "{text}");
    }
    // 1.000 may be a thousand or one: it is asked again.
    for text in ["", "1.000", "1.000,00", "12.345", "a", "1e5", ".5", "5.", "--5", "99999999999999", "€5", "+5"] {
        assert!(text.parse::<Euro>().is_err(), "{text}");
    }
    assert_eq!(Euro::cents(-5).to_string(), "-0.05");
    assert_eq!(serde_json::to_string(&euro("1234.5")).unwrap(), "\"1234.50\"");
    for (json, cents) in [("\"96,00\"", 9_600), ("96", 9_600), ("96.5", 9_650), ("19.99", 1_999), ("-3", -300)] {
        assert_eq!(serde_json::from_str::<Euro>(json).unwrap(), Euro::cents(cents), "{json}");
    }
    for json in ["96.555", "1e300", "\"x\"", "null", "18446744073709551615", "true"] {
        assert!(serde_json::from_str::<Euro>(json).is_err(), "{json}");
    }
}

#[test]
fn amounts_are_read_as_people_type_them() {
    for (text, cents) in [
        ("137,10", 13_710),
        ("€ 137.10", 13_710),
        ("137,1", 13_710),
        ("137", 13_700),
        ("1.489,00", 148_900),
        ("1,489.00", 148_900),
        ("1 489,00 €", 148_900),
        ("1\u{202f}489,5 euro", 148_950),
        ("1\u{a0}489", 148_900),
        ("1’489.50", 148_950),
        ("12 EUR", 1_200),
        ("12 euro", 1_200),
        ("1.234.567,89", 123_456_789),
        ("0", 0),
        ("-1.489,00", -148_900),
    ] {
        assert_eq!(Euro::typed(text), Some(Euro::cents(cents)), "{text}");
    }
    for text in [
        "1.000",
        "1,000",
        "twaalf",
        "1.48,00",
        "1.489.00",
        "12,345,67",
        "1489,005",
        ",",
        "1.4.89,00",
        "",
        "1e9",
        "euro",
        "eur",
        "9999999999999",
        "€",
        "--5",
    ] {
        assert_eq!(Euro::typed(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_typed_never_breaks_the_reader(text in "\\PC{0,24}") {
        if let Some(euro) = Euro::typed(&text) {
            prop_assert_eq!(Euro::typed(&euro.to_string()), Some(euro));
        }
    }
}

#[test]
fn percentages_and_months() {
    assert_eq!("9.5".parse::<Rate>().unwrap(), Rate::basis_points(950));
    assert!("-1".parse::<Rate>().is_err());
    assert_eq!(Rate::basis_points(950).to_string(), "9.50");
    assert_eq!(Rate::basis_points(950).of(euro("100.00")), euro("9.50"));
    let december: Month = "2026-12".parse().unwrap();
    assert_eq!(december.later(1).to_string(), "2027-01");
    assert!(["2026-13", "2026-00", "26-12", "2026-1", "x"].iter().all(|text| text.parse::<Month>().is_err()));
}

#[test]
fn half_a_cent_goes_up() {
    assert_eq!(Euro::cents(1).part(1, 2), Euro::cents(1));
    assert_eq!(Euro::cents(-1).part(1, 2), Euro::cents(-1));
    assert_eq!(Euro::cents(-1).part_down(1, 2), Euro::cents(-1));
}

#[test]
fn days_are_counted_as_said() {
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(DayCount::Actual365.between(day("2024-02-01"), day("2024-03-01")), (29, 365));
    assert_eq!(DayCount::Thirty360.between(day("2024-02-01"), day("2024-03-01")), (30, 360));
    let rate = "9.50".parse().unwrap();
    // 4,200.00 × 9.5 % × 31 / 365 = 33.8876…
    assert_eq!(
        DayCount::Actual365.interest(euro("4200.00"), rate, day("2026-12-01"), day("2027-01-01")),
        euro("33.89")
    );
    assert_eq!(
        DayCount::Thirty360.interest(euro("4200.00"), rate, day("2026-12-01"), day("2027-01-01")),
        euro("33.25")
    );
}

#[test]
fn the_annuity_of_numpy_financial() {
    let computed = annuity::payment(euro("200000.00"), "7.50".parse().unwrap(), 180).unwrap();
    assert!((computed.value - 1854.0247200054619).abs() < 1e-9, "{}", computed.value);
    assert_eq!(annuity::payment(euro("1200.00"), Rate::ZERO, 12).unwrap().value, 100.0);
    assert!(annuity::payment(euro("1.00"), Rate::ZERO, 0).is_err());
}

proptest! {
    #[test]
    fn dividing_loses_no_cent(amount in 0_i64..1_000_000, weights in prop::collection::vec(0_i64..1_000_000, 1..40)) {
        let parts = shared(Euro::cents(amount), &weights);
        let total: Euro = parts.iter().copied().sum();
        let whole: i64 = weights.iter().sum();
        prop_assert_eq!(total, if whole == 0 { Euro::ZERO } else { Euro::cents(amount) });
        for (part, weight) in parts.iter().zip(&weights) {
            if whole > 0 {
                // Never more than a cent away from the exact proportion.
                let exact = amount as f64 * *weight as f64 / whole as f64;
                prop_assert!((part.in_cents() as f64 - exact).abs() < 1.0);
            }
        }
    }

    #[test]
    fn what_is_written_is_read_again(cents in -1_000_000_000_i64..1_000_000_000) {
        let amount = Euro::cents(cents);
        prop_assert_eq!(amount.to_string().parse::<Euro>().unwrap(), amount);
    }
}
