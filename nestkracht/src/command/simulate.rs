//! An organisation that is made up, in a new data folder.

use std::sync::Arc;

use app::accounts::{AccountKind, Profile};
use app::{App, AppError, NewStudy};
use dossier::StudyId;
use dossier::research::Asked;
use jiff::ToSpan;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::arguments::Simulate;
use crate::data;
use crate::failure::Failure;
use crate::simulate::{At, Organisation, Staff, history};

/// How many dossiers are written at the same time.
const AT_ONCE: usize = 64;
/// Each so often it is said how far it is.
const TOLD: u32 = 10_000;

/// Makes it.
///
/// # Errors
/// When the data holds dossiers already, or cannot be written.
pub(crate) async fn run(asked: Simulate) -> Result<(), Failure> {
    let (store, keys, _) = data::open(&asked.place).await?;
    if !store.dossiers(None, 1).await?.is_empty() {
        return Err(Failure::NotNew);
    }
    let app = data::app(store, keys, &asked.time_zone).await?;
    let staff = Organisation::make(&app, asked.seed, asked.dossiers, app.now()).await?;
    let at = At { seed: asked.seed, today: app.today(), study: study(&app, asked.seed).await? };
    let mut under_way = JoinSet::new();
    for number in 0..asked.dossiers {
        if under_way.len() >= AT_ONCE
            && let Some(done) = under_way.join_next().await
        {
            done.map_err(std::io::Error::other)??;
        }
        let (guide, coach) = beside(&staff, number);
        under_way.spawn(participant(Arc::clone(&app), at.clone(), number, guide, coach));
        if number > 0 && number % TOLD == 0 {
            eprintln!("{number} of {} dossiers", asked.dossiers);
        }
    }
    while let Some(done) = under_way.join_next().await {
        done.map_err(std::io::Error::other)??;
    }
    println!("{} guides, {} coaches, {} participants.", staff.guides.len(), staff.coaches.len(), asked.dossiers);
    println!("The study: {}", app.studies().await?.first().map_or("", |study| study.name.as_str()));
    let first = app.account_by_login("deelnemer-000001").await?.map(|account| account.id);
    let known = [
        ("beheer", Some(staff.administrator.id)),
        ("gids-01", staff.guides.first().map(|one| one.id)),
        ("deelnemer-000001", first),
    ];
    for (login, id) in known {
        if let Some(id) = id {
            println!("{login}: /sign-in/link/{}", app.make_link(Some(id), false, app::LINK_LIFE).await?.expose());
        }
    }
    Ok(())
}

/// The guide of a participant, and for one in three the coach.
fn beside(staff: &Organisation, number: u32) -> (Staff, Option<Staff>) {
    let of = |all: &[Staff], nth: usize| all.get(nth % all.len().max(1)).cloned();
    let nth = usize::try_from(number).unwrap_or(0);
    let guide = of(&staff.guides, nth).unwrap_or_else(|| staff.administrator.clone());
    (guide, of(&staff.coaches, nth / 3).filter(|_| nth.is_multiple_of(3)))
}

async fn study(app: &App, seed: u64) -> Result<(StudyId, Asked), AppError> {
    // The same study for the same seed.
    let id = StudyId(Uuid::from_u64_pair(0x0190_0000_0000_7000, 0x8000_0000_0000_0000 | (seed & 0xffff_ffff)));
    let asked = Asked {
        title: "Weg en regie".to_owned(),
        question: "Wat helpt om stap voor stap zelf de regie te krijgen?".to_owned(),
        who: "Onderzoeksteam van de hogeschool".to_owned(),
        until: app.today().saturating_add(3.years()),
    };
    app.name_study(NewStudy { id, asked: asked.clone() }).await?;
    Ok((id, asked))
}

async fn participant(app: Arc<App>, at: At, number: u32, guide: Staff, coach: Option<Staff>) -> Result<(), AppError> {
    let life = history(&at, number, &guide, coach.as_ref());
    let login = format!("deelnemer-{:06}", number + 1);
    app.add_account(life.person, Profile::new(login, life.name, AccountKind::Participant, "nl".to_owned())).await?;
    app.write_invented(life.dossier, life.history).await?;
    Ok(())
}
