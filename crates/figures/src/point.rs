//! Points in a figure, and the curves through them.

use crate::number::put;

/// A place in the figure, in its own units; y goes down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

impl Point {
    pub(crate) const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// `degrees` clockwise from straight up, `radius` away from here.
    pub(crate) fn polar(self, degrees: f64, radius: f64) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Self::new(self.x + radius * sin, self.y - radius * cos)
    }

    /// Degrees clockwise from straight up, from here to `other`.
    pub(crate) fn towards(self, other: Self) -> f64 {
        (other.x - self.x).atan2(self.y - other.y).to_degrees().rem_euclid(360.0)
    }

    pub(crate) fn distance(self, other: Self) -> f64 {
        (other.x - self.x).hypot(other.y - self.y)
    }

    /// `part` of the way from here to `other`.
    pub(crate) fn along(self, other: Self, part: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)
    }

    /// "x y", for path data.
    pub(crate) fn xy(self) -> String {
        let mut text = String::with_capacity(16);
        self.put(&mut text);
        text
    }

    /// In whole units. A figure is never as large as an i64 reaches, and the cast keeps to its ends.
    const fn whole(self) -> (i64, i64) {
        (self.x.round() as i64, self.y.round() as i64)
    }

    fn put(self, text: &mut String) {
        put(text, self.x);
        text.push(' ');
        put(text, self.y);
    }
}

/// The smaller turn from `a` to `b`, −180…180 degrees.
pub(crate) fn turn(a: f64, b: f64) -> f64 {
    (b - a + 180.0).rem_euclid(360.0) - 180.0
}

/// A smooth open curve through all points (Catmull–Rom, as cubic Béziers).
pub(crate) fn smooth(points: &[Point]) -> String {
    let mut path = String::with_capacity(points.len() * 36);
    let at = |index: usize| points.get(index.min(points.len().saturating_sub(1))).copied();
    let Some(first) = at(0) else { return path };
    path.push('M');
    first.put(&mut path);
    for index in 1..points.len() {
        if let (Some(before), Some(from), Some(to), Some(after)) =
            (at(index.saturating_sub(2)), at(index - 1), at(index), at(index + 1))
        {
            let one = Point::new(from.x + (to.x - before.x) / 6.0, from.y + (to.y - before.y) / 6.0);
            let two = Point::new(to.x - (after.x - from.x) / 6.0, to.y - (after.y - from.y) / 6.0);
            path.push('C');
            one.put(&mut path);
            path.push(' ');
            two.put(&mut path);
            path.push(' ');
            to.put(&mut path);
        }
    }
    path
}

/// The same in whole units, each step from the one before: for grass, of which there is much and nobody measures.
pub(crate) fn smooth_whole(points: &[Point]) -> String {
    let mut path = String::with_capacity(points.len() * 16);
    let at = |index: usize| points.get(index.min(points.len().saturating_sub(1))).copied();
    let Some(first) = at(0) else { return path };
    let mut pen = first.whole();
    path.push('M');
    whole(&mut path, pen.0, true);
    whole(&mut path, pen.1, false);
    for index in 1..points.len() {
        if let (Some(before), Some(from), Some(to), Some(after)) =
            (at(index.saturating_sub(2)), at(index - 1), at(index), at(index + 1))
        {
            let one = Point::new(from.x + (to.x - before.x) / 6.0, from.y + (to.y - before.y) / 6.0);
            let two = Point::new(to.x - (after.x - from.x) / 6.0, to.y - (after.y - from.y) / 6.0);
            path.push('c');
            for (nth, (x, y)) in [one, two, to].map(Point::whole).into_iter().enumerate() {
                whole(&mut path, x - pen.0, nth == 0);
                whole(&mut path, y - pen.1, false);
            }
            pen = to.whole();
        }
    }
    path
}

/// A whole number of a path; a minus parts it from the one before as well as a space does.
fn whole(path: &mut String, value: i64, first: bool) {
    if !first && value >= 0 {
        path.push(' ');
    }
    path.push_str(&value.to_string());
}

/// A closed polygon through all points.
pub(crate) fn closed(points: &[Point]) -> String {
    let mut path = String::with_capacity(points.len() * 12);
    for (index, point) in points.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        point.put(&mut path);
    }
    path.push('Z');
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polar_starts_at_the_top_and_goes_clockwise() {
        let right = Point::new(10.0, 10.0).polar(90.0, 5.0);
        assert!((right.x - 15.0).abs() < 1e-9 && (right.y - 10.0).abs() < 1e-9);
        assert!((Point::new(0.0, 0.0).towards(Point::new(0.0, 4.0)) - 180.0).abs() < 1e-9);
    }

    #[test]
    fn a_curve_in_whole_units_ends_where_it_should() {
        let points = [Point::new(0.4, 0.0), Point::new(10.0, -4.6), Point::new(20.2, 0.0)];
        assert_eq!(smooth_whole(&points), "M0 0c2-1 7-5 10-5c3 0 9 4 10 5");
        assert_eq!(smooth_whole(&[]), "");
    }

    #[test]
    fn the_smaller_turn_is_taken() {
        assert_eq!(turn(350.0, 10.0), 20.0);
        assert_eq!(turn(10.0, 350.0), -20.0);
    }
}
