//! The list of the dossiers' keys, kept apart from the backups.
//!
//! Backups hold no dossier keys, so that an old one cannot bring back what was erased. The keys are in one small file
//! of their own, which is replaced each time: there is one, and it holds the keys of what is there now.
//!
//! The file: the text `nestkracht-keys`, a byte 1, the check value of the master key, then everything else sealed
//! with the master key: the position that the log had reached, then for each dossier its id, the length of its
//! wrapped key as 4 bytes, and the wrapped key. Numbers are big-endian.

use std::{fs, path::Path};

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Master, Store, StoreError,
    canonical::Canonical,
    replace::replace_file,
    ring::{opens, seals},
    sqlite::{folder, off_the_runtime},
};

const MAGIC: &[u8] = b"nestkracht-keys\x01";
const CHECK: usize = 33;
const PAGE: u32 = 1_000;
/// How often a list is made anew because a dossier was erased meanwhile.
const MOST_TRIES: usize = 50;

/// The wrapped keys of all dossiers at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyList {
    /// The log had reached at least this position: of every dossier opened up to here, the key is in the list or the
    /// dossier was erased.
    pub position: u64,
    /// The dossiers with their wrapped keys.
    pub keys: Vec<(Uuid, Vec<u8>)>,
}

impl KeyList {
    /// Reads the keys from a store.
    ///
    /// # Errors
    /// What the store answers.
    pub async fn of(store: &dyn Store) -> Result<Self, StoreError> {
        let position = store.log_end().await?.position;
        let mut keys = Vec::new();
        loop {
            let page = store.dossier_keys(keys.last().map(|(dossier, _)| *dossier), PAGE).await?;
            if page.is_empty() {
                return Ok(Self { position, keys });
            }
            keys.extend(page);
        }
    }

    /// Writes the keys of a store into a file, in the place of an older list; tells how many there are.
    ///
    /// If a dossier is erased meanwhile, the list is written again: no key comes back into it after the one who
    /// erased took it out.
    ///
    /// # Errors
    /// `Folder` when the file cannot be written; the older list is then still there.
    pub async fn export(store: &dyn Store, master: &dyn Master, file: &Path) -> Result<usize, StoreError> {
        for _ in 0..MOST_TRIES {
            let before = store.log_end().await?.erased;
            let list = Self::of(store).await?;
            let count = list.keys.len();
            let (bytes, target) = (list.to_bytes(master)?, file.to_owned());
            off_the_runtime(move || replace_file(&target, &bytes)).await?;
            if store.log_end().await?.erased == before {
                return Ok(count);
            }
        }
        Err(folder(file, "dossiers were erased all the while; write the key list again"))
    }

    /// Reads a key list from a file.
    ///
    /// # Errors
    /// `Folder` when it cannot be read, `WrongKey` when it is of another master key, `KeyList` when it was changed or
    /// is none.
    pub fn read(file: &Path, master: &dyn Master) -> Result<Self, StoreError> {
        let bytes = fs::read(file).map_err(|error| folder(file, &error))?;
        Self::from_bytes(&bytes, master)
    }

    fn to_bytes(&self, master: &dyn Master) -> Result<Vec<u8>, StoreError> {
        let mut plain = Zeroizing::new(self.position.to_be_bytes().to_vec());
        for (dossier, wrapped) in &self.keys {
            let length = u32::try_from(wrapped.len()).map_err(|_| StoreError::KeyList("a key is too long"))?;
            plain.extend_from_slice(dossier.as_bytes());
            plain.extend_from_slice(&length.to_be_bytes());
            plain.extend_from_slice(wrapped);
        }
        let mut bytes = MAGIC.to_vec();
        seals(master, |key| {
            bytes.extend_from_slice(&key.check_value());
            bytes.extend_from_slice(&key.listing().seal(&about(), &plain)?);
            Ok(())
        })?;
        Ok(bytes)
    }

    fn from_bytes(bytes: &[u8], master: &dyn Master) -> Result<Self, StoreError> {
        const CUT: StoreError = StoreError::KeyList("it ends too early");
        let rest = bytes.strip_prefix(MAGIC).ok_or(StoreError::KeyList("it does not begin as one"))?;
        let (check, sealed) = rest.split_at_checked(CHECK).ok_or(CUT)?;
        master.fits(check)?;
        let plain = opens(master, |key| key.listing().open(&about(), sealed));
        let plain = Zeroizing::new(plain.map_err(|_| StoreError::KeyList("it was changed"))?);
        let (position, mut rest) = plain.split_first_chunk().ok_or(CUT)?;
        let mut keys = Vec::new();
        while !rest.is_empty() {
            let (dossier, after) = rest.split_first_chunk().ok_or(CUT)?;
            let (length, after) = after.split_first_chunk().ok_or(CUT)?;
            let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| CUT)?;
            let (wrapped, after) = after.split_at_checked(length).ok_or(CUT)?;
            keys.push((Uuid::from_bytes(*dossier), wrapped.to_vec()));
            rest = after;
        }
        Ok(Self { position: u64::from_be_bytes(*position), keys })
    }
}

fn about() -> Vec<u8> {
    Canonical::of("key-list").done()
}
