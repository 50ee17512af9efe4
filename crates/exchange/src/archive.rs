//! Several files in one ZIP, which opens with whatever a computer brings along.

use std::borrow::Cow;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::ExchangeError;

/// One file of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, which is never made of what people wrote.
    pub name: Cow<'static, str>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Packs files into one archive. The same files give the same bytes: it holds no time and no name of a computer.
///
/// # Errors
/// [`ExchangeError::BadName`] for a name that leads out of the folder in which it is unpacked,
/// [`ExchangeError::NotPacked`] when the packer cannot.
pub fn pack(files: &[File]) -> Result<Vec<u8>, ExchangeError> {
    let not_packed = |error: &dyn std::fmt::Display| ExchangeError::NotPacked { why: error.to_string() };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).unix_permissions(0o644);
    for file in files {
        if !is_name(&file.name) {
            return Err(ExchangeError::BadName { name: file.name.clone().into_owned() });
        }
        archive.start_file(file.name.as_ref(), options).map_err(|error| not_packed(&error))?;
        archive.write_all(&file.bytes).map_err(|error| not_packed(&error))?;
    }
    Ok(archive.finish().map_err(|error| not_packed(&error))?.into_inner())
}

fn is_name(name: &str) -> bool {
    !name.starts_with('.') && !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c))
}

/// A name for a file that is handed out: the letters and digits of some words, in ASCII, and nothing else.
#[must_use]
pub fn safe_name(words: &str) -> String {
    let mut name = String::new();
    for c in words.chars().take(60) {
        match c {
            c if c.is_ascii_alphanumeric() => name.push(c.to_ascii_lowercase()),
            _ if name.ends_with('-') || name.is_empty() => {}
            _ => name.push('-'),
        }
    }
    name.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        for name in ["../up.html", "/root", "a/b", "a\\b", "", ".hidden", "c:up"] {
            let file = File { name: name.into(), bytes: Vec::new() };
            assert_eq!(pack(&[file]), Err(ExchangeError::BadName { name: name.to_owned() }), "{name}");
        }
    }

    #[test]
    fn the_same_files_make_the_same_archive() {
        let files = [
            File { name: "a.txt".into(), bytes: b"one".repeat(1000) },
            File { name: "b.txt".into(), bytes: Vec::new() },
        ];
        assert_eq!(pack(&files), pack(&files));
    }

    #[test]
    fn a_name_to_hand_out_holds_nothing_strange() {
        assert_eq!(safe_name("Mamadou"), "mamadou");
        assert_eq!(safe_name("../../etc/\"passwd\"\r\nX: y"), "etc-passwd-x-y");
        assert_eq!(safe_name("Ömer & Zoë"), "mer-zo");
        assert_eq!(safe_name("…"), "");
    }
}
