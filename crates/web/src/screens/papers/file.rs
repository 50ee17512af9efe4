//! The bytes of a paper, handed out so that nothing in them can do anything.

use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use dossier::papers::Paper;

use super::one::{missing, of};
use crate::problem::Trouble;
use crate::room::Room;

/// A file may show itself and nothing else: no script, no form, no frame, no other origin.
const POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; img-src 'self'; sandbox; frame-ancestors 'none'");

pub(super) async fn file(room: Room, Path(path): Path<Vec<(String, String)>>) -> Response {
    let Some(paper) = of(&room, &path).map(|paper| paper.id) else { return missing(&room) };
    match room.me.web.app.paper(room.me.seat(), room.id, paper).await {
        Ok((paper, bytes)) => answer(&paper, bytes),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// The answer with the file. Its name is made of its day and its id, never of what somebody wrote or of how the file
/// was called. `nosniff`, `no-store` and the rest come with every answer.
pub(crate) fn answer(paper: &Paper, bytes: Vec<u8>) -> Response {
    let how = if paper.file.is_picture() { "inline" } else { "attachment" };
    let name = format!("{how}; filename=\"paper-{}-{}.{}\"", paper.origin.on, paper.id, paper.file.ending());
    let disposition = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static(paper.file.media_type());
    let policy = (HeaderName::from_static("content-security-policy"), POLICY);
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition), policy], bytes).into_response()
}
