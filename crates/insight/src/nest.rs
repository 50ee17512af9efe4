//! Niches: enabling against entrapping, trait by trait and over time.

use dossier::Speaker;
use dossier::nest::{FULLY, Niche};
use jiff::civil::Date;
use method::NicheTrait;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{Formula, Receipt};

const FORMULA: Formula = Formula {
    name: "nest.leaning",
    version: 1,
    text: "a trait rated 3 or 4 enables, 0 or 1 entraps, 2 is between; the niche leans as the mean of its newest ratings: \
           above 2.5 enabling, below 1.5 entrapping. Filled = that mean / 4",
    source: "Taylor, Niches and practice; Rapp and Goscha, The Strengths Model; Bind-Kracht, kenmerken van een \
             mogelijkheidsnest",
    source_date: "1997",
};

/// To which side a trait or a niche leans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Leaning {
    /// It makes possible.
    Enabling,
    /// Neither.
    Between,
    /// It holds fast.
    Entrapping,
}

/// A trait to one voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Trait {
    /// The trait.
    #[serde(rename = "trait")]
    pub quality: NicheTrait,
    /// Its ratings by day, 0…4, oldest first.
    #[schema(value_type = Vec<(String, u8)>)]
    pub line: Vec<(Date, u8)>,
    /// To which side the newest leans.
    pub leaning: Leaning,
    /// How it moved since the first.
    pub moved: i8,
}

/// A niche to one voice.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Reading {
    /// Whose ratings.
    pub speaker: Speaker,
    /// The traits that were rated, in the deck's order.
    pub traits: Vec<Trait>,
    /// To which side the whole leans.
    pub leaning: Leaning,
    /// How far it is filled, 0…1, for the figure.
    pub filled: f64,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// A niche as one voice rates it; none when that voice rated nothing.
#[must_use]
pub fn read(niche: &Niche, speaker: Speaker) -> Option<Reading> {
    let traits: Vec<Trait> = NicheTrait::ALL.iter().filter_map(|quality| of_trait(niche, *quality, speaker)).collect();
    let newest = traits.iter().filter_map(|quality| quality.line.last()).map(|(_, score)| f64::from(*score));
    let (sum, count) = newest.fold((0.0, 0.0), |(sum, count), score| (sum + score, count + 1.0));
    if count == 0.0 {
        return None;
    }
    let mean = sum / count;
    let leaning = match mean {
        mean if mean > 2.5 => Leaning::Enabling,
        mean if mean < 1.5 => Leaning::Entrapping,
        _ => Leaning::Between,
    };
    let receipt = Receipt::of(&FORMULA).with("traits", &traits);
    Some(Reading { speaker, traits, leaning, filled: mean / f64::from(FULLY), receipt })
}

fn of_trait(niche: &Niche, quality: NicheTrait, speaker: Speaker) -> Option<Trait> {
    let rating = niche.ratings.iter().find(|rating| rating.quality == quality)?;
    let points = rating.scores.points.iter().filter(|point| point.speaker == speaker);
    let line: Vec<(Date, u8)> =
        points.filter_map(|point| point.value.value().map(|score| (point.on, (*score).min(FULLY)))).collect();
    let ((_, first), (_, newest)) = (*line.first()?, *line.last()?);
    let leaning = match newest {
        0 | 1 => Leaning::Entrapping,
        2 => Leaning::Between,
        _ => Leaning::Enabling,
    };
    Some(Trait { quality, line, leaning, moved: newest.cast_signed() - first.cast_signed() })
}
