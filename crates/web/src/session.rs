//! Who is signed in, by the cookie of this browser.

use app::accounts::Account;
use app::{AppError, CONFIRMED_LIFE, KNOWN_LIFE, PARTICIPANT_LIFE, STEP_LIFE, Seat, Secret, Step};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};

use crate::i18n::{Language, Say};
use crate::problem::Trouble;
use crate::unsent::SignInFirst;
use crate::{Settings, Web, organisation};

/// The name of the cookie on HTTPS; the prefix binds it to this host and to HTTPS.
const SECURE_COOKIE: &str = "__Host-nestkracht";
/// The name of the cookie on plain HTTP.
const PLAIN_COOKIE: &str = "nestkracht";
/// The cookie that carries one step of signing in to the next, on HTTPS and on plain HTTP.
const SECURE_STEP: &str = "__Host-nestkracht-step";
const PLAIN_STEP: &str = "nestkracht-step";
/// The cookie that says that who is signed in showed a short while ago that it is them, on HTTPS and on plain HTTP.
const SECURE_CONFIRMED: &str = "__Host-nestkracht-confirmed";
const PLAIN_CONFIRMED: &str = "nestkracht-confirmed";
/// The cookie that says that somebody came in with this browser before, on HTTPS and on plain HTTP.
const SECURE_KNOWN: &str = "__Host-nestkracht-known";
const PLAIN_KNOWN: &str = "nestkracht-known";
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
    /// What this browser carries from the step before.
    pub step: Option<Step>,
    /// What it carries of having shown that it is them.
    pub confirmed: Option<Step>,
    /// Host and port, as the browser names them.
    pub host: String,
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
        let trouble = |error: AppError| Trouble::App(error).in_language(web, visitor.language);
        let signed_in = match visitor.before.clone() {
            Some(secret) => web.app.session(&secret).await.map_err(trouble)?.map(|account| (account, secret)),
            None => None,
        };
        let Some((account, secret)) = signed_in else {
            let mut answer = Redirect::to(&sign_in_address(parts)).into_response();
            answer.extensions_mut().insert(SignInFirst("/sign-in".to_owned()));
            return Err(answer);
        };
        let language = Language::named(&account.profile.language).unwrap_or_default();
        let confirmed = cookie(&parts.headers, confirmed_name(&web.settings)).map(|text| Step::brought(&text));
        let me =
            Self { web: web.clone(), account, secret, language, step: visitor.step, confirmed, host: visitor.host };
        if let Some(organisation) = &web.organisation {
            organisation::asked(&me, organisation, parts, &back_to(parts)).await?;
        }
        Ok(me)
    }
}

/// The sign-in page, which leads back to where one wanted to go.
fn sign_in_address(parts: &Parts) -> String {
    match back_to(parts).as_str() {
        "/" => "/sign-in".to_owned(),
        next => format!("/sign-in?next={next}"),
    }
}

/// Where one wanted to go: the page, and after a form the first page.
fn back_to(parts: &Parts) -> String {
    if parts.method != axum::http::Method::GET {
        return "/".to_owned();
    }
    parts.uri.path().chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-')).collect()
}

/// Somebody who may not be signed in.
#[derive(Clone)]
pub(crate) struct Visitor {
    /// The server.
    pub web: Web,
    /// The language: as chosen before, else as the browser asks, else Dutch.
    pub language: Language,
    /// The session that this browser was in, if it was.
    pub before: Option<Secret>,
    /// What it carries from the step before.
    pub step: Option<Step>,
    /// Host and port, as the browser names them.
    pub host: String,
}

impl Visitor {
    /// Who asks, by the headers.
    #[must_use]
    pub(crate) fn of(headers: &HeaderMap, web: &Web) -> Self {
        let chosen = cookie(headers, LANGUAGE_COOKIE).and_then(|tag| Language::named(&tag));
        let asked = || headers.get(header::ACCEPT_LANGUAGE).and_then(|h| Language::accepted(h.to_str().ok()?));
        Self {
            web: web.clone(),
            language: chosen.or_else(asked).unwrap_or_default(),
            before: cookie(headers, cookie_name(&web.settings)).map(|text| Secret::brought(&text)),
            step: cookie(headers, step_name(&web.settings)).map(|text| Step::brought(&text)),
            host: host(headers),
        }
    }

    /// The texts in their language.
    #[must_use]
    pub(crate) fn say(&self) -> Say<'_> {
        self.web.texts.in_language(self.language)
    }
}

impl Visitor {
    /// Lets them in with a new session: the one that this browser was in ends, so that nobody stays in by an old one.
    /// From now on the browser is one that came in before.
    pub(crate) async fn enter(&self, session: &Secret) -> Result<Vec<(header::HeaderName, String)>, AppError> {
        let (app, settings) = (&self.web.app, &self.web.settings);
        if let Some(before) = &self.before {
            app.end_session(before).await?;
        }
        let mut cookies = vec![begin(settings, session), end_step(settings)];
        if let Some(account) = app.session(session).await? {
            cookies.push(remember(settings, &app.known_browser(&account)?));
        }
        Ok(cookies)
    }

    /// Lets them in and leads them to a page.
    pub(crate) async fn enter_to(&self, session: &Secret, to: &str) -> Response {
        match self.enter(session).await {
            Ok(cookies) => (AppendHeaders(cookies), Redirect::to(to)).into_response(),
            Err(error) => Trouble::App(error).in_language(&self.web, self.language),
        }
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

const fn step_name(settings: &Settings) -> &'static str {
    if settings.secure_cookies { SECURE_STEP } else { PLAIN_STEP }
}

const fn confirmed_name(settings: &Settings) -> &'static str {
    if settings.secure_cookies { SECURE_CONFIRMED } else { PLAIN_CONFIRMED }
}

const fn known_name(settings: &Settings) -> &'static str {
    if settings.secure_cookies { SECURE_KNOWN } else { PLAIN_KNOWN }
}

/// What this browser brings of somebody having come in with it before.
pub(crate) fn known(headers: &HeaderMap, settings: &Settings) -> Option<Step> {
    cookie(headers, known_name(settings)).map(|text| Step::brought(&text))
}

/// Host and port of the address that was asked.
fn host(headers: &HeaderMap) -> String {
    headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned()
}

/// The header that carries a step of signing in to the next.
#[must_use]
pub(crate) fn carry(settings: &Settings, step: &Step) -> (header::HeaderName, String) {
    let (name, secure) = (step_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    let (life, step) = (STEP_LIFE.as_secs(), step.expose());
    (header::SET_COOKIE, format!("{name}={step}; Path=/; Max-Age={life}; HttpOnly; SameSite=Lax{secure}"))
}

/// The header that ends what was carried.
#[must_use]
pub(crate) fn end_step(settings: &Settings) -> (header::HeaderName, String) {
    let (name, secure) = (step_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    (header::SET_COOKIE, format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}"))
}

/// The header that says for a while that it was shown.
#[must_use]
pub(crate) fn confirm(settings: &Settings, shown: &Step) -> (header::HeaderName, String) {
    let (name, secure) = (confirmed_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    let (life, shown) = (CONFIRMED_LIFE.as_secs(), shown.expose());
    (header::SET_COOKIE, format!("{name}={shown}; Path=/; Max-Age={life}; HttpOnly; SameSite=Strict{secure}"))
}

/// The header by which this browser is known the next time. It opens nothing, and stays after signing out.
fn remember(settings: &Settings, known: &Step) -> (header::HeaderName, String) {
    let (name, secure) = (known_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    let (life, known) = (KNOWN_LIFE.as_secs(), known.expose());
    (header::SET_COOKIE, format!("{name}={known}; Path=/; Max-Age={life}; HttpOnly; SameSite=Lax{secure}"))
}

/// The header that begins a session in this browser.
#[must_use]
pub(crate) fn begin(settings: &Settings, secret: &Secret) -> (header::HeaderName, String) {
    let (name, secure) = (cookie_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    // The longest of all; the server knows how long this one lasts.
    let life = PARTICIPANT_LIFE.as_secs();
    let cookie = format!("{name}={}; Path=/; Max-Age={life}; HttpOnly; SameSite=Lax{secure}", secret.expose());
    (header::SET_COOKIE, cookie)
}

/// The header that ends the session in this browser.
#[must_use]
pub(crate) fn end(settings: &Settings) -> (header::HeaderName, String) {
    let (name, secure) = (cookie_name(settings), if settings.secure_cookies { "; Secure" } else { "" });
    (header::SET_COOKIE, format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}"))
}
