use figures::nest::{Branch, Egg, Nest, StrengthKind, Tense, Twig, draw};

use super::Row;

const KINDS: [StrengthKind; 6] = [
    StrengthKind::Aspiration,
    StrengthKind::Competency,
    StrengthKind::Confidence,
    StrengthKind::Resource,
    StrengthKind::Relation,
    StrengthKind::Opportunity,
];

fn nest(id: &str, twigs: &[usize], eggs: &[(&str, Option<i8>)], places: &[(&str, Option<u8>)]) -> Nest {
    Nest {
        id: id.to_owned(),
        title: "Het nest".to_owned(),
        description: "…".to_owned(),
        twigs: twigs
            .iter()
            .enumerate()
            .map(|(place, kind)| Twig {
                kind: KINDS.get(*kind % 6).copied().unwrap_or(StrengthKind::Relation),
                tense: match place % 7 {
                    4 => Tense::Wish,
                    6 => Tense::UsedBefore,
                    _ => Tense::Now,
                },
                tip: "herstelt radio's".to_owned(),
                href: Some("#t".to_owned()),
            })
            .collect(),
        eggs: eggs
            .iter()
            .map(|(label, attainment)| Egg {
                label: (*label).to_owned(),
                attainment: *attainment,
                tip: String::new(),
                href: Some("#e".to_owned()),
            })
            .collect(),
        branches: places
            .iter()
            .map(|(label, score)| Branch {
                label: (*label).to_owned(),
                score: *score,
                tip: String::new(),
                href: Some("#b".to_owned()),
            })
            .collect(),
        left_label: "uit mezelf".to_owned(),
        right_label: "uit mijn omgeving".to_owned(),
        ..Nest::default()
    }
}

pub(crate) fn mamadou() -> Nest {
    nest(
        "nm",
        &[0, 0, 0, 1, 1, 2, 1, 3, 3, 4, 4, 5, 5, 2],
        &[
            ("Ik lees mijn eigen brieven", Some(1)),
            ("Een droge kamer", Some(-1)),
            ("Mijn papier als hersteller", Some(0)),
        ],
        &[
            ("Naaiclub en repair café", Some(26)),
            ("Oudergroep van de school", Some(20)),
            ("Wachtzaal van het uitzendkantoor", Some(7)),
        ],
    )
}

pub(crate) fn rows() -> Vec<Row> {
    let many: Vec<usize> = (0..60).collect();
    [
        ("nest empty", nest("ne", &[], &[], &[])),
        ("nest small", nest("ns", &[1, 4], &[("Rust in huis", None)], &[("Bibliotheek", None)])),
        ("nest Mamadou", mamadou()),
        (
            "nest big",
            nest(
                "nb",
                &many,
                &[
                    ("Ik lees mijn eigen brieven", Some(1)),
                    ("Een droge kamer voor Ibrahima", Some(-2)),
                    ("Mijn papier als hersteller van toestellen", Some(2)),
                    ("Elke zondag samen", None),
                    ("Zwemmen", Some(0)),
                    ("Minder schulden dan vorig jaar", Some(-1)),
                    ("Zeven", Some(0)),
                    ("Acht", Some(0)),
                ],
                &[
                    ("Naaiclub en repair café", Some(26)),
                    ("Oudergroep", Some(20)),
                    ("Wachtzaal van het uitzendkantoor", Some(7)),
                    ("Moskee", Some(28)),
                    ("Centrum voor volwassenenonderwijs", Some(0)),
                    ("Buurthuis", None),
                    ("Zeven", None),
                ],
            ),
        ),
    ]
    .into_iter()
    .map(|(name, nest)| {
        let compact = Nest { compact: true, ..nest.clone() };
        (name, draw(&nest), draw(&compact))
    })
    .collect()
}
