//! What the web does when it goes on pulling, for programs: circles, knots, how far loosening reaches, with receipts.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use access::View;
use app::{Act, AppError, Looking};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use dossier::DossierId;
use insight::InsightError;
use insight::spiderweb::{ByVoice, Loosened, WhatIf, by_voice, looseners};
use method::{LifeDomain, Part};
use serde::Deserialize;
use utoipa::IntoParams;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{NoDossier, NoToken, NotShared, Unreadable};
use crate::Web;

/// Circles, knots and the reach of each loosening under each rule: of all strands together, and by voice. The same as
/// `nestkracht insight spiderweb` makes of the dossier. Strengths and goals count as far as they are shared.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/spiderweb/dynamics",
    operation_id = "get_spiderweb_dynamics",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The dynamics, each number with its receipt", body = ByVoice),
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn dynamics(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Json<ByVoice>, Problem> {
    let view = seen(&web, &bearer, &dossier).await?;
    by_voice(&view.dossier).map(Json).map_err(|error| ours(&error))
}

/// What comes loose in thought.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// The domains that come loose, with commas between them: `housing,work`.
    loosen: String,
    /// How much of its hold each of them loses: above 0 up to 1, which is wholly loose and taken when left out.
    #[serde(default)]
    #[param(minimum = 0, maximum = 1)]
    share: Option<f64>,
}

/// What may move when these domains come loose, along all strands. The opening of a talk, never a forecast.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/spiderweb/what-if",
    operation_id = "get_spiderweb_what_if",
    params(("dossier" = DossierId, Path, description = "The dossier"), Asked),
    responses(
        (status = 200, description = "What may move with them, under each rule and in sum, with its receipt", body = WhatIf),
        Unreadable,
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn what_if(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    asked: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<WhatIf>, Problem> {
    let unreadable = |why: String| Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", why);
    let Query(asked) = asked.map_err(|error| unreadable(error.body_text()))?;
    let share = asked.share.unwrap_or(1.0);
    let loosened = asked.loosen.split(',').map(|name| {
        let domain: LifeDomain = name.trim().parse().map_err(|_| {
            unreadable("Name the domains as the dossier does, with commas between them.".to_owned()).at("loosen")
        })?;
        Ok(Loosened { domain, share })
    });
    let loosened = loosened.collect::<Result<Vec<_>, Problem>>()?;
    let view = seen(&web, &bearer, &dossier).await?;
    let looseners = looseners(&view.dossier);
    let found = insight::spiderweb::what_if(&view.dossier.spiderweb, None, &looseners, &loosened);
    found.map(Json).map_err(|error| match error {
        InsightError::OutOfRange { .. } => {
            Problem::new(StatusCode::BAD_REQUEST, "out-of-range", "Give a share above 0 and at most 1.").at("share")
        }
        error => ours(&error),
    })
}

/// The web and what loosens it, as far as the holder of the token may see that.
async fn seen(web: &Web, bearer: &Bearer, dossier: &str) -> Result<View, Problem> {
    let parts = [Part::Spiderweb, Part::Strengths, Part::Goals].into_iter().collect();
    let looking = Looking { at: parts, act: Act::Exported };
    let view = web.app.read(bearer.seat, id(dossier)?, looking).await?;
    if !view.permit.may_read(Part::Spiderweb) {
        let detail = "The web is not shared with you; ask the person.";
        return Err(Problem::new(StatusCode::FORBIDDEN, "not-shared", detail));
    }
    Ok(view)
}

fn ours(error: &InsightError) -> Problem {
    AppError::Unreadable(error.to_string()).into()
}
