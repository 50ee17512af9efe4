//! Money in pictures. Each is drawn for a wide and for a narrow screen, and says in words what there is to see.

pub(super) mod debts;
pub(super) mod envelopes;
pub(super) mod month;
pub(super) mod months;
pub(super) mod ways;
