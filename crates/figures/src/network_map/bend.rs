//! A tie between two who stand opposite each other is laid around the middle like a string around a peg: it never runs
//! over the name of whoever stands there.
//!
//! `network.js` lays it in the same way while somebody is moved; the two rings come from here (`Plan::scale`).

use super::plan::Plan;
use crate::point::Point;

/// How a tie goes around the middle: along a straight line to `on`, around with this radius to `off`, straight on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bend {
    pub(super) on: Point,
    pub(super) off: Point,
    pub(super) radius: f64,
    /// Clockwise, as it is seen.
    pub(super) is_clockwise: bool,
}

/// The way around, where the straight line would come nearer to the middle than the outer ring. The nearer it would
/// come, the tighter it goes around, so that several can still be told apart.
pub(super) fn around(plan: &Plan, one: Point, other: Point) -> Option<Bend> {
    let (centre, (inner, outer)) = (plan.centre, plan.rings());
    let (ax, ay, bx, by) = (one.x - centre.x, one.y - centre.y, other.x - centre.x, other.y - centre.y);
    let (dx, dy) = (bx - ax, by - ay);
    let cross = ax * by - ay * bx;
    let far = cross.abs() / dx.hypot(dy);
    // Only what lies between the two counts; and nobody stands within the outer ring.
    let lies_between = ax * dx + ay * dy < 0.0 && bx * dx + by * dy > 0.0;
    if !lies_between || far >= outer || ax.hypot(ay) <= outer || bx.hypot(by) <= outer {
        return None;
    }
    let radius = inner + (outer - inner) * far / outer;
    let is_clockwise = cross >= 0.0;
    let side = if is_clockwise { 1.0 } else { -1.0 };
    let touch = |x: f64, y: f64, side: f64| {
        let (sin, cos) = (y.atan2(x) + side * (radius / x.hypot(y)).acos()).sin_cos();
        Point::new(centre.x + radius * cos, centre.y + radius * sin)
    };
    Some(Bend { on: touch(ax, ay, side), off: touch(bx, by, -side), radius, is_clockwise })
}

#[cfg(test)]
mod tests {
    use super::super::{Alter, NetworkMap, Spot};
    use super::*;

    fn plan() -> Plan {
        Plan::of(&NetworkMap { people: vec![Alter::default()], ..NetworkMap::default() })
    }

    fn at(plan: &Plan, angle: f64, distance: f64) -> Point {
        plan.at(Spot { angle, distance })
    }

    #[test]
    fn what_runs_past_the_middle_stays_straight() {
        let plan = plan();
        assert_eq!(around(&plan, at(&plan, 0.0, 60.0), at(&plan, 90.0, 60.0)), None);
        assert_eq!(around(&plan, at(&plan, 10.0, 30.0), at(&plan, 12.0, 90.0)), None, "both on one side");
    }

    #[test]
    fn no_tie_comes_nearer_than_the_inner_ring() {
        let plan = plan();
        let (inner, outer) = plan.rings();
        let mut bent = 0;
        for (near, far) in [(0.0, 90.0), (14.0, 20.0), (60.0, 60.0), (100.0, 33.0)] {
            for turned in (0..360).step_by(3) {
                let (one, other) = (at(&plan, 17.0, near), at(&plan, 17.0 + f64::from(turned), far));
                let Some(bend) = around(&plan, one, other) else { continue };
                bent += 1;
                assert!(bend.radius >= inner && bend.radius <= outer);
                for (end, touch) in [(one, bend.on), (other, bend.off)] {
                    assert!((touch.distance(plan.centre) - bend.radius).abs() < 1e-6);
                    // The string leaves the ring without a kink: what is straight stands square on the radius.
                    let (x, y) = (touch.x - plan.centre.x, touch.y - plan.centre.y);
                    assert!((x * (end.x - touch.x) + y * (end.y - touch.y)).abs() < 1e-6);
                }
            }
        }
        assert!(bent > 40, "{bent}");
    }

    #[test]
    fn while_somebody_moves_the_string_does_not_jump() {
        let plan = plan();
        let one = at(&plan, 180.0, 80.0);
        let radii: Vec<Option<f64>> =
            (0..60).map(|step| around(&plan, one, at(&plan, f64::from(step), 80.0)).map(|bend| bend.radius)).collect();
        let (_, outer) = plan.rings();
        let last = radii.iter().flatten().last().expect("some are bent");
        assert!(outer - last < 0.6, "where it comes loose it was almost straight: {last} of {outer}");
        assert!(radii.windows(2).all(|pair| !matches!(pair, [Some(a), Some(b)] if b < a)));
    }
}
