//! How many kinds of event there are.

use dossier::{
    Event, agreements, circle, consents, contact, corrections, goals, ladder, money, nest, network, papers, reins,
    relationship, research, rights, roles, spiderweb, story, strengths, table, trajectory,
};

/// The number of kinds. The matches have no wildcard, so that a new kind stops here and is thought of.
pub(super) const fn kinds(event: &Event) -> usize {
    use Event as E;
    match event {
        E::Circle(circle::Event::Opened { .. } | circle::Event::Joined(_) | circle::Event::Left { .. })
        | E::Story(story::Event::Told { .. } | story::Event::Headlined { .. })
        | E::Spiderweb(
            spiderweb::Event::Assessed { .. } | spiderweb::Event::Tied { .. } | spiderweb::Event::Weighed { .. },
        )
        | E::Strengths(
            strengths::Event::Named { .. }
            | strengths::Event::Recognised { .. }
            | strengths::Event::Linked { .. }
            | strengths::Event::Unlinked { .. },
        )
        | E::Nest(nest::Event::Added { .. } | nest::Event::Rated { .. } | nest::Event::WayOpened { .. })
        | E::Goals(
            goals::Event::Set { .. }
            | goals::Event::Explained { .. }
            | goals::Event::Described { .. }
            | goals::Event::Reviewed { .. }
            | goals::Event::Weighed { .. }
            | goals::Event::StepAdded { .. }
            | goals::Event::StepPlanned { .. }
            | goals::Event::StepEnded { .. }
            | goals::Event::StepReopened { .. },
        )
        | E::Ladder(ladder::Event::Answered { .. })
        | E::Contact(
            contact::Event::Noted { .. }
            | contact::Event::Planned { .. }
            | contact::Event::Moved { .. }
            | contact::Event::CalledOff { .. },
        )
        | E::Trajectory(
            trajectory::Event::Proposed { .. }
            | trajectory::Event::Turned { .. }
            | trajectory::Event::OfferSetAside { .. }
            | trajectory::Event::OfferTakenUp { .. },
        )
        | E::Agreements(agreements::Event::Promised { .. } | agreements::Event::Answered { .. })
        | E::Corrections(
            corrections::Event::Asked { .. }
            | corrections::Event::Objected { .. }
            | corrections::Event::LetGo { .. }
            | corrections::Event::Reworded { .. }
            | corrections::Event::TakenBack { .. }
            | corrections::Event::PutBack { .. }
            | corrections::Event::Unsaid { .. },
        )
        | E::Consents(
            consents::Event::Given { .. }
            | consents::Event::Withdrawn { .. }
            | consents::Event::Confirmed { .. }
            | consents::Event::BrokenOpen { .. }
            | consents::Event::Read { .. },
        )
        | E::Network(
            network::Event::Added { .. }
            | network::Event::Moved { .. }
            | network::Event::Described { .. }
            | network::Event::Left { .. }
            | network::Event::Returned { .. }
            | network::Event::Veiled { .. }
            | network::Event::Unveiled { .. }
            | network::Event::Tied { .. }
            | network::Event::Untied { .. }
            | network::Event::Marked { .. }
            | network::Event::Imported { .. },
        )
        | E::Reins(reins::Event::Added { .. } | reins::Event::Held { .. })
        | E::Relationship(
            relationship::Event::Begun { .. }
            | relationship::Event::Given { .. }
            | relationship::Event::Shown { .. }
            | relationship::Event::Withdrawn { .. },
        )
        | E::Rights(
            rights::Event::Kept { .. }
            | rights::Event::Followed { .. }
            | rights::Event::Linked { .. }
            | rights::Event::Unlinked { .. }
            | rights::Event::Asked { .. }
            | rights::Event::Granted { .. }
            | rights::Event::TurnedDown { .. }
            | rights::Event::Appealed { .. }
            | rights::Event::Ended { .. },
        )
        | E::Research(
            research::Event::Agreed { .. } | research::Event::Declined { .. } | research::Event::Withdrawn { .. },
        )
        | E::Roles(
            roles::Event::Noted { .. }
            | roles::Event::Shared { .. }
            | roles::Event::Unshared { .. }
            | roles::Event::TakenBack { .. }
            | roles::Event::PutBack { .. },
        )
        | E::Money(
            money::Event::IncomeAdded { .. }
            | money::Event::IncomeSet { .. }
            | money::Event::CostAdded { .. }
            | money::Event::CostSet { .. }
            | money::Event::MinimumSet { .. }
            | money::Event::EnvelopeAdded { .. }
            | money::Event::EnvelopeFilled { .. }
            | money::Event::DebtAdded { .. }
            | money::Event::Claimed { .. }
            | money::Event::StageSet { .. }
            | money::Event::Contested { .. }
            | money::Event::TermsSet { .. }
            | money::Event::Offered { .. }
            | money::Event::Noted { .. }
            | money::Event::PlanProposed { .. }
            | money::Event::Followed { .. }
            | money::Event::StepProposed { .. }
            | money::Event::StepTurned { .. }
            | money::Event::FileTakenIn { .. }
            | money::Event::LettingGoPlanned { .. },
        )
        | E::Papers(papers::Event::Kept { .. } | papers::Event::Described { .. } | papers::Event::Destroyed { .. })
        | E::Table(table::Event::Laid { .. } | table::Event::Put { .. } | table::Event::Shared { .. }) => 107,
    }
}
