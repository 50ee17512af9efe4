//! The people around her: from a handful who watched to a handful who are there.

use method::Horizon::{Far, Middle, Near};
use method::Sector::{Colleagues, Family, Friends, Professionals};
use method::Support::{Advice, Company, Emotional, Practical};

use super::{AT_TABLE, LIEN};
use crate::demo::scene::{Around, Moved, Script};

const AROUND: &[Around] = &[
    Around {
        day: -520,
        pen: AT_TABLE,
        name: "Noor",
        at: (Family, Near),
        gets: &[Company],
        gives: &[Emotional, Practical],
    },
    Around { day: -520, pen: AT_TABLE, name: "Tante Greet", at: (Family, Middle), gets: &[Emotional], gives: &[] },
    Around { day: -520, pen: AT_TABLE, name: "Tom", at: (Professionals, Far), gets: &[], gives: &[] },
    Around { day: -520, pen: AT_TABLE, name: "Bert", at: (Professionals, Middle), gets: &[Advice], gives: &[] },
    Around {
        day: -230,
        pen: LIEN,
        name: "Yasmina",
        at: (Friends, Near),
        gets: &[Company, Emotional],
        gives: &[Practical, Company],
    },
    Around { day: -230, pen: LIEN, name: "Joke", at: (Friends, Middle), gets: &[Company], gives: &[Company] },
    Around { day: -25, pen: LIEN, name: "Katrien", at: (Colleagues, Middle), gets: &[Advice], gives: &[Practical] },
];

const MOVED: &[Moved] = &[
    (-300, LIEN, "Tante Greet", (Family, Near)),
    (-150, LIEN, "Tom", (Professionals, Middle)),
    (-25, LIEN, "Tom", (Professionals, Far)),
];

pub(super) fn write(script: &mut Script<'_>) {
    script.has_around(AROUND);
    script.know_each_other(-520, AT_TABLE, &[("Noor", "Tante Greet"), ("Tom", "Bert")]);
    script.names_the_day(-520, AT_TABLE, "In het begin");
    script.stands_elsewhere(MOVED);
    script.left_the_map(-300, LIEN, "Bert");
    script.know_each_other(-230, LIEN, &[("Yasmina", "Joke"), ("Noor", "Yasmina")]);
    script.know_each_other(-25, LIEN, &[("Katrien", "Noor"), ("Tante Greet", "Yasmina")]);
    script.names_the_day(-25, LIEN, "Nu ik verder ga");
}
