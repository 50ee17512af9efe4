//! The ways to sign in, with when and by whom each was made; and what somebody else made, until it was seen.

use std::collections::{BTreeMap, BTreeSet};

use app::accounts::AccountKind;
use app::{AppError, Credential, Kind};
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::post;
use dossier::MemberId;
use figures::{Pictogram, pictogram};
use jiff::Timestamp;
use maud::{Markup, html};
use uuid::Uuid;

use super::{confirm, trouble};
use crate::Web;
use crate::flash;
use crate::session::SignedIn;
use crate::to::to;

/// How many notes of links and tokens are shown; older ones have long run out.
const SHOWN: usize = 10;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/account/ways/{id}/end", post(to(end))).route("/account/seen", post(to(seen)))
}

async fn end(me: SignedIn, Path(id): Path<Uuid>) -> Response {
    // What is one's own is ended by oneself; what others made, a link or a token, stops at once.
    let is_own = match me.web.app.credential_of(me.account.id, id).await {
        Ok(way) => way.is_some_and(|way| way.kind.is_lasting()),
        Err(error) => return trouble(&me, error),
    };
    match confirm::is_sure(&me).await {
        Ok(is_sure) if is_sure || !is_own => {}
        Ok(_) => return confirm::first("/account"),
        Err(error) => return trouble(&me, error),
    }
    match me.web.app.end_credential(me.account.id, id).await {
        Ok(()) => flash::done("/account", "way-ended"),
        Err(error) => trouble(&me, error),
    }
}

async fn seen(me: SignedIn) -> Response {
    match me.web.app.notice_seen(&me.account).await {
        Ok(()) => flash::done("/account", "notice-seen"),
        Err(error) => trouble(&me, error),
    }
}

/// The ways in of who is signed in.
pub(super) struct Ways<'a> {
    me: &'a SignedIn,
    all: Vec<Credential>,
    makers: BTreeMap<MemberId, String>,
}

impl<'a> Ways<'a> {
    pub(super) async fn of(me: &'a SignedIn) -> Result<Self, AppError> {
        let all = me.web.app.credentials(me.account.id).await?;
        let others: BTreeSet<_> =
            all.iter().filter_map(|way| way.made_by).filter(|maker| *maker != me.account.id).collect();
        let mut makers = BTreeMap::new();
        for maker in others {
            let name = me.web.app.account(maker).await?.map(|account| account.profile.name);
            makers.insert(maker, name.unwrap_or_default());
        }
        Ok(Self { me, all, makers })
    }

    /// Those of a kind that work.
    pub(super) fn good(&self, kind: Kind) -> impl Iterator<Item = &Credential> {
        let now = self.me.web.app.now();
        self.all.iter().filter(move |way| way.kind == kind && way.is_good(now))
    }

    /// What somebody else made that was not seen yet.
    pub(super) fn notice(&self) -> Markup {
        let say = self.me.say();
        let newest = self.all.iter().find(|way| way.made_by != Some(self.me.account.id));
        html! {
            @if let Some(newest) = newest.filter(|_| self.me.account.profile.has_notice) {
                section.card.notice aria-labelledby="notice-title" {
                    h2 #notice-title { (pictogram(Pictogram::Looked)) (say.say("notice-title")) }
                    p { (self.made(newest)) }
                    p { (say.say("notice-way-out")) }
                    form method="post" action="/account/seen" { button.button.small { (say.say("notice-seen")) } }
                }
            }
        }
    }

    /// Links and tokens that were made for this account, newest first.
    pub(super) fn made_for_me(&self) -> Markup {
        let say = self.me.say();
        let notes: Vec<_> =
            self.all.iter().filter(|way| matches!(way.kind, Kind::Link | Kind::Token)).take(SHOWN).collect();
        html! {
            @if !notes.is_empty() {
                div.way aria-labelledby="made-title" {
                    h3 #made-title { (pictogram(Pictogram::Key)) (say.say("ways-made-title")) }
                    ul.way-list {
                        @for way in notes { li { span { (self.made(way)) " " span.detail { (self.state(way)) } } (self.end_button(way)) } }
                    }
                }
            }
        }
    }

    /// One line about a way in: its name, when and by whom it was made, when it was used last.
    pub(super) fn line(&self, way: &Credential) -> Markup {
        html! {
            li {
                span {
                    @if !way.name.is_empty() { b { (way.name) } " " }
                    span.detail { (self.made(way)) " " (self.state(way)) }
                }
                (self.end_button(way))
            }
        }
    }

    /// "Els maakte op 3 mei een link om aan te melden."
    fn made(&self, way: &Credential) -> String {
        let (say, kind) = (self.me.say(), way.kind.as_str());
        let day = self.near(way.created_at);
        match way.made_by {
            Some(maker) if maker == self.me.account.id => say.with("ways-made-self", &[("day", day.into())]),
            Some(maker) => {
                let who = self.makers.get(&maker).cloned().unwrap_or_default();
                say.with(&format!("ways-made-{kind}"), &[("who", who.into()), ("day", day.into())])
            }
            None => {
                let who = say.say("ways-server");
                say.with(&format!("ways-made-{kind}"), &[("who", who.into()), ("day", day.into())])
            }
        }
    }

    /// "Laatst gebruikt vandaag." "Niet meer geldig."
    fn state(&self, way: &Credential) -> String {
        let say = self.me.say();
        match way.used_at {
            Some(used) => say.with("ways-used", &[("day", self.near(used).into())]),
            None if !way.is_good(self.me.web.app.now()) => say.say("ways-over"),
            None => say.say("ways-unused"),
        }
    }

    fn end_button(&self, way: &Credential) -> Markup {
        let say = self.me.say();
        let label = if way.name.is_empty() { say.name("way", way.kind.as_str()) } else { way.name.clone() };
        // The link of a helper with their organisation ends with the account.
        let stays = way.kind == Kind::Oidc && self.me.account.profile.kind != AccountKind::Participant;
        html! {
            @if way.is_good(self.me.web.app.now()) && !stays {
                form method="post" action={ "/account/ways/" (way.id) "/end" } {
                    button.quiet aria-label=(say.with("ways-end-for", &[("name", label.into())])) { (say.say("ways-end")) }
                }
            }
        }
    }

    fn near(&self, moment: Timestamp) -> String {
        let app = &self.me.web.app;
        self.me.say().near(app.day_of(moment), app.today())
    }
}
