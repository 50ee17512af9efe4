//! Money of a dossier laid before the floor that counts: what leads, what is left, and what a plan is about.

use dossier::money::{self, Claim, Flow, Minimum, WhatIf};
use dossier::{Command, CommandId, DebtId, Dossier, MemberId, Saying, Stamp};
use insight::money::{Euro, Named, Outcome, available, inputs, months, outcome, ways};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use method::{CircleRole, CostGroup, DebtStage, IncomeGroup, PayingOrder, Rhythm, Voice};

const START: Date = date(2026, 12, 1);

/// An id that is a number.
fn number_of<T: serde::de::DeserializeOwned>(number: u128) -> T {
    serde_json::from_value(serde_json::Value::from(format!("{number:032x}"))).unwrap()
}

/// A dossier in which a person and a guide say things.
struct Scene(Dossier, u128);

impl Scene {
    fn open() -> Self {
        let mut scene = Self(Dossier::default(), 0);
        let one = |number, role| dossier::circle::Invited {
            member: number_of(number),
            role,
            name: format!("{number}"),
            grant: None,
        };
        let members = vec![one(1, CircleRole::Participant), one(2, CircleRole::Guide)];
        let opening = dossier::circle::Opening { members };
        scene.says(Voice::Guide, Command::Circle(dossier::circle::Command::Open(opening)));
        scene
    }

    fn says(&mut self, voice: Voice, command: Command) -> CommandId {
        self.1 += 1;
        let (id, seen): (CommandId, _) = (number_of(self.1 << 40), self.0.version);
        let actor: MemberId = number_of(if voice == Voice::Participant { 1 } else { 2 });
        let (on, now) = (date(2026, 11, 23), Timestamp::UNIX_EPOCH);
        let saying = Saying { command: id, voice, actor, happened_on: on, today: on, now, seen };
        for event in self.0.decide(&saying, command).unwrap() {
            let version = self.0.version + 1;
            self.0.evolve(&Stamp { version, voice, actor, happened_on: on, recorded_at: now, seen }, event);
        }
        id
    }

    fn money(&mut self, voice: Voice, command: money::Command) -> CommandId {
        self.says(voice, Command::Money(command))
    }

    fn debt(&mut self, creditor: &str, principal: u64) -> DebtId {
        let claim = Claim { principal, ..Claim::default() };
        self.money(Voice::Guide, money::Command::AddDebt { creditor: creditor.into(), claim, stage: DebtStage::Open })
            .into()
    }
}

const fn monthly(cents: u64) -> Flow {
    Flow { cents, every: Rhythm::Month, from: None, until: None }
}

fn income(cents: u64) -> money::Command {
    money::Command::AddIncome { name: "income".into(), group: IncomeGroup::Work, flow: monthly(cents) }
}

fn cost(group: CostGroup, flow: Flow) -> money::Command {
    money::Command::AddCost { name: "cost".into(), group, flow }
}

#[test]
fn what_the_person_says_counts_and_what_the_guide_says_stands_beside_it() {
    let mut scene = Scene::open();
    let id = scene.money(Voice::Guide, income(190_000)).into();
    let usual = |scene: &Scene| available(&scene.0.money, START).unwrap().value.usual;
    assert_eq!(usual(&scene), 190_000);
    scene.money(Voice::Participant, money::Command::SetIncome { income: id, flow: monthly(180_000) });
    scene.money(Voice::Guide, money::Command::SetIncome { income: id, flow: monthly(200_000) });
    assert_eq!(usual(&scene), 180_000);
}

#[test]
fn what_can_go_to_debts_is_what_is_left_after_living() {
    let mut scene = Scene::open();
    scene.money(Voice::Guide, income(190_100));
    scene.money(Voice::Guide, cost(CostGroup::Fixed, monthly(95_000)));
    scene.money(Voice::Guide, cost(CostGroup::Living, monthly(60_000)));
    scene.money(Voice::Guide, cost(CostGroup::Seldom, Flow { every: Rhythm::Year, ..monthly(12_000) }));
    let computed = available(&scene.0.money, START).unwrap();
    assert_eq!(computed.value.usual, 190_100 - 95_000 - 60_000 - 1_000);
    assert_eq!(serde_json::to_value(&computed.receipt).unwrap()["inputs"]["living"], "600.00");
    // The living minimum counts when it is more than what is spent.
    scene.money(Voice::Participant, money::Command::SetMinimum(Minimum { cents: 75_000, reference: None }));
    assert_eq!(available(&scene.0.money, START).unwrap().value.usual, 190_100 - 95_000 - 75_000 - 1_000);
    let year = months(&scene.0.money, START, 12).unwrap().value;
    let left: Euro = year.iter().map(|month| month.left).sum();
    let falls: Euro = year.iter().map(|month| month.left_as_it_falls).sum();
    assert_eq!(left, falls, "a year bears a year, to the cent");
}

#[test]
fn a_month_in_which_something_else_is_left_is_told_apart() {
    let mut scene = Scene::open();
    scene.money(Voice::Guide, income(100_000));
    let once = Flow { every: Rhythm::Once, from: Some(date(2027, 6, 10)), ..monthly(50_000) };
    scene.money(Voice::Guide, money::Command::AddIncome { name: "tax".into(), group: IncomeGroup::Work, flow: once });
    let value = available(&scene.0.money, START).unwrap().value;
    let other: Vec<_> = value.other.iter().map(|month| (month.month, month.available)).collect();
    assert_eq!((value.usual, other), (100_000, vec![(date(2027, 6, 1), 150_000)]));
}

#[test]
fn a_plan_is_about_what_is_open_and_not_contested() {
    let mut scene = Scene::open();
    scene.money(Voice::Guide, income(10_000));
    let [hospital, paid, contested] = ["Hospital", "Shop", "Fine"].map(|name| scene.debt(name, 64_000));
    scene.money(Voice::Guide, money::Command::Stage { debt: paid, stage: DebtStage::PaidOff });
    let why = Some("not mine".to_owned());
    scene.money(Voice::Participant, money::Command::Contest { debt: contested, why });
    let planned: Vec<_> = insight::money::debts(&scene.0.money).iter().map(|one| one.debt).collect();
    assert_eq!(planned, [hospital]);
}

#[test]
fn two_debts_of_one_name_stay_two() {
    let mut scene = Scene::open();
    scene.money(Voice::Guide, income(10_000));
    let (one, other) = (scene.debt("Hospital", 64_000), scene.debt("Hospital", 1_000));
    let inputs = inputs(&scene.0.money, START).unwrap();
    let named = Named::of(&scene.0.money, &inputs.debts, "gone");
    assert_eq!((named.name(one), named.name(other)), ("Hospital", "Hospital (2)"));
    let Outcome::Kept(plan) = outcome(&inputs, &named).unwrap() else { panic!("it can be kept") };
    assert_eq!(plan.paid(), Euro::cents(65_000));
}

#[test]
fn what_is_thought_through_changes_every_way_and_fixed_amounts_need_an_offer() {
    let mut scene = Scene::open();
    scene.money(Voice::Guide, income(10_000));
    let (hospital, shop) = (scene.debt("Hospital", 64_000), scene.debt("Shop", 36_000));
    let mut inputs = inputs(&scene.0.money, START).unwrap();
    let named = Named::of(&scene.0.money, &inputs.debts, "gone");
    let lengths = |inputs: &money::Inputs| -> Vec<Option<usize>> {
        let found = ways(inputs, &named).unwrap();
        assert!(found.iter().all(|way| way.order != PayingOrder::Offers), "nobody asked a fixed amount");
        found.iter().map(|way| way.summary.months).collect()
    };
    assert_eq!(lengths(&inputs), [Some(10); 4]);
    inputs.what_ifs = vec![WhatIf::Less(2_000)];
    assert_eq!(lengths(&inputs), [Some(13); 4]);
    inputs.what_ifs = vec![WhatIf::LumpSum { month: date(2027, 1, 1), cents: 50_000 }];
    assert_eq!(lengths(&inputs), [Some(5); 4]);
    inputs.what_ifs = vec![WhatIf::Refuses(shop)];
    let found = ways(&inputs, &named).unwrap();
    assert!(found.iter().all(|way| way.summary.paid == Some(Euro::cents(64_000))), "{hospital} alone");
    inputs.what_ifs = vec![WhatIf::Less(10_000)];
    assert!(ways(&inputs, &named).unwrap().iter().all(|way| way.summary.why.is_some()), "nothing is left");
}
