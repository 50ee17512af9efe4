//! Where everything goes.

use super::{NetworkMap, Spot};
use crate::point::Point;

/// Where the near and the middle horizon end, as a part of the map.
pub(super) const ENDS: [f64; 3] = [1.0 / 3.0, 2.0 / 3.0, 1.0];

pub(super) struct Plan {
    pub(super) size: (f64, f64),
    pub(super) centre: Point,
    /// Radius of the map.
    pub(super) radius: f64,
    /// Radius of somebody's disc.
    pub(super) disc: f64,
    /// Radius of the disc in the middle.
    pub(super) ego: f64,
    /// Size of the letters.
    pub(super) text: f64,
    /// The widest that a name may be.
    pub(super) room: f64,
}

impl Plan {
    pub(super) fn of(map: &NetworkMap) -> Self {
        // A crowd stands in smaller discs.
        let crowd = match map.people.len() {
            0..=40 => 1.0,
            41..=120 => 0.8,
            _ => 0.6,
        };
        if map.compact {
            let (disc, text) = (9.0 * crowd, if map.people.len() > 40 { 12.5 } else { 14.5 });
            let centre = Point::new(180.0, 196.0);
            return Self { size: (360.0, 392.0), centre, radius: 168.0, disc, ego: 19.0, text, room: 122.0 };
        }
        let (disc, text) = (9.5 * crowd, if map.people.len() > 120 { 12.0 } else { 15.0 });
        let centre = Point::new(380.0, 310.0);
        Self { size: (760.0, 620.0), centre, radius: 290.0, disc, ego: 30.0, text, room: 180.0 }
    }

    /// Where a spot of the map lies. Who stands beside the map is drawn just outside it.
    pub(super) fn at(&self, spot: Spot) -> Point {
        let part = (spot.distance / 100.0).clamp(0.0, 1.05);
        // What is nearer than the middle's own disc would lie under it.
        let radius = (part * self.radius).max(self.ego + self.disc + 3.0);
        let (sin, cos) = spot.angle.to_radians().sin_cos();
        Point::new(self.centre.x + radius * cos, self.centre.y - radius * sin)
    }

    /// The rings around which ties go: one that would run through the very middle goes around the inner, one that
    /// only touches the outer stays straight.
    pub(super) fn rings(&self) -> (f64, f64) {
        (self.ego + 3.0, self.ego + self.disc + 2.0)
    }

    /// What a script needs to turn a point into a spot and to lay ties: the middle, the radius, the nearest that
    /// somebody is drawn, the two rings.
    pub(super) fn scale(&self) -> String {
        let (inner, outer) = self.rings();
        format!("{} {} {} {} {inner} {outer}", self.centre.x, self.centre.y, self.radius, self.ego + self.disc + 3.0)
    }
}
