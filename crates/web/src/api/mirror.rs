//! The language mirror for programs.

use axum::Json;
use axum::http::StatusCode;
use dossier::LONG;
use insight::Language;
use insight::mirror::{Kind, mirror};
use insight::readability::{Ease, Readability, readability};
use method::Explanation;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::bearer::Bearer;
use super::json::Incoming;
use super::problem::Problem;
use super::problem::answers::{NoToken, NotJson};

/// A text to hold to the mirror.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    /// The text.
    #[schema(max_length = 8000)]
    text: String,
    /// The language that it is written in.
    language: Language,
}

/// A word that was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Word {
    /// Where it begins, counted in characters (Unicode scalar values) from 0.
    start: usize,
    /// How many characters it has.
    length: usize,
    /// The words as they are written there.
    words: String,
    /// What they do.
    kind: Kind,
    /// Plainer, kinder words.
    instead: String,
    /// The reason.
    why: String,
    /// What else could explain this: the other explanations of poverty, only where the words blame.
    else_explained_by: Vec<Explanation>,
}

/// What the mirror sees.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Mirrored {
    /// The words that were found, in the order of the text.
    words: Vec<Word>,
    /// How the text reads; nothing for a text without words.
    readability: Option<Readability>,
    /// The same in a word.
    ease: Option<Ease>,
}

/// Words that blame, label or hide behind jargon, with kinder ones and the reason, and how the text reads. Nothing of the
/// text is kept.
#[utoipa::path(
    post,
    path = "/api/v1/mirror",
    operation_id = "mirror_text",
    request_body = Text,
    responses(
        (status = 200, description = "What the mirror sees", body = Mirrored),
        NotJson,
        NoToken,
        (status = 422, description = "A text or language that does not do", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn look(_: Bearer, Incoming(asked): Incoming<Text>) -> Result<Json<Mirrored>, Problem> {
    let Text { text, language } = asked;
    if text.chars().nth(LONG).is_some() {
        let detail = "Hold at most 8000 characters to the mirror at a time.";
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "too-long", detail).at("text"));
    }
    let words = mirror(&text, language).into_iter().map(|found| Word {
        start: found.start,
        length: found.length,
        words: found.words.to_owned(),
        kind: found.kind,
        instead: found.in_place(),
        why: found.why.to_owned(),
        else_explained_by: found.else_explained_by,
    });
    let words = words.collect();
    let readability = readability(&text, language).ok();
    let ease = readability.as_ref().map(Readability::ease);
    Ok(Json(Mirrored { words, readability, ease }))
}
