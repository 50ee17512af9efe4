//! The desk face: write down beside what was told, and find it again by voice and life domain.

use dossier::Speaker;
use figures::Pictogram;
use figures::pictogram;
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::entry::{entry, which_on_top};
use super::reading::{Reading, speaker_key};
use super::table::order_words;
use super::tell::fields;
use crate::parts::{Form, Pictured, empty, heading, mirror_way, page_of, pages, read_only};
use crate::room::Room;
use crate::typed::Typed;

/// The form, and the entries beside it.
pub(super) fn desk(room: &Room, reading: &Reading) -> Markup {
    let say = room.say();
    let form = Form { say, typed: &Typed::default(), wrong: None };
    let lede = say.with("story-lede", &[("name", room.person().to_owned().into())]);
    html! {
        (heading(say, Pictogram::StoryBook, &say.say("story-title"), &lede))
        (which_on_top(room))
        div.story-desk {
            @if room.may_write(Part::Story) {
                form.card.tell method="post" action=(room.path("story/new")) data-keep {
                    h2 { (say.say("story-write")) }
                    (fields(room, form, 5))
                    div.actions { button.button { (say.say("save")) } }
                    (mirror_way(room, form.typed))
                }
            } @else { (read_only(room, Part::Story)) }
            section.story-list aria-label=(say.say("story-title")) { (sieve(room, reading)) (list(room, reading)) }
        }
    }
}

fn list(room: &Room, reading: &Reading) -> Markup {
    let say = room.say();
    let entries = reading.entries(room);
    let all = html! { a.quiet href=(room.path("story")) { (say.say("story-show-all")) } };
    html! {
        @if entries.is_empty() && reading.is_sieved() {
            div.card { (empty(Pictogram::Search, &say.say("story-empty-sieved"), &all)) }
        } @else if entries.is_empty() {
            div.card { (empty(Pictogram::StoryBook, &say.say("story-empty"), &html! {})) }
        } @else {
            div.card.told-list { @for told in page_of(&entries, reading.page) { (entry(room, told)) } }
            (pages(say, reading.page, entries.len(), |page| reading.at(page).address(room)))
        }
    }
}

/// Whose words, about what, from which end: as links, so that each view has an address.
fn sieve(room: &Room, reading: &Reading) -> Markup {
    let say = room.say();
    let told = room.dossier().story.told();
    let mut speakers: Vec<Speaker> = Vec::new();
    for entry in &told {
        if !speakers.contains(&entry.origin.speaker) {
            speakers.push(entry.origin.speaker);
        }
    }
    let domains: Vec<_> =
        LifeDomain::ALL.iter().filter(|domain| told.iter().any(|entry| entry.domain == Some(**domain))).collect();
    html! {
        @if told.len() > 1 {
            nav.sieve aria-label=(say.say("story-sieve")) {
                @if speakers.len() > 1 {
                    ul aria-label=(say.say("story-whose")) {
                        (choice(room, &reading.with_who(""), reading.who.is_empty(), "", &html! { (say.say("story-everybody")) }))
                        @for speaker in speakers {
                            @let key = speaker_key(speaker);
                            @let class = format!("speaker voice-{}", speaker.voice.as_str().replace('_', "-"));
                            (choice(room, &reading.with_who(&key), reading.who == key, &class, &html! { (room.name_of(speaker)) }))
                        }
                    }
                }
                @if !domains.is_empty() {
                    ul aria-label=(say.say("story-about")) {
                        (choice(room, &reading.with_domain(""), reading.domain.is_empty(), "", &html! { (say.say("story-about-all")) }))
                        @for domain in domains {
                            (choice(room, &reading.with_domain(domain.as_str()), reading.domain == domain.as_str(), "", &html! {
                                (pictogram(domain.pictogram())) (say.name("domain", domain.as_str()))
                            }))
                        }
                    }
                }
                a.order href=(reading.other_end_first(room).address(room)) { (order_words(room, reading)) }
            }
        }
    }
}

fn choice(room: &Room, reading: &Reading, is_chosen: bool, class: &str, words: &Markup) -> Markup {
    html! {
        li { a href=(reading.address(room)) aria-current=[is_chosen.then_some("true")] { span class=[(!class.is_empty()).then_some(class)] { (words) } } }
    }
}
