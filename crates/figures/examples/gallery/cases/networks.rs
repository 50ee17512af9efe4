//! Network maps: nobody yet, Mamadou's, another day behind it, a hundred people.

use figures::network_map::{Alter, Change, NetworkMap, Spot, Tie, draw};

use super::Row;

const SECTORS: [&str; 4] = ["Familie", "Vrienden en buren", "Collega's, school, verenigingen", "Hulpverleners"];
const SECTORS_FR: [&str; 4] = ["Famille", "Amis et voisins", "Collègues, école, associations", "Professionnels"];

fn map(id: &str, sectors: [&str; 4]) -> NetworkMap {
    NetworkMap {
        id: id.to_owned(),
        title: "Mensen rond Mamadou".to_owned(),
        description: "…".to_owned(),
        ego: "Mamadou".to_owned(),
        sectors: sectors.map(str::to_owned),
        horizons: ["dichtbij", "ertussenin", "verder"].map(str::to_owned),
        ..NetworkMap::default()
    }
}

fn alter(label: &str, angle: f64, distance: f64) -> Alter {
    Alter {
        id: label.to_owned(),
        label: label.to_owned(),
        href: Some(format!("#{label}")),
        spot: Spot { angle, distance },
        in_touch: true,
        is_living_person: true,
        ..Alter::default()
    }
}

fn mamadou() -> NetworkMap {
    let mut map = map("nm", SECTORS);
    let one = |label, angle, distance, gets, gives| Alter { gets, gives, ..alter(label, angle, distance) };
    map.people = vec![
        one("Aïssatou", 45.0, 22.0, true, true),
        one("Fanta", 20.0, 26.0, true, true),
        one("Ibrahima", 74.0, 26.0, false, true),
        Alter { in_touch: false, ..alter("Sékou", 45.0, 50.0) },
        one("Omar", 135.0, 22.0, true, true),
        one("Mevrouw Peeters", 135.0, 84.0, false, false),
        one("Khadija", -135.0, 50.0, true, false),
        one("Luc", -135.0, 84.0, false, false),
        one("Els", -45.0, 50.0, true, false),
        one("Dr. Janssens", -30.0, 84.0, true, false),
        Alter { is_living_person: false, ..alter("Juf An", -70.0, 55.0) },
    ];
    let ties = [(0, 1), (0, 2), (1, 2), (0, 3), (1, 3), (2, 3), (4, 0), (4, 6), (0, 6), (1, 10), (8, 9), (3, 4)];
    map.ties = ties.map(|(one, other)| Tie { one, other, change: Change::Same }).into();
    map
}

fn compared() -> NetworkMap {
    let mut map = mamadou();
    for (nth, alter) in map.people.iter_mut().enumerate() {
        match nth {
            4 => alter.before = Some(Spot { angle: 140.0, distance: 80.0 }),
            6 => alter.change = Change::Came,
            7 => alter.change = Change::Went,
            8 => alter.before = Some(Spot { angle: -45.0, distance: 20.0 }),
            _ => {}
        }
    }
    for (nth, tie) in map.ties.iter_mut().enumerate() {
        tie.change = match nth {
            7 | 8 => Change::Came,
            10 => Change::Went,
            _ => Change::Same,
        };
    }
    NetworkMap { id: "nc".to_owned(), chosen: Some(4), ..map }
}

/// A map by chance, the same each time (Knuth's linear congruence).
pub(crate) fn crowd(people: usize, ties: usize) -> NetworkMap {
    let mut seed = 20_261_123_u64;
    let mut next = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    let names = ["An", "Omar", "Khadija", "Jean-Baptiste", "Lut", "Mevrouw De Smet", "Ali", "Fien", "Youssef", "Rita"];
    let mut map = map("nb", SECTORS);
    for nth in 0..people {
        let (angle, distance) = (next(3_600) as f64 / 10.0 - 180.0, (next(1_000) as f64 / 1_000.0).sqrt() * 98.0);
        let mut one = alter(names.get(nth % names.len()).copied().unwrap_or_default(), angle, distance);
        one.id = nth.to_string();
        (one.gets, one.gives) = (next(2) == 0, next(3) == 0);
        map.people.push(one);
    }
    let most = people as u64;
    for _ in 0..ties {
        let (one, other) = (next(most) as usize, next(most) as usize);
        map.ties.push(Tie { one, other, change: Change::Same });
    }
    map.moves = true;
    map
}

pub(crate) fn rows() -> Vec<Row> {
    let empty = || map("ne", SECTORS_FR);
    let both = |name, of: &dyn Fn() -> NetworkMap| (name, draw(&of()), draw(&NetworkMap { compact: true, ..of() }));
    vec![
        both("network empty", &empty),
        both("network Mamadou", &mamadou),
        both("network compared", &compared),
        both("network big", &|| crowd(100, 300)),
        both("network five hundred big", &|| crowd(500, 5_000)),
    ]
}
