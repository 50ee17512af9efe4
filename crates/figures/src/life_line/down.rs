//! The line from top to bottom: a list with all words, for a phone and for the ear.

use maud::{Markup, html};

use super::{Band, LifeLine, LifeMoment};
use crate::{frame::prefix, pictogram};

/// What stands on one row.
enum Row<'a> {
    Phase(&'a Band),
    Moment(&'a LifeMoment),
}

pub(super) fn draw(line: &LifeLine) -> Markup {
    // A phase comes before what happened on its first day.
    let mut rows: Vec<(i32, Row<'_>)> = line
        .bands
        .iter()
        .map(|band| (band.from_day, Row::Phase(band)))
        .chain(line.moments.iter().map(|moment| (moment.day, Row::Moment(moment))))
        .collect();
    rows.sort_by_key(|(day, row)| (*day, matches!(row, Row::Moment(_))));
    let mut last = line.first_day;
    html! {
        ol.figure-html.figure-html-compact.life-line-down id=(prefix(&line.id, true)) aria-label=(line.title) {
            @for (day, row) in &rows {
                @let gap = gap(day.saturating_sub(last));
                @let () = last = *day;
                @match row {
                    Row::Phase(band) => li class={ "fig-phase " (gap) } {
                        (pressable(band.href.as_deref(), &html! {
                            span.fig-round { @if let Some(of) = band.pictogram { (pictogram(of)) } }
                            span.fig-label { (band.label) }
                        }))
                    },
                    Row::Moment(moment) => li class={ "fig-moment " (moment.kind.class()) " " (gap) } {
                        (pressable(moment.href.as_deref(), &html! {
                            span.fig-round { @if let Some(of) = moment.pictogram { (pictogram(of)) } }
                            span.fig-words {
                                @if !moment.date_label.is_empty() { span.fig-note { (moment.date_label) } }
                                span.fig-label { (moment.label) }
                            }
                        }))
                    },
                }
            }
        }
    }
}

fn pressable(href: Option<&str>, body: &Markup) -> Markup {
    html! {
        @if let Some(href) = href { a.fig-row href=(href) { (body) } }
        @else { span.fig-row { (body) } }
    }
}

/// The longer it was quiet, the more room.
const fn gap(days: i32) -> &'static str {
    match days {
        ..=6 => "fig-gap-0",
        7..=29 => "fig-gap-1",
        30..=89 => "fig-gap-2",
        _ => "fig-gap-3",
    }
}
