//! What comes in, what goes out under it on the same scale, and what is left as money that can be counted.

use maud::{Markup, html};

use crate::{
    Pictogram,
    cash::{self, part_of},
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    words::{Anchor, BOLD, LEADING, lines, width, wrap},
};

/// The picture of a budget of one month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Budget {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// What comes in.
    pub comes: Side,
    /// What goes out.
    pub goes: Side,
    /// What is left, or what is short.
    pub left: Left,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// All that comes in, or all that goes out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Side {
    /// Its name.
    pub label: String,
    /// All of it together, in words.
    pub amount: String,
    /// Kind by kind.
    pub kinds: Vec<Kind>,
}

/// One kind of income or cost.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kind {
    /// Its name.
    pub label: String,
    /// Drawn on its piece and before its name.
    pub pictogram: Option<Pictogram>,
    /// How much, in cents.
    pub cents: u64,
    /// How much, in words.
    pub amount: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// What is left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Left {
    /// Its name: "is left", or "is missing".
    pub label: String,
    /// In cents; negative when it is short. Then the notes are only outlines.
    pub cents: i64,
    /// In words.
    pub amount: String,
}

/// The measures of the figure.
struct Plan {
    wide: f64,
    text: f64,
    bar: f64,
    /// How many kinds stand beside each other under a bar.
    columns: usize,
    /// How high a kind is beside the lines of its name.
    key: f64,
}

impl Plan {
    const fn of(compact: bool) -> Self {
        if compact {
            Self { wide: 340.0, text: 16.0, bar: 40.0, columns: 1, key: 12.0 }
        } else {
            Self { wide: 680.0, text: 17.0, bar: 46.0, columns: 3, key: 28.0 }
        }
    }

    const fn right(&self) -> f64 {
        self.wide - 2.0
    }

    fn column(&self) -> f64 {
        self.wide / count(self.columns)
    }

    /// The name of a kind, in lines that fit beside its pictogram.
    fn name(&self, kind: &Kind) -> Vec<String> {
        let size = self.text - 1.0;
        let taken = if self.columns == 1 { 46.0 + width(&kind.amount, size) * BOLD } else { 44.0 };
        wrap(&kind.label, size, (self.column() - taken).max(80.0), 2)
    }

    /// How high all kinds of a side are.
    fn row(&self, side: &Side) -> f64 {
        let most = side.kinds.iter().map(|kind| self.name(kind).len()).max().unwrap_or(1).max(1);
        self.key + count(most) * (self.text - 1.0) * LEADING
    }
}

/// Draws the picture.
#[must_use]
pub fn draw(budget: &Budget) -> Markup {
    let plan = Plan::of(budget.compact);
    let whole = |side: &Side| side.kinds.iter().fold(0_u64, |sum, kind| sum.saturating_add(kind.cents));
    let (comes, goes) = (whole(&budget.comes), whole(&budget.goes));
    let most = comes.max(goes);
    let mut y = 4.0;
    let upper = side(&plan, &budget.comes, "comes", most, &mut y);
    // Where the costs end and something is left, the gap shows how much of what comes in that is.
    let gap = (y + plan.text + 10.0, part_of(goes, most), part_of(comes, most));
    y += 8.0;
    let lower = side(&plan, &budget.goes, "goes", most, &mut y);
    let rest = left(&plan, &budget.left, &mut y);
    let frame = Frame {
        id: &budget.id,
        title: &budget.title,
        description: &budget.description,
        class: "budget",
        compact: budget.compact,
        size: (plan.wide, y),
        linked: budget.comes.kinds.iter().chain(&budget.goes.kinds).any(|kind| kind.href.is_some()),
    };
    frame.around(&html! {
        (upper)
        @let (top, from, to) = gap;
        @if to - from > 0.01 {
            rect class="gap" x=(n(2.0 + (plan.right() - 2.0) * from + 2.0)) y=(n(top + 9.0))
                width=(n(((plan.right() - 2.0) * (to - from) - 2.0).max(2.0))) height=(n(plan.bar - 2.0)) rx="6" {}
        }
        (lower)
        (rest)
    })
}

/// A heading with its amount, the bar of its kinds, and the kinds by name.
fn side(plan: &Plan, side: &Side, class: &str, most: u64, y: &mut f64) -> Markup {
    let heading = *y + plan.text;
    let bar = heading + 11.0;
    let keys = bar + plan.bar + 8.0;
    let rows = count(side.kinds.len().div_ceil(plan.columns));
    let row = plan.row(side);
    *y = keys + rows * row + 6.0;
    let mut x = 2.0;
    let mut pieces = Vec::new();
    for (nth, kind) in side.kinds.iter().enumerate() {
        let wide = (plan.right() - 2.0) * part_of(kind.cents, most);
        pieces.push((kind, nth % 3, x, wide));
        x += wide;
    }
    html! {
        g class=(class) {
            (head(plan, &side.label, &side.amount, heading))
            rect class="none" x="2" y=(n(bar)) width=(n(plan.right() - 2.0)) height=(n(plan.bar)) rx="6" {}
            @for (kind, shade, x, wide) in &pieces {
                @if *wide > 0.5 {
                    rect class={ "piece s" (shade) } x=(n(*x)) y=(n(bar)) width=(n(*wide)) height=(n(plan.bar)) rx="6" {}
                    @if let Some(of) = kind.pictogram && *wide > 34.0 {
                        (inside(of, x + wide / 2.0, bar + plan.bar / 2.0, 26.0))
                    }
                }
            }
            @for (nth, kind) in side.kinds.iter().enumerate() { (key(plan, kind, nth, keys, row)) }
        }
    }
}

/// A name at the left and its amount at the right, both large.
fn head(plan: &Plan, label: &str, amount: &str, y: f64) -> Markup {
    let size = plan.text + 1.0;
    let room = plan.right() - 14.0 - width(amount, size) * BOLD;
    html! {
        (lines("head", &wrap(label, size * BOLD, room.max(80.0), 1), 2.0, y, size, Anchor::Start))
        (lines("head", &[amount.to_owned()], plan.right(), y, size, Anchor::End))
    }
}

/// One kind by name: its pictogram, its word, its amount.
fn key(plan: &Plan, kind: &Kind, nth: usize, top: f64, row: f64) -> Markup {
    let column = plan.column();
    let (x, y) = (column * count(nth % plan.columns) + 2.0, top + row * count(nth / plan.columns));
    let size = plan.text - 1.0;
    let name = plan.name(kind);
    let under = y + 18.0 + count(name.len()) * size * LEADING;
    let body = html! {
        @if let Some(of) = kind.pictogram { (inside(of, x + 13.0, y + 14.0, 24.0)) }
        (lines("name", &name, x + 34.0, y + 19.0, size, Anchor::Start))
        @if plan.columns == 1 {
            (lines("amount", std::slice::from_ref(&kind.amount), plan.right(), y + 19.0, size, Anchor::End))
        } @else {
            (lines("amount", std::slice::from_ref(&kind.amount), x + 34.0, under, size, Anchor::Start))
        }
        rect class="hit" x=(n(x)) y=(n(y)) width=(n(column - 6.0)) height=(n(row - 2.0)) rx="8" {}
    };
    let tip = format!("{}: {}", kind.label, kind.amount);
    part("kind", kind.href.as_deref(), tip_or(&tip, &kind.label), &body)
}

/// What is left, under a line as in a sum.
fn left(plan: &Plan, left: &Left, y: &mut f64) -> Markup {
    let line = *y + 6.0;
    let heading = line + plan.text + 14.0;
    let short = left.cents < 0;
    let (notes, high) =
        cash::draw(&cash::cash(left.cents.unsigned_abs()), short, 2.0, heading + 14.0, plan.right() - 2.0);
    *y = heading + 14.0 + high + if high > 0.0 { 0.0 } else { -6.0 };
    html! {
        line class="sum" x1="2" y1=(n(line)) x2=(n(plan.right())) y2=(n(line)) {}
        g class=(if short { "left short" } else { "left" }) {
            (head(plan, &left.label, &left.amount, heading))
            (notes)
        }
    }
}
