//! The pages of the glasses: at the table one question a page, at the desk two pages; all that was said is carried along.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::SHORT;
use dossier::story::Entry;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{ProblemLens, StrengthKind, StrengthsLens};

use super::{both, lenses, words_of};
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{Choice, Form, Pictured, by_line, empty, heading, hidden, mirror_way};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The fields that are carried from page to page.
const FIELDS: [&str; 7] = ["words", "own", "see", "toward", "found", "time", "kind"];
/// How many sentences of an entry one can choose from.
const MOST: usize = 12;

/// The pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// Which words of the entry.
    Words,
    /// What one sees first.
    See,
    /// Both, at the desk.
    Look,
    /// Which question.
    Question,
    /// What was found.
    Found,
    /// Both, at the desk.
    Answer,
}

impl Page {
    const TABLE: [Self; 4] = [Self::Words, Self::See, Self::Question, Self::Found];
    const DESK: [Self; 2] = [Self::Look, Self::Answer];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::See => "see",
            Self::Look => "look",
            Self::Question => "question",
            Self::Found => "found",
            Self::Answer => "answer",
        }
    }

    /// The fields that stand on it.
    const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Words => &["words", "own"],
            Self::See => &["see"],
            Self::Look => &["words", "own", "see"],
            Self::Question => &["toward"],
            Self::Found => &["found", "time"],
            Self::Answer => &["toward", "found", "time", "kind"],
        }
    }
}

fn all(room: &Room) -> &'static [Page] {
    if room.is_participant() { &Page::TABLE } else { &Page::DESK }
}

/// The first page.
pub(super) fn first(room: &Room) -> Page {
    all(room).first().copied().unwrap_or(Page::Look)
}

fn here(room: &Room, typed: &Typed) -> Page {
    all(room).iter().copied().find(|page| page.as_str() == typed.get("page")).unwrap_or_else(|| first(room))
}

/// The page that was sent, again; or, when something else is to be mended, the page on which that stands.
pub(super) fn same(room: &Room, entry: &Entry, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let on = wrong.and_then(|wrong| all(room).iter().copied().find(|page| page.fields().contains(&wrong.field)));
    show(room, entry, on.unwrap_or_else(|| here(room, typed)), typed, wrong)
}

/// The page that follows on the one that was sent; nothing after the last: then it is kept.
pub(super) fn turn(room: &Room, entry: &Entry, typed: &Typed) -> Option<Response> {
    let (pages, page) = (all(room), here(room, typed));
    let at = pages.iter().position(|other| *other == page).unwrap_or(0);
    if typed.get("go") == "back" {
        let before = pages.get(at.saturating_sub(1)).copied().unwrap_or(page);
        return Some(show(room, entry, before, typed, None).into_response());
    }
    let needed = page.fields().iter().copied().filter(|field| matches!(*field, "see" | "toward"));
    if let Some(field) = needed.into_iter().find(|field| typed.filled(field).is_none()) {
        let wrong = Wrong::slip(Slip { field, why: "choose" }, room.say());
        return Some((StatusCode::UNPROCESSABLE_ENTITY, show(room, entry, page, typed, Some(&wrong))).into_response());
    }
    let next = pages.get(at + 1).copied()?;
    Some(show(room, entry, next, typed, None).into_response())
}

/// The entries to choose from, the newest first.
pub(super) fn choose(room: &Room) -> Markup {
    let say = room.say();
    let own = if room.is_participant() { "-own" } else { "" };
    let mut told = room.dossier().story.told();
    told.reverse();
    let tell =
        html! { a.button href=(room.path("story/new")) { (pictogram(Pictogram::Edit)) (say.say("story-tell")) } };
    inside(
        room,
        &say.say("glasses-title"),
        &html! {
            (heading(say, Pictogram::StrengthsView, &say.say("glasses-title"), &say.say(&format!("glasses-lede{own}"))))
            @if told.is_empty() {
                section.card { (empty(Pictogram::StoryBook, &say.say("glasses-empty"), &tell)) }
            } @else {
                section.card aria-labelledby="choose" {
                    h2 #choose { (say.say("glasses-choose")) }
                    ul.glasses-entries {
                        @for entry in told {
                            li {
                                blockquote { (words_of(entry)) }
                                (by_line(room, &entry.origin))
                                p { a.quiet href={ (room.path("story/glasses")) "?story=" (entry.id) } { (pictogram(Pictogram::StrengthsView)) (say.say("glasses-way")) } }
                            }
                        }
                    }
                }
            }
            (both(room))
            p { a href=(room.path("story")) { (say.say("back")) } }
        },
    )
}

/// One page.
pub(super) fn show(room: &Room, entry: &Entry, page: Page, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let (say, pages) = (room.say(), all(room));
    let form = Form { say, typed, wrong };
    let number = pages.iter().position(|other| *other == page).map_or(1, |place| place + 1);
    let title = say.say(title(room, page));
    inside(
        room,
        &title,
        &html! {
            div.asked-progress {
                p.detail { (say.with("plan-question-of", &[("number", number.into()), ("count", pages.len().into())])) }
                progress max=(pages.len()) value=(number) aria-hidden="true" {}
            }
            (heading(say, Pictogram::StrengthsView, &title, &lede(room, page)))
            (form.summary())
            (reading(room, entry, page, typed))
            form.card.glasses-form method="post" action=(room.path("story/glasses")) data-keep {
                (carried(room, entry, page, typed))
                @match page {
                    Page::Words => { (words(form, entry)) }
                    Page::See => { (see(form)) }
                    Page::Look => { (words(form, entry)) (see(form)) }
                    Page::Question => { (questions(form)) }
                    Page::Found => { (found(form, room)) }
                    Page::Answer => { (questions(form)) (found(form, room)) (form.voice(room)) }
                }
                div.actions {
                    @if pages.last() == Some(&page) { button.button { (pictogram(Pictogram::Nest)) (say.say("glasses-save")) } }
                    @else if matches!(page, Page::See | Page::Look) { button.button { (pictogram(Pictogram::StrengthsView)) (say.say("glasses-look")) } }
                    @else { button.button { (say.say("plan-next")) (pictogram(Pictogram::Next)) } }
                    @if number > 1 { button.quiet name="go" value="back" { (pictogram(Pictogram::Back)) (say.say("back")) } }
                }
                @if page == Page::Answer { (mirror_way(room, typed)) }
            }
            (both(room))
            p { a href=(room.path("story")) { (say.say("leave-it")) } }
        },
    )
}

fn title(room: &Room, page: Page) -> &'static str {
    match page {
        Page::Words => "glasses-words",
        Page::See => "glasses-see",
        Page::Look => "glasses-title",
        Page::Question | Page::Answer => "glasses-question",
        Page::Found => {
            if room.is_participant() {
                "glasses-found-own"
            } else {
                "glasses-found"
            }
        }
    }
}

fn lede(room: &Room, page: Page) -> String {
    let key = match page {
        Page::Words => "glasses-words-hint",
        Page::See => "glasses-see-hint",
        Page::Look => "glasses-lede",
        Page::Question => "glasses-question-lede-own",
        Page::Answer => "glasses-question-lede",
        Page::Found => "glasses-found-hint",
    };
    room.say().say(key)
}

/// The words that one looks at, always in sight; at the last page of the table, the question too.
fn reading(room: &Room, entry: &Entry, page: Page, typed: &Typed) -> Markup {
    let chosen = typed.filled("own").or_else(|| typed.filled("words")).unwrap_or_else(|| words_of(entry));
    let shown = if matches!(page, Page::Words | Page::Look) { words_of(entry) } else { chosen };
    html! {
        figure.glasses-reading {
            blockquote { (shown) }
            (by_line(room, &entry.origin))
        }
        @if page == Page::Found && let Some((from, toward)) = lens_pair(typed) {
            p.glasses-asked { (pictogram(toward.pictogram())) (lenses::question(room.say(), from, toward)) }
        }
    }
}

fn lens_pair(typed: &Typed) -> Option<(ProblemLens, StrengthsLens)> {
    Some((typed.maybe("see").ok()??, typed.maybe("toward").ok()??))
}

/// A sentence of the entry, or words of one's own.
fn words(form: Form<'_>, entry: &Entry) -> Markup {
    let sentences = sentences(words_of(entry));
    let mut choices = vec![Choice::new("", form.say.say("glasses-words-all"))];
    choices.extend(sentences.into_iter().map(|sentence| Choice::new(sentence, sentence)));
    html! {
        @if choices.len() > 2 { div.glasses-sentences { (form.one_of("words", "glasses-words", "", &choices)) } }
        (form.lines("own", "glasses-own", "", SHORT, 2))
    }
}

/// The sentences of a text, as they stand in it.
fn sentences(text: &str) -> Vec<&str> {
    let parts = text.split_inclusive(['.', '!', '?', '\n']).map(str::trim);
    parts.filter(|sentence| sentence.chars().any(char::is_alphabetic)).take(MOST).collect()
}

fn see(form: Form<'_>) -> Markup {
    html! { div.glasses-see { (form.one_of("see", "glasses-see", "", &lenses::problems(form.say))) } }
}

/// The questions toward the strengths, each under the strength that it looks for.
fn questions(form: Form<'_>) -> Markup {
    let say = form.say;
    let Some(from) = form.typed.maybe::<ProblemLens>("see").ok().flatten() else { return html! {} };
    let wrong = form.wrong.filter(|wrong| wrong.field == "toward");
    html! {
        fieldset.field.glasses-questions aria-describedby=[wrong.map(|_| "w-toward")] {
            legend { (say.name("problem-lens", from.as_str())) }
            @if let Some(wrong) = wrong { p.wrong #w-toward { (wrong.words) } }
            @for (n, toward) in from.toward().iter().enumerate() {
                @let id = if n == 0 { "f-toward".to_owned() } else { format!("f-toward-{n}") };
                label.glasses-question for=(id) {
                    input id=(id) type="radio" name="toward" value=(toward) checked[form.typed.has("toward", toward.as_str())];
                    span {
                        (pictogram(toward.pictogram()))
                        span { span.detail { (say.name("strengths-lens", toward.as_str())) } b { (lenses::question(say, from, *toward)) } }
                    }
                }
            }
        }
    }
}

fn found(form: Form<'_>, room: &Room) -> Markup {
    let say = form.say;
    let times = [("now", Pictogram::Check), ("used_before", Pictogram::Clock)]
        .map(|(time, picture)| Choice::pictured(time, say.name("glasses-still", time), picture));
    let label = if room.is_participant() { "glasses-found-own" } else { "glasses-found" };
    let mut kinds: Vec<_> = vec![Choice::new("", say.say("glasses-kind-by-lens"))];
    kinds.extend(
        StrengthKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), say.name("strength-kind", kind.as_str()))),
    );
    html! {
        (form.lines("found", label, if room.is_participant() { "" } else { "glasses-found-hint" }, SHORT, 3))
        (form.one_of("time", "glasses-still", "", &times))
        @if !room.is_participant() { (form.select("kind", "glasses-kind", "", &kinds)) }
    }
}

/// What the other pages said, and the id of the command, which stays the same to the end.
fn carried(room: &Room, entry: &Entry, page: Page, typed: &Typed) -> Markup {
    let elsewhere = FIELDS.into_iter().filter(|field| !page.fields().contains(field) && typed.filled(field).is_some());
    html! {
        @if typed.filled("command").is_some() {
            input type="hidden" name="command" value=(typed.get("command"));
            input type="hidden" name="seen" value=(typed.get("seen"));
        } @else { (hidden(room)) }
        input type="hidden" name="page" value=(page.as_str());
        input type="hidden" name="story" value=(entry.id);
        @for field in elsewhere { input type="hidden" name=(field) value=(typed.get(field)); }
    }
}

fn inside(room: &Room, title: &str, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Story, flash: &Flash::default() }.around(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_its_sentences() {
        let text = "In mijn dorp herstelde ik alle radio's. Echt waar!\n- \nEn nu?";
        assert_eq!(sentences(text), ["In mijn dorp herstelde ik alle radio's.", "Echt waar!", "En nu?"]);
        assert_eq!(sentences(&"Ja. ".repeat(40)).len(), MOST);
        assert!(sentences(" ... ").is_empty());
    }
}
