//! What is read out of a dossier for programs: how its goals go together, and what is still open on the path.

use app::{Act, Looking};
use axum::Json;
use axum::extract::{Path, State};
use dossier::{DossierId, Speaker};
use insight::Receipt;
use insight::goals::over_time;
use insight::trajectory::{Open, open_for};
use jiff::civil::Date;
use method::{Part, Parts};
use serde::Serialize;
use utoipa::ToSchema;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{NoDossier, NoToken};
use crate::Web;

/// How the goals of a dossier went together, until a day.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Attainment {
    /// The day.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// The T-score: 50 is what was hoped for. Of the plan, never of the person.
    t: f64,
    /// Where it comes from.
    receipt: Receipt,
}

/// Goal attainment over time, on each day on which it was said where a goal stands, oldest first.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/goals/attainment",
    operation_id = "goal_attainment",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The T-score by day; empty when no goal was looked back on, or goals are not shared", body = Vec<Attainment>),
        NoToken,
        NoDossier,
    )
)]
pub(crate) async fn attainment(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Json<Vec<Attainment>>, Problem> {
    let looking = Looking { act: Act::Exported, ..Looking::at(Parts::NONE.with(Part::Goals)) };
    let view = web.app.read(bearer.seat, id(&dossier)?, looking).await?;
    let scores = over_time(&view.dossier.goals).into_iter();
    Ok(Json(scores.map(|(on, score)| Attainment { on, t: score.value, receipt: score.receipt }).collect()))
}

/// What can still be done, phase by phase up to the one of now: offers, not gates. What the holder of the token set aside
/// is left out.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/trajectory/offers",
    operation_id = "trajectory_offers",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "What is open, as far as the holder of the token can see", body = Vec<Open>),
        NoToken,
        NoDossier,
    )
)]
pub(crate) async fn offers(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Json<Vec<Open>>, Problem> {
    let looking = Looking { act: Act::Exported, ..Looking::at_all() };
    let view = web.app.read(bearer.seat, id(&dossier)?, looking).await?;
    if !view.permit.may_read(Part::Trajectory) {
        return Ok(Json(Vec::new()));
    }
    let speaker = Speaker::new(view.permit.role().voice(), view.permit.actor());
    Ok(Json(open_for(&view.dossier, speaker)))
}
