//! Roles in the moment: a helper's own, until they share it.

use dossier::{MemberId, Reason, ReflectionId};
use method::{CircleRole, HelperRole, Voice};

use crate::support::*;

fn sees(scene: &Scene, who: Option<MemberId>) -> usize {
    let mut roles = scene.dossier.roles.clone();
    roles.keep_for(who);
    roles.reflections.len()
}

#[test]
fn only_its_writer_sees_it_until_it_is_shared() {
    let mut scene = Scene::open().with_second_guide();
    let noted: ReflectionId = scene.guide().says(note_role(HelperRole::Controller, "Ik belde zonder hem.")).into();
    assert_eq!([None, Some(GRETA), Some(SECOND_GUIDE)].map(|who| sees(&scene, who)), [0, 1, 0]);
    scene.guide().says(share_role(noted));
    assert_eq!([None, Some(GRETA), Some(SECOND_GUIDE)].map(|who| sees(&scene, who)), [1, 1, 1]);
    scene.guide().says(take_back_role(noted));
    assert_eq!([None, Some(GRETA)].map(|who| sees(&scene, who)), [0, 1], "its writer can put it back");
    assert_eq!(scene.guide().refused(share_role(noted)), (Some("reflection"), Reason::AlreadyDone));
    scene.guide().says(put_back_role(noted));
    scene.guide().says(unshare_role(noted));
    assert_eq!(sees(&scene, None), 0);
}

#[test]
fn to_another_it_is_not_there() {
    let mut scene = Scene::open().with_second_guide();
    let noted: ReflectionId = scene.guide().says(note_role(HelperRole::Rescuer, "")).into();
    let not_here = (Some("reflection"), Reason::NotHere);
    for ask in [share_role(noted), unshare_role(noted), take_back_role(noted), put_back_role(noted)] {
        assert_eq!(scene.second_guide().refused(ask.clone()), not_here);
        assert_eq!(scene.coach().refused(ask), not_here);
    }
}

#[test]
fn it_is_for_guides_and_coaches_in_their_own_voice() {
    let mut scene = Scene::open();
    let role = |role| (None, Reason::NotForRole(role));
    assert_eq!(scene.participant().refused(note_role(HelperRole::Guide, "")), role(CircleRole::Participant));
    assert_eq!(scene.sister().refused(note_role(HelperRole::Guide, "")), role(CircleRole::NetworkMember));
    let for_both = scene.guide().in_voice(Voice::Together).refused(note_role(HelperRole::Guide, ""));
    assert_eq!(for_both, (Some("voice"), Reason::OwnVoiceOnly));
    scene.coach().says(note_role(HelperRole::Mediator, ""));
}
