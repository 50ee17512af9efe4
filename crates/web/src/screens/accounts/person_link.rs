//! A new sign-in link for the person whose dossier it is, by a guide in their circle.

use app::AppError;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use figures::Pictogram;
use maud::{Markup, html};
use method::CircleRole;

use super::address::Address;
use super::handed::Handed;
use super::trouble;
use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::heading;
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/link", get(to(ask)).post(to(make)))
}

async fn ask(room: Room) -> Response {
    if room.view.permit.role() != CircleRole::Guide {
        return trouble(&room.me, AppError::NotForYou);
    }
    let say = room.say();
    let person = || [("name", room.person().to_owned().into())];
    page(&room, &say.with("link-for", &person()), &say.with("person-link-lede", &person()), &html! {
        form.card method="post" {
            p { (say.say("person-link-why")) }
            div.actions { button.button { (say.say("person-link-button")) } a.quiet href=(room.path("circle")) { (say.say("leave-it")) } }
        }
    })
    .into_response()
}

async fn make(room: Room, address: Address) -> Response {
    if room.view.permit.role() != CircleRole::Guide {
        return trouble(&room.me, AppError::NotForYou);
    }
    let say = room.say();
    let title = say.with("link-for", &[("name", room.person().to_owned().into())]);
    let back = html! { a.button href=(room.path("")) { (say.say("opened-next")) } };
    match room.me.web.app.make_person_link(room.me.account.id, room.id).await {
        Ok((account, secret)) => {
            let handed = Handed { me: &room.me, account: &account, address: &address, secret: &secret };
            page(&room, &title, &say.say("link-once"), &handed.draw(&back)).into_response()
        }
        Err(AppError::NotForYou) => {
            let content =
                html! { section.card { p { (say.say("person-link-administrator")) } div.actions { (back) } } };
            (StatusCode::FORBIDDEN, page(&room, &title, "", &content)).into_response()
        }
        Err(error) => trouble(&room.me, error),
    }
}

fn page(room: &Room, title: &str, lede: &str, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Circle, flash: &Flash::default() }.around(&html! {
        div.no-print { (heading(room.say(), Pictogram::Key, title, lede)) }
        (content)
    })
}
