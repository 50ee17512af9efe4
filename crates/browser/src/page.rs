//! A browser with one page in it, and what a person does with it.

mod reading;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::driver::Driver;
use crate::error::Doing;
use crate::seat::Seat;
use crate::tools::Tools;
use crate::{Error, Media, Options, Outcome};

/// How long the page may take to show what the test waits for.
const PATIENCE: Duration = Duration::from_secs(5);
const GLANCE: Duration = Duration::from_millis(50);

/// A Chromium of our own with a fresh profile, closed when this is dropped.
///
/// What takes a `css` waits up to five seconds until something on the page answers to it, and then takes the first.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    driver: Driver,
    seat: Arc<Seat>,
    tools: Tools,
    javascript: bool,
}

impl Browser {
    /// Starts a browser; waits until fewer than two tests hold one.
    ///
    /// # Errors
    /// When the tools are not where the environment says, or do not start.
    pub async fn start(options: Options) -> Result<Self, Error> {
        let tools = Tools::find()?;
        let seat = Arc::new(Seat::take().await?);
        Self::start_in(seat, tools, options).await
    }

    /// Starts another person's browser for the same test. It does not wait for a seat of its own, so that two tests
    /// with two browsers each cannot wait for each other.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn beside(&self, options: Options) -> Result<Self, Error> {
        Self::start_in(Arc::clone(&self.seat), self.tools.clone(), options).await
    }

    async fn start_in(seat: Arc<Seat>, tools: Tools, options: Options) -> Result<Self, Error> {
        let driver = Driver::start(&tools)?;
        let client = driver.open(&tools, &options).await?;
        let browser = Self { client, driver, seat, tools, javascript: options.javascript };
        browser.resize(options).await?;
        browser.emulate(options.media()).await?;
        if !browser.javascript {
            browser.let_scripts_run(false).await?;
        }
        Ok(browser)
    }

    /// Changes the size and kind of the screen; of the options only `width`, `height` and `phone` are looked at.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn resize(&self, options: Options) -> Outcome {
        let screen = json!({
            "width": options.width,
            "height": options.height,
            "deviceScaleFactor": 1,
            "mobile": options.phone,
        });
        self.cdp("Emulation.setDeviceMetricsOverride", screen).await?;
        let touch = json!({ "enabled": options.phone });
        self.cdp("Emulation.setTouchEmulationEnabled", touch).await?;
        Ok(())
    }

    /// Changes what style sheets are told about paper and person.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn emulate(&self, media: Media) -> Outcome {
        let choose = |on, yes: &'static str, no: &'static str| if on { yes } else { no };
        let feature = |name, value| json!({ "name": name, "value": value });
        let wanted = json!({
            "media": choose(media.print, "print", ""),
            "features": [
                feature("prefers-color-scheme", choose(media.dark, "dark", "light")),
                feature("prefers-reduced-motion", choose(media.reduced_motion, "reduce", "no-preference")),
                feature("prefers-contrast", choose(media.more_contrast, "more", "no-preference")),
                feature("forced-colors", choose(media.forced_colors, "active", "none")),
            ],
        });
        self.cdp("Emulation.setEmulatedMedia", wanted).await?;
        Ok(())
    }

    /// Takes the network away from the page, or gives it back. A service worker keeps its own connection.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn offline(&self, offline: bool) -> Outcome {
        let conditions = json!({
            "offline": offline,
            "latency": 0,
            "downloadThroughput": -1,
            "uploadThroughput": -1,
        });
        self.cdp("Network.enable", json!({})).await?;
        self.cdp("Network.emulateNetworkConditions", conditions).await?;
        Ok(())
    }

    /// Goes to an address, and waits until the page is there.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn goto(&self, url: &str) -> Outcome {
        self.client.goto(url).await.doing(|| format!("going to {url}"))
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn reload(&self) -> Outcome {
        self.client.refresh().await.doing(|| "loading the page again".into())
    }

    /// Goes one page back.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn back(&self) -> Outcome {
        self.client.back().await.doing(|| "going back".into())
    }

    /// The address of the page.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn url(&self) -> Result<String, Error> {
        let url = self.client.current_url().await.doing(|| "asking for the address".into())?;
        Ok(url.to_string())
    }

    /// The title of the page.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn title(&self) -> Result<String, Error> {
        self.client.title().await.doing(|| "asking for the title".into())
    }

    /// Clicks; what lies under a bar at the foot of the screen is scrolled to the middle first, as people do.
    ///
    /// # Errors
    /// When nothing answers to `css`, or something lies over it.
    pub async fn click(&self, css: &str) -> Outcome {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });";
        let click = async |element: Element| {
            self.client.execute(script, vec![as_argument(&element)]).await?;
            element.click().await
        };
        self.with(css, "clicking", click).await
    }

    /// Clicks the link, button, label or summary that says this: the first that says just this, otherwise the only
    /// one that says it among other words.
    ///
    /// # Errors
    /// When none says it, or several do among other words; then with what can be clicked instead.
    pub async fn click_text(&self, text: &str) -> Outcome {
        let script = include_str!("page/clickable.js");
        let doing = || format!("clicking “{text}”");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.script(script, vec![json!(text)]).await?;
            if let Some(element) = self.element_in(&found) {
                match element.click().await {
                    Err(gone) if gone.is_stale_element_reference() => {}
                    clicked => return clicked.doing(doing),
                }
            }
            if Instant::now() >= deadline {
                return Err(Error::Page(format!("nothing to click that says “{text}”; there is {found}")));
            }
            sleep(GLANCE).await;
        }
    }

    /// Empties a text field and types into it.
    ///
    /// # Errors
    /// When nothing answers to `css`, or it cannot be typed into.
    pub async fn fill(&self, css: &str, text: &str) -> Outcome {
        let fill = async |element: Element| {
            element.clear().await?;
            element.send_keys(text).await
        };
        self.with(css, "filling in", fill).await
    }

    /// Sets what is not typed, a slider or a date, to a value, as if by hand: with its `input` and `change`.
    ///
    /// # Errors
    /// When nothing answers to `css`.
    pub async fn set(&self, css: &str, value: &str) -> Outcome {
        let script = "const [field, value] = arguments;
            field.focus();
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        let set = async |element: Element| {
            self.client.execute(script, vec![as_argument(&element), json!(value)]).await.map(|_| ())
        };
        self.with(css, "setting", set).await
    }

    /// Chooses in a list by the option's value.
    ///
    /// # Errors
    /// When nothing answers to `css`, or there is no such option.
    pub async fn select(&self, css: &str, value: &str) -> Outcome {
        let select = async |element: Element| element.select_by_value(value).await;
        self.with(css, &format!("choosing {value} in"), select).await
    }

    /// Presses a key, wherever the focus is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press(&self, key: Key) -> Outcome {
        self.type_keys(&[], key.into()).await
    }

    /// Presses a key while others are held: `press_with(&[Key::Shift], Key::Tab)`.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press_with(&self, held: &[Key], key: Key) -> Outcome {
        self.type_keys(held, key.into()).await
    }

    /// Types wherever the focus is, letter by letter.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn type_text(&self, text: &str) -> Outcome {
        for letter in text.chars() {
            self.type_keys(&[], letter).await?;
        }
        Ok(())
    }

    async fn type_keys(&self, held: &[Key], key: char) -> Outcome {
        let mut hands = KeyActions::new("keyboard".to_owned());
        for &key in held {
            hands = hands.then(KeyAction::Down { value: key.into() });
        }
        hands = hands.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        for &key in held.iter().rev() {
            hands = hands.then(KeyAction::Up { value: key.into() });
        }
        let pressed = self.client.perform_actions(hands).await;
        pressed.doing(|| format!("pressing {key:?}"))
    }

    /// Runs a script as the body of a function with `arguments`, and gives what it returns, or what the promise it
    /// returns comes to; with scripts off a promise never comes to anything. The page's security policy does not hold
    /// it back.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Error> {
        let ran = self.client.execute(script, arguments).await;
        ran.doing(|| "running a script".into())
    }

    /// Runs a script of the test that has to wait for something, which no script can where scripts are off: they are on
    /// for so long. What the page did not run when it was loaded does not run now either.
    pub(crate) async fn patient_script(&self, script: &str) -> Result<Value, Error> {
        if self.javascript {
            return self.script(script, Vec::new()).await;
        }
        self.let_scripts_run(true).await?;
        let answer = self.script(script, Vec::new()).await;
        self.let_scripts_run(false).await?;
        answer
    }

    async fn let_scripts_run(&self, run: bool) -> Outcome {
        let off = json!({ "value": !run });
        self.cdp("Emulation.setScriptExecutionDisabled", off).await?;
        Ok(())
    }

    /// Fails unless everything fits in the width of the page.
    ///
    /// # Errors
    /// When the page can be scrolled sideways; then with what sticks out.
    pub async fn assert_no_horizontal_scroll(&self) -> Outcome {
        let wide = self.script(include_str!("page/too_wide.js"), Vec::new()).await?;
        if wide.is_null() {
            return Ok(());
        }
        Err(Error::Page(format!("the page is wider than the screen: {wide}")))
    }

    /// Gives every date on the page the longest names that a day and a month have in its language, so that what fits
    /// today fits on any day.
    ///
    /// # Errors
    /// When the script cannot run.
    pub async fn lengthen_dates(&self) -> Outcome {
        self.script(include_str!("page/longest_dates.js"), Vec::new()).await.map(|_| ())
    }

    /// A call of the browser's own protocol, for what has no method here.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Result<Value, Error> {
        let body = json!({ "cmd": method, "params": parameters });
        self.command("goog/cdp/execute", body, method).await
    }

    /// A call of the driver that WebDriver itself has no word for.
    pub(crate) async fn command(&self, path: &str, body: Value, doing: &str) -> Result<Value, Error> {
        let ran = self.client.issue_cmd(Post { path: path.to_owned(), body }).await;
        ran.doing(|| doing.to_owned())
    }

    /// The folder with all that this browser remembers; it goes when the browser goes.
    #[must_use]
    pub fn profile(&self) -> &Path {
        self.driver.profile()
    }

    pub(crate) const fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn tools(&self) -> &Tools {
        &self.tools
    }

    async fn find(&self, css: &str) -> Result<Element, Error> {
        let found = self.client.wait().at_most(PATIENCE).every(GLANCE).for_element(Locator::Css(css)).await;
        match found {
            Err(CmdError::WaitTimeout) => {
                let url = self.url().await?;
                let title = self.title().await?;
                Err(Error::Page(format!("there is no {css} on “{title}” ({url})")))
            }
            found => found.doing(|| format!("looking for {css}")),
        }
    }

    /// Does something with the first that answers to `css`; where the page made way for the next in between, with the
    /// first of that one. What was to be done with an element that has gone was not done.
    async fn with<T>(
        &self,
        css: &str,
        doing: &str,
        act: impl AsyncFn(Element) -> Result<T, CmdError>,
    ) -> Result<T, Error> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match act(self.find(css).await?).await {
                Err(gone) if gone.is_stale_element_reference() && Instant::now() < deadline => sleep(GLANCE).await,
                done => return done.doing(|| format!("{doing} {css}")),
            }
        }
    }

    /// The same for all that answer to `css` as they stand now, also when none does.
    async fn with_all<T>(
        &self,
        css: &str,
        doing: &str,
        act: impl AsyncFn(Vec<Element>) -> Result<T, CmdError>,
    ) -> Result<T, Error> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.client.find_all(Locator::Css(css)).await;
            let found = found.doing(|| format!("looking for {css}"))?;
            match act(found).await {
                Err(gone) if gone.is_stale_element_reference() && Instant::now() < deadline => sleep(GLANCE).await,
                done => return done.doing(|| format!("{doing} {css}")),
            }
        }
    }

    fn element_in(&self, answer: &Value) -> Option<Element> {
        let id = answer.get(ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }
}

/// The key under which WebDriver hands an element over (WebDriver, 12.2 "web element identifier").
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

fn as_argument(element: &Element) -> Value {
    json!({ ELEMENT: element.element_id().as_ref() })
}

/// A POST to a path under the session.
#[derive(Debug)]
struct Post {
    path: String,
    body: Value,
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
