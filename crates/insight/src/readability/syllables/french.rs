//! French: groups of vowels, cut where two are spoken (é, è, ï, and i or u before them in some), less the mute e at the
//! end and the -ent of verbs. Written text is counted as it is spoken in prose.

pub(super) fn count(letters: &[char]) -> usize {
    let word: String = letters.iter().collect();
    // l'école, qu'il: what stands before the apostrophe sounds together with what follows.
    let word = word.replace(['\'', '’'], "");
    let word = word.replace("qu", "k").replace("gue", "ge").replace("gui", "gi");
    let letters: Vec<char> = word.chars().collect();
    let groups = super::groups(&letters);
    let mut count: usize = groups.iter().map(|(at, group)| sounds(&letters, *at, group)).sum();
    if count > 1 && ends_mute(&word, &groups) {
        count -= 1;
    }
    count.max(1)
}

fn sounds(letters: &[char], at: usize, group: &str) -> usize {
    let mut count = 1;
    let mut before: Option<char> = None;
    let length = group.chars().count();
    for (nth, letter) in group.chars().enumerate() {
        let begins = match (before, letter) {
            (None, _) => false,
            // A diaeresis, and é after another vowel than i, u or o that glide.
            (Some(_), 'ë' | 'ï' | 'ü') => true,
            (Some('é' | 'è'), next) => next != 'e' || nth + 1 < length || !ends_at(letters, at, length),
            (Some('a' | 'e' | 'o'), 'é' | 'è' | 'a') => !(before == Some('e') && letter == 'a'),
            // -ier, -ion glide but after two consonants: plier, client, février.
            (Some('i'), 'e' | 'é' | 'è' | 'o' | 'a') => nth == 1 && at >= 2 && is_cluster(letters, at),
            (Some('u'), 'e' | 'é' | 'a') => nth == 1 && at >= 1 && !(letter == 'e' && ends_at(letters, at, length)),
            _ => false,
        };
        // y between two vowels is i + i: payer, moyen.
        count += usize::from(begins || (letter == 'y' && nth > 0 && nth + 1 < length));
        before = Some(letter);
    }
    count
}

/// Whether a consonant with l or r stands before.
fn is_cluster(letters: &[char], at: usize) -> bool {
    let letter = |back: usize| at.checked_sub(back).and_then(|at| letters.get(at)).copied().unwrap_or('a');
    matches!(letter(1), 'l' | 'r') && "bcdfgptv".contains(letter(2))
}

fn ends_at(letters: &[char], at: usize, length: usize) -> bool {
    let rest = letters.get(at + length..).unwrap_or_default();
    matches!(rest, [] | ['s'])
}

fn ends_mute(word: &str, groups: &[(usize, String)]) -> bool {
    let last = groups.last().map_or("", |(_, group)| group.as_str());
    let consonants = |stem: &str| stem.chars().last().is_some_and(|letter| !super::is_vowel(letter));
    if let Some(stem) = word.strip_suffix("ent") {
        // Third person plural; nouns and adverbs in -ment, -dent, -cent, -gent, -rent keep their sound.
        let keeps = ["m", "d", "c", "g", "l", "v", "sci", "cli", "i"];
        let verbs = ["aim", "parl", "demand", "trouv", "viv", "doiv", "reçoiv", "travaill", "habit", "veul", "form"];
        let words = ["par", "appar", "différ", "référ", "cohér", "adhér", "concurr", "torr", "arg", "prés", "abs"];
        return !words.contains(&stem)
            && (!keeps.iter().any(|end| stem.ends_with(end)) && consonants(stem) || verbs.contains(&stem));
    }
    let stem = word.strip_suffix('s').unwrap_or(word);
    stem.strip_suffix('e').is_some_and(|stem| last == "e" && consonants(stem))
}
