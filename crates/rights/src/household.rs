//! What a household said. What it did not say stays open.

use std::fmt;

use money::Euro;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::fact::{Fact, FactKind};
use crate::{Range, RightsError, Vocabulary};

/// What was said of one fact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Said {
    /// Nothing yet.
    #[default]
    Nothing,
    /// This; amounts in cents, yes is 1, a choice is its place.
    This(i64),
    /// These, one for each.
    These(Vec<i64>),
}

/// What a household said, by the places of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Household {
    said: Vec<Said>,
    /// A name or number by which whoever asks knows it again; never looked at.
    pub id: Option<Value>,
}

impl Household {
    /// A household that said nothing yet.
    #[must_use]
    pub fn silent(vocabulary: &Vocabulary) -> Self {
        Self { said: vec![Said::Nothing; vocabulary.facts().len()], id: None }
    }

    /// Reads a household from JSON: an object with the name of each fact that was said.
    ///
    /// # Errors
    /// Names the field that is not asked, or holds something else than was asked.
    pub fn read(vocabulary: &Vocabulary, value: &Value) -> Result<Self, RightsError> {
        let wrong = |why: &str| RightsError::Field { field: "household".to_owned(), why: why.to_owned() };
        let object = value.as_object().ok_or_else(|| wrong("give an object, with what is known of the household"))?;
        let mut household = Self::silent(vocabulary);
        for (name, value) in object {
            household.say(vocabulary, name, value)?;
        }
        Ok(household)
    }

    /// Says one fact. `null` takes it back.
    ///
    /// # Errors
    /// When the fact is not asked, or the value is something else than was asked.
    pub fn say(&mut self, vocabulary: &Vocabulary, name: &str, value: &Value) -> Result<(), RightsError> {
        if name == "id" {
            self.id = Some(value.clone());
            return Ok(());
        }
        let place = vocabulary.place(name).ok_or_else(|| not_asked(vocabulary, name))?;
        let fact = vocabulary.facts().get(place).ok_or_else(|| not_asked(vocabulary, name))?;
        let said =
            said(fact, value).ok_or_else(|| RightsError::Field { field: name.to_owned(), why: expected(fact) })?;
        if let Some(slot) = self.said.get_mut(place) {
            *slot = said;
        }
        Ok(())
    }

    pub(crate) fn said(&self, place: usize) -> &Said {
        self.said.get(place).unwrap_or(&Said::Nothing)
    }

    /// Whether something was said of a fact.
    #[must_use]
    pub fn knows(&self, place: usize) -> bool {
        !matches!(self.said(place), Said::Nothing)
    }

    /// What is known of a fact that is not a list.
    pub(crate) fn range(&self, place: usize, open: Range) -> Range {
        match self.said(place) {
            Said::This(value) => Range::exactly(*value),
            Said::Nothing | Said::These(_) => open,
        }
    }

    /// What was said of some facts, as it is written in JSON; what was not said is `null`.
    #[must_use]
    pub fn inputs(&self, vocabulary: &Vocabulary, places: &[usize]) -> Map<String, Value> {
        let facts = places.iter().filter_map(|place| Some((vocabulary.facts().get(*place)?, self.said(*place))));
        facts.map(|(fact, said)| (fact.name.clone(), written(fact, said))).collect()
    }

    fn clear(&mut self) {
        self.said.fill(Said::Nothing);
        self.id = None;
    }
}

fn not_asked(vocabulary: &Vocabulary, name: &str) -> RightsError {
    let known = vocabulary.facts().iter().map(|fact| fact.name.as_str()).collect::<Vec<_>>().join(", ");
    RightsError::NotAsked { field: name.chars().take(60).collect(), known }
}

fn said(fact: &Fact, value: &Value) -> Option<Said> {
    let within = |number: i64| (0..=fact.most).contains(&number).then_some(number);
    let number = |value: &Value| value.as_i64().and_then(within);
    let amount = |value: &Value| Euro::deserialize(value).ok().and_then(|euro| within(euro.in_cents()));
    let each = |read: &dyn Fn(&Value) -> Option<i64>| {
        let list = value.as_array().filter(|list| list.len() <= 100)?;
        list.iter().map(read).collect::<Option<Vec<_>>>().map(Said::These)
    };
    if value.is_null() {
        return Some(Said::Nothing);
    }
    match &fact.kind {
        FactKind::YesNo => value.as_bool().map(i64::from).map(Said::This),
        FactKind::Number => number(value).map(Said::This),
        FactKind::Amount => amount(value).map(Said::This),
        FactKind::Choice(options) => {
            let chosen = value.as_str()?;
            options.iter().position(|option| option == chosen).map(|place| Said::This(place as i64))
        }
        FactKind::Numbers => each(&number),
        FactKind::Amounts => each(&amount),
    }
}

fn expected(fact: &Fact) -> String {
    let most = Euro::cents(fact.most);
    match &fact.kind {
        FactKind::YesNo => "say true or false, or leave it out".to_owned(),
        FactKind::Number => format!("give a whole number from 0 to {}, or leave it out", fact.most),
        FactKind::Amount => format!("give an amount in euro such as \"1489.00\", at most {most}, or leave it out"),
        FactKind::Choice(options) => format!("choose one of {}, or leave it out", options.join(", ")),
        FactKind::Numbers => format!("give a list of at most 100 whole numbers from 0 to {}", fact.most),
        FactKind::Amounts => format!("give a list of at most 100 amounts in euro, each at most {most}"),
    }
}

fn written(fact: &Fact, said: &Said) -> Value {
    let one = |value: i64| match &fact.kind {
        FactKind::YesNo => Value::Bool(value != 0),
        FactKind::Choice(options) => usize::try_from(value)
            .ok()
            .and_then(|place| options.get(place))
            .map_or(Value::Null, |name| name.as_str().into()),
        FactKind::Amount | FactKind::Amounts => Euro::cents(value).to_string().into(),
        FactKind::Number | FactKind::Numbers => value.into(),
    };
    match said {
        Said::Nothing => Value::Null,
        Said::This(value) => one(*value),
        Said::These(values) => values.iter().copied().map(one).collect(),
    }
}

/// Reads a household from JSON into one that is there already, so that a million need the room of one.
pub struct HouseholdSeed<'a> {
    /// What can be asked.
    pub vocabulary: &'a Vocabulary,
    /// Where it goes. What was in it is forgotten.
    pub into: &'a mut Household,
}

impl<'de> DeserializeSeed<'de> for HouseholdSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.into.clear();
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for HouseholdSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, with what is known of the household")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Name<'de>>()? {
            let name = name.0.as_ref();
            let place = self.vocabulary.place(name);
            let fact = place.and_then(|place| self.vocabulary.facts().get(place));
            let Some((place, fact)) = place.zip(fact) else {
                if name == "id" {
                    self.into.id = Some(map.next_value()?);
                    continue;
                }
                let error = A::Error::custom(not_asked(self.vocabulary, name));
                map.next_value::<IgnoredAny>()?;
                return Err(error);
            };
            let wrong = |error| A::Error::custom(format!("{name}: {} ({error})", expected(fact)));
            let said = map.next_value_seed(SaidSeed(fact)).map_err(wrong)?;
            if fact.is_list() && matches!(said, Said::This(_)) {
                return Err(A::Error::custom(format!("{name}: {}", expected(fact))));
            }
            if let Some(slot) = self.into.said.get_mut(place) {
                *slot = said;
            }
        }
        Ok(())
    }
}

/// Reads what was said of one fact, without anything in between.
#[derive(Clone, Copy)]
struct SaidSeed<'f>(&'f Fact);

impl<'de> DeserializeSeed<'de> for SaidSeed<'_> {
    type Value = Said;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Said, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl SaidSeed<'_> {
    /// A whole number, as the kind of the fact counts it.
    fn number<E: Error>(self, number: i64) -> Result<Said, E> {
        let value = match self.0.kind {
            FactKind::Number | FactKind::Numbers => Some(number),
            FactKind::Amount | FactKind::Amounts => number.checked_mul(100),
            FactKind::YesNo | FactKind::Choice(_) => None,
        };
        self.within(value)
    }

    fn within<E: Error>(self, value: Option<i64>) -> Result<Said, E> {
        let value = value.filter(|value| (0..=self.0.most).contains(value));
        value.map(Said::This).ok_or_else(|| E::custom("outside of that"))
    }
}

impl<'de> Visitor<'de> for SaidSeed<'_> {
    type Value = Said;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something else")
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Said, E> {
        match self.0.kind {
            FactKind::YesNo => Ok(Said::This(i64::from(yes))),
            _ => Err(E::custom("yes or no was not asked")),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Said, E> {
        self.number(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Said, E> {
        self.number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Said, E> {
        match self.0.kind {
            FactKind::Amount | FactKind::Amounts => self.within(
                Euro::deserialize(serde::de::value::F64Deserializer::<E>::new(number)).ok().map(Euro::in_cents),
            ),
            _ => Err(E::custom("a number with decimals was not asked")),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Said, E> {
        match &self.0.kind {
            FactKind::Amount | FactKind::Amounts => self.within(text.parse::<Euro>().ok().map(Euro::in_cents)),
            FactKind::Choice(options) => {
                let place = options.iter().position(|option| option == text);
                place.map(|place| Said::This(place as i64)).ok_or_else(|| E::custom("no such option"))
            }
            _ => Err(E::custom("a word was not asked")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Said, E> {
        Ok(Said::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Said, A::Error> {
        let mut values = Vec::new();
        while let Some(said) = list.next_element_seed(One(self))? {
            if !self.0.is_list() || values.len() == 100 {
                return Err(A::Error::custom("a list was not asked, or is too long"));
            }
            values.push(said);
        }
        if self.0.is_list() { Ok(Said::These(values)) } else { Err(A::Error::custom("a list was not asked")) }
    }
}

/// One of a list.
struct One<'f>(SaidSeed<'f>);

impl<'de> DeserializeSeed<'de> for One<'_> {
    type Value = i64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<i64, D::Error> {
        match self.0.deserialize(deserializer)? {
            Said::This(value) => Ok(value),
            Said::Nothing | Said::These(_) => Err(D::Error::custom("one of them is none")),
        }
    }
}

/// A field's name, borrowed where it can be.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] std::borrow::Cow<'a, str>);
