//! This month as a picture: what comes in, what goes out under it, and what is left as money that can be counted.

use figures::Pictogram;
use figures::budget::{Budget, Kind, Left, Side, draw};
use insight::money::{BudgetMonth, Euro};
use maud::Markup;

use crate::room::Room;

/// Drawn for a wide and for a narrow screen.
pub(in crate::screens::money) fn picture(room: &Room, now: &BudgetMonth, sentence: &str) -> Markup {
    let wide = of(room, now, sentence);
    let compact = Budget { id: "budget-compact".to_owned(), compact: true, ..wide.clone() };
    figures::pair(&draw(&wide), &draw(&compact))
}

fn of(room: &Room, now: &BudgetMonth, sentence: &str) -> Budget {
    let say = room.say();
    let words = |amount: Euro| say.euro(amount.in_cents());
    let kind = |key: &str, pictogram, amount: Euro| Kind {
        label: say.say(key),
        pictogram: Some(pictogram),
        cents: u64::try_from(amount.in_cents()).unwrap_or(0),
        amount: words(amount),
        href: None,
    };
    let goes = [
        kind("budget-fixed", Pictogram::Housing, now.fixed),
        kind("budget-living", Pictogram::Resource, now.living),
        kind("budget-set-aside", Pictogram::Clock, now.set_aside),
    ];
    let short = now.left.in_cents() < 0;
    let sums = [("budget-comes", now.income), ("budget-goes", now.costs)];
    let told = sums.map(|(key, amount)| format!("{}: {}.", say.say(key), words(amount)));
    Budget {
        id: "budget".to_owned(),
        title: say.say("budget-picture"),
        description: format!("{} {sentence}", told.join(" ")),
        comes: Side {
            label: say.say("budget-comes"),
            amount: words(now.income),
            kinds: vec![kind("budget-comes", Pictogram::Opportunity, now.income)],
        },
        goes: Side {
            label: say.say("budget-goes"),
            amount: words(now.costs),
            kinds: goes.into_iter().filter(|kind| kind.cents > 0).collect(),
        },
        left: Left {
            label: say.say(if short { "budget-is-missing" } else { "budget-is-left" }),
            cents: now.left.in_cents(),
            amount: say.euro(now.left.in_cents().saturating_abs()),
        },
        compact: false,
    }
}
