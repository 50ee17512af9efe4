//! English: groups of vowels, less the mute e, with the endings and pairs that are spoken as two.

/// Pairs of vowels that are two sounds, where the language is regular about it.
const TWO: [&str; 12] = ["eo", "ia", "io", "iu", "ua", "uo", "ier", "iet", "ying", "ience", "client", "reali"];

pub(super) fn count(letters: &[char]) -> usize {
    let word: String = letters.iter().filter(|letter| letter.is_alphabetic()).collect();
    if let Some((_, count)) = KNOWN.iter().find(|(known, _)| *known == word) {
        return *count;
    }
    // y at the beginning is a consonant, and so is u after q.
    let word = word.replace("qu", "kw");
    let word = word.strip_prefix('y').map_or(word.clone(), |rest| format!("j{rest}"));
    let letters: Vec<char> = word.chars().collect();
    let mut count = super::groups(&letters).len();
    count += TWO.iter().map(|two| word.matches(two).count()).sum::<usize>();
    // -tion, -cial, -cious and the like are one again.
    let glides =
        ["tio", "sio", "cia", "tia", "gio", "geo", "cio", "people", "ssia", "xio", "tience", "nscience", "gua"];
    count -= glides.iter().map(|glide| word.matches(glide).count()).sum::<usize>().min(count.saturating_sub(1));
    count += usize::from(word.ends_with("ism") || word.ends_with("isms"));
    if count > 1 && ends_mute(&word) {
        count -= 1;
    }
    count.max(1)
}

/// Words that follow no rule, common in this field.
const KNOWN: [(&str, usize); 12] = [
    ("being", 2),
    ("create", 2),
    ("created", 3),
    ("idea", 3),
    ("area", 3),
    ("poem", 2),
    ("something", 2),
    ("someone", 2),
    ("everyone", 3),
    ("business", 2),
    ("every", 2),
    ("real", 1),
];

fn ends_mute(word: &str) -> bool {
    let vowel = |letter: char| super::is_vowel(letter);
    let before = |stem: &str| stem.chars().last().is_some_and(|letter| !vowel(letter));
    if let Some(stem) = word.strip_suffix("ed") {
        return before(stem) && !stem.ends_with(['t', 'd']);
    }
    if let Some(stem) = word.strip_suffix("es") {
        let sounds = ["s", "x", "z", "ch", "sh", "c", "g"].iter().any(|end| stem.ends_with(end));
        return before(stem) && !sounds && !has_le(stem);
    }
    if let Some(stem) =
        ["ely", "eless", "eness", "ement", "eful", "efully"].iter().find_map(|end| word.strip_suffix(end))
    {
        return before(stem) && !has_le(stem) && !stem.ends_with("el");
    }
    word.strip_suffix('e').is_some_and(|stem| before(stem) && !has_le(stem))
}

/// A consonant and l before the e: table, little, people.
fn has_le(stem: &str) -> bool {
    let mut back = stem.chars().rev();
    back.next() == Some('l') && back.next().is_some_and(|letter| !super::is_vowel(letter))
}
