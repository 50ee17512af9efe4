//! The debts as a picture: of each what is paid already, and what is still to pay. Pressing one leads to it.

use dossier::money::Debt as Owed;
use figures::debts::{Debt, Debts, draw};
use maud::{Markup, html};

use crate::room::Room;
use crate::screens::money::debts::called;

/// The most debts in one picture; the others stand below it.
const MOST: usize = 12;

/// The picture; nothing when there is no debt.
pub(in crate::screens::money) fn picture(room: &Room) -> Markup {
    let say = room.say();
    let mut there: Vec<&Owed> = room.dossier().money.debts_there().collect();
    // What is paid off comes last, where it can be looked back on.
    there.sort_by_key(|debt| debt.owed() == 0);
    let debts: Vec<_> = there.into_iter().take(MOST).map(|debt| one(room, debt)).collect();
    let told = debts.iter().map(|debt| format!("{}: {}.", debt.label, debt.amount)).collect::<Vec<_>>().join(" ");
    let wide = Debts {
        id: "debts".to_owned(),
        title: say.say("debts-picture"),
        description: told,
        debts,
        paid_label: say.say("debts-picture-paid"),
        open_label: say.say("debts-picture-open"),
        compact: false,
    };
    let compact = Debts { id: "debts-compact".to_owned(), compact: true, ..wide.clone() };
    html! { @if !wide.debts.is_empty() { div.card.money-picture { (figures::pair(&draw(&wide), &draw(&compact))) } } }
}

fn one(room: &Room, debt: &Owed) -> Debt {
    let (say, open) = (room.say(), debt.owed());
    let is_contested = debt.why_contested().is_some();
    let is_first = debt.claim.leading().is_some_and(|said| said.value.priority);
    let notes = [(is_contested, "debts-is-contested"), (is_first && open > 0, "debts-priority")];
    let notes: Vec<_> = notes.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| say.say(key)).collect();
    let amount = if open == 0 { say.say("debts-done") } else { say.cents(open) };
    Debt {
        label: called(debt).to_owned(),
        was: debt.paid().saturating_add(open),
        open,
        tip: format!("{}: {amount}", called(debt)),
        amount,
        note: notes.join(" · "),
        is_contested,
        href: Some(room.path(&format!("money/debts/{}", debt.id))),
    }
}
