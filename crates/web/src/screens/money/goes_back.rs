//! The way back from an amount or a stage that was said anew: the same form with what the same voice had said before.
//! It stands in an address, so it holds amounts, days and released names, and no words.

use dossier::Register;
use dossier::money::{Claim, Debt, Envelope, Filling, Flow, Minimum};

use crate::back::Back;
use crate::room::Room;
use crate::typed::Typed;

/// What the voice of a form had said before.
fn before<'a, T: PartialEq>(room: &Room, typed: &Typed, said: &'a Register<T>) -> Option<&'a T> {
    let speaker = room.speaker_in(typed);
    said.standing.iter().rev().find(|said| said.origin.speaker == speaker).map(|said| &said.value)
}

/// Cents as every language reads them.
fn amount(cents: u64) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

/// With the fields that hold something; what was left out stays left out.
fn filled(back: Back, fields: impl IntoIterator<Item = (&'static str, Option<String>)>) -> Back {
    fields.into_iter().fold(back, |back, (field, value)| match value {
        Some(value) => back.and(field, &value),
        None => back,
    })
}

/// Back to what was asked. Who collects is a name, and no name stands in an address: the form leaves it as it is, so
/// there is no way back from another name.
pub(super) fn claim(room: &Room, typed: &Typed, debt: &Debt, now: &Claim) -> Option<Back> {
    let was = before(room, typed, &debt.claim).filter(|was| was.collector == now.collector)?;
    let back = Back::by(format!("money/debts/{}/claim", debt.id)).and("principal", &amount(was.principal));
    let percent = format!("{},{:02}", was.yearly_rate / 100, was.yearly_rate % 100);
    let back = filled(
        back,
        [
            ("interest", Some(amount(was.interest))),
            ("costs", Some(amount(was.costs))),
            ("yearly_rate", Some(percent)),
            ("asks_a_month", was.asks_a_month.map(amount)),
            ("priority", was.priority.then(|| "yes".to_owned())),
            ("collector_stays", Some("yes".to_owned())),
        ],
    );
    Some(back.said_as(room, typed))
}

/// Back to how far a debt had come.
pub(super) fn stage(room: &Room, typed: &Typed, debt: &Debt) -> Option<Back> {
    let was = before(room, typed, &debt.stage)?;
    Some(Back::by(format!("money/debts/{}/stage", debt.id)).and("stage", was).said_as(room, typed))
}

/// Back to what was offered; to nothing when nothing was.
pub(super) fn offer(room: &Room, typed: &Typed, debt: &Debt) -> Option<Back> {
    let was = before(room, typed, &debt.offer).copied().unwrap_or_default();
    let back = Back::by(format!("money/debts/{}/offer", debt.id));
    let fields = [("a_month", was.a_month.map(amount)), ("by", was.by.map(|day| day.to_string()))];
    Some(filled(back, fields).said_as(room, typed))
}

/// Back to how much a line was; `form` is the one that says so.
pub(super) fn flow(room: &Room, typed: &Typed, form: String, said: &Register<Flow>) -> Option<Back> {
    let was = before(room, typed, said)?;
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let back = Back::by(form).and("cents", &amount(was.cents)).and("every", &was.every);
    Some(filled(back, [("from", day(was.from)), ("until", day(was.until))]).said_as(room, typed))
}

/// Back to what was needed to live on, when that was an own figure.
pub(super) fn minimum(room: &Room, typed: &Typed, said: &Register<Minimum>) -> Option<Back> {
    let was = before(room, typed, said).filter(|was| was.reference.is_none())?;
    Some(Back::by("money/minimum").and("cents", &amount(was.cents)).said_as(room, typed))
}

/// Back to what went into an envelope.
pub(super) fn filling(room: &Room, typed: &Typed, envelope: &Envelope) -> Option<Back> {
    let Filling { cents, every } = *before(room, typed, &envelope.filling)?;
    let back = Back::by(format!("money/envelopes/{}/fill", envelope.id)).and("cents", &amount(cents));
    Some(back.and("every", &every).said_as(room, typed))
}
