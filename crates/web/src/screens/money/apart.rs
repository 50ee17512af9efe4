//! What one needs to live on, and the envelopes.

use axum::Router;
use axum::extract::{Form as Body, Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::money::{self, Envelope, Filling, Minimum};
use dossier::{Command, NAME, SHORT, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Part, Rhythm};

use super::lines::put_away;
use super::{again, inside, not_here, picture, slipped, stands};
use crate::Web;
use crate::amount::plain;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, contested, correction_mark, empty, heading, hidden, read_only, thing_menu};
use crate::problem::Wrong;
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/minimum", get(to(ask_minimum)).post(to(set_minimum)))
        .route("/dossiers/{dossier}/money/envelopes", get(to(page)))
        .route("/dossiers/{dossier}/money/envelopes/new", get(to(ask)).post(to(add)))
        .route("/dossiers/{dossier}/money/envelopes/{envelope}/fill", get(to(ask_fill)).post(to(fill)))
}

type Fields = Body<Vec<(String, String)>>;

async fn page(room: Room, Query(flash): Query<Flash>) -> Markup {
    let say = room.say();
    let title = say.say("budget-apart");
    let gone: Vec<_> = room
        .dossier()
        .money
        .envelopes
        .iter()
        .filter(|envelope| envelope.taken_back.is_some())
        .map(|envelope| (Thing::Envelope(envelope.id), &envelope.name))
        .collect();
    let content = html! {
        (heading(say, Pictogram::Resource, &title, &say.say("budget-apart-lede")))
        (read_only(&room, Part::Money))
        (minimum(&room))
        (envelopes(&room))
        (put_away(&room, &gone))
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(&room, &title, &flash, &content)
}

fn back(room: &Room) -> String {
    room.path(if room.is_participant() { "money/envelopes" } else { "money" })
}

/// What one needs to live on.
pub(super) fn minimum(room: &Room) -> Markup {
    let (say, minimum) = (room.say(), &room.dossier().money.minimum);
    let words = |minimum: &Minimum| {
        let from = minimum.reference.as_ref().map(|words| format!(" “{words}”")).unwrap_or_default();
        format!("{} {}{from}", say.cents(minimum.cents), say.name("rhythm", "month"))
    };
    html! {
        section.card.money-minimum aria-labelledby="minimum" {
            div.card-head {
                h2 #minimum { (pictogram(Pictogram::WholePerson)) (say.say("budget-minimum")) }
                @if room.may_write(Part::Money) { a.quiet href=(room.path("money/minimum")) { (pictogram(Pictogram::Edit)) (say.say(if minimum.standing.is_empty() { "budget-say-minimum" } else { "budget-change" })) } }
            }
            @if let Some(said) = minimum.leading() { p.money-big { (words(&said.value)) } }
            @else { p.detail { (say.say("budget-no-minimum")) } }
            (stands::beside(room, minimum, "money/minimum", &words, &|minimum| vec![
                ("cents", plain(say, minimum.cents)),
                ("reference", minimum.reference.clone().unwrap_or_default()),
            ]))
        }
    }
}

async fn ask_minimum(room: Room) -> Markup {
    let minimum = &room.dossier().money.minimum;
    let typed = minimum.leading().map_or_else(Typed::default, |said| {
        let typed = Typed::default().and("cents", plain(room.say(), said.value.cents));
        typed.and("reference", said.value.reference.clone().unwrap_or_default())
    });
    minimum_page(&room, &typed, None)
}

async fn set_minimum(room: Room, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let read = || -> Result<Minimum, Slip> {
        typed.day("happened_on")?;
        let reference = typed.filled("reference").map(str::to_owned);
        Ok(Minimum { cents: typed.needed_cents("cents")?, reference })
    };
    let minimum = match read() {
        Ok(minimum) => minimum,
        Err(slip) => return slipped(&room, slip, |wrong| minimum_page(&room, &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![Command::Money(money::Command::SetMinimum(minimum))]).await {
        Ok(done) => flash::done_or_back(&back(&room), "money-set", Back::on(Part::Money, &done, 1).as_ref()),
        Err(error) => again(&room, error, |wrong| minimum_page(&room, &typed, Some(wrong))),
    }
}

fn minimum_page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("budget-minimum");
    let content = html! {
        (heading(say, Pictogram::WholePerson, &title, &say.say("budget-minimum-lede")))
        (form.summary())
        form.card.money-form method="post" action=(room.path("money/minimum")) data-keep {
            (hidden(room))
            (form.amount("cents", "budget-minimum-amount", "budget-amount-hint"))
            (form.line("reference", "budget-reference", "budget-reference-hint", SHORT))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(back(room)) { (say.say("leave-it")) } }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

/// The envelopes, with what is in them for a month and a week.
pub(super) fn envelopes(room: &Room) -> Markup {
    let (say, money) = (room.say(), &room.dossier().money);
    let counted = insight::money::envelopes(money, room.today());
    let there: Vec<_> = money.envelopes_there().collect();
    let add = html! {
        @if room.may_write(Part::Money) { a.quiet href=(room.path("money/envelopes/new")) { (pictogram(Pictogram::Add)) (say.say("budget-add-envelope")) } }
    };
    html! {
        section.card aria-labelledby="envelopes" {
            h2 #envelopes { (pictogram(Pictogram::Message)) (say.say("budget-envelopes")) }
            @if there.is_empty() { (empty(Pictogram::Message, &say.say("budget-no-envelopes"), &add)) }
            @else {
                (picture::envelopes::picture(room))
                ul.money-envelopes {
                    @for envelope in &there {
                        @let sums = counted.iter().find(|counted| counted.name == envelope.id.to_string());
                        (one(room, envelope, sums))
                    }
                }
                p.no-print { (add) }
            }
        }
    }
}

fn filling_words(room: &Room, filling: &Filling) -> String {
    let say = room.say();
    format!("{} {}", say.cents(filling.cents), say.name("rhythm", filling.every.as_str()))
}

fn one(room: &Room, envelope: &Envelope, sums: Option<&insight::money::Envelope>) -> Markup {
    let say = room.say();
    let (thing, action) = (Thing::Envelope(envelope.id), format!("money/envelopes/{}/fill", envelope.id));
    html! {
        li.money-envelope id={ "v-" (envelope.id) } {
            p.money-what { b { (envelope.name.value().map_or("", String::as_str)) } @if let Some(said) = envelope.filling.leading() { span.money-amount { (filling_words(room, &said.value)) } } }
            @if let Some(sums) = sums {
                p.detail { (say.with("budget-envelope-sums", &[("month", say.euro(sums.month.in_cents()).into()), ("week", say.euro(sums.week.in_cents()).into())])) }
            }
            (stands::beside(room, &envelope.filling, &action, &|filling| filling_words(room, filling), &|filling| vec![
                ("cents", plain(say, filling.cents)),
                ("every", filling.every.as_str().to_owned()),
            ]))
            (contested(room, thing, &envelope.name))
            (correction_mark(room, thing))
            div.money-does {
                @if room.may_write(Part::Money) { a.quiet href=(room.path(&action)) { (pictogram(Pictogram::Edit)) (say.say("budget-change")) } }
                (thing_menu(room, thing))
            }
        }
    }
}

fn filling(typed: &Typed) -> Result<Filling, Slip> {
    typed.day("happened_on")?;
    Ok(Filling { cents: typed.needed_cents("cents")?, every: typed.read("every")? })
}

async fn ask(room: Room) -> Markup {
    form_page(&room, None, &Typed::default().and("every", Rhythm::Week.as_str()), None)
}

async fn add(room: Room, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let filling = match filling(&typed) {
        Ok(filling) => filling,
        Err(slip) => return slipped(&room, slip, |wrong| form_page(&room, None, &typed, Some(wrong))),
    };
    let command = money::Command::AddEnvelope { name: typed.get("name").to_owned(), filling };
    match room.execute(&typed, vec![Command::Money(command)]).await {
        Ok(_) => flash::done_undoable(&back(&room), "money-added", Thing::Envelope(typed.command().into())),
        Err(error) => again(&room, error, |wrong| form_page(&room, None, &typed, Some(wrong))),
    }
}

fn find<'a>(room: &'a Room, id: &str) -> Option<&'a Envelope> {
    room.dossier().money.envelope(id.parse().ok()?)
}

async fn ask_fill(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(envelope) = find(&room, &id) else { return not_here(&room) };
    let typed = envelope.filling.leading().map_or_else(Typed::default, |said| {
        Typed::default().and("cents", plain(room.say(), said.value.cents)).and("every", said.value.every.as_str())
    });
    form_page(&room, Some(envelope), &typed, None).into_response()
}

async fn fill(room: Room, Path((_, id)): Path<(String, String)>, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let Some(envelope) = find(&room, &id) else { return not_here(&room) };
    let filling = match filling(&typed) {
        Ok(filling) => filling,
        Err(slip) => return slipped(&room, slip, |wrong| form_page(&room, Some(envelope), &typed, Some(wrong))),
    };
    let command = money::Command::FillEnvelope { envelope: envelope.id, filling };
    match room.execute(&typed, vec![Command::Money(command)]).await {
        Ok(done) => flash::done_or_back(&back(&room), "money-set", Back::on(Part::Money, &done, 1).as_ref()),
        Err(error) => again(&room, error, |wrong| form_page(&room, Some(envelope), &typed, Some(wrong))),
    }
}

fn form_page(room: &Room, envelope: Option<&Envelope>, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let name = envelope.and_then(|envelope| envelope.name.value()).cloned();
    let title = name.unwrap_or_else(|| say.say("budget-add-envelope"));
    let action = envelope
        .map_or_else(|| "money/envelopes/new".to_owned(), |envelope| format!("money/envelopes/{}/fill", envelope.id));
    let every =
        [Rhythm::Week, Rhythm::Month].map(|every| Choice::new(every.as_str(), say.name("rhythm", every.as_str())));
    let content = html! {
        (heading(say, Pictogram::Message, &title, &say.say("budget-envelope-lede")))
        (form.summary())
        form.card.money-form method="post" action=(room.path(&action)) data-keep {
            (hidden(room))
            @if envelope.is_none() { (form.line("name", "budget-envelope-name", "budget-envelope-name-hint", NAME)) }
            (form.amount("cents", "budget-amount", "budget-amount-hint"))
            (form.one_of("every", "budget-every", "", &every))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(back(room)) { (say.say("leave-it")) } }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
