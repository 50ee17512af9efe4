//! How the web moved, what holds most, and where voices differ.

mod by_voice;
mod circles;
mod dynamics;
mod knots;
mod loosening;
mod map;
mod opening;
mod sentence;
mod what_if;

pub use by_voice::{ByVoice, by_voice, tied_by};
pub use circles::{Circle, Circles, KEPT, circles};
pub use dynamics::{Dynamics, dynamics};
pub use knots::{Knot, knots};
pub use loosening::{Looser, Reach, UnderRule, loosenings};
pub use map::{Loosener, LoosenerKind, Pull, looseners, looseners_of, pulls, start};
pub use opening::opening;
pub use sentence::{FEW_STRANDS, Points, Sentence, sentences};
pub use what_if::{Loosened, MayFollow, Moves, WhatIf, what_if};

use dossier::Speaker;
use dossier::spiderweb::Spiderweb;
use jiff::civil::Date;
use method::LifeDomain;
use serde::Serialize;

use crate::{Formula, Receipt};

const FORMULA: Formula = Formula {
    name: "spiderweb.reading",
    version: 1,
    text: "to the voice that leads: movement = mean over the domains of which it spoke on two days of (newest - first); \
           looser from -0.5, tighter from 0.5 on. Tightest = the newest values from 5 on that are at most 1 below the \
           highest, two at most. Apart = newest values of the person and of a helper that differ by 3 or more, two at most",
    source: "Bind-Kracht, het spinneweb dat vastzet: de hulpvrager en de hulpverlener geven elk hun cijfer",
    source_date: "2004",
};

/// From how many points on two voices are called apart: a difference worth a talk.
const APART: u8 = 3;
/// From which tightness a domain is said to hold fast.
const HOLDS: u8 = 5;
/// How many domains are named at most.
const NAMED: usize = 2;

/// Whether the web as a whole came looser or tighter since the first look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// Looser.
    Looser,
    /// Tighter.
    Tighter,
    /// About the same: on average less than half a point.
    Same,
}

/// What can be said of a web in a few words. The person's own voice leads; without it, whoever spoke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The day of the first look, when there was a later one.
    pub since: Option<Date>,
    /// How it moved since.
    pub movement: Movement,
    /// What holds most now, tightest first; none when nothing holds fast.
    pub tightest: Vec<LifeDomain>,
    /// Where the newest values of person and helper lie far apart, farthest first.
    pub apart: Vec<LifeDomain>,
    is_empty: bool,
}

impl Reading {
    /// Whether nobody said anything yet.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.is_empty
    }
}

/// Reads a web.
#[must_use]
pub fn read(web: &Spiderweb) -> Reading {
    let leading = leading_voice(web);
    let mut now: Vec<(LifeDomain, u8)> = Vec::new();
    let (mut moved, mut compared, mut since) = (0_i32, 0_i32, None);
    for knot in &web.knots {
        let Some(speaker) = leading else { break };
        let (Some(first), Some(last)) = (knot.tightness.oldest(speaker), knot.tightness.newest(speaker)) else {
            continue;
        };
        let (Some(before), Some(after)) = (first.value.value(), last.value.value()) else { continue };
        now.push((knot.domain, *after));
        if last.on > first.on {
            moved += i32::from(*after) - i32::from(*before);
            compared += 1;
            since = Some(since.map_or(first.on, |day: Date| day.min(first.on)));
        }
    }
    now.sort_by_key(|(_, value)| std::cmp::Reverse(*value));
    let top = now.first().map_or(0, |(_, value)| *value);
    let tightest = now.iter().filter(|(_, value)| *value >= HOLDS && *value + 1 >= top).take(NAMED);
    Reading {
        since,
        movement: movement(moved, compared),
        tightest: tightest.map(|(domain, _)| *domain).collect(),
        apart: apart(web),
        is_empty: web.knots.is_empty(),
    }
}

/// One domain to one voice: what it said first, and newest.
#[derive(Serialize)]
struct Said {
    domain: LifeDomain,
    voice: Speaker,
    first: u8,
    newest: u8,
}

/// Where a reading comes from; none when nobody said anything yet. Made apart from it, because a page is read far more
/// often than somebody asks.
#[must_use]
pub fn receipt(web: &Spiderweb) -> Option<Receipt> {
    let led_by = leading_voice(web)?;
    let said = web.knots.iter().flat_map(|knot| {
        let line = &knot.tightness;
        line.speakers().into_iter().filter_map(|voice| {
            let (first, newest) = (line.oldest(voice)?.value.value()?, line.newest(voice)?.value.value()?);
            Some(Said { domain: knot.domain, voice, first: *first, newest: *newest })
        })
    });
    Some(Receipt::of(&FORMULA).with("led_by", led_by).with("values", said.collect::<Vec<_>>()))
}

fn leading_voice(web: &Spiderweb) -> Option<Speaker> {
    let spoke = |speaker| web.knots.iter().any(|knot| knot.tightness.newest(speaker).is_some());
    let anybody = || web.knots.iter().flat_map(|knot| knot.tightness.speakers()).next();
    if spoke(Speaker::PARTICIPANT) { Some(Speaker::PARTICIPANT) } else { anybody() }
}

const fn movement(moved: i32, compared: i32) -> Movement {
    // On average half a point: 2 × |moved| ≥ compared.
    if compared == 0 || moved.abs() * 2 < compared {
        Movement::Same
    } else if moved < 0 {
        Movement::Looser
    } else {
        Movement::Tighter
    }
}

fn apart(web: &Spiderweb) -> Vec<LifeDomain> {
    let mut apart: Vec<(LifeDomain, u8)> = web
        .knots
        .iter()
        .filter_map(|knot| {
            let theirs = *knot.tightness.value(Speaker::PARTICIPANT)?;
            let helpers = knot.tightness.speakers().into_iter().filter(|speaker| speaker.is_helper());
            let far = helpers
                .filter_map(|speaker| knot.tightness.value(speaker))
                .map(|value| value.abs_diff(theirs))
                .max()?;
            (far >= APART).then_some((knot.domain, far))
        })
        .collect();
    apart.sort_by_key(|(_, far)| std::cmp::Reverse(*far));
    apart.into_iter().take(NAMED).map(|(domain, _)| domain).collect()
}
