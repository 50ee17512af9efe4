//! From a command to events, or to a refusal in plain words.

use method::{CircleRole, Voice};

use crate::{Command, Dossier, Event, Reason, Refusal, Saying};

impl Dossier {
    /// Decides on a command: the events that follow from it, or why it cannot be.
    ///
    /// # Errors
    /// A [`Refusal`] names the field and the way out. Nothing has changed then.
    pub fn decide(&self, saying: &Saying, command: Command) -> Result<Vec<Event>, Refusal> {
        if saying.happened_on > saying.today {
            return Err(Refusal::of("happened_on", Reason::NotYet(saying.happened_on)));
        }
        if let Command::Circle(crate::circle::Command::Open(open)) = command {
            return self.circle.open(saying, open);
        }
        if let Command::Consents(crate::consents::Command::BreakOpen { reason, name }) = &command
            && !self.consents.of(saying.actor).any(|own| own.is_valid_on(saying.today))
        {
            return self.break_open(saying, reason, name);
        }
        let role = self.may_speak(saying, &command)?;
        if self.was_brought_by(saying.command) {
            return Err(Refusal::whole(Reason::AlreadyDone));
        }
        match command {
            Command::Circle(command) => self.decide_circle(saying, role, command),
            Command::Consents(command) => self.decide_consent(saying, role, command),
            Command::Story(command) => self.story.decide(saying, command),
            Command::Spiderweb(command) => self.spiderweb.decide(saying, command),
            Command::Strengths(command) => self.strengths.decide(&self.story, saying, command),
            Command::Nest(command) => self.nest.decide(saying, command),
            Command::Goals(command) => self.goals.decide(&self.circle, saying, command),
            Command::Ladder(command) => self.ladders.decide(&self.goals, saying, command),
            Command::Contact(command) => self.contacts.decide(saying, command),
            Command::Trajectory(command) => self.trajectory.decide(saying, role, command),
            Command::Agreements(command) => self.decide_agreement(saying, command),
            Command::Relationship(command) => self.decide_relationship(saying, role, command),
            Command::Roles(command) => self.decide_role(saying, role, command),
            Command::Reins(command) => self.reins.decide(saying, command),
            Command::Rights(command) => self.rights.decide(&self.goals, saying, command),
            Command::Research(command) => self.decide_research(saying, role, command),
            Command::Corrections(command) => self.decide_correction(saying, role, command),
            Command::Table(command) => self.decide_table(saying, role, command),
            Command::Network(command) => self.network.decide(saying, role, command),
            Command::Papers(command) => self.decide_paper(saying, role, command),
            Command::Money(command) => self.decide_money(saying, role, command),
        }
    }

    fn may_speak(&self, saying: &Saying, command: &Command) -> Result<CircleRole, Refusal> {
        if !self.circle.is_open() {
            return Err(Refusal::whole(Reason::NotOpen));
        }
        let role = self.circle.role_of(saying.actor).ok_or(Refusal::whole(Reason::NotInCircle))?;
        if command.needs_own_voice() && saying.voice != role.voice() {
            return Err(Refusal::of("voice", Reason::OwnVoiceOnly));
        }
        if command.is_about_the_circle() && saying.voice == Voice::Participant && role != CircleRole::Participant {
            return Err(Refusal::of("voice", Reason::ForThePerson));
        }
        if !role.may_write_for(saying.voice) {
            return Err(Refusal::of("voice", Reason::NotYourVoice { role, voice: saying.voice }));
        }
        Ok(role)
    }
}
