//! What follows from a command about money, or why it cannot be.

use method::{CircleRole, MoneyStep};

use super::debt::{MOST_DEBTS, MOST_TRACES};
use super::envelope::MOST_ENVELOPES;
use super::line::MOST_LINES;
use super::plan::LONGEST;
use super::{Command, Event, Money, cents, day, room_for_one};
use crate::agreements::{self, Answer, Subject};
use crate::words::{LONG, NAME, SHORT, one_line, optional, required};
use crate::{DebtId, Dossier, PaymentPlanId, Reason, Refusal, Saying, TurnId};

impl Dossier {
    pub(crate) fn decide_money(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        match command {
            Command::ProposePlan { inputs, words, after } => {
                may_propose(role)?;
                let plan: PaymentPlanId = saying.command.into();
                let event = self.money.propose(saying, plan, inputs, &words, after)?;
                Ok(with_own_answer(event, Subject::PaymentPlan(plan)))
            }
            Command::ProposeStep { to, words } => {
                may_propose(role)?;
                let turn: TurnId = saying.command.into();
                let event = self.money.propose_step(turn, to, &words)?;
                Ok(with_own_answer(event, Subject::MoneyTurn(turn)))
            }
            Command::Follow { plan, month, kept, cents: paid, words } => {
                let known = self.money.plan(plan).ok_or(Refusal::of("plan", Reason::NotHere))?;
                if !self.agreements.is_agreed(Subject::PaymentPlan(plan)) {
                    return Err(Refusal::of("plan", Reason::NotAgreed));
                }
                let (month, first) = (month.first_of_month(), known.inputs.start.first_of_month());
                if month < first || month > first.saturating_add(jiff::Span::new().months(LONGEST)) {
                    return Err(Refusal::of("month", Reason::NotHere));
                }
                if month > saying.today {
                    return Err(Refusal::of("month", Reason::NotYet(month)));
                }
                let paid = paid.map(|paid| cents("cents", paid)).transpose()?;
                let words = optional("words", &words, SHORT)?.unwrap_or_default();
                Ok(vec![crate::Event::Money(Event::Followed { plan, month, kept, cents: paid, words })])
            }
            command => self.money.decide(saying, command).map(|event| vec![crate::Event::Money(event)]),
        }
    }
}

/// Plans and steps are proposed by those who agree on them: the person and a guide.
const fn may_propose(role: CircleRole) -> Result<(), Refusal> {
    if matches!(role, CircleRole::Participant | CircleRole::Guide) {
        Ok(())
    } else {
        Err(Refusal::whole(Reason::NotForRole(role)))
    }
}

fn with_own_answer(event: Event, on: Subject) -> Vec<crate::Event> {
    let agrees = agreements::Event::Answered { on, answer: Answer::Agrees };
    vec![crate::Event::Money(event), crate::Event::Agreements(agrees)]
}

impl Money {
    fn decide(&self, saying: &Saying, command: Command) -> Result<Event, Refusal> {
        let name = |words: &str| required("name", &one_line(words), NAME);
        Ok(match command {
            Command::AddIncome { name: words, group, flow } => {
                room_for_one("name", self.incomes_there().count(), MOST_LINES)?;
                Event::IncomeAdded {
                    income: saying.command.into(),
                    name: name(&words)?,
                    group,
                    flow: flow.checked(saying)?,
                }
            }
            Command::SetIncome { income, flow } => {
                self.income(income).ok_or(Refusal::of("income", Reason::NotHere))?;
                Event::IncomeSet { income, flow: flow.checked(saying)? }
            }
            Command::AddCost { name: words, group, flow } => {
                room_for_one("name", self.costs_there().count(), MOST_LINES)?;
                Event::CostAdded {
                    cost: saying.command.into(),
                    name: name(&words)?,
                    group,
                    flow: flow.checked(saying)?,
                }
            }
            Command::SetCost { cost, flow } => {
                self.cost(cost).ok_or(Refusal::of("cost", Reason::NotHere))?;
                Event::CostSet { cost, flow: flow.checked(saying)? }
            }
            Command::SetMinimum(minimum) => Event::MinimumSet { minimum: minimum.checked()? },
            Command::AddEnvelope { name: words, filling } => {
                room_for_one("name", self.envelopes_there().count(), MOST_ENVELOPES)?;
                Event::EnvelopeAdded {
                    envelope: saying.command.into(),
                    name: name(&words)?,
                    filling: filling.checked()?,
                }
            }
            Command::FillEnvelope { envelope, filling } => {
                self.envelope(envelope).ok_or(Refusal::of("envelope", Reason::NotHere))?;
                Event::EnvelopeFilled { envelope, filling: filling.checked()? }
            }
            Command::AddDebt { creditor, claim, stage } => {
                room_for_one("creditor", self.debts_there().count(), MOST_DEBTS)?;
                let creditor = required("creditor", &one_line(&creditor), NAME)?;
                Event::DebtAdded { debt: saying.command.into(), creditor, claim: claim.checked()?, stage }
            }
            Command::Claim { debt, claim } => Event::Claimed { debt: self.known(debt)?, claim: claim.checked()? },
            Command::Stage { debt, stage } => Event::StageSet { debt: self.known(debt)?, stage },
            Command::Contest { debt, why } => {
                let known = self.debt(debt).ok_or(Refusal::of("debt", Reason::NotHere))?;
                let why = why.map(|words| required("why", &words, SHORT)).transpose()?;
                if why.is_none() && known.contested.standing.iter().all(|said| said.value.is_none()) {
                    return Err(Refusal::of("debt", Reason::AlreadyDone));
                }
                Event::Contested { debt, why }
            }
            Command::Terms { debt, terms } => {
                Event::TermsSet { debt: self.known(debt)?, terms: terms.checked(saying)? }
            }
            Command::Offer { debt, offer } => Event::Offered { debt: self.known(debt)?, offer: offer.checked(saying)? },
            Command::Note { debt, kind, words, cents: amount } => {
                let known = self.debt(debt).ok_or(Refusal::of("debt", Reason::NotHere))?;
                room_for_one("words", known.traces.len(), MOST_TRACES)?;
                let amount = amount.map(|amount| cents("cents", amount)).transpose()?;
                let words = optional("words", &words, LONG)?.unwrap_or_default();
                // A payment is its amount; anything else says something, in words or in an amount.
                if kind == method::DebtTrace::Payment && amount.is_none_or(|amount| amount == 0) {
                    return Err(Refusal::of("cents", Reason::Empty));
                }
                if words.is_empty() && amount.is_none() {
                    return Err(Refusal::of("words", Reason::Empty));
                }
                Event::Noted { debt, trace: saying.command.into(), kind, words, cents: amount }
            }
            Command::TakeIn(taken_in) => {
                Event::FileTakenIn { file: saying.command.into(), taken_in: taken_in.checked(self, saying)? }
            }
            Command::PlanLettingGo { on } => {
                if let Some(on) = on.filter(|on| *on < saying.happened_on) {
                    return Err(Refusal::of("on", Reason::Passed(on)));
                }
                Event::LettingGoPlanned { on: on.map(|on| day("on", on, saying.today)).transpose()? }
            }
            // These are decided with the agreements at hand.
            Command::ProposePlan { .. } | Command::Follow { .. } | Command::ProposeStep { .. } => {
                return Err(Refusal::whole(Reason::NotHere));
            }
        })
    }

    fn propose_step(&self, turn: TurnId, to: MoneyStep, words: &str) -> Result<Event, Refusal> {
        if to == self.steps.step() {
            return Err(Refusal::of("to", Reason::SamePhase));
        }
        Ok(Event::StepProposed { turn, to, words: optional("words", words, SHORT)?.unwrap_or_default() })
    }

    pub(super) fn known(&self, debt: DebtId) -> Result<DebtId, Refusal> {
        self.debt(debt).map(|debt| debt.id).ok_or(Refusal::of("debt", Reason::NotHere))
    }
}
