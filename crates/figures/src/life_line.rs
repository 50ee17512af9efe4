//! The line of a trajectory: its phases as bands, its moments as dots.

mod across;
mod captions;
mod down;

use maud::Markup;

use crate::Pictogram;

/// The line. Days are counted from any day, as long as it is the same for all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LifeLine {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// First day shown.
    pub first_day: i32,
    /// Last day shown.
    pub last_day: i32,
    /// Phases, behind the line.
    pub bands: Vec<Band>,
    /// What happened.
    pub moments: Vec<LifeMoment>,
    /// Marks under the line: day and words (months, "today").
    pub ticks: Vec<(i32, String)>,
    /// A vertical list with words, for a phone and for a screen reader.
    pub compact: bool,
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Band {
    /// Its first day; it lasts until the next band begins.
    pub from_day: i32,
    /// Its name.
    pub label: String,
    /// Its pictogram.
    pub pictogram: Option<Pictogram>,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// The kinds of moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MomentKind {
    /// A contact: a round dot.
    #[default]
    Contact,
    /// The person's own words or step: a filled drop in ochre.
    Own,
    /// A new phase: a flag on the line.
    PhaseTurn,
    /// Looking back together, a new look at the web: a diamond.
    Review,
}

/// One moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LifeMoment {
    /// The day.
    pub day: i32,
    /// Its kind.
    pub kind: MomentKind,
    /// Drawn in the dot when there is room.
    pub pictogram: Option<Pictogram>,
    /// A few words; in the wide setting shown where there is room, else as tooltip.
    pub label: String,
    /// The date, in words.
    pub date_label: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

impl MomentKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Contact => "m-contact",
            Self::Own => "m-own",
            Self::PhaseTurn => "m-turn",
            Self::Review => "m-review",
        }
    }
}

/// Draws the line: across in the wide setting, as a list from the oldest down in the compact one.
#[must_use]
pub fn draw(line: &LifeLine) -> Markup {
    if line.compact { down::draw(line) } else { across::draw(line) }
}
