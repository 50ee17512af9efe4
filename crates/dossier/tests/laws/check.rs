//! What must be true of one step, whoever made it.

use dossier::agreements::{self, Answer, Subject};
use dossier::{Dossier, Event, Speaker, Stamp, corrections, money, strengths, table, trajectory};
use jiff::civil::Date;
use method::{CircleRole, Voice};

use super::fields::fields;

fn may_write(world: &Dossier, stamp: &Stamp) -> bool {
    world.circle.role_of(stamp.actor).is_some_and(|role| role.may_write_for(stamp.voice))
}

/// What must be true of one step, whoever made it.
pub(super) fn check(before: &Dossier, after: &Dossier, stamp: &Stamp, event: &Event) {
    assert!(may_write(before, stamp), "{stamp:?}");
    let by_participant = before.circle.role_of(stamp.actor) == Some(CircleRole::Participant);
    match event {
        Event::Agreements(agreements::Event::Answered { .. })
        | Event::Strengths(strengths::Event::Recognised { .. })
        | Event::Agreements(agreements::Event::Promised { .. })
        | Event::Relationship(_)
        | Event::Money(
            money::Event::PlanProposed { .. } | money::Event::StepProposed { .. } | money::Event::StepTurned { .. },
        )
        | Event::Trajectory(_) => {
            assert_eq!(stamp.voice == Voice::Participant, by_participant, "nobody signs for somebody else");
            assert_ne!(stamp.voice, Voice::Together, "nobody signs for both");
        }
        Event::Corrections(corrections::Event::TakenBack { thing } | corrections::Event::Reworded { thing, .. }) => {
            let origin = before.thing(*thing).map(|view| *view.origin);
            let is_writer = origin.is_some_and(|origin| origin.written_by == stamp.actor);
            let is_theirs = origin.is_some_and(|o| matches!(o.speaker, Speaker::PARTICIPANT | Speaker::TOGETHER));
            assert!(is_writer || (by_participant && is_theirs), "{thing:?} is not theirs");
        }
        _ => {}
    }
    if let Event::Corrections(corrections::Event::Unsaid { part, .. }) = event {
        assert_ne!(before, after, "something was gone back on in {part}");
    }
    if let Event::Trajectory(trajectory::Event::Turned { turn, to }) = event {
        let standing = after.agreements.standing(Subject::Turn(*turn));
        for voice in [Voice::Participant, Voice::Guide] {
            assert!(standing.iter().any(|g| g.origin.speaker.voice == voice && g.answer == Answer::Agrees));
        }
        assert!(standing.iter().all(|g| g.origin.speaker != Speaker::PARTICIPANT || g.answer == Answer::Agrees));
        assert_eq!(after.trajectory.phase(), *to);
        assert_eq!(before.trajectory.proposal().map(|turn| turn.id), Some(*turn));
    } else {
        assert_eq!(after.trajectory.phase(), before.trajectory.phase(), "only a turn turns");
    }
    if let Event::Money(money::Event::StepTurned { turn, to }) = event {
        assert!(after.agreements.is_agreed(Subject::MoneyTurn(*turn)));
        assert_eq!(after.money.steps.step(), *to);
    } else {
        assert_eq!(after.money.steps.step(), before.money.steps.step(), "only a turn turns");
    }
    if let Event::Money(money::Event::Followed { plan, .. }) = event {
        assert!(before.agreements.is_agreed(Subject::PaymentPlan(*plan)), "nobody follows what was not agreed");
    }
    kept(before, after, stamp, event);
}

/// Nothing that was written is lost, and no voice loses its place because another spoke.
fn kept(before: &Dossier, after: &Dossier, stamp: &Stamp, event: &Event) {
    let (was, is) = (fields(before), fields(after));
    let reworded = matches!(event, Event::Corrections(corrections::Event::Reworded { .. }));
    let me = serde_json::to_value(stamp.speaker()).unwrap_or_default();
    let unsaid = matches!(event, Event::Corrections(corrections::Event::Unsaid { .. }));
    let opens = matches!(event, Event::Table(_));
    for (path, (standing, earlier)) in was {
        let (now, once) = is.get(&path).cloned().unwrap_or_default();
        for written in standing.iter().chain(&earlier) {
            assert!(
                now.iter().chain(&once).any(|other| other.value == written.value),
                "{path}: {written:?} was lost by {event:?}"
            );
        }
        for written in standing.iter().filter(|written| written.speaker != me && !reworded && !unsaid && !opens) {
            assert!(now.contains(written), "{path}: {written:?} no longer stands because of {event:?}");
        }
    }
    let texts = |dossier: &Dossier| {
        let ends = dossier.goals.goals.iter().flat_map(|goal| &goal.steps);
        ends.flat_map(|step| step.end.iter().chain(&step.other_ends)).map(|end| end.words.clone()).collect::<Vec<_>>()
    };
    let now = texts(after);
    assert!(texts(before).iter().all(|words| now.contains(words)), "the words of an end were lost");
    let answers = &after.agreements.answers;
    assert!(
        before
            .agreements
            .answers
            .iter()
            .all(|b| answers.iter().any(|a| (a.on, &a.answer, a.origin) == (b.on, &b.answer, b.origin)))
    );
    for (was, is) in before.strengths.named.iter().zip(&after.strengths.named) {
        for given in &was.recognitions {
            let kept = is.recognitions.iter().chain(&is.earlier_recognitions);
            assert!(
                kept.map(|r| (r.recognised, r.origin.speaker)).any(|r| r == (given.recognised, given.origin.speaker))
            );
        }
    }
    for (was, is) in
        before.tables.rounds.iter().flat_map(|r| &r.pairs).zip(after.tables.rounds.iter().flat_map(|r| &r.pairs))
    {
        assert!(!was.is_open || (is.is_open && was.cards == is.cards), "an open card was changed");
        for card in
            was.cards.iter().filter(|card| card.origin.version > stamp.seen || card.origin.speaker != stamp.speaker())
        {
            let same = |other: &&table::Card| (other.value, other.origin.speaker) == (card.value, card.origin.speaker);
            assert!(is.cards.iter().any(|other| same(&other)), "a card was lost");
        }
    }
}

pub(super) fn in_range(dossier: &Dossier) {
    let tightness = dossier.spiderweb.knots.iter().flat_map(|knot| &knot.tightness.points);
    assert!(tightness.flat_map(|point| &point.value.standing).all(|c| c.value <= 10));
    assert!(dossier.spiderweb.strands.iter().flat_map(|s| &s.weight.standing).all(|c| (1..=3).contains(&c.value)));
    let scores = dossier.nest.niches.iter().flat_map(|n| &n.ratings).flat_map(|rating| &rating.scores.points);
    assert!(scores.flat_map(|point| &point.value.standing).all(|c| c.value <= 4));
    let holds = dossier.reins.held.iter().flat_map(|held| &held.holds.points);
    assert!(holds.flat_map(|point| &point.value.standing).all(|c| c.value.value <= 4));
    let occasions = dossier.relationship.occasions.iter().flat_map(|one| [&one.rating, &one.guess]);
    let given = occasions.flatten().filter_map(|given| given.pairs).flat_map(dossier::relationship::Pairs::all);
    assert!(given.flatten().all(|value| (-3..=3).contains(&value)));
    let reviews = dossier.goals.goals.iter().flat_map(|goal| &goal.reviews.points);
    assert!(reviews.flat_map(|point| &point.value.standing).all(|c| (-2..=2).contains(&c.value.level)));
    let points = |points: Vec<Date>| points.is_sorted();
    assert!(dossier.spiderweb.knots.iter().all(|k| points(k.tightness.points.iter().map(|p| p.on).collect())));
    for (path, (standing, earlier)) in fields(dossier) {
        let was_withdrawn = !earlier.is_empty();
        assert!(!standing.is_empty() || was_withdrawn || path == "/story/headline", "{path} holds nothing");
    }
    assert!(dossier.circle.present().filter(|member| member.role == CircleRole::Participant).count() == 1);
    let mut twins: Vec<_> = dossier.spiderweb.tied().map(|s| (s.from, s.to, s.origin.speaker)).collect();
    twins.sort_unstable();
    assert!(twins.windows(2).all(|two| two.first() != two.last()), "a strand is there twice");
}
