use figures::{
    Pictogram, Voice, When,
    spiderweb::{End, Node, Shape, Spiderweb, Strand, draw},
};

use super::Row;

const NL: [&str; 9] = [
    "Werk",
    "Sociale contacten",
    "Justitie",
    "Welzijn",
    "Inkomen en schulden",
    "Huisvesting",
    "Gezondheid",
    "Onderwijs",
    "Cultuur",
];
const FR: [&str; 9] = [
    "Travail",
    "Contacts sociaux",
    "Justice",
    "Bien-être et aide",
    "Revenus et dettes",
    "Logement",
    "Santé",
    "Enseignement et formation",
    "Culture et loisirs",
];
const PICTURES: [Pictogram; 9] = [
    Pictogram::Work,
    Pictogram::SocialContacts,
    Pictogram::Justice,
    Pictogram::Welfare,
    Pictogram::IncomeAndDebts,
    Pictogram::Housing,
    Pictogram::Health,
    Pictogram::Education,
    Pictogram::Culture,
];

fn web(id: &str, names: [&str; 9], family: &str) -> Spiderweb {
    Spiderweb {
        id: id.to_owned(),
        title: "Het web".to_owned(),
        description: "…".to_owned(),
        centre: Node {
            label: family.to_owned(),
            pictogram: Some(Pictogram::Family),
            href: Some("#f".to_owned()),
            tip: String::new(),
        },
        domains: names
            .iter()
            .zip(PICTURES)
            .map(|(label, of)| Node {
                label: (*label).to_owned(),
                pictogram: Some(of),
                href: Some(format!("#{label}")),
                tip: String::new(),
            })
            .collect(),
        ..Spiderweb::default()
    }
}

fn shape(voice: Voice, when: When, centre: u8, values: [u8; 9]) -> Shape {
    Shape { voice, when, tip: "wie, wanneer".to_owned(), centre: Some(centre), values: values.map(Some).to_vec() }
}

fn strand(from: End, to: End, weight: u8, voice: Voice) -> Strand {
    Strand { from, to, weight, voice, tip: "trekt aan".to_owned(), href: Some("#s".to_owned()) }
}

pub(crate) fn mamadou() -> Spiderweb {
    use End::{Centre as F, Domain as D};
    let mut web = web("m", NL, "gezin");
    web.shapes = vec![
        shape(Voice::Person, When::Before, 6, [9, 7, 8, 7, 10, 9, 8, 5, 4]),
        shape(Voice::Person, When::Now, 3, [5, 3, 3, 3, 6, 7, 5, 2, 2]),
        shape(Voice::Guide, When::Now, 4, [5, 3, 3, 3, 5, 7, 5, 3, 2]),
    ];
    web.strands = [
        (D(6), D(0), 3),
        (D(0), D(4), 3),
        (D(4), D(6), 2),
        (D(4), D(5), 3),
        (D(5), D(6), 3),
        (D(5), F, 2),
        (D(2), D(6), 2),
        (D(4), D(2), 3),
        (F, D(6), 1),
        (D(1), D(0), 1),
        (D(7), D(3), 2),
        (D(3), D(4), 2),
    ]
    .map(|(from, to, weight)| strand(from, to, weight, Voice::Person))
    .to_vec();
    web
}

fn few() -> Spiderweb {
    let mut web = web("few", FR, "famille");
    web.shapes = vec![
        Shape {
            voice: Voice::Person,
            values: vec![Some(9), Some(7), None, None, Some(10), None, Some(6), Some(4), None],
            centre: None,
            ..Shape::default()
        },
        Shape {
            voice: Voice::Guide,
            values: vec![Some(5), Some(4), None, None, Some(6), Some(8), Some(7), None, None],
            centre: Some(5),
            ..Shape::default()
        },
    ];
    web.strands = vec![
        strand(End::Domain(4), End::Domain(5), 3, Voice::Person),
        strand(End::Domain(5), End::Domain(4), 1, Voice::Guide),
    ];
    web
}

fn big() -> Spiderweb {
    let mut web = web("big", NL, "gezin");
    web.shapes = vec![
        shape(Voice::Person, When::Before, 9, [10, 9, 10, 8, 10, 10, 9, 8, 9]),
        shape(Voice::Person, When::Now, 7, [8, 6, 9, 4, 10, 8, 9, 6, 3]),
        shape(Voice::Guide, When::Now, 5, [6, 7, 6, 3, 9, 9, 5, 6, 4]),
        shape(Voice::Coach, When::Now, 6, [8, 5, 8, 5, 10, 8, 8, 3, 3]),
        shape(Voice::Together, When::Now, 6, [7, 6, 8, 4, 10, 8, 8, 5, 3]),
    ];
    for number in 0..30_usize {
        let from = number % 9;
        let to = (from + 1 + (number * 7 / 5) % 8) % 9;
        let voice = match number % 4 {
            0 | 1 => Voice::Person,
            2 => Voice::Guide,
            _ => Voice::Coach,
        };
        web.strands.push(strand(End::Domain(from), End::Domain(to), u8::try_from(number % 3).unwrap_or(0) + 1, voice));
    }
    web
}

pub(crate) fn rows() -> Vec<Row> {
    [("web empty", web("e", NL, "gezin")), ("web few, French", few()), ("web Mamadou", mamadou()), ("web big", big())]
        .into_iter()
        .map(|(name, web)| {
            let compact = Spiderweb { compact: true, ..web.clone() };
            (name, draw(&web), draw(&compact))
        })
        .collect()
}
