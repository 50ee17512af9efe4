//! The guide: sees web and nest, notes a contact in under a minute, takes it back, and prints the plan on one page.

use std::time::{Duration, Instant};

use browser::{Media, Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

/// The most presses and fields that fit in a minute beside a kitchen table.
const MOST: usize = 6;

#[tokio::test]
async fn the_guide_sees_the_web_and_the_nest_and_both_can_be_heard() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options::desk()).await?;
    let script = "return [...document.querySelectorAll('.pair svg.figure')]
        .filter(svg => svg.checkVisibility())
        .map(svg => [svg.getAttribute('role'), svg.getAttribute('aria-labelledby'), svg.getAttribute('aria-describedby')]
            .map((said, n) => n === 0 ? said : document.getElementById(said)?.textContent ?? ''));";
    let figures = guide.browser.script(script, vec![]).await?;
    let figures = figures.as_array().cloned().unwrap_or_default();
    assert_eq!(figures.len(), 2, "the web and the nest, each drawn once: {figures:?}");
    for figure in &figures {
        let said = |n: usize| figure.get(n).and_then(serde_json::Value::as_str).unwrap_or_default();
        assert!(["img", "group"].contains(&said(0)), "{figure}");
        assert!(said(1).contains("Mamadou"), "the name of the figure: {figure}");
        assert!(said(2).split_whitespace().count() >= 5, "what the figure says, in a sentence: {figure}");
    }
    // The sentence also stands beside each, for all to read.
    for reading in guide.browser.texts(".pair .reading").await? {
        assert!(reading.split_whitespace().count() >= 5, "“{reading}”");
    }
    assert_eq!(guide.browser.count(".pair .reading").await?, 2);
    Ok(())
}

#[tokio::test]
async fn a_contact_is_noted_in_under_a_minute_and_can_be_taken_back() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options::phone()).await?;
    let mut acts = 0;
    let since = Instant::now();
    for press in ["a[href$='/contacts/new']", "label:has(input[name='kind'][value='home_visit'])"] {
        guide.browser.click(press).await?;
        acts += 1;
    }
    let words = "Samen de brief van de huisbaas gelezen.";
    guide.browser.fill("textarea[name='note']", words).await?;
    guide.browser.click(".save-bar button").await?;
    acts += 2;
    assert!(acts <= MOST, "{acts} presses and fields");
    guide.browser.wait_for(".said[role='status'] button").await?;
    assert!(since.elapsed() < Duration::from_secs(60), "{:?}", since.elapsed());

    let was = guide.browser.text("section.was").await?;
    assert!(was.contains(words) && was.contains("Els"), "{was}");
    guide.browser.click(".said button").await?;
    guide.browser.wait_for("input[name='thing'][value^='contact.']").await?;
    let was = guide.browser.text("section.was").await?;
    assert!(!was.contains(words), "taken back, and still there: {was}");
    guide.browser.click(".said form[action$='/put-back'] button").await?;
    guide.browser.wait_for_text(words).await
}

#[tokio::test]
async fn the_plan_is_one_page_of_paper_with_the_words_of_the_goals() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options::desk()).await?;
    guide.open("plan").await?;
    let goals = guide.browser.texts(".goal-words").await?;
    assert!(!goals.is_empty());
    guide.open("plan/paper").await?;
    guide.browser.emulate(Media { print: true, ..Media::default() }).await?;
    let sheet = guide.browser.text("body").await?;
    for goal in &goals {
        assert!(sheet.contains(goal), "“{goal}” is not on paper:\n{sheet}");
    }
    // On paper there is the sheet and nothing to press.
    let pressable = "return [...document.querySelectorAll('button, nav a, summary, footer')]
        .filter(part => part.checkVisibility()).map(part => part.textContent.trim());";
    assert_eq!(guide.browser.script(pressable, vec![]).await?, json!([]));

    assert_eq!(guide.pages_on_paper("journeys/plan").await?, 1, "the plan is one page");
    Ok(())
}
