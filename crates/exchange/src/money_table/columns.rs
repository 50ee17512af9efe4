//! The columns of the tables: what they are called in each language. These names are released: what was written with
//! them is read for ever. A name may be added; none is changed.

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in programs; it is read as well.
    pub id: &'static str,
    /// Its name in Dutch, French and English.
    pub names: [&'static str; 3],
    /// Whether it is read. What is computed is written, and not read.
    pub is_read: bool,
}

const fn column(id: &'static str, names: [&'static str; 3]) -> Column {
    Column { id, names, is_read: true }
}

const fn computed(id: &'static str, names: [&'static str; 3]) -> Column {
    Column { id, names, is_read: false }
}

/// The budget: one line that comes in, goes out, lies in an envelope, or is needed to live on.
pub const BUDGET: [Column; 7] = [
    column("kind", ["soort", "sorte", "kind"]),
    column("name", ["wat", "quoi", "what"]),
    column("group", ["groep", "groupe", "group"]),
    column("amount", ["bedrag", "montant", "amount"]),
    column("every", ["hoe vaak", "fréquence", "how often"]),
    column("from", ["vanaf", "à partir de", "from"]),
    column("until", ["tot en met", "jusqu’au", "until"]),
];

/// The debts: one debt a row.
pub const DEBTS: [Column; 14] = [
    column("creditor", ["schuldeiser", "créancier", "creditor"]),
    column("principal", ["hoofdsom", "principal", "principal"]),
    column("interest", ["intrest", "intérêts", "interest"]),
    column("costs", ["kosten", "frais", "costs"]),
    column("yearly_rate", ["intrest per jaar in %", "intérêts par an en %", "interest a year in %"]),
    column("asks_a_month", ["ze vragen per maand", "ils demandent par mois", "they ask a month"]),
    column("priority", ["gaat voor", "prioritaire", "comes first"]),
    column("collector", ["wie int", "qui recouvre", "who collects"]),
    column("stage", ["hoe ver", "où en est-ce", "how far"]),
    column("contested", ["betwist omdat", "contesté parce que", "disputed because"]),
    column("a_month", ["we bieden per maand", "nous offrons par mois", "we offer a month"]),
    column("by", ["betaald tegen", "payé pour le", "paid by"]),
    computed("paid", ["al betaald", "déjà payé", "paid already"]),
    computed("open", ["nog open", "reste dû", "still owed"]),
];
