//! Goals on their scales, and small steps.

use method::LifeDomain;

use super::{AT_TABLE, ELS, MAMADOU};
use crate::demo::people::Person;
use crate::demo::scene::{Goal, Script, Step};

const GOALS: &[Goal] = &[
    Goal {
        day: -240,
        pen: MAMADOU,
        domain: LifeDomain::Education,
        words: "Ik lees mijn eigen brieven",
        why: "Mijn dochter is negen. Zij moet spelen, niet mijn brieven lezen.",
        scale: [
            "Fanta leest alle brieven.",
            "Ik vraag hulp bij elke brief.",
            "Korte brieven lees ik zelf.",
            "Ik lees alles, behalve de brieven van de deurwaarder.",
            "Ik schrijf ook zelf een antwoord.",
        ],
        agreed: &[(-240, Person::Mamadou), (-240, Person::Els)],
        reviews: &[
            (-120, AT_TABLE, -1, "Fanta hoeft niet meer te lezen. Ik vraag het aan Els of aan Omar."),
            (-10, MAMADOU, 1, "Alleen de deurwaarder schrijft nog te moeilijk."),
        ],
        steps: LETTERS,
    },
    Goal {
        day: -150,
        pen: AT_TABLE,
        domain: LifeDomain::Housing,
        words: "Een droge kamer",
        why: "Ibrahima slaapt naast de natte muur.",
        scale: [
            "De muur is nat en niemand komt kijken.",
            "De verhuurder kwam kijken. De muur is nog nat.",
            "De muur is hersteld en blijft droog.",
            "Ook de andere kamers zijn droog.",
            "We wonen in een droge woning met een kamer voor elk kind.",
        ],
        agreed: &[(-150, Person::Mamadou), (-150, Person::Els)],
        reviews: &[(-10, MAMADOU, -1, "Hij kwam kijken, maar er is nog niets gebeurd.")],
        steps: DRY_ROOM,
    },
    Goal {
        day: -120,
        pen: MAMADOU,
        domain: LifeDomain::Work,
        words: "Mijn papier als hersteller",
        why: "Dan ziet iedereen wat ik kan.",
        scale: [
            "Ik weet niet waar ik moet zijn.",
            "Ik heb informatie gekregen.",
            "Ik ben ingeschreven.",
            "Ik ben geslaagd voor het eerste deel.",
            "Ik heb mijn papier.",
        ],
        agreed: &[(-120, Person::Mamadou), (-120, Person::Els)],
        reviews: &[(-10, MAMADOU, 0, "Ik ben ingeschreven.")],
        steps: PAPER,
    },
    // Waits for what Mamadou says to it.
    Goal {
        day: -4,
        pen: ELS,
        domain: LifeDomain::SocialContacts,
        words: "In het repair café zelf uitleg geven over radio's",
        why: "Ze vroegen in de bibliotheek of je dat zou willen.",
        scale: ["", "Mamadou kijkt toe.", "Mamadou geeft één keer uitleg.", "Mamadou geeft elke maand uitleg.", ""],
        agreed: &[(-4, Person::Els)],
        reviews: &[],
        steps: &[],
    },
];

const LETTERS: &[Step] = &[
    Step {
        day: -120,
        pen: MAMADOU,
        words: "De brief van de school eerst zelf lezen",
        who: Some(Person::Mamadou),
        by: -105,
        done: Some((-108, MAMADOU, "Twee woorden kende ik niet.")),
    },
    Step {
        day: -10,
        pen: MAMADOU,
        words: "Zelf een antwoord schrijven aan de school",
        who: Some(Person::Mamadou),
        by: 6,
        done: None,
    },
];

const DRY_ROOM: &[Step] = &[
    Step {
        day: -150,
        pen: AT_TABLE,
        words: "Samen een brief schrijven naar de verhuurder",
        who: None,
        by: -130,
        done: Some((-136, ELS, "Verstuurd, met een kopie voor Mamadou.")),
    },
    Step {
        day: -10,
        pen: MAMADOU,
        words: "Foto's maken van de natte muur",
        who: Some(Person::Mamadou),
        by: 2,
        done: Some((-1, MAMADOU, "Zes foto's, met de datum erop.")),
    },
    Step {
        day: -10,
        pen: ELS,
        words: "Dokter Janssens een briefje vragen over het hoesten van Ibrahima",
        who: Some(Person::Els),
        by: 5,
        done: None,
    },
];

const PAPER: &[Step] = &[
    Step {
        day: -120,
        pen: AT_TABLE,
        words: "Met Rita gaan inschrijven voor de avondcursus",
        who: Some(Person::Rita),
        by: -60,
        done: Some((-63, MAMADOU, "Ik heb mijn naam zelf ingevuld.")),
    },
    Step {
        day: -10,
        pen: MAMADOU,
        words: "Met Rita de weg naar de avondcursus proberen",
        who: Some(Person::Rita),
        by: 9,
        done: None,
    },
];

pub(super) fn write(script: &mut Script<'_>) {
    script.sets_goals(GOALS);
}
