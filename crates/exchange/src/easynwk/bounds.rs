//! How large and how deep a file from elsewhere may be, asked before anything of it is read.

use crate::ExchangeError;

/// What a file may hold at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Bytes.
    pub bytes: usize,
    /// How deep lists and objects may stand in each other.
    pub depth: usize,
    /// Versions of the map.
    pub versions: usize,
    /// People in one version.
    pub people: usize,
    /// Ties in one version.
    pub ties: usize,
}

impl Bounds {
    /// Whether the text is not too long, and nothing stands too deep in it. What is no JSON is found later.
    pub(super) fn allow(&self, text: &str) -> Result<(), ExchangeError> {
        most("the file", text.len(), self.bytes)?;
        let (mut depth, mut is_text, mut is_escaped) = (0_usize, false, false);
        for byte in text.bytes() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if is_text => is_escaped = true,
                b'"' => is_text = !is_text,
                b'[' | b'{' if !is_text => {
                    depth += 1;
                    if depth > self.depth {
                        return Err(ExchangeError::too_much("the depth of the file", depth, self.depth));
                    }
                }
                b']' | b'}' if !is_text => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Whether there are not too many of something.
pub(super) fn most(field: impl Into<String>, has: usize, most: usize) -> Result<(), ExchangeError> {
    if has > most { Err(ExchangeError::too_much(field, has, most)) } else { Ok(()) }
}
