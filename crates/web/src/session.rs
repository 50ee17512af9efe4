//! Who is signed in, by the cookie of this browser.

use app::accounts::Account;
use app::{SESSION_LIFE, Seat, Secret};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::i18n::{Language, Say};
use crate::problem::Trouble;
use crate::{Settings, Web};

/// The name of the cookie on HTTPS; the prefix binds it to this host and to HTTPS.
const SECURE_COOKIE: &str = "__Host-nestkracht";
/// The name of the cookie on plain HTTP.
const PLAIN_COOKIE: &str = "nestkracht";
/// The cookie that keeps the language of who is not signed in.
pub(crate) const LANGUAGE_COOKIE: &str = "nestkracht-language";

/// The account that is signed in, and what every page needs to know of it.
#[derive(Clone)]
pub(crate) struct SignedIn {
    /// The server.
    pub web: Web,
    /// The account.
    pub account: Account,
    /// The secret of this session.
    pub secret: Secret,
    /// Its language.
    pub language: Language,
}

impl SignedIn {
    /// The texts in their language.
    #[must_use]
    pub(crate) fn say(&self) -> Say<'_> {
        self.web.texts.in_language(self.language)
    }

    /// Who asks, and from which session.
    #[must_use]
    pub(crate) fn seat(&self) -> Seat {
        Seat { account: self.account.id, key: self.secret.hash() }
    }
}

impl FromRequestParts<Web> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let visitor = Visitor::of(&parts.headers, web);
        let trouble = |error: app::AppError| Trouble::App(error).in_language(web, visitor.language);
        let secret = cookie(&parts.headers, cookie_name(&web.settings)).map(|text| Secret::brought(&text));
        let signed_in = match secret {
            Some(secret) => web.app.session(&secret).await.map_err(trouble)?.map(|account| (account, secret)),
            None => None,
        };
        let Some((account, secret)) = signed_in else {
            return Err(Redirect::to(&sign_in_address(parts)).into_response());
        };
        let language = Language::named(&account.profile.language).unwrap_or_default();
        Ok(Self { web: web.clone(), account, secret, language })
    }
}

/// The sign-in page, which leads back to where one wanted to go.
fn sign_in_address(parts: &Parts) -> String {
    let path = parts.uri.path();
    if parts.method != axum::http::Method::GET || path == "/" {
        return "/sign-in".to_owned();
    }
    let next: String = path.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-')).collect();
    format!("/sign-in?next={next}")
}

/// Somebody who may not be signed in.
#[derive(Clone)]
pub(crate) struct Visitor {
    /// The server.
    pub web: Web,
    /// The language: as chosen before, else as the browser asks, else Dutch.
    pub language: Language,
}

impl Visitor {
    /// Who asks, by the headers.
    #[must_use]
    pub(crate) fn of(headers: &HeaderMap, web: &Web) -> Self {
        let chosen = cookie(headers, LANGUAGE_COOKIE).and_then(|tag| Language::named(&tag));
        let asked = || headers.get(header::ACCEPT_LANGUAGE).and_then(|h| Language::accepted(h.to_str().ok()?));
        Self { web: web.clone(), language: chosen.or_else(asked).unwrap_or_default() }
    }

    /// The texts in their language.
    #[must_use]
    pub(crate) fn say(&self) -> Say<'_> {
        self.web.texts.in_language(self.language)
    }
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Self::Rejection> {
        Ok(Self::of(&parts.headers, web))
    }
}

pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
}

const fn cookie_name(settings: &Settings) -> &'static str {
    if settings.secure_cookies { SECURE_COOKIE } else { PLAIN_COOKIE }
}

/// The header that begins a session in this browser.
#[must_use]
pub(crate) fn begin(settings: &Settings, secret: &Secret) -> (header::HeaderName, String) {
    let (name, secure) = (cookie_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    let life = SESSION_LIFE.as_secs();
    let cookie = format!("{name}={}; Path=/; Max-Age={life}; HttpOnly; SameSite=Lax{secure}", secret.expose());
    (header::SET_COOKIE, cookie)
}

/// The header that ends the session in this browser.
#[must_use]
pub(crate) fn end(settings: &Settings) -> (header::HeaderName, String) {
    let (name, secure) = (cookie_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    (header::SET_COOKIE, format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}"))
}
