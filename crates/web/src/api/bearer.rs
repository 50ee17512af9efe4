//! Who asks, by the token that they show. Cookies do not count here, so that no page elsewhere can use them.

use app::accounts::Account;
use app::security_log::{About, Incident, tell};
use app::{Seat, Secret};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};

use super::problem::Problem;
use crate::Web;
use crate::client::Client;

/// The account whose token was shown.
pub(crate) struct Bearer {
    /// The account.
    pub(crate) account: Account,
    /// Who asks, and with which token.
    pub(crate) seat: Seat,
}

impl FromRequestParts<Web> for Bearer {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Problem> {
        let header = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let (scheme, token) = header.and_then(|value| value.split_once(' ')).unwrap_or_default();
        let secret = Secret::brought(token.trim());
        let mut detail = "Show a token that is good: `Authorization: Bearer …`, made by `nestkracht token create`.";
        let mut account = if scheme.eq_ignore_ascii_case("bearer") {
            web.app.token(&secret).await.map_err(Problem::from)?
        } else {
            None
        };
        if let (Some(known), Some(organisation)) = (&account, &web.organisation)
            && !web.app.program_goes_on(organisation, known).await.map_err(Problem::from)?
        {
            account = None;
            detail = "The organisation has not said for two weeks that this account is of it. Sign in there once, and \
                      the token works again.";
        }
        if account.is_none() {
            let Ok(client) = Client::from_request_parts(parts, web).await;
            tell(Incident::TokenRefused, About { way: "token", place: &client.place(), ..About::default() });
        }
        account
            .map(|account| Self { seat: Seat { account: account.id, key: secret.hash() }, account })
            .ok_or_else(|| Problem::new(StatusCode::UNAUTHORIZED, "no-token", detail))
    }
}
