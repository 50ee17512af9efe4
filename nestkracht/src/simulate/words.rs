//! What people in it say. Few words, many times: what counts in a made-up organisation is how roads differ.

pub(super) const NAMES: [&str; 40] = [
    "Amina", "Bart", "Chantal", "Dirk", "Esra", "Fatima", "Georges", "Hilde", "Ivan", "Jamila", "Karel", "Lies",
    "Mehmet", "Nadia", "Omar", "Patricia", "Quinten", "Rita", "Samir", "Tine", "Umit", "Vera", "Walter", "Xandra",
    "Yusuf", "Zohra", "Anneke", "Benoît", "Celia", "Daniël", "Elke", "Farid", "Greta", "Hassan", "Ilse", "Joris",
    "Kim", "Luc", "Mireille", "Noah",
];

pub(super) const STORIES: [&str; 6] = [
    "Sinds de scheiding durf ik de post niet meer openen.",
    "Ik heb altijd gewerkt, tot mijn rug het begaf.",
    "We wonen met vier op één kamer. De kinderen slapen slecht.",
    "Ik stuurde de school een brief, en niemand antwoordde.",
    "Vroeger kookte ik voor de hele straat.",
    "Na het ziekenhuis kwamen de rekeningen, en ik wist niet waar te beginnen.",
];

pub(super) const STRENGTHS: [&str; 6] = [
    "Ik onthoud alle verjaardagen.",
    "Mijn buurvrouw heeft een sleutel.",
    "Ik kan goed luisteren.",
    "Ik hou vol, ook als het lang duurt.",
    "Ik herstel fietsen.",
    "Mijn zus belt elke zondag.",
];

pub(super) const GOALS: [&str; 6] = [
    "Een woning waar de kinderen een eigen kamer hebben",
    "Zelf mijn post opendoen",
    "Werk dat mijn rug aankan",
    "Weer contact met mijn broer",
    "Overzicht over wat er binnenkomt en buitengaat",
    "Eén avond per week iets voor mezelf",
];

pub(super) const STEPS: [&str; 5] = [
    "De papieren op één plek leggen",
    "Samen bellen naar de dienst",
    "Inschrijven bij de woonmaatschappij",
    "Naar het buurthuis gaan kijken",
    "De brief samen lezen",
];

pub(super) const NOTES: [&str; 5] = [
    "We dronken koffie en legden de post op stapels.",
    "Samen gebeld. Het duurde lang, maar we hebben een afspraak.",
    "Vandaag vooral geluisterd.",
    "Het was een moeilijke week. Volgende week kijken we verder.",
    "Goed nieuws over de wachtlijst. We vierden dat met taart.",
];
