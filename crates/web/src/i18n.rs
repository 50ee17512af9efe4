//! All that people read, in three languages. Texts live in `locales/`, one file a screen.

mod date;
mod files;
mod language;
mod number;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use language::Language;

/// The texts cannot be read. Found by a test before it is found by a person.
#[derive(Debug, thiserror::Error)]
#[error("the texts in {file} cannot be read: {why}")]
pub struct TextsError {
    /// The file.
    file: String,
    /// What is wrong.
    why: String,
}

/// The texts of all languages.
pub struct Texts {
    bundles: Vec<(Language, FluentBundle<FluentResource>)>,
}

impl Texts {
    /// Reads the texts that are built in.
    ///
    /// # Errors
    /// When a file is not well-formed, or a message stands twice.
    pub fn load() -> Result<Self, TextsError> {
        Ok(Self { bundles: Language::ALL.iter().map(|language| bundle(*language)).collect::<Result<_, _>>()? })
    }

    /// The texts in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Say<'_> {
        let bundle = self.bundles.iter().find(|(known, _)| *known == language).map(|(_, bundle)| bundle);
        Say { language, bundle }
    }
}

fn bundle(language: Language) -> Result<(Language, FluentBundle<FluentResource>), TextsError> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Isolation marks would show as boxes in SVG text, and all three languages run from left to right.
    bundle.set_use_isolating(false);
    for (file, text) in files::of(language) {
        let wrong = |why: String| TextsError { file: format!("{language}/{file}.ftl"), why };
        let resource =
            FluentResource::try_new(language.typeset(text)).map_err(|(_, errors)| wrong(format!("{errors:?}")))?;
        bundle.add_resource(resource).map_err(|errors| wrong(format!("{errors:?}")))?;
    }
    Ok((language, bundle))
}

/// Says things in one language.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    language: Language,
    bundle: Option<&'a FluentBundle<FluentResource>>,
}

impl Say<'_> {
    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A text. A text that does not exist shows as `⟦key⟧`; tests see to it that all exist.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// Whether there is such a text.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.is_some_and(|bundle| bundle.has_message(key))
    }

    /// A text with values in it.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let pattern = self.bundle.and_then(|bundle| Some((bundle, bundle.get_message(key)?.value()?)));
        let Some((bundle, pattern)) = pattern else {
            tracing::error!(key, language = %self.language, "text missing");
            return format!("⟦{key}⟧");
        };
        let args = (!values.is_empty()).then(|| {
            let mut args = FluentArgs::with_capacity(values.len());
            values.iter().for_each(|(name, value)| args.set(*name, value.clone()));
            args
        });
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args.as_ref(), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, language = %self.language, ?errors, "text could not be filled in");
        }
        text
    }

    /// The name of something on a closed list, such as `domain-work`.
    #[must_use]
    pub fn name(&self, list: &str, name: &str) -> String {
        self.say(&format!("{list}-{}", name.replace('_', "-")))
    }

    /// Several names as one: "huisvesting, werk en gezondheid".
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                self.with("list-and", &[("first", first.join(", ").into()), ("last", last.clone().into())])
            }
        }
    }
}

#[cfg(test)]
mod tests;
