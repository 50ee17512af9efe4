//! What was brought into money in one go.

use crate::money::Money;
use crate::{MemberId, Origin, Thing};

impl Money {
    /// The lines, envelopes, debts and notes of debts that an account brought in from one version to another, both
    /// counted in, and that are there still.
    #[must_use]
    pub fn brought_in(&self, from: u64, to: u64, by: MemberId) -> Vec<Thing> {
        let is_of = |origin: &Origin| (from..=to).contains(&origin.version) && origin.written_by == by;
        let incomes =
            self.incomes_there().filter(|income| is_of(&income.origin)).map(|income| Thing::Income(income.id));
        let costs = self.costs_there().filter(|cost| is_of(&cost.origin)).map(|cost| Thing::Cost(cost.id));
        let envelopes = self.envelopes_there().filter(|envelope| is_of(&envelope.origin));
        let envelopes = envelopes.map(|envelope| Thing::Envelope(envelope.id));
        let debts = self.debts_there().filter(|debt| is_of(&debt.origin)).map(|debt| Thing::Debt(debt.id));
        // The notes of a debt that goes itself go with it.
        let notes = self.debts_there().filter(|debt| !is_of(&debt.origin)).flat_map(|debt| &debt.traces);
        let notes = notes.filter(|note| note.taken_back.is_none() && is_of(&note.origin));
        let notes = notes.map(|note| Thing::DebtTrace(note.id));
        incomes.chain(costs).chain(envelopes).chain(debts).chain(notes).collect()
    }
}
