//! The relationship compass: what the participant says of the relation, what the guide thought they would say, and the
//! gap between the two. The gap is about the guide's picture, not about either of them.

use dossier::MemberId;
pub use dossier::relationship::{POLE, Pairs};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::within;
use crate::{Formula, InsightError, Receipt};

const FORMULA: Formula = Formula {
    name: "relationship.gap",
    version: 1,
    text: "gap of a pair = guess - rating on the same occasion, -6...+6; below 0: the relation is better than the guide \
           thought. Gap of an occasion = mean of the absolute gaps of the pairs that both gave. Narrowing = mean of the \
           earlier half of the occasions - mean of the later half, the odd one in the later",
    source: "Bind-Kracht, relatiekenmerken; Driessens, Armoede en hulpverlening: omgaan met isolement en afhankelijkheid",
    source_date: "2003",
};

/// One occasion: a contact, or a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RelationshipReadOccasion)]
pub struct Occasion {
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// What the participant says.
    #[serde(default)]
    pub rating: Pairs,
    /// What the guide thinks that they will say.
    #[serde(default)]
    pub guess: Pairs,
}

/// The occasions with a helper on which something lies open, by day.
#[must_use]
pub fn occasions(relationship: &dossier::relationship::Relationship, with: MemberId) -> Vec<Occasion> {
    let open = |known: &&dossier::relationship::Occasion| known.said().or(known.guessed()).is_some();
    let read = |known: &dossier::relationship::Occasion| Occasion {
        on: known.origin.on,
        rating: known.said().unwrap_or_default(),
        guess: known.guessed().unwrap_or_default(),
    };
    relationship.with(with).into_iter().filter(open).map(read).collect()
}

/// The gap on one occasion.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
#[schema(as = RelationshipGap)]
pub struct Gap {
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// By pair, in the deck's order; none where one of the two said nothing.
    pub pairs: [Option<i8>; 3],
    /// How wide it is over the pairs that both gave.
    pub width: f64,
}

/// The relation over time.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = RelationshipRead)]
pub struct Relationship {
    /// The occasions on which both spoke of at least one pair, oldest first.
    pub gaps: Vec<Gap>,
    /// How wide the gap is on average; none when it was never seen.
    pub mean_gap: Option<f64>,
    /// How much it narrowed, above 0, or widened, below; none with fewer than two occasions.
    pub narrowing: Option<f64>,
    /// How the participant's ratings moved from the first that was given to the last, by pair; none with fewer than two.
    pub moved: [Option<i8>; 3],
    /// Where this comes from.
    pub receipt: Receipt,
}

/// Reads the relation.
///
/// # Errors
/// When a value is not on the scale.
pub fn relationship(occasions: &[Occasion]) -> Result<Relationship, InsightError> {
    for (nth, occasion) in occasions.iter().enumerate() {
        for (what, pairs) in [("rating", occasion.rating), ("guess", occasion.guess)] {
            for value in pairs.all().into_iter().flatten() {
                within(|| format!("occasions[{nth}].{what}"), value.into(), (-POLE).into(), POLE.into())?;
            }
        }
    }
    let mut sorted: Vec<&Occasion> = occasions.iter().collect();
    sorted.sort_by_key(|occasion| occasion.on);
    let gaps: Vec<Gap> = sorted.iter().filter_map(|occasion| gap(occasion)).collect();
    let (earlier, later) = gaps.split_at(gaps.len() / 2);
    let narrowing = mean(earlier).zip(mean(later)).map(|(earlier, later)| earlier - later);
    let moved = [0, 1, 2].map(|pair| {
        let said: Vec<i8> =
            sorted.iter().filter_map(|occasion| occasion.rating.all().get(pair).copied().flatten()).collect();
        said.first().zip(said.last()).filter(|_| said.len() > 1).map(|(first, last)| last - first)
    });
    let receipt = Receipt::of(&FORMULA).with("occasions", occasions);
    Ok(Relationship { mean_gap: mean(&gaps), narrowing, gaps, moved, receipt })
}

fn gap(occasion: &Occasion) -> Option<Gap> {
    let (ratings, guesses) = (occasion.rating.all(), occasion.guess.all());
    let mut pairs = [None; 3];
    for ((gap, rating), guess) in pairs.iter_mut().zip(ratings).zip(guesses) {
        *gap = rating.zip(guess).map(|(rating, guess)| guess - rating);
    }
    let widths = pairs.iter().flatten().map(|gap| f64::from(gap.abs()));
    let (sum, count) = widths.fold((0.0, 0.0), |(sum, count), width| (sum + width, count + 1.0));
    (count > 0.0).then(|| Gap { on: occasion.on, pairs, width: sum / count })
}

fn mean(gaps: &[Gap]) -> Option<f64> {
    (!gaps.is_empty()).then(|| gaps.iter().map(|gap| gap.width).sum::<f64>() / gaps.len() as f64)
}
