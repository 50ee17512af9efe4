//! What people type into the fields of forms, and the language that a browser asks for.

use web::Language;

use crate::law;

/// The text of one field, and of one header.
pub(crate) fn forms(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = Language::accepted(&text);
    let _ = web::typed_day(&text);
    if let (Some(one), Some(other)) = (web::typed_amount(&text), web::typed_amount_of_rights(&text)) {
        law(one == other, "an amount is the same, in whichever form it is typed");
    }
}
