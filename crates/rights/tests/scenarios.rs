//! Every scenario that stands beside a rule comes out.

use rights::{Household, Rules, Verdict};
use serde_json::Value;

#[test]
fn every_scenario_comes_out() {
    let rules = Rules::built_in().unwrap();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for rule in rules.all() {
        for scenario in &rule.scenarios {
            let day = rules.on(scenario.on).unwrap();
            let household = Household::read(rules.vocabulary(), &Value::Object(scenario.facts.clone())).unwrap();
            let checked = day.check(&household);
            let answer = checked.answers.iter().find(|answer| answer.rule.right == rule.right).unwrap();
            let found = (answer.verdict.as_str(), answer.reason_name(&day));
            if found != (scenario.answer.as_str(), scenario.reason.as_str())
                || (scenario.gives.is_some() && answer.gives() != scenario.gives)
            {
                wrong.push(format!("{}: {}: found {found:?}", rule.right, scenario.name));
            }
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count > 70, "{count}");
}

#[test]
fn every_rule_has_scenarios_that_open_and_that_close() {
    for rule in Rules::built_in().unwrap().all() {
        for answer in [Verdict::Possible, Verdict::Not] {
            let has = rule.scenarios.iter().any(|scenario| scenario.answer == answer.as_str());
            assert!(has, "{} has no scenario that is {}", rule.right, answer.as_str());
        }
        // Where the only test is an amount that is not in the data, nothing can be likely.
        let has_likely = rule.scenarios.iter().any(|scenario| scenario.answer == "likely");
        assert!(has_likely || rule.right == "maximum-billing", "{} has no scenario that is likely", rule.right);
        for version in &rule.versions {
            let is_tried = rule.scenarios.iter().any(|scenario| version.period.holds_on(scenario.on));
            assert!(is_tried || version.period.from.year() >= 2030, "{}: {}", rule.right, version.period.from);
        }
    }
}
