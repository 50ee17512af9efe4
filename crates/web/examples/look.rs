//! Dev only: a seeded server to look at.
#![expect(clippy::unwrap_used, reason = "dev only")]
use app::accounts::{AccountKind, Profile};
use app::{App, Envelope};
use dossier::agreements::{Answer, Command as Ag, Subject};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::contact::{Command as Contact, Plan};
use dossier::goals::{Command as Goals, LevelWords, Outcome, Who};
use dossier::story::Command as Story;
use dossier::strengths::Command as Strengths;
use dossier::trajectory::Command as Tra;
use dossier::{Command, CommandId, DossierId, GoalId, MemberId, PromiseId, StepId, StoryId, TurnId};
use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};
use method::{CircleRole, ContactKind, LifeDomain, Phase, Voice};
use std::sync::Arc;
use store::{MasterKey, SqliteStore};
use uuid::Uuid;
use web::{Settings, Web, router};

struct S {
    app: Arc<App>,
    id: DossierId,
}
impl S {
    async fn say(&self, who: MemberId, voice: Option<Voice>, ago: i64, command: Command) -> Uuid {
        let id = Uuid::now_v7();
        let on: Date = self.app.today().checked_sub(Span::new().days(ago)).unwrap();
        let seen = self.app.read(who, self.id).await.unwrap().dossier.version;
        self.app
            .execute(
                who,
                self.id,
                vec![Envelope { id: CommandId(id), voice, happened_on: Some(on), seen: Some(seen), command }],
            )
            .await
            .unwrap();
        id
    }
    async fn unseen(&self, who: MemberId, voice: Option<Voice>, ago: i64, seen: u64, command: Command) {
        let on: Date = self.app.today().checked_sub(Span::new().days(ago)).unwrap();
        self.app
            .execute(
                who,
                self.id,
                vec![Envelope {
                    id: CommandId(Uuid::now_v7()),
                    voice,
                    happened_on: Some(on),
                    seen: Some(seen),
                    command,
                }],
            )
            .await
            .unwrap();
    }
    fn day(&self, ahead: i64) -> Option<Date> {
        Some(self.app.today().checked_add(Span::new().days(ahead)).unwrap())
    }
}
fn scale(words: [&str; 5]) -> Vec<LevelWords> {
    words
        .iter()
        .enumerate()
        .filter(|(_, w)| !w.is_empty())
        .map(|(n, w)| LevelWords { level: i8::try_from(n).unwrap() - 2, words: (*w).to_owned() })
        .collect()
}
async fn account(app: &App, name: &str, kind: AccountKind, language: &str) -> MemberId {
    let id = MemberId(Uuid::now_v7());
    app.add_account(
        id,
        Profile {
            login: format!("{name}{}", &id.to_string()[30..]),
            name: name.to_owned(),
            kind,
            language: language.to_owned(),
        },
    )
    .await
    .unwrap();
    id
}
async fn open(app: &Arc<App>, members: &[(MemberId, CircleRole, &str)]) -> S {
    let id = DossierId(Uuid::now_v7());
    let invited = members.iter().map(|(m, r, n)| Invited { member: *m, role: *r, name: (*n).to_owned() }).collect();
    let on = app.today().checked_sub(Span::new().days(300)).unwrap();
    let opening = Envelope {
        id: CommandId(Uuid::now_v7()),
        voice: None,
        happened_on: Some(on),
        seen: None,
        command: Command::Circle(Circle::Open(Opening { members: invited })),
    };
    app.open_dossier(members[1].0, id, opening).await.unwrap();
    S { app: Arc::clone(app), id }
}

#[tokio::main]
async fn main() {
    let folder = std::path::Path::new("/tmp/look-d");
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).unwrap();
    let store = Arc::new(SqliteStore::open(folder).unwrap());
    let app = Arc::new(
        App::open(store, MasterKey::random().unwrap(), TimeZone::UTC, Arc::new(Timestamp::now)).await.unwrap(),
    );
    let m = account(&app, "Mamadou", AccountKind::Participant, "nl").await;
    let els = account(&app, "Els", AccountKind::Guide, "nl").await;
    let rita = account(&app, "Rita", AccountKind::Coach, "nl").await;
    let omar = account(&app, "Omar", AccountKind::NetworkMember, "nl").await;
    let circle = [
        (m, CircleRole::Participant, "Mamadou"),
        (els, CircleRole::Guide, "Els"),
        (rita, CircleRole::Coach, "Rita"),
        (omar, CircleRole::NetworkMember, "Omar"),
    ];
    let s = open(&app, &circle).await;
    let p = Some(Voice::Participant);
    let st = s
        .say(
            m,
            None,
            240,
            Command::Story(Story::Tell {
                words: "Ik wil een man zijn die iets kan, niet een man die iets vraagt.".into(),
                domain: None,
            }),
        )
        .await;
    s.say(m, None, 240, Command::Story(Story::Headline { story: Some(StoryId(st)) })).await;
    for (words, kind, area) in [
        ("Herstelt elektronica, zelf geleerd", 1, 1),
        ("Houdt zijn beloftes aan de kinderen", 1, 5),
        ("Papieren als hersteller", 0, 4),
        ("Een droge kamer voor Ibrahima", 0, 3),
        ("Ik zal mijn eigen brieven lezen", 0, 4),
        ("Vertrouwt Omar", 4, 5),
        ("Gereedschap van de kring van de imam", 3, 2),
        ("Repair café op zaterdag", 5, 2),
        ("Avondles Nederlands", 5, 4),
        ("Hield vol, elf jaar en twee verhuizen", 2, 5),
    ] {
        let command = Strengths::Name {
            words: words.into(),
            kind: method::StrengthKind::ALL[kind],
            area: Some(method::StrengthArea::ALL[area]),
            time: if kind == 0 { method::StrengthTime::Wish } else { method::StrengthTime::Now },
        };
        s.say(m, None, 200, Command::Strengths(command)).await;
    }
    let g1 = GoalId(
        s.say(
            els,
            p,
            250,
            Command::Goals(Goals::Set {
                words: "Ik lees mijn eigen brieven".into(),
                why: "Mijn dochter leest voor mij de brieven. Dat wil ik niet meer.".into(),
                domain: Some(LifeDomain::Education),
                scale: scale([
                    "Fanta leest alles",
                    "Ik vraag het voor elke brief",
                    "Ik lees korte brieven zelf",
                    "Ik lees alles behalve de brieven van de deurwaarder",
                    "Ik antwoord er ook op",
                ]),
            }),
        )
        .await,
    );
    let g2 = GoalId(
        s.say(
            els,
            None,
            240,
            Command::Goals(Goals::Set {
                words: "Een droge kamer".into(),
                why: "Ibrahima hoest elke winter.".into(),
                domain: Some(LifeDomain::Housing),
                scale: scale([
                    "",
                    "De muur is nog nat",
                    "De kamer van Ibrahima is droog",
                    "",
                    "Heel het huis is droog",
                ]),
            }),
        )
        .await,
    );
    let g3 = GoalId(
        s.say(
            m,
            None,
            150,
            Command::Goals(Goals::Set {
                words: "Mijn papier als hersteller".into(),
                why: String::new(),
                domain: Some(LifeDomain::Work),
                scale: scale(["", "", "Ik ben ingeschreven", "", "Ik heb mijn papier"]),
            }),
        )
        .await,
    );
    let rev = |goal, level, words: &str| Command::Goals(Goals::Review { goal, level, words: words.into() });
    s.say(m, None, 250, rev(g1, -2, "")).await;
    s.say(m, None, 120, rev(g1, -1, "De brief van de school deed ik zelf.")).await;
    s.say(m, None, 10, rev(g1, 1, "Alleen die van de deurwaarder nog niet.")).await;
    s.say(els, None, 10, rev(g1, 0, "Hij las gisteren twee brieven voor.")).await;
    s.say(m, None, 10, rev(g2, -1, "")).await;
    s.say(m, None, 10, rev(g3, 0, "Ik ben ingeschreven voor de avondles.")).await;
    let step = |goal, words: &str, who, by| Command::Goals(Goals::AddStep { goal, words: words.into(), who, by });
    let a =
        StepId(s.say(els, p, 30, step(g1, "De brief van de school alleen lezen", Who::Participant, s.day(0))).await);
    s.say(m, None, 10, step(g1, "Elke zondag één brief lezen met Fanta erbij", Who::Participant, s.day(5))).await;
    s.say(els, None, 10, step(g1, "Lijst van moeilijke woorden maken", Who::Together, None)).await;
    s.say(els, None, 10, step(g2, "Samen naar de verhuurder bellen over de muur", Who::Together, s.day(2))).await;
    s.say(els, None, 10, step(g2, "Foto’s van de natte muur klaarleggen", Who::Participant, s.day(2))).await;
    s.say(
        m,
        None,
        10,
        step(g3, "Vraag aan Omar om mee te gaan naar de eerste les", Who::Someone("Omar".into()), s.day(8)),
    )
    .await;
    let b = StepId(s.say(m, None, 40, step(g3, "Inschrijven voor de avondles", Who::Participant, None)).await);
    s.say(
        m,
        None,
        12,
        Command::Goals(Goals::EndStep {
            step: b,
            outcome: Outcome::Done,
            words: "Het ging vlot, de mevrouw was vriendelijk.".into(),
        }),
    )
    .await;
    let c =
        StepId(s.say(els, None, 60, step(g1, "Kaartje op de koelkast met afkortingen", Who::Member(els), None)).await);
    s.say(
        m,
        None,
        20,
        Command::Goals(Goals::EndStep { step: c, outcome: Outcome::LetGo, words: "Niet meer nodig.".into() }),
    )
    .await;
    // two plans unseen
    let seen = app.read(els, s.id).await.unwrap().dossier.version;
    s.unseen(els, p, 9, seen, Command::Goals(Goals::PlanStep { step: a, who: Who::Participant, by: s.day(3) })).await;
    s.unseen(els, p, 9, seen, Command::Goals(Goals::PlanStep { step: a, who: Who::Together, by: s.day(4) })).await;
    let ans = |on, answer| Command::Agreements(Ag::Answer { on, answer });
    s.say(m, None, 240, ans(Subject::Goal(g1), Answer::Agrees)).await;
    s.say(els, None, 240, ans(Subject::Goal(g1), Answer::Agrees)).await;
    s.say(
        rita,
        None,
        140,
        ans(
            Subject::Goal(g3),
            Answer::DoesNotAgree { words: "Misschien eerst het Nederlands, dan het papier.".into() },
        ),
    )
    .await;
    for (ago, phase) in [(286, Phase::ExploreRights), (240, Phase::Stability), (150, Phase::Path)] {
        let t = TurnId(
            s.say(
                els,
                None,
                ago,
                Command::Trajectory(Tra::Propose {
                    to: phase,
                    words: if ago == 240 { "Er is nu wat ademruimte.".into() } else { String::new() },
                }),
            )
            .await,
        );
        if ago == 240 {
            s.say(m, None, ago, ans(Subject::Turn(t), Answer::CannotAnswerNow)).await;
        }
        s.say(m, None, ago, ans(Subject::Turn(t), Answer::Agrees)).await;
    }
    let pr1 = PromiseId(
        s.say(
            m,
            None,
            198,
            Command::Agreements(Ag::Promise { words: "Els belt niemand zonder dat ik erbij ben.".into() }),
        )
        .await,
    );
    s.say(els, None, 198, ans(Subject::Promise(pr1), Answer::Agrees)).await;
    let pr2 = PromiseId(
        s.say(
            els,
            None,
            120,
            Command::Agreements(Ag::Promise { words: "We zeggen het op voorhand als iets niet lukt.".into() }),
        )
        .await,
    );
    s.say(m, None, 120, ans(Subject::Promise(pr2), Answer::Agrees)).await;
    s.say(els, None, 10, Command::Agreements(Ag::Promise { words: "Elke tweede donderdag bellen we samen.".into() }))
        .await;
    s.say(
        els,
        None,
        10,
        Command::Trajectory(Tra::Propose {
            to: Phase::Closing,
            words: "Je deed de laatste maanden bijna alles zelf.".into(),
        }),
    )
    .await;
    s.say(
        els,
        None,
        0,
        Command::Contact(Contact::Plan(Plan {
            kind: ContactKind::HomeVisit,
            on: s.day(3).unwrap(),
            at: Some("14:00".into()),
            place: "bij Mamadou thuis".into(),
            words: "Over de schulden praten".into(),
        })),
    )
    .await;
    // big
    let lien = account(&app, "Lien", AccountKind::Participant, "fr").await;
    let tom = account(&app, "Tom", AccountKind::Guide, "fr").await;
    let circle =
        [(lien, CircleRole::Participant, "Lien"), (tom, CircleRole::Guide, "Tom"), (els, CircleRole::Guide, "Els")];
    let big = open(&app, &circle).await;
    let st = big.say(lien, None, 20, Command::Story(Story::Tell { words: "Je veux que mes enfants dorment tranquillement, et moi aussi. Le reste viendra après, pas à pas, à mon rythme et pas à celui des autres.".into(), domain: None })).await;
    big.say(lien, None, 20, Command::Story(Story::Headline { story: Some(StoryId(st)) })).await;
    for n in 0..6 {
        let words = [
            "Une cuisine qui ferme à clé et où il fait chaud en hiver",
            "Retrouver mes amies du quartier",
            "Ouvrir mon courrier le jour même, sans avoir peur",
            "Un vélo pour les enfants",
            "Parler avec ma sœur",
            "Finir ma formation d’aide-soignante avant l’été prochain",
        ][n];
        let g = GoalId(
            big.say(
                lien,
                None,
                20,
                Command::Goals(Goals::Set { words: words.into(), why: String::new(), domain: None, scale: vec![] }),
            )
            .await,
        );
        if n < 5 {
            big.say(lien, None, 3, rev(g, i8::try_from(n).unwrap() - 2, "")).await;
        }
        for k in 0..4 {
            let words = [
                "Appeler la régie du logement et demander quand le technicien peut passer",
                "Préparer les papiers",
                "Demander à Nadia comment elle a fait, et si elle veut bien venir avec moi",
                "Faire une liste",
            ][k];
            let who = [Who::Participant, Who::Together, Who::Someone("Nadia".into()), Who::Member(tom)][k].clone();
            big.say(
                lien,
                None,
                2,
                step(g, words, who, if k == 3 { None } else { big.day(3 + i64::try_from(k).unwrap() * 4) }),
            )
            .await;
        }
    }
    for words in [
        "On se prévient la veille si on ne peut pas venir.",
        "Tom ne parle pas à l’école sans moi.",
        "On commence toujours par ce qui va bien.",
    ] {
        let pr = PromiseId(big.say(lien, None, 10, Command::Agreements(Ag::Promise { words: words.into() })).await);
        big.say(tom, None, 9, ans(Subject::Promise(pr), Answer::Agrees)).await;
    }
    big.say(
        tom,
        None,
        0,
        Command::Contact(Contact::Plan(Plan {
            kind: ContactKind::Office,
            on: big.day(6).unwrap(),
            at: Some("9:30".into()),
            place: "Maison de quartier".into(),
            words: String::new(),
        })),
    )
    .await;
    let nora = account(&app, "Nora", AccountKind::Participant, "en").await;
    let circle = [(nora, CircleRole::Participant, "Nora"), (els, CircleRole::Guide, "Els")];
    let empty = open(&app, &circle).await;
    let mut out = serde_json::Map::new();
    for (name, who) in [("mamadou", m), ("els", els), ("rita", rita), ("lien", lien), ("tom", tom), ("nora", nora)] {
        out.insert(name.to_owned(), app.begin_session(who).await.unwrap().expose().to_owned().into());
    }
    for (name, id) in [("d", s.id), ("big", big.id), ("empty", empty.id)] {
        out.insert(name.to_owned(), id.to_string().into());
    }
    out.insert("g1".into(), g1.to_string().into());
    out.insert("g2".into(), g2.to_string().into());
    out.insert("g3".into(), g3.to_string().into());
    out.insert("a".into(), a.to_string().into());
    std::fs::write("/tmp/look-d.json", serde_json::to_string(&out).unwrap()).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4174").await.unwrap();
    println!("ready");
    axum::serve(listener, router(Web::new(app, Settings { is_demo: true, ..Settings::default() }).unwrap()))
        .await
        .unwrap();
}
