//! What the map says, in sentences first, then in numbers. It describes the map, not the people on it.

use insight::network::{Measures, SectorMeasures};
use maud::{Markup, html};
use method::Sector;

use crate::i18n::Say;
use crate::parts;
use crate::parts::called;
use crate::room::Room;

/// The measures of the map on a day.
pub(super) fn of(room: &Room, day: jiff::civil::Date) -> Option<Measures> {
    let say = room.say();
    let map = insight::network::drawn(&room.dossier().network, day, |alter| called(say, alter));
    // A map of a dossier always holds together; one that would not is shown without numbers.
    insight::network::measures(&map).ok()
}

pub(super) fn section(room: &Room) -> Markup {
    let Some(measures) = of(room, room.today()) else { return html! {} };
    let say = room.say();
    html! {
        section.card aria-labelledby="says" {
            h2 #says { (say.say("network-says")) }
            @for sentence in sentences(say, &measures, room) { p { (sentence) } }
            details.network-numbers {
                summary { (say.say("network-numbers")) }
                (numbers(say, &measures))
                (by_sector(say, &measures))
            }
            (parts::receipt(room, &measures.receipt))
        }
    }
}

/// What one would say of the map to somebody who does not see it.
pub(super) fn sentences(say: Say<'_>, measures: &Measures, room: &Room) -> Vec<String> {
    let whole = &measures.whole;
    let mut sentences =
        vec![say.with("network-size", &[("count", whole.size.into()), ("near", whole.horizons[0].into())])];
    if whole.connectable > 1 {
        let values = [("ties", whole.ties.into()), ("percent", percent(whole.density).into())];
        sentences.push(say.with("network-density", &values));
    }
    if whole.stars.len() <= 3 && !whole.stars.is_empty() {
        let values = [("names", say.list(&whole.stars).into()), ("count", whole.stars.len().into())];
        sentences.push(say.with("network-stars", &values));
    }
    if !whole.isolated.is_empty() {
        let key = if room.is_participant() { "network-isolated-mine" } else { "network-isolated" };
        let few = if whole.isolated.len() <= 4 { say.list(&whole.isolated) } else { String::new() };
        let name = room.person().to_owned();
        sentences.push(if few.is_empty() {
            say.with(&format!("{key}-many"), &[("count", whole.isolated.len().into()), ("name", name.into())])
        } else {
            let count = whole.isolated.len();
            say.with(key, &[("names", few.into()), ("count", count.into()), ("name", name.into())])
        });
    }
    sentences
}

fn percent(share: f64) -> f64 {
    (share * 100.0).round()
}

/// A number with at most two decimals, as the language writes it.
pub(super) fn number(say: Say<'_>, value: Option<f64>) -> String {
    let Some(value) = value else { return "–".to_owned() };
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if say.language() == crate::i18n::Language::English { text.to_owned() } else { text.replace('.', ",") }
}

pub(super) fn numbers(say: Say<'_>, measures: &Measures) -> Markup {
    let whole = &measures.whole;
    html! {
        dl.network-facts {
            (fact(say, "network-fact-size", &whole.size.to_string()))
            (fact(say, "network-fact-ties", &whole.ties.to_string()))
            (fact(say, "network-fact-density", &number(say, Some(whole.density))))
            (fact(say, "network-fact-degree", &number(say, whole.mean_degree)))
            (fact(say, "network-fact-closeness", &number(say, whole.closeness.closeness_mean)))
            (fact(say, "network-fact-effective", &number(say, measures.effective_size)))
            (fact(say, "network-fact-constraint", &number(say, measures.constraint)))
        }
    }
}

fn fact(say: Say<'_>, key: &str, value: &str) -> Markup {
    html! { div { dt { (say.say(key)) } dd { (value) } dd.detail { (say.say(&format!("{key}-what"))) } } }
}

fn by_sector(say: Say<'_>, measures: &Measures) -> Markup {
    let row = |sector: Sector, of: &SectorMeasures| {
        html! {
            tr {
                th scope="row" { (say.name("sector", sector.as_str())) }
                td { (of.size) }
                @for count in of.horizons { td { (count) } }
                td { (of.ties) }
                td { (number(say, Some(of.density))) }
            }
        }
    };
    html! {
        div.network-table tabindex="0" role="region" aria-label=(say.say("network-by-sector")) {
            table {
                caption { (say.say("network-by-sector")) }
                thead { tr {
                    th scope="col" { (say.say("network-sector-short")) }
                    th scope="col" { (say.say("network-fact-size")) }
                    @for horizon in method::Horizon::ALL { th scope="col" { (say.name("horizon", horizon.as_str())) } }
                    th scope="col" { (say.say("network-fact-ties")) }
                    th scope="col" { (say.say("network-fact-density")) }
                } }
                tbody { @for sector in Sector::ALL { @if let Some(of) = measures.sectors.get(sector.as_str()) { (row(*sector, of)) } } }
            }
        }
    }
}
