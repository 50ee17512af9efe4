//! The API for programs: everything that a screen can do.

use axum::Router;

use crate::Web;

/// All of its addresses.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
}
