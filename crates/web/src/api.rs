//! The API for programs: everything that a screen of a dossier can do, described by `/api/v1/openapi.json`.

mod archive;
mod bearer;
mod commands;
mod dossiers;
mod json;
mod looks;
mod mirror;
mod money;
mod money_table;
mod network;
mod oslo;
mod papers;
mod problem;
mod rights;
mod spiderweb;
mod thinks_along;
mod together;

use std::sync::OnceLock;

use axum::Router;
use axum::body::Bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Web;
use problem::Problem;

/// What the description says of the whole.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Nestkracht",
        description = "One dossier, kept together by a person in poverty and the people beside them. Every answer that \
            is not a success is a problem detail (RFC 9457) that names the field and the way out.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    components(schemas(Problem)),
    modifiers(&Token),
    security(("token" = []))
)]
struct Description;

/// Programs show a token: `Authorization: Bearer …`, made by `nestkracht token create`.
struct Token;

impl Modify for Token {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A token made by `nestkracht token create`."))
            .build();
        let components = description.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

fn described() -> OpenApiRouter<Web> {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(dossiers::list, dossiers::open))
        .routes(routes!(dossiers::get))
        .routes(routes!(spiderweb::dynamics))
        .routes(routes!(spiderweb::what_if))
        .routes(routes!(archive::get))
        .routes(routes!(dossiers::due))
        .routes(routes!(looks::list))
        .routes(routes!(commands::execute))
        .routes(routes!(mirror::look))
        .routes(routes!(thinks_along::attainment))
        .routes(routes!(thinks_along::offers))
        .routes(routes!(network::get))
        .routes(routes!(network::compare))
        .routes(routes!(network::easynwk, network::take_in))
        .routes(routes!(network::graphml))
        .routes(routes!(papers::list, papers::keep))
        .routes(routes!(papers::get))
        .routes(routes!(together::together))
        .routes(routes!(money::budget))
        .routes(routes!(money::plans))
        .routes(routes!(oslo::get, oslo::take_in))
        .routes(routes!(money_table::get, money_table::take_in))
        .routes(routes!(rights::check))
}

/// All of its addresses.
pub(crate) fn routes() -> Router<Web> {
    // The description is large and seldom read: it is not kept as it was built.
    let (router, _) = described().split_for_parts();
    router
        .route("/api/v1/openapi.json", get(description))
        .route("/api/{*rest}", axum::routing::any(unknown))
        .method_not_allowed_fallback(wrong_method)
}

/// The description as it is sent, made when it is first asked for.
async fn description() -> Response {
    static WRITTEN: OnceLock<Result<Bytes, serde_json::Error>> = OnceLock::new();
    let written = WRITTEN.get_or_init(|| described().split_for_parts().1.to_json().map(Bytes::from));
    match written {
        Ok(json) => ([(CONTENT_TYPE, "application/json")], json.clone()).into_response(),
        Err(error) => {
            tracing::error!(%error, "the description of the API could not be written");
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "broken", "Something went wrong on our side.")
                .into_response()
        }
    }
}

async fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "no-such-address", "There is no such address in this API.")
}

async fn wrong_method(request: Request) -> Response {
    if request.uri().path().starts_with("/api/") {
        let detail = "This address does not take that method; see /api/v1/openapi.json.";
        return Problem::new(StatusCode::METHOD_NOT_ALLOWED, "wrong-method", detail).into_response();
    }
    StatusCode::METHOD_NOT_ALLOWED.into_response()
}
