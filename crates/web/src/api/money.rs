//! Money for programs: the budget month by month, and the ways to pay, each number with its receipt.
#![expect(unused_qualifications, reason = "the macro that describes the parameters writes them")]

use app::{Act, Looking};
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use dossier::money::{PlannedDebt, WhatIf};
use dossier::{DebtId, DossierId};
use insight::Receipt;
use insight::money::{Euro, MoneyError, Month, Named, Outcome, available, inputs, months, ways};
use jiff::civil::Date;
use method::{Part, Parts, PayingOrder};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::bearer::Bearer;
use super::dossiers::id;
use super::problem::Problem;
use super::problem::answers::{NoDossier, NoToken, NotShared, Unreadable};
use crate::Web;

/// From which month, and how many.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Span {
    /// A day of the first month; today when left out.
    #[serde(default)]
    #[param(value_type = Option<String>, format = Date)]
    from: Option<Date>,
    /// How many months; twelve when left out.
    #[serde(default)]
    #[param(minimum = 1, maximum = 120)]
    months: Option<usize>,
}

/// From when a plan would be paid, what is kept, and what is thought through. Nothing of it is kept.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// The day of the first payment; the first of next month when left out.
    #[serde(default)]
    #[param(value_type = Option<String>, format = Date)]
    start: Option<Date>,
    /// What is to be left every month, in cents.
    #[serde(default)]
    #[param(minimum = 0, maximum = 10_000_000_000_u64)]
    keep: Option<u64>,
    /// What if so much less were available every month, in cents?
    #[serde(default)]
    #[param(minimum = 0, maximum = 10_000_000_000_u64)]
    less: Option<u64>,
    /// What if so much more were available every month, in cents?
    #[serde(default)]
    #[param(minimum = 0, maximum = 10_000_000_000_u64)]
    more: Option<u64>,
    /// What if so much more came in one month, in cents?
    #[serde(default)]
    #[param(minimum = 0, maximum = 10_000_000_000_u64)]
    lump: Option<u64>,
    /// A day of that month; the month of the first payment when left out.
    #[serde(default)]
    #[param(value_type = Option<String>, format = Date)]
    lump_in: Option<Date>,
    /// What if the creditor of this debt refuses, so that it stays outside the plan?
    #[serde(default)]
    refuses: Option<Uuid>,
    /// What if the creditor of this debt stops its interest?
    #[serde(default)]
    stops: Option<Uuid>,
}

impl Wanted {
    /// What is thought through, as a plan keeps it.
    ///
    /// # Errors
    /// The name of the field in which a debt stands that no plan is about, and the debt.
    fn what_ifs(&self, start: Date, debts: &[PlannedDebt]) -> Result<Vec<WhatIf>, (&'static str, Uuid)> {
        let mut what_ifs = Vec::new();
        let some = |cents: Option<u64>| cents.filter(|cents| *cents > 0);
        what_ifs.extend(some(self.less).map(WhatIf::Less));
        what_ifs.extend(some(self.more).map(WhatIf::More));
        if let Some(cents) = some(self.lump) {
            what_ifs.push(WhatIf::LumpSum { month: self.lump_in.unwrap_or(start).first_of_month(), cents });
        }
        let debt = |field, asked: Option<Uuid>| match asked {
            Some(id) if !debts.iter().any(|planned| planned.debt == DebtId(id)) => Err((field, id)),
            asked => Ok(asked.map(DebtId)),
        };
        let refuses = debt("refuses", self.refuses)?;
        what_ifs.extend(debt("stops", self.stops)?.filter(|debt| refuses != Some(*debt)).map(WhatIf::InterestStops));
        what_ifs.extend(refuses.map(WhatIf::Refuses));
        Ok(what_ifs)
    }
}

/// One month.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyMonth)]
pub(crate) struct OneMonth {
    /// Which, as year and month.
    #[schema(value_type = String, example = "2026-12")]
    month: Month,
    /// What comes in.
    #[schema(value_type = String, example = "1901.00")]
    income: Euro,
    /// What goes out, with what is set aside.
    #[schema(value_type = String, example = "1747.00")]
    costs: Euro,
    /// What is left when what comes seldom is spread.
    #[schema(value_type = String, example = "154.00")]
    left: Euro,
    /// What is left of what really comes and goes in that month.
    #[schema(value_type = String, example = "154.00")]
    left_as_it_falls: Euro,
}

/// The budget, month by month.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyBudget)]
pub(crate) struct Months {
    /// The months.
    months: Vec<OneMonth>,
    /// Where they come from.
    receipt: Receipt,
}

/// One way to pay.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyWay)]
pub(crate) struct OneWay {
    /// In which order.
    order: PayingOrder,
    /// Why it cannot be kept; nothing when it can.
    #[schema(example = json!(null))]
    why_not: Option<String>,
    /// How many months.
    months: Option<usize>,
    /// The day of the last payment.
    #[schema(value_type = Option<String>, format = Date)]
    end: Option<Date>,
    /// What is paid in all.
    #[schema(value_type = Option<String>)]
    paid: Option<Euro>,
    /// Of which interest.
    #[schema(value_type = Option<String>)]
    interest: Option<Euro>,
    /// The months in which it pinches.
    #[schema(value_type = Vec<String>)]
    pinches: Vec<Month>,
    /// Where this comes from.
    receipt: Receipt,
}

/// The ways to pay, side by side.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MoneyWays)]
pub(crate) struct Ways {
    /// What can go to debts in a usual month.
    #[schema(value_type = String, example = "154.00")]
    available: Euro,
    /// Where that comes from.
    receipt: Receipt,
    /// The ways.
    ways: Vec<OneWay>,
}

/// The dossier with nothing but its money; the person sees that it was taken out.
pub(super) async fn read(web: &Web, bearer: &Bearer, dossier: &str) -> Result<access::View, Problem> {
    let looking = Looking { act: Act::Exported, ..Looking::at(Parts::NONE.with(Part::Money)) };
    let view = web.app.read(bearer.seat, id(dossier)?, looking).await?;
    if !view.permit.may_read(Part::Money) {
        let detail = "The money in this dossier is not shared with you; ask the person.";
        return Err(Problem::new(StatusCode::FORBIDDEN, "not-shared", detail));
    }
    Ok(view)
}

/// What is left, month by month. Of each line the amount counts that leads: what the person says, else the newest.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/money/budget",
    operation_id = "money_budget",
    params(("dossier" = DossierId, Path, description = "The dossier"), Span),
    responses(
        (status = 200, description = "The months", body = Months),
        Unreadable,
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn budget(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    span: Result<Query<Span>, QueryRejection>,
) -> Result<Json<Months>, Problem> {
    let Query(span) = span.map_err(|error| unreadable(&error))?;
    let view = read(&web, &bearer, &dossier).await?;
    let from = span.from.unwrap_or_else(|| web.app.today());
    let computed = months(&view.dossier.money, from, span.months.unwrap_or(12)).map_err(|error| uncounted(&error))?;
    let one = |month: insight::money::BudgetMonth| OneMonth {
        month: month.month,
        income: month.income,
        costs: month.costs,
        left: month.left,
        left_as_it_falls: month.left_as_it_falls,
    };
    Ok(Json(Months { months: computed.value.into_iter().map(one).collect(), receipt: computed.receipt }))
}

/// The ways to pay the debts as they stand, with what is left; and what would become of them if something changed.
#[utoipa::path(
    get,
    path = "/api/v1/dossiers/{dossier}/money/plans",
    operation_id = "money_plans",
    params(("dossier" = DossierId, Path, description = "The dossier"), Wanted),
    responses(
        (status = 200, description = "The ways, side by side; a way that cannot be kept says why", body = Ways),
        Unreadable,
        NoToken,
        NotShared,
        NoDossier,
    )
)]
pub(crate) async fn plans(
    State(web): State<Web>,
    bearer: Bearer,
    Path(dossier): Path<String>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Json<Ways>, Problem> {
    let Query(wanted) = wanted.map_err(|error| unreadable(&error))?;
    let view = read(&web, &bearer, &dossier).await?;
    let money = &view.dossier.money;
    let today = web.app.today();
    let start = wanted.start.unwrap_or_else(|| today.first_of_month().saturating_add(jiff::Span::new().months(1)));
    let mut inputs = inputs(money, start).map_err(|error| uncounted(&error))?;
    inputs.keep = wanted.keep.unwrap_or(0);
    inputs.what_ifs = wanted.what_ifs(start, &inputs.debts).map_err(|(field, debt)| {
        let detail = format!("No debt {debt} is open in this dossier; take its id from `money.debts`.");
        Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", detail).at(field)
    })?;
    let room = available(money, start).map_err(|error| uncounted(&error))?;
    let named = Named::of(money, &inputs.debts, "debt");
    let one = |way: insight::money::Way| {
        let receipt = match &way.outcome {
            Outcome::Kept(plan) => plan.receipt.clone(),
            Outcome::NotKept { receipt, .. } => receipt.clone(),
        };
        OneWay {
            order: way.order,
            why_not: way.summary.why.as_ref().map(ToString::to_string),
            months: way.summary.months,
            end: way.summary.end_date,
            paid: way.summary.paid,
            interest: way.summary.interest,
            pinches: way.summary.pinches,
            receipt,
        }
    };
    let found = ways(&inputs, &named).map_err(|error| uncounted(&error))?;
    let ways = found.into_iter().map(one).collect();
    Ok(Json(Ways { available: Euro::cents(room.value.usual), receipt: room.receipt, ways }))
}

/// An address with something in it that cannot be read.
pub(super) fn unreadable(error: &QueryRejection) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", error.body_text())
}

/// What is asked cannot be counted: a day or a number that lies too far.
fn uncounted(error: &MoneyError) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "unreadable-parameter", error.to_string())
}
