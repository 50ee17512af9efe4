//! Month after month what is left, or what is short, around one line.

use maud::{Markup, html};

use crate::{
    cash::part_of,
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    words::{Anchor, lines, width, wrap},
};

/// The months.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MonthsLeft {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The months, in order.
    pub months: Vec<MonthLeft>,
    /// Words for above the line: "is left".
    pub left_label: String,
    /// Words for under the line: "is short".
    pub short_label: String,
    /// One month under the other, for a phone.
    pub compact: bool,
}

/// One month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MonthLeft {
    /// Its name, short.
    pub label: String,
    /// What is left, in cents; negative when it is short.
    pub cents: i64,
    /// The same in words, short: without cents.
    pub amount: String,
    /// Tooltip.
    pub tip: String,
    /// Whether it is this month.
    pub is_now: bool,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// Draws the months: beside each other in the wide setting, as rows in the compact one.
#[must_use]
pub fn draw(months: &MonthsLeft) -> Markup {
    let most = months.months.iter().map(|month| month.cents.unsigned_abs()).max().unwrap_or(0);
    let short = months.months.iter().any(|month| month.cents < 0);
    let (body, size) = if months.compact { rows(months, most, short) } else { columns(months, most, short) };
    let frame = Frame {
        id: &months.id,
        title: &months.title,
        description: &months.description,
        class: "months-left",
        compact: months.compact,
        size,
        linked: months.months.iter().any(|month| month.href.is_some()),
    };
    frame.around(&body)
}

fn class(month: &MonthLeft) -> &'static str {
    match (month.cents < 0, month.is_now) {
        (false, false) => "month",
        (false, true) => "month now",
        (true, false) => "month short",
        (true, true) => "month short now",
    }
}

fn columns(months: &MonthsLeft, most: u64, short: bool) -> (Markup, (f64, f64)) {
    let (wide, reach) = (680.0, 110.0);
    let zero = 26.0 + 24.0 + reach;
    // Room under the line only when something is short, and as much as it needs.
    let deepest = months.months.iter().map(|month| month.cents.min(0).unsigned_abs()).max().unwrap_or(0);
    let names = zero + if short { reach * part_of(deepest, most) + 42.0 } else { 22.0 };
    let column = (wide / count(months.months.len().max(1))).min(120.0);
    let body = html! {
        (lines("caption", &wrap(&months.left_label, 14.0, 300.0, 1), 2.0, 16.0, 14.0, Anchor::Start))
        @if short { (lines("caption", &wrap(&months.short_label, 14.0, 300.0, 1), wide - 2.0, 16.0, 14.0, Anchor::End)) }
        line class="zero" x1="2" y1=(n(zero)) x2=(n(wide - 2.0)) y2=(n(zero)) {}
        @for (nth, month) in months.months.iter().enumerate() {
            @let x = column * count(nth);
            @let middle = x + column / 2.0;
            @let under = month.cents < 0;
            @let high = (part_of(month.cents.unsigned_abs(), most) * reach).max(2.0);
            @let bar = html! {
                rect class="bar" x=(n(x + column * 0.18)) y=(n(if under { zero } else { zero - high })) width=(n(column * 0.64)) height=(n(high)) rx="4" {}
                (lines("amount", std::slice::from_ref(&month.amount), middle, if under { zero + high + 17.0 } else { zero - high - 6.0 }, fitting(&month.amount, column), Anchor::Middle))
                (lines("name", &wrap(&month.label, 14.0, column, 1), middle, names, 14.0, Anchor::Middle))
                rect class="hit" x=(n(x + 1.0)) y="22" width=(n(column - 2.0)) height=(n(names - 16.0)) rx="6" {}
            };
            (part(class(month), month.href.as_deref(), tip_or(&month.tip, &month.label), &bar))
        }
    };
    (body, (wide, names + 8.0))
}

/// The size at which an amount fits over its bar.
fn fitting(amount: &str, column: f64) -> f64 {
    let needed = width(amount, 14.0);
    if needed > column - 2.0 { (14.0 * (column - 2.0) / needed).max(9.0) } else { 14.0 }
}

fn rows(months: &MonthsLeft, most: u64, short: bool) -> (Markup, (f64, f64)) {
    let (wide, row, top) = (340.0, 32.0, 26.0);
    let amounts = months.months.iter().map(|month| width(&month.amount, 15.0)).fold(0.0, f64::max).min(100.0) + 10.0;
    let (from, to) = (74.0, wide - amounts);
    // Where the line stands: in the middle only when something is short.
    let zero = if short { from + (to - from) * 0.38 } else { from };
    let high = top + row * count(months.months.len()) + 4.0;
    let body = html! {
        (lines("caption", &wrap(&months.left_label, 14.0, 170.0, 1), wide - 2.0, 15.0, 14.0, Anchor::End))
        @if short { (lines("caption", &wrap(&months.short_label, 14.0, 160.0, 1), 2.0, 15.0, 14.0, Anchor::Start)) }
        line class="zero" x1=(n(zero)) y1=(n(top)) x2=(n(zero)) y2=(n(high - 4.0)) {}
        @for (nth, month) in months.months.iter().enumerate() {
            @let y = top + row * count(nth);
            @let under = month.cents < 0;
            @let long = (part_of(month.cents.unsigned_abs(), most) * if under { zero - from } else { to - zero }).max(2.0);
            @let bar = html! {
                (lines("name", &wrap(&month.label, 15.0, from - 8.0, 1), 2.0, y + 21.0, 15.0, Anchor::Start))
                rect class="bar" x=(n(if under { zero - long } else { zero })) y=(n(y + 6.0)) width=(n(long)) height="20" rx="4" {}
                (lines("amount", std::slice::from_ref(&month.amount), wide - 2.0, y + 21.0, 15.0, Anchor::End))
                rect class="hit" x="1" y=(n(y)) width=(n(wide - 2.0)) height=(n(row)) rx="6" {}
            };
            (part(class(month), month.href.as_deref(), tip_or(&month.tip, &month.label), &bar))
        }
    };
    (body, (wide, high))
}
