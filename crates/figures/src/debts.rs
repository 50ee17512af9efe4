//! Debts: of each what it was, what of it is paid, and what is still to pay.

use maud::{Markup, html};

use crate::{
    Pictogram,
    cash::part_of,
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    words::{Anchor, BOLD, LEADING, lines, width, wrap},
};

/// The debts, one under the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Debts {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// From top to bottom.
    pub debts: Vec<Debt>,
    /// Word for the filled part: "paid".
    pub paid_label: String,
    /// Word for the open part: "still to pay".
    pub open_label: String,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One debt.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Debt {
    /// To whom.
    pub label: String,
    /// What it was, in cents.
    pub was: u64,
    /// What is still to pay, in cents.
    pub open: u64,
    /// What is still to pay, in words.
    pub amount: String,
    /// A few words under it: "does not agree with it", "first", …
    pub note: String,
    /// Whether it is not agreed that it is owed: drawn with a broken edge.
    pub is_contested: bool,
    /// Tooltip, and the name of the link (`label` when empty).
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// The measures of the figure.
struct Plan {
    wide: f64,
    text: f64,
    bar: f64,
    top: f64,
}

impl Plan {
    const fn of(compact: bool) -> Self {
        if compact {
            Self { wide: 340.0, text: 16.0, bar: 18.0, top: 32.0 }
        } else {
            Self { wide: 680.0, text: 16.0, bar: 20.0, top: 34.0 }
        }
    }

    const fn room(&self) -> f64 {
        self.wide - 8.0
    }

    /// The name of a debt, in lines that leave room for its amount.
    fn name(&self, debt: &Debt) -> Vec<String> {
        let taken = width(&debt.amount, self.text) * BOLD + if debt.open == 0 { 38.0 } else { 12.0 };
        wrap(&debt.label, self.text, (self.room() - taken).max(100.0), 2)
    }

    /// How high a debt is.
    fn row(&self, debt: &Debt) -> f64 {
        let lines = count(self.name(debt).len().max(1) + usize::from(!debt.note.is_empty()));
        lines * self.text * LEADING + self.bar + 30.0
    }
}

/// Draws the debts.
#[must_use]
pub fn draw(debts: &Debts) -> Markup {
    let plan = Plan::of(debts.compact);
    let most = debts.debts.iter().map(|debt| debt.was.max(debt.open)).max().unwrap_or(0);
    let mut below = plan.top;
    let mut rows = Vec::new();
    for debt in &debts.debts {
        rows.push(one(&plan, debt, most, below));
        below += plan.row(debt);
    }
    let frame = Frame {
        id: &debts.id,
        title: &debts.title,
        description: &debts.description,
        class: "debts",
        compact: debts.compact,
        size: (plan.wide, below),
        linked: debts.debts.iter().any(|debt| debt.href.is_some()),
    };
    frame.around(&html! {
        (legend(&plan, debts))
        @for row in &rows { (row) }
    })
}

/// What filled and open mean.
fn legend(plan: &Plan, debts: &Debts) -> Markup {
    let size = plan.text - 2.0;
    let second = 4.0 + 28.0 + width(&debts.paid_label, size) + 22.0;
    html! {
        rect class="paid" x="4" y="4" width="20" height="14" rx="4" {}
        (lines("caption", &wrap(&debts.paid_label, size, plan.wide / 2.0 - 40.0, 1), 30.0, 16.0, size, Anchor::Start))
        rect class="open" x=(n(second)) y="4" width="20" height="14" rx="4" {}
        (lines("caption", &wrap(&debts.open_label, size, (plan.wide - second - 30.0).max(60.0), 1), second + 26.0, 16.0, size, Anchor::Start))
    }
}

fn one(plan: &Plan, debt: &Debt, most: u64, top: f64) -> Markup {
    let size = plan.text;
    let was = debt.was.max(debt.open);
    let long = (plan.room() * part_of(was, most)).max(6.0);
    let paid = long * (1.0 - part_of(debt.open, was));
    let done = debt.open == 0;
    let name = plan.name(debt);
    let under = top + 18.0 + count(name.len().max(1)) * size * LEADING;
    let bar = under + if debt.note.is_empty() { -size } else { size * LEADING - size } + 5.0;
    let at_the_right = width(&debt.amount, size) * BOLD + 26.0;
    let body = html! {
        (lines("name", &name, 4.0, top + 18.0, size, Anchor::Start))
        (lines("amount", std::slice::from_ref(&debt.amount), plan.wide - 4.0, top + 18.0, size, Anchor::End))
        @if done { (inside(Pictogram::Check, plan.wide - 4.0 - at_the_right + 10.0, top + 12.0, 20.0)) }
        @if !debt.note.is_empty() {
            (lines("caption", &wrap(&debt.note, size - 1.0, plan.room(), 1), 4.0, under, size - 1.0, Anchor::Start))
        }
        rect class="open" x="4" y=(n(bar)) width=(n(long)) height=(n(plan.bar)) rx="5" {}
        @if paid > 1.0 { rect class="paid" x="4" y=(n(bar)) width=(n(paid)) height=(n(plan.bar)) rx="5" {} }
        rect class="hit" x="1.5" y=(n(top)) width=(n(plan.wide - 3.0)) height=(n(plan.row(debt) - 8.0)) rx="8" {}
    };
    let class = if debt.is_contested { "debt contested" } else { "debt" };
    part(class, debt.href.as_deref(), tip_or(&debt.tip, &debt.label), &body)
}
