//! `cargo xtask asvs`: the table in `docs/security.md`, from the standard and from our answers to it.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use crate::workspace::Workspace;
use crate::{Command, NOT_RUN};

/// The command.
pub(crate) const COMMAND: Command = Command {
    name: "asvs",
    help: "  asvs
      Writes docs/security.md from docs/asvs/asvs-5.0.0.csv (the standard) and docs/asvs/answers.csv (our answers).",
    run,
};

/// The chapters that are answered: those of level 1 and 2, without V15 and V17.
const LEFT_OUT: [&str; 2] = ["V15", "V17"];
const STATES: [&str; 4] = ["met", "partly", "not", "n/a"];

/// Why the table cannot be made.
#[derive(Debug, thiserror::Error)]
enum AsvsError {
    #[error("{0}")]
    Csv(#[from] csv::Error),
    #[error("{0}")]
    File(#[from] std::io::Error),
    #[error("{0} has no answer in docs/asvs/answers.csv")]
    Unanswered(String),
    #[error("{0}: `{1}` is not one of met, partly, not, n/a")]
    State(String, String),
    #[error("{0} names {1}, which is not there")]
    NoSuchPlace(String, String),
    #[error("{0} is met or partly met but does not say where")]
    Nowhere(String),
}

fn run(workspace: &Workspace, words: &[String]) -> ExitCode {
    if !words.is_empty() {
        eprintln!("cargo xtask asvs takes no words.");
        return ExitCode::from(NOT_RUN);
    }
    let written = table(&workspace.root)
        .and_then(|table| Ok(std::fs::write(workspace.root.join("docs").join("security.md"), table)?));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("asvs: {error}");
            ExitCode::FAILURE
        }
    }
}

/// One requirement with our answer.
struct Row {
    id: String,
    chapter: String,
    words: String,
    answer: [String; 3],
}

fn rows(root: &Path) -> Result<Vec<Row>, AsvsError> {
    let folder = root.join("docs").join("asvs");
    let field = |record: &csv::StringRecord, place: usize| record.get(place).unwrap_or_default().to_owned();
    let answers: Vec<_> = csv::Reader::from_path(folder.join("answers.csv"))?.records().collect::<Result<_, _>>()?;
    let mut rows = Vec::new();
    for record in csv::Reader::from_path(folder.join("asvs-5.0.0.csv"))?.records() {
        let record = record?;
        let (chapter, id, level) = (field(&record, 0), field(&record, 4), field(&record, 6));
        // The file of the standard begins with a byte order mark.
        if level == "3" || LEFT_OUT.contains(&chapter.as_str()) {
            continue;
        }
        let answer = answers.iter().find(|answer| answer.get(0) == Some(id.as_str()));
        let answer = answer.ok_or_else(|| AsvsError::Unanswered(id.clone()))?;
        let [state, how, place] = [1, 2, 3].map(|at| field(answer, at));
        if !STATES.contains(&state.as_str()) {
            return Err(AsvsError::State(id, state));
        }
        if !place.is_empty() && !root.join(&place).exists() {
            return Err(AsvsError::NoSuchPlace(id, place));
        }
        if place.is_empty() && matches!(state.as_str(), "met" | "partly") {
            return Err(AsvsError::Nowhere(id));
        }
        let words = field(&record, 5).trim_start_matches("Verify that ").to_owned();
        rows.push(Row { id, chapter: format!("{chapter} {}", field(&record, 1)), words, answer: [state, how, place] });
    }
    Ok(rows)
}

/// The whole page.
fn table(root: &Path) -> Result<String, AsvsError> {
    let rows = rows(root)?;
    let count = |state: &str| rows.iter().filter(|row| row.answer.first().is_some_and(|s| s == state)).count();
    let mut page = format!(
        "# Security, requirement by requirement\n\n\
         Made by `cargo xtask asvs` from the OWASP Application Security Verification Standard 5.0.0 (CC BY-SA 4.0, \
         OWASP) and from our answers in `asvs/answers.csv`; do not write in this page. Levels 1 and 2, chapters V1 to \
         V14 and V16. Of {} requirements {} are met, {} partly, {} not, and {} do not apply. Nobody from outside has \
         checked these answers. Against whom a dossier is safe stands in the [threat model](threat-model.md).\n",
        rows.len(),
        count("met"),
        count("partly"),
        count("not"),
        count("n/a"),
    );
    let mut chapter = "";
    for row in &rows {
        if row.chapter != chapter {
            chapter = &row.chapter;
            let _ = write!(
                page,
                "\n## {chapter}\n\n| | Verify that … | | How, or why not | Where |\n|---|---|---|---|---|\n"
            );
        }
        let [state, how, place] = &row.answer;
        let place = if place.is_empty() { String::new() } else { format!("[`{place}`](../{place})") };
        let words = row.words.replace('|', "\\|").replace('\n', " ");
        let _ = writeln!(page, "| {} | {words} | **{state}** | {how} | {place} |", row.id);
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_what_standard_and_answers_make() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let page = std::fs::read_to_string(root.join("docs").join("security.md")).unwrap();
        assert_eq!(page, table(&root).unwrap(), "run `cargo xtask asvs`");
    }

    #[test]
    fn every_requirement_of_level_two_has_an_answer() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        assert_eq!(rows(&root).unwrap().len(), 233);
    }
}
