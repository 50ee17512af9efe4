//! What can be said of a household, and what is answered to something else; receipts and dates.

use jiff::civil::date;
use rights::{Household, HouseholdSeed, Rules, Verdict};
use serde::de::DeserializeSeed;
use serde_json::{Value, json};

fn rules() -> Rules {
    Rules::built_in().unwrap()
}

#[test]
fn what_is_not_asked_is_named() {
    let rules = rules();
    let said = |value: Value| Household::read(rules.vocabulary(), &value).unwrap_err().to_string();
    assert!(said(json!({ "birth_date": "1988-01-01" })).starts_with("birth_date: nobody asks this"));
    for (name, value, word) in [
        ("age", json!(-1), "whole number"),
        ("age", json!(121), "120"),
        ("age", json!("38"), "whole number"),
        ("age", json!(38.5), "whole number"),
        ("living_wage", json!("yes"), "true or false"),
        ("region", json!("antwerp"), "flanders"),
        ("income_month", json!("-5"), "amount"),
        ("income_month", json!("1.000,00"), "amount"),
        ("ages_of_children", json!([1, -2]), "list"),
        ("ages_of_children", json!(vec![1; 101]), "list"),
        ("ages_of_children", json!(2), "list"),
    ] {
        let said = said(json!({ name: value }));
        assert!(said.starts_with(&format!("{name}: ")) && said.contains(word), "{said}");
    }
    assert!(said(json!([])).contains("object"));
}

#[test]
fn a_million_are_read_as_one() {
    let rules = rules();
    let mut household = Household::silent(rules.vocabulary());
    let mut read = |text: &str| {
        let seed = HouseholdSeed { vocabulary: rules.vocabulary(), into: &mut household };
        let read = seed.deserialize(&mut serde_json::Deserializer::from_str(text));
        read.map(|()| household.clone()).map_err(|error| error.to_string())
    };
    let value = json!({ "id": 7, "age": 38, "income_month": "1901.00", "living_wage": null, "ages_of_children": [9] });
    assert_eq!(read(&value.to_string()).unwrap(), Household::read(rules.vocabulary(), &value).unwrap());
    // What the household before said is forgotten.
    assert_eq!(read("{}").unwrap(), Household::silent(rules.vocabulary()));
    assert!(read("{\"age\": true}").unwrap_err().contains("age: "));
    assert!(read("{\"\\u0061ge\": 38}").unwrap().knows(rules.vocabulary().place("age").unwrap()));
}

#[test]
fn an_answer_can_be_repeated_years_later() {
    let rules = rules();
    let day = rules.on(date(2024, 6, 1)).unwrap();
    let household = Household::read(
        rules.vocabulary(),
        &json!({ "age": 65, "right_to_stay": true, "people": 1, "income_month": "900.00", "heating": "oil" }),
    )
    .unwrap();
    let checked = day.check(&household);
    let answer = checked.answers.iter().find(|answer| answer.rule.right == "elderly-income-guarantee").unwrap();
    assert_eq!(answer.verdict, Verdict::Likely);
    let printed = serde_json::to_value(answer.printed(&day, &household, &|_| None)).unwrap();
    let inputs = &printed["receipt"]["inputs"];
    assert_eq!((&inputs["rule"], &inputs["on"]), (&json!("elderly-income-guarantee"), &json!("2024-06-01")));
    assert_eq!(inputs["period"]["from"], "2020-01-01");
    assert_eq!(inputs["amounts"]["pension_age"], 65);
    assert!(inputs["ways"]["alone"].as_str().unwrap().contains("income_month < alone"));
    // Only what the rule looks at; how one heats is not among it.
    assert_eq!(
        inputs["household"],
        json!({ "age": 65, "right_to_stay": true, "people": 1, "income_month": "900.00", "elderly_income_guarantee": null })
    );
    // From the receipt alone comes the same answer.
    let again = Household::read(rules.vocabulary(), &inputs["household"]).unwrap();
    let repeated = day.check(&again);
    assert!(
        repeated.answers.iter().any(|other| other.rule.right == answer.rule.right && other.reason == answer.reason)
    );
    assert_eq!(printed["verified"], false, "nobody compared these amounts with their source");
}

#[test]
fn a_day_before_all_rules_says_from_when() {
    let rules = rules();
    let said = rules.on(date(1999, 1, 1)).unwrap_err().to_string();
    assert!(said.contains("2019-01-01") && said.contains("docs/rights.md"), "{said}");
    let day = rules.on(date(2023, 12, 31)).unwrap();
    let missing: Vec<&str> = day.not_known.iter().map(|right| right.right.as_str()).collect();
    assert_eq!(missing, ["living-wage", "social-internet"]);
}

#[test]
fn only_what_is_needed_is_asked() {
    let rules = rules();
    let day = rules.on(date(2026, 11, 23)).unwrap();
    let questions = day.questions();
    assert_eq!(questions.first(), Some(&"region"));
    assert_eq!(questions.len(), rules.vocabulary().facts().len(), "no fact is asked that no rule looks at");
}
