//! The list of accounts, fifty a page, with a search by name.

use app::accounts::Account;
use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Keeper, trouble};
use crate::Web;
use crate::flash::Flash;
use crate::page::Outside;
use crate::parts::{Form, empty, heading};
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::Typed;

/// Accounts on a page.
const PAGE: usize = 50;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/accounts", get(to(accounts)))
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    page: String,
}

async fn accounts(
    Keeper(me): Keeper,
    Query(flash): Query<Flash>,
    Query(asked): Query<Asked>,
) -> Result<Response, Response> {
    let found = me.web.app.find_accounts(&asked.q).await.map_err(|error| trouble(&me, error))?;
    let page = asked.page.parse::<usize>().unwrap_or(0).min(found.len().saturating_sub(1) / PAGE);
    let list = List { me: &me, q: asked.q.trim(), page, found: &found };
    let title = me.say().say("accounts-title");
    Ok(Outside { me: &me, title, flash: &flash }.around(&list.draw()).into_response())
}

struct List<'a> {
    me: &'a SignedIn,
    q: &'a str,
    page: usize,
    found: &'a [Account],
}

impl List<'_> {
    fn draw(&self) -> Markup {
        let say = self.me.say();
        let form = Form { say, typed: &Typed::default().and("q", self.q), wrong: None };
        html! {
            (heading(say, Pictogram::Key, &say.say("accounts-title"), &say.say("accounts-lede")))
            section.card {
                div.accounts-head {
                    form.accounts-search method="get" action="/accounts" role="search" {
                        (form.line("q", "accounts-search", "", dossier::NAME))
                        button.quiet { (pictogram(Pictogram::Search)) (say.say("accounts-search-button")) }
                    }
                    a.quiet href="/organisation/retention" { (pictogram(Pictogram::Clock)) (say.say("retention-title")) }
                    a.quiet href="/organisation/studies" { (pictogram(Pictogram::Search)) (say.say("studies-title")) }
                    a.quiet href="/organisation/role-matrix" { (pictogram(Pictogram::MirrorAndConfront)) (say.say("role-matrix-title")) }
                    a.button href="/accounts/new" { (pictogram(Pictogram::Add)) (say.say("accounts-add")) }
                }
                @if self.found.is_empty() {
                    (empty(Pictogram::Search, &say.with("accounts-none", &[("letters", self.q.to_owned().into())]), &html! {
                        a.quiet href="/accounts" { (say.say("accounts-all")) }
                    }))
                } @else {
                    p.detail role="status" { (say.with("accounts-count", &[("count", self.found.len().into())])) }
                    ul.account-list { @for account in self.found.iter().skip(self.page * PAGE).take(PAGE) { (self.row(account)) } }
                    (self.pages())
                }
            }
        }
    }

    fn row(&self, account: &Account) -> Markup {
        let say = self.me.say();
        let name = || [("name", account.profile.name.clone().into())];
        html! {
            li.ended[account.ended_at.is_some()] {
                div.account-who {
                    b { (account.profile.name) }
                    span.detail { (account.profile.login) }
                }
                div.account-what {
                    span { (say.name("account-kind", account.profile.kind.as_str())) }
                    span.detail { (self.since(account)) }
                }
                @if account.ended_at.is_none() {
                    div.account-acts {
                        form method="post" action={ "/accounts/" (account.id) "/link" } {
                            button.quiet aria-label=(say.with("accounts-new-link-for", &name())) { (say.say("accounts-new-link")) }
                        }
                        @if account.id == self.me.account.id { span.detail.account-own { (say.say("accounts-own")) } }
                        @else {
                            a.quiet href={ "/accounts/" (account.id) "/end" } aria-label=(say.with("accounts-end-for", &name())) { (say.say("accounts-end")) }
                        }
                    }
                }
            }
        }
    }

    fn since(&self, account: &Account) -> String {
        let (say, app) = (self.me.say(), &self.me.web.app);
        let day = |moment| say.date(app.day_of(moment));
        match account.ended_at {
            Some(ended) => say.with("accounts-ended", &[("day", day(ended).into())]),
            None if account.has_password => say.with("accounts-since", &[("day", day(account.created_at).into())]),
            None => say.with("accounts-since-no-password", &[("day", day(account.created_at).into())]),
        }
    }

    /// To the pages before and after; a form, so that what is searched for goes along.
    fn pages(&self) -> Markup {
        let say = self.me.say();
        let last = self.found.len().saturating_sub(1) / PAGE;
        html! {
            @if last > 0 {
                nav.pages aria-label=(say.say("pages")) {
                    form method="get" action="/accounts" {
                        input type="hidden" name="q" value=(self.q);
                        @if self.page > 0 { button.quiet name="page" value=(self.page - 1) { (say.say("page-before")) } }
                        span.detail { (say.with("accounts-page", &[("page", (self.page + 1).into()), ("last", (last + 1).into())])) }
                        @if self.page < last { button.quiet name="page" value=(self.page + 1) { (say.say("page-after")) } }
                    }
                }
            }
        }
    }
}
