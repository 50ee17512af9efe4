//! One domain: the newest value of every voice beside each other, how it went, and what pulls on it.

use dossier::spiderweb::{Knot, Strand};
use dossier::{Point, Speaker};
use figures::spiderweb_line::{Line, SpiderwebLine};
use figures::{Pictogram, pictogram};
use jiff::civil::Date;
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::{contested, name};
use crate::parts::{Pictured, by_line, figure_voice, speaker_mark};
use crate::room::Room;

/// The domain at the desk: all of it at a glance.
pub(super) fn card(room: &Room, domain: LifeDomain) -> Markup {
    let say = room.say();
    html! {
        article.card.knot id={ "d-" (domain) } aria-labelledby={ "h-" (domain) } {
            div.card-head {
                h3 id={ "h-" (domain) } { (pictogram(domain.pictogram())) (name(say, domain)) }
                @if room.may_write(Part::Spiderweb) { a.knot-rate href={ (room.path("spiderweb/rate")) "#r-" (domain) } {
                    (say.say("spiderweb-rate-one")) span.unseen { ": " (name(say, domain)) }
                } }
            }
            (inner(room, domain))
        }
    }
}

/// The domain for the participant: a line with the values, the rest folded away under it.
pub(super) fn folded(room: &Room, domain: LifeDomain) -> Markup {
    let say = room.say();
    html! {
        details.card.knot.web-folded id={ "d-" (domain) } {
            summary {
                (pictogram(domain.pictogram()))
                span.knot-name { b { (name(say, domain)) } (values_in_short(room, domain)) }
            }
            (inner(room, domain))
            p.knot-again {
                a.quiet href=(room.path(&format!("spiderweb/rate/{domain}"))) { (pictogram(Pictogram::Edit)) (say.say("spiderweb-rate-one")) }
                a.quiet href={ (room.path("spiderweb/strands/new")) "?from=" (domain) } { (pictogram(Pictogram::Add)) (say.say("spiderweb-tie-from")) }
            }
        }
    }
}

fn inner(room: &Room, domain: LifeDomain) -> Markup {
    let say = room.say();
    html! {
        @match room.dossier().spiderweb.knot(domain) {
            Some(knot) => {
                div.knot-said {
                    ul.knot-values {
                        @for point in newest(knot) { (value(room, point)) }
                    }
                    (over_time(room, knot))
                }
            }
            None => { p.detail { (say.say("spiderweb-not-said")) } }
        }
        (pulls(room, domain))
    }
}

/// The newest point of every voice, the participant first, *together* last.
fn newest(knot: &Knot) -> Vec<&Point<u8>> {
    let mut speakers = knot.tightness.speakers();
    speakers.sort_unstable();
    speakers.into_iter().filter_map(|speaker| knot.tightness.newest(speaker)).collect()
}

fn value(room: &Room, point: &Point<u8>) -> Markup {
    html! {
        li class={ "by-" (point.speaker.voice.as_str().replace('_', "-")) } {
            @if point.value.is_contested() {
                (contested::values(point))
            } @else if let Some(value) = point.value.value() {
                b.knot-value { (value) }
            }
            @if let Some(origin) = point.value.origin() { (by_line(room, origin)) }
        }
    }
}

fn values_in_short(room: &Room, domain: LifeDomain) -> Markup {
    let knot = room.dossier().spiderweb.knot(domain);
    html! {
        span.knot-short {
            @if let Some(knot) = knot {
                @for point in newest(knot) {
                    span { (speaker_mark(room, point.speaker)) " " (contested::values(point)) }
                }
            } @else { (room.say().say("spiderweb-not-said")) }
        }
    }
}

/// What every voice said over time; a single value needs no line.
fn over_time(room: &Room, knot: &Knot) -> Markup {
    let (say, today) = (room.say(), room.today());
    let Some(first) = first_day(room) else { return html! {} };
    if knot.tightness.points.len() < 2 || first == today {
        return html! {};
    }
    let day = |on: Date| first.until(on).map_or(0, |span| span.get_days());
    let line = |speaker: Speaker| {
        let said = knot.tightness.points.iter().filter(|point| point.speaker == speaker);
        let points = said.filter_map(|point| Some((day(point.on), *point.value.value()?)));
        Line { voice: figure_voice(speaker.voice), tip: room.name_of(speaker), points: points.collect() }
    };
    let in_words = |speaker: Speaker| {
        let said = knot.tightness.points.iter().filter(|point| point.speaker == speaker);
        let said = said.filter_map(|point| Some(format!("{} ({})", point.value.value()?, say.near(point.on, today))));
        format!("{}: {}.", room.name_of(speaker), said.collect::<Vec<_>>().join(", "))
    };
    let speakers: Vec<_> = newest(knot).into_iter().map(|point| point.speaker).collect();
    figures::spiderweb_line::draw(&SpiderwebLine {
        id: format!("line-{}", knot.domain),
        title: say.with("spiderweb-line-title", &[("domain", name(say, knot.domain).into())]),
        description: speakers.iter().map(|speaker| in_words(*speaker)).collect::<Vec<_>>().join(" "),
        lines: speakers.iter().map(|speaker| line(*speaker)).collect(),
        first_day: 0,
        last_day: day(today),
        first_label: say.month_of(first, today),
        last_label: say.say("date-today"),
        href: None,
    })
}

/// The first day on which anything was said of the web: all the lines begin there.
fn first_day(room: &Room) -> Option<Date> {
    let knots = room.dossier().spiderweb.knots.iter();
    knots.filter_map(|knot| knot.tightness.points.first()).map(|point| point.on).min()
}

/// What this domain pulls on, and what pulls on it; each leads to its strand.
fn pulls(room: &Room, domain: LifeDomain) -> Markup {
    let say = room.say();
    let tied: Vec<_> = room.dossier().spiderweb.tied().collect();
    let out = tied.iter().filter(|strand| strand.from == domain);
    let back = tied.iter().filter(|strand| strand.to == domain);
    let (out, back): (Vec<_>, Vec<_>) = (out.collect(), back.collect());
    html! {
        @if !out.is_empty() {
            h4 { (say.say("spiderweb-pulls-on")) }
            ul.pulls { @for strand in out { (pull(room, strand, strand.to)) } }
        }
        @if !back.is_empty() {
            h4 { (say.say("spiderweb-pulled-by")) }
            ul.pulls { @for strand in back { (pull(room, strand, strand.from)) } }
        }
    }
}

fn pull(room: &Room, strand: &Strand, other: LifeDomain) -> Markup {
    let say = room.say();
    let weight = strand.weight.value().copied().unwrap_or(1);
    html! {
        li {
            span class={ "pull pull-" (weight) } aria-hidden="true" {}
            span {
                a href={ "#t-" (strand.id) } { (name(say, other)) }
                " " span.detail { (say.say(&format!("strand-weight-{weight}"))) }
                @if let Some(words) = strand.words.value().filter(|words| !words.is_empty()) { " " q { (words) } }
            }
        }
    }
}
