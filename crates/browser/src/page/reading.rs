//! What a person reads on the page, and waits for.

use fantoccini::elements::Element;
use tokio::time::{Instant, sleep};

use super::{Browser, GLANCE, PATIENCE};
use crate::{Error, Outcome};

impl Browser {
    /// What a person can read in it.
    ///
    /// # Errors
    /// When nothing answers to `css`.
    pub async fn text(&self, css: &str) -> Result<String, Error> {
        self.with(css, "reading", async |element: Element| element.text().await).await
    }

    /// What a person can read in each of them, as they stand now; none is no error.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn texts(&self, css: &str) -> Result<Vec<String>, Error> {
        let read = async |elements: Vec<Element>| {
            let mut texts = Vec::new();
            for element in elements {
                texts.push(element.text().await?);
            }
            Ok(texts)
        };
        self.with_all(css, "reading", read).await
    }

    /// How many there are, as they stand now.
    ///
    /// # Errors
    /// When `css` is not a selector.
    pub async fn count(&self, css: &str) -> Result<usize, Error> {
        self.with_all(css, "counting", async |elements: Vec<Element>| Ok(elements.len())).await
    }

    /// An attribute as the page wrote it.
    ///
    /// # Errors
    /// When nothing answers to `css`.
    pub async fn attribute(&self, css: &str, name: &str) -> Result<Option<String>, Error> {
        let read = async |element: Element| element.attr(name).await;
        self.with(css, &format!("reading {name} of"), read).await
    }

    /// What a field holds.
    ///
    /// # Errors
    /// When nothing answers to `css`.
    pub async fn value(&self, css: &str) -> Result<String, Error> {
        let read = async |element: Element| element.prop("value").await;
        Ok(self.with(css, "reading the value of", read).await?.unwrap_or_default())
    }

    /// Whether a person can see it now; what is not there cannot be seen.
    ///
    /// # Errors
    /// When `css` is not a selector.
    pub async fn is_visible(&self, css: &str) -> Result<bool, Error> {
        let look = async |elements: Vec<Element>| match elements.first() {
            Some(element) => element.is_displayed().await,
            None => Ok(false),
        };
        self.with_all(css, "looking at", look).await
    }

    /// Waits until it is there.
    ///
    /// # Errors
    /// When nothing answers to `css` in time.
    pub async fn wait_for(&self, css: &str) -> Outcome {
        self.find(css).await.map(|_| ())
    }

    /// Waits until the page says this.
    ///
    /// # Errors
    /// When it does not say it in time; then with what it does say.
    pub async fn wait_for_text(&self, text: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let read = self.text("body").await?;
            if read.contains(text) {
                return Ok(());
            }
            if Instant::now() >= deadline {
                return Err(Error::Page(format!("the page does not say “{text}”; it says:\n{read}")));
            }
            sleep(GLANCE).await;
        }
    }

    /// Waits until the address holds this, as after a press that leads on.
    ///
    /// # Errors
    /// When it does not in time; then with the address.
    pub async fn wait_for_url(&self, wanted: impl Fn(&str) -> bool) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let url = self.url().await?;
            if wanted(&url) {
                return Ok(());
            }
            if Instant::now() >= deadline {
                return Err(Error::Page(format!("the page stays at {url}")));
            }
            sleep(GLANCE).await;
        }
    }
}
