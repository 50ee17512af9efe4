//! Goal attainment: the reference number, and what holds for all goals.

use dossier::Stamp;
use insight::goals::{Goal, Goals, over_time, t_score};
use method::Voice;
use proptest::prelude::*;

fn goals(goals: &[(f64, f64)]) -> Goals {
    Goals {
        goals: goals.iter().map(|(weight, score)| Goal { weight: *weight, score: *score }).collect(),
        correlation: 0.3,
    }
}

#[test]
fn two_equal_goals_a_step_below_what_was_hoped() {
    let computed = t_score(&goals(&[(1.0, -1.0), (1.0, -1.0)])).unwrap();
    assert!((computed.value - 37.5965).abs() < 5e-5, "{}", computed.value);
    assert_eq!(computed.receipt.formula.name, "goals.t_score");
    assert_eq!(computed.receipt.inputs["correlation"], 0.3);
}

#[test]
fn by_hand() {
    assert_eq!(t_score(&goals(&[(1.0, 0.0), (3.0, 0.0)])).unwrap().value, 50.0);
    // One goal: 50 + 10·x whatever its weight.
    assert!((t_score(&goals(&[(4.0, 1.0)])).unwrap().value - 60.0).abs() < 1e-12);
    // Weights 2 and 1, scores +1 and −2: the sum is nothing.
    assert_eq!(t_score(&goals(&[(2.0, 1.0), (1.0, -2.0)])).unwrap().value, 50.0);
    // 10·(2·1 + 1·2) / √(0.7·5 + 0.3·9) = 40 / √6.2
    assert!((t_score(&goals(&[(2.0, 1.0), (1.0, 2.0)])).unwrap().value - (50.0 + 40.0 / 6.2_f64.sqrt())).abs() < 1e-12);
}

#[test]
fn what_is_wrong_is_named() {
    let wrong = |asked: Goals| t_score(&asked).unwrap_err().to_string();
    assert!(wrong(goals(&[])).starts_with("goals: there is nothing"));
    assert!(wrong(goals(&[(1.0, 0.0), (1.0, 3.0)])).starts_with("goals[1].score: 3 "));
    assert!(wrong(goals(&[(0.0, 0.0)])).starts_with("goals[0].weight: 0 "));
    assert!(wrong(Goals { correlation: 1.5, ..goals(&[(1.0, 0.0)]) }).starts_with("correlation: 1.5 "));
}

proptest! {
    #[test]
    fn weights_count_only_against_each_other(
        list in prop::collection::vec((0.1_f64..5.0, -2.0_f64..=2.0), 1..8), times in 0.5_f64..20.0,
    ) {
        let heavier: Vec<_> = list.iter().map(|(weight, score)| (weight * times, *score)).collect();
        let (one, other) = (t_score(&goals(&list)).unwrap().value, t_score(&goals(&heavier)).unwrap().value);
        prop_assert!((one - other).abs() < 1e-9);
        let mirrored: Vec<_> = list.iter().map(|(weight, score)| (*weight, -score)).collect();
        prop_assert!((one + t_score(&goals(&mirrored)).unwrap().value - 100.0).abs() < 1e-9);
    }
}

/// A dossier with two goals, of which a guide and the person say where they stand.
fn plan() -> dossier::goals::Goals {
    use dossier::goals::Event;
    let id = |n: u8| format!("00000000-0000-0000-0000-{n:012}").parse::<dossier::GoalId>().unwrap();
    let mut dossier = dossier::Dossier::default();
    let set = |n| Event::Set { goal: id(n), words: "x".into(), why: String::new(), domain: None, scale: Vec::new() };
    let review = |n, level| Event::Reviewed { goal: id(n), level, words: String::new() };
    let weigh = |n, importance, difficulty| Event::Weighed { goal: id(n), importance, difficulty };
    let events = [
        ("2026-01-01", Voice::Participant, set(1)),
        ("2026-01-01", Voice::Participant, set(2)),
        ("2026-01-10", Voice::Guide, review(1, -2)),
        ("2026-02-10", Voice::Participant, review(1, -1)),
        ("2026-02-10", Voice::Participant, review(2, -1)),
        ("2026-03-10", Voice::Guide, review(1, 2)),
        ("2026-03-10", Voice::Together, weigh(2, 1, 1)),
    ];
    for (nth, (day, voice, event)) in events.into_iter().enumerate() {
        let stamp = Stamp {
            version: nth as u64 + 1,
            voice,
            actor: "00000000-0000-0000-0000-000000000009".parse::<dossier::MemberId>().unwrap(),
            happened_on: day.parse().unwrap(),
            recorded_at: jiff::Timestamp::UNIX_EPOCH,
            seen: nth as u64,
        };
        dossier.evolve(&stamp, dossier::Event::Goals(event));
    }
    dossier::goals::Goals::clone(&dossier.goals)
}

#[test]
fn over_time_each_goal_counts_as_the_person_said_and_as_it_weighs() {
    let scores = over_time(&plan());
    let days: Vec<_> = scores.iter().map(|(day, _)| day.to_string()).collect();
    assert_eq!(days, ["2026-01-10", "2026-02-10", "2026-03-10"]);
    let t = |nth: usize| scores[nth].1.value;
    // One goal at -2, whatever it weighs.
    assert!((t(0) - 30.0).abs() < 1e-9);
    // Both at -1; weights 4 (as usual) and 1: 50 - 50 / sqrt(0.7 * 17 + 0.3 * 25). What the guide says later moves nothing.
    let expected = 50.0 - 50.0 / (0.7 * 17.0 + 0.3 * 25.0_f64).sqrt();
    assert!((t(1) - expected).abs() < 1e-9 && (t(2) - expected).abs() < 1e-9, "{} {}", t(1), t(2));
    assert_eq!(scores[1].1.receipt.inputs["goals"].as_array().unwrap().len(), 2);
    assert!(over_time(&dossier::goals::Goals::default()).is_empty());
}
