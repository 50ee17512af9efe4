//! The card of the person whose dossier it is, made at the table with their guide. The person chooses the PIN.

use app::AppError;
use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use figures::Pictogram;
use maud::{Markup, html};
use method::CircleRole;

use super::address::Address;
use super::trouble;
use crate::Web;
use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::parts::{Form, heading};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::screens::account::{Printed, pin_form};
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/card", get(to(ask)).post(to(make)))
        .route("/dossiers/{dossier}/card/end", post(to(end)))
}

async fn ask(room: Room) -> Response {
    match person(&room).await {
        Ok(has_card) => page(&room, has_card, None).into_response(),
        Err(error) => refused(&room, error),
    }
}

async fn make(room: Room, address: Address, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    let has_card = match person(&room).await {
        Ok(has_card) => has_card,
        Err(error) => return refused(&room, error),
    };
    let again = |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, page(&room, has_card, Some(wrong))).into_response();
    if typed.get("pin") != typed.get("pin_again") {
        return again(&Wrong { field: "pin_again", words: say.say("pin-differs") });
    }
    match room.me.web.app.make_card_for(room.me.account.id, room.id, typed.get("pin")).await {
        Ok((account, secret)) => {
            let printed = Printed { web: &room.me.web, account: &account, address: &address, secret: &secret };
            let next = html! { a.quiet href=(room.path("circle")) { (say.say("pin-card-kept")) } };
            around(&room, &say.say("pin-card-made"), &say.say("pin-card-once"), &printed.draw(say, &next))
                .into_response()
        }
        Err(error @ AppError::NotForYou) => refused(&room, error),
        Err(error) => problem::again(&room.me, error, again),
    }
}

async fn end(room: Room) -> Response {
    match room.me.web.app.end_card_for(room.me.account.id, room.id).await {
        Ok(()) => flash::done(&room.path("circle"), "card-ended"),
        Err(error) => refused(&room, error),
    }
}

/// Whether the person has a card that works; for a guide who may make one.
async fn person(room: &Room) -> Result<bool, AppError> {
    if room.view.permit.role() != CircleRole::Guide {
        return Err(AppError::NotForYou);
    }
    let person = room.me.web.app.person_of(room.me.account.id, room.id).await?;
    Ok(room.me.web.app.card_of(person.id).await?.is_some())
}

fn refused(room: &Room, error: AppError) -> Response {
    if !matches!(error, AppError::NotForYou) || room.view.permit.role() != CircleRole::Guide {
        return trouble(&room.me, error);
    }
    let say = room.say();
    let content = html! {
        section.card {
            p { (say.say("person-card-elsewhere")) }
            div.actions { a.button href=(room.path("circle")) { (say.say("place-circle")) } }
        }
    };
    (StatusCode::FORBIDDEN, around(room, &say.say("pin-card-title"), "", &content)).into_response()
}

fn page(room: &Room, has_card: bool, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    let person = || [("name", room.person().to_owned().into())];
    around(
        room,
        &say.with("person-card-title", &person()),
        &say.with("person-card-lede", &person()),
        &html! {
            (form.summary())
            form.card method="post" action=(room.path("card")) {
                p { (say.with("person-card-hand-over", &person())) }
                (pin_form(&form))
                div.actions { button.button { (say.say("pin-card-button")) } a.quiet href=(room.path("circle")) { (say.say("leave-it")) } }
            }
            @if has_card {
                section.card aria-labelledby="card-there" {
                    h2 #card-there { (say.say("person-card-there")) }
                    p { (say.say("person-card-ends")) }
                    form method="post" action=(room.path("card/end")) { button.quiet { (say.say("person-card-end")) } }
                }
            }
        },
    )
}

fn around(room: &Room, title: &str, lede: &str, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Circle, flash: &Flash::default() }.around(&html! {
        div.no-print { (heading(room.say(), Pictogram::Print, title, lede)) }
        (content)
    })
}
