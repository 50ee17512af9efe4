//! The bare thing: axum that answers every request with one body from memory. What our server is held beside.

use std::net::SocketAddr;
use std::path::PathBuf;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::serve::ListenerExt;
use clap::Args;
use tokio::net::TcpListener;

use crate::failure::Failure;

/// What to serve.
#[derive(Args)]
pub(crate) struct Bare {
    /// The file whose content is the body.
    #[arg(long, value_name = "FILE")]
    body: PathBuf,
    /// A header of the answer, `name: value`; can be given more than once.
    #[arg(long = "header", value_name = "HEADER")]
    headers: Vec<String>,
    /// The address to serve on.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
}

/// Serves until it is stopped; says where.
///
/// # Errors
/// When the file or the address cannot be used.
pub(crate) async fn run(asked: Bare) -> Result<(), Failure> {
    let body = Bytes::from(std::fs::read(&asked.body)?);
    let headers = asked.headers.iter().map(|text| header(text)).collect::<Result<HeaderMap, _>>()?;
    // A request body is read to its end, as ours is.
    let router = Router::new().fallback(async move |_: Bytes| (StatusCode::OK, headers.clone(), body.clone()));
    let listener = TcpListener::bind(asked.listen).await?;
    println!("Ready: http://{}", listener.local_addr()?);
    // A connection that refuses this is measured all the same.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    Ok(axum::serve(listener, router).await?)
}

fn header(text: &str) -> Result<(HeaderName, HeaderValue), Failure> {
    let wrong = || Failure::Header(text.to_owned());
    let (name, value) = text.split_once(": ").ok_or_else(wrong)?;
    Ok((name.parse().map_err(|_| wrong())?, value.parse().map_err(|_| wrong())?))
}
