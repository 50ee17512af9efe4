//! Proposing a plan: what went into it must be about debts that are there. Whether it can be kept, the floor that
//! counts says before it is proposed.

use super::debt::MOST_DEBTS;
use super::plan::{MOST_OTHER_MONTHS, MOST_PLANS, MOST_WHAT_IFS};
use super::{Event, Inputs, MOST_CENTS, Money, PlannedDebt, WhatIf, cents, day, maybe_day, room_for_one, yearly_rate};
use crate::words::{SHORT, optional};
use crate::{PaymentPlanId, Reason, Refusal, Saying};

impl Money {
    pub(super) fn propose(
        &self,
        saying: &Saying,
        plan: PaymentPlanId,
        inputs: Inputs,
        words: &str,
        after: Option<PaymentPlanId>,
    ) -> Result<Event, Refusal> {
        room_for_one("inputs", self.plans.len(), MOST_PLANS)?;
        if let Some(before) = after {
            self.plan(before).ok_or(Refusal::of("after", Reason::NotHere))?;
        }
        let words = optional("words", words, SHORT)?.unwrap_or_default();
        Ok(Event::PlanProposed { plan, inputs: self.checked(saying, inputs)?, words, after })
    }

    fn checked(&self, saying: &Saying, mut inputs: Inputs) -> Result<Inputs, Refusal> {
        let today = saying.today;
        if inputs.available.unsigned_abs() > MOST_CENTS {
            return Err(Refusal::of("available", Reason::AmountTooLarge));
        }
        cents("keep", inputs.keep)?;
        day("start", inputs.start, today)?;
        if inputs.debts.is_empty() {
            return Err(Refusal::of("debts", Reason::ChooseOne));
        }
        at_most("debts", inputs.debts.len(), MOST_DEBTS)?;
        at_most("months", inputs.months.len(), MOST_OTHER_MONTHS)?;
        at_most("what_ifs", inputs.what_ifs.len(), MOST_WHAT_IFS)?;
        for (place, planned) in inputs.debts.iter().enumerate() {
            self.known(planned.debt)?;
            if inputs.debts.iter().take(place).any(|other| other.debt == planned.debt) {
                return Err(Refusal::of("debts", Reason::AlreadyDone));
            }
            check_planned(planned, saying)?;
        }
        for other in &mut inputs.months {
            other.month = day("months", other.month, today)?.first_of_month();
            if other.available.unsigned_abs() > MOST_CENTS {
                return Err(Refusal::of("months", Reason::AmountTooLarge));
            }
        }
        for what_if in &mut inputs.what_ifs {
            match what_if {
                WhatIf::Less(amount) | WhatIf::More(amount) => {
                    cents("what_ifs", *amount)?;
                }
                WhatIf::LumpSum { month, cents: amount } => {
                    *month = day("what_ifs", *month, today)?.first_of_month();
                    cents("what_ifs", *amount)?;
                }
                WhatIf::Refuses(debt) | WhatIf::InterestStops(debt) => {
                    if !inputs.debts.iter().any(|planned| planned.debt == *debt) {
                        return Err(Refusal::of("what_ifs", Reason::NotHere));
                    }
                }
            }
        }
        Ok(inputs)
    }
}

fn check_planned(planned: &PlannedDebt, saying: &Saying) -> Result<(), Refusal> {
    for amount in [planned.principal, planned.interest, planned.costs].into_iter().chain(planned.offer) {
        cents("debts", amount)?;
    }
    yearly_rate("debts", planned.yearly_rate)?;
    maybe_day("debts", planned.by, saying.today)?;
    Ok(())
}

const fn at_most(field: &'static str, given: usize, max: usize) -> Result<(), Refusal> {
    if given <= max { Ok(()) } else { Err(Refusal::of(field, Reason::TooMany { max })) }
}
