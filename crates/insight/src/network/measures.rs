//! The measures of a network map, by easyNWK's rules.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Contact, Graph, NetworkMap, Sector};
use crate::{Formula, InsightError, Receipt};

const FORMULA: Formula = Formula {
    name: "network.measures",
    version: 1,
    text: "connectable = alive, human, on the map; connected = connectable and tied to the person. Density = 2m/(n(n-1)) \
           and degree over the connectable; closeness = max(9 - floor(9*distance/100), 0) over the connected; deviations \
           of the whole group; isolated = connected without a tie to another; stars = those with most ties. A sector \
           counts the ties within it. Effective size and constraint of the person (Burt) over the connected",
    source: "easyNWK 3 (Pantucek-Eisenbacher, Rind et al., FH St. Pölten); Burt, Structural Holes (1992)",
    source_date: "2024",
};

/// Mean and deviation of how near people stand, 9 near … 0 far.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct Closeness {
    /// The mean; none when nobody is connected.
    pub closeness_mean: Option<f64>,
    /// The deviation over all of them.
    pub closeness_sd: Option<f64>,
}

/// The measures of a map, or of one sector.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SectorMeasures {
    /// How many stand on it.
    pub size: usize,
    /// To how many somebody can be tied.
    pub connectable: usize,
    /// How many of those are tied to the person.
    pub connected: usize,
    /// The ties between those that can be tied.
    pub ties: usize,
    /// The share of ties that are there of all that could be.
    pub density: f64,
    /// To how many others one is tied on average; none when there is nobody.
    pub mean_degree: Option<f64>,
    /// The deviation of that over all of them.
    pub degree_sd: Option<f64>,
    /// How near they stand.
    #[serde(flatten)]
    pub closeness: Closeness,
    /// Those with most ties, if anybody has one.
    pub stars: Vec<String>,
    /// Those tied to the person and to nobody else on the whole map.
    pub isolated: Vec<String>,
    /// How many of the connectable stand in each horizon: near, middle, far.
    pub horizons: [usize; 3],
}

/// The measures of a map.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Measures {
    /// Of the whole map.
    #[serde(flatten)]
    pub whole: SectorMeasures,
    /// By sector.
    pub sectors: BTreeMap<&'static str, SectorMeasures>,
    /// How many of the person's ties do not overlap.
    pub effective_size: Option<f64>,
    /// How far the person's ties hold each other in place.
    pub constraint: Option<f64>,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// The measures of a map.
///
/// # Errors
/// When an id is there twice, a tie names nobody, or a distance is no distance.
pub fn measures(map: &NetworkMap) -> Result<Measures, InsightError> {
    let (people, graph) = map.connectable()?;
    let whole = of_group(map, &people, &graph, None);
    let of_sector = |sector: Sector| (sector.as_str(), of_group(map, &people, &graph, Some(sector)));
    // The person, tied to the connected: the last place of a graph of their own.
    let person = people.len();
    let mut with_person = Graph::new(person + 1);
    let connected = |place: &usize| people.get(*place).is_some_and(|contact| contact.connected);
    for one in (0..person).filter(connected) {
        with_person.tie(one, person);
        graph.neighbours(one).iter().copied().filter(connected).for_each(|other| with_person.tie(one, other));
    }
    let around = super::ego(&with_person, person);
    Ok(Measures {
        whole,
        sectors: Sector::ALL.iter().copied().map(of_sector).collect(),
        effective_size: around.effective_size,
        constraint: around.constraint,
        receipt: Receipt::of(&FORMULA).with("contacts", &map.contacts).with("ties", &map.ties),
    })
}

fn of_group(map: &NetworkMap, people: &[&Contact], graph: &Graph, sector: Option<Sector>) -> SectorMeasures {
    let within = |contact: &Contact| sector.is_none_or(|sector| contact.sector == sector);
    let places: Vec<usize> =
        people.iter().enumerate().filter(|(_, contact)| within(contact)).map(|(place, _)| place).collect();
    let inner =
        |place: &usize| graph.neighbours(*place).iter().filter(|other| places.binary_search(other).is_ok()).count();
    let degrees: Vec<usize> = places.iter().map(inner).collect();
    let most = degrees.iter().copied().max().filter(|most| *most > 0);
    let contact = |place: &usize| people.get(*place).copied();
    let name = |place: &usize| contact(place).map(|contact| contact.name.clone());
    let connected: Vec<&Contact> = places.iter().filter_map(contact).filter(|contact| contact.connected).collect();
    let ties = degrees.iter().sum::<usize>() / 2;
    let (mean_degree, degree_sd) = spread(degrees.iter().map(|degree| *degree as f64));
    let (closeness_mean, closeness_sd) = spread(connected.iter().map(|contact| contact.nearness()));
    let stars =
        places.iter().zip(&degrees).filter(|(_, degree)| Some(**degree) == most).filter_map(|(place, _)| name(place));
    let alone = |place: &&usize| contact(place).is_some_and(|c| c.connected) && graph.neighbours(**place).is_empty();
    let in_horizon = |nth: u8| places.iter().filter_map(contact).filter(|c| c.horizon() == Some(nth)).count();
    SectorMeasures {
        size: map.contacts.iter().filter(|contact| within(contact)).count(),
        connectable: places.len(),
        connected: connected.len(),
        ties,
        density: super::graph::share(ties, places.len()),
        mean_degree,
        degree_sd,
        closeness: Closeness { closeness_mean, closeness_sd },
        stars: stars.collect(),
        isolated: places.iter().filter(alone).filter_map(name).collect(),
        horizons: [in_horizon(1), in_horizon(2), in_horizon(3)],
    }
}

/// Mean and deviation of a whole group.
fn spread(values: impl ExactSizeIterator<Item = f64> + Clone) -> (Option<f64>, Option<f64>) {
    let count = values.len() as f64;
    if count == 0.0 {
        return (None, None);
    }
    let mean = values.clone().sum::<f64>() / count;
    let variance = values.map(|value| (value - mean).powi(2)).sum::<f64>() / count;
    (Some(mean), Some(variance.sqrt()))
}
