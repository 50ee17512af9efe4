//! What follows from the answers: likely, possible, not now; each with its reason, how to ask, and where it comes from.

use dossier::rights::Stage;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;
use rights::{Answer, Verdict};

use super::check::action;
use super::look::{ASK, HAVE, Look, is_found, is_had};
use super::{picture, right_name};
use crate::parts::{self, empty};
use crate::room::Room;

/// All answers, the likely ones first.
pub(super) fn all(room: &Room, look: &Look) -> Markup {
    let (say, answers) = (room.say(), look.answers());
    if !look.says_something() && !room.is_participant() {
        return empty(Pictogram::ExploreAndRights, &say.say("rights-nothing-said"), &html! {});
    }
    let of = |verdict| answers.iter().filter(move |answer| is_found(answer, verdict)).collect::<Vec<_>>();
    let (likely, possible, not) = (of(Verdict::Likely), of(Verdict::Possible), of(Verdict::Not));
    let had: Vec<_> = answers.iter().filter(|answer| is_had(answer)).collect();
    html! {
        @if likely.is_empty() && possible.is_empty() { p.card { (say.say("rights-none-found")) } }
        (group(room, look, "likely", &likely))
        (group(room, look, "possible", &possible))
        @if !had.is_empty() {
            section.rights-had aria-labelledby="rights-had" {
                h2 #rights-had { (pictogram(Pictogram::Check)) (say.say("rights-had")) }
                ul { @for answer in had { li { (right_name(say, &answer.rule.right)) } } }
            }
        }
        @if !not.is_empty() {
            details.card.rights-not {
                summary { h2 { (say.with("rights-not-now", &[("count", not.len().into())])) } }
                p.hint { (say.say("rights-not-hint")) }
                ul { @for answer in not { li { b { (right_name(say, &answer.rule.right)) } p { (why(room, look, answer)) } (receipt(room, look, answer)) } } }
            }
        }
        @if !look.not_known().is_empty() {
            p.hint { (say.with("rights-not-known", &[("rights", say.list(&look.not_known().iter().map(|other| right_name(say, &other.right)).collect::<Vec<_>>()).into())])) }
        }
    }
}

fn group(room: &Room, look: &Look, name: &str, answers: &[&Answer<'_>]) -> Markup {
    let (say, id) = (room.say(), format!("rights-{name}"));
    html! {
        @if !answers.is_empty() {
            section class={ "rights-answers rights-" (name) } aria-labelledby=(id) {
                h2 id=(id) { (say.say(&format!("rights-answer-{name}"))) " " span.count { (answers.len()) } }
                p.hint { (say.say(&format!("rights-{name}-hint"))) }
                @for answer in answers { (one(room, look, answer)) }
            }
        }
    }
}

/// One right, with why, what to do, and all that belongs to it folded away.
fn one(room: &Room, look: &Look, answer: &Answer<'_>) -> Markup {
    let (say, right) = (room.say(), answer.rule.right.as_str());
    let name = right_name(say, right);
    let followed = room.dossier().rights.of(right).filter(|followed| followed.stage() != Stage::Ended);
    html! {
        article.card.right id={ "r-" (right) } {
            h3 { (pictogram(picture(room, right))) span { (name) } }
            p { (say.say(&format!("rights-{right}-what"))) }
            p.right-why { (why(room, look, answer)) }
            @if let Some(euro) = answer.gives() { p.right-gives { (say.with("rights-gives", &[("amount", say.euro(euro.in_cents()).into())])) } }
            (decides(room, look, answer))
            div.actions.no-print {
                @if let Some(followed) = followed {
                    a.quiet href=(room.path(&format!("rights/{}", followed.id))) { (pictogram(Pictogram::Path)) (say.say(if followed.stage() == Stage::Granted { "rights-was-granted" } else { "rights-followed" })) }
                } @else if room.may_write(Part::Rights) {
                    @if room.may_write(Part::Goals) {
                        button.button.small form="check" formaction=(action(room, look, "steps")) name="right" value=(right) aria-label=(say.with("rights-make-step-of", &[("right", name.clone().into())])) { (pictogram(Pictogram::Plan)) (say.say("rights-make-step")) }
                    }
                    @if let Some(fact) = answer.rule.have(room.me.web.rules.vocabulary()) {
                        button.quiet form="check" name=(HAVE) value=(fact) aria-label=(say.with("rights-have-of", &[("right", name.clone().into())])) { (say.say("rights-have")) }
                    }
                }
                a.quiet href=(room.path(&format!("rights/sheet/{right}"))) aria-label=(say.with("rights-sheet-of", &[("right", name.into())])) { (pictogram(Pictogram::Print)) (say.say("rights-sheet")) }
            }
            details.right-more { summary { (say.say("rights-more")) } (about(room, answer)) }
            (parts::source_line(say, &answer.version.period))
            (receipt(room, look, answer))
        }
    }
}

/// The reason in plain words.
fn why(room: &Room, look: &Look, answer: &Answer<'_>) -> String {
    let say = room.say();
    match (&look.rules, answer.verdict) {
        (Ok(day), Verdict::Possible) if answer.question(day).is_some() => say.say("rights-depends"),
        (Ok(day), _) => say.say(&answer.key(day)),
        (Err(_), _) => String::new(),
    }
}

/// The one question that decides, and the way to it.
fn decides(room: &Room, look: &Look, answer: &Answer<'_>) -> Markup {
    let say = room.say();
    let question = look.rules.as_ref().ok().and_then(|day| answer.question(day));
    html! {
        @if let Some(fact) = question {
            @let words = say.say(&super::question::key(fact));
            p.right-question {
                (pictogram(Pictogram::Help)) span { (words) }
                @if room.is_participant() { button.quiet.no-print form="check" name=(ASK) value=(fact) aria-label=(say.with("rights-answer-of", &[("question", words.clone().into())])) { (say.say("rights-answer")) } }
                @else { a.no-print href={ "#f-" (fact) } aria-label=(say.with("rights-answer-of", &[("question", words.clone().into())])) { (say.say("rights-answer")) } }
            }
        }
    }
}

/// Who decides, how to ask, what to bring, why it is often missed.
pub(super) fn about(room: &Room, answer: &Answer<'_>) -> Markup {
    let (say, rule) = (room.say(), answer.rule);
    html! {
        dl.right-about {
            dt { (say.say("rights-who-decides")) } dd { (say.say(&format!("rights-decides-{}", rule.decides))) }
            dt { (say.say("rights-how")) } dd { (say.say(&format!("rights-{}-how", rule.right))) }
            @if !rule.papers.is_empty() { dt { (say.say("rights-papers")) } dd { ul { @for paper in &rule.papers { li { (say.say(&format!("rights-paper-{paper}"))) } } } } }
            @if !rule.missed.is_empty() { dt { (say.say("rights-missed")) } dd { ul { @for missed in &rule.missed { li { (say.say(&format!("rights-missed-{missed}"))) } } } } }
        }
    }
}

fn receipt(room: &Room, look: &Look, answer: &Answer<'_>) -> Markup {
    match &look.rules {
        Ok(day) => parts::receipt(room, &day.receipt(answer, &look.household)),
        Err(_) => html! {},
    }
}
