//! A place at the table: what it looks like, then one trait a page. Each answer is kept at once.

use dossier::nest::{FULLY, Niche};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::NicheTrait;

use super::{history, inside, niche, petals};
use crate::flash::Flash;
use crate::parts::{Form, Pictured, contested, correction_mark, heading, hidden};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::Typed;

/// The place, or the page of one trait when the address names one.
pub(super) fn page(room: &Room, niche: &Niche, flash: &Flash, address: &Typed) -> Markup {
    match step_of(address, "trait") {
        Some((step, quality)) => trait_page(room, niche, step, quality, &said_today(room, niche, quality), None),
        None => place_page(room, niche, flash),
    }
}

/// The page on which something has to be put right.
pub(super) fn again(room: &Room, niche: &Niche, typed: &Typed, wrong: &Wrong) -> Markup {
    match step_of(typed, "step") {
        Some((step, quality)) => trait_page(room, niche, step, quality, typed, Some(wrong)),
        None => place_page(room, niche, &Flash::default()),
    }
}

/// Where one goes after a page of one trait; `None` when the form was not such a page.
pub(super) fn next_path(room: &Room, niche: &Niche, typed: &Typed) -> Option<String> {
    let (step, _) = step_of(typed, "step")?;
    let place = room.path(&format!("nest/niche/{}", niche.id));
    Some(if step < NicheTrait::ALL.len() {
        format!("{place}?trait={}", step + 1)
    } else {
        format!("{place}?done=niche-rated")
    })
}

/// The trait that a field names by its place, from 1.
fn step_of(typed: &Typed, field: &'static str) -> Option<(usize, NicheTrait)> {
    let step: usize = typed.maybe(field).ok()??;
    Some((step, *NicheTrait::ALL.get(step.checked_sub(1)?)?))
}

/// What the person said of this trait today, to see it again when going back.
fn said_today(room: &Room, niche: &Niche, quality: NicheTrait) -> Typed {
    let newest = niche.rating(quality).and_then(|scores| scores.newest(room.own_speaker()));
    let today = newest.filter(|point| point.on == room.today()).and_then(|point| point.value.value());
    match today {
        Some(score) => Typed::default().and(quality.as_str(), score.to_string()),
        None => Typed::default(),
    }
}

fn place_page(room: &Room, niche: &Niche, flash: &Flash) -> Markup {
    let (say, thing) = (room.say(), dossier::Thing::Niche(niche.id));
    let place = room.path(&format!("nest/niche/{}", niche.id));
    inside(
        room,
        petals::name(niche),
        flash,
        &html! {
            (heading(say, Pictogram::OtherNests, petals::name(niche), &petals::sentences(room, niche).join(" ")))
            (contested(room, thing, &niche.name))
            (correction_mark(room, thing))
            (niche::which_stands(room, niche))
            @if niche.ratings.is_empty() { p { (say.say("nest-rate-invite")) } }
            @else { section.card aria-label=(petals::name(niche)) { (petals::flower(room, niche)) (history::leaning(room, niche)) } }
            div.actions {
                a.button href={ (place) "?trait=1" } { (pictogram(Pictogram::OwnAbilities)) (say.say("nest-rate-mine")) }
                a.quiet href=(room.path(&format!("table/new?niche={}", niche.id))) { (pictogram(Pictogram::TableMode)) (say.say("table-mode")) }
            }
            @if !niche.ratings.is_empty() { details.kind { summary { span.kind-name { (say.say("nest-voices-beside")) } } (petals::table(room, niche)) } }
            (history::section(room, niche))
            p { a.quiet href=(room.path("nest")) { (pictogram(Pictogram::Back)) (say.say("nest-to-nest")) } }
        },
    )
}

fn trait_page(
    room: &Room,
    niche: &Niche,
    step: usize,
    quality: NicheTrait,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let place = room.path(&format!("nest/niche/{}", niche.id));
    let to = |step: usize| {
        if (1..=NicheTrait::ALL.len()).contains(&step) { format!("{place}?trait={step}") } else { place.clone() }
    };
    let before = niche
        .rating(quality)
        .and_then(|scores| scores.newest(room.own_speaker()))
        .filter(|point| point.on != room.today());
    inside(
        room,
        petals::name(niche),
        &Flash::default(),
        &html! {
            (heading(say, quality.pictogram(), &say.name("trait", quality.as_str()), &say.with("nest-at-place", &[("place", petals::name(niche).to_owned().into())])))
            p.step-count { (say.with("nest-step", &[("step", step.into()), ("steps", NicheTrait::ALL.len().into())])) }
            (form.summary())
            form.card.one-trait method="post" action=(place) {
                (hidden(room))
                input type="hidden" name="step" value=(step);
                (form.scale(quality.as_str(), &html! { (say.name("nest-trait", quality.as_str())) }, FULLY, &say.say("nest-not"), &say.say("nest-fully")))
                @if let Some((point, value)) = before.and_then(|point| Some((point, point.value.value()?))) {
                    p.detail { (say.with("nest-said-before", &[("value", (*value).into()), ("day", say.near(point.on, room.today()).into())])) }
                }
                div.actions {
                    button.button { (say.say("nest-onward")) (pictogram(Pictogram::Next)) }
                    a.quiet href=(to(step - 1)) { (pictogram(Pictogram::Back)) (say.say("back")) }
                    a.quiet href=(to(step + 1)) { (pictogram(Pictogram::Later)) (say.say("nest-skip")) }
                }
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seven_traits_are_counted_from_one() {
        let step = |text: &str| step_of(&Typed::default().and("trait", text), "trait");
        assert_eq!(step("1"), Some((1, NicheTrait::NoStigma)));
        assert_eq!(step("7"), Some((7, NicheTrait::OtherNests)));
        for text in ["0", "8", "-1", "safe", ""] {
            assert_eq!(step(text), None, "{text}");
        }
    }
}
