//! What people say in the scenes, in short.

use dossier::agreements::{Answer, Subject};
use dossier::circle::{Invited, Opening};
use dossier::consents::Grant;
use dossier::contact::{Note, Plan};
use dossier::goals::{Outcome, Who};
use dossier::ladder::About;
use dossier::table::Topic;
use dossier::{
    AlterId, Command, ConsentId, ContactId, CostId, DebtId, EnvelopeId, GoalId, IncomeId, MemberId, NicheId,
    OccasionId, PaymentPlanId, PlannedId, ReflectionId, StepId, StoryId, StrandId, StrengthId, TableId, Thing,
    agreements, circle, consents, contact, corrections, goals, ladder, money, nest, network, reins, relationship,
    roles, spiderweb, story, strengths, table, trajectory,
};
use jiff::civil::Date;
use method::{
    CircleRole, ContactKind, CostGroup, DebtStage, DebtTrace, HelperRole, Horizon, IncomeGroup, LifeDomain, MoneyStep,
    MonthKept, NicheTrait, Offer, Part, PayingOrder, Phase, Rhythm, Sector, StrengthKind, StrengthTime,
};

pub(crate) fn opening(members: &[(MemberId, CircleRole, &str)]) -> Command {
    let members = members.iter().map(|(member, role, name)| Invited {
        member: *member,
        role: *role,
        name: (*name).to_owned(),
        grant: None,
    });
    Command::Circle(circle::Command::Open(Opening { members: members.collect() }))
}

pub(crate) fn invite(member: MemberId, role: CircleRole, name: &str) -> Command {
    Command::Circle(circle::Command::Invite(Invited { member, role, name: name.to_owned(), grant: None }))
}

pub(crate) const fn remove(member: MemberId) -> Command {
    Command::Circle(circle::Command::Remove { member })
}

pub(crate) const fn give(member: MemberId, grant: Grant) -> Command {
    Command::Consents(consents::Command::Give { member, grant })
}

pub(crate) const fn withdraw(consent: ConsentId) -> Command {
    Command::Consents(consents::Command::Withdraw { consent })
}

pub(crate) fn break_open(reason: &str) -> Command {
    Command::Consents(consents::Command::BreakOpen { reason: reason.to_owned(), name: "Gijs".to_owned() })
}

pub(crate) fn object(thing: Thing, words: &str) -> Command {
    Command::Corrections(corrections::Command::Object { thing, words: words.to_owned() })
}

pub(crate) fn tell(words: &str) -> Command {
    Command::Story(story::Command::Tell { words: words.to_owned(), domain: None })
}

pub(crate) const fn assess(domain: LifeDomain, tightness: u8) -> Command {
    Command::Spiderweb(spiderweb::Command::Assess { domain, tightness })
}

pub(crate) fn tie(from: LifeDomain, to: LifeDomain, weight: u8, words: &str) -> Command {
    Command::Spiderweb(spiderweb::Command::Tie { from, to, weight, words: words.to_owned() })
}

pub(crate) const fn weigh(strand: StrandId, weight: u8) -> Command {
    Command::Spiderweb(spiderweb::Command::Weigh { strand, weight })
}

pub(crate) fn name(kind: StrengthKind, time: StrengthTime, words: &str) -> Command {
    Command::Strengths(strengths::Command::Name { kind, area: None, time, words: words.to_owned() })
}

pub(crate) const fn recognise(strength: StrengthId, recognised: bool) -> Command {
    Command::Strengths(strengths::Command::Recognise { strength, recognised })
}

pub(crate) const fn link(strength: StrengthId, story: StoryId) -> Command {
    Command::Strengths(strengths::Command::Link { strength, story, from: None, toward: None })
}

pub(crate) const fn unlink(strength: StrengthId, story: StoryId) -> Command {
    Command::Strengths(strengths::Command::Unlink { strength, story })
}

pub(crate) fn climb(about: About, rung: u8, holds: &str, next: &str) -> Command {
    let (holds, next) = (holds.to_owned(), next.to_owned());
    Command::Ladder(ladder::Command::Answer { about, rung, holds, next })
}

pub(crate) const fn weigh_goal(goal: GoalId, importance: u8, difficulty: u8) -> Command {
    Command::Goals(goals::Command::Weigh { goal, importance, difficulty })
}

pub(crate) const fn set_aside(offer: Offer, done: bool) -> Command {
    Command::Trajectory(trajectory::Command::SetAside { offer, done })
}

pub(crate) fn add_niche(name: &str) -> Command {
    Command::Nest(nest::Command::Add { name: name.to_owned() })
}

pub(crate) const fn rate(niche: NicheId, quality: NicheTrait, score: u8) -> Command {
    Command::Nest(nest::Command::Rate { niche, quality, score })
}

pub(crate) fn open_way(from: NicheId, to: NicheId, words: &str) -> Command {
    Command::Nest(nest::Command::OpenWay { from, to, words: words.to_owned() })
}

pub(crate) fn know(name: &str, sector: Sector, horizon: Horizon) -> Command {
    let about = network::About::default();
    Command::Network(network::Command::Add { name: name.to_owned(), sector, horizon, about })
}

pub(crate) const fn put_alter(alter: AlterId, sector: Sector, horizon: Horizon) -> Command {
    Command::Network(network::Command::Put { alter, sector, horizon })
}

pub(crate) const fn move_alter(alter: AlterId, place: network::Place) -> Command {
    Command::Network(network::Command::Move { alter, place })
}

pub(crate) const fn describe_alter(alter: AlterId, about: network::About) -> Command {
    Command::Network(network::Command::Describe { alter, about })
}

pub(crate) const fn tie_people(one: AlterId, other: AlterId) -> Command {
    Command::Network(network::Command::Tie { one, other })
}

pub(crate) fn set_goal(words: &str, why: &str) -> Command {
    Command::Goals(goals::Command::Set {
        words: words.to_owned(),
        why: why.to_owned(),
        domain: None,
        scale: Vec::new(),
    })
}

pub(crate) fn explain(goal: GoalId, why: &str) -> Command {
    Command::Goals(goals::Command::Explain { goal, why: why.to_owned() })
}

pub(crate) fn describe(goal: GoalId, level: i8, words: &str) -> Command {
    Command::Goals(goals::Command::Describe { goal, level, words: words.to_owned() })
}

pub(crate) fn review(goal: GoalId, level: i8, words: &str) -> Command {
    Command::Goals(goals::Command::Review { goal, level, words: words.to_owned() })
}

pub(crate) fn add_step(goal: GoalId, words: &str, who: Who, by: Option<Date>) -> Command {
    Command::Goals(goals::Command::AddStep { goal, words: words.to_owned(), who, by })
}

pub(crate) const fn plan_step(step: StepId, who: Who, by: Option<Date>) -> Command {
    Command::Goals(goals::Command::PlanStep { step, who, by })
}

pub(crate) fn end_step(step: StepId, outcome: Outcome, words: &str) -> Command {
    Command::Goals(goals::Command::EndStep { step, outcome, words: words.to_owned() })
}

pub(crate) const fn reopen_step(step: StepId) -> Command {
    Command::Goals(goals::Command::ReopenStep { step })
}

/// A note with words only.
pub(crate) fn bare_note(words: &str) -> Note {
    Note {
        kind: ContactKind::HomeVisit,
        place: String::new(),
        present: Vec::new(),
        note: words.to_owned(),
        attitudes: Vec::new(),
        stances: Vec::new(),
        planned: None,
    }
}

pub(crate) const fn note(note: Note) -> Command {
    Command::Contact(contact::Command::Note(note))
}

pub(crate) fn plan(on: Date, at: Option<&str>) -> Command {
    Command::Contact(contact::Command::Plan(Plan {
        kind: ContactKind::Office,
        on,
        at: at.map(str::to_owned),
        place: String::new(),
        words: "Together to the town hall".to_owned(),
    }))
}

pub(crate) fn move_to(planned: PlannedId, on: Date, at: Option<&str>) -> Command {
    Command::Contact(contact::Command::Move { planned, on, at: at.map(str::to_owned) })
}

pub(crate) fn call_off(planned: PlannedId, words: &str) -> Command {
    Command::Contact(contact::Command::CallOff { planned, words: words.to_owned() })
}

pub(crate) fn propose(to: Phase, words: &str) -> Command {
    Command::Trajectory(trajectory::Command::Propose { to, words: words.to_owned() })
}

pub(crate) fn promise(words: &str) -> Command {
    Command::Agreements(agreements::Command::Promise { words: words.to_owned() })
}

pub(crate) const fn answer(on: Subject, answer: Answer) -> Command {
    Command::Agreements(agreements::Command::Answer { on, answer })
}

pub(crate) fn no(words: &str) -> Answer {
    Answer::DoesNotAgree { words: words.to_owned() }
}

pub(crate) fn ask(thing: Thing, words: &str) -> Command {
    Command::Corrections(corrections::Command::Ask { thing, words: words.to_owned() })
}

pub(crate) fn reword(thing: Thing, words: &str) -> Command {
    Command::Corrections(corrections::Command::Reword { thing, words: words.to_owned() })
}

pub(crate) const fn unsay(part: Part, from: u64, to: u64) -> Command {
    Command::Corrections(corrections::Command::Unsay { part, from, to })
}

pub(crate) const fn take_back(thing: Thing) -> Command {
    Command::Corrections(corrections::Command::TakeBack { thing })
}

pub(crate) const fn put_back(thing: Thing) -> Command {
    Command::Corrections(corrections::Command::PutBack { thing })
}

pub(crate) fn lay(topics: &[Topic]) -> Command {
    Command::Table(table::Command::Lay { topics: topics.to_vec() })
}

pub(crate) const fn put(table: TableId, topic: Topic, value: u8) -> Command {
    Command::Table(table::Command::Put { table, topic, value })
}

pub(crate) const fn share(table: TableId, topic: Topic, value: u8) -> Command {
    Command::Table(table::Command::Share { table, topic, value })
}

pub(crate) fn add_task(words: &str) -> Command {
    Command::Reins(reins::Command::Add { words: words.to_owned() })
}

pub(crate) fn hold(task: reins::Task, value: u8, words: &str) -> Command {
    Command::Reins(reins::Command::Hold { task, value, words: words.to_owned() })
}

pub(crate) const fn begin(with: MemberId, contact: Option<ContactId>) -> Command {
    Command::Relationship(relationship::Command::Begin { with, contact })
}

/// The three pairs.
pub(crate) const fn pairs(one: i8, two: i8, three: i8) -> relationship::Pairs {
    relationship::Pairs {
        distant_near: Some(one),
        bureaucratic_personalised: Some(two),
        paternalistic_emancipatory: Some(three),
    }
}

pub(crate) fn give_pairs(occasion: OccasionId, pairs: relationship::Pairs, words: &str) -> Command {
    Command::Relationship(relationship::Command::Give { occasion, pairs, words: words.to_owned() })
}

pub(crate) const fn show(occasion: OccasionId) -> Command {
    Command::Relationship(relationship::Command::Show { occasion })
}

pub(crate) const fn withdraw_pairs(occasion: OccasionId) -> Command {
    Command::Relationship(relationship::Command::Withdraw { occasion })
}

pub(crate) fn note_role(role: HelperRole, words: &str) -> Command {
    let words = words.to_owned();
    Command::Roles(roles::Command::Note { role, position: None, pressures: Vec::new(), words, contact: None })
}

pub(crate) const fn share_role(reflection: ReflectionId) -> Command {
    Command::Roles(roles::Command::Share { reflection })
}

pub(crate) const fn unshare_role(reflection: ReflectionId) -> Command {
    Command::Roles(roles::Command::Unshare { reflection })
}

pub(crate) const fn take_back_role(reflection: ReflectionId) -> Command {
    Command::Roles(roles::Command::TakeBack { reflection })
}

pub(crate) const fn put_back_role(reflection: ReflectionId) -> Command {
    Command::Roles(roles::Command::PutBack { reflection })
}

/// An amount a month, in cents.
pub(crate) const fn monthly(cents: u64) -> money::Flow {
    money::Flow { cents, every: Rhythm::Month, from: None, until: None }
}

pub(crate) fn add_income(name: &str, cents: u64) -> Command {
    let (name, group) = (name.to_owned(), IncomeGroup::Replacement);
    Command::Money(money::Command::AddIncome { name, group, flow: monthly(cents) })
}

pub(crate) const fn set_income(income: IncomeId, cents: u64) -> Command {
    Command::Money(money::Command::SetIncome { income, flow: monthly(cents) })
}

pub(crate) fn add_cost(name: &str, cents: u64) -> Command {
    let (name, group) = (name.to_owned(), CostGroup::Fixed);
    Command::Money(money::Command::AddCost { name, group, flow: monthly(cents) })
}

pub(crate) const fn set_cost(cost: CostId, cents: u64) -> Command {
    Command::Money(money::Command::SetCost { cost, flow: monthly(cents) })
}

pub(crate) const fn set_minimum(cents: u64) -> Command {
    Command::Money(money::Command::SetMinimum(money::Minimum { cents, reference: None }))
}

pub(crate) fn add_envelope(name: &str, cents: u64) -> Command {
    let filling = money::Filling { cents, every: Rhythm::Week };
    Command::Money(money::Command::AddEnvelope { name: name.to_owned(), filling })
}

pub(crate) const fn fill_envelope(envelope: EnvelopeId, cents: u64) -> Command {
    let filling = money::Filling { cents, every: Rhythm::Month };
    Command::Money(money::Command::FillEnvelope { envelope, filling })
}

/// What is asked, without more.
pub(crate) fn claim_of(principal: u64) -> money::Claim {
    money::Claim { principal, ..money::Claim::default() }
}

pub(crate) fn add_debt(creditor: &str, principal: u64) -> Command {
    let (creditor, claim) = (creditor.to_owned(), claim_of(principal));
    Command::Money(money::Command::AddDebt { creditor, claim, stage: DebtStage::Reminder })
}

pub(crate) fn claim(debt: DebtId, principal: u64) -> Command {
    Command::Money(money::Command::Claim { debt, claim: claim_of(principal) })
}

pub(crate) const fn stage(debt: DebtId, stage: DebtStage) -> Command {
    Command::Money(money::Command::Stage { debt, stage })
}

pub(crate) fn contest(debt: DebtId, why: Option<&str>) -> Command {
    Command::Money(money::Command::Contest { debt, why: why.map(str::to_owned) })
}

pub(crate) const fn terms(debt: DebtId, terms: money::Terms) -> Command {
    Command::Money(money::Command::Terms { debt, terms })
}

pub(crate) const fn offer(debt: DebtId, offer: money::Offer) -> Command {
    Command::Money(money::Command::Offer { debt, offer })
}

pub(crate) fn trace(debt: DebtId, kind: DebtTrace, words: &str, cents: Option<u64>) -> Command {
    Command::Money(money::Command::Note { debt, kind, words: words.to_owned(), cents })
}

/// A plan for one debt as it stands.
pub(crate) fn inputs(debt: DebtId, available: i64, start: Date) -> money::Inputs {
    let debt = money::PlannedDebt {
        debt,
        principal: 64_000,
        interest: 0,
        costs: 0,
        yearly_rate: 0,
        priority: false,
        offer: None,
        by: None,
    };
    let (debts, order) = (vec![debt], PayingOrder::ProRata);
    money::Inputs { available, start, order, keep: 0, debts, months: Vec::new(), what_ifs: Vec::new() }
}

pub(crate) fn propose_plan(inputs: money::Inputs, words: &str, after: Option<PaymentPlanId>) -> Command {
    Command::Money(money::Command::ProposePlan { inputs, words: words.to_owned(), after })
}

pub(crate) fn follow(plan: PaymentPlanId, month: Date, kept: MonthKept, words: &str) -> Command {
    Command::Money(money::Command::Follow { plan, month, kept, cents: Some(4_000), words: words.to_owned() })
}

pub(crate) fn propose_step(to: MoneyStep, words: &str) -> Command {
    Command::Money(money::Command::ProposeStep { to, words: words.to_owned() })
}

pub(crate) const fn plan_letting_go(on: Option<Date>) -> Command {
    Command::Money(money::Command::PlanLettingGo { on })
}
