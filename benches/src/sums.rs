//! Sums without a server: a repayment plan, and households beside the rules; each beside the bare thing.

use std::hint::black_box;
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use jiff::civil::date;
use money::plan::{Asked, Debt, plan};
use money::{DayCount, Euro, Rate};
use rights::{Household, Rules};
use serde_json::Value;

use crate::failure::Failure;
use crate::rates::{Rates, Window};
use crate::template;

/// What to work out, and for how long.
#[derive(Args)]
pub(crate) struct Sums {
    /// What to work out.
    #[arg(long, value_enum)]
    what: What,
    /// For how many seconds.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// The interest of 30 debts in 120 months, and nothing else.
    BarePlan,
    /// A plan of 30 debts over 120 months.
    Plan,
    /// A household read as JSON, and nothing else.
    BareRights,
    /// A household read and laid beside all rules.
    Rights,
    /// A household of OpenFisca's country template, read and laid beside its rules in our format.
    TemplateOne,
    /// 100,000 of them that are read already, on one thread; what counts as one is a household.
    TemplateMany,
}

/// Works it out again and again.
///
/// # Errors
/// When nothing was measured, or the rules cannot be read.
pub(crate) fn run(asked: &Sums) -> Result<Rates, Failure> {
    if let What::TemplateOne | What::TemplateMany = asked.what {
        return template::run(matches!(asked.what, What::TemplateMany), Duration::from_secs_f64(asked.seconds));
    }
    let sum = asked_plan();
    let text = r#"{"id":1,"region":"flanders","age":38,"people":4,"ages_of_children":[9,4],"right_to_stay":true,"situation":"incapacitated","months_in_situation":13,"income_year":"17868.00","income_month":"1901.00","living_wage":false,"child_benefit":true,"housing":"private_rent","rent":"780.00","heating":"natural_gas"}"#;
    let wrong = |error: rights::RightsError| Failure::Rules(error.to_string());
    let rules = Rules::built_in().map_err(wrong)?;
    let day = rules.on(date(2026, 11, 23)).map_err(wrong)?;
    let (mut household, mut answers) = (Household::silent(rules.vocabulary()), Vec::new());
    let window = Window::of(Duration::from_secs_f64(asked.seconds));
    let mut waits = Vec::new();
    loop {
        let began = Instant::now();
        match asked.what {
            What::BarePlan => {
                black_box(bare(black_box(&sum)));
            }
            What::Plan => {
                black_box(plan(black_box(&sum)).is_ok());
            }
            What::BareRights => {
                black_box(serde_json::from_str::<Value>(black_box(text)).is_ok());
            }
            What::Rights => {
                black_box(household.read_line(rules.vocabulary(), black_box(text).as_bytes()).is_ok());
                day.check_into(&household, &mut answers);
                black_box(answers.len());
            }
            What::TemplateOne | What::TemplateMany => {}
        }
        if !window.note(&mut waits, began) {
            return Rates::of(waits, window.length());
        }
    }
}

/// Thirty debts that take some 120 months.
fn asked_plan() -> Asked {
    let debts = (0..30).map(|nth| Debt {
        name: format!("debt {nth}"),
        principal: Euro::cents(40_000 + 7_013 * nth),
        interest: Euro::ZERO,
        costs: Euro::ZERO,
        yearly_interest: Rate::basis_points(u32::try_from(nth % 4).unwrap_or(0) * 150),
        priority: nth % 10 == 0,
        offer: None,
        by: None,
    });
    Asked {
        available_per_month: Euro::cents(39_000),
        start: date(2026, 12, 1),
        strategy: money::plan::Strategy::ProRata,
        debts: debts.collect(),
        keep: Euro::ZERO,
        months: std::collections::BTreeMap::new(),
        day_count: DayCount::Actual365,
        balances_on: None,
    }
}

/// Interest of each debt in each of 120 months.
fn bare(asked: &Asked) -> Euro {
    let month = |nth: i64| asked.start.saturating_add(jiff::Span::new().months(nth));
    let mut whole = Euro::ZERO;
    for nth in 0..120 {
        let (from, until) = (month(nth), month(nth + 1));
        let interest = |debt: &Debt| asked.day_count.interest(debt.principal, debt.yearly_interest, from, until);
        whole += asked.debts.iter().map(interest).sum();
    }
    whole
}
