//! A long list in pages.

use maud::{Markup, html};

use crate::i18n::Say;

/// How many things stand on a page.
pub(crate) const PAGE: usize = 50;

/// The things of one page; the first is page 0.
#[must_use]
pub(crate) fn page_of<T>(all: &[T], page: usize) -> &[T] {
    all.chunks(PAGE).nth(page).unwrap_or_default()
}

/// The ways to the page before and the page after, where there are any.
#[must_use]
pub(crate) fn pages(say: Say<'_>, page: usize, total: usize, address: impl Fn(usize) -> String) -> Markup {
    let has_more = (page.saturating_add(1)).saturating_mul(PAGE) < total;
    html! {
        @if page > 0 || has_more {
            nav.pages aria-label=(say.say("pages")) {
                @if page > 0 { a.quiet rel="prev" href=(address(page - 1)) { (say.say("page-before")) } }
                @if has_more { a.quiet rel="next" href=(address(page + 1)) { (say.say("page-after")) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_beyond_the_end_is_empty() {
        let all: Vec<usize> = (0..120).collect();
        assert_eq!(page_of(&all, 0).len(), 50);
        assert_eq!(page_of(&all, 2), &all[100..]);
        assert!(page_of(&all, 3).is_empty());
        assert!(page_of::<usize>(&[], 0).is_empty());
    }
}
