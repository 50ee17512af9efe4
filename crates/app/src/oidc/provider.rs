//! The provider of an organisation: what it says of itself, its keys, and exchanging a code for a person.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenClaims, IdTokenFields, IssuerUrl,
    Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, SignatureVerificationError,
    StandardErrorResponse, StandardTokenResponse, TokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::RwLock;
use url::Url;

use super::http::Http;
use super::{OrganisationSettings, SettingsError};
use crate::SignInError;

/// What the provider says of itself is asked again after an hour.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// Its keys are asked again for a key that is not known, but not more often than this.
const KEYS_NO_OFTENER: SignedDuration = SignedDuration::from_mins(1);
/// When it did not answer, it is not asked again before this: nobody waits for what is not there.
const LEFT_ALONE: SignedDuration = SignedDuration::from_mins(1);
/// Where it sends people back to.
const BACK: &str = "/sign-in/organisation/back";
/// What a provider may sign with: nothing weaker, and never nothing at all.
const SIGNED_WITH: [CoreJwsSigningAlgorithm; 7] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// All claims beside those of the standard.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct OtherClaims(BTreeMap<String, Value>);

impl AdditionalClaims for OtherClaims {}

type Fields = IdTokenFields<
    OtherClaims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Client = openidconnect::Client<
    OtherClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;
type Claims = IdTokenClaims<OtherClaims, CoreGenderClaim>;

/// Somebody as the organisation knows them.
pub(super) struct Person {
    pub(super) issuer: String,
    pub(super) subject: String,
    pub(super) login: Option<String>,
    pub(super) name: Option<String>,
    pub(super) groups: Vec<String>,
}

/// A way to the organisation that was begun.
pub(super) struct Begun {
    pub(super) to: String,
    pub(super) state: CsrfToken,
    pub(super) nonce: Nonce,
    pub(super) verifier: PkceCodeVerifier,
}

/// What the provider said of itself, with its keys.
#[derive(Clone)]
struct Known {
    metadata: CoreProviderMetadata,
    metadata_at: Timestamp,
    keys_at: Timestamp,
}

/// The sign-in of an organisation.
pub struct Organisation {
    settings: OrganisationSettings,
    secret: Option<ClientSecret>,
    issuer: IssuerUrl,
    back: RedirectUrl,
    http: Http,
    known: RwLock<Option<Arc<Known>>>,
    silent: RwLock<Option<Timestamp>>,
}

impl Organisation {
    /// The sign-in that the settings describe, for a server at an address. The provider is asked when it is needed.
    ///
    /// # Errors
    /// When the settings do not do.
    pub fn new(settings: OrganisationSettings, origin: Option<&str>) -> Result<Self, SettingsError> {
        let unfit = |what: &str| SettingsError::Unfit { path: what.to_owned(), why: "it is no address".to_owned() };
        let url: Url = settings.issuer.parse().map_err(|_| unfit(&settings.issuer))?;
        let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let is_plain = url.scheme() == "http";
        if is_plain && !is_local {
            let why = "only HTTPS will do, except on this machine".to_owned();
            return Err(SettingsError::Unfit { path: settings.issuer, why });
        }
        let origin = origin.ok_or(SettingsError::NoOrigin)?.trim_end_matches('/');
        let back = format!("{origin}{BACK}");
        Ok(Self {
            secret: settings.secret()?.map(ClientSecret::new),
            issuer: IssuerUrl::new(settings.issuer.clone()).map_err(|_| unfit(&settings.issuer))?,
            back: RedirectUrl::new(back).map_err(|_| unfit(origin))?,
            http: Http::new(is_plain)?,
            known: RwLock::new(None),
            silent: RwLock::new(None),
            settings,
        })
    }

    /// How it is set up.
    #[must_use]
    pub const fn settings(&self) -> &OrganisationSettings {
        &self.settings
    }

    /// Begins a way to the organisation.
    pub(super) async fn begin(&self, now: Timestamp) -> Result<Begun, SignInError> {
        let client = self.client(&*self.known(now).await?);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let scopes = self.settings.scopes.iter().cloned().map(Scope::new);
        let (to, state, nonce) = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
            .add_scope(Scope::new("profile".to_owned()))
            .add_scopes(scopes)
            .set_pkce_challenge(challenge)
            .url();
        Ok(Begun { to: to.into(), state, nonce, verifier })
    }

    /// Exchanges a code for a person, and believes nothing that is not signed for us, now, for this question.
    pub(super) async fn exchange(
        &self,
        code: &str,
        verifier: PkceCodeVerifier,
        nonce: &Nonce,
        now: Timestamp,
    ) -> Result<Person, SignInError> {
        let known = self.known(now).await?;
        let client = self.client(&known);
        let exchange = client.exchange_code(AuthorizationCode::new(code.to_owned())).map_err(unbelieved)?;
        let tokens = exchange.set_pkce_verifier(verifier).request_async(&self.http).await.map_err(unbelieved)?;
        let (client, claims) = match verified(&client, &tokens, nonce) {
            // A key that is not known: the provider may have taken a new one.
            Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => {
                let client = self.client(&*self.with_fresh_keys(&known, now).await?);
                let claims = verified(&client, &tokens, nonce).map_err(unbelieved)?;
                (client, claims)
            }
            result => (client, result.map_err(unbelieved)?),
        };
        let mut groups = self.groups_in(claims.additional_claims());
        let mut login = claims.preferred_username().map(|name| name.to_string());
        let mut name = claims.name().and_then(|name| name.get(None)).map(|name| name.to_string());
        // Some providers put claims in the ID token, others only where they are asked for.
        if groups.is_none()
            && let Ok(asked) = client.user_info(tokens.access_token().clone(), Some(claims.subject().clone()))
        {
            let more: UserInfoClaims<OtherClaims, CoreGenderClaim> =
                asked.request_async(&self.http).await.map_err(unbelieved)?;
            groups = self.groups_in(more.additional_claims());
            login = login.or_else(|| more.preferred_username().map(|name| name.to_string()));
            name = name.or_else(|| more.name().and_then(|name| name.get(None)).map(|name| name.to_string()));
        }
        Ok(Person {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            login,
            name,
            groups: groups.unwrap_or_default(),
        })
    }

    fn groups_in(&self, claims: &OtherClaims) -> Option<Vec<String>> {
        let groups = claims.0.get(&self.settings.groups_claim)?.as_array()?;
        Some(groups.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect())
    }

    fn client(&self, known: &Known) -> Client {
        let id = ClientId::new(self.settings.client_id.clone());
        Client::from_provider_metadata(known.metadata.clone(), id, self.secret.clone())
            .set_redirect_uri(self.back.clone())
    }

    async fn known(&self, now: Timestamp) -> Result<Arc<Known>, SignInError> {
        if let Some(known) =
            self.known.read().await.as_ref().filter(|known| now.duration_since(known.metadata_at) < FRESH)
        {
            return Ok(Arc::clone(known));
        }
        let mut place = self.known.write().await;
        if let Some(known) = place.as_ref().filter(|known| now.duration_since(known.metadata_at) < FRESH) {
            return Ok(Arc::clone(known));
        }
        let silent = *self.silent.read().await;
        if silent.is_some_and(|at| now.duration_since(at).abs() < LEFT_ALONE) {
            return Err(SignInError::Organisation("it did not answer just now".to_owned()));
        }
        let discovered = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http).await;
        *self.silent.write().await = discovered.is_err().then_some(now);
        let metadata = discovered.map_err(unbelieved)?;
        Ok(Arc::clone(place.insert(Arc::new(Known { metadata, metadata_at: now, keys_at: now }))))
    }

    /// The provider with keys that are newer than those that were tried, when they may be asked for.
    async fn with_fresh_keys(&self, tried: &Known, now: Timestamp) -> Result<Arc<Known>, SignInError> {
        let mut place = self.known.write().await;
        if let Some(newer) = place.as_ref().filter(|known| known.keys_at > tried.keys_at) {
            return Ok(Arc::clone(newer));
        }
        if now.duration_since(tried.keys_at) < KEYS_NO_OFTENER {
            return Err(SignInError::Organisation("it signed with a key that it does not show".to_owned()));
        }
        let keys = CoreJsonWebKeySet::fetch_async(tried.metadata.jwks_uri(), &self.http).await.map_err(unbelieved)?;
        let known = Known { metadata: tried.metadata.clone().set_jwks(keys), keys_at: now, ..tried.clone() };
        Ok(Arc::clone(place.insert(Arc::new(known))))
    }
}

/// The claims of an ID token that is signed by the provider, for us, for this question, and fits its access token.
fn verified(
    client: &Client,
    tokens: &StandardTokenResponse<Fields, CoreTokenType>,
    nonce: &Nonce,
) -> Result<Claims, ClaimsVerificationError> {
    let other = |why: &str| ClaimsVerificationError::Other(why.to_owned());
    let token = tokens.id_token().ok_or_else(|| other("there is no ID token"))?;
    let verifier = client.id_token_verifier().set_allowed_algs(SIGNED_WITH);
    let claims = token.claims(&verifier, nonce)?;
    if let Some(expected) = claims.access_token_hash() {
        let (alg, key) = (token.signing_alg(), token.signing_key(&verifier));
        let alg = alg.map_err(|error| other(&error.to_string()))?;
        let key = key.map_err(ClaimsVerificationError::SignatureVerification)?;
        let hash = AccessTokenHash::from_token(tokens.access_token(), alg, key);
        if hash.map_err(|error| other(&error.to_string()))? != *expected {
            return Err(other("the access token is not the one that was signed for"));
        }
    }
    Ok(claims.clone())
}

/// What went wrong, with its causes, for who runs the server.
fn unbelieved(error: impl std::error::Error) -> SignInError {
    let mut why = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        why = format!("{why}: {deeper}");
        cause = deeper.source();
    }
    tracing::warn!(why, "the sign-in of the organisation did not work");
    SignInError::Organisation(why)
}
