//! What the law says of what is asked for paying late: only what is asked beyond it, with its source and from when.

use ::money::consumer::{About, Finding, Sum, Verdict};
use dossier::money::Debt;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::i18n::Say;
use crate::screens::money::law::found;

/// The most that stands in one letter.
const MOST: usize = 3;

/// What goes beyond what may be asked.
pub(super) fn beyond(debt: &Debt) -> Vec<Finding> {
    let is_beyond = |finding: &Finding| matches!(finding.verdict, Verdict::TooMuch | Verdict::TooEarly);
    found(debt).unwrap_or_default().into_iter().filter(is_beyond).collect()
}

/// The paragraph about it, in the language of the letter.
pub(super) fn paragraph(say: Say<'_>, findings: &[Finding]) -> Markup {
    html! {
        @if !findings.is_empty() {
            p { (say.say("letter-law")) }
            ul { @for finding in findings.iter().take(MOST) { li { (one(say, finding)) } } }
            p { @if findings.len() > MOST { (say.with("letter-law-more", &[("count", (findings.len() - MOST).into())])) " " } (say.say("letter-law-ask")) }
        }
    }
}

fn one(say: Say<'_>, finding: &Finding) -> String {
    let about = match finding.about {
        About::Reminder(nth) => say.with("letter-law-reminder", &[("nth", (nth + 1).into())]),
        About::Penalty => say.say("letter-law-penalty"),
        About::Interest => say.say("letter-law-interest"),
    };
    let basis = match finding.about {
        About::Reminder(_) => "letter-law-basis-reminder",
        About::Penalty | About::Interest => "letter-law-basis-penalty",
    };
    let sum = |sum: Sum| match sum {
        Sum::Amount(amount) => say.euro(amount.in_cents()),
        Sum::YearlyInterest(rate) => say.percent(rate.in_basis_points()),
    };
    let asked = sum(finding.asked);
    let said = match (finding.verdict, finding.allowed) {
        (Verdict::TooMuch, Some(most)) => say.with(
            "letter-law-too-much",
            &[("about", about.into()), ("asked", asked.into()), ("most", sum(most).into())],
        ),
        _ => say.with("letter-law-too-early", &[("about", about.into()), ("asked", asked.into())]),
    };
    let since = finding.receipt.formula.source_date.parse::<Date>();
    let since = since.map_or_else(|_| finding.receipt.formula.source_date.to_owned(), |day| say.date(day));
    format!("{said} {}", say.with(basis, &[("day", since.into())]))
}
