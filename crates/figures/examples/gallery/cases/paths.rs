use figures::{
    Pictogram, Voice, When,
    goal_ladder::{self, GoalLadder, Mark, Rung},
    life_line::{self, Band, LifeLine, LifeMoment, MomentKind},
    phase_path::{self, PhasePath, Step, StepState},
};

use super::Row;

pub(crate) fn phases() -> PhasePath {
    let step = |label: &str, note: &str, state, pictogram| Step {
        label: label.to_owned(),
        note: note.to_owned(),
        state,
        state_label: "klaar".to_owned(),
        pictogram,
        href: Some("#p".to_owned()),
    };
    PhasePath {
        id: "p".to_owned(),
        title: "De weg".to_owned(),
        steps: vec![
            step("Warm onthaal", "27 januari", StepState::Done, Pictogram::Welcome),
            step("Verkennen en rechten", "10 februari", StepState::Done, Pictogram::ExploreAndRights),
            step("Rust en stabiliteit", "28 maart", StepState::Done, Pictogram::Stability),
            step("Samen op weg", "26 juni", StepState::Now, Pictogram::Path),
            step("Afronden", "", StepState::Ahead, Pictogram::Closing),
            step("Nazorg", "", StepState::Ahead, Pictogram::Aftercare),
        ],
    }
}

pub(crate) fn ladder() -> GoalLadder {
    let rung = |level, words: &str, note: &str| Rung { level, words: words.to_owned(), note: note.to_owned() };
    GoalLadder {
        id: "l".to_owned(),
        title: "Ik lees mijn eigen brieven".to_owned(),
        rungs: vec![
            rung(-2, "Fanta leest alles", "veel minder"),
            rung(-1, "Ik vraag het bij elke brief", ""),
            rung(0, "Korte brieven lees ik zelf", "zoals verwacht"),
            rung(1, "Ik lees alles, behalve wat van de deurwaarder komt, dat doen we samen aan tafel", ""),
            rung(2, "", "veel meer"),
        ],
        marks: vec![
            Mark { level: -1, voice: Voice::Person, when: When::Before, label: "26 juli".to_owned() },
            Mark { level: 1, voice: Voice::Person, when: When::Now, label: "nu".to_owned() },
            Mark { level: 1, voice: Voice::Guide, when: When::Now, label: "Els".to_owned() },
        ],
    }
}

pub(crate) fn life() -> LifeLine {
    let band = |from_day, label: &str, pictogram| Band {
        from_day,
        label: label.to_owned(),
        pictogram: Some(pictogram),
        href: Some("#b".to_owned()),
    };
    let moment = |day: i32, kind, pictogram, label: &str| LifeMoment {
        day,
        kind,
        pictogram: Some(pictogram),
        label: label.to_owned(),
        date_label: format!("dag {}", day + 300),
        href: Some("#m".to_owned()),
    };
    use MomentKind::{Contact, Own, PhaseTurn, Review};
    LifeLine {
        id: "ll".to_owned(),
        title: "Levenslijn".to_owned(),
        description: "…".to_owned(),
        first_day: -300,
        last_day: 0,
        bands: vec![
            band(-300, "Warm onthaal", Pictogram::Welcome),
            band(-286, "Verkennen en rechten", Pictogram::ExploreAndRights),
            band(-240, "Rust en stabiliteit", Pictogram::Stability),
            band(-150, "Samen op weg", Pictogram::Path),
        ],
        moments: vec![
            moment(-300, Contact, Pictogram::HomeVisit, "Eerste huisbezoek"),
            moment(-298, Contact, Pictogram::Phone, "Afsluiting gestopt"),
            moment(-286, Contact, Pictogram::Office, "Met de tolk"),
            moment(-286, PhaseTurn, Pictogram::ExploreAndRights, "Verkennen"),
            moment(-280, Review, Pictogram::Web, "Eerste web"),
            moment(-270, Contact, Pictogram::Message, "Brieven samen"),
            moment(-240, Contact, Pictogram::OnTheWay, "Naar het repair café"),
            moment(-205, Contact, Pictogram::Office, "De deurwaarder"),
            moment(-198, Contact, Pictogram::HomeVisit, "“Ik was er niet bij”"),
            moment(-150, Own, Pictogram::Competency, "De naaimachine hersteld"),
            moment(-120, Review, Pictogram::Web, "Tweede web"),
            moment(-80, Contact, Pictogram::ThreeWayTalk, "Met de verhuurder"),
            moment(-45, Own, Pictogram::Phone, "Zelf gebeld"),
            moment(-10, Review, Pictogram::Web, "Derde web"),
        ],
        ticks: vec![
            (-300, "januari".to_owned()),
            (-210, "april".to_owned()),
            (-120, "juli".to_owned()),
            (0, "vandaag".to_owned()),
        ],
        compact: false,
    }
}

fn busy() -> LifeLine {
    let mut line = LifeLine { id: "lb".to_owned(), ..life() };
    line.moments = (0..60)
        .map(|number| LifeMoment {
            day: -300 + (number * number * 13) % 298,
            kind: match number % 4 {
                0 | 1 => MomentKind::Contact,
                2 => MomentKind::Own,
                _ => MomentKind::Review,
            },
            pictogram: Some(Pictogram::Phone),
            label: format!("Moment {number}"),
            date_label: "12 maart".to_owned(),
            href: Some("#m".to_owned()),
        })
        .collect();
    line
}

fn empty() -> LifeLine {
    LifeLine {
        id: "le".to_owned(),
        bands: vec![Band {
            from_day: -300,
            label: "Warm onthaal".to_owned(),
            pictogram: Some(Pictogram::Welcome),
            href: None,
        }],
        moments: Vec::new(),
        ..life()
    }
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = vec![
        ("phases", phase_path::draw(&phases()), phase_path::draw(&phases())),
        ("ladder", goal_ladder::draw(&ladder()), goal_ladder::draw(&ladder())),
    ];
    for (name, line) in [("life Mamadou", life()), ("life empty", empty()), ("life big", busy())] {
        let compact = LifeLine { compact: true, ..line.clone() };
        rows.push((name, life_line::draw(&line), life_line::draw(&compact)));
    }
    rows
}
