//! What went into a number, in words: lists as tables, names of the method by their words, days as days.

use dossier::Speaker;
use jiff::civil::Date;
use maud::{Markup, html};
use serde_json::{Map, Value};

use super::kebab;
use crate::i18n::Say;
use crate::room::Room;

/// Of a longer list only so much is shown; the rest is counted.
const MOST: usize = 24;
/// The lists of the method on which a name can stand.
const LISTS: [&str; 13] = [
    "receipt-value",
    "domain",
    "trait",
    "stance",
    "attitude",
    "phase",
    "strength-kind",
    "strength-area",
    "voice",
    "contact-kind",
    "helper-role",
    "seeker-position",
    "pressure",
];
/// Fields that hold people's own words, which are never taken for a name of the method.
const OWN_WORDS: [&str; 4] = ["name", "task", "words", "id"];

/// Says what went in.
pub(super) struct Reader<'a> {
    /// The texts.
    pub say: Say<'a>,
    /// The dossier, for the names of who spoke.
    pub room: Option<&'a Room>,
}

impl Reader<'_> {
    /// A text, to the person as "you" where there is one that speaks so.
    pub(super) fn says(&self, key: &str) -> String {
        self.room.map_or_else(|| self.say.say(key), |room| room.of_person(key))
    }

    /// What an input or a field is called.
    pub(super) fn name(&self, name: &str) -> String {
        let key = format!("receipt-input-{}", kebab(name));
        if self.say.knows(&key) { self.says(&key) } else { self.on_a_list(name) }
    }

    /// A value: a word, a list, or a table.
    pub(super) fn value(&self, field: &str, value: &Value) -> Markup {
        match value {
            Value::Array(rows) if rows.is_empty() => html! { (self.say.say("receipt-nothing")) },
            Value::Array(rows) if rows.iter().all(is_row) => self.table(rows),
            Value::Object(fields) if speaker(fields).is_none() => self.fields(fields),
            Value::Array(rows) => html! { (self.list(field, rows)) },
            word => html! { (self.words(field, word)) },
        }
    }

    fn table(&self, rows: &[Value]) -> Markup {
        let rows: Vec<&Map<String, Value>> = rows.iter().filter_map(Value::as_object).collect();
        let mut columns: Vec<&str> = Vec::new();
        for name in rows.iter().flat_map(|row| row.keys()) {
            if !columns.contains(&name.as_str()) {
                columns.push(name);
            }
        }
        html! {
            div.receipt-table tabindex="0" role="group" aria-label=(self.say.say("receipt-table")) { table {
                thead { tr { @for name in &columns { th scope="col" { (self.name(name)) } } } }
                tbody {
                    @for row in rows.iter().take(MOST) {
                        tr { @for name in &columns { td { (self.words(name, row.get(*name).unwrap_or(&Value::Null))) } } }
                    }
                }
            } }
            (self.more(rows.len()))
        }
    }

    fn fields(&self, fields: &Map<String, Value>) -> Markup {
        html! {
            ul {
                @for (name, value) in fields.iter().take(MOST) {
                    li { (self.name(name)) ": " (self.words(name, value)) }
                }
            }
            (self.more(fields.len()))
        }
    }

    fn more(&self, all: usize) -> Markup {
        html! {
            @if all > MOST { p { (self.say.with("receipt-more", &[("count", (all - MOST).into())])) } }
        }
    }

    /// A value in one line.
    fn words(&self, field: &str, value: &Value) -> String {
        match value {
            Value::Null => "–".to_owned(),
            Value::Bool(yes) => self.say.say(if *yes { "receipt-yes" } else { "receipt-no" }),
            Value::Number(number) => {
                number.as_f64().map_or_else(|| number.to_string(), |number| self.say.number(number))
            }
            Value::String(text) if OWN_WORDS.contains(&field) => text.clone(),
            Value::String(text) => match text.parse::<Date>() {
                Ok(day) => self.say.date(day),
                Err(_) => self.on_a_list(text),
            },
            Value::Array(values) => self.list(field, values),
            Value::Object(fields) => match speaker(fields) {
                Some(speaker) => self.who(speaker),
                None => {
                    let one =
                        |(name, value): (&String, &Value)| format!("{} {}", self.name(name), self.words(name, value));
                    fields.iter().map(one).collect::<Vec<_>>().join(", ")
                }
            },
        }
    }

    fn list(&self, field: &str, values: &[Value]) -> String {
        let inner = |value: &Value| match value {
            // A day, or a name, and what belongs to it.
            Value::Array(pair) if pair.len() == 2 => {
                pair.iter().map(|value| self.words(field, value)).collect::<Vec<_>>().join(": ")
            }
            value => self.words(field, value),
        };
        let mut words: Vec<String> = values.iter().take(MOST).map(inner).collect();
        if values.len() > MOST {
            words.push(self.say.with("receipt-more", &[("count", (values.len() - MOST).into())]));
        }
        words.join(" · ")
    }

    /// The word of a released name, on whichever list of the method it stands; else as it was given.
    fn on_a_list(&self, name: &str) -> String {
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let known = LISTS.iter().map(|list| format!("{list}-{}", kebab(name))).find(|key| self.say.knows(key));
        match known.filter(|_| is_name) {
            Some(key) => self.say.say(&key),
            None if is_name => name.replace('_', " "),
            None => name.to_owned(),
        }
    }

    fn who(&self, speaker: Speaker) -> String {
        match self.room {
            Some(room) => room.name_of(speaker),
            None => self.say.name("voice", speaker.voice.as_str()),
        }
    }
}

fn is_row(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| speaker(fields).is_none())
}

/// A voice, and which helper.
fn speaker(fields: &Map<String, Value>) -> Option<Speaker> {
    serde_json::from_value(Value::Object(fields.clone())).ok()
}
