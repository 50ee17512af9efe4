//! The lists that change together with a dossier: circle, caseload, due items.

use dossier::consents::Consent;
use dossier::goals::Who;
use dossier::{Dossier, DossierId, MemberId};
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil::Date};
use method::{ContactKind, Part, Phase};
use serde::{Deserialize, Serialize};
use store::{DossierKey, DueRow, GrantRow, MemberRow, Projections, SummaryRow};
use uuid::Uuid;

use crate::AppError;

/// What the words of a caseload line are sealed for.
pub(crate) const SUMMARY: &str = "summary";
/// What the words of a due item are sealed for.
pub(crate) const DUE: &str = "due";

/// The line of a dossier in the caseload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The name that the person chose.
    pub name: String,
    /// The phase; none for whom the trajectory is not open.
    pub phase: Option<Phase>,
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
    /// The last day to appeal, where who decides over a right said no.
    Appeal {
        /// Which right, as the rules name it.
        right: String,
        /// The following of it in the dossier.
        followed: dossier::RightId,
    },
}

impl Due {
    /// The part of the dossier it belongs to.
    const fn part(&self) -> Part {
        match self {
            Self::Step { .. } => Part::Goals,
            Self::Contact { .. } => Part::Contacts,
            Self::Appeal { .. } => Part::Rights,
        }
    }
}

/// What changes in the lists between two states.
pub(crate) fn changes(
    id: DossierId,
    key: &DossierKey,
    zone: &TimeZone,
    before: Option<&Dossier>,
    after: &Dossier,
) -> Result<Projections, AppError> {
    let is_new = |differs: fn(&Dossier, &Dossier) -> bool| before.is_none_or(|before| differs(before, after));
    let now = summary(after);
    Ok(Projections {
        members: is_new(|a, b| a.circle != b.circle).then(|| members(after)),
        grants: is_new(|a, b| a.circle != b.circle || a.consents != b.consents).then(|| grants(after, zone)),
        summary: (before.map(summary).as_ref() != Some(&now))
            .then(|| {
                let (words, last_contact_on) = &now;
                Ok::<_, AppError>(SummaryRow {
                    sealed: key.seal_words(id.0, SUMMARY, &serde_json::to_vec(words)?)?,
                    last_contact_on: *last_contact_on,
                })
            })
            .transpose()?,
        due: is_new(|a, b| {
            a.goals != b.goals
                || a.contacts.to_come() != b.contacts.to_come()
                || a.circle != b.circle
                || a.rights != b.rights
        })
        .then(|| {
            let rows = due(after).into_iter().map(|(item, due_on, words)| {
                let part = words.part().as_str().to_owned();
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

/// The windows in which each account may read a part, as the consents say. The policies say the same of each moment;
/// a test holds both against each other.
fn grants(dossier: &Dossier, zone: &TimeZone) -> Vec<GrantRow> {
    let begins = |day: Date| day.to_zoned(zone.clone()).map_or(Timestamp::MIN, |start| start.timestamp());
    let row = |account: MemberId, part: Part, from, until| GrantRow {
        account: account.0,
        part: part.as_str().to_owned(),
        from,
        until,
    };
    let person = dossier.circle.participant().into_iter();
    let own = person.flat_map(|person| Part::ALL.iter().map(|part| row(person.id, *part, Timestamp::MIN, None)));
    let present = |consent: &&Consent| dossier.circle.role_of(consent.member).is_some();
    let standing = dossier.consents.given.iter().filter(|consent| consent.withdrawn.is_none()).filter(present);
    let given = standing.flat_map(|consent| {
        let until = consent.grant.until.map(|last| last.tomorrow().map_or(Timestamp::MAX, begins));
        consent.grant.reads.iter().map(move |part| row(consent.member, part, begins(consent.from()), until))
    });
    own.chain(given).collect()
}

fn summary(dossier: &Dossier) -> (Summary, Option<Date>) {
    let name = dossier.circle.participant().map(|member| member.name.clone()).unwrap_or_default();
    let waiting = dossier.corrections.requests.iter().filter(|request| request.put_right.is_none());
    let held = dossier.contacts.held.iter().filter(|contact| contact.taken_back.is_none());
    let summary = Summary {
        name,
        phase: Some(dossier.trajectory.phase()),
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
    let appeals = dossier.rights.appeals_open().into_iter().filter_map(|(followed, day)| {
        let due = Due::Appeal { right: followed.right.clone(), followed: followed.id };
        Some((followed.newest()?.id.0, day, due))
    });
    steps.chain(planned).chain(appeals).collect()
}
