//! The cookie that holds a drawer open. It holds the drawer's key, sealed with what only this session knows: alone it
//! is worth nothing, and the server keeps nothing.

use app::{AppError, OpenDrawer};
use axum::http::{HeaderMap, HeaderName, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::Settings;
use crate::session::{self, SignedIn};

/// The name of the cookie on HTTPS; the prefix binds it to this host and to HTTPS.
const SECURE_COOKIE: &str = "__Host-nestkracht-drawer";
/// The name of the cookie on plain HTTP.
const PLAIN_COOKIE: &str = "nestkracht-drawer";

const fn name(settings: &Settings) -> &'static str {
    if settings.secure_cookies { SECURE_COOKIE } else { PLAIN_COOKIE }
}

const fn secure(settings: &Settings) -> &'static str {
    if settings.secure_cookies { "; Secure" } else { "" }
}

/// The drawer that this browser holds open, if it does.
#[must_use]
pub(crate) fn held(me: &SignedIn, headers: &HeaderMap) -> Option<OpenDrawer> {
    let held = URL_SAFE_NO_PAD.decode(session::cookie(headers, name(&me.web.settings))?).ok()?;
    me.web.app.take_in(me.account.id, &me.secret, &held)
}

/// The header that holds it open for another quarter of an hour. It goes when the browser is closed.
///
/// # Errors
/// When the system gives no randomness.
pub(crate) fn keep(me: &SignedIn, drawer: &OpenDrawer) -> Result<(HeaderName, String), AppError> {
    let held = URL_SAFE_NO_PAD.encode(me.web.app.hand_out(drawer, &me.secret)?);
    let (name, secure) = (name(&me.web.settings), secure(&me.web.settings));
    Ok((header::SET_COOKIE, format!("{name}={held}; Path=/; HttpOnly; SameSite=Strict{secure}")))
}

/// The header that closes it.
#[must_use]
pub(crate) fn ended(settings: &Settings) -> (HeaderName, String) {
    let cookie = format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict{}", name(settings), secure(settings));
    (header::SET_COOKIE, cookie)
}
