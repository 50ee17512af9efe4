//! The command that an attempt makes of its numbers.

use dossier::agreements::{Answer, Subject};
use dossier::goals::{Outcome, Who};
use dossier::ladder::About;
use dossier::reins::Task;
use dossier::table::Topic;
use dossier::{Command, Dossier, money, network, story, trajectory};
use jiff::civil::Date;
use method::{
    CircleRole, DebtStage, DebtTrace, HelperRole, Horizon, LifeDomain, MoneyStep, MonthKept, NicheTrait, Offer, Part,
    Phase, ReinTask, Sector, StrengthKind, StrengthTime,
};

use super::attempt::{Attempt, PEOPLE, PUT, list, pick};
use crate::support::*;

impl Attempt {
    pub(super) fn command(&self, dossier: &Dossier, day: Date) -> Command {
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
            74 if number > 1 => offer(debt, money::Offer { a_month: Some(number.into()), by }),
            74 => terms(debt, money::Terms { regular: number == 1, due: by, ..money::Terms::default() }),
            75 => trace(debt, list(number, DebtTrace::ALL, DebtTrace::Call), words, Some(which.into())),
            76 if number < 2 => answer(Subject::MoneyTurn(money_turn), Answer::Agrees),
            76 => propose_step(list(number, MoneyStep::ALL, MoneyStep::Proposal), words),
            77 => plan_letting_go(by),
            85 => unsay(
                list(which, Part::ALL, Part::Goals),
                dossier.version.saturating_sub(u64::from(number)),
                dossier.version.saturating_sub(u64::from(number)) + u64::from(which % 3),
            ),
            78..=84 => self.about_rights(self.what - 78, dossier, day),
            34 if number < 2 => share(round, open, which % 12),
            34 => lay(&[Topic::Tightness(domain), topic]),
            36 => climb(if number % 2 == 0 { About::Goal(goal) } else { About::Domain(domain) }, number, words, words),
            37 => weigh_goal(goal, number, 2),
            38 if number == 4 => unlink(
                pick(which, dossier.strengths.named.iter().filter(|e| !e.found.is_empty()).map(|e| e.id)),
                pick(0, dossier.strengths.named.iter().flat_map(|e| &e.found).map(|found| found.story)),
            ),
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
