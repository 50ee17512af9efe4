//! Pieces of a page that were drawn before and are still true.
//!
//! A piece follows from what somebody sees of a dossier, their permit, the language and the day, and from nothing else.
//! It is kept beside that very view: once the dossier has a new version there is a new view, and the piece is drawn
//! anew. Whether somebody may see the dossier at all is asked before, each time; nothing is decided here.

use std::sync::{Arc, Weak};

use access::Permit;
use axum::body::Bytes;
use dossier::Dossier;
use jiff::civil::Date;
use maud::Markup;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use crate::i18n::Language;
use crate::room::Room;

/// How much is kept, in bytes.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// How large a piece is, about.
const USUAL_BYTES: usize = 40 * 1024;

/// What was drawn before.
pub(crate) struct Drawn(Cache<For, Piece, Length>);

/// For whose eyes a piece was drawn.
#[derive(Clone, PartialEq, Eq, Hash)]
struct For {
    /// Where the view lies in memory. A kept piece holds on to that place, so that no other view comes to lie there.
    view: usize,
    permit: Permit,
    language: Language,
    today: Date,
    name: &'static str,
}

#[derive(Clone)]
struct Piece {
    bytes: Bytes,
    view: Weak<Dossier>,
}

#[derive(Clone)]
struct Length;

impl Weighter<For, Piece> for Length {
    fn weight(&self, _: &For, piece: &Piece) -> u64 {
        piece.bytes.len().max(1) as u64
    }
}

impl Default for Drawn {
    fn default() -> Self {
        let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX) / USUAL_BYTES;
        Self(Cache::with_weighter(most, MOST_BYTES, Length))
    }
}

impl Drawn {
    /// Lets go of what no longer can be shown, such as the pieces of a dossier that was erased.
    pub(crate) fn let_go(&self) {
        self.0.retain(|_, piece| piece.view.strong_count() > 0);
    }

    /// The piece of this name, drawn now if it was not drawn before for the same eyes. `draw` may use of the room
    /// what it shows of the dossier, who looks, in which role and language, and the day; nothing else.
    pub(crate) fn once(room: &Room, name: &'static str, draw: impl FnOnce() -> Markup) -> Bytes {
        let Self(kept) = &*room.me.web.drawn;
        let view = &room.view.dossier;
        let eyes = For {
            view: Arc::as_ptr(view).addr(),
            permit: room.view.permit,
            language: room.me.language,
            today: room.today(),
            name,
        };
        if let Some(piece) = kept.get(&eyes) {
            return piece.bytes;
        }
        let words = draw().into_string();
        let is_form = words.contains("<form");
        let bytes = Bytes::from(words);
        // A form bears an id of its own each time, so that pressing twice does it once: it is never kept.
        if !is_form {
            kept.insert(eyes, Piece { bytes: bytes.clone(), view: Arc::downgrade(view) });
        }
        bytes
    }
}
