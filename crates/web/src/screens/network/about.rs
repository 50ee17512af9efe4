//! What somebody on the map and the person do for each other, and whether they are in touch.

use axum::extract::{Form as Body, Path};
use axum::response::Response;
use dossier::network::{About, Alter};
use dossier::{Command, network};
use figures::Pictogram;
use maud::{Markup, html};
use method::{AlterKind, Part, Support};

use super::{find, not_here, person};
use crate::back::Back;
use crate::flash;
use crate::parts::{Choice, Form, called, hidden};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) async fn describe(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(alter) = find(&room, &id).map(|alter| alter.id) else { return not_here(&room) };
    let done = match about(&typed) {
        Ok(about) => {
            let command = Command::Network(network::Command::Describe { alter, about });
            room.execute(&typed, vec![command]).await.map_err(|error| NotTaken::of(error, room.say()))
        }
        Err(slip) => Err(NotTaken::slip(slip, room.say())),
    };
    match done {
        Ok(done) => {
            let back = Back::on(Part::Network, &done, 1);
            flash::done_or_back(&person::path(&room, alter), "network-described", back.as_ref())
        }
        Err(why) => why.again(&room.me, |wrong| person::again(&room, alter, &typed, wrong)),
    }
}

fn about(typed: &Typed) -> Result<About, Slip> {
    let kinds = |field: &'static str| -> Result<Vec<Support>, Slip> {
        typed.all(field).map(|kind| kind.parse().map_err(|_| Slip { field, why: "unreadable" })).collect()
    };
    let kind = typed.maybe("kind")?.unwrap_or(AlterKind::Person);
    let in_touch = typed.get("touch") != "no";
    Ok(About { kind, in_touch, gets: kinds("gets")?, gives: kinds("gives")? })
}

/// The form, filled in as it stands unless something was typed.
pub(super) fn form(room: &Room, alter: &Alter, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let name = called(say, alter);
    let known = alter.known().map(|known| known.value.clone()).unwrap_or_default();
    let typed = if wrong.is_some() { typed.clone() } else { as_it_stands(&known) };
    let form = Form { say, typed: &typed, wrong };
    let kinds: Vec<Choice> = Support::ALL
        .iter()
        .map(|kind| Choice::pictured(kind.as_str(), say.name("support", kind.as_str()), picture(*kind)))
        .collect();
    let key = |key: &str| if room.is_participant() { format!("{key}-mine") } else { key.to_owned() };
    let legend =
        |of: &str| say.with(&key(of), &[("who", name.clone().into()), ("name", room.person().to_owned().into())]);
    let who: Vec<Choice> =
        AlterKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), say.name("alter-kind", kind.as_str()))).collect();
    let touch = vec![Choice::new("yes", say.say("network-touch-yes")), Choice::new("no", say.say("network-touch-no"))];
    html! {
        form.card.network-about method="post" action=(room.path(&format!("network/people/{}/about", alter.id))) {
            h2 { (say.say("network-to-and-fro")) }
            (hidden(room))
            (set(form, "gets", &legend("network-gets"), &kinds))
            (set(form, "gives", &legend("network-gives"), &kinds))
            details.network-more open[known.kind != AlterKind::Person || !known.in_touch] {
                summary { (say.say("network-more")) }
                (form.one_of("touch", "network-touch", "", &touch))
                (form.one_of("kind", "network-kind", "", &who))
            }
            (form.voice(room))
            button.button { (say.say("save")) }
        }
    }
}

fn set(form: Form<'_>, field: &str, legend: &str, kinds: &[Choice]) -> Markup {
    html! {
        fieldset.field {
            legend { (legend) }
            div.choices {
                @for (n, kind) in kinds.iter().enumerate() {
                    @let id = if n == 0 { format!("f-{field}") } else { format!("f-{field}-{n}") };
                    label.choice for=(id) {
                        input id=(id) type="checkbox" name=(field) value=(kind.value) checked[form.typed.has(field, &kind.value)];
                        span { @if let Some(of) = kind.pictogram { (figures::pictogram(of)) } (kind.label) }
                    }
                }
            }
        }
    }
}

fn as_it_stands(known: &About) -> Typed {
    let both = known.gets.iter().map(|kind| ("gets", kind)).chain(known.gives.iter().map(|kind| ("gives", kind)));
    let typed = both.fold(Typed::default(), |typed, (field, kind)| typed.and(field, kind.as_str()));
    typed.and("kind", known.kind.as_str()).and("touch", if known.in_touch { "yes" } else { "no" })
}

/// The picture of a kind of support.
pub(super) const fn picture(kind: Support) -> Pictogram {
    match kind {
        Support::Practical => Pictogram::Competency,
        Support::Emotional => Pictogram::Presence,
        Support::Company => Pictogram::Relation,
        Support::Advice => Pictogram::Path,
        Support::Material => Pictogram::Resource,
    }
}
