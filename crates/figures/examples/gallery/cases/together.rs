use figures::{
    Pictogram, Voice,
    reins::{self, Mark, Reins, Task},
    relationship::{self, Compass, Strip},
    stances::{self, Lane, Stances},
};

use super::Row;

fn held() -> Reins {
    let own = |then, now| Mark { voice: Voice::Person, then, now };
    let els = |then, now| Mark { voice: Voice::Guide, then, now };
    let task =
        |label: &str, marks| Task { label: label.to_owned(), tip: String::new(), href: Some("#t".to_owned()), marks };
    Reins {
        id: "rh".to_owned(),
        title: "Wie heeft de touwtjes?".to_owned(),
        description: "…".to_owned(),
        left_label: "Els alleen".to_owned(),
        right_label: "Mamadou alleen".to_owned(),
        tasks: vec![
            task("Brieven", vec![own(Some(0), 3), els(Some(0), 2)]),
            task("Schuldeisers en deurwaarders", vec![own(Some(0), 3)]),
            task("De verhuurder", vec![own(Some(2), 2)]),
            task("School", vec![own(Some(4), 3), els(None, 4)]),
            task("Met Ibrahima naar de logopedist in de Sint-Jansstraat gaan", vec![own(None, 4)]),
        ],
        compact: false,
    }
}

fn compass() -> Compass {
    let strip = |low: &str, high: &str, said: [i8; 4], guessed: [i8; 3]| Strip {
        low_label: low.to_owned(),
        high_label: high.to_owned(),
        said: [-286, -205, -150, -10].into_iter().zip(said).collect(),
        guessed: [-286, -205, -10].into_iter().zip(guessed).collect(),
    };
    Compass {
        id: "rc".to_owned(),
        title: "Hoe het is tussen jullie".to_owned(),
        description: "…".to_owned(),
        strips: vec![
            strip("afstandelijk", "nabij", [0, -1, 2, 3], [2, 2, 3]),
            strip("volgens de regels", "op maat", [-1, -2, 2, 2], [1, 0, 2]),
            strip("uit handen nemen", "mee beslissen", [-1, -3, 1, 3], [1, 1, 2]),
        ],
        helper: Voice::Guide,
        first_day: -286,
        last_day: 0,
        first_label: "februari".to_owned(),
        last_label: "vandaag".to_owned(),
        compact: false,
    }
}

fn balance() -> Stances {
    let lane = |label: &str, pictogram, share, words: &str, days: &[i32], stretches: &[(i32, i32)]| Lane {
        label: label.to_owned(),
        pictogram,
        share,
        share_label: words.to_owned(),
        days: days.to_vec(),
        stretches: stretches.to_vec(),
    };
    Stances {
        id: "st".to_owned(),
        title: "Steunen, stabiliseren, stimuleren, sturen".to_owned(),
        description: "…".to_owned(),
        lanes: vec![
            lane("Steunen", Pictogram::Support, 0.25, "3 op 12", &[-300, -298, -80], &[]),
            lane("Stabiliseren", Pictogram::Stabilise, 0.17, "2 op 12", &[-298, -286], &[]),
            lane("Stimuleren", Pictogram::Stimulate, 0.25, "3 op 12", &[-240, -150, -45], &[]),
            lane("Sturen", Pictogram::Steer, 0.33, "4 op 12", &[-270, -205, -200, -190, -180], &[(-205, -180)]),
        ],
        first_day: -300,
        last_day: 0,
        first_label: "januari".to_owned(),
        last_label: "vandaag".to_owned(),
        compact: false,
    }
}

pub(crate) fn rows() -> Vec<Row> {
    let none = Reins { tasks: Vec::new(), id: "r0".to_owned(), ..held() };
    let once = Compass {
        id: "r1".to_owned(),
        first_day: -10,
        last_day: -10,
        strips: vec![Strip { said: vec![(-10, 3)], guessed: vec![(-10, -3)], ..Strip::default() }],
        ..compass()
    };
    vec![
        ("reins Mamadou", reins::draw(&held()), reins::draw(&Reins { compact: true, ..held() })),
        ("reins empty", reins::draw(&none), reins::draw(&Reins { compact: true, ..none })),
        (
            "relationship Mamadou",
            relationship::draw(&compass()),
            relationship::draw(&Compass { compact: true, ..compass() }),
        ),
        ("relationship once", relationship::draw(&once), relationship::draw(&Compass { compact: true, ..once })),
        ("stances Mamadou", stances::draw(&balance()), stances::draw(&Stances { compact: true, ..balance() })),
    ]
}
