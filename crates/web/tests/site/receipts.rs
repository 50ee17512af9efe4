//! Every computed number can be asked where it comes from: all screens of a full dossier are walked, and whoever draws
//! a new figure or adds a formula has to say here which it is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::{StatusCode, header};
use dossier::{DossierId, MemberId};
use serde_json::json;

use crate::abuse::two::Two;
use crate::site::Site;

/// Figures of what somebody said or did: each mark in them is one answer, and bears who gave it or when.
const SAID: [&str; 13] = [
    "debts",
    "envelopes",
    "ladder",
    "life-line",
    "months-left",
    "nest",
    "network-map",
    "niche-petals",
    "niche-ways",
    "spiderweb",
    "spiderweb-line",
    "two-sliders",
    "logo",
];
/// Figures of what was computed: on each page where one stands there is a receipt.
const COMPUTED: [&str; 7] = ["budget", "compass", "niche-history", "plans-compared", "reach-bars", "reins", "stances"];

/// The formulas of the method, each with a page on which its receipt has to stand.
const STAND_AT: [(&str, &str); 13] = [
    ("spiderweb.reading", "/dossiers/*/spiderweb"),
    ("spiderweb.dynamics", "/dossiers/*/spiderweb/dynamics"),
    ("spiderweb.what_if", "/dossiers/*/spiderweb/dynamics"),
    ("nest.leaning", "/dossiers/*/nest"),
    ("nest.leaning", "/dossiers/*/nest/niche/*"),
    ("network.measures", "/dossiers/*/network/over-time"),
    ("reins.given_back", "/dossiers/*/trajectory"),
    ("goals.t_score", "/dossiers/*/plan"),
    ("network.measures", "/dossiers/*/network"),
    ("reins.given_back", "/dossiers/*/together/reins"),
    ("relationship.gap", "/dossiers/*/together/relationship"),
    ("stances.balance", "/dossiers/*/together/stances"),
    ("roles.over_moments", "/dossiers/*/together/roles"),
];

/// A dossier in which every figure has something to draw.
async fn full() -> (Site, DossierId, MemberId, MemberId) {
    let Two { site, theirs, zohra, tom, known, .. } = Two::new().await;
    let by = async |who, command| site.done(theirs, who, &command).await;
    for domain in ["work", "health"] {
        let (other, tie) = if domain == "work" { ("health", "work") } else { ("work", "health") };
        by(zohra, json!({ "spiderweb": { "tie": { "from": tie, "to": other, "weight": 3 } } })).await;
        for tightness in [9, 4] {
            let who = if tightness == 9 { zohra } else { tom };
            by(who, json!({ "spiderweb": { "assess": { "domain": domain, "tightness": tightness } } })).await;
        }
    }
    for value in [0, 3] {
        let hold = json!({ "task": { "offered": "letters" }, "value": value });
        by(zohra, json!({ "reins": { "hold": hold } })).await;
    }
    for quality in ["no_stigma", "whole_person", "safe_and_valued"] {
        by(zohra, json!({ "nest": { "rate": { "niche": known.niche, "trait": quality, "score": 4 } } })).await;
    }
    // How a place moved shows from two days on.
    for niche in [known.niche, known.other_niche] {
        let rate = json!({ "nest": { "rate": { "niche": niche, "trait": "connection", "score": 1 } } });
        let before = json!({ "id": uuid::Uuid::now_v7(), "happened_on": "2026-01-02", "command": rate });
        assert_eq!(site.tell_as(theirs, zohra, before).await.status, StatusCode::OK);
        by(zohra, rate).await;
    }
    // The guide guesses what the person said of the two of them.
    let pairs = json!({ "distant_near": 1, "bureaucratic_personalised": 1, "paternalistic_emancipatory": 0 });
    by(tom, json!({ "relationship": { "give": { "occasion": known.occasion, "pairs": pairs } } })).await;
    for stance in ["support", "steer"] {
        let note = json!({ "kind": "phone", "stances": [stance], "attitudes": ["respect"] });
        by(tom, json!({ "contact": { "note": note } })).await;
    }
    (site, theirs, zohra, tom)
}

/// An address with stars for what differs from thing to thing.
fn shape_of(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let is_id = |part: &str| part.len() >= 36 && part.split('.').next_back().is_some_and(|id| id.len() == 36);
    let parts = path.split('/').map(|part| if is_id(part) { "*" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

fn links(body: &str) -> impl Iterator<Item = String> {
    let links = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.starts_with("/dossiers/")).map(|link| link.replace("&amp;", "&"))
}

/// The kinds of figures on a page: `class="figure KIND …"`.
fn figures(body: &str) -> BTreeSet<String> {
    let classes = body.split("class=\"figure ").skip(1).filter_map(|rest| rest.split('"').next());
    classes.filter_map(|class| class.split(' ').next()).map(ToOwned::to_owned).collect()
}

/// The formulas of the receipts on a page.
fn receipts(body: &str) -> BTreeSet<String> {
    let receipts = body.split("<details class=\"receipt\">").skip(1).filter_map(|rest| rest.split("</details>").next());
    let last = |receipt: &str| {
        let cells: Vec<_> = receipt.split("<dd>").collect();
        // Name and version stand before the source.
        let named = cells.get(cells.len().checked_sub(2)?)?;
        named.split([',', '<']).next().map(ToOwned::to_owned)
    };
    receipts.filter_map(last).collect()
}

#[tokio::test]
async fn every_figure_of_something_computed_stands_on_a_page_with_its_receipt() {
    let (site, dossier, person, guide) = full().await;
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut drawn = BTreeSet::new();
    for who in [person, guide] {
        let cookie = site.cookie(who).await;
        // Where something is chosen in a form, no link leads: what if one loosens this?
        let chosen = format!("/dossiers/{dossier}/spiderweb/dynamics?work=3");
        let page = site.get(&chosen, &cookie).await;
        told.entry(shape_of(&chosen)).or_default().extend(receipts(&page.body));
        let mut ahead = VecDeque::from([format!("/dossiers/{dossier}")]);
        let mut seen = BTreeSet::new();
        while let Some(address) = ahead.pop_front() {
            let shape = shape_of(&address);
            if !seen.insert(shape.clone()) {
                continue;
            }
            let page = site.get(&address, &cookie).await;
            if page.status != StatusCode::OK || !page.header(header::CONTENT_TYPE.as_str()).starts_with("text/html") {
                continue;
            }
            let (figures, receipts) = (figures(&page.body), receipts(&page.body));
            for kind in &figures {
                let is_known = SAID.contains(&kind.as_str()) || COMPUTED.contains(&kind.as_str());
                assert!(is_known, "{shape}: is {kind} said or computed? Say so in SAID or COMPUTED");
            }
            let computed: Vec<_> = figures.iter().filter(|kind| COMPUTED.contains(&kind.as_str())).collect();
            assert!(
                computed.is_empty() || !receipts.is_empty(),
                "{shape}: {computed:?} cannot be asked where it is from"
            );
            drawn.extend(figures);
            told.entry(shape).or_default().extend(receipts);
            ahead.extend(links(&page.body));
        }
        assert!(seen.len() > 40, "only {} screens were found", seen.len());
    }
    for (formula, shape) in STAND_AT {
        let there = told.get(shape);
        assert!(there.is_some_and(|there| there.contains(formula)), "{formula} is not told of at {shape}: {there:?}");
    }
    for kind in ["reach-bars", "reins", "compass", "stances", "niche-history"] {
        assert!(drawn.contains(kind), "no screen drew {kind}: {drawn:?}");
    }
}
