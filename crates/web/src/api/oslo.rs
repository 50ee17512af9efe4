//! Debts for programs as a file of the Flemish standard for debt management: taken along, and taken in.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use app::{Done, Envelope, Looking};
use axum::Json;
use axum::body::to_bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use dossier::money::{self, MOST_FILE_BYTES};
use dossier::{Command, CommandId, DossierId};
use exchange::ExchangeError;
use exchange::oslo::{Finding, Why};
use jiff::civil::Date;
use method::{DebtStage, Part, Parts};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{Busy, NoDossier, NoToken, NotShared, Unreadable};
use crate::Web;
use crate::i18n::{Language, Say};
use crate::screens::{Brings, text_of, words};

/// The debts as JSON-LD in the Flemish OSLO vocabulary for debt management, with all that a file said that was taken in.
/// For the person whose dossier it is.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/money/oslo",
    operation_id = "take_money_along",
    params(("dossier" = DossierId, Path, description = "The dossier")),
    responses(
        (status = 200, description = "The file", body = Object, content_type = "application/ld+json"),
        NoToken,
        (status = 404, description = "No such dossier, or not the dossier of the holder of the token", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
) -> Result<Response, Problem> {
    let view = web.app.take_money_along(bearer.seat, id(&dossier)?).await?;
    let text = text_of(&view.dossier, web.app.today());
    Ok(([(header::CONTENT_TYPE, "application/ld+json")], text).into_response())
}

/// How a file is taken in.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TakeIn {
    /// The id of the command, made by the sender; sending it again does nothing again. Left out: only says what would
    /// happen.
    #[serde(default)]
    command: Option<Uuid>,
    /// Whose debts, by their name inside the file; needed when there are debts of more than one person in it.
    #[serde(default)]
    debtor: Option<String>,
}

/// What a file of debts brings.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyBrought)]
pub(crate) struct Brought {
    /// Who owes something in the file.
    debtors: Vec<OneDebtor>,
    /// The debts that come in.
    debts: Vec<OneDebt>,
    /// The claims that do not come in; they are carried along.
    skipped: Vec<OneSkipped>,
    /// What in the file contradicts itself.
    contradictions: Vec<Contradiction>,
    /// How many things in the file have no place in a dossier and are carried along.
    carried: usize,
    /// What was done; absent when it was only asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<Done>,
}

/// Who owes something.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyDebtor)]
pub(crate) struct OneDebtor {
    /// Their name inside the file.
    id: String,
    /// What they are called.
    name: String,
    /// How many claims there are on them.
    claims: usize,
}

/// A debt that comes in.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyBroughtDebt)]
pub(crate) struct OneDebt {
    /// What it is called inside the file.
    node: String,
    /// To whom, or for what.
    creditor: String,
    /// What is asked, in cents.
    owed: u64,
    /// On which day.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// How far it came.
    stage: DebtStage,
}

/// A claim that does not come in.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneySkipped)]
pub(crate) struct OneSkipped {
    /// What it is called inside the file.
    node: String,
    /// Why: `of-another`, `known` or `no-amount`.
    #[schema(value_type = String)]
    why: Why,
}

/// Something in a file that contradicts itself.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyContradiction)]
pub(crate) struct Contradiction {
    /// What kind, by name.
    code: &'static str,
    /// In words, in the language of the account.
    words: String,
}

/// Takes in a file of debts, or says what would happen.
#[utoipa::path(
    post,
    path = "/api/v1/dossiers/{dossier}/money/oslo",
    operation_id = "take_in_money_oslo",
    params(("dossier" = DossierId, Path, description = "The dossier"), TakeIn),
    request_body(content = Object, description = "The file, at most 1 MiB", content_type = "application/ld+json"),
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
    let Query(how) =
        how.map_err(|error| Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", error.body_text()))?;
    let view = web.app.read(bearer.seat, id(&dossier)?, Looking::at(Parts::NONE.with(Part::Money))).await?;
    if !view.permit.may_read(Part::Money) {
        let detail = "The money in this dossier is not shared with you; ask the person.";
        return Err(Problem::new(StatusCode::FORBIDDEN, "not-shared", detail));
    }
    let too_large = || Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "At most 1 MiB fits.");
    let bytes = to_bytes(request.into_body(), MOST_FILE_BYTES).await.map_err(|_| too_large())?;
    let text = String::from_utf8_lossy(&bytes);
    let say = said(&web, &bearer);
    let brings = Brings { money: &view.dossier.money, today: web.app.today(), say };
    let found = brings.of(&text, how.debtor.as_deref()).map_err(|error| wrong(&error))?;
    let told = |finding: &Finding| Contradiction { code: finding.code(), words: words(say, finding) };
    let debts = found.taken_in.debts.iter().map(|debt| OneDebt {
        node: debt.node.clone(),
        creditor: debt.creditor.clone(),
        owed: debt.claim.owed(),
        on: debt.asked_on,
        stage: debt.stage,
    });
    let debtors = found.debtors.iter();
    let mut brought = Brought {
        debtors: debtors
            .map(|one| OneDebtor { id: one.id.clone(), name: one.name.clone(), claims: one.claims })
            .collect(),
        debts: debts.collect(),
        skipped: found.skipped.iter().map(|one| OneSkipped { node: one.node.clone(), why: one.why }).collect(),
        contradictions: found.findings.iter().map(told).collect(),
        carried: found.carried,
        done: None,
    };
    if let Some(command) = how.command {
        if found.is_of_more() {
            let detail = "There are debts of more than one person in this file; say whose come in, with `debtor`.";
            return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "unreadable-file", detail).at("debtor"));
        }
        let taken_in = Command::Money(money::Command::TakeIn(found.taken_in));
        let envelope =
            Envelope { id: CommandId(command), voice: None, happened_on: None, seen: None, command: taken_in };
        brought.done = Some(web.app.execute(bearer.account.id, id(&dossier)?, vec![envelope]).await?);
    }
    Ok(Json(brought))
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
