//! The thing that an attempt is about.

use dossier::{Dossier, Thing};

use super::attempt::{Attempt, pick};

impl Attempt {
    pub(super) fn thing(&self, dossier: &Dossier) -> Thing {
        let which = self.which;
        let steps = dossier.goals.goals.iter().flat_map(|goal| &goal.steps);
        match self.number % 24 {
            0 => Thing::Story(pick(which, dossier.story.entries.iter().map(|e| e.id))),
            1 => Thing::Strand(pick(which, dossier.spiderweb.strands.iter().map(|e| e.id))),
            2 => Thing::Strength(pick(which, dossier.strengths.named.iter().map(|e| e.id))),
            3 => Thing::Niche(pick(which, dossier.nest.niches.iter().map(|e| e.id))),
            4 => Thing::Goal(pick(which, dossier.goals.goals.iter().map(|e| e.id))),
            5 => Thing::Step(pick(which, steps.map(|e| e.id))),
            6 => Thing::Contact(pick(which, dossier.contacts.held.iter().map(|e| e.id))),
            14 => Thing::Task(pick(which, dossier.reins.own.iter().map(|e| e.id))),
            15 => Thing::Income(pick(which, dossier.money.incomes.iter().map(|e| e.id))),
            16 => Thing::Cost(pick(which, dossier.money.costs.iter().map(|e| e.id))),
            17 => Thing::Envelope(pick(which, dossier.money.envelopes.iter().map(|e| e.id))),
            18 => Thing::Debt(pick(which, dossier.money.debts.iter().map(|e| e.id))),
            19 => Thing::DebtTrace(pick(which, dossier.money.debts.iter().flat_map(|e| &e.traces).map(|e| e.id))),
            20 => Thing::PaymentPlan(pick(which, dossier.money.plans.iter().map(|e| e.id))),
            7 => Thing::Planned(pick(which, dossier.contacts.planned.iter().map(|e| e.id))),
            8 => Thing::Way(pick(which, dossier.nest.ways.iter().map(|e| e.id))),
            9 => Thing::Ladder(pick(which, dossier.ladders.answers.iter().map(|e| e.id))),
            10 => Thing::Promise(pick(which, dossier.agreements.promises.iter().map(|e| e.id))),
            11 => Thing::Alter(pick(which, dossier.network.alters.iter().map(|e| e.id))),
            12 => Thing::Tie(pick(which, dossier.network.ties.iter().map(|e| e.id))),
            21 => Thing::Sheet(pick(which, dossier.rights.sheets.iter().map(|e| e.id))),
            22 => Thing::Right(pick(which, dossier.rights.followed.iter().map(|e| e.id))),
            23 => Thing::RightMark(pick(which, dossier.rights.followed.iter().flat_map(|e| &e.marks).map(|e| e.id))),
            _ => Thing::Moment(pick(which, dossier.network.moments.iter().map(|e| e.id))),
        }
    }

    /// Something that was taken back, when this person or another took something back.
    pub(super) fn taken_back(&self, dossier: &Dossier) -> Thing {
        let things = (0..24_u8)
            .flat_map(|number| (0..20_u8).map(move |which| Self { number, which, ..self.clone() }.thing(dossier)));
        let mut hidden = things.filter(|thing| dossier.thing(*thing).is_some_and(|view| view.taken_back.is_some()));
        hidden.next().unwrap_or_else(|| self.thing(dossier))
    }
}
