//! The real thing.

use std::sync::Arc;

use app::LINK_LIFE;
use app::passkeys::Origin;

use crate::arguments::Serve;
use crate::failure::Failure;
use crate::server::Server;
use crate::{daily_heads, data};

pub(crate) async fn run(asked: Serve) -> Result<(), Failure> {
    let mut server = Server::bind(&asked.listen, false).await?;
    if let Some(file) = &asked.oidc {
        server = server.with_organisation(file)?;
    }
    if let Some(Err(why)) = asked.listen.origin.as_deref().map(Origin::new) {
        eprintln!("Nobody can use a passkey here: {why}.");
    }
    let (store, keys, source) = data::open(&asked.place).await?;
    let app = data::app(store, keys, &asked.listen.time_zone).await?;
    if app.accounts(None, 1).await?.is_empty() {
        let secret = app.make_link(None, true, LINK_LIFE).await?;
        println!("Nobody has an account yet. Set up this installation, once, within three days:");
        println!("  {}", server.link(&format!("/set-up/{}", secret.expose())));
    }
    if let Some(folder) = asked.heads {
        data::usable(&folder)?;
        tokio::spawn(daily_heads::write(Arc::clone(&app), folder));
    }
    println!("Ready: {}", server.link(""));
    server.serve(app, source).await
}
