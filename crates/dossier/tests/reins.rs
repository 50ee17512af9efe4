//! The reins: who holds them in each task.

use dossier::reins::Task;
use dossier::table::Topic;
use dossier::{Reason, Speaker, TableId, TaskId, Thing};
use method::{ReinTask, Voice};
use uuid::Uuid;

use crate::support::*;

const LETTERS: Task = Task::Offered(ReinTask::Letters);

#[test]
fn each_voice_says_who_holds_the_reins_and_giving_back_stays_visible() {
    let mut scene = Scene::open();
    scene.participant().on("2026-01-10").says(hold(LETTERS, 0, "Fanta leest ze"));
    scene.guide().on("2026-01-10").says(hold(LETTERS, 1, ""));
    scene.participant().says(hold(LETTERS, 3, "Ik lees de korte zelf"));
    let reins = &scene.dossier.reins;
    assert_eq!(reins.value(LETTERS, Speaker::PARTICIPANT), Some(3));
    assert_eq!(reins.value(LETTERS, GUIDE), Some(1));
    let holds = reins.of(LETTERS).unwrap();
    assert_eq!(holds.oldest(Speaker::PARTICIPANT).unwrap().value.value().unwrap().words, "Fanta leest ze");
    assert_eq!(holds.points.len(), 3);
}

#[test]
fn the_scale_runs_from_the_guide_alone_to_the_person_alone() {
    let mut scene = Scene::open();
    let refused = scene.participant().refused(hold(LETTERS, 5, ""));
    assert_eq!(refused, (Some("value"), Reason::OutOfRange { min: 0, max: 4 }));
    let unknown = Task::Own(TaskId(Uuid::from_u128(7)));
    assert_eq!(scene.participant().refused(hold(unknown, 2, "")), (Some("task"), Reason::NotHere));
}

#[test]
fn a_task_of_ones_own_is_there_once_and_can_be_taken_back() {
    let mut scene = Scene::open();
    let own: TaskId = scene.participant().says(add_task("  Naar de  moskee bellen ")).into();
    assert_eq!(scene.dossier.reins.own(own).unwrap().words.value().unwrap(), "Naar de moskee bellen");
    assert_eq!(scene.guide().refused(add_task("naar de MOSKEE bellen")), (Some("words"), Reason::AlreadyDone));
    scene.guide().says(hold(Task::Own(own), 2, ""));
    scene.participant().says(take_back(Thing::Task(own)));
    assert_eq!(scene.dossier.reins.there().count(), 0);
    assert_eq!(scene.guide().refused(hold(Task::Own(own), 3, "")), (Some("task"), Reason::NotHere));
    scene.participant().says(put_back(Thing::Task(own)));
    assert_eq!(scene.dossier.reins.value(Task::Own(own), GUIDE), Some(2), "what was said of it came back with it");
}

#[test]
fn at_the_table_both_put_theirs_unseen() {
    let mut scene = Scene::open();
    let topic = Topic::Reins(LETTERS);
    let round: TableId = scene.guide().says(lay(&[topic])).into();
    scene.participant().says(put(round, topic, 3));
    assert_eq!(scene.dossier.reins.value(LETTERS, Speaker::PARTICIPANT), None, "it lies closed");
    scene.guide().says(put(round, topic, 1));
    assert_eq!(scene.dossier.reins.value(LETTERS, Speaker::PARTICIPANT), Some(3));
    assert_eq!(scene.dossier.reins.value(LETTERS, GUIDE), Some(1));
    scene.guide().in_voice(Voice::Together).says(share(round, topic, 2));
    assert_eq!(scene.dossier.reins.value(LETTERS, Speaker::TOGETHER), Some(2));
}
