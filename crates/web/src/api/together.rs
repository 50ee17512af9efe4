//! What is read of working together, for programs: reins, compass, stances. What helpers keep of their own role is read
//! on their screen only, and goes out by no way.

use app::{Act, Looking};
use axum::Json;
use axum::extract::{Path, State};
use dossier::reins::Task;
use dossier::{DossierId, MemberId};
use insight::{reins, relationship, stances};
use method::{CircleRole, Part};
use serde::Serialize;
use utoipa::ToSchema;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{NoDossier, NoToken};
use crate::Web;

/// The compass with one helper.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct CompassWith {
    /// The helper.
    with: MemberId,
    /// What is read of it.
    #[serde(flatten)]
    relationship: relationship::Relationship,
}

/// What is read of working together, each number with its receipt. What is not shared stands empty.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Together {
    /// Who holds what in hand, by task and voice. A task of the list is called by its released name.
    reins: reins::Reins,
    /// How the relation is felt: for the participant with every helper, for a helper with themselves.
    relationship: Vec<CompassWith>,
    /// The stances and attitudes of helpers.
    stances: stances::Balance,
}

/// Reins, compass and stances of a dossier, computed.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/together",
    operation_id = "together",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "What is read, as far as the holder of the token can see", body = Together),
        NoToken,
        NoDossier,
    )
)]
pub(crate) async fn together(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Json<Together>, Problem> {
    let parts = [Part::Reins, Part::Relationship, Part::Contacts].into_iter().collect();
    let looking = Looking { act: Act::Exported, ..Looking::at(parts) };
    let view = web.app.read(bearer.seat, id(&dossier)?, looking).await?;
    let dossier = &view.dossier;
    let name = |task| match task {
        Task::Offered(task) => task.as_str().to_owned(),
        Task::Own(id) => {
            let own = dossier.reins.own(id).and_then(|own| own.words.value());
            own.cloned().unwrap_or_else(|| id.to_string())
        }
    };
    let helpers = dossier.circle.present().filter(|one| matches!(one.role, CircleRole::Guide | CircleRole::Coach));
    let compass = |with: MemberId| {
        let read = relationship::relationship(&relationship::occasions(&dossier.relationship, with)).map_err(broken)?;
        Ok::<_, Problem>(CompassWith { with, relationship: read })
    };
    let of_some = |with: &MemberId| !relationship::occasions(&dossier.relationship, *with).is_empty();
    Ok(Json(Together {
        reins: reins::reins(&reins::holds(&dossier.reins, name)).map_err(broken)?,
        relationship: helpers.map(|one| one.id).filter(of_some).map(compass).collect::<Result<_, _>>()?,
        stances: stances::balance(&stances::moments(&dossier.contacts)),
    }))
}

/// What stands in a dossier is on its scale: a value beside it is ours to mend.
#[expect(clippy::needless_pass_by_value, reason = "given to `map_err` by name")]
fn broken(error: insight::InsightError) -> Problem {
    app::AppError::Unreadable(error.to_string()).into()
}
