//! The names of the pictograms.

/// A pictogram; always next to words, never instead of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pictogram {
    // Domains of life.
    /// Family, or living together.
    Family,
    /// Work.
    Work,
    /// Social contacts.
    SocialContacts,
    /// Justice.
    Justice,
    /// Welfare services.
    Welfare,
    /// Income and debts.
    IncomeAndDebts,
    /// Housing.
    Housing,
    /// Health.
    Health,
    /// Education.
    Education,
    /// Culture and leisure.
    Culture,
    // Kinds of strength.
    /// A star to steer by.
    Aspiration,
    /// A tool in hand.
    Competency,
    /// A mountain with a heart.
    Confidence,
    /// A basket of things at hand.
    Resource,
    /// Two people.
    Relation,
    /// An open door.
    Opportunity,
    // Kinds of contact.
    /// A visit at home.
    HomeVisit,
    /// A call.
    Phone,
    /// A talk at the office.
    Office,
    /// Walking together.
    OnTheWay,
    /// Going somewhere together.
    VisitTogether,
    /// A talk of three.
    ThreeWayTalk,
    /// A message.
    Message,
    /// A video call.
    VideoCall,
    // Phases.
    /// Warm welcome.
    Welcome,
    /// Exploring and basic rights.
    ExploreAndRights,
    /// Rest and stability.
    Stability,
    /// On the way together.
    Path,
    /// Closing.
    Closing,
    /// Aftercare.
    Aftercare,
    // Traits of a niche.
    /// No label on you.
    NoStigma,
    /// Seen as a whole person.
    WholePerson,
    /// Safe and valued.
    SafeAndValued,
    /// Using and growing abilities.
    OwnAbilities,
    /// Having a say.
    HavingASay,
    /// Connection and citizenship.
    ConnectionAndCitizen,
    /// Access to other nests.
    OtherNests,
    // Attitudes.
    /// Seeing strengths.
    StrengthsView,
    /// Respect.
    Respect,
    /// Being present.
    Presence,
    /// Joining, then adding.
    JoinAndAdd,
    /// Trust.
    Trust,
    /// Strengthening and encouraging.
    Encourage,
    /// Mirroring and confronting.
    MirrorAndConfront,
    /// Partnership.
    Partnership,
    /// Building bridges.
    Bridge,
    // Stances.
    /// Supporting.
    Support,
    /// Stabilising.
    Stabilise,
    /// Stimulating.
    Stimulate,
    /// Steering.
    Steer,
    // The program itself.
    /// Today, the first page.
    Home,
    /// The story.
    StoryBook,
    /// The web that holds fast.
    Web,
    /// The nest that makes possible.
    Nest,
    /// Plan and steps.
    Plan,
    /// Contacts and dates.
    Calendar,
    /// The circle of people.
    Circle,
    /// The people around somebody.
    Network,
    /// Add.
    Add,
    /// Edit.
    Edit,
    /// Undo.
    Undo,
    /// Read aloud.
    ReadAloud,
    /// Print.
    Print,
    /// Help.
    Help,
    /// Sign out.
    SignOut,
    /// Done.
    Check,
    /// Time.
    Clock,
    /// Language.
    Language,
    /// Agree: a thumb up.
    Agree,
    /// See it otherwise: a speech bubble.
    Disagree,
    /// Later.
    Later,
    /// Table with two chairs.
    TableMode,
    /// Who looked: an eye.
    Looked,
    /// A key.
    Key,
    /// Next.
    Next,
    /// Back.
    Back,
    /// Search.
    Search,
    /// Settings.
    Settings,
    /// Locked, only for some.
    Lock,
    /// Two who hold one line.
    Reins,
    /// A camera: a paper photographed.
    Paper,
}

impl Pictogram {
    /// All of them, in order.
    pub const ALL: &[Self] = &[
        Self::Family,
        Self::Work,
        Self::SocialContacts,
        Self::Justice,
        Self::Welfare,
        Self::IncomeAndDebts,
        Self::Housing,
        Self::Health,
        Self::Education,
        Self::Culture,
        Self::Aspiration,
        Self::Competency,
        Self::Confidence,
        Self::Resource,
        Self::Relation,
        Self::Opportunity,
        Self::HomeVisit,
        Self::Phone,
        Self::Office,
        Self::OnTheWay,
        Self::VisitTogether,
        Self::ThreeWayTalk,
        Self::Message,
        Self::VideoCall,
        Self::Welcome,
        Self::ExploreAndRights,
        Self::Stability,
        Self::Path,
        Self::Closing,
        Self::Aftercare,
        Self::NoStigma,
        Self::WholePerson,
        Self::SafeAndValued,
        Self::OwnAbilities,
        Self::HavingASay,
        Self::ConnectionAndCitizen,
        Self::OtherNests,
        Self::StrengthsView,
        Self::Respect,
        Self::Presence,
        Self::JoinAndAdd,
        Self::Trust,
        Self::Encourage,
        Self::MirrorAndConfront,
        Self::Partnership,
        Self::Bridge,
        Self::Support,
        Self::Stabilise,
        Self::Stimulate,
        Self::Steer,
        Self::Home,
        Self::StoryBook,
        Self::Web,
        Self::Nest,
        Self::Plan,
        Self::Calendar,
        Self::Circle,
        Self::Network,
        Self::Add,
        Self::Edit,
        Self::Undo,
        Self::ReadAloud,
        Self::Print,
        Self::Help,
        Self::SignOut,
        Self::Check,
        Self::Clock,
        Self::Language,
        Self::Agree,
        Self::Disagree,
        Self::Later,
        Self::TableMode,
        Self::Looked,
        Self::Key,
        Self::Next,
        Self::Back,
        Self::Search,
        Self::Settings,
        Self::Lock,
        Self::Reins,
        Self::Paper,
    ];

    /// Its name, for tests and for class names.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Work => "work",
            Self::SocialContacts => "social-contacts",
            Self::Justice => "justice",
            Self::Welfare => "welfare",
            Self::IncomeAndDebts => "income-and-debts",
            Self::Housing => "housing",
            Self::Health => "health",
            Self::Education => "education",
            Self::Culture => "culture",
            Self::Aspiration => "aspiration",
            Self::Competency => "competency",
            Self::Confidence => "confidence",
            Self::Resource => "resource",
            Self::Relation => "relation",
            Self::Opportunity => "opportunity",
            Self::HomeVisit => "home-visit",
            Self::Phone => "phone",
            Self::Office => "office",
            Self::OnTheWay => "on-the-way",
            Self::VisitTogether => "visit-together",
            Self::ThreeWayTalk => "three-way-talk",
            Self::Message => "message",
            Self::VideoCall => "video-call",
            Self::Welcome => "welcome",
            Self::ExploreAndRights => "explore-and-rights",
            Self::Stability => "stability",
            Self::Path => "path",
            Self::Closing => "closing",
            Self::Aftercare => "aftercare",
            Self::NoStigma => "no-stigma",
            Self::WholePerson => "whole-person",
            Self::SafeAndValued => "safe-and-valued",
            Self::OwnAbilities => "own-abilities",
            Self::HavingASay => "having-a-say",
            Self::ConnectionAndCitizen => "connection-and-citizen",
            Self::OtherNests => "other-nests",
            Self::StrengthsView => "strengths-view",
            Self::Respect => "respect",
            Self::Presence => "presence",
            Self::JoinAndAdd => "join-and-add",
            Self::Trust => "trust",
            Self::Encourage => "encourage",
            Self::MirrorAndConfront => "mirror-and-confront",
            Self::Partnership => "partnership",
            Self::Bridge => "bridge",
            Self::Support => "support",
            Self::Stabilise => "stabilise",
            Self::Stimulate => "stimulate",
            Self::Steer => "steer",
            Self::Home => "home",
            Self::StoryBook => "story-book",
            Self::Web => "web",
            Self::Nest => "nest",
            Self::Plan => "plan",
            Self::Calendar => "calendar",
            Self::Circle => "circle",
            Self::Network => "network",
            Self::Add => "add",
            Self::Edit => "edit",
            Self::Undo => "undo",
            Self::ReadAloud => "read-aloud",
            Self::Print => "print",
            Self::Help => "help",
            Self::SignOut => "sign-out",
            Self::Check => "check",
            Self::Clock => "clock",
            Self::Language => "language",
            Self::Agree => "agree",
            Self::Disagree => "disagree",
            Self::Later => "later",
            Self::TableMode => "table-mode",
            Self::Looked => "looked",
            Self::Key => "key",
            Self::Next => "next",
            Self::Back => "back",
            Self::Search => "search",
            Self::Settings => "settings",
            Self::Lock => "lock",
            Self::Reins => "reins",
            Self::Paper => "paper",
        }
    }
}
