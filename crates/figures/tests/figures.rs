//! What all figures keep to, and what the known cases look like.
//!
//! After a change: look at them (`cargo run -p figures --example gallery`), then accept the snapshots.

#[path = "../examples/gallery/cases/mod.rs"]
mod cases;

use std::collections::HashSet;

use figures::{
    Pictogram, Voice, When,
    goal_ladder::{GoalLadder, Rung},
    nest::{Branch, Egg, Nest, StrengthKind, Tense, Twig},
    network_map::{Alter, NetworkMap, Tie},
    niche_ways::{NicheWays, Place, Way},
    pictogram,
    reach_bars::{Bar, ReachBars},
    spiderweb::{End, Highlight, Node, Shape, Spiderweb, Strand},
};

/// All values of an attribute.
fn values<'a>(svg: &'a str, attribute: &str) -> Vec<&'a str> {
    let open = format!(" {attribute}=\"");
    svg.split(&open).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_known_cases_look_as_they_did() {
    for (name, wide, compact) in cases::rows() {
        // The big ones are for the eye; as text they would only be long.
        if name.ends_with("big") {
            continue;
        }
        let name = name.replace([' ', ','], "_");
        for (setting, figure) in [("wide", wide), ("compact", compact)] {
            let text = figure.into_string().replace("><", ">\n<");
            insta::assert_snapshot!(format!("{name}_{setting}"), text);
        }
    }
}

#[test]
fn every_figure_is_well_formed() {
    for (name, wide, compact) in cases::rows() {
        let (wide, compact) = (wide.into_string(), compact.into_string());
        for text in [&wide, &compact] {
            assert!(!text.contains("NaN") && !text.contains("inf "), "{name}: not a number");
            assert!(!text.contains(" style="), "{name}: the pages forbid inline style");
            assert!(!text.contains("<script"), "{name}");
            let known: HashSet<&str> = values(text, "id").into_iter().collect();
            assert_eq!(known.len(), values(text, "id").len(), "{name}: an id stands twice");
            for attribute in ["aria-labelledby", "aria-describedby"] {
                for id in values(text, attribute) {
                    assert!(known.contains(id), "{name}: {attribute} points at nothing");
                }
            }
            for opened in ["svg", "g", "a", "text", "ol", "li", "span"] {
                let starts =
                    text.matches(&format!("<{opened} ")).count() + text.matches(&format!("<{opened}>")).count();
                let ends = text.matches(&format!("</{opened}>")).count();
                assert_eq!(starts, ends, "{name}: <{opened}> is not closed");
            }
        }
        // Both settings may stand on one page. (These have only one setting.)
        if !["phases", "small multiples"].contains(&name) && !name.starts_with("ladder") {
            let wide: HashSet<&str> = values(&wide, "id").into_iter().collect();
            assert!(values(&compact, "id").iter().all(|id| !wide.contains(id)), "{name}");
        }
    }
}

#[test]
fn drawing_twice_gives_the_same() {
    for ((name, wide, compact), (_, again, compact_again)) in cases::rows().into_iter().zip(cases::rows()) {
        assert_eq!(wide.into_string(), again.into_string(), "{name}");
        assert_eq!(compact.into_string(), compact_again.into_string(), "{name}");
    }
}

const EVIL: &str = "<script>\"&'</svg>";

#[test]
fn what_people_type_is_escaped() {
    let evil = || EVIL.to_owned();
    let web = Spiderweb {
        id: "w".to_owned(),
        title: evil(),
        description: evil(),
        centre: Node { label: evil(), href: Some(evil()), ..Node::default() },
        domains: vec![Node { label: evil(), tip: evil(), href: Some(evil()), pictogram: None }; 3],
        shapes: vec![Shape { tip: evil(), values: vec![Some(1), None, Some(9)], ..Shape::default() }],
        strands: vec![Strand {
            from: End::Domain(0),
            to: End::Domain(2),
            weight: 9,
            voice: Voice::Coach,
            tip: evil(),
            href: Some(evil()),
        }],
        ..Spiderweb::default()
    };
    let ways = NicheWays {
        places: vec![Place { label: evil(), tip: evil(), href: Some(evil()), filled: Some(f64::MAX) }; 2],
        ways: vec![Way { from: 0, to: 1, tip: evil(), ..Way::default() }],
        ..NicheWays::default()
    };
    let bars = ReachBars {
        bars: vec![Bar { label: evil(), tip: evil(), mean: f64::INFINITY, least: -1.0, ..Bar::default() }],
        low_label: evil(),
        ..ReachBars::default()
    };
    let nest = Nest {
        twigs: vec![Twig { kind: StrengthKind::Relation, tense: Tense::Wish, tip: evil(), href: Some(evil()) }],
        eggs: vec![Egg { label: evil(), attainment: Some(99), tip: evil(), href: None }],
        branches: vec![Branch { label: evil(), score: Some(200), ..Branch::default() }],
        left_label: evil(),
        right_label: evil(),
        ..Nest::default()
    };
    let ladder = GoalLadder { rungs: vec![Rung { level: 0, words: evil(), note: evil() }], ..GoalLadder::default() };
    let around = NetworkMap {
        id: "n".to_owned(),
        title: evil(),
        description: evil(),
        ego: evil(),
        sectors: [evil(), evil(), evil(), evil()],
        people: vec![Alter { id: evil(), label: evil(), tip: evil(), href: Some(evil()), ..Alter::default() }; 2],
        ties: vec![Tie { one: 0, other: 9, ..Tie::default() }],
        moves: true,
        ..NetworkMap::default()
    };
    for text in money_of(EVIL) {
        assert!(!text.contains("<script") && text.contains("&lt;script&gt;"));
    }
    for text in [
        figures::network_map::draw(&around).into_string(),
        figures::spiderweb::draw(&web).into_string(),
        figures::nest::draw(&nest).into_string(),
        figures::goal_ladder::draw(&ladder).into_string(),
        figures::niche_ways::draw(&ways).into_string(),
        figures::reach_bars::draw(&bars).into_string(),
    ] {
        assert!(!text.contains("<script") && text.contains("&lt;script&gt;"));
        assert!(!text.contains("NaN"));
    }
}

/// Every figure of money with these words everywhere, and amounts at the ends of what can be.
fn money_of(words: &str) -> Vec<String> {
    use figures::{budget, debts, envelopes, months_left, plans_compared};
    let w = || words.to_owned();
    let kind = budget::Kind { label: w(), cents: u64::MAX, amount: w(), href: Some(w()), ..Default::default() };
    let side = budget::Side { label: w(), amount: w(), kinds: vec![kind; 3] };
    let left = budget::Left { label: w(), cents: i64::MIN, amount: w() };
    let debt = debts::Debt { label: w(), open: u64::MAX, amount: w(), note: w(), ..Default::default() };
    let line = plans_compared::PlanLine {
        label: w(),
        end: w(),
        balances: vec![u64::MAX, 0],
        pinches: vec![9],
        ..Default::default()
    };
    let envelope = envelopes::Envelope { label: w(), cents: u64::MAX, amount: w(), ..Default::default() };
    let month = months_left::MonthLeft { label: w(), cents: i64::MIN, amount: w(), tip: w(), ..Default::default() };
    let mut drawn = Vec::new();
    for compact in [false, true] {
        drawn.push(budget::draw(&budget::Budget {
            comes: side.clone(),
            goes: side.clone(),
            left: left.clone(),
            compact,
            ..Default::default()
        }));
        drawn.push(debts::draw(&debts::Debts { debts: vec![debt.clone()], compact, ..Default::default() }));
        drawn.push(plans_compared::draw(&plans_compared::PlansCompared {
            plans: vec![line.clone()],
            ticks: vec![(usize::MAX, w())],
            compact,
            ..Default::default()
        }));
        let envelopes = vec![envelope.clone()];
        drawn.push(envelopes::draw(&envelopes::Envelopes { envelopes, compact, ..Default::default() }));
        let months = vec![month.clone()];
        drawn.push(months_left::draw(&months_left::MonthsLeft { months, compact, ..Default::default() }));
    }
    drawn.into_iter().map(maud::Markup::into_string).collect()
}

#[test]
fn what_is_left_lies_there_to_be_counted() {
    use figures::budget::{Budget, Left, draw};
    let of = |cents| {
        let left = Left { cents, ..Left::default() };
        draw(&Budget { left, ..Budget::default() }).into_string()
    };
    let some = of(9_600);
    for (worth, times) in [(50, 1), (20, 2), (5, 1), (1, 1)] {
        assert_eq!(some.matches(&format!("class=\"cash c-{worth}\"")).count(), times, "{worth}");
    }
    // What is short is only outlined: there is nothing to count.
    let short = of(-9_600);
    assert_eq!(short.matches(" hollow\"").count(), 5);
    assert!(!of(99).contains("class=\"cash"));
}

#[test]
fn a_gap_stays_a_gap() {
    let with = |values: Vec<Option<u8>>| {
        let domains = vec![Node::default(); 4];
        let shapes = vec![Shape { values, when: When::Now, ..Shape::default() }];
        figures::spiderweb::draw(&Spiderweb { domains, shapes, ..Spiderweb::default() }).into_string()
    };
    let whole = with(vec![Some(5); 4]);
    assert_eq!(whole.matches("class=\"mark").count(), 4);
    assert!(whole.contains("own-fill own-line"));
    let half = with(vec![Some(5), None, Some(5)]);
    assert_eq!(half.matches("class=\"mark").count(), 2);
    // Two apart: no neighbours, so nothing is filled.
    assert!(!half.contains("own-fill"));
    let over_the_top = with(vec![Some(5), None, None, Some(5)]);
    assert_eq!(over_the_top.matches("class=\"own-fill\"").count(), 1);
}

#[test]
fn a_strand_to_nowhere_is_left_out() {
    let strand = |from, to| Strand { from, to, weight: 1, voice: Voice::Person, tip: String::new(), href: None };
    let text = figures::spiderweb::draw(&Spiderweb {
        domains: vec![Node::default(); 3],
        strands: vec![
            strand(End::Domain(0), End::Domain(7)),
            strand(End::Domain(1), End::Domain(1)),
            strand(End::Domain(1), End::Centre),
        ],
        ..Spiderweb::default()
    })
    .into_string();
    assert_eq!(text.matches("class=\"tip\"").count(), 1);
}

#[test]
fn what_is_led_to_stands_out_and_the_rest_steps_back() {
    let mut web = cases::webs::mamadou();
    web.highlight = Highlight { strands: vec![0], loose: vec![End::Domain(5)], moves: vec![(End::Centre, 9)] };
    let text = figures::spiderweb::draw(&web).into_string();
    let count = |class: &str| text.matches(class).count();
    assert_eq!((count(" lit press\""), count(" dim press\"")), (1, web.strands.len() - 1));
    assert_eq!((count("class=\"loosened"), count("class=\"moves m3\"")), (2, 1));
    web.highlight = Highlight { moves: vec![(End::Domain(99), 1)], ..Highlight::default() };
    let text = figures::spiderweb::draw(&web).into_string();
    assert!(!text.contains(" dim ") && !text.contains("class=\"moves"), "nothing is led to");
}

#[test]
fn places_in_a_ring_stand_somewhere_and_a_way_to_nowhere_is_left_out() {
    let ways = |ways: &[(usize, usize)]| {
        let ways = ways.iter().map(|(from, to)| Way { from: *from, to: *to, ..Way::default() }).collect();
        let places = vec![Place { label: "plek".to_owned(), ..Place::default() }; 3];
        figures::niche_ways::draw(&NicheWays { places, ways, ..NicheWays::default() }).into_string()
    };
    let ring = ways(&[(0, 1), (1, 2), (2, 0), (1, 0)]);
    assert_eq!(ring.matches("class=\"cord\"").count(), 4);
    assert!(!ring.contains("NaN"));
    assert_eq!(ways(&[(0, 0), (0, 7), (7, 1)]).matches("class=\"cord\"").count(), 0);
}

#[test]
fn an_image_without_links_a_group_with() {
    let image = figures::nest::draw(&Nest::default()).into_string();
    assert!(image.contains("role=\"img\""));
    let eggs = vec![Egg { href: Some("/goals/1".to_owned()), ..Egg::default() }];
    let group = figures::nest::draw(&Nest { eggs, ..Nest::default() }).into_string();
    assert!(group.contains("role=\"group\"") && group.contains("href=\"/goals/1\""));
}

#[test]
fn each_pictogram_has_a_drawing_and_a_name_of_its_own() {
    let names: HashSet<&str> = Pictogram::ALL.iter().map(|of| of.name()).collect();
    assert_eq!(names.len(), Pictogram::ALL.len());
    let drawings: HashSet<String> = Pictogram::ALL
        .iter()
        .map(|of| pictogram(*of).into_string().split_once('>').expect("a tag").1.to_owned())
        .collect();
    assert_eq!(drawings.len(), Pictogram::ALL.len());
    assert!(drawings.iter().all(|inside| inside.contains('<')));
}

#[test]
fn the_mark_stands_alone_as_a_file() {
    insta::assert_snapshot!(figures::logo::favicon_svg());
}
