//! Dutch: each group of vowels is cut into the sounds that are written with several letters; a diaeresis begins a
//! syllable, and so does every vowel that is left.

/// The sounds, longest first. `ij` is written with a consonant and stands on its own below.
const SOUNDS: [&str; 21] = [
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ou", "au", "ei", "ai",
    "oi", "ay", "ey",
];

pub(super) fn count(letters: &[char]) -> usize {
    let word: String = letters.iter().collect();
    // The sound of ij is one; no group reaches past it: bijeen, vrijer, bijou.
    let word = word.replace('ĳ', "ij").replace("ij", "|y|");
    let word = word.replace("qu", "kw");
    let letters: Vec<char> = word.chars().collect();
    let count: usize = super::groups(&letters).iter().map(|(at, group)| sounds(&letters, *at, group)).sum();
    count.max(1)
}

fn sounds(letters: &[char], at: usize, group: &str) -> usize {
    // y before a vowel is a consonant: yoga, loyaal.
    let mut rest = match group.strip_prefix('y') {
        Some(rest) if !rest.is_empty() => rest,
        _ => group,
    };
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        if let Some(vowels) = rest.strip_prefix('y')
            && count > 0
            && !vowels.is_empty()
        {
            rest = vowels;
            continue;
        }
        let sound = SOUNDS.iter().find(|sound| rest.starts_with(**sound));
        let mut taken = sound.map_or(first.len_utf8(), |sound| sound.len());
        // -ieel, -ieus, -ieer are two: financieel, serieus; so are -ueel, -uaal.
        let before_w = is_last(letters, at, group) || followed_by(letters, at, group, 'w');
        if rest.starts_with("iee") || (rest.starts_with("ieu") && !before_w) {
            taken = 1;
        }
        rest = rest.get(taken..).unwrap_or_default();
        count += 1;
    }
    count
}

fn after<'a>(letters: &'a [char], at: usize, group: &str) -> Option<&'a char> {
    letters.get(at + group.chars().count())
}

fn is_last(letters: &[char], at: usize, group: &str) -> bool {
    after(letters, at, group).is_none()
}

fn followed_by(letters: &[char], at: usize, group: &str, letter: char) -> bool {
    after(letters, at, group) == Some(&letter)
}
