//! The lists that change together with the log.

use jiff::civil::date;
use store::{Appended, DueRow, GrantRow, MemberRow, Projections, SummaryRow};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{Pen, moment},
};

on_both!(
    lists_change_with_the_events,
    lists_stay_when_the_batch_does_not_go_in,
    a_caseload_shows_the_newest_change_first,
    what_was_seen_never_goes_back,
    what_is_due_comes_soonest_first,
    a_window_opens_and_closes_to_the_microsecond,
    a_due_item_shows_to_who_may_read_its_part,
    a_grant_without_membership_opens_nothing,
    a_part_without_a_name_is_refused,
);

fn member(account: Uuid, role: &str) -> MemberRow {
    MemberRow { account, role: role.to_owned() }
}

fn grant(account: Uuid, part: &str, from: i64, until: Option<i64>) -> GrantRow {
    GrantRow { account, part: part.to_owned(), from: moment(from), until: until.map(moment) }
}

/// These read the goals, always.
fn open_to(accounts: &[Uuid]) -> Option<Vec<GrantRow>> {
    Some(accounts.iter().map(|account| grant(*account, "goals", -100, None)).collect())
}

fn line(words: &str) -> SummaryRow {
    SummaryRow { sealed: words.as_bytes().to_vec(), last_contact_on: Some(date(2026, 11, 3)) }
}

fn due(day: i8, words: &str) -> DueRow {
    DueRow {
        item: Uuid::now_v7(),
        part: "goals".to_owned(),
        due_on: date(2026, 12, day),
        sealed: words.as_bytes().to_vec(),
    }
}

fn sorted(mut members: Vec<MemberRow>) -> Vec<MemberRow> {
    members.sort_by_key(|member| member.account);
    members
}

async fn write(house: &House, pen: &Pen, expected: u64, projections: Projections) {
    let batch = store::Batch { projections, ..pen.batch(expected, 1) };
    let written = house.store.append(batch).await.unwrap();
    assert_eq!(written, Appended::Written { version: expected + 1 });
}

async fn lists_change_with_the_events(house: &House) {
    let pen = Pen::new();
    let (guide, coach) = (Uuid::now_v7(), Uuid::now_v7());
    let day = date(2026, 12, 31);
    let first = Projections {
        members: Some(vec![member(guide, "guide"), member(coach, "coach")]),
        grants: open_to(&[guide, coach]),
        summary: Some(line("one")),
        due: Some(vec![due(4, "call"), due(5, "visit")]),
    };
    write(house, &pen, 0, first.clone()).await;
    let members = house.store.members(pen.dossier).await.unwrap();
    assert_eq!(members, sorted(first.members.clone().unwrap()));
    assert_eq!(house.store.due(coach, day, moment(0), 10).await.unwrap().len(), 2);

    // What is left out stays.
    write(house, &pen, 1, Projections::default()).await;
    assert_eq!(house.store.members(pen.dossier).await.unwrap(), members);
    let caseload = house.store.caseload(guide, moment(0), 10, 0).await.unwrap();
    assert_eq!(caseload.len(), 1);
    assert_eq!((caseload[0].dossier, caseload[0].version), (pen.dossier, 2));
    assert_eq!(caseload[0].role, "guide");
    assert_eq!(caseload[0].summary, first.summary);
    assert_eq!(caseload[0].wrapped_key.as_ref(), Some(&pen.wrapped));
    assert_eq!(house.store.due(guide, day, moment(0), 10).await.unwrap().len(), 2);

    // What is given replaces all that was there.
    let without_contact = SummaryRow { last_contact_on: None, ..line("two") };
    let third = Projections {
        members: Some(vec![member(guide, "observer")]),
        grants: open_to(&[guide]),
        summary: Some(without_contact.clone()),
        due: Some(Vec::new()),
    };
    write(house, &pen, 2, third).await;
    assert_eq!(house.store.members(pen.dossier).await.unwrap(), [member(guide, "observer")]);
    assert_eq!(house.store.caseload(coach, moment(0), 10, 0).await.unwrap(), []);
    let caseload = house.store.caseload(guide, moment(0), 10, 0).await.unwrap();
    assert_eq!((caseload[0].role.as_str(), &caseload[0].summary), ("observer", &Some(without_contact)));
    assert_eq!(house.store.due(guide, day, moment(0), 10).await.unwrap(), []);

    write(house, &pen, 3, Projections { members: Some(Vec::new()), ..Projections::default() }).await;
    assert_eq!(house.store.members(pen.dossier).await.unwrap(), []);
}

async fn lists_stay_when_the_batch_does_not_go_in(house: &House) {
    let pen = Pen::new();
    let guide = Uuid::now_v7();
    let standing = Projections {
        members: Some(vec![member(guide, "guide")]),
        grants: open_to(&[guide]),
        summary: Some(line("one")),
        due: Some(vec![due(4, "call")]),
    };
    let opening = store::Batch { projections: standing.clone(), ..pen.batch(0, 1) };
    house.store.append(opening.clone()).await.unwrap();
    let before = house.store.caseload(guide, moment(0), 10, 0).await.unwrap();

    let other = Projections {
        members: Some(vec![member(guide, "coach"), member(Uuid::now_v7(), "guide")]),
        grants: Some(Vec::new()),
        summary: Some(line("two")),
        due: Some(Vec::new()),
    };
    let conflicting = store::Batch { projections: other.clone(), ..pen.batch(5, 1) };
    assert!(house.store.append(conflicting).await.is_err());
    let repeated = store::Batch { projections: other, commands: opening.commands, ..pen.batch(1, 1) };
    assert!(matches!(house.store.append(repeated).await, Ok(Appended::AlreadyDone { .. })));

    assert_eq!(house.store.members(pen.dossier).await.unwrap(), standing.members.unwrap());
    assert_eq!(house.store.caseload(guide, moment(0), 10, 0).await.unwrap(), before);
    assert_eq!(house.store.due(guide, date(2026, 12, 31), moment(0), 10).await.unwrap().len(), 1);
}

async fn a_caseload_shows_the_newest_change_first(house: &House) {
    let guide = Uuid::now_v7();
    let pens: Vec<Pen> = (0..5).map(|_| Pen::new()).collect();
    let circle = || Some(vec![member(guide, "guide")]);
    for pen in &pens {
        write(house, pen, 0, Projections { members: circle(), grants: open_to(&[guide]), ..Projections::default() })
            .await;
    }
    write(house, &pens[1], 1, Projections::default()).await;
    let order = |rows: Vec<store::CaseloadRow>| {
        rows.into_iter().map(|row| pens.iter().position(|pen| pen.dossier == row.dossier).unwrap()).collect::<Vec<_>>()
    };
    let caseload = house.store.caseload(guide, moment(0), 10, 0).await.unwrap();
    assert!(caseload.iter().all(|row| row.summary.is_none() && row.seen_version == 0));
    assert_eq!(order(caseload), [1, 4, 3, 2, 0]);
    assert_eq!(order(house.store.caseload(guide, moment(0), 2, 0).await.unwrap()), [1, 4]);
    assert_eq!(order(house.store.caseload(guide, moment(0), 2, 3).await.unwrap()), [2, 0]);
    assert_eq!(order(house.store.caseload(guide, moment(0), 2, 5).await.unwrap()), [0_usize; 0]);
    assert_eq!(house.store.caseload(Uuid::now_v7(), moment(0), 10, 0).await.unwrap(), []);
}

async fn what_was_seen_never_goes_back(house: &House) {
    let pen = Pen::new();
    let (guide, coach) = (Uuid::now_v7(), Uuid::now_v7());
    let circle = vec![member(guide, "guide"), member(coach, "coach")];
    write(
        house,
        &pen,
        0,
        Projections { members: Some(circle), grants: open_to(&[guide, coach]), ..Projections::default() },
    )
    .await;
    let seen = async |account| house.store.caseload(account, moment(0), 1, 0).await.unwrap()[0].seen_version;
    assert_eq!(seen(guide).await, 0);
    for (mark, stands) in [(3, 3), (2, 3), (7, 7), (7, 7), (1, 7)] {
        house.store.mark_seen(guide, pen.dossier, mark).await.unwrap();
        assert_eq!(seen(guide).await, stands);
        assert_eq!(house.store.seen_version(guide, pen.dossier).await.unwrap(), stands);
    }
    assert_eq!(seen(coach).await, 0);
    assert_eq!(house.store.seen_version(coach, pen.dossier).await.unwrap(), 0);
}

async fn what_is_due_comes_soonest_first(house: &House) {
    let guide = Uuid::now_v7();
    let (one, other, foreign) = (Pen::new(), Pen::new(), Pen::new());
    let circle = || Some(vec![member(guide, "guide")]);
    let (late, soon, middle, past) = (due(20, "late"), due(2, "soon"), due(9, "middle"), due(10, "past"));
    let of_one = Projections {
        members: circle(),
        grants: open_to(&[guide]),
        due: Some(vec![late.clone(), soon.clone()]),
        ..Projections::default()
    };
    let of_other = Projections {
        members: circle(),
        grants: open_to(&[guide]),
        due: Some(vec![middle.clone(), past.clone()]),
        ..Projections::default()
    };
    write(house, &one, 0, of_one).await;
    write(house, &other, 0, of_other).await;
    let not_mine = Projections { due: Some(vec![due(1, "not mine")]), ..Projections::default() };
    write(house, &foreign, 0, not_mine).await;

    let rows = house.store.due(guide, date(2026, 12, 9), moment(0), 10).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.due.clone()).collect::<Vec<_>>(), [soon.clone(), middle.clone()]);
    assert_eq!((rows[0].dossier, rows[1].dossier), (one.dossier, other.dossier));
    assert_eq!(rows[1].wrapped_key.as_ref(), Some(&other.wrapped));
    let rows = house.store.due(guide, date(2027, 1, 1), moment(0), 3).await.unwrap();
    assert_eq!(rows.into_iter().map(|row| row.due).collect::<Vec<_>>(), [soon, middle, past]);
    assert_eq!(house.store.due(guide, date(2026, 12, 1), moment(0), 10).await.unwrap(), []);
}

async fn a_window_opens_and_closes_to_the_microsecond(house: &House) {
    let pen = Pen::new();
    let (guide, coach) = (Uuid::now_v7(), Uuid::now_v7());
    let grants = vec![
        grant(guide, "story", 0, Some(10)),
        grant(guide, "nest", 5, Some(8)),
        grant(guide, "nest", 7, Some(20)),
        grant(guide, "a, with, commas", 5, None),
    ];
    let members = Some(vec![member(guide, "guide"), member(coach, "coach")]);
    write(house, &pen, 0, Projections { members, grants: Some(grants), ..Projections::default() }).await;
    let microsecond = jiff::SignedDuration::from_micros(1);
    let parts = async |account, now| {
        let mut rows = house.store.caseload(account, now, 10, 0).await.unwrap();
        rows.pop().map(|row| row.parts).unwrap_or_default()
    };
    assert_eq!(parts(guide, moment(0) - microsecond).await, Vec::<String>::new());
    assert_eq!(parts(guide, moment(0)).await, ["story"]);
    assert_eq!(parts(guide, moment(7)).await, ["a, with, commas", "nest", "story"]);
    assert_eq!(parts(guide, moment(10) - microsecond).await, ["a, with, commas", "nest", "story"]);
    assert_eq!(parts(guide, moment(10)).await, ["a, with, commas", "nest"]);
    assert_eq!(parts(guide, moment(20)).await, ["a, with, commas"]);
    assert_eq!(parts(coach, moment(7)).await, Vec::<String>::new());

    // Given anew, all of it is replaced.
    let grants = Some(vec![grant(coach, "story", 0, None)]);
    write(house, &pen, 1, Projections { grants, ..Projections::default() }).await;
    assert_eq!(parts(guide, moment(7)).await, Vec::<String>::new());
    assert_eq!(parts(coach, moment(7)).await, ["story"]);
}

async fn a_due_item_shows_to_who_may_read_its_part(house: &House) {
    let pen = Pen::new();
    let (guide, coach) = (Uuid::now_v7(), Uuid::now_v7());
    let visit = DueRow { part: "contacts".to_owned(), ..due(3, "visit") };
    let step = due(4, "step");
    let projections = Projections {
        members: Some(vec![member(guide, "guide"), member(coach, "coach")]),
        grants: Some(vec![
            grant(guide, "contacts", 0, None),
            grant(guide, "contacts", -50, None),
            grant(guide, "goals", 5, None),
            grant(coach, "story", 0, None),
        ]),
        summary: None,
        due: Some(vec![visit.clone(), step.clone()]),
    };
    write(house, &pen, 0, projections).await;
    let due_at = async |account, now| {
        let rows = house.store.due(account, date(2026, 12, 31), moment(now), 10).await.unwrap();
        rows.into_iter().map(|row| row.due).collect::<Vec<_>>()
    };
    assert_eq!(due_at(guide, 1).await, std::slice::from_ref(&visit));
    assert_eq!(due_at(guide, 5).await, [visit, step]);
    assert_eq!(due_at(coach, 5).await, []);
    assert_eq!(due_at(guide, -60).await, []);
}

async fn a_grant_without_membership_opens_nothing(house: &House) {
    let pen = Pen::new();
    let (guide, stranger) = (Uuid::now_v7(), Uuid::now_v7());
    let projections = Projections {
        members: Some(vec![member(guide, "guide")]),
        grants: open_to(&[guide, stranger]),
        due: Some(vec![due(1, "step")]),
        summary: None,
    };
    write(house, &pen, 0, projections).await;
    assert_eq!(house.store.caseload(stranger, moment(0), 10, 0).await.unwrap(), []);
    assert_eq!(house.store.due(stranger, date(2026, 12, 31), moment(0), 10).await.unwrap(), []);
    assert_eq!(house.store.caseload(guide, moment(0), 10, 0).await.unwrap().len(), 1);
}

async fn a_part_without_a_name_is_refused(house: &House) {
    let pen = Pen::new();
    for part in ["", "goals\nstory"] {
        let grants = Some(vec![grant(pen.actor, part, 0, None)]);
        let batch = store::Batch { projections: Projections { grants, ..Projections::default() }, ..pen.batch(0, 1) };
        assert!(matches!(house.store.append(batch).await, Err(store::StoreError::BadBatch(_))));
    }
    assert_eq!(house.store.dossier(pen.dossier).await.unwrap(), None);
}
