//! The relationship compass and the gap.

use insight::relationship::{Occasion, Pairs, relationship};
use proptest::prelude::*;

use super::day;

fn pairs(values: [i8; 3]) -> Pairs {
    let [near, personal, free] = values.map(Some);
    Pairs { distant_near: near, bureaucratic_personalised: personal, paternalistic_emancipatory: free }
}

#[test]
fn the_gap_narrows_in_mamadous_story() {
    let story = [
        (14, [0, -1, -1], [2, 1, 1]),
        (95, [-1, -2, -3], [1, 1, 0]),
        (150, [2, 2, 1], [1, 2, 1]),
        (290, [3, 2, 3], [3, 2, 2]),
    ];
    let occasions =
        story.map(|(on, rating, guess)| Occasion { on: day(on), rating: pairs(rating), guess: pairs(guess) });
    let read = relationship(&occasions).unwrap();
    assert_eq!(read.gaps[1].pairs, [Some(2), Some(3), Some(3)]);
    assert!((read.gaps[1].width - 8.0 / 3.0).abs() < 1e-12);
    // (2 + 8/3) / 2 − (1/3 + 1/3) / 2
    assert!((read.narrowing.unwrap() - 2.0).abs() < 1e-12, "{:?}", read.narrowing);
    assert_eq!(read.moved, [Some(3), Some(3), Some(4)]);
}

#[test]
fn skipping_is_free() {
    let only = |on, near| Occasion {
        on: day(on),
        rating: Pairs { distant_near: near, ..Pairs::default() },
        guess: Pairs { distant_near: Some(1), bureaucratic_personalised: Some(3), ..Pairs::default() },
    };
    let read = relationship(&[only(9, Some(-1)), only(3, None)]).unwrap();
    assert_eq!(read.gaps.len(), 1);
    assert_eq!((read.gaps[0].pairs, read.gaps[0].width), ([Some(2), None, None], 2.0));
    assert_eq!((read.narrowing, read.moved), (None, [None; 3]));
    assert_eq!(relationship(&[]).unwrap().mean_gap, None);
}

#[test]
fn off_the_scale_is_named() {
    let wrong = Occasion { on: day(1), rating: pairs([0, 4, 0]), guess: Pairs::default() };
    assert!(relationship(&[wrong]).unwrap_err().to_string().starts_with("occasions[0].rating: 4 "));
}

proptest! {
    #[test]
    fn a_guide_who_guesses_right_has_no_gap(list in prop::collection::vec(prop::array::uniform3(-3_i8..=3), 1..12)) {
        let occasions: Vec<_> = list
            .iter()
            .enumerate()
            .map(|(nth, values)| Occasion { on: day(nth as i32), rating: pairs(*values), guess: pairs(*values) })
            .collect();
        let read = relationship(&occasions).unwrap();
        prop_assert_eq!(read.mean_gap, Some(0.0));
        prop_assert!(read.narrowing.is_none_or(|narrowing| narrowing == 0.0));
    }
}
