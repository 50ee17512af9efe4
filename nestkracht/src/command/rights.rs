//! Rights on the command line: one household with all reasons, or a file of many.

mod folder;
mod progress;
mod stream;

use ::rights::{Household, NotKnown, Printed, Rules};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;
use web::{Language, Texts};

use super::compute::{of_json, said, with};
use crate::arguments::{Rights, TextLanguage};
use crate::failure::Failure;

/// Looks up what was asked.
///
/// # Errors
/// When a file cannot be read, or something in it is not as it should be.
pub(super) fn run(asked: &Rights) -> Result<(), Failure> {
    match asked {
        Rights::Check { file, on, language, rules } => {
            let (rules, texts) = (folder::rules(rules.as_deref())?, Texts::load()?);
            with(file, |text| check(&rules, &texts, *language, text, *on))
        }
        Rights::Stream { from, to, on, rules } => stream::run(&folder::rules(rules.as_deref())?, from, to, *on),
    }
}

#[derive(Serialize)]
struct Checked {
    on: Date,
    /// The most likely first.
    answers: Vec<Printed>,
    /// Rights of which nothing is known for this day.
    not_known: Vec<NotKnown>,
}

fn check(rules: &Rules, texts: &Texts, language: TextLanguage, text: &str, on: Date) -> Result<Checked, String> {
    let language = match language {
        TextLanguage::Nl => Language::Dutch,
        TextLanguage::Fr => Language::French,
        TextLanguage::En => Language::English,
    };
    let say = texts.in_language(language);
    let words = |key: &str| say.knows(key).then(|| say.say(key));
    let household = Household::read(rules.vocabulary(), &of_json::<Value>(text)?).map_err(said)?;
    let day = rules.on(on).map_err(said)?;
    let mut answers = day.check(&household).answers;
    answers.sort_by_key(|answer| match answer.verdict {
        ::rights::Verdict::Likely => 0,
        ::rights::Verdict::Possible => 1,
        ::rights::Verdict::Not => 2,
    });
    let answers = answers.iter().map(|answer| answer.printed(&day, &household, &words)).collect();
    Ok(Checked { on, answers, not_known: day.not_known.clone() })
}
