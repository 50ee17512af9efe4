//! Failed sign-ins.

use jiff::{SignedDuration, Timestamp};

/// How long failed sign-ins are kept: a day. Asking for attempts further back finds what is left.
pub const ATTEMPTS_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// The moment before which failed sign-ins are forgotten.
pub(crate) fn attempts_kept_from(now: Timestamp) -> Timestamp {
    now.checked_sub(ATTEMPTS_KEPT).unwrap_or(Timestamp::MIN)
}
