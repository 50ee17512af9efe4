//! What is in a drawer: notes, sealed together in whole boxes, so that neither their number nor their length shows.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Change;
use crate::AppError;
use crate::sessions::later;

/// The content fills whole boxes of this size.
const BOX: usize = 4 * 1024;
/// The most that a drawer holds.
const MOST: usize = 1024 * 1024;
/// How long a note that was taken out can be put back.
const UNDO: SignedDuration = SignedDuration::from_mins(60);

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its id.
    pub id: Uuid,
    /// The words.
    pub words: String,
    /// When it was put in.
    pub at: Timestamp,
    /// When these words were written.
    pub worded_at: Timestamp,
    /// When it was taken out; it goes for good an hour later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed_at: Option<Timestamp>,
}

pub(super) fn apply(notes: &mut Vec<Note>, change: &Change, now: Timestamp) -> Result<(), AppError> {
    notes.retain(|note| note.removed_at.is_none_or(|at| now < later(at, UNDO)));
    let new = |id, words| Note { id, words, at: now, worded_at: now, removed_at: None };
    match change {
        Change::Add { id, words } => {
            let words = fit(words)?;
            if notes.iter().all(|note| note.id != *id) {
                notes.push(new(*id, words));
            }
        }
        Change::Reword { id, seen, words } => {
            let words = fit(words)?;
            match notes.iter_mut().find(|note| note.id == *id) {
                Some(note) if note.worded_at == *seen && note.removed_at.is_none() => {
                    (note.words, note.worded_at) = (words, now);
                }
                Some(note) if note.words == words => {}
                // Another tab wrote since, or took it out: these words stand beside it.
                _ => notes.push(new(Uuid::now_v7(), words)),
            }
        }
        Change::Remove { id } => {
            if let Some(note) = notes.iter_mut().find(|note| note.id == *id) {
                note.removed_at.get_or_insert(now);
            }
        }
        Change::PutBack { id } => {
            if let Some(note) = notes.iter_mut().find(|note| note.id == *id) {
                note.removed_at = None;
            }
        }
    }
    Ok(())
}

fn fit(words: &str) -> Result<String, AppError> {
    let words = words.replace("\r\n", "\n");
    match words.trim() {
        "" => Err(AppError::Unfit { field: "words", why: "empty" }),
        words if words.chars().count() > dossier::LONG => Err(AppError::Unfit { field: "words", why: "too-long-note" }),
        words => Ok(words.to_owned()),
    }
}

/// The notes as bytes: how many there are of them, then JSON, then nothing up to the end of the box.
pub(super) fn padded(notes: &[Note]) -> Result<Vec<u8>, AppError> {
    let json = serde_json::to_vec(notes)?;
    let full = || AppError::Unfit { field: "words", why: "drawer-full" };
    let length = u32::try_from(json.len()).map_err(|_| full())?;
    let mut bytes = length.to_be_bytes().to_vec();
    bytes.extend(json);
    bytes.resize(bytes.len().next_multiple_of(BOX), 0);
    if bytes.len() > MOST { Err(full()) } else { Ok(bytes) }
}

pub(super) fn unpadded(bytes: &[u8]) -> Result<Vec<Note>, AppError> {
    let short = || AppError::Unreadable("a drawer ends too early".to_owned());
    let (length, rest) = bytes.split_first_chunk::<4>().ok_or_else(short)?;
    let json = usize::try_from(u32::from_be_bytes(*length)).ok().and_then(|length| rest.get(..length));
    Ok(serde_json::from_slice(json.ok_or_else(short)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(notes: &mut Vec<Note>, words: &str, at: i64) -> Uuid {
        let id = Uuid::now_v7();
        let change = Change::Add { id, words: words.to_owned() };
        apply(notes, &change, Timestamp::from_second(at).unwrap()).unwrap();
        id
    }

    #[test]
    fn number_and_length_do_not_show() {
        let mut notes = Vec::new();
        let none = padded(&notes).unwrap();
        add(&mut notes, "a", 1);
        add(&mut notes, &"b".repeat(2_000), 2);
        assert_eq!(padded(&notes).unwrap().len(), none.len());
        assert_eq!(none.len() % BOX, 0);
        assert_eq!(unpadded(&padded(&notes).unwrap()).unwrap(), notes);
    }

    #[test]
    fn a_full_drawer_says_so_and_loses_nothing() {
        let mut notes = Vec::new();
        while padded(&notes).is_ok() {
            add(&mut notes, &"x".repeat(8_000), 1);
        }
        assert!(notes.len() > 100);
        assert!(matches!(padded(&notes), Err(AppError::Unfit { why: "drawer-full", .. })));
    }

    #[test]
    fn two_tabs_that_reword_the_same_note_keep_both() {
        let mut notes = Vec::new();
        let id = add(&mut notes, "one", 1);
        let seen = notes[0].worded_at;
        for (words, at) in [("two", 2), ("three", 3)] {
            let change = Change::Reword { id, seen, words: words.to_owned() };
            apply(&mut notes, &change, Timestamp::from_second(at).unwrap()).unwrap();
        }
        let words: Vec<_> = notes.iter().map(|note| note.words.as_str()).collect();
        assert_eq!(words, ["two", "three"]);
    }

    #[test]
    fn what_was_taken_out_can_be_put_back_for_an_hour() {
        let mut notes = Vec::new();
        let id = add(&mut notes, "one", 0);
        let at = |second| Timestamp::from_second(second).unwrap();
        apply(&mut notes, &Change::Remove { id }, at(10)).unwrap();
        apply(&mut notes, &Change::PutBack { id }, at(3_600)).unwrap();
        assert_eq!(notes[0].removed_at, None);
        apply(&mut notes, &Change::Remove { id }, at(4_000)).unwrap();
        apply(&mut notes, &Change::PutBack { id }, at(4_000 + 3_600)).unwrap();
        assert!(notes.is_empty());
    }
}
