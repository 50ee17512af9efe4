//! The harness against pages of which we know what is right and wrong with them, so that it is known to notice.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use browser::{Browser, Error, Impact, Key, Level, Media, Options, Outcome};
use serde_json::json;

/// A page as the house makes them, and nothing wrong with it.
const GOOD: &str = r##"<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Goed</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/script.js"></script>
</head>
<body>
<main>
<h1>Een nest</h1>
<noscript><p id="noscript">Zonder script</p></noscript>
<form action="/answer">
<p><label for="name">Naam</label> <input id="name" name="name"></p>
<p><label for="level">Hoe sterk</label> <input id="level" name="level" type="range" min="0" max="10" value="5"></p>
<p><label for="domain">Domein</label>
<select id="domain" name="domain"><option value="housing">Wonen</option><option value="health">Gezondheid</option></select></p>
<p><button>Bewaar</button> <button name="more" value="1">Bewaar en ga verder</button></p>
</form>
<p><a id="next" href="/next">Naar het volgende</a> <a id="plain" href="/next">Zonder rand</a></p>
<p id="said">Nog niets</p>
<p id="media">Hier staat wat de stijl weet</p>
</main>
</body>
</html>"##;

const STYLE: &str = "
body { background: #fff; color: #111; }
a { display: inline-block; padding: 1em; color: #00429d; }
a:focus-visible { outline: 3px solid #00429d; }
#plain:focus-visible { outline: none; box-shadow: 0 0 4px #00429d; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #fff; } a { color: #9cf; } }
@media print { #media { display: none; } }
@media (prefers-reduced-motion: reduce) { #media { letter-spacing: 1px; } }
";

const SCRIPT: &str = "
document.querySelector('#level')?.addEventListener('input', event => {
  document.querySelector('#said').textContent = 'Nu ' + event.target.value;
});
";

/// A page that keeps people out: a picture without words, and text that fades into the paper.
const BAD: &str = r#"<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Slecht</title><link rel="icon" href="data:,"></head>
<body><main><h1>Slecht</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9" height="9"></main></body></html>"#;

/// A page that is too wide for a phone.
const WIDE: &str = r#"<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Breed</title><link rel="icon" href="data:,"></head>
<body><table id="broad"><tr><td><svg width="700" height="10"></svg></td></tr></table></body></html>"#;

/// A page whose script throws.
const THROWING: &str = r#"<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Stuk</title><link rel="icon" href="data:,">
<script type="module" src="/throws.js"></script></head><body></body></html>"#;

/// A page with a script in it, which the policy does not allow.
const INLINE: &str = r#"<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Binnenin</title><link rel="icon" href="data:,">
<script>document.title = 'Toch';</script></head><body></body></html>"#;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A server for these pages, which remembers what it was asked.
struct Pages {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Pages {
    fn serve() -> Result<Self, Error> {
        let failed = |error| Error::File("the test's own server".into(), error);
        let listener = TcpListener::bind("127.0.0.1:0").map_err(failed)?;
        let url = format!("http://{}", listener.local_addr().map_err(failed)?);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let heard = Arc::clone(&heard);
                thread::spawn(move || answer(stream, &heard));
            }
        });
        Ok(Self { url, asked })
    }

    fn page(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// The first lines and headers of what was asked so far.
    fn asked(&self) -> String {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).join("\n")
    }
}

fn answer(mut stream: TcpStream, heard: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut request = String::new();
    let mut reader = BufReader::new(stream.try_clone()?);
    while reader.read_line(&mut request)? > 2 {}
    let path = request.split_whitespace().nth(1).unwrap_or_default().to_owned();
    heard.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    let (code, kind, body) = match path.split('?').next().unwrap_or_default() {
        "/good" | "/next" | "/answer" => ("200 OK", "text/html", GOOD),
        "/bad" => ("200 OK", "text/html", BAD),
        "/wide" => ("200 OK", "text/html", WIDE),
        "/throwing" => ("200 OK", "text/html", THROWING),
        "/inline" => ("200 OK", "text/html", INLINE),
        "/style.css" => ("200 OK", "text/css", STYLE),
        "/script.js" => ("200 OK", "text/javascript", SCRIPT),
        "/throws.js" => ("200 OK", "text/javascript", "throw new Error('deliberate');"),
        _ => ("404 Not Found", "text/html", "<!doctype html><title>Weg</title>"),
    };
    write!(
        stream,
        "HTTP/1.1 {code}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\n\
         Content-Security-Policy: {POLICY}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

#[tokio::test]
async fn a_phone_is_as_wide_as_it_says_and_a_good_page_has_nothing_wrong() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let phone = Browser::start(Options::phone()).await?;
    phone.goto(&pages.page("/good")).await?;
    let sizes = "return [innerWidth, innerHeight, document.documentElement.clientWidth, navigator.maxTouchPoints > 0];";
    assert_eq!(phone.script(sizes, vec![]).await?, json!([360, 740, 360, true]));
    phone.assert_no_horizontal_scroll().await?;
    assert_eq!(phone.axe().await?, []);
    phone.assert_no_serious_violations().await?;
    phone.assert_no_console_errors().await?;

    phone.resize(Options::zoomed()).await?;
    assert_eq!(phone.script("return innerWidth;", vec![]).await?, json!(320));
    Ok(())
}

#[tokio::test]
async fn the_strict_policy_holds_for_the_page_and_not_for_the_test() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let desk = Browser::start(Options::desk()).await?;
    desk.goto(&pages.page("/good")).await?;
    let sum = desk.script("return arguments[0] + 1;", vec![json!(41)]).await?;
    assert_eq!(sum, json!(42));
    let later = "return new Promise(done => setTimeout(() => done('later'), 20));";
    assert_eq!(desk.script(later, vec![]).await?, json!("later"));
    desk.assert_no_console_errors().await?;

    desk.goto(&pages.page("/inline")).await?;
    assert_eq!(desk.title().await?, "Binnenin");
    let refused = desk.assert_no_console_errors().await.unwrap_err().to_string();
    assert!(refused.contains("Content Security Policy"), "{refused}");
    Ok(())
}

#[tokio::test]
async fn what_keeps_people_out_is_found() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let desk = Browser::start(Options::desk()).await?;
    desk.goto(&pages.page("/bad")).await?;
    let violations = desk.axe().await?;
    let image = violations.iter().find(|violation| violation.id == "image-alt");
    let image = image.ok_or_else(|| Error::Page(format!("not found: {violations:?}")))?;
    assert_eq!(image.impact, Some(Impact::Critical));
    assert_eq!(image.nodes.first().map(|node| node.target.as_str()), Some("img"));
    let error = desk.assert_no_serious_violations().await.unwrap_err();
    assert!(error.to_string().contains("image-alt (Critical)"), "{error}");
    Ok(())
}

#[tokio::test]
async fn what_is_too_wide_is_found_and_named() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let phone = Browser::start(Options::phone()).await?;
    phone.goto(&pages.page("/wide")).await?;
    let error = phone.assert_no_horizontal_scroll().await.unwrap_err().to_string();
    assert!(error.contains("table#broad"), "{error}");
    phone.resize(Options::desk()).await?;
    phone.assert_no_horizontal_scroll().await
}

#[tokio::test]
async fn what_goes_wrong_in_the_console_is_noticed_once() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let desk = Browser::start(Options::desk()).await?;
    desk.goto(&pages.page("/throwing")).await?;
    let error = desk.assert_no_console_errors().await.unwrap_err().to_string();
    assert!(error.contains("deliberate"), "{error}");
    desk.assert_no_console_errors().await?;

    desk.goto(&pages.page("/nowhere")).await?;
    let entries = desk.console().await?;
    assert!(
        entries
            .iter()
            .any(|entry| entry.level == Level::Severe && entry.source == "network" && entry.message.contains("404")),
        "{entries:?}"
    );
    Ok(())
}

#[tokio::test]
async fn style_sheets_hear_about_dark_print_and_motion() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let media = "return ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', \
        '(prefers-contrast: more)', '(forced-colors: active)'].map(query => matchMedia(query).matches);";
    let dark = Options { dark: true, reduced_motion: true, ..Options::desk() };
    let desk = Browser::start(dark).await?;
    desk.goto(&pages.page("/good")).await?;
    let heard = desk.script(media, vec![]).await?;
    assert_eq!(heard, json!([false, true, true, false, false]));
    let paper = "return getComputedStyle(document.body).backgroundColor;";
    assert_eq!(desk.script(paper, vec![]).await?, json!("rgb(17, 17, 17)"));

    // Also on the next page, and in another process.
    desk.goto(&pages.page("/next").replace("127.0.0.1", "localhost")).await?;
    assert_eq!(desk.script(media, vec![]).await?, heard);

    let print = Media { print: true, more_contrast: true, forced_colors: true, ..Media::default() };
    desk.emulate(print).await?;
    let heard = desk.script(media, vec![]).await?;
    assert_eq!(heard, json!([true, false, false, true, true]));
    assert!(!desk.is_visible("#media").await?);
    desk.emulate(Media::default()).await?;
    assert!(desk.is_visible("#media").await?);
    Ok(())
}

#[tokio::test]
async fn the_language_is_asked_for() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let french = Options { language: "fr,nl", ..Options::phone() };
    let phone = Browser::start(french).await?;
    phone.goto(&pages.page("/good")).await?;
    let asked = pages.asked().to_lowercase();
    assert!(asked.contains("accept-language: fr,nl;q="), "{asked}");
    assert_eq!(phone.script("return navigator.languages;", vec![]).await?, json!(["fr", "nl"]));
    Ok(())
}

#[tokio::test]
async fn without_scripts_the_page_has_none_and_the_test_goes_on() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let plain = Options { javascript: false, ..Options::desk() };
    let desk = Browser::start(plain).await?;
    desk.goto(&pages.page("/good")).await?;
    assert_eq!(desk.text("#noscript").await?, "Zonder script");
    assert!(!pages.asked().contains("GET /script.js"), "{}", pages.asked());
    desk.fill("#name", "Mamadou").await?;
    desk.click_text("Bewaar").await?;
    desk.wait_for_url(|url| url.ends_with("/answer?name=Mamadou&level=5&domain=housing")).await?;
    assert_eq!(desk.axe().await?, []);
    desk.goto(&pages.page("/next")).await?;
    assert_eq!(desk.text("#noscript").await?, "Zonder script");
    assert!(!pages.asked().contains("GET /script.js"));
    desk.goto(&pages.page("/bad")).await?;
    assert!(desk.assert_no_serious_violations().await.is_err());
    Ok(())
}

#[tokio::test]
async fn hands_do_what_hands_do() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let desk = Browser::start(Options::desk()).await?;
    desk.goto(&pages.page("/good")).await?;
    desk.fill("#name", "Lien").await?;
    desk.fill("#name", "Lïen").await?;
    assert_eq!(desk.value("#name").await?, "Lïen");
    desk.set("#level", "8").await?;
    desk.wait_for_text("Nu 8").await?;
    desk.select("#domain", "health").await?;
    assert_eq!(desk.count("form p").await?, 4);
    assert_eq!(desk.count("form h2").await?, 0);
    assert_eq!(desk.texts("form button").await?, ["Bewaar", "Bewaar en ga verder"]);
    assert_eq!(desk.attribute("#next", "href").await?.as_deref(), Some("/next"));
    desk.click_text("ga verder").await?;
    desk.wait_for_url(|url| url.ends_with("/answer?name=L%C3%AFen&level=8&domain=health&more=1")).await?;
    desk.back().await?;
    desk.click("#next").await?;
    desk.wait_for_url(|url| url.ends_with("/next")).await?;

    let error = desk.click_text("Verdwenen").await.unwrap_err().to_string();
    assert!(error.contains("Bewaar en ga verder"), "{error}");
    let error = desk.click("#verdwenen").await.unwrap_err().to_string();
    assert!(error.contains("there is no #verdwenen on “Goed”"), "{error}");
    Ok(())
}

#[tokio::test]
async fn the_keyboard_and_its_place_are_seen() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let desk = Browser::start(Options::desk()).await?;
    desk.goto(&pages.page("/good")).await?;
    assert_eq!(desk.focused().await?.tag, "body");
    desk.press(Key::Tab).await?;
    let focused = desk.focused().await?;
    assert_eq!((focused.tag.as_str(), focused.text.as_str()), ("input", "Naam"));
    assert!(focused.outline_visible && focused.in_view, "{focused:?}");
    desk.type_text("Lien").await?;
    assert_eq!(desk.value("#name").await?, "Lien");
    // The slider, the list, the two buttons, the link.
    for _ in 0..5 {
        desk.press(Key::Tab).await?;
    }
    let focused = desk.focused().await?;
    assert_eq!((focused.id.as_str(), focused.text.as_str()), ("next", "Naar het volgende"));
    assert!(focused.outline_visible);
    desk.press(Key::Tab).await?;
    let focused = desk.focused().await?;
    assert_eq!(focused.id, "plain");
    assert!(!focused.outline_visible, "a shadow is no outline: {focused:?}");
    desk.press_with(&[Key::Shift], Key::Tab).await?;
    assert_eq!(desk.focused().await?.id, "next");
    desk.press(Key::Enter).await?;
    desk.wait_for_url(|url| url.ends_with("/next")).await?;
    Ok(())
}

#[tokio::test]
async fn pictures_are_as_large_as_the_page_and_paper_is_a_pdf() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let phone = Browser::start(Options::phone()).await?;
    phone.goto(&pages.page("/good")).await?;
    phone.script("document.querySelector('main').style.height = '3000px';", vec![]).await?;
    let path = phone.screenshot("harness/long page on a phone").await?;
    let bytes = fs::read(&path).map_err(|error| Error::File(path.clone(), error))?;
    // Width and height in a PNG's first chunk.
    let side = |from: usize| {
        bytes.get(from..from + 4).map(|four| four.iter().fold(0, |sum, &byte| sum * 256 + u32::from(byte)))
    };
    assert_eq!(side(16), Some(360));
    assert!(side(20) > Some(3000), "{:?}", side(20));

    let path = phone.print("harness/on paper").await?;
    let bytes = fs::read(&path).map_err(|error| Error::File(path.clone(), error))?;
    assert!(bytes.starts_with(b"%PDF-"));
    Ok(())
}

#[tokio::test]
async fn the_network_can_be_taken_away_and_given_back() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let phone = Browser::start(Options::phone()).await?;
    phone.goto(&pages.page("/good")).await?;
    let fetch = "return fetch('/style.css', { cache: 'no-store' }).then(() => 'came', () => 'did not come');";
    phone.offline(true).await?;
    assert_eq!(phone.script(fetch, vec![]).await?, json!("did not come"));
    assert_eq!(phone.script("return navigator.onLine;", vec![]).await?, json!(false));
    phone.offline(false).await?;
    assert_eq!(phone.script(fetch, vec![]).await?, json!("came"));
    Ok(())
}

#[tokio::test]
async fn two_people_have_a_browser_each_and_nothing_is_left_of_them() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let pages = Pages::serve()?;
    let guide = Browser::start(Options::desk()).await?;
    let person = guide.beside(Options::phone()).await?;
    for browser in [&guide, &person] {
        browser.goto(&pages.page("/good")).await?;
    }
    let remember = "localStorage.setItem('who', 'guide'); return localStorage.getItem('who');";
    assert_eq!(guide.script(remember, vec![]).await?, json!("guide"));
    let who = "return localStorage.getItem('who');";
    assert_eq!(person.script(who, vec![]).await?, json!(null));

    let profiles = [guide.profile(), person.profile()].map(ToOwned::to_owned);
    assert!(profiles.iter().all(|profile| profile.exists()));
    drop((guide, person));
    for profile in profiles {
        assert!(!profile.exists());
        let name = profile.display().to_string();
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let words = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            assert!(!String::from_utf8_lossy(&words).contains(&name), "{entry:?}");
        }
    }
    Ok(())
}
