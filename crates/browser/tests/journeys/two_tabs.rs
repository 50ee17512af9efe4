//! The same form twice, filled in differently: nothing is lost, and the person says which one stands.

use browser::{Error, Options, Outcome, Server};

use crate::visit::Visit;

/// The person with the same page open twice, on a phone and beside it.
async fn twice(server: &Server) -> Result<(Visit, Visit), Error> {
    let one = Visit::start(server, "mamadou", Options::phone()).await?;
    let other = one.beside(server, "mamadou", Options::phone()).await?;
    Ok((one, other))
}

#[tokio::test]
async fn two_values_for_one_domain_are_both_kept_until_one_press_settles_it() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let (one, other) = twice(&server).await?;
    for tab in [&one, &other] {
        tab.open("spiderweb/rate/housing").await?;
    }
    for (tab, value) in [(&one, 8), (&other, 2)] {
        tab.choose("form.slide", "tightness", value).await?;
        tab.browser.click("form.slide .actions button").await?;
        tab.browser.wait_for("form.slide input[name='tightness']:not(:checked)").await?;
    }
    one.open("spiderweb").await?;
    let asked = one.browser.texts(".contested form.settle button").await?;
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!(
        asked.iter().any(|value| value.contains('8')) && asked.iter().any(|value| value.contains('2')),
        "{asked:?}"
    );
    one.browser.click(".contested form.settle button[value='8']").await?;
    one.browser.wait_for(".said").await?;
    assert_eq!(one.browser.count(".contested").await?, 0);
    assert_eq!(one.words("#d-housing .by-participant .knot-value").await?, "8");
    other.open("spiderweb").await?;
    assert_eq!(other.browser.count(".contested").await?, 0);
    Ok(())
}

#[tokio::test]
async fn two_wordings_are_both_kept_until_one_press_settles_it() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let (one, other) = twice(&server).await?;
    one.open("story").await?;
    let reword = one.browser.attribute(".told a[href*='/reword/story.']", "href").await?.unwrap_or_default();
    let reword = server.page(&reword);
    let wordings = [(&one, "Zoals ik het eerst zei."), (&other, "Zoals ik het daarna zei.")];
    for (tab, _) in wordings {
        tab.browser.goto(&reword).await?;
    }
    for (tab, words) in wordings {
        tab.browser.fill("textarea[name='words']", words).await?;
        tab.browser.click("form[data-keep] .actions button").await?;
        tab.browser.wait_for(".said").await?;
    }
    one.open("story").await?;
    let both = one.browser.texts(".contested blockquote").await?;
    assert_eq!(both.len(), 2, "{both:?}");
    for (_, words) in wordings {
        assert!(both.iter().any(|kept| kept.contains(words)), "“{words}” is lost: {both:?}");
    }
    // The press beside the first of the two.
    let kept = both.first().cloned().unwrap_or_default();
    one.browser.click(".contested form[action*='/reword/'] button").await?;
    one.browser.wait_for(".said").await?;
    assert_eq!(one.browser.count(".contested").await?, 0);
    one.browser.wait_for_text(&kept).await?;
    Ok(())
}
