//! The page around a screen: head, header, places to go, what was just done.

use figures::{Pictogram, pictogram};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::assets;
use crate::back::Back;
use crate::flash::{Flash, thing_from, thing_text};
use crate::i18n::{Language, Say};
use crate::looking;
use crate::room::Room;
use crate::session::SignedIn;

/// A page without a signed-in person: signing in, setting up, trouble.
pub(crate) struct Bare<'a> {
    /// The texts.
    pub say: Say<'a>,
    /// Its title and heading.
    pub title: String,
    /// Whether this is the demo.
    pub is_demo: bool,
}

impl Bare<'_> {
    /// The whole page.
    #[must_use]
    pub(crate) fn around(&self, content: &Markup) -> Markup {
        let body = html! {
            header.top { div.top-row { (home_link(self.say)) (languages(self.say)) } }
            main #main.narrow tabindex="-1" { h1 { (self.title) } (content) }
            (foot(self.say, self.is_demo, None))
        };
        document(self.say, &self.title, "bare", &body)
    }
}

/// A page of somebody who is signed in, outside any dossier.
pub(crate) struct Outside<'a> {
    /// Who.
    pub me: &'a SignedIn,
    /// Its title.
    pub title: String,
    /// What was just done.
    pub flash: &'a Flash,
}

impl Outside<'_> {
    /// The whole page; the content brings its own heading.
    #[must_use]
    pub(crate) fn around(&self, content: &Markup) -> Markup {
        let say = self.me.say();
        let body = html! {
            header.top { div.top-row { (home_link(say)) (account_menu(self.me)) } }
            main #main tabindex="-1" { (notice(self.me)) (said(say, self.flash, None)) (content) }
            (foot(say, self.me.web.settings.is_demo, None))
        };
        document(say, &self.title, "desk", &body)
    }
}

/// The places of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Here {
    /// The overview; for the participant, the start.
    Overview,
    /// The story.
    Story,
    /// The web that holds fast.
    Spiderweb,
    /// Strengths and nest.
    Nest,
    /// Goals and steps.
    Plan,
    /// Contacts.
    Contacts,
    /// The path of phases.
    Trajectory,
    /// The people around the person.
    Network,
    /// What comes in and goes out, debts, plans.
    Money,
    /// Rights that may never have been asked for.
    Rights,
    /// How person and helpers work together.
    Together,
    /// The circle.
    Circle,
}

impl Here {
    /// All of them, in groups: where one begins; what there is; what people do together; what one lives on; who is in.
    const GROUPS: [&'static [Self]; 5] = [
        &[Self::Overview],
        &[Self::Story, Self::Spiderweb, Self::Nest, Self::Network],
        &[Self::Plan, Self::Contacts, Self::Trajectory, Self::Together],
        &[Self::Money, Self::Rights],
        &[Self::Circle],
    ];

    /// What stands in the bar at the foot of the participant's phone; the others are on the start page.
    const BAR: [Self; 5] = [Self::Overview, Self::Story, Self::Spiderweb, Self::Nest, Self::Plan];

    /// Its address in the dossier; also the released name of its text.
    #[must_use]
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::Story => "story",
            Self::Spiderweb => "spiderweb",
            Self::Nest => "nest",
            Self::Plan => "plan",
            Self::Contacts => "contacts",
            Self::Trajectory => "trajectory",
            Self::Network => "network",
            Self::Money => "money",
            Self::Rights => "rights",
            Self::Together => "together",
            Self::Circle => "circle",
        }
    }

    /// Its text.
    #[must_use]
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Overview => "place-overview",
            Self::Story => "place-story",
            Self::Spiderweb => "place-spiderweb",
            Self::Nest => "place-nest",
            Self::Plan => "place-plan",
            Self::Contacts => "place-contacts",
            Self::Trajectory => "place-trajectory",
            Self::Network => "place-network",
            Self::Money => "place-money",
            Self::Rights => "place-rights",
            Self::Together => "place-together",
            Self::Circle => "place-circle",
        }
    }

    /// Its pictogram.
    #[must_use]
    pub(crate) const fn pictogram(self) -> Pictogram {
        match self {
            Self::Overview => Pictogram::Home,
            Self::Story => Pictogram::StoryBook,
            Self::Spiderweb => Pictogram::Web,
            Self::Nest => Pictogram::Nest,
            Self::Plan => Pictogram::Plan,
            Self::Contacts => Pictogram::Calendar,
            Self::Trajectory => Pictogram::Path,
            Self::Network => Pictogram::Network,
            Self::Money => Pictogram::IncomeAndDebts,
            Self::Rights => Pictogram::ExploreAndRights,
            Self::Together => Pictogram::Partnership,
            Self::Circle => Pictogram::Circle,
        }
    }

    /// Whether somebody may come here.
    fn is_open_to(self, room: &Room) -> bool {
        let about = looking::about(self.path());
        about.is_empty() || !about.and(room.view.permit.reads()).is_empty()
    }
}

/// A page of a dossier, in the face of whoever looks.
pub(crate) struct Inside<'a> {
    /// The opened dossier.
    pub room: &'a Room,
    /// Its title.
    pub title: String,
    /// Where it is.
    pub here: Here,
    /// What was just done.
    pub flash: &'a Flash,
}

impl Inside<'_> {
    /// The whole page; the content brings its own heading (`h1`).
    #[must_use]
    pub(crate) fn around(&self, content: &Markup) -> Markup {
        let (room, say) = (self.room, self.room.say());
        let title = format!("{} – {}", self.title, room.person());
        let face = if room.is_participant() { "table" } else { "desk" };
        let body = html! {
            header.top {
                div.top-row { (home_link(say)) @if !room.is_participant() { span.whose { (room.person()) } } (account_menu(&room.me)) }
                @if !room.is_participant() { (self.places()) }
            }
            main #main tabindex="-1" {
                (notice(&room.me))
                @if let Some(until) = room.view.permit.broken_open_until() {
                    p.in-danger-open role="note" {
                        (pictogram(Pictogram::Key))
                        span { (say.with("in-danger-open", &[("until", room.moment(until).into()), ("name", room.person().to_owned().into())])) }
                    }
                }
                (said(say, self.flash, Some(room)))
                (content)
            }
            (foot(say, room.me.web.settings.is_demo, Some(if room.is_participant() { "foot-own" } else { "foot" })))
            @if room.is_participant() { (self.bar()) }
        };
        document(say, &title, face, &body)
    }

    /// The places at the head of the desk: a row where there is room for one, else one line that opens. Both lead to
    /// the same; only one of them is shown.
    fn places(&self) -> Markup {
        let say = self.room.say();
        let groups = Here::GROUPS.map(|group| group.iter().copied().filter(|here| here.is_open_to(self.room)));
        let all = html! {
            @for group in groups {
                @for (nth, here) in group.enumerate() { li.begins[nth == 0] { (self.place(here)) } }
            }
        };
        html! {
            nav.places aria-label=(say.say("places")) {
                ul.places-row { (all) }
                details.places-menu {
                    summary {
                        (pictogram(self.here.pictogram())) b { (say.say(self.here.key())) }
                        span.detail { (say.say("places-others")) }
                    }
                    ul { (all) }
                }
            }
        }
    }

    fn bar(&self) -> Markup {
        html! {
            nav.bar aria-label=(self.room.say().say("places")) {
                ul { @for here in Here::BAR { li { (self.place(here)) } } }
            }
        }
    }

    fn place(&self, here: Here) -> Markup {
        html! {
            a href=(self.room.path(here.path())) aria-current=[(here == self.here).then_some("page")] {
                (pictogram(here.pictogram())) span { (self.room.say().say(here.key())) }
            }
        }
    }
}

fn document(say: Say<'_>, title: &str, face: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(say.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) " – " (say.say("program")) }
                link rel="stylesheet" href=(assets::address("style.css"));
                link rel="icon" type="image/svg+xml" href=(assets::address("icon.svg"));
                script type="module" src=(assets::address("page.js")) {}
            }
            body class=(face) {
                a.skip href="#main" { (say.say("skip")) }
                (body)
            }
        }
    }
}

fn home_link(say: Say<'_>) -> Markup {
    html! { a.home href="/" aria-label=(say.say("program")) { (figures::logo::logo()) b { (say.say("program")) } } }
}

fn account_menu(me: &SignedIn) -> Markup {
    let say = me.say();
    html! {
        details.menu {
            summary { span.menu-name { (me.account.profile.name) } }
            ul {
                li { a href="/account" { (pictogram(Pictogram::Settings)) (say.say("my-account")) } }
                @if me.account.profile.kind == app::accounts::AccountKind::Participant {
                    li { a href="/drawer" { (pictogram(Pictogram::Lock)) (say.say("drawer-title")) } }
                }
                li { a href="/help" { (pictogram(Pictogram::Help)) (say.say("help")) } }
                li { form method="post" action="/sign-out" { button.plain { (pictogram(Pictogram::SignOut)) (say.say("sign-out")) } } }
            }
        }
    }
}

/// The choice of language for who is not signed in.
fn languages(say: Say<'_>) -> Markup {
    html! {
        form.languages method="post" action="/language" aria-label=(say.say("language")) {
            @for language in Language::ALL {
                button.plain name="language" value=(language) lang=(language) aria-pressed=(if language == say.language() { "true" } else { "false" }) {
                    (language.own_name())
                }
            }
        }
    }
}

/// The foot of a page, with what is worth saying on every page of its kind.
fn foot(say: Say<'_>, is_demo: bool, words: Option<&str>) -> Markup {
    html! {
        @if is_demo || words.is_some() {
            footer.foot {
                @if is_demo { p.demo { (say.say("demo-notice")) } }
                @if let Some(words) = words { p { (say.say(words)) } }
            }
        }
    }
}

/// That somebody else made a way in for who is signed in, on every page until they have seen it.
fn notice(me: &SignedIn) -> Markup {
    let say = me.say();
    html! {
        @if me.account.profile.has_notice {
            p.notice-line.no-print { (pictogram(Pictogram::Looked)) span { (say.say("notice-line")) " " a href="/account" { (say.say("notice-look")) } } }
        }
    }
}

/// What was just done, with the way back.
fn said(say: Say<'_>, flash: &Flash, room: Option<&Room>) -> Markup {
    let is_name = |what: &&String| what.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let Some(key) = flash.done.as_ref().filter(is_name).map(|what| format!("done-{what}")).filter(|key| say.knows(key))
    else {
        return PreEscaped(String::new());
    };
    let undo = flash.undo.as_deref().and_then(thing_from);
    let redo = flash.redo.as_deref().and_then(thing_from);
    let back = flash.back.as_deref().and_then(Back::from_text);
    let again = flash.again.as_deref().and_then(|member| member.parse::<dossier::MemberId>().ok());
    html! {
        div.said role="status" {
            p { (pictogram(Pictogram::Check)) (say.say(&key)) }
            @if let (Some(room), Some(thing)) = (room, undo) {
                form method="post" action=(room.path("take-back")) {
                    (crate::parts::hidden(room))
                    input type="hidden" name="thing" value=(thing_text(thing));
                    button.quiet { (pictogram(Pictogram::Undo)) (say.say("undo")) }
                }
            }
            @if let (Some(room), Some(back)) = (room, back) { (back.button(room)) }
            @if let (Some(room), Some(member)) = (room, again) {
                form method="post" action=(room.path(&format!("circle/again/{member}"))) {
                    (crate::parts::hidden(room))
                    button.quiet { (pictogram(Pictogram::Undo)) (say.say("undo")) }
                }
            }
            @if let (Some(room), Some(thing)) = (room, redo) {
                form method="post" action=(room.path("put-back")) {
                    (crate::parts::hidden(room))
                    input type="hidden" name="thing" value=(thing_text(thing));
                    button.quiet { (pictogram(Pictogram::Undo)) (say.say("put-back")) }
                }
            }
        }
    }
}
