//! The real thing.

use app::LINK_LIFE;
use app::passkeys::Origin;

use crate::arguments::Serve;
use crate::data;
use crate::failure::Failure;
use crate::server::Server;

pub(crate) async fn run(asked: Serve) -> Result<(), Failure> {
    let mut server = Server::bind(&asked.listen, false).await?;
    if let Some(file) = &asked.oidc {
        server = server.with_organisation(file)?;
    }
    if let Some(Err(why)) = asked.listen.origin.as_deref().map(Origin::new) {
        eprintln!("Nobody can use a passkey here: {why}.");
    }
    let (store, keys) = data::open(&asked.place).await?;
    let app = data::app(store, keys, &asked.listen.time_zone).await?;
    if app.accounts(None, 1).await?.is_empty() {
        let secret = app.make_link(None, true, LINK_LIFE).await?;
        println!("Nobody has an account yet. Set up this installation, once, within three days:");
        println!("  {}", server.link(&format!("/set-up/{}", secret.expose())));
    }
    println!("Ready: {}", server.link(""));
    server.serve(app).await
}
