//! The measures of the web: where a value of a domain lies.

use super::Spiderweb;
use crate::{around::Around, point::Point};

/// The highest value.
const STUCK: f64 = 10.0;
/// How far a thread sags between two spokes, as a part of its distance.
const SAG: f64 = 0.86;

/// Where everything goes.
pub(super) struct Plan {
    pub(super) around: Around,
    pub(super) size: (f64, f64),
    /// Number of domains.
    pub(super) domains: usize,
    /// Radius of the family's disc.
    pub(super) disc: f64,
    /// Where 0 lies.
    loose: f64,
    /// Where 10 lies.
    stuck: f64,
}

impl Plan {
    pub(super) fn of(web: &Spiderweb) -> Self {
        let compact = web.compact;
        let (size, centre, stuck, loose, disc, knot, text, room) = if compact {
            ((340.0, 352.0), Point::new(170.0, 178.0), 98.0, 38.0, 29.0, 15.0, 14.5, 114.0)
        } else {
            ((712.0, 520.0), Point::new(356.0, 268.0), 178.0, 54.0, 42.0, 20.0, 16.0, 119.0)
        };
        Self {
            around: Around {
                centre,
                radius: stuck + knot + if compact { 8.0 } else { 13.0 },
                knot,
                text,
                room,
                width: size.0,
                compact,
            },
            size,
            domains: web.domains.len(),
            disc,
            loose,
            stuck,
        }
    }

    pub(super) const fn compact(&self) -> bool {
        self.around.compact
    }

    pub(super) const fn centre(&self) -> Point {
        self.around.centre
    }

    /// Distance of a value from the centre.
    pub(super) fn radius(&self, value: f64) -> f64 {
        self.loose + (self.stuck - self.loose) * value.clamp(0.0, STUCK) / STUCK
    }

    /// Direction of a domain.
    pub(super) fn angle(&self, index: usize) -> f64 {
        Around::angle(index, self.domains)
    }

    /// Where a value of a domain lies.
    pub(super) fn at(&self, index: usize, value: f64) -> Point {
        self.centre().polar(self.angle(index), self.radius(value))
    }

    /// The point that pulls a thread inward between this domain and the next, so that it sags.
    pub(super) fn sag(&self, index: usize, from: f64, to: f64) -> Point {
        let half = 180.0 / crate::number::count(self.domains.max(3));
        let radius = f64::midpoint(self.radius(from), self.radius(to));
        self.centre().polar(self.angle(index) + half, radius * SAG * half.to_radians().cos())
    }
}
