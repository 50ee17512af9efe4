//! The headers that every answer bears: nothing from elsewhere, nothing inline, nothing kept.

use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use tower::util::MapResponseLayer;

/// Only what this server itself serves; no inline script or style, no frames, forms to this server alone.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

static HEADERS: [(HeaderName, HeaderValue); 8] = [
    (HeaderName::from_static("content-security-policy"), HeaderValue::from_static(POLICY)),
    (HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("x-frame-options"), HeaderValue::from_static("DENY")),
    (HeaderName::from_static("referrer-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ),
    // Pages hold what is private: no shared or lasting cache, also after signing out.
    (HeaderName::from_static("cache-control"), HeaderValue::from_static("no-store")),
];

/// On HTTPS: browsers ask this name over HTTPS alone, for a year from each visit.
static ON_HTTPS: (HeaderName, HeaderValue) = (
    HeaderName::from_static("strict-transport-security"),
    HeaderValue::from_static("max-age=31536000; includeSubDomains"),
);

/// Adds the headers; what a handler set itself stays. One layer for all of them: each layer costs every request.
pub(crate) fn secure(router: Router, is_https: bool) -> Router {
    router.layer(MapResponseLayer::new(move |response| with_headers(response, is_https)))
}

fn with_headers(mut response: Response, is_https: bool) -> Response {
    let headers = response.headers_mut();
    headers.reserve(HEADERS.len() + 1);
    for (name, value) in HEADERS.iter().chain(is_https.then_some(&ON_HTTPS)) {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    response
}
