//! How far a loosening may reach: a bar for each domain that may move with it, and what lies between the careful and
//! the bold way of reckoning.

use maud::{Markup, html};

use crate::{
    Pictogram,
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    words::{Anchor, LEADING, lines, wrap},
};

/// The bars. They have no numbers: the longest is as long as there is room, the others in proportion.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReachBars {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// One for each domain, in the order in which they are drawn.
    pub bars: Vec<Bar>,
    /// Words where the bars begin: stays as it is.
    pub low_label: String,
    /// Words where the longest ends: moves most.
    pub high_label: String,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One domain.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bar {
    /// Its name; wrapped over at most two lines.
    pub label: String,
    /// Drawn before the name.
    pub pictogram: Option<Pictogram>,
    /// How long the bar is, from 0 on.
    pub mean: f64,
    /// What the most careful way of reckoning says.
    pub least: f64,
    /// What the boldest says.
    pub most: f64,
    /// Whether all ways of reckoning say so: else the bar is only an outline.
    pub is_sure: bool,
    /// Tooltip, and the name of the link (`label` when empty).
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// The measures of the figure.
struct Plan {
    wide: f64,
    text: f64,
    /// Where the bars begin and may end.
    from: f64,
    to: f64,
    /// From one row to the next, and where in it the bar lies.
    row: f64,
    bar_at: f64,
    bar: f64,
    picture: f64,
    room: f64,
    top: f64,
    compact: bool,
}

impl Plan {
    const fn of(compact: bool) -> Self {
        if compact {
            let (text, row) = (15.0, 52.0);
            Self {
                wide: 340.0,
                text,
                from: 4.0,
                to: 336.0,
                row,
                bar_at: 31.0,
                bar: 13.0,
                picture: 20.0,
                room: 300.0,
                top: 24.0,
                compact,
            }
        } else {
            let (text, row) = (16.0, 42.0);
            Self {
                wide: 680.0,
                text,
                from: 232.0,
                to: 672.0,
                row,
                bar_at: 12.0,
                bar: 18.0,
                picture: 24.0,
                room: 186.0,
                top: 26.0,
                compact,
            }
        }
    }
}

/// Draws the bars.
#[must_use]
pub fn draw(reach: &ReachBars) -> Markup {
    let plan = Plan::of(reach.compact);
    let high = plan.top + plan.row * count(reach.bars.len()) + 4.0;
    let frame = Frame {
        id: &reach.id,
        title: &reach.title,
        description: &reach.description,
        class: "reach-bars",
        compact: reach.compact,
        size: (plan.wide, high),
        linked: reach.bars.iter().any(|bar| bar.href.is_some()),
    };
    let longest = reach.bars.iter().map(|bar| bar.most.max(bar.mean)).fold(0.0, f64::max);
    let at = |value: f64| {
        let part = if longest > 0.0 { (value / longest).clamp(0.0, 1.0) } else { 0.0 };
        plan.from + (plan.to - plan.from) * part
    };
    let small = plan.text - 2.0;
    let low = wrap(&reach.low_label, small, (plan.to - plan.from) * 0.48, 1);
    let highest = wrap(&reach.high_label, small, (plan.to - plan.from) * 0.48, 1);
    frame.around(&html! {
        (lines("caption", &low, plan.from, 15.0, small, Anchor::Start))
        (lines("caption", &highest, plan.to, 15.0, small, Anchor::End))
        @if !plan.compact {
            line class="zero" x1=(n(plan.from)) y1=(n(plan.top)) x2=(n(plan.from)) y2=(n(high - 4.0)) {}
        }
        @for (nth, bar) in reach.bars.iter().enumerate() {
            (one(&plan, bar, plan.top + plan.row * count(nth), &at))
        }
    })
}

fn one(plan: &Plan, bar: &Bar, top: f64, at: &impl Fn(f64) -> f64) -> Markup {
    let words = wrap(&bar.label, plan.text, plan.room, if plan.compact { 1 } else { 2 });
    let middle = top + plan.bar_at + plan.bar / 2.0;
    let (picture_x, picture_y, text_x, text_y) = if plan.compact {
        (plan.from + plan.picture / 2.0, top + 15.0, plan.from + plan.picture + 8.0, top + 15.0 + plan.text * 0.35)
    } else {
        let high = count(words.len()) * plan.text * LEADING;
        (plan.picture / 2.0 + 2.0, middle, plan.picture + 12.0, middle - high / 2.0 + plan.text * 0.9)
    };
    let body = html! {
        @if let Some(of) = bar.pictogram { (inside(of, picture_x, picture_y, plan.picture)) }
        (lines("name", &words, text_x, text_y, plan.text, Anchor::Start))
        line class="track" x1=(n(plan.from)) y1=(n(middle)) x2=(n(plan.to)) y2=(n(middle)) {}
        rect class="bar" x=(n(plan.from)) y=(n(middle - plan.bar / 2.0)) width=(n((at(bar.mean) - plan.from).max(3.0))) height=(n(plan.bar)) rx="4" {}
        @let (least, most) = (at(bar.least), at(bar.most));
        @if most - least > 3.0 {
            line class="between" x1=(n(least)) y1=(n(middle)) x2=(n(most)) y2=(n(middle)) {}
            @for x in [least, most] {
                line class="between" x1=(n(x)) y1=(n(middle - 5.0)) x2=(n(x)) y2=(n(middle + 5.0)) {}
            }
        }
        rect class="hit" x="1" y=(n(top)) width=(n(plan.wide - 2.0)) height=(n(plan.row)) rx="8" {}
    };
    let class = if bar.is_sure { "node" } else { "node perhaps" };
    part(class, bar.href.as_deref(), tip_or(&bar.tip, &bar.label), &body)
}
