//! The web that holds fast: the figure, what every voice says of each domain, and what pulls on what.

mod contested;
mod domain;
mod dynamics;
mod rate;
mod strands;
mod tie;

use axum::Router;
use axum::extract::Query;
use axum::routing::{get, post};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{LifeDomain, Part};

use crate::Web;
use crate::flash::Flash;
use crate::i18n::Say;
use crate::page::{Here, Inside};
use crate::parts::{self, heading};
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/spiderweb", get(to(page)))
        .route("/dossiers/{dossier}/spiderweb/dynamics", get(to(dynamics::page)))
        .route("/dossiers/{dossier}/spiderweb/rate", get(to(rate::ask_all)).post(to(rate::take_all)))
        .route("/dossiers/{dossier}/spiderweb/rate/done", get(to(rate::end)))
        .route("/dossiers/{dossier}/spiderweb/rate/{domain}", get(to(rate::ask_one)).post(to(rate::take_one)))
        .route("/dossiers/{dossier}/spiderweb/strands/new", get(to(tie::ask)).post(to(tie::take)))
        .route("/dossiers/{dossier}/spiderweb/strands/{strand}/weight", post(to(strands::weigh)))
        .route("/dossiers/{dossier}/spiderweb/settle", post(to(contested::settle)))
}

async fn page(room: Room, Query(flash): Query<Flash>) -> Markup {
    let content = if room.is_participant() { table_face(&room) } else { desk_face(&room) };
    inside(&room, &room.say().say("spiderweb-title"), &flash, &content)
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Spiderweb, flash }.around(content)
}

/// The name of a domain.
fn name(say: Say<'_>, domain: LifeDomain) -> String {
    say.name("domain", domain.as_str())
}

fn desk_face(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::Web, &say.say("spiderweb-title"), &say.say("spiderweb-lede")))
        (parts::read_only(room, Part::Spiderweb))
        @if room.may_write(Part::Spiderweb) {
            div.web-ways {
                a.button href=(room.path("spiderweb/rate")) { (pictogram(Pictogram::Edit)) (say.say("spiderweb-rate")) }
                a.quiet href=(room.path("spiderweb/strands/new")) { (pictogram(Pictogram::Add)) (say.say("spiderweb-tie")) }
                a.quiet href=(room.path("table/new")) { (pictogram(Pictogram::TableMode)) (say.say("table-mode")) }
                (to_dynamics(room))
            }
        } @else { div.web-ways { (to_dynamics(room)) } }
        (super::table::invitation(room))
        (contested::all(room))
        div.web-and-strands {
            section.card aria-labelledby="web-now" {
                h2 #web-now { (say.say("spiderweb-now")) }
                (picture(room))
            }
            (strands::section(room))
        }
        section aria-labelledby="web-domains" {
            h2 #web-domains { (say.say("spiderweb-domains")) }
            div.knots { @for domain in LifeDomain::ALL { (domain::card(room, *domain)) } }
        }
        (why(say))
    }
}

fn table_face(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::Web, &say.say("spiderweb-title"), &say.say("spiderweb-lede-own")))
        (super::table::invitation(room))
        (contested::all(room))
        section.card aria-label=(say.say("spiderweb-now")) { (picture(room)) }
        nav.tiles.web-tiles aria-label=(say.say("spiderweb-ways")) {
            (way(say, &room.path("spiderweb/rate"), Pictogram::Edit, "spiderweb-rate-title"))
            (way(say, &room.path("spiderweb/strands/new"), Pictogram::Web, "spiderweb-tie-question"))
            (way(say, &room.path("spiderweb/dynamics"), Pictogram::Path, "spiderweb-dynamics"))
            (way(say, &room.path("table/new"), Pictogram::TableMode, "table-mode"))
        }
        section.knot-list aria-labelledby="web-domains" {
            h2 #web-domains { (say.say("spiderweb-domains")) }
            @for domain in LifeDomain::ALL { (domain::folded(room, *domain)) }
        }
        (strands::section(room))
        (why(say))
    }
}

/// The figure, the same in sentences, and who is drawn how.
fn picture(room: &Room) -> Markup {
    html! {
        p.reading { (parts::insight_sentences(room).join(" ")) }
        (parts::web_figure(room, "web"))
        (super::overview::voices_key(room))
        (parts::insight_receipt(room))
    }
}

fn way(say: Say<'_>, href: &str, of: Pictogram, key: &str) -> Markup {
    html! {
        a.tile href=(href) {
            (pictogram(of))
            b { (say.say(key)) }
            span { (say.say(&format!("{key}-start"))) }
        }
    }
}

/// The way to what holds what.
fn to_dynamics(room: &Room) -> Markup {
    html! { a.quiet href=(room.path("spiderweb/dynamics")) { (pictogram(Pictogram::Path)) (room.say().say("spiderweb-dynamics")) } }
}

fn why(say: Say<'_>) -> Markup {
    html! {
        details.web-why {
            summary { (say.say("spiderweb-why")) }
            p { (say.say("spiderweb-why-words")) }
        }
    }
}
