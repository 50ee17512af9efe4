//! From an earlier master key to the one in front, while others read and write.

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    KEY_CHECK, KEY_LIST, KeyList, KeyRing, MasterKey, Store, StoreError,
    dossier_key::{rewrapped, wrapped_with},
    ring::opens,
};

/// How many rows go into one transaction.
const PAGE: u32 = 200;

/// What the master key seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedIn {
    /// The key of a dossier.
    DossierKeys,
    /// The details of an account.
    Accounts,
    /// What a credential of an account needs.
    Credentials,
    /// What is kept of an erased dossier.
    Kept,
}

/// One row that is sealed anew: only if it still holds what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resealed {
    /// Where.
    pub place: SealedIn,
    /// The dossier, account or credential.
    pub id: Uuid,
    /// What was read.
    pub before: Vec<u8>,
    /// What takes its place.
    pub after: Vec<u8>,
    /// For an account: the keyed hash of its sign-in name, under the key in front.
    pub login_key: Option<[u8; 32]>,
}

/// How many rows were found under an earlier key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rekeyed {
    /// Keys of dossiers.
    pub dossiers: u64,
    /// Accounts.
    pub accounts: u64,
    /// Credentials of accounts.
    pub credentials: u64,
    /// What is kept of erased dossiers.
    pub kept: u64,
}

impl Rekeyed {
    /// All together.
    #[must_use]
    pub const fn total(self) -> u64 {
        self.dossiers + self.accounts + self.credentials + self.kept
    }
}

impl std::ops::AddAssign for Rekeyed {
    fn add_assign(&mut self, more: Self) {
        self.dossiers += more.dossiers;
        self.accounts += more.accounts;
        self.credentials += more.credentials;
        self.kept += more.kept;
    }
}

/// Tells the sign-in name from the details of an account.
pub type LoginOf<'a> = &'a (dyn Fn(&[u8]) -> Option<String> + Sync);

/// Whether the rows that are found are sealed anew.
#[derive(Clone, Copy)]
enum Then<'a> {
    Count,
    Reseal(LoginOf<'a>),
}

/// Goes once through all that the master key seals, and seals with the key in front what an earlier one sealed. Do it
/// again until nothing is found: others may have written meanwhile.
///
/// # Errors
/// `Unsealable` when a row opens with none of the keys; what was done before it stays done.
pub async fn rekey(store: &dyn Store, ring: &KeyRing, login_of: LoginOf<'_>) -> Result<Rekeyed, StoreError> {
    walk(store, ring, Then::Reseal(login_of)).await
}

/// How many rows are still sealed with an earlier key.
///
/// # Errors
/// `Unsealable` when a row opens with none of the keys.
pub async fn on_earlier_keys(store: &dyn Store, ring: &KeyRing) -> Result<Rekeyed, StoreError> {
    walk(store, ring, Then::Count).await
}

/// Says in the store, and in the key list if it knows of one, that the data is now of the key in front.
///
/// # Errors
/// `WrongKey` when the data is of none of the keys; `Folder` when the key list cannot be written.
pub async fn finish_rekeying(store: &dyn Store, ring: &KeyRing) -> Result<(), StoreError> {
    let current = ring.current().check_value();
    match store.meta(KEY_CHECK).await? {
        Some(stands) if stands == current => {}
        Some(stands) => {
            opens(ring, |key| key.check(&stands))?;
            store.change_key_check(stands, current).await?;
        }
        None => {
            store.meta_once(KEY_CHECK, current).await?;
        }
    }
    let list = store.meta(KEY_LIST).await?.and_then(|path| String::from_utf8(path).ok());
    if let Some(list) = list {
        KeyList::export(store, ring, list.as_ref()).await?;
    }
    Ok(())
}

async fn walk(store: &dyn Store, ring: &KeyRing, then: Then<'_>) -> Result<Rekeyed, StoreError> {
    Ok(Rekeyed {
        dossiers: dossier_keys(store, ring, then).await?,
        accounts: accounts(store, ring, then).await?,
        credentials: credentials(store, ring, then).await?,
        kept: kept(store, ring, then).await?,
    })
}

async fn dossier_keys(store: &dyn Store, ring: &KeyRing, then: Then<'_>) -> Result<u64, StoreError> {
    let (mut found, mut after) = (0, None);
    loop {
        let page = store.dossier_keys(after, PAGE).await?;
        let Some((last, _)) = page.last() else { return Ok(found) };
        after = Some(*last);
        let mut rows = Vec::new();
        for (id, before) in page {
            if wrapped_with(ring.current(), id, &before) {
                continue;
            }
            let after = rewrapped(ring, id, &before)?;
            rows.push(Resealed { place: SealedIn::DossierKeys, id, before, after, login_key: None });
        }
        found += write(store, rows, then).await?;
    }
}

async fn accounts(store: &dyn Store, ring: &KeyRing, then: Then<'_>) -> Result<u64, StoreError> {
    let (mut found, mut after) = (0, None);
    loop {
        let page = store.accounts(after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(found) };
        after = Some(last.id);
        let mut rows = Vec::new();
        for account in page {
            let (id, before) = (account.id, account.sealed);
            let is_current = ring.current().open_account(id, &before).is_ok();
            let plain = Zeroizing::new(opens(ring, |key| key.open_account(id, &before))?);
            let login_key = match then {
                Then::Count if is_current => continue,
                Then::Count => None,
                Then::Reseal(login_of) => {
                    let login = login_of(&plain).ok_or_else(|| {
                        StoreError::Unsealable(format!("the details of account {id} do not tell its sign-in name"))
                    })?;
                    Some(ring.current().login_key(&login))
                }
            };
            // A name that is still found under an earlier key alone would be lost with that key.
            if is_current && login_key == Some(account.login_key) {
                continue;
            }
            let after = ring.current().seal_account(id, &plain)?;
            rows.push(Resealed { place: SealedIn::Accounts, id, before, after, login_key });
        }
        found += write(store, rows, then).await?;
    }
}

/// Ended ones too: their owner still sees that they were there.
async fn credentials(store: &dyn Store, ring: &KeyRing, then: Then<'_>) -> Result<u64, StoreError> {
    let (mut found, mut after) = (0, None);
    loop {
        let page = store.accounts(after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(found) };
        after = Some(last.id);
        for account in page {
            let mut rows = Vec::new();
            for row in store.credentials_of(account.id).await? {
                let (account, id, before) = (row.account, row.id, row.sealed);
                if ring.current().open_credential(account, id, &before).is_ok() {
                    continue;
                }
                let plain = Zeroizing::new(opens(ring, |key| key.open_credential(account, id, &before))?);
                let after = ring.current().seal_credential(account, id, &plain)?;
                rows.push(Resealed { place: SealedIn::Credentials, id, before, after, login_key: None });
            }
            found += write(store, rows, then).await?;
        }
    }
}

async fn kept(store: &dyn Store, ring: &KeyRing, then: Then<'_>) -> Result<u64, StoreError> {
    let (mut found, mut after) = (0, None);
    loop {
        let page = store.kept(after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(found) };
        after = Some(last.dossier);
        let mut rows = Vec::new();
        for row in page {
            let (id, before) = (row.dossier, row.kept.sealed);
            if ring.current().open_kept(id, &before).is_ok() {
                continue;
            }
            let plain = Zeroizing::new(opens(ring, |key: &MasterKey| key.open_kept(id, &before))?);
            let after = ring.current().seal_kept(id, &plain)?;
            rows.push(Resealed { place: SealedIn::Kept, id, before, after, login_key: None });
        }
        found += write(store, rows, then).await?;
    }
}

async fn write(store: &dyn Store, rows: Vec<Resealed>, then: Then<'_>) -> Result<u64, StoreError> {
    let found = rows.len() as u64;
    if found > 0 && matches!(then, Then::Reseal(_)) {
        store.reseal(rows).await?;
    }
    Ok(found)
}
