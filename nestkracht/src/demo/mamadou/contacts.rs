//! Contacts that took place, as Els noted them, and those to come.

use method::ContactKind::{HomeVisit, Office, OnTheWay, Phone, ThreeWay, VisitTogether};
use method::{Attitude, Stance};

use super::ELS;
use crate::demo::scene::{Met, Plan, Script};

const AT_HOME: &str = "Bij Mamadou thuis";

const MET: &[Met] = &[
    Met {
        day: -300,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Mamadou", "Aïssatou", "Els"],
        attitudes: &[Attitude::Respect, Attitude::Presence],
        stances: &[Stance::Support],
        note: "Kennisgemaakt met thee erbij. Vooral geluisterd. Mamadou vertelde over de radio's in zijn dorp. Op de \
               kast ligt een stapel brieven; daar beginnen we vandaag niet aan.",
    },
    Met {
        day: -298,
        kind: Phone,
        place: "",
        present: &["Mamadou", "Els"],
        attitudes: &[Attitude::Presence],
        stances: &[Stance::Support, Stance::Stabilise],
        note: "Mamadou belde: morgen zou de stroom afgesloten worden. Ik heb meteen gebeld, de afsluiting gaat niet \
               door. Daarna nog even gepraat, want hij slaapt niet als de deurwaarder belt.",
    },
    Met {
        day: -286,
        kind: Office,
        place: "Welzijnscentrum",
        present: &["Mamadou", "Els", "de tolk"],
        attitudes: &[Attitude::Respect, Attitude::JoinAndAdd],
        stances: &[Stance::Stabilise],
        note: "Met een tolk erbij alles rustig overlopen. Zo vertelt hij veel meer. Afgesproken dat \
               Fanta niet meer moet vertalen.",
    },
    Met {
        day: -270,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Mamadou", "Els"],
        attitudes: &[Attitude::JoinAndAdd],
        stances: &[Stance::Steer],
        note: "Samen alle brieven geopend en op volgorde gelegd. De brieven die niet kunnen wachten, liggen apart. \
               Op het einde van de maand blijft er niets over.",
    },
    Met {
        day: -240,
        kind: OnTheWay,
        place: "Naar het repair café in de bibliotheek",
        present: &["Mamadou", "Els"],
        attitudes: &[Attitude::StrengthsView, Attitude::Encourage],
        stances: &[Stance::Stimulate],
        note: "Onderweg praat het makkelijker. Hij keek een kwartier toe en wees toen aan wat er stuk was. Ze vroegen \
               of hij terugkomt.",
    },
    Met {
        day: -205,
        kind: Office,
        place: "Welzijnscentrum",
        present: &["Mamadou", "Els"],
        attitudes: &[],
        stances: &[Stance::Steer],
        note: "Over de deurwaarder. Ik heb de telefoon genomen en zelf een afspraak gemaakt, want het moest snel gaan.",
    },
    Met {
        day: -198,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Mamadou", "Els"],
        attitudes: &[Attitude::MirrorAndConfront],
        stances: &[],
        note: "Teruggekomen op het gesprek met de deurwaarder. Mamadou zei: ‘Ik was er niet bij.’ Hij heeft gelijk. Ik \
               had het overgenomen. Voortaan bel ik alleen als hij erbij is.",
    },
    Met {
        day: -150,
        kind: VisitTogether,
        place: "Naaiclub",
        present: &["Mamadou", "Aïssatou", "Khadija", "Els"],
        attitudes: &[Attitude::StrengthsView, Attitude::Bridge],
        stances: &[Stance::Stimulate],
        note: "Khadija toonde de machine die hij hersteld heeft. Ik heb vooral gezwegen. Khadija vroeg hem of hij ook \
               de andere twee wil nakijken.",
    },
    Met {
        day: -120,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Mamadou", "Els"],
        attitudes: &[Attitude::Partnership],
        stances: &[],
        note: "Voor de tweede keer samen naar het web gekeken. Over het wonen zijn we het niet eens: voor hem zit het \
               nog even vast.",
    },
    Met {
        day: -80,
        kind: ThreeWay,
        place: "Kantoor van de verhuurder",
        present: &["Mamadou", "de verhuurder", "Els"],
        attitudes: &[Attitude::Bridge],
        stances: &[Stance::Support],
        note: "Mamadou legde zelf uit hoe het met het vocht is. De verhuurder komt kijken. Goed nieuws vandaag: de \
               kredietmaatschappij stopt met interest aan te rekenen.",
    },
    Met {
        day: -45,
        kind: Phone,
        place: "Welzijnscentrum",
        present: &["Mamadou", "Els"],
        attitudes: &[Attitude::Trust, Attitude::Encourage],
        stances: &[Stance::Stimulate],
        note: "Mamadou belde zelf met de energieleverancier. Ik zat ernaast en heb niets gezegd. Hij bleef rustig, ook \
               toen ze hem deden wachten.",
    },
    Met {
        day: -10,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Mamadou", "Els"],
        attitudes: &[Attitude::Partnership],
        stances: &[],
        note: "Voor de derde keer naar het web gekeken, elk met de eigen kaarten. Bijna alles zit losser. Het wonen \
               blijft voor ons allebei het zwaarst.",
    },
];

const PLANS: &[Plan] = &[
    Plan {
        day: -120,
        kind: ThreeWay,
        on: -80,
        at: "14:00",
        place: "Kantoor van de verhuurder",
        words: "Met de verhuurder over het vocht",
    },
    Plan {
        day: -10,
        kind: ThreeWay,
        on: 3,
        at: "14:00",
        place: "Kantoor van de verhuurder",
        words: "Samen naar de verhuurder. Mamadou doet het woord, Els zit ernaast.",
    },
    Plan {
        day: -10,
        kind: HomeVisit,
        on: 12,
        at: "10:30",
        place: AT_HOME,
        words: "Hoe was het bij de verhuurder, en wat nu?",
    },
];

pub(super) fn write(script: &mut Script<'_>) {
    script.meets(ELS, MET, PLANS);
}
