//! Words in a figure: how wide they are, where they break, how they are set.

use maud::{Markup, html};

use crate::number::n;

/// How wide a text is at `size`, in the same units: an upper bound over the fonts the page may fall
/// back on, so that nothing is cut off.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

/// The width of one letter for a size of 1.
fn em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '\'' | '’' | '.' | ',' | ':' | ';' | '|' | '!' | 'ï' | 'î' => 0.32,
        ' ' | '-' | '(' | ')' | '/' => 0.36,
        'f' | 't' | 'r' | '"' | '“' | '”' => 0.42,
        'm' | 'w' | 'M' | 'W' | 'œ' | '…' | '—' | '%' | '@' => 0.98,
        letter if letter.is_uppercase() => 0.72,
        letter if letter.is_ascii() || letter.is_alphabetic() => 0.62,
        _ => 1.0,
    }
}

/// Breaks a text into at most `most` lines that fit in `room`, as even as can be. What does not fit
/// ends in "…"; a word that is too long for a line is broken with a hyphen.
pub(crate) fn wrap(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let full = fill(text, size, room);
    if full.len() > most {
        let mut kept: Vec<String> = full.into_iter().take(most).collect();
        if let Some(last) = kept.last_mut() {
            while !last.is_empty() && width(last, size) + em('…') * size > room {
                last.pop();
            }
            let trimmed = last.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len();
            last.truncate(trimmed);
            last.push('…');
        }
        return kept;
    }
    // The narrowest room that needs no more lines gives the most even ones.
    let mut best = full;
    for part in 1..10 {
        let tighter = fill(text, size, room * (1.0 - f64::from(part) * 0.06));
        if tighter.len() > best.len() || tighter.iter().any(|line| line.ends_with('-')) {
            break;
        }
        best = tighter;
    }
    best
}

/// The size, at most `size`, at which the longest word of a short name still fits whole; not under three quarters of
/// it, where a broken word reads better than a tiny one.
pub(crate) fn whole_words(text: &str, size: f64, room: f64) -> f64 {
    let longest = text.split_whitespace().map(|word| width(word, size)).fold(0.0, f64::max);
    // As in `pieces`, a word that needs exactly the room is not broken.
    if longest <= room { size } else { (size * room / longest * 0.999).max(size * 0.75) }
}

/// Fills line after line.
fn fill(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        for piece in pieces(word, size, room) {
            match lines.last_mut() {
                Some(line)
                    if !line.ends_with('\u{ad}')
                        && width(line, size) + width(&piece, size) + em(' ') * size <= room =>
                {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    for line in &mut lines {
        if line.ends_with('\u{ad}') {
            line.pop();
            line.push('-');
        }
    }
    lines
}

/// A word, in pieces that fit; all but the last end in a soft hyphen.
fn pieces(word: &str, size: f64, room: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0.0;
    for letter in word.chars() {
        let wide = em(letter) * size;
        if used + wide + em('-') * size > room && used > 0.0 && width(word, size) > room {
            if let Some(last) = pieces.last_mut() {
                last.push('\u{ad}');
            }
            pieces.push(String::new());
            used = 0.0;
        }
        if let Some(last) = pieces.last_mut() {
            last.push(letter);
        }
        used += wide;
    }
    pieces
}

/// Where lines of text hang from their x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// How much wider bold letters are than plain ones.
pub(crate) const BOLD: f64 = 1.09;

/// How far lines are apart, as a part of their size.
pub(crate) const LEADING: f64 = 1.16;

/// Lines of text; `y` is the baseline of the first.
pub(crate) fn lines(class: &str, lines: &[String], x: f64, y: f64, size: f64, anchor: Anchor) -> Markup {
    html! {
        text class=(class) x=(n(x)) y=(n(y)) font-size=(n(size)) text-anchor=(anchor.name()) {
            @for (index, line) in lines.iter().enumerate() {
                @if index == 0 { tspan { (line) } }
                @else { tspan x=(n(x)) dy=(n(size * LEADING)) { (line) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_stay_on_one_line() {
        assert_eq!(wrap("Werk", 15.0, 100.0, 3), ["Werk"]);
        assert!(wrap("", 15.0, 100.0, 3).is_empty());
    }

    #[test]
    fn lines_are_even_and_fit() {
        let lines = wrap("Revenus et dettes", 15.0, 110.0, 3);
        assert_eq!(lines, ["Revenus", "et dettes"]);
        assert!(lines.iter().all(|line| width(line, 15.0) <= 110.0));
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        let lines = wrap("Ik wil een man zijn die iets kan", 15.0, 80.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
    }

    #[test]
    fn a_very_long_word_is_broken() {
        let lines = wrap("Samenlevingsopbouwwerkster", 15.0, 90.0, 3);
        assert!(lines.len() > 1 && lines[0].ends_with('-'), "{lines:?}");
        assert!(lines.iter().all(|line| width(line, 15.0) <= 92.0));
    }
}
