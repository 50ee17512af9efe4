//! Taking a dossier along, with a program.

use app::Secret;
use axum::extract::{Path, State};
use axum::response::Response;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::NoToken;
use crate::i18n::Language;
use crate::session::SignedIn;
use crate::{Web, archive};

/// Everything in a dossier as a ZIP that opens without this program: a page to read, JSON and its schema. For the
/// person whose dossier it is.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/archive",
    operation_id = "take_dossier_along",
    params(("dossier" = dossier::DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The archive", body = Vec<u8>, content_type = "application/zip"),
        NoToken,
        (status = 404, description = "No such dossier, or not the dossier of the holder of the token", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Response, Problem> {
    let language = Language::named(&bearer.account.profile.language).unwrap_or_default();
    // A program has no session: this one is nobody's, and opens nothing.
    let secret = Secret::brought("");
    let me =
        SignedIn { web, account: bearer.account, secret, language, host: String::new(), step: None, confirmed: None };
    let (room, packed) = archive::of(me, id(&dossier)?).await.map_err(app::AppError::from)?;
    Ok(archive::answer(&room, packed))
}
