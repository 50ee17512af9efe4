//! Every fact on law and money carries where it was read and of when it is; what nobody compared is not called verified.

use rights::Rules;
use serde_json::Value;

#[test]
fn every_amount_says_where_it_was_read_and_of_which_year() {
    let rules = Rules::built_in().unwrap();
    let mut ranges = 0;
    for rule in rules.all() {
        for version in &rule.versions {
            let at = format!("{} from {}", rule.right, version.period.from);
            assert!(version.period.law.len() > 10 && version.period.source.len() > 10, "{at}");
            for (name, amount) in &version.amounts {
                match amount {
                    Value::Object(range) => {
                        let source = range["source"].as_str().unwrap();
                        // Outside its address, so that a number in a name of a page is not taken for a year.
                        let year = source.rsplit_once(" (").map_or("", |(_, year)| year);
                        let has_year = year.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4);
                        assert!(has_year || year == "no year noted)", "{at}: {name}: of which year is {source:?}?");
                        let is_known = has_year && version.period.checked.is_some();
                        assert!(!is_known, "{at}: {name}: a range is not known for today, so the rule is not verified");
                        ranges += 1;
                    }
                    Value::String(text) if text == "unknown" => {
                        assert_eq!(version.period.checked, None, "{at}: {name} is not known, and called verified");
                    }
                    // An age, a number of months, or an amount that stands in the source of the version.
                    _ => {}
                }
            }
        }
    }
    assert!(ranges > 20, "{ranges}");
}

#[test]
fn what_was_compared_was_compared_with_an_address() {
    for rule in Rules::built_in().unwrap().all() {
        for version in rule.versions.iter().filter(|version| version.period.checked.is_some()) {
            assert!(version.period.source.contains("https://"), "{}: {}", rule.right, version.period.source);
        }
    }
}
