//! What helpers do not see of money: what was taken back, and what stood before.

use super::Money;
use crate::{Origin, Register};

impl Money {
    /// Leaves out what is not for helpers: what was taken back, earlier values and wordings, and what a file says beside
    /// the debts, of others too.
    pub fn leave_out_for_helpers(&mut self) {
        let is_there = |taken_back: &Option<Origin>| taken_back.is_none();
        self.steps.turns.retain(|turn| !turn.withdrawn);
        self.incomes.retain(|income| is_there(&income.taken_back));
        self.costs.retain(|cost| is_there(&cost.taken_back));
        self.envelopes.retain(|envelope| is_there(&envelope.taken_back));
        self.debts.retain(|debt| is_there(&debt.taken_back));
        self.plans.retain(|plan| is_there(&plan.taken_back));
        self.files.retain(|file| is_there(&file.taken_back));
        self.files.iter_mut().for_each(|file| file.text.clear());
        for income in &mut self.incomes {
            forget(&mut income.name);
            forget(&mut income.flow);
        }
        for cost in &mut self.costs {
            forget(&mut cost.name);
            forget(&mut cost.flow);
        }
        for envelope in &mut self.envelopes {
            forget(&mut envelope.name);
            forget(&mut envelope.filling);
        }
        for debt in &mut self.debts {
            debt.traces.retain(|trace| is_there(&trace.taken_back));
            debt.traces.iter_mut().for_each(|trace| forget(&mut trace.words));
            forget(&mut debt.creditor);
            forget(&mut debt.claim);
            forget(&mut debt.stage);
            forget(&mut debt.contested);
            forget(&mut debt.terms);
            forget(&mut debt.offer);
        }
        for plan in &mut self.plans {
            forget(&mut plan.words);
            plan.months.iter_mut().for_each(|month| forget(&mut month.followed));
        }
        forget(&mut self.minimum);
        forget(&mut self.steps.letting_go);
    }
}

fn forget<T: PartialEq>(register: &mut Register<T>) {
    register.keep_what_stands();
}
