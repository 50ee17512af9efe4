//! Somebody who writes in one dossier: makes batches that are sealed as in real use.

use jiff::{Timestamp, civil::date};
use store::{Appended, Batch, DossierKey, Header, MasterKey, Projections, SealedEvent, Store, StoreError};
use uuid::Uuid;

pub(crate) struct Pen {
    pub(crate) dossier: Uuid,
    pub(crate) actor: Uuid,
    pub(crate) key: DossierKey,
    pub(crate) wrapped: Vec<u8>,
}

pub(crate) fn master() -> MasterKey {
    MasterKey::parse("6e6573746b726163687420697320666f7220746573747320696e206f72646572").unwrap()
}

pub(crate) fn moment(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

impl Pen {
    pub(crate) fn new() -> Self {
        let dossier = Uuid::now_v7();
        let key = DossierKey::random().unwrap();
        let wrapped = key.wrap(&master(), dossier).unwrap();
        Self { dossier, actor: Uuid::now_v7(), key, wrapped }
    }

    pub(crate) fn words(version: u64) -> String {
        format!("what was told at version {version}")
    }

    pub(crate) fn event(&self, version: u64) -> SealedEvent {
        let header = Header {
            id: Uuid::now_v7(),
            dossier: self.dossier,
            version,
            kind: "story.told".to_owned(),
            voice: "participant".to_owned(),
            actor: self.actor,
            happened_on: date(2026, 11, i8::try_from(1 + version % 28).unwrap()),
            recorded_at: Timestamp::from_microsecond(1_795_000_000_123_456 + version as i64).unwrap(),
        };
        self.key.seal_event(&header, Self::words(version).as_bytes()).unwrap()
    }

    /// A batch of `count` events after a version, with one new command id.
    pub(crate) fn batch(&self, expected_version: u64, count: u64) -> Batch {
        Batch {
            dossier: self.dossier,
            expected_version,
            new_key: (expected_version == 0).then(|| self.wrapped.clone()),
            commands: vec![Uuid::now_v7()],
            events: (1..=count).map(|step| self.event(expected_version + step)).collect(),
            projections: Projections::default(),
            papers: store::PaperChanges::default(),
        }
    }

    /// Writes `count` events after a version, and stands still if that does not work.
    pub(crate) async fn write(&self, store: &dyn Store, expected_version: u64, count: u64) {
        let written = self.try_write(store, expected_version, count).await.unwrap();
        assert_eq!(written, Appended::Written { version: expected_version + count });
    }

    pub(crate) async fn try_write(
        &self,
        store: &dyn Store,
        expected_version: u64,
        count: u64,
    ) -> Result<Appended, StoreError> {
        store.append(self.batch(expected_version, count)).await
    }
}
