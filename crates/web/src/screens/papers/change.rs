//! Finding other words for a paper, and taking it out for good.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use dossier::papers::{Command as Papers, Paper};
use dossier::{Command, SHORT};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::one::{may_change, missing, named, of};
use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::parts::{Form, by_line, heading, hidden};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::typed::Typed;

type Steps = Path<Vec<(String, String)>>;

pub(super) async fn ask_words(room: Room, Path(path): Steps) -> Response {
    let Some(paper) = of(&room, &path).filter(|paper| may_change(&room, paper)) else { return missing(&room) };
    let words = paper.words.value().cloned().unwrap_or_default();
    words_page(&room, paper, &Typed::default().and("words", words), None).into_response()
}

pub(super) async fn describe(room: Room, Path(path): Steps, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let Some(paper) = of(&room, &path) else { return missing(&room) };
    let typed = Typed::of(fields);
    let describe = Papers::Describe { paper: paper.id, words: typed.get("words").to_owned() };
    match room.execute(&typed, vec![Command::Papers(describe)]).await {
        Ok(_) => flash::done(&room.path(&format!("papers/{}", paper.id)), "paper-described"),
        Err(error) => problem::again(&room.me, error, |wrong| words_page(&room, paper, &typed, Some(wrong))),
    }
}

fn words_page(room: &Room, paper: &Paper, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("papers-describe");
    let at = room.path(&format!("papers/{}", paper.id));
    let content = html! {
        (heading(say, Pictogram::Edit, &title, &named(room, paper)))
        (form.summary())
        form.card method="post" action={ (at) "/describe" } data-keep {
            (hidden(room))
            (form.line("words", "papers-words", "papers-words-hint", SHORT))
            div.actions { button.button { (say.say("save")) } a.quiet href=(at) { (say.say("leave-it")) } }
        }
    };
    Inside { room, title, here: Here::Money, flash: &Flash::default() }.around(&content)
}

pub(super) async fn ask_sure(room: Room, Path(path): Steps) -> Response {
    let Some(paper) = of(&room, &path).filter(|paper| may_change(&room, paper)) else { return missing(&room) };
    sure_page(&room, paper, &Typed::default(), None).into_response()
}

pub(super) async fn destroy(room: Room, Path(path): Steps, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    // Pressed twice, or on an old page: it is gone, as was asked.
    let Some(paper) = of(&room, &path) else { return flash::done(&room.path("papers"), "paper-destroyed") };
    match room.execute(&typed, vec![Command::Papers(Papers::Destroy { paper: paper.id })]).await {
        Ok(_) => flash::done(&room.path("papers"), "paper-destroyed"),
        Err(error) => problem::again(&room.me, error, |wrong| sure_page(&room, paper, &typed, Some(wrong))),
    }
}

/// It cannot be undone, so it is asked once.
fn sure_page(room: &Room, paper: &Paper, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("papers-destroy-title");
    let at = room.path(&format!("papers/{}", paper.id));
    let content = html! {
        (heading(say, Pictogram::Undo, &title, &named(room, paper)))
        (form.summary())
        form.card method="post" action={ (at) "/destroy" } {
            (hidden(room))
            (by_line(room, &paper.origin))
            p.heed { (pictogram(Pictogram::Later)) span { (say.say("papers-destroy-words")) } }
            p.detail { (say.say("papers-destroy-stays")) }
            div.actions { button.button { (say.say("papers-destroy-do")) } a.quiet href=(at) { (say.say("papers-keep")) } }
        }
    };
    Inside { room, title, here: Here::Money, flash: &Flash::default() }.around(&content)
}
