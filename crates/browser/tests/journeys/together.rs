//! Working together: the person takes a rein and says how it is; the guide guesses, and keeps a role to herself.

use browser::{Options, Outcome, Server};

use crate::visit::Visit;

#[tokio::test]
async fn a_rein_is_taken_the_compass_opens_when_both_gave_and_a_role_stays_the_guides_own() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let mamadou = Visit::start(&server, "mamadou", Options::phone()).await?;
    mamadou.open("together").await?;
    mamadou.browser.click("nav.tiles a[href$='/together/reins']").await?;
    mamadou.browser.wait_for(".reins-card svg.reins").await?;
    mamadou.browser.click("#r-landlord .card-head a").await?;
    mamadou.choose("form.reins-form", "value", 4).await?;
    mamadou.browser.click("form.reins-form .actions .button").await?;
    mamadou.browser.wait_for(".said[role='status']").await?;
    let landlord = mamadou.words("#r-landlord").await?;
    assert!(landlord.contains("Jij doet dit zelf"), "{landlord}");
    mamadou.browser.click(".said form button").await?;
    mamadou.browser.wait_for("#r-landlord").await?;
    assert!(!mamadou.words("#r-landlord").await?.contains("Jij doet dit zelf"), "one press goes back");

    mamadou.open("together/relationship").await?;
    mamadou.browser.click("form[action$='/relationship/begin'] .button").await?;
    mamadou.browser.wait_for("form.compass-form").await?;
    mamadou.choose("form.compass-form", "distant_near", -2).await?;
    mamadou.browser.click("form.compass-form .actions .button").await?;
    mamadou.browser.wait_for("[name='bureaucratic_personalised'][type='radio']").await?;
    mamadou.browser.click("button[value='skip']").await?;
    mamadou.browser.wait_for("[name='paternalistic_emancipatory'][type='radio']").await?;
    mamadou.browser.click("button[value='skip']").await?;
    mamadou.browser.wait_for("input[type='text'][name='words']").await?;
    mamadou.browser.click("form.compass-form .actions .button").await?;
    mamadou.browser.wait_for(".closed-card").await?;

    let els = mamadou.beside(&server, "guide", Options::desk()).await?;
    els.open("together/relationship").await?;
    els.browser.click("a.question").await?;
    els.browser.wait_for("form.compass-form").await?;
    els.choose("form.compass-form", "distant_near", 3).await?;
    els.browser.click("form.compass-form .actions .button").await?;
    els.browser.wait_for(".compass-table").await?;
    let table = els.words(".compass-table").await?;
    assert!(table.contains("duidelijk op afstand") && table.contains("heel erg dichtbij"), "{table}");

    els.open("together/roles/new").await?;
    els.choose("form.roles-form", "role", "rescuer").await?;
    els.browser.fill("textarea[name='words']", "Ik nam het over.").await?;
    els.browser.click("form.roles-form .actions .button").await?;
    els.browser.wait_for(".role-moments").await?;
    assert!(els.words(".role-moments").await?.contains("Ik nam het over."));
    mamadou.open("together/roles").await?;
    assert!(!mamadou.words("main").await?.contains("Ik nam het over."), "it is hers");
    els.browser.click(".role-moments li form[action$='/share'] button").await?;
    els.browser.wait_for(".shared-mark").await?;
    mamadou.open("together/roles").await?;
    assert!(mamadou.words("main").await?.contains("Ik nam het over."), "until she shares it");
    Ok(())
}
