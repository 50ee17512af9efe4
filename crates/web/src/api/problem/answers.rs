//! The problems that many addresses answer with, described once each for the description of the API.

use std::collections::BTreeMap;

use utoipa::IntoResponses;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};

type Answers = BTreeMap<String, RefOr<Response>>;

/// No token, or one that has ended.
pub(in crate::api) struct NoToken;

/// A dossier that is not there, or in whose circle the holder of the token is not.
pub(in crate::api) struct NoDossier;

/// A part of a dossier that the holder of the token may not read.
pub(in crate::api) struct NotShared;

/// An address with something in it that cannot be read.
pub(in crate::api) struct Unreadable;

/// A body that is not JSON, not sent as such, or too large.
pub(in crate::api) struct NotJson;

/// Somebody else kept writing.
pub(in crate::api) struct Busy;

impl IntoResponses for NoToken {
    fn responses() -> Answers {
        problems(&[("401", "No good token")])
    }
}

impl IntoResponses for NoDossier {
    fn responses() -> Answers {
        problems(&[("404", "No such dossier, or not in its circle")])
    }
}

impl IntoResponses for NotShared {
    fn responses() -> Answers {
        problems(&[("403", "This part is not shared with the holder of the token")])
    }
}

impl IntoResponses for Unreadable {
    fn responses() -> Answers {
        problems(&[("400", "A parameter that cannot be read")])
    }
}

impl IntoResponses for NotJson {
    fn responses() -> Answers {
        problems(&[("400", "Not JSON"), ("413", "Too large"), ("415", "Not sent as JSON")])
    }
}

impl IntoResponses for Busy {
    fn responses() -> Answers {
        problems(&[("409", "Others keep writing; try again")])
    }
}

fn problems(all: &[(&str, &str)]) -> Answers {
    let problem = |description: &str| {
        let body = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        ResponseBuilder::new().description(description).content("application/problem+json", body).build()
    };
    all.iter().map(|(status, description)| ((*status).to_owned(), RefOr::T(problem(description)))).collect()
}
