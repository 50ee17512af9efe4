//! What pages load: styles, small scripts, letters. Built in, named by their content, kept for ever by browsers.

use std::fmt::Write as _;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

struct Asset {
    name: &'static str,
    kind: &'static str,
    body: Vec<u8>,
    address: String,
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let letters = [
        asset("hyperlegible.woff2", "font/woff2", include_bytes!("assets/hyperlegible.woff2")),
        asset("serif.woff2", "font/woff2", include_bytes!("assets/serif.woff2")),
        asset("serif-italic.woff2", "font/woff2", include_bytes!("assets/serif-italic.woff2")),
    ];
    let mut style = String::new();
    for (family, file, posture) in [
        ("Hyperlegible", "hyperlegible.woff2", "normal"),
        ("Nestserif", "serif.woff2", "normal"),
        ("Nestserif", "serif-italic.woff2", "italic"),
    ] {
        let address = letters.iter().find(|letter| letter.name == file).map_or("", |letter| letter.address.as_str());
        let face = format!("font-family:{family};src:url({address}) format('woff2');font-style:{posture}");
        // Writing to a String cannot fail.
        let _ = write!(style, "@font-face{{{face};font-weight:200 900;font-display:swap}}");
    }
    for sheet in [
        include_str!("assets/base.css"),
        include_str!("assets/parts.css"),
        include_str!("assets/screens.css"),
        include_str!("assets/screens/story.css"),
        include_str!("assets/screens/contacts.css"),
        include_str!("assets/screens/circle.css"),
        include_str!("assets/screens/spiderweb.css"),
        include_str!("assets/screens/nest.css"),
        include_str!("assets/screens/plan.css"),
        include_str!("assets/screens/trajectory.css"),
        include_str!("assets/screens/together.css"),
        include_str!("assets/screens/mirror.css"),
        include_str!("assets/screens/ladder.css"),
        include_str!("assets/screens/glasses.css"),
        include_str!("assets/screens/money.css"),
        include_str!("assets/screens/network.css"),
        include_str!("assets/screens/papers.css"),
        include_str!("assets/screens/accounts.css"),
        include_str!("assets/screens/leave.css"),
        include_str!("assets/screens/account.css"),
        figures::CSS,
        include_str!("assets/print.css"),
    ] {
        style.push_str(sheet);
    }
    let script = concat!(include_str!("assets/page.js"), include_str!("assets/mirror.js"));
    let mut assets = vec![
        asset("style.css", "text/css; charset=utf-8", style.as_bytes()),
        asset("page.js", "text/javascript; charset=utf-8", script.as_bytes()),
        asset("passkey.js", "text/javascript; charset=utf-8", include_bytes!("assets/passkey.js")),
        asset("network.js", "text/javascript; charset=utf-8", include_bytes!("assets/network.js")),
        asset("what-if.js", "text/javascript; charset=utf-8", include_bytes!("assets/what-if.js")),
        asset("icon.svg", "image/svg+xml", figures::logo::favicon_svg().as_bytes()),
    ];
    assets.extend(letters);
    assets
});

fn asset(name: &'static str, kind: &'static str, body: &[u8]) -> Asset {
    let hash = body
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    Asset { name, kind, body: body.to_vec(), address: format!("/assets/{hash:016x}/{name}") }
}

/// The address of an asset by its name.
#[must_use]
pub(crate) fn address(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or("/", |asset| asset.address.as_str())
}

/// Serves an asset.
pub(crate) async fn get(Path((hash, name)): Path<(String, String)>) -> Response {
    let asked = format!("/assets/{hash}/{name}");
    match ASSETS.iter().find(|asset| asset.address == asked) {
        Some(asset) => {
            let headers =
                [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
            (headers, asset.body.as_slice()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
