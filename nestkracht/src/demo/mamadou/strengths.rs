//! Strengths, and the places that make possible.

use method::{StrengthArea, StrengthKind, StrengthTime};

use super::{AT_TABLE, ELS, MAMADOU};
use crate::demo::people::Person;
use crate::demo::scene::{Place, Script, Strength};

const STRENGTHS: &[Strength] = &[
    Strength {
        day: -286,
        pen: AT_TABLE,
        kind: StrengthKind::Competency,
        area: Some(StrengthArea::Work),
        time: StrengthTime::Now,
        words: "Ik herstel toestellen. Dat heb ik mezelf geleerd.",
        recognised: &[],
    },
    Strength {
        day: -286,
        pen: AT_TABLE,
        kind: StrengthKind::Aspiration,
        area: Some(StrengthArea::Education),
        time: StrengthTime::Wish,
        words: "Ik zal mijn eigen brieven lezen.",
        recognised: &[],
    },
    Strength {
        day: -280,
        pen: AT_TABLE,
        kind: StrengthKind::Aspiration,
        area: Some(StrengthArea::Housing),
        time: StrengthTime::Wish,
        words: "Een droge kamer voor Ibrahima.",
        recognised: &[],
    },
    Strength {
        day: -270,
        pen: ELS,
        kind: StrengthKind::Competency,
        area: Some(StrengthArea::SocialNetwork),
        time: StrengthTime::Now,
        words: "Houdt elke zondag zijn woord tegenover zijn kinderen.",
        recognised: &[(-268, Person::Mamadou)],
    },
    Strength {
        day: -262,
        pen: Person::Rita.own(),
        kind: StrengthKind::Confidence,
        area: None,
        time: StrengthTime::Now,
        words: "Elf jaar en twee verhuizingen volgehouden. Dat is overlevingstrots.",
        recognised: &[(-260, Person::Mamadou)],
    },
    Strength {
        day: -240,
        pen: MAMADOU,
        kind: StrengthKind::Aspiration,
        area: Some(StrengthArea::Education),
        time: StrengthTime::Wish,
        words: "Ik wil een papier als hersteller.",
        recognised: &[],
    },
    Strength {
        day: -240,
        pen: ELS,
        kind: StrengthKind::Opportunity,
        area: Some(StrengthArea::Leisure),
        time: StrengthTime::Now,
        words: "Het repair café in de bibliotheek, op zaterdag.",
        recognised: &[(-238, Person::Mamadou)],
    },
    Strength {
        day: -238,
        pen: MAMADOU,
        kind: StrengthKind::Relation,
        area: Some(StrengthArea::SocialNetwork),
        time: StrengthTime::Now,
        words: "Omar vertrouw ik.",
        recognised: &[(-230, Person::Omar)],
    },
    Strength {
        day: -200,
        pen: MAMADOU,
        kind: StrengthKind::Resource,
        area: Some(StrengthArea::Leisure),
        time: StrengthTime::Now,
        words: "De kring van de imam leende mij gereedschap.",
        recognised: &[],
    },
    Strength {
        day: -150,
        pen: AT_TABLE,
        kind: StrengthKind::Opportunity,
        area: Some(StrengthArea::Education),
        time: StrengthTime::Now,
        words: "De avondcursus Nederlands en elektronica in het centrum voor volwassenen.",
        recognised: &[],
    },
    // Mamadou was not asked about this one yet.
    Strength {
        day: -4,
        pen: ELS,
        kind: StrengthKind::Competency,
        area: Some(StrengthArea::Finances),
        time: StrengthTime::Now,
        words: "Blijft rustig aan de telefoon, ook als de ander streng is.",
        recognised: &[],
    },
];

const PLACES: &[Place] = &[
    Place { day: -236, pen: AT_TABLE, name: "Wachtzaal van het uitzendkantoor", traits: [1, 0, 3, 1, 0, 1, 1] },
    Place { day: -150, pen: MAMADOU, name: CLUB, traits: [3, 3, 4, 3, 1, 3, 1] },
    Place { day: -120, pen: AT_TABLE, name: PARENTS, traits: [2, 3, 4, 1, 1, 2, 2] },
];

/// How it is there now.
const PLACES_NOW: &[Place] = &[
    Place { day: -12, pen: MAMADOU, name: CLUB, traits: [4, 4, 4, 4, 3, 4, 3] },
    Place { day: -12, pen: MAMADOU, name: PARENTS, traits: [3, 3, 4, 2, 2, 3, 3] },
];

const CLUB: &str = "Naaiclub en repair café";
const PARENTS: &str = "Oudergroep van de school";
const COURSE: &str = "Avondles elektronica";

pub(super) fn write(script: &mut Script<'_>) {
    script.names_strengths(STRENGTHS);
    script.adds_places(PLACES);
    script.looks_at_places(PLACES_NOW);
    script.opens_way(-118, AT_TABLE, (CLUB, PARENTS), "Een moeder van de naaiclub nam Aïssatou mee.");
    script.adds_place(-90, MAMADOU, COURSE);
    script.opens_way(-90, MAMADOU, (CLUB, COURSE), "Khadija vertelde mij over de les. Zij gaat ook.");
}
