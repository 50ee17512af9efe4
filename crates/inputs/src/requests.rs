//! Whole requests: addresses, headers (cookies and `X-Forwarded-For` among them), bodies of forms and of the API.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, OnceLock};

use app::accounts::{AccountKind, Profile};
use app::{App, Envelope};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderName, HeaderValue, Method, Request, header};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::{Command, CommandId, DossierId, MemberId};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use method::CircleRole;
use store::{MasterKey, SqliteStore};
use tower::ServiceExt;
use uuid::Uuid;
use web::{Settings, Web, router};

use crate::law;

/// The dossier that is there.
const DOSSIER: DossierId = DossierId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001));
const PERSON: MemberId = MemberId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002));
const GUIDE: MemberId = MemberId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0003));

/// A server in this process.
struct House {
    runtime: tokio::runtime::Runtime,
    router: Router,
    /// What signs in: nobody, the person by a cookie, the guide by a cookie, the guide by a token.
    doors: [Option<(HeaderName, String)>; 4],
    _folder: tempfile::TempDir,
}

/// A request as text. The first line: a digit (who asks), a method, an address; then headers, an empty line, the body.
/// `{d}` in an address stands for the dossier that is there.
pub(crate) fn requests(bytes: &[u8]) {
    static HOUSE: OnceLock<Option<House>> = OnceLock::new();
    let Some(house) = HOUSE.get_or_init(open) else { panic!("the server did not open") };
    let Some(request) = request(house, bytes) else { return };
    let status = house.runtime.block_on(async {
        let Ok(response) = house.router.clone().oneshot(request).await;
        let status = response.status();
        law(to_bytes(response.into_body(), usize::MAX).await.is_ok(), "an answer has an end");
        status
    });
    law(!status.is_server_error(), "no request makes an error of ours");
}

fn request(house: &House, bytes: &[u8]) -> Option<Request<Body>> {
    let end = bytes.windows(2).position(|two| two == b"\n\n");
    let (head, body) = match end {
        Some(end) => (bytes.get(..end)?, bytes.get(end + 2..)?),
        None => (bytes, &[][..]),
    };
    let mut lines = head.split(|byte| *byte == b'\n');
    let first = std::str::from_utf8(lines.next()?).ok()?;
    let mut words = first.splitn(3, ' ');
    let who = words.next()?.parse::<usize>().ok()?;
    let method = Method::from_bytes(words.next()?.as_bytes()).ok()?;
    let address = words.next()?.replace("{d}", &DOSSIER.to_string());
    let mut request = Request::builder().method(method).uri(address).header(header::HOST, "localhost:8080");
    if let Some((name, value)) = house.doors.get(who % house.doors.len())? {
        request = request.header(name, value);
    }
    for line in lines {
        let at = line.iter().position(|byte| *byte == b':')?;
        let name = HeaderName::from_bytes(line.get(..at)?).ok()?;
        request = request.header(name, HeaderValue::from_bytes(line.get(at + 1..)?).ok()?);
    }
    let peer = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 4_711);
    request.extension(ConnectInfo(peer)).body(Body::from(body.to_vec())).ok()
}

fn open() -> Option<House> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().ok()?;
    let folder = tempfile::tempdir().ok()?;
    let store = Arc::new(SqliteStore::open(folder.path()).ok()?);
    let (router, doors) = runtime.block_on(async {
        let key = MasterKey::random().ok()?;
        let app = Arc::new(App::open(store, key, TimeZone::UTC, Arc::new(Timestamp::now)).await.ok()?);
        for (id, name, kind) in [(PERSON, "sam", AccountKind::Participant), (GUIDE, "els", AccountKind::Guide)] {
            app.add_account(id, Profile::new(name.to_owned(), name.to_owned(), kind, "nl".to_owned())).await.ok()?;
        }
        let member = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
        let members = vec![member(PERSON, CircleRole::Participant, "Sam"), member(GUIDE, CircleRole::Guide, "Els")];
        let command = Command::Circle(Circle::Open(Opening { members }));
        let opening = Envelope { id: CommandId(Uuid::now_v7()), voice: None, happened_on: None, seen: None, command };
        app.open_dossier(GUIDE, DOSSIER, opening).await.ok()?;
        let cookie = |session: app::Secret| Some((header::COOKIE, format!("nestkracht={}", session.expose())));
        let person = cookie(app.begin_session(PERSON).await.ok()?);
        let guide = cookie(app.begin_session(GUIDE).await.ok()?);
        let (_, token) = app.make_token(GUIDE, None).await.ok()?;
        let program = Some((header::AUTHORIZATION, format!("Bearer {}", token.expose())));
        let settings = Settings { trusted_proxies: vec![IpAddr::V4(Ipv4Addr::LOCALHOST)], ..Settings::default() };
        Some((router(Web::new(app, settings).ok()?), [None, person, guide, program]))
    })?;
    Some(House { runtime, router, doors, _folder: folder })
}
