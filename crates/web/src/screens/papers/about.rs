//! What a paper belongs to: as the address and forms say it, and in words.

use dossier::papers::About;
use dossier::{CostId, DebtId, IncomeId, Wording};

use crate::parts::Choice;
use crate::room::Room;

/// As text, such as `debt.018f…`.
#[must_use]
pub(crate) fn about_text(about: About) -> String {
    match about {
        About::Money => "money".to_owned(),
        About::Debt(DebtId(id)) => format!("debt.{id}"),
        About::Income(IncomeId(id)) => format!("income.{id}"),
        About::Cost(CostId(id)) => format!("cost.{id}"),
    }
}

/// From its text.
pub(super) fn about_from(text: &str) -> Option<About> {
    if text == "money" {
        return Some(About::Money);
    }
    let (kind, id) = text.split_once('.')?;
    let id = id.parse().ok()?;
    Some(match kind {
        "debt" => About::Debt(DebtId(id)),
        "income" => About::Income(IncomeId(id)),
        "cost" => About::Cost(CostId(id)),
        _ => return None,
    })
}

/// In words: the name of the debt, of what comes in or goes out.
#[must_use]
pub(crate) fn about_words(room: &Room, about: About) -> String {
    let (say, money) = (room.say(), &room.dossier().money);
    let named = |key: &str, name: Option<&Wording>| {
        let name = name.and_then(Wording::value).cloned();
        name.map_or_else(|| say.say("papers-about-gone"), |name| say.with(key, &[("name", name.into())]))
    };
    match about {
        About::Money => say.say("papers-about-money"),
        About::Debt(id) => named("papers-about-debt", money.debt(id).map(|debt| &debt.creditor)),
        About::Income(id) => named("papers-about-income", money.income(id).map(|income| &income.name)),
        About::Cost(id) => named("papers-about-cost", money.cost(id).map(|cost| &cost.name)),
    }
}

/// All that a paper can belong to.
pub(super) fn choices(room: &Room) -> Vec<Choice> {
    let money = &room.dossier().money;
    let debts = money.debts_there().map(|debt| About::Debt(debt.id));
    let incomes = money.incomes_there().map(|income| About::Income(income.id));
    let costs = money.costs_there().map(|cost| About::Cost(cost.id));
    let all = std::iter::once(About::Money).chain(debts).chain(incomes).chain(costs);
    all.map(|about| Choice::new(about_text(about), about_words(room, about))).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn what_a_paper_belongs_to_goes_round_as_text() {
        let id = Uuid::now_v7();
        for about in [About::Money, About::Debt(DebtId(id)), About::Income(IncomeId(id)), About::Cost(CostId(id))] {
            assert_eq!(about_from(&about_text(about)), Some(about));
        }
        for text in ["", "debt", "debt.x", "story.018f", "../etc"] {
            assert_eq!(about_from(text), None, "{text}");
        }
    }
}
