//! Why something cannot be done, and the way out.

use jiff::civil::Date;
use method::{CircleRole, Part, Voice};

/// A command that cannot be done: which field, and why. Nothing was changed, and nothing typed is lost.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{reason}", field.map(|field| format!("{field}: ")).unwrap_or_default())]
pub struct Refusal {
    /// The field of the command that it is about, when it is about one.
    pub field: Option<&'static str>,
    /// Why.
    pub reason: Reason,
}

impl Refusal {
    /// A refusal about one field.
    #[must_use]
    pub const fn of(field: &'static str, reason: Reason) -> Self {
        Self { field: Some(field), reason }
    }

    /// A refusal about the whole command.
    #[must_use]
    pub const fn whole(reason: Reason) -> Self {
        Self { field: None, reason }
    }
}

/// The reasons. Each has a text of its own in every language, found by [`Reason::code`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Words are needed.
    #[error("this cannot stay empty; write a few words")]
    Empty,
    /// Too many words.
    #[error("this is {length} characters long and at most {max} fit; make it shorter or split it")]
    TooLong {
        /// The most that fits.
        max: usize,
        /// What was given.
        length: usize,
    },
    /// Too few words.
    #[error("write at least {min} characters, so that the person understands why")]
    TooShort {
        /// The fewest that do.
        min: usize,
    },
    /// Unprintable characters.
    #[error("there are characters in this that cannot be kept; type it again without them")]
    ControlCharacters,
    /// A number outside its scale.
    #[error("choose a number from {min} to {max}")]
    OutOfRange {
        /// The lowest.
        min: i64,
        /// The highest.
        max: i64,
    },
    /// A day that has not come yet.
    #[error("{0} has not come yet; choose today or an earlier day")]
    NotYet(Date),
    /// A day that has passed.
    #[error("{0} has passed; choose today or a later day")]
    Passed(Date),
    /// The actor is not in the circle.
    #[error("you are not in the circle of this dossier")]
    NotInCircle,
    /// The actor may not write in that voice.
    #[error("somebody in the role of {role} cannot write in the voice {voice}")]
    NotYourVoice {
        /// The role of the actor.
        role: CircleRole,
        /// The voice asked.
        voice: Voice,
    },
    /// This can only be done in one's own voice: nobody signs for somebody else.
    #[error("this can only be said in one's own voice; nobody signs for somebody else")]
    OwnVoiceOnly,
    /// This is for the person to say.
    #[error("this is for the person to say: alone, or with you at the table (voice `together`)")]
    ForThePerson,
    /// Nobody gives a consent to themselves.
    #[error("nobody gives a consent to themselves; the person gives it, signed in on any device")]
    NotForYourself,
    /// Nobody gives what they do not have.
    #[error("you cannot give more than you see and write yourself; leave out the other parts")]
    MoreThanYouHave,
    /// What rests on the law or a judgment ends with it.
    #[error("this rests on the law or a judgment and ends with it; object, or speak to whoever decided it")]
    ByLaw,
    /// No consent covers writing in this part.
    #[error("you may not write in the part `{0}`; ask the person")]
    NotShared(Part),
    /// This account has no place in a circle, or not in that role.
    #[error("this account has no place in a circle in that role; look at the name and the role")]
    NoPlace,
    /// A day that lies too far ahead.
    #[error("{0} lies too far ahead; choose an earlier day")]
    TooFar(Date),
    /// Only some roles may do this.
    #[error("this is not for somebody in the role of {0}")]
    NotForRole(CircleRole),
    /// The thing is not in this dossier.
    #[error("this is not in the dossier (any more)")]
    NotHere,
    /// The thing was taken back.
    #[error("this was taken back; put it back first")]
    TakenBack,
    /// Only who wrote it can change it; others can ask for it.
    #[error("only who wrote this can change it; you can ask them to")]
    NotTheWriter,
    /// Two ends of a strand are the same.
    #[error("a strand runs from one domain to another; choose two different ones")]
    SameDomain,
    /// The same strand by the same voice is there.
    #[error("this strand is there already; change its weight instead")]
    StrandThere,
    /// Two ends of a way are the same.
    #[error("a way leads from one place to another; choose two different ones")]
    SamePlace,
    /// The same way by the same voice is there.
    #[error("this way is there already; put its words right instead")]
    WayThere,
    /// Choose at least one.
    #[error("choose at least one")]
    ChooseOne,
    /// Too many of them.
    #[error("at most {max} fit here")]
    TooMany {
        /// The most that fits.
        max: usize,
    },
    /// Already done.
    #[error("this was done already")]
    AlreadyDone,
    /// Both cards lie open; they cannot be changed any more.
    #[error("both lie open now; set a shared value, or let them stand beside each other")]
    LiesOpen,
    /// Not both have put their value yet.
    #[error("wait until both have put theirs")]
    NotOpenYet,
    /// The trajectory is in that phase.
    #[error("the trajectory is in that phase already")]
    SamePhase,
    /// Somebody is in the circle already.
    #[error("this person is in the circle already")]
    InCircleAlready,
    /// A dossier needs its participant and at least one helper.
    #[error("a dossier needs one participant")]
    OneParticipant,
    /// The dossier is open already.
    #[error("this dossier is open already")]
    OpenAlready,
    /// The dossier was not opened yet.
    #[error("this dossier has not been opened yet")]
    NotOpen,
    /// The participant cannot be taken out of the own circle.
    #[error("this is the person's own dossier; they stay in its circle")]
    OwnDossier,
    /// Two ends of a tie are the same.
    #[error("a tie is between two; choose two different people")]
    SamePerson,
    /// These two are tied already.
    #[error("these two are tied already")]
    TieThere,
    /// Nobody is tied to who died, nor to an animal.
    #[error("ties are between people who live; say first that this is one")]
    CannotBeTied,
    /// An amount that is too large to count with.
    #[error("an amount is at most 100 million euro; look at the comma")]
    AmountTooLarge,
    /// A percentage that is too large.
    #[error("a percentage a year is at most 100; look at the comma")]
    RateTooLarge,
    /// The person and a guide have not both agreed on it.
    #[error("the person and a guide first have to agree on this plan")]
    NotAgreed,
    /// A time of day that cannot be read.
    #[error("write the time as hours and minutes, such as 14:30")]
    NoTime,
    /// A paper without its file.
    #[error("choose a photo or a file; it comes together with the words")]
    NoFile,
    /// A file that is too large.
    #[error(
        "this file is too large; at most {max} megabytes fit: take the photo with less detail, or send it in parts"
    )]
    FileTooLarge {
        /// The most that fits, in megabytes.
        max: u64,
    },
    /// All papers together are too large.
    #[error("all papers together may be at most {max} megabytes; take out one that is no longer needed")]
    PapersFull {
        /// The most that fits, in megabytes.
        max: u64,
    },
    /// A file of another kind.
    #[error("this is no photo (JPEG, PNG, WebP) and no PDF; take a photo of it, or save it as a PDF")]
    FileKind,
    /// A file that does not read.
    #[error("this file is damaged or has too many pixels; take the photo again, or save it once more")]
    FileDamaged,
}

impl Reason {
    /// The released name of the reason, to find its text.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::TooShort { .. } => "too-short",
            Self::ControlCharacters => "control-characters",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NotYet(_) => "not-yet",
            Self::Passed(_) => "passed",
            Self::NotInCircle => "not-in-circle",
            Self::NotYourVoice { .. } => "not-your-voice",
            Self::OwnVoiceOnly => "own-voice-only",
            Self::ForThePerson => "for-the-person",
            Self::NotForYourself => "not-for-yourself",
            Self::MoreThanYouHave => "more-than-you-have",
            Self::ByLaw => "by-law",
            Self::NotShared(_) => "not-shared",
            Self::NoPlace => "no-place",
            Self::TooFar(_) => "too-far",
            Self::NotForRole(_) => "not-for-role",
            Self::NotHere => "not-here",
            Self::TakenBack => "taken-back",
            Self::NotTheWriter => "not-the-writer",
            Self::SameDomain => "same-domain",
            Self::StrandThere => "strand-there",
            Self::SamePlace => "same-place",
            Self::WayThere => "way-there",
            Self::ChooseOne => "choose-one",
            Self::TooMany { .. } => "too-many",
            Self::AlreadyDone => "already-done",
            Self::LiesOpen => "lies-open",
            Self::NotOpenYet => "not-open-yet",
            Self::SamePhase => "same-phase",
            Self::InCircleAlready => "in-circle-already",
            Self::OneParticipant => "one-participant",
            Self::OpenAlready => "open-already",
            Self::NotOpen => "not-open",
            Self::OwnDossier => "own-dossier",
            Self::SamePerson => "same-person",
            Self::TieThere => "tie-there",
            Self::CannotBeTied => "cannot-be-tied",
            Self::NoTime => "no-time",
            Self::NoFile => "no-file",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::PapersFull { .. } => "papers-full",
            Self::FileKind => "file-kind",
            Self::FileDamaged => "file-damaged",
            Self::AmountTooLarge => "amount-too-large",
            Self::RateTooLarge => "rate-too-large",
            Self::NotAgreed => "not-agreed",
        }
    }
}
