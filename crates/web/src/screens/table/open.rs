//! Both lie open: the two values on one track, a question to begin talking with, and the shared value if they agree.

use dossier::Speaker;
use dossier::table::Topic;
use figures::two_sliders::{SliderMark, TwoSliders};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Voice;

use super::round;
use super::topic;
use super::turn::{Seat, about};
use crate::parts::{Form, figure_voice, hidden, speaker_mark};

/// How the values lie to each other.
enum Apart {
    Equal(u8),
    Near,
    Far,
}

impl Apart {
    fn of(seat: &Seat<'_>) -> Self {
        let far = match seat.topic() {
            Topic::Tightness(_) => 3,
            Topic::Trait { .. } | Topic::Reins(_) => 2,
        };
        let own = round::card_of(seat.pair, Speaker::PARTICIPANT).and_then(|card| card.value);
        match (round::distance(seat.pair), own) {
            (Some(0), Some(value)) => Self::Equal(value),
            (Some(distance), _) if distance >= far => Self::Far,
            _ => Self::Near,
        }
    }

    const fn key(&self) -> &'static str {
        match self {
            Self::Equal(_) => "equal",
            Self::Near => "near",
            Self::Far => "far",
        }
    }
}

pub(super) fn both(seat: &Seat<'_>, name: &str, form: &Form<'_>) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    let apart = Apart::of(seat);
    let key = apart.key();
    let kind = topic::kind(seat.topic());
    let said = |value| {
        let words = topic::value(room, seat.topic(), value);
        say.with(&format!("table-shared{}", in_words(seat)), &[("value", words.into())])
    };
    let names = [("name", room.person().to_owned().into()), ("who", seat.helper_name().into())];
    let shared = seat.pair.shared.as_ref().and_then(|card| card.value);
    let token = shared.map_or_else(|| "open".to_owned(), |value| format!("shared-{value}"));
    html! {
        div.both-open data-look-again=(token) {
            (about(seat, name))
            (form.summary())
            section.card aria-labelledby="both" {
                h2 #both { (say.say(&format!("table-{key}"))) }
                (track(seat, name))
            }
            (two_of_one_voice(seat))
            @if let Some(value) = shared {
                div.shared-value role="status" {
                    (pictogram(Pictogram::Agree))
                    p { b { (said(value)) } " " (say.with("table-shared-words", &names)) }
                }
                (next(seat, true))
                @if may_share(seat) {
                    details.web-why open[form.wrong.is_some()] { summary { (say.say(&format!("table-share-otherwise{}", in_words(seat)))) } (share(seat, form)) }
                }
            } @else {
                section.table-talk aria-labelledby="talk" {
                    h2 #talk { (say.say("table-talk")) }
                    ul {
                        li { (say.with(&format!("table-{key}{kind}-1"), &names)) }
                        li { (say.with(&format!("table-{key}{kind}-2"), &names)) }
                    }
                }
                @if let (Apart::Equal(value), true) = (&apart, may_share(seat)) { (share_equal(seat, *value)) }
                @else if may_share(seat) { section.card { (share(seat, form)) } }
                (next(seat, false))
            }
        }
    }
}

/// The values on one track, and the same in words.
fn track(seat: &Seat<'_>, name: &str) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    let (low_label, high_label) = topic::ends(room, seat.topic());
    let mark = |speaker: Speaker, value: u8| SliderMark {
        voice: figure_voice(speaker.voice),
        value,
        label: room.name_of(speaker),
    };
    let put = round::cards(seat.pair).into_iter().filter_map(|card| Some(mark(card.origin.speaker, card.value?)));
    let shared = seat.pair.shared.as_ref().and_then(|card| card.value).map(|value| mark(Speaker::TOGETHER, value));
    let marks: Vec<_> = put.chain(shared).collect();
    let in_words: Vec<_> =
        marks.iter().map(|mark| format!("{}: {}", mark.label, topic::value(room, seat.topic(), mark.value))).collect();
    let draw = |id: &str, compact| {
        figures::two_sliders::draw(&TwoSliders {
            id: id.to_owned(),
            title: say.with("table-figure-title", &[("topic", name.to_owned().into())]),
            description: in_words.join(". "),
            max: seat.topic().highest(),
            low_label: low_label.clone(),
            high_label: high_label.clone(),
            marks: marks.clone(),
            compact,
        })
    };
    figures::pair(&draw("both-wide", false), &draw("both-compact", true))
}

/// One voice put two without seeing the other: it is asked about where the values stand.
fn two_of_one_voice(seat: &Seat<'_>) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    let home = topic::home(seat.topic());
    html! {
        @for speaker in round::contested(seat.pair) {
            div.contested role="note" {
                @let values = seat.pair.cards.iter().filter(|card| card.origin.speaker == speaker).filter_map(|card| card.value);
                p { (speaker_mark(room, speaker)) ": " (values.map(|value| topic::value(room, seat.topic(), value)).collect::<Vec<_>>().join(" / ")) ". "
                    a href=(room.path(home)) { (say.say("table-two-values")) } }
            }
        }
    }
}

/// The ending of texts about a value that is said in words and not as a number.
const fn in_words(seat: &Seat<'_>) -> &'static str {
    if matches!(seat.topic(), Topic::Reins(_)) { "-reins" } else { "" }
}

fn may_share(seat: &Seat<'_>) -> bool {
    seat.room.view.permit.role().may_write_for(Voice::Together)
}

/// The shared slider.
fn share(seat: &Seat<'_>, form: &Form<'_>) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    html! {
        form.slide.by-together method="post" action=(seat.here(&[])) autocomplete="off" {
            (hidden(room))
            input type="hidden" name="voice" value="together";
            (topic::slider(room, form, seat.topic(), Speaker::TOGETHER))
            div.actions { button.button { (pictogram(Pictogram::Agree)) (say.say(&format!("table-share{}", in_words(seat)))) } }
        }
    }
}

/// Both say the same: one press makes it the shared value.
fn share_equal(seat: &Seat<'_>, value: u8) -> Markup {
    let (room, say) = (seat.room, seat.room.say());
    html! {
        form.share-equal method="post" action=(seat.here(&[])) {
            (hidden(room))
            input type="hidden" name="voice" value="together";
            button.button.wide-way name="value" value=(value) {
                (pictogram(Pictogram::Agree)) (say.with(&format!("table-share-equal{}", in_words(seat)), &[("value", topic::value(room, seat.topic(), value).into())]))
            }
        }
    }
}

fn next(seat: &Seat<'_>, is_shared: bool) -> Markup {
    let say = seat.room.say();
    let words = match seat.next_name() {
        Some(topic) => say.with("table-next-is", &[("topic", topic.into())]),
        None => say.say("table-to-end"),
    };
    html! {
        div.go-on {
            @if is_shared { a.button.wide-way href=(seat.next()) { (words) (pictogram(Pictogram::Next)) } }
            @else {
                a.quiet.wide-way href=(seat.next()) {
                    span { b { (say.say("table-let-stand")) } span.detail { (words) } } (pictogram(Pictogram::Next))
                }
            }
        }
    }
}
