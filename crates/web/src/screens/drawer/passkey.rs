//! Passkeys that open the drawer beside the phrase: the device makes the key, the phrase stays.

use app::{App, AppError, DrawerError, Kind, Lock};
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use uuid::Uuid;

use super::{Owner, PATH, lock, page, staying_open, trouble};
use crate::assets;
use crate::flash::{self, Flash};
use crate::problem::{NotTaken, Wrong};
use crate::session::SignedIn;
use crate::typed::Typed;

/// What a drawer can do with the passkeys of its owner.
pub(super) struct Passkeys {
    /// Those that open it.
    locks: Vec<Lock>,
    /// Whether its owner has a passkey that works at this address.
    can_add: bool,
}

impl Passkeys {
    /// Looks.
    ///
    /// # Errors
    /// What the store said.
    pub(super) async fn of(me: &SignedIn) -> Result<Self, AppError> {
        let is_here = me.web.origin.as_ref().is_ok_and(|origin| origin.authority() == me.host);
        let locks = if is_here { me.web.app.passkey_locks(&me.account).await? } else { Vec::new() };
        let now = me.web.app.now();
        let ways = me.web.app.credentials(me.account.id).await?;
        let has_one = ways.iter().any(|way| way.kind == Kind::Passkey && way.is_good(now));
        Ok(Self { locks, can_add: is_here && has_one })
    }

    /// On a closed drawer: the press that opens it with a passkey, where one does.
    pub(super) fn to_open(&self, me: &SignedIn) -> Markup {
        let say = me.say();
        html! {
            @if !self.locks.is_empty() {
                form.card.leaving method="post" action="/drawer/passkey/open" data-drawer-key=(App::drawer_salt(me.account.id))
                    data-failed=(say.say("drawer-passkey-failed")) data-cannot=(say.say("drawer-passkey-cannot")) hidden {
                    input type="hidden" name="secret" value="" autocomplete="off";
                    button.button type="button" { (pictogram(Pictogram::Key)) (say.say("drawer-passkey-open")) }
                    p.hint { (say.say("drawer-passkey-open-hint")) }
                    p.wrong role="alert" hidden {}
                }
                script type="module" src=(assets::address("passkey.js")) {}
            }
        }
    }

    /// In an open drawer: those that open it, and the way to add this device.
    pub(super) fn to_keep(&self, me: &SignedIn) -> Markup {
        let say = me.say();
        html! {
            @if self.can_add || !self.locks.is_empty() {
                section.card.leaving aria-labelledby="drawer-passkeys" {
                    h2 #drawer-passkeys { (say.say("drawer-passkeys")) }
                    p { (say.say("drawer-passkeys-words")) }
                    @if !self.locks.is_empty() {
                        ul.way-list { @for lock in &self.locks { (one(me, *lock)) } }
                    }
                    @if self.can_add {
                        form method="post" action="/drawer/passkey" data-drawer-key=(App::drawer_salt(me.account.id))
                            data-failed=(say.say("drawer-passkey-failed")) data-cannot=(say.say("drawer-passkey-cannot")) hidden {
                            input type="hidden" name="secret" value="" autocomplete="off";
                            button.quiet type="button" { (pictogram(Pictogram::Key)) (say.say("drawer-passkey-add")) }
                            p.wrong role="alert" hidden {}
                        }
                        noscript { p.detail { (say.say("passkey-script")) } }
                        script type="module" src=(assets::address("passkey.js")) {}
                    }
                }
            }
        }
    }
}

fn one(me: &SignedIn, lock: Lock) -> Markup {
    let (say, app) = (me.say(), &me.web.app);
    let day = say.near(app.day_of(lock.created_at), app.today());
    let since = say.with("drawer-passkey-since", &[("day", day.into())]);
    html! {
        li {
            span { (since) }
            form method="post" action="/drawer/passkey/remove" {
                input type="hidden" name="lock" value=(lock.id);
                button.quiet aria-label=(format!("{}: {since}", say.say("drawer-passkey-remove"))) { (say.say("drawer-passkey-remove")) }
            }
        }
    }
}

pub(super) async fn add(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    let Some(open) = &owner.open else { return Redirect::to(PATH).into_response() };
    match me.web.app.add_passkey_lock(open, typed.get("secret")).await {
        Ok(()) => staying_open(me, open, flash::done("/drawer/phrase", "drawer-passkey")),
        Err(error) => match NotTaken::of(error, me.say()) {
            NotTaken::Wrong(why) => {
                let keys = lock::keys_page(me, &Typed::default(), Some(&why), &Flash::default()).await;
                (StatusCode::UNPROCESSABLE_ENTITY, staying_open(me, open, keys)).into_response()
            }
            NotTaken::Trouble(error) => trouble(me, error),
        },
    }
}

pub(super) async fn open(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    let say = me.say();
    let words = match me.web.app.open_drawer_by_passkey(&me.account, typed.get("secret")).await {
        Ok(open) => return staying_open(me, &open, Redirect::to(PATH)),
        Err(DrawerError::Wrong) => say.say("drawer-passkey-wrong"),
        Err(DrawerError::TooOften) => say.say("drawer-too-often"),
        Err(DrawerError::App(error)) => return trouble(me, error),
    };
    match Passkeys::of(me).await {
        Ok(passkeys) => {
            let closed = lock::open_words(me, &passkeys, Some(&Wrong { field: "phrase", words }));
            (StatusCode::UNPROCESSABLE_ENTITY, page(me, &Flash::default(), &closed)).into_response()
        }
        Err(error) => trouble(me, error),
    }
}

pub(super) async fn remove(owner: Owner, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (me, typed) = (&owner.me, Typed::of(fields));
    let Some(open) = &owner.open else { return Redirect::to(PATH).into_response() };
    let Ok(lock) = typed.read::<Uuid>("lock") else { return super::not_here(me) };
    match me.web.app.remove_passkey_lock(open, lock).await {
        Ok(()) => staying_open(me, open, flash::done("/drawer/phrase", "drawer-passkey-removed")),
        Err(error) => trouble(me, error),
    }
}
