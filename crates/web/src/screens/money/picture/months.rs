//! A year as a picture: what really is left of each month, and in which it pinches.

use figures::months_left::{MonthLeft, MonthsLeft, draw};
use insight::money::BudgetMonth;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::room::Room;

/// The picture of months that begin with this one.
pub(in crate::screens::money) fn picture(room: &Room, months: &[BudgetMonth]) -> Markup {
    let say = room.say();
    let first = room.today().first_of_month();
    let day = |nth: i32| first.saturating_add(jiff::Span::new().months(nth));
    let named = |day: Date| say.month_of(day, room.today());
    let one = |(month, nth): (&BudgetMonth, i32)| {
        let cents = month.left_as_it_falls.in_cents();
        MonthLeft {
            label: say.say(&format!("month-short-{}", day(nth).month())),
            cents,
            amount: say.euro_whole(cents),
            tip: format!("{}: {}", named(day(nth)), say.euro(cents)),
            is_now: nth == 0,
            href: None,
        }
    };
    let months: Vec<_> = months.iter().zip(0..).map(one).collect();
    let short = months.iter().zip(0..).filter(|(month, _)| month.cents < 0).map(|(_, nth)| named(day(nth)));
    let short: Vec<_> = short.collect();
    let sentence = if short.is_empty() {
        say.say("budget-no-short-months")
    } else {
        say.with("budget-short-months", &[("months", say.list(&short).into())])
    };
    let told = months.iter().map(|month| format!("{}.", month.tip)).collect::<Vec<_>>().join(" ");
    let wide = MonthsLeft {
        id: "months-left".to_owned(),
        title: say.say("budget-as-it-falls"),
        description: told,
        months,
        left_label: say.say("budget-is-left"),
        short_label: say.say("budget-is-missing"),
        compact: false,
    };
    let compact = MonthsLeft { id: "months-left-compact".to_owned(), compact: true, ..wide.clone() };
    html! { div.money-picture { p { (sentence) } (figures::pair(&draw(&wide), &draw(&compact))) } }
}
