//! What becomes of money when something happened to it.

use super::{Cost, Debt, Envelope, Event, Followed, Income, KeptMonth, Money, PaymentPlan, Trace};
use crate::{DebtId, Register, Stamp, Wording};

impl Money {
    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        let origin = stamp.origin();
        match event {
            Event::IncomeAdded { income: id, name, group, flow } => {
                let (name, flow) = (Wording::new(name, stamp), Register::new(flow, stamp));
                self.incomes.push(Income { id, name, group, flow, origin, taken_back: None });
            }
            Event::IncomeSet { income, flow } => {
                let known = self.incomes.iter_mut().find(|known| known.id == income);
                known.into_iter().for_each(|known| known.flow.write(flow, stamp));
            }
            Event::CostAdded { cost: id, name, group, flow } => {
                let (name, flow) = (Wording::new(name, stamp), Register::new(flow, stamp));
                self.costs.push(Cost { id, name, group, flow, origin, taken_back: None });
            }
            Event::CostSet { cost, flow } => {
                let known = self.costs.iter_mut().find(|known| known.id == cost);
                known.into_iter().for_each(|known| known.flow.write(flow, stamp));
            }
            Event::MinimumSet { minimum } => self.minimum.write(minimum, stamp),
            Event::EnvelopeAdded { envelope: id, name, filling } => {
                let (name, filling) = (Wording::new(name, stamp), Register::new(filling, stamp));
                self.envelopes.push(Envelope { id, name, filling, origin, taken_back: None });
            }
            Event::EnvelopeFilled { envelope, filling } => {
                let known = self.envelopes.iter_mut().find(|known| known.id == envelope);
                known.into_iter().for_each(|known| known.filling.write(filling, stamp));
            }
            Event::DebtAdded { debt: id, creditor, claim, stage } => self.debts.push(Debt {
                id,
                creditor: Wording::new(creditor, stamp),
                claim: Register::new(claim, stamp),
                stage: Register::new(stage, stamp),
                contested: Register::default(),
                terms: Register::default(),
                offer: Register::default(),
                traces: Vec::new(),
                origin,
                taken_back: None,
            }),
            Event::Claimed { debt, claim } => self.with_debt(debt, |debt| debt.claim.write(claim, stamp)),
            Event::StageSet { debt, stage } => self.with_debt(debt, |debt| debt.stage.write(stage, stamp)),
            Event::Contested { debt, why } => self.with_debt(debt, |debt| debt.contested.write(why, stamp)),
            Event::TermsSet { debt, terms } => self.with_debt(debt, |debt| debt.terms.write(terms, stamp)),
            Event::Offered { debt, offer } => self.with_debt(debt, |debt| debt.offer.write(offer, stamp)),
            Event::Noted { debt, trace: id, kind, words, cents } => self.with_debt(debt, |debt| {
                let words = Wording::new(words, stamp);
                debt.traces.push(Trace { id, kind, words, cents, origin, taken_back: None });
            }),
            Event::PlanProposed { plan: id, inputs, words, after } => {
                let words = Wording::new(words, stamp);
                let months = Vec::new();
                self.plans.push(PaymentPlan { id, words, inputs, after, months, origin, taken_back: None });
            }
            Event::Followed { plan, month, kept, cents, words } => {
                let followed = Followed { kept, cents, words };
                let known = self.plans.iter_mut().find(|known| known.id == plan);
                known.into_iter().for_each(|known| known.follow(month, followed.clone(), stamp));
            }
            Event::StepProposed { turn, to, words } => self.steps.propose(turn, to, words, stamp),
            Event::StepTurned { turn, to } => self.steps.turn(turn, to, stamp),
            Event::LettingGoPlanned { on } => self.steps.letting_go.write(on, stamp),
            Event::FileTakenIn { file, taken_in } => self.take_in(stamp, file, taken_in),
        }
    }

    fn with_debt(&mut self, id: DebtId, change: impl FnOnce(&mut Debt)) {
        if let Some(debt) = self.debts.iter_mut().find(|debt| debt.id == id) {
            change(debt);
        }
    }
}

impl PaymentPlan {
    fn follow(&mut self, month: jiff::civil::Date, followed: Followed, stamp: &Stamp) {
        match self.months.iter_mut().find(|kept| kept.month == month) {
            Some(kept) => kept.followed.write(followed, stamp),
            None => {
                self.months.push(KeptMonth { month, followed: Register::new(followed, stamp) });
                self.months.sort_by_key(|kept| kept.month);
            }
        }
    }
}
