//! The person, unaided: from their first page, by what stands before them alone, they find who looked last week, take
//! everything along, and stop somebody's access.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use browser::{Browser, Error, Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

/// How long a file may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);

/// The file that was handed out, whole.
async fn arrived(folder: &PathBuf) -> Result<Vec<u8>, Error> {
    let began = Instant::now();
    loop {
        let files = std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
        if let Some(zip) = files.into_iter().find(|path| path.extension().is_some_and(|kind| kind == "zip")) {
            return std::fs::read(&zip).map_err(|error| Error::File(zip, error));
        }
        if began.elapsed() > PATIENCE {
            return Err(Error::Page(format!("no file came into {}", folder.display())));
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// From wherever one is: the first page, and from there the circle.
async fn to_the_circle(browser: &Browser) -> Outcome {
    browser.click("nav.bar li:first-child a").await?;
    browser.wait_for("a.who-looked").await?;
    browser.click("nav.tiles a[href$='/circle']").await?;
    browser.wait_for("form[action*='/circle/stop/']").await
}

#[tokio::test]
async fn the_person_finds_who_looked_takes_along_and_withdraws_by_following_links_alone() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let omar = Visit::start(&server, "network-member", Options::desk()).await?;
    omar.open("nest").await?;
    let visit = omar.beside(&server, "mamadou", Options::phone()).await?;
    let browser = &visit.browser;

    browser.click("a.who-looked").await?;
    browser.wait_for(".looked-day").await?;
    let who = visit.words("main").await?;
    assert!(who.contains("Omar"), "{who}");

    to_the_circle(browser).await?;
    browser.click("main a[href$='/take-along']").await?;
    browser.wait_for("form[action$='/take-along'] button").await?;
    let folder = browser.profile().join("taken");
    let place = json!({ "behavior": "allow", "downloadPath": folder });
    browser.cdp("Browser.setDownloadBehavior", place).await?;
    browser.click("form[action$='/take-along'] button").await?;
    let taken = arrived(&folder).await?;
    assert!(taken.starts_with(b"PK"), "{} bytes", taken.len());
    for name in ["index.html", "dossier.json", "schema.json"] {
        assert!(taken.windows(name.len()).any(|part| part == name.as_bytes()), "{name}");
    }

    to_the_circle(browser).await?;
    browser.click("form[action*='/circle/stop/'] button[aria-label$='Omar']").await?;
    browser.wait_for(".said form[action*='/circle/again/']").await?;
    omar.open("nest").await?;
    omar.browser.wait_for("h1").await?;
    assert_eq!(omar.browser.count(".places").await?, 0, "the next click of Omar shows nothing");
    browser.assert_no_console_errors().await
}
