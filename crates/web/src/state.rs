//! What every handler can reach.

use std::sync::{Arc, LazyLock};

use app::App;
use app::oidc::Organisation;
use app::passkeys::{NoPasskeys, Origin};
use rights::{RightsError, Rules};

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
    /// The address that people use, such as `https://nest.example`, when it is known: passkeys are made for it.
    pub origin: Option<String>,
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
    /// The address for which passkeys are made, or why there can be none.
    pub(crate) origin: Result<Arc<Origin>, NoPasskeys>,
    /// The sign-in of the organisation, where one was set up.
    pub(crate) organisation: Option<Arc<Organisation>>,
    /// What was drawn before.
    pub(crate) drawn: Arc<Drawn>,
    /// The rules of rights, read and checked once.
    pub(crate) rules: &'static Rules,
}

/// Why a server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum NotStarted {
    /// The texts cannot be read.
    #[error(transparent)]
    Texts(#[from] crate::TextsError),
    /// The rules of rights are not as they should be.
    #[error(transparent)]
    Rules(#[from] RightsError),
}

/// The rules that are built in, for as long as the program runs.
static RULES: LazyLock<Result<Rules, RightsError>> = LazyLock::new(Rules::built_in);

impl Web {
    /// A server on an application.
    ///
    /// # Errors
    /// When the texts cannot be read, or the rules of rights are not as they should be.
    pub fn new(app: Arc<App>, settings: Settings) -> Result<Self, NotStarted> {
        let origin = Origin::new(settings.origin.as_deref().unwrap_or_default()).map(Arc::new);
        let texts = Arc::new(Texts::load()?);
        let rules = RULES.as_ref().map_err(Clone::clone)?;
        let settings = Arc::new(settings);
        Ok(Self { app, texts, settings, origin, organisation: None, drawn: Arc::default(), rules })
    }

    /// The same server, with the sign-in of an organisation.
    #[must_use]
    pub fn with_organisation(self, organisation: Organisation) -> Self {
        Self { organisation: Some(Arc::new(organisation)), ..self }
    }
}
