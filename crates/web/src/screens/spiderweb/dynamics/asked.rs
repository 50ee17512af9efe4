//! What was chosen, out of the address: whose strands, which circle, what comes loose. What cannot be read is left out.

use dossier::Speaker;
use insight::spiderweb::{Loosened, tied_by};
use method::{LifeDomain, Voice};

use crate::room::Room;
use crate::typed::Typed;

/// A third, two thirds, all of its hold.
pub(super) const LOOSEST: u8 = 3;

/// What somebody wants to see.
pub(super) struct Asked {
    /// Whose strands; none: all together.
    pub of: Option<Speaker>,
    /// Everybody who tied any.
    pub speakers: Vec<Speaker>,
    /// Which circle stands out, from 0.
    pub circle: usize,
    /// What comes loose, 1 a little … 3 wholly.
    pub loose: Vec<(LifeDomain, u8)>,
}

impl Asked {
    pub(super) fn of(room: &Room, typed: &Typed) -> Self {
        let mut speakers = tied_by(&room.dossier().spiderweb);
        speakers.sort_unstable();
        let usual = if room.is_participant() && speakers.contains(&Speaker::PARTICIPANT) {
            Some(Speaker::PARTICIPANT)
        } else {
            None
        };
        let of = match typed.filled("of") {
            Some("all") => None,
            Some(chosen) => speakers.iter().copied().find(|speaker| word(*speaker) == chosen).or(usual),
            None => usual,
        };
        let chosen = |domain: &LifeDomain| {
            let level: u8 = typed.maybe(domain.as_str()).ok().flatten()?;
            (1..=LOOSEST).contains(&level).then_some((*domain, level))
        };
        let loose = LifeDomain::ALL.iter().filter_map(chosen).collect();
        let circle = typed.maybe("circle").ok().flatten().unwrap_or(0);
        Self { of, speakers, circle, loose }
    }

    /// What comes loose, as shares of its hold.
    pub(super) fn loosened(&self) -> Vec<Loosened> {
        let share = |level: u8| f64::from(level) / f64::from(LOOSEST);
        self.loose.iter().map(|(domain, level)| Loosened { domain: *domain, share: share(*level) }).collect()
    }

    /// The address of this page with other choices.
    pub(super) fn address(&self, room: &Room, of: Option<Speaker>, loose: &[(LifeDomain, u8)]) -> String {
        let loose = loose.iter().map(|(domain, level)| format!("&{domain}={level}")).collect::<String>();
        format!("{}?of={}{loose}", room.path("spiderweb/dynamics"), self.of_word(of))
    }

    /// How whose strands it is stands in an address.
    pub(super) fn of_word(&self, of: Option<Speaker>) -> String {
        of.map_or_else(|| "all".to_owned(), word)
    }
}

fn word(speaker: Speaker) -> String {
    match (speaker.voice, speaker.member) {
        (Voice::Participant, _) => "participant".to_owned(),
        (_, Some(member)) => member.to_string(),
        (voice, None) => voice.as_str().to_owned(),
    }
}
