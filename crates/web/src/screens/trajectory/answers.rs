//! What each voice answers to a goal, a turn or a promise: beside each other, each in their own voice only.

use app::Done;
use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::agreements::{self, Answer, Given, Subject};
use dossier::{Command, GoalId, PaymentPlanId, PromiseId, SHORT, Speaker, TurnId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CircleRole, Voice};
use serde::Deserialize;

use super::{inside, phases};
use crate::Web;
use crate::back::Back;
use crate::flash;
use crate::looking;
use crate::parts::{Form, by_line, heading, hidden, mirror_way, mirrored, speaker_mark};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::screens::plan::{done_at, not_here};
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/answer", get(to(ask)).post(to(answer)))
}

/// What is asked about, as text: `goal.018f…`.
pub(super) fn text_of(on: Subject) -> String {
    match on {
        Subject::Goal(id) => format!("goal.{id}"),
        Subject::Turn(id) => format!("turn.{id}"),
        Subject::Promise(id) => format!("promise.{id}"),
        Subject::PaymentPlan(id) => format!("payment_plan.{id}"),
        Subject::MoneyTurn(id) => format!("money_turn.{id}"),
    }
}

fn subject_from(text: &str) -> Option<Subject> {
    let (kind, id) = text.split_once('.')?;
    Some(match kind {
        "goal" => Subject::Goal(id.parse::<GoalId>().ok()?),
        "turn" => Subject::Turn(id.parse::<TurnId>().ok()?),
        "promise" => Subject::Promise(id.parse::<PromiseId>().ok()?),
        "payment_plan" => Subject::PaymentPlan(id.parse::<PaymentPlanId>().ok()?),
        "money_turn" => Subject::MoneyTurn(id.parse::<TurnId>().ok()?),
        _ => return None,
    })
}

/// What waits for the answer of whoever looks: a turn that was proposed, else the oldest promise.
pub(super) fn waiting(room: &Room) -> Option<Subject> {
    let dossier = room.dossier();
    let turn = dossier.trajectory.proposal().map(|turn| Subject::Turn(turn.id));
    let promises = dossier.agreements.there().map(|promise| Subject::Promise(promise.id));
    turn.into_iter().chain(promises).find(|on| is_asked(room, *on))
}

/// Whether whoever looks has not answered yet, or gave two answers. What one wrote oneself is not asked; of coaches and
/// others no answer is waited for, but they can give one.
pub(in crate::screens) fn is_asked(room: &Room, on: Subject) -> bool {
    let counts = matches!(room.view.permit.role(), CircleRole::Participant | CircleRole::Guide);
    match own(room, on).as_slice() {
        [] => counts && !wrote_it(room, on, room.own_speaker()),
        [_] => false,
        _ => true,
    }
}

fn own(room: &Room, on: Subject) -> Vec<&Given> {
    let me = room.own_speaker();
    room.dossier().agreements.standing(on).into_iter().filter(|given| given.origin.speaker == me).collect()
}

/// Whether a goal was set by this speaker, with their own hand.
fn wrote_it(room: &Room, on: Subject, speaker: Speaker) -> bool {
    let Subject::Goal(id) = on else { return false };
    let circle = &room.dossier().circle;
    let account = speaker.member.or_else(|| circle.participant().map(|person| person.id));
    let origin = room.dossier().goals.goal(id).map(|goal| goal.origin);
    origin.is_some_and(|origin| origin.speaker == speaker && Some(origin.written_by) == account)
}

/// The answers of all who answered, and of those whose answer counts and is still to come.
fn speakers(room: &Room, on: Subject) -> Vec<Speaker> {
    let dossier = room.dossier();
    let answered: Vec<_> = dossier.agreements.standing(on).into_iter().map(|given| given.origin.speaker).collect();
    let guides: Vec<_> = dossier
        .circle
        .present()
        .filter(|member| member.role == CircleRole::Guide)
        .map(|member| Speaker::new(Voice::Guide, member.id))
        .collect();
    let wrote = guides.iter().copied().filter(|guide| wrote_it(room, on, *guide));
    let has_guide = answered.iter().any(|speaker| speaker.voice == Voice::Guide) || wrote.clone().count() > 0;
    let to_come = if has_guide { Vec::new() } else { guides.clone() };
    let mut speakers = vec![Speaker::PARTICIPANT];
    for speaker in answered.into_iter().chain(wrote).chain(to_come) {
        if !speakers.contains(&speaker) {
            speakers.push(speaker);
        }
    }
    speakers
}

/// All answers beside each other; who has not answered is named too.
pub(in crate::screens) fn answers(room: &Room, on: Subject) -> Markup {
    html! {
        ul.voices-answers { @for speaker in speakers(room, on) { (one_voice(room, on, speaker)) } }
    }
}

fn one_voice(room: &Room, on: Subject, speaker: Speaker) -> Markup {
    let say = room.say();
    let agreements = &room.dossier().agreements;
    let given: Vec<_> = agreements.standing(on).into_iter().filter(|given| given.origin.speaker == speaker).collect();
    let lapsed =
        agreements.answers.iter().any(|given| given.on == on && given.origin.speaker == speaker && !given.withdrawn);
    html! {
        li class={ "voice-answer voice-" (speaker.voice.as_str().replace('_', "-")) } {
            p.whose-answer { (speaker_mark(room, speaker)) }
            @for given in &given { (answer_words(room, given)) }
            @if given.len() > 1 { p.detail { (say.say("trajectory-two-answers")) } }
            @if given.is_empty() {
                @if wrote_it(room, on, speaker) {
                    p { (pictogram(Pictogram::Edit)) span { (say.say("trajectory-wrote-it")) } }
                } @else {
                    p.detail { (pictogram(Pictogram::Clock)) span { (say.say(if lapsed { "trajectory-answered-other-words" } else { "trajectory-not-answered" })) } }
                }
            }
        }
    }
}

/// One answer, with its day.
pub(super) fn answer_words(room: &Room, given: &Given) -> Markup {
    let say = room.say();
    let (of, key, words) = match &given.answer {
        Answer::Agrees => (Pictogram::Agree, "trajectory-agrees", None),
        Answer::DoesNotAgree { words } => (Pictogram::Disagree, "trajectory-does-not-agree", Some(words)),
        Answer::CannotAnswerNow => (Pictogram::Later, "trajectory-cannot-answer-now", None),
    };
    html! {
        p { (pictogram(of)) span { (say.say(key)) span.detail { " · " (say.near(given.origin.on, room.today())) } } }
        @if let Some(words) = words { blockquote { (words) } }
    }
}

/// The answers, and the way to answer oneself: open while it is asked, folded away once it is given.
pub(in crate::screens) fn panel(room: &Room, on: Subject) -> Markup {
    let say = room.say();
    let is_new = own(room, on).is_empty() && !wrote_it(room, on, room.own_speaker());
    html! {
        (answers(room, on))
        @if !room.may_write(on.part()) {}
        @else if is_asked(room, on) {
            @if own(room, on).len() > 1 { p { b { (say.say("trajectory-which-stands")) } } }
            (choices(room, on))
        } @else {
            details.plan-fold { summary { (say.say(if is_new { "trajectory-answer-too" } else { "trajectory-answer-anew" })) } (choices(room, on)) }
        }
    }
}

/// The question with its three answers.
pub(in crate::screens) fn question(room: &Room, on: Subject, words: &str) -> Markup {
    html! { div.asked-now { p.asked-words { (words) } (choices(room, on)) } }
}

/// The three answers, equal: none is pushed.
pub(super) fn choices(room: &Room, on: Subject) -> Markup {
    let say = room.say();
    let text = text_of(on);
    let press = |answer: &str, of: Pictogram, key: &str| {
        html! {
            form method="post" action=(room.path("answer")) {
                (hidden(room))
                input type="hidden" name="on" value=(text);
                button.answer name="answer" value=(answer) { (pictogram(of)) span { (say.say(key)) } }
            }
        }
    };
    html! {
        div.three-answers role="group" aria-label=(say.say("trajectory-your-answer")) {
            (press("agrees", Pictogram::Agree, "trajectory-i-agree"))
            a.answer href={ (room.path("answer")) "?on=" (text) "&answer=does_not_agree" } {
                (pictogram(Pictogram::Disagree)) span { (say.say("trajectory-i-see-it-differently")) }
            }
            (press("cannot_answer_now", Pictogram::Later, "trajectory-i-cannot-answer-now"))
        }
    }
}

/// What somebody is asked to answer.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    on: String,
    #[serde(default)]
    answer: String,
}

async fn ask(room: Room, Query(asked): Query<Asked>) -> Response {
    let on = subject_from(&asked.on).filter(|on| subject(&room, *on).is_some());
    match on {
        Some(on) => page(&room, on, &Typed::default().and("answer", asked.answer), None).into_response(),
        None => not_here(&room),
    }
}

async fn answer(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Some(on) = subject_from(typed.get("on")).filter(|on| subject(&room, *on).is_some()) else {
        return not_here(&room);
    };
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, on, &typed, None).into_response();
    }
    let answer = match typed.get("answer") {
        "agrees" => Answer::Agrees,
        "does_not_agree" => Answer::DoesNotAgree { words: typed.get("words").to_owned() },
        "cannot_answer_now" => Answer::CannotAnswerNow,
        _ => {
            let wrong = Wrong::slip(Slip { field: "answer", why: "choose" }, room.say());
            return (StatusCode::UNPROCESSABLE_ENTITY, page(&room, on, &typed, Some(&wrong))).into_response();
        }
    };
    let command = Command::Agreements(agreements::Command::Answer { on, answer });
    match room.execute(&typed, vec![command]).await {
        Ok(done) => answered(&room, on, &done).await,
        Err(error) => problem::again(&room.me, error, |wrong| page(&room, on, &typed, Some(wrong))),
    }
}

/// Back to where it stands, with the way back on the answer; a turn that both agree on has turned the phase, and that
/// rests on the answer.
async fn answered(room: &Room, on: Subject, done: &Done) -> Response {
    let back = Back::on(on.part(), done, 1);
    let answered_at = |path: &str| flash::done_or_back(&room.path(path), "answered", back.as_ref());
    match on {
        Subject::Goal(id) if room.is_participant() => answered_at(&format!("plan/goals/{id}")),
        Subject::Goal(id) => {
            let back = back.map_or_else(String::new, |back| format!("&back={}", back.as_text()));
            done_at(&room.path("plan"), &format!("done=answered{back}"), &format!("g-{id}"))
        }
        Subject::Promise(_) => answered_at("trajectory"),
        Subject::PaymentPlan(_) => answered_at("money/plan"),
        Subject::MoneyTurn(turn) => {
            let view = room.me.web.app.read(room.me.seat(), room.id, looking::at(&room.path("money"))).await;
            let turned = view.is_ok_and(|view| view.dossier.money.steps.stretches.iter().any(|s| s.turn == turn));
            if turned { flash::done(&room.path("money"), "answered") } else { answered_at("money") }
        }
        Subject::Turn(turn) => {
            let view = room.me.web.app.read(room.me.seat(), room.id, looking::at(&room.path("trajectory"))).await;
            let turned = view.is_ok_and(|view| view.dossier.trajectory.stretches.iter().any(|s| s.turn == Some(turn)));
            if turned { flash::done(&room.path("trajectory"), "turned") } else { answered_at("trajectory") }
        }
    }
}

/// What it is about, when it is still there to be answered.
fn subject(room: &Room, on: Subject) -> Option<Markup> {
    let (say, dossier) = (room.say(), room.dossier());
    match on {
        Subject::Goal(id) => dossier.goals.goal(id).map(|goal| {
            html! { blockquote { (goal.words.value().map_or("", String::as_str)) } (by_line(room, &goal.origin)) }
        }),
        Subject::Promise(id) => dossier.agreements.there().find(|promise| promise.id == id).map(|promise| {
            html! { blockquote { (promise.words.value().map_or("", String::as_str)) } (by_line(room, &promise.origin)) }
        }),
        Subject::PaymentPlan(id) => dossier.money.plan(id).map(|plan| {
            html! {
                p.asked-phase { (say.name("paying-order", plan.inputs.order.as_str())) ": " (say.euro(plan.inputs.available)) " " (say.name("rhythm", "month")) }
                p { (say.say("repayment-start")) ": " (say.date(plan.inputs.start)) }
                @if let Some(words) = plan.words.value().filter(|words| !words.is_empty()) { blockquote { (words) } }
                (by_line(room, &plan.origin))
            }
        }),
        Subject::MoneyTurn(id) => dossier.money.steps.proposal().filter(|turn| turn.id == id).map(|turn| {
            html! {
                p.asked-phase { (say.name("money-step", turn.to.as_str())) }
                @if !turn.words.is_empty() { blockquote { (turn.words) } }
                (by_line(room, &turn.origin))
            }
        }),
        Subject::Turn(id) => dossier.trajectory.proposal().filter(|turn| turn.id == id).map(|turn| {
            html! {
                p.asked-phase { (phases::named(room, turn.to)) }
                p { (say.say(&phases::about(turn.to))) }
                @if !turn.words.is_empty() { blockquote { (turn.words) } }
                (by_line(room, &turn.origin))
            }
        }),
    }
}

/// The question, in one sentence.
fn title(room: &Room, on: Subject) -> String {
    room.say().say(match on {
        Subject::Goal(_) => "trajectory-ask-goal",
        Subject::Promise(_) => "trajectory-ask-promise",
        Subject::Turn(_) => "trajectory-ask-turn",
        Subject::PaymentPlan(_) => "repayment-ask-plan",
        Subject::MoneyTurn(_) => "budget-ask-step",
    })
}

const fn picture(on: Subject) -> Pictogram {
    match on {
        Subject::Goal(_) => Pictogram::Plan,
        Subject::Promise(_) => Pictogram::Partnership,
        Subject::Turn(_) | Subject::MoneyTurn(_) => Pictogram::Path,
        Subject::PaymentPlan(_) => Pictogram::IncomeAndDebts,
    }
}

/// The question alone on the page: what it is about, what is said already, the three answers.
pub(super) fn asked(room: &Room, on: Subject, rest: &Markup) -> Markup {
    let say = room.say();
    html! {
        (heading(say, picture(on), &title(room, on), ""))
        section.card.asked-subject { (subject(room, on).unwrap_or_default()) }
        @if own(room, on).len() > 1 { p { b { (say.say("trajectory-which-stands")) } } }
        (choices(room, on))
        p.detail { (if matches!(on, Subject::Turn(_)) { room.of_person("trajectory-both-turn") } else { say.say("trajectory-free") }) }
        (rest)
        section { h2 { (say.say("trajectory-answers-now")) } (answers(room, on)) }
    }
}

fn page(room: &Room, on: Subject, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let back = match on {
        Subject::Goal(_) => room.path("plan"),
        Subject::Turn(_) | Subject::Promise(_) => room.path("trajectory"),
        Subject::PaymentPlan(_) => room.path("money/plan"),
        Subject::MoneyTurn(_) => room.path("money"),
    };
    let form = Form { say, typed, wrong };
    let in_words = typed.get("answer") == "does_not_agree";
    let content = html! {
        @if in_words {
            (heading(say, Pictogram::Disagree, &say.say("trajectory-differently-title"), &say.say("trajectory-differently-lede")))
            (form.summary())
            section.card.asked-subject { (subject(room, on).unwrap_or_default()) }
            form.card method="post" action=(room.path("answer")) data-keep {
                (hidden(room))
                input type="hidden" name="on" value=(text_of(on));
                input type="hidden" name="answer" value="does_not_agree";
                (form.lines("words", "trajectory-differently-words", "", SHORT, 4))
                div.actions { button.button { (say.say("trajectory-say-it")) } a.quiet href=(back) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        } @else {
            (form.summary())
            (asked(room, on, &html! { p { a.quiet href=(back) { (say.say("back")) } } }))
        }
    };
    inside(room, &title(room, on), &content)
}
