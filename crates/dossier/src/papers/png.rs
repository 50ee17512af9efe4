//! What of a PNG is kept (W3C PNG, third edition): what decodes it, and its colours. Words, times, Exif and chunks of
//! programs go, and what stands behind the end.

use super::file::{Unfit, fits, four, take};

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that are needed to show the picture.
const NEEDED: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"sBIT", b"sRGB", b"cICP", b"bKGD", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];

/// The picture, without what is said beside it.
pub(super) fn cleaned(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(Unfit::Damaged)?;
    let mut kept = SIGNATURE.to_vec();
    let (mut is_first, mut has_picture) = (true, false);
    loop {
        let length = usize::try_from(four(rest, 0)?).map_err(|_| Unfit::Damaged)?;
        let whole = take(&mut rest, length.checked_add(12).ok_or(Unfit::Damaged)?)?;
        let name = whole.get(4..8).ok_or(Unfit::Damaged)?;
        if is_first {
            if name != b"IHDR" || length != 13 {
                return Err(Unfit::Damaged);
            }
            fits(four(whole, 8)?.into(), four(whole, 12)?.into())?;
            is_first = false;
        }
        has_picture |= name == b"IDAT";
        if NEEDED.iter().any(|needed| name == *needed) {
            kept.extend_from_slice(whole);
        }
        if name == b"IEND" {
            return if has_picture && length == 0 { Ok(kept) } else { Err(Unfit::Damaged) };
        }
    }
}
