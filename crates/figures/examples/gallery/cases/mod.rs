//! The cases: nothing yet, a little, Mamadou, and a lot.

mod nests;
mod webs;

use maud::Markup;

/// Name, wide setting, compact setting.
pub type Row = (&'static str, Markup, Markup);

pub fn rows() -> Vec<Row> {
    let mut rows = webs::rows();
    rows.extend(nests::rows());
    rows
}
