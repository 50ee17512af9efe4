//! One road: what was said in a dossier, day after day. How stuck things were and how fast they move differs from one
//! person to the next, and everything said follows from those two with some chance.

use app::Invented;
use dossier::agreements::{Answer, Command as Agreements, Subject};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::goals::{Command as Goals, Outcome, Who};
use dossier::relationship::{Command as Relationship, Pairs};
use dossier::research::{Asked, Command as Research};
use dossier::rights::{Command as Rights, Said, Value};
use dossier::roles::Command as Roles;
use dossier::{
    Command, CommandId, DossierId, MemberId, StudyId, contact, reins, spiderweb, story, strengths, trajectory,
};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use method::{
    Attitude, CircleRole, ContactKind, HelperRole, LifeDomain, Phase, ReinTask, SeekerPosition, Stance, StrengthKind,
    StrengthTime, Voice,
};

use super::Staff;
use super::chance::Chance;
use super::words::{GOALS, NAMES, NOTES, STEPS, STORIES, STRENGTHS};

/// The longest road, in days.
const LONGEST: i64 = 1_095;
/// The days on which the web is looked at, counted from the opening.
const WEB_DAYS: [i64; 7] = [3, 120, 240, 365, 540, 730, 900];
/// The phases, and the day on which who goes at a usual pace comes there.
const TURNS: [(Phase, i64); 5] = [
    (Phase::ExploreRights, 35),
    (Phase::Stability, 130),
    (Phase::Path, 270),
    (Phase::Closing, 620),
    (Phase::Aftercare, 760),
];

/// Where and when it is written.
#[derive(Clone)]
pub(crate) struct At {
    /// The seed of the organisation.
    pub(crate) seed: u64,
    /// Today.
    pub(crate) today: Date,
    /// The study to which people answered, and what it asks.
    pub(crate) study: (StudyId, Asked),
}

/// A road.
pub(crate) struct Life {
    /// The dossier.
    pub(crate) dossier: DossierId,
    /// The account of the participant.
    pub(crate) person: MemberId,
    /// The name that they chose.
    pub(crate) name: String,
    /// What was said.
    pub(crate) history: Vec<Invented>,
}

/// What is being written.
struct Road {
    chance: Chance,
    opened: Date,
    days: i64,
    person: MemberId,
    guide: MemberId,
    said: Vec<(i64, u8, Invented)>,
    /// How stuck things are at first, 0 … 1.
    stuck: f64,
    /// How fast things move, around 0.
    pace: f64,
}

/// The road of one participant.
pub(crate) fn history(at: &At, number: u32, guide: &Staff, coach: Option<&Staff>) -> Life {
    let mut chance = Chance::of(at.seed, u64::from(number));
    let days = chance.between(2, LONGEST);
    let opened = at.today.saturating_sub(days.days());
    let millis = u64::try_from(moment(opened, 9, 0).as_millisecond()).unwrap_or(0);
    let (dossier, person) = (DossierId(chance.id(millis)), MemberId(chance.id(millis)));
    let name = chance.word(&NAMES);
    let (stuck, pace) = ((0.55 + 0.2 * chance.around()).clamp(0.05, 1.0), 0.5 + chance.around());
    let mut road = Road { chance, opened, days, person, guide: guide.id, said: Vec::new(), stuck, pace };
    road.opens(&name, guide, coach);
    road.household();
    road.web();
    road.strengths();
    road.goals();
    road.reins();
    road.relation();
    road.contacts(&name, guide);
    road.phases();
    road.answers(&at.study);
    let mut said = road.said;
    // What was said first stands first; on one day in the order in which it was thought of.
    said.sort_by_key(|(day, order, _)| (*day, *order));
    Life { dossier, person, name, history: said.into_iter().map(|(_, _, one)| one).collect() }
}

fn moment(day: Date, hour: i8, minute: i8) -> Timestamp {
    day.at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
}

impl Road {
    /// Something said so many days after the opening; what would lie after yesterday is not said.
    fn says(&mut self, day: i64, order: u8, actor: MemberId, voice: Voice, command: Command) -> Option<CommandId> {
        if !(0..self.days).contains(&day) {
            return None;
        }
        // Each has its hour, so that what follows is written down later.
        let hour = 9 + i8::try_from(order / 40).unwrap_or(0);
        let at = moment(self.opened.saturating_add(day.days()), hour, i8::try_from(order % 40).unwrap_or(0));
        let id = CommandId(self.chance.id(u64::try_from(at.as_millisecond()).unwrap_or(0)));
        self.said.push((day, order, Invented { id, actor, voice, at, command }));
        Some(id)
    }

    fn guide_says(&mut self, day: i64, order: u8, command: Command) -> Option<CommandId> {
        self.says(day, order, self.guide, Voice::Guide, command)
    }

    fn person_says(&mut self, day: i64, order: u8, command: Command) -> Option<CommandId> {
        // At the table the guide often holds the pen; the voice is the person's.
        let pen = if self.chance.happens(0.5) { self.person } else { self.guide };
        self.says(day, order, pen, Voice::Participant, command)
    }

    /// How far somebody is after so many days, 0 … 1.
    fn far(&self, day: i64) -> f64 {
        (day as f64 / 700.0 * (0.6 + 0.4 * self.pace)).clamp(0.0, 1.0)
    }

    fn opens(&mut self, name: &str, guide: &Staff, coach: Option<&Staff>) {
        let invited = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
        let mut members = vec![
            invited(self.person, CircleRole::Participant, name),
            invited(guide.id, CircleRole::Guide, &guide.name),
        ];
        members.extend(coach.map(|coach| invited(coach.id, CircleRole::Coach, &coach.name)));
        self.guide_says(0, 0, Command::Circle(Circle::Open(Opening { members })));
        let words = self.chance.word(&STORIES);
        let domain = self.chance.one(LifeDomain::ALL).copied();
        self.person_says(0, 1, Command::Story(story::Command::Tell { words, domain }));
    }

    fn household(&mut self) {
        if !self.chance.happens(0.9) {
            return;
        }
        let age = (42.0 + 13.0 * self.chance.around()).clamp(18.0, 84.0) as u64;
        let region = match self.chance.unit() {
            ..0.62 => "flanders",
            ..0.85 => "brussels",
            _ => "wallonia",
        };
        let adults = if self.chance.happens(0.58) { 1 } else { 2 };
        let may_have = if (22..58).contains(&age) { 0.55 } else { 0.08 };
        let children = if self.chance.happens(may_have) { self.chance.between(1, 4) } else { 0 };
        let ages: Vec<u64> = (0..children).map(|_| self.chance.between(0, 17).unsigned_abs()).collect();
        let people = adults + children.unsigned_abs();
        let is_alone = adults == 1 && children > 0;
        let said = |fact: &str, value| Said { fact: fact.to_owned(), value: Some(value) };
        let answers = vec![
            said("region", Value::Choice(region.to_owned())),
            said("age", Value::Number(age)),
            said("people", Value::Number(people)),
            said("ages_of_children", Value::Numbers(ages)),
            said("single_parent", Value::YesNo(is_alone)),
        ];
        let day = self.chance.between(0, 12);
        self.says(day, 2, self.guide, Voice::Together, Command::Rights(Rights::Keep { answers }));
    }

    fn web(&mut self) {
        for (nth, domain) in (0..).zip(LifeDomain::ALL) {
            if !self.chance.happens(0.75) {
                continue;
            }
            let own = self.stuck * 6.0 + 2.5 + 1.6 * self.chance.around();
            let loosens = 5.0 * self.chance.unit();
            for day in WEB_DAYS {
                let tight = own - loosens * self.far(day) + 0.7 * self.chance.around();
                let at = day + self.chance.between(0, 9);
                self.assess(at, 10 + nth, *domain, tight, true);
                if self.chance.happens(0.4) {
                    let other = tight + 1.1 * self.chance.around();
                    self.assess(at, 20 + nth, *domain, other, false);
                }
            }
        }
    }

    fn assess(&mut self, day: i64, order: u8, domain: LifeDomain, tight: f64, is_own: bool) {
        let tightness = tight.round().clamp(0.0, 10.0) as u8;
        let command = Command::Spiderweb(spiderweb::Command::Assess { domain, tightness });
        if is_own {
            self.person_says(day, order, command)
        } else {
            self.guide_says(day, order, command)
        };
    }

    fn strengths(&mut self) {
        for nth in 0..self.chance.between(2, 5) {
            let kind = self.chance.one(StrengthKind::ALL).copied().unwrap_or(StrengthKind::Relation);
            let words = self.chance.word(&STRENGTHS);
            let command = strengths::Command::Name { kind, area: None, time: StrengthTime::Now, words };
            let (day, order) = (self.chance.between(1, 90), 30 + u8::try_from(nth).unwrap_or(0));
            self.person_says(day, order, Command::Strengths(command));
        }
    }

    fn goals(&mut self) {
        for nth in 0..u8::try_from(self.chance.between(1, 3)).unwrap_or(1) {
            let (day, order) = (self.chance.between(15, 90), 40 + nth * 8);
            let words = self.chance.word(&GOALS);
            let domain = self.chance.one(LifeDomain::ALL).copied();
            let set = Goals::Set { words, why: String::new(), domain, scale: Vec::new() };
            let Some(goal) = self.person_says(day, order, Command::Goals(set)) else { continue };
            let goal = goal.into();
            let review = |level: f64| {
                let level = level.round().clamp(-2.0, 2.0) as i8;
                Command::Goals(Goals::Review { goal, level, words: String::new() })
            };
            self.person_says(day, order + 1, review(-1.6));
            for round in 1..8 {
                let on = day + round * 110 + self.chance.between(-20, 20);
                let level = -1.6 + 3.4 * self.far(on) + 0.6 * self.pace + 0.5 * self.chance.around();
                if self.chance.happens(0.8) {
                    self.person_says(on, order + 2, review(level));
                }
            }
            for _ in 0..self.chance.between(1, 3) {
                let (on, words) = (day + self.chance.between(1, 200), self.chance.word(&STEPS));
                let add = Goals::AddStep { goal, words, who: Who::Participant, by: None };
                let Some(step) = self.person_says(on, order + 3, Command::Goals(add)) else { continue };
                if self.chance.happens(0.65) {
                    let outcome = if self.chance.happens(0.85) { Outcome::Done } else { Outcome::LetGo };
                    let end = Goals::EndStep { step: step.into(), outcome, words: String::new() };
                    let on = on + self.chance.between(3, 60);
                    self.person_says(on, order + 4, Command::Goals(end));
                }
            }
        }
    }

    fn reins(&mut self) {
        for (nth, task) in (0..).zip(ReinTask::ALL) {
            if !self.chance.happens(0.4) {
                continue;
            }
            let begin = 2.2 - 2.0 * self.stuck + 0.6 * self.chance.around();
            for day in [25, 210, 400, 620, 850] {
                let value = (begin + 2.8 * self.far(day) + 0.4 * self.chance.around()).round().clamp(0.0, 4.0) as u8;
                let task = reins::Task::Offered(*task);
                let hold = Command::Reins(reins::Command::Hold { task, value, words: String::new() });
                self.person_says(day + i64::from(nth % 5), 70 + nth, hold);
            }
        }
    }

    fn relation(&mut self) {
        let mut day = self.chance.between(30, 70);
        let felt = 0.4 + 0.7 * self.pace + 0.5 * self.chance.around();
        while day < self.days {
            let begin = Relationship::Begin { with: self.guide, contact: None };
            let Some(occasion) = self.guide_says(day, 80, Command::Relationship(begin)) else { return };
            let occasion = occasion.into();
            let base = felt + 1.4 * self.far(day);
            let guess = self.pairs(base + 0.5);
            let rating = self.pairs(base);
            let give = |pairs| Command::Relationship(Relationship::Give { occasion, pairs, words: String::new() });
            self.guide_says(day, 81, give(guess));
            self.says(day, 82, self.person, Voice::Participant, give(rating));
            day += self.chance.between(120, 260);
        }
    }

    fn pairs(&mut self, base: f64) -> Pairs {
        let mut one = || Some((base + 0.8 * self.chance.around()).round().clamp(-3.0, 3.0) as i8);
        Pairs { distant_near: one(), bureaucratic_personalised: one(), paternalistic_emancipatory: one() }
    }

    fn contacts(&mut self, name: &str, guide: &Staff) {
        let mut day = 0;
        while day < self.days {
            let kind = self.chance.one(ContactKind::ALL).copied().unwrap_or(ContactKind::HomeVisit);
            let note = contact::Note {
                kind,
                place: String::new(),
                present: vec![name.to_owned(), guide.name.clone()],
                note: self.chance.word(&NOTES),
                attitudes: self.chance.one(Attitude::ALL).copied().into_iter().collect(),
                stances: self.chance.one(Stance::ALL).copied().into_iter().collect(),
                planned: None,
            };
            let held = self.guide_says(day, 90, Command::Contact(contact::Command::Note(note)));
            if self.chance.happens(0.2) {
                self.reflects(day, held);
            }
            day += self.chance.between(20, 80);
        }
    }

    /// What a guide notes of a moment: where things move, more often a role beside the person.
    fn reflects(&mut self, day: i64, held: Option<CommandId>) {
        let beside = [HelperRole::Guide, HelperRole::Mediator, HelperRole::ProblemSolver];
        let moves = self.chance.happens((0.5 + 0.25 * self.pace).clamp(0.1, 0.9));
        let role = if moves { self.chance.one(&beside) } else { self.chance.one(HelperRole::ALL) };
        let role = role.copied().unwrap_or(HelperRole::Guide);
        let near = [SeekerPosition::WillingCollaborator, SeekerPosition::AutonomousSeeker];
        let position = if moves { self.chance.one(&near) } else { self.chance.one(SeekerPosition::ALL) }.copied();
        let contact = held.map(Into::into);
        let note = Roles::Note { role, position, pressures: Vec::new(), words: String::new(), contact };
        let Some(reflection) = self.guide_says(day, 91, Command::Roles(note)) else { return };
        if self.chance.happens(0.6) {
            self.guide_says(day, 92, Command::Roles(Roles::Share { reflection: reflection.into() }));
        }
    }

    fn phases(&mut self) {
        let slower = (1.25 - 0.3 * self.pace).clamp(0.6, 2.5);
        for (to, usual) in TURNS {
            let day = (usual as f64 * slower) as i64 + self.chance.between(-10, 25);
            let propose = Command::Trajectory(trajectory::Command::Propose { to, words: String::new() });
            let Some(turn) = self.guide_says(day, 100, propose) else { return };
            let answer = Agreements::Answer { on: Subject::Turn(turn.into()), answer: Answer::Agrees };
            self.says(day, 101, self.person, Voice::Participant, Command::Agreements(answer));
        }
    }

    /// What the person says to the study: seven in ten yes, of whom a few go back on it; one in ten no; others nothing.
    fn answers(&mut self, (study, asked): &(StudyId, Asked)) {
        let (study, asked) = (*study, Some(asked.clone()));
        let day = (self.days - self.chance.between(1, 40)).max(0);
        let said = match self.chance.unit() {
            ..0.04 => vec![Research::Agree { study, asked }, Research::Withdraw { study }],
            ..0.74 => vec![Research::Agree { study, asked }],
            ..0.84 => vec![Research::Decline { study }],
            _ => Vec::new(),
        };
        for (order, command) in (110..).zip(said) {
            self.says(day, order, self.person, Voice::Participant, Command::Research(command));
        }
    }
}
