//! Tables of money out of a spreadsheet.

use dossier::CommandId;
use dossier::money::Money;
use exchange::money_table::look;

use crate::law;

/// A table beside a dossier in which nothing stands: each row is new or wrong, and never both.
pub(crate) fn money_table(bytes: &[u8]) {
    let nth = |n: usize| CommandId(uuid::Uuid::from_u128(n as u128));
    let Ok(found) = look(&String::from_utf8_lossy(bytes), &Money::default(), &nth) else { return };
    let is_wrong = |row: usize| found.mistakes.iter().any(|mistake| mistake.row == row);
    law(found.rows.iter().all(|row| !row.commands.is_empty()), "where nothing stands, each row does something");
    law(!found.rows.iter().any(|row| is_wrong(row.row)), "a row with a mistake does nothing");
}
