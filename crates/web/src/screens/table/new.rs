//! Laying a round: what to look at together, and on which device.

use app::AppError;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::reins::Task;
use dossier::table::{self, Topic};
use dossier::{Command, NicheId, Reason, TableId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{LifeDomain, NicheTrait, Part, ReinTask, Voice};
use serde::Deserialize;

use super::{invitation, round};
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{Choice, Form, Pictured, heading, hidden};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::screens::together::{task_key, task_name, task_picture};
use crate::typed::{Slip, Typed};

/// How a round about the reins is called in the form.
const REINS: &str = "reins";

/// What a link to this page may choose beforehand.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    domain: Option<String>,
    #[serde(default)]
    niche: Option<String>,
    #[serde(default)]
    reins: Option<String>,
}

pub(super) async fn ask(room: Room, Query(chosen): Query<Chosen>) -> Markup {
    let typed = match chosen {
        Chosen { niche: Some(niche), .. } => Typed::default().and("what", niche),
        Chosen { reins: Some(_), .. } => {
            // Of what was said before, most is worth saying again.
            let known = room.dossier().reins.there().map(|held| task_key(held.task));
            known.fold(Typed::default().and("what", REINS), |typed, task| typed.and("task", task))
        }
        Chosen { domain: Some(domain), .. } => Typed::default().and("what", "some").and("domain", domain),
        Chosen { .. } if room.may_write(Part::Spiderweb) => Typed::default().and("what", "all"),
        Chosen { .. } => Typed::default(),
    };
    page(&room, &typed.and("devices", "one"), None)
}

pub(super) async fn take(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    let not_right =
        |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, page(&room, &typed, Some(wrong))).into_response();
    let topics = match topics(&typed) {
        Ok(topics) => topics,
        Err(slip) => return not_right(&Wrong::slip(slip, say)),
    };
    let laid = TableId::from(typed.command());
    let apart = if typed.get("devices") == "own" { "?apart=yes" } else { "" };
    let first = format!("{}{apart}", room.path(&format!("table/{laid}/1")));
    match room.execute(&typed, vec![Command::Table(table::Command::Lay { topics })]).await {
        Ok(_) => Redirect::to(&first).into_response(),
        Err(AppError::Refused { refusal, .. }) if refusal.reason == Reason::AlreadyDone => {
            Redirect::to(&first).into_response()
        }
        Err(error) => {
            let at = |field| if field == "topics" { "what" } else { field };
            NotTaken::of(error, say).at(at).again(&room.me, not_right)
        }
    }
}

/// The sliders, in order.
fn topics(typed: &Typed) -> Result<Vec<Topic>, Slip> {
    match typed.get("what") {
        "" => Err(Slip { field: "what", why: "choose" }),
        "all" => Ok(LifeDomain::ALL.iter().copied().map(Topic::Tightness).collect()),
        "some" => {
            let unreadable = |_| Slip { field: "domain", why: "unreadable" };
            let chosen = typed.all("domain").map(|domain| domain.parse().map(Topic::Tightness).map_err(unreadable));
            let chosen: Vec<_> = chosen.collect::<Result<_, _>>()?;
            if chosen.is_empty() { Err(Slip { field: "domain", why: "choose-one" }) } else { Ok(chosen) }
        }
        REINS => {
            let task =
                |text: &str| text.parse().map(Task::Offered).ok().or_else(|| Some(Task::Own(text.parse().ok()?)));
            let unreadable = Slip { field: "task", why: "unreadable" };
            let chosen: Vec<_> = typed
                .all("task")
                .map(|text| task(text).map(Topic::Reins).ok_or(unreadable))
                .collect::<Result<_, _>>()?;
            if chosen.is_empty() { Err(Slip { field: "task", why: "choose-one" }) } else { Ok(chosen) }
        }
        niche => {
            let niche: NicheId = niche.parse().map_err(|_| Slip { field: "what", why: "unreadable" })?;
            Ok(NicheTrait::ALL.iter().map(|quality| Topic::Trait { niche, quality: *quality }).collect())
        }
    }
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let names = [("name", room.person().to_owned().into()), ("who", round::any_helper(room).into())];
    let lede = if room.is_participant() { say.with("table-lede-own", &names) } else { say.with("table-lede", &names) };
    let content = html! {
        (heading(say, Pictogram::TableMode, &say.say("table-mode"), &lede))
        (form.summary())
        (invitation(room))
        form.card.lay-round method="post" {
            (hidden(room))
            (form.one_of("what", "table-what", "", &whats(room)))
            @if room.may_write(Part::Spiderweb) { div.some-domains { (form.any_of("domain", "table-which", "", &domains(room))) } }
            @if room.may_write(Part::Reins) { div.some-tasks { (form.any_of("task", "table-which-tasks", "", &tasks(room))) } }
            @if room.is_participant() { p.hint { (say.with("table-own-device", &names)) } }
            @else { (devices(room, &form)) }
            div.actions {
                button.button { (say.say("table-begin")) (pictogram(Pictogram::Next)) }
                a.quiet href=(room.path("spiderweb")) { (say.say("leave-it")) }
            }
        }
        details.web-why {
            summary { (say.say("table-why")) }
            p { (say.say("table-why-words")) }
        }
    };
    let title = say.say("table-mode");
    Inside { room, title, here: Here::Spiderweb, flash: &Flash::default() }.around(&content)
}

fn whats(room: &Room) -> Vec<Choice> {
    let say = room.say();
    let mut choices = Vec::new();
    // Only what they may write in: a round that cannot be laid is not offered.
    if room.may_write(Part::Spiderweb) {
        choices.push(Choice::pictured("all", say.say("table-all"), Pictogram::Web));
        choices.push(Choice::pictured("some", say.say("table-some"), Pictogram::Search));
    }
    if room.may_write(Part::Reins) {
        choices.push(Choice::pictured(REINS, say.say("reins-title"), Pictogram::Reins));
    }
    choices.extend(room.dossier().nest.there().filter(|_| room.may_write(Part::Nest)).map(|niche| {
        let name = niche.name.value().cloned().unwrap_or_default();
        Choice::pictured(niche.id.to_string(), say.with("table-niche", &[("place", name.into())]), Pictogram::Nest)
    }));
    choices
}

/// The tasks of the list, and those in own words.
fn tasks(room: &Room) -> Vec<Choice> {
    let own = room.dossier().reins.own.iter().filter(|own| own.taken_back.is_none()).map(|own| Task::Own(own.id));
    let all = ReinTask::ALL.iter().copied().map(Task::Offered).chain(own);
    all.map(|task| Choice::pictured(task_key(task), task_name(room, task), task_picture(task))).collect()
}

fn domains(room: &Room) -> Vec<Choice> {
    let name = |domain: &LifeDomain| room.say().name("domain", domain.as_str());
    LifeDomain::ALL.iter().map(|d| Choice::pictured(d.as_str(), name(d), d.pictogram())).collect()
}

/// One device that goes from hand to hand, or each their own. Who cannot write for the person has no choice.
fn devices(room: &Room, form: &Form<'_>) -> Markup {
    let say = room.say();
    if !room.view.permit.role().may_write_for(Voice::Participant) {
        return html! { input type="hidden" name="devices" value="own"; };
    }
    let choices = [
        Choice::pictured("one", say.say("table-one-device"), Pictogram::TableMode),
        Choice::pictured("own", say.say("table-own-devices"), Pictogram::Phone),
    ];
    form.one_of("devices", "table-devices", "", &choices)
}
