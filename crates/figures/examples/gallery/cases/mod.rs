//! The cases: nothing yet, a little, Mamadou, and a lot.

mod dynamics;
mod money;
mod nests;
mod networks;
mod paths;
mod small;
mod together;
pub(crate) mod webs;

use maud::Markup;

/// Name, wide setting, compact setting.
pub(crate) type Row = (&'static str, Markup, Markup);

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = webs::rows();
    rows.extend(dynamics::rows());
    rows.extend(money::rows());
    rows.extend(nests::rows());
    rows.extend(networks::rows());
    rows.extend(paths::rows());
    rows.extend(small::rows());
    rows.extend(together::rows());
    rows
}
