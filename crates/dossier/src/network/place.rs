//! Where somebody stands on the map: a direction and a distance from the person in the middle.

use method::{Horizon, Sector};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Reason, Refusal};

/// Half a turn, in hundredths of a degree.
const HALF_TURN: i16 = 18_000;
/// The edge of the map, in hundredths of a percent.
pub const EDGE: u16 = 10_000;
/// The farthest that can be kept. Beyond the edge is beside the map.
const FARTHEST: u16 = 40_000;
/// Where the near horizon ends and the middle one begins, and where that ends.
const BOUNDS: [u16; 2] = [3_333, 6_667];

/// A place on the map, fine enough that a hand on the screen, or another program, finds it again as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The direction in hundredths of a degree, 0 to the right and up from there: family 0 … 9000, friends … 18000,
    /// professionals below 0, colleagues below −9000.
    #[schema(minimum = -18000, maximum = 18000)]
    pub angle: i16,
    /// How far, in hundredths of a percent of the map; above 10000 it is beside the map.
    #[schema(minimum = 1, maximum = 40000)]
    pub distance: u16,
}

impl Place {
    /// The sector in which it lies.
    #[must_use]
    pub const fn sector(self) -> Sector {
        match self.angle {
            ..-9_000 => Sector::Colleagues,
            -9_000..0 => Sector::Professionals,
            0..9_000 => Sector::Family,
            9_000.. => Sector::Friends,
        }
    }

    /// The horizon in which it lies; none beside the map.
    #[must_use]
    pub const fn horizon(self) -> Option<Horizon> {
        let [near, middle] = BOUNDS;
        if self.distance < near {
            Some(Horizon::Near)
        } else if self.distance < middle {
            Some(Horizon::Middle)
        } else if self.distance <= EDGE {
            Some(Horizon::Far)
        } else {
            None
        }
    }

    /// To the right and upwards from the middle, in hundredths of a percent of the map.
    #[must_use]
    pub fn across_and_up(self) -> (f64, f64) {
        let (sin, cos) = (f64::from(self.angle) / 100.0).to_radians().sin_cos();
        (f64::from(self.distance) * cos, f64::from(self.distance) * sin)
    }

    pub(super) fn checked(self, field: &'static str) -> Result<Self, Refusal> {
        if !(-HALF_TURN..=HALF_TURN).contains(&self.angle) {
            let (min, max) = (i64::from(-HALF_TURN), i64::from(HALF_TURN));
            return Err(Refusal::of(field, Reason::OutOfRange { min, max }));
        }
        if !(1..=FARTHEST).contains(&self.distance) {
            return Err(Refusal::of(field, Reason::OutOfRange { min: 1, max: FARTHEST.into() }));
        }
        Ok(self)
    }

    /// The place in a field of the map that is farthest from everybody who stands there already, so that names are
    /// read apart. The same for the same map.
    pub(super) fn free(sector: Sector, horizon: Horizon, taken: &[Self]) -> Self {
        let taken: Vec<_> = taken.iter().map(|place| place.across_and_up()).collect();
        let begins: i16 = match sector {
            Sector::Family => 0,
            Sector::Friends => 9_000,
            Sector::Colleagues => -18_000,
            Sector::Professionals => -9_000,
        };
        let (from, to): (u16, u16) = match horizon {
            Horizon::Near => (1_500, 2_900),
            Horizon::Middle => (3_900, 6_100),
            Horizon::Far => (7_300, 9_400),
        };
        // From the middle of the field outwards, so that who comes first stands in the middle.
        let turns = [45_i16, 25, 65, 35, 55, 15, 75, 20, 70, 30, 60, 40, 50, 10, 80];
        let steps = [4_u16, 0, 8, 2, 6, 1, 7, 3, 5];
        let candidates = turns.iter().flat_map(|turn| {
            steps.iter().map(move |step| Self { angle: begins + turn * 100, distance: from + (to - from) / 8 * step })
        });
        let room = |place: &Self| {
            let (x, y) = place.across_and_up();
            let to = |(other_x, other_y): &(f64, f64)| (x - other_x).hypot(y - other_y);
            // Farther than this from everybody is far enough.
            taken.iter().map(to).fold(2_200.0, f64::min)
        };
        let best = candidates.map(|place| (room(&place), place)).reduce(
            |best, next| {
                if next.0 > best.0 { next } else { best }
            },
        );
        best.map_or(Self { angle: begins + 4_500, distance: from }, |(_, place)| place)
    }
}
