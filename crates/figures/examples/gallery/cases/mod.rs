//! The cases: nothing yet, a little, Mamadou, and a lot.

mod nests;
mod paths;
mod small;
mod together;
mod webs;

use maud::Markup;

/// Name, wide setting, compact setting.
pub(crate) type Row = (&'static str, Markup, Markup);

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = webs::rows();
    rows.extend(nests::rows());
    rows.extend(paths::rows());
    rows.extend(small::rows());
    rows.extend(together::rows());
    rows
}
