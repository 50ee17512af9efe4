//! The envelopes as a picture, with the notes that go into them.

use figures::envelopes::{Envelope, Envelopes, draw};
use maud::{Markup, html};

use crate::room::Room;

/// The most envelopes in one picture.
const MOST: usize = 12;

/// The picture; nothing when there is no envelope.
pub(in crate::screens::money) fn picture(room: &Room) -> Markup {
    let say = room.say();
    let there = room.dossier().money.envelopes_there().filter_map(|envelope| {
        let filling = envelope.filling.leading()?.value;
        Some(Envelope {
            label: envelope.name.value().cloned().unwrap_or_default(),
            pictogram: None,
            cents: filling.cents,
            amount: format!("{} {}", say.cents(filling.cents), say.name("rhythm", filling.every.as_str())),
            href: Some(format!("#v-{}", envelope.id)),
        })
    });
    let envelopes: Vec<_> = there.take(MOST).collect();
    let told = envelopes.iter().map(|envelope| format!("{}: {}.", envelope.label, envelope.amount));
    let wide = Envelopes {
        id: "envelopes-picture".to_owned(),
        title: say.say("budget-envelopes"),
        description: told.collect::<Vec<_>>().join(" "),
        envelopes,
        compact: false,
    };
    let compact = Envelopes { id: "envelopes-picture-compact".to_owned(), compact: true, ..wide.clone() };
    html! { @if !wide.envelopes.is_empty() { div.money-picture { (figures::pair(&draw(&wide), &draw(&compact))) } } }
}
