//! Roles in the moment: which roles a helper fell into, under what pressure, and what the relation did after. A mirror
//! for the helper; the position of the seeker is of the interplay, and is kept nowhere as a label on a person.

use dossier::{Dossier, MemberId};
use jiff::civil::Date;
use method::{HelperRole, RoleCell, SeekerPosition, role_cell};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::relationship::{Occasion, occasions};
use crate::{Formula, Receipt};

const FORMULA: Formula = Formula {
    name: "roles.over_moments",
    version: 2,
    text: "how often each role was noted and in how many of those moments under each pressure; relation after = mean over \
           the moments in which it is known of (mean of the three pairs at the first rating of that day or later - mean \
           at the last of a day before)",
    source: "Bind-Kracht, typologie van hulpverlenersrollen; Driessens, Armoede en hulpverlening",
    source_date: "2003",
};

/// What a helper noted after a contact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = RolesMoment)]
pub struct Moment {
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// The role that the helper fell into.
    pub role: HelperRole,
    /// The position that was in play, if that was noted.
    #[serde(default)]
    pub position: Option<SeekerPosition>,
    /// Under what pressure: time, rules, a crisis …, in the words of the list that the screen offers.
    #[serde(default)]
    pub pressures: Vec<String>,
    /// How the relation moved from the last rating of a day before to the first of that day or later, −6…+6, where
    /// both are known.
    #[serde(default)]
    pub relation_moved: Option<f64>,
}

/// The moments that a helper noted in a dossier, oldest first, with how the relation with them moved around each.
#[must_use]
pub fn moments(dossier: &Dossier, helper: MemberId) -> Vec<Moment> {
    let said = occasions(&dossier.relationship, helper);
    let mean = |occasion: &Occasion| {
        let given: Vec<f64> = occasion.rating.all().into_iter().flatten().map(f64::from).collect();
        (!given.is_empty()).then(|| given.iter().sum::<f64>() / given.len() as f64)
    };
    // What was said on the day itself is about what happened then.
    let moved = |on: Date| {
        let before = said.iter().rev().filter(|occasion| occasion.on < on).find_map(mean);
        let after = said.iter().filter(|occasion| on <= occasion.on).find_map(mean);
        before.zip(after).map(|(before, after)| after - before)
    };
    let own = dossier.roles.of(helper).into_iter().rev();
    own.map(|reflection| Moment {
        on: reflection.origin.on,
        role: reflection.role,
        position: reflection.position,
        pressures: reflection.pressures.iter().map(|pressure| pressure.as_str().to_owned()).collect(),
        relation_moved: moved(reflection.origin.on),
    })
    .collect()
}

/// One role over many moments.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RoleUse {
    /// The role.
    pub role: HelperRole,
    /// How often.
    pub moments: usize,
    /// The pressures under which, with how often, most often first.
    pub pressures: Vec<(String, usize)>,
    /// How the relation moved after, on average; none when it is not known.
    pub relation_moved: Option<f64>,
    /// With which positions, how often, and what the deck says of that combination.
    pub positions: Vec<Combination>,
}

/// A combination that was in play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Combination {
    /// The position.
    pub position: SeekerPosition,
    /// How often.
    pub moments: usize,
    /// The deck's cell, with how sure that is.
    pub cell: RoleCell,
}

/// Roles over many moments.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = RolesRead)]
pub struct Roles {
    /// The roles that came up, most often first, then in the deck's order.
    pub roles: Vec<RoleUse>,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// Reads the roles.
#[must_use]
pub fn roles(moments: &[Moment]) -> Roles {
    let mut roles: Vec<RoleUse> = HelperRole::ALL.iter().filter_map(|role| of_role(moments, *role)).collect();
    roles.sort_by_key(|role| std::cmp::Reverse(role.moments));
    Roles { roles, receipt: Receipt::of(&FORMULA).with("moments", moments) }
}

fn of_role(moments: &[Moment], role: HelperRole) -> Option<RoleUse> {
    let with: Vec<&Moment> = moments.iter().filter(|moment| moment.role == role).collect();
    let mut pressures: Vec<(String, usize)> = Vec::new();
    for pressure in with.iter().flat_map(|moment| &moment.pressures) {
        match pressures.iter_mut().find(|(known, _)| known == pressure) {
            Some((_, count)) => *count += 1,
            None => pressures.push((pressure.clone(), 1)),
        }
    }
    pressures.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let known = with.iter().filter_map(|moment| moment.relation_moved);
    let (sum, count) = known.fold((0.0, 0.0), |(sum, count), moved| (sum + moved, count + 1.0));
    let combination = |position: &SeekerPosition| {
        let moments = with.iter().filter(|moment| moment.position == Some(*position)).count();
        (moments > 0).then(|| Combination { position: *position, moments, cell: role_cell(*position, role) })
    };
    let positions = SeekerPosition::ALL.iter().filter_map(combination).collect();
    let relation_moved = (count > 0.0).then(|| sum / count);
    (!with.is_empty()).then_some(RoleUse { role, moments: with.len(), pressures, relation_moved, positions })
}
