//! How far a loosening reaches, and what is said of it.

use dossier::Speaker;
use insight::fuzzy_map::{Outcome, Question, Rule, Transfer};
use insight::spiderweb::{Loosener, LoosenerKind, Sentence, dynamics, loosenings};
use method::LifeDomain::*;

use super::{STRANDS, pulls, web};

const START: [f64; 10] = [0.6, 0.9, 0.7, 0.8, 0.7, 1.0, 0.9, 0.8, 0.5, 0.4];

#[test]
fn in_mamadous_web_each_rule_points_somewhere_and_they_disagree() {
    let rules = loosenings(&pulls(&STRANDS), &[], &START).unwrap();
    let furthest: Vec<_> = rules.iter().map(|under| (under.rule, under.furthest)).collect();
    // The rescaled rule comes to rest on a web that is tight all over; there it is the letters that nobody can read,
    // at the beginning of a long chain, from which most lets go.
    assert_eq!(
        furthest,
        [
            (Rule::Kosko, Some(IncomeAndDebts)),
            (Rule::Modified, Some(IncomeAndDebts)),
            (Rule::Rescaled, Some(Education))
        ]
    );
    for under in &rules {
        assert!(under.rests(), "{:?}", under.rule);
        assert_eq!(under.reach.len(), 10);
        let culture = under.reach.iter().find(|reach| reach.domain == Culture).unwrap();
        assert_eq!(culture.total, 0.0, "nothing hangs on culture");
    }
}

#[test]
fn it_is_the_map_run_twice() {
    // The same by the question of the command line: weights by hand, one concept held at 0.
    let mut weights = vec![vec![0.0; 10]; 10];
    for pull in pulls(&STRANDS) {
        weights[pull.from as usize][pull.to as usize] = pull.weight;
    }
    for under in loosenings(&pulls(&STRANDS), &[], &START).unwrap() {
        let mut question = Question {
            weights: weights.clone(),
            start: START.to_vec(),
            rule: under.rule,
            transfer: Transfer::Sigmoid,
            slope: 1.0,
            tolerance: 1e-12,
            max_steps: 100_000,
            clamp: [].into(),
        };
        let before = question.answer().unwrap();
        assert_eq!(before.outcome, Outcome::FixedPoint);
        question.clamp = [(Housing as usize, 0.0)].into();
        question.start = before.state.clone();
        let after = question.answer().unwrap().state;
        let housing = under.reach.iter().find(|reach| reach.domain == Housing).unwrap();
        for looser in &housing.looser {
            let place = looser.domain as usize;
            assert!((before.state[place] - after[place] - looser.by).abs() < 5e-4, "{:?} {looser:?}", under.rule);
        }
        assert!(housing.looser.iter().any(|looser| looser.domain == Health));
    }
}

#[test]
fn what_loosens_makes_a_domain_looser() {
    let pulls = pulls(&[(Work, IncomeAndDebts, 3), (IncomeAndDebts, Work, 3)]);
    let with = [Loosener { domain: Work, kind: LoosenerKind::Strength, weight: 1.0 }];
    let by = |looseners: &[Loosener]| {
        let under = loosenings(&pulls, looseners, &START).unwrap().remove(0);
        under.reach.into_iter().find(|reach| reach.domain == IncomeAndDebts).unwrap().looser[0].by
    };
    assert!(by(&with) > 0.0);
    assert!((by(&with) - by(&[])).abs() > 0.001, "it makes a difference");
}

#[test]
fn where_the_rules_point_elsewhere_it_is_said() {
    let strands: Vec<_> = STRANDS.map(|(from, to, weight)| ("participant", from, to, weight)).into();
    let dynamics = dynamics(&web(&strands), None, &[]).unwrap();
    assert_eq!(dynamics.rules_agree, Some(false));
    let Sentence::SpiderwebRulesDisagree { points } = &dynamics.sentences[0] else {
        panic!("{:?}", dynamics.sentences);
    };
    assert_eq!(points.len(), 3);
    let Sentence::SpiderwebCircle { others, .. } = &dynamics.sentences[1] else { panic!("{:?}", dynamics.sentences) };
    assert_eq!(*others, dynamics.circles.total - 1);
}

#[test]
fn a_circle_whose_strands_pull_alike_has_no_weakest() {
    let is_even = |weight: u8| {
        let strands = [("participant", Work, Health, 3), ("participant", Health, Work, weight)];
        dynamics(&web(&strands), None, &[]).unwrap().circles.strongest[0].is_even()
    };
    assert!(is_even(3) && !is_even(1));
}

#[test]
fn where_they_agree_it_names_what_might_follow() {
    let dynamics = dynamics(&web(&[("participant", Housing, Health, 3)]), None, &[]).unwrap();
    assert_eq!(dynamics.rules_agree, Some(true));
    assert_eq!(dynamics.sentences[0], Sentence::SpiderwebLoosen { domain: Housing, also: vec![Health] });
    assert_eq!(dynamics.sentences[1], Sentence::SpiderwebNoCircle);
}

#[test]
fn each_voice_has_its_own_web_and_together_they_are_weighed() {
    let web = web(&[("participant", Housing, Health, 3), ("guide", Housing, Health, 1), ("guide", Work, Housing, 2)]);
    let his = dynamics(&web, Some(Speaker::PARTICIPANT), &[]).unwrap();
    assert_eq!(his.knots.len(), 2);
    let all = dynamics(&web, None, &[]).unwrap();
    assert_eq!(all.knots[0].domain, Housing);
    assert!((all.knots[0].pulls - 2.0 / 3.0).abs() < 1e-12, "3 and 1 are 2 on average");
    assert_eq!(all.led_by, Speaker::PARTICIPANT);
    assert_eq!(all.receipt.inputs["pulls"].as_array().unwrap().len(), 2);
}

#[test]
fn an_empty_web_says_that_it_is_empty() {
    let dynamics = dynamics(&web(&[]), None, &[]).unwrap();
    assert_eq!(dynamics.sentences, [Sentence::SpiderwebNoStrands]);
    assert_eq!(dynamics.rules_agree, None);
    assert!(dynamics.knots.is_empty());
    let said = serde_json::to_value(&dynamics).unwrap();
    assert_eq!(said["sentences"][0]["key"], "spiderweb-no-strands");
    assert_eq!(said["reach"][2]["rule"], serde_json::json!(Rule::Rescaled));
}
