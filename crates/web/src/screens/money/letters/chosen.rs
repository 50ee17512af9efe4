//! What the person chose for a letter: its language, who signs, and what more it may say. Only ticks stand in the
//! address, never words of anybody.

use maud::{Markup, html};

use super::about::About;
use crate::i18n::{Language, Say};
use crate::parts::{Choice, Form};
use crate::room::Room;
use crate::typed::Typed;

/// What was chosen.
pub(super) struct Chosen {
    /// The language of the letter.
    pub(super) language: Language,
    /// Whether the person writes; else a helper does, for them.
    pub(super) by_person: bool,
    /// Whether it says what is owed in all.
    pub(super) total: bool,
    /// Whether it says why something is contested.
    pub(super) reason: bool,
    /// Whether it asks to look whether too much time went by.
    pub(super) barred: bool,
    /// Whether it says what the law caps.
    pub(super) law: bool,
}

impl Chosen {
    /// As chosen; before anything was chosen: the own language, the reason and the law, and nothing of others.
    pub(super) fn of(room: &Room, typed: &Typed) -> Self {
        let language = Language::named(typed.get("language")).unwrap_or(room.me.language);
        let is_chosen = typed.filled("chosen").is_some();
        let has = |what: &str| typed.has("says", what);
        Self {
            language,
            by_person: room.is_participant() || typed.has("by", "person"),
            total: has("total"),
            reason: !is_chosen || has("reason"),
            barred: has("barred"),
            law: !is_chosen || has("law"),
        }
    }

    /// The form that chooses: pressing it draws the letter anew.
    pub(super) fn form(&self, room: &Room, action: &str, about: &About, has_law: bool) -> Markup {
        let say = room.say();
        let mut typed = Typed::default().and("language", self.language.as_str());
        typed = typed.and("by", if self.by_person { "person" } else { "helper" });
        for (is_said, what) in
            [(self.total, "total"), (self.reason, "reason"), (self.barred, "barred"), (self.law, "law")]
        {
            typed = if is_said { typed.and("says", what) } else { typed };
        }
        let form = Form { say, typed: &typed, wrong: None };
        let languages = Language::ALL.map(|language| Choice::new(language.as_str(), language.own_name()));
        let by = [
            Choice::new("helper", say.with("letters-by-helper", &[("name", own_name(room).into())])),
            Choice::new("person", say.with("letters-by-person", &[("name", room.person().to_owned().into())])),
        ];
        let more = may_say(about, has_law).into_iter().map(|what| Choice::new(what, label(say, what)));
        let more: Vec<_> = more.collect();
        html! {
            details.plan-fold.paper-chooser {
                summary { (say.say("letters-choose")) }
                form.money-form method="get" action=(action) {
                    input type="hidden" name="chosen" value="1";
                    (form.one_of("language", "letters-language", "", &languages))
                    @if !room.is_participant() { (form.one_of("by", "letters-by", "", &by)) }
                    @if !more.is_empty() { (form.any_of("says", "letters-says", "letters-says-hint", &more)) }
                    button.quiet { (say.say("plan-paper-show")) }
                }
            }
        }
    }
}

fn may_say(about: &About, has_law: bool) -> Vec<&'static str> {
    let law = has_law.then_some("law");
    let of_kind: &[&'static str] = match about {
        About::Proposal { .. } => &["total"],
        About::Contest { .. } => &["reason", "barred"],
    };
    of_kind.iter().copied().chain(law).collect()
}

fn label(say: Say<'_>, what: &str) -> String {
    say.say(&format!("letters-says-{what}"))
}

/// The name of whoever is signed in.
pub(super) fn own_name(room: &Room) -> String {
    room.me.account.profile.name.clone()
}
