//! A ladder question, answered by the person on a phone: one question a page, big, and taken back with one press.

use browser::{Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

#[tokio::test]
async fn the_person_says_on_a_phone_where_they_are_and_what_holds_them_there() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let mamadou = Visit::start(&server, "mamadou", Options::phone()).await?;
    mamadou.open("plan").await?;
    mamadou.browser.click(".plan-ways a[href$='/plan/ladder']").await?;
    mamadou.browser.wait_for(".ladder-card svg.ladder").await?;
    mamadou.browser.click(".plan-acts a[href$='/plan/ladder/new']").await?;
    mamadou.browser.click("label:has(input[name='about'][value='domain.housing'])").await?;
    mamadou.browser.click("form.asked-page .actions .button").await?;
    mamadou.browser.wait_for(".ladder-rungs").await?;
    let small = "return [...document.querySelectorAll('.ladder-rung')].filter(rung => rung.getBoundingClientRect().height < 48).length;";
    assert_eq!(mamadou.browser.script(small, vec![]).await?, json!(0), "a rung is as high as a thumb");
    mamadou.choose("form.asked-page", "rung", 4).await?;
    mamadou.browser.click("form.asked-page .actions .button").await?;
    mamadou.browser.fill("textarea[name='holds']", "De verhuurder kwam kijken.").await?;
    mamadou.browser.click("form.asked-page .actions .button").await?;
    mamadou.browser.fill("textarea[name='next']", "Een droge muur.").await?;
    mamadou.browser.click("form.asked-page .actions .button").await?;
    mamadou.browser.wait_for(".said[role='status'] button").await?;
    let card = mamadou.words("#l-domain-housing").await?;
    assert!(
        card.contains("Trede 4") && card.contains("De verhuurder kwam kijken.") && card.contains("Een droge muur."),
        "{card}"
    );
    mamadou.browser.click(".said[role='status'] button").await?;
    mamadou.browser.wait_for(".said input[name='thing'][value^='ladder.']").await?;
    assert_eq!(mamadou.browser.count("#l-domain-housing").await?, 0, "taken back");
    Ok(())
}
