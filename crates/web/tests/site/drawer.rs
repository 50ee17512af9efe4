//! The own drawer: nobody else opens it, two tabs lose nothing, and it closes by itself.

use app::accounts::AccountKind;
use axum::http::StatusCode;

use crate::site::{Answer, Site};

const PHRASE: &str = "de maan schijnt op mijn brood";
const WORDS: &str = "ongezienkrabbelwoord";

/// The cookie of a session with the drawer that an answer holds open.
fn with_drawer(session: &str, answer: &Answer) -> String {
    let mut drawer = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let drawer = drawer.rfind(|value| value.contains("nestkracht-drawer=")).unwrap_or_default();
    format!("{session}; {}", drawer.split(';').next().unwrap())
}

async fn made(site: &Site, session: &str) -> (String, String) {
    let fields = [("phrase", PHRASE), ("again", PHRASE), ("understood", "yes")];
    let answer = site.post("/drawer/make", session, &fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let groups = answer.body.split("class=\"spare\">").nth(1).unwrap().split("</p>").next().unwrap();
    let spare: Vec<_> = groups.split("<span>").skip(1).map(|group| &group[..4]).collect();
    assert_eq!(spare.len(), 8);
    (with_drawer(session, &answer), spare.join("-"))
}

#[tokio::test]
async fn a_drawer_is_made_written_in_closed_and_opened_again() {
    let site = Site::with(web::Settings { secure_cookies: false, ..web::Settings::default() }).await;
    let (_, mamadou, _) = site.dossier().await;
    let session = site.cookie(mamadou).await;
    let before = site.get("/drawer", &session).await;
    assert!(before.body.contains("Wij ook niet"), "told before it is made");
    let not_understood = site.post("/drawer/make", &session, &[("phrase", PHRASE), ("again", PHRASE)]).await;
    assert_eq!(not_understood.status, StatusCode::UNPROCESSABLE_ENTITY);
    let short = [("phrase", "kort"), ("again", "kort"), ("understood", "yes")];
    assert!(site.post("/drawer/make", &session, &short).await.body.contains("Minstens 4 woorden"));

    let (open, spare) = made(&site, &session).await;
    let added = site.post("/drawer", &open, &[("words", WORDS)]).await;
    assert_eq!((added.status, added.header("location")), (StatusCode::SEE_OTHER, "/drawer?done=drawer-added"));
    let cookie = added.header("set-cookie");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "it goes with the browser: {cookie}");
    assert!(site.get("/drawer", &open).await.body.contains(WORDS));
    // Without the cookie, with another session, or with the cookie alone, it is closed.
    assert!(!site.get("/drawer", &session).await.body.contains(WORDS));
    let other = site.cookie(mamadou).await;
    let stolen = open.replace(&session, &other);
    assert!(!site.get("/drawer", &stolen).await.body.contains(WORDS));
    assert_eq!(site.get("/drawer", open.split("; ").nth(1).unwrap()).await.status, StatusCode::SEE_OTHER);

    for phrase in ["de zon", "DE  MAAN schijnt op mijn kaas"] {
        let wrong = site.post("/drawer/open", &other, &[("phrase", phrase)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!wrong.body.contains(phrase), "a phrase is never shown");
    }
    for phrase in ["De  Maan schijnt op mijn BROOD ", &spare, &spare.to_lowercase().replace('-', " ")] {
        let answer = site.post("/drawer/open", &other, &[("phrase", phrase)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{phrase}");
        assert!(site.get("/drawer", &with_drawer(&other, &answer)).await.body.contains(WORDS));
    }
    let closed = site.post("/drawer/close", &open, &[]).await;
    assert!(closed.header("set-cookie").contains("nestkracht-drawer=; Path=/; Max-Age=0"));
    let out = site.post("/sign-out", &open, &[]).await;
    assert!(out.headers.get_all("set-cookie").iter().any(|c| c.to_str().unwrap().contains("nestkracht-drawer=;")));
}

#[tokio::test]
async fn two_tabs_keep_both_and_what_was_taken_out_comes_back() {
    let site = Site::new().await;
    let (_, mamadou, _) = site.dossier().await;
    let (open, _) = made(&site, &site.cookie(mamadou).await).await;
    let (one, two) = ([("words", "uit tab een")], [("words", "uit tab twee")]);
    let both = tokio::join!(site.post("/drawer", &open, &one), site.post("/drawer", &open, &two));
    assert_eq!((both.0.status, both.1.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    let page = site.get("/drawer", &open).await.body;
    assert!(page.contains("uit tab een") && page.contains("uit tab twee"));

    let id = page.split("/drawer/note/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = site.get(&format!("/drawer/note/{id}"), &open).await.body;
    let seen = form.split("name=\"seen_at\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    for words in ["anders gezegd", "nog anders gezegd"] {
        let fields = [("words", words), ("seen_at", seen)];
        assert_eq!(site.post(&format!("/drawer/note/{id}"), &open, &fields).await.status, StatusCode::SEE_OTHER);
    }
    let page = site.get("/drawer", &open).await.body;
    assert!(page.contains(">anders gezegd<") && page.contains(">nog anders gezegd<"), "both tabs' words stand");

    site.post("/drawer/remove", &open, &[("note", &id)]).await;
    let page = site.get("/drawer", &open).await.body;
    assert!(!page.contains(&format!("/drawer/note/{id}")) && page.contains("/drawer/put-back"));
    site.post("/drawer/put-back", &open, &[("note", &id)]).await;
    assert!(site.get("/drawer", &open).await.body.contains(&format!("/drawer/note/{id}")));
}

#[tokio::test]
async fn changing_the_phrase_shuts_out_the_old_one() {
    let site = Site::new().await;
    let (_, mamadou, _) = site.dossier().await;
    let session = site.cookie(mamadou).await;
    let (open, spare) = made(&site, &session).await;
    let new = "een heel andere zin";
    assert_eq!(
        site.post("/drawer/phrase", &session, &[("phrase", new), ("again", new)]).await.header("location"),
        "/drawer"
    );
    let changed = site.post("/drawer/phrase", &open, &[("phrase", new), ("again", new)]).await;
    assert_eq!(changed.header("location"), "/drawer?done=drawer-phrase");
    assert_eq!(site.post("/drawer/spare", &open, &[]).await.status, StatusCode::OK);
    for (phrase, status) in [
        (PHRASE, StatusCode::UNPROCESSABLE_ENTITY),
        (spare.as_str(), StatusCode::UNPROCESSABLE_ENTITY),
        (new, StatusCode::SEE_OTHER),
    ] {
        assert_eq!(site.post("/drawer/open", &session, &[("phrase", phrase)]).await.status, status, "{phrase}");
    }
}

#[tokio::test]
async fn a_guesser_is_slowed_down_kindly() {
    let site = Site::new().await;
    let (_, mamadou, _) = site.dossier().await;
    let session = site.cookie(mamadou).await;
    made(&site, &session).await;
    for _ in 0..8 {
        let wrong = site.post("/drawer/open", &session, &[("phrase", "mis geraden is ook een zin")]).await;
        assert!(wrong.body.contains("Kijk rustig na"));
    }
    let right = site.post("/drawer/open", &session, &[("phrase", PHRASE)]).await;
    assert!(right.status == StatusCode::UNPROCESSABLE_ENTITY && right.body.contains("kwartier"));
}

#[tokio::test]
async fn nobody_else_has_such_a_page() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (open, _) = made(&site, &site.cookie(mamadou).await).await;
    site.post("/drawer", &open, &[("words", WORDS)]).await;
    let fatima = site.account("fatima", AccountKind::Administrator).await;
    let coach = site.account("karim", AccountKind::Coach).await;
    for other in [els, fatima, coach] {
        let cookie = site.cookie(other).await;
        assert_eq!(site.get("/drawer", &cookie).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/drawer/phrase", &cookie).await.status, StatusCode::NOT_FOUND);
        for path in ["/drawer", "/drawer/make", "/drawer/open", "/drawer/spare", "/drawer/remove", "/drawer/phrase"] {
            let answer = site.post(path, &cookie, &[("phrase", PHRASE), ("words", "x")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert!(!site.get("/account", &cookie).await.body.contains("/drawer"));
    }
    // Nor is it in what the person takes along, nor on any page of the dossier.
    let along = site.post(&format!("/dossiers/{id}/take-along"), &open, &[]).await;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(along.bytes)).unwrap();
    for n in 0..archive.len() {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_index(n).unwrap(), &mut text).unwrap();
        assert!(!text.contains(WORDS));
    }
    for path in ["", "/story", "/circle", "/looked"] {
        assert!(!site.get(&format!("/dossiers/{id}{path}"), &open).await.body.contains(WORDS), "{path}");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_puts_nothing_in() {
    let site = Site::new().await;
    let (_, mamadou, _) = site.dossier().await;
    let (open, _) = made(&site, &site.cookie(mamadou).await).await;
    let answer = site.post_from_elsewhere("/drawer", &open, &[("words", WORDS)]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!site.get("/drawer", &open).await.body.contains(WORDS));
}

#[tokio::test]
async fn a_passkey_opens_it_and_is_taken_away_again() {
    let origin = Some("http://127.0.0.1.localhost:8080".to_owned());
    let site = Site::with(web::Settings { origin, ..web::Settings::default() }).await;
    let (_, mamadou, els) = site.dossier().await;
    let session = site.cookie(mamadou).await;
    let (open, _) = made(&site, &session).await;
    site.post("/drawer", &open, &[("words", WORDS)]).await;
    let secret = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc";
    let closed = site.post("/drawer/passkey", &session, &[("secret", secret)]).await;
    assert_eq!(closed.header("location"), "/drawer", "only an open drawer takes another key");
    for unfit in ["", "kort", "<script>"] {
        let refused = site.post("/drawer/passkey", &open, &[("secret", unfit)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{unfit}");
    }
    let added = site.post("/drawer/passkey", &open, &[("secret", secret)]).await;
    assert_eq!(added.header("location"), "/drawer/phrase?done=drawer-passkey", "{}", added.body);

    let other = site.cookie(mamadou).await;
    let wrong = site.post("/drawer/passkey/open", &other, &[("secret", &secret.replace('w', "x"))]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("Open ze met je zin") && !wrong.body.contains(&secret.replace('w', "x")));
    let opened = site.post("/drawer/passkey/open", &other, &[("secret", secret)]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    assert!(site.get("/drawer", &with_drawer(&other, &opened)).await.body.contains(WORDS));
    // With the bytes of the device, but in the session of somebody else, it is nothing.
    let stranger = site.account("zohra", AccountKind::Participant).await;
    for who in [els, stranger] {
        let answer = site.post("/drawer/passkey/open", &site.cookie(who).await, &[("secret", secret)]).await;
        assert!(answer.status.is_client_error() && answer.header("set-cookie").is_empty());
    }
    assert_eq!(
        site.post("/drawer/open", &other, &[("phrase", PHRASE)]).await.status,
        StatusCode::SEE_OTHER,
        "it stays"
    );

    let account = site.app.account(mamadou).await.unwrap().unwrap();
    let lock = site.app.passkey_locks(&account).await.unwrap()[0].id.to_string();
    let removed = site.post("/drawer/passkey/remove", &open, &[("lock", &lock)]).await;
    assert_eq!(removed.header("location"), "/drawer/phrase?done=drawer-passkey-removed");
    let ended = site.post("/drawer/passkey/open", &other, &[("secret", secret)]).await;
    assert_eq!(ended.status, StatusCode::UNPROCESSABLE_ENTITY);
}

crate::engines::also_on_postgresql!(nobody_else_has_such_a_page, two_tabs_keep_both_and_what_was_taken_out_comes_back,);
