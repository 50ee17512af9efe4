//! Papers: kept with their event, sealed, looked after, and gone without a trace.

use app::{App, NewPaper, PaperFlaw, Seat, verify_papers};
use dossier::papers::{About, Command as Papers};
use dossier::{Command, CommandId, PaperId, Reason};
use uuid::Uuid;

use crate::support::{Circled, World, on_both, said};

on_both!(
    a_paper_is_sealed_and_opens_for_who_may_read,
    a_paper_is_never_kept_without_its_file,
    what_was_changed_behind_the_back_shows,
    nothing_of_a_destroyed_paper_stays,
    it_is_taken_along,
);

/// A PDF with words that would be found if it lay there unsealed.
const LETTER: &[u8] = b"%PDF-1.7 The landlord came again on Tuesday evening, the bailiff after him";

async fn keeps(app: &App, circle: Circled, who: dossier::MemberId, file: &[u8]) -> PaperId {
    let id = CommandId(Uuid::now_v7());
    let (about, words) = (About::Money, "brief".to_owned());
    let paper = NewPaper { id, voice: None, happened_on: None, seen: None, about, words, file: file.to_vec() };
    app.keep_paper(who, circle.id, paper.clone()).await.unwrap();
    // Sent twice, kept once.
    let again = app.keep_paper(who, circle.id, paper).await.unwrap();
    assert_eq!(again.done_before, [id]);
    id.into()
}

/// Whether any file of the data holds these bytes. PostgreSQL keeps its data elsewhere.
fn holds(world: &World, bytes: &[u8]) -> bool {
    let files = std::fs::read_dir(world.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.is_file())
        .any(|path| std::fs::read(path).unwrap().windows(bytes.len()).any(|window| window == bytes))
}

async fn a_paper_is_sealed_and_opens_for_who_may_read(world: World) {
    let circle = world.dossier().await;
    let paper = keeps(&world.app, circle, circle.mamadou, LETTER).await;
    assert!(!holds(&world, &LETTER[10..40]));
    let (known, bytes) = world.app.paper(Seat::of(circle.els), circle.id, paper).await.unwrap();
    assert_eq!((known.id, bytes.as_slice()), (paper, LETTER));
    let looked = world.app.looked(circle.mamadou, circle.id, None, 9).await.unwrap();
    assert!(looked.iter().any(|look| look.account == circle.els && look.part == "money"), "that she looked is noted");
    let stranger = world.account("tom", app::accounts::AccountKind::Guide).await;
    assert!(world.app.paper(Seat::of(stranger), circle.id, paper).await.is_err());
    assert!(world.app.paper(Seat::of(circle.els), circle.id, PaperId(Uuid::now_v7())).await.is_err());
}

async fn a_paper_is_never_kept_without_its_file(world: World) {
    let circle = world.dossier().await;
    let keep = Papers::Keep {
        about: About::Money,
        words: String::new(),
        file: dossier::papers::FileKind::Pdf,
        bytes: 9,
        hash: "0".repeat(64),
    };
    let refused = world.app.execute(circle.els, circle.id, vec![said(Command::Papers(keep))]).await;
    let why = match refused {
        Err(app::AppError::Refused { refusal, .. }) => refusal.reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(why, Reason::NoFile);
    assert_eq!(verify_papers(&*world.store, &world.keys).await.unwrap(), Ok(0));
}

async fn what_was_changed_behind_the_back_shows(world: World) {
    let circle = world.dossier().await;
    let one = keeps(&world.app, circle, circle.els, LETTER).await;
    let two = keeps(&world.app, circle, circle.els, b"%PDF-1.7 another").await;
    assert_eq!(verify_papers(&*world.store, &world.keys).await.unwrap(), Ok(2));
    let row = world.store.paper(circle.id.0, two.0).await.unwrap().unwrap();
    // Out of the store without an event: dropped, then another put in its place.
    let mut pen = world.store.load(circle.id.0, 0).await.unwrap();
    let last = pen.pop().unwrap();
    let version = last.header.version;
    let behind = |expected: u64, papers: store::PaperChanges| {
        let header =
            store::Header { id: Uuid::now_v7(), version: expected + 1, kind: "other".into(), ..last.header.clone() };
        store::Batch {
            dossier: circle.id.0,
            expected_version: expected,
            new_key: None,
            commands: vec![Uuid::now_v7()],
            events: vec![store::SealedEvent { header, sealed: vec![1] }],
            projections: store::Projections::default(),
            papers,
        }
    };
    let drop_one = store::PaperChanges { kept: Vec::new(), destroyed: vec![one.0] };
    world.store.append(behind(version, drop_one)).await.unwrap();
    let broken = verify_papers(&*world.store, &world.keys).await.unwrap().unwrap_err();
    assert_eq!((broken.paper, broken.flaw), (one.0, PaperFlaw::Missing));
    let swapped = store::PaperChanges { kept: vec![store::PaperRow { id: one.0, sealed: row }], destroyed: Vec::new() };
    world.store.append(behind(version + 1, swapped)).await.unwrap();
    let broken = verify_papers(&*world.store, &world.keys).await.unwrap().unwrap_err();
    assert_eq!((broken.paper, broken.flaw), (one.0, PaperFlaw::Changed));
}

async fn nothing_of_a_destroyed_paper_stays(world: World) {
    let circle = world.dossier().await;
    let paper = keeps(&world.app, circle, circle.mamadou, LETTER).await;
    let sealed = world.store.paper(circle.id.0, paper.0).await.unwrap().unwrap();
    let destroy = said(Command::Papers(Papers::Destroy { paper }));
    world.app.execute(circle.mamadou, circle.id, vec![destroy]).await.unwrap();
    assert!(world.app.paper(Seat::of(circle.mamadou), circle.id, paper).await.is_err());
    assert_eq!(world.store.paper(circle.id.0, paper.0).await.unwrap(), None);
    assert!(!holds(&world, &sealed[1..33]), "neither in the database nor in its write-ahead log");
    assert_eq!(verify_papers(&*world.store, &world.keys).await.unwrap(), Ok(0));
    // The new master key opens what was kept before as well: a paper hangs on the key of its dossier.
    assert!(keeps(&world.app, circle, circle.mamadou, LETTER).await != paper);
}

async fn it_is_taken_along(world: World) {
    let circle = world.dossier().await;
    let paper = keeps(&world.app, circle, circle.els, LETTER).await;
    let along = world.app.take_along(Seat::of(circle.mamadou), circle.id).await.unwrap();
    assert_eq!(along.papers.len(), 1);
    assert_eq!((along.papers[0].0.id, along.papers[0].1.as_slice()), (paper, LETTER));
}
