//! What holds what, at the table: one sentence, one picture, one question. Choosing is pressing; each choice can be
//! gone back on.

use figures::{Pictogram, pictogram};
use insight::InsightError;
use insight::spiderweb::{Sentence, circles, pulls};
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::asked::{Asked, LOOSEST};
use super::{back, head, name, nothing_yet, reach_key, ring, what_if};
use crate::parts::{Led, Pictured, dynamics_words, receipt, strands_figure};
use crate::room::Room;

/// How many strengths and goals stand under the picture.
const SHOWN: usize = 3;

pub(super) fn page(room: &Room, asked: &Asked) -> Result<Markup, InsightError> {
    if asked.speakers.is_empty() {
        return Ok(nothing_yet(room));
    }
    if asked.loose.is_empty() { Ok(what_holds(room, asked)) } else { what_may_move(room, asked) }
}

/// First: what holds what, and what one would like to see loose.
fn what_holds(room: &Room, asked: &Asked) -> Markup {
    let say = room.say();
    let pulls = pulls(&room.dossier().spiderweb, asked.of);
    let circles = circles(&pulls);
    let strongest = circles.strongest.first();
    let domains: &[LifeDomain] = strongest.map_or(&[], |circle| &circle.domains);
    let sentence = match strongest {
        Some(circle) => say.with(
            "spiderweb-circle-own",
            &[(
                "domains",
                say.list(&circle.domains.iter().map(|domain| name(say, *domain)).collect::<Vec<_>>()).into(),
            )],
        ),
        None => dynamics_words(say, &Sentence::SpiderwebNoCircle),
    };
    let described = if domains.is_empty() { sentence.clone() } else { ring(say, domains) };
    let words = (say.say("spiderweb-dynamics-title"), described);
    html! {
        (head(room))
        p.one-sentence { (sentence) }
        section.card aria-label=(say.say("spiderweb-dynamics-title")) {
            (strands_figure(room, "holds", asked.of, &words, &Led::Circle(domains)))
        }
        section.step-choice aria-labelledby="ask-loose" {
            h2 #ask-loose { (say.say("spiderweb-ask-loose")) }
            div.tiles {
                @for domain in LifeDomain::ALL {
                    a.tile href=(asked.address(room, asked.of, &[(*domain, LOOSEST)])) { (pictogram(domain.pictogram())) b { (name(say, *domain)) } }
                }
            }
        }
        (other_strands(room, asked))
        (back(room))
    }
}

/// Then: what may move with it, what already helps there, and a first small step.
fn what_may_move(room: &Room, asked: &Asked) -> Result<Markup, InsightError> {
    let say = room.say();
    let found = what_if::asked_for(room, asked)?;
    let mut said = found.sentences.iter().map(|sentence| dynamics_words(say, sentence));
    let loose: Vec<LifeDomain> = asked.loose.iter().map(|(domain, _)| *domain).collect();
    let helps = what_if::what_loosens(room, &loose);
    Ok(html! {
        (head(room))
        p.one-sentence #may-move { (said.next().unwrap_or_default()) }
        section.card aria-labelledby="may-move" { (what_if::web(room, asked, &found)) (reach_key(say)) }
        @if !helps.is_empty() {
            section.card aria-labelledby="helps" {
                h2 #helps { (say.say("spiderweb-helps")) }
                ul.loosens { @for line in helps.iter().take(SHOWN) { li { (line) } } }
            }
        }
        section.step-choice aria-labelledby="first-step" {
            h2 #first-step { (say.say("spiderweb-ask-step")) }
            p.detail { (say.say("spiderweb-ask-step-hint")) }
            div.actions {
                @if room.may_write(Part::Goals) { a.button href=(room.path("plan/new")) { (pictogram(Pictogram::Plan)) (say.say("spiderweb-make-goal")) } }
                a.quiet href=(asked.address(room, asked.of, &[])) { (pictogram(Pictogram::Back)) (say.say("spiderweb-choose-again")) }
            }
        }
        details.web-why {
            summary { (say.say("spiderweb-more-loose")) }
            div.tiles {
                @for domain in LifeDomain::ALL.iter().filter(|domain| !loose.contains(domain)) {
                    @let with: Vec<_> = asked.loose.iter().copied().chain([(*domain, LOOSEST)]).collect();
                    a.tile href=(asked.address(room, asked.of, &with)) { (pictogram(domain.pictogram())) b { (name(say, *domain)) } }
                }
            }
        }
        details.web-why {
            summary { (say.say("spiderweb-more-said")) }
            @for words in said { p { (words) } }
            p { (say.say("spiderweb-no-forecast")) }
            (what_if::bars(room, &found))
            (receipt(room, &found.receipt))
        }
        (back(room))
    })
}

/// The way to the strands of others, where there are any.
fn other_strands(room: &Room, asked: &Asked) -> Markup {
    let say = room.say();
    let own = asked.speakers.iter().copied().find(|speaker| *speaker == room.own_speaker());
    html! {
        @if asked.speakers.len() > 1 {
            p.strands-of {
                @if asked.of.is_some() { a.quiet href=(asked.address(room, None, &[])) { (say.say("spiderweb-strands-all")) } }
                @if asked.of.is_none() && own.is_some() { a.quiet href=(asked.address(room, own, &[])) { (say.say("spiderweb-strands-mine")) } }
            }
        }
    }
}
