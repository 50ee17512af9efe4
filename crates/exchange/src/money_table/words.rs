//! The words that stand in cells, in each language. As with the columns: released, added to, never changed.

use super::Tongue;

/// A word on a closed list: its released name, and what it is in Dutch, French and English.
pub(super) type Word = (&'static str, [&'static str; 3]);

pub(super) const KINDS: [Word; 4] = [
    ("income", ["inkomen", "revenu", "income"]),
    ("cost", ["kost", "dépense", "cost"]),
    ("envelope", ["enveloppe", "enveloppe", "envelope"]),
    ("minimum", ["om van te leven", "pour vivre", "to live on"]),
];
pub(super) const INCOME_GROUPS: [Word; 3] = [
    ("work", ["werk", "travail", "work"]),
    ("replacement", ["uitkering", "allocation", "benefit"]),
    ("protected", ["beschermd", "protégé", "protected"]),
];
pub(super) const COST_GROUPS: [Word; 3] = [
    ("fixed", ["vast", "fixe", "fixed"]),
    ("living", ["leven", "vie", "living"]),
    ("seldom", ["zelden", "rare", "seldom"]),
];
pub(super) const RHYTHMS: [Word; 5] = [
    ("week", ["week", "semaine", "week"]),
    ("month", ["maand", "mois", "month"]),
    ("quarter", ["kwartaal", "trimestre", "quarter"]),
    ("year", ["jaar", "an", "year"]),
    ("once", ["eenmalig", "une fois", "once"]),
];
pub(super) const STAGES: [Word; 6] = [
    ("open", ["open", "ouvert", "open"]),
    ("reminder", ["herinnering", "rappel", "reminder"]),
    ("notice", ["ingebrekestelling", "mise en demeure", "notice"]),
    ("bailiff", ["deurwaarder", "huissier", "bailiff"]),
    ("judgment", ["vonnis", "jugement", "judgment"]),
    ("paid_off", ["afbetaald", "remboursé", "paid off"]),
];
pub(super) const YES_NO: [Word; 2] = [("yes", ["ja", "oui", "yes"]), ("no", ["nee", "non", "no"])];

/// The released name of what stands in a cell.
pub(super) fn read(list: &[Word], text: &str) -> Option<&'static str> {
    let text = folded(text);
    let is_it = |(name, names): &&Word| folded(name) == text || names.iter().any(|known| folded(known) == text);
    list.iter().find(is_it).map(|(name, _)| *name)
}

/// What stands in a cell for a released name.
pub(super) fn written(list: &[Word], name: &str, tongue: Tongue) -> String {
    let word = list.iter().find(|(known, _)| *known == name).and_then(|(_, names)| names.get(tongue.place()));
    word.map_or_else(|| name.to_owned(), |word| (*word).to_owned())
}

/// All that can stand in a cell, in one language.
pub(super) fn all(list: &[Word], tongue: Tongue) -> Vec<&'static str> {
    list.iter().filter_map(|(_, names)| names.get(tongue.place()).copied()).collect()
}

/// A word as it is compared: small letters, without accents, one space between.
pub(super) fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        '’' => '\'',
        '_' => ' ',
        other => other,
    };
    let small: String = text.to_lowercase().chars().map(plain).collect();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}
