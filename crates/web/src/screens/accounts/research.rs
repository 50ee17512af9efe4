//! Where a researcher lands: what will come, and that no dossier is ever seen from here.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use crate::flash::Flash;
use crate::page::Outside;
use crate::parts::heading;
use crate::session::SignedIn;

/// The page of a researcher.
pub(in crate::screens) fn welcome(me: &SignedIn, flash: &Flash) -> Markup {
    let say = me.say();
    let hello = say.with("research-title", &[("name", me.account.profile.name.clone().into())]);
    Outside { me, title: hello.clone(), flash }.around(&html! {
        (heading(say, Pictogram::Looked, &hello, &say.say("research-lede")))
        section.card {
            ul.promises-list {
                li { (pictogram(Pictogram::Lock)) span { (say.say("research-no-dossier")) } }
                li { (pictogram(Pictogram::Circle)) span { (say.say("research-set")) } }
                li { (pictogram(Pictogram::Agree)) span { (say.say("research-consent")) } }
            }
        }
    })
}
