//! Beginning an occasion, and giving one's own: unseen, until both gave theirs.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Redirect, Response};
use dossier::relationship::{self, Occasion, POLE, Pairs};
use dossier::{Command, ContactId, MemberId, OccasionId, SHORT};
use figures::{Pictogram, pictogram};
use fluent_bundle::FluentValue;
use maud::{Markup, html};
use method::{Part, RelationPair};

use super::super::{inside, not_here};
use super::{read, steps};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) const COMPASS: &str = "together/relationship";

pub(super) async fn begin(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let (Ok(with), Ok(contact)) = (typed.read::<MemberId>("with"), typed.maybe::<ContactId>("contact")) else {
        return not_here(&room);
    };
    let begin = Command::Relationship(relationship::Command::Begin { with, contact });
    let occasion = OccasionId::from(typed.command());
    match room.execute(&typed, vec![begin]).await {
        Ok(_) => Redirect::to(&room.path(&format!("{COMPASS}/{occasion}"))).into_response(),
        // There is one already, of the other: that one is meant.
        Err(app::AppError::Refused { refusal, .. }) if refusal.reason == dossier::Reason::AlreadyDone => {
            Redirect::to(&room.path(COMPASS)).into_response()
        }
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

pub(super) async fn ask(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    match find(&room, &id) {
        Some(occasion) if occasion.is_open || !room.may_write(Part::Relationship) => {
            inside(&room, &title(&room, occasion), &Flash::default(), &read::opened(&room, occasion)).into_response()
        }
        Some(occasion) => page(&room, occasion, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

pub(super) async fn give(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(occasion) = find(&room, &id) else { return not_here(&room) };
    if room.is_participant() {
        if let Some(page) = steps::turn(&room, occasion, &typed) {
            return page;
        }
    } else if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, occasion, &typed, None).into_response();
    }
    let pairs = match pairs(&typed) {
        Ok(pairs) => pairs,
        Err(slip) => {
            let why = NotTaken::slip(slip, room.say());
            return why.again(&room.me, |wrong| page(&room, occasion, &typed, Some(wrong)));
        }
    };
    let words = typed.get("words").to_owned();
    let give = Command::Relationship(relationship::Command::Give { occasion: occasion.id, pairs, words });
    let other_gave = if room.is_participant() { &occasion.guess } else { &occasion.rating };
    let opens = other_gave.as_ref().is_some_and(|given| given.taken_back.is_none());
    match room.execute(&typed, vec![give]).await {
        Ok(_) if opens => flash::done(&room.path(&format!("{COMPASS}/{}", occasion.id)), "relationship-open"),
        Ok(_) => {
            let back = Back::by(format!("{COMPASS}/{}/withdraw", occasion.id));
            flash::done_or_back(&room.path(COMPASS), "relationship-given", Some(&back))
        }
        Err(error) => {
            let why = NotTaken::of(error, room.say());
            why.again(&room.me, |wrong| page(&room, occasion, &typed, Some(wrong)))
        }
    }
}

pub(super) async fn show(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    act(&room, &id, &Typed::of(fields), |occasion| relationship::Command::Show { occasion }, "relationship-shown").await
}

pub(super) async fn withdraw(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let withdraw = |occasion| relationship::Command::Withdraw { occasion };
    act(&room, &id, &Typed::of(fields), withdraw, "relationship-withdrawn").await
}

async fn act(
    room: &Room,
    id: &str,
    typed: &Typed,
    command: impl Fn(OccasionId) -> relationship::Command,
    done: &str,
) -> Response {
    let Some(occasion) = find(room, id) else { return not_here(room) };
    match room.execute(typed, vec![Command::Relationship(command(occasion.id))]).await {
        Ok(_) => flash::done(&room.path(COMPASS), done),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

fn find<'a>(room: &'a Room, id: &str) -> Option<&'a Occasion> {
    room.dossier().relationship.occasion(id.parse().ok()?)
}

fn pairs(typed: &Typed) -> Result<Pairs, Slip> {
    Ok(Pairs {
        distant_near: typed.maybe("distant_near")?,
        bureaucratic_personalised: typed.maybe("bureaucratic_personalised")?,
        paternalistic_emancipatory: typed.maybe("paternalistic_emancipatory")?,
    })
}

pub(super) fn title(room: &Room, occasion: &Occasion) -> String {
    let other = if room.is_participant() { room.member_name(occasion.with) } else { room.person().to_owned() };
    room.say().with("relationship-with", &[("name", other.into())])
}

/// The names that the texts of an occasion call.
pub(super) fn values(room: &Room, occasion: &Occasion) -> [(&'static str, FluentValue<'static>); 3] {
    [
        ("name", room.person().to_owned().into()),
        ("helper", room.member_name(occasion.with).into()),
        ("when", read::when(room, occasion).into()),
    ]
}

fn page(room: &Room, occasion: &Occasion, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    if room.is_participant() {
        return steps::page(room, occasion, typed, wrong);
    }
    let say = room.say();
    let form = Form { say, typed, wrong };
    let values = values(room, occasion);
    let title = title(room, occasion);
    let content = html! {
        (heading(say, Pictogram::Relation, &title, &say.with("relationship-give", &values)))
        (form.summary())
        form.card.compass-form method="post" action=(room.path(&format!("{COMPASS}/{}", occasion.id))) autocomplete="off" data-keep {
            (hidden(room))
            @for pair in RelationPair::ALL { (scale(room, &form, *pair, &values)) }
            p.hint { (say.say("relationship-skip")) }
            (form.line("words", "relationship-words", "", SHORT))
            p.for-own-eyes { (pictogram(Pictogram::Lock)) (say.with("relationship-unseen", &values)) }
            div.actions { button.button { (say.say("relationship-do")) } a.quiet href=(room.path(COMPASS)) { (say.say("leave-it")) } }
            (mirror_way(room, typed))
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

/// A scale with two poles: large at the ends, small in the middle; no side is a minus.
pub(super) fn scale(room: &Room, form: &Form<'_>, pair: RelationPair, values: &[(&str, FluentValue<'_>)]) -> Markup {
    let (say, field) = (room.say(), pair.as_str());
    let own = if room.is_participant() { "-own" } else { "" };
    let key = field.replace('_', "-");
    let pole = |side: &str| say.with(&format!("relation-{key}-{side}{own}"), values);
    let (low, high) = (pole("low"), pole("high"));
    let label = |value: i8| match value {
        0 => say.say("relationship-middle"),
        value => {
            let pole = if value < 0 { low.clone() } else { high.clone() };
            say.with("relationship-toward", &[("pole", pole.into()), ("step", i64::from(value.unsigned_abs()).into())])
        }
    };
    let is_wrong = form.wrong.is_some_and(|wrong| wrong.field == field);
    html! {
        fieldset.field.poles aria-invalid=[is_wrong.then_some("true")] {
            legend { (say.with(&format!("relation-{key}{own}"), values)) }
            div.pole-ends { span { (low) } span { (high) } }
            div.pole-scale {
                @for value in -POLE..=POLE {
                    @let id = if value == -POLE { format!("f-{field}") } else { format!("f-{field}-{}", value + POLE) };
                    label class={ "pole-" (value.unsigned_abs()) } for=(id) {
                        input id=(id) type="radio" name=(field) value=(value) aria-label=(label(value)) checked[form.typed.get(field) == value.to_string()];
                        span aria-hidden="true" {}
                    }
                }
            }
        }
    }
}
