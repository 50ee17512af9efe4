//! The nest of a dossier as a figure, with the same said in sentences.

use dossier::Speaker;
use figures::nest::{Branch, Egg, Nest, StrengthKind as FigureKind, Tense, Twig};
use maud::Markup;
use method::{StrengthKind, StrengthTime};

use crate::room::Room;

/// What a place comes to whose seven traits are all fully there.
const LEAVES: u8 = 28;

/// The nest in both settings; the page shows the one that fits.
#[must_use]
pub(crate) fn nest_figure(room: &Room, id: &str) -> Markup {
    let wide = figures::nest::draw(&figure(room, &format!("{id}-wide"), false));
    let compact = figures::nest::draw(&figure(room, &format!("{id}-compact"), true));
    figures::pair(&wide, &compact)
}

/// The nest in its compact setting alone: for a card that is never wide.
#[must_use]
pub(crate) fn nest_figure_in_card(room: &Room, id: &str) -> Markup {
    figures::nest::draw(&figure(room, id, true))
}

fn figure(room: &Room, id: &str, compact: bool) -> Nest {
    let (dossier, say) = (room.dossier(), room.say());
    let twigs = dossier.strengths.there().map(|strength| Twig {
        kind: figure_kind(strength.kind),
        tense: match strength.time {
            StrengthTime::Now => Tense::Now,
            StrengthTime::Wish => Tense::Wish,
            StrengthTime::UsedBefore => Tense::UsedBefore,
        },
        tip: strength.words.value().cloned().unwrap_or_default(),
        href: Some(format!("{}#k-{}", room.path("nest"), strength.id)),
    });
    let eggs = dossier.goals.there().map(|goal| {
        let level = goal.newest_review().map(|(review, _)| review.level);
        let words = goal.words.value().cloned().unwrap_or_default();
        let tip = match level {
            Some(level) => format!("{words}: {}", say.say(&format!("level-{}", level_name(level)))),
            None => words.clone(),
        };
        Egg { label: words, attainment: level, tip, href: Some(format!("{}#g-{}", room.path("plan"), goal.id)) }
    });
    let branches = dossier.nest.there().map(|niche| {
        let speakers = [Speaker::TOGETHER, Speaker::PARTICIPANT];
        let score = speakers.into_iter().find_map(|speaker| {
            let reading = insight::nest::read(niche, speaker)?;
            // As many of all its leaves as the traits that were rated come to on average.
            Some((reading.filled * f64::from(LEAVES)).round() as u8)
        });
        let name = niche.name.value().cloned().unwrap_or_default();
        Branch { label: name.clone(), score, tip: name, href: Some(format!("{}#n-{}", room.path("nest"), niche.id)) }
    });
    Nest {
        id: id.to_owned(),
        title: say.with("nest-figure-title", &[("name", room.person().to_owned().into())]),
        description: nest_sentences(room).join(" "),
        twigs: twigs.collect(),
        eggs: eggs.collect(),
        branches: branches.collect(),
        left_label: say.say("nest-from-me"),
        right_label: say.say("nest-from-around"),
        more_eggs_href: Some(room.path("plan")),
        more_branches_href: Some(room.path("nest")),
        compact,
    }
}

/// The kind as the figures know it.
#[must_use]
pub(crate) const fn figure_kind(kind: StrengthKind) -> FigureKind {
    match kind {
        StrengthKind::Aspiration => FigureKind::Aspiration,
        StrengthKind::Competency => FigureKind::Competency,
        StrengthKind::Confidence => FigureKind::Confidence,
        StrengthKind::Resource => FigureKind::Resource,
        StrengthKind::Relation => FigureKind::Relation,
        StrengthKind::Opportunity => FigureKind::Opportunity,
    }
}

/// The released name of a level, to find its text.
#[must_use]
pub(crate) const fn level_name(level: i8) -> &'static str {
    match level {
        i8::MIN..=-2 => "much-less",
        -1 => "less",
        0 => "expected",
        1 => "more",
        2..=i8::MAX => "much-more",
    }
}

/// What carries, in sentences: how many strengths, goals and places.
#[must_use]
pub(crate) fn nest_sentences(room: &Room) -> Vec<String> {
    let (dossier, say) = (room.dossier(), room.say());
    let strengths = dossier.strengths.there().count();
    let goals = dossier.goals.there().count();
    let growing =
        dossier.goals.there().filter(|goal| goal.newest_review().is_some_and(|(review, _)| review.level >= 0));
    let places = dossier.nest.there().count();
    if strengths + goals + places == 0 {
        return vec![say.say("nest-nothing-yet")];
    }
    let mut sentences = vec![say.with(
        "nest-counts",
        &[("strengths", strengths.into()), ("goals", goals.into()), ("growing", growing.count().into())],
    )];
    if places > 0 {
        sentences.push(say.with("nest-places", &[("places", places.into())]));
    }
    sentences
}
