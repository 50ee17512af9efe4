//! Plans beside each other: how what is owed goes down to nothing, one line a plan.

use maud::{Markup, html};

use crate::{
    cash::part_of,
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    words::{Anchor, BOLD, LEADING, lines, width, wrap},
};

/// The plans.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlansCompared {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// At most five are told apart; the first is drawn on top.
    pub plans: Vec<PlanLine>,
    /// What is owed at the start, in words.
    pub owed_label: String,
    /// Marks under the line: which month (0 is the start) and its words.
    pub ticks: Vec<(usize, String)>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanLine {
    /// Its name.
    pub label: String,
    /// Its last day, in words.
    pub end: String,
    /// What is owed at the start and after each month, in cents.
    pub balances: Vec<u64>,
    /// The months (as in `balances`) in which it pinches: a small ring on the line.
    pub pinches: Vec<usize>,
    /// Whether this is the one that was chosen: a thicker line.
    pub is_chosen: bool,
    /// Where pressing its name leads.
    pub href: Option<String>,
}

/// How many ways of drawing a line there are.
const KINDS: usize = 5;

/// The measures of the figure.
struct Field {
    wide: f64,
    text: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    key: f64,
    /// How many months the field is wide.
    months: usize,
    most: u64,
}

impl Field {
    fn of(compared: &PlansCompared) -> Self {
        let months = compared.plans.iter().map(|plan| plan.balances.len().saturating_sub(1)).max().unwrap_or(0).max(1);
        let most = compared.plans.iter().flat_map(|plan| plan.balances.iter().copied()).max().unwrap_or(0);
        let (wide, text, right, bottom) =
            if compared.compact { (340.0, 15.0, 330.0, 190.0) } else { (680.0, 15.0, 668.0, 236.0) };
        let key = if compared.compact { 44.0 } else { 32.0 };
        Self { wide, text, left: 8.0, right, top: 32.0, bottom, key, months, most }
    }

    fn x(&self, month: usize) -> f64 {
        self.left + (self.right - self.left) * count(month.min(self.months)) / count(self.months)
    }

    fn y(&self, cents: u64) -> f64 {
        self.bottom - (self.bottom - self.top) * part_of(cents, self.most)
    }
}

/// Draws the plans.
#[must_use]
pub fn draw(compared: &PlansCompared) -> Markup {
    let field = Field::of(compared);
    let keys = field.bottom + 36.0;
    let frame = Frame {
        id: &compared.id,
        title: &compared.title,
        description: &compared.description,
        class: "plans-compared",
        compact: compared.compact,
        size: (field.wide, keys + field.key * count(compared.plans.len())),
        linked: compared.plans.iter().any(|plan| plan.href.is_some()),
    };
    let small = field.text - 1.0;
    frame.around(&html! {
        @for (month, _) in &compared.ticks {
            line class="month" x1=(n(field.x(*month))) y1=(n(field.top)) x2=(n(field.x(*month))) y2=(n(field.bottom)) {}
        }
        line class="zero" x1=(n(field.left)) y1=(n(field.bottom)) x2=(n(field.right)) y2=(n(field.bottom)) {}
        (lines("caption", &wrap(&compared.owed_label, field.text, field.wide - 20.0, 1), field.left, 20.0, field.text, Anchor::Start))
        @for (month, words) in &compared.ticks {
            @let x = field.x(*month);
            @let half = width(words, small) / 2.0;
            @let (x, anchor) = if x - half < 0.0 { (0.0, Anchor::Start) } else if x + half > field.wide { (field.wide, Anchor::End) } else { (x, Anchor::Middle) };
            (lines("caption", std::slice::from_ref(words), x, field.bottom + 20.0, small, anchor))
        }
        @for (nth, plan) in compared.plans.iter().enumerate().rev() { (way(&field, plan, nth)) }
        @for (nth, plan) in compared.plans.iter().enumerate() { (key(&field, plan, nth, keys + field.key * count(nth))) }
    })
}

/// The way down of one plan, with a mark where it ends.
fn way(field: &Field, plan: &PlanLine, nth: usize) -> Markup {
    let points: Vec<String> = plan
        .balances
        .iter()
        .enumerate()
        .map(|(month, cents)| format!("{} {}", n(field.x(month)), n(field.y(*cents))))
        .collect();
    let last = plan.balances.len().saturating_sub(1);
    html! {
        @if points.len() > 1 {
            g class=(class(plan, nth)) {
                path class="way" d={ "M" (points.join("L")) } {}
                @for month in &plan.pinches {
                    @if let Some(cents) = plan.balances.get(*month) {
                        circle class="pinch" cx=(n(field.x(*month))) cy=(n(field.y(*cents))) r="4.5" {}
                    }
                }
                @if let Some(cents) = plan.balances.last() { (end(nth, field.x(last), field.y(*cents))) }
            }
        }
    }
}

/// A plan by name: its line, its name, its end.
fn key(field: &Field, plan: &PlanLine, nth: usize, top: f64) -> Markup {
    let middle = top + field.key / 2.0;
    let size = field.text;
    let room = field.wide - 66.0 - width(&plan.end, size);
    let name = wrap(&plan.label, size * BOLD, room.max(80.0), 2);
    let first = middle + size * 0.35 - count(name.len().saturating_sub(1)) * size * LEADING / 2.0;
    let body = html! {
        line class="way" x1="8" y1=(n(middle)) x2="40" y2=(n(middle)) {}
        (end(nth, 40.0, middle))
        (lines("name", &name, 54.0, first, size, Anchor::Start))
        (lines("last", std::slice::from_ref(&plan.end), field.wide - 4.0, middle + size * 0.35, size, Anchor::End))
        rect class="hit" x="1.5" y=(n(top + 1.0)) width=(n(field.wide - 3.0)) height=(n(field.key - 2.0)) rx="8" {}
    };
    let tip = format!("{}: {}", plan.label, plan.end);
    part(&class(plan, nth), plan.href.as_deref(), tip_or(&tip, &plan.label), &body)
}

fn class(plan: &PlanLine, nth: usize) -> String {
    let chosen = if plan.is_chosen { " chosen" } else { "" };
    format!("plan l{}{chosen}", nth % KINDS)
}

/// The mark of a line: its form says which, also without colour.
fn end(nth: usize, x: f64, y: f64) -> Markup {
    let turned =
        |by: f64| format!("M{} {}l{} {}l{} {}l{} {}z", n(x), n(y - by), n(by), n(by), n(-by), n(by), n(-by), n(-by));
    html! {
        @match nth % KINDS {
            0 => circle class="end" cx=(n(x)) cy=(n(y)) r="6" {},
            1 => rect class="end" x=(n(x - 5.5)) y=(n(y - 5.5)) width="11" height="11" {},
            2 => path class="end" d=(turned(7.5)) {},
            3 => path class="end" d={ "M" (n(x)) " " (n(y - 7.0)) "l7 12h-14z" } {},
            _ => path class="end" d={ "M" (n(x)) " " (n(y + 7.0)) "l7 -12h-14z" } {},
        }
    }
}
