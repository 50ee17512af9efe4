//! The facts of a letter, and the plan on the fridge.

use money::Euro;
use money::letter::proposal;
use money::plan::{Asked, Strategy, stretches};

use super::{kept, mamadou};
use crate::euro;

#[test]
fn a_proposal_says_all_that_a_creditor_asks() {
    let plan = kept(&mamadou());
    let letter = proposal(&plan, 2).unwrap();
    assert_eq!((letter.creditor.as_str(), letter.owed, letter.paid), ("hospital", euro("640"), euro("640")));
    assert!(letter.in_proportion);
    assert_eq!(letter.others, 5);
    assert_eq!(letter.share.to_string(), "7.17");
    let whole: Euro = letter.instalments.iter().map(|part| part.amount.times(part.months as i64)).sum();
    assert_eq!(whole, euro("640"));
    assert_eq!(letter.first, letter.instalments.first().map(|part| part.from));
    assert_eq!(letter.last, letter.instalments.last().map(|part| part.until));
    assert!(proposal(&plan, 6).is_none());
}

#[test]
fn the_plan_fits_on_a_fridge() {
    let plan = kept(&Asked { strategy: Strategy::Offers, ..mamadou() });
    let stretches = stretches(&plan);
    assert!(stretches.len() <= 14, "{}", stretches.len());
    assert_eq!(stretches.iter().map(|stretch| stretch.months).sum::<usize>(), plan.months.len());
    let whole: Euro = stretches.iter().map(|stretch| stretch.paid.times(stretch.months as i64)).sum();
    assert_eq!(whole, plan.paid());
}
