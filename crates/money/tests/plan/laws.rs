//! Laws that hold for all debts.

use std::collections::BTreeMap;

use jiff::civil::date;
use money::plan::{Asked, Debt, Outcome, Strategy, plan};
use money::{DayCount, Euro, Month, Rate};
use proptest::prelude::*;

prop_compose! {
    fn debt()(
        principal in 0_i64..500_000, interest in 0_i64..5_000, costs in 0_i64..30_000, rate in 0_u32..1_500,
        priority: bool, offer in prop::option::of(0_i64..20_000),
    ) -> Debt {
        Debt {
            name: String::new(),
            principal: Euro::cents(principal),
            interest: Euro::cents(interest),
            costs: Euro::cents(costs),
            yearly_interest: Rate::basis_points(rate),
            priority,
            offer: offer.map(Euro::cents),
            by: None,
        }
    }
}

prop_compose! {
    fn asked()(
        mut debts in prop::collection::vec(debt(), 0..12),
        available in 0_i64..200_000, keep in 0_i64..20_000, day in 1_i8..32, nth in 0_usize..4,
        months in prop::collection::btree_map(0_i32..60, -50_000_i64..300_000, 0..8), thirty: bool,
    ) -> Asked {
        debts.iter_mut().enumerate().for_each(|(nth, debt)| debt.name = nth.to_string());
        let start = date(2027, 1, day);
        let months: BTreeMap<Month, Euro> =
            months.into_iter().map(|(later, cents)| (Month::of(start).later(later), Euro::cents(cents))).collect();
        Asked {
            available_per_month: Euro::cents(available),
            start,
            strategy: Strategy::ALL[nth],
            debts,
            keep: Euro::cents(keep),
            months,
            day_count: if thirty { DayCount::Thirty360 } else { DayCount::Actual365 },
            balances_on: None,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn not_a_cent_is_lost(asked in asked()) {
        let Outcome::Kept(kept) = plan(&asked).unwrap() else { return Ok(()) };
        let mut balances: Vec<Euro> = asked.debts.iter().map(Debt::owed).collect();
        for month in &kept.months {
            let mut paid = Euro::ZERO;
            for (balance, payment) in balances.iter_mut().zip(&month.payments) {
                prop_assert!(payment.payment >= Euro::ZERO && payment.interest >= Euro::ZERO);
                *balance += payment.interest;
                *balance -= payment.payment;
                prop_assert_eq!(*balance, payment.balance);
                prop_assert!(*balance >= Euro::ZERO);
                paid += payment.payment;
            }
            prop_assert_eq!(month.paid, paid);
            prop_assert_eq!(month.left, month.available - paid);
            prop_assert_eq!(month.available, asked.available(Month::of(month.on)));
            // Never more than there is; and, but for fixed offers, never into what is kept.
            prop_assert!(paid <= month.available.or_zero());
            if asked.strategy != Strategy::Offers {
                prop_assert!(paid <= (month.available - asked.keep).or_zero());
            }
        }
        prop_assert!(balances.iter().all(|balance| *balance == Euro::ZERO));
        for (debt, total) in asked.debts.iter().zip(&kept.debts) {
            prop_assert_eq!(total.paid, debt.owed() + total.interest);
        }
        prop_assert_eq!(kept.paid(), asked.owed() + kept.interest());
    }

    #[test]
    fn nothing_lies_idle_while_something_is_owed(asked in asked()) {
        let Outcome::Kept(kept) = plan(&asked).unwrap() else { return Ok(()) };
        if asked.strategy == Strategy::Offers {
            return Ok(());
        }
        for month in &kept.months {
            let owed: Euro = month.payments.iter().map(|paid| paid.balance).sum();
            prop_assert!(owed == Euro::ZERO || month.paid == (month.available - asked.keep).or_zero());
        }
    }

    // Costs and interest that are asked already are paid before the principal and bear no interest themselves: with
    // them, a dear debt may take money for long that would have saved interest elsewhere, and the law does not hold.
    #[test]
    fn where_all_that_is_owed_bears_interest_the_dearest_first_costs_the_least(mut asked in asked()) {
        for debt in &mut asked.debts {
            (debt.costs, debt.interest) = (Euro::ZERO, Euro::ZERO);
        }
        let of = |strategy| match plan(&Asked { strategy, ..asked.clone() }).unwrap() {
            Outcome::Kept(kept) => Some((kept.interest(), kept.months.len())),
            Outcome::NotKept { .. } => None,
        };
        let (Some((dear, months)), Some((even, longer))) = (of(Strategy::DearestFirst), of(Strategy::ProRata)) else {
            return Ok(());
        };
        // Interest is rounded for each debt and month; half a cent each at most.
        let rounding = Euro::cents((asked.debts.len() * longer) as i64);
        prop_assert!(dear <= even + rounding, "{dear} {even}");
        prop_assert!(months <= longer + 1);
    }

    #[test]
    fn who_keeps_more_never_pays_more_in_the_first_month(asked in asked(), more in 0_i64..10_000) {
        if asked.strategy == Strategy::Offers {
            return Ok(());
        }
        let (Outcome::Kept(less), Outcome::Kept(kept)) =
            (plan(&asked).unwrap(), plan(&Asked { keep: asked.keep + Euro::cents(more), ..asked.clone() }).unwrap())
        else {
            return Ok(());
        };
        if let (Some(before), Some(after)) = (less.months.first(), kept.months.first()) {
            prop_assert!(after.paid <= before.paid);
        }
    }

    #[test]
    fn the_same_plan_comes_out_the_same_from_its_receipt(asked in asked()) {
        let outcome = plan(&asked).unwrap();
        let receipt = match &outcome {
            Outcome::Kept(kept) => &kept.receipt,
            Outcome::NotKept { receipt, .. } => receipt,
        };
        let written = serde_json::to_value(receipt).unwrap();
        let again: Asked = serde_json::from_value(written["inputs"]["plan"].clone()).unwrap();
        prop_assert_eq!(plan(&again).unwrap(), outcome);
    }
}
