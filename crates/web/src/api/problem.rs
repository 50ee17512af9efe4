//! What the API says when something cannot be: RFC 9457 problem details that name the field and the way out.

pub(super) mod answers;

use app::AppError;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use dossier::Refusal;
use serde::Serialize;
use utoipa::ToSchema;

/// A problem detail (RFC 9457).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// A name for this kind of problem; stays the same in every version.
    #[serde(rename = "type")]
    #[schema(example = "urn:nestkracht:problem:out-of-range")]
    kind: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What the status means.
    title: String,
    /// What is wrong here, and the way out.
    detail: String,
    /// The field it is about, as a path in what was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "[0].command.spiderweb.assess.tightness")]
    field: Option<String>,
    /// Which command of the list, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<usize>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, kind: &str, detail: impl Into<String>) -> Self {
        Self {
            kind: format!("urn:nestkracht:problem:{kind}"),
            status: status.as_u16(),
            title: status.canonical_reason().unwrap_or("Problem").to_owned(),
            detail: detail.into(),
            field: None,
            command: None,
        }
    }

    pub(crate) fn at(self, field: impl Into<String>) -> Self {
        Self { field: Some(field.into()).filter(|field| !field.is_empty()), ..self }
    }

    fn refused(index: usize, command: &str, refusal: &Refusal) -> Self {
        let problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, refusal.reason.code(), refusal.reason.to_string());
        let field = refusal.field.map(|field| match field {
            "voice" | "happened_on" => format!("[{index}].{field}"),
            field => format!("[{index}].command.{command}.{field}"),
        });
        Self { command: Some(index), field, ..problem }
    }
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
        match &error {
            AppError::Refused { index, command, refusal } => Self::refused(*index, command, refusal),
            AppError::Denied(_) => Self::new(StatusCode::NOT_FOUND, "not-in-circle", error.to_string()),
            AppError::NotForYou => Self::new(StatusCode::FORBIDDEN, "not-for-you", error.to_string()),
            AppError::NothingToDo => Self::new(unprocessable, "nothing-to-do", error.to_string()),
            AppError::TooManyCommands { .. } => Self::new(unprocessable, "too-many-commands", error.to_string()),
            AppError::Busy => Self::new(StatusCode::CONFLICT, "busy", error.to_string()),
            AppError::NoAccount => Self::new(unprocessable, "no-account", error.to_string()),
            AppError::NameTaken => Self::new(unprocessable, "name-taken", error.to_string()).at("login"),
            AppError::Unfit { field, why } => Self::new(unprocessable, why, error.to_string()).at(*field),
            AppError::Store(_) | AppError::Policies(_) | AppError::Unreadable(_) => {
                tracing::error!(%error, "the API could not answer");
                let detail = "Something went wrong on our side; nothing of this request was done.";
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "broken", detail)
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
        }
        response
    }
}
