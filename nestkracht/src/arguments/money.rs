//! What can be asked about money.

use std::path::PathBuf;

use clap::Subcommand;
use jiff::civil::Date;
use money::seizable::IncomeKind;
use money::{Euro, Month};

#[derive(Subcommand)]
pub(crate) enum Money {
    /// What may be seized of an income.
    Seizable {
        /// Net income a month, in euro.
        #[arg(long, value_name = "EURO", allow_hyphen_values = true)]
        net: Euro,
        /// Where it comes from.
        #[arg(long, value_name = "KIND")]
        kind: Kind,
        /// How many dependent children.
        #[arg(long, value_name = "N", default_value_t = 0)]
        children: u32,
        /// The day on which the income is paid, as 2024-06-01.
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// The debt is maintenance, which the limits do not hold.
        #[arg(long)]
        maintenance: bool,
    },
    /// A repayment plan, month by month.
    Plan {
        /// JSON: `available_per_month`, start, strategy, debts. `-` reads standard input.
        file: PathBuf,
    },
    /// The ways to pay, side by side, and what becomes of the plan when something changes.
    Compare {
        /// JSON: a plan, and in `what_if` what may change. `-` reads standard input.
        file: PathBuf,
    },
    /// The shortest plan that never leaves less than `keep`, and that holds each creditor's last day (`by`).
    Shortest {
        /// JSON: a plan. `-` reads standard input.
        file: PathBuf,
    },
    /// A budget, month by month.
    Budget {
        /// JSON: incomes and costs. `-` reads standard input.
        file: PathBuf,
        /// The first month, as 2026-12.
        #[arg(long, value_name = "MONTH")]
        from: Month,
        /// How many months.
        #[arg(long, value_name = "N", default_value_t = 12)]
        months: usize,
    },
    /// Lays reminders and penalties beside what the law allows.
    Claim {
        /// JSON: principal, contract, due, reminders, penalty. `-` reads standard input.
        file: PathBuf,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Kind {
    /// Wages.
    Work,
    /// Benefits instead of wages.
    Replacement,
    /// Both.
    Mixed,
    /// What may never be seized.
    Protected,
}

impl From<Kind> for IncomeKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Work => Self::Work,
            Kind::Replacement => Self::Replacement,
            Kind::Mixed => Self::Mixed,
            Kind::Protected => Self::Protected,
        }
    }
}
