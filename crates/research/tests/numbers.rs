//! Our intervals beside those of scipy (`beside_scipy.py`).

use method::{HelperRole as H, SeekerPosition as S};
use research::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Scipy {
    shares: Vec<Counted>,
    means: Vec<Mean>,
    rates: Vec<Counted>,
}

#[derive(Deserialize)]
struct Counted {
    x: u64,
    n: u64,
    #[serde(default)]
    mean: Option<f64>,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct Mean {
    values: Vec<f64>,
    low: f64,
    high: f64,
}

fn near(ours: f64, theirs: f64) {
    assert!((ours - theirs).abs() < 1e-9 * theirs.abs().max(1.0), "{ours} beside {theirs}");
}

#[test]
fn they_are_those_of_scipy() {
    let scipy: Scipy = serde_json::from_str(include_str!("scipy.json")).unwrap();
    for share in &scipy.shares {
        let ours = share_interval(share.x, share.n).unwrap().value;
        near(ours.low, share.low);
        near(ours.high, share.high);
    }
    for mean in &scipy.means {
        let n = mean.values.len() as f64;
        let middle = mean.values.iter().sum::<f64>() / n;
        let squares = mean.values.iter().map(|value| (value - middle).powi(2)).sum();
        let ours = mean_interval(mean.values.len() as u64, middle, squares).unwrap().value;
        near(ours.low, mean.low);
        near(ours.high, mean.high);
    }
    for rate in &scipy.rates {
        let ours = rate_interval(rate.x, rate.n).unwrap().value;
        near(ours.value, rate.mean.unwrap());
        near(ours.low, rate.low);
        near(ours.high, rate.high);
    }
    assert_eq!((scipy.shares.len(), scipy.means.len(), scipy.rates.len()), (7, 4, 6));
}

#[test]
fn what_cannot_be_is_nothing() {
    assert!(share_interval(0, 0).is_none());
    assert!(share_interval(3, 2).is_none());
    assert!(mean_interval(1, 5.0, 0.0).is_none());
    assert!(rate_interval(3, 2).is_none());
}

fn facts(score: f64, pairs: Vec<(S, H)>) -> Facts {
    let mut values = [[None; 6]; MEASURES];
    values[0] = [Some(40.0), None, None, None, None, Some(score)];
    let mut outcomes = [NOT_SAID; OUTCOMES];
    outcomes[2] = 2;
    Facts { quasi: [0; 5], outcomes, values, pairs }
}

#[test]
fn results_are_told_from_ten_on() {
    let mut results = Results::default();
    for nth in 0..9 {
        results.take(&facts(50.0 + f64::from(nth), Vec::new()));
    }
    assert!(results.readings(10).iter().all(|reading| reading.interval.is_none() && reading.dossiers.is_none()));
    results.take(&facts(45.0, Vec::new()));
    let readings = results.readings(10);
    let of =
        |measure: &str, at: &str| readings.iter().find(|one| (one.measure.as_str(), one.at) == (measure, at)).unwrap();
    assert_eq!(of("goals", "now").dossiers, Some(10));
    near(of("goals", "change").interval.unwrap().value, (486.0 + 45.0) / 10.0 - 40.0);
    near(of("goals_as_hoped", "now").interval.unwrap().value, 0.9);
    assert!(of("goals", "now").receipt.as_ref().is_some_and(|receipt| receipt.formula.name == "research.mean"));
    assert_eq!(of("goals", "month_6").dossiers, None);
    let once = Facts { outcomes: [NOT_SAID; OUTCOMES], ..facts(50.0, Vec::new()) };
    results.take(&once);
    let readings = results.readings(10);
    let of = |at: &str| readings.iter().find(|one| (one.measure.as_str(), one.at) == ("goals", at)).unwrap().dossiers;
    assert_eq!((of("now"), of("change")), (Some(11), Some(10)), "said once is no change");
}

#[test]
fn a_pair_says_something_only_when_there_are_enough() {
    let mut pairs = Pairs::default();
    for nth in 0..40 {
        pairs.take(&[(S::WillingCollaborator, H::Guide), (S::LoneManager, H::Controller)], nth < 36);
    }
    for nth in 0..9 {
        pairs.take(&[(S::Consumer, H::ProblemSolver)], nth < 5);
    }
    pairs.take(&[(S::AttachedStayer, H::Guide)], true);
    let read = |base| {
        let readings = pairs.readings(10, Some(base));
        move |position, role| readings.iter().find(|one| (one.position, one.role) == (position, role)).unwrap().clone()
    };
    let (low, high) = (read(0.5), read(0.99));
    assert_eq!(low(S::WillingCollaborator, H::Guide).says, Says::LikeDeck, "the deck says SS and it goes well");
    assert_eq!(low(S::LoneManager, H::Controller).says, Says::OtherWay, "the deck says – and it goes well");
    assert_eq!(high(S::WillingCollaborator, H::Guide).says, Says::OtherWay);
    assert_eq!(high(S::LoneManager, H::Controller).says, Says::LikeDeck);
    assert_eq!(read(0.9)(S::WillingCollaborator, H::Guide).says, Says::Unclear);
    let few = low(S::Consumer, H::ProblemSolver);
    assert_eq!((few.says, few.dossiers, few.interval), (Says::TooFew, None, None));
    near(low(S::WillingCollaborator, H::Guide).interval.unwrap().value, 37.0 / 42.0);
    assert_eq!(pairs.readings(10, None).len(), 36);
    let mut open = Pairs::default();
    (0..20).for_each(|_| open.take(&[(S::AttachedStayer, H::Guide)], true));
    let readings = open.readings(10, Some(0.1));
    assert_eq!(readings.iter().filter(|one| one.says == Says::DeckNotReadable).count(), 1);
}
