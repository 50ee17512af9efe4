//! Who is and was in the circle, every consent, and every time that the dossier was opened without one.

use dossier::consents::Consent;
use dossier::research::{Answer, Said};
use maud::{Markup, html};
use method::Parts;

use super::facts;
use crate::archive::marks::by;
use crate::room::Room;

pub(super) fn circle(room: &Room) -> Markup {
    let (say, dossier) = (room.say(), room.dossier());
    html! {
        @for member in &dossier.circle.members {
            article {
                h3 { (member.name) }
                p { (say.name("circle-role", member.role.as_str())) }
                (by(room, &member.joined))
                @if let Some(left) = &member.left { p { (say.say("archive-left")) } (by(room, left)) }
                @for given in dossier.consents.of(member.id) { (consent(room, given)) }
            }
        }
        @for answer in &dossier.research.answers { (study(room, answer)) }
        @for time in &dossier.consents.broken_open {
            article.beside {
                h3 { (say.say("archive-broken-open")) }
                p { (time.name) " · " (say.with("archive-until-moment", &[("moment", moment(room, time.until).into())])) }
                blockquote { (time.reason) }
                (by(room, &time.origin))
                @if let Some(read) = &time.read { p { (say.say("archive-read")) } (by(room, read)) }
            }
        }
    }
}

fn consent(room: &Room, given: &Consent) -> Markup {
    let (say, grant) = (room.say(), &given.grant);
    let until = grant.until.map_or_else(|| say.say("archive-until-withdrawn"), |day| say.date(day));
    html! {
        div.beside {
            h4 { (say.say("archive-consent")) }
            (facts(&[
                (say.say("circle-for"), room.of_person(&format!("purpose-{}", grant.purpose.as_str().replace('_', "-")))),
                (say.say("circle-sees"), parts(room, grant.reads)),
                (say.say("circle-writes-in"), parts(room, grant.writes)),
                (say.say("archive-from"), say.date(given.from())),
                (say.say("archive-until"), until),
                (say.say("archive-instead-of"), grant.instead_of.map(|guide| room.member_name(guide)).unwrap_or_default()),
                (say.say("archive-by-law"), grant.by_law.clone().unwrap_or_default()),
            ]))
            (by(room, &given.given))
            @if let Some(origin) = &given.confirmed { p { (say.say("archive-confirmed")) } (by(room, origin)) }
            @if let Some(origin) = &given.withdrawn { p { (say.say("archive-withdrawn")) } (by(room, origin)) }
        }
    }
}

fn parts(room: &Room, parts: Parts) -> String {
    let say = room.say();
    if parts.is_empty() {
        return say.say("circle-nothing");
    }
    say.list(&parts.iter().map(|part| say.name("part", part.as_str())).collect::<Vec<_>>())
}

pub(super) fn moment(room: &Room, at: jiff::Timestamp) -> String {
    let app = &room.me.web.app;
    let time = app.time_of(at).strftime("%H:%M").to_string();
    room.say().with("date-moment", &[("day", room.say().date(app.day_of(at)).into()), ("time", time.into())])
}

/// What was said to a study, with its question where it was a yes.
fn study(room: &Room, answer: &Answer) -> Markup {
    let say = room.say();
    let said = match answer.said {
        Said::Yes => "taking-part-said-yes",
        Said::No => "taking-part-said-no",
        Said::TakenBack => "taking-part-said-back",
    };
    html! {
        article.beside {
            h3 { (say.say("taking-part-title")) @if let Some(asked) = &answer.asked { ": " (asked.title) } }
            @if let Some(asked) = &answer.asked { p { (asked.question) } }
            p { (say.say(said)) }
            (by(room, &answer.origin))
        }
    }
}
