//! Debt files in the Flemish vocabulary: the official example with all that it contradicts, and nothing lost on the way.

use std::collections::BTreeSet;

use dossier::agreements::Agreements;
use dossier::money::{self, Claim, Debt, Terms};
use dossier::{Command, CommandId, DebtId, Dossier, MemberId, Saying, Stamp, Thing, corrections};
use exchange::ExchangeError;
use exchange::oslo::{About, Finding, Incoming, Why, Wishes, incoming, outgoing};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use method::{CircleRole, DebtStage, DebtTrace, Voice};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

const OFFICIAL: &str = include_str!("data/oslo-schuldbeheer-voorbeeld1.jsonld");
const ALICE: &str = "_:Burger_Alice";

fn wishes(debtor: Option<&str>) -> Wishes<'_> {
    Wishes { debtor, today: date(2026, 11, 23), reminder: "a reminder", contested: "contested", nobody: "somebody" }
}

fn read(text: &str, debtor: Option<&str>) -> Incoming {
    incoming(text, &wishes(debtor), |_| None).unwrap()
}

/// Everything that a file says, each as one line, whatever the order: a node that bears no name is what it says.
fn says(text: &str) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    if let Value::Object(whole) = serde_json::from_str(text).unwrap() {
        assert!(whole.contains_key("@context"));
        term(whole.get("@graph").unwrap(), &mut lines);
    }
    lines
}

/// A value as text; what named nodes say goes to the lines.
fn term(value: &Value, lines: &mut BTreeSet<String>) -> String {
    let Value::Object(node) = value else {
        return match value {
            Value::Array(list) => {
                list.iter().map(|one| term(one, lines)).collect::<BTreeSet<_>>().into_iter().collect()
            }
            plain => plain.to_string(),
        };
    };
    let mut said = BTreeSet::new();
    for (key, value) in node.iter().filter(|(key, _)| *key != "@id") {
        let all = value.as_array().map_or_else(|| vec![value], |list| list.iter().collect());
        said.extend(all.into_iter().map(|one| format!("{key} {}", term(one, lines))));
    }
    match node.get("@id") {
        Some(name) => {
            lines.extend(said.into_iter().map(|one| format!("{name} {one}")));
            name.to_string()
        }
        None => format!("[{}]", said.into_iter().collect::<Vec<_>>().join("; ")),
    }
}

/// A dossier in which things are said.
struct Scene(Dossier, u128);

impl Scene {
    fn open() -> Self {
        let mut scene = Self(Dossier::default(), 0);
        let person = dossier::circle::Invited {
            member: MemberId(Uuid::from_u128(1)),
            role: CircleRole::Participant,
            name: "P".into(),
            grant: None,
        };
        let opening = dossier::circle::Opening { members: vec![person] };
        scene.says(date(2024, 1, 1), Command::Circle(dossier::circle::Command::Open(opening)));
        scene
    }

    fn says(&mut self, on: Date, command: Command) -> CommandId {
        self.1 += 1_000_000_000;
        let (id, version) = (CommandId(Uuid::from_u128(self.1)), self.0.version);
        let (voice, actor, today) = (Voice::Participant, MemberId(Uuid::from_u128(1)), date(2026, 11, 23));
        let now = Timestamp::UNIX_EPOCH;
        let saying = Saying { command: id, voice, actor, happened_on: on, today, now, seen: version };
        for event in self.0.decide(&saying, command).unwrap() {
            let version = self.0.version + 1;
            let stamp = Stamp { version, voice, actor, happened_on: on, recorded_at: now, seen: saying.seen };
            self.0.evolve(&stamp, event);
        }
        id
    }

    fn takes_in(&mut self, file: Incoming) -> CommandId {
        self.says(date(2026, 11, 23), Command::Money(money::Command::TakeIn(file.taken_in)))
    }

    fn writes(&self) -> String {
        let about = About { person: Some("Mamadou"), today: date(2026, 11, 23) };
        outgoing(&self.0.money, &Agreements::default(), about)
    }

    fn debts(&self) -> Vec<&Debt> {
        self.0.money.debts_there().collect()
    }
}

fn note(debt: DebtId, kind: DebtTrace, cents: u64) -> Command {
    Command::Money(money::Command::Note { debt, kind, words: "about it".into(), cents: Some(cents) })
}

fn owes(creditor: &str, claim: Claim, stage: DebtStage) -> Command {
    Command::Money(money::Command::AddDebt { creditor: creditor.into(), claim, stage })
}

#[test]
fn the_official_example_is_read_and_its_contradictions_are_named() {
    let file = read(OFFICIAL, Some(ALICE));
    let said: Vec<String> = file.findings.iter().map(ToString::to_string).collect();
    for expected in [
        "Burger Alice afbetalingsplan1 names Schuldvordering001, Schuldvordering003, but it is named by \
         Schuldvordering002, Schuldvordering003",
        "Burger Alice afbetalingsplan1 starts from 465.00; the claims that it names make 120.00, those that name it make \
         465.00",
        "Burger Alice afbetalingsplan1 names claims on different people: Burger Alice, Burger Bob",
        "the balance of Schuldvordering002 on 2024-05-30 is 265.00, but what stood before and what was booked since make \
         225.00",
        "the balance of Schuldvordering003 on 2024-05-30 is 0.00, but what stood before and what was booked since make \
         40.00",
        "Schuldvordering002 names Toerekening001, but that is booked on Schuldvordering001",
        "Schuldvordering003 names Toerekening001, but that is booked on Schuldvordering001",
        "Burger Bob inkomst1 says “2015-01-011” under Solvabiliteitsindicator.startdatum, which is no day",
        "Schuldvordering001 says something under schuldvorderingssaldo; the standard has no such term, it was read as \
         Schuldvordering.schuldvorderingssaldo",
    ] {
        assert!(said.iter().any(|one| one == expected), "{expected}\nnot in {said:#?}");
    }
    let balances = file.findings.iter().filter(|finding| matches!(finding, Finding::Balance { .. })).count();
    assert_eq!(balances, 2, "the balance of the first claim holds together: {said:#?}");
    assert!(!said.iter().any(|one| one.contains("Afbetaling001")), "200 was paid, 120 and 80 of it are booked");
}

#[test]
fn whose_debts_come_in_is_asked_and_the_others_are_carried_along() {
    let file = read(OFFICIAL, None);
    assert!(file.is_of_more() && file.taken_in.debts.is_empty());
    let debtors: Vec<_> = file.debtors.iter().map(|one| (one.name.as_str(), one.claims)).collect();
    assert_eq!(debtors, [("Alice Janssens", 2), ("Bob Peeters", 1)]);
    let file = read(OFFICIAL, Some(ALICE));
    assert_eq!(file.skipped.len(), 1);
    assert_eq!(file.skipped[0].why, Why::OfAnother);
    let error = incoming(OFFICIAL, &wishes(Some("_:Nobody")), |_| None).unwrap_err();
    assert!(matches!(error, ExchangeError::Field { ref field, .. } if field == "debtor"), "{error}");
}

#[test]
fn a_claim_becomes_a_debt_with_what_is_still_open_of_it() {
    let mut scene = Scene::open();
    scene.takes_in(read(OFFICIAL, Some(ALICE)));
    let debts = scene.debts();
    let [tow, care] = debts[..] else { panic!("two debts") };
    assert_eq!(tow.creditor.value().unwrap(), "Stad Gent: Belasting op takelen, kenteken 1ABC123, 2023-11-15");
    assert_eq!((tow.owed(), care.owed()), (26_500, 0), "by the newest balances: that is what is asked");
    let claim = &tow.claim.leading().unwrap();
    assert_eq!((claim.value.principal, claim.value.costs, claim.origin.on), (26_500, 0, date(2024, 5, 30)));
    let stages = [tow, care].map(|debt| debt.stage.leading().unwrap().value);
    assert_eq!(stages, [DebtStage::Reminder, DebtStage::PaidOff]);
    let history: Vec<_> = tow.history().iter().map(|one| (one.origin.on, one.kind, one.cents)).collect();
    assert_eq!(
        history,
        [
            (date(2023, 12, 16), DebtTrace::Reminder, None),
            (date(2024, 1, 30), DebtTrace::Reminder, Some(2_000)),
            (date(2024, 5, 30), DebtTrace::Payment, Some(12_000)),
        ]
    );
    assert_eq!(tow.terms.leading().unwrap().value.due, Some(date(2023, 12, 15)));
}

#[test]
fn nothing_of_the_official_example_is_lost_on_the_way_back() {
    let mut scene = Scene::open();
    scene.takes_in(read(OFFICIAL, Some(ALICE)));
    assert_eq!(says(&scene.writes()), says(OFFICIAL));
    // A looker that sees no difference anywhere would be none.
    assert_ne!(says(&OFFICIAL.replace("345.00", "346.00")), says(OFFICIAL));
}

#[test]
fn what_came_since_is_added_and_what_stood_there_stays() {
    let mut scene = Scene::open();
    scene.takes_in(read(OFFICIAL, Some(ALICE)));
    let tow = scene.debts()[0].id;
    scene.says(date(2024, 7, 1), note(tow, DebtTrace::Payment, 6_500));
    scene.says(date(2024, 8, 1), note(tow, DebtTrace::Call, 1));
    let claim = Claim { principal: 4_000, ..Claim::default() };
    scene.says(date(2026, 2, 3), owes("Telecom", claim, DebtStage::Notice));
    let written = scene.writes();
    let (now, then) = (says(&written), says(OFFICIAL));
    assert!(then.is_subset(&now), "{:#?}", then.difference(&now).collect::<Vec<_>>());
    let added = now.difference(&then).map(String::as_str).collect::<Vec<_>>().join("\n");
    for expected in ["200.00", "65.00", "40.00", "Telecom", "2024-07-01"] {
        assert!(added.contains(expected), "{expected} not in {added}");
    }
    assert!(!added.contains("about it"), "what was written about a call stays here");
    // Read again, by another service: a debt of two people, and what we said comes with it.
    let again = read(&written, Some(ALICE));
    let owed: Vec<u64> = again.taken_in.debts.iter().map(|debt| debt.claim.owed()).collect();
    assert_eq!(owed, [20_000, 0, 4_000]);
}

#[test]
fn what_is_known_already_does_not_come_in_twice() {
    let mut scene = Scene::open();
    scene.takes_in(read(OFFICIAL, Some(ALICE)));
    let nodes = scene.0.money.files[0].nodes.clone();
    let known = |name: &str| nodes.iter().find(|node| node.node == name).map(|node| node.debt);
    let again = incoming(OFFICIAL, &wishes(Some(ALICE)), known).unwrap();
    assert!(again.taken_in.debts.is_empty());
    assert_eq!(again.skipped.iter().filter(|skipped| skipped.why == Why::Known).count(), 2);
}

#[test]
fn what_was_taken_back_does_not_go_out() {
    let mut scene = Scene::open();
    let file = scene.takes_in(read(OFFICIAL, Some(ALICE)));
    let tow = scene.debts()[0].id;
    let take_back = |thing| Command::Corrections(corrections::Command::TakeBack { thing });
    scene.says(date(2026, 11, 23), take_back(Thing::Debt(tow)));
    let written = scene.writes();
    assert!(!written.contains("Belasting op takelen") && !written.contains("_:Schuldvordering002"));
    assert!(written.contains("_:Schuldvordering003") && written.contains("Bob Peeters"));
    scene.says(date(2026, 11, 23), take_back(Thing::MoneyFile(file.into())));
    assert!(!scene.writes().contains("Bob Peeters"));
}

#[test]
fn nothing_in_a_file_can_be_taken_for_a_page() {
    let mut scene = Scene::open();
    let evil = OFFICIAL.replace("Bob Peeters", "<script>alert(1)</script>").replace("Alice Janssens", "</textarea>");
    scene.takes_in(read(&evil, Some(ALICE)));
    let written = scene.writes();
    assert!(!written.contains('<') && !written.contains('>'));
    assert_eq!(says(&written), says(&evil));
}

#[test]
fn what_cannot_be_read_is_named() {
    for (text, field) in [
        ("", "the file"),
        ("{", "the file"),
        ("7", "the file"),
        ("{}", "@graph"),
        (r#"{"@graph":[{"@id":"_:a","@type":"Persoon"}]}"#, "@graph"),
    ] {
        let error = incoming(text, &wishes(None), |_| None).unwrap_err();
        assert!(matches!(error, ExchangeError::Field { field: ref known, .. } if known == field), "{text}: {error}");
    }
    let large = " ".repeat(money::MOST_FILE_BYTES + 1);
    assert!(matches!(incoming(&large, &wishes(None), |_| None), Err(ExchangeError::TooMuch { .. })));
    let dollars = OFFICIAL.replace("\"EUR\"", "\"USD\"");
    let file = read(&dollars, Some(ALICE));
    assert!(file.taken_in.debts.is_empty() && file.skipped.iter().any(|one| one.why == Why::NoAmount));
    assert!(file.findings.iter().any(|one| matches!(one, Finding::NoAmount { says, .. } if says == "325.00 USD")));
}

#[test]
fn one_claim_alone_and_one_without_a_name_are_read_too() {
    let claim = json!({
        "@context": "x",
        "@type": "Schuldvordering",
        "Schuldvordering.hoofdsom": {"Geldbedrag.waarde": {"@value": "12.5"}},
        "Activiteit.startdatum": "2025-02-01T00:00:00+01:00",
        "Schuldvordering.schuldenaar": {"@id": "_:a", "@type": "Persoon", "Persoon.volledigeNaam": "An"},
    });
    let file = read(&claim.to_string(), None);
    let debt = &file.taken_in.debts[0];
    assert_eq!((debt.claim.principal, debt.asked_on), (1_250, date(2025, 2, 1)));
    assert_eq!((file.debtors[0].name.as_str(), file.taken_in.debtor.as_str()), ("An", "_:a"));
    let mut scene = Scene::open();
    scene.takes_in(file);
    let written: Value = serde_json::from_str(&scene.writes()).unwrap();
    assert_eq!(written["@context"], "x");
    assert_eq!(written["Schuldvordering.hoofdsom"], claim["Schuldvordering.hoofdsom"]);
}

/// What is asked, what was paid on which day, and how far it came.
type Owed = (Claim, Vec<(u8, u16)>, usize);

/// One debt as it may stand in a dossier: what is asked, and payments on days before and after.
fn debts() -> impl Strategy<Value = Vec<Owed>> {
    let claim =
        (0_u64..500_000, 0_u64..5_000, 0_u64..5_000, 0_u32..2_000, prop::option::of(0_u64..9_000), any::<bool>());
    let claim = claim.prop_map(|(principal, interest, costs, yearly_rate, asks_a_month, priority)| Claim {
        principal,
        interest,
        costs,
        yearly_rate,
        asks_a_month,
        priority,
        collector: if priority { "Bailiff".into() } else { String::new() },
    });
    let paid = prop::collection::vec((0_u8..200, 1_u16..9_999), 0..5);
    prop::collection::vec((claim, paid, 0..DebtStage::ALL.len()), 1..4)
}

proptest! {
    /// What a dossier writes, another reads to the same debts, and finds nothing in it that contradicts itself.
    #[test]
    fn what_one_dossier_writes_another_reads_just_so(debts in debts()) {
        let mut scene = Scene::open();
        for (nth, (claim, paid, stage)) in debts.iter().enumerate() {
            let asked = date(2026, 3, 15);
            let debt = scene.says(asked, owes(&format!("Creditor {nth}"), claim.clone(), DebtStage::ALL[*stage])).into();
            let terms = Terms { due: Some(date(2026, 2, 1)), ..Terms::default() };
            scene.says(asked, Command::Money(money::Command::Terms { debt, terms }));
            for (day, cents) in paid {
                let on = date(2026, 1, 1).saturating_add(jiff::Span::new().days(i64::from(*day)));
                let kind = if cents % 3 == 0 { DebtTrace::Reminder } else { DebtTrace::Payment };
                scene.says(on, note(debt, kind, u64::from(*cents)));
            }
        }
        let written = scene.writes();
        let file = read(&written, None);
        let is_short = |debt: &&Debt| debt.payments_after() > debt.claim.leading().unwrap().value.owed();
        if scene.debts().iter().all(|debt| !is_short(debt)) {
            prop_assert_eq!(&file.findings, &[]);
        }
        let mut other = Scene::open();
        other.takes_in(file);
        for (one, again) in scene.debts().iter().zip(other.debts()) {
            prop_assert_eq!(one.creditor.value(), again.creditor.value());
            prop_assert_eq!(one.owed(), again.owed());
            prop_assert_eq!(one.paid(), again.paid());
            let traces = |debt: &Debt| {
                let mut all: Vec<_> = debt.history().iter().map(|one| (one.origin.on, one.kind.as_str(), one.cents)).collect();
                all.sort_unstable();
                all
            };
            prop_assert_eq!(traces(one), traces(again));
            let rates = |debt: &Debt| {
                let claim = debt.claim.leading().unwrap().value.clone();
                (claim.yearly_rate, claim.asks_a_month, claim.priority, claim.collector)
            };
            prop_assert_eq!(rates(one), rates(again));
        }
    }
}

/// What was paid after what is asked was said.
trait PaidAfter {
    fn payments_after(&self) -> u64;
}

impl PaidAfter for Debt {
    fn payments_after(&self) -> u64 {
        let said = self.claim.leading().unwrap().origin;
        let paid = self.history().into_iter().filter(|one| one.kind == DebtTrace::Payment);
        let after = paid.filter(|one| (one.origin.on, one.origin.version) > (said.on, said.version));
        after.filter_map(|one| one.cents).sum()
    }
}
