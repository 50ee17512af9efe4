use figures::{
    Pictogram, Voice, When,
    ladder::{self, Ladder},
    niche_petals::{self, Look, NichePetals, Petal},
    spiderweb_line::{self, Line, SpiderwebLine},
    two_sliders::{self, SliderMark, TwoSliders},
};
use maud::html;

use super::Row;

pub(crate) fn line() -> SpiderwebLine {
    SpiderwebLine {
        id: "wl".to_owned(),
        title: "Werk".to_owned(),
        description: "…".to_owned(),
        lines: vec![
            Line { voice: Voice::Person, tip: "Mamadou".to_owned(), points: vec![(-280, 9), (-120, 8), (-10, 5)] },
            Line { voice: Voice::Guide, tip: "Els".to_owned(), points: vec![(-280, 8), (-120, 7), (-10, 5)] },
        ],
        first_day: -280,
        last_day: 0,
        first_label: "februari".to_owned(),
        last_label: "vandaag".to_owned(),
        href: Some("#w".to_owned()),
    }
}

pub(crate) fn rungs() -> Ladder {
    let rung = |value: i16| ladder::Rung {
        value,
        label: if value % 5 == 0 { value.to_string() } else { String::new() },
        is_hoped: false,
    };
    let line =
        |voice, tip: &str, points: &[(i32, f64)]| ladder::Line { voice, tip: tip.to_owned(), points: points.to_vec() };
    Ladder {
        id: "ld".to_owned(),
        title: "Mijn brieven".to_owned(),
        description: "…".to_owned(),
        rungs: (0..=10).map(rung).collect(),
        lines: vec![
            line(Voice::Person, "Mamadou", &[(-280, 2.0), (-120, 4.0), (-10, 7.0)]),
            line(Voice::Guide, "Els", &[(-280, 3.0), (-120, 5.0), (-10, 6.0)]),
        ],
        first_day: -280,
        last_day: 0,
        first_label: "februari".to_owned(),
        last_label: "vandaag".to_owned(),
    }
}

pub(crate) fn flower() -> NichePetals {
    let petal = |label: &str, pictogram| Petal {
        label: label.to_owned(),
        pictogram: Some(pictogram),
        tip: String::new(),
        href: Some("#p".to_owned()),
    };
    let look =
        |voice, when, values: [u8; 7]| Look { voice, when, tip: "wie".to_owned(), values: values.map(Some).to_vec() };
    NichePetals {
        id: "f".to_owned(),
        title: "Naaiclub".to_owned(),
        description: "…".to_owned(),
        traits: vec![
            petal("geen stempel", Pictogram::NoStigma),
            petal("een heel mens", Pictogram::WholePerson),
            petal("veilig en gewaardeerd", Pictogram::SafeAndValued),
            petal("eigen kunnen gebruiken", Pictogram::OwnAbilities),
            petal("mee beslissen", Pictogram::HavingASay),
            petal("verbinding en burgerschap", Pictogram::ConnectionAndCitizen),
            petal("toegang tot andere nesten", Pictogram::OtherNests),
        ],
        looks: vec![
            look(Voice::Person, When::Before, [2, 3, 1, 2, 1, 2, 0]),
            look(Voice::Person, When::Now, [4, 4, 4, 4, 3, 4, 3]),
            look(Voice::Guide, When::Now, [3, 4, 2, 4, 1, 3, 2]),
        ],
        compact: false,
    }
}

pub(crate) fn sliders(shared: bool) -> TwoSliders {
    let mark = |voice, value, label: &str| SliderMark { voice, value, label: label.to_owned() };
    let mut marks = vec![mark(Voice::Person, 8, "Mamadou"), mark(Voice::Guide, 4, "Els")];
    if shared {
        marks.push(mark(Voice::Together, 7, "samen"));
    }
    TwoSliders {
        id: if shared { "ts" } else { "tt" }.to_owned(),
        title: "Huisvesting".to_owned(),
        description: "…".to_owned(),
        max: 10,
        low_label: "0 los".to_owned(),
        high_label: "10 zit vast".to_owned(),
        marks,
        compact: false,
    }
}

fn four() -> TwoSliders {
    TwoSliders {
        id: "t4".to_owned(),
        max: 4,
        marks: vec![
            SliderMark { voice: Voice::Person, value: 4, label: "Mamadou met een langere naam".to_owned() },
            SliderMark { voice: Voice::Guide, value: 4, label: "Els".to_owned() },
            SliderMark { voice: Voice::Coach, value: 3, label: "Rita".to_owned() },
        ],
        low_label: "helemaal niet".to_owned(),
        high_label: "helemaal".to_owned(),
        ..sliders(false)
    }
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = vec![("small multiples", html! { (spiderweb_line::draw(&line())) }, spiderweb_line::draw(&line()))];
    let none = Ladder { id: "ldn".to_owned(), lines: Vec::new(), ..rungs() };
    for (name, rungs) in [("ladder Mamadou", rungs()), ("ladder empty", none)] {
        rows.push((name, ladder::draw(&rungs), ladder::draw(&rungs)));
    }
    let empty = NichePetals { id: "fe".to_owned(), looks: Vec::new(), ..flower() };
    for (name, flower) in [("petals Mamadou", flower()), ("petals empty", empty)] {
        let compact = NichePetals { compact: true, ..flower.clone() };
        rows.push((name, niche_petals::draw(&flower), niche_petals::draw(&compact)));
    }
    for (name, sliders) in
        [("sliders two", sliders(false)), ("sliders shared", sliders(true)), ("sliders four", four())]
    {
        let compact = TwoSliders { compact: true, ..sliders.clone() };
        rows.push((name, two_sliders::draw(&sliders), two_sliders::draw(&compact)));
    }
    rows
}
