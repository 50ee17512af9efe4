//! Doing: the same commands as the screens.

use app::{Done, Envelope};
use axum::Json;
use axum::extract::{Path, State};
use dossier::DossierId;

use super::bearer::Bearer;
use super::json::Incoming;
use super::problem::Problem;
use super::problem::answers::{Busy, NoDossier, NoToken, NotJson};
use crate::Web;

/// Does a list of commands in a dossier: all of them or none, each only once.
///
/// Every command bears an id made by the sender; sending the list again does nothing again. `seen` is the version
/// that the sender had before their eyes: what the same voice wrote since is kept beside what is written now, and
/// people are asked which one stands.
#[utoipa::path(
    post,
    path = "/api/v1/dossiers/{dossier}/commands",
    operation_id = "execute",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    request_body(content = Vec<Envelope>, description = "At most 200 commands, done in this order"),
    responses(
        (status = 200, description = "Done, durably", body = Done),
        NotJson,
        NoToken,
        NoDossier,
        Busy,
        (status = 422, description = "A command that is unknown or cannot be; nothing was done", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn execute(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    Incoming(commands): Incoming<Vec<Envelope>>,
) -> Result<Json<Done>, Problem> {
    let dossier = super::dossiers::id(&dossier)?;
    Ok(Json(web.app.execute(bearer.account.id, dossier, commands).await?))
}
