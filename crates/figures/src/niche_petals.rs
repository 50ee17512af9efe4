//! One place and its seven traits, as a flower with seven petals.

use maud::{Markup, html};

use crate::{
    Pictogram, Voice, When,
    around::{Around, Name},
    frame::Frame,
    marker::marker,
    number::n,
    point::Point,
};

/// The flower. Values go from 0 (not at all) to 4 (fully).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NichePetals {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The traits, clockwise from the top.
    pub traits: Vec<Petal>,
    /// One for each voice and date.
    pub looks: Vec<Look>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One trait.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Petal {
    /// Its name; wrapped over at most three lines.
    pub label: String,
    /// Drawn at the petal's tip.
    pub pictogram: Option<Pictogram>,
    /// Tooltip (`label` when empty).
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// What one voice said about all traits on one day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// Who said it.
    pub voice: Voice,
    /// Now, or an earlier date.
    pub when: When,
    /// Tooltip: who and when.
    pub tip: String,
    /// 0–4 for each trait; `None` and too few = not said.
    pub values: Vec<Option<u8>>,
}

/// The highest value of a trait.
const FULL: u8 = 4;

/// The measures of the flower.
struct Plan {
    around: Around,
    size: (f64, f64),
    heart: f64,
    long: f64,
    traits: usize,
}

impl Plan {
    fn of(flower: &NichePetals) -> Self {
        let (size, centre, heart, long, knot, text, room) = if flower.compact {
            ((340.0, 368.0), Point::new(170.0, 184.0), 17.0, 104.0, 14.5, 14.5, 120.0)
        } else {
            ((680.0, 448.0), Point::new(340.0, 236.0), 24.0, 152.0, 20.0, 16.0, 150.0)
        };
        Self {
            around: Around {
                centre,
                radius: long + knot + 7.0,
                knot,
                text,
                room,
                width: size.0,
                compact: flower.compact,
            },
            size,
            heart,
            long,
            traits: flower.traits.len(),
        }
    }

    fn angle(&self, index: usize) -> f64 {
        Around::angle(index, self.traits)
    }

    /// How far a value reaches.
    fn reach(&self, value: u8) -> f64 {
        let part = f64::from(value.min(FULL)) / f64::from(FULL);
        self.heart + (self.long - self.heart) * part
    }

    fn tip(&self, index: usize, value: u8) -> Point {
        self.around.centre.polar(self.angle(index), self.reach(value))
    }

    /// A petal as long as its value.
    fn petal(&self, index: usize, value: u8) -> String {
        let centre = self.around.centre;
        let angle = self.angle(index);
        let reach = self.reach(value);
        let half = (172.0 / crate::number::count(self.traits.max(5))).min(27.0);
        let base = self.heart * 0.7;
        // Wide in the middle, round at the tip.
        let side =
            |way: f64, turn: f64, part: f64| centre.polar(angle + way * half * turn, base + (reach - base) * part);
        let (root, tip) = (centre.polar(angle, base), centre.polar(angle, reach));
        format!(
            "M{}C{} {} {}C{} {} {}Z",
            root.xy(),
            side(-1.0, 1.1, 0.5).xy(),
            side(-1.0, 0.72, 0.99).xy(),
            tip.xy(),
            side(1.0, 0.72, 0.99).xy(),
            side(1.0, 1.1, 0.5).xy(),
            root.xy()
        )
    }
}

/// Draws the flower.
#[must_use]
pub fn draw(flower: &NichePetals) -> Markup {
    let plan = Plan::of(flower);
    let frame = Frame {
        id: &flower.id,
        title: &flower.title,
        description: &flower.description,
        class: "niche-petals",
        compact: flower.compact,
        size: plan.size,
        linked: flower.traits.iter().any(|petal| petal.href.is_some()),
    };
    let centre = plan.around.centre;
    let looks =
        |voice: Voice, when: When| flower.looks.iter().filter(move |look| look.voice == voice && look.when == when);
    let order = [Voice::Network, Voice::Coach, Voice::Guide, Voice::Together];
    frame.around(&html! {
        @for index in 0..plan.traits {
            path class="petal-track" d=(plan.petal(index, FULL)) {}
            @for value in 1..FULL {
                @let at = plan.tip(index, value);
                circle class="petal-step" cx=(n(at.x)) cy=(n(at.y)) r="1.6" {}
            }
        }
        @for look in looks(Voice::Person, When::Now) { (petals(&plan, look)) }
        @for look in flower.looks.iter().filter(|look| look.when == When::Before) { (petals(&plan, look)) }
        @for voice in order { @for look in looks(voice, When::Now) { (petals(&plan, look)) } }
        circle class="heart" cx=(n(centre.x)) cy=(n(centre.y)) r=(n(plan.heart * 0.8)) {}
        @for seed in 0..7 {
            @let at = centre.polar(f64::from(seed) * 60.0, if seed == 0 { 0.0 } else { plan.heart * 0.42 });
            circle class="seed" cx=(n(at.x)) cy=(n(at.y)) r=(n(plan.heart * 0.1)) {}
        }
        @for voice in [Voice::Person, Voice::Network, Voice::Coach, Voice::Guide, Voice::Together] {
            @for look in looks(voice, When::Now) { (tips(&plan, look)) }
        }
        @for (index, petal) in flower.traits.iter().enumerate() {
            (plan.around.draw(
                &Name {
                    label: &petal.label,
                    pictogram: petal.pictogram,
                    tip: &petal.tip,
                    href: petal.href.as_deref(),
                },
                plan.angle(index),
            ))
        }
    })
}

/// What a look says, trait by trait.
fn said<'a>(plan: &Plan, look: &'a Look) -> impl Iterator<Item = (usize, u8)> + 'a {
    (0..plan.traits).filter_map(|index| Some((index, look.values.get(index).copied().flatten()?)))
}

fn petals(plan: &Plan, look: &Look) -> Markup {
    let class = match look.when {
        When::Now => format!("petals {}", look.voice.class()),
        When::Before => format!("petals then {}", look.voice.class()),
    };
    let filled = look.voice == Voice::Person && look.when == When::Now;
    html! {
        g class=(class) {
            @if !look.tip.is_empty() { title { (look.tip) } }
            @for (index, value) in said(plan, look) {
                path class=(if filled { "own-petal" } else { "line" }) d=(plan.petal(index, value)) {}
            }
        }
    }
}

fn tips(plan: &Plan, look: &Look) -> Markup {
    let base = if plan.around.compact { 6.0 } else { 7.6 };
    let size = if look.voice == Voice::Person { base } else { base + 2.4 };
    html! {
        @for (index, value) in said(plan, look) { (marker(look.voice, plan.tip(index, value), size)) }
    }
}
