//! The reins of Mamadou's story, and a guide who took over.

use insight::reins::{Hold, reins};
use method::Voice;

use super::day;

fn hold(task: &str, voice: Voice, nth: i32, value: u8) -> Hold {
    Hold { task: task.to_owned(), voice, on: day(nth), value }
}

fn story() -> Vec<Hold> {
    let his = Voice::Participant;
    [("letters", [0, 2, 3]), ("creditors", [0, 1, 3]), ("landlord", [0, 2, 2]), ("school", [2, 3, 4])]
        .into_iter()
        .flat_map(|(task, values)| {
            [14, 180, 290].into_iter().zip(values).map(move |(on, value)| hold(task, his, on, value))
        })
        .collect()
}

#[test]
fn what_was_given_back() {
    let read = reins(&story()).unwrap();
    let letters = read.tasks.iter().find(|task| task.task == "letters").unwrap();
    assert_eq!((letters.given_back, letters.line.len()), (3, 3));
    assert!(letters.taken_over.is_empty());
    let line = &read.lines[0];
    assert_eq!(line.means, [(day(14), 0.5), (day(180), 2.0), (day(290), 3.0)]);
    assert_eq!(line.given_back, Some(2.5), "3, 3, 2 and 2");
    assert_eq!(read.receipt.formula.name, "reins.given_back");
}

#[test]
fn a_guide_who_took_over_is_seen_and_each_voice_has_its_line() {
    let mut holds = story();
    holds.push(hold("letters", Voice::Participant, 300, 1));
    holds.push(hold("letters", Voice::Guide, 300, 3));
    let read = reins(&holds).unwrap();
    let of = |voice| read.tasks.iter().find(|task| task.task == "letters" && task.voice == voice).unwrap();
    assert_eq!((of(Voice::Participant).given_back, &of(Voice::Participant).taken_over), (1, &vec![day(300)]));
    assert_eq!(of(Voice::Guide).given_back, 0);
    assert_eq!(read.lines.len(), 2);
    assert_eq!(read.lines[1].given_back, None, "looked at once");
}

#[test]
fn a_task_that_came_later_does_not_count_before() {
    let his = Voice::Participant;
    let read = reins(&[hold("b", his, 5, 0), hold("a", his, 1, 4), hold("a", his, 1, 2)]).unwrap();
    assert_eq!(read.lines[0].means, [(day(1), 2.0), (day(5), 1.0)], "of two on one day the last");
}

#[test]
fn off_the_scale_is_named() {
    let said = reins(&[hold("a", Voice::Guide, 1, 5)]).unwrap_err().to_string();
    assert!(said.starts_with("holds[0].value: 5 is not between 0 and 4"), "{said}");
    assert!(reins(&[]).unwrap().lines.is_empty());
}
