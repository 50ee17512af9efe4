//! A claim as a file says it: who asks whom what, since when, and what was paid.

use jiff::civil::Date;

use super::finding::short;
use super::graph::{At, Graph, Unread};
use super::terms;

/// What was still open on a day, in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Balance {
    /// The day.
    pub on: Date,
    /// What was open.
    pub cents: u64,
}

/// A reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The day.
    pub on: Date,
    /// What it costs itself, in cents, in what is asked.
    pub fee: Option<u64>,
    /// What it costs itself by what was told here, outside of what is asked.
    pub(super) told: Option<u64>,
}

impl Reminder {
    /// What it costs itself, in cents.
    #[must_use]
    pub fn costs(&self) -> Option<u64> {
        self.fee.or(self.told)
    }
}

/// What of a payment goes to a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// The name of the booking.
    pub name: String,
    /// The day of the payment, when it is said.
    pub on: Option<Date>,
    /// How much, in cents.
    pub cents: u64,
}

/// A claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its name in the file.
    pub node: String,
    /// Who owes it, by name.
    pub debtors: Vec<String>,
    /// Who asks it, in words.
    pub creditor: String,
    /// For what, in words; may be empty.
    pub about: String,
    /// What is owed itself, in cents.
    pub principal: Option<u64>,
    /// Costs that are asked beside it, without a day of their own, in cents.
    pub costs: u64,
    /// Interest that is asked beside it, in cents.
    pub interest: u64,
    /// From when it is there.
    pub started: Option<Date>,
    /// When it should have been paid.
    pub due: Option<Date>,
    /// Why it is contested, when it is; may be empty.
    pub contested: Option<String>,
    /// What was open when, oldest first.
    pub balances: Vec<Balance>,
    /// The reminders, oldest first.
    pub reminders: Vec<Reminder>,
    /// What was paid of it.
    pub bookings: Vec<Booking>,
    /// What was meant for it and is in what is asked already.
    pub paid_before: Vec<Booking>,
    /// What we know of it beside the standard.
    pub(super) ours: Ours,
}

/// What only Nestkracht says of a claim.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ours {
    pub(super) asks_a_month: Option<u64>,
    pub(super) yearly_rate: u32,
    pub(super) priority: bool,
    pub(super) collector: String,
    pub(super) stage: Option<method::DebtStage>,
}

impl Claim {
    /// All costs, those of reminders as well, in cents.
    pub(super) fn fees(&self) -> u64 {
        self.reminders.iter().filter_map(|reminder| reminder.fee).fold(self.costs, u64::saturating_add)
    }

    /// The newest balance up to a day.
    pub(super) fn balance_on(&self, day: Date) -> Option<Balance> {
        self.balances.iter().rev().find(|balance| balance.on <= day).copied()
    }

    /// What was open on a day: the newest balance, or all that is asked.
    pub(super) fn open_on(&self, day: Date) -> u64 {
        let asked = self.principal.unwrap_or(0).saturating_add(self.fees()).saturating_add(self.interest);
        self.balance_on(day).map_or(asked, |balance| balance.cents)
    }
}

/// Reads a claim; amounts that could not be read are told.
pub(super) fn claim(graph: &Graph<'_>, node: &str, unread: &mut Vec<(&'static str, Unread)>) -> Claim {
    let Some(node) = graph.of_type(terms::CLAIM).find(|known| *known == node) else {
        return Claim::nothing(node);
    };
    let at = At::Named(node);
    let mut told = |term: &'static str, cents: Option<Result<u64, Unread>>| match cents {
        Some(Ok(cents)) => Some(cents),
        Some(Err(written)) => {
            unread.push((term, written));
            None
        }
        None => None,
    };
    let principal = told(terms::PRINCIPAL, graph.cents(at, terms::PRINCIPAL));
    let (mut costs, mut interest) = (0_u64, 0_u64);
    for fee in graph.links(at, terms::FEES) {
        let cents = told(terms::FEE, graph.cents(fee, terms::FEE)).unwrap_or(0);
        let is_interest = graph.names(fee, terms::FEE_KIND).contains(&terms::OURS_INTEREST);
        let sum = if is_interest { &mut interest } else { &mut costs };
        *sum = sum.saturating_add(cents);
    }
    let mut reminders = Vec::new();
    for reminder in graph.links(at, terms::REMINDERS) {
        let fees = graph.links(reminder, terms::REMINDER_FEE);
        let fees: Vec<u64> =
            fees.into_iter().filter_map(|fee| told(terms::FEE, graph.cents(fee, terms::FEE))).collect();
        let fee = fees.iter().copied().reduce(u64::saturating_add);
        let own = graph.values(reminder, terms::OURS_FEE).first().and_then(|value| value.as_u64());
        reminders.extend(graph.day(reminder, terms::REMINDED_ON).map(|on| Reminder { on, fee, told: own }));
    }
    reminders.sort_by_key(|reminder| reminder.on);
    let mut balances = Vec::new();
    // The official example writes one of its balances under the bare name.
    for balance in graph.links(at, terms::BALANCE).into_iter().chain(graph.links(at, BARE_BALANCE)) {
        let cents = told(terms::BALANCE_SUM, graph.cents(balance, terms::BALANCE_SUM));
        balances.extend(graph.day(balance, terms::BALANCE_DAY).zip(cents).map(|(on, cents)| Balance { on, cents }));
    }
    balances.sort();
    let mut bookings = Vec::new();
    for name in graph.of_type(terms::BOOKING) {
        let booking = At::Named(name);
        if !graph.names(booking, terms::BOOKED_ON).contains(&node) {
            continue;
        }
        if let Some(cents) = told(terms::BOOKED, graph.cents(booking, terms::BOOKED)) {
            let payment = graph.links(booking, terms::BOOKED_PAYMENT).into_iter().next();
            let on = payment.and_then(|payment| graph.day(payment, terms::PAID_ON));
            bookings.push(Booking { name: name.to_owned(), on, cents });
        }
    }
    bookings.sort_by_key(|booking| booking.on);
    let mut paid_before = Vec::new();
    for name in graph.of_type(terms::PAYMENT) {
        let payment = At::Named(name);
        if !graph.names(payment, terms::MEANT_FOR).contains(&node)
            || !graph.links(payment, terms::PAYMENT_BOOKINGS).is_empty()
        {
            continue;
        }
        if let Some(cents) = told(terms::PAID, graph.cents(payment, terms::PAID)) {
            paid_before.push(Booking { name: name.to_owned(), on: graph.day(payment, terms::PAID_ON), cents });
        }
    }
    let creditor = graph.links(at, terms::CREDITOR).into_iter().next();
    let reasons = graph.links(at, terms::REASON).into_iter();
    let about: Vec<&str> = reasons.filter_map(|reason| graph.text(reason, terms::DESCRIPTION)).collect();
    let dispute = graph.links(at, terms::DISPUTES).into_iter().next();
    Claim {
        node: node.to_owned(),
        debtors: graph.names(at, terms::DEBTOR).into_iter().map(str::to_owned).collect(),
        creditor: creditor.map(|creditor| called(graph, creditor)).unwrap_or_default(),
        about: about.join(", "),
        principal,
        costs,
        interest,
        started: graph.day(at, terms::STARTED),
        due: graph.day(at, terms::DUE),
        contested: dispute.map(|dispute| graph.text(dispute, terms::DESCRIPTION).unwrap_or_default().to_owned()),
        balances,
        reminders,
        bookings,
        paid_before,
        ours: ours(graph, at),
    }
}

/// The balance as the official example writes it once.
pub(super) const BARE_BALANCE: &str = "schuldvorderingssaldo";

impl Claim {
    fn nothing(node: &str) -> Self {
        Self {
            node: node.to_owned(),
            debtors: Vec::new(),
            creditor: String::new(),
            about: String::new(),
            principal: None,
            costs: 0,
            interest: 0,
            started: None,
            due: None,
            contested: None,
            balances: Vec::new(),
            reminders: Vec::new(),
            bookings: Vec::new(),
            paid_before: Vec::new(),
            ours: Ours::default(),
        }
    }
}

/// What somebody is called: by a name that the file gives, or by their name inside the file.
pub(super) fn called<'a>(graph: &Graph<'a>, at: At<'a>) -> String {
    let known = [terms::NAME, terms::LABEL].into_iter().find_map(|term| graph.text(at, term));
    match (known, at) {
        (Some(name), _) => name.to_owned(),
        (None, At::Named(name)) => short(name),
        (None, At::Here(_)) => String::new(),
    }
}

fn ours<'a>(graph: &Graph<'a>, at: At<'a>) -> Ours {
    let number = |term| graph.values(at, term).first().and_then(|value| value.as_u64());
    Ours {
        asks_a_month: number(terms::OURS_ASKED).filter(|cents| *cents <= dossier::money::MOST_CENTS),
        yearly_rate: number(terms::OURS_RATE).and_then(|rate| u32::try_from(rate).ok()).unwrap_or(0).min(10_000),
        priority: graph.values(at, terms::OURS_PRIORITY).first().and_then(|value| value.as_bool()).unwrap_or(false),
        collector: graph.text(at, terms::OURS_COLLECTOR).unwrap_or_default().to_owned(),
        stage: graph.text(at, terms::OURS_STAGE).and_then(|stage| stage.parse().ok()),
    }
}
