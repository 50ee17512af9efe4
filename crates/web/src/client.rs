//! Where a request comes from, for the limits on signing in. A proxy is believed only when it is known.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;

use crate::Web;

/// The address of whoever asks; unknown when the server was not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Client(pub Option<IpAddr>);

impl Client {
    /// The address as text.
    #[must_use]
    pub(crate) fn place(&self) -> String {
        self.0.map_or_else(|| "unknown".to_owned(), |address| address.to_string())
    }
}

/// Who comes in to sign in: from where, with which browser.
#[derive(Debug, Clone)]
pub(crate) struct Arrival(pub app::Came);

impl FromRequestParts<Web> for Arrival {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Self::Rejection> {
        let client = Client::from_request_parts(parts, web).await?;
        let known = crate::session::known(&parts.headers, &web.settings);
        Ok(Self(app::Came { place: client.place(), browser: crate::browser_name::family(&parts.headers), known }))
    }
}

impl FromRequestParts<Web> for Client {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        let trusted = &web.settings.trusted_proxies;
        let forwarded = || {
            let chain = parts.headers.get("x-forwarded-for")?.to_str().ok()?;
            let mut hops = chain.rsplit(',').filter_map(|hop| hop.trim().parse::<IpAddr>().ok());
            hops.find(|hop| !trusted.contains(hop))
        };
        let address = match peer {
            Some(peer) if trusted.contains(&peer) => forwarded().or(Some(peer)),
            peer => peer,
        };
        Ok(Self(address))
    }
}
