//! The seed against the two cases as they were written down, word for word.

use app::{Looking, Seat};
use std::sync::Arc;
use std::time::Instant;

use app::accounts::AccountKind;
use dossier::agreements::Subject;
use dossier::goals::Outcome;
use dossier::{Dossier, DossierId, MemberId, Speaker, Thing};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use method::{LifeDomain, NicheTrait, Phase, Stance, StrengthKind, Voice};
use store::{MasterKey, SqliteStore, Store};

use super::*;

const TODAY: Date = date(2026, 11, 23);

/// From `cases/mamadou.md`: his voice / that of Els, at −280, −120 and −10.
const MAMADOUS_WEB: &str = "family 6/5, 5/5, 3/4 · work 9/8, 8/7, 5/5 · social contacts 7/4, 5/4, 3/3 · \
    justice 8/6, 6/5, 3/3 · welfare services 7/3, 5/3, 3/3 · income and debts 10/9, 8/7, 6/5 · \
    housing 9/9, 9/8, 7/7 · health 8/7, 6/6, 5/5 · education 5/6, 4/4, 2/3 · culture 4/5, 3/4, 2/2";
const MAMADOUS_STRANDS: &str = "health→work 3, work→income and debts 3, income and debts→health 2, \
    income and debts→housing 3, housing→health 3, housing→family 2, justice→health 2, income and debts→justice 3, \
    family→health 1, social contacts→work 1, education→welfare services 2, welfare services→income and debts 2";
/// From `cases/lien.md`: hers / Tom's, at −520 and −25.
const LIENS_WEB: &str = "family 8/8→3/3 · work 7/5→2/3 · social contacts 9/8→4/4 · justice 2/2→1/1 · \
    welfare services 9/4→3/3 · income and debts 7/8→3/3 · housing 6/5→2/2 · health 6/6→4/4 · education 8/7→3/3 · \
    culture 5/3→2/2";
const LIENS_STRANDS: &str = "family→social contacts 3, social contacts→health 2, welfare services→family 3, \
    education→work 3, work→income and debts 2, income and debts→family 1, health→education 2";
/// Day, kind, and what the case says of the four S.
const MAMADOUS_CONTACTS: &str = "-300 home_visit support; -298 phone support stabilise; -286 office stabilise; \
    -270 home_visit steer; -240 on_the_way stimulate; -205 office steer; -198 home_visit; \
    -150 visit_together stimulate; -120 home_visit; -80 three_way support; -45 phone stimulate; -10 home_visit";

/// The demo, seeded in a folder of its own.
struct Seeded {
    app: App,
    store: Arc<SqliteStore>,
    accounts: Vec<DemoAccount>,
    _folder: tempfile::TempDir,
}

impl Seeded {
    async fn fresh() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(SqliteStore::open(folder.path()).unwrap());
        let now: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let clock = Arc::new(move || now);
        let app = App::open(Arc::clone(&store) as _, MasterKey::random().unwrap(), TimeZone::UTC, clock).await.unwrap();
        let accounts = seed(&app).await.unwrap();
        Self { app, store, accounts, _folder: folder }
    }

    fn account(&self, role: &str) -> MemberId {
        self.accounts.iter().find(|account| account.role == role).unwrap().account
    }

    async fn dossiers(&self, role: &str) -> Vec<(DossierId, String)> {
        let lines = self.app.caseload(self.account(role), 100, 0).await.unwrap();
        lines.into_iter().map(|line| (line.dossier, line.summary.name)).collect()
    }

    /// The only dossier of somebody, as they see it.
    async fn seen_by(&self, role: &str) -> (DossierId, Arc<Dossier>) {
        let dossiers = self.dossiers(role).await;
        assert_eq!(dossiers.len(), 1, "{role}");
        (
            dossiers[0].0,
            self.app.read(Seat::of(self.account(role)), dossiers[0].0, Looking::at_all()).await.unwrap().dossier,
        )
    }
}

fn day(day: i64) -> Date {
    TODAY.saturating_add(day.days())
}

fn domain(name: &str) -> LifeDomain {
    name.trim().replace(' ', "_").parse().unwrap()
}

/// `family 6/5, 5/5, 3/4` and `family 8/8→3/3`: the domain, and the pair of each look.
fn looks(web: &str) -> Vec<(LifeDomain, Vec<(u8, u8)>)> {
    let row = |row: &str| {
        let at = row.find(|c: char| c.is_ascii_digit()).unwrap();
        let (name, pairs) = row.split_at(at);
        let pair = |pair: &str| {
            let (own, guides) = pair.trim().split_once('/').unwrap();
            (own.parse().unwrap(), guides.parse().unwrap())
        };
        (domain(name), pairs.trim().split([',', '→']).map(pair).collect())
    };
    web.split('·').map(|text| row(text.trim())).collect()
}

fn check_web(dossier: &Dossier, guide: Speaker, days: &[i64], web: &str) {
    let rows = looks(web);
    assert_eq!(rows.len(), LifeDomain::ALL.len());
    for (domain, pairs) in rows {
        assert_eq!(pairs.len(), days.len(), "{domain}");
        let tightness = &dossier.spiderweb.knot(domain).unwrap().tightness;
        assert_eq!(tightness.points.len(), 2 * days.len(), "{domain}: nothing but what the case says");
        for ((own, guides), at) in pairs.into_iter().zip(days) {
            for (speaker, value) in [(Speaker::PARTICIPANT, own), (guide, guides)] {
                let point = tightness.points.iter().find(|p| p.speaker == speaker && p.on == day(*at)).unwrap();
                assert_eq!(point.value.value(), Some(&value), "{domain} of {speaker:?} on day {at}");
                assert_eq!(point.value.standing.len(), 1);
            }
        }
    }
}

fn check_strands(dossier: &Dossier, strands: &str) {
    let told = |text: &str| {
        let (ends, weight) = text.trim().rsplit_once(' ').unwrap();
        let (from, to) = ends.split_once('→').unwrap();
        (domain(from), domain(to), weight.parse::<u8>().unwrap())
    };
    let told: Vec<_> = strands.split(',').map(told).collect();
    let tied: Vec<_> = dossier.spiderweb.tied().map(|s| (s.from, s.to, *s.weight.value().unwrap())).collect();
    assert_eq!(tied, told);
    assert!(dossier.spiderweb.tied().all(|strand| strand.origin.speaker == Speaker::PARTICIPANT));
}

fn check_path(dossier: &Dossier, path: &[(Phase, i64)]) {
    let stretches: Vec<_> = dossier.trajectory.stretches.iter().map(|s| (s.phase, s.began.on)).collect();
    let told: Vec<_> = path.iter().map(|(phase, at)| (*phase, day(*at))).collect();
    assert_eq!(stretches, told);
    for turn in &dossier.trajectory.turns {
        assert!(!turn.is_open);
        assert!(dossier.agreements.is_agreed(Subject::Turn(turn.id)), "{}: both voices", turn.to);
    }
}

fn kinds(dossier: &Dossier) -> Vec<usize> {
    StrengthKind::ALL.iter().map(|kind| dossier.strengths.there().filter(|s| s.kind == *kind).count()).collect()
}

/// In the log as in the story, one day follows the other, and what somebody wrote they wrote in a voice of theirs.
async fn check_order(seeded: &Seeded, id: DossierId) {
    let events = seeded.store.load(id.0, 0).await.unwrap();
    assert!(events.is_sorted_by_key(|event| event.header.happened_on));
    assert!(events.last().unwrap().header.happened_on <= TODAY);
}

#[tokio::test(flavor = "multi_thread")]
async fn mamadous_web_is_that_of_the_case() {
    let seeded = Seeded::fresh().await;
    let (id, dossier) = seeded.seen_by("mamadou").await;
    let els = Speaker::new(Voice::Guide, seeded.account("guide"));
    check_web(&dossier, els, &[-280, -120, -10], MAMADOUS_WEB);
    check_strands(&dossier, MAMADOUS_STRANDS);
    check_order(&seeded, id).await;
    let round = dossier.tables.rounds.last().unwrap();
    assert!(round.pairs.len() == 10 && round.pairs.iter().all(|pair| pair.is_open && pair.shared.is_none()));
}

#[tokio::test(flavor = "multi_thread")]
async fn mamadous_path_story_and_contacts_are_those_of_the_case() {
    let seeded = Seeded::fresh().await;
    let (_, dossier) = seeded.seen_by("mamadou").await;
    check_path(
        &dossier,
        &[(Phase::Welcome, -300), (Phase::ExploreRights, -286), (Phase::Stability, -240), (Phase::Path, -150)],
    );
    for (at, words) in [
        (-300, "In mijn dorp herstelde ik alle radio's."),
        (-298, "Ik slaap niet als de deurwaarder belt."),
        (-286, "Mijn dochter leest voor mij de brieven. Dat wil ik niet meer."),
        (-240, "Ik wil een man zijn die iets kan, niet een man die iets vraagt."),
        (-150, "Op de naaiclub van Aïssatou vroegen ze of ik hun machine kon maken. Ik heb het gedaan."),
    ] {
        let entry = dossier.story.told().into_iter().find(|entry| entry.words.value().unwrap() == words).unwrap();
        assert_eq!((entry.origin.on, entry.origin.speaker), (day(at), Speaker::PARTICIPANT), "{words}");
    }
    assert_eq!(dossier.story.headline().unwrap().origin.on, day(-240));
    let held = dossier.contacts.newest_first().into_iter().rev().map(|contact| {
        let stances: Vec<_> = contact.stances.iter().map(|stance| format!(" {stance}")).collect();
        let days = TODAY.until(contact.origin.on).unwrap().get_days();
        format!("{days} {}{}", contact.kind, stances.concat())
    });
    assert_eq!(held.collect::<Vec<_>>().join("; "), MAMADOUS_CONTACTS);
    let to_come: Vec<_> = dossier.contacts.to_come().iter().map(|p| p.moment.value().unwrap().on).collect();
    assert_eq!(to_come, [day(3), day(12)]);
    assert!(dossier.contacts.planned[0].end.is_some(), "the talk of day −80 was planned, and held");
}

#[tokio::test(flavor = "multi_thread")]
async fn mamadous_strengths_places_and_goals_are_those_of_the_case() {
    let seeded = Seeded::fresh().await;
    let (_, dossier) = seeded.seen_by("mamadou").await;
    // The ten of the case, and one by Els about which he was not asked yet.
    assert_eq!(kinds(&dossier), [3, 3, 1, 1, 1, 2]);
    let unasked: Vec<_> = dossier.strengths.there().filter(|s| s.is_owned().is_none()).collect();
    assert_eq!(unasked.len(), 1);
    assert_eq!(unasked[0].origin.written_by, seeded.account("guide"));
    for (name, traits) in [
        ("Naaiclub en repair café", [4, 4, 4, 4, 3, 4, 3]),
        ("Wachtzaal van het uitzendkantoor", [1, 0, 3, 1, 0, 1, 1]),
        ("Oudergroep van de school", [3, 3, 4, 2, 2, 3, 3]),
    ] {
        let niche = dossier.nest.there().find(|niche| niche.name.value().unwrap() == name).unwrap();
        let scores = NicheTrait::ALL.iter().map(|quality| niche.score(*quality, Speaker::PARTICIPANT).unwrap());
        assert_eq!(scores.collect::<Vec<_>>(), traits, "{name}");
    }
    let mut waiting = 0;
    for goal in dossier.goals.there() {
        let levels = goal.reviews.points.iter().map(|point| (point.on, point.value.value().unwrap().level));
        let told: &[(i64, i8)] = match goal.words.value().unwrap().as_str() {
            "Ik lees mijn eigen brieven" => &[(-120, -1), (-10, 1)],
            "Een droge kamer" => &[(-10, -1)],
            "Mijn papier als hersteller" => &[(-10, 0)],
            _ => &[],
        };
        assert_eq!(levels.collect::<Vec<_>>(), told.iter().map(|(at, level)| (day(*at), *level)).collect::<Vec<_>>());
        let is_agreed = dossier.agreements.is_agreed(Subject::Goal(goal.id));
        assert_eq!(is_agreed, !told.is_empty(), "{:?}", goal.words.value());
        waiting += usize::from(!is_agreed);
    }
    assert_eq!((dossier.goals.there().count(), waiting), (4, 1));
    assert_eq!(dossier.agreements.there().count(), 2);
    assert!(dossier.agreements.there().all(|promise| dossier.agreements.is_agreed(Subject::Promise(promise.id))));
}

#[tokio::test(flavor = "multi_thread")]
async fn liens_dossier_is_that_of_the_case() {
    let seeded = Seeded::fresh().await;
    let (id, dossier) = seeded.seen_by("lien").await;
    let tom = Speaker::new(Voice::Guide, seeded.account("second-guide"));
    check_web(&dossier, tom, &[-520, -25], LIENS_WEB);
    check_strands(&dossier, LIENS_STRANDS);
    check_order(&seeded, id).await;
    assert_eq!(kinds(&dossier), [1, 2, 1, 0, 1, 1]);
    assert!(dossier.strengths.there().all(|strength| strength.is_owned() == Some(true)));
    let closing = dossier.trajectory.stretches.last().unwrap();
    assert_eq!((closing.phase, closing.began.on), (Phase::Closing, day(-20)));
    assert_eq!(dossier.trajectory.stretches[0].began.on, day(-540));
    let calls: Vec<_> = dossier.contacts.to_come().iter().map(|call| call.moment.value().unwrap().on).collect();
    assert_eq!(calls, [day(10), day(70), day(160)]);
    let first: Vec<_> = dossier.contacts.held.iter().map(|contact| contact.stances.as_slice()).take(5).collect();
    assert_eq!(first, [[Stance::Steer], [Stance::Steer], [Stance::Steer], [Stance::Steer], [Stance::Support]]);
    assert_eq!(dossier.circle.participant().unwrap().name, "Lien");
    // Where she belongs, where she was watched, and where that led: the figures of places tell it.
    let places: Vec<_> = dossier.nest.there().collect();
    assert!(places.iter().all(|place| place.score(NicheTrait::WholePerson, Speaker::PARTICIPANT).is_some()));
    assert_eq!((places.len(), dossier.nest.ways.len()), (3, 1));
    let [shared] = dossier.roles.reflections.as_slice() else { panic!("{:?}", dossier.roles) };
    assert_eq!(shared.origin.on, day(-480));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_lien_still_reads_what_tom_put_right() {
    let seeded = Seeded::fresh().await;
    let (_, hers) = seeded.seen_by("lien").await;
    let (_, toms) = seeded.seen_by("second-guide").await;
    let request = &hers.corrections.requests[0];
    assert_eq!((request.origin.on, request.origin.speaker), (day(-470), Speaker::PARTICIPANT));
    assert_eq!(request.put_right.unwrap().on, day(-468));
    let Thing::Contact(contact) = request.thing else { panic!("{:?}", request.thing) };
    let note = |dossier: &Dossier| dossier.contacts.held.iter().find(|held| held.id == contact).unwrap().note.clone();
    assert_eq!(note(&hers).origin().unwrap().on, day(-468));
    assert!(note(&hers).earlier[0].value.contains("cliënt is onwillig"));
    assert_eq!(note(&hers).earlier[0].origin.on, day(-480));
    assert!(note(&toms).earlier.is_empty());
    let seen = [serde_json::to_string(&*hers).unwrap(), serde_json::to_string(&*toms).unwrap()];
    assert_eq!(seen.map(|dossier| dossier.contains("onwillig")), [true, false]);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_account_sees_the_dossiers_of_its_circles_and_no_other() {
    let seeded = Seeded::fresh().await;
    let (mamadou, _) = seeded.seen_by("mamadou").await;
    let (lien, _) = seeded.seen_by("lien").await;
    let roles = ["guide", "second-guide", "coach", "mamadou", "lien", "network-member", "administrator", "researcher"];
    assert_eq!(seeded.accounts.iter().map(|account| account.role).collect::<Vec<_>>(), roles);
    for role in roles {
        let sees = match role {
            "guide" | "coach" | "mamadou" | "network-member" => vec![mamadou],
            "second-guide" | "lien" => vec![lien],
            _ => vec![],
        };
        let listed: Vec<_> = seeded.dossiers(role).await.into_iter().map(|(id, _)| id).collect();
        assert_eq!(listed, sees, "{role}");
        for id in [mamadou, lien] {
            assert_eq!(
                seeded.app.read(Seat::of(seeded.account(role)), id, Looking::at_all()).await.is_ok(),
                sees.contains(&id),
                "{role}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_housing_company_sees_nothing_since_lien_took_it_out() {
    let seeded = Seeded::fresh().await;
    let (id, dossier) = seeded.seen_by("lien").await;
    let company = seeded.app.account_by_login("woonmaatschappij").await.unwrap().unwrap();
    assert_eq!(company.profile.kind, AccountKind::NetworkMember);
    let member = dossier.circle.members.iter().find(|member| member.id == company.id).unwrap();
    let left = member.left.unwrap();
    assert_eq!((left.on, left.speaker), (day(-400), Speaker::PARTICIPANT));
    assert!(seeded.app.caseload(company.id, 100, 0).await.unwrap().is_empty());
    assert!(seeded.app.due(company.id, day(400), 100).await.unwrap().is_empty());
    assert!(seeded.app.read(Seat::of(company.id), id, Looking::at_all()).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_is_alive_today() {
    let seeded = Seeded::fresh().await;
    let (id, dossier) = seeded.seen_by("guide").await;
    let els = seeded.account("guide");
    let due: Vec<_> = seeded.app.due(els, day(14), 100).await.unwrap().iter().map(|line| line.on).collect();
    assert_eq!(due, [day(3), day(5), day(6), day(9), day(12)]);
    let seen = seeded.app.seen_version(els, id).await.unwrap();
    let news: Vec<_> = seeded.app.news(els, id, seen).await.unwrap().iter().map(|news| news.kind).collect();
    assert_eq!(news.len(), 2, "{news:?}");
    assert!(news.contains(&"story.told") && news.contains(&"goals.step_ended"));
    let ends = dossier.goals.there().flat_map(|goal| &goal.steps).filter_map(|step| step.end.as_ref());
    assert_eq!(ends.map(|end| end.outcome).collect::<Vec<_>>(), [Outcome::Done; 4]);
    let mamadou = seeded.account("mamadou");
    let seen = seeded.app.seen_version(mamadou, id).await.unwrap();
    let news: Vec<_> = seeded.app.news(mamadou, id, seen).await.unwrap().iter().map(|news| news.kind).collect();
    assert!(news.contains(&"strengths.named") && news.contains(&"goals.set"), "{news:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_link_of_the_log_holds_and_seeding_is_quick() {
    let started = Instant::now();
    let seeded = Seeded::fresh().await;
    eprintln!("seeded in {:?}", started.elapsed());
    let store: &dyn Store = seeded.store.as_ref();
    let report = store::verify(store, Some(seeded.app.keys()), &mut |_| {}).await.unwrap();
    assert_eq!(report.broken, None);
    assert_eq!((report.dossiers, report.events), (2, report.opened));
}

/// What the case says came free after the rights check, in cents a month.
const MAMADOUS_RIGHTS: [(&str, u64); 5] = [
    ("increased-reimbursement", 3_500),
    ("social-tariff-energy", 6_200),
    ("school-allowance", 2_900),
    ("social-internet", 2_000),
    ("social-tariff-water", 800),
];

#[tokio::test]
async fn mamadous_rights_are_those_of_the_case_and_the_check_of_his_household_finds_them() {
    use ::rights::{Household, Rules, Verdict};
    let seeded = Seeded::fresh().await;
    let (_, dossier) = seeded.seen_by("mamadou").await;
    let granted: Vec<_> = dossier.rights.there().map(|one| (one.right.as_str(), one.brings().unwrap())).collect();
    assert_eq!(granted, MAMADOUS_RIGHTS);
    let sum = insight::rights::brings(&dossier.rights, TODAY).unwrap();
    assert_eq!(sum.value, 15_400, "154 euro a month, as the case says");
    // The check is made again with what was kept, for the day on which they looked.
    let rules = Rules::built_in().unwrap();
    let mut household = Household::silent(rules.vocabulary());
    for kept in dossier.rights.to_look_with() {
        household.say(rules.vocabulary(), kept.fact, &as_json(kept.value)).unwrap();
    }
    let checked = rules.on(day(-275)).unwrap().check(&household).answers;
    for followed in dossier.rights.there() {
        let answer = checked.iter().find(|answer| answer.rule.right == followed.right).unwrap();
        assert_ne!(answer.verdict, Verdict::Not, "{}", followed.right);
        let found = followed.found.as_ref().unwrap();
        assert_eq!((found.on, found.rule_from), (day(-275), answer.version.period.from), "{}", followed.right);
        assert_eq!(found.answer, answer.verdict.as_str(), "{}", followed.right);
    }
}

fn as_json(kept: &dossier::rights::Value) -> serde_json::Value {
    use dossier::rights::Value as V;
    match kept {
        V::YesNo(yes) => (*yes).into(),
        V::Number(number) => (*number).into(),
        V::Amount(cents) => format!("{}.{:02}", cents / 100, cents % 100).into(),
        V::Choice(name) => name.as_str().into(),
        V::Numbers(list) => list.clone().into(),
        V::Amounts(list) => list.clone().into(),
    }
}
