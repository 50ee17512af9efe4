//! The table of the debts.

use dossier::money::{Claim, Command, Debt, Money, Offer};
use dossier::{CommandId, DebtId, NAME, SHORT};
use method::DebtStage;

use super::budget::{differing, is_alike};
use super::cells::{Cells, amount, day};
use super::grid::Grid;
use super::words::{self, STAGES, YES_NO};
use super::{Happens, Mistake, Row, Tongue};

/// The rows of what stands.
pub(super) fn rows(money: &Money, tongue: Tongue) -> Vec<Vec<String>> {
    let cents = |cents: u64| amount(cents, tongue);
    let maybe = |cents: Option<u64>| cents.map(|cents| amount(cents, tongue)).unwrap_or_default();
    let row = |debt: &Debt| {
        let claim = &debt.claim.leading()?.value;
        let stage = debt.stage.leading().map_or(DebtStage::Open, |said| said.value);
        let offer = debt.offered();
        let percent = format!("{}{}{:02}", claim.yearly_rate / 100, tongue.decimal(), claim.yearly_rate % 100);
        Some(vec![
            called(debt).to_owned(),
            cents(claim.principal),
            cents(claim.interest),
            cents(claim.costs),
            percent,
            maybe(claim.asks_a_month),
            words::written(&YES_NO, if claim.priority { "yes" } else { "no" }, tongue),
            claim.collector.clone(),
            words::written(&STAGES, stage.as_str(), tongue),
            debt.why_contested().unwrap_or_default().to_owned(),
            maybe(offer.a_month),
            day(offer.by),
            cents(debt.paid()),
            cents(debt.owed()),
        ])
    };
    money.debts_there().filter_map(row).collect()
}

fn called(debt: &Debt) -> &str {
    debt.creditor.value().map_or("", String::as_str)
}

/// What the rows of a table do. `nth` gives the id of the n-th command.
pub(super) fn look(grid: &Grid, money: &Money, nth: &dyn Fn(usize) -> CommandId) -> (Vec<Row>, Vec<Mistake>) {
    let (mut rows, mut mistakes) = (Vec::<Row>::new(), Vec::new());
    let mut met: Vec<DebtId> = Vec::new();
    let mut made = 0;
    for line in &grid.lines {
        let mut cells = Cells::of(grid, line);
        let name = cells.name("creditor", NAME);
        let there = money.debts_there().filter(|debt| !met.contains(&debt.id));
        let stands = there.into_iter().find(|debt| is_alike(called(debt), &name));
        met.extend(stands.map(|debt| debt.id));
        let told = Told::of(&mut cells, stands);
        if cells.mistakes.is_empty() {
            let (happens, commands) = told.beside(&name, stands, nth(made));
            made += commands.len();
            rows.push(Row { row: line.row, name, happens, commands });
        }
        mistakes.append(&mut cells.mistakes);
    }
    (rows, mistakes)
}

/// What a row tells of a debt.
struct Told {
    claim: Claim,
    stage: DebtStage,
    contested: Option<String>,
    offer: Offer,
}

impl Told {
    fn of(cells: &mut Cells<'_>, stands: Option<&Debt>) -> Self {
        let before = stands.and_then(|debt| debt.claim.leading()).map(|said| said.value.clone());
        let known = before.as_ref().map(|before| before.principal);
        let before = before.unwrap_or_default();
        let offer = stands.map(Debt::offered).unwrap_or_default();
        let claim = Claim {
            principal: cells.needed("principal", known),
            interest: cells.amount("interest", Some(before.interest)).unwrap_or(0),
            costs: cells.amount("costs", Some(before.costs)).unwrap_or(0),
            yearly_rate: cells.percent("yearly_rate", before.yearly_rate),
            asks_a_month: cells.amount("asks_a_month", before.asks_a_month),
            priority: cells.yes("priority", before.priority),
            collector: cells.words("collector", NAME, before.collector),
        };
        let stage = stands.and_then(|debt| debt.stage.leading()).map_or(DebtStage::Open, |said| said.value);
        let why = stands.and_then(Debt::why_contested).unwrap_or_default().to_owned();
        let why = cells.words("contested", SHORT, why);
        Self {
            claim,
            stage: cells.word("stage", &STAGES, Some(stage)).unwrap_or(stage),
            contested: (!why.is_empty()).then_some(why),
            offer: Offer { a_month: cells.amount("a_month", offer.a_month), by: cells.day("by", offer.by) },
        }
    }

    /// What it does beside what stands; `id` is the id of its first command.
    fn beside(self, name: &str, stands: Option<&Debt>, id: CommandId) -> (Happens, Vec<Command>) {
        let Some(debt) = stands else {
            let debt = DebtId::from(id);
            let add = Command::AddDebt { creditor: name.to_owned(), claim: self.claim, stage: self.stage };
            let contest = self.contested.map(|why| Command::Contest { debt, why: Some(why) });
            let offer = (self.offer != Offer::default()).then_some(Command::Offer { debt, offer: self.offer });
            return (Happens::Comes, std::iter::once(add).chain(contest).chain(offer).collect());
        };
        let (id, before) = (debt.id, debt.claim.leading().map(|said| said.value.clone()).unwrap_or_default());
        let now = &self.claim;
        let claims = differing([
            ("principal", before.principal != now.principal),
            ("interest", before.interest != now.interest),
            ("costs", before.costs != now.costs),
            ("yearly_rate", before.yearly_rate != now.yearly_rate),
            ("asks_a_month", before.asks_a_month != now.asks_a_month),
            ("priority", before.priority != now.priority),
            ("collector", before.collector != now.collector),
        ]);
        let offered = debt.offered();
        let stage = debt.stage.leading().is_none_or(|said| said.value != self.stage);
        let contested = !is_same(debt.why_contested(), self.contested.as_deref());
        let others = differing([
            ("stage", stage),
            ("contested", contested),
            ("a_month", offered.a_month != self.offer.a_month),
            ("by", offered.by != self.offer.by),
        ]);
        let mut commands = Vec::new();
        if !claims.is_empty() {
            commands.push(Command::Claim { debt: id, claim: self.claim });
        }
        if stage {
            commands.push(Command::Stage { debt: id, stage: self.stage });
        }
        if contested {
            commands.push(Command::Contest { debt: id, why: self.contested });
        }
        if offered != self.offer {
            commands.push(Command::Offer { debt: id, offer: self.offer });
        }
        let changes = [claims, others].concat();
        (if changes.is_empty() { Happens::Stands } else { Happens::Changes(changes) }, commands)
    }
}

/// Whether the same reason stands; in a table it stands on one line.
fn is_same(before: Option<&str>, now: Option<&str>) -> bool {
    let line = |words: Option<&str>| words.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
    line(before) == line(now)
}
