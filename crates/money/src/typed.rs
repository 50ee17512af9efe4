//! Amounts as people type them, in a form or in a table.

use crate::Euro;

impl Euro {
    /// Reads an amount as people type it: `137,10`, `€ 137.10`, `1.489,00`, `1 489`, `12 euro`, `1'489.50`. Nothing
    /// when it cannot be read, or can be read in two ways, as `1.000` can.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let apart = |c: char| c.is_whitespace() || matches!(c, '€' | '\'' | '’');
        let bare: String = text.chars().filter(|c| !apart(*c)).collect();
        let is_word = |word: &&str| bare.len() > word.len() && bare.to_lowercase().ends_with(word);
        let word = ["euro", "eur"].iter().find(|word| is_word(word)).map_or(0, |word| word.len());
        let bare = bare.get(..bare.len() - word)?;
        let marks = bare.matches(['.', ',']).count();
        if marks > 1 { without_thousands(bare)?.parse().ok() } else { bare.parse().ok() }
    }
}

/// Of `1.489,00` the last mark stands before the cents, and the other kind between the thousands.
fn without_thousands(text: &str) -> Option<String> {
    let (whole, cents) = text.split_at_checked(text.rfind(['.', ','])?)?;
    let mark = cents.chars().next()?;
    let between = if mark == ',' { '.' } else { ',' };
    let mut groups = whole.split(between);
    let is_first = |group: &str| (1..=3).contains(&group.trim_start_matches(['-', '\u{2212}']).len());
    let is_sound = groups.next().is_some_and(is_first) && groups.all(|group| group.len() == 3) && !whole.contains(mark);
    is_sound.then(|| format!("{}{cents}", whole.replace(between, "")))
}
