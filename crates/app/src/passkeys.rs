//! Passkeys: signing in with the lock of one's own device, without a name and without a password (WebAuthn).
//!
//! The device shows for which address a passkey is, and gives it to no other: there is nothing to lure out of anybody.
//! It asks for a finger, a face or a PIN itself, so no code is asked afterwards.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dossier::MemberId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::hash_secret;
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::accounts::Account;
use crate::credentials::{Credential, Held, Kind, New};
use crate::tries::Tries;
use crate::{App, AppError, Came, Secret, SignInError, Step};

/// The step in which a passkey is made, and the one in which it signs in.
const ENROL: &str = "passkey-enrol";
const ENTER: &str = "passkey-enter";
/// The step in which who is signed in shows once more that it is them.
const CONFIRM: &str = "passkey-confirm";
/// The most passkeys of one account: making one names the others, in a cookie that holds some four kilobytes.
const MOST: usize = 10;

/// The address for which passkeys are made.
pub struct Origin {
    webauthn: Webauthn,
    url: Url,
}

/// Why passkeys cannot be used at an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPasskeys {
    /// It is no address.
    #[error("{0} is no address of a site; give one such as https://nest.example")]
    Unreadable(String),
    /// It names a machine by its number.
    #[error("{0} is a number; passkeys need a name, such as https://nest.example or http://localhost:8080")]
    Number(String),
    /// It is plain HTTP.
    #[error("{0} is not HTTPS; browsers give passkeys only to HTTPS, and to localhost")]
    Plain(String),
}

impl Origin {
    /// The address that people use, such as `https://nest.example` or `http://localhost:8080`.
    ///
    /// # Errors
    /// Why there can be no passkeys for it.
    pub fn new(address: &str) -> Result<Self, NoPasskeys> {
        let unreadable = || NoPasskeys::Unreadable(address.to_owned());
        let url: Url = address.parse().map_err(|_| unreadable())?;
        let host = match url.host() {
            Some(Host::Domain(host)) => host.to_owned(),
            Some(_) => return Err(NoPasskeys::Number(address.to_owned())),
            None => return Err(unreadable()),
        };
        let is_local = host == "localhost" || host.ends_with(".localhost");
        if url.scheme() != "https" && !(url.scheme() == "http" && is_local) {
            return Err(NoPasskeys::Plain(address.to_owned()));
        }
        let builder = WebauthnBuilder::new(&host, &url).map_err(|_| unreadable())?;
        let webauthn = builder.rp_name("Nestkracht").build().map_err(|_| unreadable())?;
        Ok(Self { webauthn, url })
    }

    /// Host and port as a browser sends them, such as `localhost:8080`.
    #[must_use]
    pub fn authority(&self) -> &str {
        self.url.authority()
    }

    /// The address, without a slash at the end.
    #[must_use]
    pub fn address(&self) -> &str {
        self.url.as_str().trim_end_matches('/')
    }
}

/// What a browser is asked, and what it brings back with its answer.
#[derive(Debug)]
pub struct Asked {
    /// The options for `navigator.credentials`, as JSON with bytes in base64url.
    pub options: Value,
    /// What the answer brings back.
    pub step: Step,
}

#[derive(Serialize, Deserialize)]
struct Enrolling {
    account: MemberId,
    session: [u8; 32],
    state: PasskeyRegistration,
}

impl App {
    /// Begins making a passkey for who is signed in.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when there are too many already.
    pub async fn begin_passkey(&self, origin: &Origin, account: &Account, session: &Secret) -> Result<Asked, AppError> {
        let known = self.passkeys(account.id).await?;
        if known.len() >= MOST {
            return Err(AppError::Unfit { field: "credential", why: "too-many-passkeys" });
        }
        let ids = known.iter().filter_map(|known| passkey_in(known)).map(|passkey| passkey.cred_id().clone()).collect();
        let profile = &account.profile;
        let (options, state) = origin
            .webauthn
            .start_passkey_registration(account.id.0, &profile.login, &profile.name, Some(ids))
            .map_err(unreadable)?;
        let mut options = serde_json::to_value(options)?;
        if let Some(asked) = options.get_mut("publicKey") {
            // It must be found without a name, and it may later open the owner's own drawer (PRF).
            if let Some(selection) = asked.get_mut("authenticatorSelection") {
                set(selection, "residentKey", json!("required"));
                set(selection, "requireResidentKey", json!(true));
            }
            with_prf(asked);
        }
        let step = self.carry(ENROL, Enrolling { account: account.id, session: session.hash(), state })?;
        Ok(Asked { options, step })
    }

    /// Takes a passkey in that a device has made.
    ///
    /// # Errors
    /// [`SignInError::Stale`] when it took too long or is of another session, [`SignInError::Wrong`] when the answer
    /// does not fit, [`AppError::Unfit`] when it is known already.
    pub async fn add_passkey(
        &self,
        origin: &Origin,
        account: &Account,
        session: &Secret,
        step: &Step,
        answer: Value,
        name: &str,
    ) -> Result<(), SignInError> {
        let enrolling = self.carried_once::<Enrolling>(ENROL, step).await?;
        let is_theirs = |e: &Enrolling| e.account == account.id && e.session == session.hash();
        let Enrolling { state, .. } = enrolling.filter(is_theirs).ok_or(SignInError::Stale)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_value(answer).map_err(|_| SignInError::Wrong)?;
        let passkey = origin.webauthn.finish_passkey_registration(&answer, &state).map_err(wrong)?;
        let name: String = name.trim().chars().filter(|c| !c.is_control()).take(dossier::NAME).collect();
        let lookup = Some(lookup_of(passkey.cred_id()));
        let held = Held::Passkey(Box::new(passkey));
        self.add_credential(New { account: account.id, made_by: Some(account.id), name, lookup, held }).await?;
        Ok(())
    }

    /// Begins signing in with a passkey; who it is, the passkey says.
    ///
    /// # Errors
    /// When the options cannot be made.
    pub fn begin_passkey_sign_in(&self, origin: &Origin) -> Result<Asked, AppError> {
        self.ask_for_passkey(origin, ENTER)
    }

    /// Begins showing with a passkey, by who is signed in, that it is them.
    ///
    /// # Errors
    /// When the options cannot be made.
    pub fn begin_passkey_confirm(&self, origin: &Origin) -> Result<Asked, AppError> {
        self.ask_for_passkey(origin, CONFIRM)
    }

    fn ask_for_passkey(&self, origin: &Origin, purpose: &str) -> Result<Asked, AppError> {
        let (options, state) = origin.webauthn.start_discoverable_authentication().map_err(unreadable)?;
        let mut options = serde_json::to_value(options)?;
        // Asked for by pressing a button, not offered in a field.
        if let Some(whole) = options.as_object_mut() {
            whole.remove("mediation");
        }
        Ok(Asked { options, step: self.carry(purpose, state)? })
    }

    /// Signs in with a passkey.
    ///
    /// # Errors
    /// [`SignInError::Stale`] when it took too long or was used, [`SignInError::Wrong`] when the passkey is not known
    /// here, has ended, or the answer does not fit; [`SignInError::TooOften`].
    pub async fn sign_in_by_passkey(
        &self,
        origin: &Origin,
        step: &Step,
        answer: Value,
        came: &Came,
    ) -> Result<(Account, Secret), SignInError> {
        let account = self.by_passkey(origin, ENTER, step, answer, came).await?;
        let session = self.enter_by("passkey", &account, came).await?;
        Ok((account, session))
    }

    /// Shows with a passkey, by who is signed in, that it is them.
    ///
    /// # Errors
    /// As [`App::sign_in_by_passkey`]; [`SignInError::Wrong`] as well when it is the passkey of somebody else.
    pub async fn confirm_by_passkey(
        &self,
        origin: &Origin,
        account: &Account,
        session: &Secret,
        step: &Step,
        answer: Value,
        came: &Came,
    ) -> Result<Step, SignInError> {
        if self.by_passkey(origin, CONFIRM, step, answer, came).await?.id != account.id {
            return Err(SignInError::Wrong);
        }
        Ok(self.confirmed(account.id, session, "passkey", came)?)
    }

    /// Whose passkey it is that answered what was asked for a purpose.
    async fn by_passkey(
        &self,
        origin: &Origin,
        purpose: &str,
        step: &Step,
        answer: Value,
        came: &Came,
    ) -> Result<Account, SignInError> {
        let answer: PublicKeyCredential = serde_json::from_value(answer).map_err(|_| SignInError::Wrong)?;
        let (owner, id) = origin.webauthn.identify_discoverable_authentication(&answer).map_err(wrong)?;
        let tries = Tries::of("passkey", &URL_SAFE_NO_PAD.encode(id), &came.place);
        let tries = tries.known(self.known_at_all(came));
        self.may_try(&tries).await?;
        let state = self.carried_once::<DiscoverableAuthentication>(purpose, step).await?;
        let answered = match state {
            Some(state) => self.answered(origin, &answer, state, owner, id).await,
            None => Err(SignInError::Stale),
        };
        let (known, mut passkey, result) = match answered {
            Ok(answered) => answered,
            Err(error) => {
                self.failed(&tries).await?;
                return Err(error);
            }
        };
        passkey.update_credential(&result);
        // Of two answers with the same counter, one is first.
        if !self.change_credential(&known, Held::Passkey(passkey), Some(self.now())).await? {
            return Err(SignInError::Stale);
        }
        let account = self.account(known.account).await?.filter(|account| account.ended_at.is_none());
        account.ok_or(SignInError::Wrong)
    }

    /// The passkey that answered, when it is known here and the answer fits the question.
    async fn answered(
        &self,
        origin: &Origin,
        answer: &PublicKeyCredential,
        question: DiscoverableAuthentication,
        owner: Uuid,
        id: &[u8],
    ) -> Result<(Credential, Box<Passkey>, AuthenticationResult), SignInError> {
        let known = self.credential_by(lookup_of(id)).await?;
        let known = known.filter(|known| known.ended_at.is_none() && known.account.0 == owner);
        let known = known.ok_or(SignInError::Wrong)?;
        let Held::Passkey(passkey) = &known.held else { return Err(SignInError::Wrong) };
        let passkey = passkey.clone();
        let result =
            origin.webauthn.finish_discoverable_authentication_v2(answer, question, &*passkey).map_err(wrong)?;
        if !result.user_verified() {
            return Err(SignInError::Wrong);
        }
        Ok((known, passkey, result))
    }

    async fn passkeys(&self, account: MemberId) -> Result<Vec<Credential>, AppError> {
        let is_one = |known: &Credential| known.kind == Kind::Passkey && known.ended_at.is_none();
        Ok(self.credentials(account).await?.into_iter().filter(is_one).collect())
    }
}

fn passkey_in(known: &Credential) -> Option<&Passkey> {
    match &known.held {
        Held::Passkey(passkey) => Some(passkey),
        _ => None,
    }
}

fn with_prf(asked: &mut Value) {
    match asked.get_mut("extensions") {
        Some(extensions) if extensions.is_object() => set(extensions, "prf", json!({})),
        _ => set(asked, "extensions", json!({ "prf": {} })),
    }
}

fn set(object: &mut Value, name: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}

fn lookup_of(credential: &[u8]) -> [u8; 32] {
    hash_secret(&[b"passkey\0", credential].concat())
}

fn unreadable(error: impl std::fmt::Display) -> AppError {
    AppError::Unreadable(error.to_string())
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is turned into another")]
fn wrong(error: WebauthnError) -> SignInError {
    tracing::info!(%error, "the answer of a passkey did not fit");
    SignInError::Wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_for_a_name_over_https_or_this_machine() {
        for address in ["https://nest.example", "https://nest.example:8443/", "http://localhost:8080"] {
            assert!(Origin::new(address).is_ok(), "{address}");
        }
        assert_eq!(Origin::new("http://localhost:8080").unwrap().authority(), "localhost:8080");
        for address in ["http://127.0.0.1:8080", "https://[::1]", "https://192.168.1.4"] {
            assert!(matches!(Origin::new(address), Err(NoPasskeys::Number(_))), "{address}");
        }
        assert!(matches!(Origin::new("http://nest.example"), Err(NoPasskeys::Plain(_))));
        assert!(matches!(Origin::new("nest.example"), Err(NoPasskeys::Unreadable(_))));
    }
}
