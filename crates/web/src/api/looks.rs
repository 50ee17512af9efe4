//! Who looked, for a program of the person.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use app::{Looked, Looking};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use dossier::{DossierId, MemberId};
use method::Parts;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{NoToken, Unreadable};
use crate::Web;

/// The most rows in one answer.
const MOST: u32 = 200;

/// One row of who looked.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct LookItem {
    /// Its number in the dossier, from 1.
    #[schema(minimum = 1)]
    number: u64,
    /// Tells one visit from another: 32 hexadecimal digits.
    visit: String,
    /// Who.
    account: MemberId,
    /// The name by which the person knows them; else the name of their account.
    name: Option<String>,
    /// The released name of the part.
    part: String,
    /// What was done: `read`, `printed` or `exported`.
    act: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: jiff::Timestamp,
}

/// Which part of the list.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Page {
    /// Only rows with a lower number: the number of the last row of the page before.
    #[serde(default)]
    #[param(minimum = 1)]
    before: Option<u64>,
    /// How many rows at most; 200 when left out.
    #[serde(default)]
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// Who looked in a dossier, newest first. For a token of the person whose dossier it is.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/looks",
    operation_id = "list_looks",
    params(("dossier" = DossierId, Path, description = "The dossier"), Page),
    responses(
        (status = 200, description = "Who looked, at which part, when; what the person looked at themselves is not in it", body = Vec<LookItem>),
        Unreadable,
        NoToken,
        (status = 404, description = "No such dossier, or not one's own", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    page: Result<Query<Page>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Vec<LookItem>>, Problem> {
    let Query(page) =
        page.map_err(|error| Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", error.body_text()))?;
    let limit = page.limit.unwrap_or(MOST);
    if !(1..=MOST).contains(&limit) {
        let detail = "Ask for 1 to 200 rows.";
        return Err(Problem::new(StatusCode::BAD_REQUEST, "out-of-range", detail).at("limit"));
    }
    if page.before == Some(0) {
        let detail = "The first row has number 1.";
        return Err(Problem::new(StatusCode::BAD_REQUEST, "out-of-range", detail).at("before"));
    }
    let id = id(&dossier)?;
    let rows = web.app.looked(bearer.account.id, id, page.before, limit).await?;
    let view = web.app.read(bearer.seat, id, Looking::at(Parts::NONE)).await?;
    let mut names: HashMap<MemberId, Option<String>> = HashMap::new();
    for row in &rows {
        if let Entry::Vacant(unknown) = names.entry(row.account) {
            let in_circle = view.dossier.circle.name_of(row.account).map(str::to_owned);
            let name = match in_circle {
                Some(name) => Some(name),
                None => web.app.account(row.account).await?.map(|account| account.profile.name),
            };
            unknown.insert(name);
        }
    }
    Ok(Json(rows.into_iter().map(|row| item(row, &names)).collect()))
}

fn item(row: Looked, names: &HashMap<MemberId, Option<String>>) -> LookItem {
    LookItem {
        number: row.number,
        visit: row.visit.iter().map(|byte| format!("{byte:02x}")).collect(),
        account: row.account,
        name: names.get(&row.account).cloned().flatten(),
        part: row.part,
        act: row.act,
        at: row.at,
    }
}
