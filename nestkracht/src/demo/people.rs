//! Who has an account in the demo.

use app::accounts::AccountKind;
use method::Voice;

/// Somebody with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Person {
    Els,
    Tom,
    Rita,
    Mamadou,
    Lien,
    Omar,
    Fatima,
    Jan,
    HousingCompany,
}

impl Person {
    pub(super) const ALL: [Self; 9] = [
        Self::Els,
        Self::Tom,
        Self::Rita,
        Self::Mamadou,
        Self::Lien,
        Self::Omar,
        Self::Fatima,
        Self::Jan,
        Self::HousingCompany,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Els => "Els",
            Self::Tom => "Tom",
            Self::Rita => "Rita",
            Self::Mamadou => "Mamadou",
            Self::Lien => "Lien",
            Self::Omar => "Omar",
            Self::Fatima => "Fatima",
            Self::Jan => "Jan",
            Self::HousingCompany => "Woonmaatschappij",
        }
    }

    pub(super) fn login(self) -> String {
        self.name().to_lowercase()
    }

    pub(super) const fn kind(self) -> AccountKind {
        match self {
            Self::Els | Self::Tom => AccountKind::Guide,
            Self::Rita => AccountKind::Coach,
            Self::Mamadou | Self::Lien => AccountKind::Participant,
            Self::Omar | Self::HousingCompany => AccountKind::NetworkMember,
            Self::Fatima => AccountKind::Administrator,
            Self::Jan => AccountKind::Researcher,
        }
    }

    /// The name in the list of sign-in links. The housing company has none: Lien took it out of her circle.
    pub(super) const fn demo_role(self) -> Option<&'static str> {
        match self {
            Self::Els => Some("guide"),
            Self::Tom => Some("second-guide"),
            Self::Rita => Some("coach"),
            Self::Mamadou => Some("mamadou"),
            Self::Lien => Some("lien"),
            Self::Omar => Some("network-member"),
            Self::Fatima => Some("administrator"),
            Self::Jan => Some("researcher"),
            Self::HousingCompany => None,
        }
    }

    /// Writes in the own voice.
    pub(super) const fn own(self) -> Pen {
        let voice = match self {
            Self::Mamadou | Self::Lien => Voice::Participant,
            Self::Els | Self::Tom => Voice::Guide,
            Self::Rita => Voice::Coach,
            Self::Omar | Self::HousingCompany | Self::Fatima | Self::Jan => Voice::NetworkMember,
        };
        Pen { by: self, voice }
    }

    /// Writes down, at the table, what the person says.
    pub(super) const fn for_the_person(self) -> Pen {
        Pen { by: self, voice: Voice::Participant }
    }
}

/// Whose account writes, in whose voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pen {
    pub(super) by: Person,
    pub(super) voice: Voice,
}
