//! What a pair of sliders is about, in words and pictures.

use dossier::Speaker;
use dossier::table::Topic;
use figures::Pictogram;
use maud::{Markup, html};

use crate::page::Here;
use crate::parts::{Form, Pictured};
use crate::room::Room;
use crate::screens::together::{ends_of_reins, rein_choices, task_name, task_picture, value_words};

/// Its name: the domain, or the trait.
pub(super) fn name(room: &Room, topic: Topic) -> String {
    let say = room.say();
    match topic {
        Topic::Tightness(domain) => say.name("domain", domain.as_str()),
        Topic::Trait { quality, .. } => say.name("trait", quality.as_str()),
        Topic::Reins(task) => task_name(room, task),
    }
}

/// Where it is about, when it is about a place.
pub(super) fn place_name(room: &Room, topic: Topic) -> Option<String> {
    let Topic::Trait { niche, .. } = topic else { return None };
    let niche = room.dossier().nest.niches.iter().find(|known| known.id == niche)?;
    niche.name.value().cloned()
}

/// Whether there is still something to slide for.
pub(super) fn is_there(room: &Room, topic: Topic) -> bool {
    match topic {
        Topic::Tightness(_) => true,
        Topic::Trait { niche, .. } => room.dossier().nest.there().any(|known| known.id == niche),
        Topic::Reins(task) => room.dossier().reins.is_there(task),
    }
}

pub(super) fn picture(topic: Topic) -> Pictogram {
    match topic {
        Topic::Tightness(domain) => domain.pictogram(),
        Topic::Trait { quality, .. } => quality.pictogram(),
        Topic::Reins(task) => task_picture(task),
    }
}

/// A value, in words: a number, or who does it.
pub(super) fn value(room: &Room, topic: Topic, value: u8) -> String {
    if matches!(topic, Topic::Reins(_)) { value_words(room, value) } else { value.to_string() }
}

/// The ending of texts that are about this kind of thing.
pub(super) const fn kind(topic: Topic) -> &'static str {
    match topic {
        Topic::Tightness(_) => "",
        Topic::Trait { .. } => "-trait",
        Topic::Reins(_) => "-reins",
    }
}

/// Where in the dossier one is with it.
pub(super) const fn here(topic: Topic) -> Here {
    match topic {
        Topic::Tightness(_) => Here::Spiderweb,
        Topic::Trait { .. } => Here::Nest,
        Topic::Reins(_) => Here::Together,
    }
}

/// The screen on which all of its kind stands.
pub(super) const fn home(topic: Topic) -> &'static str {
    match topic {
        Topic::Tightness(_) => "spiderweb",
        Topic::Trait { .. } => "nest",
        Topic::Reins(_) => "together/reins",
    }
}

/// What is pressed to set a value: a scale of numbers, or who does it in words.
pub(super) fn slider(room: &Room, form: &Form<'_>, topic: Topic, speaker: Speaker) -> Markup {
    let question = question(room, topic, speaker);
    if matches!(topic, Topic::Reins(_)) {
        return form.one_of_asked("value", &question, &rein_choices(room, speaker == Speaker::PARTICIPANT));
    }
    let (low, high) = ends(room, topic);
    form.scale("value", &html! { (question) }, topic.highest(), &low, &high)
}

/// What is asked of whoever sets the slider.
pub(super) fn question(room: &Room, topic: Topic, speaker: Speaker) -> String {
    let say = room.say();
    let person = [("name", room.person().to_owned().into()), ("topic", name(room, topic).into())];
    match topic {
        _ if speaker == Speaker::TOGETHER => say.say(&format!("table-share-question{}", kind(topic))),
        Topic::Tightness(domain) if speaker == Speaker::PARTICIPANT => say.name("spiderweb-ask", domain.as_str()),
        Topic::Tightness(_) => say.with("table-ask-helper", &person),
        Topic::Trait { quality, .. } if speaker == Speaker::PARTICIPANT => say.name("nest-trait", quality.as_str()),
        Topic::Trait { .. } => say.with("table-ask-trait-helper", &person),
        Topic::Reins(_) if speaker == Speaker::PARTICIPANT => say.with("reins-ask-own", &person),
        Topic::Reins(_) => say.with("reins-ask", &person),
    }
}

/// The words at the lowest and the highest end of its slider.
pub(super) fn ends(room: &Room, topic: Topic) -> (String, String) {
    let say = room.say();
    match topic {
        Topic::Tightness(_) => (say.say("spiderweb-loose"), say.say("spiderweb-stuck")),
        Topic::Trait { .. } => (say.say("nest-not"), say.say("nest-fully")),
        Topic::Reins(_) => ends_of_reins(room),
    }
}
