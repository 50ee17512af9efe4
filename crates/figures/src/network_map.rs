//! The people around somebody: four sectors, three horizons, who knows whom. Nobody is larger than another.
//!
//! A person is a small disc. Its left half is full when they support whoever stands in the middle, its right half when
//! it goes the other way: to give is seen as much as to get.

mod alter;
mod bend;
mod field;
mod labels;
mod plan;
mod ties;

use maud::{Markup, html};

use crate::frame::Frame;
use plan::Plan;

pub use alter::key;

/// A network map, perhaps with another day behind it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkMap {
    /// Prefix of all ids in the figure; one of its own on each page.
    pub id: String,
    /// Short name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// Who stands in the middle.
    pub ego: String,
    /// The names of the sectors, from the upper right against the clock: family, friends, colleagues, professionals.
    pub sectors: [String; 4],
    /// The names of the horizons, from near to far.
    pub horizons: [String; 3],
    /// The people.
    pub people: Vec<Alter>,
    /// Who knows whom.
    pub ties: Vec<Tie>,
    /// Who is looked at: their ties stand out.
    pub chosen: Option<usize>,
    /// Whether people can be moved by hand: the figure then bears what a script needs for it.
    pub moves: bool,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// Somebody on the map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alter {
    /// Their id, for a script.
    pub id: String,
    /// Their name.
    pub label: String,
    /// Tooltip, and the name of the link (`label` when empty).
    pub tip: String,
    /// Where pressing leads.
    pub href: Option<String>,
    /// Where they stand.
    pub spot: Spot,
    /// Where they stood on the other day, when that was elsewhere.
    pub before: Option<Spot>,
    /// What became of them since the other day.
    pub change: Change,
    /// Whether they support whoever stands in the middle.
    pub gets: bool,
    /// Whether it goes the other way.
    pub gives: bool,
    /// Whether there is contact.
    pub in_touch: bool,
    /// Whether this is somebody who lives.
    pub is_living_person: bool,
}

/// A place on the map.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spot {
    /// Degrees, 0 to the right and up from there.
    pub angle: f64,
    /// Percent of the way to the edge; beyond 100 is beside the map.
    pub distance: f64,
}

/// What became of something since the other day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Change {
    /// It is as it was.
    #[default]
    Same,
    /// It is new.
    Came,
    /// It is no longer there.
    Went,
}

/// Two who know each other, by their place in [`NetworkMap::people`]. A tie with an end that does not exist is left
/// out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tie {
    /// One.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// What became of it.
    pub change: Change,
}

/// Draws the map.
#[must_use]
pub fn draw(map: &NetworkMap) -> Markup {
    let plan = Plan::of(map);
    let frame = Frame {
        id: &map.id,
        title: &map.title,
        description: &map.description,
        class: "network-map",
        compact: map.compact,
        size: plan.size,
        linked: map.people.iter().any(|alter| alter.href.is_some()),
    };
    let (labels, horizons) = labels::place(&plan, map);
    let class = if map.chosen.is_some() { "map-body has-chosen" } else { "map-body" };
    let scale = map.moves.then(|| plan.scale());
    frame.around(&html! {
        (field::draw(&plan, map))
        (field::horizons(map, &horizons))
        g class=(class) data-scale=[scale] {
            (ties::draw(&plan, map))
            (alter::ways(&plan, map))
            (field::ego(&plan, map))
            (alter::draw(&plan, map, &labels))
        }
    })
}
