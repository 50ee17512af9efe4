//! A dossier that was opened by somebody who may: what every screen of a dossier starts from.

use access::View;
use app::{AppError, Done, Envelope};
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use dossier::{Command, Dossier, DossierId, MemberId, Origin, Speaker};
use jiff::civil::Date;
use method::{CircleRole, Part, Voice};

use crate::Web;
use crate::i18n::Say;
use crate::looking;
use crate::problem::Trouble;
use crate::session::SignedIn;
use crate::typed::Typed;

/// An opened dossier, the one who opened it, and what they may see of it.
#[derive(Clone)]
pub(crate) struct Room {
    /// Who is signed in.
    pub me: SignedIn,
    /// The dossier.
    pub id: DossierId,
    /// What they see, and why they may.
    pub view: View,
}

impl FromRequestParts<Web> for Room {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let me = SignedIn::from_request_parts(parts, web).await?;
        let path =
            Path::<Vec<(String, String)>>::from_request_parts(parts, web).await.map_err(IntoResponse::into_response)?;
        let id = path.iter().find(|(name, _)| name == "dossier").and_then(|(_, id)| id.parse::<DossierId>().ok());
        let denied = |error| Trouble::App(error).in_language(web, me.language);
        let id = id.ok_or(AppError::Denied(access::Denied)).map_err(denied)?;
        let looking = looking::at(parts.uri.path());
        let view = web.app.read(me.seat(), id, looking).await.map_err(denied)?;
        let about = looking::about(looking::screen(parts.uri.path()));
        if !about.is_empty() && about.and(view.permit.reads().or(view.permit.writes())).is_empty() {
            return Err(Trouble::NotShared.in_language(web, me.language));
        }
        let writes = looking::writes_in(parts.uri.path());
        if !writes.is_empty() && writes.and(view.permit.writes()).is_empty() {
            return Err(Trouble::ReadOnly.in_language(web, me.language));
        }
        Ok(Self { me, id, view })
    }
}

impl Room {
    /// The dossier, as they see it.
    #[must_use]
    pub(crate) fn dossier(&self) -> &Dossier {
        &self.view.dossier
    }

    /// The texts in their language.
    #[must_use]
    pub(crate) fn say(&self) -> Say<'_> {
        self.me.say()
    }

    /// Today, where the organisation is.
    #[must_use]
    pub(crate) fn today(&self) -> Date {
        self.me.web.app.today()
    }

    /// Whether the participant sits here: the table face.
    #[must_use]
    pub(crate) fn is_participant(&self) -> bool {
        self.view.permit.role() == CircleRole::Participant
    }

    /// Whether they may read a part.
    #[must_use]
    pub(crate) fn may_read(&self, part: Part) -> bool {
        self.view.permit.may_read(part)
    }

    /// Whether they may write in a part.
    #[must_use]
    pub(crate) fn may_write(&self, part: Part) -> bool {
        self.view.permit.may_write(part)
    }

    /// Their own voice.
    #[must_use]
    pub(crate) fn own_voice(&self) -> Voice {
        self.view.permit.role().voice()
    }

    /// They themselves, as a speaker.
    #[must_use]
    pub(crate) fn own_speaker(&self) -> Speaker {
        Speaker::new(self.own_voice(), self.view.permit.actor())
    }

    /// The name of the person whose dossier it is.
    #[must_use]
    pub(crate) fn person(&self) -> &str {
        self.dossier().circle.participant().map_or("", |member| member.name.as_str())
    }

    /// A text about the person: by name to others, as "you" to the person, who reads the one that ends in `-own`.
    #[must_use]
    pub(crate) fn of_person(&self, key: &str) -> String {
        let (say, own) = (self.say(), format!("{key}-own"));
        let key = if self.is_participant() && say.knows(&own) { own.as_str() } else { key };
        say.with(key, &[("name", self.person().to_owned().into())])
    }

    /// The name of a speaker; *together* by its own word.
    #[must_use]
    pub(crate) fn name_of(&self, speaker: Speaker) -> String {
        match speaker.member {
            Some(member) => self.member_name(member),
            None if speaker.voice == Voice::Together => self.say().say("voice-together"),
            None => self.person().to_owned(),
        }
    }

    /// The name of somebody who is or was in the circle.
    #[must_use]
    pub(crate) fn member_name(&self, member: MemberId) -> String {
        self.dossier().circle.name_of(member).map_or_else(|| self.say().say("somebody"), str::to_owned)
    }

    /// A moment as somebody would say it today: "vandaag om 14:30".
    #[must_use]
    pub(crate) fn moment(&self, at: jiff::Timestamp) -> String {
        let (say, app) = (self.say(), &self.me.web.app);
        let time = app.time_of(at).strftime("%H:%M").to_string();
        say.with("date-moment", &[("day", say.near(app.day_of(at), self.today()).into()), ("time", time.into())])
    }

    /// Whether they may change this thing: the words, or take it back.
    #[must_use]
    pub(crate) fn may_change(&self, thing: dossier::Thing) -> bool {
        self.may_write(thing.part())
            && self.dossier().may_change(self.view.permit.role(), self.view.permit.actor(), thing)
    }

    /// Whether it was they who wrote this down.
    #[must_use]
    pub(crate) fn wrote(&self, origin: &Origin) -> bool {
        origin.written_by == self.view.permit.actor()
    }

    /// An address in this dossier, such as `story`; the overview for the empty path.
    #[must_use]
    pub(crate) fn path(&self, screen: &str) -> String {
        if screen.is_empty() { format!("/dossiers/{}", self.id) } else { format!("/dossiers/{}/{screen}", self.id) }
    }

    /// Whose voice a form speaks in: as chosen in it, else their own.
    #[must_use]
    pub(crate) fn voice_in(&self, typed: &Typed) -> Voice {
        typed.filled("voice").and_then(|voice| voice.parse().ok()).unwrap_or_else(|| self.own_voice())
    }

    /// Does the commands of a form, in order, all or none. The day is the form's `happened_on`, else today.
    ///
    /// # Errors
    /// What the application said; nothing was done then.
    pub(crate) async fn execute(&self, typed: &Typed, commands: Vec<Command>) -> Result<Done, AppError> {
        let (voice, seen) = (self.voice_in(typed), typed.seen());
        let happened_on = typed.day("happened_on").ok().flatten();
        let envelope = |(n, command)| Envelope {
            id: typed.nth_command(n),
            voice: Some(voice),
            happened_on,
            seen: Some(seen),
            command,
        };
        let commands = commands.into_iter().enumerate().map(envelope).collect();
        self.me.web.app.execute(self.me.account.id, self.id, commands).await
    }
}
