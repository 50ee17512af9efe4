//! The seed of the demo.

use app::accounts::{AccountKind, Profile};
use app::{App, AppError};
use dossier::MemberId;
use uuid::Uuid;

/// An account of the demo.
pub(crate) struct DemoAccount {
    /// Its name in the list of links.
    pub(crate) role: &'static str,
    /// The account.
    pub(crate) account: MemberId,
}

const ACCOUNTS: [(&str, &str, AccountKind); 8] = [
    ("guide", "Els", AccountKind::Guide),
    ("second-guide", "Tom", AccountKind::Guide),
    ("coach", "Rita", AccountKind::Coach),
    ("mamadou", "Mamadou", AccountKind::Participant),
    ("lien", "Lien", AccountKind::Participant),
    ("network-member", "Omar", AccountKind::NetworkMember),
    ("administrator", "Fatima", AccountKind::Administrator),
    ("researcher", "Jan", AccountKind::Researcher),
];

/// Fills an empty store.
pub(crate) async fn seed(app: &App) -> Result<Vec<DemoAccount>, AppError> {
    let mut accounts = Vec::new();
    for (role, name, kind) in ACCOUNTS {
        let account = MemberId(Uuid::now_v7());
        let profile = Profile { login: name.to_lowercase(), name: name.to_owned(), kind, language: "nl".to_owned() };
        app.add_account(account, profile).await?;
        accounts.push(DemoAccount { role, account });
    }
    Ok(accounts)
}
