//! Papers: kept, listed and handed out, one by one.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use app::NewPaper;
use axum::Json;
use axum::body::to_bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::papers::{About, MOST_BYTES, Paper};
use dossier::{CommandId, CostId, DebtId, DossierId, IncomeId, PaperId};
use jiff::civil::Date;
use method::{Part, Parts, Voice};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{Busy, NoDossier, NoToken, Unreadable};
use crate::Web;

/// What is said around a file.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Around {
    /// The id of the command, made by the sender: sending it twice keeps it once. The paper bears this id.
    command: Uuid,
    /// The debt that it belongs to. At most one of `debt`, `income` and `cost`; none: money in general.
    debt: Option<Uuid>,
    /// What comes in that it belongs to.
    income: Option<Uuid>,
    /// What goes out that it belongs to.
    cost: Option<Uuid>,
    /// What is on it, in own words.
    #[param(max_length = 300)]
    words: Option<String>,
    /// Whose voice; left out: the own voice of the holder of the token.
    voice: Option<Voice>,
    /// The day that it is of; left out: today.
    #[param(value_type = Option<String>, format = Date)]
    happened_on: Option<Date>,
}

/// The papers of a dossier that are there, newest day first, without their bytes.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/papers",
    operation_id = "list_papers",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The papers", body = Vec<Paper>),
        NoToken,
        NoDossier,
    )
)]
pub(crate) async fn list(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Json<Vec<Paper>>, Problem> {
    let looking = app::Looking::at(Parts::NONE.with(Part::Money));
    let view = web.app.read(bearer.seat, id(&dossier)?, looking).await?;
    Ok(Json(view.dossier.papers.there().into_iter().cloned().collect()))
}

/// Keeps a paper: a photo (JPEG, PNG, WebP) or a PDF, at most 8 MiB, recognised by its bytes. Place and device are taken
/// out of a photo before it is kept.
#[utoipa::path(
    post,
    path = "/api/v1/dossiers/{dossier}/papers",
    operation_id = "keep_paper",
    params(("dossier" = DossierId, Path, description = "The dossier"), Around),
    request_body(content = Vec<u8>, description = "The file itself, at most 8 MiB", content_type = "application/octet-stream"),
    responses(
        (status = 200, description = "Kept, durably", body = app::Done),
        Unreadable,
        NoToken,
        NoDossier,
        Busy,
        (status = 413, description = "Too large", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A file or words that cannot be kept; nothing was done", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn keep(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    around: Result<Query<Around>, QueryRejection>,
    request: Request,
) -> Result<Json<app::Done>, Problem> {
    let unreadable = |why: String| Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", why);
    let Query(around) = around.map_err(|error| unreadable(error.body_text()))?;
    let about = match (around.debt, around.income, around.cost) {
        (None, None, None) => About::Money,
        (Some(debt), None, None) => About::Debt(DebtId(debt)),
        (None, Some(income), None) => About::Income(IncomeId(income)),
        (None, None, Some(cost)) => About::Cost(CostId(cost)),
        _ => return Err(unreadable("Name at most one of `debt`, `income` and `cost`.".to_owned())),
    };
    let dossier = id(&dossier)?;
    let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
    let too_large = || {
        let detail = format!("At most {} MiB fit.", MOST_BYTES / 1024 / 1024);
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
    };
    let file = to_bytes(request.into_body(), most).await.map_err(|_| too_large())?;
    let paper = NewPaper {
        id: CommandId(around.command),
        voice: around.voice,
        happened_on: around.happened_on,
        seen: None,
        about,
        words: around.words.unwrap_or_default(),
        file: file.to_vec(),
    };
    Ok(Json(web.app.keep_paper(bearer.account.id, dossier, paper).await?))
}

/// A paper itself, as it was kept.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/papers/{paper}",
    operation_id = "get_paper",
    params(("dossier" = DossierId, Path, description = "The dossier"), ("paper" = PaperId, Path, description = "The paper")),
    responses(
        (status = 200, description = "The file", content((Vec<u8> = "image/jpeg"), (Vec<u8> = "image/png"), (Vec<u8> = "image/webp"), (Vec<u8> = "application/pdf"))),
        NoToken,
        (status = 404, description = "No such paper, or not open to the holder of the token", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get(
    State(web): State<Web>,
    bearer: Bearer,
    Path((dossier, paper)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let paper: PaperId = paper.parse().map_err(|_| Problem::from(app::AppError::Denied(access::Denied)))?;
    let (paper, bytes) = web.app.paper(bearer.seat, id(&dossier)?, paper).await?;
    Ok(crate::screens::paper_file(&paper, bytes))
}
