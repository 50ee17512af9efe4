//! The household of the demo's story finds what the story names.

use jiff::civil::date;
use rights::{Household, Rules, Verdict};
use serde_json::json;

#[test]
fn the_story_of_mamadou() {
    let rules = Rules::built_in().unwrap();
    let day = rules.on(date(2026, 11, 23)).unwrap();
    let household = Household::read(
        rules.vocabulary(),
        &json!({
            "region": "flanders", "age": 38, "people": 4, "ages_of_children": [9, 4], "single_parent": false,
            "right_to_stay": true, "situation": "incapacitated", "months_in_situation": 13,
            "income_year": "17868.00", "income_month": "1901.00", "living_wage": false,
            "elderly_income_guarantee": false, "child_benefit": true, "housing": "private_rent", "rent": "780.00",
            "heating": "natural_gas", "dutch_language_school": true
        }),
    )
    .unwrap();
    let checked = day.check(&household);
    let verdict = |right: &str| checked.answers.iter().find(|answer| answer.rule.right == right).unwrap().verdict;
    assert_eq!(verdict("increased-reimbursement"), Verdict::Likely);
    assert_eq!(verdict("child-supplement"), Verdict::Likely);
    assert_eq!(verdict("leisure-pass"), Verdict::Likely);
    // What the story also names depends on an answer that is not there yet, or on a limit that is not in the data.
    for right in ["social-tariff-energy", "social-internet", "social-tariff-water", "school-allowance"] {
        assert_eq!(verdict(right), Verdict::Possible, "{right}");
    }
    assert_eq!(verdict("heating-fund"), Verdict::Not);
}
