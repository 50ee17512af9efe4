//! What every handler can reach.

use std::sync::Arc;

use app::App;

use crate::Texts;
use crate::drawn::Drawn;

/// How this server is set up.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Whether cookies are for HTTPS only. Off only where the server is reached over plain HTTP on one machine.
    pub secure_cookies: bool,
    /// Proxies whose `X-Forwarded-For` is believed, by address.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Whether this is the demo: every page says so.
    pub is_demo: bool,
}

/// The state of the server.
#[derive(Clone)]
pub struct Web {
    /// The application.
    pub app: Arc<App>,
    /// The texts in all languages.
    pub texts: Arc<Texts>,
    /// How this server is set up.
    pub settings: Arc<Settings>,
    /// What was drawn before.
    pub(crate) drawn: Arc<Drawn>,
}

impl Web {
    /// A server on an application.
    ///
    /// # Errors
    /// When the texts cannot be read.
    pub fn new(app: Arc<App>, settings: Settings) -> Result<Self, crate::TextsError> {
        Ok(Self { app, texts: Arc::new(Texts::load()?), settings: Arc::new(settings), drawn: Arc::default() })
    }
}
