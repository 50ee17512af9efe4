//! What the deck of Bind-Kracht says, as types and tables. No input, no output, no state.
//!
//! Every list here is closed and in the deck's own order. `ALL` gives that order, `as_str` the released
//! name: it stands in stored events, in the API and in the keys of the texts, and never changes.

mod alter_kind;
mod attitude;
mod circle_role;
mod contact_kind;
mod explanation;
mod helper_role;
mod horizon;
mod lens;
mod life_domain;
mod money;
mod named;
mod niche_trait;
mod offer;
mod part;
mod parts;
mod phase;
mod pressure;
mod purpose;
mod rein_task;
mod relation_pair;
mod role_matrix;
mod sector;
mod seeker_position;
mod stance;
mod strength_area;
mod strength_kind;
mod strength_time;
mod support;
mod voice;

pub use alter_kind::AlterKind;
pub use attitude::Attitude;
pub use circle_role::CircleRole;
pub use contact_kind::ContactKind;
pub use explanation::Explanation;
pub use helper_role::HelperRole;
pub use horizon::Horizon;
pub use lens::{ProblemLens, StrengthsLens};
pub use life_domain::LifeDomain;
pub use money::{CostGroup, DebtStage, DebtTrace, IncomeGroup, MoneyStep, MonthKept, PayingOrder, Rhythm};
pub use named::UnknownName;
pub use niche_trait::NicheTrait;
pub use offer::Offer;
pub use part::Part;
pub use parts::Parts;
pub use phase::Phase;
pub use pressure::Pressure;
pub use purpose::Purpose;
pub use rein_task::ReinTask;
pub use relation_pair::RelationPair;
pub use role_matrix::{Certainty, RoleCell, Success, role_cell};
pub use sector::Sector;
pub use seeker_position::SeekerPosition;
pub use stance::Stance;
pub use strength_area::StrengthArea;
pub use strength_kind::StrengthKind;
pub use strength_time::StrengthTime;
pub use support::Support;
pub use voice::Voice;
