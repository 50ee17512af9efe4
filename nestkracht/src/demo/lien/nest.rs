//! The places around her: a counter where she felt watched, a group where she belongs, and where that led.

use super::{AT_TABLE, LIEN, TOM};
use crate::demo::scene::{Place, Script};

const COUNTER: &str = "Het loket van het OCMW";
const MOTHERS: &str = "De moedergroep";
const COURSE: &str = "De opleiding onthaalouder";

const FIRST: &[Place] = &[
    Place { day: -520, pen: AT_TABLE, name: COUNTER, traits: [0, 0, 1, 0, 0, 0, 1] },
    Place { day: -230, pen: LIEN, name: MOTHERS, traits: [4, 3, 3, 2, 1, 3, 2] },
];

/// At the closing; of the counter Tom says what he sees as well.
const NOW: &[Place] = &[
    Place { day: -25, pen: LIEN, name: COUNTER, traits: [2, 2, 3, 1, 3, 1, 2] },
    Place { day: -25, pen: TOM, name: COUNTER, traits: [3, 2, 3, 1, 3, 1, 3] },
    Place { day: -25, pen: LIEN, name: MOTHERS, traits: [4, 4, 4, 3, 3, 4, 4] },
    Place { day: -25, pen: LIEN, name: COURSE, traits: [3, 3, 4, 4, 2, 3, 4] },
];

pub(super) fn write(script: &mut Script<'_>) {
    script.adds_places(FIRST);
    script.adds_place(-150, LIEN, COURSE);
    script.opens_way(-150, LIEN, (MOTHERS, COURSE), "Joke van de groep vertelde over de les. Toen durfde ik.");
    script.looks_at_places(NOW);
}
