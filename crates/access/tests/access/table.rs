//! Role × state of the consent × action × part: every row, with the answer that it must have.
//!
//! `decisions.txt` is the whole table as an auditor reads it. It is made by this test
//! (`NESTKRACHT_WRITE_DECISIONS=1`) from what the policies answer; the answer that each row *must* have is worked out
//! here once more, without them.

use access::Action;
use dossier::consents::Grant;
use dossier::{Event, circle};
use jiff::ToSpan;
use method::{CircleRole, Part, Parts, Purpose};

use crate::scene::{Log, OTHER, PERSON, at, noon, policies, today};

const TABLE: &str = include_str!("decisions.txt");
const KEPT: Part = Part::Story;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    NeverInCircle,
    Valid,
    FirstDay,
    NotBegunYet,
    LastDay,
    DayAfterLast,
    Withdrawn,
    LeftTheCircle,
    ReadOnly,
    WriteOnly,
    AllButTheStory,
    Represents,
    BrokenOpenNow,
    BrokenOpenYesterday,
}

const STATES: [State; 14] = [
    State::NeverInCircle,
    State::Valid,
    State::FirstDay,
    State::NotBegunYet,
    State::LastDay,
    State::DayAfterLast,
    State::Withdrawn,
    State::LeftTheCircle,
    State::ReadOnly,
    State::WriteOnly,
    State::AllButTheStory,
    State::Represents,
    State::BrokenOpenNow,
    State::BrokenOpenYesterday,
];

const ROLES: [CircleRole; 3] = [CircleRole::Guide, CircleRole::Coach, CircleRole::NetworkMember];

fn log(role: CircleRole, state: State) -> Log {
    let mut log = Log::opened();
    let whole = Grant::whole(Purpose::Support);
    let without_story: Parts = Part::ALL.iter().copied().filter(|part| *part != KEPT).collect();
    let day = |days: i64| today().saturating_add(days.days());
    let grant = match state {
        State::NeverInCircle | State::BrokenOpenNow | State::BrokenOpenYesterday => {
            if state == State::BrokenOpenNow {
                log.breaks_open(OTHER, noon(today()) - 23.hours());
            }
            if state == State::BrokenOpenYesterday {
                log.breaks_open(OTHER, noon(today()) - 24.hours());
            }
            return log;
        }
        State::Valid | State::Withdrawn | State::LeftTheCircle => whole,
        State::FirstDay => Grant { from: Some(today()), ..whole },
        State::NotBegunYet => Grant { from: Some(day(1)), ..whole },
        State::LastDay => Grant { until: Some(today()), ..whole },
        State::DayAfterLast => Grant { until: Some(day(-1)), from: Some(day(-9)), ..whole },
        State::ReadOnly => Grant { writes: Parts::NONE, ..whole },
        State::WriteOnly => Grant { reads: Parts::NONE, ..whole },
        State::AllButTheStory => Grant { reads: without_story, writes: without_story, ..whole },
        State::Represents => Grant { purpose: Purpose::Representation, ..whole },
    };
    log.joins(OTHER, role, grant);
    match state {
        State::Withdrawn => log.withdraws(OTHER.0),
        State::LeftTheCircle => log.happens(OTHER, today(), Event::Circle(circle::Event::Left { member: OTHER })),
        _ => {}
    }
    log
}

/// What must be answered, worked out without the policies.
fn must(role: CircleRole, state: State, action: Action, part: Part) -> bool {
    let in_circle = !matches!(
        state,
        State::NeverInCircle | State::LeftTheCircle | State::BrokenOpenNow | State::BrokenOpenYesterday
    );
    let valid = in_circle && !matches!(state, State::NotBegunYet | State::DayAfterLast | State::Withdrawn);
    let covered = valid && !(state == State::AllButTheStory && part == KEPT);
    match action {
        Action::Read => (covered && state != State::WriteOnly) || state == State::BrokenOpenNow,
        Action::SpeakBeside => covered && state != State::WriteOnly,
        Action::Write => covered && state != State::ReadOnly,
        Action::ManageCircle => valid && (role == CircleRole::Guide || state == State::Represents),
        Action::Leave => in_circle,
        // The kind of the account decides, not the place in the circle; here all are guides of the organisation.
        Action::BreakOpen => true,
        Action::LookBack | Action::TakeAlong | Action::Erase => false,
    }
}

#[test]
fn every_row_of_the_table_is_answered_as_it_must() {
    let policies = policies();
    let mut table = String::new();
    for role in ROLES {
        for state in STATES {
            let guarded = log(role, state).guarded();
            let permit = guarded.enter(&policies, OTHER, at(today())).ok();
            for action in Action::ALL {
                let parts: &[Part] = if action.is_about_a_part() { Part::ALL } else { &[KEPT] };
                for part in parts.iter().copied() {
                    let answer = match action {
                        Action::Read => permit.is_some_and(|permit| permit.may_read(part)),
                        Action::Write => permit.is_some_and(|permit| permit.may_write(part)),
                        Action::SpeakBeside => guarded.may_in(&policies, OTHER, action, part, at(today())),
                        Action::ManageCircle => permit.is_some_and(|permit| permit.manages_circle()),
                        _ => guarded.may(&policies, OTHER, Some("guide"), action, at(today())).is_ok(),
                    };
                    let on = if action.is_about_a_part() { part.as_str() } else { "circle" };
                    let yes = if answer { "yes" } else { "no" };
                    let row = format!("{role} · {state:?} · {} · {on}: {yes}\n", action.as_str());
                    assert_eq!(answer, must(role, state, action, part), "{row}");
                    table.push_str(&row);
                }
            }
        }
    }
    if std::env::var_os("NESTKRACHT_WRITE_DECISIONS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/access/decisions.txt"), &table).unwrap();
    } else {
        assert_eq!(table, TABLE, "the table for auditors is of other policies");
    }
}

#[test]
fn the_person_may_everything_but_leave_or_break_open_their_own() {
    let policies = policies();
    let guarded = Log::opened().guarded();
    let permit = guarded.enter(&policies, PERSON, at(today())).unwrap();
    assert_eq!((permit.reads(), permit.writes()), (Parts::all(), Parts::all()));
    assert!(permit.manages_circle() && permit.is_participant());
    for action in [Action::LookBack, Action::TakeAlong, Action::Erase] {
        assert!(guarded.may(&policies, PERSON, None, action, at(today())).is_ok(), "{}", action.as_str());
    }
    for action in [Action::Leave, Action::BreakOpen] {
        assert!(guarded.may(&policies, PERSON, Some("guide"), action, at(today())).is_err());
    }
}

#[test]
fn only_a_guide_of_the_organisation_breaks_open() {
    let (policies, guarded) = (policies(), Log::opened().guarded());
    for kind in [None, Some("coach"), Some("network_member"), Some("administrator"), Some("researcher"), Some("")] {
        assert!(guarded.may(&policies, OTHER, kind, Action::BreakOpen, at(today())).is_err(), "{kind:?}");
    }
    assert!(guarded.may(&policies, OTHER, Some("guide"), Action::BreakOpen, at(today())).is_ok());
}
