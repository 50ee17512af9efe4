//! What is read out of a dossier: coded facts, and nothing else.

use dossier::rights::{Said, Value};
use dossier::roles::Event as Roles;
use dossier::{
    Dossier, Event, GoalId, MemberId, Stamp, circle, goals, reins, relationship, rights, spiderweb, trajectory,
};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use method::{CircleRole, HelperRole, LifeDomain, Phase, ReinTask, SeekerPosition, Voice};
use research::*;
use uuid::Uuid;

const PERSON: MemberId = MemberId(Uuid::from_u128(1));
const GUIDE: MemberId = MemberId(Uuid::from_u128(2));
const ID: Uuid = Uuid::from_u128(9);

/// Writes events one after another.
#[derive(Default)]
struct Written(Dossier);

impl Written {
    fn by(&mut self, voice: Voice, on: Date, event: Event) -> &mut Self {
        let actor = if voice == Voice::Guide { GUIDE } else { PERSON };
        let version = self.0.version + 1;
        let stamp =
            Stamp { version, voice, actor, happened_on: on, recorded_at: Timestamp::UNIX_EPOCH, seen: version - 1 };
        self.0.evolve(&stamp, event);
        self
    }

    fn tight(&mut self, voice: Voice, on: Date, domain: LifeDomain, tightness: u8) -> &mut Self {
        self.by(voice, on, Event::Spiderweb(spiderweb::Event::Assessed { domain, tightness }))
    }
}

fn opened(on: Date) -> Written {
    let invited = |member, role, name: &str| circle::Invited { member, role, name: name.into(), grant: None };
    let members = vec![invited(PERSON, CircleRole::Participant, "Sam"), invited(GUIDE, CircleRole::Guide, "Els")];
    let mut written = Written::default();
    written.by(Voice::Guide, on, Event::Circle(circle::Event::Opened { members }));
    written
}

fn read(dossier: &Dossier, on: Date) -> Facts {
    Facts::of(dossier, on, &Hierarchies::built_in().unwrap()).unwrap()
}

fn words(facts: &Facts) -> Vec<String> {
    let hierarchies = Hierarchies::built_in().unwrap();
    hierarchies.iter().zip(facts.quasi).map(|(one, code)| one.words(0)[usize::from(code)].clone()).collect()
}

fn outcome(facts: &Facts, name: &str) -> &'static str {
    let nth = outcome_names().iter().position(|known| known == name).unwrap();
    let words = if name.ends_with("_change") { CHANGES } else { BANDS };
    words[usize::from(facts.outcomes[nth])]
}

fn value(facts: &Facts, measure: &str, at: &str) -> Option<f64> {
    let nth = Measure::all().position(|known| known.name() == measure).unwrap();
    facts.values[nth][MILESTONES.iter().position(|(known, _)| *known == at).unwrap()]
}

#[test]
fn what_nobody_said_is_not_said() {
    let facts = read(&opened(date(2026, 1, 5)).0, date(2026, 3, 1));
    assert_eq!(words(&facts), ["not_said", "not_said", "not_said", "0_2", "welcome"]);
    assert_eq!(facts.outcomes, [NOT_SAID; OUTCOMES]);
    assert_eq!((facts.goals_as_hoped(), facts.pairs.len()), (None, 0));
    let day_before = Facts::of(&opened(date(2026, 1, 5)).0, date(2026, 1, 4), &Hierarchies::built_in().unwrap());
    assert_eq!(day_before, None, "it was not there yet");
}

#[test]
fn what_the_household_said_becomes_bands() {
    let said = |fact: &str, value| Said { fact: fact.into(), value: Some(value) };
    let household = |answers: Vec<Said>| {
        let mut written = opened(date(2024, 2, 29));
        let kept = rights::Event::Kept { sheet: ID.into_sheet(), answers };
        let turned = trajectory::Event::Turned { turn: dossier::TurnId(ID), to: Phase::Path };
        written.by(Voice::Together, date(2024, 3, 1), Event::Rights(kept));
        written.by(Voice::Together, date(2025, 3, 1), Event::Trajectory(turned));
        words(&read(&written.0, date(2026, 2, 28)))
    };
    let children = |ages: &[u64]| said("ages_of_children", Value::Numbers(ages.to_vec()));
    let age = |years| said("age", Value::Number(years));
    let all =
        household(vec![age(24), said("people", Value::Number(1)), said("region", Value::Choice("brussels".into()))]);
    assert_eq!(all, ["under_25", "alone", "brussels", "24_plus", "path"], "a month that is shorter is a month");
    assert_eq!(
        household(vec![age(25), said("people", Value::Number(3)), children(&[4, 9])])[..2],
        ["25_34", "alone_with_children"]
    );
    assert_eq!(
        household(vec![age(65), said("people", Value::Number(4)), children(&[4, 9])])[..2],
        ["65_plus", "more_adults_with_children"]
    );
    assert_eq!(
        household(vec![said("people", Value::Number(2)), children(&[19])])[1],
        "more_adults",
        "who is grown is no child"
    );
    assert_eq!(household(vec![said("single_parent", Value::YesNo(true)), children(&[3])])[1], "alone_with_children");
    assert_eq!(
        household(vec![said("region", Value::Choice("=cmd()".into()))])[2],
        "not_said",
        "only words of the code"
    );
}

trait IntoSheet {
    fn into_sheet(self) -> dossier::SheetId;
}

impl IntoSheet for Uuid {
    fn into_sheet(self) -> dossier::SheetId {
        dossier::SheetId(self)
    }
}

#[test]
fn the_person_leads_and_nobody_is_averaged_with_them() {
    let mut written = opened(date(2025, 1, 10));
    written
        .tight(Voice::Guide, date(2025, 1, 20), LifeDomain::Housing, 2)
        .tight(Voice::Participant, date(2025, 2, 1), LifeDomain::Housing, 9)
        .tight(Voice::Guide, date(2025, 8, 1), LifeDomain::Housing, 0)
        .tight(Voice::Participant, date(2025, 2, 1), LifeDomain::Health, 5)
        .tight(Voice::Together, date(2026, 2, 1), LifeDomain::Housing, 3);
    let facts = read(&written.0, date(2026, 3, 1));
    assert_eq!(value(&facts, "web_housing", "begin"), Some(2.0), "nobody else had spoken");
    assert_eq!(value(&facts, "web_housing", "month_12"), Some(9.0), "the person's, not the newer one of the guide");
    assert_eq!(value(&facts, "web_housing", "now"), Some(3.0));
    assert_eq!(value(&facts, "web_housing", "month_24"), None, "it has not come so far");
    assert_eq!(value(&facts, "web", "now"), Some(4.0), "the mean of the domains of which something was said");
    assert_eq!(outcome(&facts, "web_housing_begin"), "low");
    assert_eq!(outcome(&facts, "web_housing_now"), "low");
    assert_eq!(outcome(&facts, "web_housing_change"), "up");
    assert_eq!(outcome(&facts, "web_health_change"), "not_said", "said once");
    let earlier = read(&written.0, date(2025, 9, 1));
    assert_eq!(value(&earlier, "web_housing", "now"), Some(9.0), "what came later was not there");
}

#[test]
fn goals_reins_and_relation_are_read() {
    let mut written = opened(date(2025, 1, 10));
    let goal = GoalId(ID);
    let set = goals::Event::Set { goal, words: "GEHEIM".into(), why: String::new(), domain: None, scale: Vec::new() };
    let reviewed = |level| Event::Goals(goals::Event::Reviewed { goal, level, words: "GEHEIM".into() });
    let held = |value| {
        Event::Reins(reins::Event::Held { task: reins::Task::Offered(ReinTask::ALL[0]), value, words: String::new() })
    };
    let occasion = dossier::OccasionId(ID);
    let begun = relationship::Event::Begun { occasion, with: GUIDE, contact: None };
    let pairs = relationship::Pairs { distant_near: Some(2), ..relationship::Pairs::default() };
    let given = relationship::Event::Given { occasion, pairs, words: "GEHEIM".into() };
    written
        .by(Voice::Participant, date(2025, 1, 12), Event::Goals(set))
        .by(Voice::Participant, date(2025, 1, 12), reviewed(-2))
        .by(Voice::Participant, date(2025, 6, 1), reviewed(1))
        .by(Voice::Participant, date(2025, 1, 12), held(0))
        .by(Voice::Participant, date(2025, 6, 1), held(4))
        .by(Voice::Participant, date(2025, 6, 1), Event::Relationship(begun))
        .by(Voice::Participant, date(2025, 6, 1), Event::Relationship(given));
    let closed = read(&written.0, date(2025, 7, 1));
    assert_eq!(outcome(&closed, "relation_distant_near_now"), "not_said", "what lies closed is nobody's");
    written.by(Voice::Participant, date(2025, 6, 2), Event::Relationship(relationship::Event::Shown { occasion }));
    let facts = read(&written.0, date(2025, 7, 1));
    assert_eq!(value(&facts, "goals", "begin"), Some(30.0));
    assert_eq!(value(&facts, "goals", "now"), Some(60.0));
    assert_eq!(facts.goals_as_hoped(), Some(true));
    assert_eq!(outcome(&facts, "goals_change"), "up");
    assert_eq!((value(&facts, "reins", "begin"), value(&facts, "reins", "now")), (Some(0.0), Some(4.0)));
    assert_eq!(outcome(&facts, "relation_distant_near_now"), "high");
    assert_eq!(outcome(&facts, "relation_paternalistic_emancipatory_now"), "not_said");
}

#[test]
fn a_reflection_that_was_not_shared_is_its_writers() {
    let mut written = opened(date(2025, 1, 10));
    let noted = |nth: u128, role| Roles::Noted {
        reflection: dossier::ReflectionId(Uuid::from_u128(nth)),
        role,
        position: Some(SeekerPosition::Consumer),
        pressures: Vec::new(),
        words: "GEHEIM".into(),
        contact: None,
    };
    let shared = Roles::Shared { reflection: dossier::ReflectionId(Uuid::from_u128(2)) };
    written.by(Voice::Guide, date(2025, 2, 1), Event::Roles(noted(1, HelperRole::Controller))).by(
        Voice::Guide,
        date(2025, 2, 1),
        Event::Roles(noted(2, HelperRole::Guide)),
    );
    assert_eq!(read(&written.0, date(2025, 7, 1)).pairs, []);
    written.by(Voice::Guide, date(2025, 2, 2), Event::Roles(shared));
    assert_eq!(read(&written.0, date(2025, 7, 1)).pairs, [(SeekerPosition::Consumer, HelperRole::Guide)]);
}
