//! What the mirror sees in one text: the words, kinder ones, the reason, and what else could explain it.

use insight::Language;
use insight::mirror::{Finding, mirror};
use insight::readability::readability;
use maud::{Markup, html};
use method::Explanation;

use crate::i18n::Say;
use crate::parts::receipt_outside;

/// How many words are shown of one text; more at once helps nobody.
const MOST: usize = 8;
/// From how many words on it is said how a text reads: of a few words the figure says nothing.
pub(super) const ENOUGH_WORDS: usize = 12;

/// What is seen in a text. `put` draws the button that puts the kinder words in place of the n-th.
pub(crate) fn reflection(
    say: Say<'_>,
    text: &str,
    language: Language,
    put: impl Fn(usize, &Finding<'_>) -> Markup,
) -> Markup {
    let found = mirror(text, language);
    let blames = found.iter().any(|finding| !finding.else_explained_by.is_empty());
    html! {
        div.mirror data-count=(found.len()) {
            p.mirror-count {
                @if found.is_empty() { (say.say("mirror-nothing")) }
                @else { (say.with("mirror-count", &[("count", found.len().into())])) }
            }
            @if !found.is_empty() {
                ul.mirror-list {
                    @for (nth, finding) in found.iter().enumerate().take(MOST) { (one(say, finding, is_new_reason(&found, nth), language, &put(nth, finding))) }
                }
            }
            @if found.len() > MOST { p.detail { (say.with("mirror-more", &[("count", (found.len() - MOST).into())])) } }
            @if blames {
                details.mirror-else { summary { (say.say("mirror-else")) } (explanations(say)) }
            }
            (reading(say, text, language))
        }
    }
}

/// Whether no word before it was pointed out for the same reason: then it is said once more.
fn is_new_reason(found: &[Finding<'_>], nth: usize) -> bool {
    let why = found.get(nth).map(|finding| finding.why);
    !found.iter().take(nth).any(|before| Some(before.why) == why)
}

fn one(say: Say<'_>, finding: &Finding<'_>, with_reason: bool, language: Language, put: &Markup) -> Markup {
    let kind = match finding.kind {
        insight::mirror::Kind::Blame => "mirror-blame",
        insight::mirror::Kind::Label => "mirror-label",
        insight::mirror::Kind::Jargon => "mirror-jargon",
    };
    html! {
        li {
            p.mirror-words { q lang=(language.code()) { (finding.words) } " " span.mirror-kind { (say.say(kind)) } }
            p.mirror-instead { span.detail { (say.say("mirror-rather")) } " " b lang=(language.code()) { (finding.instead) } }
            @if with_reason { p.mirror-why lang=(language.code()) { (finding.why) } }
            (put)
        }
    }
}

/// The six explanations of poverty, those farthest from the person first, each as a question.
pub(crate) fn explanations(say: Say<'_>) -> Markup {
    let outward = Explanation::ALL.iter().rev();
    html! {
        p.detail { (say.say("mirror-else-lede")) }
        dl.mirror-explanations {
            @for explanation in outward {
                dt { (say.name("explanation", explanation.as_str())) }
                dd { (say.name("mirror-else", explanation.as_str())) }
            }
        }
    }
}

/// How the text reads, in a word, and where that comes from.
fn reading(say: Say<'_>, text: &str, language: Language) -> Markup {
    let Some(read) = readability(text, language).ok().filter(|read| read.words >= ENOUGH_WORDS) else {
        return html! {};
    };
    let key = format!("mirror-reads-{}", read.ease().as_str());
    html! {
        div.mirror-reading {
            p { (say.say("mirror-reads")) " " b { (say.say(&key)) } }
            (receipt_outside(say, &read.receipt))
        }
    }
}
