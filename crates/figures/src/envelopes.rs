//! Envelopes: what was put apart for one thing, with the notes that lie in it.

use maud::{Markup, html};

use crate::{
    Pictogram,
    cash::{cash, piece},
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    words::{Anchor, lines, wrap},
};

/// The envelopes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Envelopes {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// In the order in which they lie.
    pub envelopes: Vec<Envelope>,
    /// Fewer beside each other, for a phone.
    pub compact: bool,
}

/// One envelope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Envelope {
    /// What it is for.
    pub label: String,
    /// Drawn on it.
    pub pictogram: Option<Pictogram>,
    /// What goes into it, in cents.
    pub cents: u64,
    /// What goes into it and how often, in words.
    pub amount: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

const HIGH: f64 = 178.0;

/// Draws the envelopes.
#[must_use]
pub fn draw(envelopes: &Envelopes) -> Markup {
    let (wide, columns) = if envelopes.compact { (340.0, 2) } else { (680.0, 4) };
    let column = wide / count(columns);
    let rows = count(envelopes.envelopes.len().div_ceil(columns));
    let frame = Frame {
        id: &envelopes.id,
        title: &envelopes.title,
        description: &envelopes.description,
        class: "envelopes",
        compact: envelopes.compact,
        size: (wide, (HIGH * rows).max(1.0)),
        linked: envelopes.envelopes.iter().any(|envelope| envelope.href.is_some()),
    };
    frame.around(&html! {
        @for (nth, envelope) in envelopes.envelopes.iter().enumerate() {
            (one(envelope, column, column * count(nth % columns), HIGH * count(nth / columns)))
        }
    })
}

fn one(envelope: &Envelope, column: f64, left: f64, top: f64) -> Markup {
    let middle = left + column / 2.0;
    let (wide, high) = (124.0, 74.0);
    let (x, y) = (middle - wide / 2.0, top + 40.0);
    // The largest two look out; the rest lies behind them.
    let notes: Vec<u64> = cash(envelope.cents).pieces.into_iter().take(2).collect();
    let name = wrap(&envelope.label, 16.0, column - 14.0, 2);
    let body = html! {
        @for (nth, worth) in notes.iter().enumerate() {
            (piece(*worth, false, x + 4.0 + count(nth) * 58.0, top + 14.0 + count(nth) * 3.0))
        }
        rect class="paper" x=(n(x)) y=(n(y)) width=(n(wide)) height=(n(high)) rx="5" {}
        path class="flap" d={ "M" (n(x + 2.0)) " " (n(y + 3.0)) "L" (n(middle)) " " (n(y + 34.0)) "L" (n(x + wide - 2.0)) " " (n(y + 3.0)) } {}
        @if let Some(of) = envelope.pictogram { (inside(of, middle, y + 52.0, 28.0)) }
        (lines("amount", std::slice::from_ref(&envelope.amount), middle, y + high + 22.0, 16.0, Anchor::Middle))
        (lines("name", &name, middle, y + high + 42.0, 16.0, Anchor::Middle))
        rect class="hit" x=(n(left + 3.0)) y=(n(top + 4.0)) width=(n(column - 6.0)) height=(n(HIGH - 6.0)) rx="10" {}
    };
    let tip = format!("{}: {}", envelope.label, envelope.amount);
    part("envelope", envelope.href.as_deref(), tip_or(&tip, &envelope.label), &body)
}
