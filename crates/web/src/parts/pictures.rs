//! Which pictogram stands beside which word.

use figures::Pictogram;
use method::{
    Attitude, ContactKind, LifeDomain, NicheTrait, Part, Phase, ProblemLens, ReinTask, Stance, StrengthKind,
    StrengthsLens,
};

/// Something that has a pictogram of its own.
pub(crate) trait Pictured {
    /// The pictogram.
    fn pictogram(self) -> Pictogram;
}

macro_rules! pictured {
    ($list:ident { $($item:ident => $picture:ident,)+ }) => {
        impl Pictured for $list {
            fn pictogram(self) -> Pictogram {
                match self { $(Self::$item => Pictogram::$picture,)+ }
            }
        }
    };
}

pictured!(LifeDomain {
    Family => Family,
    Work => Work,
    SocialContacts => SocialContacts,
    Justice => Justice,
    WelfareServices => Welfare,
    IncomeAndDebts => IncomeAndDebts,
    Housing => Housing,
    Health => Health,
    Education => Education,
    Culture => Culture,
});
pictured!(StrengthKind {
    Aspiration => Aspiration,
    Competency => Competency,
    Confidence => Confidence,
    Resource => Resource,
    Relation => Relation,
    Opportunity => Opportunity,
});
pictured!(ProblemLens {
    CrisesAndStress => Clock,
    Powerlessness => Lock,
    Isolation => WholePerson,
    MigrationPain => Path,
    Distrust => Disagree,
    Communication => Language,
    UnsafeAttachment => Family,
    Resignation => Later,
    Bonding => Bridge,
    LostCapital => IncomeAndDebts,
});
pictured!(StrengthsLens {
    UniqueStory => StoryBook,
    Connections => SocialContacts,
    SurvivalPride => Confidence,
    Drives => Aspiration,
    Loyalties => Relation,
    Resilience => Encourage,
    Skills => Competency,
    Humour => Welcome,
    RemainingTrust => Trust,
    SelfDirection => Plan,
});
pictured!(ContactKind {
    HomeVisit => HomeVisit,
    Phone => Phone,
    Office => Office,
    OnTheWay => OnTheWay,
    VisitTogether => VisitTogether,
    ThreeWay => ThreeWayTalk,
    Message => Message,
    Video => VideoCall,
});
pictured!(Phase {
    Welcome => Welcome,
    ExploreRights => ExploreAndRights,
    Stability => Stability,
    Path => Path,
    Closing => Closing,
    Aftercare => Aftercare,
});
pictured!(NicheTrait {
    NoStigma => NoStigma,
    WholePerson => WholePerson,
    SafeAndValued => SafeAndValued,
    OwnAbilities => OwnAbilities,
    HavingASay => HavingASay,
    Connection => ConnectionAndCitizen,
    OtherNests => OtherNests,
});
pictured!(Attitude {
    StrengthsView => StrengthsView,
    Respect => Respect,
    Presence => Presence,
    JoinAndAdd => JoinAndAdd,
    Trust => Trust,
    Encourage => Encourage,
    MirrorAndConfront => MirrorAndConfront,
    Partnership => Partnership,
    Bridge => Bridge,
});
pictured!(Stance {
    Support => Support,
    Stabilise => Stabilise,
    Stimulate => Stimulate,
    Steer => Steer,
});
pictured!(Part {
    Story => StoryBook,
    Spiderweb => Web,
    Strengths => StrengthsView,
    Nest => Nest,
    Goals => Plan,
    Contacts => Calendar,
    Trajectory => Path,
    Agreements => Agree,
    Network => Network,
    Relationship => Relation,
    Roles => MirrorAndConfront,
    Reins => Reins,
    Money => IncomeAndDebts,
    Rights => ExploreAndRights,
});
pictured!(ReinTask {
    Letters => Message,
    Creditors => IncomeAndDebts,
    Landlord => Housing,
    School => Education,
    Appointments => Calendar,
    Money => Resource,
    Doctor => Health,
    Offices => Office,
});
