//! Many invented dossiers, for measuring: `cargo xtask bench` starts the program on them.

use std::sync::Arc;

use app::accounts::{AccountKind, Profile};
use app::{App, AppError, Envelope};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::{Command, CommandId, DossierId, MemberId, contact, spiderweb, story, strengths};
use method::{CircleRole, ContactKind, LifeDomain, StrengthKind, StrengthTime, Voice};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::arguments::Seed;
use crate::data;
use crate::failure::Failure;

/// How many dossiers are written at the same time.
const AT_ONCE: usize = 64;
/// The sign-in name of the guide who is in the circle of the first dossiers.
const GUIDE: &str = "els";
/// How many dossiers that guide has; their ids are printed, after a link that signs the guide in.
const OF_THE_GUIDE: usize = 1_000;

pub(crate) async fn run(asked: Seed) -> Result<(), Failure> {
    let (store, keys, _) = data::open(&asked.place).await?;
    let app = data::app(store, keys, "UTC").await?;
    let guide = account(&app, GUIDE, "Els", AccountKind::Guide).await?;
    let person = account(&app, "sam", "Sam", AccountKind::Participant).await?;
    let another = account(&app, "tom", "Tom", AccountKind::Guide).await?;
    println!("link {}", app.make_link(Some(guide), false, app::LINK_LIFE).await?.expose());
    let mut under_way = JoinSet::new();
    for number in 0..asked.dossiers {
        if under_way.len() >= AT_ONCE
            && let Some(done) = under_way.join_next().await
        {
            done.map_err(std::io::Error::other)??;
        }
        let id = DossierId(Uuid::now_v7());
        let is_of_the_guide = number < OF_THE_GUIDE;
        if is_of_the_guide {
            println!("{id}");
        }
        let actor = if is_of_the_guide { guide } else { another };
        under_way.spawn(dossier(Arc::clone(&app), id, person, actor));
    }
    while let Some(done) = under_way.join_next().await {
        done.map_err(std::io::Error::other)??;
    }
    Ok(())
}

async fn account(app: &App, login: &str, name: &str, kind: AccountKind) -> Result<MemberId, AppError> {
    let id = MemberId(Uuid::now_v7());
    app.add_account(id, Profile::new(login.to_owned(), name.to_owned(), kind, "nl".to_owned())).await?;
    Ok(id)
}

/// A dossier as it stands after a first talk.
async fn dossier(app: Arc<App>, id: DossierId, person: MemberId, guide: MemberId) -> Result<(), AppError> {
    let member = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
    let members = vec![member(person, CircleRole::Participant, "Sam"), member(guide, CircleRole::Guide, "Els")];
    app.open_dossier(guide, id, said(Voice::Guide, Command::Circle(Circle::Open(Opening { members })))).await?;
    let told = story::Command::Tell {
        words: "Ik wil weer zelf mijn post durven opendoen.".to_owned(),
        domain: Some(LifeDomain::IncomeAndDebts),
    };
    let tightness = spiderweb::Command::Assess { domain: LifeDomain::Housing, tightness: 7 };
    let strength = strengths::Command::Name {
        kind: StrengthKind::Relation,
        area: None,
        time: StrengthTime::Now,
        words: "Mijn buurvrouw heeft een sleutel.".to_owned(),
    };
    let note = contact::Note {
        kind: ContactKind::HomeVisit,
        place: "thuis".to_owned(),
        present: vec!["Sam".to_owned(), "Els".to_owned()],
        note: "Kennisgemaakt. We legden samen de post op stapels.".to_owned(),
        attitudes: Vec::new(),
        stances: Vec::new(),
        planned: None,
    };
    let commands = vec![
        said(Voice::Participant, Command::Story(told)),
        said(Voice::Participant, Command::Spiderweb(tightness)),
        said(Voice::Guide, Command::Strengths(strength)),
        said(Voice::Guide, Command::Contact(contact::Command::Note(note))),
    ];
    app.execute(guide, id, commands).await?;
    Ok(())
}

fn said(voice: Voice, command: Command) -> Envelope {
    Envelope { id: CommandId(Uuid::now_v7()), voice: Some(voice), happened_on: None, seen: None, command }
}
