//! Contacts as Tom noted them: he began by checking, then solved, then walked along. And the calls of the aftercare.

use method::ContactKind::{HomeVisit, Office, OnTheWay, Phone, VisitTogether};
use method::{Attitude, Stance};

use super::TOM;
use crate::demo::scene::{Met, Plan, Script};

/// What Tom wrote on day −480, and what he put in its place on day −468.
pub(super) const UNWILLING: &str = "Niet op de afspraak, cliënt is onwillig.";
pub(super) const PUT_RIGHT: &str =
    "Lien kon niet komen: Noor was ziek en ze durfde niet te bellen. Ik had niet gevraagd wat er was.";

const AT_OFFICE: &str = "OCMW";
const AT_HOME: &str = "Bij Lien thuis";
const BOTH: &[&str] = &["Lien", "Tom"];

const MET: &[Met] = &[
    Met {
        day: -540,
        kind: Office,
        place: AT_OFFICE,
        present: BOTH,
        attitudes: &[],
        stances: &[Stance::Steer],
        note: "Eerste gesprek. Uitgelegd wat de regels zijn en wat Lien moet meebrengen.",
    },
    Met {
        day: -520,
        kind: Office,
        place: AT_OFFICE,
        present: BOTH,
        attitudes: &[],
        stances: &[Stance::Steer],
        note: "Het web ingevuld. Over Welzijn kijken we heel anders: zij geeft negen, ik vier.",
    },
    Met {
        day: -500,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Lien", "Noor", "Tom"],
        attitudes: &[],
        stances: &[Stance::Steer],
        note: "Huisbezoek. Papieren nagekeken. Lien zei weinig.",
    },
    Met {
        day: -480,
        kind: Office,
        place: AT_OFFICE,
        present: &["Tom"],
        attitudes: &[],
        stances: &[Stance::Steer],
        note: UNWILLING,
    },
    Met {
        day: -468,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Lien", "Noor", "Tom"],
        attitudes: &[Attitude::Respect, Attitude::MirrorAndConfront],
        stances: &[Stance::Support],
        note: "Gesproken over wat ik had geschreven. Lien had gelijk. Ik heb het samen met haar rechtgezet.",
    },
    Met {
        day: -420,
        kind: Office,
        place: AT_OFFICE,
        present: BOTH,
        attitudes: &[Attitude::JoinAndAdd],
        stances: &[Stance::Stabilise],
        note: "De papieren voor de huur en voor Noor samen in orde gebracht.",
    },
    Met {
        day: -350,
        kind: Phone,
        place: "",
        present: BOTH,
        attitudes: &[Attitude::Presence],
        stances: &[Stance::Stabilise],
        note: "Lien belde met een vraag over haar huur. Samen opgelost. Op de achtergrond hoorde ik haar zingen voor Noor.",
    },
    Met {
        day: -300,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Lien", "Noor", "Tom"],
        attitudes: &[Attitude::StrengthsView, Attitude::Trust],
        stances: &[Stance::Stimulate],
        note: "Lien wil onthaalouder worden. Ze had het nog aan niemand verteld.",
    },
    Met {
        day: -230,
        kind: VisitTogether,
        place: "De groep van jonge moeders",
        present: &["Lien", "Noor", "Tom"],
        attitudes: &[Attitude::Bridge],
        stances: &[Stance::Stimulate],
        note: "Meegegaan tot aan de deur. Volgende week gaat ze alleen.",
    },
    Met {
        day: -150,
        kind: OnTheWay,
        place: "Naar de opleiding",
        present: BOTH,
        attitudes: &[Attitude::Encourage],
        stances: &[Stance::Stimulate],
        note: "Onderweg naar het infomoment. Lien stelde zelf haar vragen.",
    },
    Met {
        day: -25,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Lien", "Noor", "Tom"],
        attitudes: &[Attitude::Partnership],
        stances: &[Stance::Support],
        note: "Samen teruggekeken op het web. Lien stelt voor om af te ronden.",
    },
    Met {
        day: -20,
        kind: HomeVisit,
        place: AT_HOME,
        present: &["Lien", "Noor", "tante Greet", "Tom"],
        attitudes: &[Attitude::Partnership, Attitude::Trust],
        stances: &[Stance::Support],
        note: "Afgerond, met taart. Ik bel nog drie keer.",
    },
];

const PLANS: &[Plan] = &[
    Plan { day: -20, kind: Phone, on: 10, at: "10:00", place: "", words: "Nazorg: hoe gaat het?" },
    Plan { day: -20, kind: Phone, on: 70, at: "10:00", place: "", words: "Nazorg: hoe gaat het?" },
    Plan { day: -20, kind: Phone, on: 160, at: "10:00", place: "", words: "Nazorg: hoe gaat het?" },
];

pub(super) fn write(script: &mut Script<'_>) {
    script.meets(TOM, MET, PLANS);
}
