//! Rules from a folder of somebody's own.

use std::path::Path;

use rights::{Rules, Vocabulary};

use crate::failure::Failure;

/// The rules that are built in, or those of a folder.
///
/// # Errors
/// Names the file that cannot be read, or that is not as it should be.
pub(super) fn rules(folder: Option<&Path>) -> Result<Rules, Failure> {
    let wrong = |error: rights::RightsError| Failure::WrongQuestion(error.to_string());
    let Some(folder) = folder else { return Rules::built_in().map_err(wrong) };
    let unread = |file: &Path, error: &std::io::Error| Failure::WrongFile {
        file: file.display().to_string(),
        why: format!("it cannot be read ({error}); a folder of rules holds facts.toml and a file for each right"),
    };
    let read = |file: &Path| std::fs::read_to_string(file).map_err(|error| unread(file, &error));
    let facts = read(&folder.join("facts.toml"))?;
    let vocabulary = Vocabulary::read("facts.toml", &facts).map_err(wrong)?;
    let entries = std::fs::read_dir(folder).map_err(|error| unread(folder, &error))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "toml") && !file.ends_with("facts.toml"));
    files.sort();
    let texts = files
        .iter()
        .map(|file| Ok((file.file_name().unwrap_or_default().to_string_lossy().into_owned(), read(file)?)))
        .collect::<Result<Vec<_>, Failure>>()?;
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Rules::read(vocabulary, &texts).map_err(wrong)
}
