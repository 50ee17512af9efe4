//! One question about the household, as a field of a form.

use maud::{Markup, html};
use rights::{Fact, FactKind};

use crate::household::NOBODY;
use crate::i18n::Say;
use crate::parts::{Choice, Form};

/// The text of a question.
pub(super) fn key(fact: &str) -> String {
    format!("rights-question-{}", fact.replace('_', "-"))
}

/// What is said under a question: how to answer, and what it is about.
fn hint(fact: &Fact) -> &'static str {
    match (&fact.kind, fact.name.as_str()) {
        (_, "income_year") => "rights-hint-income-year",
        (FactKind::Numbers, _) => "rights-hint-ages",
        (FactKind::Amount, _) => "rights-hint-amount",
        (FactKind::Amounts, _) => "rights-hint-amounts",
        _ => "",
    }
}

/// Yes or no, and the choices of a list.
fn choices(say: Say<'_>, fact: &Fact) -> Vec<Choice> {
    match &fact.kind {
        FactKind::Choice(options) => {
            let name = fact.name.replace('_', "-");
            let words = |option: &String| say.say(&format!("rights-option-{name}-{}", option.replace('_', "-")));
            options.iter().map(|option| Choice::new(option.clone(), words(option))).collect()
        }
        _ => vec![Choice::new("yes", say.say("receipt-yes")), Choice::new("no", say.say("receipt-no"))],
    }
}

/// At the table: large, one a page.
pub(super) fn large(form: Form<'_>, fact: &Fact) -> Markup {
    let (name, label) = (fact.name.as_str(), key(&fact.name));
    match &fact.kind {
        FactKind::YesNo | FactKind::Choice(_) => form.one_of(name, &label, hint(fact), &choices(form.say, fact)),
        FactKind::Numbers | FactKind::Amounts => html! {
            (form.line(name, &label, hint(fact), 200))
            (nobody(form, name))
        },
        FactKind::Number | FactKind::Amount => form.line(name, &label, hint(fact), 20),
    }
}

/// At the desk: small, many beside each other.
pub(super) fn small(form: Form<'_>, fact: &Fact) -> Markup {
    let (name, label) = (fact.name.as_str(), key(&fact.name));
    match &fact.kind {
        FactKind::YesNo | FactKind::Choice(_) => {
            let mut all = vec![Choice::new("", form.say.say("rights-not-said"))];
            all.extend(choices(form.say, fact));
            form.select(name, &label, "", &all)
        }
        FactKind::Numbers | FactKind::Amounts => large(form, fact),
        FactKind::Number | FactKind::Amount => form.line(name, &label, hint(fact), 20),
    }
}

/// That there is nobody in a list is an answer too.
fn nobody(form: Form<'_>, name: &str) -> Markup {
    html! {
        div.choices.rights-nobody {
            label.choice for={ "f-" (name) "-none" } {
                input id={ "f-" (name) "-none" } type="checkbox" name=(name) value=(NOBODY) checked[form.typed.has(name, NOBODY)];
                span { (form.say.say("rights-nobody")) }
            }
        }
    }
}
