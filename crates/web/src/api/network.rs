//! The network map for programs: on any day, two days beside each other, as a file, and from one.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use access::View;
use app::{Act, Done, Envelope, Looking};
use axum::Json;
use axum::body::to_bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use dossier::network::MOST_BYTES;
use dossier::{Command, CommandId, DossierId, network};
use exchange::ExchangeError;
use exchange::graphml as graph;
use insight::network::{Comparison, Measures, NetworkMap, compare as compared, drawn, measures};
use jiff::civil::Date;
use method::{Part, Parts};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{Busy, NoDossier, NoToken, NotShared, Unreadable};
use crate::Web;
use crate::i18n::{Language, Say};
use crate::parts::called;
use crate::screens::{Found, file_of};

/// Which day.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct On {
    /// The day; today when left out.
    #[serde(default)]
    #[param(value_type = Option<String>, format = Date)]
    on: Option<Date>,
}

/// Which two days.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Between {
    /// The earlier day.
    #[param(value_type = String, format = Date)]
    from: Date,
    /// The later day; today when left out.
    #[serde(default)]
    #[param(value_type = Option<String>, format = Date)]
    to: Option<Date>,
}

/// The map on a day, and what it says.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct MapOnDay {
    /// The day.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// The map, as `nestkracht insight network` reads it too.
    map: NetworkMap,
    /// Its measures, with their receipt.
    measures: Measures,
}

/// The network map on a day, and its measures. Whoever was made unrecognisable has no name in it.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/network",
    operation_id = "get_network",
    params(("dossier" = DossierId, Path, description = "The dossier"), On),
    responses(
        (status = 200, description = "The map", body = MapOnDay),
        Unreadable,
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn get(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    on: Result<Query<On>, QueryRejection>,
) -> Result<Json<MapOnDay>, Problem> {
    let Query(On { on }) = on.map_err(|error| unreadable(&error))?;
    let view = read(&web, &bearer, &dossier).await?;
    let (say, on) = (said(&web, &bearer), on.unwrap_or_else(|| web.app.today()));
    let map = drawn(&view.dossier.network, on, |alter| called(say, alter));
    let measures = measures(&map).map_err(|error| broken(&error))?;
    Ok(Json(MapOnDay { on, map, measures }))
}

/// Two days of the network map beside each other.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/network/compare",
    operation_id = "compare_network",
    params(("dossier" = DossierId, Path, description = "The dossier"), Between),
    responses(
        (status = 200, description = "What changed", body = Comparison),
        Unreadable,
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn compare(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    between: Result<Query<Between>, QueryRejection>,
) -> Result<Json<Comparison>, Problem> {
    let Query(Between { from, to }) = between.map_err(|error| unreadable(&error))?;
    let view = read(&web, &bearer, &dossier).await?;
    let say = said(&web, &bearer);
    let map = |day| drawn(&view.dossier.network, day, |alter| called(say, alter));
    let to = to.unwrap_or_else(|| web.app.today());
    compared(&map(from), &map(to)).map(Json).map_err(|error| broken(&error))
}

/// The network map as a file of easyNWK, with every field of the file that was taken in.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/network/easynwk",
    operation_id = "get_network_easynwk",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The file", body = Object, content_type = "application/json"),
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn easynwk(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Response, Problem> {
    let view = read(&web, &bearer, &dossier).await?;
    let text = file_of(&view.dossier.network, web.app.today(), said(&web, &bearer));
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// The network map as GraphML.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/network/graphml",
    operation_id = "get_network_graphml",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The file", body = String, content_type = "application/graphml+xml"),
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn graphml(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Response, Problem> {
    let view = read(&web, &bearer, &dossier).await?;
    let unnamed = said(&web, &bearer).say("network-somebody");
    let text = graph::write(&graph::of_dossier(&view.dossier.network, web.app.today(), &unnamed));
    Ok(([(header::CONTENT_TYPE, "application/graphml+xml")], text).into_response())
}

/// How a file is taken in.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TakeIn {
    /// The id of the command, made by the sender; sending it again does nothing again. Left out: only says what would
    /// happen.
    #[serde(default)]
    command: Option<Uuid>,
    /// Whether somebody who has the name of somebody on the map is the same person.
    #[serde(default)]
    same_names_are_the_same: Option<bool>,
}

/// What a file brings.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Brought {
    /// How many people.
    people: usize,
    /// The names that are on the map already.
    known: Vec<String>,
    /// How many in the file were never put on the map there.
    unplaced: usize,
    /// The day of each version.
    #[schema(value_type = Vec<String>)]
    versions: Vec<Date>,
    /// What was done; absent when it was only asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<Done>,
}

/// Takes in a file of easyNWK, or says what would happen.
#[utoipa::path(
    post,
    path = "/api/v1/dossiers/{dossier}/network/easynwk",
    operation_id = "take_in_network_easynwk",
    params(("dossier" = DossierId, Path, description = "The dossier"), TakeIn),
    request_body(content = Object, description = "The file as easyNWK writes it, at most 1 MiB", content_type = "application/json"),
    responses(
        (status = 200, description = "What the file brings; done, durably, when a command was named", body = Brought),
        Unreadable,
        NoToken,
        NotShared,
        NoDossier,
        Busy,
        (status = 413, description = "Too large", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A file that cannot be taken in; the field is named, and nothing was done", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn take_in(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    how: Result<Query<TakeIn>, QueryRejection>,
    request: Request,
) -> Result<Json<Brought>, Problem> {
    let Query(how) = how.map_err(|error| unreadable(&error))?;
    let view = read(&web, &bearer, &dossier).await?;
    let too_large = || Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "At most 1 MiB fits.");
    let bytes = to_bytes(request.into_body(), MOST_BYTES).await.map_err(|_| too_large())?;
    let text = String::from_utf8_lossy(&bytes);
    let unnamed = said(&web, &bearer).say("network-somebody");
    let found = Found::of(&view.dossier.network, &text, web.app.today(), &unnamed).map_err(|error| wrong(&error))?;
    let import = found.import_for(how.same_names_are_the_same.unwrap_or(false));
    let is_known = |person: &&network::ImportedPerson| found.known.contains_key(&person.number);
    let mut brought = Brought {
        people: import.people.len(),
        known: import.people.iter().filter(is_known).map(|person| person.name.clone()).collect(),
        unplaced: found.incoming.unplaced,
        versions: import.versions.iter().map(|version| version.on).collect(),
        done: None,
    };
    if let Some(command) = how.command {
        let import = Command::Network(network::Command::Import(import));
        let envelope = Envelope { id: CommandId(command), voice: None, happened_on: None, seen: None, command: import };
        brought.done = Some(web.app.execute(bearer.account.id, id(&dossier)?, vec![envelope]).await?);
    }
    Ok(Json(brought))
}

/// The dossier with nothing but its map; the person sees that it was taken out.
async fn read(web: &Web, bearer: &Bearer, dossier: &str) -> Result<View, Problem> {
    let looking = Looking { act: Act::Exported, ..Looking::at(Parts::NONE.with(Part::Network)) };
    let view = web.app.read(bearer.seat, id(dossier)?, looking).await?;
    if !view.permit.may_read(Part::Network) {
        let detail = "The network map of this dossier is not shared with you; ask the person.";
        return Err(Problem::new(StatusCode::FORBIDDEN, "not-shared", detail));
    }
    Ok(view)
}

fn said<'a>(web: &'a Web, bearer: &Bearer) -> Say<'a> {
    web.texts.in_language(Language::named(&bearer.account.profile.language).unwrap_or_default())
}

fn wrong(error: &ExchangeError) -> Problem {
    let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "unreadable-file", error.to_string());
    match error {
        ExchangeError::Field { field, .. } | ExchangeError::TooMuch { field, .. } => problem.at(field.clone()),
        _ => problem,
    }
}

fn broken(error: &insight::InsightError) -> Problem {
    tracing::error!(%error, "a network map does not hold together");
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "broken", "Something went wrong on our side.")
}

fn unreadable(error: &QueryRejection) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", error.body_text())
}
