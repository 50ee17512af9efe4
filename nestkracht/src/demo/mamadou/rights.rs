//! What Mamadou's household had a right to, and had never asked for.

use dossier::rights::Value::{Amount, Choice, Number, Numbers, YesNo};
use jiff::civil::date;

use super::{AT_TABLE, MAMADOU};
use crate::demo::scene::{Right, Script};

/// The day on which they looked, after the talk with the interpreter.
pub(super) const LOOKED: i64 = -275;

/// The amounts are those of the story, not of any tariff.
const SAMPLE: &str = "Geschat op de dag zelf. Een voorbeeldbedrag uit dit verhaal, geen tarief.";

const RIGHTS: [Right; 5] = [
    Right {
        right: "increased-reimbursement",
        rule_from: date(2022, 1, 1),
        answer: "likely",
        asked: (-270, "Het ziekenfonds", &["Identiteitskaart", "Laatste aanslagbiljet van de belasting"]),
        granted: (-252, 3_500),
    },
    Right {
        right: "social-tariff-energy",
        rule_from: date(2023, 7, 1),
        answer: "possible",
        asked: (-268, "De energieleverancier", &["Laatste rekening van stroom en gas"]),
        granted: (-243, 6_200),
    },
    Right {
        right: "school-allowance",
        rule_from: date(2019, 9, 1),
        answer: "possible",
        asked: (-266, "De uitbetaler van het Groeipakket", &["Bewijs van inschrijving op school"]),
        granted: (-238, 2_900),
    },
    Right {
        right: "social-internet",
        rule_from: date(2024, 3, 1),
        answer: "possible",
        asked: (-262, "De winkel van de operator", &["Identiteitskaart"]),
        granted: (-260, 2_000),
    },
    Right {
        right: "social-tariff-water",
        rule_from: date(2023, 1, 1),
        answer: "possible",
        asked: (-262, "Het waterbedrijf", &[]),
        granted: (-231, 800),
    },
];

pub(super) fn write(script: &mut Script<'_>) {
    let answers = [
        ("region", Choice("flanders".to_owned())),
        ("age", Number(38)),
        ("people", Number(4)),
        ("ages_of_children", Numbers(vec![9, 4])),
        ("single_parent", YesNo(false)),
        ("right_to_stay", YesNo(true)),
        ("situation", Choice("incapacitated".to_owned())),
        ("months_in_situation", Number(4)),
        ("income_year", Amount(1_786_800)),
        ("income_month", Amount(190_100)),
        ("living_wage", YesNo(false)),
        ("elderly_income_guarantee", YesNo(false)),
        ("child_benefit", YesNo(true)),
        ("housing", Choice("private_rent".to_owned())),
        ("rent", Amount(78_000)),
        ("heating", Choice("natural_gas".to_owned())),
        ("dutch_language_school", YesNo(true)),
    ];
    script.keeps(LOOKED, AT_TABLE, &answers);
    script.rights(LOOKED, (AT_TABLE, MAMADOU), SAMPLE, &RIGHTS);
}
