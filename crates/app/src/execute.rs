//! Doing: load, may they?, decide, append with its projections, answer.

use std::sync::Arc;

use access::{Guarded, Moment, NotAllowed};
use dossier::{Command, CommandId, Dossier, DossierId, Event, MemberId, Payload, Saying, Stamp};
use jiff::civil::Date;
use method::Voice;
use serde::{Deserialize, Serialize};
use store::{Appended, Batch, DossierKey, Header, PaperChanges, PaperRow, SealedEvent, StoreError};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::security_log::tell_denied;
use crate::{App, AppError, papers, projection};

/// The most commands in one list.
const MOST_COMMANDS: usize = 200;
/// How often a list is decided anew when another server writes to the same dossier.
const MOST_TRIES: usize = 8;

/// A command with what is said around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Made by whoever sends it; sending it twice does it once. What it brings into the dossier bears this id.
    pub id: CommandId,
    /// Whose voice; left out: the own voice of whoever sends it.
    #[serde(default)]
    pub voice: Option<Voice>,
    /// The day it happened; left out: today. Not later than today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub happened_on: Option<Date>,
    /// The version of the dossier that the writer had before their eyes. Left out: none, so that what the same
    /// voice wrote before stays beside it, and somebody is asked which one stands.
    #[serde(default)]
    pub seen: Option<u64>,
    /// What is asked.
    pub command: Command,
}

/// What became of a list of commands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Done {
    /// The version at which the dossier stands now.
    pub version: u64,
    /// The commands that had been done before, and were not done again.
    pub done_before: Vec<CommandId>,
}

impl App {
    /// Does a list of commands, all or none, each only once.
    ///
    /// # Errors
    /// [`AppError::Denied`] outside the circle, [`AppError::Refused`] with the field of the first command that
    /// cannot be, [`AppError::Busy`] when others keep writing. Nothing was done then.
    pub async fn execute(&self, actor: MemberId, id: DossierId, commands: Vec<Envelope>) -> Result<Done, AppError> {
        self.execute_with(actor, id, commands, &[]).await
    }

    /// The same, with the sealed papers that its commands keep.
    pub(crate) async fn execute_with(
        &self,
        actor: MemberId,
        id: DossierId,
        commands: Vec<Envelope>,
        papers: &[PaperRow],
    ) -> Result<Done, AppError> {
        let done = self.execute_all(actor, id, commands, papers).await;
        tell_denied(&done, actor, id);
        done
    }

    async fn execute_all(
        &self,
        actor: MemberId,
        id: DossierId,
        commands: Vec<Envelope>,
        papers: &[PaperRow],
    ) -> Result<Done, AppError> {
        let (mut commands, kind) = match self.prepared(actor, checked(commands)?).await {
            Ok(prepared) => prepared,
            Err(unfit) => {
                // What is wrong with a command is said to who may come in; others hear what they always hear.
                self.enter(actor, id).await?;
                return Err(unfit);
            }
        };
        let mut done_before = Vec::new();
        let _turn = self.turns.of(id).await;
        for _ in 0..MOST_TRIES {
            let folded = self.folded(id).await?.ok_or(access::Denied)?;
            let guarded = &folded.guarded;
            let asked = commands.iter().map(|envelope| &envelope.command);
            let writing = guarded
                .writing(&self.policies, actor, kind, self.moment(), asked)
                .map_err(|(index, why)| not_allowed(&commands, index, why))?;
            let truth = guarded.to_decide(&writing)?;
            let (events, next) = match self.decide(actor, truth, &commands) {
                Ok(decided) => decided,
                Err(refused) => {
                    if self.drop_done(id, &mut commands, &mut done_before).await? {
                        continue;
                    }
                    return Err(refused);
                }
            };
            if events.is_empty() {
                return Ok(Done { version: truth.version, done_before });
            }
            let mut batch = self.batch(id, None, Some(truth), &next, &folded.key, &commands, &events)?;
            batch.papers = papers::changes(&events, papers)?;
            let destroys = !batch.papers.destroyed.is_empty();
            match self.store.append(batch).await {
                Ok(Appended::Written { version }) => {
                    self.keep_next(id, guarded, next, &folded.key);
                    if destroys {
                        self.clean_papers().await;
                    }
                    return Ok(Done { version, done_before });
                }
                Ok(Appended::AlreadyDone { .. }) => {
                    self.drop_done(id, &mut commands, &mut done_before).await?;
                }
                // Somebody wrote in between: decide anew on what stands now, never repeat blindly.
                Err(StoreError::Conflict { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(AppError::Busy)
    }

    /// Opens a new dossier with its first circle. Doing it twice with the same ids does it once.
    ///
    /// # Errors
    /// [`AppError::Refused`] when the circle does not do.
    pub async fn open_dossier(&self, actor: MemberId, id: DossierId, opening: Envelope) -> Result<Done, AppError> {
        let (commands, _) = self.prepared(actor, checked(vec![opening])?).await?;
        let empty = Dossier::default();
        let (events, next) = self.decide(actor, &empty, &commands)?;
        let key = Arc::new(DossierKey::random()?);
        let wrapped = key.wrap(&self.keys, id.0)?;
        let batch = self.batch(id, Some(wrapped), None, &next, &key, &commands, &events)?;
        match self.store.append(batch).await {
            Ok(Appended::Written { version }) => {
                self.keep_next(id, &Guarded::empty(id), next, &key);
                Ok(Done { version, done_before: Vec::new() })
            }
            // Sent twice by who opened it; anybody else is not told at which version somebody's dossier stands.
            Ok(Appended::AlreadyDone { version, .. }) if self.enter(actor, id).await.is_ok() => {
                Ok(Done { version, done_before: commands.iter().map(|c| c.id).collect() })
            }
            Ok(Appended::AlreadyDone { .. }) | Err(StoreError::Conflict { .. }) => {
                let refusal = dossier::Refusal::whole(dossier::Reason::OpenAlready);
                Err(AppError::Refused { index: 0, command: "circle.open".to_owned(), refusal })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The commands that were done before leave the list. Tells whether there were any.
    async fn drop_done(
        &self,
        id: DossierId,
        commands: &mut Vec<Envelope>,
        done_before: &mut Vec<CommandId>,
    ) -> Result<bool, AppError> {
        let ids: Vec<Uuid> = commands.iter().map(|command| command.id.0).collect();
        let done = self.store.done_commands(id.0, &ids).await?;
        commands.retain(|command| !done.contains(&command.id.0));
        done_before.extend(done.iter().map(|id| CommandId(*id)));
        Ok(!done.is_empty())
    }

    pub(crate) fn decide(
        &self,
        actor: MemberId,
        truth: &Dossier,
        commands: &[Envelope],
    ) -> Result<(Vec<(Stamp, Event)>, Dossier), AppError> {
        let Moment { today, now: recorded_at } = self.moment();
        let mut next = truth.clone();
        let mut stamped = Vec::new();
        for (index, envelope) in commands.iter().enumerate() {
            let own_voice = || next.circle.role_of(actor).map_or(Voice::Participant, |role| role.voice());
            let voice = envelope.voice.unwrap_or_else(|| opening_voice(envelope, actor).unwrap_or_else(own_voice));
            let saying = Saying {
                command: envelope.id,
                voice,
                actor,
                happened_on: envelope.happened_on.unwrap_or(today),
                today,
                now: recorded_at,
                seen: seen(envelope, truth, &next),
            };
            let events = next.decide(&saying, envelope.command.clone()).map_err(|refusal| AppError::Refused {
                index,
                command: name(&envelope.command),
                refusal,
            })?;
            for event in events {
                let stamp = Stamp {
                    version: next.version + 1,
                    voice,
                    actor,
                    happened_on: saying.happened_on,
                    recorded_at,
                    seen: saying.seen,
                };
                next.evolve(&stamp, event.clone());
                stamped.push((stamp, event));
            }
        }
        Ok((stamped, next))
    }

    #[expect(clippy::too_many_arguments, reason = "one batch is made of all of these, in one place")]
    fn batch(
        &self,
        id: DossierId,
        new_key: Option<Vec<u8>>,
        before: Option<&Dossier>,
        after: &Dossier,
        key: &DossierKey,
        commands: &[Envelope],
        events: &[(Stamp, Event)],
    ) -> Result<Batch, AppError> {
        Ok(Batch {
            dossier: id.0,
            expected_version: before.map_or(0, |dossier| dossier.version),
            new_key,
            commands: commands.iter().map(|command| command.id.0).collect(),
            events: events.iter().map(|(stamp, event)| sealed(id, key, stamp, event)).collect::<Result<_, _>>()?,
            projections: projection::changes(id, key, &self.zone, before, after)?,
            papers: PaperChanges::default(),
        })
    }
}

/// Why a list may not be done, with the command that it is about.
fn not_allowed(commands: &[Envelope], index: usize, why: NotAllowed) -> AppError {
    match why {
        NotAllowed::Denied(denied) => denied.into(),
        NotAllowed::Refused(refusal) => {
            let command = commands.get(index).map(|envelope| name(&envelope.command)).unwrap_or_default();
            AppError::Refused { index, command, refusal }
        }
    }
}

fn checked(commands: Vec<Envelope>) -> Result<Vec<Envelope>, AppError> {
    if commands.is_empty() {
        return Err(AppError::NothingToDo);
    }
    if commands.len() > MOST_COMMANDS {
        return Err(AppError::TooManyCommands { max: MOST_COMMANDS });
    }
    Ok(commands)
}

/// The name of a command as it is sent, such as `story.tell`.
pub(crate) fn name(command: &Command) -> String {
    let sent = serde_json::to_value(command).unwrap_or_default();
    let part = sent.as_object().and_then(|part| part.iter().next());
    let action = part.and_then(|(_, action)| action.as_object()?.keys().next());
    [part.map(|(part, _)| part), action].into_iter().flatten().cloned().collect::<Vec<_>>().join(".")
}

/// What the writer had before their eyes. Who had seen all there was has also seen what stands before in their own list.
fn seen(envelope: &Envelope, truth: &Dossier, next: &Dossier) -> u64 {
    let seen = envelope.seen.unwrap_or(0);
    if seen >= truth.version { next.version } else { seen }
}

/// Who opens a dossier speaks in the voice of the role that they take in it.
fn opening_voice(envelope: &Envelope, actor: MemberId) -> Option<Voice> {
    let Command::Circle(dossier::circle::Command::Open(opening)) = &envelope.command else { return None };
    opening.members.iter().find(|member| member.member == actor).map(|member| member.role.voice())
}

pub(crate) fn sealed(id: DossierId, key: &DossierKey, stamp: &Stamp, event: &Event) -> Result<SealedEvent, AppError> {
    let header = Header {
        id: Uuid::now_v7(),
        dossier: id.0,
        version: stamp.version,
        kind: event.kind().to_owned(),
        voice: stamp.voice.as_str().to_owned(),
        actor: stamp.actor.0,
        happened_on: stamp.happened_on,
        recorded_at: stamp.recorded_at,
    };
    let plain = serde_json::to_vec(&Payload { seen: stamp.seen, event: event.clone() })?;
    Ok(key.seal_event(&header, &plain)?)
}
