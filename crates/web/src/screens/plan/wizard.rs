//! A new goal on the table face: one question a page, all that was said carried along, and nothing kept until the end.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::{LONG, SHORT};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{inside, new_goal, who};
use crate::parts::{Choice, Form, hidden, read_aloud};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The questions, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Words,
    Why,
    Domain,
    Now,
    Hoped,
    Step,
    Who,
    By,
    Check,
}

impl Page {
    const ALL: [Self; 9] =
        [Self::Words, Self::Why, Self::Domain, Self::Now, Self::Hoped, Self::Step, Self::Who, Self::By, Self::Check];

    /// The field of the question; the check has none.
    const fn field(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Why => "why",
            Self::Domain => "domain",
            Self::Now => "level-much-less",
            Self::Hoped => "level-expected",
            Self::Step => "step",
            Self::Who => "who",
            Self::By => "by",
            Self::Check => "",
        }
    }

    /// The question, as the key of its text.
    const fn question(self) -> &'static str {
        match self {
            Self::Words => "plan-ask-words",
            Self::Why => "plan-ask-why",
            Self::Domain => "plan-ask-domain",
            Self::Now => "plan-ask-now",
            Self::Hoped => "plan-ask-hoped",
            Self::Step => "plan-ask-step",
            Self::Who => "plan-ask-who",
            Self::By => "plan-ask-by",
            Self::Check => "plan-ask-check",
        }
    }

    const fn pictogram(self) -> Pictogram {
        match self {
            Self::Words => Pictogram::Aspiration,
            Self::Why => Pictogram::Confidence,
            Self::Domain => Pictogram::Home,
            Self::Now => Pictogram::Looked,
            Self::Hoped => Pictogram::Opportunity,
            Self::Step => Pictogram::Plan,
            Self::Who => Pictogram::Relation,
            Self::By => Pictogram::Calendar,
            Self::Check => Pictogram::Check,
        }
    }

    /// The page that a field stands on.
    fn of(field: &str) -> Self {
        let field = if field == "who_name" { "who" } else { field };
        Self::ALL.into_iter().find(|page| page.field() == field).unwrap_or(Self::Words)
    }

    fn number(self) -> usize {
        Self::ALL.iter().position(|page| *page == self).unwrap_or(0) + 1
    }

    /// Who and by when are asked only of a step that was named.
    fn is_asked(self, typed: &Typed) -> bool {
        !matches!(self, Self::Who | Self::By) || typed.filled("step").is_some()
    }

    fn next(self, typed: &Typed) -> Self {
        let after = Self::ALL.into_iter().skip(self.number());
        after.into_iter().find(|page| page.is_asked(typed)).unwrap_or(Self::Check)
    }

    fn before(self, typed: &Typed) -> Self {
        let before = Self::ALL.into_iter().take(self.number() - 1);
        before.rev().find(|page| page.is_asked(typed)).unwrap_or(Self::Words)
    }
}

/// What follows on a page that was sent.
pub(super) enum Turn {
    /// All was checked: keep it.
    Save,
    /// Another page, or the same with what is wrong.
    Page(Response),
}

/// The first question.
pub(super) fn first(room: &Room, typed: &Typed) -> Markup {
    show(room, Page::Words, typed, None)
}

/// The page on which something is to be mended.
pub(super) fn mend(room: &Room, typed: &Typed, wrong: &Wrong) -> Markup {
    show(room, Page::of(wrong.field), typed, Some(wrong))
}

/// Goes on, back, or to the end, as was pressed.
pub(super) fn turn(room: &Room, typed: &Typed) -> Turn {
    let page = match typed.get("page") {
        "check" => Page::Check,
        field => Page::of(field),
    };
    let go = typed.get("go");
    let (to, wrong) = match (go, page) {
        ("save", Page::Check) => return Turn::Save,
        ("back", page) => (page.before(typed), None),
        (go, page) => match slip_on(page, typed) {
            Some(slip) => (page, Some(Wrong::slip(slip, room.say()))),
            None if go == "check" => (Page::Check, None),
            None => (page.next(typed), None),
        },
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Turn::Page((status, show(room, to, typed, wrong.as_ref())).into_response())
}

fn slip_on(page: Page, typed: &Typed) -> Option<Slip> {
    match page {
        Page::Words if typed.filled("words").is_none() => Some(Slip { field: "words", why: "empty" }),
        Page::Who => who::read(typed).err(),
        Page::By => typed.day("by").err(),
        _ => None,
    }
}

fn show(room: &Room, page: Page, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let question = say.say(page.question());
    let hint = format!("{}-hint", page.question());
    let count = Page::ALL.len();
    inside(
        room,
        &question,
        &html! {
            div.asked-progress {
                p.detail { (say.with("plan-question-of", &[("number", page.number().into()), ("count", count.into())])) }
                progress max=(count) value=(page.number()) aria-hidden="true" {}
            }
            div.heading {
                h1 { (pictogram(page.pictogram())) span { (question) } }
                (read_aloud(say))
                @if say.knows(&hint) { p.lede { (say.say(&hint)) } }
            }
            (form.summary())
            form.card.asked-page method="post" action=(room.path("plan/new")) data-keep {
                (carried(room, page, typed))
                @if page == Page::Check { (check(room, typed)) } @else { div.asked-above { (input(room, page, &form)) } }
                div.actions {
                    @if page == Page::Check {
                        button.button name="go" value="save" { (pictogram(Pictogram::Check)) (say.say("save")) }
                    } @else {
                        button.button name="go" value="next" { (say.say("plan-next")) (pictogram(Pictogram::Next)) }
                    }
                    @if page != Page::Words { button.quiet name="go" value="back" { (pictogram(Pictogram::Back)) (say.say("back")) } }
                }
                @if !matches!(page, Page::Words | Page::Check | Page::By) {
                    p.plan-enough { button.quiet name="go" value="check" { (say.say("plan-enough")) } }
                }
            }
            p { a href=(room.path("plan")) { (say.say("plan-new-leave")) } }
        },
    )
}

fn input(room: &Room, page: Page, form: &Form<'_>) -> Markup {
    let (field, question) = (page.field(), page.question());
    match page {
        Page::Why => form.lines(field, question, "", LONG, 4),
        Page::Words | Page::Now | Page::Hoped | Page::Step => form.lines(field, question, "", SHORT, 3),
        Page::Domain => {
            let mut choices = new_goal::domains(room);
            choices.push(Choice::new("", room.say().say("plan-domain-none")));
            form.one_of(field, question, "", &choices)
        }
        Page::Who => who::field(room, form),
        Page::By => form.day(field, question, ""),
        Page::Check => html! {},
    }
}

/// What the other pages said, and the id of the command, which stays the same to the end.
fn carried(room: &Room, here: Page, typed: &Typed) -> Markup {
    let fields = Page::ALL.into_iter().filter(|page| *page != here && *page != Page::Check).map(Page::field);
    let name = (here != Page::Who).then_some("who_name");
    let kept: Vec<_> = fields.chain(name).filter(|field| typed.filled(field).is_some()).collect();
    html! {
        @if typed.filled("command").is_some() {
            input type="hidden" name="command" value=(typed.get("command"));
            input type="hidden" name="seen" value=(typed.get("seen"));
        } @else { (hidden(room)) }
        input type="hidden" name="page" value=(if here == Page::Check { "check" } else { here.field() });
        @for field in kept { input type="hidden" name=(field) value=(typed.get(field)); }
    }
}

/// All that was said, once more, before it is kept.
fn check(room: &Room, typed: &Typed) -> Markup {
    let said = Page::ALL.into_iter().filter(|page| page.is_asked(typed)).filter_map(|page| {
        let value = typed.filled(page.field())?;
        let shown = match page {
            Page::Domain => room.say().name("domain", value),
            Page::Who => who::read(typed).map_or_else(|_| value.to_owned(), |who| who::name(room, &who)),
            Page::By => typed
                .day("by")
                .ok()
                .flatten()
                .map_or_else(|| value.to_owned(), |day| room.say().near(day, room.today())),
            _ => value.to_owned(),
        };
        Some((page, shown))
    });
    html! {
        dl.asked-check {
            @for (page, shown) in said {
                dt { (pictogram(page.pictogram())) (room.say().say(page.question())) }
                dd { (shown) }
            }
        }
    }
}
