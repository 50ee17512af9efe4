//! The seed of the demo: two invented dossiers, played from beginning to end by the accounts of those who speak in
//! them, through the same commands that the screens make.

mod lien;
mod mamadou;
mod people;
mod scene;

#[cfg(test)]
mod everyone;
#[cfg(test)]
mod tests;

use app::accounts::Profile;
use app::{App, AppError};
use dossier::MemberId;

use self::people::Person;
use self::scene::{Ids, Script};

/// An account of the demo.
pub(crate) struct DemoAccount {
    /// Its name in the list of links.
    pub(crate) role: &'static str,
    /// The account.
    pub(crate) account: MemberId,
}

/// Fills an empty store: the accounts, then the dossiers of Mamadou and of Lien.
///
/// # Errors
/// What the application said; the store is to be thrown away then.
pub(crate) async fn seed(app: &App) -> Result<Vec<DemoAccount>, AppError> {
    let mut people = Ids::default();
    let accounts = open_accounts(app, &mut people).await?;
    let mut mamadou = Script::new(app.today(), &mut people);
    mamadou::write(&mut mamadou);
    mamadou.play(app).await?;
    let mut lien = Script::new(app.today(), &mut people);
    lien::write(&mut lien);
    lien.play(app).await?;
    Ok(accounts)
}

async fn open_accounts(app: &App, people: &mut Ids) -> Result<Vec<DemoAccount>, AppError> {
    let mut accounts = Vec::new();
    for person in Person::ALL {
        let (account, name) = (people.member(person), person.name().to_owned());
        let profile = Profile::new(person.login(), name, person.kind(), "nl".to_owned());
        app.add_account(account, profile).await?;
        accounts.extend(person.demo_role().map(|role| DemoAccount { role, account }));
    }
    Ok(accounts)
}
