//! Every screen that a link leads to, in every face and size: it is there, it fits, nothing keeps anyone out.

use std::collections::{BTreeMap, VecDeque};

use browser::{Browser, Error, Media, Options, Outcome, Server};
use serde_json::json;

use crate::visit::{Visit, WIDE, speak};

/// One way of looking at all screens.
struct Look {
    name: &'static str,
    options: Options,
}

const PHONE: Look = Look { name: "360 fr", options: Options { language: "fr", ..Options::phone() } };
const DESK: Look = Look { name: "1440 nl dark", options: Options { dark: true, ..WIDE } };
/// Where every screen of the phone has to fit as well, with the longest dates there are.
const ZOOMED: Look = Look { name: "320 fr, longest dates", options: Options::zoomed() };

/// What somebody sees, and what is wrong with it.
struct Walk<'a> {
    browser: &'a Browser,
    who: &'static str,
    server: &'a Server,
    /// The shape of an address, with the first address of that shape.
    screens: BTreeMap<String, String>,
    found: Vec<String>,
}

impl<'a> Walk<'a> {
    const fn new(browser: &'a Browser, server: &'a Server, who: &'static str) -> Self {
        Self { browser, who, server, screens: BTreeMap::new(), found: Vec::new() }
    }

    /// Goes everywhere that links lead to, from here.
    async fn everywhere(&mut self, starts: &[String], look: &Look) -> Outcome {
        let mut ahead: VecDeque<String> = starts.iter().cloned().collect();
        while let Some(address) = ahead.pop_front() {
            let shape = shape_of(&address);
            if self.screens.contains_key(&shape) {
                continue;
            }
            self.screens.insert(shape.clone(), address.clone());
            self.visit(&shape, &address, look).await?;
            ahead.extend(self.links().await?);
            self.zoom(&shape, look).await?;
        }
        Ok(())
    }

    /// Whether the screen that stands there fits when it is zoomed, on the day with the longest name.
    async fn zoom(&mut self, shape: &str, look: &Look) -> Outcome {
        self.browser.resize(ZOOMED.options).await?;
        self.browser.lengthen_dates().await?;
        let fits = self.browser.assert_no_horizontal_scroll().await;
        self.browser.resize(look.options).await?;
        self.take(shape, &ZOOMED, fits)
    }

    /// Sees all screens once more in another way.
    async fn again(&mut self, look: &Look) -> Outcome {
        self.browser.resize(look.options).await?;
        self.browser.emulate(Media { dark: look.options.dark, ..Media::default() }).await?;
        for (shape, address) in self.screens.clone() {
            self.visit(&shape, &address, look).await?;
        }
        Ok(())
    }

    async fn visit(&mut self, shape: &str, address: &str, look: &Look) -> Outcome {
        self.browser.goto(&self.server.page(address)).await?;
        let script = "return [performance.getEntriesByType('navigation')[0].responseStatus,
            document.querySelectorAll('h1').length, document.documentElement.outerHTML.match(/⟦[^⟧]*⟧?/g) ?? []];";
        let seen = self.browser.script(script, vec![]).await?;
        let at = |n: usize| seen.get(n).cloned().unwrap_or_default();
        if at(0) != json!(200) {
            self.note(shape, look, &format!("status {}", at(0)));
        }
        if at(1) != json!(1) {
            self.note(shape, look, &format!("{} h1", at(1)));
        }
        if at(2) != json!([]) {
            self.note(shape, look, &format!("missing texts {}", at(2)));
        }
        let fits = self.browser.assert_no_horizontal_scroll().await;
        self.take(shape, look, fits)?;
        let quiet = self.browser.assert_no_console_errors().await;
        self.take(shape, look, quiet)?;
        let open = self.browser.assert_no_serious_violations().await;
        self.take(shape, look, open)
    }

    /// Keeps what is wrong with a page, to tell it with the rest; what is wrong with the browser ends the walk.
    fn take(&mut self, shape: &str, look: &Look, outcome: Outcome) -> Outcome {
        match outcome {
            Err(Error::Page(what)) => {
                self.note(shape, look, &what);
                Ok(())
            }
            other => other,
        }
    }

    fn note(&mut self, shape: &str, look: &Look, what: &str) {
        self.found.push(format!("{} · {} · {shape}: {what}", self.who, look.name));
    }

    /// Where the links of the page lead to, on this server.
    async fn links(&self) -> Result<Vec<String>, Error> {
        let script = "return [...document.querySelectorAll('a[href]:not([download])')]
            .map(link => new URL(link.href.baseVal ?? link.href, location))
            .filter(url => url.origin === location.origin && !/\\/papers\\/[^/]*\\/file$/.test(url.pathname))
            .map(url => url.pathname + url.search);";
        let links = self.browser.script(script, vec![]).await?;
        let links = links.as_array().cloned().unwrap_or_default();
        Ok(links.iter().filter_map(|link| link.as_str().map(ToOwned::to_owned)).collect())
    }

    /// Fails with all that was found, and when a screen that must be there was not.
    fn end(mut self, must: &[&str]) {
        for shape in must {
            if !self.screens.contains_key(*shape) {
                self.found.push(format!("{} · no link leads to {shape}", self.who));
            }
        }
        let known: Vec<_> = self.screens.keys().collect();
        assert!(self.found.is_empty(), "{}\nof the screens {known:#?}", self.found.join("\n"));
    }
}

/// An address without what differs from thing to thing: ids, and what is asked for after the question mark.
fn shape_of(address: &str) -> String {
    let (path, asked) = address.split_once('?').unwrap_or((address, ""));
    let is_id = |part: &str| part.len() == 36 && part.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let mut parts: Vec<String> = Vec::new();
    for part in path.split('/') {
        let is_domain = parts.last().is_some_and(|before| before == "rate") && part != "done";
        let is_place = part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty();
        parts.push(match part.split_once('.') {
            _ if is_id(part) || is_domain || is_place => "*".to_owned(),
            Some((kind, id)) if is_id(id) => format!("{kind}.*"),
            _ => part.to_owned(),
        });
    }
    // What is asked for together is asked for alone as well.
    let name = asked.split('&').filter_map(|part| part.split('=').next()).min();
    let path = parts.join("/");
    name.filter(|name| !name.is_empty()).map_or_else(|| path.clone(), |name| format!("{path}?{name}"))
}

/// What both faces of a dossier lead to.
const OF_A_DOSSIER: [&str; 27] = [
    "/account",
    "/help",
    "/dossiers/*",
    "/dossiers/*/story",
    "/dossiers/*/story/new",
    "/dossiers/*/reword/story.*",
    "/dossiers/*/spiderweb",
    "/dossiers/*/spiderweb/rate",
    "/dossiers/*/spiderweb/strands/new",
    "/dossiers/*/table/new",
    "/dossiers/*/nest",
    "/dossiers/*/nest/new",
    "/dossiers/*/nest/niche/*",
    "/dossiers/*/nest/assessment",
    "/dossiers/*/plan",
    "/dossiers/*/plan/new",
    "/dossiers/*/plan/paper",
    "/dossiers/*/plan/goals/*/review",
    "/dossiers/*/contacts",
    "/dossiers/*/contacts/new",
    "/dossiers/*/money/plan/fridge",
    "/dossiers/*/money/plan/letters/*",
    "/dossiers/*/money/table",
    "/dossiers/*/papers/*",
    "/dossiers/*/trajectory",
    "/dossiers/*/circle",
    "/dossiers/*/answer?answer",
];

async fn every_screen_of(account: &str, who: &'static str, more: &[&str]) -> Outcome {
    let server = Server::start_demo()?;
    let visit = Visit::start(&server, account, PHONE.options).await?;
    visit.in_language(&server, "fr").await?;
    // A round on the table, with the first card put: by whoever may.
    visit.open("table/new").await?;
    visit.choose("form.lay-round", "what", "some").await?;
    visit.choose("form.lay-round", "domain", "housing").await?;
    visit.browser.click("form.lay-round .actions button").await?;
    visit.choose("form.slide", "value", 6).await?;
    visit.browser.click("form.slide .actions button").await?;
    visit.browser.wait_for(".hand-over").await?;
    let round = path_of(&visit.browser.url().await?);

    // Something that was worded anew; and what a form on another page leads to.
    visit.open("story").await?;
    let reword = visit.browser.attribute("a[href*='/reword/story.']", "href").await?.unwrap_or_default();
    visit.browser.goto(&server.page(&reword)).await?;
    visit.browser.fill("textarea[name='words']", "Met andere woorden").await?;
    visit.browser.click("form[data-keep] .actions button").await?;
    visit.browser.wait_for(".said").await?;
    let starts = [round, path_of(&visit.at("story/new")), path_of(&visit.at("spiderweb/rate/done")), "/".to_owned()];

    let mut walk = Walk::new(&visit.browser, &server, who);
    walk.everywhere(&starts, &PHONE).await?;
    speak(&visit.browser, &server, "nl").await?;
    walk.again(&DESK).await?;
    let must: Vec<_> = OF_A_DOSSIER.iter().chain(more).copied().collect();
    walk.end(&must);
    Ok(())
}

fn path_of(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split_once('/').map_or_else(|| "/".to_owned(), |(_, path)| format!("/{path}"))
}

#[tokio::test]
async fn every_screen_of_the_guide_is_whole() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let more = ["/dossiers/new", "/dossiers/*/table/*/end", "/dossiers/*/circle/invite", "/dossiers/*/ask/story.*"];
    every_screen_of("guide", "guide", &more).await
}

#[tokio::test]
async fn every_screen_of_the_participant_is_whole() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let more = [
        "/dossiers/*/spiderweb/rate/*",
        "/dossiers/*/table/*/*",
        "/dossiers/*/plan/goals/*",
        "/dossiers/*/wordings/story.*",
    ];
    every_screen_of("mamadou", "participant", &more).await
}

#[tokio::test]
async fn every_screen_without_a_dossier_is_whole() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let browser = Browser::start(PHONE.options).await?;
    let mut walk = Walk::new(&browser, &server, "visitor");
    walk.everywhere(&["/sign-in".to_owned()], &PHONE).await?;
    walk.again(&DESK).await?;
    walk.end(&["/sign-in"]);

    browser.resize(PHONE.options).await?;
    browser.goto(server.link("administrator")?).await?;
    speak(&browser, &server, "fr").await?;
    let mut walk = Walk::new(&browser, &server, "administrator");
    walk.everywhere(&["/".to_owned()], &PHONE).await?;
    speak(&browser, &server, "nl").await?;
    walk.again(&DESK).await?;
    walk.end(&["/accounts", "/account", "/help"]);
    Ok(())
}

#[test]
fn addresses_of_one_screen_have_one_shape() {
    let id = "01a2083a-6e50-701d-8154-c4055eced943";
    assert_eq!(shape_of(&format!("/dossiers/{id}/reword/story.{id}")), "/dossiers/*/reword/story.*");
    assert_eq!(shape_of(&format!("/dossiers/{id}/table/{id}/2?mine=yes&apart=yes")), "/dossiers/*/table/*/*?apart");
    assert_eq!(shape_of(&format!("/dossiers/{id}/spiderweb/rate/housing")), "/dossiers/*/spiderweb/rate/*");
    assert_eq!(shape_of(&format!("/dossiers/{id}/spiderweb/rate/done")), "/dossiers/*/spiderweb/rate/done");
}
