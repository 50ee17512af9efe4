//! The pictures of the README, made anew by every run: of what people see, with what the demo tells.

use browser::{Media, Options, Outcome, Server};

use crate::visit::{Visit, WIDE};

#[tokio::test]
async fn pictures_of_the_desk_and_the_paper() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", WIDE).await?;
    // What is new is told once; the picture is of the day after.
    guide.open("").await?;
    guide.browser.wait_for(".pair svg.figure").await?;
    guide.browser.screenshot("readme/overview-guide").await?;
    guide.open("spiderweb").await?;
    guide.browser.wait_for(".figure-pair svg").await?;
    guide.browser.screenshot("readme/web").await?;
    guide.open("plan/paper").await?;
    guide.browser.resize(Options { width: 794, height: 1123, ..WIDE }).await?;
    guide.browser.emulate(Media { print: true, ..Media::default() }).await?;
    guide.browser.wait_for("article.fridge").await?;
    // The margin that the paper has around it, and no more of the sheet than is written on.
    guide.browser.script("document.body.style.padding = '14mm';", vec![]).await?;
    guide.browser.resize(Options { width: 794, height: 600, ..WIDE }).await?;
    guide.browser.screenshot("readme/plan-paper").await?;
    Ok(())
}

#[tokio::test]
async fn pictures_of_the_phone_and_the_table() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let phone = Options { language: "fr", ..Options::phone() };
    let mamadou = Visit::start(&server, "mamadou", phone).await?;
    let guide = mamadou.beside(&server, "guide", Options::phone()).await?;
    mamadou.open("nest").await?;
    mamadou.browser.wait_for(".figure-pair svg").await?;
    whole(&mamadou, "nest-participant").await?;

    guide.open("table/new").await?;
    guide.choose("form.lay-round", "what", "some").await?;
    guide.choose("form.lay-round", "domain", "housing").await?;
    guide.browser.click("form.lay-round .actions button").await?;
    for (voice, value) in [("participant", 8), ("guide", 5)] {
        guide.choose(&format!("form.by-{voice}"), "value", value).await?;
        guide.browser.click(&format!("form.by-{voice} button.button")).await?;
        if voice == "participant" {
            guide.browser.click(".hand-over a.button").await?;
        }
    }
    guide.browser.wait_for(".both-open").await?;
    whole(&guide, "table-mode").await?;

    mamadou.in_language(&server, "fr").await?;
    mamadou.open("").await?;
    mamadou.browser.wait_for("html[lang='fr'] nav.tiles").await?;
    whole(&mamadou, "start-participant-phone").await
}

/// A picture of the whole page of a phone, with the bar at its foot.
async fn whole(visit: &Visit, name: &str) -> Outcome {
    let height = visit.browser.script("return document.documentElement.scrollHeight;", vec![]).await?;
    let height = height.as_u64().and_then(|height| u32::try_from(height).ok()).unwrap_or(2000);
    visit.browser.resize(Options { height, ..Options::phone() }).await?;
    visit.browser.screenshot(&format!("readme/{name}")).await?;
    visit.browser.resize(Options::phone()).await
}
