//! The overview of a dossier. Desk face: web and nest side by side. Table face: the person's start page.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use figures::phase_path::{PhasePath, Step as PathStep, StepState};
use figures::{Pictogram, pictogram};
use insight::next_step::{Next, next_step};
use maud::{Markup, PreEscaped, html};
use method::{Part, Phase};

use crate::Web;
use crate::drawn::Drawn;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{self, Pictured, by_line, read_aloud};
use crate::pieces;
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}", get(to(overview)))
}

async fn overview(room: Room, Query(flash): Query<Flash>) -> Result<Response, Response> {
    let trouble = |error| Trouble::App(error).in_language(&room.me.web, room.me.language);
    let (app, me) = (&room.me.web.app, room.me.account.id);
    let seen = app.seen_version(me, room.id).await.map_err(trouble)?;
    let news = if seen < room.dossier().version {
        let news = app.news(me, room.id, seen).await.map_err(trouble)?;
        app.mark_seen(me, room.id, room.dossier().version).await.map_err(trouble)?;
        news
    } else {
        Vec::new()
    };
    let title = room.say().say(Here::Overview.key());
    let who_looked = super::looked::this_week(&room).await.map_err(trouble)?;
    let content = if room.is_participant() {
        vec![start(&room, &news, &who_looked).into_string().into()]
    } else {
        desk(&room, &news).into()
    };
    let page = Inside { room: &room, title, here: Here::Overview, flash: &flash };
    Ok(pieces::page(content, |content| page.around(content)))
}

fn desk(room: &Room, news: &[app::News]) -> [Bytes; 5] {
    [
        Drawn::once(room, "overview-head", || desk_head(room)),
        super::circle::ending(room).into_string().into(),
        new_things(room, news).into_string().into(),
        Drawn::once(room, "overview-body", || desk_body(room)),
        // Each has laid aside what does not fit them now, so it is not kept.
        super::trajectory::offers::few(room).into_string().into(),
    ]
}

fn desk_head(room: &Room) -> Markup {
    html! {
        div.overview-head {
            h1 { (room.person()) }
            (headline(room))
            @if room.may_read(Part::Trajectory) { (phase_path(room)) }
        }
    }
}

fn desk_body(room: &Room) -> Markup {
    let say = room.say();
    html! {
        div.pair {
            @if room.may_read(Part::Spiderweb) { section.card aria-labelledby="holds" {
                div.card-head { h2 #holds { (say.say("what-holds")) } @if room.may_write(Part::Spiderweb) { a.quiet href=(room.path("table/new")) { (pictogram(Pictogram::TableMode)) (say.say("table-mode")) } } }
                p.reading { (parts::insight_sentences(room).join(" ")) }
                (parts::opening(room))
                (parts::web_figure_in_card(room, "web"))
                (voices_key(room))
                (parts::insight_receipt(room))
            } }
            @if room.may_read(Part::Nest) || room.may_read(Part::Strengths) { section.card aria-labelledby="carries" {
                div.card-head { h2 #carries { (say.say("what-carries")) } @if room.may_write(Part::Strengths) { a.quiet href=(room.path("nest/new")) { (pictogram(Pictogram::Add)) (say.say("name-strength")) } } }
                p.reading { (parts::nest_sentences(room).join(" ")) }
                (parts::nest_figure_in_card(room, "nest"))
                (kinds_key(room))
            } }
        }
        @if room.may_read(Part::Goals) || room.may_read(Part::Contacts) { (next(room)) }
        (super::money::one_line(room))
        (goals(room))
    }
}

/// The person's own start: their words on top, then where to go, big.
fn start(room: &Room, news: &[app::News], who_looked: &Markup) -> Markup {
    let say = room.say();
    let places = [
        Here::Story,
        Here::Spiderweb,
        Here::Nest,
        Here::Plan,
        Here::Contacts,
        Here::Trajectory,
        Here::Network,
        Here::Money,
        Here::Rights,
        Here::Together,
        Here::Circle,
    ];
    html! {
        div.start-head {
            h1 { (say.with("start-title", &[("name", room.person().to_owned().into())])) }
            (read_aloud(say))
            (headline(room))
        }
        (super::looked::unread(room))
        (super::circle::ending(room))
        (super::circle::questions(room))
        (questions(room))
        (super::together::waiting(room))
        (next(room))
        (what_may_open(room))
        (new_things(room, news))
        nav.tiles aria-label=(say.say("start-places")) {
            @for here in places {
                a.tile href=(room.path(here.path())) {
                    (pictogram(here.pictogram()))
                    b { (say.say(here.key())) }
                    span { (say.say(&format!("{}-start", here.key()))) }
                }
            }
        }
        (who_looked)
        a.quiet.own-drawer href="/drawer" { (pictogram(Pictogram::Lock)) (say.say("drawer-title")) }
        (phase_path(room))
    }
}

/// What may open something in the web, where it says enough for that. Worked out once for what there is now.
fn what_may_open(room: &Room) -> Markup {
    let drawn = Drawn::once(room, "overview-opening", || parts::opening(room));
    PreEscaped(String::from_utf8_lossy(&drawn).into_owned())
}

/// The first words on the page are the person's own.
fn headline(room: &Room) -> Markup {
    html! {
        @if let Some(entry) = room.dossier().story.headline() {
            blockquote.headline { "“" (entry.words.value().map_or("", |words| first_words(words))) "”" }
        }
    }
}

/// The first line of a longer story.
fn first_words(words: &str) -> &str {
    let line = words.lines().next().unwrap_or(words);
    match line.char_indices().nth(180) {
        Some((at, _)) => line.get(..at).unwrap_or(line),
        None => line,
    }
}

/// What waits for the person's answer: a proposed turn, a goal without an answer, two wordings of their own.
fn questions(room: &Room) -> Markup {
    let (say, dossier) = (room.say(), room.dossier());
    let me = room.own_speaker();
    let turn = dossier
        .trajectory
        .proposal()
        .filter(|turn| dossier.agreements.answer_of(dossier::agreements::Subject::Turn(turn.id), me).is_none());
    let goals = dossier.goals.there().filter(|goal| {
        dossier.agreements.answer_of(dossier::agreements::Subject::Goal(goal.id), me).is_none()
            && goal.origin.speaker != me
    });
    let goals: Vec<_> = goals.collect();
    html! {
        @if let Some(turn) = turn {
            a.question href=(room.path("trajectory")) {
                (pictogram(Pictogram::Path))
                span { (say.with("question-turn", &[("who", room.name_of(turn.origin.speaker).into()), ("phase", say.name("phase", turn.to.as_str()).into())])) }
            }
        }
        @for goal in goals {
            a.question href={ (room.path("plan")) "#g-" (goal.id) } {
                (pictogram(Pictogram::Agree))
                span { (say.with("question-goal", &[("goal", goal.words.value().cloned().unwrap_or_default().into())])) }
            }
        }
    }
}

fn new_things(room: &Room, news: &[app::News]) -> Markup {
    let say = room.say();
    html! {
        @if !news.is_empty() {
            section.card.news aria-labelledby="news" {
                h2 #news { (say.say("new-since")) }
                ul {
                    @for item in news.iter().take(6) {
                        li { (super::news_words(say, item, room.person())) }
                    }
                }
            }
        }
    }
}

fn next(room: &Room) -> Markup {
    let (say, today) = (room.say(), room.today());
    let (words, detail, href) = match next_step(room.dossier()) {
        Some(Next::Step(goal, step)) => {
            let when = step.by().map(|day| say.near(day, today));
            let goal_words = goal.words.value().cloned().unwrap_or_default();
            let detail = [when, Some(goal_words)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            (step.words.value().cloned().unwrap_or_default(), detail, format!("{}#s-{}", room.path("plan"), step.id))
        }
        Some(Next::Contact(planned)) => {
            let moment = planned.moment.value();
            let when = moment.map(|moment| say.near(moment.on, today)).unwrap_or_default();
            let at = moment.and_then(|moment| moment.at.clone()).unwrap_or_default();
            let kind = say.name("contact-kind", planned.kind.as_str());
            let purpose = planned.words.value().cloned().unwrap_or_default();
            let words = if purpose.is_empty() { kind } else { purpose };
            let detail = [when, at, planned.place.clone()].into_iter().filter(|part| !part.is_empty());
            let detail = detail.collect::<Vec<_>>().join(" · ");
            (words, detail, format!("{}#p-{}", room.path("contacts"), planned.id))
        }
        None => (say.say("next-nothing"), String::new(), room.path("plan")),
    };
    html! {
        section.next aria-labelledby="next" {
            div {
                h2 #next { (say.say("next-step")) }
                p { a href=(href) { (words) } @if !detail.is_empty() { span.detail { (detail) } } }
            }
            @if !room.is_participant() && room.may_write(Part::Contacts) {
                a.button href=(room.path("contacts/new")) { (pictogram(Pictogram::Add)) (say.say("note-contact")) }
            }
        }
    }
}

fn goals(room: &Room) -> Markup {
    let say = room.say();
    let goals: Vec<_> = room.dossier().goals.there().collect();
    html! {
        @if !goals.is_empty() {
            section.card aria-labelledby="goals" {
                div.card-head { h2 #goals { (say.say("goals")) } a.quiet href=(room.path("plan")) { (say.say("place-plan")) } }
                ul.goal-lines {
                    @for goal in goals {
                        li {
                            a href={ (room.path("plan")) "#g-" (goal.id) } { (goal.words.value().map_or("", String::as_str)) }
                            @match goal.newest_review() {
                                Some((review, origin)) => {
                                    span.detail { (say.say(&format!("level-{}", parts::level_name(review.level)))) " · " (say.near(origin.on, room.today())) }
                                }
                                None => { span.detail { (say.say("no-review-yet")) } }
                            }
                            (by_line(room, &goal.origin))
                        }
                    }
                }
            }
        }
    }
}

/// Who is drawn how in the web.
pub(crate) fn voices_key(room: &Room) -> Markup {
    let say = room.say();
    html! {
        ul.key {
            @for speaker in parts::web_speakers(room.dossier()) {
                li class={ "key-" (parts::figure_voice(speaker.voice).class()) } { (room.name_of(speaker)) }
            }
            li.key-before { (say.say("in-the-beginning")) }
        }
    }
}

fn kinds_key(room: &Room) -> Markup {
    let say = room.say();
    html! {
        ul.key {
            @for kind in method::StrengthKind::ALL {
                li { (figures::nest::key(parts::figure_kind(*kind))) (say.name("strength-kind", kind.as_str())) }
            }
        }
    }
}

/// The path of phases, with the day on which each began.
pub(crate) fn phase_path(room: &Room) -> Markup {
    let (say, trajectory) = (room.say(), &room.dossier().trajectory);
    let now = trajectory.phase();
    let step = |phase: Phase| {
        let began = trajectory.stretches.iter().rev().find(|stretch| stretch.phase == phase).map(|s| s.began.on);
        let (state, key) = match (began, phase == now) {
            (_, true) => (StepState::Now, "phase-now"),
            (Some(_), false) if phase < now => (StepState::Done, "phase-done"),
            _ => (StepState::Ahead, "phase-ahead"),
        };
        PathStep {
            label: say.name("phase", phase.as_str()),
            note: began.filter(|_| state != StepState::Ahead).map(|day| say.day(day)).unwrap_or_default(),
            state,
            state_label: say.say(key),
            pictogram: phase.pictogram(),
            href: Some(format!("{}#ph-{}", room.path("trajectory"), phase.as_str())),
        }
    };
    figures::phase_path::draw(&PhasePath {
        id: "path".to_owned(),
        title: say.say("place-trajectory"),
        steps: Phase::ALL.iter().map(|phase| step(*phase)).collect(),
    })
}
