//! Rights at the table: one question a page, nothing kept unless one wants it, and a no that has a last day.

use browser::{Error, Options, Outcome, Server};

use crate::visit::Visit;

#[tokio::test]
async fn the_person_looks_without_keeping_anything_and_a_no_has_a_last_day() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    // Lien has told nothing of her household yet.
    let lien = Visit::start(&server, "lien", Options { javascript: false, ..Options::phone() }).await?;
    lien.open("rights/check").await?;
    lien.choose("#check", "region", "flanders").await?;
    lien.browser.click("#check .actions button.button").await?;
    lien.browser.wait_for("#check input[name='asked']:not([value='region'])").await?;
    // One may leave a question open, and go back to the one before.
    let second = lien.words("#check .field > label, #check .field > legend").await?;
    lien.browser.click("#check button[name='skip']").await?;
    lien.browser.wait_for("#check button[name='ask']").await?;
    assert_ne!(lien.words("#check .field > label, #check .field > legend").await?, second, "it is not asked twice");
    lien.browser.click("#check button[name='ask']").await?;
    assert_eq!(
        lien.words("#check .field > label, #check .field > legend").await?,
        second,
        "back to what was left open"
    );
    lien.browser.click("#check button[name='show']").await?;
    lien.browser.wait_for(".rights-possible .right").await?;
    let url = lien.browser.url().await?;
    assert!(!url.contains("flanders") && !url.contains('?'), "no answer stands in the address: {url}");
    let source = lien.words(".rights-possible .right .right-source").await?;
    assert!(source.contains("geldt sinds"), "where it was read is said: {source}");

    // A right becomes a step; she asks, they say no, and the last day to appeal stands on top.
    lien.browser.click(".rights-possible .right button[name='right']").await?;
    lien.browser.wait_for(".said[role='status']").await?;
    lien.open("rights").await?;
    lien.browser.click(".rights-list a").await?;
    lien.browser.click("a[href$='/note/asked']").await?;
    lien.browser.click("form.rights-note .actions .button").await?;
    lien.browser.wait_for(".stage-asked").await?;
    lien.browser.click("a[href$='/note/turned-down']").await?;
    lien.browser.fill("textarea[name='words']", "Er ontbrak een papier.").await?;
    // Far enough ahead to be still to come, whatever the day is.
    let day = in_thirty_days(&lien).await?;
    lien.browser.set("input[name='appeal_by']", &day).await?;
    lien.browser.click("form.rights-note .actions .button").await?;
    lien.browser.wait_for(".stage-turned-down").await?;
    let until = lien.words(".right-appeal").await?;
    assert!(["nog 29 dagen", "nog 30 dagen", "nog 31 dagen"].iter().any(|words| until.contains(words)), "{until}");
    lien.open("rights").await?;
    lien.browser.wait_for("section[aria-labelledby='rights-due'] a").await?;
    let course = lien.words("main").await?;
    assert!(!course.to_lowercase().contains("geweigerd"), "{course}");

    // Nothing of what she said was kept.
    lien.open("rights/answers").await?;
    assert_eq!(lien.browser.count(".rights-kept").await?, 0);
    Ok(())
}

/// A day thirty days ahead. Around midnight the program may count one more or less.
async fn in_thirty_days(visit: &Visit) -> Result<String, Error> {
    let script = "const day = new Date(); day.setDate(day.getDate() + 30); return day.toISOString().slice(0, 10);";
    let day = visit.browser.script(script, vec![]).await?;
    Ok(day.as_str().unwrap_or_default().to_owned())
}
