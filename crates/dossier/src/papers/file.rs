//! Which files can be kept, and what is taken out of them before.
//!
//! A photo of a phone says where it was taken, with which phone, and bears a small copy of itself. None of that is what
//! somebody means to keep: only what shows the picture stays, and nothing after its end.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{jpeg, png, webp};

/// The most pixels of a picture, so that showing it does not choke a phone.
pub const MOST_PIXELS: u64 = 120_000_000;

/// The kinds of file that can be kept, recognised by their bytes alone. Nothing that could hold a script is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A photo.
    Jpeg,
    /// A picture of a screen.
    Png,
    /// A picture of the web.
    Webp,
    /// A document.
    Pdf,
}

impl FileKind {
    /// What the first bytes say it is; `None` for anything else.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            Some(Self::Jpeg)
        } else if bytes.starts_with(png::SIGNATURE) {
            Some(Self::Png)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else if bytes.starts_with(b"%PDF-") {
            Some(Self::Pdf)
        } else {
            None
        }
    }

    /// Its name on the web.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
        }
    }

    /// How the name of such a file ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
        }
    }

    /// Whether it can be shown on a page.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        !matches!(self, Self::Pdf)
    }
}

/// Why a file cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is of no kind that can be kept.
    #[error("this is no photo (JPEG, PNG, WebP) and no PDF; take a photo of it, or save it as a PDF")]
    Kind,
    /// It says that it is a picture and does not read as one.
    #[error("this file is damaged; take the photo again, or save it once more")]
    Damaged,
    /// It has more pixels than [`MOST_PIXELS`].
    #[error("this picture has too many pixels to be shown; make it smaller")]
    TooManyPixels,
}

/// The kind of a file, and what of it is kept: of a picture what shows it, without place, device, small copies, words,
/// or anything behind its end. A PDF is kept as it is.
///
/// # Errors
/// When it is of another kind, or damaged.
pub fn cleaned(bytes: &[u8]) -> Result<(FileKind, Vec<u8>), Unfit> {
    let kind = FileKind::of(bytes).ok_or(Unfit::Kind)?;
    let kept = match kind {
        FileKind::Jpeg => jpeg::cleaned(bytes)?,
        FileKind::Png => png::cleaned(bytes)?,
        FileKind::Webp => webp::cleaned(bytes)?,
        FileKind::Pdf => bytes.to_vec(),
    };
    Ok((kind, kept))
}

/// Refuses a picture that is empty or too large.
pub(super) fn fits(wide: u64, high: u64) -> Result<(), Unfit> {
    match wide.saturating_mul(high) {
        0 => Err(Unfit::Damaged),
        pixels if pixels > MOST_PIXELS => Err(Unfit::TooManyPixels),
        _ => Ok(()),
    }
}

/// Takes bytes from the front; `Damaged` when there are not so many.
pub(super) fn take<'a>(rest: &mut &'a [u8], count: usize) -> Result<&'a [u8], Unfit> {
    let (taken, left) = rest.split_at_checked(count).ok_or(Unfit::Damaged)?;
    *rest = left;
    Ok(taken)
}

/// A number of two bytes, the larger first.
pub(super) fn two(bytes: &[u8], at: usize) -> Result<u16, Unfit> {
    let pair = bytes.get(at..).and_then(|bytes| bytes.first_chunk::<2>());
    pair.map(|pair| u16::from_be_bytes(*pair)).ok_or(Unfit::Damaged)
}

/// A number of four bytes, the largest first.
pub(super) fn four(bytes: &[u8], at: usize) -> Result<u32, Unfit> {
    let bytes = bytes.get(at..).and_then(|bytes| bytes.first_chunk::<4>());
    bytes.map(|bytes| u32::from_be_bytes(*bytes)).ok_or(Unfit::Damaged)
}
