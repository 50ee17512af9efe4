//! What is asked for paying late, laid beside what may be asked: Belgian code of economic law, book XIX.

use std::sync::LazyLock;

use ::money::Rate;
use ::money::consumer::{About, Claim, ConsumerLaw, Finding, Reminder, Sum, Verdict, check};
use dossier::money::Debt;
use figures::{Pictogram, pictogram};
use insight::money::euro;
use maud::{Markup, html};
use method::{DebtTrace, Part};

use crate::parts::receipt;
use crate::room::Room;

static LAW: LazyLock<Option<ConsumerLaw>> = LazyLock::new(|| ConsumerLaw::built_in().ok());

/// What the check needs, as far as it is known.
fn claim(debt: &Debt) -> Option<Claim> {
    let terms = &debt.terms.leading()?.value;
    let principal = debt.claim.leading()?.value.principal;
    let reminders = debt.history().into_iter().filter(|trace| trace.kind == DebtTrace::Reminder);
    Some(Claim {
        principal: euro(principal),
        contract: terms.contract,
        due: terms.due?,
        reminders: reminders
            .map(|trace| Reminder { on: trace.origin.on, cost: euro(trace.cents.unwrap_or(0)) })
            .collect(),
        penalty: terms.penalty.map(euro),
        penalty_on: terms.penalty_on,
        yearly_interest: terms.late_rate.map(Rate::basis_points),
        interest_from: terms.late_from,
        regular: terms.regular,
        reminded_earlier_this_year: 0,
    })
}

/// What was found of a debt; nothing when too little is known to look.
pub(super) fn found(debt: &Debt) -> Option<Vec<Finding>> {
    claim(debt).and_then(|claim| check(LAW.as_ref()?, &claim).ok())
}

/// The card with what was found.
pub(super) fn card(room: &Room, debt: &Debt) -> Markup {
    let (say, found) = (room.say(), found(debt));
    html! {
        section.card.money-law aria-labelledby="law" {
            div.card-head {
                h2 #law { (pictogram(Pictogram::Justice)) (say.say("debts-law")) }
                @if room.may_write(Part::Money) { a.quiet href=(room.path(&format!("money/debts/{}/terms", debt.id))) { (pictogram(Pictogram::Edit)) (say.say("debts-terms")) } }
            }
            @match found {
                None => p.detail { (say.say("debts-law-needs")) },
                Some(found) if found.is_empty() => p.detail { (say.say("debts-law-nothing")) },
                Some(found) => {
                    ul.money-findings { @for finding in &found { (one(room, finding)) } }
                    p.hint { (say.say("debts-law-hint")) }
                }
            }
        }
    }
}

fn one(room: &Room, finding: &Finding) -> Markup {
    let say = room.say();
    let about = match finding.about {
        About::Reminder(nth) => say.with("debts-law-reminder", &[("nth", (nth + 1).into())]),
        About::Penalty => say.say("debts-penalty"),
        About::Interest => say.say("debts-late-rate"),
    };
    let sum = |sum: Sum| match sum {
        Sum::Amount(amount) => say.euro(amount.in_cents()),
        Sum::YearlyInterest(rate) => say.percent(rate.in_basis_points()),
    };
    let verdict = match finding.verdict {
        Verdict::Within => "debts-law-within",
        Verdict::TooMuch => "debts-law-too-much",
        Verdict::TooEarly => "debts-law-too-early",
        Verdict::NotVerified => "debts-law-not-verified",
    };
    html! {
        li {
            p { b { (about) } ": " (say.say(verdict)) }
            p.detail {
                (say.with("debts-law-asked", &[("sum", sum(finding.asked).into())]))
                @if let Some(allowed) = finding.allowed { " · " (say.with("debts-law-allowed", &[("sum", sum(allowed).into())])) }
            }
            (receipt(room, &finding.receipt))
        }
    }
}
