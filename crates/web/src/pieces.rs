//! A page in pieces: what is kept goes out as it lies there, without being copied together with the rest first.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use http_body::{Frame, SizeHint};
use maud::{Markup, PreEscaped};

/// Where the content goes. What people wrote stands escaped in a page, and so never looks like this.
const PLACE: &str = "<!--content-->";

/// The pieces of a page, in order.
struct Pieces(VecDeque<Bytes>);

/// The answer with a page around some content. `around` draws the page and puts its argument where the content goes.
pub(crate) fn page(content: impl IntoIterator<Item = Bytes>, around: impl FnOnce(&Markup) -> Markup) -> Response {
    let page = around(&PreEscaped(PLACE.to_owned())).into_string();
    let place = page.find(PLACE).unwrap_or(page.len());
    let mut before = Bytes::from(page);
    let mut after = before.split_off(place);
    let after = after.split_off(PLACE.len().min(after.len()));
    let pieces = [before].into_iter().chain(content).chain([after]).filter(|piece| !piece.is_empty());
    let body = Body::new(Pieces(pieces.collect()));
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response()
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.iter().map(|piece| piece.len() as u64).sum())
    }
}

#[cfg(test)]
mod tests {
    use maud::html;

    use super::*;

    #[tokio::test]
    async fn the_pieces_stand_where_the_content_goes() {
        let content = [Bytes::from_static(b"one"), Bytes::new(), Bytes::from_static(b"two")];
        let answer = page(content, |content| html! { p { "<!--content-->" (content) } });
        let body = answer.into_body();
        let told = http_body::Body::size_hint(&body).exact();
        let bytes = axum::body::to_bytes(body, 1000).await.unwrap();
        assert_eq!(bytes, "<p>&lt;!--content--&gt;onetwo</p>");
        assert_eq!(told, Some(bytes.len() as u64));
    }
}
