//! Without JavaScript all of it works, and what needs it is not shown.

use browser::{Options, Outcome, Server};

use crate::visit::Visit;

const PASSWORD: &str = "een nest van woorden 7";

#[tokio::test]
async fn the_person_signs_in_tells_and_rates_without_a_script() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let plain = Options { javascript: false, ..Options::phone() };
    let lien = Visit::start(&server, "lien", plain).await?;

    // With a name and a password, as after the first link.
    lien.browser.goto(&server.page("/account")).await?;
    let login = lien.browser.value("input[name='login']").await?;
    lien.browser.fill("input[name='password']", PASSWORD).await?;
    lien.browser.click("form[action='/account/password'] button").await?;
    lien.browser.wait_for(".said").await?;
    lien.browser.click("details.menu summary").await?;
    lien.browser.click("form[action='/sign-out'] button").await?;
    lien.browser.fill("form[action='/sign-in'] input[name='login']", &login).await?;
    lien.browser.fill("input[name='password']", PASSWORD).await?;
    lien.browser.click("form[action='/sign-in'] button").await?;
    lien.browser.wait_for("body.table nav.tiles").await?;

    lien.open("story").await?;
    assert!(!lien.browser.is_visible("[data-read-aloud]").await?, "a button that does nothing");
    lien.browser.click("a[href$='/story/new']").await?;
    let words = "Vandaag was er soep, en tijd.";
    lien.browser.fill("textarea[name='words']", words).await?;
    lien.browser.click("form.tell .actions button").await?;
    lien.browser.wait_for_text(words).await?;
    lien.browser.wait_for(".said[role='status'] button").await?;

    lien.open("spiderweb/rate/health").await?;
    lien.choose("form.slide", "tightness", 4).await?;
    lien.browser.click("form.slide .actions button").await?;
    // On to the next domain.
    lien.browser.wait_for_url(|url| !url.contains("/rate/health")).await?;
    lien.open("spiderweb").await?;
    assert_eq!(lien.words("#d-health .by-participant .knot-value").await?, "4");

    lien.open("plan/paper").await?;
    assert_eq!(lien.browser.count("[data-print]").await?, 1);
    assert!(!lien.browser.is_visible("[data-print]").await?, "a button that does nothing");
    Ok(())
}

#[tokio::test]
async fn the_guide_notes_rates_and_names_a_strength_without_a_script() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options { javascript: false, ..Options::desk() }).await?;
    guide.open("contacts/new").await?;
    assert!(!guide.browser.is_visible("[data-read-aloud]").await?, "a button that does nothing");
    guide.browser.click("label:has(input[name='kind'][value='phone'])").await?;
    guide.browser.fill("textarea[name='note']", "Gebeld over de wachtlijst.").await?;
    guide.browser.click(".save-bar button").await?;
    guide.browser.wait_for_text("Gebeld over de wachtlijst.").await?;
    guide.browser.click(".said button").await?;
    guide.browser.wait_for(".said form[action$='/put-back']").await?;
    let was = guide.browser.text("section.was").await?;
    assert!(!was.contains("Gebeld over de wachtlijst."), "{was}");

    guide.open("spiderweb/rate").await?;
    guide.choose("form.rate-all", "housing", 9).await?;
    guide.browser.click("form.rate-all .actions button").await?;
    guide.browser.wait_for(".said").await?;
    assert_eq!(guide.words("#d-housing .by-guide .knot-value").await?, "9");

    // What is not right comes back with all that was typed, and says so.
    guide.open("contacts/new").await?;
    guide.browser.fill("textarea[name='note']", "Nog zonder soort.").await?;
    guide.browser.click(".save-bar button").await?;
    guide.browser.wait_for(".wrong-summary[role='alert']").await?;
    assert_eq!(guide.browser.value("textarea[name='note']").await?.trim(), "Nog zonder soort.");
    Ok(())
}
