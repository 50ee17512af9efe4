//! What can be kept, followed and noted, and why not.

use super::{Command, Event, Found, MOST_ANSWERS, MOST_CENTS, Rights, Said, Value, What};
use crate::goals::Goals;
use crate::words::{LONG, NAME, SHORT, one_line, optional, required};
use crate::{Reason, Refusal, RightId, RightMarkId, Saying};

/// The most characters of a name that the rules give.
const RULE_NAME: usize = 60;
/// The most papers that go with one request.
const MOST_PAPERS: usize = 20;
/// The most steps that are for one right.
const MOST_STEPS: usize = 20;
/// The most rights that are followed.
const MOST_FOLLOWED: usize = 200;
/// The most that can become of one right.
const MOST_MARKS: usize = 100;

impl Rights {
    pub(crate) fn decide(
        &self,
        goals: &Goals,
        saying: &Saying,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Keep { answers } => self.keep(saying, answers)?,
            Command::Follow { right, found, words } => {
                let right = rule_name("right", right)?;
                if self.there().any(|other| other.right == right && other.stage().is_under_way()) {
                    return Err(Refusal::of("right", Reason::AlreadyDone));
                }
                if self.there().count() >= MOST_FOLLOWED {
                    return Err(Refusal::of("right", Reason::TooMany { max: MOST_FOLLOWED }));
                }
                let found = found.map(|found| known_check(saying, found)).transpose()?;
                let words = optional("words", &words, SHORT)?.unwrap_or_default();
                Event::Followed { followed: saying.command.into(), right, found, words }
            }
            Command::Link { right, step } => {
                let known = self.known(right)?;
                goals.step(step).ok_or(Refusal::of("step", Reason::NotHere))?;
                if known.steps.iter().any(|linked| linked.step == step) {
                    return Err(Refusal::of("step", Reason::AlreadyDone));
                }
                if known.steps.len() >= MOST_STEPS {
                    return Err(Refusal::of("step", Reason::TooMany { max: MOST_STEPS }));
                }
                Event::Linked { right, step }
            }
            Command::Unlink { right, step } => {
                if !self.known(right)?.steps.iter().any(|linked| linked.step == step) {
                    return Err(Refusal::of("step", Reason::NotHere));
                }
                Event::Unlinked { right, step }
            }
            Command::Note { right, what, words } => self.note(saying, right, what, &words)?,
        };
        Ok(vec![crate::Event::Rights(event)])
    }

    fn known(&self, right: RightId) -> Result<&super::Followed, Refusal> {
        self.followed(right).ok_or(Refusal::of("right", Reason::NotHere))
    }

    fn keep(&self, saying: &Saying, answers: Vec<Said>) -> Result<Event, Refusal> {
        if answers.is_empty() {
            return Err(Refusal::of("answers", Reason::ChooseOne));
        }
        if answers.len() > MOST_ANSWERS {
            return Err(Refusal::of("answers", Reason::TooMany { max: MOST_ANSWERS }));
        }
        let mut kept: Vec<Said> = Vec::with_capacity(answers.len());
        for Said { fact, value } in answers {
            let fact = rule_name("fact", fact)?;
            if kept.iter().any(|other| other.fact == fact) {
                return Err(Refusal::of("fact", Reason::AlreadyDone));
            }
            kept.push(Said { fact, value: value.map(in_bounds).transpose()? });
        }
        // Who forgets what was never said has nothing to undo.
        let standing = self.standing();
        let says_something = |said: &Said| {
            let mut own = standing.iter().filter(|other| other.origin.speaker == saying.speaker());
            said.value.is_some() || own.any(|other| other.fact == said.fact)
        };
        if !kept.iter().any(says_something) {
            return Err(Refusal::of("answers", Reason::AlreadyDone));
        }
        Ok(Event::Kept { sheet: saying.command.into(), answers: kept })
    }

    fn note(&self, saying: &Saying, right: RightId, what: What, words: &str) -> Result<Event, Refusal> {
        if self.known(right)?.marks.len() >= MOST_MARKS {
            return Err(Refusal::of("right", Reason::TooMany { max: MOST_MARKS }));
        }
        let mark: RightMarkId = saying.command.into();
        let words = optional("words", words, LONG)?.unwrap_or_default();
        let line = |field, text: &str| Ok::<_, Refusal>(optional(field, &one_line(text), SHORT)?.unwrap_or_default());
        Ok(match what {
            What::Asked { place, papers } => {
                if papers.len() > MOST_PAPERS {
                    return Err(Refusal::of("papers", Reason::TooMany { max: MOST_PAPERS }));
                }
                let papers = papers.iter().map(|paper| required("papers", &one_line(paper), NAME));
                let papers = papers.collect::<Result<Vec<_>, _>>()?;
                Event::Asked { right, mark, place: line("place", &place)?, papers, words }
            }
            What::Granted { from, monthly } => {
                if monthly.is_some_and(|cents| cents > MOST_CENTS) {
                    return Err(Refusal::of("monthly", Reason::OutOfRange { min: 0, max: MOST_CENTS as i64 / 100 }));
                }
                Event::Granted { right, mark, from, monthly, words }
            }
            What::TurnedDown { appeal_by } => {
                if let Some(day) = appeal_by.filter(|day| *day < saying.happened_on) {
                    return Err(Refusal::of("appeal_by", Reason::Passed(day)));
                }
                Event::TurnedDown { right, mark, appeal_by, words }
            }
            What::Appealed { with } => Event::Appealed { right, mark, with: line("with", &with)?, words },
            What::Ended { outcome } => Event::Ended { right, mark, outcome, words },
        })
    }
}

/// A name that the rules give: small letters, digits, `-` and `_`.
fn rule_name(field: &'static str, name: String) -> Result<String, Refusal> {
    let is_plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'));
    if is_plain && name.len() <= RULE_NAME { Ok(name) } else { Err(Refusal::of(field, Reason::NotHere)) }
}

fn known_check(saying: &Saying, found: Found) -> Result<Found, Refusal> {
    if found.on > saying.today {
        return Err(Refusal::of("found", Reason::NotYet(found.on)));
    }
    Ok(Found { answer: rule_name("found", found.answer)?, ..found })
}

fn in_bounds(value: Value) -> Result<Value, Refusal> {
    let out = || Refusal::of("value", Reason::OutOfRange { min: 0, max: MOST_CENTS as i64 / 100 });
    match &value {
        Value::Number(number) | Value::Amount(number) if *number > MOST_CENTS => Err(out()),
        Value::Numbers(list) | Value::Amounts(list) if list.len() > MOST_ANSWERS => {
            Err(Refusal::of("value", Reason::TooMany { max: MOST_ANSWERS }))
        }
        Value::Numbers(list) | Value::Amounts(list) if list.iter().any(|number| *number > MOST_CENTS) => Err(out()),
        Value::Choice(name) => rule_name("value", name.clone()).map(Value::Choice),
        _ => Ok(value),
    }
}
