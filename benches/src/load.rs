//! A load: a number of connections that each ask again as soon as they have their answer (a closed loop).

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Args;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use uuid::Uuid;

use crate::failure::Failure;
use crate::rates::{Rates, Window};

/// What stands in a template where a fresh id goes.
const FRESH_ID: &str = "{uuid}";
/// The length of an id as text.
const ID_LENGTH: usize = 36;
/// How much of an answer is taken in at once.
const CHUNK: usize = 64 * 1024;
/// The longest head of an answer.
const LONGEST_HEAD: usize = 16 * 1024;

/// What to ask.
#[derive(Args)]
pub(crate) struct Load {
    /// The server.
    #[arg(long, value_name = "ADDR")]
    server: SocketAddr,
    /// A path to ask for; with more than one, connections and requests take turns.
    #[arg(long = "path", value_name = "PATH")]
    paths: Vec<String>,
    /// A file with more paths, one a line.
    #[arg(long, value_name = "FILE")]
    paths_file: Option<PathBuf>,
    /// A header of the request, `name: value`; can be given more than once.
    #[arg(long = "header", value_name = "HEADER")]
    headers: Vec<String>,
    /// Post this file's content instead of getting, each `{uuid}` in it replaced by a fresh one.
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// The status that every answer is to have; any other one ends the measurement as failed.
    #[arg(long, default_value_t = 200)]
    expect: u16,
    /// Connections at the same time.
    #[arg(long, default_value_t = 32)]
    connections: usize,
    /// How long to measure.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

/// Requests that are ready but for their ids.
struct Requests {
    /// For each path the request, whole.
    whole: Vec<Vec<u8>>,
    /// Where in each of them, counted from its end, a fresh id goes.
    ids: Vec<usize>,
    expect: u16,
}

/// Measures.
///
/// # Errors
/// When the server cannot be reached, or answers with another status than was expected.
pub(crate) async fn run(asked: &Load) -> Result<Rates, Failure> {
    let requests = Arc::new(requests(asked)?);
    let mut streams = Vec::new();
    for _ in 0..asked.connections {
        let stream = TcpStream::connect(asked.server).await?;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    let window = Window::of(Duration::from_secs_f64(asked.seconds));
    // Each connection begins at another path, as far from the others as can be.
    let first = |turn: usize| turn * requests.whole.len() / asked.connections.max(1);
    let clients = streams.into_iter().enumerate().map(|(turn, stream)| (first(turn), stream));
    let clients: Vec<_> =
        clients.map(|(first, stream)| tokio::spawn(client(stream, Arc::clone(&requests), first, window))).collect();
    let mut waits = Vec::new();
    for client in clients {
        waits.extend(client.await??);
    }
    Rates::of(waits, window.length())
}

fn requests(asked: &Load) -> Result<Requests, Failure> {
    let mut paths = asked.paths.clone();
    if let Some(file) = &asked.paths_file {
        paths.extend(std::fs::read_to_string(file)?.lines().filter(|line| !line.is_empty()).map(str::to_owned));
    }
    let template = asked.template.as_ref().map(std::fs::read_to_string).transpose()?;
    let (method, body, ids) = match &template {
        Some(text) => ("POST", text.trim_end().replace(FRESH_ID, &"0".repeat(ID_LENGTH)), places(text.trim_end())),
        None => ("GET", String::new(), Vec::new()),
    };
    let mut head = format!("Host: {}\r\n", asked.server);
    for header in &asked.headers {
        if !header.contains(": ") {
            return Err(Failure::Header(header.clone()));
        }
        head.push_str(header);
        head.push_str("\r\n");
    }
    if method == "POST" {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    let whole = paths.iter().map(|path| format!("{method} {path} HTTP/1.1\r\n{head}\r\n{body}").into_bytes()).collect();
    Ok(Requests { whole, ids, expect: asked.expect })
}

/// Where in the filled-in text, counted from its end, each fresh id begins.
fn places(template: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut after = 0;
    for text in template.rsplit(FRESH_ID) {
        after += text.len();
        places.push(after + ID_LENGTH);
        after += ID_LENGTH;
    }
    // The text before the first id has no id in front of it.
    places.pop();
    places
}

async fn client(
    mut stream: TcpStream,
    requests: Arc<Requests>,
    first: usize,
    window: Window,
) -> Result<Vec<u32>, Failure> {
    let mut buffer = vec![0; CHUNK];
    let mut waits = Vec::new();
    for whole in requests.whole.iter().cycle().skip(first) {
        let mut request = whole.clone();
        for from_end in &requests.ids {
            let at = request.len().saturating_sub(*from_end);
            if let Some(place) = request.get_mut(at..at + ID_LENGTH) {
                Uuid::now_v7().hyphenated().encode_lower(place);
            }
        }
        let began = Instant::now();
        stream.write_all(&request).await?;
        answer(&mut stream, &mut buffer, requests.expect).await?;
        if !window.note(&mut waits, began) {
            break;
        }
    }
    Ok(waits)
}

/// Reads one answer to its end, and keeps nothing of it.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8], expect: u16) -> Result<(), Failure> {
    let mut filled = 0;
    let head = loop {
        let space = buffer.get_mut(filled..).ok_or(Failure::Answer("its head has no end"))?;
        let read = stream.read(space).await?;
        if read == 0 {
            return Err(Failure::Answer("the server closed the connection"));
        }
        filled += read;
        let taken = buffer.get(..filled).unwrap_or_default();
        if let Some(end) = taken.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if filled > LONGEST_HEAD {
            return Err(Failure::Answer("its head has no end"));
        }
    };
    let text = buffer.get(..head).and_then(|head| std::str::from_utf8(head).ok());
    let text = text.ok_or(Failure::Answer("its head is no text"))?;
    let status: u16 = text.get(9..12).and_then(|code| code.parse().ok()).ok_or(Failure::Answer("it has no status"))?;
    let length = text.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>().ok())?
    });
    if status != expect {
        let answer = String::from_utf8_lossy(buffer.get(..filled).unwrap_or_default()).into_owned();
        return Err(Failure::Status { expected: expect, answer });
    }
    let mut left = length
        .ok_or(Failure::Answer("it does not tell its length"))?
        .checked_sub(filled - head)
        .ok_or(Failure::Answer("it is longer than it tells"))?;
    while left > 0 {
        let most = left.min(buffer.len());
        let space = buffer.get_mut(..most).ok_or(Failure::Answer("it is longer than it tells"))?;
        match stream.read(space).await? {
            0 => return Err(Failure::Answer("the server closed the connection")),
            read => left -= read,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fresh_id_finds_its_place() {
        let template = "a={uuid}&b=1&c={uuid}!";
        let body = template.replace(FRESH_ID, &"0".repeat(ID_LENGTH));
        let places = places(template);
        assert_eq!(places, [1 + ID_LENGTH, 1 + ID_LENGTH + 7 + ID_LENGTH]);
        for place in places {
            let zeros = body.get(body.len() - place..).and_then(|rest| rest.get(..ID_LENGTH));
            assert_eq!(zeros, Some("0".repeat(ID_LENGTH).as_str()));
        }
        assert!(super::places("nothing fresh").is_empty());
    }
}
