//! The people around him: his family near, a neighbour who came near, a club that opened.

use method::Horizon::{Far, Middle, Near};
use method::Sector::{Colleagues, Family, Friends, Professionals};
use method::Support::{Advice, Company, Emotional, Material, Practical};

use super::{AT_TABLE, ELS, MAMADOU};
use crate::demo::scene::{Around, Moved, Script};

const AROUND: &[Around] = &[
    Around {
        day: -280,
        pen: AT_TABLE,
        name: "Aïssatou",
        at: (Family, Near),
        gets: &[Emotional, Company],
        gives: &[Emotional, Practical],
    },
    Around {
        day: -280,
        pen: AT_TABLE,
        name: "Fanta",
        at: (Family, Near),
        gets: &[Advice],
        gives: &[Emotional, Company],
    },
    Around { day: -280, pen: AT_TABLE, name: "Ibrahima", at: (Family, Near), gets: &[], gives: &[Emotional, Company] },
    Around { day: -280, pen: AT_TABLE, name: "Sékou", at: (Family, Middle), gets: &[Material], gives: &[] },
    Around { day: -280, pen: AT_TABLE, name: "Omar", at: (Friends, Far), gets: &[], gives: &[] },
    Around { day: -280, pen: AT_TABLE, name: "Mevrouw Peeters", at: (Friends, Far), gets: &[], gives: &[] },
    Around { day: -280, pen: AT_TABLE, name: "Luc", at: (Colleagues, Far), gets: &[], gives: &[] },
    Around { day: -280, pen: AT_TABLE, name: "Els", at: (Professionals, Far), gets: &[Advice], gives: &[] },
    Around {
        day: -280,
        pen: AT_TABLE,
        name: "Dokter Janssens",
        at: (Professionals, Far),
        gets: &[Practical],
        gives: &[],
    },
    Around { day: -280, pen: AT_TABLE, name: "Juf An", at: (Professionals, Middle), gets: &[Advice], gives: &[] },
    Around {
        day: -150,
        pen: MAMADOU,
        name: "Khadija",
        at: (Colleagues, Middle),
        gets: &[Company],
        gives: &[Practical],
    },
];

const MOVED: &[Moved] = &[
    (-150, MAMADOU, "Omar", (Friends, Near)),
    (-120, MAMADOU, "Els", (Professionals, Middle)),
    // How she sees it stands beside it.
    (-120, ELS, "Omar", (Friends, Middle)),
];

pub(super) fn write(script: &mut Script<'_>) {
    script.has_around(AROUND);
    let family = [
        ("Aïssatou", "Fanta"),
        ("Aïssatou", "Ibrahima"),
        ("Fanta", "Ibrahima"),
        ("Aïssatou", "Sékou"),
        ("Fanta", "Sékou"),
        ("Ibrahima", "Sékou"),
    ];
    script.know_each_other(-280, AT_TABLE, &family);
    script.know_each_other(-280, AT_TABLE, &[("Fanta", "Juf An"), ("Els", "Dokter Janssens")]);
    script.names_the_day(-280, AT_TABLE, "Bij het begin");
    script.know_each_other(-150, MAMADOU, &[("Omar", "Aïssatou"), ("Omar", "Khadija"), ("Aïssatou", "Khadija")]);
    script.stands_elsewhere(MOVED);
    // He trusts Omar, who came near in these months.
    script.does_for_each_other(-150, MAMADOU, "Omar", &[Emotional, Company], &[]);
    script.know_each_other(-120, MAMADOU, &[("Sékou", "Omar")]);
    script.names_the_day(-120, MAMADOU, "Na de naaiclub");
}
