//! One look at the rights: for which day, with which answers. Nothing of it is kept; it lives in the form alone.

use jiff::civil::Date;
use rights::{Answer, Household, NotKnown, Reason, RightsError, RulesOfDay, Verdict, Vocabulary};
use serde::Deserialize;

use crate::household::{self, from_typed};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::Typed;

/// Fields of the form beside the answers.
pub(super) const ASKED: &str = "asked";
pub(super) const ASK: &str = "ask";
pub(super) const SHOW: &str = "show";
pub(super) const SKIP: &str = "skip";
pub(super) const HAVE: &str = "have";
pub(super) const BEFORE: &str = "before";

/// For which day one looks; today when the address says nothing.
#[derive(Debug, Default, Deserialize)]
pub(super) struct OnDay {
    #[serde(default)]
    on: String,
}

impl OnDay {
    /// The day. What has not come yet is today.
    pub(super) fn day(&self, today: Date) -> Date {
        let typed = Typed::default().and("on", self.on.clone());
        typed.day("on").ok().flatten().filter(|day| *day <= today).unwrap_or(today)
    }
}

/// A look.
pub(super) struct Look {
    /// For which day.
    pub on: Date,
    /// What was typed, as it was typed.
    pub typed: Typed,
    /// What of it could be read.
    pub household: Household,
    /// What could not, each at its field.
    pub unread: Vec<Wrong>,
    /// What can be asked.
    pub vocabulary: &'static Vocabulary,
    /// The rules of that day, or why there are none.
    pub rules: Result<RulesOfDay<'static>, RightsError>,
}

impl Look {
    /// With what was typed.
    pub(super) fn of(room: &Room, on: Date, typed: Typed) -> Self {
        let (say, rules) = (room.say(), room.me.web.rules);
        let typed = with_what_one_has(typed);
        let (household, unread) = from_typed(rules.vocabulary(), &typed, say);
        let unread = unread.into_iter().filter_map(|unread| {
            let field = rules.vocabulary().facts().iter().find(|fact| fact.name == unread.fact)?.name.as_str();
            Some(Wrong { field, words: say.with(unread.why, &[("most", unread.most.into())]) })
        });
        let (unread, vocabulary) = (unread.collect(), rules.vocabulary());
        Self { on, unread, household, typed, vocabulary, rules: rules.on(on) }
    }

    /// With what was kept before.
    pub(super) fn with_what_was_kept(room: &Room, on: Date) -> Self {
        let say = room.say();
        let kept = room.dossier().rights.to_look_with();
        let typed = kept
            .iter()
            .fold(Typed::default(), |typed, answer| typed.and(answer.fact, household::as_typed(say, answer.value)));
        Self::of(room, on, typed)
    }

    /// What the household makes of the rules of the day.
    pub(super) fn answers(&self) -> Vec<Answer<'static>> {
        self.rules.as_ref().map(|day| day.check(&self.household).answers).unwrap_or_default()
    }

    /// The rights of which nothing is known for that day.
    pub(super) fn not_known(&self) -> &[NotKnown] {
        self.rules.as_ref().map_or(&[], |day| day.not_known.as_slice())
    }

    /// Whether anything was answered.
    pub(super) fn says_something(&self) -> bool {
        (0..self.vocabulary.facts().len()).any(|place| self.household.knows(place))
    }

    /// The questions that may still change an answer, without those that somebody left open.
    pub(super) fn still_asked(&self) -> Vec<&str> {
        let Ok(day) = &self.rules else { return Vec::new() };
        day.still_asked(&self.household).into_iter().filter(|fact| !self.typed.has(SKIP, fact)).collect()
    }

    /// The question that comes next: of those that decide, the one that is best asked first.
    pub(super) fn next(&self) -> Option<&'static str> {
        let day = self.rules.as_ref().ok()?;
        let mut names = self.vocabulary.facts().iter().map(|fact| fact.name.as_str());
        if let Some(wrong) = self.unread.first() {
            return Some(wrong.field);
        }
        let decide: Vec<_> = self.answers().iter().filter_map(|answer| answer.question(day)).collect();
        if let Some(wanted) = self.typed.filled(ASK) {
            return names.find(|name| *name == wanted);
        }
        names.find(|name| decide.contains(name) && !self.typed.has(SKIP, name))
    }
}

/// "I have this already" answers the question whether one does.
fn with_what_one_has(mut typed: Typed) -> Typed {
    let has: Vec<String> = typed.all(HAVE).map(str::to_owned).collect();
    for fact in has {
        typed.fields.retain(|(name, _)| *name != fact);
        typed.fields.push((fact, "yes".to_owned()));
    }
    typed.fields.retain(|(name, _)| name != HAVE);
    typed
}

/// Whether the household has it already.
pub(super) fn is_had(answer: &Answer<'_>) -> bool {
    answer.reason == Reason::Already
}

/// Whether it is worth asking for, or looking further into.
pub(super) fn is_found(answer: &Answer<'_>, verdict: Verdict) -> bool {
    answer.verdict == verdict && !is_had(answer)
}
