//! One place that makes possible: adding it, looking at it, and saying how much of the seven traits it has.

use axum::extract::{Form as Body, Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use dossier::nest::{Command as NestCommand, FULLY, Niche};
use dossier::{Command, Point, SHORT, Speaker, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{NicheTrait, Part};

use super::{history, inside, niche_steps, petals};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Form, Pictured, contested, correction_mark, heading, hidden, mirror_way, mirrored, speaker_mark};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) async fn ask(room: Room) -> Markup {
    new_page(&room, &Typed::default(), None)
}

pub(super) async fn add(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if let Some(typed) = mirrored(&room, &typed) {
        return new_page(&room, &typed, None).into_response();
    }
    let add = Command::Nest(NestCommand::Add { name: typed.get("name").to_owned() });
    let done = match typed.day("happened_on") {
        Ok(_) => room.execute(&typed, vec![add]).await.map_err(|error| NotTaken::of(error, room.say())),
        Err(slip) => Err(NotTaken::slip(slip, room.say())),
    };
    match done {
        Ok(_) => {
            let id: dossier::NicheId = typed.command().into();
            flash::done_undoable(&room.path(&format!("nest/niche/{id}")), "niche-added", Thing::Niche(id))
        }
        Err(why) => why.again(&room.me, |wrong| new_page(&room, &typed, Some(wrong))),
    }
}

fn new_page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let (title, lede) = if room.is_participant() {
        (say.say("nest-niche-new-mine"), say.say("nest-niche-new-lede-mine"))
    } else {
        (say.say("nest-niche-add"), say.say("nest-niche-new-lede"))
    };
    inside(
        room,
        &title,
        &Flash::default(),
        &html! {
            (heading(say, Pictogram::OtherNests, &title, &lede))
            (form.summary())
            form.card method="post" action=(room.path("nest/niche/new")) data-keep {
                (hidden(room))
                (form.line("name", "nest-niche-name", "nest-niche-name-hint", SHORT))
                (form.voice(room))
                @if !room.is_participant() { (form.happened_on()) }
                div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("nest")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}

pub(super) async fn look(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Query(flash): Query<Flash>,
    Query(address): Query<Vec<(String, String)>>,
) -> Response {
    let Some(niche) = find(&room, &id) else { return gone(&room, &address) };
    if room.is_participant() {
        return niche_steps::page(&room, niche, &flash, &Typed::of(address)).into_response();
    }
    desk(&room, niche, &flash, &Typed::default(), None).into_response()
}

fn find<'a>(room: &'a Room, id: &str) -> Option<&'a Niche> {
    let id = id.parse().ok()?;
    room.dossier().nest.there().find(|niche| niche.id == id)
}

/// A place that was taken back just now: the nest says so, and offers to put it back.
fn gone(room: &Room, address: &[(String, String)]) -> Response {
    let address = Typed::of(address.to_vec());
    match (address.filled("done"), address.filled("redo").and_then(flash::thing_from)) {
        (Some("taken-back"), Some(thing)) => {
            let (nest, thing) = (room.path("nest"), flash::thing_text(thing));
            Redirect::to(&format!("{nest}?done=taken-back&redo={thing}")).into_response()
        }
        _ => super::not_here(room),
    }
}

fn desk(room: &Room, niche: &Niche, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let (say, thing) = (room.say(), Thing::Niche(niche.id));
    let form = Form { say, typed, wrong };
    inside(
        room,
        petals::name(niche),
        flash,
        &html! {
            (heading(say, Pictogram::OtherNests, petals::name(niche), &petals::sentences(room, niche).join(" ")))
            (form.summary())
            (contested(room, thing, &niche.name))
            (correction_mark(room, thing))
            (which_stands(room, niche))
            (crate::parts::read_only(room, Part::Nest))
            div.pair.niche-page {
                @if room.may_write(Part::Nest) { form.card method="post" action=(room.path(&format!("nest/niche/{}", niche.id))) data-keep {
                    (hidden(room))
                    h2 { (say.say("nest-rate-title")) }
                    p.detail { (say.say("nest-rate-hint")) }
                    (form.voice(room))
                    @for quality in NicheTrait::ALL { (scale(form, *quality)) }
                    (form.happened_on())
                    div.actions { button.button { (say.say("save")) } button.quiet type="reset" { (say.say("nest-clear")) } a.quiet href={ (room.path("nest")) "#n-" (niche.id) } { (say.say("nest-to-nest")) } }
                } }
                section.card aria-labelledby="flower" {
                    div.card-head {
                        h2 #flower { (say.say("nest-flower")) }
                        @if room.may_write(Part::Nest) { a.quiet href=(room.path(&format!("table/new?niche={}", niche.id))) { (pictogram(Pictogram::TableMode)) (say.say("table-mode")) } }
                    }
                    (petals::flower(room, niche))
                    (history::leaning(room, niche))
                    (petals::table(room, niche))
                }
            }
            (history::section(room, niche))
        },
    )
}

/// How much of a trait, with the question in plain words.
fn scale(form: Form<'_>, quality: NicheTrait) -> Markup {
    let say = form.say;
    let legend = html! {
        (pictogram(quality.pictogram())) " " (say.name("trait", quality.as_str()))
        span.hint { (say.name("nest-trait", quality.as_str())) }
    };
    form.scale(quality.as_str(), &legend, FULLY, &say.say("nest-not"), &say.say("nest-fully"))
}

/// Says how much of the traits there is. Only what was filled in is said.
pub(super) async fn rate(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(niche) = find(&room, &id) else { return super::not_here(&room) };
    let next = niche_steps::next_path(&room, niche, &typed);
    let why = match ratings(niche, &typed) {
        Err(slip) => NotTaken::slip(slip, room.say()),
        Ok(ratings) if ratings.is_empty() => match next {
            // Somebody who says nothing of one trait goes on to the next.
            Some(next) => return Redirect::to(&next).into_response(),
            None => NotTaken::slip(Slip { field: NicheTrait::NoStigma.as_str(), why: "choose-one" }, room.say()),
        },
        Ok(ratings) => {
            let many = ratings.len();
            match room.execute(&typed, ratings).await {
                Ok(done) => return after(&room, niche, next, Back::on(Part::Nest, &done, many).as_ref()),
                Err(error) => NotTaken::of(error, room.say()),
            }
        }
    };
    why.again(&room.me, |wrong| {
        if room.is_participant() {
            niche_steps::again(&room, niche, &typed, wrong)
        } else {
            desk(&room, niche, &Flash::default(), &typed, Some(wrong))
        }
    })
}

fn after(room: &Room, niche: &Niche, next: Option<String>, back: Option<&Back>) -> Response {
    match next {
        Some(next) => Redirect::to(&next).into_response(),
        None => flash::done_or_back(&room.path(&format!("nest/niche/{}", niche.id)), "niche-rated", back),
    }
}

/// The ratings that a form holds.
fn ratings(niche: &Niche, typed: &Typed) -> Result<Vec<Command>, Slip> {
    typed.day("happened_on")?;
    let rating = |quality: &NicheTrait| {
        let score = typed.maybe::<u8>(quality.as_str()).transpose()?;
        Some(score.map(|score| Command::Nest(NestCommand::Rate { niche: niche.id, quality: *quality, score })))
    };
    NicheTrait::ALL.iter().filter_map(rating).collect()
}

/// Two values of one voice for one day that did not see each other: which one stands?
pub(super) fn which_stands(room: &Room, niche: &Niche) -> Markup {
    html! {
        @for rating in &niche.ratings {
            @for point in rating.scores.contested() { (twice(room, niche, rating.quality, point)) }
        }
    }
}

fn twice(room: &Room, niche: &Niche, quality: NicheTrait, point: &Point<u8>) -> Markup {
    let say = room.say();
    html! {
        div.contested role="note" {
            p {
                b { (say.name("trait", quality.as_str())) } ": " (speaker_mark(room, point.speaker)) " " (say.near(point.on, room.today())) ". "
                (say.say("contested-title")) " " (say.say("contested-words"))
            }
            div.answers {
                @for candidate in &point.value.standing {
                    @if may_speak_as(room, point.speaker) {
                        form method="post" action=(room.path(&format!("nest/niche/{}", niche.id))) {
                            (hidden(room))
                            input type="hidden" name=(quality) value=(candidate.value);
                            input type="hidden" name="voice" value=(point.speaker.voice);
                            input type="hidden" name="happened_on" value=(point.on);
                            button.quiet { b { (candidate.value) } " " (say.say("this-one-stands")) }
                        }
                    } @else { b { (candidate.value) } }
                }
            }
        }
    }
}

/// Whether somebody may write in the voice of this speaker.
fn may_speak_as(room: &Room, speaker: Speaker) -> bool {
    let is_own = speaker == room.own_speaker();
    let may_say = speaker.member.is_none() && room.view.permit.role().may_write_for(speaker.voice);
    room.may_write(Part::Nest) && (is_own || may_say)
}

#[cfg(test)]
mod tests {
    use dossier::{NicheId, Origin, Wording};
    use jiff::Timestamp;
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    fn niche() -> Niche {
        let origin = Origin {
            speaker: Speaker::PARTICIPANT,
            written_by: dossier::MemberId(Uuid::nil()),
            on: date(2026, 1, 1),
            recorded_at: Timestamp::UNIX_EPOCH,
            version: 1,
        };
        let name = Wording::default();
        Niche { id: NicheId(Uuid::nil()), name, ratings: Vec::new(), origin, taken_back: None }
    }

    #[test]
    fn only_what_was_filled_in_is_said() {
        let typed = Typed::default().and("having_a_say", "0").and("connection", "").and("other_nests", "4");
        let said = ratings(&niche(), &typed).unwrap();
        let rate = |quality, score| Command::Nest(NestCommand::Rate { niche: NicheId(Uuid::nil()), quality, score });
        assert_eq!(said, [rate(NicheTrait::HavingASay, 0), rate(NicheTrait::OtherNests, 4)]);
    }

    #[test]
    fn what_cannot_be_read_is_said_at_its_field() {
        let slip = ratings(&niche(), &Typed::default().and("connection", "a lot")).unwrap_err();
        assert_eq!(slip, Slip { field: "connection", why: "unreadable" });
        let slip = ratings(&niche(), &Typed::default().and("happened_on", "soon")).unwrap_err();
        assert_eq!(slip.field, "happened_on");
    }
}
