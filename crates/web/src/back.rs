//! The way back after an act that is not a thing: the same form sent once more, with what stood before.
//!
//! It stands in the address of the next page, so it holds ids, days, numbers and released names only, never words of
//! anybody; and it leads to one of a few forms of this program, whatever somebody puts into an address.

use std::fmt::Write as _;

use app::Done;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use crate::parts::hidden;
use crate::room::Room;
use crate::typed::Typed;

/// The forms that lead back; `*` stands for an id.
const FORMS: [&str; 17] = [
    "unsay",
    "money/take-back",
    "story/headline",
    "story/glasses/link",
    "story/glasses/unlink",
    "together/relationship/*/withdraw",
    "together/roles/*/share",
    "together/roles/*/unshare",
    "together/roles/*/take-back",
    "together/roles/*/put-back",
    "trajectory/offers",
    "network/tie",
    "network/people/*/leave",
    "network/people/*/return",
    "network/people/*/veil",
    "network/people/*/unveil",
    "spiderweb/strands/*/weight",
];

/// A form of this dossier, and what is sent with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Back {
    form: String,
    fields: Vec<(String, String)>,
}

impl Back {
    /// The way back by a form.
    #[must_use]
    pub(crate) fn by(form: impl Into<String>) -> Self {
        Self { form: form.into(), fields: Vec::new() }
    }

    /// The way back on values and words that were written in one go, one event a command: what stood before stands
    /// again, also when that was nothing. `None` when they had been written before: then nothing was written now.
    #[must_use]
    pub(crate) fn on(part: Part, done: &Done, commands: usize) -> Option<Self> {
        let from = first_of(done, commands)?;
        Some(Self::by("unsay").and("part", &part.as_str()).and("from", &from).and("to", &done.version))
    }

    /// The way back on what was brought into money and changed there in one go, one event a command: what was brought is
    /// taken back, and what was changed stands as before. `None` when it had been done before.
    #[must_use]
    pub(crate) fn in_money(done: &Done, commands: usize) -> Option<Self> {
        let from = first_of(done, commands)?;
        Some(Self::by("money/take-back").and("from", &from).and("to", &done.version))
    }

    /// With a field.
    #[must_use]
    pub(crate) fn and(mut self, field: &str, value: &impl std::fmt::Display) -> Self {
        self.fields.push((field.to_owned(), value.to_string()));
        self
    }

    /// In the voice in which it was done.
    #[must_use]
    pub(crate) fn said_as(self, room: &Room, typed: &Typed) -> Self {
        self.and("voice", &room.voice_in(typed))
    }

    /// As it stands in an address.
    #[must_use]
    pub(crate) fn as_text(&self) -> String {
        let mut text = self.form.clone();
        for (field, value) in &self.fields {
            // Writing to a String cannot fail.
            let _ = write!(text, "!{field}.{value}");
        }
        text
    }

    /// From its text, when it is one of those that lead back.
    #[must_use]
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split('!');
        let form = parts.next().filter(|form| is_known(form))?;
        let field = |part: &str| {
            let (field, value) = part.split_once('.')?;
            (is_plain(field) && is_plain(value)).then(|| (field.to_owned(), value.to_owned()))
        };
        Some(Self { form: form.to_owned(), fields: parts.map(field).collect::<Option<_>>()? })
    }

    /// The button that goes back.
    #[must_use]
    pub(crate) fn button(&self, room: &Room) -> Markup {
        html! {
            form method="post" action=(room.path(&self.form)) {
                (hidden(room))
                @for (field, value) in &self.fields { input type="hidden" name=(field) value=(value); }
                button.quiet { (pictogram(Pictogram::Undo)) (room.say().say("undo")) }
            }
        }
    }
}

/// The version that the first of so many commands made, one event each; none when they had been done before.
fn first_of(done: &Done, commands: usize) -> Option<u64> {
    let others = u64::try_from(commands).ok()?.checked_sub(1)?;
    done.version.checked_sub(others).filter(|_| done.done_before.is_empty())
}

fn is_known(form: &str) -> bool {
    let fits = |known: &str| {
        let (mut asked, mut wanted) = (form.split('/'), known.split('/'));
        let all = wanted.by_ref().all(|part| {
            asked.next().is_some_and(|here| here == part || (part == "*" && !here.is_empty() && is_plain(here)))
        });
        all && asked.next().is_none()
    };
    FORMS.iter().any(|known| fits(known))
}

/// Ids, days, times, numbers, amounts, released names.
fn is_plain(text: &str) -> bool {
    text.len() <= 40
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_back_is_read_as_it_was_written() {
        let back = Back::by("network/tie").and("one", &"letters").and("other", &2);
        assert_eq!(back.as_text(), "network/tie!one.letters!other.2");
        assert_eq!(Back::from_text(&back.as_text()), Some(back));
        let back = Back::by("network/people/018f/leave");
        assert_eq!(Back::from_text(&back.as_text()), Some(back));
    }

    #[test]
    fn what_was_written_in_one_go_is_gone_back_on_at_once() {
        let done = Done { version: 12, done_before: Vec::new() };
        let back = Back::on(Part::Goals, &done, 3).unwrap();
        assert_eq!(back.as_text(), "unsay!part.goals!from.10!to.12");
        assert_eq!(Back::from_text(&back.as_text()), Some(back));
        assert_eq!(Back::on(Part::Goals, &done, 0), None);
        assert_eq!(Back::in_money(&done, 2).unwrap().as_text(), "money/take-back!from.11!to.12");
        let again = Done { version: 12, done_before: vec![dossier::CommandId(uuid::Uuid::nil())] };
        assert_eq!(Back::on(Part::Goals, &again, 3), None, "what was sent twice was not written now");
    }

    #[test]
    fn nothing_else_leads_back() {
        for text in [
            "",
            "leave",
            "circle/stop",
            "network/people//leave",
            "network/people/a/b/leave",
            "network/people/018f/leave/more",
            "//elsewhere.example/network/tie",
            "network/tie!words.Hello there",
            "network/tie!<b>.1",
            "network/tie!value",
        ] {
            assert_eq!(Back::from_text(text), None, "{text}");
        }
    }
}
