//! The laws that hold whatever people say, in whichever order, from whichever phone.

use std::collections::BTreeMap;

use dossier::agreements::{self, Answer, Subject};
use dossier::goals::{Outcome, Who};
use dossier::ladder::About;
use dossier::reins::Task;
use dossier::table::Topic;
use dossier::{
    Command, CommandId, Dossier, Event, MemberId, Saying, Speaker, Stamp, Thing, corrections, money, network, story,
    strengths, table, trajectory,
};
use jiff::{Timestamp, ToSpan, civil::Date};
use method::{
    CircleRole, DebtStage, DebtTrace, HelperRole, Horizon, LifeDomain, MoneyStep, MonthKept, NicheTrait, Offer, Phase,
    ReinTask, Sector, StrengthKind, StrengthTime, Voice,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::Value;
use uuid::Uuid;

use crate::support::*;

/// Somebody tries something. The numbers choose among what is there.
#[derive(Debug, Clone)]
struct Attempt {
    actor: u8,
    voice: Option<u8>,
    what: u8,
    which: u8,
    number: u8,
    words: String,
    days_ago: i8,
    /// How many versions behind; none: up to date.
    behind: Option<u8>,
}

const PEOPLE: [MemberId; 6] = [LIEN, GRETA, COACH, SISTER, SECOND_GUIDE, STRANGER];
const PUT: u8 = 33;

fn attempts(behind: impl Strategy<Value = Option<u8>> + Clone) -> impl Strategy<Value = Vec<Attempt>> {
    let voice = prop_oneof![3 => Just(None), 2 => (0..5_u8).prop_map(Some)];
    let words = prop_oneof![
        4 => "[a-c]",
        1 => Just(String::new()),
        1 => "[ \\r\\n\u{200B}x]{0,4}",
        1 => any::<String>(),
        1 => Just("long ".repeat(100)),
    ];
    let number = prop_oneof![6 => 0..5_u8, 1 => any::<u8>()];
    let days_ago = prop_oneof![6 => Just(0_i8), 3 => 0..3_i8, 1 => any::<i8>()];
    let actor = prop_oneof![4 => Just(0_u8), 4 => Just(1_u8), 3 => 2..6_u8];
    // What needs others before it (a turn, a round on the table) is tried more often.
    let what = prop_oneof![
        5 => 0..60_u8,
        1 => Just(PUT),
        1 => Just(34_u8),
        1 => 22..28_u8,
        1 => 14..18_u8,
        1 => 31..33_u8,
        1 => Just(48_u8),
        2 => 50..60_u8,
        2 => 60..78_u8,
        1 => 67..70_u8,
        1 => Just(54_u8)
    ];
    let attempt = (actor, voice, what, any::<u8>(), number, words, days_ago, behind).prop_map(
        |(actor, voice, what, which, number, words, days_ago, behind)| Attempt {
            actor,
            voice,
            what,
            which,
            number,
            words,
            days_ago,
            behind,
        },
    );
    proptest::collection::vec(attempt, 1..90)
}

fn any_attempts() -> impl Strategy<Value = Vec<Attempt>> {
    attempts(prop_oneof![2 => Just(None), 2 => (0..12_u8).prop_map(Some)])
}

/// One of those that are there; sometimes one that is not.
fn pick<T: Copy + From<CommandId>>(which: u8, there: impl IntoIterator<Item = T>) -> T {
    let there: Vec<T> = there.into_iter().collect();
    let unknown = CommandId(Uuid::from_u128(7)).into();
    if which >= 250 {
        return unknown;
    }
    let place = usize::from(which).checked_rem(there.len());
    place.and_then(|place| there.get(place).copied()).unwrap_or(unknown)
}

fn list<T: Copy>(which: u8, all: &[T], otherwise: T) -> T {
    all.get(usize::from(which) % all.len()).copied().unwrap_or(otherwise)
}

impl Attempt {
    fn thing(&self, dossier: &Dossier) -> Thing {
        let which = self.which;
        let steps = dossier.goals.goals.iter().flat_map(|goal| &goal.steps);
        match self.number % 21 {
            0 => Thing::Story(pick(which, dossier.story.entries.iter().map(|e| e.id))),
            1 => Thing::Strand(pick(which, dossier.spiderweb.strands.iter().map(|e| e.id))),
            2 => Thing::Strength(pick(which, dossier.strengths.named.iter().map(|e| e.id))),
            3 => Thing::Niche(pick(which, dossier.nest.niches.iter().map(|e| e.id))),
            4 => Thing::Goal(pick(which, dossier.goals.goals.iter().map(|e| e.id))),
            5 => Thing::Step(pick(which, steps.map(|e| e.id))),
            6 => Thing::Contact(pick(which, dossier.contacts.held.iter().map(|e| e.id))),
            14 => Thing::Task(pick(which, dossier.reins.own.iter().map(|e| e.id))),
            15 => Thing::Income(pick(which, dossier.money.incomes.iter().map(|e| e.id))),
            16 => Thing::Cost(pick(which, dossier.money.costs.iter().map(|e| e.id))),
            17 => Thing::Envelope(pick(which, dossier.money.envelopes.iter().map(|e| e.id))),
            18 => Thing::Debt(pick(which, dossier.money.debts.iter().map(|e| e.id))),
            19 => Thing::DebtTrace(pick(which, dossier.money.debts.iter().flat_map(|e| &e.traces).map(|e| e.id))),
            20 => Thing::PaymentPlan(pick(which, dossier.money.plans.iter().map(|e| e.id))),
            7 => Thing::Planned(pick(which, dossier.contacts.planned.iter().map(|e| e.id))),
            8 => Thing::Way(pick(which, dossier.nest.ways.iter().map(|e| e.id))),
            9 => Thing::Ladder(pick(which, dossier.ladders.answers.iter().map(|e| e.id))),
            10 => Thing::Promise(pick(which, dossier.agreements.promises.iter().map(|e| e.id))),
            11 => Thing::Alter(pick(which, dossier.network.alters.iter().map(|e| e.id))),
            12 => Thing::Tie(pick(which, dossier.network.ties.iter().map(|e| e.id))),
            _ => Thing::Moment(pick(which, dossier.network.moments.iter().map(|e| e.id))),
        }
    }

    /// Something that was taken back, when this person or another took something back.
    fn taken_back(&self, dossier: &Dossier) -> Thing {
        let things = (0..21_u8)
            .flat_map(|number| (0..20_u8).map(move |which| Self { number, which, ..self.clone() }.thing(dossier)));
        let mut hidden = things.filter(|thing| dossier.thing(*thing).is_some_and(|view| view.taken_back.is_some()));
        hidden.next().unwrap_or_else(|| self.thing(dossier))
    }

    fn command(&self, dossier: &Dossier, day: Date) -> Command {
        let (which, number, words) = (self.which, self.number, self.words.as_str());
        let level = i8::from_ne_bytes([number]).wrapping_sub(2);
        let domain = list(which, LifeDomain::ALL.get(..3).unwrap_or_default(), LifeDomain::Work);
        let quality = list(which, NicheTrait::ALL.get(..2).unwrap_or_default(), NicheTrait::NoStigma);
        let niche = pick(which, dossier.nest.niches.iter().map(|e| e.id));
        let goal = pick(which, dossier.goals.goals.iter().map(|e| e.id));
        let step = pick(which, dossier.goals.goals.iter().flat_map(|goal| &goal.steps).map(|e| e.id));
        let planned = pick(which, dossier.contacts.planned.iter().map(|e| e.id));
        let turn = pick(which, dossier.trajectory.turns.iter().rev().take(2).map(|turn| turn.id));
        let round = pick(which, dossier.tables.rounds.iter().rev().take(2).map(|round| round.id));
        let task = match number % 3 {
            0 => Task::Own(pick(which, dossier.reins.own.iter().map(|e| e.id))),
            _ => Task::Offered(list(which, ReinTask::ALL.get(..2).unwrap_or_default(), ReinTask::Letters)),
        };
        let topic = match number % 4 {
            0 | 2 => Topic::Tightness(domain),
            1 => Topic::Trait { niche, quality },
            _ => Topic::Reins(task),
        };
        let occasion = pick(which, dossier.relationship.occasions.iter().rev().take(2).map(|e| e.id));
        let reflection = pick(which, dossier.roles.reflections.iter().rev().take(3).map(|e| e.id));
        let contact = pick(which, dossier.contacts.held.iter().map(|e| e.id));
        // Mostly a slider of the round, and mostly one that can be shared.
        let pairs = || dossier.tables.round(round).into_iter().flat_map(|round| &round.pairs);
        let slider = pairs().nth(usize::from(number % 2)).map_or(topic, |pair| pair.topic);
        let open = pairs().find(|pair| pair.is_open).map_or(topic, |pair| pair.topic);
        let all_steps = || dossier.goals.goals.iter().flat_map(|goal| &goal.steps);
        let ended = pick(which, all_steps().filter(|step| step.end.is_some()).map(|e| e.id));
        let debt = pick(which, dossier.money.debts.iter().map(|e| e.id));
        let payment_plan = pick(which, dossier.money.plans.iter().rev().take(2).map(|e| e.id));
        let money_turn = pick(which, dossier.money.steps.turns.iter().rev().take(2).map(|e| e.id));
        let subject = match which % 5 {
            3 => Subject::PaymentPlan(payment_plan),
            4 => Subject::MoneyTurn(money_turn),
            0 => Subject::Promise(pick(which / 5, dossier.agreements.promises.iter().map(|e| e.id))),
            1 => Subject::Goal(goal),
            _ => Subject::Turn(turn),
        };
        let reply = match number % 3 {
            0 => Answer::Agrees,
            1 => no(words),
            _ => Answer::CannotAnswerNow,
        };
        let member = list(which, &PEOPLE, STRANGER);
        let who = match number {
            0 => Who::Participant,
            1 => Who::Together,
            2 => Who::Member(member),
            _ => Who::Someone(words.to_owned()),
        };
        let by = (number % 2 == 0).then_some(day);
        let alters = || dossier.network.alters.iter();
        let alter = pick(which, alters().map(|e| e.id));
        let other = pick(number, alters().rev().map(|e| e.id));
        let gone = pick(which, alters().filter(|e| e.turns.iter().any(|turn| !turn.is_there)).map(|e| e.id));
        let veiled = pick(which, alters().filter(|e| e.veiled.is_some()).map(|e| e.id));
        let sector = list(which, Sector::ALL, Sector::Family);
        let horizon = list(number, Horizon::ALL, Horizon::Near);
        match self.what {
            0 => tell(words),
            1 => Command::Story(story::Command::Headline {
                story: (number != 0).then(|| pick(which, dossier.story.entries.iter().map(|e| e.id))),
            }),
            2 => assess(domain, number),
            4 => tie(domain, list(number, LifeDomain::ALL, LifeDomain::Work), number, words),
            3 | 5 => weigh(pick(which, dossier.spiderweb.strands.iter().map(|e| e.id)), number),
            6 => name(StrengthKind::Resource, StrengthTime::Now, words),
            7 => recognise(pick(which, dossier.strengths.named.iter().map(|e| e.id)), number % 2 == 0),
            8 => add_niche(words),
            9 if number % 3 == 2 => open_way(niche, pick(number, dossier.nest.niches.iter().map(|e| e.id)), words),
            9 => rate(niche, quality, number),
            10 => set_goal(words, words),
            11 => explain(goal, words),
            12 => describe(goal, level, words),
            13 => review(goal, level, words),
            14 => add_step(goal, words, who, by),
            15 => plan_step(step, who, by),
            16 => end_step(step, Outcome::Done, words),
            17 => reopen_step(ended),
            18 => note(dossier::contact::Note {
                planned: (number == 0).then_some(planned),
                present: vec![words.to_owned()],
                ..bare_note(words)
            }),
            19 => plan(day, None),
            20 => move_to(planned, day, (number == 1).then_some("10:00")),
            21 => call_off(planned, words),
            22 | 23 => propose(list(number, Phase::ALL, Phase::Path), words),
            24 => promise(words),
            25..=27 => answer(subject, reply),
            28 => ask(self.thing(dossier), words),
            29 | 30 => reword(self.thing(dossier), words),
            31 => take_back(self.thing(dossier)),
            32 => put_back(self.taken_back(dossier)),
            PUT => put(round, slider, number),
            50 => add_task(words),
            51 => hold(task, number, words),
            52 => begin(member, (number == 0).then_some(contact)),
            53 => give_pairs(occasion, crate::support::pairs(level, level, 0), words),
            54 => {
                if number != 1 {
                    show(occasion)
                } else {
                    withdraw_pairs(occasion)
                }
            }
            55 => note_role(list(number, HelperRole::ALL, HelperRole::Guide), words),
            56 => share_role(reflection),
            57 => unshare_role(reflection),
            58 => take_back_role(reflection),
            59 => put_back_role(reflection),
            60 => add_income(words, number.into()),
            61 => set_income(pick(which, dossier.money.incomes.iter().map(|e| e.id)), number.into()),
            62 => add_cost(words, number.into()),
            63 => set_cost(pick(which, dossier.money.costs.iter().map(|e| e.id)), number.into()),
            64 => set_minimum(number.into()),
            65 => add_envelope(words, number.into()),
            66 => fill_envelope(pick(which, dossier.money.envelopes.iter().map(|e| e.id)), number.into()),
            67 => add_debt(words, number.into()),
            68 => propose_plan(inputs(debt, number.into(), day), words, (number == 0).then_some(payment_plan)),
            69 => answer(Subject::PaymentPlan(payment_plan), Answer::Agrees),
            70 => follow(payment_plan, day, list(number, MonthKept::ALL, MonthKept::Less), words),
            71 => claim(debt, number.into()),
            72 => stage(debt, list(number, DebtStage::ALL, DebtStage::Open)),
            73 => contest(debt, (number % 2 == 0).then_some(words)),
            74 => terms(debt, money::Terms { regular: number == 1, due: by, ..money::Terms::default() }),
            75 => trace(debt, list(number, DebtTrace::ALL, DebtTrace::Call), words, Some(which.into())),
            76 if number < 2 => answer(Subject::MoneyTurn(money_turn), Answer::Agrees),
            76 => propose_step(list(number, MoneyStep::ALL, MoneyStep::Proposal), words),
            77 => plan_letting_go(by),
            34 if number < 2 => share(round, open, which % 12),
            34 => lay(&[Topic::Tightness(domain), topic]),
            36 => climb(if number % 2 == 0 { About::Goal(goal) } else { About::Domain(domain) }, number, words, words),
            37 => weigh_goal(goal, number, 2),
            38 => link(
                pick(which, dossier.strengths.named.iter().map(|e| e.id)),
                pick(number, dossier.story.entries.iter().map(|e| e.id)),
            ),
            39 if number < 2 => Command::Trajectory(trajectory::Command::TakeUp { offer: Offer::TakeRest }),
            39 => set_aside(Offer::TakeRest, number == 3),
            40 | 41 => know(words, sector, horizon),
            42 => put_alter(alter, sector, horizon),
            43 => move_alter(alter, network::Place { angle: i16::from(number) * 100, distance: u16::from(which) * 50 }),
            44 => describe_alter(alter, network::About { in_touch: number == 1, ..network::About::default() }),
            45 => tie_people(alter, other),
            46 => Command::Network(network::Command::Untie {
                tie: pick(which, dossier.network.ties.iter().map(|e| e.id)),
            }),
            47 if number < 3 => Command::Network(network::Command::Leave { alter }),
            47 => Command::Network(network::Command::Return { alter: gone }),
            48 if number < 2 => Command::Network(network::Command::Veil { alter }),
            48 => Command::Network(network::Command::Unveil { alter: veiled }),
            49 => Command::Network(network::Command::Mark { title: words.to_owned() }),
            _ if number < 3 => invite(member, CircleRole::Guide, words),
            _ => remove(member),
        }
    }
}

/// A field of the dossier by its path: what stands and what stood, with speaker and version.
type Fields = BTreeMap<String, (Vec<Written>, Vec<Written>)>;

#[derive(Debug, Clone, PartialEq)]
struct Written {
    speaker: Value,
    value: Value,
}

/// All registers in a dossier, wherever they are.
fn fields(dossier: &Dossier) -> Fields {
    let mut fields = Fields::new();
    gather(&mut fields, String::new(), &serde_json::to_value(dossier).unwrap_or_default());
    fields
}

fn gather(fields: &mut Fields, path: String, value: &Value) {
    match value {
        Value::Object(object) => {
            if object.contains_key("standing") {
                let written = |name: &str| {
                    let all = object.get(name).and_then(Value::as_array).into_iter().flatten();
                    all.map(|c| Written {
                        speaker: c.pointer("/origin/speaker").cloned().unwrap_or_default(),
                        value: c.get("value").cloned().unwrap_or_default(),
                    })
                    .collect()
                };
                fields.insert(path, (written("standing"), written("earlier")));
                return;
            }
            object.iter().for_each(|(name, inner)| gather(fields, format!("{path}/{name}"), inner));
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                let key = ["id", "domain", "trait", "level", "task", "month"].iter().find_map(|key| item.get(*key));
                let point = item.get("speaker").map(|speaker| format!("{speaker}@{}", item["on"]));
                let key = key.map(Value::to_string).or(point).unwrap_or_else(|| place.to_string());
                gather(fields, format!("{path}/{key}"), item);
            }
        }
        _ => {}
    }
}

/// Whether a voice has two answers on one thing.
fn contested(dossier: &Dossier) -> Option<String> {
    let twice = |speakers: Vec<String>| {
        let mut seen = speakers.clone();
        seen.sort();
        seen.dedup();
        seen.len() < speakers.len()
    };
    for (path, (standing, _)) in fields(dossier) {
        if twice(standing.iter().map(|written| written.speaker.to_string()).collect()) {
            return Some(path);
        }
    }
    let answers = dossier.agreements.answers.iter().filter(|given| given.stands);
    if twice(answers.map(|given| format!("{:?} {:?}", given.on, given.origin.speaker)).collect()) {
        return Some("answers".into());
    }
    let named = dossier.strengths.named.iter();
    if twice(named.flat_map(|s| s.recognitions.iter().map(|r| format!("{} {:?}", s.id, r.origin.speaker))).collect()) {
        return Some("recognitions".into());
    }
    let pairs = dossier.tables.rounds.iter().flat_map(|round| round.pairs.iter().map(move |pair| (round.id, pair)));
    let cards = pairs.flat_map(|(id, pair)| {
        pair.cards.iter().map(move |card| format!("{id} {:?} {:?}", pair.topic, card.origin.speaker))
    });
    twice(cards.collect()).then(|| "cards".into())
}

/// Everything that anybody wrote in words, wherever it is kept.
fn all_text(dossier: &Dossier) -> String {
    serde_json::to_string(dossier).unwrap_or_default()
}

struct World {
    dossier: Dossier,
    log: Vec<(Stamp, Event)>,
    refused: usize,
}

impl World {
    fn begin() -> Self {
        let scene = Scene::open().with_second_guide();
        Self { dossier: scene.dossier, log: scene.log, refused: 0 }
    }

    /// Plays an attempt; gives the dossier before and the events, or none when it was refused.
    fn play(&mut self, number: usize, attempt: &Attempt) -> Option<(Dossier, Vec<(Stamp, Event)>)> {
        let actor = list(attempt.actor, &PEOPLE, STRANGER);
        let own = self.dossier.circle.role_of(actor).map_or(Voice::Guide, CircleRole::voice);
        let day = today().saturating_sub(i64::from(attempt.days_ago).days());
        let command = through_json(&attempt.command(&self.dossier, day));
        let usual = if matches!(command, Command::Table(table::Command::Share { .. })) { Voice::Together } else { own };
        let voice = attempt.voice.map_or(usual, |voice| list(voice, Voice::ALL, own));
        let saying = Saying {
            command: CommandId(Uuid::from_u128(10_000 + number as u128)),
            voice,
            actor,
            happened_on: day,
            today: today(),
            now: Timestamp::UNIX_EPOCH,
            seen: self.dossier.version.saturating_sub(u64::from(attempt.behind.unwrap_or(0))),
        };
        let before = self.dossier.clone();
        let Ok(events) = self.dossier.decide(&saying, command) else {
            self.refused += 1;
            assert_eq!(self.dossier, before, "a refusal changes nothing");
            return None;
        };
        assert!(day <= today(), "nothing happens in the future");
        let mut happened = Vec::new();
        for event in events {
            let version = self.dossier.version + 1;
            let recorded_at = Timestamp::UNIX_EPOCH;
            let stamp = Stamp { version, voice, actor, happened_on: day, recorded_at, seen: saying.seen };
            self.dossier.evolve(&stamp, through_json(&event));
            happened.push((stamp, event));
        }
        assert!(!happened.is_empty());
        self.log.extend(happened.iter().cloned());
        Some((before, happened))
    }
}

fn may_write(world: &Dossier, stamp: &Stamp) -> bool {
    world.circle.role_of(stamp.actor).is_some_and(|role| role.may_write_for(stamp.voice))
}

/// What must be true of one step, whoever made it.
fn check(before: &Dossier, after: &Dossier, stamp: &Stamp, event: &Event) {
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
    let opens = matches!(event, Event::Table(_));
    for (path, (standing, earlier)) in was {
        let (now, once) = is.get(&path).cloned().unwrap_or_default();
        for written in standing.iter().chain(&earlier) {
            assert!(
                now.iter().chain(&once).any(|other| other.value == written.value),
                "{path}: {written:?} was lost by {event:?}"
            );
        }
        for written in standing.iter().filter(|written| written.speaker != me && !reworded && !opens) {
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

fn in_range(dossier: &Dossier) {
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
    for (path, (standing, _)) in fields(dossier) {
        assert!(!standing.is_empty() || path == "/story/headline", "{path} holds nothing");
    }
    assert!(dossier.circle.present().filter(|member| member.role == CircleRole::Participant).count() == 1);
    let mut twins: Vec<_> = dossier.spiderweb.tied().map(|s| (s.from, s.to, s.origin.speaker)).collect();
    twins.sort_unstable();
    assert!(twins.windows(2).all(|two| two.first() != two.last()), "a strand is there twice");
}

proptest! {
    // PROPTEST_CASES asks for more.
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases / 2,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_people_say_the_rules_hold(attempts in any_attempts()) {
        let mut world = World::begin();
        for (number, attempt) in attempts.iter().enumerate() {
            if let Some((before, happened)) = world.play(number, attempt) {
                let mut state = before;
                for (stamp, event) in &happened {
                    let mut next = state.clone();
                    next.evolve(stamp, event.clone());
                    check(&state, &next, stamp, event);
                    state = next;
                }
                in_range(&state);
                prop_assert_eq!(&state, &world.dossier);
            }
        }
    }

    #[test]
    fn replaying_what_happened_gives_the_same_dossier(attempts in any_attempts(), cut in any::<prop::sample::Index>()) {
        let mut world = World::begin();
        for (number, attempt) in attempts.iter().enumerate() {
            world.play(number, attempt);
        }
        let mut replayed = Dossier::default();
        let cut = cut.index(world.log.len());
        for (place, (stamp, event)) in world.log.iter().enumerate() {
            if place == cut {
                replayed = through_json(&replayed);
            }
            replayed.evolve(stamp, through_json(event));
        }
        prop_assert_eq!(&replayed, &world.dossier);
        prop_assert_eq!(through_json(&world.dossier), replayed);
        prop_assert_eq!(world.log.len() as u64, world.dossier.version);
    }

    #[test]
    fn who_has_seen_all_is_never_asked_which_one_stands(attempts in attempts(Just(None))) {
        let mut world = World::begin();
        // A card that opens after a newer assessment of the same day is asked about: see the table's own test.
        for (number, attempt) in attempts.iter().filter(|attempt| attempt.what != PUT).enumerate() {
            world.play(number, attempt);
        }
        prop_assert_eq!(contested(&world.dossier), None);
    }

    #[test]
    fn a_card_that_lies_closed_shows_nothing(attempts in any_attempts()) {
        let mut world = World::begin();
        for (number, attempt) in attempts.iter().enumerate() {
            // Mostly cards on the table.
            let what = match attempt.what % 6 { 0 => attempt.what, 1 => 34, _ => PUT };
            world.play(number, &Attempt { what, which: attempt.which % 3, number: attempt.number & !1, ..attempt.clone() });
        }
        let mut seen = world.dossier.clone();
        seen.tables.hide_closed_cards();
        let pairs = world.dossier.tables.rounds.iter().flat_map(|r| &r.pairs);
        for (truth, pair) in pairs.zip(seen.tables.rounds.iter().flat_map(|r| &r.pairs)) {
            if pair.is_open {
                prop_assert_eq!(truth, pair);
            } else {
                prop_assert!(pair.cards.iter().all(|card| card.value.is_none()));
                prop_assert!(pair.shared.is_none());
            }
        }
        let mut twice = seen.clone();
        twice.tables.hide_closed_cards();
        prop_assert_eq!(seen, twice);
    }

    #[test]
    fn what_is_told_is_kept_as_it_was_typed_or_refused(words in any::<String>()) {
        let mut scene = Scene::open();
        let saying = Saying {
            command: CommandId(Uuid::from_u128(1)),
            voice: Voice::Participant,
            actor: LIEN,
            happened_on: today(),
            today: today(),
            now: Timestamp::UNIX_EPOCH,
            seen: 1,
        };
        if scene.dossier.decide(&saying, tell(&words)).is_ok() {
            scene.participant().says(tell(&words));
            let kept = scene.dossier.story.entries[0].words.value().cloned().unwrap_or_default();
            let visible = |text: &str| text.chars().filter(|c| !c.is_whitespace() && c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(visible(&kept), visible(&words));
            prop_assert!(all_text(&scene.dossier).len() > kept.len());
            // What was kept is kept again just so.
            scene.participant().says(tell(&kept));
            prop_assert_eq!(scene.dossier.story.entries[1].words.value(), Some(&kept));
        }
    }
}

#[test]
fn the_attempts_reach_every_kind_of_event() {
    /// All but the consents, the objections and what a file brings, which have their own tests.
    const KINDS: usize = 80;
    /// What needs a chain of others before it and is seldom met by chance; each has tests of its own.
    const SELDOM: [&str; 5] =
        ["goals.step_reopened", "nest.way_opened", "network.untied", "roles.put_back", "relationship.withdrawn"];
    // A law over attempts that are all refused would hold of anything.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut kinds = std::collections::BTreeSet::new();
    kinds.extend(SELDOM);
    for round in 0..1_500_u16 {
        if kinds.len() == KINDS {
            break;
        }
        let mut attempts = any_attempts().new_tree(&mut runner).unwrap().current();
        // What happens seldom is tried again and again, each in its turn.
        let what = u8::try_from(round % 78).unwrap();
        attempts.iter_mut().step_by(3).for_each(|attempt| attempt.what = what);
        let mut world = World::begin();
        for (number, attempt) in attempts.iter().enumerate() {
            world.play(number, attempt);
        }
        kinds.extend(world.log.iter().map(|(_, event)| event.kind()));
    }
    assert_eq!(kinds.len(), KINDS, "{kinds:?}");
}
