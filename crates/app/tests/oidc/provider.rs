//! The provider in a process of its own, and somebody's browser at it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use url::Url;

/// Where people are sent back to.
pub(crate) const BACK: &str = "http://localhost:8080/sign-in/organisation/back";

/// A running provider; gone when this is dropped.
pub(crate) struct Provider {
    process: Child,
    issuer: String,
}

impl Provider {
    /// Starts it on a free port; `None` where its packages are not.
    pub(crate) fn start(groups_in: &str) -> Option<Self> {
        let Ok(packages) = std::env::var("NESTKRACHT_OIDC_PACKAGES") else {
            println!(
                "skipped: no provider here; `cargo xtask test` brings one. By hand: install node (on Debian: apt-get \
                 install nodejs npm), `npm install --prefix target/tools oidc-provider@8.8.1`, and set \
                 NESTKRACHT_OIDC_PACKAGES to target/tools/node_modules"
            );
            return None;
        };
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/tests/oidc/provider.mjs");
        let mut process = Command::new("node")
            .args([script, &packages, BACK])
            .env("GROUPS_IN", groups_in)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("node does not start ({error}); on Debian: apt-get install nodejs"));
        let mut said = BufReader::new(process.stdout.take().unwrap()).lines();
        let issuer = loop {
            match said.next() {
                Some(Ok(line)) => match line.strip_prefix("listening ") {
                    Some(issuer) => break issuer.to_owned(),
                    None => continue,
                },
                _ => {
                    let _ = process.kill();
                    panic!("the provider ended before it was ready");
                }
            }
        };
        // Goes on reading: a full pipe would stop it.
        std::thread::spawn(move || said.for_each(drop));
        Some(Self { process, issuer })
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Follows the way to the provider as a browser does, as `who`, until it leads back; gives code and state.
    pub(crate) async fn walk(&self, to: &str, who: &str) -> (String, String) {
        let mut cookies: BTreeMap<String, String> = BTreeMap::new();
        let mut at: Url = to.parse().unwrap();
        for _ in 0..10 {
            if at.as_str().starts_with(BACK) {
                let asked: BTreeMap<_, _> = at.query_pairs().into_owned().collect();
                let get = |name: &str| asked.get(name).cloned().unwrap_or_else(|| panic!("no {name}: {at}"));
                return (get("code"), get("state"));
            }
            let cookie = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
            let request = openidconnect::http::Request::get(at.as_str()).header("cookie", cookie).header("x-who", who);
            let answer = client().request(request.body(Empty::new()).unwrap()).await.unwrap();
            for set in answer.headers().get_all("set-cookie") {
                let pair = set.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                cookies.insert(name.to_owned(), value.to_owned());
            }
            let Some(next) = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned()) else {
                let body = answer.into_body().collect().await.unwrap().to_bytes();
                panic!("the way ends at {at}: {}", String::from_utf8_lossy(&body));
            };
            at = at.join(&next).unwrap();
        }
        panic!("the way does not end: {at}");
    }

    /// Changes the key that it signs with.
    pub(crate) async fn new_key(&self) {
        self.told("/test/new-key").await;
    }

    /// Puts somebody in these groups and no others.
    pub(crate) async fn groups(&self, who: &str, groups: &[&str]) {
        let groups: String = groups.iter().map(|group| format!("&group={group}")).collect();
        self.told(&format!("/test/groups?who={who}{groups}")).await;
    }

    /// It answers nobody any more.
    pub(crate) fn stop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    async fn told(&self, path: &str) {
        let request = openidconnect::http::Request::get(format!("{}{path}", self.issuer)).body(Empty::new()).unwrap();
        assert!(client().request(request).await.unwrap().status().is_success(), "{path}");
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn client() -> Client<HttpConnector, Empty<&'static [u8]>> {
    Client::builder(TokioExecutor::new()).build(HttpConnector::new())
}
