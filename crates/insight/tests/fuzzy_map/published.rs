//! The map that the R package `fcm` publishes, and ends that can be worked out by hand.

use insight::fuzzy_map::{Answer, FuzzyMap, Outcome, Question, Rule, Runner, Settings, Transfer, Unrest};

const WEIGHTS: [[f64; 8]; 8] = [
    [0.0, 0.0, 0.6, 0.9, 0.0, 0.0, 0.0, 0.8],
    [0.1, 0.0, 0.0, 0.0, 0.0, 0.0, 0.2, 0.5],
    [0.0, 0.7, 0.0, 0.0, 0.9, 0.0, 0.4, 0.1],
    [0.4, 0.0, 0.0, 0.0, 0.0, 0.9, 0.0, 0.0],
    [0.0, 0.0, 0.0, 0.0, 0.0, -0.9, 0.0, 0.3],
    [-0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.8, 0.4, 0.9],
    [0.1, 0.0, 0.0, 0.0, 0.0, 0.1, 0.6, 0.0],
];

fn question(rule: Rule) -> Question {
    Question {
        weights: WEIGHTS.iter().map(|row| row.to_vec()).collect(),
        start: vec![1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        rule,
        transfer: Transfer::Sigmoid,
        slope: 1.0,
        tolerance: 0.001,
        max_steps: 1000,
        clamp: [].into(),
    }
}

fn small(weights: &[&[f64]], start: &[f64], transfer: Transfer) -> Answer {
    let weights = weights.iter().map(|row| row.to_vec()).collect();
    Question { weights, start: start.to_vec(), transfer, ..question(Rule::Kosko) }.answer().unwrap()
}

#[test]
fn the_published_map_comes_out_to_seven_decimals() {
    let published = [0.5481291, 0.6004012, 0.5814756, 0.6208720, 0.6279569, 0.6653852, 0.7617789, 0.8416584];
    let answer = question(Rule::Kosko).answer().unwrap();
    assert_eq!(answer.outcome, Outcome::FixedPoint);
    assert_eq!(answer.steps, 6);
    for (ours, theirs) in answer.state.iter().zip(published) {
        assert!((ours - theirs).abs() < 0.5e-7, "{ours} is not {theirs}");
    }
}

#[test]
fn where_the_rescaled_rule_creeps_on_it_says_so() {
    let early = question(Rule::Rescaled).answer().unwrap();
    assert_eq!(early.outcome, Outcome::NotConverged { why: Unrest::Creeping });
    assert!(early.residual < 0.001, "by the tolerance alone it would have passed: {}", early.residual);
    assert!(early.state.iter().any(|value| (value - 0.5).abs() > 0.01), "and it is far from where it goes");
    let patient = Question { tolerance: 1e-9, ..question(Rule::Rescaled) }.answer().unwrap();
    assert_eq!(patient.outcome, Outcome::FixedPoint);
    assert!(patient.state.iter().all(|value| (value - 0.5).abs() < 1e-7), "{:?}", patient.state);
}

#[test]
fn two_that_turn_each_other_around_go_in_a_cycle() {
    let answer = small(&[&[0.0, 1.0], &[-1.0, 0.0]], &[1.0, 0.0], Transfer::Trivalent);
    assert_eq!(answer.outcome, Outcome::Cycle { length: 4 });
    let smooth = Question {
        weights: vec![vec![0.0, 1.0], vec![-1.0, 0.0]],
        start: vec![1.0, 0.0],
        transfer: Transfer::Tanh,
        slope: 3.0,
        ..question(Rule::Kosko)
    };
    assert_eq!(smooth.answer().unwrap().outcome, Outcome::Cycle { length: 4 });
}

#[test]
fn chaos_is_told_apart_from_a_long_way() {
    // Found by a search with the exact derivative along the way: its largest exponent is 0.353.
    let chaotic = Question {
        weights: vec![
            vec![-0.5, -0.1, 0.4, -0.2, -0.3],
            vec![-0.6, 0.1, 0.5, -0.7, -0.4],
            vec![0.7, 0.5, 0.7, 0.2, -0.6],
            vec![1.0, -0.9, 0.5, 0.0, 0.5],
            vec![-0.4, 0.9, -0.6, -0.7, -0.4],
        ],
        start: vec![0.3, -0.2, 0.5, 0.1, 0.4],
        transfer: Transfer::Tanh,
        slope: 5.0,
        ..question(Rule::Kosko)
    };
    assert_eq!(chaotic.answer().unwrap().outcome, Outcome::NotConverged { why: Unrest::Chaotic });
    let slow = Question { tolerance: 1e-12, max_steps: 20, ..question(Rule::Rescaled) }.answer().unwrap();
    assert_eq!(slow.outcome, Outcome::NotConverged { why: Unrest::StepLimit });
    assert_eq!(slow.steps, 20);
}

#[test]
fn what_is_held_stays() {
    let answer = Question { clamp: [(2, 0.0)].into(), ..question(Rule::Modified) }.answer().unwrap();
    assert_eq!(answer.state[2], 0.0);
    let free = question(Rule::Modified).answer().unwrap();
    assert!(answer.state[4] < free.state[4], "what hung on it comes looser");
}

#[test]
fn what_is_wrong_is_named() {
    let wrong = |change: fn(&mut Question)| {
        let mut question = question(Rule::Kosko);
        change(&mut question);
        question.answer().unwrap_err().to_string()
    };
    assert_eq!(
        wrong(|q| q.weights[3].truncate(7)),
        "weights[3]: 7 given where 8 are needed; there must be one for each concept of the map"
    );
    assert_eq!(
        wrong(|q| q.weights[1][2] = 1.5),
        "weights[1][2]: 1.5 is not between -1 and 1; give a number in that range"
    );
    assert!(wrong(|q| q.start[7] = -0.1).starts_with("start[7]: -0.1"));
    assert!(wrong(|q| q.start.truncate(3)).starts_with("start: 3 given where 8"));
    assert!(wrong(|q| q.clamp = [(8, 0.5)].into()).starts_with("clamp: there is no concept 8"));
    assert!(wrong(|q| q.clamp = [(1, f64::NAN)].into()).starts_with("clamp.1: NaN"));
    assert!(wrong(|q| q.slope = 0.0).starts_with("slope: 0 "));
    assert!(wrong(|q| q.max_steps = 0).starts_with("max_steps: 0 "));
    assert!(wrong(|q| q.tolerance = -1.0).starts_with("tolerance: -1 "));
    assert!(wrong(|q| q.weights.clear()).starts_with("weights: there is nothing"));
}

#[test]
fn the_receipt_names_what_went_in() {
    let receipt = serde_json::to_value(question(Rule::Kosko).answer().unwrap().receipt).unwrap();
    assert_eq!(receipt["formula"], "fuzzy_map.kosko");
    assert_eq!(receipt["version"], 1);
    assert_eq!(receipt["source_date"], "1986");
    assert_eq!(receipt["inputs"]["weights"][0][3], 0.9);
    assert_eq!(receipt["inputs"]["transfer"], "sigmoid");
}

#[test]
fn a_runner_can_be_used_again() {
    let map = FuzzyMap::new(&question(Rule::Kosko).weights).unwrap();
    let mut runner = Runner::new(&map, Settings::usual(Rule::Kosko)).unwrap();
    runner.run(&[0.5; 8], &[(0, 0.0)]).unwrap();
    runner.run(&question(Rule::Kosko).start, &[]).unwrap();
    assert_eq!(runner.state(), question(Rule::Kosko).answer().unwrap().state);
}
