//! What may be seized: the published examples, the bands, and dates that are not known.

use jiff::civil::{Date, date};
use money::seizable::{Asked, IncomeKind, Tables, seizable};
use money::{Euro, MoneyError};
use proptest::prelude::*;

use crate::euro;

fn asked(net: &str, kind: IncomeKind, children: u32, on: Date) -> Asked {
    Asked { net: euro(net), kind, children, on, maintenance: false }
}

fn of(net: &str, kind: IncomeKind, children: u32, on: Date) -> String {
    let tables = Tables::built_in().unwrap();
    seizable(&tables, &asked(net, kind, children, on)).unwrap().value.seizable.to_string()
}

#[test]
fn published_examples_come_out_to_the_cent() {
    use IncomeKind::{Mixed, Protected, Replacement, Work};
    let june = date(2024, 6, 1);
    // Securex; ACLVB; and the table of Attentia, band by band.
    assert_eq!(of("2000", Work, 3, june), "137.10");
    assert_eq!(of("2000", Work, 0, june), "386.10");
    assert_eq!(of("1800", Replacement, 0, june), "201.00");
    for (net, seizable) in [("1341", "0.00"), ("1440", "19.80"), ("1589", "64.50"), ("1738", "124.10")] {
        assert_eq!(of(net, Work, 0, june), seizable, "{net}");
        assert_eq!(of(net, Mixed, 0, june), seizable, "{net}: mixed income has the bands of work");
    }
    assert_eq!(of("1738", Replacement, 0, june), "139.00");
    // Deducted from what is seizable, floor zero; shifting the bands would give 15.20.
    assert_eq!(of("1500", Work, 1, june), "0.00");
    assert_eq!(of("5000", Protected, 0, june), "0.00");
    // Liantis, first quarter of 2023: above 2,000 a wage keeps 1,856.90.
    assert_eq!(of("2000", Work, 0, date(2023, 2, 1)), "143.10");
    assert_eq!(of("1706", Work, 0, date(2023, 4, 1)), "121.80");
    // Syndicats magazine, 2025: of a wage of 2,000 at most 328.60; the Tribune of the French-speaking bars has the bands.
    assert_eq!(of("2000", Work, 0, date(2025, 1, 1)), "328.60");
    for (net, seizable) in [("1388", "0.00"), ("1492", "20.80"), ("1646", "67.00"), ("1800", "128.60")] {
        assert_eq!(of(net, Work, 0, date(2025, 12, 31)), seizable, "{net}");
    }
    assert_eq!(of("1800", Replacement, 0, date(2025, 6, 1)), "144.00");
    assert_eq!(of("2000", Work, 3, date(2025, 6, 1)), "70.60");
    // Sodalis, the last weeks of 2022.
    assert_eq!(of("1846", Work, 0, date(2022, 11, 3)), "131.90");
}

#[test]
fn the_parts_add_up_and_the_receipt_can_be_repeated() {
    let tables = Tables::built_in().unwrap();
    let computed = seizable(&tables, &asked("2000", IncomeKind::Work, 3, date(2024, 6, 1))).unwrap();
    let value = &computed.value;
    assert_eq!(value.kept + value.seizable, euro("2000"));
    assert_eq!(value.for_children, euro("249"));
    assert_eq!(value.bands.iter().map(|step| step.amount).sum::<Euro>(), euro("386.10"));
    let inputs = serde_json::to_value(&computed.receipt).unwrap();
    assert_eq!(inputs["formula"], "money.seizable");
    assert_eq!(inputs["inputs"]["table"]["child"], "83.00");
    assert_eq!(inputs["inputs"]["table"]["from"], "2024-01-01");
    assert!(inputs["inputs"]["table"]["source"].as_str().unwrap().contains("attentia"));
}

#[test]
fn from_the_receipt_alone_it_comes_out_the_same() {
    let tables = Tables::built_in().unwrap();
    for (net, children, on) in
        [("2000", 3, date(2024, 6, 1)), ("1500.55", 0, date(2025, 1, 1)), ("900", 1, date(2023, 2, 1))]
    {
        let first = seizable(&tables, &asked(net, IncomeKind::Replacement, children, on)).unwrap();
        let inputs = serde_json::to_value(&first.receipt).unwrap()["inputs"].clone();
        let net = inputs["net"].as_str().unwrap();
        let children = u32::try_from(inputs["children"].as_u64().unwrap()).unwrap();
        let on: Date = inputs["on"].as_str().unwrap().parse().unwrap();
        assert_eq!(inputs["kind"], "replacement");
        assert_eq!(seizable(&tables, &asked(net, IncomeKind::Replacement, children, on)).unwrap(), first);
    }
}

#[test]
fn maintenance_is_not_held_by_the_limits() {
    let tables = Tables::built_in().unwrap();
    let all = Asked { maintenance: true, ..asked("1200", IncomeKind::Work, 3, date(2024, 6, 1)) };
    assert_eq!(seizable(&tables, &all).unwrap().value.seizable, euro("1200"));
}

#[test]
fn a_date_outside_the_data_says_what_is_known() {
    let tables = Tables::built_in().unwrap();
    for on in [date(2026, 11, 23), date(2026, 1, 1), date(2021, 12, 31), date(1999, 1, 1)] {
        let error = seizable(&tables, &asked("2000", IncomeKind::Work, 0, on)).unwrap_err();
        let said = error.to_string();
        assert!(matches!(error, MoneyError::NotKnown { .. }));
        assert!(said.contains("2025-01-01 to 2025-12-31") && said.contains("docs/money.md"), "{said}");
    }
}

#[test]
fn what_cannot_be_names_its_field() {
    let tables = Tables::built_in().unwrap();
    let june = date(2024, 6, 1);
    let said = |asked: Asked| seizable(&tables, &asked).unwrap_err().to_string();
    assert!(said(asked("-1", IncomeKind::Work, 0, june)).starts_with("net: "));
    assert!(said(asked("1", IncomeKind::Work, 51, june)).starts_with("children: "));
}

#[test]
fn data_that_contradicts_itself_is_refused() {
    let good = "from = \"2030-01-01\"\nuntil = \"2030-12-31\"\nlaw = \"l\"\nsource = \"s\"\nchild = \"90\"\n\
                work = [{ above = \"1500\", percent = \"20\" }]\nreplacement = [{ above = \"1500\", percent = \"20\" }]\n";
    assert!(Tables::read(&[("2030.toml", good)]).is_ok());
    for (change, to, word) in [
        ("2030-12-31", "2029-12-31", "until"),
        ("law = \"l\"", "law = \" \"", "law"),
        ("child", "kids", "kids"),
        ("work = [{ above = \"1500\", percent = \"20\" }]", "work = []", "work"),
        ("percent = \"20\" }]\nrep", "percent = \"120\" }]\nrep", "100"),
        ("\"90\"", "\"ninety\"", "child"),
    ] {
        let said = Tables::read(&[("2030.toml", &good.replacen(change, to, 1))]).unwrap_err().to_string();
        assert!(said.starts_with("2030.toml: ") && said.contains(word), "{change}: {said}");
    }
    let twice = Tables::read(&[("a.toml", good), ("b.toml", good)]).unwrap_err().to_string();
    assert!(twice.contains("already in a.toml"), "{twice}");
}

proptest! {
    #[test]
    fn more_income_never_leaves_less(net in 0_i64..500_000, children in 0_u32..6, replacement: bool) {
        let tables = Tables::built_in().unwrap();
        let kind = if replacement { IncomeKind::Replacement } else { IncomeKind::Work };
        let of = |cents: i64| {
            let asked = Asked { net: Euro::cents(cents), kind, children, on: date(2024, 6, 1), maintenance: false };
            seizable(&tables, &asked).unwrap().value
        };
        let (less, more) = (of(net), of(net + 100));
        prop_assert!(less.seizable <= more.seizable);
        prop_assert!(less.seizable >= Euro::ZERO && less.kept >= Euro::ZERO);
        prop_assert_eq!(less.kept + less.seizable, Euro::cents(net));
    }
}
