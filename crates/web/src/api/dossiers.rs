//! Reading dossiers, and opening one.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use app::accounts::AccountKind;
use app::{Act, AppError, Done, Due, Envelope, Looking};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use dossier::{Dossier, DossierId};
use jiff::ToSpan;
use jiff::civil::Date;
use method::{CircleRole, Part, Parts, Phase};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::bearer::Bearer;
use super::json::Incoming;
use super::problem::Problem;
use super::problem::answers::{NoDossier, NoToken, NotJson, Unreadable};
use crate::Web;

/// The most lines in one answer.
const MOST: u32 = 200;

/// A dossier in whose circle the holder of the token is.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Line {
    /// The dossier.
    id: DossierId,
    /// The role of the holder of the token.
    role: CircleRole,
    /// The name that the person chose.
    name: String,
    /// The phase; absent when the trajectory is not shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<Phase>,
    /// The day of the newest contact.
    #[schema(value_type = Option<String>, format = Date)]
    last_contact_on: Option<Date>,
    /// Whether something was written since the holder of the token last looked.
    is_new: bool,
}

/// Which part of a list.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Page {
    /// How many lines to skip.
    #[serde(default)]
    #[param(minimum = 0, maximum = 4_294_967_295_u32)]
    offset: Option<u32>,
}

/// The dossiers in whose circle one is, newest change first, at most 200 in an answer.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers",
    operation_id = "list_dossiers",
    params(Page),
    responses(
        (status = 200, description = "The dossiers", body = Vec<Line>),
        Unreadable,
        NoToken,
    )
)]
pub(crate) async fn list(
    State(web): State<Web>,
    bearer: Bearer,
    page: Result<Query<Page>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Vec<Line>>, Problem> {
    let Query(page) = page.map_err(|error| unreadable(&error))?;
    let lines = web.app.caseload(bearer.account.id, MOST, page.offset.unwrap_or(0)).await?;
    let line = |line: app::CaseloadLine| Line {
        id: line.dossier,
        role: line.role,
        name: line.summary.name,
        phase: line.summary.phase,
        last_contact_on: line.last_contact_on,
        is_new: line.is_new,
    };
    Ok(Json(lines.into_iter().map(line).collect()))
}

/// A new dossier, with its first circle.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewDossier {
    /// The id of the dossier, made by the sender; sending it again opens nothing again.
    id: DossierId,
    /// The command that opens it: `circle.open`.
    opening: Envelope,
}

/// Opens a dossier. For guides, and for participants themselves.
#[utoipa::path(
    post,
    path = "/api/v1/dossiers",
    operation_id = "open_dossier",
    request_body = NewDossier,
    responses(
        (status = 201, description = "Opened, durably", body = Done),
        NotJson,
        NoToken,
        (status = 403, description = "Not for this account", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A circle that does not do; nothing was done", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn open(
    State(web): State<Web>,
    bearer: Bearer,
    Incoming(new): Incoming<NewDossier>,
) -> Result<(StatusCode, Json<Done>), Problem> {
    if !matches!(bearer.account.profile.kind, AccountKind::Guide | AccountKind::Participant) {
        return Err(AppError::NotForYou.into());
    }
    let done = web.app.open_dossier(bearer.account.id, new.id, new.opening).await?;
    Ok((StatusCode::CREATED, Json(done)))
}

/// What the holder of the token may do in a dossier.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct May {
    /// The parts that they may read. The others stand empty.
    #[schema(value_type = Vec<Part>)]
    reads: Parts,
    /// The parts that they may write in.
    #[schema(value_type = Vec<Part>)]
    writes: Parts,
}

/// A dossier as somebody sees it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Shown {
    /// What they may do in it.
    may: May,
    /// What they see of it.
    #[serde(flatten)]
    dossier: Dossier,
}

/// A dossier, as the holder of the token may see it.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}",
    operation_id = "get_dossier",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The dossier: what a consent opens to the holder of the token, and which parts that are. The person sees that it was taken out.", body = Shown),
        NoToken,
        NoDossier,
    )
)]
pub(crate) async fn get(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Json<Shown>, Problem> {
    let looking = Looking { act: Act::Exported, ..Looking::at_all() };
    let view = web.app.read(bearer.seat, id(&dossier)?, looking).await?;
    let (reads, writes) = (view.permit.reads(), view.permit.writes());
    Ok(Json(Shown { may: May { reads, writes }, dossier: Dossier::clone(&view.dossier) }))
}

/// Something that is due.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct DueItem {
    /// The dossier.
    dossier: DossierId,
    /// The step or planned contact.
    item: Uuid,
    /// The day.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// What it is.
    due: Due,
}

/// How far ahead.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Ahead {
    /// How many days ahead to look; 14 when left out.
    #[serde(default)]
    #[param(minimum = 0, maximum = 3660)]
    days: Option<u16>,
}

/// What is due in all dossiers in whose circle one is, soonest first, at most 200 in an answer.
#[utoipa::path(
    get,
    path = "/api/v1/due",
    operation_id = "list_due",
    params(Ahead),
    responses(
        (status = 200, description = "What is due", body = Vec<DueItem>),
        Unreadable,
        NoToken,
    )
)]
pub(crate) async fn due(
    State(web): State<Web>,
    bearer: Bearer,
    ahead: Result<Query<Ahead>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Vec<DueItem>>, Problem> {
    let Query(ahead) = ahead.map_err(|error| unreadable(&error))?;
    let days = ahead.days.unwrap_or(14);
    if days > 3660 {
        let detail = "Look at most 3660 days ahead.";
        return Err(Problem::new(StatusCode::BAD_REQUEST, "out-of-range", detail).at("days"));
    }
    let until = web.app.today().saturating_add(i64::from(days).days());
    let lines = web.app.due(bearer.account.id, until, MOST).await?;
    let item = |line: app::DueLine| DueItem { dossier: line.dossier, item: line.item, on: line.on, due: line.due };
    Ok(Json(lines.into_iter().map(item).collect()))
}

/// The id of a dossier in an address. One that is no id is a dossier that is not there.
pub(super) fn id(text: &str) -> Result<DossierId, Problem> {
    text.parse().map_err(|_| AppError::Denied(access::Denied).into())
}

fn unreadable(error: &axum::extract::rejection::QueryRejection) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", error.body_text())
}
