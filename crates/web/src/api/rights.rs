//! The check of rights for programs.

use app::{Act, Looking};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use dossier::DossierId;
use insight::Language;
use jiff::civil::Date;
use method::{Part, Parts};
use rights::{Household, NotKnown, Printed, RightsError, Verdict};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::bearer::Bearer;
use super::dossiers::id;
use super::json::Incoming;
use super::problem::Problem;
use super::problem::answers::{NoDossier, NoToken, NotJson, NotShared};
use crate::Web;
use crate::household::json_of;

/// What to look with.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RightsLook)]
pub(crate) struct Look {
    /// The day for which to look; today when it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    on: Option<Date>,
    /// What is known of the household, by the names of the facts; what is not known is left out.
    #[serde(default)]
    #[schema(value_type = Object)]
    household: Map<String, Value>,
    /// Whether to look with what was kept in the dossier too; what stands in `household` goes before it.
    #[serde(default)]
    with_kept: bool,
    /// The language of the texts; without it only their keys are given.
    #[serde(default)]
    language: Option<Language>,
}

/// What follows.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RightsChecked)]
pub(crate) struct Checked {
    /// The day.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// The most likely first, each with its receipt.
    answers: Vec<Printed>,
    /// What was not said and may still change an answer, in the order in which it is best asked.
    questions: Vec<String>,
    /// Rights of which nothing is known for that day.
    not_known: Vec<Unknown>,
}

/// A right of which nothing is known for a day.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RightNotKnown)]
pub(crate) struct Unknown {
    /// Which right.
    right: String,
}

impl From<&NotKnown> for Unknown {
    fn from(of: &NotKnown) -> Self {
        Self { right: of.right.clone() }
    }
}

/// Lays a household beside the rules of a day. Nothing of it is kept.
#[utoipa::path(
    post,
    path = "/api/v1/dossiers/{dossier}/rights/check",
    operation_id = "check_rights",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    request_body = Look,
    responses(
        (status = 200, description = "What follows", body = Checked),
        NotJson,
        NoToken,
        NotShared,
        NoDossier,
        (status = 422, description = "A fact that nobody asks, an answer that does not fit, or a day about which no rule is known", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn check(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    Incoming(look): Incoming<Look>,
) -> Result<Json<Checked>, Problem> {
    let looking = Looking { act: Act::Exported, ..Looking::at(Parts::NONE.with(Part::Rights)) };
    let view = web.app.read(bearer.seat, id(&dossier)?, looking).await?;
    if !view.permit.may_read(Part::Rights) {
        let detail = "The person does not share this part with you; ask them.";
        return Err(Problem::new(StatusCode::FORBIDDEN, "not-shared", detail));
    }
    let (rules, on) = (web.rules, look.on.unwrap_or_else(|| web.app.today()));
    let mut household = Household::silent(rules.vocabulary());
    if look.with_kept {
        for kept in view.dossier.rights.to_look_with() {
            // What the rules do not ask any more says nothing to them.
            household.say(rules.vocabulary(), kept.fact, &json_of(kept.value)).unwrap_or_default();
        }
    }
    for (name, value) in &look.household {
        household.say(rules.vocabulary(), name, value).map_err(|error| unfit(&error))?;
    }
    let day = rules.on(on).map_err(|error| unfit(&error))?;
    let say = look.language.map(|language| web.texts.in_language(of_texts(language)));
    let words = |key: &str| say.filter(|say| say.knows(key)).map(|say| say.say(key));
    let mut answers = day.check(&household).answers;
    answers.sort_by_key(|answer| match answer.verdict {
        Verdict::Likely => 0,
        Verdict::Possible => 1,
        Verdict::Not => 2,
    });
    Ok(Json(Checked {
        on,
        answers: answers.iter().map(|answer| answer.printed(&day, &household, &words)).collect(),
        questions: day.still_asked(&household).into_iter().map(str::to_owned).collect(),
        not_known: day.not_known.iter().map(Unknown::from).collect(),
    }))
}

const fn of_texts(language: Language) -> crate::Language {
    match language {
        Language::Dutch => crate::Language::Dutch,
        Language::French => crate::Language::French,
        Language::English => crate::Language::English,
    }
}

fn unfit(error: &RightsError) -> Problem {
    let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "unreadable-field", error.to_string());
    match error {
        RightsError::Field { field, .. } | RightsError::NotAsked { field, .. } => {
            problem.at(format!("household.{field}"))
        }
        RightsError::NoRules { .. } => problem.at("on"),
        RightsError::Rule { .. } => problem,
    }
}
