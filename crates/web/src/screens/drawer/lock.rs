//! Making a drawer, opening and closing it, and changing what opens it.

use app::DrawerError;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::passkey::Passkeys;
use super::{Owner, PATH, page, staying_open, trouble};
use crate::drawer;
use crate::flash::{self, Flash};
use crate::parts::{Form, heading};
use crate::problem::{self, NotTaken, Wrong};
use crate::session::SignedIn;
use crate::typed::{Slip, Typed};

pub(super) async fn make(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    if let Some(slip) = twice_the_same(&typed).or_else(|| not_understood(&typed)) {
        return wrong(me, &make_words(me, &typed, Some(&Wrong::slip(slip, me.say()))));
    }
    match me.web.app.make_drawer(&me.account, typed.get("phrase")).await {
        Ok((open, spare)) => staying_open(me, &open, page(me, &Flash::default(), &spare_words(me, &spare))),
        Err(error) => problem::again(me, error, |why| wrong(me, &make_words(me, &typed, Some(why)))),
    }
}

pub(super) async fn open(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    let say = me.say();
    let words = match me.web.app.open_drawer(&me.account, typed.get("phrase")).await {
        Ok(open) => return staying_open(me, &open, Redirect::to(PATH)),
        Err(DrawerError::Wrong) => say.say("drawer-wrong"),
        Err(DrawerError::TooOften) => say.say("drawer-too-often"),
        Err(DrawerError::App(error)) => return trouble(me, error),
    };
    match Passkeys::of(me).await {
        Ok(passkeys) => wrong(me, &open_words(me, &passkeys, Some(&Wrong { field: "phrase", words }))),
        Err(error) => trouble(me, error),
    }
}

pub(super) async fn close(owner: Owner) -> Response {
    ([drawer::ended(&owner.me.web.settings)], flash::done(PATH, "drawer-closed")).into_response()
}

pub(super) async fn ask_phrase(owner: Owner, Query(flash): Query<Flash>) -> Response {
    let me = &owner.me;
    match &owner.open {
        Some(open) => staying_open(me, open, keys_page(me, &Typed::default(), None, &flash).await),
        None => Redirect::to(PATH).into_response(),
    }
}

/// All that opens the drawer.
pub(super) async fn keys_page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>, flash: &Flash) -> Response {
    match Passkeys::of(me).await {
        Ok(passkeys) => page(me, flash, &phrase_words(me, &passkeys, typed, wrong)).into_response(),
        Err(error) => trouble(me, error),
    }
}

async fn keys_wrong(me: &SignedIn, typed: &Typed, why: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, keys_page(me, typed, Some(why), &Flash::default()).await).into_response()
}

pub(super) async fn change_phrase(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    let Some(open) = &owner.open else { return Redirect::to(PATH).into_response() };
    if let Some(slip) = twice_the_same(&typed) {
        return keys_wrong(me, &typed, &Wrong::slip(slip, me.say())).await;
    }
    match me.web.app.change_phrase(open, typed.get("phrase")).await {
        Ok(()) => staying_open(me, open, flash::done(PATH, "drawer-phrase")),
        Err(error) => match NotTaken::of(error, me.say()) {
            NotTaken::Wrong(why) => keys_wrong(me, &typed, &why).await,
            NotTaken::Trouble(error) => trouble(me, error),
        },
    }
}

pub(super) async fn new_spare(owner: Owner) -> Response {
    let me = &owner.me;
    let Some(open) = &owner.open else { return Redirect::to(PATH).into_response() };
    match me.web.app.new_spare_phrase(open).await {
        Ok(spare) => staying_open(me, open, page(me, &Flash::default(), &spare_words(me, &spare))),
        Err(error) => trouble(me, error),
    }
}

fn wrong(me: &SignedIn, content: &Markup) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(me, &Flash::default(), content)).into_response()
}

fn twice_the_same(typed: &Typed) -> Option<Slip> {
    (typed.get("phrase") != typed.get("again")).then_some(Slip { field: "again", why: "not-the-same" })
}

fn not_understood(typed: &Typed) -> Option<Slip> {
    (!typed.has("understood", "yes")).then_some(Slip { field: "understood", why: "not-understood" })
}

/// Before there is a drawer: what it is, what cannot be helped, and a phrase to choose.
pub(super) fn make_words(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    let understood = [crate::parts::Choice::new("yes", say.say("drawer-understood"))];
    html! {
        (heading(say, Pictogram::Lock, &say.say("drawer-title"), &say.say("drawer-lede")))
        (form.summary())
        section.card.leaving {
            ul.pictured-list {
                li { (pictogram(Pictogram::Key)) span { (say.say("drawer-only-you")) } }
                li { (pictogram(Pictogram::Circle)) span { (say.say("drawer-nobody")) } }
                li { (pictogram(Pictogram::StoryBook)) span { (say.say("drawer-apart")) } }
            }
            p.heed { (pictogram(Pictogram::Later)) span { (say.say("drawer-lost")) } }
        }
        form.card.leaving method="post" action="/drawer/make" {
            h2 { (say.say("drawer-make")) }
            p { (say.say("drawer-phrase-why")) }
            (form.secret("phrase", "drawer-phrase-new", "drawer-phrase-hint", "new-password"))
            (form.secret("again", "drawer-phrase-again", "", "new-password"))
            (form.any_of("understood", "drawer-understand", "", &understood))
            button.button { (pictogram(Pictogram::Lock)) (say.say("drawer-make-do")) }
        }
    }
}

/// A closed drawer.
pub(super) fn open_words(me: &SignedIn, passkeys: &Passkeys, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    html! {
        (heading(say, Pictogram::Lock, &say.say("drawer-title"), &say.say("drawer-closed-lede")))
        (form.summary())
        (passkeys.to_open(me))
        form.card.leaving method="post" action="/drawer/open" {
            (form.secret("phrase", "drawer-phrase", "drawer-open-hint", "current-password"))
            button.button { (pictogram(Pictogram::Key)) (say.say("drawer-open-do")) }
        }
    }
}

fn phrase_words(me: &SignedIn, passkeys: &Passkeys, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    html! {
        (heading(say, Pictogram::Key, &say.say("drawer-keys"), &say.say("drawer-keys-lede")))
        (form.summary())
        form.card.leaving method="post" action="/drawer/phrase" {
            h2 { (say.say("drawer-phrase-change")) }
            (form.secret("phrase", "drawer-phrase-new", "drawer-phrase-hint", "new-password"))
            (form.secret("again", "drawer-phrase-again", "", "new-password"))
            button.button { (say.say("save")) }
        }
        section.card.leaving {
            h2 { (say.say("drawer-spare")) }
            p { (say.say("drawer-spare-new-words")) }
            form method="post" action="/drawer/spare" { button.quiet { (say.say("drawer-spare-new")) } }
        }
        (passkeys.to_keep(me))
        p { a.quiet href=(PATH) { (say.say("back")) } }
    }
}

/// The spare phrase, shown once, to print or to write down.
fn spare_words(me: &SignedIn, spare: &str) -> Markup {
    let say = me.say();
    html! {
        (heading(say, Pictogram::Key, &say.say("drawer-spare"), &say.say("drawer-spare-lede")))
        section.card.leaving {
            p.spare { @for group in spare.split('-') { span { (group) } " " } }
            p { (say.say("drawer-spare-words")) }
            div.actions {
                a.button href=(PATH) { (say.say("drawer-spare-have")) }
                button.quiet type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
            }
        }
    }
}
