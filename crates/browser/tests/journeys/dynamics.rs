//! What holds what: the person chooses what comes loose and sees what may move, with the thumb, with the keyboard alone,
//! and without a script; the guide asks for more at once.

use browser::{Browser, Error, Key, Options, Outcome, Server};
use serde_json::json;

use crate::visit::{Visit, WIDE};

/// More stops than the page has.
const FAR: usize = 80;

/// Goes on with the Tab key until it is at what answers to `css`, and presses.
async fn tab_to_and_press(browser: &Browser, css: &str) -> Outcome {
    for _ in 0..FAR {
        browser.press(Key::Tab).await?;
        let at = browser.script("return document.activeElement.matches(arguments[0]);", vec![json!(css)]).await?;
        if at.as_bool().unwrap_or_default() {
            let focused = browser.focused().await?;
            assert!(focused.outline_visible && focused.in_view, "one does not see where one is: {focused:?}");
            return browser.press(Key::Enter).await;
        }
    }
    Err(Error::Page(format!("the keyboard does not come to {css} on {}", browser.url().await?)))
}

/// The rings that are drawn in the setting that is shown: what comes loose, and what may move.
async fn rings(browser: &Browser) -> Result<(u64, u64), Error> {
    let script =
        "const shown = [...document.querySelectorAll('svg.spiderweb')].filter(svg => svg.getClientRects().length);
        const count = css => shown.reduce((sum, svg) => sum + svg.querySelectorAll(css).length, 0);
        return [count('.loosened:not(.thin)'), count('.moves')];";
    let rings = browser.script(script, vec![]).await?;
    let at = |nth: usize| rings.get(nth).and_then(serde_json::Value::as_u64).unwrap_or_default();
    Ok((at(0), at(1)))
}

#[tokio::test]
async fn the_person_chooses_what_comes_loose_and_sees_what_may_move() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let mamadou = Visit::start(&server, "mamadou", Options::phone()).await?;
    let browser = &mamadou.browser;
    // From the one sentence on the start page.
    browser.click("p.opening a[href$='/spiderweb/dynamics']").await?;
    browser.wait_for(".one-sentence").await?;
    assert_eq!(rings(browser).await?, (0, 0), "nothing is chosen yet");
    assert_eq!(browser.count(".step-choice").await?, 1, "one question at a time");
    browser.click(".step-choice a[href*='housing=3']").await?;
    browser.wait_for("#helps").await?;
    let said = mamadou.words(".one-sentence").await?;
    assert!(said.starts_with("Als Huisvesting losser komt") && said.contains("Gezondheid"), "{said}");
    let (loose, moves) = rings(browser).await?;
    assert!(loose == 1 && moves > 1, "{loose} {moves}");
    // Strength beside every problem: what already helps there stands under it, and a first step is offered.
    assert!(mamadou.words("section:has(> #helps)").await?.contains("Een droge kamer"));
    assert!(browser.is_visible("a.button[href$='/plan/new']").await?);
    // One more, and where it comes from.
    browser.click("details.web-why:has(a[href*='work=3']) summary").await?;
    browser.click("details.web-why a[href*='work=3']").await?;
    browser.wait_for_text("losser komen").await?;
    assert_eq!(rings(browser).await?.0, 2);
    browser.click("details.web-why:has(.receipt) > summary").await?;
    browser.click("details.receipt > summary").await?;
    browser.wait_for_text("spiderweb.what_if, 1").await?;
    browser.assert_no_horizontal_scroll().await?;
    browser.assert_no_serious_violations().await?;
    // And back to the question.
    browser.click(".step-choice a.quiet").await?;
    browser.wait_for("#ask-loose").await
}

#[tokio::test]
async fn the_same_with_the_keyboard_alone_and_without_a_script() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let phone = Options { phone: false, ..Options::phone() };
    let mamadou = Visit::start(&server, "mamadou", phone).await?;
    let browser = &mamadou.browser;
    mamadou.open("spiderweb").await?;
    tab_to_and_press(browser, "a.tile[href$='/spiderweb/dynamics']").await?;
    browser.wait_for("#ask-loose").await?;
    tab_to_and_press(browser, "a.tile[href*='income_and_debts=3']").await?;
    browser.wait_for("#first-step").await?;
    assert!(mamadou.words(".one-sentence").await?.starts_with("Als Inkomen en schulden losser komt"));
    tab_to_and_press(browser, ".step-choice a.button[href$='/plan/new']").await?;
    browser.wait_for("form[action$='/plan/new']").await?;

    let plain = Options { javascript: false, ..Options::phone() };
    let lien = Visit::start(&server, "lien", plain).await?;
    lien.open("spiderweb/dynamics").await?;
    lien.browser.click(".step-choice a[href*='family=3']").await?;
    lien.browser.wait_for("#first-step").await?;
    assert!(lien.words(".one-sentence").await?.starts_with("Als Gezin losser komt"));
    assert_eq!(rings(&lien.browser).await?.0, 1);
    Ok(())
}

#[tokio::test]
async fn the_guide_asks_what_if_of_two_domains_and_tells_where_a_place_leads() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", WIDE).await?;
    let browser = &guide.browser;
    guide.open("spiderweb/dynamics").await?;
    let script = "for (const [name, value] of [['housing', '3'], ['justice', '1']])
        document.querySelector(`select[name='${name}']`).value = value; return true;";
    browser.script(script, vec![]).await?;
    browser.click("#what-if form button").await?;
    browser.wait_for(".if-found").await?;
    assert!(guide.words(".if-found").await?.starts_with("Als Justitie en Huisvesting losser komen"));
    assert_eq!(browser.value("select[name='housing']").await?, "3", "what was chosen stays chosen");
    browser.click("#circles ol.circle-list li:nth-child(2) a").await?;
    browser.wait_for("#circles ol.circle-list li:nth-child(2) [aria-current='true']").await?;
    assert_eq!(browser.value("select[name='housing']").await?, "3", "looking at a circle forgets nothing");
    // A slider answers at once, and what it says stands in the address.
    let slide = "const slider = document.getElementById('f-work'); slider.value = 2;
        slider.dispatchEvent(new Event('input', { bubbles: true })); return slider.getAttribute('aria-valuetext');";
    assert_eq!(browser.script(slide, vec![]).await?, json!("veel losser"));
    browser.wait_for_text("Als Werk, Justitie en Huisvesting losser komen").await?;
    assert!(browser.url().await?.contains("work=2"), "{}", browser.url().await?);

    guide.open("nest/ways/new").await?;
    let script = "const from = document.querySelector(\"select[name='from']\"); from.selectedIndex = 1; return true;";
    browser.script(script, vec![]).await?;
    browser.fill("input[name='place']", "De bibliotheek").await?;
    browser.click("form[action$='/nest/ways/new'] .actions button").await?;
    browser.wait_for(".said[role='status'] button").await?;
    browser.wait_for_text("opent de weg naar De bibliotheek").await?;
    // Undone, the way is gone and the place stays.
    browser.click(".said[role='status'] button").await?;
    browser.wait_for(".said form[action$='/put-back']").await?;
    assert!(!guide.words(".place-way-list").await?.contains("De bibliotheek"));
    Ok(())
}
