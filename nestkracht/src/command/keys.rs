//! The master key: making one, changing it while serving, and looking whether it fits.

use store::{KeyRing, MasterKey};

use crate::arguments::{Keys, Where};
use crate::failure::Failure;
use crate::key::{self, Source};
use crate::{data, key_watch};

/// How often everything is gone through before it is said that others write with an earlier key.
const MOST_ROUNDS: usize = 100;

pub(crate) async fn run(asked: Keys) -> Result<(), Failure> {
    match asked {
        Keys::New { to } => {
            key::make(&to)?;
            println!("A new master key was made in {}. Keep a copy in a safe.", to.display());
            Ok(())
        }
        Keys::Rotate(place) => rotate(&place).await,
        Keys::Check(place) => check(&place).await,
    }
}

/// Five steps; each can be broken off, and going on begins with the key file as it stands.
async fn rotate(place: &Where) -> Result<(), Failure> {
    let (store, ring, source) = data::existing(place).await?;
    let ring = prepared(ring, &source)?;
    if let Source::File(file) = &source {
        println!("Both keys are in {}. Waiting until the servers have taken them over.", file.display());
        tokio::time::sleep(key_watch::TAKEN_OVER).await;
    }
    let app = data::app(store, ring, "UTC").await?;
    let mut changed = everything(&app).await?;
    store::finish_rekeying(app.store().as_ref(), &app.keys().ring()).await?;
    // Once more, for who wrote with the earlier key while the last round went by.
    changed += everything(&app).await?;
    println!(
        "Now under the new key: {} dossiers, {} accounts, {} ways to sign in, {} kept.",
        changed.dossiers, changed.accounts, changed.credentials, changed.kept
    );
    if let Some(public_key) = store::public_keys(&app.keys().ring())?.first() {
        println!("Public key of signed heads from now on: {}", crate::head_file::hex(public_key));
    }
    match source {
        Source::File(file) => {
            let text = app.keys().ring().current().to_hex();
            key::replace(&file, &MasterKey::parse(&text)?.into())?;
            println!("{} holds the new key alone. Put a copy of it in the safe.", file.display());
            println!("Keep the earlier key for as long as you keep backups made before today: their accounts need it.");
        }
        Source::Environment => println!(
            "Start the servers again with the new key alone in {}. Keep the earlier key for as long as you keep \
             backups made before today: their accounts need it.",
            key::VARIABLE
        ),
    }
    Ok(())
}

/// A ring with the new key in front: the one that was begun with, or a new one.
fn prepared(ring: KeyRing, source: &Source) -> Result<KeyRing, Failure> {
    if !ring.earlier().is_empty() {
        println!("There is a new key already, with an earlier one behind it: going on with it.");
        return Ok(ring);
    }
    let Source::File(file) = source else { return Err(Failure::KeyInEnvironment) };
    let both = format!("{}\n{}", *MasterKey::random()?.to_hex(), *ring.to_text());
    let both = KeyRing::parse(&both)?;
    key::replace(file, &both)?;
    Ok(both)
}

async fn everything(app: &app::App) -> Result<store::Rekeyed, Failure> {
    let mut changed = store::Rekeyed::default();
    for _ in 0..MOST_ROUNDS {
        let found = app.rekey().await?;
        if found.total() == 0 {
            return Ok(changed);
        }
        changed += found;
    }
    Err(Failure::EarlierKeyInUse)
}

async fn check(place: &Where) -> Result<(), Failure> {
    let (store, ring, source) = data::existing(place).await?;
    let found = store::on_earlier_keys(store.as_ref(), &ring).await?;
    let place = match source {
        Source::File(file) => file.display().to_string(),
        Source::Environment => key::VARIABLE.to_owned(),
    };
    println!("The master key in {place} fits.");
    match (ring.earlier().len(), found.total()) {
        (0, _) => println!("It is alone: everything is sealed with it."),
        (_, 0) => println!("An earlier key is behind it, and nothing is sealed with that any more."),
        _ => println!(
            "Still sealed with an earlier key: {} dossiers, {} accounts, {} ways to sign in, {} kept. `nestkracht keys \
             rotate` goes on.",
            found.dossiers, found.accounts, found.credentials, found.kept
        ),
    }
    Ok(())
}
