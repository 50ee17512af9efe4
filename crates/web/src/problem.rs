//! What to say when something cannot be: to people on a page, in plain words; never a debug string.

use app::AppError;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::{Reason, Refusal};
use maud::html;

use crate::Web;
use crate::i18n::{Language, Say};
use crate::page::Bare;
use crate::session::SignedIn;
use crate::typed::Slip;

/// Why a page cannot be shown.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The application said so.
    App(AppError),
    /// There is no such page.
    NotFound,
    /// They see the dossier, but this part of it is not shared with them.
    NotShared,
    /// They may read this part, but not write in it.
    ReadOnly,
}

impl Trouble {
    /// The page that says so.
    #[must_use]
    pub(crate) fn in_language(self, web: &Web, language: Language) -> Response {
        let say = web.texts.in_language(language);
        let (status, key) = match &self {
            Self::App(AppError::Denied(_)) => (StatusCode::NOT_FOUND, "trouble-not-for-you"),
            Self::App(AppError::NotForYou) => (StatusCode::FORBIDDEN, "trouble-not-your-account"),
            Self::NotFound => (StatusCode::NOT_FOUND, "trouble-not-found"),
            Self::NotShared => (StatusCode::FORBIDDEN, "trouble-not-shared"),
            Self::ReadOnly => (StatusCode::FORBIDDEN, "trouble-read-only"),
            Self::App(AppError::Busy) => (StatusCode::CONFLICT, "trouble-busy"),
            Self::App(error @ (AppError::Store(_) | AppError::Policies(_) | AppError::Unreadable(_))) => {
                tracing::error!(%error, "a page could not be made");
                (StatusCode::INTERNAL_SERVER_ERROR, "trouble-broken")
            }
            Self::App(_) => (StatusCode::UNPROCESSABLE_ENTITY, "trouble-refused"),
        };
        let why = match &self {
            Self::App(error) => Wrong::of(error, say).map(|wrong| wrong.words),
            Self::NotFound | Self::NotShared | Self::ReadOnly => None,
        };
        let page = Bare { say, title: say.say(key), is_demo: web.settings.is_demo }.around(&html! {
            p.lede { (say.say(&format!("{key}-way-out"))) }
            @if let Some(why) = why { p { (why) } }
            p { a.button href="/" { (say.say("to-start")) } }
        });
        (status, page).into_response()
    }
}

/// Something in a form that is not right: which field, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// The field; empty when it is about the whole form.
    pub field: &'static str,
    /// In plain words, with the way out.
    pub words: String,
}

impl Wrong {
    /// What is wrong, when the application refused for a reason that a person can mend.
    #[must_use]
    pub(crate) fn of(error: &AppError, say: Say<'_>) -> Option<Self> {
        match error {
            AppError::Refused { refusal, .. } => Some(Self::refusal(refusal, say)),
            AppError::NameTaken => Some(Self { field: "login", words: say.say("slip-name-taken") }),
            AppError::Unfit { field, why } => Some(Self::slip(Slip { field, why }, say)),
            AppError::Busy => Some(Self { field: "", words: say.say("slip-busy") }),
            _ => None,
        }
    }

    /// A refusal of the dossier, in words.
    #[must_use]
    pub(crate) fn refusal(refusal: &Refusal, say: Say<'_>) -> Self {
        let key = format!("refusal-{}", refusal.reason.code());
        let words = match &refusal.reason {
            Reason::TooLong { max, length } => say.with(&key, &[("max", (*max).into()), ("length", (*length).into())]),
            Reason::OutOfRange { min, max } => say.with(&key, &[("min", (*min).into()), ("max", (*max).into())]),
            Reason::TooMany { max } => say.with(&key, &[("max", (*max).into())]),
            Reason::FileTooLarge { max } | Reason::PapersFull { max } => say.with(&key, &[("max", (*max).into())]),
            Reason::TooShort { min } => say.with(&key, &[("min", (*min).into())]),
            Reason::NotShared(part) => say.with(&key, &[("part", say.name("part", part.as_str()).into())]),
            Reason::TooFar(day) | Reason::NotYet(day) | Reason::Passed(day) => {
                say.with(&key, &[("day", say.date(*day).into())])
            }
            Reason::NotYourVoice { role, voice } => {
                let role = say.name("circle-role", role.as_str());
                say.with(&key, &[("role", role.into()), ("voice", say.name("voice", voice.as_str()).into())])
            }
            Reason::NotForRole(role) => say.with(&key, &[("role", say.name("circle-role", role.as_str()).into())]),
            _ => say.say(&key),
        };
        Self { field: refusal.field.unwrap_or(""), words }
    }

    /// A slip in a form, in words.
    #[must_use]
    pub(crate) fn slip(slip: Slip, say: Say<'_>) -> Self {
        let key = format!("slip-{}", slip.why);
        let key = if say.knows(&key) { key } else { format!("refusal-{}", slip.why) };
        Self { field: slip.field, words: say.say(&key) }
    }
}

/// Why a form could not be taken in: something to mend in it, or trouble.
#[derive(Debug)]
pub(crate) enum NotTaken {
    /// To mend in the form; it is shown again with all that was typed.
    Wrong(Wrong),
    /// Trouble.
    Trouble(AppError),
}

/// The form again, with what is wrong in it, or the page that tells of the trouble: after what the application said.
#[must_use]
pub(crate) fn again<P: IntoResponse>(me: &SignedIn, error: AppError, page: impl FnOnce(&Wrong) -> P) -> Response {
    NotTaken::of(error, me.say()).again(me, page)
}

impl NotTaken {
    /// A field that cannot be read.
    #[must_use]
    pub(crate) fn slip(slip: Slip, say: Say<'_>) -> Self {
        Self::Wrong(Wrong::slip(slip, say))
    }

    /// The same, at the field that the form has for it.
    #[must_use]
    pub(crate) fn at(self, field: impl FnOnce(&'static str) -> &'static str) -> Self {
        match self {
            Self::Wrong(wrong) => Self::Wrong(Wrong { field: field(wrong.field), ..wrong }),
            trouble @ Self::Trouble(_) => trouble,
        }
    }

    /// The form again with status 422, or the page that tells of the trouble.
    #[must_use]
    pub(crate) fn again<P: IntoResponse>(self, me: &SignedIn, page: impl FnOnce(&Wrong) -> P) -> Response {
        match self {
            Self::Wrong(wrong) => (StatusCode::UNPROCESSABLE_ENTITY, page(&wrong)).into_response(),
            Self::Trouble(error) => Trouble::App(error).in_language(&me.web, me.language),
        }
    }

    /// From what the application said.
    #[must_use]
    pub(crate) fn of(error: AppError, say: Say<'_>) -> Self {
        match Wrong::of(&error, say) {
            Some(wrong) => Self::Wrong(wrong),
            None => Self::Trouble(error),
        }
    }
}
