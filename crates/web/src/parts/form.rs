//! Forms that lose nothing: every field is shown again as it was typed, with what is wrong beside it.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Voice;
use uuid::Uuid;

use crate::i18n::Say;
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::Typed;

/// The hidden fields of every form that writes into a dossier: the id of its command, and what the writer has seen.
#[must_use]
pub(crate) fn hidden(room: &Room) -> Markup {
    html! {
        input type="hidden" name="command" value=(Uuid::now_v7());
        input type="hidden" name="seen" value=(room.dossier().version);
    }
}

/// One of a list to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What is seen beside it.
    pub pictogram: Option<Pictogram>,
}

impl Choice {
    /// A choice without a picture.
    #[must_use]
    pub(crate) fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), pictogram: None }
    }

    /// A choice with a picture.
    #[must_use]
    pub(crate) fn pictured(value: impl Into<String>, label: impl Into<String>, pictogram: Pictogram) -> Self {
        Self { pictogram: Some(pictogram), ..Self::new(value, label) }
    }
}

/// A form: what was typed so far, and what is wrong with it.
#[derive(Clone, Copy)]
pub(crate) struct Form<'a> {
    /// The texts.
    pub say: Say<'a>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong.
    pub wrong: Option<&'a Wrong>,
}

impl Form<'_> {
    fn wrong_in(&self, field: &str) -> Option<&Wrong> {
        self.wrong.filter(|wrong| wrong.field == field)
    }

    /// The summary of what is wrong, at the top of the page; it leads to the field.
    #[must_use]
    pub(crate) fn summary(&self) -> Markup {
        html! {
            @if let Some(wrong) = self.wrong {
                div.wrong-summary role="alert" tabindex="-1" {
                    h2 { (self.say.say("not-yet-right")) }
                    p {
                        @if wrong.field.is_empty() { (wrong.words) }
                        @else { a href={ "#f-" (wrong.field) } { (wrong.words) } }
                    }
                }
            }
        }
    }

    /// A line of text. `label` and `hint` are keys of texts; no hint for an empty key.
    #[must_use]
    pub(crate) fn line(&self, field: &str, label: &str, hint: &str, max: usize) -> Markup {
        self.input(
            field,
            label,
            hint,
            &html! {
                input id={ "f-" (field) } name=(field) type="text" maxlength=(max) value=(self.typed.get(field))
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")];
            },
        )
    }

    /// A line of text, typed on keys of another kind.
    #[must_use]
    pub(crate) fn line_typed(&self, field: &str, label: &str, hint: &str, max: usize, keys: &str) -> Markup {
        self.input(
            field,
            label,
            hint,
            &html! {
                input.amount id={ "f-" (field) } name=(field) type="text" inputmode=(keys) autocomplete="off" maxlength=(max) value=(self.typed.get(field))
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")];
            },
        )
    }

    /// A line of text that offers what was written before.
    #[must_use]
    pub(crate) fn line_of(&self, field: &str, label: &str, hint: &str, max: usize, before: &[String]) -> Markup {
        let list = (!before.is_empty()).then(|| format!("l-{field}"));
        self.input(
            field,
            label,
            hint,
            &html! {
                input id={ "f-" (field) } name=(field) type="text" maxlength=(max) value=(self.typed.get(field)) list=[&list]
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")];
                @if let Some(list) = &list { datalist id=(list) { @for words in before { option value=(words) {} } } }
            },
        )
    }

    /// Several lines of text.
    #[must_use]
    pub(crate) fn lines(&self, field: &str, label: &str, hint: &str, max: usize, rows: u8) -> Markup {
        self.input(
            field,
            label,
            hint,
            &html! {
                textarea id={ "f-" (field) } name=(field) maxlength=(max) rows=(rows)
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")] {
                    // A browser drops the first line break of a textarea.
                    "\n" (self.typed.get(field))
                }
            },
        )
    }

    /// A day.
    #[must_use]
    pub(crate) fn day(&self, field: &str, label: &str, hint: &str) -> Markup {
        self.input(
            field,
            label,
            hint,
            &html! {
                input.day id={ "f-" (field) } name=(field) type="date" value=(self.typed.get(field))
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")];
            },
        )
    }

    /// A time of day.
    #[must_use]
    pub(crate) fn time(&self, field: &str, label: &str, hint: &str) -> Markup {
        self.input(
            field,
            label,
            hint,
            &html! {
                input.time id={ "f-" (field) } name=(field) type="time" value=(self.typed.get(field))
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")];
            },
        )
    }

    /// A secret: never shown again.
    #[must_use]
    pub(crate) fn secret(&self, field: &str, label: &str, hint: &str, autocomplete: &str) -> Markup {
        self.input(
            field,
            label,
            hint,
            &html! {
                input id={ "f-" (field) } name=(field) type="password" autocomplete=(autocomplete) maxlength="200"
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")];
            },
        )
    }

    /// Digits that are a secret: never shown again, typed on the keys of a phone.
    #[must_use]
    pub(crate) fn digits(&self, field: &str, label: &str, hint: &str, autocomplete: &str) -> Markup {
        let kind = if autocomplete == "one-time-code" { "text" } else { "password" };
        self.input(
            field,
            label,
            hint,
            &html! {
                input.digits id={ "f-" (field) } name=(field) type=(kind) inputmode="numeric" autocomplete=(autocomplete) maxlength="24"
                    aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")];
            },
        )
    }

    /// A list to pull down.
    #[must_use]
    pub(crate) fn select(&self, field: &str, label: &str, hint: &str, choices: &[Choice]) -> Markup {
        self.input(field, label, hint, &html! {
            select id={ "f-" (field) } name=(field) aria-describedby=[self.described(field, hint)] aria-invalid=[self.wrong_in(field).map(|_| "true")] {
                @for choice in choices {
                    option value=(choice.value) selected[self.typed.get(field) == choice.value] { (choice.label) }
                }
            }
        })
    }

    /// One of a few, as tiles to press.
    #[must_use]
    pub(crate) fn one_of(&self, field: &str, label: &str, hint: &str, choices: &[Choice]) -> Markup {
        self.tiles(field, label, hint, choices, "radio")
    }

    /// One of a few, as tiles to press; the question is already in words.
    #[must_use]
    pub(crate) fn one_of_asked(&self, field: &str, question: &str, choices: &[Choice]) -> Markup {
        html! {
            fieldset.field aria-invalid=[self.wrong_in(field).map(|_| "true")] {
                legend { (question) }
                @if let Some(wrong) = self.wrong_in(field) { (self.said(wrong)) }
                (self.pressed(field, choices, "radio"))
            }
        }
    }

    /// Any of a few, as tiles to press.
    #[must_use]
    pub(crate) fn any_of(&self, field: &str, label: &str, hint: &str, choices: &[Choice]) -> Markup {
        self.tiles(field, label, hint, choices, "checkbox")
    }

    fn tiles(&self, field: &str, label: &str, hint: &str, choices: &[Choice], kind: &str) -> Markup {
        self.set(field, label, hint, &self.pressed(field, choices, kind))
    }

    fn pressed(&self, field: &str, choices: &[Choice], kind: &str) -> Markup {
        html! {
            div.choices {
                @for (n, choice) in choices.iter().enumerate() {
                    @let id = if n == 0 { format!("f-{field}") } else { format!("f-{field}-{n}") };
                    label.choice for=(id) {
                        input id=(id) type=(kind) name=(field) value=(choice.value) checked[self.typed.has(field, &choice.value)];
                        span { @if let Some(of) = choice.pictogram { (pictogram(of)) } (choice.label) }
                    }
                }
            }
        }
    }

    /// A scale from 0 to `max`, with words at its ends (already in their language): as tight as a thumb, or a key.
    #[must_use]
    pub(crate) fn scale(&self, field: &str, legend: &Markup, max: u8, low: &str, high: &str) -> Markup {
        html! {
            fieldset.field.scale-field aria-invalid=[self.wrong_in(field).map(|_| "true")] {
                legend { (legend) }
                @if let Some(wrong) = self.wrong_in(field) { (self.said(wrong)) }
                div class={ "scale scale-" (max) } {
                    @for value in 0..=max {
                        @let id = if value == 0 { format!("f-{field}") } else { format!("f-{field}-{value}") };
                        label for=(id) {
                            input id=(id) type="radio" name=(field) value=(value) checked[self.typed.get(field) == value.to_string()];
                            span { (value) }
                        }
                    }
                }
                div.scale-ends aria-hidden="true" { span { (low) } span { (high) } }
            }
        }
    }

    /// Whose voice: for whoever sits beside the person and writes down what is said. The participant is not asked.
    #[must_use]
    pub(crate) fn voice(&self, room: &Room) -> Markup {
        if room.is_participant() {
            return html! {};
        }
        let own = room.own_voice();
        let mut voices =
            vec![(own, self.say.with("voice-mine", &[("name", room.me.account.profile.name.clone().into())]))];
        if method::CircleRole::Guide.may_write_for(Voice::Participant) && own != Voice::NetworkMember {
            voices.push((
                Voice::Participant,
                self.say.with("voice-theirs", &[("name", room.person().to_owned().into())]),
            ));
            voices.push((Voice::Together, self.say.say("voice-together")));
        }
        let chosen = self.typed.filled("voice").map_or(own.as_str(), |voice| voice).to_owned();
        self.set("voice", "whose-words", "", &html! {
            div.choices.voices {
                @for (n, (voice, label)) in voices.iter().enumerate() {
                    @let id = if n == 0 { "f-voice".to_owned() } else { format!("f-voice-{n}") };
                    label class={ "choice voice-" (voice.as_str().replace('_', "-")) } for=(id) {
                        input id=(id) type="radio" name="voice" value=(voice.as_str()) checked[voice.as_str() == chosen];
                        span { (label) }
                    }
                }
            }
        })
    }

    /// The day it was, folded away: most often it is today.
    #[must_use]
    pub(crate) fn happened_on(&self) -> Markup {
        let is_open = self.typed.filled("happened_on").is_some() || self.wrong_in("happened_on").is_some();
        html! {
            details.other-day open[is_open] {
                summary { (self.say.say("other-day")) }
                (self.day("happened_on", "happened-on", "happened-on-hint"))
            }
        }
    }

    fn input(&self, field: &str, label: &str, hint: &str, input: &Markup) -> Markup {
        html! {
            div.field {
                label for={ "f-" (field) } { (self.say.say(label)) }
                @if !hint.is_empty() { p.hint id={ "h-" (field) } { (self.say.say(hint)) } }
                @if let Some(wrong) = self.wrong_in(field) { (self.said(wrong)) }
                (input)
            }
        }
    }

    fn set(&self, field: &str, label: &str, hint: &str, inputs: &Markup) -> Markup {
        html! {
            fieldset.field aria-describedby=[self.described(field, hint)] {
                legend { (self.say.say(label)) }
                @if !hint.is_empty() { p.hint id={ "h-" (field) } { (self.say.say(hint)) } }
                @if let Some(wrong) = self.wrong_in(field) { (self.said(wrong)) }
                (inputs)
            }
        }
    }

    fn said(&self, wrong: &Wrong) -> Markup {
        html! { p.wrong id={ "w-" (wrong.field) } { (wrong.words) } }
    }

    fn described(&self, field: &str, hint: &str) -> Option<String> {
        let hint = (!hint.is_empty()).then(|| format!("h-{field}"));
        let wrong = self.wrong_in(field).map(|_| format!("w-{field}"));
        let ids: Vec<_> = [hint, wrong].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}
