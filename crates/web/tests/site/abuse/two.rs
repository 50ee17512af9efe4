//! Two dossiers side by side, with people who have nothing to do with each other.

use app::accounts::AccountKind;
use axum::http::{Method, StatusCode};
use dossier::{DossierId, MemberId};
use serde_json::{Value, json};
use uuid::Uuid;

use super::everything::Known;
use crate::site::{Answer, Site};

/// A word that stands in the other dossier alone.
pub(crate) const SECRET: &str = "zilverreiger";

pub(crate) struct Two {
    pub(crate) site: Site,
    /// Mamadou's, with Els.
    pub(crate) ours: DossierId,
    pub(crate) mamadou: MemberId,
    pub(crate) els: MemberId,
    /// Zohra's, with Tom.
    pub(crate) theirs: DossierId,
    pub(crate) zohra: MemberId,
    pub(crate) tom: MemberId,
    /// All that stands in Zohra's.
    pub(crate) known: Known,
}

impl Two {
    pub(crate) async fn new() -> Self {
        Self::on(Site::new().await).await
    }

    pub(crate) async fn on(site: Site) -> Self {
        let (ours, mamadou, els) = site.dossier().await;
        let zohra = site.account("zohra", AccountKind::Participant).await;
        let tom = site.account("tom", AccountKind::Guide).await;
        let theirs = Uuid::now_v7();
        let members = json!([
            { "member": zohra, "role": "participant", "name": format!("Zohra {SECRET}") },
            { "member": tom, "role": "guide", "name": format!("Tom {SECRET}") },
        ]);
        let opening = json!({ "id": Uuid::now_v7(), "command": { "circle": { "open": { "members": members } } } });
        let body = json!({ "id": theirs, "opening": opening }).to_string();
        let opened = site.api(Method::POST, "/api/v1/dossiers", &site.token(tom).await, &body).await;
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
        let theirs = DossierId(theirs);
        let known = Known::filled(&site, theirs, zohra, tom, SECRET).await;
        Self { site, ours, mamadou, els, theirs, zohra, tom, known }
    }
}

impl Site {
    /// One command over the API, with an id of its own.
    pub(crate) async fn tell(&self, dossier: DossierId, who: MemberId, command: &Value) -> Answer {
        self.tell_as(dossier, who, json!({ "id": Uuid::now_v7(), "command": command })).await
    }

    /// One command as it is sent, whole.
    pub(crate) async fn tell_as(&self, dossier: DossierId, who: MemberId, envelope: Value) -> Answer {
        let path = format!("/api/v1/dossiers/{dossier}/commands");
        self.api(Method::POST, &path, &self.token(who).await, &json!([envelope]).to_string()).await
    }

    /// The same, that has to work; gives the id of the command.
    pub(crate) async fn done(&self, dossier: DossierId, who: MemberId, command: &Value) -> Uuid {
        let id = Uuid::now_v7();
        let answer = self.tell_as(dossier, who, json!({ "id": id, "command": command })).await;
        assert_eq!(answer.status, StatusCode::OK, "{command}: {}", answer.body);
        id
    }

    /// The dossier over the API.
    pub(crate) async fn take_out(&self, dossier: impl std::fmt::Display, who: MemberId) -> Answer {
        self.api(Method::GET, &format!("/api/v1/dossiers/{dossier}"), &self.token(who).await, "").await
    }

    /// The version at which a dossier stands, as the person sees it.
    pub(crate) async fn version(&self, dossier: DossierId, person: MemberId) -> u64 {
        self.take_out(dossier, person).await.json()["version"].as_u64().unwrap()
    }

    /// Takes somebody of the network in, with these parts to read and to write.
    pub(crate) async fn take_in(&self, dossier: DossierId, person: MemberId, who: MemberId, parts: &[&str]) {
        let grant = json!({ "reads": parts, "writes": parts, "purpose": "support" });
        let invited = json!({ "member": who, "role": "network_member", "name": "Omar", "grant": grant });
        self.done(dossier, person, &json!({ "circle": { "invite": invited } })).await;
    }
}

/// A text with every id in it made the same, so that two answers can be laid side by side.
pub(crate) fn without_ids(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(next) = rest.chars().next() {
        let id = rest.split_at_checked(36).filter(|(start, _)| start.parse::<Uuid>().is_ok());
        out.push(if id.is_some() { '#' } else { next });
        rest = id.map_or_else(|| rest.split_at(next.len_utf8()).1, |(_, after)| after);
    }
    out
}
