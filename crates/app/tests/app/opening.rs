//! Opening a dossier together, and the sign-in link that a guide makes for the person.

use app::accounts::{Account, AccountKind};
use app::{AppError, Opening, Person};
use app::{Looking, Seat};
use dossier::{CommandId, DossierId, MemberId};
use uuid::Uuid;

use crate::support::{World, on_both};

on_both!(
    a_guide_opens_a_dossier_with_somebody_new_once,
    nothing_is_made_when_the_opening_is_refused,
    a_dossier_is_opened_with_somebody_known,
    only_guides_open_dossiers,
    a_guide_makes_a_link_for_the_person,
    no_link_opens_more_than_its_maker_could_see,
    nobody_but_a_guide_of_the_circle_makes_a_link,
);

async fn account(world: &World, name: &str, kind: AccountKind) -> Account {
    let id = world.account(name, kind).await;
    world.app.account(id).await.unwrap().unwrap()
}

fn new_person(login: &str) -> Person {
    Person::New { id: MemberId(Uuid::now_v7()), login: login.to_owned(), language: "fr".to_owned() }
}

fn known(login: &str) -> Person {
    Person::Known { login: login.to_owned() }
}

fn opening(person: Person) -> Opening {
    Opening {
        dossier: DossierId(Uuid::now_v7()),
        command: CommandId(Uuid::now_v7()),
        person,
        name: "Zohra".to_owned(),
        guide_name: "Tante Els".to_owned(),
    }
}

async fn a_guide_opens_a_dossier_with_somebody_new_once(world: World) {
    let els = account(&world, "els", AccountKind::Guide).await;
    let opening = opening(new_person("zwaluw-1"));
    let zohra = world.app.open_together(&els, opening.clone()).await.unwrap();
    let again = world.app.open_together(&els, opening.clone()).await.unwrap();
    assert_eq!((zohra.id, zohra.profile.kind), (again.id, AccountKind::Participant));
    assert_eq!((zohra.profile.language.as_str(), zohra.profile.name.as_str()), ("fr", "Zohra"));
    assert_eq!(world.app.caseload(els.id, 10, 0).await.unwrap().len(), 1);
    let dossier = world.app.read(Seat::of(zohra.id), opening.dossier, Looking::at_all()).await.unwrap().dossier;
    assert_eq!(dossier.circle.name_of(els.id), Some("Tante Els"));
    assert_eq!(dossier.circle.participant().map(|person| person.id), Some(zohra.id));
}

async fn nothing_is_made_when_the_opening_is_refused(world: World) {
    let els = account(&world, "els", AccountKind::Guide).await;
    let nameless = Opening { guide_name: "\u{200b}".to_owned(), ..opening(new_person("zwaluw-1")) };
    let error = world.app.open_together(&els, nameless.clone()).await.unwrap_err();
    assert!(matches!(error, AppError::Refused { .. }), "{error}");
    let taken = world.app.open_together(&els, opening(new_person("els"))).await.unwrap_err();
    assert!(matches!(taken, AppError::NameTaken), "{taken}");
    assert_eq!(world.app.accounts(None, 10).await.unwrap().len(), 1, "only Els");
    assert!(world.app.caseload(els.id, 10, 0).await.unwrap().is_empty());
    // The same form, put right, can simply be sent again.
    let mended = Opening { guide_name: "Els".to_owned(), ..nameless };
    assert!(world.app.open_together(&els, mended).await.is_ok());
}

async fn a_dossier_is_opened_with_somebody_known(world: World) {
    let els = account(&world, "els", AccountKind::Guide).await;
    let zohra = account(&world, "zohra", AccountKind::Participant).await;
    let opened = world.app.open_together(&els, opening(known(" Zohra "))).await.unwrap();
    assert_eq!(opened.id, zohra.id);
    account(&world, "tom", AccountKind::Guide).await;
    world.app.end_account(zohra.id).await.unwrap();
    for name in ["nobody", "tom", "zohra"] {
        let error = world.app.open_together(&els, opening(known(name))).await.unwrap_err();
        assert!(matches!(error, AppError::Unfit { field: "known_login", .. }), "{name}: {error}");
    }
}

async fn only_guides_open_dossiers(world: World) {
    for kind in AccountKind::ALL.into_iter().filter(|kind| *kind != AccountKind::Guide) {
        let who = account(&world, kind.as_str(), kind).await;
        let error = world.app.open_together(&who, opening(new_person("zwaluw-1"))).await.unwrap_err();
        assert!(matches!(error, AppError::NotForYou), "{}: {error}", kind.as_str());
    }
    assert!(world.app.account_by_login("zwaluw-1").await.unwrap().is_none());
}

async fn a_guide_makes_a_link_for_the_person(world: World) {
    let circle = world.dossier().await;
    let (account, link) = world.app.make_person_link(circle.els, circle.id).await.unwrap();
    assert_eq!(account.id, circle.mamadou);
    let (signed_in, _) = world.app.sign_in_by_link(&link, "::1").await.unwrap().unwrap();
    assert_eq!(signed_in.id, circle.mamadou);
    assert!(world.app.sign_in_by_link(&link, "::1").await.unwrap().is_none(), "once");
    world.app.end_account(circle.mamadou).await.unwrap();
    assert!(matches!(world.app.make_person_link(circle.els, circle.id).await, Err(AppError::NotForYou)));
}

/// A guide who opens a second dossier with somebody does not come into the first one by it.
async fn no_link_opens_more_than_its_maker_could_see(world: World) {
    let circle = world.dossier().await;
    let tom = account(&world, "tom", AccountKind::Guide).await;
    let second = opening(known("mamadou"));
    world.app.open_together(&tom, second.clone()).await.unwrap();
    assert!(world.app.read(Seat::of(tom.id), second.dossier, Looking::at_all()).await.is_ok());
    for (guide, id) in [(tom.id, second.dossier), (circle.els, circle.id)] {
        assert!(matches!(world.app.make_person_link(guide, id).await, Err(AppError::NotForYou)));
    }
    // Nor by naming the account of somebody else as the new one.
    let spoofed = Person::New { id: circle.mamadou, login: "mamadou".to_owned(), language: "nl".to_owned() };
    let third = opening(spoofed);
    let _ = world.app.open_together(&tom, third.clone()).await;
    assert!(world.app.make_person_link(tom.id, third.dossier).await.is_err());
}

async fn nobody_but_a_guide_of_the_circle_makes_a_link(world: World) {
    let circle = world.dossier().await;
    let tom = account(&world, "tom", AccountKind::Guide).await;
    assert!(matches!(world.app.make_person_link(tom.id, circle.id).await, Err(AppError::Denied(_))));
    let own = world.app.make_person_link(circle.mamadou, circle.id).await;
    assert!(matches!(own, Err(AppError::NotForYou)));
}
