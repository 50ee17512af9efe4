//! Syllables by rule, for each language: groups of vowels, and what the language does differently.

mod dutch;
mod english;
mod french;

use crate::Language;

/// How many syllables a word has; at least 1. The parts of a word with a hyphen are counted by themselves; digits count
/// one each. Two to five capitals with at most one vowel are spelled, one a letter: OCMW, CAW, CV; RIZIV is a word.
#[must_use]
pub fn syllables(word: &str, language: Language) -> usize {
    let parts = word.split(['-', '‑', '·']).filter(|part| !part.is_empty());
    parts.map(|part| of_part(part, language)).sum::<usize>().max(1)
}

fn of_part(part: &str, language: Language) -> usize {
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let letters: Vec<char> = part.chars().filter(|c| !c.is_ascii_digit()).flat_map(char::to_lowercase).collect();
    if !letters.iter().any(|letter| letter.is_alphabetic()) {
        return digits;
    }
    let vowels = letters.iter().filter(|letter| is_vowel(**letter)).count();
    if (2..=5).contains(&letters.len()) && part.chars().all(char::is_uppercase) && vowels <= 1 {
        return digits + letters.len();
    }
    digits
        + match language {
            Language::Dutch => dutch::count(&letters),
            Language::French => french::count(&letters),
            Language::English => english::count(&letters),
        }
}

/// Whether a letter is a vowel in any of the languages. `y` is one.
fn is_vowel(letter: char) -> bool {
    "aeiouyàáâäæèéêëìíîïòóôöœùúûüÿ".contains(letter)
}

/// Groups of vowels: where each begins, and its letters.
fn groups(letters: &[char]) -> Vec<(usize, String)> {
    let mut groups: Vec<(usize, String)> = Vec::new();
    let mut inside = false;
    for (at, letter) in letters.iter().enumerate() {
        if is_vowel(*letter) {
            match groups.last_mut() {
                Some((_, group)) if inside => group.push(*letter),
                _ => groups.push((at, (*letter).into())),
            }
        }
        inside = is_vowel(*letter);
    }
    groups
}
