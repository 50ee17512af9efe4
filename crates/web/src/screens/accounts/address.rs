//! The address by which this browser reached the server: what a link begins with that is handed out.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::{HOST, ORIGIN};
use axum::http::request::Parts;

use crate::Web;

/// Scheme and host, such as `https://nest.example`; empty when the browser did not say. Only whoever asks sees it.
pub(in crate::screens) struct Address(String);

impl Address {
    /// The whole address of a path on this server.
    pub(in crate::screens) fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

impl FromRequestParts<Web> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        // Where the address is known, no header has a say in where a link leads that signs somebody in.
        let known = web.settings.origin.as_deref().map(|origin| origin.trim_end_matches('/').to_owned());
        Ok(Self(known.unwrap_or_else(|| origin(&parts.headers, web.settings.secure_cookies))))
    }
}

fn origin(headers: &HeaderMap, is_secure: bool) -> String {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let is_plain = |host: &&str| {
        !host.is_empty()
            && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'[' | b']'))
    };
    let host_of = |origin: &'_ str| origin.split_once("://").map(|(_, host)| host.to_owned());
    let said = text(ORIGIN).filter(|origin| origin.starts_with("https://") || origin.starts_with("http://"));
    if let Some(origin) = said.filter(|origin| host_of(origin).is_some_and(|host| is_plain(&host.as_str()))) {
        return origin.to_owned();
    }
    let scheme = if is_secure { "https" } else { "http" };
    text(HOST).filter(is_plain).map(|host| format!("{scheme}://{host}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_link_begins_as_the_browser_said() {
        let said = [("origin", "https://nest.example"), ("host", "10.0.0.2:8080")];
        assert_eq!(origin(&headers(&said), true), "https://nest.example");
        assert_eq!(origin(&headers(&[("origin", "null"), ("host", "nest.example")]), true), "https://nest.example");
        assert_eq!(origin(&headers(&[("host", "[::1]:8080")]), false), "http://[::1]:8080");
    }

    #[test]
    fn what_is_no_host_is_left_out() {
        for host in ["evil.example/path", "a b", "user@nest.example", ""] {
            assert_eq!(origin(&headers(&[("host", host)]), true), "", "{host}");
        }
        assert_eq!(
            origin(&headers(&[("origin", "javascript://x"), ("host", "nest.example")]), false),
            "http://nest.example"
        );
        assert_eq!(origin(&headers(&[]), true), "");
    }
}
