//! The person with the keyboard alone, on a small screen and in French: every way can be gone, and one sees where one is.

use browser::{Browser, Error, Focused, Key, Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

/// More stops than any page has between one thing and the next.
const FAR: usize = 120;

/// Hands on a keyboard; they note every place that does not show where one is.
struct Hands<'a> {
    browser: &'a Browser,
    lost: Vec<String>,
}

impl Hands<'_> {
    /// Goes on to the next thing until it is the one that answers to `css`.
    async fn go_to(&mut self, css: &str) -> Outcome {
        let mut before = None;
        for _ in 0..FAR {
            self.browser.press(Key::Tab).await?;
            let focused = self.browser.focused().await?;
            self.look(&focused).await?;
            if self.is_at(css).await? {
                return Ok(());
            }
            let place = self.place().await?;
            if focused.tag != "body" && before.as_ref() == Some(&place) {
                return Err(Error::Page(format!("the keyboard is caught in {focused:?}")));
            }
            before = Some(place);
        }
        Err(Error::Page(format!("the keyboard does not come to {css} on {}", self.browser.url().await?)))
    }

    /// Goes back one and forth again.
    async fn back_and_forth(&mut self) -> Outcome {
        let here = self.place().await?;
        self.browser.press_with(&[Key::Shift], Key::Tab).await?;
        self.look(&self.browser.focused().await?).await?;
        assert_ne!(self.place().await?, here, "Shift+Tab goes nowhere");
        self.browser.press(Key::Tab).await?;
        assert_eq!(self.place().await?, here, "Tab does not undo Shift+Tab");
        Ok(())
    }

    async fn follow(&mut self, css: &str) -> Outcome {
        self.go_to(css).await?;
        self.browser.press(Key::Enter).await
    }

    async fn look(&mut self, focused: &Focused) -> Outcome {
        // Past the last thing of the page is the browser itself.
        if focused.tag == "body" {
            return Ok(());
        }
        let is_seen = match self.is_seen_in_figure().await? {
            Some(is_seen) => is_seen,
            None => focused.outline_visible && focused.in_view,
        };
        if !is_seen {
            let part = "return document.activeElement.outerHTML.slice(0, 120);";
            let part = self.browser.script(part, vec![]).await?;
            self.lost.push(format!("{}: {focused:?} {part}", self.browser.url().await?));
        }
        Ok(())
    }

    /// In a figure: whether it is drawn in the colour of the focus, and lies on the screen. A thread has no middle that
    /// one could point at. Nothing when it is not in a figure.
    async fn is_seen_in_figure(&self) -> Result<Option<bool>, Error> {
        let script = "const part = document.activeElement;
            if (!(part instanceof SVGElement)) return null;
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = 'var(--focus)';
            const colour = getComputedStyle(probe).color;
            probe.remove();
            const box = part.getBoundingClientRect();
            const bar = document.querySelector('nav.bar')?.getBoundingClientRect().top ?? innerHeight;
            const isDrawn = [...part.querySelectorAll('*')].some(line => getComputedStyle(line).stroke === colour);
            return isDrawn && box.top < Math.min(bar, innerHeight) && box.bottom > 0 && box.left < innerWidth && box.right > 0;";
        Ok(self.browser.script(script, vec![]).await?.as_bool())
    }

    async fn is_at(&self, css: &str) -> Result<bool, Error> {
        let at = self.browser.script("return document.activeElement.matches(arguments[0]);", vec![json!(css)]).await?;
        Ok(at.as_bool().unwrap_or_default())
    }

    /// Which of all the elements it is.
    async fn place(&self) -> Result<u64, Error> {
        let script = "return [...document.querySelectorAll('*')].indexOf(document.activeElement);";
        Ok(self.browser.script(script, vec![]).await?.as_u64().unwrap_or_default())
    }
}

#[tokio::test]
async fn with_the_keyboard_alone_one_tells_rates_and_answers() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let phone = Options { language: "fr", phone: false, ..Options::phone() };
    let mamadou = Visit::start(&server, "mamadou", phone).await?;
    mamadou.in_language(&server, "fr").await?;
    let browser = &mamadou.browser;
    let mut hands = Hands { browser, lost: Vec::new() };

    // The first stop leads past the head of the page.
    browser.press(Key::Tab).await?;
    hands.look(&browser.focused().await?).await?;
    assert!(hands.is_at("a.skip").await?, "{:?}", browser.focused().await?);
    browser.press(Key::Enter).await?;
    assert!(hands.is_at("#main").await?, "{:?}", browser.focused().await?);

    // Tells something.
    hands.follow("nav.tiles a[href$='/story']").await?;
    browser.wait_for("a[href$='/story/new']").await?;
    hands.go_to("a[href$='/story/new']").await?;
    hands.back_and_forth().await?;
    browser.press(Key::Enter).await?;
    browser.wait_for("form.tell").await?;
    hands.go_to("textarea[name='words']").await?;
    let words = "Aujourd'hui, quelqu'un m'a écouté.";
    browser.type_text(words).await?;
    hands.follow("form.tell .actions button").await?;
    browser.wait_for(".said[role='status']").await?;
    browser.wait_for_text(words).await?;

    // Opens the web and says how tight one domain is.
    hands.follow("nav.bar a[href$='/spiderweb']").await?;
    browser.wait_for("a.tile[href$='/spiderweb/rate']").await?;
    hands.follow("a.tile[href$='/spiderweb/rate']").await?;
    browser.wait_for("a.tile[href$='/rate/housing']").await?;
    hands.follow("a.tile[href$='/rate/housing']").await?;
    browser.wait_for("form.slide").await?;
    hands.go_to("input[name='tightness']").await?;
    browser.press(Key::Space).await?;
    for _ in 0..3 {
        browser.press(Key::Right).await?;
        hands.look(&browser.focused().await?).await?;
    }
    let chosen = browser.value("input[name='tightness']:checked").await?;
    assert_eq!(chosen, "3", "from the first, three to the right");
    hands.follow("form.slide .actions button").await?;
    browser.wait_for("form.slide input[name='tightness']:not(:checked)").await?;
    mamadou.open("spiderweb").await?;
    assert_eq!(mamadou.words("#d-housing .by-participant .knot-value").await?, "3");
    // What is folded away opens and closes.
    hands.go_to("#d-housing > summary").await?;
    browser.press(Key::Space).await?;
    browser.wait_for("#d-housing[open]").await?;
    browser.press(Key::Enter).await?;
    browser.wait_for("#d-housing:not([open])").await?;

    // Answers what waits for an answer.
    hands.follow("nav.bar a[aria-current='page'], nav.bar li:first-child a").await?;
    browser.wait_for("a.question").await?;
    let waiting = browser.count("a.question").await?;
    // Of all that waits, the goal.
    hands.follow("a.question[href*='#g-']").await?;
    browser.wait_for("button.answer[value='agrees']").await?;
    hands.go_to("button.answer[value='agrees']").await?;
    browser.press(Key::Space).await?;
    browser.wait_for(".said[role='status']").await?;
    mamadou.open("").await?;
    assert_eq!(browser.count("a.question").await?, waiting - 1, "what was answered is asked again");

    // And once all round the start page, to the end and over it.
    let mut stops = 0;
    loop {
        browser.press(Key::Tab).await?;
        let focused = browser.focused().await?;
        hands.look(&focused).await?;
        stops += 1;
        if focused.tag == "body" || hands.is_at("a.skip").await? && stops > 1 {
            break;
        }
        assert!(stops < FAR, "no way out of the page");
    }
    assert!(stops > 10, "only {stops} stops on the start page");
    assert!(hands.lost.is_empty(), "one does not see where one is:\n{}", hands.lost.join("\n"));
    Ok(())
}
