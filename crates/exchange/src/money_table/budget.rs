//! The table of the budget.

use dossier::money::{Command, Filling, Flow, Minimum, Money};
use dossier::{CostId, EnvelopeId, IncomeId, NAME, SHORT, Wording};
use method::{CostGroup, IncomeGroup, Rhythm};

use super::cells::{Cells, amount, day};
use super::grid::Grid;
use super::words::{self, COST_GROUPS, INCOME_GROUPS, KINDS, RHYTHMS};
use super::{Happens, Mistake, Row, Tongue, Why};

/// The rows of what stands.
pub(super) fn rows(money: &Money, tongue: Tongue) -> Vec<Vec<String>> {
    let kind = |kind: &str| words::written(&KINDS, kind, tongue);
    let every = |every: Rhythm| words::written(&RHYTHMS, every.as_str(), tongue);
    let line = |of: &str, name: &Wording, group: String, flow: &Flow| {
        vec![
            kind(of),
            called(name),
            group,
            amount(flow.cents, tongue),
            every(flow.every),
            day(flow.from),
            day(flow.until),
        ]
    };
    let incomes = money.incomes_there().filter_map(|income| {
        let group = words::written(&INCOME_GROUPS, income.group.as_str(), tongue);
        Some(line("income", &income.name, group, &income.flow.leading()?.value))
    });
    let costs = money.costs_there().filter_map(|cost| {
        let group = words::written(&COST_GROUPS, cost.group.as_str(), tongue);
        Some(line("cost", &cost.name, group, &cost.flow.leading()?.value))
    });
    let apart = |of: &str, name: String, cents: u64, each: Rhythm| {
        vec![kind(of), name, String::new(), amount(cents, tongue), every(each), String::new(), String::new()]
    };
    let envelopes = money.envelopes_there().filter_map(|envelope| {
        let filling = envelope.filling.leading()?.value;
        Some(apart("envelope", called(&envelope.name), filling.cents, filling.every))
    });
    let minimum = money.minimum.leading().map(|said| {
        apart("minimum", said.value.reference.clone().unwrap_or_default(), said.value.cents, Rhythm::Month)
    });
    incomes.chain(costs).chain(envelopes).chain(minimum).collect()
}

fn called(name: &Wording) -> String {
    name.value().cloned().unwrap_or_default()
}

/// What stands and can be met by a row, once each.
struct Standing<'a> {
    money: &'a Money,
    incomes: Vec<IncomeId>,
    costs: Vec<CostId>,
    envelopes: Vec<EnvelopeId>,
    minimum: bool,
}

/// What the rows of a table do.
pub(super) fn look(grid: &Grid, money: &Money) -> (Vec<Row>, Vec<Mistake>) {
    let (incomes, costs, envelopes) = (Vec::new(), Vec::new(), Vec::new());
    let mut standing = Standing { money, incomes, costs, envelopes, minimum: false };
    let (mut rows, mut mistakes) = (Vec::new(), Vec::new());
    for line in &grid.lines {
        let mut cells = Cells::of(grid, line);
        let kind = cells.word::<String>("kind", &KINDS, None);
        let made = match kind.as_deref() {
            Some("income") => Some(standing.income(&mut cells)),
            Some("cost") => Some(standing.cost(&mut cells)),
            Some("envelope") => Some(standing.envelope(&mut cells)),
            Some(_) => Some(standing.minimum(&mut cells)),
            None => None,
        };
        if let (Some((name, happens, command)), true) = (made, cells.mistakes.is_empty()) {
            rows.push(Row { row: line.row, name, happens, commands: command.into_iter().collect() });
        }
        mistakes.append(&mut cells.mistakes);
    }
    (rows, mistakes)
}

/// What a row is about, what it does, and by which command.
type Made = (String, Happens, Option<Command>);

impl Standing<'_> {
    fn income(&mut self, cells: &mut Cells<'_>) -> Made {
        let name = cells.name("name", NAME);
        let there = self.money.incomes_there().filter(|income| !self.incomes.contains(&income.id));
        let there = there.filter(|income| is_alike(&called(&income.name), &name)).collect::<Vec<_>>();
        let stands = there.first().map(|income| income.group);
        let Some(group) = cells.word::<IncomeGroup>("group", &INCOME_GROUPS, stands) else { return unread(name) };
        let met = there.iter().find(|income| income.group == group).copied();
        if met.is_none() && !there.is_empty() {
            cells.wrong("group", Why::OtherGroup);
        }
        let before = met.and_then(|income| income.flow.leading()).map(|said| said.value);
        let flow = flow(cells, before);
        self.incomes.extend(met.map(|income| income.id));
        let command = match met {
            Some(income) => Command::SetIncome { income: income.id, flow },
            None => Command::AddIncome { name: name.clone(), group, flow },
        };
        made(name, before.map(|before| changed(&before, &flow)), command)
    }

    fn cost(&mut self, cells: &mut Cells<'_>) -> Made {
        let name = cells.name("name", NAME);
        let there = self.money.costs_there().filter(|cost| !self.costs.contains(&cost.id));
        let there = there.filter(|cost| is_alike(&called(&cost.name), &name)).collect::<Vec<_>>();
        let stands = there.first().map(|cost| cost.group);
        let Some(group) = cells.word::<CostGroup>("group", &COST_GROUPS, stands) else { return unread(name) };
        let met = there.iter().find(|cost| cost.group == group).copied();
        if met.is_none() && !there.is_empty() {
            cells.wrong("group", Why::OtherGroup);
        }
        let before = met.and_then(|cost| cost.flow.leading()).map(|said| said.value);
        let flow = flow(cells, before);
        self.costs.extend(met.map(|cost| cost.id));
        let command = match met {
            Some(cost) => Command::SetCost { cost: cost.id, flow },
            None => Command::AddCost { name: name.clone(), group, flow },
        };
        made(name, before.map(|before| changed(&before, &flow)), command)
    }

    fn envelope(&mut self, cells: &mut Cells<'_>) -> Made {
        let name = cells.name("name", NAME);
        let there = self.money.envelopes_there().filter(|envelope| !self.envelopes.contains(&envelope.id));
        let met = there.into_iter().find(|envelope| is_alike(&called(&envelope.name), &name));
        let before = met.and_then(|envelope| envelope.filling.leading()).map(|said| said.value);
        let cents = cells.needed("amount", before.map(|before| before.cents));
        let stands = Some(before.map_or(Rhythm::Month, |before| before.every));
        let every = cells.word("every", &RHYTHMS, stands).unwrap_or(Rhythm::Month);
        if !matches!(every, Rhythm::Week | Rhythm::Month) {
            let tongue = Tongue::default();
            cells
                .wrong("every", Why::UnknownWord { known: words::all(&RHYTHMS, tongue).into_iter().take(2).collect() });
        }
        let filling = Filling { cents, every };
        self.envelopes.extend(met.map(|envelope| envelope.id));
        let command = match met {
            Some(envelope) => Command::FillEnvelope { envelope: envelope.id, filling },
            None => Command::AddEnvelope { name: name.clone(), filling },
        };
        let changes = before.map(|before| {
            differing([("amount", before.cents != filling.cents), ("every", before.every != filling.every)])
        });
        made(name, changes, command)
    }

    /// What one needs to live on, with where it comes from as its name; there is only one.
    fn minimum(&mut self, cells: &mut Cells<'_>) -> Made {
        let before = self.money.minimum.leading().map(|said| &said.value);
        let stands = before.and_then(|before| before.reference.clone()).unwrap_or_default();
        let reference = cells.words("name", SHORT, stands);
        let cents = cells.needed("amount", before.map(|before| before.cents));
        if std::mem::replace(&mut self.minimum, true) {
            cells.wrong("kind", Why::Twice);
        }
        let minimum = Minimum { cents, reference: (!reference.is_empty()).then_some(reference) };
        let changes = before.map(|before| {
            differing([("name", before.reference != minimum.reference), ("amount", before.cents != minimum.cents)])
        });
        made(minimum.reference.clone().unwrap_or_default(), changes, Command::SetMinimum(minimum))
    }
}

fn unread(name: String) -> Made {
    (name, Happens::Stands, None)
}

/// A row that changes nothing makes no command, so that the same table sent twice does it once.
pub(super) fn made(name: String, changes: Option<Vec<&'static str>>, command: Command) -> Made {
    match changes {
        None => (name, Happens::Comes, Some(command)),
        Some(changes) if changes.is_empty() => (name, Happens::Stands, None),
        Some(changes) => (name, Happens::Changes(changes), Some(command)),
    }
}

/// The columns that differ.
pub(super) fn differing<const N: usize>(columns: [(&'static str, bool); N]) -> Vec<&'static str> {
    columns.into_iter().filter(|(_, differs)| *differs).map(|(column, _)| column).collect()
}

/// Whether two names mean the same line: as people compare them.
pub(super) fn is_alike(one: &str, other: &str) -> bool {
    words::folded(one) == words::folded(other)
}

fn changed(before: &Flow, now: &Flow) -> Vec<&'static str> {
    differing([
        ("amount", before.cents != now.cents),
        ("every", before.every != now.every),
        ("from", before.from != now.from),
        ("until", before.until != now.until),
    ])
}

fn flow(cells: &mut Cells<'_>, before: Option<Flow>) -> Flow {
    Flow {
        cents: cells.needed("amount", before.map(|before| before.cents)),
        every: cells
            .word("every", &RHYTHMS, Some(before.map_or(Rhythm::Month, |before| before.every)))
            .unwrap_or(Rhythm::Month),
        from: cells.day("from", before.and_then(|before| before.from)),
        until: cells.day("until", before.and_then(|before| before.until)),
    }
}
