//! The lists that change together with a dossier: circle, caseload, due items.

use dossier::goals::Who;
use dossier::{Dossier, DossierId, MemberId};
use jiff::{Timestamp, civil::Date};
use method::{ContactKind, Phase};
use serde::{Deserialize, Serialize};
use store::{DossierKey, DueRow, GrantRow, MemberRow, Projections, SummaryRow};
use uuid::Uuid;

use crate::AppError;

/// What the words of a caseload line are sealed for.
pub(crate) const SUMMARY: &str = "summary";
/// What the words of a due item are sealed for.
pub(crate) const DUE: &str = "due";

/// The parts of a dossier that are granted one by one.
const PARTS: [&str; 8] = ["story", "spiderweb", "strengths", "nest", "goals", "contacts", "trajectory", "agreements"];

/// The line of a dossier in the caseload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The name that the person chose.
    pub name: String,
    /// The phase.
    pub phase: Phase,
    /// The phase that was proposed and waits for an answer.
    pub proposed: Option<Phase>,
    /// How many requests wait to put a wording right.
    pub requests: usize,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// A step towards a goal.
    Step {
        /// In words.
        words: String,
        /// Who takes it.
        who: Who,
        /// The name of that member of the circle, if it is one.
        name: Option<String>,
        /// The goal it leads to.
        goal: String,
    },
    /// A planned contact.
    Contact {
        /// How people will meet.
        kind: ContactKind,
        /// The time of day.
        at: Option<String>,
        /// Where.
        place: String,
        /// What for.
        words: String,
    },
}

impl Due {
    /// The part of the dossier it belongs to.
    const fn part(&self) -> &'static str {
        match self {
            Self::Step { .. } => "goals",
            Self::Contact { .. } => "contacts",
        }
    }
}

/// What changes in the lists between two states.
pub(crate) fn changes(
    id: DossierId,
    key: &DossierKey,
    before: Option<&Dossier>,
    after: &Dossier,
) -> Result<Projections, AppError> {
    let is_new = |differs: fn(&Dossier, &Dossier) -> bool| before.is_none_or(|before| differs(before, after));
    let now = summary(after);
    Ok(Projections {
        members: is_new(|a, b| a.circle != b.circle).then(|| members(after)),
        grants: is_new(|a, b| a.circle != b.circle).then(|| grants(after)),
        summary: (before.map(summary).as_ref() != Some(&now))
            .then(|| {
                let (words, last_contact_on) = &now;
                Ok::<_, AppError>(SummaryRow {
                    sealed: key.seal_words(id.0, SUMMARY, &serde_json::to_vec(words)?)?,
                    last_contact_on: *last_contact_on,
                })
            })
            .transpose()?,
        due: is_new(|a, b| a.goals != b.goals || a.contacts.to_come() != b.contacts.to_come() || a.circle != b.circle)
            .then(|| {
                let rows = due(after).into_iter().map(|(item, due_on, words)| {
                    let part = words.part().to_owned();
                    let sealed = key.seal_words(id.0, DUE, &serde_json::to_vec(&words)?)?;
                    Ok::<_, AppError>(DueRow { item, part, due_on, sealed })
                });
                rows.collect::<Result<Vec<_>, _>>()
            })
            .transpose()?,
    })
}

fn members(dossier: &Dossier) -> Vec<MemberRow> {
    let present = dossier.circle.present();
    present.map(|member| MemberRow { account: member.id.0, role: member.role.as_str().to_owned() }).collect()
}

/// Who is in the circle reads every part.
fn grants(dossier: &Dossier) -> Vec<GrantRow> {
    let of = |account: Uuid| {
        PARTS.map(|part| GrantRow { account, part: part.to_owned(), from: Timestamp::UNIX_EPOCH, until: None })
    };
    dossier.circle.present().flat_map(|member| of(member.id.0)).collect()
}

fn summary(dossier: &Dossier) -> (Summary, Option<Date>) {
    let name = dossier.circle.participant().map(|member| member.name.clone()).unwrap_or_default();
    let waiting = dossier.corrections.requests.iter().filter(|request| request.put_right.is_none());
    let held = dossier.contacts.held.iter().filter(|contact| contact.taken_back.is_none());
    let summary = Summary {
        name,
        phase: dossier.trajectory.phase(),
        proposed: dossier.trajectory.proposal().map(|turn| turn.to),
        requests: waiting.count(),
    };
    (summary, held.map(|contact| contact.origin.on).max())
}

fn due(dossier: &Dossier) -> Vec<(Uuid, Date, Due)> {
    let steps = dossier.goals.there().flat_map(|goal| goal.steps.iter().map(move |step| (goal, step)));
    let steps = steps.filter(|(_, step)| step.is_open()).filter_map(|(goal, step)| {
        let plan = step.plan.value()?;
        let name = match plan.who {
            Who::Member(MemberId(id)) => dossier.circle.name_of(MemberId(id)).map(str::to_owned),
            Who::Participant | Who::Together | Who::Someone(_) => None,
        };
        let words = step.words.value()?.clone();
        Some((step.id.0, plan.by?, Due::Step { words, who: plan.who.clone(), name, goal: goal.words.value()?.clone() }))
    });
    let planned = dossier.contacts.to_come().into_iter().filter_map(|planned| {
        let moment = planned.moment.value()?;
        let words = planned.words.value().cloned().unwrap_or_default();
        let due = Due::Contact { kind: planned.kind, at: moment.at.clone(), place: planned.place.clone(), words };
        Some((planned.id.0, moment.on, due))
    });
    steps.chain(planned).collect()
}
