//! Stopping somebody's access with one press, giving it again with another, and saying that a consent is right.

use app::{AppError, Done};
use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Redirect, Response};
use dossier::consents::{self, Consent, Grant};
use dossier::{Command, ConsentId, MemberId, Reason, Refusal};
use uuid::Uuid;

use super::consent::standing;
use super::{at_the_table, not_here};
use crate::flash;
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;

/// Everything that somebody may, stops now.
pub(super) async fn stop(
    room: Room,
    Path((_, member)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let Ok(member) = member.parse::<MemberId>() else { return not_here(&room) };
    let stoppable = standing(&room, member).into_iter().filter(|given| may_stop(&room, given));
    let commands: Vec<_> = stoppable.map(|given| withdraw(given.id)).collect();
    if commands.is_empty() {
        return match why_nothing_stops(&room, member) {
            Some(reason) => not_stopped(&room, reason),
            // Pressed twice: it is as was asked.
            None => flash::stopped(&room.path("circle"), member),
        };
    }
    stopped(&room, member, room.execute(&at_the_table(&room, Typed::of(fields)), commands).await)
}

/// Why nothing of somebody's access stops here; nothing when there is none any more, for who could have stopped it.
fn why_nothing_stops(room: &Room, member: MemberId) -> Option<Reason> {
    let permit = &room.view.permit;
    let could = room.is_participant() || (permit.manages_circle() && member != permit.actor());
    match (could, standing(room, member).is_empty()) {
        (true, true) => None,
        (true, false) if room.is_participant() => Some(Reason::ByLaw),
        _ => Some(Reason::NotForRole(permit.role())),
    }
}

/// Nothing was changed, and the page does not say that it was.
fn not_stopped(room: &Room, reason: Reason) -> Response {
    let refusal = Refusal::whole(reason);
    let refused = AppError::Refused { index: 0, command: "consents.withdraw".to_owned(), refusal };
    Trouble::App(refused).in_language(&room.me.web, room.me.language)
}

/// One of several consents of somebody stops now.
pub(super) async fn stop_one(
    room: Room,
    Path((_, member, consent)): Path<(String, String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let (Ok(member), Ok(consent)) = (member.parse::<MemberId>(), consent.parse::<Uuid>()) else {
        return not_here(&room);
    };
    let typed = at_the_table(&room, Typed::of(fields));
    stopped(&room, member, room.execute(&typed, vec![withdraw(ConsentId(consent))]).await)
}

fn stopped(room: &Room, member: MemberId, done: Result<Done, AppError>) -> Response {
    match done {
        Ok(_) if member == room.view.permit.actor() => flash::done("/", "circle-given-back"),
        Ok(_) => flash::stopped(&room.path("circle"), member),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// What was stopped last is given again, as it was.
pub(super) async fn again(
    room: Room,
    Path((_, member)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let member = member.parse::<MemberId>().ok().filter(|member| room.dossier().circle.role_of(*member).is_some());
    let Some(member) = member else { return not_here(&room) };
    let commands: Vec<_> = stopped_last(&room, member).into_iter().map(|grant| give(member, grant)).collect();
    if commands.is_empty() {
        return Redirect::to(&room.path("circle")).into_response();
    }
    match room.execute(&at_the_table(&room, Typed::of(fields)), commands).await {
        Ok(_) => Redirect::to(&format!("{}?done=circle-given-again#m-{member}", room.path("circle"))).into_response(),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// What a consent that another wrote down says, is right.
pub(super) async fn confirm(
    room: Room,
    Path((_, consent)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let Ok(consent) = consent.parse::<Uuid>().map(ConsentId) else { return not_here(&room) };
    let confirm = Command::Consents(consents::Command::Confirm { consent });
    match room.execute(&Typed::of(fields), vec![confirm]).await {
        Ok(_) => flash::done(&room.path("circle"), "circle-confirmed"),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// Whether whoever looks can stop a consent here: the person, but for what the law decided; a guide at the table what
/// they have themselves.
pub(super) fn may_stop(room: &Room, given: &Consent) -> bool {
    let permit = &room.view.permit;
    if room.is_participant() {
        return given.grant.by_law.is_none();
    }
    permit.manages_circle()
        && given.member != permit.actor()
        && given.grant.reads.is_within(permit.reads())
        && given.grant.writes.is_within(permit.writes())
}

/// What was stopped last of somebody, as long as it does not stand again.
pub(super) fn stopped_last(room: &Room, member: MemberId) -> Vec<Grant> {
    let today = room.today();
    let stopped = room.dossier().consents.of(member).filter_map(|given| Some((given, given.withdrawn.as_ref()?)));
    let stopped: Vec<_> = stopped.collect();
    let last = stopped.iter().map(|(_, withdrawn)| withdrawn.recorded_at).max();
    let standing: Vec<_> = standing(room, member).into_iter().map(|given| whole(&given.grant)).collect();
    let grants =
        stopped.iter().filter(|(_, withdrawn)| Some(withdrawn.recorded_at) == last).map(|(given, _)| &given.grant);
    grants
        .filter(|grant| grant.until.is_none_or(|until| today <= until) && !standing.contains(&whole(grant)))
        // It begins anew, or on the day that was still to come.
        .map(|grant| Grant { from: grant.from.filter(|from| today < *from), ..grant.clone() })
        .collect()
}

/// A grant without its first day, to compare.
fn whole(grant: &Grant) -> Grant {
    Grant { from: None, ..grant.clone() }
}

pub(super) const fn withdraw(consent: ConsentId) -> Command {
    Command::Consents(consents::Command::Withdraw { consent })
}

pub(super) const fn give(member: MemberId, grant: Grant) -> Command {
    Command::Consents(consents::Command::Give { member, grant })
}
