//! The card of a participant: a QR code to have, and a PIN to know. No name, no address, no number of anybody.
//!
//! Five wrong PINs block a card. Only who has the card can try, so nobody else can block it.

use dossier::{DossierId, MemberId};
use store::hash_secret;

use crate::accounts::{Account, AccountKind};
use crate::credentials::{Credential, Held, Kind, New};
use crate::security_log::{About, Incident, tell};
use crate::{App, AppError, Came, Secret, SignInError};

/// The fewest and the most digits of a PIN.
const PIN_LENGTH: std::ops::RangeInclusive<usize> = 4..=8;
/// How many wrong PINs in a row block a card.
pub const CARD_TRIES: u32 = 5;

impl App {
    /// Makes a card for who is signed in and is a participant. One that was there ends.
    ///
    /// # Errors
    /// [`AppError::Unfit`] for a PIN that is too easy, [`AppError::NotForYou`] for a helper.
    pub async fn make_own_card(&self, account: &Account, pin: &str) -> Result<Secret, AppError> {
        self.make_card(account, account.id, pin).await
    }

    /// Makes a card for the participant of a dossier, by their guide, with the PIN that the person chose at the table.
    ///
    /// # Errors
    /// As [`App::make_own_card`], and as [`App::person_of`].
    pub async fn make_card_for(
        &self,
        guide: MemberId,
        dossier: DossierId,
        pin: &str,
    ) -> Result<(Account, Secret), AppError> {
        let person = self.person_of(guide, dossier).await?;
        let secret = self.make_card(&person, guide, pin).await?;
        Ok((person, secret))
    }

    async fn make_card(&self, person: &Account, made_by: MemberId, pin: &str) -> Result<Secret, AppError> {
        if person.profile.kind != AccountKind::Participant {
            return Err(AppError::NotForYou);
        }
        fit_pin(pin)?;
        let secret = Secret::random()?;
        let held = Held::Card { pin_hash: self.hashed(&bound(&secret, pin)).await?, wrong: 0 };
        self.end_credentials_of(person.id, &[Kind::Card]).await?;
        let lookup = Some(lookup_of(&secret));
        let new = New { account: person.id, made_by: Some(made_by), name: String::new(), lookup, held };
        self.add_credential(new).await?;
        Ok(secret)
    }

    /// The card of a person, if one works.
    ///
    /// # Errors
    /// What the store said.
    pub async fn card_of(&self, person: MemberId) -> Result<Option<Credential>, AppError> {
        let is_good = |known: &Credential| known.kind == Kind::Card && known.ended_at.is_none();
        Ok(self.credentials(person).await?.into_iter().find(is_good))
    }

    /// Ends the card of the participant of a dossier, by their guide.
    ///
    /// # Errors
    /// As [`App::person_of`].
    pub async fn end_card_for(&self, guide: MemberId, dossier: DossierId) -> Result<(), AppError> {
        let person = self.person_of(guide, dossier).await?;
        self.end_credentials_of(person.id, &[Kind::Card]).await
    }

    /// Whether this card works; it says nothing about whose it is.
    ///
    /// # Errors
    /// What the store said.
    pub async fn is_good_card(&self, secret: &Secret) -> Result<bool, AppError> {
        let known = self.credential_by(lookup_of(secret)).await?;
        Ok(known.is_some_and(|known| known.kind == Kind::Card && known.ended_at.is_none()))
    }

    /// Signs in with a card and its PIN.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] for a PIN that is not right, [`SignInError::CardEnded`] for a card that does not work
    /// (any more), [`SignInError::TooOften`] when several tries come at once.
    pub async fn sign_in_by_card(
        &self,
        secret: &Secret,
        pin: &str,
        came: &Came,
    ) -> Result<(Account, Secret), SignInError> {
        let known = self.credential_by(lookup_of(secret)).await?.filter(|known| known.ended_at.is_none());
        let known = known.ok_or(SignInError::CardEnded)?;
        let Held::Card { pin_hash, wrong } = known.held.clone() else { return Err(SignInError::CardEnded) };
        let account = self.account(known.account).await?.filter(|account| account.ended_at.is_none());
        let account = account.ok_or(SignInError::CardEnded)?;
        // Counted before it is looked at: tries that come at once are no more tries.
        let about = About { way: "card", account: Some(account.id), place: &came.place, ..About::default() };
        let counted = Held::Card { pin_hash: pin_hash.clone(), wrong: wrong.saturating_add(1) };
        if wrong >= CARD_TRIES || !self.change_credential(&known, counted, None).await? {
            tell(Incident::SignInStopped, about);
            return Err(if wrong >= CARD_TRIES { SignInError::CardEnded } else { SignInError::TooOften });
        }
        let pin: String = pin.chars().filter(|c| !c.is_whitespace()).collect();
        if !self.fits(bound(secret, &pin), pin_hash.clone()).await? {
            tell(Incident::SignInFailed, about);
            if wrong + 1 >= CARD_TRIES {
                self.store.end_credential(known.account.0, known.id, self.now()).await.map_err(AppError::from)?;
                return Err(SignInError::CardEnded);
            }
            return Err(SignInError::Wrong);
        }
        let read = self.credential_by(lookup_of(secret)).await?.ok_or(SignInError::CardEnded)?;
        if !self.change_credential(&read, Held::Card { pin_hash, wrong: 0 }, Some(self.now())).await? {
            return Err(SignInError::TooOften);
        }
        let session = self.enter_by("card", &account, came).await?;
        Ok((account, session))
    }
}

/// Whether a PIN is of digits, long enough, and not the first that anybody would try.
fn fit_pin(pin: &str) -> Result<(), AppError> {
    let unfit = |why| Err(AppError::Unfit { field: "pin", why });
    let digits: Vec<i16> = pin.bytes().filter(u8::is_ascii_digit).map(|byte| i16::from(byte - b'0')).collect();
    if digits.len() != pin.len() || !PIN_LENGTH.contains(&digits.len()) {
        return unfit("pin-length");
    }
    let steps: Vec<i16> = digits.iter().zip(digits.iter().skip(1)).map(|(from, to)| to - from).collect();
    let runs = |by: i16| steps.iter().all(|step| *step == by || *step == by - 10 * by.signum());
    let is_twice = digits.len().is_multiple_of(2) && {
        let (first, second) = digits.split_at(digits.len() / 2);
        first == second
    };
    if runs(0) || runs(1) || runs(-1) || is_twice {
        return unfit("pin-easy");
    }
    Ok(())
}

/// The PIN with the secret of its card: who has the hash alone has ten thousand times nothing to try.
fn bound(secret: &Secret, pin: &str) -> String {
    format!("{}\0{pin}", secret.expose())
}

fn lookup_of(secret: &Secret) -> [u8; 32] {
    hash_secret(&[b"card\0".as_slice(), &secret.hash()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_of_four_to_eight_digits_and_not_the_first_anybody_tries() {
        for pin in ["2749", "90210", "31415926", "1357"] {
            assert!(fit_pin(pin).is_ok(), "{pin}");
        }
        for pin in ["0000", "1234", "4321", "7777777", "7890", "3210", "1212", "8901", "12345678"] {
            assert!(matches!(fit_pin(pin), Err(AppError::Unfit { why: "pin-easy", .. })), "{pin}");
        }
        for pin in ["", "123", "123456789", "12a4", "12 34", "１２３４"] {
            assert!(matches!(fit_pin(pin), Err(AppError::Unfit { why: "pin-length", .. })), "{pin}");
        }
    }
}
