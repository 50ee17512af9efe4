//! A nickname to sign in with, when nobody has a better idea: a bird and a number, and nobody's name.

use uuid::Uuid;

use crate::session::SignedIn;

/// How often another one is tried when a nickname is taken.
const TRIES: usize = 5;

/// A nickname that is free; empty when all that were tried are taken.
pub(super) async fn suggested(me: &SignedIn) -> Result<String, app::AppError> {
    let birds = me.say().say("opening-birds");
    for _ in 0..TRIES {
        let nickname = drawn(&birds, Uuid::new_v4().as_u128());
        if me.web.app.account_by_login(&nickname).await?.is_none() {
            return Ok(nickname);
        }
    }
    Ok(String::new())
}

/// A nickname from a list of birds, by a large random number.
fn drawn(birds: &str, random: u128) -> String {
    let birds: Vec<&str> = birds.split_whitespace().collect();
    // Of a version 4 UUID the lowest 60 bits are random.
    let low = usize::try_from(random & 0xffff_ffff).unwrap_or_default();
    let bird = birds.get(low % birds.len().max(1)).copied().unwrap_or("nest");
    format!("{bird}-{}", 100 + (low / 64) % 900)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nickname_is_a_bird_and_three_digits() {
        for random in [0, 1, 77, u128::from(u32::MAX), u128::MAX] {
            let nickname = drawn("mees merel zwaluw", random);
            let (bird, number) = nickname.split_once('-').unwrap();
            assert!(["mees", "merel", "zwaluw"].contains(&bird), "{nickname}");
            assert!((100..1000).contains(&number.parse().unwrap()), "{nickname}");
        }
        assert!(drawn("", 5).starts_with("nest-"));
    }
}
