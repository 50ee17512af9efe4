//! The letter itself, on one page, in its own language.

use ::money::consumer::Finding;
use ::money::letter::{Instalments, Proposal};
use dossier::money::{Debt, PlannedDebt};
use insight::money::Euro;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use super::chosen::own_name;
use super::{About, Chosen, basis};
use crate::i18n::Say;
use crate::room::Room;
use crate::screens::money::debts::called;

/// The most lines of instalments; further ones are taken together.
const MOST_LINES: usize = 5;
/// How many days an answer is waited for.
const DAYS: i64 = 14;

/// The letter.
pub(super) fn draw(room: &Room, debt: &Debt, about: &About, chosen: &Chosen, beyond: &[Finding]) -> Markup {
    let say = room.me.web.texts.in_language(chosen.language);
    let findings = if chosen.law { beyond } else { &[] };
    let is_long =
        !findings.is_empty() || matches!(about, About::Proposal { facts, .. } if facts.value.instalments.len() > 3);
    let subject = match about {
        About::Proposal { .. } => "letter-subject-proposal",
        About::Contest { .. } => "letter-subject-contest",
    };
    html! {
        article.letter.is-long[is_long] lang=(chosen.language.as_str()) aria-label=(say.say(subject)) {
            div.letter-top {
                div.letter-from { (sender(room, say, chosen)) }
                div.letter-to { (recipient(say, debt)) }
            }
            p.letter-day { span.dots aria-hidden="true" {} span.letter-date { ", " (say.date(room.today())) } }
            p.letter-line { span { (say.say("letter-your-reference")) } span.dots aria-hidden="true" {} }
            p.letter-subject { b { (say.say(subject)) } }
            p { (say.say("letter-dear")) }
            @match about {
                About::Proposal { .. } => (proposal(room, say, about, chosen, findings)),
                About::Contest { why, asked } => (contest(room, say, why, *asked, chosen, findings)),
            }
            p { (say.say("letter-reserve")) }
            p { (say.say("letter-greeting")) }
            div.letter-signs {
                (sign(room.person()))
                @if !chosen.by_person { (sign(&own_name(room))) }
            }
        }
    }
}

fn sign(name: &str) -> Markup {
    html! { p { span.letter-sign aria-hidden="true" {} (name) } }
}

fn sender(room: &Room, say: Say<'_>, chosen: &Chosen) -> Markup {
    html! {
        @if chosen.by_person { p { b { (room.person()) } } }
        @else {
            p { b { (own_name(room)) } }
            p { (say.with("letter-for", &[("name", room.person().to_owned().into())])) }
        }
        @for line in ["letter-full-name", "letter-address", "letter-reach"] {
            p.letter-line { span { (say.say(line)) } span.dots aria-hidden="true" {} }
        }
    }
}

/// To whoever collects, for the creditor; else to the creditor.
fn recipient(say: Say<'_>, debt: &Debt) -> Markup {
    let collector = debt.claim.leading().map_or("", |said| said.value.collector.as_str());
    html! {
        @if collector.is_empty() { p { b { (called(debt)) } } }
        @else {
            p { b { (collector) } }
            p { (say.with("letter-collects-for", &[("name", called(debt).to_owned().into())])) }
        }
        p.letter-line { span { (say.say("letter-address")) } span.dots aria-hidden="true" {} }
    }
}

/// A sentence in the voice of whoever writes: the person, or a helper for them.
fn voiced(room: &Room, say: Say<'_>, chosen: &Chosen, key: &str) -> String {
    let name = room.person().to_owned();
    if chosen.by_person {
        say.say(&format!("{key}-own"))
    } else {
        say.with(&format!("{key}-for"), &[("name", name.into())])
    }
}

fn proposal(room: &Room, say: Say<'_>, about: &About, chosen: &Chosen, findings: &[Finding]) -> Markup {
    let About::Proposal { facts, planned, interest_stops, is_equal, whole, start } = about else { return html! {} };
    let facts = &facts.value;
    html! {
        p { (voiced(room, say, chosen, "letter-open-proposal")) }
        (owed(say, facts, planned, *start))
        p { (say.say("letter-proposal")) }
        (instalments(say, facts))
        p {
            @if let Some(last) = facts.last { (say.with("letter-sum", &[("paid", say.euro(facts.paid.in_cents()).into()), ("day", say.date(last).into())])) }
            @if facts.interest.is_positive() { " " (say.with("letter-interest-in", &[("interest", say.euro(facts.interest.in_cents()).into()), ("rate", say.percent(planned.yearly_rate).into())])) }
            @if *is_equal && facts.others > 0 { " " (say.say("letter-in-proportion")) }
            @if planned.costs + planned.interest > 0 || facts.interest.is_positive() { " " (say.say("letter-imputation")) }
        }
        @if chosen.total {
            p { (say.with("letter-total", &[("total", say.euro(whole.in_cents()).into()), ("count", (facts.others + 1).into()), ("share", say.percent(facts.share.in_basis_points()).into())])) }
        }
        (basis::paragraph(say, findings))
        p { (say.say("letter-ask")) }
        ul {
            li { (answer_by(room, say)) }
            @if *interest_stops { li { (say.say("letter-ask-interest")) } }
            li { (say.say("letter-ask-costs")) }
            li { (say.say("letter-ask-account")) }
        }
    }
}

/// What is owed as the plan begins: each part that there is, and the sum.
fn owed(say: Say<'_>, facts: &Proposal, planned: &PlannedDebt, start: Date) -> Markup {
    let parts = [
        ("letter-principal", planned.principal),
        ("letter-interest", planned.interest),
        ("letter-costs", planned.costs),
    ];
    let there: Vec<_> = parts.into_iter().filter(|(_, cents)| *cents > 0).collect();
    let day = say.date(start);
    html! {
        p { (say.with("letter-owed", &[("day", day.into())])) }
        table.letter-sums {
            @if there.len() > 1 { @for (key, cents) in there { tr { th scope="row" { (say.say(key)) } td { (say.cents(cents)) } } } }
            tr { th scope="row" { b { (say.say("letter-together")) } } td { b { (say.euro(facts.owed.in_cents())) } } }
        }
    }
}

fn instalments(say: Say<'_>, facts: &Proposal) -> Markup {
    let all = &facts.instalments;
    let shown = if all.len() > MOST_LINES { MOST_LINES - 1 } else { all.len() };
    let rest = all.get(shown..).unwrap_or_default();
    html! {
        ul.letter-instalments {
            @for one in all.iter().take(shown) { li { (instalment(say, one)) } }
            @if let (Some(first), Some(last)) = (rest.first(), rest.last()) {
                @let amounts = || rest.iter().map(|one| one.amount);
                @let sum = rest.iter().map(|one| times(one.amount, one.months)).sum::<Euro>();
                li {
                    (say.with("letter-instalments-rest", &[
                        ("count", rest.iter().map(|one| one.months).sum::<usize>().into()),
                        ("least", say.euro(amounts().min().unwrap_or_default().in_cents()).into()),
                        ("most", say.euro(amounts().max().unwrap_or_default().in_cents()).into()),
                        ("from", say.date(first.from).into()),
                        ("until", say.date(last.until).into()),
                        ("sum", say.euro(sum.in_cents()).into()),
                    ]))
                }
            }
        }
    }
}

fn times(amount: Euro, months: usize) -> Euro {
    std::iter::repeat_n(amount, months).sum()
}

fn instalment(say: Say<'_>, one: &Instalments) -> String {
    let amount = say.euro(one.amount.in_cents());
    let (from, until) = (say.date(one.from), say.date(one.until));
    say.with(
        "letter-instalments",
        &[("count", one.months.into()), ("amount", amount.into()), ("from", from.into()), ("until", until.into())],
    )
}

fn answer_by(room: &Room, say: Say<'_>) -> String {
    let day = room.today().saturating_add(DAYS.days());
    say.with("letter-ask-answer", &[("day", say.date(day).into())])
}

fn contest(room: &Room, say: Say<'_>, why: &str, asked: u64, chosen: &Chosen, findings: &[Finding]) -> Markup {
    html! {
        p { (voiced(room, say, chosen, "letter-open-contest")) }
        p { (say.with("letter-contest-sum", &[("amount", say.cents(asked).into())])) }
        @if chosen.reason {
            p { (say.say("letter-contest-why")) }
            blockquote { (why) }
        }
        (basis::paragraph(say, findings))
        p { (say.say("letter-ask")) }
        ul {
            @for key in ["letter-ask-proof", "letter-ask-sum", "letter-ask-wait"] { li { (say.say(key)) } }
            @if chosen.barred { li { (say.say("letter-ask-barred")) } }
            li { (answer_by(room, say)) }
        }
    }
}
