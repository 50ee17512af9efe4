//! Role pairs beside the deck's matrix: of the dossiers in which a helper noted and shared a pair, how often the goals
//! now stand as was hoped. A pair is a moment between two people, and no cell proves that one made the other.

use method::{HelperRole, RoleCell, SeekerPosition, Success, role_cell};
use receipt::Receipt;
use serde::Serialize;

use crate::interval::{Interval, rate_interval};

const ROLES: usize = 6;

/// What a cell comes to, beside what the deck says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// Too few dossiers to say anything.
    TooFew,
    /// The deck cannot be read there; the number stands alone.
    DeckNotReadable,
    /// It points the way the deck does.
    LikeDeck,
    /// It points the other way.
    OtherWay,
    /// It may be either.
    Unclear,
}

impl Says {
    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooFew => "too_few",
            Self::DeckNotReadable => "deck_not_readable",
            Self::LikeDeck => "like_deck",
            Self::OtherWay => "other_way",
            Self::Unclear => "unclear",
        }
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PairReading {
    /// The position that was in play.
    pub position: SeekerPosition,
    /// The role that the helper fell into.
    pub role: HelperRole,
    /// What the deck says.
    pub deck: RoleCell,
    /// In how many dossiers; none when that is too few to say.
    pub dossiers: Option<u64>,
    /// How often the goals stand as was hoped, with how sure that is; none when there are too few to say.
    pub interval: Option<Interval>,
    /// What that comes to.
    pub says: Says,
    /// Where it comes from.
    pub receipt: Option<Receipt>,
}

/// How often each pair was there, and how often the goals stood as was hoped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pairs([[(u64, u64); ROLES]; ROLES]);

impl Pairs {
    /// Counts the pairs of one dossier, each once.
    pub fn take(&mut self, pairs: &[(SeekerPosition, HelperRole)], as_hoped: bool) {
        for (position, role) in pairs {
            let row = SeekerPosition::ALL.iter().position(|known| known == position).and_then(|at| self.0.get_mut(at));
            let column = HelperRole::ALL.iter().position(|known| known == role);
            if let Some((there, hoped)) = row.and_then(|row| row.get_mut(column?)) {
                *there += 1;
                *hoped += u64::from(as_hoped);
            }
        }
    }

    /// All cells, row by row. `base` is how often it is so over all dossiers: above it a pair does better.
    #[must_use]
    pub fn readings(&self, fewest: u32, base: Option<f64>) -> Vec<PairReading> {
        let mut readings = Vec::new();
        for (position, row) in SeekerPosition::ALL.iter().zip(&self.0) {
            for (role, (there, hoped)) in HelperRole::ALL.iter().zip(row) {
                let deck = role_cell(*position, *role);
                let told = rate_interval(*hoped, *there).filter(|_| *there >= u64::from(fewest));
                readings.push(PairReading {
                    position: *position,
                    role: *role,
                    deck,
                    dossiers: told.as_ref().map(|_| *there),
                    interval: told.as_ref().map(|computed| computed.value),
                    says: says(deck, told.as_ref().map(|computed| computed.value), base),
                    receipt: told.map(|computed| computed.receipt.with("base", base)),
                });
            }
        }
        readings
    }
}

fn says(deck: RoleCell, told: Option<Interval>, base: Option<f64>) -> Says {
    let Some((told, base)) = told.zip(base) else { return Says::TooFew };
    let Some(success) = deck.success() else { return Says::DeckNotReadable };
    let expects = !matches!(success, Success::None);
    match (told.low > base, told.high < base) {
        (true, _) if expects => Says::LikeDeck,
        (_, true) if !expects => Says::LikeDeck,
        (false, false) => Says::Unclear,
        _ => Says::OtherWay,
    }
}
