//! A dossier behind its door.

use std::sync::Arc;

use cedar_policy::Context;
use dossier::{Command, Dossier, DossierId, Event, MemberId, Reason, Refusal, Stamp, StudyId, Touch};
use method::{CircleRole, Part, Parts};

use crate::policies::PolicyError;
use crate::remembered::Remembered;
use crate::situation::situations;
use crate::view::Views;
use crate::{Action, Denied, Moment, NotAllowed, Permit, Policies, View, Writing};

/// A folded dossier. Nobody gets at it without a [`Permit`] or a [`Writing`].
pub struct Guarded {
    id: DossierId,
    truth: Dossier,
    views: Views,
    remembered: Arc<Remembered>,
}

impl Guarded {
    /// An empty dossier, to fold events into.
    #[must_use]
    pub fn empty(id: DossierId) -> Self {
        Self { id, truth: Dossier::default(), views: Views::default(), remembered: Arc::default() }
    }

    /// The dossier with these events as well.
    #[must_use]
    pub fn folded_on(&self, events: impl IntoIterator<Item = (Stamp, Event)>) -> Self {
        let mut truth = self.truth.clone();
        events.into_iter().for_each(|(stamp, event)| truth.evolve(&stamp, event));
        self.followed_by(truth)
    }

    /// The state that follows from what a [`Writing`] allowed.
    #[must_use]
    pub fn followed_by(&self, truth: Dossier) -> Self {
        let is_same = self.truth.circle == truth.circle && self.truth.consents == truth.consents;
        let remembered = if is_same { Arc::clone(&self.remembered) } else { Arc::default() };
        Self { id: self.id, truth, views: self.views.followed(), remembered }
    }

    /// The version that it stands at.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.truth.version
    }

    /// May this account read anything in this dossier now? The permit says what.
    ///
    /// # Errors
    /// [`Denied`] when nothing opens it to them.
    pub fn enter(&self, policies: &Policies, who: MemberId, at: Moment) -> Result<Permit, Denied> {
        let answer = if self.has_broken_open(who) {
            // What was broken open ends with a moment, so that the answer is not kept.
            self.asked(policies, who, at)
        } else {
            self.remembered.answer(who, at.today, || self.asked(policies, who, at))
        };
        // A policy that cannot be asked opens nothing.
        answer.ok().flatten().ok_or(Denied)
    }

    /// The situations in which an account asks about a part, each of which may open it.
    fn situations(&self, policies: &Policies, who: MemberId, at: Moment) -> Result<Arc<[Context]>, PolicyError> {
        let work_out = || situations(policies, &self.truth, who, None, at).map(Arc::from);
        if self.has_broken_open(who) { work_out() } else { self.remembered.situations(who, at.today, work_out) }
    }

    fn has_broken_open(&self, who: MemberId) -> bool {
        self.truth.consents.broken_open.iter().any(|time| time.by == who)
    }

    fn asked(&self, policies: &Policies, who: MemberId, at: Moment) -> Result<Option<Permit>, PolicyError> {
        let principal = policies.principal(who);
        let situations = self.situations(policies, who, at)?;
        let parts = |action| {
            Part::ALL.iter().copied().try_fold(Parts::NONE, |parts, part| {
                let yes = policies.allow(&principal, action, Some(part), &situations)?;
                Ok::<_, PolicyError>(if yes { parts.with(part) } else { parts })
            })
        };
        let (reads, writes) = (parts(Action::Read)?, parts(Action::Write)?);
        let role = self.truth.circle.role_of(who);
        let times = self.truth.consents.broken_open.iter();
        let broken_open_until = times.filter(|time| time.by == who && time.is_open_at(at.now)).map(|t| t.until).max();
        if reads.is_empty() && writes.is_empty() {
            return Ok(None);
        }
        Ok(Some(Permit {
            dossier: self.id,
            actor: who,
            // Whoever broke it open from outside the circle is a guide of the organisation.
            role: role.unwrap_or(CircleRole::Guide),
            reads,
            shows: reads,
            writes,
            manages_circle: policies.allow(&principal, Action::ManageCircle, None, &situations)?,
            broken_open_until,
        }))
    }

    /// May this account do something with the whole of this dossier, such as take it along?
    ///
    /// # Errors
    /// [`Denied`].
    pub fn may(
        &self,
        policies: &Policies,
        who: MemberId,
        kind: Option<&str>,
        action: Action,
        at: Moment,
    ) -> Result<(), Denied> {
        let yes = situations(policies, &self.truth, who, kind, at)
            .and_then(|situations| policies.allow(&policies.principal(who), action, None, &situations));
        if yes.unwrap_or(false) { Ok(()) } else { Err(Denied) }
    }

    /// May this account do this in this part now? The policies are asked anew each time.
    #[must_use]
    pub fn may_in(&self, policies: &Policies, who: MemberId, action: Action, part: Part, at: Moment) -> bool {
        self.situations(policies, who, at)
            .and_then(|situations| policies.allow(&policies.principal(who), action, Some(part), &situations))
            .unwrap_or(false)
    }

    /// What the holder of a permit sees.
    ///
    /// # Errors
    /// [`Denied`] when the permit is for another dossier.
    pub fn view(&self, permit: Permit) -> Result<View, Denied> {
        if permit.dossier != self.id {
            return Err(Denied);
        }
        Ok(self.views.for_permit(&self.truth, permit))
    }

    /// The whole dossier, to read coded facts out of it for a study to which the person says yes; for no other.
    #[must_use]
    pub fn for_study(&self, study: StudyId) -> Option<&Dossier> {
        Some(&self.truth).filter(|truth| truth.research.agrees(study))
    }

    /// May this account do these commands now?
    ///
    /// # Errors
    /// [`NotAllowed`] with the place of the first that may not be done: denied where nothing opens the dossier to
    /// them, refused where they see it but may not write in that part.
    pub fn writing<'a>(
        &self,
        policies: &Policies,
        who: MemberId,
        kind: Option<&str>,
        at: Moment,
        commands: impl IntoIterator<Item = &'a Command>,
    ) -> Result<Writing, (usize, NotAllowed)> {
        let permit = self.enter(policies, who, at);
        for (index, command) in commands.into_iter().enumerate() {
            let refused = |reason| (index, NotAllowed::Refused(Refusal::whole(reason)));
            let denied = |denied: Denied| (index, NotAllowed::Denied(denied));
            let first_not_in = |parts: Parts, allowed: Parts| parts.iter().find(|part| !allowed.has(*part));
            match self.truth.touched_by(command, who) {
                Touch::Own => self.may(policies, who, kind, Action::Leave, at).map_err(denied)?,
                Touch::BreakOpen => self.may(policies, who, kind, Action::BreakOpen, at).map_err(denied)?,
                Touch::Circle => {
                    if !permit.map_err(denied)?.manages_circle {
                        return Err(refused(Reason::ForThePerson));
                    }
                }
                Touch::Write(parts) => {
                    if let Some(part) = first_not_in(parts, permit.map_err(denied)?.writes) {
                        return Err(refused(Reason::NotShared(part)));
                    }
                }
                Touch::Beside(parts) => {
                    if let Some(part) = first_not_in(parts, permit.map_err(denied)?.reads) {
                        return Err(refused(Reason::NotShared(part)));
                    }
                }
            }
        }
        Ok(Writing { dossier: self.id, version: self.truth.version })
    }

    /// The whole dossier, to decide on commands that may be done.
    ///
    /// # Errors
    /// [`Denied`] when the proof is of another dossier or another state of it.
    pub fn to_decide(&self, writing: &Writing) -> Result<&Dossier, Denied> {
        if (writing.dossier, writing.version) == (self.id, self.truth.version) { Ok(&self.truth) } else { Err(Denied) }
    }
}

impl std::fmt::Debug for Guarded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Guarded({}, version {})", self.id, self.truth.version)
    }
}
