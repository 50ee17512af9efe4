//! The report: who is in it, what was said less precisely, what was withheld. For programs, and for people in three
//! languages.

use std::fmt::Write as _;
use std::io::Write as _;

use serde_json::json;

use super::{Open, Wanted};
use crate::{CodeBook, ResearchError, Words, outcome_names};

/// One attribute that is said less precisely than it could be.
struct Generalised<'a> {
    name: &'a str,
    step: usize,
    of: usize,
    words: &'a [String],
}

/// Writes the four files.
pub(super) fn write(wanted: &Wanted<'_>, open: Open<'_>) -> Result<(), ResearchError> {
    let mut to = open("report.json")?;
    serde_json::to_writer_pretty(&mut to, &for_programs(wanted))?;
    to.write_all(b"\n")?;
    to.flush()?;
    for language in ["nl", "fr", "en"] {
        let mut to = open(&format!("report.{language}.md"))?;
        to.write_all(for_people(wanted, language)?.as_bytes())?;
        to.flush()?;
    }
    Ok(())
}

fn generalised<'a>(wanted: &Wanted<'a>) -> impl Iterator<Item = Generalised<'a>> {
    wanted.hierarchies.iter().zip(wanted.published.steps).map(|(hierarchy, step)| Generalised {
        name: hierarchy.name(),
        step,
        of: hierarchy.steps() - 1,
        words: hierarchy.words(step),
    })
}

/// The outcomes that are not told everywhere, with in how many groups.
fn withheld(wanted: &Wanted<'_>) -> Vec<(String, usize)> {
    let all = outcome_names().into_iter().enumerate();
    all.map(|(nth, name)| (name, wanted.published.withheld(nth))).filter(|(_, groups)| *groups > 0).collect()
}

fn for_programs(wanted: &Wanted<'_>) -> serde_json::Value {
    let published = wanted.published;
    let attributes: Vec<_> = generalised(wanted)
        .map(|one| json!({ "attribute": one.name, "step": one.step, "of": one.of, "codes": one.words }))
        .collect();
    let outcomes: Vec<_> =
        withheld(wanted).into_iter().map(|(outcome, groups)| json!({ "outcome": outcome, "groups": groups })).collect();
    json!({
        "study": wanted.about,
        "settings": published.settings,
        "said_yes": published.said_yes,
        "in_set": published.dossiers(),
        "left_out": published.left_out,
        "groups": published.classes.len(),
        "generalised": attributes,
        "withheld": outcomes,
        "results": wanted.readings,
        "role_pairs": wanted.pairs,
    })
}

fn for_people(wanted: &Wanted<'_>, language: &str) -> Result<String, ResearchError> {
    let (book, about, published) = (wanted.code_book, wanted.about, wanted.published);
    let say = |key: &str| book.report(key).map(|words| words.say(language));
    let mut text = format!("# {}\n\n**{}**\n\n", say("title")?, plain(&about.title));
    let mut line = |key: &str, value: &str| -> Result<(), ResearchError> {
        // Writing into a text cannot fail.
        let _ = writeln!(text, "- {}: {value}", say(key)?);
        Ok(())
    };
    line("question", &plain(&about.question))?;
    line("who", &plain(&about.who))?;
    line("on", &about.on.to_string())?;
    line("said_yes", &published.said_yes.to_string())?;
    line("in_set", &published.dossiers().to_string())?;
    line("left_out", &published.left_out.to_string())?;
    line("groups", &published.classes.len().to_string())?;
    line("settings", &format!("k = {}, l = {}", published.settings.k, published.settings.l))?;
    let _ = write!(text, "\n{}\n\n## {}\n\n", say("never")?, say("generalised")?);
    let mut wider = 0;
    for one in generalised(wanted).filter(|one| one.step > 0) {
        wider += 1;
        let words = one.words.iter().map(|code| Ok(book.code(one.name, code)?.say(language)));
        let words: Vec<&str> = words.collect::<Result<_, ResearchError>>()?;
        let _ = writeln!(text, "- {} {}", book.column("dossiers", one.name)?.say(language), words.join(" · "));
    }
    if wider == 0 {
        let _ = writeln!(text, "- {}", say("nothing")?);
    }
    let _ = write!(text, "\n## {}\n\n", say("withheld")?);
    let withheld = withheld(wanted);
    for (name, groups) in &withheld {
        let _ = writeln!(text, "- {}: {groups} / {}", outcome(book, name)?.say(language), published.classes.len());
    }
    if withheld.is_empty() {
        let _ = writeln!(text, "- {}", say("nothing")?);
    }
    Ok(text)
}

fn outcome(book: &CodeBook, name: &str) -> Result<Words, ResearchError> {
    let (measure, when) = name.rsplit_once('_').unwrap_or((name, "now"));
    Ok(book.code("measure", measure)?.then(book.code("when", when)?))
}

/// Words of people on one line, without what would be more than words in Markdown.
fn plain(words: &str) -> String {
    let words: String = words.chars().map(|c| if "*_`#<>[]|\\".contains(c) { ' ' } else { c }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
