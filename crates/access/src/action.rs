//! What somebody wants to do.

/// An action, as the policies name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// To read a part.
    Read,
    /// To write in a part.
    Write,
    /// To ask to put right what stands in a part, or to object to it.
    SpeakBeside,
    /// To say who is in the circle and what they may.
    ManageCircle,
    /// To leave the circle, to give a consent back.
    Leave,
    /// To open the dossier without a consent, in danger to life.
    BreakOpen,
    /// To see who looked.
    LookBack,
    /// To take a copy of everything along.
    TakeAlong,
    /// To leave with everything: to have the dossier erased.
    Erase,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Read,
        Self::Write,
        Self::SpeakBeside,
        Self::ManageCircle,
        Self::Leave,
        Self::BreakOpen,
        Self::LookBack,
        Self::TakeAlong,
        Self::Erase,
    ];

    /// Its name in the policies.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::SpeakBeside => "speak_beside",
            Self::ManageCircle => "manage_circle",
            Self::Leave => "leave",
            Self::BreakOpen => "break_open",
            Self::LookBack => "look_back",
            Self::TakeAlong => "take_along",
            Self::Erase => "erase",
        }
    }

    /// Whether it is about one part rather than the whole circle.
    #[must_use]
    pub const fn is_about_a_part(self) -> bool {
        matches!(self, Self::Read | Self::Write | Self::SpeakBeside)
    }
}
