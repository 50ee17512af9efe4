//! The language mirror, with a script and without: it looks along, one press puts kinder words in, saving never waits.

use browser::{Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

const BLAMING: &str = "Hij is onwillig vandaag.";
const KINDER: &str = "Hij is zag dit voorstel niet zitten; de reden was … vandaag.";

#[tokio::test]
async fn while_the_guide_writes_the_mirror_looks_along_and_one_press_puts_kinder_words_in() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options::desk()).await?;
    guide.open("contacts/new").await?;
    guide.browser.fill("textarea[name='note']", BLAMING).await?;
    guide.browser.wait_for("#f-note + .mirror .mirror-list li").await?;
    let seen = guide.words("#f-note + .mirror").await?;
    assert!(seen.contains("onwillig") && seen.contains("Wat kan dit nog verklaren?"), "{seen}");
    let live = "return document.querySelector('#f-note + .mirror [aria-live=polite]').textContent.trim();";
    let said = guide.browser.script(live, vec![]).await?;
    assert!(said.as_str().unwrap_or_default().contains("Eén woord"), "{said}");
    guide.browser.click("#f-note + .mirror button[data-instead]").await?;
    assert_eq!(guide.browser.value("textarea[name='note']").await?, KINDER);
    guide.browser.wait_for_text("vond niets om bij stil te staan").await?;
    guide.browser.click("label:has(input[name='kind'][value='phone'])").await?;
    guide.browser.click(".save-bar button").await?;
    guide.browser.wait_for_text(KINDER).await?;
    // What blames is kept as well, if somebody wants it so.
    guide.open("contacts/new").await?;
    guide.browser.click("label:has(input[name='kind'][value='phone'])").await?;
    guide.browser.fill("textarea[name='note']", BLAMING).await?;
    guide.browser.click(".save-bar button").await?;
    guide.browser.wait_for_text(BLAMING).await
}

#[tokio::test]
async fn without_a_script_the_button_brings_the_same_page_with_what_the_mirror_sees() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options { javascript: false, ..Options::desk() }).await?;
    guide.open("contacts/new").await?;
    guide.browser.click("label:has(input[name='kind'][value='phone'])").await?;
    guide.browser.fill("textarea[name='note']", BLAMING).await?;
    guide.browser.click("button[name='mirror'][value='look']").await?;
    guide.browser.wait_for(".mirror-seen .mirror-list li").await?;
    assert_eq!(guide.browser.value("textarea[name='note']").await?, BLAMING);
    let checked = "return document.querySelector(\"input[name='kind'][value='phone']\").checked;";
    assert_eq!(guide.browser.script(checked, vec![]).await?, json!(true), "all that was chosen is still chosen");
    guide.browser.click(".mirror-seen button[name='mirror']").await?;
    guide.browser.wait_for_text("vond niets om bij stil te staan").await?;
    assert_eq!(guide.browser.value("textarea[name='note']").await?, KINDER);
    guide.browser.click(".save-bar button").await?;
    guide.browser.wait_for_text(KINDER).await
}
