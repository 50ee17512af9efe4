//! A server in memory: ask it something, look at the answer.

use std::sync::Arc;

use app::accounts::{AccountKind, Profile};
use app::oidc::Organisation;
use app::{App, Envelope};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::{Command, CommandId, DossierId, MemberId};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use method::CircleRole;
use serde_json::Value;
use store::MasterKey;
use tower::ServiceExt;
use uuid::Uuid;
use web::{Settings, Web, router};

use crate::engines;

pub(crate) struct Site {
    pub(crate) app: Arc<App>,
    router: Router,
    folder: tempfile::TempDir,
    /// Of its database, where it is not in the folder.
    address: Option<String>,
}

/// The smallest file that is kept.
pub(crate) const PDF: &[u8] = b"%PDF-1.4 a letter";

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Site {
    pub(crate) async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    pub(crate) async fn with(settings: Settings) -> Self {
        Self::of(settings, Arc::new(Timestamp::now), |web| web).await
    }

    /// A site where an organisation's own sign-in leads in.
    pub(crate) async fn with_organisation(organisation: Organisation) -> Self {
        Self::of(Settings::default(), Arc::new(Timestamp::now), |web| web.with_organisation(organisation)).await
    }

    /// A site with a clock of its own.
    pub(crate) async fn at(clock: app::Clock) -> Self {
        Self::of(Settings::default(), clock, |web| web).await
    }

    /// The same, with a clock of its own.
    pub(crate) async fn with_organisation_at(organisation: Organisation, clock: app::Clock) -> Self {
        Self::of(Settings::default(), clock, |web| web.with_organisation(organisation)).await
    }

    /// All that somebody has who copied its data, piece by piece.
    pub(crate) async fn copied(&self) -> Vec<(String, Vec<u8>)> {
        engines::copied(self.folder.path(), self.address.as_deref()).await
    }

    /// The store that somebody opens who has the data: from a copy of the files, or on PostgreSQL as it stands.
    pub(crate) async fn opened_elsewhere(&self, copy: &std::path::Path) -> Arc<dyn store::Store> {
        if let Some(address) = &self.address {
            return engines::at(address).await;
        }
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                std::fs::copy(&path, copy.join(path.file_name().unwrap())).unwrap();
            }
        }
        Arc::new(store::SqliteStore::open(copy).unwrap())
    }

    /// Another server on the same data, with a memory of its own; on PostgreSQL with connections of its own, too.
    pub(crate) async fn beside(&self) -> Arc<App> {
        let store = match &self.address {
            Some(address) => engines::at(address).await,
            None => Arc::clone(self.app.store()),
        };
        let keys = self.app.keys().clone();
        Arc::new(App::open(store, keys, TimeZone::UTC, Arc::new(Timestamp::now)).await.unwrap())
    }

    async fn of(settings: Settings, clock: app::Clock, change: impl FnOnce(Web) -> Web) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (store, address) = engines::store(folder.path()).await;
        let keys = MasterKey::random().unwrap();
        let app = Arc::new(App::open(store, keys, TimeZone::UTC, clock).await.unwrap());
        let router = router(change(Web::new(Arc::clone(&app), settings).unwrap()));
        Self { app, router, folder, address }
    }

    /// The same keys on another store, as after putting a backup back.
    pub(crate) async fn on(&self, store: Arc<dyn store::Store>) -> Self {
        let keys = store::KeyRing::parse(&self.app.keys().ring().to_text()).unwrap();
        let app = Arc::new(App::open(store, keys, TimeZone::UTC, Arc::new(Timestamp::now)).await.unwrap());
        let router = router(Web::new(Arc::clone(&app), Settings::default()).unwrap());
        Self { app, router, folder: tempfile::tempdir().unwrap(), address: None }
    }

    pub(crate) async fn account(&self, name: &str, kind: AccountKind) -> MemberId {
        let id = MemberId(Uuid::now_v7());
        let profile = Profile::new(name.to_owned(), name.to_owned(), kind, "nl".to_owned());
        self.app.add_account(id, profile).await.unwrap();
        id
    }

    /// A dossier of Mamadou with Els as guide.
    pub(crate) async fn dossier(&self) -> (DossierId, MemberId, MemberId) {
        let mamadou = self.account("mamadou", AccountKind::Participant).await;
        let els = self.account("els", AccountKind::Guide).await;
        (self.dossier_of(mamadou, els).await, mamadou, els)
    }

    /// A dossier of these two.
    pub(crate) async fn dossier_of(&self, mamadou: MemberId, els: MemberId) -> DossierId {
        let id = DossierId(Uuid::now_v7());
        let member = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
        let members = vec![member(mamadou, CircleRole::Participant, "Mamadou"), member(els, CircleRole::Guide, "Els")];
        let command = Command::Circle(Circle::Open(Opening { members }));
        let opening = Envelope { id: CommandId(Uuid::now_v7()), voice: None, happened_on: None, seen: None, command };
        self.app.open_dossier(els, id, opening).await.unwrap();
        id
    }

    pub(crate) async fn cookie(&self, account: MemberId) -> String {
        format!("nestkracht={}", self.app.begin_session(account).await.unwrap().expose())
    }

    pub(crate) async fn token(&self, account: MemberId) -> String {
        self.app.make_token(account, None).await.unwrap().1.expose().to_owned()
    }

    pub(crate) async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body, bytes: bytes.to_vec() }
    }

    pub(crate) async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.ask(Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap()).await
    }

    /// A form, as a browser sends it from a page of this server.
    pub(crate) async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(form(path, cookie, fields).header("sec-fetch-site", "same-origin").body(encoded(fields)).unwrap())
            .await
    }

    /// A form that another site makes a browser send.
    pub(crate) async fn post_from_elsewhere(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
        let request = form(path, cookie, fields).header("sec-fetch-site", "cross-site");
        self.ask(request.header(header::ORIGIN, "https://evil.example").body(encoded(fields)).unwrap()).await
    }

    /// A form with a file in it, as a browser sends it; with the name that the file has on the phone.
    pub(crate) async fn upload(
        &self,
        path: &str,
        cookie: &str,
        fields: &[(&str, &str)],
        name: &str,
        file: &[u8],
    ) -> Answer {
        let mut body = Vec::new();
        for (field, value) in fields {
            let head = format!("--cut\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        let head = format!("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(b"Content-Type: text/html\r\n\r\n");
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--cut--\r\n");
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::HOST, "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    /// A paper over the API, that has to be kept.
    pub(crate) async fn keeps(&self, dossier: DossierId, who: MemberId, id: Uuid, about: &str, file: &[u8]) {
        let request = Request::post(format!("/api/v1/dossiers/{dossier}/papers?command={id}{about}"))
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token(who).await));
        let answer = self.ask(request.body(Body::from(file.to_vec())).unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    }

    pub(crate) async fn api(&self, method: Method, path: &str, token: &str, body: &str) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json");
        self.ask(request.body(Body::from(body.to_owned())).unwrap()).await
    }
}

fn form(path: &str, cookie: &str, _: &[(&str, &str)]) -> axum::http::request::Builder {
    Request::post(path)
        .header(header::COOKIE, cookie)
        .header(header::HOST, "127.0.0.1:8080")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

fn encoded(fields: &[(&str, &str)]) -> Body {
    let escape = |text: &str| {
        text.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") })
            .collect::<String>()
    };
    let pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    Body::from(pairs.join("&"))
}
