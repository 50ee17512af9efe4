//! What must hold for every set, whatever the dossiers are.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use research::*;

use crate::support::*;

fn published(rows: &[Row], k: u32, l: u32) -> Published {
    publish(rows, steps(), Settings { k, l }).unwrap()
}

proptest! {
    #[test]
    fn every_group_is_large_enough_and_tells_only_what_differs(rows in rows(), k in 5..20_u32, l in 2..=4_u32) {
        let set = published(&rows, k, l);
        let hierarchies = steps();
        let by_name: BTreeMap<Pseudonym, &Row> = rows.iter().map(|row| (row.pseudonym, row)).collect();
        let mut seen = BTreeSet::new();
        for class in &set.classes {
            prop_assert!(class.members.len() >= k as usize);
            prop_assert_eq!(class.outcomes.len(), OUTCOMES);
            for member in &class.members {
                prop_assert!(seen.insert(*member), "in one group only");
                prop_assert_eq!(hierarchies.at(set.steps, by_name[member].quasi), class.quasi);
            }
            for (nth, told) in class.outcomes.iter().enumerate() {
                let Some(counts) = told else { continue };
                prop_assert!(counts.iter().filter(|count| **count > 0).count() >= l as usize);
                prop_assert_eq!(counts.iter().sum::<u32>() as usize, class.members.len());
                prop_assert!(*counts.iter().max().unwrap() as usize * 10 <= class.members.len() * 8);
                for (code, count) in counts.iter().enumerate() {
                    let there = class.members.iter().filter(|name| usize::from(by_name[*name].outcomes[nth]) == code);
                    prop_assert_eq!(there.count(), *count as usize, "and it is so");
                }
            }
        }
        prop_assert_eq!((set.said_yes, seen.len()), (rows.len(), set.dossiers()));
        for (one, step) in hierarchies.iter().zip(set.steps) {
            prop_assert!(step < one.steps());
        }
    }

    #[test]
    fn who_withdraws_is_in_no_set_any_more(rows in rows(), who in any::<prop::sample::Index>(), k in 5..12_u32) {
        prop_assume!(!rows.is_empty());
        let mut rows = rows;
        let gone = rows.remove(who.index(rows.len())).pseudonym;
        let set = published(&rows, k, 2);
        prop_assert!(set.classes.iter().all(|class| !class.members.contains(&gone)));
        prop_assert_eq!(set.said_yes, rows.len());
    }

    #[test]
    fn the_order_in_which_dossiers_come_changes_nothing(rows in rows(), k in 5..12_u32) {
        let mut turned = rows.clone();
        turned.reverse();
        prop_assert_eq!(published(&rows, k, 2), published(&turned, k, 2));
    }
}

#[test]
fn fewer_than_a_group_is_no_set() {
    let mut chance = Chance(1);
    let rows: Vec<Row> = (0..9).map(|number| drawn(number, &mut chance)).collect();
    let set = published(&rows, 10, 2);
    assert_eq!((set.dossiers(), set.left_out, set.classes.len()), (0, 9, 0));
}

#[test]
fn settings_that_protect_nobody_are_refused() {
    for (k, l, field) in [(4, 2, "k"), (10_001, 2, "k"), (10, 1, "l"), (10, 5, "l")] {
        let why = publish(&[], steps(), Settings { k, l }).unwrap_err();
        assert!(why.to_string().starts_with(field), "{why}");
    }
}

#[test]
fn who_is_alone_of_their_kind_is_said_less_precisely_and_not_left_out() {
    let mut chance = Chance(5);
    let mut rows: Vec<Row> =
        (0..30).map(|number| Row { quasi: [0, 0, 0, 0, 0], ..drawn(number, &mut chance) }).collect();
    rows[29].quasi = [1, 0, 0, 0, 0];
    let set = published(&rows, 10, 2);
    assert_eq!((set.dossiers(), set.steps), (30, [1, 0, 0, 0, 0]), "under 25 and 25 to 34 become under 35");
}

#[test]
fn an_outcome_that_nearly_all_share_is_not_told() {
    let mut chance = Chance(9);
    let mut rows: Vec<Row> = (0..20).map(|number| Row { quasi: [0; 5], ..drawn(number, &mut chance) }).collect();
    for (nth, row) in rows.iter_mut().enumerate() {
        row.outcomes[0] = u8::from(nth < 3);
        row.outcomes[1] = u8::from(nth < 4);
        row.outcomes[2] = 2;
    }
    let set = published(&rows, 10, 2);
    assert_eq!(set.classes[0].outcomes[..3], [None, Some([16, 4, 0, 0]), None], "17 of 20 is too many, 16 is not");
    assert_eq!((set.withheld(0), set.withheld(1), set.withheld(2)), (1, 0, 1));
}

#[test]
fn hierarchies_that_do_not_hold_together_are_refused() {
    let one = |name: &str, paths: &str| format!("[[attribute]]\nname = \"{name}\"\npaths = {paths}\n");
    let rest: String = QUASI[1..].iter().map(|name| one(name, r#"[["a", "all"], ["b", "all"]]"#)).collect();
    let read = |paths: &str| Hierarchies::read(&(one("age", paths) + &rest)).map_err(|error| error.to_string());
    assert!(read(r#"[["a", "all"], ["b", "all"]]"#).is_ok());
    for (paths, why) in [
        (r#"[["a", "all"], ["b", "none"]]"#, "at the last step all must be alike"),
        (r#"[["a", "all"], ["b", "x", "all"]]"#, "another number of steps"),
        (r#"[["a", "all"], ["a", "all"]]"#, "stands there twice"),
        (r#"[["a", "x", "y", "all"], ["b", "x", "z", "all"]]"#, "must be alike at the next"),
        (r#"[["a", "all"]]"#, "at least two codes"),
    ] {
        let said = read(paths).unwrap_err();
        assert!(said.contains(why), "{said}");
    }
    assert!(Hierarchies::read(&rest).unwrap_err().to_string().contains("must be age, household"));
}
