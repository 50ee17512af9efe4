//! What comes next: the soonest of open steps and planned contacts.

use dossier::Dossier;
use dossier::contact::Planned;
use dossier::goals::{Goal, Step};
use jiff::civil::Date;

/// The next thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next<'a> {
    /// A step towards a goal.
    Step(&'a Goal, &'a Step),
    /// A planned contact.
    Contact(&'a Planned),
}

/// The soonest thing that has a day; without one, the first open step.
#[must_use]
pub fn next_step(dossier: &Dossier) -> Option<Next<'_>> {
    let steps = || dossier.goals.there().flat_map(|goal| goal.open_steps().into_iter().map(move |step| (goal, step)));
    let dated_steps = steps().filter_map(|(goal, step)| Some((step.by()?, Next::Step(goal, step))));
    let contacts = dossier.contacts.to_come().into_iter();
    let contacts = contacts.filter_map(|planned| Some((planned.moment.value()?.on, Next::Contact(planned))));
    let soonest: Option<(Date, Next<'_>)> = contacts.chain(dated_steps).min_by_key(|(day, _)| *day);
    soonest.map(|(_, next)| next).or_else(|| steps().next().map(|(goal, step)| Next::Step(goal, step)))
}
