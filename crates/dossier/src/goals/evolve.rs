//! What becomes of the goals when something happened to them.

use super::{Event, Goal, Goals, LevelWords, Review, Rung, Step, StepEnd, StepPlan, Weight};
use crate::{GoalId, Register, Stamp, StepId, Timeline, Wording};

impl Goals {
    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Set { goal, words, why, domain, scale } => {
                let rung = |LevelWords { level, words }| Rung { level, words: Wording::new(words, stamp) };
                self.goals.push(Goal {
                    id: goal,
                    words: Wording::new(words, stamp),
                    why: Wording::new(why, stamp),
                    domain,
                    scale: scale.into_iter().map(rung).collect(),
                    steps: Vec::new(),
                    reviews: Timeline::default(),
                    weight: Register::default(),
                    origin: stamp.origin(),
                    taken_back: None,
                });
            }
            Event::Explained { goal, why } => self.with_goal(goal, |goal| goal.why.write(why, stamp)),
            Event::Described { goal, level, words } => self.with_goal(goal, |goal| describe(goal, level, words, stamp)),
            Event::Reviewed { goal, level, words } => {
                self.with_goal(goal, |goal| goal.reviews.write(Review { level, words }, stamp));
            }
            Event::Weighed { goal, importance, difficulty } => {
                self.with_goal(goal, |goal| goal.weight.write(Weight { importance, difficulty }, stamp));
            }
            Event::StepAdded { goal, step, words, who, by } => self.with_goal(goal, |goal| {
                goal.steps.push(Step {
                    id: step,
                    words: Wording::new(words, stamp),
                    plan: Register::new(StepPlan { who, by }, stamp),
                    end: None,
                    other_ends: Vec::new(),
                    origin: stamp.origin(),
                    taken_back: None,
                });
            }),
            Event::StepPlanned { step, who, by } => {
                self.with_step(step, |step| step.plan.write(StepPlan { who, by }, stamp));
            }
            Event::StepEnded { step, outcome, words } => {
                self.with_step(step, |step| {
                    let end = StepEnd { outcome, words, origin: stamp.origin() };
                    if step.end.is_some() { step.other_ends.push(end) } else { step.end = Some(end) }
                });
            }
            Event::StepReopened { step } => self.with_step(step, |step| step.other_ends.extend(step.end.take())),
        }
    }

    fn with_goal(&mut self, id: GoalId, change: impl FnOnce(&mut Goal)) {
        if let Some(goal) = self.goals.iter_mut().find(|goal| goal.id == id) {
            change(goal);
        }
    }

    fn with_step(&mut self, id: StepId, change: impl FnOnce(&mut Step)) {
        if let Some(step) = self.goals.iter_mut().flat_map(|goal| goal.steps.iter_mut()).find(|step| step.id == id) {
            change(step);
        }
    }
}

fn describe(goal: &mut Goal, level: i8, words: String, stamp: &Stamp) {
    match goal.scale.iter_mut().find(|rung| rung.level == level) {
        Some(rung) => rung.words.write(words, stamp),
        None => {
            goal.scale.push(Rung { level, words: Wording::new(words, stamp) });
            goal.scale.sort_by_key(|rung| rung.level);
        }
    }
}
