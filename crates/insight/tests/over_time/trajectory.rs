//! What is still open: offers, not gates.

use dossier::{Dossier, Event, MemberId, Speaker, Stamp, trajectory};
use insight::trajectory::{Known, Offer, known, open, open_for};
use method::{Phase, Voice};

#[test]
fn an_empty_dossier_is_offered_a_welcome() {
    let dossier = Dossier::default();
    let open = open(dossier.trajectory.phase(), known(&dossier));
    assert_eq!(open.len(), 1);
    assert!(open[0].is_now);
    assert_eq!(open[0].offers, [Offer::HearTheStory, Offer::NameAStrength, Offer::MakeAPromise]);
}

#[test]
fn what_was_skipped_is_still_offered_and_what_is_done_is_not() {
    let known = Known { story: true, strengths: true, promises: true, web: true, rest: true, ..Known::default() };
    let open = open(Phase::Stability, known);
    let offers: Vec<_> = open.iter().map(|open| (open.phase, open.is_now, open.offers.clone())).collect();
    assert_eq!(
        offers,
        [
            (Phase::ExploreRights, false, vec![Offer::LookAtRights]),
            (Phase::Stability, true, vec![Offer::ShareAnInsight])
        ]
    );
}

#[test]
fn the_phase_of_now_is_there_even_with_nothing_open() {
    let all = Known {
        story: true,
        strengths: true,
        rights: true,
        web: true,
        promises: true,
        rest: true,
        shared_insight: true,
        goal: true,
        step: true,
        niche: true,
        reins: true,
        second_look: true,
        review: true,
        aftercare: true,
    };
    for phase in Phase::ALL {
        let open = open(*phase, all);
        assert_eq!(open.len(), 1, "{phase}");
        assert!(open[0].offers.is_empty() && open[0].phase == *phase);
    }
    let nothing = open(Phase::Aftercare, Known::default());
    assert_eq!(nothing.iter().map(|open| open.offers.len()).sum::<usize>(), 14, "every question is asked somewhere");
}

#[test]
fn what_somebody_laid_aside_is_not_offered_to_them() {
    let mut dossier = Dossier::default();
    let aside = |offer, done| Event::Trajectory(trajectory::Event::OfferSetAside { offer, done });
    let member: MemberId = "00000000-0000-0000-0000-000000000009".parse().unwrap();
    let stamp = Stamp {
        version: 1,
        voice: Voice::Participant,
        actor: member,
        happened_on: "2026-01-01".parse().unwrap(),
        recorded_at: jiff::Timestamp::UNIX_EPOCH,
        seen: 0,
    };
    dossier.evolve(&stamp, aside(Offer::HearTheStory, false));
    dossier.evolve(&Stamp { voice: Voice::Guide, ..stamp }, aside(Offer::MakeAPromise, true));
    let offers = |speaker| open_for(&dossier, speaker).into_iter().flat_map(|open| open.offers).collect::<Vec<_>>();
    assert_eq!(offers(Speaker::PARTICIPANT), [Offer::NameAStrength]);
    assert_eq!(offers(Speaker::new(Voice::Guide, member)), [Offer::HearTheStory, Offer::NameAStrength]);
}
