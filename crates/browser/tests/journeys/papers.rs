//! Papers: a letter is photographed, kept sealed with the debt that it is about, seen again there, and taken out.

use std::fs;
use std::path::Path;

use browser::{Error, Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

#[tokio::test]
async fn a_photo_of_a_letter_is_kept_sealed_with_its_debt() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let mamadou = Visit::start(&server, "mamadou", Options::phone()).await?;
    // A picture of this very page stands for the photo.
    let photo = mamadou.browser.screenshot("journeys/letter-photo").await?;
    let bytes = fs::read(&photo).map_err(|error| Error::File(photo.clone(), error))?;
    mamadou.open("money/debts").await?;
    mamadou.browser.click(".money-debt a").await?;
    mamadou.browser.wait_for(".papers-of").await?;
    let debt = mamadou.browser.url().await?;
    let before = mamadou.browser.count(".papers-of .paper-list li").await?;
    mamadou.browser.click(".papers-of a[href*='/papers/new?about=debt.']").await?;
    mamadou.browser.fill("input#f-file-there", &photo.display().to_string()).await?;
    mamadou.browser.fill("input[name='words']", "Brief van vandaag").await?;
    mamadou.browser.click("form.paper-keep .actions .button").await?;
    mamadou.browser.wait_for(".paper-picture img").await?;
    assert!(mamadou.words("main").await?.contains("Brief van vandaag"));
    let loaded = "const image = document.querySelector('.paper-picture img');
        return image.decode().then(() => image.naturalWidth);";
    let width = mamadou.browser.script(loaded, vec![]).await?;
    assert!(width.as_u64().is_some_and(|width| width >= 320), "the picture is shown: {width}");
    let paper = mamadou.browser.url().await?;

    // It stands with its debt, for the guide as well; a friend, who may not see money, finds nothing.
    mamadou.browser.goto(&debt).await?;
    assert_eq!(mamadou.browser.count(".papers-of .paper-list li").await?, before + 1);
    let omar = mamadou.beside(&server, "network-member", Options::desk()).await?;
    let status = "return fetch(arguments[0], { cache: 'no-store' }).then(answer => answer.status);";
    let seen = omar.browser.script(status, vec![json!(format!("{}/file", without_query(&paper)))]).await?;
    assert!(seen.as_u64().is_some_and(|status| status >= 400), "a friend sees the letter: {seen}");

    // What lies on the disk is sealed: nothing of the photo stands there as it was.
    let part = bytes.get(bytes.len() / 2..).and_then(|rest| rest.get(..24)).unwrap_or_default();
    assert_eq!(part.len(), 24);
    assert_eq!(files_with(server.data(), part)?, Vec::<String>::new());

    mamadou.browser.goto(&paper).await?;
    mamadou.browser.click("a[href$='/destroy']").await?;
    mamadou.browser.click("form[action$='/destroy'] button").await?;
    mamadou.browser.wait_for(".said[role='status']").await?;
    mamadou.browser.goto(&debt).await?;
    assert_eq!(mamadou.browser.count(".papers-of .paper-list li").await?, before, "what was taken out is gone");
    Ok(())
}

fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url)
}

/// The files under a folder in which these bytes stand.
fn files_with(folder: &Path, bytes: &[u8]) -> Result<Vec<String>, Error> {
    let failed = |error| Error::File(folder.to_owned(), error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            found.extend(files_with(&path, bytes)?);
        } else if fs::read(&path).is_ok_and(|whole| whole.windows(bytes.len()).any(|part| part == bytes)) {
            found.push(path.display().to_string());
        }
    }
    Ok(found)
}
