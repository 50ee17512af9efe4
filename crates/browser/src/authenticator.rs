//! A device with a lock that is not there: ChromeDriver's virtual authenticator (WebAuthn level 3, section 11).

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use crate::error::Doing;
use crate::{Browser, Error};

/// A virtual device that keeps passkeys and asks nobody for a finger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authenticator(String);

impl Browser {
    /// Gives this browser a device that keeps passkeys, knows its owner, and gives PRF output.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn add_authenticator(&self) -> Result<Authenticator, Error> {
        let wishes = json!({
            "protocol": "ctap2_1",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserConsenting": true,
            "isUserVerified": true,
            "extensions": ["prf"],
        });
        let made = self.command("webauthn/authenticator", wishes, "adding an authenticator").await?;
        match made.as_str() {
            Some(id) => Ok(Authenticator(id.to_owned())),
            None => Err(Error::Answer { doing: "adding an authenticator".into(), answer: made.to_string() }),
        }
    }

    /// The passkeys on a device.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn passkeys(&self, device: &Authenticator) -> Result<Vec<Value>, Error> {
        let path = format!("webauthn/authenticator/{}/credentials", device.0);
        let held = self.client().issue_cmd(Get { path }).await.doing(|| "reading the passkeys".into())?;
        Ok(held.as_array().cloned().unwrap_or_default())
    }
}

/// A GET of a path under the session.
#[derive(Debug)]
struct Get {
    path: String,
}

impl WebDriverCompatibleCommand for Get {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}
