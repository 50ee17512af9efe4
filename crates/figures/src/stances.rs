//! Stances over the trajectory: a lane for each, a bead for each contact, and how much of the whole it is.

use maud::{Markup, html};

use crate::{
    Pictogram,
    frame::Frame,
    number::{count, n},
    pictogram,
    words::{self, Anchor},
};

/// The lanes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stances {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// First day of the axis, counted from any day.
    pub first_day: i32,
    /// Last day of the axis.
    pub last_day: i32,
    /// The words under the first day.
    pub first_label: String,
    /// The words under the last day.
    pub last_label: String,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One stance.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// What stands beside it.
    pub pictogram: Pictogram,
    /// Its share of the whole, 0…1.
    pub share: f64,
    /// The share in words: "4 op 10".
    pub share_label: String,
    /// The days on which it was noted.
    pub days: Vec<i32>,
    /// Long stretches of this one alone: first day, last day.
    pub stretches: Vec<(i32, i32)>,
}

struct Lanes {
    wide: f64,
    left: f64,
    right: f64,
    lane: f64,
    text: f64,
    bead: f64,
    /// Where the share begins and how wide the whole of it is.
    share: (f64, f64),
}

impl Lanes {
    const fn of(compact: bool) -> Self {
        if compact {
            Self { wide: 340.0, left: 16.0, right: 324.0, lane: 64.0, text: 15.0, bead: 6.5, share: (222.0, 0.0) }
        } else {
            Self { wide: 680.0, left: 176.0, right: 524.0, lane: 50.0, text: 16.0, bead: 7.0, share: (552.0, 60.0) }
        }
    }

    fn x(&self, of: &Stances, day: i32) -> f64 {
        let days = f64::from(of.last_day.saturating_sub(of.first_day));
        let part = if days > 0.0 { f64::from(day.saturating_sub(of.first_day)) / days } else { 0.5 };
        self.left + (self.right - self.left) * part.clamp(0.0, 1.0)
    }
}

/// Draws the lanes.
#[must_use]
pub fn draw(stances: &Stances) -> Markup {
    let lanes = Lanes::of(stances.compact);
    let foot = count(stances.lanes.len()) * lanes.lane + lanes.text + 8.0;
    let frame = Frame {
        id: &stances.id,
        title: &stances.title,
        description: &stances.description,
        class: "stances",
        compact: stances.compact,
        size: (lanes.wide, foot + 10.0),
        linked: false,
    };
    let tick = |label: &String, x: f64, anchor| {
        words::lines("tick", std::slice::from_ref(label), x, foot, lanes.text * 0.9, anchor)
    };
    frame.around(&html! {
        @for (nth, lane) in stances.lanes.iter().enumerate() { (one(stances, &lanes, lane, count(nth) * lanes.lane)) }
        @if stances.first_day == stances.last_day {
            (tick(&stances.last_label, f64::midpoint(lanes.left, lanes.right), Anchor::Middle))
        } @else {
            (tick(&stances.first_label, lanes.left - 8.0, Anchor::Start))
            (tick(&stances.last_label, lanes.right + 8.0, Anchor::End))
        }
    })
}

fn one(stances: &Stances, lanes: &Lanes, lane: &Lane, top: f64) -> Markup {
    let (y, name_y) = if stances.compact {
        (top + 44.0, top + lanes.text + 6.0)
    } else {
        (top + lanes.lane / 2.0, top + lanes.lane / 2.0 + lanes.text * 0.35)
    };
    let (share_x, share_wide) = lanes.share;
    let filled = share_wide * lane.share.clamp(0.0, 1.0);
    html! {
        g class="lane" {
            (pictogram::inside(lane.pictogram, 14.0, name_y - lanes.text * 0.35, 21.0))
            (words::lines("name", &words::wrap(&lane.label, lanes.text * words::BOLD, 130.0, 1), 32.0, name_y, lanes.text, Anchor::Start))
            line class="track" x1=(n(lanes.left - 8.0)) y1=(n(y)) x2=(n(lanes.right + 8.0)) y2=(n(y)) {}
            @for (from, to) in &lane.stretches {
                @let (from, to) = (lanes.x(stances, *from), lanes.x(stances, *to));
                rect class="stretch" x=(n(from - 13.0)) y=(n(y - 13.0)) width=(n(to - from + 26.0)) height="26" rx="13" {}
            }
            @for day in &lane.days { circle class="bead" cx=(n(lanes.x(stances, *day))) cy=(n(y)) r=(n(lanes.bead)) {} }
            @if stances.compact {
                (words::lines("share", std::slice::from_ref(&lane.share_label), lanes.wide - 8.0, name_y, lanes.text * 0.95, Anchor::End))
            } @else {
                rect class="whole" x=(n(share_x)) y=(n(y - 6.0)) width=(n(share_wide)) height="12" rx="6" {}
                @if filled > 0.0 { rect class="part" x=(n(share_x)) y=(n(y - 6.0)) width=(n(filled.max(12.0))) height="12" rx="6" {} }
                (words::lines("share", std::slice::from_ref(&lane.share_label), lanes.wide - 4.0, name_y, lanes.text * 0.95, Anchor::End))
            }
        }
    }
}
