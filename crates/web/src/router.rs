//! Which address leads where.

use app::security_log::{About, Incident, tell};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use axum::routing::get;
use tower::util::MapResponseLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use crate::problem::Trouble;
use crate::session::Visitor;
use crate::to::to;
use crate::{Web, api, assets, headers, screens};

/// The largest form or list of commands, in bytes. More is answered with 413.
pub(crate) const LARGEST_BODY: usize = 256 * 1024;

/// The whole server.
pub fn router(web: Web) -> Router {
    let is_https = web.settings.origin.as_deref().is_some_and(|origin| origin.starts_with("https://"));
    // A browser sends where a form comes from; a form from elsewhere is refused before any handler.
    let pages = screens::routes().layer(CsrfLayer::new()).layer(MapResponseLayer::new(tell_foreign));
    let router = Router::new()
        .merge(pages)
        .merge(api::routes())
        .route("/assets/{hash}/{name}", get(to(assets::get)))
        .route("/health", get(|| async { "ok" }))
        .fallback(not_found)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(web);
    let router = router.layer(CompressionLayer::new().quality(CompressionLevel::Fastest)).layer(CatchPanicLayer::new());
    headers::secure(router, is_https)
}

/// A form from elsewhere that was refused is told to whoever keeps the server.
fn tell_foreign(response: Response) -> Response {
    if response.extensions().get::<ProtectionError>().is_some() {
        tell(Incident::ForeignForm, About::default());
    }
    response
}

async fn not_found(visitor: Visitor) -> Response {
    Trouble::NotFound.in_language(&visitor.web, visitor.language)
}
