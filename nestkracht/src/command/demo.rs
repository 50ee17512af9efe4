//! The demo: a data folder of its own, two invented dossiers, one sign-in link for each account.

use std::path::Path;

use dossier::MemberId;
use jiff::SignedDuration;

use crate::arguments::Demo;
use crate::failure::Failure;
use crate::key::{self, Source};
use crate::server::Server;
use crate::{data, demo};

/// The file with the master key, inside the data folder: only the demo does that.
const KEY_FILE: &str = "master.key";
/// The file that says that this is a demo, and which account is which.
const ACCOUNTS_FILE: &str = "demo-accounts.txt";
/// How long the links of the demo work.
const LINK_LIFE: SignedDuration = SignedDuration::from_hours(24 * 30);

pub(crate) async fn run(asked: Demo) -> Result<(), Failure> {
    let server = Server::bind(&asked.listen, true).await?;
    let folder = &asked.data;
    let is_new = data::is_new(folder);
    if !is_new && !folder.join(ACCOUNTS_FILE).exists() {
        return Err(Failure::NotADemo(folder.clone()));
    }
    let key_file = folder.join(KEY_FILE);
    if is_new && !key_file.exists() {
        data::usable(folder)?;
        key::make(&key_file)?;
    }
    // Its own key, whatever the environment says: a demo is one folder that can be thrown away.
    let source = Source::File(key_file.clone());
    let (store, keys, source) = data::folder_with(folder, (key::read(&key_file)?, source)).await?;
    let app = data::app(store, keys, &asked.listen.time_zone).await?;
    let accounts = if is_new {
        let accounts = demo::seed(&app).await?;
        let lines = accounts.iter().map(|account| (account.role.to_owned(), account.account)).collect::<Vec<_>>();
        write_accounts(folder, &lines)?;
        lines
    } else {
        read_accounts(folder)?
    };
    println!(
        "This is a demo with invented people. Its master key lies in its own data folder: put nothing real in it."
    );
    println!("Ready: {}", server.link(""));
    for (role, account) in accounts {
        let secret = app.make_link(Some(account), false, LINK_LIFE).await?;
        println!("  {role}  {}", server.link(&format!("/sign-in/link/{}", secret.expose())));
    }
    server.serve(app, source).await
}

fn write_accounts(folder: &Path, accounts: &[(String, MemberId)]) -> Result<(), Failure> {
    let lines: String = accounts.iter().map(|(role, account)| format!("{role} {account}\n")).collect();
    Ok(std::fs::write(folder.join(ACCOUNTS_FILE), lines)?)
}

fn read_accounts(folder: &Path) -> Result<Vec<(String, MemberId)>, Failure> {
    let text = std::fs::read_to_string(folder.join(ACCOUNTS_FILE))?;
    let line = |line: &str| {
        let (role, account) = line.split_once(' ')?;
        Some((role.to_owned(), account.parse().ok()?))
    };
    Ok(text.lines().filter_map(line).collect())
}
