//! The language mirror: what it sees in a text, and all the words that it knows, for anyone to check.

use axum::Router;
use axum::extract::{Form as Body, FromRequestParts, Query, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::LONG;
use insight::Language;
use insight::mirror::{Entry, Finding, Lexicon};
use maud::{Markup, html};
use serde::Deserialize;

use crate::Web;
use crate::flash::Flash;
use crate::i18n::Say;
use crate::page::{Bare, Outside};
use crate::parts::{explanations, heading, reflection};
use crate::problem::Trouble;
use crate::session::{SignedIn, Visitor};
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/mirror", get(to(words)).post(to(look)))
}

/// What the mirror sees in a text. Nothing of it is kept or logged.
async fn look(me: SignedIn, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), me.say());
    let text = typed.get("text");
    let language = Language::of_code(typed.get("language")).or_else(|| Language::of_code(say.language().as_str()));
    let Some(language) = language.filter(|_| text.chars().nth(LONG).is_none()) else {
        return Trouble::NotFound.in_language(&me.web, me.language);
    };
    let put = |_: usize, found: &Finding<'_>| {
        html! {
            button.quiet.small type="button" data-start=(found.start) data-length=(found.length) data-words=(found.words)
                data-instead=(found.in_place()) { (say.say("mirror-put")) }
        }
    };
    reflection(say, text, language, put).into_response()
}

/// The language whose words are shown; that of the reader when it is left out.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    language: String,
}

/// All words of a language. Open to everyone: who reads about themselves has a right to check them.
async fn words(State(web): State<Web>, mut parts: Parts, Query(asked): Query<Asked>) -> Markup {
    let me = SignedIn::from_request_parts(&mut parts, &web).await.ok();
    let visitor = Visitor::of(&parts.headers, &web);
    let say = me.as_ref().map_or_else(|| visitor.say(), SignedIn::say);
    let of_reader = Language::of_code(say.language().as_str()).unwrap_or(Language::Dutch);
    let language = Language::of_code(&asked.language).unwrap_or(of_reader);
    let title = say.say("mirror-title");
    match &me {
        Some(me) => {
            let content = html! {
                (heading(say, figures::Pictogram::MirrorAndConfront, &title, &say.say("mirror-lede")))
                (lexicon(say, language))
            };
            Outside { me, title, flash: &Flash::default() }.around(&content)
        }
        None => {
            let content = html! { p.lede { (say.say("mirror-lede")) } (lexicon(say, language)) };
            Bare { say, title, is_demo: web.settings.is_demo }.around(&content)
        }
    }
}

fn lexicon(say: Say<'_>, language: Language) -> Markup {
    let entries = Lexicon::of(language).entries();
    let kinds: Vec<&[Entry]> = entries.chunk_by(|one, next| one.kind == next.kind).collect();
    html! {
        nav.mirror-languages aria-label=(say.say("mirror-language")) {
            ul { @for of in Language::ALL {
                li { a href={ "/mirror?language=" (of.code()) } lang=(of.code()) aria-current=[(of == language).then_some("true")] { (say.name("mirror-in", of.code())) } }
            } }
        }
        p.detail { (say.with("mirror-size", &[("count", entries.len().into())])) }
        @for entries in kinds { (kind(say, entries, language)) }
        section.card { h2 { (say.say("mirror-else")) } (explanations(say)) }
    }
}

/// The words of a kind: blame, labels, jargon.
fn kind(say: Say<'_>, entries: &[Entry], language: Language) -> Markup {
    let Some(first) = entries.first() else { return html! {} };
    let kind = match first.kind {
        insight::mirror::Kind::Blame => "mirror-blame",
        insight::mirror::Kind::Label => "mirror-label",
        insight::mirror::Kind::Jargon => "mirror-jargon",
    };
    let reasons: Vec<&[Entry]> = entries.chunk_by(|one, next| one.why == next.why).collect();
    html! {
        section.card.mirror-group {
            h2 { (say.say(kind)) }
            @for entries in reasons { (reason(say, entries, language)) }
        }
    }
}

/// The words that share a reason, folded away under it.
fn reason(say: Say<'_>, entries: &[Entry], language: Language) -> Markup {
    let Some(first) = entries.first() else { return html! {} };
    let forms = |words: &str| words.split('|').map(|form| form.replace('*', "…")).collect::<Vec<_>>().join(", ");
    html! {
        details.folded {
            summary { span lang=(language.code()) { (first.why) } " " span.count { (entries.len()) } }
            table {
                thead { tr { th scope="col" { (say.say("mirror-column-words")) } th scope="col" { (say.say("mirror-column-instead")) } } }
                tbody lang=(language.code()) {
                    @for entry in entries { tr { td { (forms(&entry.words)) } td { (entry.instead) } } }
                }
            }
        }
    }
}
