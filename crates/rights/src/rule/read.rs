//! From a file to a rule. Everything is checked here, so that nothing is found wrong at the table.

use std::collections::BTreeMap;

use jiff::civil::Date;
use method::LifeDomain;
use money::{Euro, Period, Rate};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Named, Rule, Scenario, Version};
use crate::expression::{Kind, Known, Node, parse};
use crate::fact::{FactKind, is_name};
use crate::{Range, RightsError, Vocabulary};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    right: String,
    domain: LifeDomain,
    decides: String,
    #[serde(default)]
    automatic: bool,
    papers: Vec<String>,
    missed: Vec<String>,
    have: Option<String>,
    version: Vec<VersionLine>,
    #[serde(default)]
    scenario: Vec<ScenarioLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionLine {
    from: Date,
    until: Option<Date>,
    law: String,
    source: String,
    checked: Option<Date>,
    #[serde(default)]
    amounts: BTreeMap<String, Value>,
    #[serde(default)]
    need: Vec<Condition>,
    #[serde(default)]
    way: Vec<Condition>,
    gives: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Condition {
    name: String,
    when: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenarioLine {
    name: String,
    on: Date,
    #[serde(default)]
    facts: Map<String, Value>,
    answer: String,
    reason: String,
    gives: Option<Euro>,
}

/// Reads a rule.
///
/// # Errors
/// Names the file, the place in it, and what is wrong.
pub(crate) fn read(vocabulary: &Vocabulary, name: &str, text: &str) -> Result<Rule, RightsError> {
    let wrong = |why: String| RightsError::Rule { file: name.to_owned(), why };
    let file: File = toml::from_str(text).map_err(|error| wrong(error.to_string().trim().to_owned()))?;
    let words = [&file.right, &file.decides].into_iter().chain(&file.papers).chain(&file.missed);
    if let Some(word) = words.into_iter().find(|word| !is_name(word, '-')) {
        return Err(wrong(format!("{word:?}: write names with small letters, digits and -")));
    }
    let have = match &file.have {
        None => None,
        Some(fact) => {
            let place = vocabulary
                .place(fact)
                .filter(|place| vocabulary.facts().get(*place).is_some_and(|fact| fact.kind == FactKind::YesNo));
            Some(place.ok_or_else(|| wrong(format!("have: there is no yes-or-no fact {fact:?}")))?)
        }
    };
    let mut versions = Vec::new();
    for (nth, line) in file.version.into_iter().enumerate() {
        versions.push(version(vocabulary, line).map_err(|why| wrong(format!("version[{nth}].{why}")))?);
    }
    in_order(&versions).map_err(wrong)?;
    let scenarios = file.scenario.into_iter().map(|line| Scenario {
        name: line.name,
        on: line.on,
        facts: line.facts,
        answer: line.answer,
        reason: line.reason,
        gives: line.gives,
    });
    Ok(Rule {
        right: file.right,
        domain: file.domain,
        decides: file.decides,
        automatic: file.automatic,
        papers: file.papers,
        missed: file.missed,
        have,
        versions,
        scenarios: scenarios.collect(),
    })
}

fn in_order(versions: &[Version]) -> Result<(), String> {
    if versions.is_empty() {
        return Err("version: give at least one".to_owned());
    }
    for (nth, version) in versions.iter().enumerate() {
        let Period { from, until, law, source, .. } = &version.period;
        if until.is_some_and(|until| until < *from) {
            return Err(format!("version[{nth}].until: lies before from"));
        }
        if law.trim().is_empty() || source.trim().is_empty() {
            return Err(format!("version[{nth}]: law and source are both needed"));
        }
        let next = versions.get(nth + 1).map(|next| next.period.from);
        if next.is_some_and(|next| until.is_none_or(|until| until >= next)) {
            return Err(format!("version[{nth}].until: must end before the next version begins"));
        }
    }
    Ok(())
}

fn version(vocabulary: &Vocabulary, line: VersionLine) -> Result<Version, String> {
    let VersionLine { from, until, law, source, checked, amounts: written, need, way, gives } = line;
    let mut amounts = BTreeMap::new();
    for (name, value) in &written {
        if !is_name(name, '_') || vocabulary.place(name).is_some() {
            return Err(format!("amounts.{name}: the name is no name, or is a fact's"));
        }
        amounts.insert(name.clone(), amount(value).ok_or_else(|| format!("amounts.{name}: {WRITE}"))?);
    }
    let known = Known { vocabulary, amounts: &amounts };
    let (needs, ways) = (conditions("need", need, &known)?, conditions("way", way, &known)?);
    if needs.is_empty() && ways.is_empty() {
        return Err("way: give at least one need or way".to_owned());
    }
    let wanted = |text: &String| {
        let share = parse(text, &known, Kind::Amount);
        share.map_err(|why| format!("gives: {why}"))
    };
    let gives = gives.as_ref().map(wanted).transpose()?;
    let mut facts = Vec::new();
    let nodes = needs.iter().chain(&ways).map(|named| &named.node);
    nodes.chain(gives.as_ref()).for_each(|node: &Node| node.facts(&mut facts));
    let period = Period { from, until, law, source, checked };
    Ok(Version { period, amounts: written.into_iter().collect(), needs, ways, gives, facts })
}

fn conditions(list: &str, lines: Vec<Condition>, known: &Known<'_>) -> Result<Vec<Named>, String> {
    let mut conditions: Vec<Named> = Vec::new();
    for (nth, Condition { name, when }) in lines.into_iter().enumerate() {
        if !is_name(&name, '-') || ["none", "already", "amount"].contains(&name.as_str()) {
            return Err(format!("{list}[{nth}].name: {name:?} cannot be a name here"));
        }
        if conditions.iter().any(|other| other.name == name) {
            return Err(format!("{list}[{nth}].name: {name:?} stands twice"));
        }
        let node = parse(&when, known, Kind::YesNo).map_err(|why| format!("{list}[{nth}].when: {why}: {when}"))?;
        conditions.push(Named { name, text: when, node });
    }
    Ok(conditions)
}

const WRITE: &str = "write a whole number, an amount like \"1288.46\", a percentage like \"20 %\", \"unknown\", or \
                     { at_least = \"1288.46\", at_most = \"2576.92\", source = \"…\" }";

/// A dated amount. Of one that was only known earlier, the rule says between what it must lie now.
fn amount(value: &Value) -> Option<(Kind, Range)> {
    match value {
        Value::Number(number) => Some((Kind::Number, Range::exactly(number.as_i64().filter(|number| *number >= 0)?))),
        Value::String(text) if text == "unknown" => Some((Kind::Amount, Range { low: 0, high: Euro::MOST.in_cents() })),
        Value::String(text) => match text.strip_suffix('%') {
            Some(share) => {
                let rate: Rate = share.trim().parse().ok()?;
                Some((Kind::Share, Range::exactly(i64::from(rate.in_basis_points()))))
            }
            None => Some((Kind::Amount, Range::exactly(text.parse::<Euro>().ok()?.in_cents()))),
        },
        Value::Object(object) => {
            let has_source = object.get("source").and_then(Value::as_str).is_some_and(|source| !source.is_empty());
            let cents = |name: &str| Some(object.get(name).and_then(Value::as_str)?.parse::<Euro>().ok()?.in_cents());
            let (low, high) = (cents("at_least")?, cents("at_most")?);
            let is_plain = has_source && object.len() == 3 && 0 <= low && low < high;
            is_plain.then_some((Kind::Amount, Range { low, high }))
        }
        _ => None,
    }
}
