//! What was asked of `bench`.

use super::turn::A_ROUND;

/// The words after `cargo xtask bench`.
#[derive(Debug, PartialEq)]
pub(super) struct Asked {
    /// How long each measurement takes, in seconds.
    pub(super) seconds: f64,
    /// How often each is measured.
    pub(super) rounds: usize,
    /// How many dossiers are seeded.
    pub(super) dossiers: usize,
    /// Whether the numbers go into the documentation.
    pub(super) write: bool,
}

/// Dossiers that the seeded guide has; each round takes some of them.
const OF_THE_GUIDE: usize = 1_000;

impl Asked {
    /// Reads the words.
    ///
    /// # Errors
    /// When one is unknown or does not do.
    pub(super) fn read(words: &[String]) -> Result<Self, String> {
        let mut asked = Self { seconds: 5.0, rounds: 3, dossiers: 100_000, write: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut number = |least: usize, most: usize| {
                let number = words.next().and_then(|word| word.parse().ok());
                number
                    .filter(|number| (least..=most).contains(number))
                    .ok_or_else(|| format!("{word} needs a number from {least} to {most}"))
            };
            match word.as_str() {
                "--quick" => asked.seconds = 2.0,
                "--write" => asked.write = true,
                "--dossiers" => asked.dossiers = number(OF_THE_GUIDE, 10_000_000)?,
                "--rounds" => asked.rounds = number(1, OF_THE_GUIDE / A_ROUND)?,
                other => return Err(format!("`bench` knows no {other}")),
            }
        }
        Ok(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Asked, String> {
        Asked::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn words_are_read_and_bad_ones_named() {
        let asked = read(&["--quick", "--rounds", "2", "--dossiers", "1000"]).unwrap();
        assert_eq!(asked, Asked { seconds: 2.0, rounds: 2, dossiers: 1000, write: false });
        assert!(read(&["--rounds", "0"]).unwrap_err().contains("--rounds"));
        assert!(read(&["--dossiers"]).unwrap_err().contains("--dossiers"));
        assert!(read(&["--slow"]).unwrap_err().contains("--slow"));
    }
}
