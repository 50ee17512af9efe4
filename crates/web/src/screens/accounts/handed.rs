//! A sign-in link that is shown once: to copy, or to print as a small card for whoever it is for.

use app::accounts::Account;
use app::{LINK_LIFE, Secret};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::address::Address;
use crate::i18n::Language;
use crate::session::SignedIn;

/// A link on its way to somebody.
pub(super) struct Handed<'a> {
    /// Who made it.
    pub(super) me: &'a SignedIn,
    /// For whom.
    pub(super) account: &'a Account,
    /// What it begins with.
    pub(super) address: &'a Address,
    /// Its secret.
    pub(super) secret: &'a Secret,
}

impl Handed<'_> {
    /// The link to copy, the card to print, and what to do next.
    pub(super) fn draw(&self, next: &Markup) -> Markup {
        let say = self.me.say();
        let link = self.link();
        html! {
            section.card.no-print aria-labelledby="copy" {
                h2 #copy { (say.say("link-copy-title")) }
                p { (say.say("link-care")) }
                div.field {
                    label for="f-link" { (say.with("link-of", &[("name", self.account.profile.name.clone().into())])) }
                    div.copy-row {
                        input id="f-link" type="text" readonly value=(link) data-select;
                        button.quiet type="button" data-copy="f-link" data-copied=(say.say("link-copied")) hidden { span aria-live="polite" { (say.say("link-copy")) } }
                    }
                }
            }
            (self.card(&link))
            div.actions {
                button.quiet type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
                (next)
            }
        }
    }

    /// The card, in the language of whom it is for.
    fn card(&self, link: &str) -> Markup {
        let profile = &self.account.profile;
        let language = Language::named(&profile.language).unwrap_or_default();
        let say = self.me.web.texts.in_language(language);
        let app = &self.me.web.app;
        let until = app.day_of(app.now().saturating_add(LINK_LIFE).unwrap_or_else(|_| app.now()));
        html! {
            section.sign-in-card lang=(language) aria-label=(say.say("card-title")) {
                p.card-brand { (figures::logo::logo()) b { (say.say("program")) } }
                p.card-name { (profile.name) }
                dl {
                    dt { (say.say("sign-in-login")) } dd { (profile.login) }
                    dt { (say.say("card-link")) } dd.card-link { (link) }
                }
                p.detail { (say.with("card-until", &[("day", say.weekday(until).into())])) }
            }
        }
    }

    fn link(&self) -> String {
        self.address.of(&format!("/sign-in/link/{}", self.secret.expose()))
    }
}
