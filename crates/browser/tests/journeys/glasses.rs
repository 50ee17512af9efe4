//! The strengths glasses on a phone: from the story, over a question, to a strength, and back to the story.

use browser::{Options, Outcome, Server};

use crate::visit::Visit;

#[tokio::test]
async fn the_person_reads_their_story_again_and_finds_a_strength_that_leads_back_to_it() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let mamadou = Visit::start(&server, "mamadou", Options::phone()).await?;
    mamadou.open("story").await?;
    mamadou.browser.click(".story-tell a[href$='/story/glasses']").await?;
    mamadou.browser.click(".glasses-entries li:last-child a.quiet").await?;
    mamadou.browser.click("form.glasses-form .actions .button").await?;
    mamadou.browser.click("label:has(input[name='see'][value='lost_capital'])").await?;
    mamadou.browser.click("form.glasses-form .actions .button").await?;
    mamadou.browser.click("label:has(input[name='toward'][value='skills'])").await?;
    mamadou.browser.click("form.glasses-form .actions .button").await?;
    mamadou.browser.wait_for_text("Wat kan niemand je nog afnemen?").await?;
    let words = "Mijn handen weten hoe het moet.";
    mamadou.browser.fill("textarea[name='found']", words).await?;
    mamadou.browser.click("form.glasses-form .actions .button").await?;
    mamadou.browser.wait_for(".said[role='status'] button").await?;
    let story = mamadou.words(".book").await?;
    assert!(story.contains("Hier zit een kracht in:") && story.contains(words), "{story}");
    mamadou.browser.click(".found-in li:last-child a").await?;
    mamadou.browser.wait_for_text("Komt uit dit verhaal").await?;
    let nest = mamadou.words("main").await?;
    assert!(nest.contains(words) && nest.contains("In mijn dorp herstelde ik alle radio's."), "{nest}");
    Ok(())
}
