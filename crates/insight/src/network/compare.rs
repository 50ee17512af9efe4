//! Two dates of the same map: who came, who went, who moved, and what that did to the measures.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Contact, Measures, NetworkMap, measures};
use crate::InsightError;

/// What became of somebody on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Is new on the map.
    Came,
    /// Is no longer on it.
    Went,
    /// Stands nearer: in a nearer horizon.
    Nearer,
    /// Stands farther.
    Farther,
    /// Is in another sector, at the same horizon.
    OtherSector,
}

/// Somebody with whom something changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Difference {
    /// The id on the map.
    pub id: String,
    /// The name, the later one.
    pub name: String,
    /// What changed.
    pub change: Change,
}

/// Two dates beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Comparison {
    /// The measures then.
    pub before: Measures,
    /// The measures now.
    pub after: Measures,
    /// With whom something changed, in the order of the later map; who went comes last.
    pub differences: Vec<Difference>,
    /// Ties that came, by id, the smaller first.
    pub new_ties: Vec<(String, String)>,
    /// Ties that went.
    pub gone_ties: Vec<(String, String)>,
}

/// Compares two dates of a map, by the ids of the contacts.
///
/// # Errors
/// When one of the maps does not hold together.
pub fn compare(before: &NetworkMap, after: &NetworkMap) -> Result<Comparison, InsightError> {
    let by_id = |map: &'_ NetworkMap| -> HashMap<String, Contact> {
        map.contacts.iter().map(|contact| (contact.id.clone(), contact.clone())).collect()
    };
    let (then, now) = (by_id(before), by_id(after));
    let difference =
        |contact: &Contact, change| Difference { id: contact.id.clone(), name: contact.name.clone(), change };
    let changed = after.contacts.iter().filter_map(|now| {
        let change = match then.get(&now.id) {
            None => Change::Came,
            Some(then) => moved(then, now)?,
        };
        Some(difference(now, change))
    });
    let went = before.contacts.iter().filter(|then| !now.contains_key(&then.id));
    let went = went.map(|then| difference(then, Change::Went));
    let (old, new) = (ties(before), ties(after));
    let only = |ties: &[(String, String)], other: &[(String, String)]| {
        ties.iter().filter(|tie| other.binary_search(tie).is_err()).cloned().collect()
    };
    Ok(Comparison {
        before: measures(before)?,
        after: measures(after)?,
        differences: changed.chain(went).collect(),
        new_ties: only(&new, &old),
        gone_ties: only(&old, &new),
    })
}

fn moved(then: &Contact, now: &Contact) -> Option<Change> {
    let far = |contact: &Contact| contact.horizon().unwrap_or(4);
    match far(now).cmp(&far(then)) {
        std::cmp::Ordering::Less => Some(Change::Nearer),
        std::cmp::Ordering::Greater => Some(Change::Farther),
        std::cmp::Ordering::Equal => (then.sector != now.sector).then_some(Change::OtherSector),
    }
}

fn ties(map: &NetworkMap) -> Vec<(String, String)> {
    let sorted = |(one, other): (String, String)| if one <= other { (one, other) } else { (other, one) };
    let mut ties: Vec<_> = map.ties.iter().cloned().map(sorted).collect();
    ties.sort();
    ties.dedup();
    ties
}
