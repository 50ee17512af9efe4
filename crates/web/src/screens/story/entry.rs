//! One entry of the story: its words, whose they are, what can be done with them.

use dossier::{StoryId, Thing, story};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::glasses;
use crate::parts::{Pictured, by_line, contested, correction_mark, hidden, thing_menu};
use crate::room::Room;

/// Draws an entry.
pub(super) fn entry(room: &Room, entry: &story::Entry) -> Markup {
    let (say, thing) = (room.say(), Thing::Story(entry.id));
    let is_on_top = room.dossier().story.headline().is_some_and(|top| top.id == entry.id);
    let voice = entry.origin.speaker.voice.as_str().replace('_', "-");
    html! {
        article class={ "told told-" (voice) } id={ "e-" (entry.id) } {
            @if entry.domain.is_some() || is_on_top {
                p.told-about {
                    @if let Some(domain) = entry.domain {
                        span { (pictogram(domain.pictogram())) (say.name("domain", domain.as_str())) }
                    }
                    @if is_on_top { span.tag { (pictogram(Pictogram::Aspiration)) (say.say("story-on-top")) } }
                }
            }
            @if entry.words.is_contested() { (contested(room, thing, &entry.words)) }
            @else { blockquote { (entry.words.value().map_or("", String::as_str)) } }
            (by_line(room, &entry.origin))
            (correction_mark(room, thing))
            (glasses::found_in(room, entry))
            (actions(room, entry, is_on_top))
        }
    }
}

/// What can be done with an entry. In a book, what one can do with one's own words is folded away.
fn actions(room: &Room, entry: &story::Entry, is_on_top: bool) -> Markup {
    let (say, menu) = (room.say(), thing_menu(room, Thing::Story(entry.id)));
    if !room.is_participant() || !room.may_change(Thing::Story(entry.id)) {
        return html! { div.told-foot { (glasses::way(room, entry)) (menu) } };
    }
    html! {
        details.folded.told-actions {
            summary { (pictogram(Pictogram::Edit)) (say.say("story-change")) }
            div.thing-menu { (glasses::way(room, entry)) }
            @if entry.origin.speaker == dossier::Speaker::PARTICIPANT { (top_choice(room, entry.id, is_on_top)) }
            (menu)
        }
    }
}

/// The person chooses: on top of the dossier, or not.
fn top_choice(room: &Room, id: StoryId, is_on_top: bool) -> Markup {
    let say = room.say();
    html! {
        form.thing-menu method="post" action=(room.path("story/headline")) {
            (hidden(room))
            @if is_on_top {
                input type="hidden" name="story" value="";
                button.plain { (pictogram(Pictogram::Aspiration)) (say.say("story-take-off-top")) }
            } @else {
                input type="hidden" name="story" value=(id);
                button.plain { (pictogram(Pictogram::Aspiration)) (say.say("story-put-on-top")) }
            }
        }
    }
}

/// Two choices of what stands on top that did not see each other: the person says which one stands.
pub(super) fn which_on_top(room: &Room) -> Markup {
    let (say, headline) = (room.say(), &room.dossier().story.headline);
    let words = |id: &Option<StoryId>| {
        let entry = id.and_then(|id| room.dossier().story.entries.iter().find(|entry| entry.id == id));
        entry.and_then(|entry| entry.words.value()).cloned()
    };
    html! {
        @if headline.is_contested() {
            section.contested aria-labelledby="which-on-top" {
                h2 #which-on-top { (say.say("story-which-on-top")) }
                p { (say.say(if room.is_participant() { "story-which-on-top-own" } else { "story-which-on-top-theirs" })) }
                @for candidate in &headline.standing {
                    blockquote { (words(&candidate.value).unwrap_or_else(|| say.say("story-none-on-top"))) }
                    @if room.is_participant() {
                        form method="post" action=(room.path("story/headline")) {
                            (hidden(room))
                            input type="hidden" name="story" value=(candidate.value.map(|id| id.to_string()).unwrap_or_default());
                            button.quiet { (say.say("this-one-stands")) }
                        }
                    }
                }
            }
        }
    }
}

/// What was taken back, folded away; only the person still sees it.
pub(super) fn taken_back(room: &Room) -> Markup {
    let say = room.say();
    let entries: Vec<_> = room.dossier().story.entries.iter().filter(|entry| entry.taken_back.is_some()).collect();
    html! {
        @if !entries.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (say.with("story-taken-back", &[("count", entries.len().into())])) }
                p.hint { (say.say("taken-back-hint")) }
                @for told in entries {
                    article.told id={ "e-" (told.id) } {
                        blockquote { (told.words.value().map_or("", String::as_str)) }
                        (by_line(room, &told.origin))
                        (thing_menu(room, Thing::Story(told.id)))
                    }
                }
            }
        }
    }
}
