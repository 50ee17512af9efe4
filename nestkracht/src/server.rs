//! Listening, saying so, and stopping without dropping anybody's answer.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use app::App;
use app::oidc::{Organisation, OrganisationSettings};
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use web::{Settings, Web};

use crate::arguments::Listen;
use crate::at_rest;
use crate::failure::Failure;
use crate::key::Source;
use crate::key_watch;

/// A place to listen that was taken before anything else was touched.
pub(crate) struct Server {
    listener: TcpListener,
    address: String,
    settings: Settings,
    organisation: Option<Organisation>,
    stop: Stop,
}

impl Server {
    /// Takes the address.
    ///
    /// # Errors
    /// When it is in use or not ours.
    pub(crate) async fn bind(listen: &Listen, is_demo: bool) -> Result<Self, Failure> {
        let refused = |error: std::io::Error| Failure::Listen { address: listen.listen, why: error.to_string() };
        let listener = TcpListener::bind(listen.listen).await.map_err(refused)?;
        let stop = Stop::listen()?;
        let taken = listener.local_addr().map_err(refused)?;
        let address = listen.origin.clone().unwrap_or_else(|| format!("http://{taken}"));
        // A passkey is for a name. On this machine alone, that name is localhost.
        let local = || taken.ip().is_loopback().then(|| format!("http://localhost:{}", taken.port()));
        let settings = Settings {
            secure_cookies: address.starts_with("https://"),
            trusted_proxies: listen.trusted_proxies.clone(),
            is_demo,
            origin: listen.origin.clone().or_else(local),
        };
        Ok(Self { listener, address: address.trim_end_matches('/').to_owned(), settings, organisation: None, stop })
    }

    /// The same, with the sign-in of an organisation.
    ///
    /// # Errors
    /// When its file does not do.
    pub(crate) fn with_organisation(self, file: &Path) -> Result<Self, Failure> {
        let settings = OrganisationSettings::read(file)?;
        let organisation = Some(Organisation::new(settings, self.settings.origin.as_deref())?);
        Ok(Self { organisation, ..self })
    }

    /// An address on this server.
    pub(crate) fn link(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Serves until the system asks to stop; what is under way is answered first.
    ///
    /// # Errors
    /// When the texts cannot be read or the system closes the listener.
    pub(crate) async fn serve(self, app: Arc<App>, source: Source) -> Result<(), Failure> {
        let web = Web::new(Arc::clone(&app), self.settings)?;
        let router = web::router(match self.organisation {
            Some(organisation) => web.with_organisation(organisation),
            None => web,
        });
        tokio::spawn(key_watch::watch(Arc::clone(&app), source));
        tokio::spawn(sweep(app));
        tokio::spawn(at_rest::give_back());
        let listener = self.listener.tap_io(|stream| {
            // Small answers go out at once.
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "no delay could not be set");
            }
        });
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        axum::serve(listener, service).with_graceful_shutdown(self.stop.asked()).await?;
        Ok(())
    }
}

/// Once an hour: what has ended goes.
async fn sweep(app: Arc<App>) {
    let mut hour = tokio::time::interval(std::time::Duration::from_secs(3600));
    loop {
        hour.tick().await;
        if let Err(error) = app.store().sweep(app.now()).await {
            tracing::warn!(%error, "what has ended could not be removed");
        }
    }
}

/// The system's requests to stop, heard from the moment that the address was taken.
struct Stop {
    interrupt: Signal,
    terminate: Signal,
}

impl Stop {
    fn listen() -> std::io::Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn asked(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
