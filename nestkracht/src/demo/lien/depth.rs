//! Where she stands on her ladder, what weighs, and the strength that was found in her story.

use method::{LifeDomain, Offer, ProblemLens, StrengthsLens};

use super::{AT_TABLE, LIEN, TOM};
use crate::demo::scene::{Found, Ladder, Rung, Script};

const FAMILY: Ladder = Ladder::Domain(LifeDomain::Family);

const LADDERS: &[Rung] = &[
    Rung {
        day: -520,
        pen: AT_TABLE,
        about: FAMILY,
        rung: 2,
        holds: "Noor lacht elke ochtend naar mij.",
        next: "Dat ze bellen voor ze komen.",
    },
    Rung {
        day: -300,
        pen: LIEN,
        about: FAMILY,
        rung: 5,
        holds: "Tante Greet, en de andere moeders.",
        next: "Eén avond in de week voor mij.",
    },
    Rung { day: -25, pen: TOM, about: FAMILY, rung: 8, holds: "Ze vraagt zelf wie op Noor past.", next: "" },
    Rung {
        day: -25,
        pen: LIEN,
        about: FAMILY,
        rung: 8,
        holds: "Wij zingen samen. En op dinsdag komt tante Greet.",
        next: "",
    },
];

const FOUND: &[Found] = &[Found {
    day: -230,
    pen: TOM,
    strength: "Kan om zichzelf lachen.",
    story: "In de moedergroep moest ik zo hard lachen dat Noor wakker werd.",
    through: (ProblemLens::CrisesAndStress, StrengthsLens::Humour),
}];

pub(super) fn write(script: &mut Script<'_>) {
    script.climbs(LADDERS);
    script.weighs(&[(-300, LIEN, "Ik word onthaalouder", 3, 2)]);
    script.finds(FOUND);
    script.did(-500, TOM, Offer::LookAtRights);
}
