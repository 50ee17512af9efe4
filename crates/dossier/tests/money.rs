//! Money: what comes in and goes out, what is owed, and a plan that both agree on.

#![expect(clippy::unwrap_used, reason = "a debt that is not there is a test that fails")]

use dossier::agreements::{Answer, Subject};
use dossier::money::{Claim, Flow, Inputs, WhatIf};
use dossier::{Command, CostId, DebtId, EnvelopeId, IncomeId, PaymentPlanId, Reason, Speaker, Thing, TurnId, money};
use method::{CostGroup, DebtStage, DebtTrace, MoneyStep, MonthKept, Rhythm, Voice};
use uuid::Uuid;

use crate::support::*;

const NOBODYS: DebtId = DebtId(Uuid::from_u128(7));

fn the_debt(scene: &Scene, id: DebtId) -> &money::Debt {
    scene.dossier.money.debt(id).unwrap()
}

#[test]
fn two_voices_hold_another_amount_and_the_persons_leads() {
    let mut scene = Scene::open();
    let income: IncomeId = scene.guide().says(add_income(" Mutuality  benefit ", 150_000)).into();
    let known = |scene: &Scene| scene.dossier.money.income(income).unwrap().clone();
    assert_eq!(known(&scene).name.value().unwrap(), "Mutuality benefit");
    assert_eq!(known(&scene).flow.leading().unwrap().value.cents, 150_000);
    scene.participant().says(set_income(income, 148_900));
    assert_eq!(known(&scene).flow.standing.len(), 2);
    assert_eq!(known(&scene).flow.leading().unwrap().value.cents, 148_900);
    assert!(!known(&scene).flow.is_contested());
    let cost: CostId = scene.guide().says(add_cost("Rent", 78_000)).into();
    scene.guide().says(set_cost(cost, 79_000));
    assert_eq!(earlier(&scene.dossier.money.cost(cost).unwrap().flow), [monthly(78_000)]);
}

#[test]
fn what_comes_once_has_its_day_and_nothing_ends_before_it_begins() {
    let mut scene = Scene::open();
    let cost =
        |flow| Command::Money(money::Command::AddCost { name: "Heating".into(), group: CostGroup::Seldom, flow });
    let flow = Flow { every: Rhythm::Once, ..monthly(10) };
    assert_eq!(scene.guide().refused(cost(flow)), (Some("from"), Reason::Empty));
    scene.guide().says(cost(Flow { from: Some(today()), ..flow }));
    let flow = Flow { from: Some(today()), until: Some(date("2026-01-01")), ..monthly(10) };
    assert_eq!(scene.guide().refused(cost(flow)), (Some("until"), Reason::Passed(date("2026-01-01"))));
    assert_eq!(scene.guide().refused(add_cost("Rent", 10_000_000_001)), (Some("cents"), Reason::AmountTooLarge));
    assert_eq!(scene.guide().refused(add_cost("  ", 1)), (Some("name"), Reason::Empty));
}

#[test]
fn an_envelope_is_filled_by_week_or_month() {
    let mut scene = Scene::open();
    let envelope: EnvelopeId = scene.participant().says(add_envelope("Food", 12_000)).into();
    scene.participant().says(fill_envelope(envelope, 50_000));
    assert_eq!(scene.dossier.money.envelope(envelope).unwrap().filling.value().unwrap().every, Rhythm::Month);
    let filling = money::Filling { cents: 1, every: Rhythm::Year };
    let yearly = Command::Money(money::Command::FillEnvelope { envelope, filling });
    assert_eq!(scene.participant().refused(yearly), (Some("every"), Reason::NotHere));
}

#[test]
fn what_is_owed_goes_down_with_what_is_paid_since_it_was_asked() {
    let mut scene = Scene::open();
    let asked = Claim { principal: 184_000, interest: 1_000, costs: 5_000, ..Claim::default() };
    let (creditor, claim) = ("Energy".to_owned(), asked.clone());
    let added = Command::Money(money::Command::AddDebt { creditor, claim, stage: DebtStage::Bailiff });
    let debt: DebtId = scene.guide().on("2026-03-01").says(added).into();
    let pay = |cents| trace(debt, DebtTrace::Payment, "", Some(cents));
    scene.guide().on("2026-02-01").says(pay(9_999));
    assert_eq!(the_debt(&scene, debt).owed(), 190_000, "what was paid before is in what is asked");
    scene.participant().on("2026-03-01").says(pay(2_000));
    let paid: dossier::TraceId = scene.participant().on("2026-04-01").says(pay(5_000)).into();
    assert_eq!((the_debt(&scene, debt).owed(), the_debt(&scene, debt).paid()), (183_000, 16_999));
    let open = the_debt(&scene, debt).open_claim().unwrap();
    assert_eq!((open.costs, open.interest, open.principal), (0, 0, 183_000), "costs, then interest, then principal");
    scene.participant().says(take_back(Thing::DebtTrace(paid)));
    assert_eq!(the_debt(&scene, debt).owed(), 188_000);
    scene.participant().says(stage(debt, DebtStage::PaidOff));
    assert_eq!(the_debt(&scene, debt).owed(), 0);
    scene.participant().says(claim_again(debt, asked));
    assert_eq!(the_debt(&scene, debt).claim.standing.len(), 2, "each voice its own");
}

#[test]
fn what_can_be_offered_stands_beside_what_is_asked() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Hospital", 64_000)).into();
    assert_eq!(the_debt(&scene, debt).offered(), money::Offer::default());
    let by = Some(today().saturating_add(jiff::Span::new().months(6)));
    scene.guide().says(offer(debt, money::Offer { a_month: Some(2_500), by }));
    scene.participant().says(offer(debt, money::Offer { a_month: Some(2_000), by }));
    assert_eq!(the_debt(&scene, debt).offered().a_month, Some(2_000), "the person's own leads");
    assert_eq!(the_debt(&scene, debt).offer.standing.len(), 2, "each voice its own");
    scene.participant().says(offer(debt, money::Offer::default()));
    assert_eq!(the_debt(&scene, debt).offered(), money::Offer::default());
    let far = money::Offer { a_month: None, by: Some(date("2190-01-01")) };
    let (field, reason) = scene.guide().refused(offer(debt, far));
    assert!(field == Some("by") && matches!(reason, Reason::TooFar(_)), "{reason:?}");
    let dear = money::Offer { a_month: Some(u64::MAX), by: None };
    assert_eq!(scene.guide().refused(offer(debt, dear)), (Some("a_month"), Reason::AmountTooLarge));
}

fn claim_again(debt: DebtId, claim: Claim) -> Command {
    Command::Money(money::Command::Claim { debt, claim })
}

#[test]
fn a_debt_is_contested_with_a_reason_and_no_longer() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Fine", 34_800)).into();
    assert_eq!(scene.participant().refused(contest(debt, None)), (Some("debt"), Reason::AlreadyDone));
    assert_eq!(scene.participant().refused(contest(debt, Some(" "))), (Some("why"), Reason::Empty));
    scene.participant().says(contest(debt, Some("Not mine")));
    assert_eq!(the_debt(&scene, debt).why_contested(), Some("Not mine"));
    scene.participant().says(contest(debt, None));
    assert_eq!(the_debt(&scene, debt).why_contested(), None);
    assert_eq!(scene.participant().refused(contest(NOBODYS, Some("x"))), (Some("debt"), Reason::NotHere));
}

#[test]
fn a_payment_has_an_amount_and_a_call_says_something() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Fine", 34_800)).into();
    let note = |kind, words, cents| trace(debt, kind, words, cents);
    assert_eq!(scene.guide().refused(note(DebtTrace::Payment, "x", None)), (Some("cents"), Reason::Empty));
    assert_eq!(scene.guide().refused(note(DebtTrace::Payment, "x", Some(0))), (Some("cents"), Reason::Empty));
    assert_eq!(scene.guide().refused(note(DebtTrace::Call, "", None)), (Some("words"), Reason::Empty));
    scene.guide().on("2026-05-01").says(note(DebtTrace::Call, "Asked for time", None));
    scene.guide().on("2026-04-01").says(note(DebtTrace::Letter, "", Some(100)));
    let kinds: Vec<_> = the_debt(&scene, debt).history().iter().map(|trace| trace.kind).collect();
    assert_eq!(kinds, [DebtTrace::Letter, DebtTrace::Call], "oldest day first");
    let terms_of =
        money::Terms { contract: Some(date("2024-05-01")), due: Some(date("2024-04-01")), ..money::Terms::default() };
    let refused = scene.guide().refused(terms(debt, terms_of));
    assert_eq!(refused, (Some("due"), Reason::Passed(date("2024-04-01"))));
    let dear = Claim { principal: 1, yearly_rate: 10_001, ..Claim::default() };
    assert_eq!(scene.guide().refused(claim_again(debt, dear)), (Some("yearly_rate"), Reason::RateTooLarge));
}

#[test]
fn a_plan_is_agreed_by_both_and_only_then_followed() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Hospital", 64_000)).into();
    let plan = inputs(debt, 4_000, date("2026-04-25"));
    let no_signing_for = scene.guide().in_voice(Voice::Participant).refused(propose_plan(plan.clone(), "", None));
    assert_eq!(no_signing_for, (Some("voice"), Reason::OwnVoiceOnly));
    let id: PaymentPlanId = scene.guide().says(propose_plan(plan.clone(), "The first", None)).into();
    let may = follow(id, date("2026-05-25"), MonthKept::AsPlanned, "");
    assert_eq!(scene.participant().refused(may.clone()), (Some("plan"), Reason::NotAgreed));
    scene.participant().says(answer(Subject::PaymentPlan(id), Answer::Agrees));
    assert!(scene.dossier.agreements.is_agreed(Subject::PaymentPlan(id)));
    scene.participant().says(may);
    scene.guide().says(follow(id, date("2026-05-01"), MonthKept::Less, "The school trip"));
    let month = scene.dossier.money.plan(id).unwrap().month(date("2026-05-09")).unwrap().clone();
    assert_eq!(month.standing.len(), 2, "both voices stand");
    assert_eq!(month.leading().unwrap().origin.speaker, Speaker::PARTICIPANT);
    let before = follow(id, date("2026-03-31"), MonthKept::Less, "");
    assert_eq!(scene.guide().refused(before), (Some("month"), Reason::NotHere));
    let ahead = follow(id, date("2026-07-02"), MonthKept::Less, "");
    assert_eq!(scene.guide().refused(ahead), (Some("month"), Reason::NotYet(date("2026-07-01"))));
    // A setback makes a new plan; its words say what came before.
    let next: PaymentPlanId =
        scene.participant().says(propose_plan(plan, "The washing machine broke", Some(id))).into();
    assert_eq!(scene.dossier.money.plan(next).unwrap().after, Some(id));
    scene.participant().says(reword(Thing::PaymentPlan(next), "The washing machine and the fridge"));
    scene.guide().says(answer(Subject::PaymentPlan(next), Answer::Agrees));
    assert!(scene.dossier.agreements.is_agreed(Subject::PaymentPlan(next)));
}

#[test]
fn new_words_of_a_plan_are_agreed_anew() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Hospital", 64_000)).into();
    let id: PaymentPlanId = scene.guide().says(propose_plan(inputs(debt, 1, today()), "x", None)).into();
    scene.participant().says(answer(Subject::PaymentPlan(id), Answer::Agrees));
    scene.guide().says(reword(Thing::PaymentPlan(id), "y"));
    assert!(!scene.dossier.agreements.is_agreed(Subject::PaymentPlan(id)));
}

#[test]
fn a_plan_is_about_debts_that_are_there() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Hospital", 64_000)).into();
    let plan = inputs(debt, 4_000, today());
    let refused = |scene: &mut Scene, inputs: Inputs| scene.guide().refused(propose_plan(inputs, "", None));
    let none = Inputs { debts: Vec::new(), ..plan.clone() };
    assert_eq!(refused(&mut scene, none), (Some("debts"), Reason::ChooseOne));
    assert_eq!(refused(&mut scene, inputs(NOBODYS, 1, today())), (Some("debt"), Reason::NotHere));
    let twice = Inputs { debts: [plan.debts.clone(), plan.debts.clone()].concat(), ..plan.clone() };
    assert_eq!(refused(&mut scene, twice), (Some("debts"), Reason::AlreadyDone));
    let what_ifs = vec![WhatIf::Refuses(NOBODYS)];
    assert_eq!(refused(&mut scene, Inputs { what_ifs, ..plan.clone() }), (Some("what_ifs"), Reason::NotHere));
    let far = Inputs { start: date("2999-01-01"), ..plan.clone() };
    assert_eq!(refused(&mut scene, far), (Some("start"), Reason::TooFar(date("2999-01-01"))));
    let huge = Inputs { available: i64::MIN, ..plan.clone() };
    assert_eq!(refused(&mut scene, huge), (Some("available"), Reason::AmountTooLarge));
    let coach = scene.coach().refused(propose_plan(plan, "", None));
    assert_eq!(coach.1, Reason::NotForRole(method::CircleRole::Coach));
}

#[test]
fn a_step_turns_when_both_agree_and_letting_go_has_a_day() {
    let mut scene = Scene::open();
    assert_eq!(scene.dossier.money.steps.step(), MoneyStep::Exploration);
    assert_eq!(scene.guide().refused(propose_step(MoneyStep::Exploration, "")), (Some("to"), Reason::SamePhase));
    let turn: TurnId = scene.guide().says(propose_step(MoneyStep::Proposal, "We know what there is")).into();
    assert_eq!(scene.dossier.money.steps.step(), MoneyStep::Exploration);
    scene.participant().says(answer(Subject::MoneyTurn(turn), Answer::Agrees));
    assert_eq!(scene.dossier.money.steps.step(), MoneyStep::Proposal);
    assert!(scene.dossier.money.steps.proposal().is_none());
    let passed = scene.guide().refused(plan_letting_go(Some(date("2026-01-01"))));
    assert_eq!(passed, (Some("on"), Reason::Passed(date("2026-01-01"))));
    scene.guide().says(plan_letting_go(Some(date("2027-06-01"))));
    assert_eq!(scene.dossier.money.steps.lets_go_on(), Some(date("2027-06-01")));
    scene.participant().says(plan_letting_go(None));
    assert_eq!(scene.dossier.money.steps.lets_go_on(), None);
}

#[test]
fn helpers_do_not_see_what_was_taken_back_or_stood_before() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Hospital", 64_000)).into();
    scene.guide().says(claim(debt, 60_000));
    let gone: DebtId = scene.guide().says(add_debt("A friend", 5_000)).into();
    scene.guide().says(take_back(Thing::Debt(gone)));
    let mut seen = scene.dossier.money.clone();
    seen.leave_out_for_helpers();
    assert_eq!(seen.debts.iter().map(|debt| debt.id).collect::<Vec<_>>(), [debt]);
    assert!(seen.debts[0].claim.earlier.is_empty() && !scene.dossier.money.debts[0].claim.earlier.is_empty());
}

fn a_file() -> money::TakeIn {
    let claim = Claim { principal: 32_500, costs: 2_000, ..Claim::default() };
    let paid = money::FiledTrace {
        on: date("2024-05-30"),
        kind: DebtTrace::Payment,
        words: String::new(),
        cents: Some(8_000),
    };
    let debt = money::FiledDebt {
        node: "_:1".into(),
        creditor: "Town".into(),
        claim,
        asked_on: date("2024-01-30"),
        stage: DebtStage::Reminder,
        contested: None,
        terms: None,
        traces: vec![paid],
    };
    let other = money::FiledDebt { node: "_:2".into(), creditor: "Child care".into(), traces: vec![], ..debt.clone() };
    money::TakeIn { text: "{ \"of\": \"others\" }".into(), debtor: "_:A".into(), debts: vec![debt, other] }
}

fn take_in(file: money::TakeIn) -> Command {
    Command::Money(money::Command::TakeIn(file))
}

#[test]
fn a_file_brings_its_debts_each_on_its_day_and_takes_them_with_it_again() {
    let mut scene = Scene::open();
    let file: dossier::MoneyFileId = scene.guide().says(take_in(a_file())).into();
    let money = scene.dossier.money.clone();
    let [town, care] = [0, 1].map(|nth| money.debts[nth].clone());
    assert_eq!((town.owed(), care.owed()), (26_500, 34_500), "what was paid after it was asked is taken off");
    assert_eq!(town.history()[0].origin.on, date("2024-05-30"));
    assert_eq!(money.files[0].nodes.iter().map(|node| node.debt).collect::<Vec<_>>(), [town.id, care.id]);
    assert_eq!(scene.guide().refused(take_in(a_file())), (Some("text"), Reason::AlreadyDone));

    scene.guide().says(take_back(Thing::Debt(care.id)));
    scene.guide().says(take_back(Thing::MoneyFile(file)));
    assert_eq!(scene.dossier.money.debts_there().count(), 0);
    assert_eq!(scene.dossier.money.files_there().count(), 0);
    scene.guide().says(put_back(Thing::MoneyFile(file)));
    let there: Vec<_> = scene.dossier.money.debts_there().map(|debt| debt.id).collect();
    assert_eq!(there, [town.id], "what was taken back by itself stays so");

    let mut seen = scene.dossier.money.clone();
    seen.leave_out_for_helpers();
    assert_eq!(seen.files[0].text, "", "what a file says of others is not for helpers");
}

#[test]
fn a_file_that_does_not_hold_together_is_refused_by_the_name_of_the_field() {
    let mut scene = Scene::open();
    let with = |change: &dyn Fn(&mut money::TakeIn)| {
        let mut file = a_file();
        change(&mut file);
        take_in(file)
    };
    let mut refused = |change: &dyn Fn(&mut money::TakeIn)| scene.guide().refused(with(change));
    assert_eq!(refused(&|file| file.debts.clear()), (Some("debts"), Reason::Empty));
    assert_eq!(refused(&|file| file.text.push('\u{0}')), (Some("text"), Reason::ControlCharacters));
    assert_eq!(refused(&|file| file.debts[1].node = "_:1".into()), (Some("node"), Reason::AlreadyDone));
    let late = date("2099-01-01");
    assert_eq!(refused(&|file| file.debts[0].asked_on = late), (Some("asked_on"), Reason::NotYet(late)));
    assert_eq!(refused(&|file| file.debts[0].traces[0].on = late), (Some("on"), Reason::NotYet(late)));
    assert_eq!(refused(&|file| file.debts[0].traces[0].cents = None), (Some("cents"), Reason::Empty));
    assert_eq!(refused(&|file| file.debts[0].creditor = " ".into()), (Some("creditor"), Reason::Empty));
    let max = money::MOST_FILE_BYTES;
    let long = refused(&|file| file.text = "x".repeat(max + 1));
    assert_eq!(long, (Some("text"), Reason::TooLong { max, length: max + 1 }));
    let many = refused(&|file| file.debts = vec![file.debts[0].clone(); 101]);
    assert_eq!(many, (Some("debts"), Reason::TooMany { max: 100 }));
}
