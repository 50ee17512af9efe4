//! The sign-in of an organisation: OpenID Connect with the authorization code flow, PKCE, state and nonce.
//!
//! Somebody is linked by issuer and subject, never by an e-mail address: addresses are given to others in time.

mod again;
mod http;
mod provider;
mod settings;

use dossier::MemberId;
use openidconnect::{Nonce, PkceCodeVerifier};
use serde::{Deserialize, Serialize};
use store::hash_secret;
use uuid::Uuid;

pub use self::again::{Again, PROGRAM_BELIEVED};
pub use self::provider::Organisation;
use self::provider::{Begun, Person};
pub use self::settings::{OrganisationSettings, SettingsError};
use crate::accounts::{Account, AccountKind, Profile};
use crate::credentials::{Credential, Held, Kind, New};
use crate::security_log::{About, Incident, tell};
use crate::tries::Tries;
use crate::{App, AppError, Came, Secret, SignInError, Step};

/// The step in which somebody is at the organisation.
const AWAY: &str = "organisation";

/// Where to send the browser, and what it brings back.
#[derive(Debug)]
pub struct SentAway {
    /// The address at the organisation.
    pub to: String,
    /// What the answer brings back.
    pub step: Step,
}

/// What coming back led to.
#[derive(Debug)]
pub enum CameBack {
    /// Signed in; on to this page.
    In(Secret, String),
    /// Linked with the account that was signed in.
    Linked,
    /// Of the organisation still: the session goes on, to this page.
    Still(String),
}

#[derive(Serialize, Deserialize)]
struct Away {
    state: String,
    nonce: String,
    verifier: String,
    next: String,
    /// Who links this sign-in with their account, and in which session.
    linking: Option<(MemberId, [u8; 32])>,
    /// Who is asked about again, and in which session.
    #[serde(default)]
    again: Option<(MemberId, [u8; 32])>,
}

/// Why somebody is sent away.
enum Why {
    SignIn,
    Link(MemberId, [u8; 32]),
    Again(MemberId, [u8; 32]),
}

impl App {
    /// Sends somebody to the organisation to sign in.
    ///
    /// # Errors
    /// [`SignInError::Organisation`] when it does not answer.
    pub async fn send_to_organisation(&self, at: &Organisation, next: &str) -> Result<SentAway, SignInError> {
        self.send_away(at, next, Why::SignIn).await
    }

    /// Sends who is signed in to the organisation, to link the sign-in there with their account.
    ///
    /// # Errors
    /// As [`App::send_to_organisation`].
    pub async fn link_with_organisation(
        &self,
        at: &Organisation,
        account: &Account,
        session: &Secret,
    ) -> Result<SentAway, SignInError> {
        self.send_away(at, "", Why::Link(account.id, session.hash())).await
    }

    /// Sends who is signed in to the organisation, to hear whether they are still of it.
    async fn send_again(
        &self,
        at: &Organisation,
        next: &str,
        account: &Account,
        session: &Secret,
    ) -> Result<SentAway, SignInError> {
        self.send_away(at, next, Why::Again(account.id, session.hash())).await
    }

    async fn send_away(&self, at: &Organisation, next: &str, why: Why) -> Result<SentAway, SignInError> {
        let (linking, again) = match why {
            Why::SignIn => (None, None),
            Why::Link(account, session) => (Some((account, session)), None),
            Why::Again(account, session) => (None, Some((account, session))),
        };
        let Begun { to, state, nonce, verifier } = at.begin(self.now()).await?;
        let away = Away {
            state: state.secret().clone(),
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
            next: next.to_owned(),
            linking,
            again,
        };
        Ok(SentAway { to, step: self.carry(AWAY, away)? })
    }

    /// Takes in who comes back from the organisation with a code.
    ///
    /// # Errors
    /// [`SignInError::Stale`] when it took too long, was used, or is of another browser or session,
    /// [`SignInError::Organisation`] when its answer cannot be believed, [`SignInError::NotHere`] for who has no
    /// account, [`SignInError::TooOften`].
    pub async fn come_back(
        &self,
        at: &Organisation,
        step: &Step,
        code: &str,
        state: &str,
        session: Option<&Secret>,
        came: &Came,
    ) -> Result<CameBack, SignInError> {
        let tries = Tries::of(AWAY, state, &came.place).known(self.known_at_all(came));
        self.may_try(&tries).await?;
        let back = self.back_with(at, step, code, state, session, came).await;
        if matches!(back, Err(SignInError::Stale | SignInError::Organisation(_))) {
            self.failed(&tries).await?;
        }
        back
    }

    async fn back_with(
        &self,
        at: &Organisation,
        step: &Step,
        code: &str,
        state: &str,
        session: Option<&Secret>,
        came: &Came,
    ) -> Result<CameBack, SignInError> {
        let away = self.carried_once::<Away>(AWAY, step).await?.ok_or(SignInError::Stale)?;
        // Compared by their hashes, so that the time it takes tells nothing.
        if hash_secret(away.state.as_bytes()) != hash_secret(state.as_bytes()) {
            return Err(SignInError::Stale);
        }
        let (verifier, nonce) = (PkceCodeVerifier::new(away.verifier), Nonce::new(away.nonce));
        let person = at.exchange(code, verifier, &nonce, self.now()).await?;
        if let Some((account, of)) = away.linking {
            // A session that ended in between links nothing: it may have ended because somebody else was in it.
            if !self.is_session_of(session, account, of).await? {
                return Err(SignInError::Stale);
            }
            self.add_credential(linked(account, &person)).await?;
            return Ok(CameBack::Linked);
        }
        let account = self.account_of(at, &person, came).await?;
        // Whoever comes back as somebody else, or as somebody else than they were, begins anew.
        if let Some((asked, of)) = away.again
            && asked == account.id
            && self.is_session_of(session, asked, of).await?
        {
            return Ok(CameBack::Still(away.next));
        }
        let session = self.enter_by(AWAY, &account, came).await?;
        Ok(CameBack::In(session, away.next))
    }

    /// Whether a browser is in the session that a way was begun in, and that session is good.
    async fn is_session_of(
        &self,
        session: Option<&Secret>,
        account: MemberId,
        begun: [u8; 32],
    ) -> Result<bool, AppError> {
        let Some(session) = session.filter(|session| session.hash() == begun) else { return Ok(false) };
        Ok(self.session(session).await?.is_some_and(|known| known.id == account))
    }

    /// The account of somebody, brought up to date with what the organisation says of them. Who is in none of its groups
    /// any more does not come in, and is in nowhere any more.
    async fn account_of(&self, at: &Organisation, person: &Person, came: &Came) -> Result<Account, SignInError> {
        let known = match self.credential_by(lookup_of(person)).await? {
            Some(known) => known,
            None => self.newly_here(at, person).await?,
        };
        if known.kind != Kind::Oidc || known.ended_at.is_some() {
            return Err(SignInError::NotHere);
        }
        let account = self.account(known.account).await?.filter(|account| account.ended_at.is_none());
        let account = account.ok_or(SignInError::NotHere)?;
        let profile = up_to_date(at, person, account.profile.clone());
        let has_left = account.profile.kind != AccountKind::Participant && !at.settings().knows_any_of(&person.groups);
        if has_left || profile != account.profile {
            // What runs in other browsers was begun as who they were before.
            self.put_profile(account.id, profile.clone()).await?;
            self.store.end_sessions_of(account.id.0, None).await.map_err(AppError::from)?;
        }
        if has_left {
            self.end_tokens_of(account.id).await?;
            let about = About { way: AWAY, account: Some(account.id), place: &came.place, ..About::default() };
            tell(Incident::LeftOrganisation, about);
            return Err(SignInError::NotHere);
        }
        self.change_credential(&known, known.held.clone(), Some(self.now())).await?;
        Ok(Account { profile, ..account })
    }

    /// Makes the account of somebody who comes for the first time, where that was set up.
    async fn newly_here(&self, at: &Organisation, person: &Person) -> Result<Credential, SignInError> {
        let kind = at.settings().kind_of(&person.groups).filter(|_| at.settings().make_accounts);
        let kind = kind.ok_or(SignInError::NotHere)?;
        let login = person.login.clone().unwrap_or_else(|| person.subject.clone());
        let name = person.name.clone().unwrap_or_else(|| login.clone());
        let profile = Profile::new(login, name, kind, at.settings().language.clone());
        let account = match self.add_account(MemberId(Uuid::now_v7()), profile).await {
            // Who has that name here may be somebody else: they link the two themselves, signed in as both.
            Err(AppError::NameTaken) => return Err(SignInError::NotHere),
            made => made?,
        };
        self.add_credential(linked(account.id, person)).await?;
        self.credential_by(lookup_of(person)).await?.ok_or(SignInError::NotHere)
    }
}

/// Teams, and the kind where the organisation says one. A participant is never made anything else, nor anyone one.
fn up_to_date(at: &Organisation, person: &Person, profile: Profile) -> Profile {
    let kind = at.settings().kind_of(&person.groups).filter(|_| profile.kind != AccountKind::Participant);
    Profile { teams: at.settings().teams_of(&person.groups), kind: kind.unwrap_or(profile.kind), ..profile }
}

fn linked(account: MemberId, person: &Person) -> New {
    let held = Held::Oidc { issuer: person.issuer.clone(), subject: person.subject.clone() };
    let lookup = Some(lookup_of(person));
    New { account, made_by: Some(account), name: String::new(), lookup, held }
}

fn lookup_of(person: &Person) -> [u8; 32] {
    hash_secret(format!("oidc\0{}\0{}", person.issuer, person.subject).as_bytes())
}
