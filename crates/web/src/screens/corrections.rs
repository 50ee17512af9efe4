//! Putting right, asking for it, objecting, taking back and putting back: the same for every thing in the dossier.

use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::{Command, LONG, NAME, ObjectionId, SHORT, Thing, corrections};
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;
use uuid::Uuid;

use crate::Web;
use crate::back::Back;
use crate::flash::{self, Flash, thing_from, thing_text};
use crate::page::{Here, Inside};
use crate::parts::{Form, by_line, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, Trouble, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/take-back", post(to(take_back)))
        .route("/dossiers/{dossier}/put-back", post(to(put_back)))
        .route("/dossiers/{dossier}/unsay", post(to(unsay)))
        .route("/dossiers/{dossier}/reword/{thing}", get(to(ask_words)).post(to(reword)))
        .route("/dossiers/{dossier}/ask/{thing}", get(to(ask_why)).post(to(ask)))
        .route("/dossiers/{dossier}/object/{thing}", get(to(object_why)).post(to(object)))
        .route("/dossiers/{dossier}/let-go", post(to(let_go)))
        .route("/dossiers/{dossier}/wordings/{thing}", get(to(wordings)))
}

async fn take_back(room: Room, headers: HeaderMap, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Some(thing) = thing_from(typed.get("thing")) else { return not_here(&room) };
    match room.execute(&typed, vec![Command::Corrections(corrections::Command::TakeBack { thing })]).await {
        Ok(_) => {
            let path = back(&room, &headers, thing);
            axum::response::Redirect::to(&format!("{path}?done=taken-back&redo={}", thing_text(thing))).into_response()
        }
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

async fn put_back(room: Room, headers: HeaderMap, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Some(thing) = thing_from(typed.get("thing")) else { return not_here(&room) };
    match room.execute(&typed, vec![Command::Corrections(corrections::Command::PutBack { thing })]).await {
        Ok(_) => flash::done(&back(&room, &headers, thing), "put-back"),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// Goes back on values and words that were written in one go; leads back to where one was.
async fn unsay(room: Room, headers: HeaderMap, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let command = || -> Result<corrections::Command, Slip> {
        let part = typed.read::<Part>("part")?;
        Ok(corrections::Command::Unsay { part, from: typed.read("from")?, to: typed.read("to")? })
    };
    let Ok(command) = command() else { return not_here(&room) };
    match room.execute(&typed, vec![Command::Corrections(command)]).await {
        Ok(_) => flash::done(&came_from(&room, &headers).unwrap_or_else(|| room.path("")), "unsaid"),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

async fn ask_words(room: Room, Path((_, thing)): Path<(String, String)>) -> Response {
    let Some(thing) = thing_from(&thing) else { return not_here(&room) };
    let Some(words) = room.dossier().thing(thing).and_then(|view| view.words?.value().cloned()) else {
        return not_here(&room);
    };
    if !room.may_change(thing) {
        return not_here(&room);
    }
    words_page(&room, thing, &Typed::default().and("words", words), None).into_response()
}

async fn reword(
    room: Room,
    Path((_, thing)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(thing) = thing_from(&thing) else { return not_here(&room) };
    if let Some(typed) = mirrored(&room, &typed) {
        return words_page(&room, thing, &typed, None).into_response();
    }
    let words = typed.get("words").to_owned();
    match room.execute(&typed, vec![Command::Corrections(corrections::Command::Reword { thing, words })]).await {
        Ok(done) => {
            let back = Back::on(thing.part(), &done, 1);
            flash::done_or_back(&room.path(home_of(thing)), "reworded", back.as_ref())
        }
        Err(error) => problem::again(&room.me, error, |wrong| words_page(&room, thing, &typed, Some(wrong))),
    }
}

fn words_page(room: &Room, thing: Thing, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let waiting: Vec<_> = room.dossier().corrections.waiting(thing).collect();
    inside(
        room,
        &say.say("reword-title"),
        &html! {
            (heading(say, Pictogram::Edit, &say.say("reword-title"), &room.of_person("reword-lede")))
            (form.summary())
            @for request in waiting {
                div.asked { p { b { (say.say("correction-asked")) } " “" (request.words) "”" } (by_line(room, &request.origin)) }
            }
            form.card method="post" data-keep {
                (hidden(room))
                (form.lines("words", "reword-words", "", most(thing), if most(thing) == LONG { 8 } else { 3 }))
                div.actions { button.button { (say.say("save")) } a.quiet href=(room.path(home_of(thing))) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}

async fn ask_why(room: Room, Path((_, thing)): Path<(String, String)>) -> Response {
    why(&room, Beside::Ask, &thing)
}

async fn object_why(room: Room, Path((_, thing)): Path<(String, String)>) -> Response {
    why(&room, Beside::Object, &thing)
}

async fn ask(
    room: Room,
    Path((_, thing)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    say_beside(&room, Beside::Ask, &thing, Typed::of(fields)).await
}

async fn object(
    room: Room,
    Path((_, thing)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    say_beside(&room, Beside::Object, &thing, Typed::of(fields)).await
}

/// What can be said beside a thing that another wrote: that it is not right, or that one does not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    Ask,
    Object,
}

impl Beside {
    /// The released name; the texts of its form begin with it.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Object => "object",
        }
    }

    const fn command(self, thing: Thing, words: String) -> corrections::Command {
        match self {
            Self::Ask => corrections::Command::Ask { thing, words },
            Self::Object => corrections::Command::Object { thing, words },
        }
    }

    const fn done(self) -> &'static str {
        match self {
            Self::Ask => "correction-asked",
            Self::Object => "objected",
        }
    }
}

fn why(room: &Room, beside: Beside, thing: &str) -> Response {
    match thing_from(thing).filter(|thing| room.dossier().thing(*thing).is_some()) {
        Some(thing) => why_page(room, beside, thing, &Typed::default(), None).into_response(),
        None => not_here(room),
    }
}

async fn say_beside(room: &Room, beside: Beside, thing: &str, typed: Typed) -> Response {
    let Some(thing) = thing_from(thing).filter(|thing| room.dossier().thing(*thing).is_some()) else {
        return not_here(room);
    };
    if let Some(typed) = mirrored(room, &typed) {
        return why_page(room, beside, thing, &typed, None).into_response();
    }
    let command = beside.command(thing, typed.get("words").to_owned());
    match room.execute(&typed, vec![Command::Corrections(command)]).await {
        Ok(_) => flash::done(&room.path(home_of(thing)), beside.done()),
        Err(error) => problem::again(&room.me, error, |wrong| why_page(room, beside, thing, &typed, Some(wrong))),
    }
}

fn why_page(room: &Room, beside: Beside, thing: Thing, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let view = room.dossier().thing(thing);
    let key = |text: &str| format!("{}-{text}", beside.as_str());
    let title = say.say(&key("title"));
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Disagree, &title, &say.say(&key("lede"))))
            (form.summary())
            @if let Some(view) = view {
                blockquote { (view.words.and_then(|words| words.value()).map_or("", String::as_str)) }
                (by_line(room, view.origin))
            }
            form.card method="post" data-keep {
                (hidden(room))
                (form.lines("words", &key("words"), &key("words-hint"), SHORT, 4))
                div.actions { button.button { (say.say(&key("send"))) } a.quiet href=(room.path(home_of(thing))) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}

/// Who objected lets it go; that they did, the person can still see.
async fn let_go(room: Room, headers: HeaderMap, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Ok(objection) = typed.read::<Uuid>("objection").map(ObjectionId) else { return not_here(&room) };
    let known = room.dossier().corrections.objections.iter().find(|known| known.id == objection);
    let home = thing_from(typed.get("thing")).or_else(|| known.map(|known| known.thing));
    match room.execute(&typed, vec![Command::Corrections(corrections::Command::LetGo { objection })]).await {
        Ok(_) => flash::done(&home.map_or_else(|| room.path(""), |thing| back(&room, &headers, thing)), "let-go"),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

async fn wordings(room: Room, Path((_, thing)): Path<(String, String)>) -> Response {
    let view = thing_from(&thing).and_then(|thing| Some((thing, room.dossier().thing(thing)?.words?)));
    let Some((thing, words)) = view else { return not_here(&room) };
    let say = room.say();
    inside(&room, &say.say("wordings-title"), &html! {
        (heading(say, Pictogram::Looked, &say.say("wordings-title"), &say.say("wordings-lede")))
        ol.wordings reversed {
            @for candidate in words.standing.iter().rev() {
                li.stands { span.tag { (say.say("stands-now")) } blockquote { (candidate.value) } (by_line(&room, &candidate.origin)) }
            }
            @for candidate in words.earlier.iter().rev() {
                li { blockquote { (candidate.value) } (by_line(&room, &candidate.origin)) }
            }
            @for candidate in words.withdrawn.iter().rev() {
                li { span.tag { (say.say("withdrawn")) } blockquote { (candidate.value) } (by_line(&room, &candidate.origin)) }
            }
        }
        p { a.quiet href=(room.path(home_of(thing))) { (say.say("back")) } }
    })
    .into_response()
}

fn inside(room: &Room, title: &str, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Overview, flash: &Flash::default() }.around(content)
}

const fn most(thing: Thing) -> usize {
    match thing {
        Thing::Story(_) | Thing::Contact(_) | Thing::DebtTrace(_) | Thing::RightMark(_) => LONG,
        Thing::Alter(_) | Thing::Income(_) | Thing::Cost(_) | Thing::Envelope(_) | Thing::Debt(_) => NAME,
        _ => SHORT,
    }
}

/// The screen on which a thing stands.
const fn home_of(thing: Thing) -> &'static str {
    match thing {
        Thing::Story(_) => "story",
        Thing::Strand(_) => "spiderweb",
        Thing::Strength(_) | Thing::Niche(_) | Thing::Way(_) => "nest",
        Thing::Goal(_) | Thing::Step(_) => "plan",
        Thing::Ladder(_) => "plan/ladder",
        Thing::Contact(_) | Thing::Planned(_) => "contacts",
        Thing::Promise(_) => "trajectory",
        Thing::Alter(_) | Thing::Tie(_) | Thing::NetworkFile(_) => "network",
        Thing::Moment(_) => "network/over-time",
        Thing::Task(_) => "together/reins",
        Thing::Income(_) | Thing::Cost(_) | Thing::Envelope(_) => "money",
        Thing::Debt(_) | Thing::DebtTrace(_) => "money/debts",
        Thing::PaymentPlan(_) => "money/plan",
        Thing::MoneyFile(_) => "money/file",
        Thing::Sheet(_) => "rights/answers",
        Thing::Right(_) | Thing::RightMark(_) => "rights",
    }
}

/// The page that one came from, when it is of this dossier; else the screen of the thing.
fn back(room: &Room, headers: &HeaderMap, thing: Thing) -> String {
    came_from(room, headers).unwrap_or_else(|| room.path(home_of(thing)))
}

/// The page that one came from, when it is of this dossier.
pub(crate) fn came_from(room: &Room, headers: &HeaderMap) -> Option<String> {
    let from = headers.get(header::REFERER).and_then(|from| from.to_str().ok())?;
    let path = from.find(&room.path("")).and_then(|at| from.get(at..))?;
    Some(path.split(['?', '#']).next().unwrap_or(path).to_owned())
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}
