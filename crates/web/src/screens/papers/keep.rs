//! Keeping a paper: a photo taken now, or a file that is there already.

use app::{AppError, NewPaper};
use axum::extract::Query;
use axum::extract::multipart::{Multipart, MultipartError, MultipartRejection};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::papers::{About, MOST_BYTES};
use dossier::{Reason, Refusal, SHORT};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use serde::Deserialize;

use super::about::{about_from, choices};
use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::parts::{Form, heading, hidden};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// No form of ours has more fields.
const MOST_FIELDS: usize = 16;
/// No field beside the file is longer, in bytes.
const LONGEST_FIELD: usize = 8 * 1024;

/// What the paper will belong to, when one comes from there.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    about: String,
}

pub(super) async fn ask(room: Room, Query(asked): Query<Asked>) -> Markup {
    page(&room, &Typed::default().and("about", asked.about), None)
}

pub(super) async fn keep(room: Room, upload: Result<Multipart, MultipartRejection>) -> Response {
    let (typed, file) = match upload {
        Ok(upload) => match read(upload).await {
            Ok(read) => read,
            Err(error) => return unread(&room, &error),
        },
        Err(_) => return again(&room, &Typed::default(), &refused(&room, Reason::NoFile)),
    };
    let paper = match told(&room, &typed, file) {
        Ok(paper) => paper,
        Err(slip) => return again(&room, &typed, &Wrong::slip(slip, room.say())),
    };
    let id = paper.id;
    match room.me.web.app.keep_paper(room.me.account.id, room.id, paper).await {
        Ok(_) => flash::done(&room.path(&format!("papers/{}", id.0)), "paper-kept"),
        Err(error) => {
            let is_too_large = matches!(
                &error,
                AppError::Refused { refusal: Refusal { reason: Reason::FileTooLarge { .. }, .. }, .. }
            );
            let answer = NotTaken::of(error, room.say()).again(&room.me, |wrong| page(&room, &typed, Some(wrong)));
            if is_too_large { (StatusCode::PAYLOAD_TOO_LARGE, answer).into_response() } else { answer }
        }
    }
}

/// The fields of the form, and the first file in it that holds something. How the file was called is not even looked
/// at.
async fn read(mut upload: Multipart) -> Result<(Typed, Vec<u8>), MultipartError> {
    let (mut fields, mut file) = (Vec::new(), Vec::new());
    while let Some(field) = upload.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await?;
        if name == "file" {
            if file.is_empty() {
                file = bytes.to_vec();
            }
        } else if fields.len() < MOST_FIELDS && bytes.len() <= LONGEST_FIELD {
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok((Typed::of(fields), file))
}

fn told(room: &Room, typed: &Typed, file: Vec<u8>) -> Result<NewPaper, Slip> {
    let about = match typed.filled("about") {
        None => About::Money,
        Some(text) => about_from(text).ok_or(Slip { field: "about", why: "unreadable" })?,
    };
    Ok(NewPaper {
        id: typed.command(),
        voice: Some(room.voice_in(typed)),
        happened_on: typed.day("happened_on")?,
        seen: Some(typed.seen()),
        about,
        words: typed.get("words").to_owned(),
        file,
    })
}

/// The form broke off: most often because it was far too large.
fn unread(room: &Room, error: &MultipartError) -> Response {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        let wrong = refused(room, Reason::FileTooLarge { max: MOST_BYTES / 1024 / 1024 });
        let page = page(room, &Typed::default(), Some(&wrong));
        return (StatusCode::PAYLOAD_TOO_LARGE, page).into_response();
    }
    again(room, &Typed::default(), &refused(room, Reason::NoFile))
}

fn refused(room: &Room, reason: Reason) -> Wrong {
    Wrong::refusal(&Refusal::of("file", reason), room.say())
}

fn again(room: &Room, typed: &Typed, wrong: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(room, typed, Some(wrong))).into_response()
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("papers-add");
    let lede = say.say(if room.is_participant() { "papers-add-lede-own" } else { "papers-add-lede" });
    let content = html! {
        (heading(say, Pictogram::Paper, &title, &lede))
        (form.summary())
        form.card.paper-keep method="post" enctype="multipart/form-data" action=(room.path("papers/new")) {
            (hidden(room))
            (choose(form))
            (form.line("words", "papers-words", "papers-words-hint", SHORT))
            (form.select("about", "papers-about", "", &choices(room)))
            (form.voice(room))
            (form.happened_on())
            details.folded.why { summary { (say.say("papers-what-stays")) } p { (say.say("papers-why-place")) } }
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("papers")) { (say.say("leave-it")) } }
        }
    };
    Inside { room, title, here: Here::Money, flash: &Flash::default() }.around(&content)
}

/// Two ways to give the file: with the camera of a phone, or from what is there. The first that holds something counts.
fn choose(form: Form<'_>) -> Markup {
    let say = form.say;
    let wrong = form.wrong.filter(|wrong| wrong.field == "file");
    let described = wrong.map_or("h-file", |_| "h-file w-file");
    let way = |id: &str, of: Pictogram, label: &str, accept: &str, capture: Option<&str>| {
        html! {
            div.paper-way {
                label for=(id) { (pictogram(of)) span { (say.say(label)) } }
                input id=(id) type="file" name="file" accept=(accept) capture=[capture]
                    aria-describedby=(described) aria-invalid=[wrong.map(|_| "true")];
            }
        }
    };
    html! {
        fieldset.field.paper-ways {
            legend { (say.say("papers-file")) }
            p.hint id="h-file" { (say.say("papers-file-hint")) }
            @if let Some(wrong) = wrong { p.wrong id="w-file" { (wrong.words) } }
            (way("f-file", Pictogram::Paper, "papers-camera", "image/jpeg,image/png,image/webp", Some("environment")))
            (way("f-file-there", Pictogram::Search, "papers-choose", "image/jpeg,image/png,image/webp,application/pdf", None))
        }
    }
}
