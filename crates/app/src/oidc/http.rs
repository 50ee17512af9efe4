//! Asking the organisation something: HTTPS with the roots of this machine, no redirects, small answers, not for long.

use std::io::Cursor;
use std::pin::Pin;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

use super::SettingsError;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How large an answer may be, in bytes.
const LARGEST: usize = 1024 * 1024;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum HttpError {
    #[error("it cannot be reached: {0}")]
    Unreached(#[from] hyper_util::client::legacy::Error),
    #[error("its answer broke off or is too large: {0}")]
    Broken(Box<dyn std::error::Error + Send + Sync>),
    #[error("it did not answer in time")]
    TooLate,
}

/// What asks.
#[derive(Clone)]
pub(super) struct Http(Client<HttpsConnector<HttpConnector>, Full<Cursor<Vec<u8>>>>);

impl Http {
    /// Plain HTTP is for a provider on this machine alone.
    pub(super) fn new(is_plain: bool) -> Result<Self, SettingsError> {
        let failed = |error: std::io::Error| SettingsError::Certificates(error.to_string());
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| SettingsError::Certificates(error.to_string()))?;
        let builder = match is_plain {
            // There is nobody to trust on the way, so a machine without certificates does as well.
            true => {
                let tls = tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
                HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http()
            }
            false => {
                let tls = tls.with_native_roots().map_err(failed)?.with_no_client_auth();
                HttpsConnectorBuilder::new().with_tls_config(tls).https_only()
            }
        };
        Ok(Self(Client::builder(TokioExecutor::new()).build(builder.enable_http1().build())))
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let asked = async {
            let (parts, body) = self.0.request(request.map(|body| Full::new(Cursor::new(body)))).await?.into_parts();
            let body = Limited::new(body, LARGEST).collect().await.map_err(HttpError::Broken)?;
            Ok(HttpResponse::from_parts(parts, body.to_bytes().to_vec()))
        };
        tokio::time::timeout(PATIENCE, asked).await.map_err(|_| HttpError::TooLate)?
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
