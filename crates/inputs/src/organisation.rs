//! How the sign-in of an organisation is set up.

use app::oidc::OrganisationSettings;

/// The file of the operator.
pub(crate) fn organisation(bytes: &[u8]) {
    let _ = serde_json::from_slice::<OrganisationSettings>(bytes);
}
