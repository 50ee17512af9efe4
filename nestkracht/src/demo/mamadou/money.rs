//! Mamadou's money: what came in and went out, the debts with what happened, the plan, and half a year with one setback.

use dossier::agreements::{self, Answer, Subject};
use dossier::money::{Claim, Command as C, Filling, Flow, Inputs, Minimum, Money, PlannedDebt, Terms, WhatIf};
use dossier::{Command, DebtId, PaymentPlanId};
use insight::money::{Named, Outcome, outcome};
use jiff::ToSpan;
use jiff::civil::Date;
use method::{CostGroup, DebtStage, DebtTrace, IncomeGroup, MoneyStep, MonthKept, PayingOrder, Rhythm};

use super::{AT_TABLE, ELS, MAMADOU};
use crate::demo::people::Pen;
use crate::demo::scene::Script;

/// What is left a month since the rights check, in cents.
const FREE: i64 = 15_400;
/// The month of the plan in which the washing machine broke.
const SETBACK: i32 = 3;

const INCOMES: &[(&str, IncomeGroup, u64)] =
    &[("Ziekte-uitkering", IncomeGroup::Replacement, 148_900), ("Kinderbijslag", IncomeGroup::Protected, 41_200)];
const ENERGY: &str = "Gas en elektriciteit";
const WATER: &str = "Water";
const PHONE: &str = "Telefoon en internet";
const FOOD: &str = "Eten, dokter en leven";
const COSTS: &[(&str, CostGroup, u64)] = &[
    ("Huur", CostGroup::Fixed, 78_000),
    (ENERGY, CostGroup::Fixed, 16_500),
    (WATER, CostGroup::Fixed, 2_800),
    (PHONE, CostGroup::Fixed, 4_500),
    ("School", CostGroup::Fixed, 4_000),
    ("Bus en fiets", CostGroup::Fixed, 5_500),
    ("Verzekering", CostGroup::Fixed, 3_200),
    (FOOD, CostGroup::Living, 75_600),
];
/// What came lower after the rights check.
const LOWER: &[(&str, u64)] = &[(ENERGY, 10_300), (WATER, 2_000), (PHONE, 2_500), (FOOD, 72_100)];

const CREDIT: &str = "Kredietmaatschappij";
const HOSPITAL: &str = "Ziekenhuis";
const GRID: &str = "Energiebedrijf";
const LANDLORD: &str = "Verhuurder";
const FINE: &str = "Boete";
const SCHOOL: &str = "Schoolrekening";

/// A debt as the first letters told it: principal, costs, interest a year, what they ask a month, whether it comes first.
struct Owed(&'static str, u64, u64, u32, Option<u64>, bool, DebtStage);

const DEBTS: &[Owed] = &[
    Owed(GRID, 184_000, 21_455, 0, Some(9_200), false, DebtStage::Bailiff),
    Owed(LANDLORD, 156_000, 0, 0, Some(13_000), true, DebtStage::Notice),
    Owed(HOSPITAL, 64_000, 0, 0, None, false, DebtStage::Reminder),
    Owed(CREDIT, 420_000, 0, 950, Some(14_500), false, DebtStage::Notice),
    Owed(FINE, 34_800, 0, 0, None, true, DebtStage::Notice),
    Owed(SCHOOL, 12_640, 0, 0, None, false, DebtStage::Open),
];

/// Something that happened around a debt: day, who writes, debt, kind, words, cents.
type Happened = (i64, Pen, &'static str, DebtTrace, &'static str, Option<u64>);

const HISTORY: &[Happened] = &[
    (-299, ELS, GRID, DebtTrace::Letter, "Laatste brief voor de afsluiting.", None),
    (
        -298,
        ELS,
        GRID,
        DebtTrace::Call,
        "Gebeld met de deurwaarder: twee weken uitstel. Er wordt niet afgesloten.",
        None,
    ),
    (-260, ELS, HOSPITAL, DebtTrace::Reminder, "Eerste herinnering.", Some(0)),
    (-225, AT_TABLE, HOSPITAL, DebtTrace::Reminder, "Tweede herinnering, met kosten.", Some(1_500)),
    (-80, ELS, LANDLORD, DebtTrace::Agreement, "Gesprek met drie: hij wacht en volgt ons plan.", None),
    (-80, ELS, CREDIT, DebtTrace::Agreement, "Ze stoppen de intrest vanaf vandaag.", None),
    (-45, MAMADOU, GRID, DebtTrace::Call, "Ik heb zelf gebeld. Els zat naast mij. Ze hebben geluisterd.", None),
];

fn monthly(cents: u64) -> Flow {
    Flow { cents, every: Rhythm::Month, from: None, until: None }
}

/// Writes all of it.
pub(super) fn write(script: &mut Script<'_>) {
    budget(script);
    debts(script);
    letters(script);
    steps(script);
    let start = script.date(0).first_of_month().saturating_sub(6.months());
    let first = plan(script, start);
    let kept = follow(script, &first, "het eerste plan", start, 0..SETBACK);
    setback(script, start, first, &kept);
}

fn budget(script: &mut Script<'_>) {
    for (name, group, cents) in INCOMES {
        let add = C::AddIncome { name: (*name).to_owned(), group: *group, flow: monthly(*cents) };
        script.brings(-280, AT_TABLE, name, Command::Money(add));
    }
    for (name, group, cents) in COSTS {
        let add = C::AddCost { name: (*name).to_owned(), group: *group, flow: monthly(*cents) };
        script.brings(-280, AT_TABLE, name, Command::Money(add));
    }
    for (name, cents) in LOWER {
        let cost = script.id(name);
        script.says(-215, AT_TABLE, Command::Money(C::SetCost { cost, flow: monthly(*cents) }));
    }
    let (name, group) = ("Schooltoeslag".to_owned(), IncomeGroup::Protected);
    script.says(-215, AT_TABLE, Command::Money(C::AddIncome { name, group, flow: monthly(2_900) }));
    let minimum = Minimum { cents: 72_100, reference: None };
    script.says(-212, MAMADOU, Command::Money(C::SetMinimum(minimum)));
    for (name, cents, every) in [("Eten", 12_000, Rhythm::Week), ("De kinderen", 4_000, Rhythm::Month)] {
        let add = C::AddEnvelope { name: name.to_owned(), filling: Filling { cents, every } };
        script.says(-212, MAMADOU, Command::Money(add));
    }
}

fn debts(script: &mut Script<'_>) {
    for Owed(creditor, principal, costs, yearly_rate, asks_a_month, priority, stage) in DEBTS {
        let collector = if *costs > 0 { "Deurwaarder" } else { "" }.to_owned();
        let (principal, costs, yearly_rate) = (*principal, *costs, *yearly_rate);
        let (asks_a_month, priority) = (*asks_a_month, *priority);
        let claim = Claim { principal, interest: 0, costs, yearly_rate, asks_a_month, priority, collector };
        let add = C::AddDebt { creditor: (*creditor).to_owned(), claim, stage: *stage };
        script.brings(-299, ELS, creditor, Command::Money(add));
    }
    let due = Some(script.date(-290));
    let terms = Terms { contract: Some(script.date(-320)), due, ..Terms::default() };
    let debt = script.id(HOSPITAL);
    script.says(-224, ELS, Command::Money(C::Terms { debt, terms }));
    for (day, pen, creditor, kind, words, cents) in HISTORY {
        let (debt, words) = (script.id(creditor), (*words).to_owned());
        script.says(*day, *pen, Command::Money(C::Note { debt, kind: *kind, words, cents: *cents }));
    }
    let debt = script.id(CREDIT);
    let claim = Claim { principal: 420_000, asks_a_month: Some(14_500), ..Claim::default() };
    script.says(-80, ELS, Command::Money(C::Claim { debt, claim }));
}

/// The letters that are kept with the debts they are about.
fn letters(script: &mut Script<'_>) {
    let hospital =
        ["Ziekenhuis", "Tweede herinnering", "", "Nog te betalen: 640,00 euro", "Kosten van deze brief: 15,00 euro"];
    script.keeps_letter(-225, AT_TABLE, HOSPITAL, "Tweede herinnering van het ziekenhuis", &hospital);
    let bailiff = ["Gerechtsdeurwaarder", "Voor: Energiebedrijf", "", "Hoofdsom: 1.840,00 euro", "Kosten: 214,55 euro"];
    script.keeps_letter(-299, ELS, GRID, "Brief van de deurwaarder over gas en stroom", &bailiff);
    let landlord = ["Verhuurder", "Achterstal huur: 1.560,00 euro", "", "Ik volg jullie plan."];
    script.keeps_letter(-80, MAMADOU, LANDLORD, "De verhuurder volgt ons plan", &landlord);
}

fn steps(script: &mut Script<'_>) {
    for (day, to, words) in [
        (-211, MoneyStep::Proposal, "We weten wat er is. Nu zoeken we een plan dat te dragen is."),
        (-205, MoneyStep::Agreement, "We zijn het eens."),
    ] {
        let name = format!("geldstap {}", to.as_str());
        script.brings(day, ELS, &name, Command::Money(C::ProposeStep { to, words: words.to_owned() }));
        let on = Subject::MoneyTurn(script.id(&name));
        script.says(day, MAMADOU, agrees(on));
    }
    let on = Some(script.date(240));
    script.says(-40, MAMADOU, Command::Money(C::PlanLettingGo { on }));
}

fn agrees(on: Subject) -> Command {
    Command::Agreements(agreements::Command::Answer { on, answer: Answer::Agrees })
}

fn plan(script: &mut Script<'_>, start: Date) -> Inputs {
    let debts = DEBTS.iter().map(|Owed(creditor, principal, costs, yearly_rate, _, priority, _)| PlannedDebt {
        debt: script.id(creditor),
        principal: *principal,
        interest: 0,
        costs: *costs,
        yearly_rate: *yearly_rate,
        priority: *priority,
        offer: None,
        by: None,
    });
    let (debts, order) = (debts.collect(), PayingOrder::ProRata);
    let inputs = Inputs { available: FREE, start, order, keep: 0, debts, months: Vec::new(), what_ifs: Vec::new() };
    let words = "Eerst het huis en de boete. Niemand belt nog onverwacht.".to_owned();
    let propose = C::ProposePlan { inputs: inputs.clone(), words, after: None };
    script.brings(-204, MAMADOU, "het eerste plan", Command::Money(propose));
    let on = Subject::PaymentPlan(script.id("het eerste plan"));
    script.says(-204, ELS, agrees(on));
    inputs
}

/// What each debt is paid in each month of a plan, in the order of its debts.
fn payments(inputs: &Inputs) -> Vec<Vec<u64>> {
    let named = Named::of(&Money::default(), &inputs.debts, "schuld");
    let Ok(Outcome::Kept(plan)) = outcome(inputs, &named) else { return Vec::new() };
    let cents = |paid: &insight::money::Euro| u64::try_from(paid.in_cents()).unwrap_or(0);
    plan.months.iter().map(|month| month.payments.iter().map(|paid| cents(&paid.payment)).collect()).collect()
}

/// Follows a plan for some of its months: paid as planned, and written down at each debt. Gives what each debt was paid.
fn follow(
    script: &mut Script<'_>,
    inputs: &Inputs,
    name: &str,
    start: Date,
    months: std::ops::Range<i32>,
) -> Vec<(DebtId, u64)> {
    let plan: PaymentPlanId = script.id(name);
    let mut all: Vec<(DebtId, u64)> = inputs.debts.iter().map(|planned| (planned.debt, 0)).collect();
    for (nth, paid) in months.zip(payments(inputs)) {
        let month = start.saturating_add(nth.months());
        let day = days_ago(script, month.saturating_add(4.days()));
        let (cents, words) = (Some(paid.iter().sum()), String::new());
        script.says(day, MAMADOU, Command::Money(C::Follow { plan, month, kept: MonthKept::AsPlanned, cents, words }));
        for ((debt, sum), cents) in all.iter_mut().zip(paid).filter(|(_, cents)| *cents > 0) {
            *sum += cents;
            pays(script, day, *debt, cents);
        }
    }
    all
}

fn pays(script: &mut Script<'_>, day: i64, debt: DebtId, cents: u64) {
    let (kind, words) = (DebtTrace::Payment, String::new());
    script.says(day, MAMADOU, Command::Money(C::Note { debt, kind, words, cents: Some(cents) }));
}

/// The washing machine broke: a month with less, then a new plan that begins with what was paid already.
fn setback(script: &mut Script<'_>, start: Date, first: Inputs, paid: &[(DebtId, u64)]) {
    const LESS: u64 = 6_000;
    let (plan, landlord): (PaymentPlanId, DebtId) = (script.id("het eerste plan"), script.id(LANDLORD));
    let month = start.saturating_add(SETBACK.months());
    let day = days_ago(script, month.saturating_add(6.days()));
    let words = "De wasmachine ging stuk. Met twee kinderen kan dat niet wachten.".to_owned();
    let kept = MonthKept::Less;
    script.says(day, MAMADOU, Command::Money(C::Follow { plan, month, kept, cents: Some(LESS), words }));
    pays(script, day, landlord, LESS);
    let credit: DebtId = script.id(CREDIT);
    let mut debts = first.debts;
    for planned in &mut debts {
        let known = paid.iter().find(|(debt, _)| *debt == planned.debt).map_or(0, |(_, cents)| *cents);
        let mut left = known + if planned.debt == landlord { LESS } else { 0 };
        for part in [&mut planned.costs, &mut planned.interest, &mut planned.principal] {
            let taken = left.min(*part);
            *part -= taken;
            left -= taken;
        }
    }
    let start = month.saturating_add(1.month());
    let what_ifs = vec![WhatIf::InterestStops(credit)];
    let inputs = Inputs { debts, start, what_ifs, ..first };
    let words = "Na de wasmachine. De intrest van het krediet is nu gestopt.".to_owned();
    let propose = C::ProposePlan { inputs: inputs.clone(), words, after: Some(plan) };
    let day = days_ago(script, month.saturating_add(20.days()));
    script.brings(day, ELS, "het tweede plan", Command::Money(propose));
    let on = Subject::PaymentPlan(script.id("het tweede plan"));
    script.says(day, MAMADOU, agrees(on));
    follow(script, &inputs, "het tweede plan", start, 0..2);
}

/// How many days from today a date lies; below zero before it.
fn days_ago(script: &Script<'_>, day: Date) -> i64 {
    script.date(0).until(day).map_or(0, |span| i64::from(span.get_days())).min(-1)
}
