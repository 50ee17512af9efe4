//! The notes in an open drawer, newest first.

use app::{Change, Note, OpenDrawer};
use axum::extract::{Form as Body, Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::LONG;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use uuid::Uuid;

use super::passkey::Passkeys;
use super::{Owner, PATH, lock, not_here, page, staying_open, trouble};
use crate::flash::{self, Flash};
use crate::parts::{Form, empty, heading};
use crate::problem::{self, NotTaken, Wrong};
use crate::session::SignedIn;
use crate::typed::Typed;

pub(super) async fn drawer(owner: Owner, Query(flash): Query<Flash>) -> Response {
    let me = &owner.me;
    match &owner.open {
        Some(open) => shown(me, open, &Typed::default(), None, &flash).await,
        None if owner.has_drawer => match Passkeys::of(me).await {
            Ok(passkeys) => page(me, &flash, &lock::open_words(me, &passkeys, None)).into_response(),
            Err(error) => trouble(me, error),
        },
        None => page(me, &flash, &lock::make_words(me, &Typed::default(), None)).into_response(),
    }
}

pub(super) async fn add(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    let Some(open) = &owner.open else { return closed_meanwhile(me).await };
    let change = Change::Add { id: typed.command().0, words: typed.get("words").to_owned() };
    match me.web.app.change_drawer(open, &change).await {
        Ok(()) => staying_open(me, open, flash::done(PATH, "drawer-added")),
        Err(error) => match NotTaken::of(error, me.say()) {
            NotTaken::Wrong(wrong) => {
                (StatusCode::UNPROCESSABLE_ENTITY, shown(me, open, &typed, Some(&wrong), &Flash::default()).await)
                    .into_response()
            }
            NotTaken::Trouble(error) => trouble(me, error),
        },
    }
}

pub(super) async fn ask_words(owner: Owner, Path(note): Path<String>) -> Response {
    let me = &owner.me;
    let Some(open) = &owner.open else { return Redirect::to(PATH).into_response() };
    match one(me, open, &note).await {
        Ok(note) => {
            let typed = Typed::default().and("words", &note.words).and("seen_at", note.worded_at.to_string());
            staying_open(me, open, page(me, &Flash::default(), &reword_words(me, note.id, &typed, None)))
        }
        Err(answer) => answer,
    }
}

pub(super) async fn reword(
    owner: Owner,
    Path(note): Path<String>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    let Some(open) = &owner.open else { return closed_meanwhile(me).await };
    let (Ok(id), Ok(seen)) = (note.parse::<Uuid>(), typed.get("seen_at").parse()) else { return not_here(me) };
    let change = Change::Reword { id, seen, words: typed.get("words").to_owned() };
    match me.web.app.change_drawer(open, &change).await {
        Ok(()) => staying_open(me, open, flash::done(PATH, "drawer-reworded")),
        Err(error) => {
            problem::again(me, error, |wrong| page(me, &Flash::default(), &reword_words(me, id, &typed, Some(wrong))))
        }
    }
}

pub(super) async fn remove(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    change(&owner, &Typed::of(fields), |id| Change::Remove { id }, "drawer-removed").await
}

pub(super) async fn put_back(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    change(&owner, &Typed::of(fields), |id| Change::PutBack { id }, "put-back").await
}

async fn change(owner: &Owner, typed: &Typed, change: impl Fn(Uuid) -> Change, done: &str) -> Response {
    let me = &owner.me;
    let Some(open) = &owner.open else { return Redirect::to(PATH).into_response() };
    let Ok(id) = typed.read::<Uuid>("note") else { return not_here(me) };
    match me.web.app.change_drawer(open, &change(id)).await {
        Ok(()) => staying_open(me, open, flash::done(PATH, done)),
        Err(error) => trouble(me, error),
    }
}

async fn one(me: &SignedIn, open: &OpenDrawer, note: &str) -> Result<Note, Response> {
    let notes = me.web.app.drawer_notes(open).await.map_err(|error| trouble(me, error))?;
    let known = notes.into_iter().find(|known| known.id.to_string() == note && known.removed_at.is_none());
    known.ok_or_else(|| not_here(me))
}

/// The drawer closed while somebody wrote. The words stay in the browser's own memory of the form: going back shows
/// them.
async fn closed_meanwhile(me: &SignedIn) -> Response {
    let wrong = Wrong { field: "phrase", words: me.say().say("drawer-closed-meanwhile") };
    match Passkeys::of(me).await {
        Ok(passkeys) => {
            let words = lock::open_words(me, &passkeys, Some(&wrong));
            (StatusCode::UNPROCESSABLE_ENTITY, page(me, &Flash::default(), &words)).into_response()
        }
        Err(error) => trouble(me, error),
    }
}

async fn shown(me: &SignedIn, open: &OpenDrawer, typed: &Typed, wrong: Option<&Wrong>, flash: &Flash) -> Response {
    match me.web.app.drawer_notes(open).await {
        Ok(notes) => staying_open(me, open, page(me, flash, &list(me, &notes, typed, wrong))),
        Err(error) => trouble(me, error),
    }
}

fn list(me: &SignedIn, notes: &[Note], typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    let (there, removed): (Vec<_>, Vec<_>) = notes.iter().partition(|note| note.removed_at.is_none());
    html! {
        (heading(say, Pictogram::Lock, &say.say("drawer-title"), &say.say("drawer-open-lede")))
        (form.summary())
        div.drawer-do {
            form method="post" action="/drawer/close" { button.quiet { (pictogram(Pictogram::Lock)) (say.say("drawer-close")) } }
            a.quiet href="/drawer/phrase" { (pictogram(Pictogram::Key)) (say.say("drawer-keys")) }
        }
        form.card.leaving method="post" action=(PATH) data-keep {
            input type="hidden" name="command" value=(Uuid::now_v7());
            (form.lines("words", "drawer-words", "drawer-words-hint", LONG, 5))
            button.button { (say.say("drawer-add")) }
        }
        @for note in removed {
            div.drawer-undo {
                p { (say.say("drawer-out")) " “" (beginning(&note.words)) "”" }
                form method="post" action="/drawer/put-back" { (which(note)) button.quiet { (pictogram(Pictogram::Undo)) (say.say("undo")) } }
            }
        }
        @if there.is_empty() { (empty(Pictogram::StoryBook, &say.say("drawer-empty"), &html! {})) }
        ul.drawer { @for note in there { li.card { (one_note(me, note)) } } }
    }
}

fn one_note(me: &SignedIn, note: &Note) -> Markup {
    let (say, app) = (me.say(), &me.web.app);
    let day = app.day_of(note.at);
    html! {
        p.drawer-words { (note.words) }
        p.by-line { time datetime=(day) { (say.near(day, app.today())) } }
        div.thing-menu {
            a href={ "/drawer/note/" (note.id) } { (pictogram(Pictogram::Edit)) (say.say("reword")) }
            form method="post" action="/drawer/remove" { (which(note)) button.plain { (pictogram(Pictogram::Undo)) (say.say("drawer-remove")) } }
        }
    }
}

fn which(note: &Note) -> Markup {
    html! { input type="hidden" name="note" value=(note.id); }
}

fn beginning(words: &str) -> String {
    let line = words.lines().next().unwrap_or_default();
    if line.chars().count() > 60 {
        format!("{}…", line.chars().take(58).collect::<String>())
    } else {
        line.to_owned()
    }
}

fn reword_words(me: &SignedIn, note: Uuid, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    html! {
        (heading(say, Pictogram::Edit, &say.say("reword-title"), &say.say("drawer-reword-lede")))
        (form.summary())
        form.card.leaving method="post" action={ "/drawer/note/" (note) } data-keep {
            input type="hidden" name="seen_at" value=(typed.get("seen_at"));
            (form.lines("words", "drawer-words", "", LONG, 8))
            div.actions { button.button { (say.say("save")) } a.quiet href=(PATH) { (say.say("leave-it")) } }
        }
    }
}
