//! The relationship compass: how the relation with a helper is felt, and what that helper thought of it.

mod give;
mod read;
mod steps;

use axum::Router;
use axum::extract::Query;
use axum::routing::{get, post};
use dossier::circle::Member;
use dossier::relationship::Occasion;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CircleRole, Part};

use super::{inside, way_back};
use crate::Web;
use crate::flash::Flash;
use crate::parts::{self, heading, hidden};
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/together/relationship", get(to(compass)))
        .route("/dossiers/{dossier}/together/relationship/begin", post(to(give::begin)))
        .route("/dossiers/{dossier}/together/relationship/{occasion}", get(to(give::ask)).post(to(give::give)))
        .route("/dossiers/{dossier}/together/relationship/{occasion}/show", post(to(give::show)))
        .route("/dossiers/{dossier}/together/relationship/{occasion}/withdraw", post(to(give::withdraw)))
}

async fn compass(room: Room, Query(flash): Query<Flash>) -> Markup {
    let say = room.say();
    let title = say.say("together-relationship");
    let name = [("name", room.person().to_owned().into())];
    let lede =
        if room.is_participant() { say.say("relationship-lede-own") } else { say.with("relationship-lede", &name) };
    let content = html! {
        (heading(say, Pictogram::Relation, &title, &lede))
        (parts::read_only(&room, Part::Relationship))
        (waiting(&room))
        @for helper in helpers(&room) { (with_helper(&room, helper)) }
        @if helpers(&room).is_empty() { (parts::empty(Pictogram::Relation, &say.say("relationship-nobody"), &html! {})) }
        details.web-why { summary { (say.say("relationship-why")) } p { (say.say("relationship-why-words")) } }
        (way_back(&room))
    };
    inside(&room, &title, &flash, &content)
}

/// With whom the relation is: for the person every guide and coach, for these only themselves.
fn helpers(room: &Room) -> Vec<&Member> {
    let is_helper = |member: &&Member| matches!(member.role, CircleRole::Guide | CircleRole::Coach);
    let me = room.view.permit.actor();
    let all = room.dossier().circle.present().filter(is_helper);
    all.filter(|member| room.is_participant() || member.id == me).collect()
}

/// One relation: what can be done now, and how it went.
fn with_helper(room: &Room, helper: &Member) -> Markup {
    let say = room.say();
    let occasions = room.dossier().relationship.with(helper.id);
    let name = if room.is_participant() { helper.name.clone() } else { room.person().to_owned() };
    let is_open = |occasion: &&&Occasion| !occasion.is_open && occasion.contact.is_none();
    let under_way = occasions.iter().find(is_open);
    html! {
        section.card aria-labelledby={ "with-" (helper.id) } {
            h2 #{ "with-" (helper.id) } { (say.with("relationship-with", &[("name", name.into())])) }
            (read::over_time(room, helper))
            @if room.may_write(Part::Relationship) {
                @match under_way {
                    Some(occasion) if !occasion.waits_for(room.is_participant()) => (still_closed(room, occasion)),
                    Some(_) => {}
                    None => form method="post" action=(room.path("together/relationship/begin")) {
                        (hidden(room))
                        input type="hidden" name="with" value=(helper.id);
                        button.button { (pictogram(Pictogram::Relation)) (say.say(if room.is_participant() { "relationship-begin-own" } else { "relationship-begin" })) }
                    }
                }
            }
            (read::occasions(room, &occasions))
        }
    }
}

/// One's own lies closed: what one can still do with it.
fn still_closed(room: &Room, occasion: &Occasion) -> Markup {
    let say = room.say();
    let other = if room.is_participant() { room.member_name(occasion.with) } else { room.person().to_owned() };
    let path = |act: &str| room.path(&format!("together/relationship/{}{act}", occasion.id));
    html! {
        div.closed-card role="note" {
            p { (pictogram(Pictogram::Lock)) (say.with("relationship-waits", &[("name", other.into())])) }
            div.actions {
                a.quiet href=(path("")) { (pictogram(Pictogram::Edit)) (say.say("relationship-anew")) }
                @if room.is_participant() {
                    form method="post" action=(path("/show")) { (hidden(room)) button.quiet { (pictogram(Pictogram::Looked)) (say.say("relationship-show")) } }
                }
                form method="post" action=(path("/withdraw")) { (hidden(room)) button.plain { (pictogram(Pictogram::Undo)) (say.say("take-back")) } }
            }
        }
    }
}

/// The occasions on which the other gave theirs, or began, and one's own is still to come.
pub(crate) fn waiting(room: &Room) -> Markup {
    let say = room.say();
    let open = room.dossier().relationship.occasions.iter().filter(|occasion| {
        occasion.waits_for(room.is_participant())
            && (room.is_participant() || occasion.with == room.view.permit.actor())
    });
    let key = if room.is_participant() { "relationship-asked-own" } else { "relationship-asked" };
    html! {
        @if room.may_write(Part::Relationship) {
            @for occasion in open {
                @let name = if room.is_participant() { room.member_name(occasion.with) } else { room.person().to_owned() };
                a.question href=(room.path(&format!("together/relationship/{}", occasion.id))) {
                    (pictogram(Pictogram::Relation))
                    span { (say.with(key, &[("name", name.into()), ("when", read::when(room, occasion).into())])) }
                }
            }
        }
    }
}
