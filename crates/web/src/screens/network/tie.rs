//! Who knows whom: two lists, or two presses on the map.

use axum::extract::{Form as Body, Path, Query};
use axum::response::Response;
use dossier::network::{Alter, Stands, Tie};
use dossier::{AlterId, Command, Thing, TieId, network};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{inside, not_here, person, trouble};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{self, Choice, Form, Shown, called, heading, hidden};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) async fn ask(room: Room, Query(flash): Query<Flash>, Query(begun): Query<Vec<(String, String)>>) -> Markup {
    page(&room, &flash, &Typed::of(begun), None)
}

pub(super) async fn tie(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let done = match command(&typed) {
        Ok(command) => room.execute(&typed, vec![command]).await.map_err(|error| NotTaken::of(error, room.say())),
        Err(slip) => Err(NotTaken::slip(slip, room.say())),
    };
    match done {
        Ok(_) => {
            let back = match typed.filled("back") {
                Some("person") => typed.maybe("one").ok().flatten().map(|one: AlterId| person::path(&room, one)),
                _ => None,
            };
            let thing = Thing::Tie(typed.command().into());
            flash::done_undoable(&back.unwrap_or_else(|| room.path("network/tie")), "network-tied", thing)
        }
        Err(why) => why.again(&room.me, |wrong| page(&room, &Flash::default(), &typed, Some(wrong))),
    }
}

fn command(typed: &Typed) -> Result<Command, Slip> {
    typed.day("happened_on")?;
    Ok(Command::Network(network::Command::Tie { one: typed.read("one")?, other: typed.read("other")? }))
}

/// The two no longer have to do with each other, from today on.
pub(super) async fn end(
    room: Room,
    Path((_, tie)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Ok(tie) = tie.parse::<TieId>() else { return not_here(&room) };
    match room.execute(&typed, vec![Command::Network(network::Command::Untie { tie })]).await {
        Ok(_) => {
            let back = typed.maybe("of").ok().flatten().map(|of: AlterId| person::path(&room, of));
            let tied = room.dossier().network.ties.iter().find(|known| known.id == tie);
            let again = tied.map(|tie| {
                let again = Back::by("network/tie").and("one", &tie.one).and("other", &tie.other);
                again.and("back", &"person").said_as(&room, &typed)
            });
            flash::done_or_back(&back.unwrap_or_else(|| room.path("network/tie")), "network-untied", again.as_ref())
        }
        Err(error) => trouble(&room, error),
    }
}

fn page(room: &Room, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let one: Option<AlterId> = typed.maybe("one").ok().flatten();
    let (here, address) = (room.path("network/tie"), |one| format!("{}?one={one}", room.path("network/tie")));
    // The first press chooses one, the second the other; pressing the same one again lets go of them.
    let leads = |id: AlterId| {
        Some(match one {
            None => address(id),
            Some(chosen) if chosen == id => here.clone(),
            Some(chosen) => format!("{here}?one={chosen}&other={id}#tie"),
        })
    };
    let shown = Shown { id: "network", on: room.today(), before: None, chosen: one, moves: false, leads: &leads };
    let form = Form { say, typed, wrong };
    let step = match (one, typed.filled("other")) {
        (None, _) => "network-tie-press-one",
        (Some(_), None) => "network-tie-press-other",
        (Some(_), Some(_)) => "network-tie-save",
    };
    let content = html! {
        p { a.quiet-way href=(room.path("network")) { "‹ " (super::title(room)) } }
        (heading(say, Pictogram::Relation, &say.say("network-tie"), &say.say("network-tie-lede")))
        (form.summary())
        form.card #tie.network-tie method="post" action=(here) {
            (hidden(room))
            div.tie-ends {
                (form.select("one", "network-tie-one", "", &choices(room)))
                (form.select("other", "network-tie-other", "", &choices(room)))
            }
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (pictogram(Pictogram::Relation)) (say.say("network-tie-do")) } }
        }
        section.card aria-label=(super::title(room)) { p.hint role="status" { (say.say(step)) } (parts::network_figure(room, &shown)) }
    };
    inside(room, &say.say("network-tie"), flash, &content)
}

fn choices(room: &Room) -> Vec<Choice> {
    let say = room.say();
    let choice = |stands: &Stands<'_>| Choice::new(stands.alter.id.to_string(), called(say, stands.alter));
    let map = room.dossier().network.on(room.today());
    let mut people: Vec<Choice> = map.people.iter().filter(|stands| stands.alter.can_be_tied()).map(choice).collect();
    people.sort_by_cached_key(|choice| choice.label.to_lowercase());
    std::iter::once(Choice::new("", say.say("network-tie-choose"))).chain(people).collect()
}

/// Whom somebody knows, with a way to say one more.
pub(super) fn of(room: &Room, alter: &Alter) -> Markup {
    let say = room.say();
    let map = room.dossier().network.on(room.today());
    let of_them: Vec<&Tie> =
        map.ties.iter().copied().filter(|tie| tie.one == alter.id || tie.other == alter.id).collect();
    let other = |tie: &Tie| if tie.one == alter.id { tie.other } else { tie.one };
    let known: Vec<String> = of_them.iter().map(|tie| other(tie).to_string()).chain([alter.id.to_string()]).collect();
    let mut left = choices(room);
    left.retain(|choice| !known.contains(&choice.value));
    let typed = Typed::default();
    let form = Form { say, typed: &typed, wrong: None };
    html! {
        section.card.network-knows aria-labelledby="knows" {
            h2 #knows { (say.with("network-knows", &[("who", called(say, alter).into())])) }
            @if of_them.is_empty() { p.detail { (say.say("network-knows-nobody")) } }
            ul.network-people {
                @for tie in of_them {
                    li {
                        @if let Some(known) = room.dossier().network.alter(other(tie)) { a href=(person::path(room, known.id)) { (called(say, known)) } }
                        @if room.may_write(Part::Network) {
                            form method="post" action=(room.path(&format!("network/ties/{}/end", tie.id))) {
                                (hidden(room))
                                input type="hidden" name="of" value=(alter.id);
                                button.plain.network-untie { (say.say("network-untie")) span.unseen { ": " @if let Some(known) = room.dossier().network.alter(other(tie)) { (called(say, known)) } } }
                            }
                        }
                    }
                }
            }
            @if room.may_write(Part::Network) && alter.can_be_tied() && left.len() > 1 {
                form.network-tie-one method="post" action=(room.path("network/tie")) {
                    (hidden(room))
                    input type="hidden" name="one" value=(alter.id);
                    input type="hidden" name="back" value="person";
                    (form.select("other", "network-tie-with", "", &left))
                    button.quiet { (pictogram(Pictogram::Add)) (say.say("network-tie-do")) }
                }
            }
        }
    }
}
