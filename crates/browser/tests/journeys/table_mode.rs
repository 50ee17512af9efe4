//! Table mode: both put theirs unseen, both lie open at once, and what they agree on is shared.

use browser::{Error, Options, Outcome, Server};

use crate::visit::Visit;

/// Lays a round about some domains.
async fn lay(guide: &Visit, domains: &[&str], devices: &str) -> Result<String, Error> {
    guide.open("table/new").await?;
    guide.choose("form.lay-round", "what", "some").await?;
    for domain in domains {
        guide.choose("form.lay-round", "domain", domain).await?;
    }
    guide.choose("form.lay-round", "devices", devices).await?;
    guide.browser.click("form.lay-round .actions button").await?;
    guide.browser.wait_for(".at-table").await?;
    let url = guide.browser.url().await?;
    let screen = url.split_once("/table/").map(|(_, rest)| format!("table/{rest}"));
    screen.ok_or_else(|| Error::Page(format!("no round at {url}")))
}

/// Puts a value on the slider of this voice.
async fn put(visit: &Visit, voice: &str, value: u8) -> Outcome {
    let form = format!("form.slide.by-{voice}");
    visit.choose(&form, "value", value).await?;
    visit.browser.click(&format!("{form} button.button")).await
}

/// Waits, with the page looking again now and then by itself.
async fn see(visit: &Visit, css: &str) -> Outcome {
    match visit.browser.wait_for(css).await {
        Err(_) => visit.browser.wait_for(css).await,
        seen => seen,
    }
}

#[tokio::test]
async fn each_puts_theirs_unseen_on_a_device_of_their_own_and_both_open_at_once() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options::desk()).await?;
    let phone = Options { language: "fr", ..Options::phone() };
    let mamadou = guide.beside(&server, "mamadou", phone).await?;
    mamadou.in_language(&server, "fr").await?;
    let round = lay(&guide, &["housing", "health"], "own").await?;

    mamadou.open("spiderweb").await?;
    mamadou.browser.click("a.question.table-round").await?;
    assert_eq!(mamadou.browser.attribute("html", "lang").await?.as_deref(), Some("fr"));
    put(&mamadou, "participant", 7).await?;
    mamadou.browser.wait_for("[data-look-again='to-wait']").await?;

    // Nothing that the guide can ask for says what was put: with another value it is the same, letter by letter.
    let screens = [round.as_str(), "", "spiderweb", "spiderweb/rate", "table/new", "circle"];
    let mut with_seven = Vec::new();
    for screen in screens {
        // What is new is told once.
        guide.source(screen).await?;
        with_seven.push(guide.source(screen).await?);
    }
    mamadou.browser.click("a[href*='again=yes']").await?;
    put(&mamadou, "participant", 10).await?;
    mamadou.browser.wait_for("[data-look-again='to-wait']").await?;
    for (screen, before) in screens.iter().zip(with_seven) {
        guide.source(screen).await?;
        let now = guide.source(screen).await?;
        assert!(now.contains("</html>") && now == before, "the guide can tell from “{screen}” what was put unseen");
    }
    mamadou.browser.click("a[href*='again=yes']").await?;
    put(&mamadou, "participant", 7).await?;
    mamadou.browser.wait_for("[data-look-again='to-wait']").await?;

    guide.browser.reload().await?;
    assert_eq!(guide.browser.count(".both-open").await?, 0);
    put(&guide, "guide", 3).await?;
    see(&guide, ".both-open").await?;
    // By itself, while the phone lies on the table.
    see(&mamadou, ".both-open").await?;
    for visit in [&guide, &mamadou] {
        let said = visit.words(".both-open").await?;
        assert!(said.contains("Mamadou: 7") && said.contains("Els: 3"), "{said}");
    }

    put(&guide, "together", 5).await?;
    see(&guide, ".both-open .shared-value").await?;
    see(&mamadou, ".both-open .shared-value").await?;
    for visit in [&guide, &mamadou] {
        assert!(visit.words(".both-open .shared-value").await?.contains('5'));
        visit.open("spiderweb").await?;
        assert_eq!(visit.words("#d-housing .by-together .knot-value").await?, "5");
        assert_eq!(visit.words("#d-housing .by-participant .knot-value").await?, "7");
        assert_eq!(visit.words("#d-housing .by-guide .knot-value").await?, "3");
    }
    // The second domain still waits for both.
    mamadou.browser.wait_for("a.question.table-round").await
}

#[tokio::test]
async fn one_device_goes_from_hand_to_hand_and_hides_what_was_put() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options::phone()).await?;
    let round = lay(&guide, &["income_and_debts"], "one").await?;
    put(&guide, "participant", 6).await?;
    guide.browser.wait_for(".hand-over").await?;
    let with_six = (guide.source(&round).await?, guide.source(&format!("{round}?mine=yes")).await?);
    guide.browser.click(".hand-over a[href*='again=yes']").await?;
    put(&guide, "participant", 0).await?;
    guide.browser.wait_for(".hand-over").await?;
    let with_none = (guide.source(&round).await?, guide.source(&format!("{round}?mine=yes")).await?);
    assert!(with_six == with_none, "the page in between gives the value away");

    guide.browser.click(".hand-over a.button").await?;
    put(&guide, "guide", 6).await?;
    see(&guide, ".both-open").await?;
    let said = guide.words(".both-open").await?;
    assert!(said.contains("Mamadou: 0") && said.contains("Els: 6"), "{said}");
    put(&guide, "together", 4).await?;
    see(&guide, ".both-open .shared-value").await?;
    guide.browser.click(".go-on a.button").await?;
    guide.browser.wait_for(".looked-at").await?;
    let looked = guide.words(".looked-at").await?;
    assert!(looked.contains('4') && looked.contains('0') && looked.contains('6'), "{looked}");
    Ok(())
}
