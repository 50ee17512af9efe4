//! What holds what, at the desk: all of it, calm. Circles, knots, where loosening reaches, and the what-if.

use figures::{Pictogram, pictogram};
use insight::InsightError;
use insight::spiderweb::{Circle, Dynamics, dynamics, looseners};
use maud::{Markup, html};
use method::LifeDomain;

use super::asked::{Asked, LOOSEST};
use super::{back, head, name, nothing_yet, reach_key, ring, what_if};
use crate::parts::{
    Led, Pictured, Reached, dynamics_words, reach_figure, receipt, rule_name, speaker_mark, strands_figure,
};
use crate::room::Room;

/// So many circles and knots stand at once; the rest is folded away.
const AT_ONCE: usize = 5;

pub(super) fn page(room: &Room, asked: &Asked) -> Result<Markup, InsightError> {
    if asked.speakers.is_empty() {
        return Ok(nothing_yet(room));
    }
    let found = dynamics(&room.dossier().spiderweb, asked.of, &looseners(room.dossier()))?;
    let may_move = what_may_move(room, asked)?;
    Ok(html! {
        (head(room))
        (whose(room, asked))
        section.card.dynamics-says aria-label=(room.say().say("spiderweb-dynamics-title")) {
            ul.said-list { @for sentence in &found.sentences { li { (dynamics_words(room.say(), sentence)) } } }
            (what_if::not_all_seen(room))
            (receipt(room, &found.receipt))
        }
        (may_move)
        div.pair.dynamics-pair { (circles(room, asked, &found)) (knots(room, &found)) }
        (reach(room, asked, &found))
        (loosens(room))
        (back(room))
    })
}

/// Whose strands: all together, or one voice's.
fn whose(room: &Room, asked: &Asked) -> Markup {
    let say = room.say();
    let current = |is_it: bool| is_it.then_some("true");
    html! {
        @if asked.speakers.len() > 1 {
            nav.strands-of data-if-part="of" aria-label=(say.say("spiderweb-strands-of")) {
                a.quiet href=(asked.address(room, None, &asked.loose)) aria-current=[current(asked.of.is_none())] { (say.say("spiderweb-strands-all")) }
                @for speaker in &asked.speakers {
                    a.quiet href=(asked.address(room, Some(*speaker), &asked.loose)) aria-current=[current(asked.of == Some(*speaker))] { (speaker_mark(room, *speaker)) }
                }
            }
        }
    }
}

/// The form, and under it what may move.
fn what_may_move(room: &Room, asked: &Asked) -> Result<Markup, InsightError> {
    let say = room.say();
    let found = if asked.loose.is_empty() { None } else { Some(what_if::asked_for(room, asked)?) };
    let level =
        |domain: LifeDomain| asked.loose.iter().find(|(known, _)| *known == domain).map_or(0, |(_, level)| *level);
    let loose: Vec<LifeDomain> = asked.loose.iter().map(|(domain, _)| *domain).collect();
    Ok(html! {
        section.card.what-if #what-if aria-labelledby="if" {
            h2 #if { (say.say("spiderweb-if-title")) }
            p.detail { (say.say("spiderweb-if-lede")) }
            form.if-form method="get" action={ (room.path("spiderweb/dynamics")) "#what-if" } data-what-if {
                input type="hidden" name="of" value=(asked.of_word(asked.of));
                div.if-domains {
                    @for domain in LifeDomain::ALL {
                        div.if-domain.is-loose[level(*domain) > 0] {
                            label for={ "f-" (domain) } { (pictogram(domain.pictogram())) (name(say, *domain)) }
                            select id={ "f-" (domain) } name=(domain) {
                                @for step in 0..=LOOSEST {
                                    option value=(if step == 0 { String::new() } else { step.to_string() }) selected[level(*domain) == step] { (say.say(&format!("spiderweb-if-{step}"))) }
                                }
                            }
                        }
                    }
                }
                div.actions data-if-part="ways" {
                    button.button { (pictogram(Pictogram::Web)) (say.say("spiderweb-if-look")) }
                    @if !asked.loose.is_empty() { a.quiet href={ (asked.address(room, asked.of, &[])) "#what-if" } { (say.say("spiderweb-if-empty")) } }
                }
            }
            div data-if-part="found" {
                @if let Some(found) = &found {
                div.if-found role="status" { ul.said-list { @for sentence in &found.sentences { li { (dynamics_words(say, sentence)) } } } }
                div.pair.dynamics-pair {
                    div { (what_if::web(room, asked, found)) (reach_key(say)) }
                    div {
                        (what_if::bars(room, found))
                        @let helps = what_if::what_loosens(room, &loose);
                        @if !helps.is_empty() { h3 { (say.say("spiderweb-helps")) } ul.loosens { @for line in &helps { li { (line) } } } }
                    }
                }
                p.detail { (say.say("spiderweb-no-forecast")) }
                (receipt(room, &found.receipt))
                }
            }
        }
        script type="module" src=(crate::assets::address("what-if.js")) {}
    })
}

/// The circles, the chosen one drawn.
fn circles(room: &Room, asked: &Asked, found: &Dynamics) -> Markup {
    let say = room.say();
    let all = &found.circles.strongest;
    let shown = all.get(asked.circle).or_else(|| all.first());
    let domains: &[LifeDomain] = shown.map_or(&[], |circle| &circle.domains);
    let words = (
        say.say("spiderweb-circles"),
        if domains.is_empty() { say.say("spiderweb-no-circle") } else { ring(say, domains) },
    );
    let line = |nth: usize, circle: &Circle| {
        let is_shown = shown == Some(circle);
        html! {
            li {
                a href={ (asked.address(room, asked.of, &asked.loose)) "&circle=" (nth) "#circles" } aria-current=[is_shown.then_some("true")] { (ring(say, &circle.domains)) }
                @if is_shown && !circle.is_even() { span.detail { (say.with("spiderweb-weakest", &[("from", name(say, circle.weakest.from).into()), ("to", name(say, circle.weakest.to).into())])) } }
            }
        }
    };
    html! {
        section.card #circles data-if-part="circles" aria-labelledby="circles-h" {
            h2 #circles-h { (say.say("spiderweb-circles")) }
            p.detail { (say.with("spiderweb-circles-lede", &[("count", found.circles.total.into())])) }
            (strands_figure(room, "circle", asked.of, &words, &Led::Circle(domains)))
            ol.circle-list { @for (nth, circle) in all.iter().enumerate().take(AT_ONCE) { (line(nth, circle)) } }
            @if all.len() > AT_ONCE {
                details.web-why open[asked.circle >= AT_ONCE] {
                    summary { (say.with("spiderweb-more-circles", &[("count", (all.len() - AT_ONCE).into())])) }
                    ol.circle-list start=(AT_ONCE + 1) { @for (nth, circle) in all.iter().enumerate().skip(AT_ONCE) { (line(nth, circle)) } }
                }
            }
        }
    }
}

/// The knots: on what most hangs.
fn knots(room: &Room, found: &Dynamics) -> Markup {
    let say = room.say();
    html! {
        section.card aria-labelledby="knots-h" {
            h2 #knots-h { (say.say("spiderweb-knots")) }
            table.voices-table {
                caption { (say.say("spiderweb-knots-lede")) }
                thead { tr {
                    th scope="col" { (say.say("spiderweb-knot-domain")) }
                    th scope="col" { (say.say("spiderweb-knot-pulls")) }
                    th scope="col" { (say.say("spiderweb-knot-pulled")) }
                    th scope="col" { (say.say("spiderweb-knot-circles")) }
                } }
                tbody {
                    @for knot in &found.knots {
                        tr {
                            th scope="row" { (pictogram(knot.domain.pictogram())) a href={ (room.path("spiderweb")) "#d-" (knot.domain) } { (name(say, knot.domain)) } }
                            td { (say.number(knot.pulls)) } td { (say.number(knot.is_pulled)) } td { (knot.circles) }
                        }
                    }
                }
            }
        }
    }
}

/// Where loosening one domain reaches furthest, and what each way of reckoning says of it.
fn reach(room: &Room, asked: &Asked, found: &Dynamics) -> Markup {
    let say = room.say();
    let rested: Vec<_> = found.reach.iter().filter(|under| under.rests()).collect();
    let total = |domain: LifeDomain| {
        let totals = rested.iter().filter_map(|under| under.reach.iter().find(|reach| reach.domain == domain));
        totals.map(|reach| reach.total.max(0.0)).collect::<Vec<f64>>()
    };
    let reached = |domain: &LifeDomain| {
        let totals = total(*domain);
        let most = totals.iter().copied().fold(0.0, f64::max);
        let least = totals.iter().copied().fold(f64::MAX, f64::min);
        let mean = totals.iter().sum::<f64>() / (totals.len().max(1) as f64);
        let href = Some(format!("{}#what-if", asked.address(room, asked.of, &[(*domain, LOOSEST)])));
        (most > 0.0).then_some(Reached { domain: *domain, mean, least, most, is_sure: least > 0.0, href })
    };
    let mut all: Vec<Reached> = LifeDomain::ALL.iter().filter_map(reached).collect();
    all.sort_by(|one, other| other.mean.total_cmp(&one.mean));
    html! {
        section.card aria-labelledby="reach-h" {
            h2 #reach-h { (say.say("spiderweb-reach")) }
            p.detail { (say.say("spiderweb-reach-lede")) }
            @if all.is_empty() { p { (say.say("spiderweb-reach-none")) } }
            @else { (reach_figure(say, "reach", &say.say("spiderweb-reach"), &all)) }
            dl.rules {
                @for under in &found.reach {
                    dt { (rule_name(say, under.rule)) }
                    dd {
                        @match (under.rests(), under.furthest) {
                            (true, Some(domain)) => { (say.with("spiderweb-rule-points", &[("domain", name(say, domain).into())])) }
                            (true, None) => { (say.say("spiderweb-rule-nowhere")) }
                            (false, _) => { (say.say("spiderweb-rule-no-rest")) }
                        }
                    }
                }
            }
            (receipt(room, &found.receipt))
        }
    }
}

/// The strengths and goals that loosen, wherever they do.
fn loosens(room: &Room) -> Markup {
    let lines = what_if::what_loosens(room, LifeDomain::ALL);
    html! {
        @if !lines.is_empty() {
            section.card aria-labelledby="loosens-h" {
                h2 #loosens-h { (room.say().say("spiderweb-loosens")) }
                p.detail { (room.say().say("spiderweb-loosens-lede")) }
                ul.loosens { @for line in &lines { li { (line) } } }
            }
        }
    }
}
