//! Reading a set out of all dossiers: each that said yes is opened, its facts are coded, and it is closed again. Nothing
//! of a dossier stays in memory but a row of some sixty codes.

use std::collections::BTreeMap;
use std::sync::Arc;

use access::Guarded;
use dossier::DossierId;
use research::{Facts, Hierarchies, Results, Row, StudyKey};
use store::{DossierKey, DossierRow};
use tokio::task::JoinSet;

use crate::folded::opened;
use crate::studies::Study;
use crate::{App, AppError};

/// How many dossiers are listed at once.
const PAGE: u32 = 1_000;
/// How many dossiers one task reads after each other.
const HANDFUL: usize = 25;
/// How many tasks read at the same time.
const AT_ONCE: usize = 8;
/// The event without which a dossier is not opened at all: its kind stands in the plain header.
const AGREED: &str = "research.agreed";

/// What was read.
#[derive(Debug, Clone, Default)]
pub struct ResearchSet {
    /// A row for each dossier whose person said yes.
    pub rows: Vec<Row>,
    /// Everything over time, counted.
    pub results: Results,
    /// How many dossiers there are in all.
    pub looked_through: u64,
}

/// What a task needs.
struct Reading {
    study: Study,
    key: StudyKey,
    hierarchies: Hierarchies,
}

impl App {
    /// How many dossiers there are, erased ones too.
    ///
    /// # Errors
    /// What the store said.
    pub async fn dossier_count(&self) -> Result<u64, AppError> {
        let (mut count, mut after) = (0, None);
        loop {
            let page = self.store.dossiers(after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(count) };
            after = Some(last.id);
            count += page.len() as u64;
        }
    }

    /// Reads the facts of everybody who says yes to a study now. `told` hears, now and then, how many dossiers were
    /// looked through.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when the study is closed; what the store said.
    pub async fn research_set(
        self: &Arc<Self>,
        study: &Study,
        hierarchies: &Hierarchies,
        told: &mut (dyn FnMut(u64) + Send),
    ) -> Result<ResearchSet, AppError> {
        if !study.is_open_on(self.today()) {
            return Err(AppError::Unfit { field: "study", why: "study-closed" });
        }
        let key = self.study_key(study)?;
        let reading = Arc::new(Reading { study: study.clone(), key, hierarchies: hierarchies.clone() });
        let (mut taking, mut under_way, mut after) = (Taking::default(), JoinSet::new(), None);
        let mut number = 0;
        loop {
            let page = self.store.dossiers(after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            for handful in page.chunks(HANDFUL) {
                while under_way.len() >= AT_ONCE {
                    taking.take(under_way.join_next().await, told)?;
                }
                let (app, reading, rows) = (Arc::clone(self), Arc::clone(&reading), handful.to_vec());
                under_way.spawn(async move { app.facts_of_all(&reading, number, rows).await });
                number += 1;
            }
        }
        while !under_way.is_empty() {
            taking.take(under_way.join_next().await, told)?;
        }
        let mut set = taking.set;
        set.rows.sort_unstable_by_key(|row| row.pseudonym);
        Ok(set)
    }

    async fn facts_of_all(&self, reading: &Reading, number: u64, rows: Vec<DossierRow>) -> Result<Handful, AppError> {
        let (dossiers, mut said_yes) = (rows.len() as u64, Vec::new());
        for row in rows {
            if let Some(facts) = self.facts_of(reading, &row).await? {
                said_yes.push((facts.row(reading.key.pseudonym(row.id)), facts));
            }
        }
        Ok(Handful { number, dossiers, said_yes })
    }

    /// The facts of one dossier; `None` when its person did not say yes, or it was erased.
    async fn facts_of(&self, reading: &Reading, row: &DossierRow) -> Result<Option<Facts>, AppError> {
        let Some(wrapped) = &row.wrapped_key else { return Ok(None) };
        let events = self.store.load(row.id, 0).await?;
        if events.iter().all(|event| event.header.kind != AGREED) {
            return Ok(None);
        }
        let key = DossierKey::unwrap(&self.keys, row.id, wrapped)?;
        let mut said = Vec::with_capacity(events.len());
        for event in events {
            said.extend(opened(&key, &event)?.map(|(stamp, payload)| (stamp, payload.event)));
        }
        let guarded = Guarded::empty(DossierId(row.id)).folded_on(said);
        let agreed = guarded.for_study(reading.study.id);
        Ok(agreed.and_then(|dossier| Facts::of(dossier, self.today(), &reading.hierarchies)))
    }
}

/// What one task read.
struct Handful {
    number: u64,
    dossiers: u64,
    said_yes: Vec<(Row, Facts)>,
}

type Ended = Result<Result<Handful, AppError>, tokio::task::JoinError>;

/// Takes in what tasks read in the order in which they were given out: they end in any order, and sums of fractions would
/// differ in their last digits.
#[derive(Default)]
struct Taking {
    set: ResearchSet,
    next: u64,
    waiting: BTreeMap<u64, Handful>,
}

impl Taking {
    fn take(&mut self, ended: Option<Ended>, told: &mut (dyn FnMut(u64) + Send)) -> Result<(), AppError> {
        let Some(ended) = ended else { return Ok(()) };
        let handful = ended.map_err(|error| AppError::Unreadable(error.to_string()))??;
        self.waiting.insert(handful.number, handful);
        while let Some(handful) = self.waiting.remove(&self.next) {
            self.next += 1;
            self.set.looked_through += handful.dossiers;
            for (row, facts) in handful.said_yes {
                self.set.results.take(&facts);
                self.set.rows.push(row);
            }
        }
        told(self.set.looked_through);
        Ok(())
    }
}
