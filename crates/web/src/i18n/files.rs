//! The files of texts, built in. One list, so that no language can lack a file.

use super::Language;

macro_rules! files {
    ($($file:literal),+ $(,)?) => {
        pub(super) fn of(language: Language) -> &'static [(&'static str, &'static str)] {
            match language {
                Language::Dutch => &[$(($file, include_str!(concat!("../../../../locales/nl/", $file, ".ftl")))),+],
                Language::French => &[$(($file, include_str!(concat!("../../../../locales/fr/", $file, ".ftl")))),+],
                Language::English => &[$(($file, include_str!(concat!("../../../../locales/en/", $file, ".ftl")))),+],
            }
        }
    };
}

files!(
    "page",
    "names",
    "receipt",
    "dates",
    "refusals",
    "events",
    "sign-in",
    "today",
    "overview",
    "story",
    "contacts",
    "circle",
    "looked",
    "in-danger",
    "spiderweb",
    "nest",
    "plan",
    "trajectory",
    "together",
    "reins",
    "relationship",
    "roles",
    "stances",
    "mirror",
    "ladder",
    "glasses",
    "offers",
    "network",
    "accounts",
    "archive",
    "take-along",
    "leave",
    "retention",
    "research",
    "studies",
    "drawer",
    "account",
    "papers",
    "money",
    "money-file",
    "budget",
    "debts",
    "repayment",
    "letters",
    "fridge",
    "csv",
    "seizable",
    "rights",
    "rights-screens",
);
