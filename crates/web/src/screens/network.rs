//! The people around the person: the map, who knows whom, what they do for each other, on any day.

mod about;
mod add;
mod desk;
mod file;
mod list;
mod measures;
mod moments;
mod moving;
mod over_time;
mod person;
mod table;
mod tie;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
pub(crate) use file::{Found, file_of};

use dossier::network::Alter;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Horizon, Sector};

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{self, Choice, Shown, hidden};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;

/// The largest form with a file in it, in bytes: what is taken in, as browsers write it into a form.
const LARGEST_FILE: usize = 3 * 1024 * 1024;

pub(super) fn routes() -> Router<Web> {
    let files = Router::new()
        .route("/dossiers/{dossier}/network/file/look", post(to(file::look)))
        .route("/dossiers/{dossier}/network/file/take-in", post(to(file::take_in)))
        .layer(DefaultBodyLimit::max(LARGEST_FILE));
    Router::new()
        .route("/dossiers/{dossier}/network", get(to(network)))
        .route("/dossiers/{dossier}/network/new", get(to(add::ask)).post(to(add::add)))
        .route("/dossiers/{dossier}/network/people/{alter}", get(to(person::look)))
        .route("/dossiers/{dossier}/network/people/{alter}/place", post(to(moving::put)))
        .route("/dossiers/{dossier}/network/people/{alter}/move", post(to(moving::move_by_hand)))
        .route("/dossiers/{dossier}/network/people/{alter}/stands", post(to(moving::settle)))
        .route("/dossiers/{dossier}/network/people/{alter}/about", post(to(about::describe)))
        .route("/dossiers/{dossier}/network/people/{alter}/{act}", post(to(person::act)))
        .route("/dossiers/{dossier}/network/tie", get(to(tie::ask)).post(to(tie::tie)))
        .route("/dossiers/{dossier}/network/ties/{tie}/end", post(to(tie::end)))
        .route("/dossiers/{dossier}/network/over-time", get(to(over_time::page)))
        .route("/dossiers/{dossier}/network/moments", post(to(moments::mark)))
        .route("/dossiers/{dossier}/network/file", get(to(file::page)))
        .route("/dossiers/{dossier}/network/easynwk", get(to(file::easynwk)))
        .route("/dossiers/{dossier}/network/graphml", get(to(file::graphml)))
        .merge(files)
}

async fn network(room: Room, Query(flash): Query<Flash>) -> Response {
    let content = if room.is_participant() { table::page(&room) } else { desk::page(&room) };
    inside(&room, &title(&room), &flash, &content).into_response()
}

/// "Mensen om mij heen" for the person, "De mensen rond …" for who is beside them.
fn title(room: &Room) -> String {
    if room.is_participant() {
        room.say().say("network-mine")
    } else {
        room.say().with("network-of", &[("name", room.person().to_owned().into())])
    }
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Network, flash }.around(content)
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}

/// What cannot be mended in a form that holds nothing to mend.
fn trouble(room: &Room, error: app::AppError) -> Response {
    Trouble::App(error).in_language(&room.me.web, room.me.language)
}

/// Somebody on the map, by the id in an address.
fn find<'a>(room: &'a Room, id: &str) -> Option<&'a Alter> {
    room.dossier().network.alter(id.parse().ok()?)
}

/// The map as it stands, where people can be moved by who may.
fn map(room: &Room) -> Markup {
    let may_move = room.may_write(method::Part::Network);
    let leads = |id| Some(room.path(&format!("network/people/{id}")));
    let shown = Shown { id: "network", on: room.today(), before: None, chosen: None, moves: may_move, leads: &leads };
    let figure = parts::network_figure(room, &shown);
    html! {
        @if may_move { (movable(room, &figure)) } @else { (figure) }
        (key(room))
    }
}

/// The map with all that a script needs to let a hand or a key move people; without a script it is a picture with links.
fn movable(room: &Room, figure: &Markup) -> Markup {
    let say = room.say();
    let words =
        |list: &str, names: &[&str]| names.iter().map(|name| say.name(list, name)).collect::<Vec<_>>().join("|");
    let sectors = words("sector", &["family", "friends", "colleagues", "professionals"]);
    let horizons = words("horizon", &["near", "middle", "far"]);
    html! {
        div.network-hand data-network=(room.path("network/people/")) data-sectors=(sectors) data-horizons=(horizons)
            data-undo=(say.say("undo")) data-failed=(say.say("network-move-failed")) {
            (hidden(room))
            p.hint.network-how hidden { (say.say("network-how-to-move")) span.by-key { " " (say.say("network-how-with-keys")) } }
            (figure)
            div.network-said { p role="status" aria-live="polite" {} button.quiet type="button" hidden { (pictogram(Pictogram::Undo)) span { (say.say("undo")) } } }
        }
        script type="module" src=(crate::assets::address("network.js")) {}
    }
}

/// What the discs say.
fn key(room: &Room) -> Markup {
    let say = room.say();
    let one = |gets, gives, in_touch, key: &str| {
        let words = if room.is_participant() {
            say.say(&format!("{key}-mine"))
        } else {
            say.with(key, &[("name", room.person().to_owned().into())])
        };
        html! { li { (figures::network_map::key(gets, gives, in_touch)) span { (words) } } }
    };
    html! {
        ul.key.network-key {
            (one(true, false, true, "network-key-gets"))
            (one(false, true, true, "network-key-gives"))
            (one(true, true, true, "network-key-both"))
            (one(false, false, false, "network-key-apart"))
        }
    }
}

fn sectors(room: &Room) -> Vec<Choice> {
    let say = room.say();
    let choice = |sector: &Sector| {
        Choice::pictured(sector.as_str(), say.name("sector", sector.as_str()), sector_picture(*sector))
    };
    Sector::ALL.iter().map(choice).collect()
}

fn horizons(room: &Room) -> Vec<Choice> {
    let say = room.say();
    let key = if room.is_participant() { "horizon-mine" } else { "horizon-theirs" };
    Horizon::ALL.iter().map(|horizon| Choice::new(horizon.as_str(), say.name(key, horizon.as_str()))).collect()
}

const fn sector_picture(sector: Sector) -> Pictogram {
    match sector {
        Sector::Family => Pictogram::Family,
        Sector::Friends => Pictogram::Relation,
        Sector::Colleagues => Pictogram::SocialContacts,
        Sector::Professionals => Pictogram::Welfare,
    }
}

/// A way to go on, as a tile.
fn way(room: &Room, path: &str, of: Pictogram, key: &str) -> Markup {
    let say = room.say();
    html! { a.tile href=(room.path(path)) { (pictogram(of)) b { (say.say(key)) } span { (say.say(&format!("{key}-start"))) } } }
}

fn why(room: &Room) -> Markup {
    let say = room.say();
    html! { details.web-why { summary { (say.say("network-why")) } p { (say.say("network-why-words")) } p { (say.say("network-why-names")) } } }
}
