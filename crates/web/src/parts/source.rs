//! Where a fact of law was read, since when it holds, and whether somebody compared it with its source.

use maud::{Markup, html};
use money::Period;

use crate::i18n::Say;

/// The line under what such a fact says.
#[must_use]
pub(crate) fn source_line(say: Say<'_>, period: &Period) -> Markup {
    html! {
        p.right-source.detail {
            @match period.checked {
                Some(day) => span.right-checked { (say.with("rights-checked", &[("day", say.date(day).into())])) },
                None => b.right-unchecked { (say.say("rights-not-verified")) },
            }
            " · " (say.with("rights-since", &[("day", say.date(period.from).into())])) " · " span lang="en" { (period.law) } " · "
            @for (nth, source) in period.source.split("; ").enumerate() {
                @if nth > 0 { ", " }
                @if source.starts_with("https://") || source.starts_with("http://") { a href=(source) rel="noreferrer" { (say.with("rights-source", &[("site", site(source).into())])) } } @else { (source) }
            }
        }
    }
}

/// The name of a site in an address.
fn site(address: &str) -> String {
    let name = address.trim_start_matches("https://").trim_start_matches("http://");
    name.trim_start_matches("www.").split('/').next().unwrap_or(address).to_owned()
}
