//! The own drawer, opened by the device: a passkey beside the phrase, with a device that is not there.

use browser::{Browser, Options, Outcome, Server};
use serde_json::json;

const PHRASE: &str = "de maan schijnt op mijn brood";
const WORDS: &str = "Dit is alleen van mij.";

async fn lock_up(browser: &Browser) -> Outcome {
    browser.click("form[action='/drawer/close'] button").await?;
    browser.wait_for("form[action='/drawer/open']").await
}

#[tokio::test]
async fn a_passkey_opens_the_drawer_and_the_phrase_stays() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let browser = Browser::start(Options::desk()).await?;
    browser.add_authenticator().await?;
    browser.goto(&server.by_name(server.link("mamadou")?)).await?;
    browser.goto(&server.by_name("/account")).await?;
    browser.fill("#f-passkey-name", "Mijn gsm").await?;
    browser.click("[data-passkey-enrol] button").await?;
    browser.wait_for_text("Mijn gsm").await?;

    browser.goto(&server.by_name("/drawer")).await?;
    browser.fill("input[name='phrase']", PHRASE).await?;
    browser.fill("input[name='again']", PHRASE).await?;
    browser.click("input[name='understood']").await?;
    browser.click("form[action='/drawer/make'] button").await?;
    browser.wait_for(".spare").await?;
    browser.goto(&server.by_name("/drawer")).await?;
    browser.fill("textarea[name='words']", WORDS).await?;
    browser.click("form[action='/drawer'] button").await?;
    browser.wait_for_text(WORDS).await?;

    browser.goto(&server.by_name("/drawer/phrase")).await?;
    browser.wait_for("form[action='/drawer/passkey']:not([hidden])").await?;
    browser.assert_no_serious_violations().await?;
    browser.click("form[action='/drawer/passkey'] button").await?;
    browser.wait_for(".said[role='status']").await?;
    browser.wait_for("form[action='/drawer/passkey/remove']").await?;

    // The device alone opens it, in a session that never heard the phrase.
    browser.goto(&server.by_name("/drawer")).await?;
    lock_up(&browser).await?;
    browser.wait_for("form[action='/drawer/passkey/open']:not([hidden])").await?;
    browser.assert_no_serious_violations().await?;
    browser.click("form[action='/drawer/passkey/open'] button").await?;
    browser.wait_for_text(WORDS).await?;
    let kept = "return [localStorage.length, document.cookie, document.body.innerHTML.includes(arguments[0])];";
    let kept = browser.script(kept, vec![json!("name=\"secret\" value=\"A")]).await?;
    assert_eq!(kept, json!([0, "", false]), "the page keeps nothing of the device");

    // So does the phrase; and a passkey that was taken away opens nothing.
    lock_up(&browser).await?;
    browser.fill("input[name='phrase']", PHRASE).await?;
    browser.click("form[action='/drawer/open'] button").await?;
    browser.wait_for_text(WORDS).await?;
    browser.goto(&server.by_name("/drawer/phrase")).await?;
    browser.click("form[action='/drawer/passkey/remove'] button").await?;
    browser.wait_for(".said[role='status']").await?;
    assert_eq!(browser.count("form[action='/drawer/passkey/remove']").await?, 0);
    browser.goto(&server.by_name("/drawer")).await?;
    lock_up(&browser).await?;
    assert_eq!(browser.count("form[action='/drawer/passkey/open']").await?, 0);
    browser.assert_no_console_errors().await
}
