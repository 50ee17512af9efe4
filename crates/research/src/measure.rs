//! What is followed over time, and how a value of it is coded.

use method::{LifeDomain, RelationPair};

/// How many measures there are.
pub const MEASURES: usize = 16;
/// When a measure is looked at in a set: where it began, where it is now, and how it moved.
pub const WHEN: [&str; 3] = ["begin", "now", "change"];
/// How many outcomes a row has: every measure, each time.
pub const OUTCOMES: usize = MEASURES * WHEN.len();
/// The codes of a value on its scale.
pub const BANDS: [&str; 4] = ["low", "middle", "high", "not_said"];
/// The codes of a change.
pub const CHANGES: [&str; 4] = ["down", "same", "up", "not_said"];
/// The code of what the dossier does not say.
pub const NOT_SAID: u8 = 3;

/// Something that is followed over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// How far the goals came together: the T-score, 50 when all came as was hoped.
    Goals,
    /// How the participant feels the relation, −3 … +3.
    Relation(RelationPair),
    /// Who holds the reins, 0 the guide alone … 4 the person alone: the mean over the tasks.
    Reins,
    /// How tight the web is, 0 loose … 10 stuck: the mean over the domains of which something was said.
    Web,
    /// How tight one domain is, 0 loose … 10 stuck.
    Domain(LifeDomain),
}

impl Measure {
    /// All of them, in the order of every row.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Goals)
            .chain(RelationPair::ALL.iter().copied().map(Self::Relation))
            .chain([Self::Reins, Self::Web])
            .chain(LifeDomain::ALL.iter().copied().map(Self::Domain))
    }

    /// Its released name.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Goals => "goals".to_owned(),
            Self::Relation(pair) => format!("relation_{pair}"),
            Self::Reins => "reins".to_owned(),
            Self::Web => "web".to_owned(),
            Self::Domain(domain) => format!("web_{domain}"),
        }
    }

    /// Below the first it is low, above the second high; from the third on a difference is a change.
    const fn borders(self) -> (f64, f64, f64) {
        match self {
            Self::Goals => (45.0, 55.0, 5.0),
            Self::Relation(_) => (-0.5, 0.5, 1.0),
            Self::Reins => (1.5, 2.5, 0.5),
            Self::Web => (3.5, 6.5, 0.5),
            Self::Domain(_) => (3.5, 6.5, 1.0),
        }
    }

    /// The code of a value, as in [`BANDS`].
    #[must_use]
    pub fn band(self, value: Option<f64>) -> u8 {
        let (low, high, _) = self.borders();
        match value {
            None => NOT_SAID,
            Some(value) if value < low => 0,
            Some(value) if value > high => 2,
            Some(_) => 1,
        }
    }

    /// The code of a change, as in [`CHANGES`].
    #[must_use]
    pub fn change(self, difference: Option<f64>) -> u8 {
        let (_, _, counts) = self.borders();
        match difference {
            None => NOT_SAID,
            Some(difference) if difference <= -counts => 0,
            Some(difference) if difference >= counts => 2,
            Some(_) => 1,
        }
    }
}

/// The names of the outcomes, in the order of every row.
#[must_use]
pub fn outcome_names() -> Vec<String> {
    Measure::all().flat_map(|measure| WHEN.map(|when| format!("{}_{when}", measure.name()))).collect()
}
