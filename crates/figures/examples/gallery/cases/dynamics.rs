use figures::{
    Pictogram, Voice,
    niche_history::{self, NicheHistory, Trait},
    niche_ways::{self, NicheWays, Place, Way},
    reach_bars::{self, Bar, ReachBars},
    spiderweb::{End, Highlight, draw},
};

use super::{Row, webs};

pub(crate) fn rows() -> Vec<Row> {
    let mut circle = webs::mamadou();
    circle.id = "circle".to_owned();
    circle.shapes.clear();
    circle.highlight = Highlight { strands: vec![0, 1, 2], ..Highlight::default() };
    let mut reach = webs::mamadou();
    reach.id = "reach".to_owned();
    reach.shapes.clear();
    reach.highlight = Highlight {
        strands: vec![4, 5, 0],
        loose: vec![End::Domain(5)],
        moves: vec![(End::Domain(6), 3), (End::Centre, 2), (End::Domain(0), 1)],
    };
    let compact = |web: &figures::spiderweb::Spiderweb| figures::spiderweb::Spiderweb { compact: true, ..web.clone() };
    let pair = |name: &'static str, web: figures::spiderweb::Spiderweb| (name, draw(&web), draw(&compact(&web)));
    let bars = |compact| reach_bars::draw(&ReachBars { compact, ..bars() });
    let history = |compact| niche_history::draw(&NicheHistory { compact, ..history() });
    let ways = |compact| niche_ways::draw(&NicheWays { compact, ..ways() });
    let round = |compact| niche_ways::draw(&NicheWays { compact, ..there_and_back() });
    let nothing = |compact| reach_bars::draw(&ReachBars { id: "none".to_owned(), compact, ..ReachBars::default() });
    vec![
        pair("web circle", circle),
        pair("web reach", reach),
        ("reach bars", bars(false), bars(true)),
        ("reach nothing", nothing(false), nothing(true)),
        ("niche history", history(false), history(true)),
        ("niche ways", ways(false), ways(true)),
        ("niche ways back", round(false), round(true)),
    ]
}

fn bars() -> ReachBars {
    let bar = |label: &str, of, mean: f64, least, most, is_sure| Bar {
        label: label.to_owned(),
        pictogram: Some(of),
        mean,
        least,
        most,
        is_sure,
        href: Some("#d".to_owned()),
        ..Bar::default()
    };
    ReachBars {
        id: "bars".to_owned(),
        title: "Wat mee kan bewegen".to_owned(),
        description: "…".to_owned(),
        bars: vec![
            bar("Gezondheid", Pictogram::Health, 0.12, 0.08, 0.16, true),
            bar("Inkomen en schulden", Pictogram::IncomeAndDebts, 0.06, 0.05, 0.07, true),
            bar("Gezin", Pictogram::Family, 0.03, 0.0, 0.09, false),
        ],
        low_label: "blijft zoals het is".to_owned(),
        high_label: "beweegt het meest".to_owned(),
        compact: false,
    }
}

fn history() -> NicheHistory {
    let line = |voice, values: &[u8]| niche_history::Line { voice, tip: "wie".to_owned(), values: values.to_vec() };
    let quality = |label: &str, of, lines| Trait { label: label.to_owned(), pictogram: Some(of), lines };
    NicheHistory {
        id: "history".to_owned(),
        title: "Naaiclub".to_owned(),
        description: "…".to_owned(),
        traits: vec![
            quality("Geen stempel", Pictogram::NoStigma, vec![line(Voice::Person, &[1, 2, 4])]),
            quality(
                "Ik ben er een heel mens",
                Pictogram::WholePerson,
                vec![line(Voice::Person, &[3, 2]), line(Voice::Guide, &[1, 3])],
            ),
            quality("Ik beslis mee", Pictogram::HavingASay, vec![line(Voice::Person, &[2])]),
            quality("Opent andere deuren", Pictogram::OtherNests, vec![]),
        ],
        low_label: "houdt vast".to_owned(),
        high_label: "maakt mogelijk".to_owned(),
        compact: false,
    }
}

fn place(label: &str, filled: Option<f64>) -> Place {
    Place { label: label.to_owned(), filled, href: Some("#n".to_owned()), ..Place::default() }
}

fn ways() -> NicheWays {
    let way = |from, to, voice| Way { from, to, voice, tip: "opent de weg".to_owned() };
    NicheWays {
        id: "ways".to_owned(),
        title: "Van de ene plek naar de andere".to_owned(),
        description: "…".to_owned(),
        places: vec![
            place("Oudergroep van de school", Some(0.7)),
            place("Naaiclub en repair café", Some(0.93)),
            place("Avondschool elektronica", None),
            place("Bibliotheek", Some(0.5)),
        ],
        ways: vec![way(0, 1, Voice::Person), way(1, 2, Voice::Guide), way(1, 3, Voice::Together)],
        compact: false,
    }
}

fn there_and_back() -> NicheWays {
    let mut ways = ways();
    ways.id = "ways-back".to_owned();
    ways.ways.push(Way { from: 1, to: 0, ..Way::default() });
    ways.ways.push(Way { from: 2, to: 3, ..Way::default() });
    ways.ways.push(Way { from: 3, to: 3, ..Way::default() });
    ways.ways.push(Way { from: 9, to: 0, ..Way::default() });
    ways
}
