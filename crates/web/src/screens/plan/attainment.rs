//! How the goals go, all together: goal attainment, for who stands beside the person. It is about the plan that is carried
//! together; the person has the ladders themselves.

use dossier::goals::Outcome;
use figures::ladder::{self, Ladder, Line, Rung};
use insight::goals::over_time;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::parts::receipt;
use crate::room::Room;

/// The T-scores of the rungs that are drawn; 50 is what was hoped for.
const RUNGS: [i16; 5] = [30, 40, 50, 60, 70];
/// How far from 50 still is "as hoped": half a standard deviation.
const NEAR: f64 = 5.0;

/// The card; nothing as long as it was not said of any goal where it stands.
pub(super) fn together(room: &Room) -> Markup {
    let (say, goals) = (room.say(), &room.dossier().goals);
    let scores = over_time(goals);
    let Some((day, last)) = scores.last() else { return html! {} };
    let key = match last.value {
        value if value >= 50.0 + NEAR => "plan-attain-more",
        value if value > 50.0 - NEAR => "plan-attain-hoped",
        _ => "plan-attain-less",
    };
    let looked = goals.there().filter(|goal| goal.level_on(*day).is_some()).count();
    html! {
        section.card.attainment aria-labelledby="attainment" {
            h2 #attainment { (say.say("plan-attain-title")) }
            div.attainment-parts {
                div {
                    p.attainment-words { (say.say(key)) }
                    p { (say.with("plan-attain-score", &[("score", rounded(last.value).into()), ("count", looked.into()), ("day", say.near(*day, room.today()).into())])) }
                    p.detail { (say.with("plan-attain-not-a-grade", &[("name", room.person().to_owned().into())])) }
                    p.detail { (steps(room)) }
                    (receipt(room, &last.receipt))
                }
                @if scores.len() > 1 { div.attainment-figure { (figure(room, &scores)) } }
            }
        }
    }
}

fn rounded(score: f64) -> String {
    format!("{score:.0}")
}

fn figure(room: &Room, scores: &[(Date, insight::Computed<f64>)]) -> Markup {
    let say = room.say();
    let (first, last) = (
        scores.first().map_or_else(|| room.today(), |(day, _)| *day),
        scores.last().map_or_else(|| room.today(), |(day, _)| *day),
    );
    let days = |day: Date| first.until(day).map_or(0, |span| span.get_days());
    let rung = |value: i16| Rung { value, label: value.to_string(), is_hoped: value == 50 };
    let in_words =
        scores.iter().map(|(day, score)| format!("{}: {}.", say.near(*day, room.today()), rounded(score.value)));
    ladder::draw(&Ladder {
        id: "attainment-figure".to_owned(),
        title: say.say("plan-attain-figure"),
        description: in_words.collect::<Vec<_>>().join(" "),
        rungs: RUNGS.into_iter().map(rung).collect(),
        lines: vec![Line {
            voice: figures::Voice::Together,
            tip: say.say("plan-attain-figure"),
            points: scores.iter().map(|(day, score)| (days(*day), score.value)).collect(),
        }],
        first_day: 0,
        last_day: days(last),
        first_label: say.near(first, room.today()),
        last_label: say.near(last, room.today()),
    })
}

/// What became of the steps, in a sentence.
fn steps(room: &Room) -> String {
    let steps = || room.dossier().goals.there().flat_map(|goal| &goal.steps).filter(|step| step.taken_back.is_none());
    let ended = |outcome| steps().filter(|step| step.end.as_ref().is_some_and(|end| end.outcome == outcome)).count();
    let open = steps().filter(|step| step.is_open()).count();
    let (done, let_go) = (ended(Outcome::Done), ended(Outcome::LetGo));
    room.say().with("plan-attain-steps", &[("done", done.into()), ("gone", let_go.into()), ("open", open.into())])
}
