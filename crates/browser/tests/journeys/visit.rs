//! A visit: somebody of the demo, signed in, at a dossier.

use browser::{Browser, Error, Options, Outcome, Server};
use serde_json::{Value, json};

/// A desk as wide as many are.
pub(crate) const WIDE: Options = Options { width: 1440, height: 900, ..Options::desk() };

/// Somebody who is signed in, with a dossier open before them.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) browser: Browser,
    /// The address of the dossier, without a slash at the end.
    dossier: String,
}

impl Visit {
    /// Signs in and opens the dossier: the person's own, or the first that the helper keeps.
    pub(crate) async fn start(server: &Server, account: &str, options: Options) -> Result<Self, Error> {
        Self::with(Browser::start(options).await?, server, account).await
    }

    /// Somebody else, with a browser of their own at the same time.
    pub(crate) async fn beside(&self, server: &Server, account: &str, options: Options) -> Result<Self, Error> {
        Self::with(self.browser.beside(options).await?, server, account).await
    }

    async fn with(browser: Browser, server: &Server, account: &str) -> Result<Self, Error> {
        browser.goto(server.link(account)?).await?;
        if !browser.url().await?.contains("/dossiers/") {
            browser.click(".caseload a[href^='/dossiers/']:not([href='/dossiers/new'])").await?;
            // A press leads on in the browser's own time: the places stand only inside a dossier.
            browser.wait_for(".places").await?;
        }
        let url = browser.url().await?;
        let dossier = url.split(['?', '#']).next().unwrap_or(&url).to_owned();
        Ok(Self { browser, dossier })
    }

    /// Chooses the language of the account, as a person does.
    pub(crate) async fn in_language(&self, server: &Server, language: &str) -> Outcome {
        speak(&self.browser, server, language).await?;
        self.open("").await
    }

    /// The address of a screen of the dossier.
    pub(crate) fn at(&self, screen: &str) -> String {
        if screen.is_empty() { self.dossier.clone() } else { format!("{}/{screen}", self.dossier) }
    }

    /// Opens a screen of the dossier, by its address.
    pub(crate) async fn open(&self, screen: &str) -> Outcome {
        self.browser.goto(&self.at(screen)).await
    }

    /// How many pages the page is on paper. Chromium writes every page as an object of its own, uncompressed.
    pub(crate) async fn pages_on_paper(&self, name: &str) -> Result<usize, Error> {
        let path = self.browser.print(name).await?;
        let pdf = std::fs::read(&path).map_err(|error| Error::File(path, error))?;
        let marks = |mark: &[u8]| pdf.windows(mark.len()).filter(|part| *part == mark).count();
        Ok(marks(b"/Type /Page") - marks(b"/Type /Pages"))
    }

    /// Presses one of the values of the scale of this name.
    pub(crate) async fn choose(&self, form: &str, name: &str, value: impl ToString + Send) -> Outcome {
        let value = value.to_string();
        self.browser.click(&format!("{form} label:has(input[name='{name}'][value='{value}'])")).await
    }

    /// The text of the first that answers to this, also where it is folded away, with single spaces.
    pub(crate) async fn words(&self, css: &str) -> Result<String, Error> {
        self.browser.wait_for(css).await?;
        let script = "return document.querySelector(arguments[0]).textContent.replace(/\\s+/g, ' ').trim();";
        as_text(&self.browser.script(script, vec![json!(css)]).await?)
    }

    /// What the server answers to this address, letter by letter but for what is new in every answer.
    pub(crate) async fn source(&self, screen: &str) -> Result<String, Error> {
        let script = "return fetch(arguments[0], { cache: 'no-store' }).then(answer => answer.text()).then(text => text
            .replace(/name=\"command\" value=\"[^\"]*\"/g, 'command')
            .replace(/name=\"seen\" value=\"[^\"]*\"/g, 'seen'));";
        as_text(&self.browser.script(script, vec![json!(self.at(screen))]).await?)
    }
}

/// Chooses the language of the account that is signed in.
pub(crate) async fn speak(browser: &Browser, server: &Server, language: &str) -> Outcome {
    browser.goto(&server.page("/account")).await?;
    browser.click(&format!("label:has(input[name='language'][value='{language}'])")).await?;
    browser.click("form[action='/account/language'] button").await?;
    browser.wait_for(&format!("html[lang='{language}'] .said")).await
}

fn as_text(answer: &Value) -> Result<String, Error> {
    answer
        .as_str()
        .map(ToOwned::to_owned)
        .ok_or_else(|| Error::Answer { doing: "reading the page".into(), answer: answer.to_string() })
}
