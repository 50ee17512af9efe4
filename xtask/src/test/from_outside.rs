//! The API asked by somebody who knows only its description: Schemathesis makes requests from it, and no answer may be an
//! error of ours, or other than the description says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::bench::http;
use crate::bench::server::Server;
use crate::child;
use crate::workspace::Workspace;

/// Whose rights are tried: who writes in everything, and whose dossier it is.
const ACCOUNTS: [&str; 2] = ["els", "mamadou"];
/// The same requests each time.
const SEED: &str = "20261123";
/// How long each of them asks, in seconds.
const SECONDS: &str = "65";
/// What every answer is held against.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_headers_conformance,response_schema_conformance";
/// The last lines that are shown of a run that failed.
const SHOWN: usize = 200;

/// Asks a demo server of its own, for at most `limit`.
///
/// # Errors
/// What was answered that should not be, or why it could not be asked.
pub(super) fn run(workspace: &Workspace, schemathesis: &Path, limit: Duration) -> Result<(), String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    let folder = workspace.target.join("from-outside");
    // What another run left.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| said(&error))?;
    let (program, data) = (workspace.target.join("debug/nestkracht"), folder.join("data"));
    let mut command = Command::new(&program);
    command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(&data);
    let demo = Server::start(&mut command).map_err(|error| said(&error))?;
    let mut failed = Vec::new();
    let share = limit / u32::try_from(ACCOUNTS.len()).unwrap_or(1);
    for account in ACCOUNTS {
        println!("   as {account}, {SECONDS} s");
        let token = token(&program, &data, account)?;
        let headers = [format!("Authorization: Bearer {token}")];
        let list = http::get(demo.address, "/api/v1/dossiers", &headers).map_err(|error| said(&error))?;
        let list = String::from_utf8_lossy(&list.body);
        let known = first_id(&list).ok_or_else(|| format!("{account} has no dossier in the demo"))?;
        // Of a dossier that is not there, there is little to learn.
        let settings = format!("[parameters]\n\"path.dossier\" = \"{known}\"\n\n[generation]\ndatabase = \"none\"\n");
        fs::write(folder.join("schemathesis.toml"), settings).map_err(|error| said(&error))?;
        if !asked(schemathesis, &folder, &demo, &headers, share)? {
            failed.push(account);
        }
    }
    demo.end().map_err(|error| said(&error))?;
    if failed.is_empty() { Ok(()) } else { Err(format!("answers that should not be, as {}", failed.join(", "))) }
}

/// Asks with one token; whether all answers were right.
fn asked(
    schemathesis: &Path,
    folder: &Path,
    demo: &Server,
    headers: &[String],
    limit: Duration,
) -> Result<bool, String> {
    let mut command = Command::new(schemathesis);
    command
        .current_dir(folder)
        .arg("run")
        .arg(format!("http://{}/api/v1/openapi.json", demo.address))
        .args(["--seed", SEED, "--max-time", SECONDS, "--request-timeout", "20", "--no-color"])
        .args(["--phases", "examples,coverage,fuzzing", "--checks", CHECKS, "--warnings", "off"]);
    for header in headers {
        command.args(["--header", header]);
    }
    let mut lines = Vec::new();
    let end = child::run_by_line(&mut command, limit, |line| lines.push(line.to_owned())).map_err(|e| e.to_string())?;
    if end.is_success() {
        for line in lines.iter().filter(|line| line.contains("generated")) {
            println!("   {}", line.trim());
        }
        return Ok(true);
    }
    for line in lines.iter().skip(lines.len().saturating_sub(SHOWN)) {
        println!("   {line}");
    }
    Ok(false)
}

fn token(program: &Path, data: &Path, account: &str) -> Result<String, String> {
    let mut command = Command::new(program);
    command.args(["token", "create", "--account", account, "--data"]).arg(data);
    let made = command.arg("--key-file").arg(data.join("master.key")).output().map_err(|error| error.to_string())?;
    let token = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    if token.is_empty() { Err(format!("no token for {account}")) } else { Ok(token) }
}

/// The first id in a list, as JSON.
fn first_id(list: &str) -> Option<String> {
    let (_, after) = list.split_once("\"id\":\"")?;
    after.split_once('"').map(|(id, _)| id.to_owned())
}

/// Where Schemathesis is, in the folder with tools.
pub(super) fn program(tools: &Path) -> PathBuf {
    tools.join("schemathesis/bin/schemathesis")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_id_of_a_list_is_found() {
        assert_eq!(first_id(r#"[{"id":"0190","role":"guide"},{"id":"0191"}]"#).as_deref(), Some("0190"));
        assert_eq!(first_id("[]"), None);
    }
}
