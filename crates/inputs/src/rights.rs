//! Rules and facts of an organisation's own folder, and households, one or a whole file of them.

use std::sync::OnceLock;

use jiff::civil::date;
use rights::{Household, HouseholdSeed, Rules, Vocabulary};
use serde::de::DeserializeSeed;

use crate::law;

fn built_in() -> &'static Rules {
    static RULES: OnceLock<Option<Rules>> = OnceLock::new();
    match RULES.get_or_init(|| Rules::built_in().ok()) {
        Some(rules) => rules,
        None => panic!("the rules do not read"),
    }
}

/// A file with a rule.
pub(crate) fn rules(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let vocabulary = built_in().vocabulary();
    let Ok(rules) = Rules::read(vocabulary.clone(), &[("rule.toml", &text)]) else { return };
    let Ok(day) = rules.on(date(2026, 11, 23)) else { return };
    let household = Household::silent(vocabulary);
    for answer in &day.check(&household).answers {
        let _ = day.receipt(answer, &household);
    }
}

/// A file with the facts that can be asked.
pub(crate) fn facts(bytes: &[u8]) {
    let Ok(vocabulary) = Vocabulary::read("facts.toml", &String::from_utf8_lossy(bytes)) else { return };
    let silent = Household::silent(&vocabulary);
    law(!silent.knows(0), "nothing was said yet");
}

/// A household. Read at once and read as it comes by, it is the same.
pub(crate) fn households(bytes: &[u8]) {
    let rules = built_in();
    let vocabulary = rules.vocabulary();
    let mut streamed = Household::silent(vocabulary);
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let came_by = HouseholdSeed { vocabulary, into: &mut streamed }.deserialize(&mut reader);
    let came_by = came_by.and_then(|()| reader.end()).is_ok();
    if let Ok(value) = serde_json::from_slice(bytes)
        && let Ok(household) = Household::read(vocabulary, &value)
        && came_by
    {
        law(household == streamed, "a household is the same, however it is read");
    }
    if !came_by {
        return;
    }
    let Ok(day) = rules.on(date(2026, 11, 23)) else { panic!("there are rules of that day") };
    let checked = day.check(&streamed);
    law(checked.answers.len() == day.count(), "every right has an answer");
    for answer in &checked.answers {
        let _ = day.receipt(answer, &streamed);
    }
}
