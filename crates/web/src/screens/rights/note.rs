//! Noting what became of a right: asked, granted, a no, an appeal, the end.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use dossier::rights::{self as part, Followed, Outcome, What};
use dossier::{Command, LONG, RightId, SHORT, Thing};
use maud::{Markup, html};

use super::{again, inside, not_here, picture, right_name};
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// What can be noted, as it stands in an address.
const ALL: [&str; 5] = ["asked", "granted", "turned-down", "appealed", "ended"];

pub(super) async fn ask(room: Room, Path((_, right, what)): Path<(String, String, String)>) -> Response {
    match there(&room, &right, &what) {
        Some((followed, what)) => page(&room, followed, what, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

pub(super) async fn note(
    room: Room,
    Path((_, right, what)): Path<(String, String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some((followed, what)) = there(&room, &right, &what) else { return not_here(&room) };
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, followed, what, &typed, None).into_response();
    }
    let wrong = |why| again(&room, why, |wrong| page(&room, followed, what, &typed, Some(wrong)));
    let became = match typed.day("happened_on").and_then(|_| became(what, &typed)) {
        Ok(became) => became,
        Err(slip) => return wrong(NotTaken::Wrong(Wrong::slip(slip, room.say()))),
    };
    let command = part::Command::Note { right: followed.id, what: became, words: typed.get("words").to_owned() };
    match room.execute(&typed, vec![Command::Rights(command)]).await {
        Ok(_) => {
            let path = room.path(&format!("rights/{}", followed.id));
            flash::done_undoable(&path, &format!("rights-{what}"), Thing::RightMark(typed.command().into()))
        }
        Err(error) => wrong(NotTaken::of(error, room.say())),
    }
}

fn there<'a>(room: &'a Room, right: &str, what: &str) -> Option<(&'a Followed, &'static str)> {
    let what = ALL.into_iter().find(|known| *known == what)?;
    Some((room.dossier().rights.followed(right.parse::<RightId>().ok()?)?, what))
}

/// What became of it, from the form.
fn became(what: &str, typed: &Typed) -> Result<What, Slip> {
    Ok(match what {
        "asked" => {
            let papers = typed.all("papers").map(str::trim).filter(|paper| !paper.is_empty());
            What::Asked { place: typed.get("place").to_owned(), papers: papers.map(str::to_owned).collect() }
        }
        "granted" => What::Granted { from: typed.day("from")?, monthly: monthly(typed)? },
        "turned-down" => What::TurnedDown { appeal_by: typed.day("appeal_by")? },
        "appealed" => What::Appealed { with: typed.get("with").to_owned() },
        _ => What::Ended {
            outcome: match typed.get("outcome") {
                "answer_stands" => Outcome::AnswerStands,
                "let_go" => Outcome::LetGo,
                _ => return Err(Slip { field: "outcome", why: "choose" }),
            },
        },
    })
}

fn monthly(typed: &Typed) -> Result<Option<u64>, Slip> {
    let Some(text) = typed.filled("monthly") else { return Ok(None) };
    let cents = money::Euro::typed(text).and_then(|euro| u64::try_from(euro.in_cents()).ok());
    cents.map(Some).ok_or(Slip { field: "monthly", why: "rights-amount" })
}

fn page(room: &Room, followed: &Followed, what: &'static str, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let name = right_name(say, &followed.right);
    let title = say.say(&format!("rights-note-{what}"));
    let content = html! {
        p.plan-back { a href=(room.path(&format!("rights/{}", followed.id))) { (figures::pictogram(figures::Pictogram::Back)) " " (name) } }
        (heading(say, picture(room, &followed.right), &title, &name))
        (form.summary())
        form.card.rights-note method="post" action=(room.path(&format!("rights/{}/note/{what}", followed.id))) data-keep {
            (hidden(room))
            (own_fields(room, form, followed, what))
            (form.lines("words", &format!("rights-words-{what}"), "", LONG, 3))
            (mirror_way(room, typed))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path(&format!("rights/{}", followed.id))) { (say.say("leave-it")) } }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

fn own_fields(room: &Room, form: Form<'_>, followed: &Followed, what: &str) -> Markup {
    let say = room.say();
    match what {
        "asked" => {
            let rule = room.me.web.rules.all().iter().find(|rule| rule.right == followed.right);
            let words =
                rule.into_iter().flat_map(|rule| &rule.papers).map(|paper| say.say(&format!("rights-paper-{paper}")));
            let papers: Vec<Choice> =
                words.map(|words| Choice::new(words.chars().take(dossier::NAME).collect::<String>(), words)).collect();
            html! {
                (form.line("place", "rights-asked-place", "", SHORT))
                @if !papers.is_empty() { (form.any_of("papers", "rights-asked-papers", "", &papers)) }
            }
        }
        "granted" => html! {
            (form.day("from", "rights-granted-from", ""))
            (form.line("monthly", "rights-granted-monthly", "rights-hint-amount", 20))
        },
        "turned-down" => form.day("appeal_by", "rights-appeal-by", "rights-appeal-by-hint"),
        "appealed" => form.line("with", "rights-appealed-with", "rights-appealed-hint", SHORT),
        _ => {
            let choices = [("answer_stands", "rights-ended-stands"), ("let_go", "rights-ended-let-go")];
            form.one_of(
                "outcome",
                "rights-ended-how",
                "",
                &choices.map(|(value, key)| Choice::new(value, say.say(key))),
            )
        }
    }
}
