//! Where he stands on his ladders, what weighs, and which strengths were found in his story.

use method::{Offer, ProblemLens, StrengthsLens};

use super::{AT_TABLE, ELS, MAMADOU};
use crate::demo::scene::{Found, Ladder, Rung, Script};

const LETTERS: Ladder = Ladder::Goal("Ik lees mijn eigen brieven");

const LADDERS: &[Rung] = &[
    Rung {
        day: -280,
        pen: AT_TABLE,
        about: Ladder::Life,
        rung: 2,
        holds: "Aïssatou. En de kinderen.",
        next: "Eén nacht slapen.",
    },
    Rung {
        day: -240,
        pen: MAMADOU,
        about: LETTERS,
        rung: 1,
        holds: "Ik ken de letters wel.",
        next: "De brief van de school zelf lezen.",
    },
    Rung { day: -240, pen: ELS, about: LETTERS, rung: 3, holds: "Hij legt geen brief meer weg.", next: "" },
    Rung {
        day: -120,
        pen: AT_TABLE,
        about: LETTERS,
        rung: 4,
        holds: "Ik vraag het aan Els of aan Omar, niet meer aan Fanta.",
        next: "Een korte brief lezen zonder hulp.",
    },
    Rung {
        day: -120,
        pen: ELS,
        about: LETTERS,
        rung: 5,
        holds: "Hij vraagt naar één woord, niet naar de hele brief.",
        next: "",
    },
    Rung {
        day: -10,
        pen: MAMADOU,
        about: LETTERS,
        rung: 7,
        holds: "Korte brieven lees ik zelf.",
        next: "Zelf een antwoord schrijven aan de school.",
    },
    Rung { day: -10, pen: ELS, about: LETTERS, rung: 6, holds: "", next: "" },
    Rung {
        day: -10,
        pen: MAMADOU,
        about: Ladder::Life,
        rung: 5,
        holds: "Op zaterdag wachten ze op mij in het repair café.",
        next: "Een droge kamer.",
    },
];

const FOUND: &[Found] = &[
    Found {
        day: -286,
        pen: AT_TABLE,
        strength: "Ik herstel toestellen. Dat heb ik mezelf geleerd.",
        story: "In mijn dorp herstelde ik alle radio's.",
        through: (ProblemLens::LostCapital, StrengthsLens::Skills),
    },
    Found {
        day: -286,
        pen: AT_TABLE,
        strength: "Ik zal mijn eigen brieven lezen.",
        story: "Mijn dochter leest voor mij de brieven. Dat wil ik niet meer.",
        through: (ProblemLens::Powerlessness, StrengthsLens::SelfDirection),
    },
];

pub(super) fn write(script: &mut Script<'_>) {
    script.climbs(LADDERS);
    script.weighs(&[
        (-240, MAMADOU, "Ik lees mijn eigen brieven", 3, 2),
        (-150, AT_TABLE, "Een droge kamer", 3, 3),
        (-120, MAMADOU, "Mijn papier als hersteller", 2, 3),
    ]);
    script.finds(FOUND);
    script.did(-268, ELS, Offer::LookAtRights);
}
