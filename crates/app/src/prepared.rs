//! What the server knows and the writer does not say: who an account is.

use dossier::circle::{self, Invited};
use dossier::{Command, MemberId, Reason, Refusal, consents, research};
use method::CircleRole;

use crate::accounts::{Account, AccountKind};
use crate::{App, AppError, Envelope};

impl App {
    /// The commands with what the server knows put in, and the kind of the account where a command asks for it.
    ///
    /// # Errors
    /// [`AppError::Refused`] when somebody is to come in who has no place in a circle.
    pub(crate) async fn prepared(
        &self,
        actor: MemberId,
        mut commands: Vec<Envelope>,
    ) -> Result<(Vec<Envelope>, Option<&'static str>), AppError> {
        let mut kind = None;
        for (index, envelope) in commands.iter_mut().enumerate() {
            let has_no_place = |command: &str, field| AppError::Refused {
                index,
                command: command.to_owned(),
                refusal: Refusal::of(field, Reason::NoPlace),
            };
            match &mut envelope.command {
                Command::Consents(consents::Command::BreakOpen { name, .. }) => {
                    let account = self.account(actor).await?.ok_or(AppError::NoAccount)?;
                    name.clone_from(&account.profile.name);
                    envelope.voice.get_or_insert(method::Voice::Guide);
                    kind = Some(account.profile.kind.as_str());
                }
                Command::Research(research::Command::Agree { study, asked }) => {
                    *asked = self.asked_by(*study).await?;
                }
                // A yes may be taken back whatever became of the study; a no is an answer to a question that was asked.
                Command::Research(research::Command::Decline { study })
                    if !self.studies().await?.iter().any(|known| known.id == *study) =>
                {
                    return Err(AppError::Refused {
                        index,
                        command: "research.decline".to_owned(),
                        refusal: Refusal::of("study", Reason::NotHere),
                    });
                }
                Command::Circle(circle::Command::Invite(invited)) if !self.has_place(invited).await? => {
                    return Err(has_no_place("circle.invite", "member"));
                }
                Command::Circle(circle::Command::Open(opening)) => {
                    for invited in &opening.members {
                        if !self.has_place(invited).await? {
                            return Err(has_no_place("circle.open", "members"));
                        }
                    }
                }
                _ => {}
            }
        }
        Ok((commands, kind))
    }

    /// Whether there is such an account, not ended, with a place in a circle in that role.
    async fn has_place(&self, invited: &Invited) -> Result<bool, AppError> {
        let account = self.account(invited.member).await?;
        Ok(account.is_some_and(|account| account.ended_at.is_none() && may_be(&account, invited.role)))
    }
}

/// Whether an account can have a role in a circle. Nobody guides who is no guide of the organisation, and whoever
/// keeps the accounts or does research is in no circle.
const fn may_be(account: &Account, role: CircleRole) -> bool {
    match account.profile.kind {
        AccountKind::Participant => matches!(role, CircleRole::Participant | CircleRole::NetworkMember),
        AccountKind::Guide => !matches!(role, CircleRole::Participant),
        AccountKind::Coach => matches!(role, CircleRole::Coach | CircleRole::NetworkMember),
        AccountKind::NetworkMember => matches!(role, CircleRole::NetworkMember),
        AccountKind::Administrator | AccountKind::Researcher => false,
    }
}
