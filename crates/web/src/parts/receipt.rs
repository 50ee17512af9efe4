//! "Where does this come from?": the receipt of a computed number in plain words, folded away under it.
//!
//! One piece for all screens. A formula has its words in `receipt.ftl` (`receipt-of-…`), and so has each of its inputs
//! (`receipt-input-…`); a test finds those that lack.

mod inputs;

use insight::Receipt;
use maud::{Markup, html};

use crate::i18n::Say;
use crate::room::Room;
use inputs::Reader;

/// The receipt of a number on a screen of a dossier: those who spoke are called by their names.
#[must_use]
pub(crate) fn receipt(room: &Room, receipt: &Receipt) -> Markup {
    drawn(&Reader { say: room.say(), room: Some(room) }, receipt)
}

/// The receipt of a number outside any dossier: nobody in it is called by a name.
#[must_use]
pub(crate) fn receipt_outside(say: Say<'_>, receipt: &Receipt) -> Markup {
    drawn(&Reader { say, room: None }, receipt)
}

fn drawn(reader: &Reader<'_>, receipt: &Receipt) -> Markup {
    let (say, formula) = (reader.say, receipt.formula);
    let words = format!("receipt-of-{}", kebab(formula.name));
    html! {
        details.receipt {
            summary {
                span.receipt-ask { (say.say("receipt-title")) }
                // On paper it stays folded, and says by which formula to ask for it.
                span.receipt-paper aria-hidden="true" { (say.with("receipt-paper", &[("name", formula.name.into()), ("version", formula.version.into())])) }
            }
            div.receipt-body {
                @if say.knows(&words) { p { (reader.says(&words)) } }
                dl {
                    @for (name, value) in &receipt.inputs {
                        dt { (reader.name(name)) }
                        dd { (reader.value(name, value)) }
                    }
                    dt { (say.say("receipt-formula")) }
                    dd { code lang="en" { (formula.text) } }
                    dt { (say.say("receipt-version")) }
                    dd { (formula.name) ", " (formula.version) }
                    dt { (say.say("receipt-source")) }
                    dd { (formula.source) " (" (formula.source_date) ")" }
                }
            }
        }
    }
}

/// A released name as part of the key of a text: `fuzzy_map.kosko` is `fuzzy-map-kosko`.
fn kebab(name: &str) -> String {
    name.replace(['_', '.'], "-")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use insight::goals::{Goal, Goals, t_score};
    use serde_json::json;

    use super::*;
    use crate::i18n::{Language, Texts};

    fn in_language(language: Language, receipt: &Receipt) -> String {
        let texts = Texts::load().unwrap();
        drawn(&Reader { say: texts.in_language(language), room: None }, receipt).into_string()
    }

    fn attainment() -> Receipt {
        let goal = Goal { weight: 1.0, score: -1.0 };
        t_score(&Goals { goals: vec![goal, goal], correlation: 0.3 }).unwrap().receipt
    }

    #[test]
    fn it_says_inputs_formula_version_and_source_in_each_language() {
        for (language, correlation) in [(Language::Dutch, "0,3"), (Language::French, "0,3"), (Language::English, "0.3")]
        {
            let words = in_language(language, &attainment());
            assert!(!words.contains('⟦'), "{words}");
            assert!(words.contains(correlation) && words.contains("goals.t_score, 1"), "{words}");
            assert!(words.contains("Turner-Stokes") && words.contains("(2009)"), "{words}");
            assert!(words.starts_with("<details class=\"receipt\"><summary>"), "folded: {words}");
        }
    }

    #[test]
    fn what_people_wrote_is_written_as_text() {
        let mut receipt = attainment();
        receipt.inputs = BTreeMap::from([("goals", json!([{ "name": "<script>alert(1)</script>" }, "<b>"]))]);
        let words = in_language(Language::Dutch, &receipt);
        assert!(!words.contains("<script>") && !words.contains("<b>"), "{words}");
        assert!(words.contains("&lt;script&gt;"), "{words}");
    }

    #[test]
    fn a_very_long_list_is_cut_and_says_how_much_more_there_is() {
        let mut receipt = attainment();
        let many: Vec<_> = (0..500).map(|nth| json!({ "weight": nth })).collect();
        receipt.inputs = BTreeMap::from([("goals", json!(many))]);
        let words = in_language(Language::English, &receipt);
        assert!(words.contains("and 476 more"), "{words}");
        assert!(words.len() < 6_000, "{}", words.len());
    }
}
