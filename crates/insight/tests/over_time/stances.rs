//! The balance of stances.

use insight::stances::{LONG, Moment, balance};
use method::{Attitude, Stance};
use proptest::prelude::*;

use super::day;

fn moment(nth: i32, stances: &[Stance]) -> Moment {
    Moment { on: day(nth), stances: stances.to_vec(), attitudes: Vec::new() }
}

#[test]
fn a_contact_counts_once_however_many_stances_it_had() {
    let read = balance(&[
        moment(1, &[Stance::Support, Stance::Stabilise]),
        moment(2, &[Stance::Steer]),
        moment(3, &[]),
        moment(4, &[Stance::Support]),
        moment(5, &[Stance::Stimulate, Stance::Stimulate]),
    ]);
    assert_eq!(read.whole.map(|share| share.share), [0.375, 0.125, 0.25, 0.25]);
    assert_eq!(read.halves[0].map(|share| share.share), [0.25, 0.25, 0.0, 0.5]);
    assert_eq!(read.halves[1].map(|share| share.share), [0.5, 0.0, 0.5, 0.0]);
    assert!(read.stretches.is_empty());
}

#[test]
fn a_long_stretch_of_one_stance_is_seen_and_a_mixed_contact_ends_it() {
    let steer = [Stance::Steer];
    let mut moments: Vec<_> = (0..5).map(|nth| moment(nth * 7, &steer)).collect();
    moments.push(moment(40, &[Stance::Steer, Stance::Support]));
    moments.extend((0..3).map(|nth| moment(50 + nth, &steer)));
    // The order in which they are given says nothing; a contact without a stance neither.
    moments.insert(0, moment(10, &[]));
    moments.reverse();
    let read = balance(&moments);
    assert_eq!(read.stretches.len(), 1);
    let stretch = read.stretches[0];
    assert_eq!((stretch.stance, stretch.from, stretch.to, stretch.contacts), (Stance::Steer, day(0), day(28), 5));
}

#[test]
fn attitudes_that_were_never_used_are_there_too() {
    let with = Moment { attitudes: vec![Attitude::Presence], ..moment(3, &[]) };
    let read = balance(&[with.clone(), Moment { on: day(9), ..with }]);
    assert_eq!(read.attitudes.len(), 9);
    let presence = read.attitudes.iter().find(|used| used.attitude == Attitude::Presence).unwrap();
    assert_eq!((presence.contacts, presence.last), (2, Some(day(9))));
    assert!(read.attitudes.iter().filter(|used| used.attitude != Attitude::Presence).all(|used| used.last.is_none()));
}

proptest! {
    #[test]
    fn shares_are_of_a_whole(list in prop::collection::vec(prop::collection::vec(0_usize..4, 0..4), 0..30)) {
        let moments: Vec<_> = list
            .iter()
            .enumerate()
            .map(|(nth, stances)| moment(nth as i32, &stances.iter().map(|s| Stance::ALL[*s]).collect::<Vec<_>>()))
            .collect();
        let read = balance(&moments);
        let sum: f64 = read.whole.iter().map(|share| share.share).sum();
        let any = list.iter().any(|stances| !stances.is_empty());
        let whole = f64::from(u8::from(any));
        prop_assert!((sum - whole).abs() < 1e-9);
        prop_assert!(read.stretches.iter().all(|stretch| stretch.contacts >= LONG && stretch.from <= stretch.to));
    }
}
