//! The passwords that are tried first, wherever somebody has an account (NIST SP 800-63B, 3.1.1.2).

/// One a line; where they come from stands on top of it.
const COMMON: &str = include_str!("../data/common-passwords.txt");

/// Whether a password is one of the common ones, with nothing but digits and marks around it, letters written as digits
/// or marks, or the same twice. Several words together are not common because each of them is.
pub(crate) fn is_common(password: &str) -> bool {
    let bare: String = password.to_lowercase().chars().filter(|c| !is_space(*c)).collect();
    if is_listed(&bare) {
        return true;
    }
    match bare.split_at_checked(bare.len() / 2) {
        Some((one, other)) if one == other => is_listed(one),
        _ => false,
    }
}

fn is_listed(bare: &str) -> bool {
    let word = bare.trim_matches(|c: char| !c.is_alphabetic());
    let spelled: String = word.chars().map(as_letter).collect();
    COMMON.lines().any(|known| known == bare || known == word || known == spelled)
}

/// What people put between words.
const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '-' | '_' | '.')
}

/// The letter that a digit or mark stands for.
const fn as_letter(c: char) -> char {
    match c {
        '@' | '4' => 'a',
        '3' => 'e',
        '1' | '!' => 'i',
        '0' => 'o',
        '$' | '5' => 's',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_tries_first_is_common_however_it_is_dressed_up() {
        for common in [
            "1234567890",
            "1q2w3e4r5t",
            "qwertyuiop",
            "Azertyuiop1",
            "football2026",
            "!!Princess!!99",
            "P@ssw0rd2026",
            "dr4g0n-12345",
            "monkeymonkey",
            "Ik hou van jou 1",
            "mon_amour_2019",
            "September2026!",
            "Anderlecht1908",
        ] {
            assert!(is_common(common), "{common}");
        }
    }

    #[test]
    fn words_that_do_not_belong_together_are_not() {
        for own in [
            "correct horse battery",
            "dragon monkey football",
            "vier gewone woorden",
            "de egel zwemt laat",
            "7481902635",
            "parapluie rouge du lundi",
            "xK7#pq2!vLw9",
        ] {
            assert!(!is_common(own), "{own}");
        }
    }

    #[test]
    fn the_list_is_as_it_says() {
        let known: Vec<&str> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(known.len() > 5_000, "{}", known.len());
        assert!(known.windows(2).all(|two| two[0] < two[1]), "sorted, each once");
        assert!(known.iter().all(|word| word.len() >= 4 && word.to_lowercase() == **word));
    }
}
