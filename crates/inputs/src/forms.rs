//! What people type into the fields of forms, and the language that a browser asks for.

use web::Language;

use crate::law;

/// The text of one field, and of one header.
pub(crate) fn forms(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = Language::accepted(&text);
    let _ = web::typed_day(&text);
    if let Some(cents) = web::typed_amount(&text) {
        let shown = format!("{},{:02}", cents / 100, cents % 100);
        law(web::typed_amount(&shown) == Some(cents), "an amount is read as a form shows it again");
    }
}
