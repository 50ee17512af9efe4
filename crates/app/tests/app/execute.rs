//! The one way in: everything once, nothing in silence, nobody from outside.

use crate::support::{World, on_both, said, told};
use app::{AppError, Due};
use app::{Looking, Seat};
use dossier::circle::{Command as Circle, Invited};
use dossier::goals::{Command as Goals, Who};
use dossier::{Command, CommandId, DossierId, Reason, Speaker, Thing, corrections, spiderweb};
use jiff::ToSpan;
use method::{CircleRole, LifeDomain, Voice};
use uuid::Uuid;

on_both!(
    a_stranger_learns_nothing_not_even_whether_there_is_a_dossier,
    sending_twice_does_it_once,
    a_list_that_was_done_in_part_goes_on_from_there,
    a_refused_list_leaves_nothing,
    an_empty_list_is_refused,
    two_tabs_keep_both_and_ask,
    many_writers_lose_nothing,
    on_one_server_everybody_gets_a_turn,
    what_one_server_writes_another_reads_and_who_left_sees_nothing_there_either,
    the_lists_follow_the_dossier,
    news_is_what_others_wrote,
    helpers_see_the_new_wording_the_person_sees_both,
    nothing_readable_lies_in_the_store,
    opening_twice_opens_once,
);

async fn a_stranger_learns_nothing_not_even_whether_there_is_a_dossier(world: World) {
    let dossier = world.dossier().await;
    let stranger = world.account("tom", app::accounts::AccountKind::Guide).await;
    let nowhere = DossierId(Uuid::now_v7());
    for id in [dossier.id, nowhere] {
        let read = world.app.read(Seat::of(stranger), id, Looking::at_all()).await.map(|_| ()).unwrap_err();
        let written = world.app.execute(stranger, id, vec![said(told("…"))]).await.unwrap_err();
        let news = world.app.news(stranger, id, 0).await.unwrap_err();
        for error in [read, written, news] {
            assert!(matches!(error, AppError::Denied(_)), "{error}");
        }
    }
    assert!(world.app.caseload(stranger, 10, 0).await.unwrap().is_empty());
}

async fn sending_twice_does_it_once(world: World) {
    let dossier = world.dossier().await;
    let command = said(told("Ik herstelde alle radio's."));
    let first = world.app.execute(dossier.mamadou, dossier.id, vec![command.clone()]).await.unwrap();
    let again = world.app.execute(dossier.mamadou, dossier.id, vec![command.clone()]).await.unwrap();
    assert_eq!(first.version, again.version);
    assert_eq!(again.done_before, vec![command.id]);
    let view = world.app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap();
    assert_eq!(view.dossier.story.entries.len(), 1);
}

async fn a_list_that_was_done_in_part_goes_on_from_there(world: World) {
    let dossier = world.dossier().await;
    let (one, two) = (said(told("een")), said(told("twee")));
    world.app.execute(dossier.mamadou, dossier.id, vec![one.clone()]).await.unwrap();
    let done = world.app.execute(dossier.mamadou, dossier.id, vec![one.clone(), two]).await.unwrap();
    assert_eq!(done.done_before, vec![one.id]);
    let view = world.app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap();
    assert_eq!(view.dossier.story.entries.len(), 2);
}

async fn a_refused_list_leaves_nothing(world: World) {
    let dossier = world.dossier().await;
    let error = world.app.execute(dossier.mamadou, dossier.id, vec![said(told("goed")), said(told("  "))]).await;
    match error.unwrap_err() {
        AppError::Refused { index, command, refusal } => {
            assert_eq!(command, "story.tell");
            assert_eq!((index, refusal.field, refusal.reason), (1, Some("words"), Reason::Empty));
        }
        other => panic!("{other}"),
    }
    assert!(
        world
            .app
            .read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all())
            .await
            .unwrap()
            .dossier
            .story
            .entries
            .is_empty()
    );
}

async fn an_empty_list_is_refused(world: World) {
    let dossier = world.dossier().await;
    let error = world.app.execute(dossier.mamadou, dossier.id, Vec::new()).await.unwrap_err();
    assert!(matches!(error, AppError::NothingToDo));
}

async fn two_tabs_keep_both_and_ask(world: World) {
    let dossier = world.dossier().await;
    let seen = world.app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap().dossier.version;
    let assess = |tightness| Command::Spiderweb(spiderweb::Command::Assess { domain: LifeDomain::Work, tightness });
    for tightness in [9, 4] {
        let tab = app::Envelope { seen: Some(seen), ..said(assess(tightness)) };
        world.app.execute(dossier.mamadou, dossier.id, vec![tab]).await.unwrap();
    }
    let view = world.app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap();
    let knot = view.dossier.spiderweb.knot(LifeDomain::Work).unwrap();
    let point = knot.tightness.newest(Speaker::PARTICIPANT).unwrap();
    let values: Vec<_> = point.value.standing.iter().map(|candidate| candidate.value).collect();
    assert_eq!(values, vec![9, 4]);
    world.app.execute(dossier.mamadou, dossier.id, vec![said(assess(4))]).await.unwrap();
    let view = world.app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap();
    let knot = view.dossier.spiderweb.knot(LifeDomain::Work).unwrap();
    assert_eq!(knot.tightness.contested().count(), 0);
    assert_eq!(knot.tightness.value(Speaker::PARTICIPANT), Some(&4));
}

async fn many_writers_lose_nothing(world: World) {
    let dossier = world.dossier().await;
    let second = world.second_server().await;
    let mut writers = Vec::new();
    for n in 0..24 {
        let app = if n % 2 == 0 { world.app.clone() } else { second.clone() };
        let who = if n % 3 == 0 { dossier.els } else { dossier.mamadou };
        writers.push(tokio::spawn(async move {
            let command = vec![said(told(&format!("verhaal {n}")))];
            // Who is told that others are writing tries again with the same ids.
            for _ in 0..20 {
                match app.execute(who, dossier.id, command.clone()).await {
                    Err(AppError::Busy) => tokio::task::yield_now().await,
                    done => return done.map(|_| ()),
                }
            }
            Err(AppError::Busy)
        }));
    }
    for writer in writers {
        writer.await.unwrap().unwrap();
    }
    for app in [&world.app, &second] {
        let view = app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap();
        assert_eq!(view.dossier.story.entries.len(), 24);
        assert_eq!(view.dossier.version, 25);
    }
    let report = store::verify(world.store.as_ref(), Some(&world.keys), &mut |_| {}).await.unwrap();
    assert_eq!(report.broken, None);
}

async fn on_one_server_everybody_gets_a_turn(world: World) {
    let dossier = world.dossier().await;
    let writer = |n: i32| {
        let app = world.app.clone();
        tokio::spawn(async move {
            let command = vec![said(told(&format!("verhaal {n}")))];
            app.execute(dossier.els, dossier.id, command).await
        })
    };
    // Far more than could each win a race within a few tries.
    let writers: Vec<_> = (0..64).map(writer).collect();
    for writer in writers {
        writer.await.unwrap().unwrap();
    }
    let view = world.app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap();
    assert_eq!(view.dossier.story.entries.len(), 64);
}

async fn what_one_server_writes_another_reads_and_who_left_sees_nothing_there_either(world: World) {
    let dossier = world.dossier().await;
    let second = world.second_server().await;
    assert!(second.read(Seat::of(dossier.els), dossier.id, Looking::at_all()).await.is_ok());
    world.app.execute(dossier.mamadou, dossier.id, vec![said(told("nieuw"))]).await.unwrap();
    assert_eq!(
        second.read(Seat::of(dossier.els), dossier.id, Looking::at_all()).await.unwrap().dossier.story.entries.len(),
        1
    );
    let remove = Command::Circle(Circle::Remove { member: dossier.els });
    world.app.execute(dossier.mamadou, dossier.id, vec![said(remove)]).await.unwrap();
    for app in [&world.app, &second] {
        assert!(matches!(
            app.read(Seat::of(dossier.els), dossier.id, Looking::at_all()).await,
            Err(AppError::Denied(_))
        ));
        assert!(app.caseload(dossier.els, 10, 0).await.unwrap().is_empty());
    }
}

async fn the_lists_follow_the_dossier(world: World) {
    let dossier = world.dossier().await;
    let today = world.app.today();
    let goal = CommandId(Uuid::now_v7());
    let set = Goals::Set { words: "Ik lees mijn brieven".to_owned(), why: String::new(), domain: None, scale: vec![] };
    let by = Some(today.saturating_add(3.days()));
    let words = "Samen één brief lezen".to_owned();
    let step = Goals::AddStep { goal: goal.into(), words, who: Who::Member(dossier.els), by };
    let commands = vec![app::Envelope { id: goal, ..said(Command::Goals(set)) }, said(Command::Goals(step))];
    let step_id = commands[1].id;
    world.app.execute(dossier.mamadou, dossier.id, commands).await.unwrap();
    let due = world.app.due(dossier.els, today.saturating_add(7.days()), 10).await.unwrap();
    assert_eq!(due.len(), 1);
    match &due[0].due {
        Due::Step { words, name, goal, .. } => {
            assert_eq!(
                (words.as_str(), name.as_deref(), goal.as_str()),
                ("Samen één brief lezen", Some("Els"), "Ik lees mijn brieven")
            );
        }
        other @ (Due::Contact { .. } | Due::Appeal { .. }) => panic!("{other:?}"),
    }
    assert!(world.app.due(dossier.els, today, 10).await.unwrap().is_empty());
    let end = Goals::EndStep { step: step_id.into(), outcome: dossier::goals::Outcome::Done, words: String::new() };
    world.app.execute(dossier.mamadou, dossier.id, vec![said(Command::Goals(end))]).await.unwrap();
    assert!(world.app.due(dossier.els, today.saturating_add(7.days()), 10).await.unwrap().is_empty());
    let line = world.app.caseload(dossier.els, 10, 0).await.unwrap().remove(0);
    assert_eq!((line.summary.name.as_str(), line.role), ("Mamadou", CircleRole::Guide));
}

async fn news_is_what_others_wrote(world: World) {
    let dossier = world.dossier().await;
    let version = world.app.read(Seat::of(dossier.els), dossier.id, Looking::at_all()).await.unwrap().dossier.version;
    world.app.mark_seen(dossier.els, dossier.id, version).await.unwrap();
    world.app.execute(dossier.mamadou, dossier.id, vec![said(told("een")), said(told("twee"))]).await.unwrap();
    world.app.execute(dossier.els, dossier.id, vec![said(told("van mij"))]).await.unwrap();
    let seen = world.app.seen_version(dossier.els, dossier.id).await.unwrap();
    let news = world.app.news(dossier.els, dossier.id, seen).await.unwrap();
    assert_eq!(news.len(), 1);
    assert_eq!((news[0].kind, news[0].count, news[0].speaker), ("story.told", 2, Speaker::PARTICIPANT));
}

async fn helpers_see_the_new_wording_the_person_sees_both(world: World) {
    let dossier = world.dossier().await;
    let note = said(told("cliënt is onwillig"));
    let thing = Thing::Story(note.id.into());
    world.app.execute(dossier.els, dossier.id, vec![note]).await.unwrap();
    let ask = corrections::Command::Ask { thing, words: "Dit klopt niet.".to_owned() };
    world.app.execute(dossier.mamadou, dossier.id, vec![said(Command::Corrections(ask))]).await.unwrap();
    let reword = corrections::Command::Reword { thing, words: "Mamadou wou eerst zelf bellen.".to_owned() };
    world.app.execute(dossier.els, dossier.id, vec![said(Command::Corrections(reword))]).await.unwrap();
    let theirs = world.app.read(Seat::of(dossier.mamadou), dossier.id, Looking::at_all()).await.unwrap();
    assert_eq!(theirs.dossier.story.entries[0].words.earlier[0].value, "cliënt is onwillig");
    let helpers = world.app.read(Seat::of(dossier.els), dossier.id, Looking::at_all()).await.unwrap();
    assert!(!serde_json::to_string(helpers.dossier.as_ref()).unwrap().contains("onwillig"));
    assert!(serde_json::to_string(helpers.dossier.as_ref()).unwrap().contains("zelf bellen"));
}

async fn nothing_readable_lies_in_the_store(world: World) {
    let dossier = world.dossier().await;
    let words = "Ik slaap niet als de deurwaarder belt";
    world.app.execute(dossier.mamadou, dossier.id, vec![said(told(words))]).await.unwrap();
    let copy = world.folder.path().join("copy.db");
    world.store.backup(&copy).await.unwrap();
    for file in std::fs::read_dir(world.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for secret in [words, "deurwaarder", "Mamadou", "mamadou", "Els"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} can be read");
        }
    }
}

async fn opening_twice_opens_once(world: World) {
    let mamadou = world.account("m", app::accounts::AccountKind::Participant).await;
    let members = vec![Invited { member: mamadou, role: CircleRole::Participant, name: "M".to_owned(), grant: None }];
    let opening = said(Command::Circle(Circle::Open(dossier::circle::Opening { members })));
    let id = DossierId(Uuid::now_v7());
    let first = world.app.open_dossier(mamadou, id, opening.clone()).await.unwrap();
    let again = world.app.open_dossier(mamadou, id, opening).await.unwrap();
    assert_eq!(first.version, again.version);
    let stranger = world.account("stranger", app::accounts::AccountKind::Participant).await;
    let members = vec![Invited { member: stranger, role: CircleRole::Participant, name: "X".to_owned(), grant: None }];
    let taking_over = said(Command::Circle(Circle::Open(dossier::circle::Opening { members })));
    let error = world.app.open_dossier(stranger, id, taking_over).await.unwrap_err();
    assert!(matches!(error, AppError::Refused { refusal, .. } if refusal.reason == Reason::OpenAlready));
    assert!(world.app.read(Seat::of(stranger), id, Looking::at_all()).await.is_err());
    let voice = world.app.read(Seat::of(mamadou), id, Looking::at_all()).await.unwrap().dossier.circle.members[0]
        .joined
        .speaker
        .voice;
    assert_eq!(voice, Voice::Participant);
}
