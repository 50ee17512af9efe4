//! Backups and what comes back from them.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use jiff::civil::date;
use store::{
    AccountRow, DrawerLockRow, DueRow, GrantRow, KeyList, LinkRow, Look, MemberRow, Projections, SessionRow, Store,
    StoreError, SummaryRow, TokenRow, hash_secret,
};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{Pen, master, moment},
};

on_both!(
    a_backup_holds_all_that_lasts,
    a_backup_while_writing_is_of_one_moment,
    a_backup_writes_over_nothing,
    a_filled_store_is_not_restored_into,
    what_is_no_backup_is_not_restored,
    a_backup_that_lacks_something_leaves_the_store_empty,
);

/// What a store was filled with.
struct Filled {
    pen: Pen,
    account: Uuid,
    command: Uuid,
}

pub(crate) async fn keys_of(house: &House) -> KeyList {
    KeyList::of(&*house.store).await.unwrap()
}

/// Fills a store with something of everything.
async fn fill(store: &dyn Store) -> Filled {
    let (pen, account) = (Pen::new(), Uuid::now_v7());
    master().check_store(store).await.unwrap();
    let member = MemberRow { account, role: "guide".to_owned() };
    let summary = SummaryRow { sealed: b"line".to_vec(), last_contact_on: Some(date(2026, 11, 1)) };
    let due = DueRow {
        item: Uuid::now_v7(),
        part: "contacts".to_owned(),
        due_on: date(2026, 12, 1),
        sealed: b"call".to_vec(),
    };
    let mut batch = pen.batch(0, 900);
    let grant = |part: &str| GrantRow { account, part: part.to_owned(), from: moment(-9), until: Some(moment(9)) };
    batch.projections = Projections {
        members: Some(vec![member]),
        grants: Some(vec![grant("contacts"), grant("story")]),
        summary: Some(summary),
        due: Some(vec![due]),
    };
    let paper = store::PaperRow { id: account, sealed: vec![9; 100_000] };
    batch.papers.kept.push(paper);
    let command = batch.commands[0];
    store.append(batch).await.unwrap();
    store.mark_seen(account, pen.dossier, 3).await.unwrap();
    let look = Look { visit: [3; 16], account, part: "story".to_owned(), act: "read".to_owned(), at: moment(1) };
    store.note_looks(pen.dossier, vec![look]).await.unwrap();
    store.put_drawer(account, 0, b"a secret drawer".to_vec()).await.unwrap();
    let lock = DrawerLockRow {
        account,
        id: pen.actor,
        kind: "phrase".to_owned(),
        public: vec![],
        wrapped: b"wrapped".to_vec(),
        created_at: moment(2),
    };
    store.add_drawer_lock(lock).await.unwrap();
    store.put_meta("retention", b"5".to_vec()).await.unwrap();
    let row = AccountRow {
        id: account,
        login_key: master().login_key("amina"),
        sealed: b"details".to_vec(),
        password_hash: Some("hash".to_owned()),
        created_at: moment(0),
        ended_at: None,
    };
    store.add_account(row).await.unwrap();
    let key_hash = hash_secret(b"secret");
    let token = TokenRow { id: account, key_hash, account, created_at: moment(0), expires_at: None };
    store.add_token(token).await.unwrap();
    let (created_at, seen_at, expires_at) = (moment(0), moment(0), moment(100));
    store.add_session(SessionRow { key_hash, account, created_at, seen_at, expires_at, browser: None }).await.unwrap();
    store.add_link(LinkRow { key_hash, account: None, expires_at, once: true }).await.unwrap();
    store.count_attempt(key_hash, moment(0), moment(0)).await.unwrap();
    Filled { pen, account, command }
}

async fn assert_same(one: &dyn Store, other: &dyn Store, filled: &Filled) {
    let Filled { pen, account, command } = filled;
    let account = *account;
    assert_eq!(one.scan(0, 2000).await.unwrap(), other.scan(0, 2000).await.unwrap());
    assert_eq!(one.dossiers(None, 9).await.unwrap(), other.dossiers(None, 9).await.unwrap());
    assert_eq!(one.accounts(None, 9).await.unwrap(), other.accounts(None, 9).await.unwrap());
    assert_eq!(one.members(pen.dossier).await.unwrap(), other.members(pen.dossier).await.unwrap());
    let caseload = one.caseload(account, moment(0), 9, 0).await.unwrap();
    assert_eq!((caseload.len(), caseload[0].seen_version), (1, 3));
    assert_eq!(caseload[0].parts, ["contacts", "story"]);
    assert_eq!(caseload, other.caseload(account, moment(0), 9, 0).await.unwrap());
    let day = date(2027, 1, 1);
    assert_eq!(
        one.due(account, day, moment(0), 9).await.unwrap(),
        other.due(account, day, moment(0), 9).await.unwrap()
    );
    assert_eq!(one.due(account, day, moment(0), 9).await.unwrap().len(), 1);
    let looks = other.looks(pen.dossier, None, 9).await.unwrap();
    assert_eq!((looks.len(), &looks), (1, &one.looks(pen.dossier, None, 9).await.unwrap()));
    assert_eq!(other.drawer(account).await.unwrap().unwrap().sealed, b"a secret drawer");
    assert_eq!(other.drawer_locks(account).await.unwrap(), one.drawer_locks(account).await.unwrap());
    assert_eq!(other.drawer_locks(account).await.unwrap().len(), 1);
    assert_eq!(other.paper(pen.dossier, account).await.unwrap().unwrap(), [9; 100_000]);
    assert_eq!(other.meta("retention").await.unwrap().as_deref(), Some(&b"5"[..]));
    assert_eq!(other.done_commands(pen.dossier, &[*command]).await.unwrap(), [*command]);
    let key_hash = hash_secret(b"secret");
    assert!(other.token(key_hash).await.unwrap().is_some());
    assert_eq!(other.session(key_hash).await.unwrap(), None);
    assert_eq!(other.link(key_hash, moment(0)).await.unwrap(), None);
    assert_eq!(other.attempts(key_hash, moment(-9)).await.unwrap(), 0);
    master().check_store(other).await.unwrap();
    let report = store::verify(other, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.events, report.opened, report.broken), (900, 900, None));
}

async fn a_backup_holds_all_that_lasts(house: &House) {
    let filled = fill(&*house.store).await;
    let file = house.folder.file("copy.db");
    house.store.backup(&file).await.unwrap();
    let left: Vec<_> = std::fs::read_dir(&house.folder.0)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("copy"))
        .collect();
    assert_eq!(left, ["copy.db"]);

    // Into either kind of store; one that knows the same key counts as empty.
    for known_key in [false, true] {
        let mut others = vec![House::sqlite()];
        others.extend(House::postgres().await);
        for other in others {
            if known_key {
                master().check_store(&*other.store).await.unwrap();
            }
            other.store.restore(&file, keys_of(house).await, moment(0)).await.unwrap();
            assert_same(&*house.store, &*other.store, &filled).await;
            filled.pen.write(&*other.store, 900, 1).await;
            other.close().await;
        }
    }
    let file_again = house.folder.file("again.db");
    let restored = house.another().await;
    restored.store.restore(&file, keys_of(house).await, moment(0)).await.unwrap();
    restored.store.backup(&file_again).await.unwrap();
    let once_more = house.another().await;
    once_more.store.restore(&file_again, keys_of(&restored).await, moment(0)).await.unwrap();
    assert_same(&*house.store, &*once_more.store, &filled).await;
    once_more.close().await;
    restored.close().await;
}

async fn a_backup_while_writing_is_of_one_moment(house: &House) {
    let stop = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..6)
        .map(|_| {
            let (store, stop) = (house.store.clone(), stop.clone());
            tokio::spawn(async move {
                let pen = Pen::new();
                let mut version = 0;
                while !stop.load(Ordering::SeqCst) {
                    pen.write(&*store, version, 5).await;
                    version += 5;
                }
            })
        })
        .collect();
    let mut before = 0;
    for round in 0..4 {
        // However slow the machine: a copy is worth making once something new was written.
        while house.store.scan(before, 1).await.unwrap().is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        let file = house.folder.file(&format!("copy{round}.db"));
        house.store.backup(&file).await.unwrap();
        let other = house.another().await;
        other.store.restore(&file, keys_of(house).await, moment(0)).await.unwrap();
        let report = store::verify(&*other.store, Some(&master()), &mut |_| {}).await.unwrap();
        other.close().await;
        assert_eq!(report.broken, None);
        assert!(report.events > before && report.events % 5 == 0, "{report:?}");
        before = report.events;
    }
    stop.store(true, Ordering::SeqCst);
    for writer in writers {
        writer.await.unwrap();
    }
}

async fn a_backup_writes_over_nothing(house: &House) {
    Pen::new().write(&*house.store, 0, 1).await;
    let file = house.folder.file("kept.txt");
    std::fs::write(&file, "kept").unwrap();
    let refused = house.store.backup(&file).await;
    assert!(matches!(refused, Err(StoreError::Folder { .. })), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
    let nowhere = house.store.backup(&house.folder.file("no/such/folder/copy.db")).await;
    assert!(matches!(nowhere, Err(StoreError::Folder { .. })), "{nowhere:?}");
}

async fn a_filled_store_is_not_restored_into(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 2).await;
    let file = house.folder.file("copy.db");
    house.store.backup(&file).await.unwrap();
    let refused = house.store.restore(&file, keys_of(house).await, moment(0)).await;
    assert!(matches!(refused, Err(StoreError::NotEmpty)), "{refused:?}");

    let with_a_link = house.another().await;
    let link = LinkRow { key_hash: [1; 32], account: None, expires_at: moment(1), once: true };
    with_a_link.store.add_link(link).await.unwrap();
    let refused = with_a_link.store.restore(&file, keys_of(house).await, moment(0)).await;
    assert!(matches!(refused, Err(StoreError::NotEmpty)), "{refused:?}");
    assert_eq!(with_a_link.store.scan(0, 9).await.unwrap(), []);
    with_a_link.close().await;

    let of_another_key = house.another().await;
    of_another_key.store.meta_once(store::KEY_CHECK, vec![9]).await.unwrap();
    let refused = of_another_key.store.restore(&file, keys_of(house).await, moment(0)).await;
    assert!(matches!(refused, Err(StoreError::NotEmpty)), "{refused:?}");
    of_another_key.close().await;
}

async fn what_is_no_backup_is_not_restored(house: &House) {
    let text = house.folder.file("text.db");
    std::fs::write(&text, "this is no database, though it is long enough to look like one, perhaps").unwrap();
    let foreign = house.folder.file("foreign.db");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE other (x)").unwrap();
    let empty = house.folder.file("empty.db");
    std::fs::write(&empty, "").unwrap();
    let newer = house.folder.file("newer.db");
    house.store.backup(&newer).await.unwrap();
    let db = rusqlite::Connection::open(&newer).unwrap();
    db.execute("UPDATE meta SET value = CAST('99' AS BLOB) WHERE name = 'schema'", []).unwrap();
    drop(db);
    for file in [text, foreign, empty, house.folder.file("absent.db")] {
        let refused = house.store.restore(&file, keys_of(house).await, moment(0)).await;
        assert!(matches!(refused, Err(StoreError::Folder { .. })), "{}: {refused:?}", file.display());
    }
    let refused = house.store.restore(&newer, keys_of(house).await, moment(0)).await;
    assert!(matches!(refused, Err(StoreError::NewerSchema { found: 99, .. })), "{refused:?}");
}

async fn a_backup_that_lacks_something_leaves_the_store_empty(house: &House) {
    fill(&*house.store).await;
    for (number, harm) in ["DROP TABLE tokens", "UPDATE accounts SET id = x'01'"].into_iter().enumerate() {
        let file = house.folder.file(&format!("harmed{number}.db"));
        house.store.backup(&file).await.unwrap();
        rusqlite::Connection::open(&file).unwrap().execute_batch(harm).unwrap();
        // PostgreSQL takes only ids that are ids; SQLite copies what there is.
        let both = if number == 0 { vec![House::sqlite()] } else { Vec::new() };
        for other in both.into_iter().chain(House::postgres().await) {
            let refused = other.store.restore(&file, keys_of(house).await, moment(0)).await;
            assert!(matches!(refused, Err(StoreError::Database(_))), "{harm}: {refused:?}");
            assert_eq!(other.store.scan(0, 9).await.unwrap(), []);
            assert_eq!(other.store.meta(store::KEY_CHECK).await.unwrap(), None);
            Pen::new().write(&*other.store, 0, 1).await;
            other.close().await;
        }
    }
}
