//! What of a JPEG is kept (ITU-T T.81): what decodes it, its colours, and which way is up.
//!
//! A JPEG is a row of segments, each with a marker. Phones put the place and the device into application segments
//! (Exif and XMP in APP1, makers' notes elsewhere) and comments; those go. Which way is up stands in the Exif too, and
//! a letter that lies on its side is no use: it is written anew, alone.

use super::file::{Unfit, fits, take, two};

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const QUANTIZATION: u8 = 0xDB;
const HUFFMAN: u8 = 0xC4;
const ARITHMETIC: u8 = 0xCC;
const RESTART: u8 = 0xDD;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP14: u8 = 0xEE;

/// The picture, without what is said beside it.
pub(super) fn cleaned(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut rest = bytes;
    if take(&mut rest, 2)? != [0xFF, START] {
        return Err(Unfit::Damaged);
    }
    let (mut kept, mut up) = (Vec::with_capacity(bytes.len()), None);
    let (mut has_size, mut has_scan) = (false, false);
    loop {
        let marker = marker(&mut rest)?;
        if marker == END {
            break;
        }
        let length = usize::from(two(rest, 0)?);
        let segment = take(&mut rest, length)?;
        let content = segment.get(2..).ok_or(Unfit::Damaged)?;
        match marker {
            APP1 => up = up.or_else(|| which_way_is_up(content)),
            APP0 if content.starts_with(b"JFIF\0") => put(&mut kept, marker, &without_small_copy(content)?),
            APP2 if content.starts_with(b"ICC_PROFILE\0") => put(&mut kept, marker, content),
            APP14 if content.starts_with(b"Adobe") => put(&mut kept, marker, content),
            HUFFMAN | ARITHMETIC | QUANTIZATION | RESTART => put(&mut kept, marker, content),
            0xC0..=0xCF => {
                let (high, wide) = (two(content, 1)?, two(content, 3)?);
                fits(wide.into(), high.into())?;
                has_size = true;
                put(&mut kept, marker, content);
            }
            SCAN if has_size => {
                has_scan = true;
                put(&mut kept, marker, content);
                kept.extend_from_slice(scanned(&mut rest)?);
            }
            SCAN => return Err(Unfit::Damaged),
            _ => {}
        }
    }
    if !has_scan {
        return Err(Unfit::Damaged);
    }
    let mut whole = vec![0xFF, START];
    // What says which way is up stands first, where readers look for it.
    if let Some(up) = up.filter(|up| *up != 1) {
        put(&mut whole, APP1, &only_up(up));
    }
    whole.append(&mut kept);
    whole.extend([0xFF, END]);
    Ok(whole)
}

/// The next marker; fill bytes before it are skipped.
fn marker(rest: &mut &[u8]) -> Result<u8, Unfit> {
    if take(rest, 1)? != [0xFF] {
        return Err(Unfit::Damaged);
    }
    loop {
        match take(rest, 1)? {
            [0xFF] => {}
            [marker] => return Ok(*marker),
            _ => return Err(Unfit::Damaged),
        }
    }
}

fn put(to: &mut Vec<u8>, marker: u8, content: &[u8]) {
    // It was read from a segment, or is shorter: it fits.
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    to.extend([0xFF, marker]);
    to.extend(length.to_be_bytes());
    to.extend_from_slice(content);
}

/// The picture's own bytes after the head of a scan, up to the next marker. Inside of them FF is followed by 00 or by
/// a restart.
fn scanned<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Unfit> {
    let pairs = rest.iter().zip(rest.iter().skip(1));
    let end = pairs.enumerate().find(|(_, (one, next))| **one == 0xFF && !matches!(next, 0x00 | 0xD0..=0xD7 | 0xFF));
    let (end, _) = end.ok_or(Unfit::Damaged)?;
    take(rest, end)
}

/// The head of a JFIF file has room for a small copy of the picture: as it was before it was cropped, perhaps.
fn without_small_copy(content: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut head = content.get(..12).ok_or(Unfit::Damaged)?.to_vec();
    head.extend([0, 0]);
    Ok(head)
}

/// Which way is up, from 1 to 8, as the first list of Exif says it (tag 0x0112).
fn which_way_is_up(content: &[u8]) -> Option<u8> {
    let tiff = content.strip_prefix(b"Exif\0\0")?;
    let is_little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let number = |at: usize, count: usize| {
        let bytes = tiff.get(at..at.checked_add(count)?)?;
        let fold = |number: usize, byte: &u8| number << 8 | usize::from(*byte);
        Some(if is_little { bytes.iter().rev().fold(0, fold) } else { bytes.iter().fold(0, fold) })
    };
    let list = number(4, 4)?;
    let entries = number(list, 2)?;
    (0..entries).find_map(|nth| {
        let entry = list.checked_add(2 + nth * 12)?;
        let up = (number(entry, 2)? == 0x0112).then(|| number(entry + 8, 2))??;
        u8::try_from(up).ok().filter(|up| (1..=8).contains(up))
    })
}

/// An Exif segment that says which way is up, and nothing else.
fn only_up(up: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.push(up);
    exif.extend([0; 6]);
    exif
}
