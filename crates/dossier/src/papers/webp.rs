//! What of a WebP is kept (RFC 9649): the picture and its colours. Exif, XMP and unknown chunks go.

use super::file::{Unfit, fits, take};

/// Of the flags in `VP8X`: that there is Exif, and that there is XMP.
const SAYS_MORE: u8 = 0b0000_1100;

/// The picture, without what is said beside it.
pub(super) fn cleaned(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut head = bytes;
    take(&mut head, 4)?;
    let size = little(take(&mut head, 4)?);
    take(&mut head, 4)?;
    let mut rest = head.get(..size.checked_sub(4).ok_or(Unfit::Damaged)?).ok_or(Unfit::Damaged)?;
    let (mut kept, mut has_picture) = (b"WEBP".to_vec(), false);
    while !rest.is_empty() {
        let name = take(&mut rest, 4)?;
        let length = take(&mut rest, 4)?;
        let content = take(&mut rest, little(length))?;
        // A chunk of odd length is filled up with one byte.
        if content.len() % 2 == 1 && !rest.is_empty() {
            take(&mut rest, 1)?;
        }
        let content = match name {
            b"VP8X" => {
                let (flags, after) = content.split_first().ok_or(Unfit::Damaged)?;
                let side = |at: usize| Ok(little(after.get(at..at + 3).ok_or(Unfit::Damaged)?) as u64 + 1);
                fits(side(3)?, side(6)?)?;
                [&[flags & !SAYS_MORE], after].concat()
            }
            b"VP8 " | b"VP8L" | b"ANMF" => {
                has_picture = true;
                content.to_vec()
            }
            b"ALPH" | b"ANIM" | b"ICCP" => content.to_vec(),
            _ => continue,
        };
        kept.extend_from_slice(name);
        kept.extend_from_slice(length);
        kept.extend_from_slice(&content);
        if content.len() % 2 == 1 {
            kept.push(0);
        }
    }
    if !has_picture {
        return Err(Unfit::Damaged);
    }
    let size = u32::try_from(kept.len()).map_err(|_| Unfit::Damaged)?;
    Ok([&b"RIFF"[..], &size.to_le_bytes(), &kept].concat())
}

/// A number of up to four bytes, the smallest first.
fn little(bytes: &[u8]) -> usize {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}
