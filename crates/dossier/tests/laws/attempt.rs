//! What somebody may try: anything, in any voice, up to date or behind.

use dossier::{CommandId, MemberId};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::*;

/// Somebody tries something. The numbers choose among what is there.
#[derive(Debug, Clone)]
pub(super) struct Attempt {
    pub(super) actor: u8,
    pub(super) voice: Option<u8>,
    pub(super) what: u8,
    pub(super) which: u8,
    pub(super) number: u8,
    pub(super) words: String,
    pub(super) days_ago: i8,
    /// How many versions behind; none: up to date.
    pub(super) behind: Option<u8>,
}

pub(super) const PEOPLE: [MemberId; 6] = [LIEN, GRETA, COACH, SISTER, SECOND_GUIDE, STRANGER];
pub(super) const PUT: u8 = 33;

pub(super) fn attempts(behind: impl Strategy<Value = Option<u8>> + Clone) -> impl Strategy<Value = Vec<Attempt>> {
    let voice = prop_oneof![3 => Just(None), 2 => (0..5_u8).prop_map(Some)];
    let words = prop_oneof![
        4 => "[a-c]",
        1 => Just(String::new()),
        1 => "[ \\r\\n\u{200B}x]{0,4}",
        1 => any::<String>(),
        1 => Just("long ".repeat(100)),
    ];
    let number = prop_oneof![6 => 0..5_u8, 1 => any::<u8>()];
    let days_ago = prop_oneof![6 => Just(0_i8), 3 => 0..3_i8, 1 => any::<i8>()];
    let actor = prop_oneof![4 => Just(0_u8), 4 => Just(1_u8), 3 => 2..6_u8];
    // What needs others before it (a turn, a round on the table) is tried more often.
    let what = prop_oneof![
        5 => 0..60_u8,
        1 => Just(PUT),
        1 => Just(34_u8),
        1 => 22..28_u8,
        1 => 14..18_u8,
        1 => 31..33_u8,
        1 => Just(48_u8),
        2 => 50..60_u8,
        2 => 60..78_u8,
        1 => 78..85_u8,
        2 => Just(85_u8),
        1 => 67..70_u8,
        1 => Just(54_u8)
    ];
    let attempt = (actor, voice, what, any::<u8>(), number, words, days_ago, behind).prop_map(
        |(actor, voice, what, which, number, words, days_ago, behind)| Attempt {
            actor,
            voice,
            what,
            which,
            number,
            words,
            days_ago,
            behind,
        },
    );
    proptest::collection::vec(attempt, 1..90)
}

pub(super) fn any_attempts() -> impl Strategy<Value = Vec<Attempt>> {
    attempts(prop_oneof![2 => Just(None), 2 => (0..12_u8).prop_map(Some)])
}

/// One of those that are there; sometimes one that is not.
pub(super) fn pick<T: Copy + From<CommandId>>(which: u8, there: impl IntoIterator<Item = T>) -> T {
    let there: Vec<T> = there.into_iter().collect();
    let unknown = CommandId(Uuid::from_u128(7)).into();
    if which >= 250 {
        return unknown;
    }
    let place = usize::from(which).checked_rem(there.len());
    place.and_then(|place| there.get(place).copied()).unwrap_or(unknown)
}

pub(super) fn list<T: Copy>(which: u8, all: &[T], otherwise: T) -> T {
    all.get(usize::from(which) % all.len()).copied().unwrap_or(otherwise)
}
