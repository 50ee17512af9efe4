//! The person on a small screen, in French, with the keyboard alone: finds who looked last week, and stops somebody's
//! access with one press.

use browser::{Browser, Error, Key, Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

/// More stops than any page has between one thing and the next.
const FAR: usize = 120;

async fn follow(browser: &Browser, css: &str) -> Outcome {
    for _ in 0..FAR {
        browser.press(Key::Tab).await?;
        let script = "return document.activeElement.matches(arguments[0]);";
        if browser.script(script, vec![json!(css)]).await?.as_bool().unwrap_or_default() {
            let focused = browser.focused().await?;
            assert!(focused.outline_visible && focused.in_view, "one sees where one is: {focused:?}");
            return browser.press(Key::Enter).await;
        }
    }
    Err(Error::Page(format!("the keyboard does not come to {css} on {}", browser.url().await?)))
}

#[tokio::test]
async fn the_person_finds_who_looked_and_stops_an_access() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    // Omar looks on another device.
    let omar = Visit::start(&server, "network-member", Options::desk()).await?;
    omar.open("nest").await?;
    let phone = Options { language: "fr", phone: false, ..Options::phone() };
    let visit = omar.beside(&server, "mamadou", phone).await?;
    visit.in_language(&server, "fr").await?;
    let browser = &visit.browser;

    follow(browser, "a.who-looked").await?;
    browser.wait_for(".looked-day").await?;
    let who = visit.words(".looked-day").await?;
    assert!(who.contains("Omar") && who.contains("A regardé"), "{who}");

    visit.open("circle").await?;
    follow(browser, "form[action*='/circle/stop/'] button[aria-label$='Omar']").await?;
    browser.wait_for(".said form[action*='/circle/again/']").await?;
    let said = visit.words(".said").await?;
    assert!(said.contains("L’accès est arrêté"), "{said}");

    omar.open("nest").await?;
    let closed = omar.words("h1").await?;
    assert!(
        !closed.is_empty()
            && omar.browser.script("return document.querySelector('.places') === null;", vec![]).await?.as_bool()
                == Some(true),
        "the next click of Omar shows nothing: {closed}"
    );

    follow(browser, ".said form[action*='/circle/again/'] button").await?;
    browser.wait_for(".said").await?;
    omar.open("nest").await?;
    omar.browser.wait_for(".places").await
}
