//! Going back on what one wrote: a value, or other words for a thing. What stood before stands again, also when that
//! was nothing; what was said remains, for the person, as something that was withdrawn.
//!
//! A thing as a whole is taken back ([`crate::Thing`]), not unsaid: what came with it stays with it.

use method::Part;

use crate::agreements::Subject;
use crate::contact::PlannedEnd;
use crate::money::MoneyTurn;
use crate::{Dossier, MemberId, Origin, Register, Timeline};

/// The most events that can be gone back on at once; the largest form, a table that is taken in, writes no more.
const MOST: u64 = 200;

/// What one account wrote in one go.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written {
    from: u64,
    to: u64,
    by: MemberId,
}

impl Written {
    /// The events of these versions, both counted in, by this account. `None` when that are none, or too many.
    pub(crate) fn new(from: u64, to: u64, by: MemberId) -> Option<Self> {
        let many = to.checked_sub(from)?;
        (many < MOST).then_some(Self { from, to, by })
    }

    /// Whether something was written by one of them.
    pub(crate) fn wrote(&self, origin: &Origin) -> bool {
        (self.from..=self.to).contains(&origin.version) && origin.written_by == self.by
    }

    /// Goes back in one field of a thing; how many values no longer stand. What came with the thing stays.
    fn field<T: PartialEq>(&self, field: &mut Register<T>, thing: Origin) -> usize {
        if self.wrote(&thing) { 0 } else { usize::from(field.unsay(self)) }
    }

    fn line<T: PartialEq>(&self, line: &mut Timeline<T>) -> usize {
        line.unsay(self)
    }
}

impl Dossier {
    /// Goes back on what was written in a part; how many values no longer stand.
    pub(crate) fn unsay(&mut self, part: Part, written: &Written) -> usize {
        let values = match part {
            Part::Story => self.story.entries.iter_mut().map(|e| written.field(&mut e.words, e.origin)).sum(),
            Part::Spiderweb => self.unsay_spiderweb(written),
            Part::Strengths => self.strengths.named.iter_mut().map(|e| written.field(&mut e.words, e.origin)).sum(),
            Part::Nest => self.unsay_nest(written),
            Part::Goals => self.unsay_goals(written),
            Part::Contacts => self.unsay_contacts(written),
            Part::Agreements => {
                let promises = self.agreements.promises.iter_mut();
                let words: usize = promises.map(|e| written.field(&mut e.words, e.origin)).sum();
                words + self.unsay_answers(part, written)
            }
            Part::Network => self.unsay_network(written),
            Part::Reins => self.unsay_reins(written),
            Part::Money => self.unsay_money(written),
            Part::Trajectory => self.unsay_turn(written) + self.unsay_answers(part, written),
            // Here an act is undone in a way of its own.
            Part::Relationship | Part::Roles | Part::Rights => 0,
        };
        // What was asked to be put right waits again.
        if values > 0 {
            let requests = self.corrections.requests.iter_mut();
            let answered = requests.filter(|request| request.put_right.as_ref().is_some_and(|o| written.wrote(o)));
            answered.for_each(|request| request.put_right = None);
        }
        values
    }

    /// Answers, as long as nothing rests on them: a phase or a step that turned by them stays turned.
    fn unsay_answers(&mut self, part: Part, written: &Written) -> usize {
        // Most of the time nothing was answered, and then nothing is copied.
        if !self.agreements.answers.iter().any(|given| written.wrote(&given.origin)) {
            return 0;
        }
        let turned = |turn| self.trajectory.stretches.iter().any(|stretch| stretch.turn == Some(turn));
        let step_turned = |turn| self.money.steps.stretches.iter().any(|stretch| stretch.turn == turn);
        let rests = |on| match on {
            Subject::Turn(turn) => turned(turn),
            Subject::MoneyTurn(turn) => step_turned(turn),
            Subject::Promise(_) | Subject::Goal(_) | Subject::PaymentPlan(_) => false,
        };
        let free: Vec<_> = self.agreements.answers.iter().map(|given| given.on).filter(|on| !rests(*on)).collect();
        self.agreements.unsay(written, |on| on.part() == part && free.contains(&on))
    }

    /// A proposal that nobody else has answered yet.
    fn unsay_turn(&mut self, written: &Written) -> usize {
        if !self.trajectory.turns.iter().any(|turn| written.wrote(&turn.origin)) {
            return 0;
        }
        let (trajectory, agreements) = (&mut *self.trajectory, &self.agreements);
        trajectory.unsay(written, |turn| agreements.another_answered(Subject::Turn(turn.id), turn.origin.speaker))
    }

    fn unsay_step(&mut self, written: &Written) -> usize {
        let (money, agreements) = (&mut *self.money, &self.agreements);
        let answered = |turn: &MoneyTurn| agreements.another_answered(Subject::MoneyTurn(turn.id), turn.origin.speaker);
        money.steps.unsay(written, answered)
    }

    fn unsay_spiderweb(&mut self, written: &Written) -> usize {
        let web = &mut *self.spiderweb;
        let knots: usize = web.knots.iter_mut().map(|knot| written.line(&mut knot.tightness)).sum();
        let strands = web.strands.iter_mut();
        let strands: usize = strands
            .map(|strand| {
                written.field(&mut strand.weight, strand.origin) + written.field(&mut strand.words, strand.origin)
            })
            .sum();
        knots + strands
    }

    fn unsay_nest(&mut self, written: &Written) -> usize {
        let nest = &mut *self.nest;
        let places = nest.niches.iter_mut();
        let places: usize = places
            .map(|niche| {
                let ratings: usize = niche.ratings.iter_mut().map(|rating| written.line(&mut rating.scores)).sum();
                ratings + written.field(&mut niche.name, niche.origin)
            })
            .sum();
        places + nest.ways.iter_mut().map(|way| written.field(&mut way.words, way.origin)).sum::<usize>()
    }

    fn unsay_goals(&mut self, written: &Written) -> usize {
        let mut values = 0;
        for goal in &mut self.goals.goals {
            let brought = goal.origin;
            values += written.field(&mut goal.words, brought) + written.field(&mut goal.why, brought);
            values += written.line(&mut goal.reviews) + written.field(&mut goal.weight, brought);
            values += goal.scale.iter_mut().map(|rung| written.field(&mut rung.words, brought)).sum::<usize>();
            for step in &mut goal.steps {
                values += written.field(&mut step.words, step.origin) + written.field(&mut step.plan, step.origin);
            }
        }
        values += self.unsay_answers(Part::Goals, written);
        values + self.ladders.answers.iter_mut().map(|e| written.field(&mut e.holds, e.origin)).sum::<usize>()
    }

    fn unsay_contacts(&mut self, written: &Written) -> usize {
        let contacts = &mut *self.contacts;
        let mut values = 0;
        // Only a contact that changes is copied.
        let notes = contacts.held.iter_mut().filter(|held| held.note.standing.iter().any(|c| written.wrote(&c.origin)));
        for held in notes {
            let brought = held.origin;
            values += written.field(&mut held.note, brought);
        }
        for planned in &mut contacts.planned {
            values += written.field(&mut planned.moment, planned.origin);
            values += written.field(&mut planned.words, planned.origin);
            if matches!(&planned.end, Some(PlannedEnd::CalledOff { origin, .. }) if written.wrote(origin)) {
                planned.earlier_ends.extend(planned.end.take());
                values += 1;
            }
        }
        values
    }

    fn unsay_network(&mut self, written: &Written) -> usize {
        let network = &mut *self.network;
        // What came with a file goes with the file.
        if network.files.iter().any(|file| written.wrote(&file.origin)) {
            return 0;
        }
        let mut values = 0;
        for alter in &mut network.alters {
            if !written.wrote(&alter.origin) {
                values += written.line(&mut alter.places);
            }
            values += written.field(&mut alter.name, alter.origin) + written.field(&mut alter.about, alter.origin);
        }
        values + network.moments.iter_mut().map(|e| written.field(&mut e.title, e.origin)).sum::<usize>()
    }

    fn unsay_reins(&mut self, written: &Written) -> usize {
        let reins = &mut *self.reins;
        let held: usize = reins.held.iter_mut().map(|held| written.line(&mut held.holds)).sum();
        held + reins.own.iter_mut().map(|task| written.field(&mut task.words, task.origin)).sum::<usize>()
    }

    fn unsay_money(&mut self, written: &Written) -> usize {
        let agreed = self.unsay_step(written) + self.unsay_answers(Part::Money, written);
        let money = &mut *self.money;
        let mut values =
            agreed + usize::from(money.minimum.unsay(written)) + usize::from(money.steps.letting_go.unsay(written));
        for income in &mut money.incomes {
            values += written.field(&mut income.name, income.origin) + written.field(&mut income.flow, income.origin);
        }
        for cost in &mut money.costs {
            values += written.field(&mut cost.name, cost.origin) + written.field(&mut cost.flow, cost.origin);
        }
        for envelope in &mut money.envelopes {
            let brought = envelope.origin;
            values += written.field(&mut envelope.name, brought) + written.field(&mut envelope.filling, brought);
        }
        for debt in &mut money.debts {
            let brought = debt.origin;
            values += written.field(&mut debt.creditor, brought) + written.field(&mut debt.claim, brought);
            values += written.field(&mut debt.stage, brought) + written.field(&mut debt.contested, brought);
            values += written.field(&mut debt.terms, brought) + written.field(&mut debt.offer, brought);
            values += debt.traces.iter_mut().map(|e| written.field(&mut e.words, e.origin)).sum::<usize>();
        }
        for plan in &mut money.plans {
            values += written.field(&mut plan.words, plan.origin);
            values += plan.months.iter_mut().map(|kept| usize::from(kept.followed.unsay(written))).sum::<usize>();
        }
        values
    }
}
