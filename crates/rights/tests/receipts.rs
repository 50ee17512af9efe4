//! Whoever has only the receipt of an answer comes to the same answer again, also for a day long past.

use jiff::civil::Date;
use rights::{Household, Rules};
use serde_json::{Value, json};

fn answer(rules: &Rules, right: &str, on: Date, facts: &Value) -> Option<Value> {
    let day = rules.on(on).ok()?;
    let household = Household::read(rules.vocabulary(), facts).unwrap();
    let checked = day.check(&household);
    let answer = checked.answers.iter().find(|answer| answer.rule.right == right)?;
    Some(serde_json::to_value(answer.printed(&day, &household, &|_| None)).unwrap())
}

#[test]
fn every_answer_comes_again_from_its_receipt_alone() {
    let rules = Rules::built_in().unwrap();
    let mut count = 0;
    for rule in rules.all() {
        for scenario in &rule.scenarios {
            let first = answer(&rules, &rule.right, scenario.on, &Value::Object(scenario.facts.clone())).unwrap();
            let inputs = &first["receipt"]["inputs"];
            let on: Date = inputs["on"].as_str().unwrap().parse().unwrap();
            let again = answer(&rules, inputs["rule"].as_str().unwrap(), on, &inputs["household"]).unwrap();
            assert_eq!(again, first, "{}: {}", rule.right, scenario.name);
            count += 1;
        }
    }
    assert!(count > 70, "{count}");
}

#[test]
fn the_check_of_an_earlier_year_is_repeated_with_the_rules_of_that_year() {
    let rules = Rules::built_in().unwrap();
    let facts = json!({ "age": 65, "right_to_stay": true, "people": 1, "income_month": "900.00" });
    let of = |on: &str| answer(&rules, "elderly-income-guarantee", on.parse().unwrap(), &facts).unwrap();
    let (then, now) = (of("2024-12-31"), of("2026-11-23"));
    assert_eq!((&then["answer"], &now["answer"]), (&json!("likely"), &json!("not")));
    assert_ne!(then["receipt"]["inputs"]["period"], now["receipt"]["inputs"]["period"]);
    assert_eq!(of("2024-12-31"), then, "asked again, it is the same");
}
