//! Stances and attitudes over the trajectory: a mirror of the helpers' own work.

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use figures::stances::{Lane, Stances};
use figures::{Pictogram, pictogram};
use insight::stances::{Balance, LONG, Moment, balance, moments};
use jiff::civil::Date;
use maud::{Markup, html};
use method::Stance;

use super::{inside, way_back};
use crate::Web;
use crate::flash::Flash;
use crate::parts::{Pictured, empty, heading, receipt};
use crate::room::Room;
use crate::to::to;

/// From which difference between both halves on something moved, as a part of the whole.
const MOVED: f64 = 0.15;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/together/stances", get(to(stances)))
}

async fn stances(room: Room, Query(flash): Query<Flash>) -> Markup {
    let say = room.say();
    let title = say.say("together-stances");
    let lede = if room.is_participant() { "stances-lede-own" } else { "stances-lede" };
    let moments = moments(&room.dossier().contacts);
    let noted: Vec<&Moment> = moments.iter().filter(|moment| !moment.stances.is_empty()).collect();
    let read = balance(&moments);
    let content = html! {
        (heading(say, Pictogram::Support, &title, &say.say(lede)))
        @if noted.is_empty() { (empty(Pictogram::Support, &say.say("stances-nothing-yet"), &html! {})) }
        @else {
            section.card aria-label=(title) {
                p.reading { (sentences(&room, &read).join(" ")) }
                (lanes(&room, &read, &noted))
                (receipt(&room, &read.receipt))
            }
            @if !room.is_participant() { (attitudes(&room, &read)) }
            details.web-why { summary { (say.say("stances-words-title")) }
                dl.roles-words { @for stance in Stance::ALL { dt { (say.name("stance", stance.as_str())) } dd { (say.name("stance-words", stance.as_str())) } } }
            }
        }
        (way_back(&room))
    };
    inside(&room, &title, &flash, &content)
}

/// What there was most of, how it moved, and the long stretches; never whether that is good.
fn sentences(room: &Room, read: &Balance) -> Vec<String> {
    let say = room.say();
    let name = |stance: Stance| say.name("stance", stance.as_str());
    let mut said = Vec::new();
    if let Some(most) = read.whole.iter().max_by(|one, other| one.share.total_cmp(&other.share)) {
        said.push(say.with("stances-most", &[("stance", name(most.stance).into())]));
    }
    let moved = read.halves[0].iter().zip(&read.halves[1]).map(|(then, now)| (now.stance, now.share - then.share));
    let more = moved.filter(|(_, by)| *by >= MOVED).max_by(|one, other| one.1.total_cmp(&other.1));
    if let Some((stance, _)) = more {
        said.push(say.with("stances-more", &[("stance", name(stance).into())]));
    }
    for stretch in &read.stretches {
        let days = [
            ("stance", name(stretch.stance).into()),
            ("count", stretch.contacts.into()),
            ("from", say.near(stretch.from, room.today()).into()),
            ("to", say.near(stretch.to, room.today()).into()),
        ];
        said.push(say.with("stances-stretch", &days));
    }
    said
}

fn lanes(room: &Room, read: &Balance, noted: &[&Moment]) -> Markup {
    let say = room.say();
    let day = |on: Date| on.since(Date::constant(2000, 1, 1)).map_or(0, |span| span.get_days());
    let (Some(first), Some(last)) = (noted.first(), noted.last()) else { return html! {} };
    let lane = |share: &insight::stances::Share| Lane {
        label: say.name("stance", share.stance.as_str()),
        pictogram: share.stance.pictogram(),
        share: share.share,
        share_label: say.with("stances-share", &[("part", ((share.share * 10.0).round() as i64).into())]),
        days: noted.iter().filter(|one| one.stances.contains(&share.stance)).map(|one| day(one.on)).collect(),
        stretches: read
            .stretches
            .iter()
            .filter(|one| one.stance == share.stance)
            .map(|one| (day(one.from), day(one.to)))
            .collect(),
    };
    let in_words = read.whole.iter().map(lane).map(|lane| format!("{}: {}", lane.label, lane.share_label));
    let draw = |compact| {
        figures::stances::draw(&Stances {
            id: "stances".to_owned(),
            title: say.say("together-stances"),
            description: in_words.clone().collect::<Vec<_>>().join(". "),
            lanes: read.whole.iter().map(lane).collect(),
            first_day: day(first.on),
            last_day: day(last.on),
            first_label: say.near(first.on, room.today()),
            last_label: say.near(last.on, room.today()),
            compact,
        })
    };
    html! {
        (figures::pair(&draw(false), &draw(true)))
        @if !read.stretches.is_empty() { p.hint { (say.with("stances-stretch-key", &[("count", LONG.into())])) } }
    }
}

/// The nine attitudes: how often, and when last.
fn attitudes(room: &Room, read: &Balance) -> Markup {
    let say = room.say();
    let most = read.attitudes.iter().map(|used| used.contacts).max().unwrap_or(0).max(1);
    html! {
        section.card aria-labelledby="attitudes" {
            h2 #attitudes { (say.say("stances-attitudes")) }
            ul.attitude-uses {
                @for used in &read.attitudes {
                    li {
                        span.attitude-name { (pictogram(used.attitude.pictogram())) (say.name("attitude", used.attitude.as_str())) }
                        meter min="0" max=(most) value=(used.contacts) aria-label=(say.name("attitude", used.attitude.as_str())) {}
                        span.detail {
                            @match used.last {
                                Some(on) => (say.with("stances-used", &[("count", used.contacts.into()), ("day", say.near(on, room.today()).into())])),
                                None => (say.say("stances-not-used")),
                            }
                        }
                    }
                }
            }
        }
    }
}
