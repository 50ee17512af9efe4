//! The ways to open a drawer: the person's own phrase, a spare phrase on paper, and the passkeys that they add.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dossier::MemberId;
use jiff::Timestamp;
use store::{DrawerKey, DrawerLockRow, hash_secret};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{DrawerError, MOST_TRIES, OpenDrawer, WINDOW};
use crate::accounts::Account;
use crate::security_log::{About, Incident, tell};
use crate::sessions::later;
use crate::{App, AppError};

/// The own phrase, and the spare one.
const PHRASE: &str = "phrase";
const SPARE: &str = "spare";
/// What a passkey gives for the drawer (PRF): 32 bytes that its device alone can make.
const PASSKEY: &str = "prf";
/// The most passkeys that open one drawer.
const MOST_PASSKEYS: usize = 10;
/// Beside the lock of a passkey: its bytes are taken as they are, for they are as random as a key.
const TAKEN: u8 = 2;
/// The fewest words, or else the fewest characters, of a phrase; and the most characters.
const FEWEST_WORDS: usize = 4;
const SHORTEST: usize = 12;
const LONGEST: usize = 200;
/// Letters and digits that nobody takes for each other.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// How many of them a spare phrase has: 160 bits.
const SPARE_LETTERS: usize = 32;
/// Beside the salt stands how the phrase was stretched: 1 is Argon2id, 64 MiB, three passes.
const STRETCHED: u8 = 1;

/// A passkey that opens a drawer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lock {
    /// Its id.
    pub id: Uuid,
    /// When it was added.
    pub created_at: Timestamp,
}

impl App {
    /// Makes a drawer that opens with this phrase. Gives it open, with its spare phrase, which is shown once.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when the phrase is too short, when there is a drawer already.
    pub async fn make_drawer(&self, who: &Account, phrase: &str) -> Result<(OpenDrawer, String), AppError> {
        fit_phrase(phrase)?;
        if self.has_drawer(who).await? {
            return Err(AppError::Unfit { field: "phrase", why: "drawer-there" });
        }
        let drawer = OpenDrawer { account: who.id, key: DrawerKey::random()? };
        let own = self.add_lock(&drawer, PHRASE, &plain(phrase)).await?;
        let spare = spare_phrase()?;
        let second = self.add_lock(&drawer, SPARE, &letters(&spare)).await?;
        let empty = drawer.key.seal(who.id.0, &super::content::padded(&[])?)?;
        if let Err(error) = self.store.put_drawer(who.id.0, 0, empty).await {
            // Another tab made one at the same time: its locks stay, these go.
            for lock in [own, second] {
                self.store.remove_drawer_lock(who.id.0, lock).await?;
            }
            tracing::debug!(%error, "two tabs made a drawer");
            return Err(AppError::Unfit { field: "phrase", why: "drawer-there" });
        }
        Ok((drawer, spare))
    }

    /// Opens a drawer with the phrase or the spare phrase.
    ///
    /// # Errors
    /// [`DrawerError::Wrong`] and [`DrawerError::TooOften`]; denied for who cannot have one.
    pub async fn open_drawer(&self, who: &Account, phrase: &str) -> Result<OpenDrawer, DrawerError> {
        self.has_drawer(who).await?;
        let (tries, since) = (tries_of(who.id), later(self.now(), -WINDOW));
        if self.store.attempts(tries, since).await? >= MOST_TRIES {
            return Err(DrawerError::TooOften);
        }
        let (words, spare) = (plain(phrase), letters(phrase));
        for lock in self.store.drawer_locks(who.id.0).await? {
            let tried = match lock.kind.as_str() {
                PHRASE if words.len() <= 4 * LONGEST => &words,
                SPARE if spare.len() == SPARE_LETTERS => &spare,
                _ => continue,
            };
            let secret = self.stretched(tried, &lock.public).await?;
            if let Ok(key) = DrawerKey::unwrap(&secret, who.id.0, lock.id, &lock.wrapped) {
                self.store.clear_attempts(tries).await?;
                return Ok(OpenDrawer { account: who.id, key });
            }
        }
        self.store.count_attempt(tries, self.now(), since).await?;
        tell(Incident::DrawerFailed, About { way: PHRASE, account: Some(who.id), ..About::default() });
        Err(DrawerError::Wrong)
    }

    /// Gives an open drawer another phrase; the old one opens it no more.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when the phrase is too short.
    pub async fn change_phrase(&self, drawer: &OpenDrawer, phrase: &str) -> Result<(), AppError> {
        fit_phrase(phrase)?;
        self.put_lock(drawer, PHRASE, &plain(phrase)).await
    }

    /// Lets a passkey open a drawer that is open now, beside the phrase. Its secret is what the device makes of the salt
    /// [`App::drawer_salt`]; adding the same one twice adds it once.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when it is not 32 bytes in base64url, or when there are too many.
    pub async fn add_passkey_lock(&self, drawer: &OpenDrawer, secret: &str) -> Result<(), AppError> {
        let secret = passkey_secret(secret).ok_or(AppError::Unfit { field: "secret", why: "no-prf" })?;
        let locks = self.store.drawer_locks(drawer.account.0).await?;
        let of_passkeys: Vec<_> = locks.iter().filter(|lock| lock.kind == PASSKEY).collect();
        if of_passkeys.iter().any(|lock| DrawerKey::unwrap(&secret, drawer.account.0, lock.id, &lock.wrapped).is_ok()) {
            return Ok(());
        }
        if of_passkeys.len() >= MOST_PASSKEYS {
            return Err(AppError::Unfit { field: "secret", why: "too-many-passkeys" });
        }
        let id = Uuid::now_v7();
        let wrapped = drawer.key.wrap(&secret, drawer.account.0, id)?;
        let (account, kind, created_at) = (drawer.account.0, PASSKEY.to_owned(), self.now());
        let lock = DrawerLockRow { account, id, kind, public: vec![TAKEN], wrapped, created_at };
        Ok(self.store.add_drawer_lock(lock).await?)
    }

    /// Opens a drawer with what a passkey of its owner gives.
    ///
    /// # Errors
    /// [`DrawerError::Wrong`] and [`DrawerError::TooOften`]; denied for who cannot have one.
    pub async fn open_drawer_by_passkey(&self, who: &Account, secret: &str) -> Result<OpenDrawer, DrawerError> {
        self.has_drawer(who).await?;
        let (tries, since) = (tries_of(who.id), later(self.now(), -WINDOW));
        if self.store.attempts(tries, since).await? >= MOST_TRIES {
            return Err(DrawerError::TooOften);
        }
        if let Some(secret) = passkey_secret(secret) {
            for lock in self.store.drawer_locks(who.id.0).await?.into_iter().filter(|lock| lock.kind == PASSKEY) {
                if let Ok(key) = DrawerKey::unwrap(&secret, who.id.0, lock.id, &lock.wrapped) {
                    self.store.clear_attempts(tries).await?;
                    return Ok(OpenDrawer { account: who.id, key });
                }
            }
        }
        self.store.count_attempt(tries, self.now(), since).await?;
        tell(Incident::DrawerFailed, About { way: PASSKEY, account: Some(who.id), ..About::default() });
        Err(DrawerError::Wrong)
    }

    /// The passkeys that open the drawer of somebody, oldest first. Which device each is of, nobody here knows.
    ///
    /// # Errors
    /// Denied for who cannot have one.
    pub async fn passkey_locks(&self, who: &Account) -> Result<Vec<Lock>, AppError> {
        self.has_drawer(who).await?;
        let locks = self.store.drawer_locks(who.id.0).await?.into_iter().filter(|lock| lock.kind == PASSKEY);
        let mut locks: Vec<_> = locks.map(|lock| Lock { id: lock.id, created_at: lock.created_at }).collect();
        locks.sort_by_key(|lock| (lock.created_at, lock.id));
        Ok(locks)
    }

    /// A passkey opens an open drawer no more. The phrase and the spare phrase always stay.
    ///
    /// # Errors
    /// What the store said.
    pub async fn remove_passkey_lock(&self, drawer: &OpenDrawer, lock: Uuid) -> Result<(), AppError> {
        for known in self.store.drawer_locks(drawer.account.0).await? {
            if known.id == lock && known.kind == PASSKEY {
                self.store.remove_drawer_lock(drawer.account.0, lock).await?;
            }
        }
        Ok(())
    }

    /// What a passkey is asked about, so that it gives the secret of the drawer of an account and nothing else.
    #[must_use]
    pub fn drawer_salt(account: MemberId) -> String {
        format!("nestkracht/drawer/1/{account}")
    }

    /// Gives an open drawer another spare phrase; the old one opens it no more.
    ///
    /// # Errors
    /// What the store said.
    pub async fn new_spare_phrase(&self, drawer: &OpenDrawer) -> Result<String, AppError> {
        let spare = spare_phrase()?;
        self.put_lock(drawer, SPARE, &letters(&spare)).await?;
        Ok(spare)
    }

    async fn put_lock(&self, drawer: &OpenDrawer, kind: &str, phrase: &str) -> Result<(), AppError> {
        let new = self.add_lock(drawer, kind, phrase).await?;
        for lock in self.store.drawer_locks(drawer.account.0).await? {
            if lock.kind == kind && lock.id != new {
                self.store.remove_drawer_lock(drawer.account.0, lock.id).await?;
            }
        }
        Ok(())
    }

    async fn add_lock(&self, drawer: &OpenDrawer, kind: &str, phrase: &str) -> Result<Uuid, AppError> {
        let (id, salt) = (Uuid::now_v7(), random::<16>()?);
        let public: Vec<u8> = [STRETCHED].into_iter().chain(salt).collect();
        let secret = self.stretched(phrase, &public).await?;
        let wrapped = drawer.key.wrap(&secret, drawer.account.0, id)?;
        let (account, kind, created_at) = (drawer.account.0, kind.to_owned(), self.now());
        self.store.add_drawer_lock(DrawerLockRow { account, id, kind, public, wrapped, created_at }).await?;
        Ok(id)
    }

    /// The secret that a phrase comes to. Takes a core and 64 MiB for a while: in line with the passwords.
    async fn stretched(&self, phrase: &str, public: &[u8]) -> Result<[u8; 32], AppError> {
        let (phrase, public) = (phrase.to_owned(), public.to_vec());
        self.hash_in_line(move || {
            let salt = match public.split_first() {
                Some((&STRETCHED, salt)) => salt,
                _ => return Err(AppError::Unreadable("a lock was made in a way that is not known".to_owned())),
            };
            let mut secret = [0; 32];
            let params = Params::new(64 * 1024, 3, 1, Some(secret.len())).map_err(unreadable)?;
            let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            argon.hash_password_into(phrase.as_bytes(), salt, &mut secret).map_err(unreadable)?;
            Ok(secret)
        })
        .await
    }
}

/// A phrase as it is compared: neither capitals nor the number of spaces matter.
fn plain(phrase: &str) -> String {
    phrase.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A spare phrase as it is compared: its letters and digits.
fn letters(phrase: &str) -> String {
    phrase.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

fn fit_phrase(phrase: &str) -> Result<(), AppError> {
    let phrase = plain(phrase);
    match (phrase.split(' ').count(), phrase.chars().count()) {
        (_, length) if length > LONGEST => Err(AppError::Unfit { field: "phrase", why: "too-long-line" }),
        (words, length) if words < FEWEST_WORDS && length < SHORTEST => {
            Err(AppError::Unfit { field: "phrase", why: "phrase-short" })
        }
        _ => Ok(()),
    }
}

/// Eight groups of four.
fn spare_phrase() -> Result<String, AppError> {
    let bytes = random::<SPARE_LETTERS>()?;
    let letter = |byte: &u8| LETTERS.get(usize::from(byte & 31)).copied().map_or('A', char::from);
    let groups = bytes.chunks(4).map(|group| group.iter().map(letter).collect::<String>());
    Ok(groups.collect::<Vec<_>>().join("-"))
}

/// The 32 bytes that a passkey gave, as a browser writes them.
fn passkey_secret(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
    bytes.first_chunk::<32>().filter(|_| bytes.len() == 32).map(|bytes| Zeroizing::new(*bytes))
}

fn tries_of(account: MemberId) -> [u8; 32] {
    hash_secret(format!("drawer\0{account}").as_bytes())
}

fn random<const N: usize>() -> Result<[u8; N], AppError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

fn unreadable(error: impl std::fmt::Display) -> AppError {
    AppError::Unreadable(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_has_four_words_or_twelve_characters() {
        for good in ["de zon komt op", "aaaaaaaaaaaa", "a b c d"] {
            assert!(fit_phrase(good).is_ok(), "{good}");
        }
        for short in ["", "   ", "een twee", "kort"] {
            assert!(fit_phrase(short).is_err(), "{short}");
        }
    }

    #[test]
    fn a_spare_phrase_reads_back_as_people_copy_it() {
        let spare = spare_phrase().unwrap();
        assert_eq!(spare.split('-').map(str::len).collect::<Vec<_>>(), [4; 8]);
        assert_eq!(letters(&spare.to_lowercase().replace('-', " ")), letters(&spare));
        assert_eq!(letters(&spare).len(), SPARE_LETTERS);
        assert_ne!(spare, spare_phrase().unwrap());
    }
}
