//! The key of somebody's own drawer. It is never wrapped by the master key: only by a secret of the person.

use std::fmt;

use jiff::Timestamp;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    StoreError,
    canonical::Canonical,
    seal::{self, Cipher},
};

/// The key of one drawer.
///
/// Its bytes are wiped from memory when it is dropped, and `Debug` does not show them.
pub struct DrawerKey {
    secret: Zeroizing<[u8; 32]>,
    content: Cipher,
}

impl DrawerKey {
    fn new(secret: Zeroizing<[u8; 32]>) -> Result<Self, StoreError> {
        Ok(Self { content: Cipher::derive(&secret, "drawer")?, secret })
    }

    /// A new, random key.
    pub fn random() -> Result<Self, StoreError> {
        Self::new(Zeroizing::new(seal::random()?))
    }

    /// Seals what is in the drawer of an account.
    pub fn seal(&self, account: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.content.seal(&Canonical::of("drawer").id(account).done(), plain)
    }

    /// Opens what is in the drawer of an account. `Unsealable` when it was changed, is another's, or of another key.
    pub fn open(&self, account: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.content.open(&Canonical::of("drawer").id(account).done(), sealed)
    }

    /// The key, wrapped by a secret of the person for one lock of their drawer.
    pub fn wrap(&self, secret: &[u8; 32], account: Uuid, lock: Uuid) -> Result<Vec<u8>, StoreError> {
        Cipher::derive(secret, "drawer-lock")?.seal(&lock_of(account, lock), self.secret.as_slice())
    }

    /// Opens a wrapped key. `Unsealable` when the secret is not the one, or the lock is another.
    pub fn unwrap(secret: &[u8; 32], account: Uuid, lock: Uuid, wrapped: &[u8]) -> Result<Self, StoreError> {
        let opened = Cipher::derive(secret, "drawer-lock")?.open(&lock_of(account, lock), wrapped)?;
        Self::of_bytes(&Zeroizing::new(opened))
    }

    /// The key, sealed for the browser that holds it until a moment. Without the secret of its session it is worth
    /// nothing.
    pub fn hand_out(&self, session: &[u8; 32], account: Uuid, until: Timestamp) -> Result<Vec<u8>, StoreError> {
        let mut plain = Zeroizing::new(until.as_second().to_be_bytes().to_vec());
        plain.extend_from_slice(self.secret.as_slice());
        Cipher::derive(session, "drawer-session")?.seal(&handed_to(account), &plain)
    }

    /// Takes a key back in from a browser; `None` when its time is over.
    pub fn take_in(
        session: &[u8; 32],
        account: Uuid,
        now: Timestamp,
        sealed: &[u8],
    ) -> Result<Option<Self>, StoreError> {
        let plain = Zeroizing::new(Cipher::derive(session, "drawer-session")?.open(&handed_to(account), sealed)?);
        let short = || StoreError::Unsealable("it is too short".to_owned());
        let (until, key) = plain.split_first_chunk::<8>().ok_or_else(short)?;
        if i64::from_be_bytes(*until) <= now.as_second() {
            return Ok(None);
        }
        Self::of_bytes(key).map(Some)
    }

    fn of_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let key = bytes.first_chunk::<32>().filter(|_| bytes.len() == 32);
        let mut secret = Zeroizing::new([0; 32]);
        secret
            .copy_from_slice(key.ok_or_else(|| StoreError::Unsealable("a drawer key must have 32 bytes".to_owned()))?);
        Self::new(secret)
    }
}

impl fmt::Debug for DrawerKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("DrawerKey(hidden)")
    }
}

fn lock_of(account: Uuid, lock: Uuid) -> Vec<u8> {
    Canonical::of("drawer-lock").id(account).id(lock).done()
}

fn handed_to(account: Uuid) -> Vec<u8> {
    Canonical::of("drawer-session").id(account).done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_opens_only_with_its_secret_for_its_account_and_lock() {
        let (key, account, lock) = (DrawerKey::random().unwrap(), Uuid::now_v7(), Uuid::now_v7());
        let wrapped = key.wrap(&[7; 32], account, lock).unwrap();
        let sealed = key.seal(account, b"mine").unwrap();
        let again = DrawerKey::unwrap(&[7; 32], account, lock, &wrapped).unwrap();
        assert_eq!(again.open(account, &sealed).unwrap(), b"mine");
        assert!(again.open(Uuid::now_v7(), &sealed).is_err());
        assert!(DrawerKey::unwrap(&[8; 32], account, lock, &wrapped).is_err());
        assert!(DrawerKey::unwrap(&[7; 32], Uuid::now_v7(), lock, &wrapped).is_err());
        assert!(DrawerKey::unwrap(&[7; 32], account, Uuid::now_v7(), &wrapped).is_err());
    }

    #[test]
    fn a_key_that_was_handed_out_ends_and_is_worth_nothing_elsewhere() {
        let (key, account) = (DrawerKey::random().unwrap(), Uuid::now_v7());
        let until = Timestamp::from_second(1_000).unwrap();
        let sealed = key.hand_out(&[7; 32], account, until).unwrap();
        let at = |second| DrawerKey::take_in(&[7; 32], account, Timestamp::from_second(second).unwrap(), &sealed);
        assert!(at(999).unwrap().is_some());
        assert!(at(1_000).unwrap().is_none());
        assert!(DrawerKey::take_in(&[8; 32], account, Timestamp::UNIX_EPOCH, &sealed).is_err());
        assert!(DrawerKey::take_in(&[7; 32], Uuid::now_v7(), Timestamp::UNIX_EPOCH, &sealed).is_err());
    }
}
