//! Opening a dossier together: a guide, with the person at the table, who may not have an account yet.

use dossier::circle::{Command, Invited, Opening as Circle};
use dossier::{CommandId, Dossier, DossierId, MemberId};
use method::CircleRole;

use crate::accounts::{Account, AccountKind, Profile};
use crate::{App, AppError, Envelope};

/// The person whose dossier it will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Person {
    /// Somebody who gets an account.
    New {
        /// The id of the account, made by whoever asks, so that asking twice makes one.
        id: MemberId,
        /// The nickname to sign in with.
        login: String,
        /// The language.
        language: String,
    },
    /// Somebody who has an account, by its sign-in name.
    Known {
        /// The sign-in name.
        login: String,
    },
}

/// A dossier to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Its id, made by whoever asks.
    pub dossier: DossierId,
    /// The id of the command.
    pub command: CommandId,
    /// The person.
    pub person: Person,
    /// The name that the person chose.
    pub name: String,
    /// The name by which the person knows the guide.
    pub guide_name: String,
}

impl App {
    /// Opens a dossier with its person and its guide, and makes the person's account when there is none. Nothing is
    /// made when the opening is refused; doing it twice does it once.
    ///
    /// # Errors
    /// [`AppError::NotForYou`] for who is no guide, [`AppError::NameTaken`], [`AppError::Unfit`] with the field, and
    /// [`AppError::Refused`].
    pub async fn open_together(&self, guide: &Account, opening: Opening) -> Result<Account, AppError> {
        if !guide.profile.kind.may_open_dossiers() {
            return Err(AppError::NotForYou);
        }
        let Opening { dossier, command: id, person, name, guide_name } = opening;
        let person = self.asked_for(person, &name).await?;
        let participant = match &person {
            Asked::New(id, _) => *id,
            Asked::Known(account) => account.id,
        };
        let invited = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
        let members = vec![
            invited(participant, CircleRole::Participant, &name),
            invited(guide.id, CircleRole::Guide, &guide_name),
        ];
        let command = dossier::Command::Circle(Command::Open(Circle { members }));
        let envelope = Envelope { id, voice: None, happened_on: None, seen: None, command };
        self.decide(guide.id, &Dossier::default(), std::slice::from_ref(&envelope))?;
        let account = match person {
            Asked::New(id, profile) => self.add_account(id, profile).await?,
            Asked::Known(account) => account,
        };
        self.open_dossier(guide.id, dossier, envelope).await?;
        Ok(account)
    }

    async fn asked_for(&self, person: Person, name: &str) -> Result<Asked, AppError> {
        match person {
            Person::New { id, login, language } => {
                let profile = Profile::new(login, name.to_owned(), AccountKind::Participant, language);
                Ok(Asked::New(id, profile))
            }
            Person::Known { login } => {
                let account = self.account_by_login(&login).await?;
                let is_person =
                    |known: &Account| known.ended_at.is_none() && known.profile.kind == AccountKind::Participant;
                let why = AppError::Unfit { field: "known_login", why: "no-such-person" };
                account.filter(is_person).map(Asked::Known).ok_or(why)
            }
        }
    }
}

/// The person, looked up.
enum Asked {
    New(MemberId, Profile),
    Known(Account),
}
