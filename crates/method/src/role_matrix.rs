//! The matrix of roles (deck, "Succesvolle rolconfiguraties"), as far as the deck can be read. Two of its marks were
//! drawn, and the text does not carry what they mean; cells with those are kept as they stand and are never shown as if
//! their meaning were known.

use serde::Serialize;

use crate::{HelperRole, SeekerPosition};

/// How sure it is what stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Legible, and the column is sure.
    Certain,
    /// Legible; the column is probable.
    Probable,
    /// Not readable.
    Open,
}

/// What the deck says of a combination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Success {
    /// No success is expected.
    None,
    /// Success.
    Some,
    /// Strong success.
    Strong,
}

/// A cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct RoleCell {
    /// The marks as they stand: `-`, `S`, `SS`, and `y` and `x` for the two that were drawn.
    pub marks: &'static str,
    /// How sure that is.
    pub certainty: Certainty,
}

impl RoleCell {
    /// What the deck says here; none where it cannot be read.
    #[must_use]
    pub fn success(self) -> Option<Success> {
        match (self.certainty, self.marks) {
            (Certainty::Open, _) => None,
            (_, "-") => Some(Success::None),
            (_, "S") => Some(Success::Some),
            (_, "SS") => Some(Success::Strong),
            _ => None,
        }
    }
}

/// What the deck says of this helper role with this seeker position.
#[must_use]
pub const fn role_cell(seeker: SeekerPosition, helper: HelperRole) -> RoleCell {
    use HelperRole as H;
    use SeekerPosition as S;
    let (marks, certainty) = match (seeker, helper) {
        (S::TemporarySeeker, H::Rescuer) | (S::Consumer, H::ProblemSolver) => ("SS", Certainty::Certain),
        (S::TemporarySeeker | S::AttachedStayer, H::ProblemSolver) | (S::Consumer, H::RitualisticProvider) => {
            ("S", Certainty::Certain)
        }
        (S::AutonomousSeeker, H::ProblemSolver) | (S::WillingCollaborator, H::Guide | H::Mediator) => {
            ("SS", Certainty::Probable)
        }
        (S::AutonomousSeeker, H::Rescuer) => ("-", Certainty::Probable),
        (S::LoneManager | S::Consumer, H::Guide) | (S::AutonomousSeeker, H::RitualisticProvider | H::Controller) => {
            ("y", Certainty::Open)
        }
        (S::AttachedStayer, H::Guide) => ("xx yy", Certainty::Open),
        (S::AutonomousSeeker, H::Guide) => ("yy", Certainty::Open),
        (S::AutonomousSeeker, H::Mediator) => ("S y", Certainty::Open),
        (S::WillingCollaborator, H::ProblemSolver) => ("x", Certainty::Open),
        _ => ("-", Certainty::Certain),
    };
    RoleCell { marks, certainty }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Printed {
        columns: Vec<HelperRole>,
        row: Vec<Row>,
    }

    #[derive(Deserialize)]
    struct Row {
        seeker: String,
        marks: Vec<String>,
        certainty: Vec<String>,
    }

    /// The names of the deck, in its order.
    const DECK: [&str; 6] = [
        "plantrekker",
        "tijdelijke hulpvrager",
        "consument",
        "aanhankelijke blijver",
        "autonome hulpzoeker",
        "bereidwillige medewerker",
    ];

    #[test]
    fn it_is_what_could_be_read_of_the_deck() {
        let printed: Printed = toml::from_str(include_str!("../data/role-matrix.toml")).unwrap();
        assert_eq!(printed.columns, HelperRole::ALL);
        assert_eq!(printed.row.len(), SeekerPosition::ALL.len());
        for ((row, seeker), name) in printed.row.iter().zip(SeekerPosition::ALL).zip(DECK) {
            assert_eq!(row.seeker, name);
            for ((helper, marks), certainty) in HelperRole::ALL.iter().zip(&row.marks).zip(&row.certainty) {
                let cell = role_cell(*seeker, *helper);
                assert_eq!(cell.marks, marks, "{seeker} {helper}");
                assert_eq!(serde_json::to_value(cell.certainty).unwrap(), *certainty, "{seeker} {helper}");
            }
        }
    }

    #[test]
    fn what_cannot_be_read_says_nothing() {
        let cells = SeekerPosition::ALL.iter().flat_map(|s| HelperRole::ALL.iter().map(|h| role_cell(*s, *h)));
        let (mut certain, mut probable, mut open) = (0, 0, 0);
        for cell in cells {
            match cell.certainty {
                Certainty::Certain => certain += 1,
                Certainty::Probable => probable += 1,
                Certainty::Open => open += 1,
            }
            assert_eq!(cell.success().is_none(), cell.certainty == Certainty::Open, "{cell:?}");
            assert!(cell.success().is_none() || !cell.marks.contains(['x', 'y']));
        }
        assert_eq!((certain, probable, open), (24, 4, 8), "as counted in the deck");
        assert_eq!(role_cell(SeekerPosition::TemporarySeeker, HelperRole::Rescuer).success(), Some(Success::Strong));
    }
}
