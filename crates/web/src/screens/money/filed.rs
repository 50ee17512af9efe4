//! What a file of debts brings, in words: the debts, what stays outside, and what in the file contradicts itself.

use dossier::money::Money;
use dossier::{DebtId, Dossier};
use exchange::ExchangeError;
use exchange::oslo::{About, Finding, Incoming, Why, Wishes, incoming, outgoing, short};
use figures::{Pictogram, pictogram};
use jiff::civil::Date;
use maud::{Markup, html};

use crate::i18n::Say;
use crate::parts::{Choice, Form};

/// A file laid beside the money that is there.
pub(crate) struct Brings<'a> {
    pub(crate) money: &'a Money,
    pub(crate) today: Date,
    pub(crate) say: Say<'a>,
}

impl Brings<'_> {
    /// What it brings.
    ///
    /// # Errors
    /// When it cannot be read; the error names the field.
    pub(crate) fn of(&self, text: &str, debtor: Option<&str>) -> Result<Incoming, ExchangeError> {
        let say = self.say;
        let (reminder, contested, nobody) =
            (say.name("debt-trace", "reminder"), say.say("debts-is-contested"), say.say("money-file-nobody"));
        let wishes = Wishes { debtor, today: self.today, reminder: &reminder, contested: &contested, nobody: &nobody };
        incoming(text, &wishes, |name| self.known(name))
    }

    /// The debt that a claim is already: from an earlier file, or because it went out from here.
    fn known(&self, name: &str) -> Option<DebtId> {
        let filed = self.money.files_there().flat_map(|file| &file.nodes).find(|node| node.node == name);
        let filed = filed.map(|node| node.debt).filter(|debt| self.money.debt(*debt).is_some());
        let ours = || name.strip_prefix("urn:uuid:")?.parse().ok().map(DebtId);
        filed.or_else(|| ours().filter(|debt| self.money.debt(*debt).is_some()))
    }
}

/// The debts of a dossier as a file.
pub(crate) fn text_of(dossier: &Dossier, today: Date) -> String {
    let person = dossier.circle.participant().map(|member| member.name.as_str());
    outgoing(&dossier.money, &dossier.agreements, About { person, today })
}

/// What is wrong with a file, in the person's language.
pub(super) fn why(say: Say<'_>, error: &ExchangeError) -> String {
    match error {
        ExchangeError::TooMuch { field, has, most } => {
            let values = [("field", field.clone().into()), ("has", (*has).into()), ("most", (*most).into())];
            say.with("money-file-too-much", &values)
        }
        ExchangeError::Field { field, .. } if field == "debtor" => say.say("money-file-whose-missing"),
        ExchangeError::Field { field, .. } if field == "@graph" => say.say("money-file-no-claims"),
        _ => say.say("money-file-no-json"),
    }
}

/// Whose debts they are, when there is a choice.
pub(super) fn debtors(form: &Form<'_>, found: &Incoming) -> Markup {
    let say = form.say;
    let choices: Vec<Choice> = found
        .debtors
        .iter()
        .map(|one| {
            let values = [("name", one.name.clone().into()), ("count", one.claims.into())];
            Choice::new(one.id.clone(), say.with("money-file-debtor", &values))
        })
        .collect();
    html! { @if choices.len() > 1 { (form.one_of("debtor", "money-file-whose", "", &choices)) } }
}

pub(super) fn what_comes(say: Say<'_>, found: &Incoming) -> Markup {
    let debts = &found.taken_in.debts;
    html! {
        @if !found.is_of_more() {
            h2 { (say.with("money-file-debts", &[("count", debts.len().into())])) }
            ul.money-debts {
                @for debt in debts {
                    li.card.money-debt {
                        p.money-what { b { (debt.creditor) } span.money-amount { (say.cents(debt.claim.owed())) } }
                        p.money-tags {
                            span.tag { (say.name("debt-stage", debt.stage.as_str())) }
                            @if debt.contested.is_some() { span.tag { (say.say("debts-is-contested")) } }
                        }
                        p.detail { (say.with("money-file-debt", &[("day", say.date(debt.asked_on).into()), ("count", debt.traces.len().into())])) }
                    }
                }
            }
        }
    }
}

pub(super) fn skipped(say: Say<'_>, found: &Incoming) -> Markup {
    let line = |why: Why, key: &str| {
        let names: Vec<String> =
            found.skipped.iter().filter(|one| one.why == why).map(|one| short(&one.node)).collect();
        html! { @if !names.is_empty() { li { (say.with(key, &[("names", say.list(&names).into())])) } } }
    };
    html! {
        @if !found.is_of_more() && !found.skipped.is_empty() {
            ul.network-changes {
                (line(Why::Known, "money-file-known"))
                (line(Why::OfAnother, "money-file-of-another"))
                (line(Why::NoAmount, "money-file-no-amount"))
            }
        }
    }
}

/// What in the file contradicts itself: told, and left as it stands.
pub(super) fn findings(say: Say<'_>, found: &Incoming) -> Markup {
    html! {
        @if !found.findings.is_empty() {
            details.kind open[found.findings.len() < 4] {
                summary { span.kind-name { (pictogram(Pictogram::Message)) (say.say("money-file-findings")) } span.count { (found.findings.len()) } }
                p { (say.say("money-file-findings-lede")) }
                ul.network-changes { @for finding in &found.findings { li { (words(say, finding)) } } }
            }
        }
    }
}

/// One thing that does not hold together, in words.
pub(crate) fn words(say: Say<'_>, finding: &Finding) -> String {
    let key = format!("money-file-finding-{}", finding.code());
    let list = |names: &[String]| {
        if names.is_empty() { say.say("money-file-none") } else { say.list(names) }
    };
    let amount = |cents: u64| say.cents(cents);
    match finding {
        Finding::PlanNamesOthers { plan, named, naming } => {
            let values =
                [("plan", plan.clone().into()), ("named", list(named).into()), ("naming", list(naming).into())];
            say.with(&key, &values)
        }
        Finding::PlanStart { plan, start, named, naming } => say.with(
            &key,
            &[
                ("plan", plan.clone().into()),
                ("start", amount(*start).into()),
                ("named", amount(*named).into()),
                ("naming", amount(*naming).into()),
            ],
        ),
        Finding::PlanParts { plan, start, parts } => {
            let values =
                [("plan", plan.clone().into()), ("start", amount(*start).into()), ("parts", amount(*parts).into())];
            say.with(&key, &values)
        }
        Finding::PlanOfMore { plan, debtors } => {
            say.with(&key, &[("plan", plan.clone().into()), ("names", list(debtors).into())])
        }
        Finding::Balance { claim, on, says, reckoned } => {
            let sign = if *reckoned < 0 { "−" } else { "" };
            let reckoned = format!("{sign}{}", amount(reckoned.unsigned_abs()));
            let values = [
                ("claim", claim.clone().into()),
                ("day", say.date(*on).into()),
                ("says", amount(*says).into()),
                ("reckoned", reckoned.into()),
            ];
            say.with(&key, &values)
        }
        Finding::BookedElsewhere { claim, booking, belongs_to } => {
            let values = [
                ("claim", claim.clone().into()),
                ("booking", booking.clone().into()),
                ("other", belongs_to.clone().into()),
            ];
            say.with(&key, &values)
        }
        Finding::PaymentSplit { payment, paid, booked } => {
            let values = [
                ("payment", payment.clone().into()),
                ("paid", amount(*paid).into()),
                ("booked", amount(*booked).into()),
            ];
            say.with(&key, &values)
        }
        Finding::NoDay { of, term, says } | Finding::NoAmount { of, term, says } => {
            let values = [("of", of.clone().into()), ("term", term.clone().into()), ("says", says.clone().into())];
            say.with(&key, &values)
        }
        Finding::NoTerm { of, term, read_as } => {
            let key = if read_as.is_some() { "money-file-finding-no-term-read" } else { "money-file-finding-no-term" };
            say.with(key, &[("of", of.clone().into()), ("term", term.clone().into())])
        }
        Finding::NotDescribed { names } => say.with(&key, &[("names", list(names).into())]),
    }
}
