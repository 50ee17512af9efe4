//! Stances and attitudes over the trajectory: their balance, and long stretches of one stance. About the helper's own
//! work, never about the person.

use jiff::civil::Date;
use method::{Attitude, Stance};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Formula, Receipt};

/// From how many contacts on end a single stance is called a long stretch.
pub const LONG: usize = 4;

const FORMULA: Formula = Formula {
    name: "stances.balance",
    version: 1,
    text: "each contact counts once, shared equally among the stances noted in it; share = that sum / contacts with a \
           stance. A long stretch = at least 4 contacts on end in which the same single stance was noted",
    source: "Bind-Kracht, breed kader: steunen, stabiliseren, stimuleren, sturen",
    source_date: "2004",
};

/// What was noted of one contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = StancesMoment)]
pub struct Moment {
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// The stances that were taken.
    pub stances: Vec<Stance>,
    /// The attitudes that were used.
    #[serde(default)]
    pub attitudes: Vec<Attitude>,
}

/// What helpers noted of their own part in contacts that took place, oldest first.
#[must_use]
pub fn moments(contacts: &dossier::contact::Contacts) -> Vec<Moment> {
    let held = contacts.newest_first().into_iter().rev().filter(|held| held.origin.speaker.is_helper());
    held.map(|held| Moment { on: held.origin.on, stances: held.stances.clone(), attitudes: held.attitudes.clone() })
        .collect()
}

/// How much of one stance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
#[schema(as = StancesShare)]
pub struct Share {
    /// The stance.
    pub stance: Stance,
    /// Its share, 0…1.
    pub share: f64,
}

/// Many contacts on end with one stance alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = StancesStretch)]
pub struct Stretch {
    /// The stance.
    pub stance: Stance,
    /// The first of them.
    #[schema(value_type = String, format = Date)]
    pub from: Date,
    /// The last of them.
    #[schema(value_type = String, format = Date)]
    pub to: Date,
    /// How many.
    pub contacts: usize,
}

/// How often an attitude was noted, and when last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = StancesUsed)]
pub struct Used {
    /// The attitude.
    pub attitude: Attitude,
    /// In how many contacts.
    pub contacts: usize,
    /// When last; none: never yet.
    #[schema(value_type = Option<String>, format = Date)]
    pub last: Option<Date>,
}

/// The balance.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = StancesBalance)]
pub struct Balance {
    /// Of all contacts with a stance, in the deck's order; all 0 without any.
    pub whole: [Share; 4],
    /// The same for the first half of them and for the second, the odd one in the second: how it moved.
    pub halves: [[Share; 4]; 2],
    /// The long stretches, oldest first.
    pub stretches: Vec<Stretch>,
    /// The nine attitudes, in the deck's order.
    pub attitudes: Vec<Used>,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// The balance of these contacts, in whatever order they are given.
#[must_use]
pub fn balance(moments: &[Moment]) -> Balance {
    let mut sorted: Vec<&Moment> = moments.iter().collect();
    sorted.sort_by_key(|moment| moment.on);
    let noted: Vec<&Moment> = sorted.iter().copied().filter(|moment| !moment.stances.is_empty()).collect();
    let (first, second) = noted.split_at(noted.len() / 2);
    let used = |attitude: &Attitude| {
        let with = sorted.iter().filter(|moment| moment.attitudes.contains(attitude));
        Used { attitude: *attitude, contacts: with.clone().count(), last: with.map(|moment| moment.on).max() }
    };
    Balance {
        whole: shares(&noted),
        halves: [shares(first), shares(second)],
        stretches: stretches(&noted),
        attitudes: Attitude::ALL.iter().map(used).collect(),
        receipt: Receipt::of(&FORMULA).with("moments", moments),
    }
}

fn shares(moments: &[&Moment]) -> [Share; 4] {
    let share = |stance: Stance| {
        let of = |moment: &&Moment| if moment.stances.contains(&stance) { 1.0 / distinct(moment) as f64 } else { 0.0 };
        let sum: f64 = moments.iter().map(of).sum();
        Share { stance, share: if moments.is_empty() { 0.0 } else { sum / moments.len() as f64 } }
    };
    [Stance::Support, Stance::Stabilise, Stance::Stimulate, Stance::Steer].map(share)
}

fn distinct(moment: &Moment) -> usize {
    Stance::ALL.iter().filter(|stance| moment.stances.contains(stance)).count()
}

fn stretches(moments: &[&Moment]) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut goes_on = false;
    for moment in moments {
        let single = moment.stances.first().copied().filter(|_| distinct(moment) == 1);
        match (single, stretches.last_mut()) {
            (Some(stance), Some(last)) if goes_on && last.stance == stance => {
                last.to = moment.on;
                last.contacts += 1;
            }
            (Some(stance), _) => stretches.push(Stretch { stance, from: moment.on, to: moment.on, contacts: 1 }),
            (None, _) => {}
        }
        goes_on = single.is_some();
    }
    stretches.retain(|stretch| stretch.contacts >= LONG);
    stretches
}
