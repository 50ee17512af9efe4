//! The organisation is asked again, over HTTP and against a certified provider: the way there and back, what was typed
//! in between, and who is not of it any more.

#[path = "../../../app/tests/oidc/provider.rs"]
#[expect(dead_code, reason = "what the tests of the application need as well")]
mod provider;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::accounts::AccountKind;
use app::oidc::Organisation;
use axum::http::StatusCode;
use dossier::{DossierId, MemberId};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use self::provider::Provider;
use crate::site::{Answer, Site};

/// A server with an organisation, where Els came in by it, and Mamadou's dossier.
struct Office {
    site: Site,
    provider: Provider,
    minutes: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
    els: MemberId,
    cookie: String,
    mamadou: MemberId,
    dossier: DossierId,
}

/// The value of a cookie that an answer sets, with its name.
fn set(answer: &Answer, name: &str) -> Option<String> {
    let cookies = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let mut pairs = cookies.filter_map(|cookie| cookie.split(';').next()).map(str::to_owned);
    pairs.find(|pair| pair.split_once('=').is_some_and(|(known, value)| known == name && !value.is_empty()))
}

/// Where a page leads on to by itself.
fn onward(answer: &Answer) -> &str {
    answer.header("refresh").strip_prefix("0;url=").unwrap_or_else(|| panic!("no way on: {}", answer.body))
}

impl Office {
    /// `None` where node or its packages are not.
    async fn new() -> Option<Self> {
        let provider = Provider::start("token")?;
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret");
        std::fs::write(&secret, "not a secret here\n").unwrap();
        let settings = json!({
            "name": "OCMW Voorbeeld", "issuer": provider.issuer(), "client_id": "nestkracht",
            "client_secret_file": secret, "scopes": ["groups"], "make_accounts": true,
            "teams": { "team-north": "Noord", "team-south": "Zuid" }, "kinds": { "guides": "guide" },
        });
        let settings = serde_json::from_value(settings).unwrap();
        let organisation = Organisation::new(settings, Some("http://localhost:8080")).unwrap();
        let (minutes, start) = (Arc::new(AtomicI64::new(0)), Timestamp::now());
        let turned = Arc::clone(&minutes);
        let tells = move || start + SignedDuration::from_mins(turned.load(Ordering::SeqCst));
        let site = Site::with_organisation_at(organisation, Arc::new(tells)).await;

        let away = site.get("/sign-in/organisation?next=/help", "").await;
        let step = set(&away, "nestkracht-step").unwrap();
        let (code, state) = provider.walk(away.header("location"), "els").await;
        let back = site.get(&format!("/sign-in/organisation/back?code={code}&state={state}"), &step).await;
        assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, "/help"), "{}", back.body);
        let cookie = set(&back, "nestkracht").unwrap();
        let els = site.app.account_by_login("els@ocmw.example").await.unwrap().unwrap().id;
        let mamadou = site.account("mamadou", AccountKind::Participant).await;
        let dossier = site.dossier_of(mamadou, els).await;
        Some(Self { site, provider, minutes, _folder: folder, els, cookie, mamadou, dossier })
    }

    fn at_minute(&self, minutes: i64) {
        self.minutes.store(minutes, Ordering::SeqCst);
    }

    fn path(&self, screen: &str) -> String {
        format!("/dossiers/{}/{screen}", self.dossier)
    }

    /// Opens a page, and is asked to go by the organisation first; what the provider sends her back with.
    async fn asked_at(&self, path: &str) -> (String, String) {
        let asked = self.site.get(path, &self.cookie).await;
        assert_eq!(asked.status, StatusCode::OK);
        assert!(asked.body.contains("Even langs je organisatie") && asked.body.contains("OCMW Voorbeeld"));
        assert!(!asked.body.contains("Mamadou"), "nothing of the dossier stands on the way");
        assert!(
            asked.body.contains(&onward(&asked).replace('&', "&amp;")),
            "also by a press, without the browser's help"
        );
        let (code, state) = self.provider.walk(onward(&asked), "els").await;
        let cookies = format!("{}; {}", self.cookie, set(&asked, "nestkracht-step").unwrap());
        (cookies, format!("/sign-in/organisation/back?code={code}&state={state}"))
    }

    async fn teams(&self) -> Vec<String> {
        self.site.app.account(self.els).await.unwrap().unwrap().profile.teams
    }
}

#[tokio::test]
async fn after_an_hour_the_way_leads_by_the_organisation_and_back_to_what_was_asked() {
    let Some(office) = Office::new().await else { return };
    let (site, words) = (&office.site, "Hij vertelde vandaag over de tuin.");
    let form = office.path("story/new");
    office.at_minute(59);
    assert_eq!(site.get(&form, &office.cookie).await.status, StatusCode::OK);
    // What was typed meanwhile is taken, and the page after it is asked for by way of the organisation.
    office.at_minute(61);
    let sent = site.post(&form, &office.cookie, &[("words", words), ("voice", "guide")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let after = sent.header("location").split('#').next().unwrap().to_owned();
    assert!(after.contains("?done=") && after.contains('&'), "{after}");
    let (cookies, back) = office.asked_at(&after).await;
    let returned = site.get(&back, &cookies).await;
    assert_eq!((returned.status, returned.header("location")), (StatusCode::SEE_OTHER, after.as_str()));
    assert_eq!(set(&returned, "nestkracht"), None, "the session is the same");
    let page = site.get(&after, &office.cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body.contains(words) && page.body.contains("class=\"said"),
        "with what was done and the way to undo it"
    );
    assert!(page.header("refresh").is_empty());
    let again = site.get(&back, &cookies).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST, "the way back is used once");
    // A piece that an open page fetches is not led away, nor is a page of who is not asked about.
    office.at_minute(123);
    let request = axum::http::Request::get(office.path("story")).header("cookie", &office.cookie);
    let piece = request.header("sec-fetch-mode", "cors").header("sec-fetch-dest", "empty");
    assert!(site.ask(piece.body(axum::body::Body::empty()).unwrap()).await.body.contains(words));
    let person = site.cookie(office.mamadou).await;
    assert!(site.get(&office.path("story"), &person).await.body.contains(words));
    // An address that is too long for what a browser carries leads back to its page.
    let (cookies, back) = office.asked_at(&format!("{}?x={}", office.path("story"), "y".repeat(3_000))).await;
    assert_eq!(site.get(&back, &cookies).await.header("location"), office.path("story"));
}

#[tokio::test]
async fn whom_the_organisation_does_not_know_any_more_is_out() {
    let Some(office) = Office::new().await else { return };
    let site = &office.site;
    let (elsewhere, token) = (site.cookie(office.els).await, site.token(office.els).await);
    assert_eq!(site.take_out(office.dossier, office.els).await.status, StatusCode::OK);
    office.provider.groups("els", &["guests"]).await;
    office.at_minute(61);
    let (cookies, back) = office.asked_at(&office.path("story")).await;
    let refused = site.get(&back, &cookies).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.body);
    assert!(refused.body.contains("/sign-in") && !refused.body.contains("Mamadou"));
    for cookie in [&office.cookie, &elsewhere] {
        let answer = site.get(&office.path("story"), cookie).await;
        assert_eq!((answer.status, answer.body.contains("Mamadou")), (StatusCode::SEE_OTHER, false));
        let told = site.post(&office.path("story/new"), cookie, &[("words", "x"), ("voice", "guide")]).await;
        assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, "/sign-in"));
    }
    let program = site.api(axum::http::Method::GET, "/api/v1/dossiers", &token, "").await;
    assert_eq!(program.status, StatusCode::UNAUTHORIZED);
    assert_eq!(office.teams().await, Vec::<String>::new());
}

#[tokio::test]
async fn without_the_word_of_the_organisation_nothing_answers_after_two_hours() {
    let Some(office) = Office::new().await else { return };
    let site = &office.site;
    office.at_minute(61);
    let asked = site.get(&office.path("story"), &office.cookie).await;
    let cookies = format!("{}; {}", office.cookie, set(&asked, "nestkracht-step").unwrap());
    let no = site.get("/sign-in/organisation/back?error=access_denied&state=x", &cookies).await;
    assert!(no.status.is_client_error() && set(&no, "nestkracht").is_none(), "{}", no.status);
    assert!(onward(&site.get(&office.path("story"), &office.cookie).await).starts_with(office.provider.issuer()));
    let version = site.version(office.dossier, office.mamadou).await;
    office.at_minute(121);
    let stopped = site.get(&office.path("story"), &office.cookie).await;
    assert_eq!(stopped.status, StatusCode::FORBIDDEN);
    assert!(stopped.body.contains("Meld je opnieuw aan bij je organisatie") && !stopped.body.contains("Mamadou"));
    assert!(stopped.body.contains(&format!("/sign-in/organisation?next={}", office.path("story"))));
    let typed = [("words", "Net te laat <verstuurd>."), ("voice", "guide")];
    let late = site.post(&office.path("story/new"), &office.cookie, &typed).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED);
    for kept in
        ["Net te laat &lt;verstuurd&gt;.", "name=\"voice\" value=\"guide\"", "href=\"/sign-in/organisation?next=/\""]
    {
        assert!(late.body.contains(kept), "{kept}: {}", late.body);
    }
    assert_eq!(site.version(office.dossier, office.mamadou).await, version, "nothing was written");
    // Another way in does not go around it.
    let passkey = site.cookie(office.els).await;
    assert_eq!(site.get(&office.path("story"), &passkey).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.post("/sign-out", &passkey, &[]).await.status, StatusCode::SEE_OTHER, "out goes whoever wants to");
    // With its word everything goes on.
    let away = site.get(&format!("/sign-in/organisation?next={}", office.path("story")), &office.cookie).await;
    let step = set(&away, "nestkracht-step").unwrap();
    let (code, state) = office.provider.walk(away.header("location"), "els").await;
    let back = format!("/sign-in/organisation/back?code={code}&state={state}");
    let back = site.get(&back, &format!("{}; {step}", office.cookie)).await;
    assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, office.path("story").as_str()));
    let session = set(&back, "nestkracht").unwrap();
    assert_eq!(site.get(&office.path("story"), &session).await.status, StatusCode::OK);
    let sent_again = site.post(&office.path("story/new"), &session, &typed).await;
    assert_eq!(sent_again.status, StatusCode::SEE_OTHER, "what was typed too late is sent again");
    assert!(site.get(&office.path("story"), &session).await.body.contains("Net te laat &lt;verstuurd&gt;."));
}

#[tokio::test]
async fn groups_that_changed_change_the_teams_on_the_way() {
    let Some(office) = Office::new().await else { return };
    let site = &office.site;
    assert_eq!(office.teams().await, ["Noord"]);
    let elsewhere = site.cookie(office.els).await;
    office.provider.groups("els", &["team-south", "guides"]).await;
    office.at_minute(61);
    let (cookies, back) = office.asked_at(&office.path("story")).await;
    let returned = site.get(&back, &cookies).await;
    assert_eq!((returned.status, returned.header("location")), (StatusCode::SEE_OTHER, office.path("story").as_str()));
    assert_eq!(office.teams().await, ["Zuid"]);
    let here = set(&returned, "nestkracht").unwrap_or_else(|| office.cookie.clone());
    assert_eq!(site.get(&office.path("story"), &here).await.status, StatusCode::OK, "she goes on");
    assert_eq!(site.get("/account", &elsewhere).await.status, StatusCode::SEE_OTHER, "elsewhere she signs in anew");
    assert!(site.get("/account", &here).await.body.contains("Zuid"));
}
