//! Debts from other services.

use exchange::oslo::{Oslo, Wishes, incoming};
use jiff::civil::date;

use crate::law;

/// A file in the Flemish vocabulary for debt management.
pub(crate) fn oslo(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let wishes = Wishes { debtor: None, today: date(2026, 11, 23), reminder: "r", contested: "c", nobody: "n" };
    let Ok(found) = incoming(&text, &wishes, |_| None) else { return };
    let written = Oslo::read(&found.taken_in.text).map(|file| file.write());
    law(written.is_ok(), "what is kept of a file is read");
    let again = written.and_then(|text| incoming(&text, &wishes, |_| None));
    law(again.is_ok_and(|again| again == found), "what is written is read as it was");
    if let Some(debtor) = found.debtors.first() {
        let wishes = Wishes { debtor: Some(&debtor.id), ..wishes };
        law(incoming(&text, &wishes, |_| None).is_ok(), "whoever is named can be chosen");
    }
}
