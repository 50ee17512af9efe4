//! The household of the check of rights: from what people type and what was kept to what the rules read, and back.

use dossier::rights::Value as Kept;
use money::Euro;
use rights::{Fact, FactKind, Household, Vocabulary};
use serde_json::Value;

use crate::i18n::Say;
use crate::typed::Typed;

/// What somebody chooses for a list in which there is nobody.
pub(crate) const NOBODY: &str = "none";

/// A fact that was typed in a way that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unread {
    /// The fact.
    pub fact: String,
    /// The text that says why.
    pub why: &'static str,
    /// The most that can be answered, as people write it.
    pub most: String,
}

/// Reads what was typed into a household. What cannot be read is left out, and named.
pub(crate) fn from_typed(vocabulary: &Vocabulary, typed: &Typed, say: Say<'_>) -> (Household, Vec<Unread>) {
    let (mut household, mut unread) = (Household::silent(vocabulary), Vec::new());
    for fact in vocabulary.facts() {
        let most = || match fact.kind {
            FactKind::Amount | FactKind::Amounts => say.euro(fact.most),
            _ => fact.most.to_string(),
        };
        let mut wrong = |why| unread.push(Unread { fact: fact.name.clone(), why, most: most() });
        match value_of(fact, typed) {
            Ok(None) => {}
            Err(why) => wrong(why),
            Ok(Some(value)) if household.say(vocabulary, &fact.name, &value).is_err() => wrong("rights-slip-most"),
            Ok(Some(_)) => {}
        }
    }
    (household, unread)
}

/// What was typed of one fact, as the rules read it.
fn value_of(fact: &Fact, typed: &Typed) -> Result<Option<Value>, &'static str> {
    let Some(text) = typed.all(&fact.name).map(str::trim).find(|text| !text.is_empty()) else { return Ok(None) };
    let number = |text: &str| text.trim().parse::<u32>().map(Value::from).map_err(|_| "rights-slip-number");
    let euro = |text: &str| Euro::typed(text).map(|euro| Value::from(euro.to_string())).ok_or("rights-slip-amount");
    let each = |read: &dyn Fn(&str) -> Result<Value, &'static str>, apart: &[char]| {
        if typed.has(&fact.name, NOBODY) {
            return Ok(Value::Array(Vec::new()));
        }
        let parts = text.split(apart).map(str::trim).filter(|part| !part.is_empty());
        parts.map(read).collect::<Result<Vec<_>, _>>().map(Value::Array)
    };
    Ok(Some(match &fact.kind {
        FactKind::YesNo => Value::Bool(match text {
            "yes" => true,
            "no" => false,
            _ => return Err("slip-unreadable"),
        }),
        FactKind::Number => number(text)?,
        FactKind::Amount => euro(text)?,
        FactKind::Choice(_) => text.into(),
        FactKind::Numbers => each(&number, &[',', ';', '/', ' '])?,
        FactKind::Amounts => each(&euro, &[';'])?,
    }))
}

/// What was kept, as the rules read it.
pub(crate) fn json_of(kept: &Kept) -> Value {
    let euro = |cents: &u64| Value::from(cents_of(*cents).to_string());
    match kept {
        Kept::YesNo(yes) => (*yes).into(),
        Kept::Number(number) => (*number).into(),
        Kept::Amount(cents) => euro(cents),
        Kept::Choice(name) => name.as_str().into(),
        Kept::Numbers(list) => list.clone().into(),
        Kept::Amounts(list) => list.iter().map(euro).collect(),
    }
}

fn cents_of(cents: u64) -> Euro {
    Euro::cents(i64::try_from(cents).unwrap_or(i64::MAX))
}

/// What the rules read, as it is kept; nothing for what was not said.
pub(crate) fn kept_of(fact: &Fact, value: &Value) -> Option<Kept> {
    let cents =
        |value: &Value| value.as_str()?.parse::<Euro>().ok().and_then(|euro| u64::try_from(euro.in_cents()).ok());
    match &fact.kind {
        FactKind::YesNo => value.as_bool().map(Kept::YesNo),
        FactKind::Number => value.as_u64().map(Kept::Number),
        FactKind::Amount => cents(value).map(Kept::Amount),
        FactKind::Choice(_) => value.as_str().map(|name| Kept::Choice(name.to_owned())),
        FactKind::Numbers => value.as_array()?.iter().map(Value::as_u64).collect::<Option<_>>().map(Kept::Numbers),
        FactKind::Amounts => value.as_array()?.iter().map(cents).collect::<Option<_>>().map(Kept::Amounts),
    }
}

/// All that was said in a household, as it is kept.
pub(crate) fn all_kept(vocabulary: &Vocabulary, household: &Household) -> Vec<(String, Kept)> {
    let places: Vec<usize> = (0..vocabulary.facts().len()).collect();
    let said = household.inputs(vocabulary, &places);
    let facts = vocabulary.facts().iter();
    facts.filter_map(|fact| Some((fact.name.clone(), kept_of(fact, said.get(&fact.name)?)?))).collect()
}

/// A kept answer as it is typed into a form.
pub(crate) fn as_typed(say: Say<'_>, kept: &Kept) -> String {
    let plain = |cents: &u64| {
        let text = cents_of(*cents).to_string();
        if say.language() == crate::Language::English { text } else { text.replace('.', ",") }
    };
    match kept {
        Kept::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Kept::Number(number) => number.to_string(),
        Kept::Amount(cents) => plain(cents),
        Kept::Choice(name) => name.clone(),
        Kept::Numbers(list) if list.is_empty() => NOBODY.to_owned(),
        Kept::Amounts(list) if list.is_empty() => NOBODY.to_owned(),
        Kept::Numbers(list) => list.iter().map(u64::to_string).collect::<Vec<_>>().join(", "),
        Kept::Amounts(list) => list.iter().map(plain).collect::<Vec<_>>().join("; "),
    }
}

/// A kept answer in words.
pub(crate) fn in_words(say: Say<'_>, fact: &str, kept: &Kept) -> String {
    let euro = |cents: &u64| say.cents(*cents);
    match kept {
        Kept::YesNo(yes) => say.say(if *yes { "receipt-yes" } else { "receipt-no" }),
        Kept::Number(number) => number.to_string(),
        Kept::Amount(cents) => euro(cents),
        Kept::Choice(name) => {
            let key = format!("rights-option-{}-{}", fact.replace('_', "-"), name.replace('_', "-"));
            if say.knows(&key) { say.say(&key) } else { name.clone() }
        }
        Kept::Numbers(list) if list.is_empty() => say.say("rights-nobody"),
        Kept::Amounts(list) if list.is_empty() => say.say("rights-nobody"),
        Kept::Numbers(list) => list.iter().map(u64::to_string).collect::<Vec<_>>().join(", "),
        Kept::Amounts(list) => list.iter().map(euro).collect::<Vec<_>>().join("; "),
    }
}

#[cfg(test)]
mod tests {
    use rights::Rules;

    use super::*;
    use crate::i18n::{Language, Texts};

    #[test]
    fn what_is_typed_is_kept_and_typed_again_as_it_was() {
        let (rules, texts) = (Rules::built_in().unwrap(), Texts::load().unwrap());
        for language in [Language::Dutch, Language::French, Language::English] {
            let say = texts.in_language(language);
            let mut typed = Typed::default();
            for (fact, text) in [
                ("region", "flanders"),
                ("age", "38"),
                ("ages_of_children", "9 4"),
                ("income_month", "1.901,50"),
                ("living_wage", "no"),
            ] {
                typed = typed.and(fact, text);
            }
            let (household, unread) = from_typed(rules.vocabulary(), &typed, say);
            assert_eq!(unread, Vec::new());
            let kept = all_kept(rules.vocabulary(), &household);
            assert_eq!(kept.len(), 5, "{kept:?}");
            let again =
                kept.iter().fold(Typed::default(), |typed, (fact, value)| typed.and(fact, as_typed(say, value)));
            assert_eq!(from_typed(rules.vocabulary(), &again, say).0, household);
        }
    }

    #[test]
    fn nobody_at_home_is_an_answer_and_an_empty_field_is_none() {
        let (rules, texts) = (Rules::built_in().unwrap(), Texts::load().unwrap());
        let say = texts.in_language(Language::Dutch);
        let read = |text: &str| {
            let typed = Typed::default().and("ages_of_children", text);
            all_kept(rules.vocabulary(), &from_typed(rules.vocabulary(), &typed, say).0)
        };
        assert_eq!(read("none"), [("ages_of_children".to_owned(), Kept::Numbers(Vec::new()))]);
        assert_eq!(read(""), []);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_is_read() {
        let (rules, texts) = (Rules::built_in().unwrap(), Texts::load().unwrap());
        let typed =
            Typed::default().and("age", "oud").and("people", "900").and("rent", "780").and("living_wage", "maybe");
        let (household, unread) = from_typed(rules.vocabulary(), &typed, texts.in_language(Language::Dutch));
        let named: Vec<_> = unread.iter().map(|unread| (unread.fact.as_str(), unread.why)).collect();
        let wrong = [("age", "rights-slip-number"), ("people", "rights-slip-most"), ("living_wage", "slip-unreadable")];
        assert_eq!(named, wrong);
        assert_eq!(all_kept(rules.vocabulary(), &household).len(), 1);
    }
}
