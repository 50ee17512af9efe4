//! Budget and debts as tables, for programs: out, and in after a look at what would happen.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use app::{Done, Envelope};
use axum::Json;
use axum::body::to_bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use dossier::{Command, CommandId, DossierId};
use exchange::ExchangeError;
use exchange::money_table::{self, Found, Happens, MOST_BYTES};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::bearer::Bearer;
use super::dossiers::id;
use super::money::{read, unreadable};
use super::problem::Problem;
use super::problem::answers::{Busy, NoDossier, NoToken, NotShared, Unreadable};
use crate::Web;
use crate::i18n::Language;
use crate::screens::tongue;

/// Which table.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MoneyTable)]
pub(crate) enum Table {
    /// The budget.
    Budget,
    /// The debts.
    Debts,
}

/// Which table, in which language.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// Which table.
    #[param(inline)]
    table: Table,
    /// `nl`, `fr` or `en`; the language of the account when left out.
    #[serde(default)]
    language: Option<String>,
}

/// How a table is taken in.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct TakeIn {
    /// The id of the first command, made by the sender; the next ones count on from it. Sending the same again does
    /// nothing again. Left out: only says what would happen.
    #[serde(default)]
    command: Option<Uuid>,
}

/// What a row does.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyTableRow)]
pub(crate) struct OneRow {
    /// The row, as a spreadsheet counts them.
    row: usize,
    /// What it is about.
    name: String,
    /// `stands`, `comes` or `changes`.
    #[schema(example = "comes")]
    happens: &'static str,
    /// The columns that change, by their released names.
    columns: Vec<&'static str>,
}

/// What is wrong in a cell.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyTableMistake)]
pub(crate) struct OneMistake {
    /// The row, as a spreadsheet counts them.
    row: usize,
    /// The column, as the table names it.
    column: String,
    /// The released name of what is wrong, such as `no-amount`.
    why: &'static str,
}

/// What a table brings.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyTableBrought)]
pub(crate) struct Brought {
    /// The rows, in order.
    rows: Vec<OneRow>,
    /// What is wrong; while there is something, nothing is taken in.
    mistakes: Vec<OneMistake>,
    /// The columns that are not read.
    unread: Vec<String>,
    /// What was done; absent when it was only asked, or there was nothing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<Done>,
}

/// The budget or the debts as a table that a spreadsheet opens.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/money/table",
    operation_id = "money_table",
    params(("dossier" = DossierId, Path, description = "The dossier"), Wanted),
    responses(
        (status = 200, description = "The table", body = String, content_type = "text/csv"),
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
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(wanted) = wanted.map_err(|error| unreadable(&error))?;
    let view = read(&web, &bearer, &dossier).await?;
    let language = wanted.language.as_deref().unwrap_or(&bearer.account.profile.language);
    let tongue = tongue(Language::named(language).unwrap_or_default());
    let table = match wanted.table {
        Table::Budget => money_table::Table::Budget,
        Table::Debts => money_table::Table::Debts,
    };
    let text = money_table::write(table, &view.dossier.money, tongue).map_err(|error| wrong(&error))?;
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], text).into_response())
}

/// Takes a table in, or says row by row what would happen.
#[utoipa::path(
    post,
    path = "/api/v1/dossiers/{dossier}/money/table",
    operation_id = "take_in_money_table",
    params(("dossier" = DossierId, Path, description = "The dossier"), TakeIn),
    request_body(content = String, description = "The table, as UTF-8, at most 256 KiB", content_type = "text/csv"),
    responses(
        (status = 200, description = "What each row does; done, durably, when a command was named and nothing is wrong", body = Brought),
        Unreadable,
        NoToken,
        NotShared,
        NoDossier,
        Busy,
        (status = 413, description = "Too large", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "No table that can be taken in; the field is named, and nothing was done", body = Problem, content_type = "application/problem+json"),
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
    let too_large = || Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "At most 256 KiB fits.");
    let bytes = to_bytes(request.into_body(), MOST_BYTES).await.map_err(|_| too_large())?;
    let text = String::from_utf8_lossy(&bytes);
    let first = how.command.unwrap_or_else(Uuid::now_v7);
    let nth = |n: usize| CommandId(Uuid::from_u128(first.as_u128().wrapping_add(n as u128)));
    let found = money_table::look(&text, &view.dossier.money, &nth).map_err(|error| wrong(&error))?;
    let mut brought = told(&found);
    if let (Some(_), true) = (how.command, found.mistakes.is_empty()) {
        let envelope = |(n, command)| Envelope {
            id: nth(n),
            voice: None,
            happened_on: None,
            seen: None,
            command: Command::Money(command),
        };
        let commands: Vec<_> = found.commands().into_iter().enumerate().map(envelope).collect();
        if !commands.is_empty() {
            brought.done = Some(web.app.execute(bearer.account.id, id(&dossier)?, commands).await?);
        }
    }
    Ok(Json(brought))
}

fn told(found: &Found) -> Brought {
    let row = |row: &money_table::Row| {
        let (happens, columns) = match &row.happens {
            Happens::Stands => ("stands", Vec::new()),
            Happens::Comes => ("comes", Vec::new()),
            Happens::Changes(columns) => ("changes", columns.clone()),
        };
        OneRow { row: row.row, name: row.name.clone(), happens, columns }
    };
    let mistake = |mistake: &money_table::Mistake| OneMistake {
        row: mistake.row,
        column: mistake.column.clone(),
        why: mistake.why.as_str(),
    };
    Brought {
        rows: found.rows.iter().map(row).collect(),
        mistakes: found.mistakes.iter().map(mistake).collect(),
        unread: found.unread.clone(),
        done: None,
    }
}

fn wrong(error: &ExchangeError) -> Problem {
    let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "unreadable-file", error.to_string());
    match error {
        ExchangeError::Field { field, .. } | ExchangeError::TooMuch { field, .. } => problem.at(field.clone()),
        _ => problem,
    }
}
