//! The frame around each figure: its size, its role, its title and its description.

use maud::{Markup, html};

use crate::number::n;

/// Puts the wide and the compact setting of one figure together; the one that fits the column is
/// shown, the other is hidden for everyone.
#[must_use]
pub fn pair(wide: &Markup, compact: &Markup) -> Markup {
    html! { div.figure-pair { (wide) (compact) } }
}

/// What every SVG figure has.
pub(crate) struct Frame<'a> {
    /// Prefix of all ids, as the caller gave it.
    pub(crate) id: &'a str,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// Class of this kind of figure.
    pub(crate) class: &'a str,
    pub(crate) compact: bool,
    /// Width and height, in the figure's own units.
    pub(crate) size: (f64, f64),
    /// Whether something in it can be pressed. An image hides its parts from a screen reader; a
    /// group does not.
    pub(crate) linked: bool,
}

impl Frame<'_> {
    /// Prefix of all ids: the compact setting has its own, so that both may stand on one page.
    pub(crate) fn prefix(&self) -> String {
        prefix(self.id, self.compact)
    }

    /// The figure around its `body`.
    pub(crate) fn around(&self, body: &Markup) -> Markup {
        let prefix = self.prefix();
        let (wide, high) = self.size;
        let setting = if self.compact { "figure-compact" } else { "figure-wide" };
        html! {
            svg class={ "figure " (self.class) " " (setting) } viewBox={ "0 0 " (n(wide)) " " (n(high)) }
                role=(if self.linked { "group" } else { "img" })
                aria-labelledby={ (prefix) "-title" } aria-describedby={ (prefix) "-desc" } {
                title id={ (prefix) "-title" } { (self.title) }
                desc id={ (prefix) "-desc" } { (self.description) }
                (body)
            }
        }
    }
}

/// The prefix of all ids of a figure in one of its settings.
pub(crate) fn prefix(id: &str, compact: bool) -> String {
    if compact { format!("{id}-c") } else { id.to_owned() }
}
