//! The way to PostgreSQL: secured where it leaves this machine, and never less than was asked.
//!
//! `NESTKRACHT_TEST_POSTGRES_CA` names the file with the authority that signed the test server's certificate, which is
//! for `localhost` alone; `cargo xtask test` makes both.

use std::sync::Arc;

use store::{PostgresStore, Store, StoreError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::house::{Database, Folder};
use crate::pen::Pen;

/// The request for TLS, as it stands in PostgreSQL's protocol: its length, then a number of its own.
const ASKS_FOR_TLS: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// A database of its own, and the file with the authority; `None` where there is no server with a certificate.
async fn secured() -> Option<(Database, String)> {
    let Ok(authority) = std::env::var("NESTKRACHT_TEST_POSTGRES_CA") else {
        println!("skipped: NESTKRACHT_TEST_POSTGRES_CA not set");
        return None;
    };
    Some((Database::create().await?, authority))
}

/// The same address with another name of the host.
fn at(database: &Database, host: &str) -> String {
    let (scheme, rest) = database.url.split_once("127.0.0.1").unwrap();
    format!("{scheme}{host}{rest}")
}

fn refused(result: Result<PostgresStore, StoreError>) -> String {
    match result {
        Err(error) => error.to_string(),
        Ok(_) => panic!("the way was opened"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verified_way_carries_everything_that_is_written_and_read() {
    let Some((database, authority)) = secured().await else { return };
    let front = at(&database, "localhost");
    for mode in ["sslmode=verify-full&", "sslmode=require&", ""] {
        let name = format!("secured_{}", uuid::Uuid::new_v4().simple());
        let url = format!("{front}?{mode}sslrootcert={authority}&application_name={name}");
        let store: Arc<dyn Store> = Arc::new(PostgresStore::connect(&url).await.unwrap());
        let pen = Pen::new();
        pen.write(&*store, 0, 3).await;
        assert_eq!(store.load(pen.dossier, 0).await.unwrap().len(), 3);
        // Asked of the server itself, by whoever keeps it.
        let ways = "SELECT count(*) FILTER (WHERE ssl), count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
             WHERE application_name = $1";
        let row = database.asks().await.query_one(ways, &[&name]).await.unwrap();
        let (by_tls, all): (i64, i64) = (row.get(0), row.get(1));
        assert!(by_tls >= 2 && by_tls == all, "{by_tls} of {all}: the pool and the one that appends");
    }
    database.drop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_nobody_trusts_or_of_another_name_opens_no_way() {
    let Some((database, authority)) = secured().await else { return };
    let unknown = refused(PostgresStore::connect(&format!("{}?sslmode=require", at(&database, "localhost"))).await);
    assert!(unknown.contains("sslrootcert=FILE"), "{unknown}");

    let other_name = format!("{}?sslmode=require&sslrootcert={authority}", at(&database, "127.0.0.1"));
    let other_name = refused(PostgresStore::connect(&other_name).await);
    assert!(other_name.contains("another name"), "{other_name}");

    // Whom this machine trusts does not count any more where the address names somebody.
    let folder = Folder::new();
    let stranger = folder.file("stranger.pem");
    std::fs::write(&stranger, STRANGER).unwrap();
    let url = format!("{}?sslmode=verify-full&sslrootcert={}", at(&database, "localhost"), stranger.display());
    let stranger = refused(PostgresStore::connect(&url).await);
    assert!(stranger.contains("sslrootcert=FILE"), "{stranger}");
    database.drop().await;
}

/// Somebody in between who answers the request for TLS with one byte; tells what came after it.
async fn in_between(answer: u8) -> (u16, JoinHandle<([u8; 8], Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut first = [0; 8];
        stream.read_exact(&mut first).await.unwrap();
        stream.write_all(&[answer]).await.unwrap();
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
        (first, rest)
    });
    (port, heard)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_that_there_is_no_tls_hears_no_name_and_no_password() {
    let (port, heard) = in_between(b'N').await;
    let url = format!("postgres://nest:geheim@127.0.0.1:{port}/nest?sslmode=require");
    let said = refused(PostgresStore::connect(&url).await);
    assert!(said.contains("sslmode=disable") && !said.contains("geheim"), "{said}");
    let (first, rest) = heard.await.unwrap();
    assert_eq!((first, rest), (ASKS_FOR_TLS, Vec::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_hold_nobody_to_trust_are_named() {
    let folder = Folder::new();
    let empty = folder.file("empty.pem");
    std::fs::write(&empty, "nothing\n").unwrap();
    let broken = folder.file("broken.pem");
    std::fs::write(&broken, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
    for file in [folder.file("lost.pem"), empty, broken] {
        let url = format!("postgres://nest@db.invalid/nest?sslrootcert={}", file.display());
        let said = refused(PostgresStore::connect(&url).await);
        assert!(said.contains(&file.display().to_string()), "{said}");
    }
}

/// The certificate of an authority that signed nothing here.
const STRANGER: &str = "-----BEGIN CERTIFICATE-----\n\
MIIBgjCCASegAwIBAgIUa0kDm983xgnuJ8PqccUjJXiLovUwCgYIKoZIzj0EAwIw\n\
FTETMBEGA1UEAwwKQSBzdHJhbmdlcjAgFw0yNjExMjMyMzUxNTJaGA8yMTI2MTAz\n\
MDIzNTE1MlowFTETMBEGA1UEAwwKQSBzdHJhbmdlcjBZMBMGByqGSM49AgEGCCqG\n\
SM49AwEHA0IABADjbLtzvaeJzj9pawxTAvRb/uhHhESKNi00F+GkyrAM67GvcTpk\n\
sX77rgdd+6cGgj9qsGnVQ52ZhcGksqlFKhCjUzBRMB0GA1UdDgQWBBSSe67/kvEt\n\
SyfJJpdZKUfJP/ug1jAfBgNVHSMEGDAWgBSSe67/kvEtSyfJJpdZKUfJP/ug1jAP\n\
BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQC4ubx/y8tyXoCx+Wtk\n\
IlcMHmtN8yH6B1uTXkuTQMhHQgIhANkKCVaO34nm1OkF+r27rg1b7d21klPhpwVG\n\
pbgeWE8P\n\
-----END CERTIFICATE-----";
