//! What a command looks like by wire: what it may leave out, and what is an error.

use std::collections::BTreeSet;

use dossier::Command;
use serde_json::{Value, json};

use super::commands::commands;
use super::examples::ID;
use crate::support::*;

/// Part and name of a command, such as `story.tell`.
fn path(command: &Command) -> String {
    let json = serde_json::to_value(command).unwrap_or_default();
    let part = json.as_object().and_then(|parts| parts.iter().next());
    let name = part.and_then(|(_, command)| command.as_object()).and_then(|names| names.keys().next());
    format!("{}.{}", part.map_or("", |(part, _)| part), name.map_or("", String::as_str))
}

#[test]
fn every_command_goes_round_by_wire() {
    for command in commands() {
        assert_eq!(through_json(&command), command);
    }
    let paths: BTreeSet<_> = commands().iter().map(path).collect();
    let paths: Vec<_> = paths.iter().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "agreements.answer",
            "agreements.promise",
            "circle.invite",
            "circle.open",
            "circle.remove",
            "consents.break_open",
            "consents.confirm",
            "consents.give",
            "consents.read",
            "consents.withdraw",
            "contact.call_off",
            "contact.move",
            "contact.note",
            "contact.plan",
            "corrections.ask",
            "corrections.let_go",
            "corrections.object",
            "corrections.put_back",
            "corrections.reword",
            "corrections.take_back",
            "corrections.unsay",
            "goals.add_step",
            "goals.describe",
            "goals.end_step",
            "goals.explain",
            "goals.plan_step",
            "goals.reopen_step",
            "goals.review",
            "goals.set",
            "goals.weigh",
            "ladder.answer",
            "money.add_cost",
            "money.add_debt",
            "money.add_envelope",
            "money.add_income",
            "money.claim",
            "money.contest",
            "money.fill_envelope",
            "money.follow",
            "money.note",
            "money.offer",
            "money.plan_letting_go",
            "money.propose_plan",
            "money.propose_step",
            "money.set_cost",
            "money.set_income",
            "money.set_minimum",
            "money.stage",
            "money.take_in",
            "money.terms",
            "nest.add",
            "nest.open_way",
            "nest.rate",
            "network.add",
            "network.describe",
            "network.import",
            "network.leave",
            "network.mark",
            "network.move",
            "network.put",
            "network.return",
            "network.tie",
            "network.untie",
            "network.unveil",
            "network.veil",
            "papers.describe",
            "papers.destroy",
            "papers.keep",
            "reins.add",
            "reins.hold",
            "relationship.begin",
            "relationship.give",
            "relationship.show",
            "relationship.withdraw",
            "research.agree",
            "research.decline",
            "research.withdraw",
            "rights.follow",
            "rights.keep",
            "rights.link",
            "rights.note",
            "rights.unlink",
            "roles.note",
            "roles.put_back",
            "roles.share",
            "roles.take_back",
            "roles.unshare",
            "spiderweb.assess",
            "spiderweb.tie",
            "spiderweb.weigh",
            "story.headline",
            "story.tell",
            "strengths.link",
            "strengths.name",
            "strengths.recognise",
            "strengths.unlink",
            "table.lay",
            "table.put",
            "table.share",
            "trajectory.propose",
            "trajectory.set_aside",
            "trajectory.take_up",
        ]
    );
}

#[test]
fn what_may_be_left_out_may_be_left_out() {
    let id = ID.0;
    for short in [
        json!({ "story": { "tell": { "words": "x" } } }),
        json!({ "spiderweb": { "tie": { "from": "work", "to": "health", "weight": 1 } } }),
        json!({ "nest": { "open_way": { "from": id, "to": id } } }),
        json!({ "strengths": { "name": { "kind": "resource", "time": "now", "words": "x" } } }),
        json!({ "goals": { "set": { "words": "x" } } }),
        json!({ "goals": { "review": { "goal": id, "level": 0 } } }),
        json!({ "goals": { "add_step": { "goal": id, "words": "x", "who": "participant" } } }),
        json!({ "goals": { "end_step": { "step": id, "outcome": "done" } } }),
        json!({ "contact": { "note": { "kind": "phone" } } }),
        json!({ "contact": { "plan": { "kind": "phone", "on": "2026-07-01" } } }),
        json!({ "contact": { "call_off": { "planned": id } } }),
        json!({ "trajectory": { "propose": { "to": "path" } } }),
        json!({ "network": { "add": { "name": "x", "sector": "family", "horizon": "near" } } }),
        json!({ "network": { "describe": { "alter": id, "about": {} } } }),
        json!({ "agreements": { "answer": { "on": { "goal": id }, "answer": "agrees" } } }),
        json!({ "rights": { "follow": { "right": "living-wage" } } }),
        json!({ "rights": { "keep": { "answers": [{ "fact": "age" }] } } }),
        json!({ "rights": { "note": { "right": id, "what": { "granted": {} } } } }),
        json!({ "ladder": { "answer": { "about": "life", "rung": 3 } } }),
        json!({ "strengths": { "link": { "strength": id, "story": id } } }),
        json!({ "trajectory": { "set_aside": { "offer": "take_rest" } } }),
        json!({ "money": { "add_income": { "name": "x", "group": "work", "flow": { "cents": 1, "every": "month" } } } }),
        json!({ "money": { "add_debt": { "creditor": "x", "claim": { "principal": 1 }, "stage": "open" } } }),
        json!({ "money": { "set_minimum": { "cents": 1 } } }),
        json!({ "money": { "contest": { "debt": id } } }),
        json!({ "money": { "terms": { "debt": id, "terms": {} } } }),
        json!({ "money": { "note": { "debt": id, "kind": "call" } } }),
    ] {
        assert!(read(short.clone()).is_ok(), "{short}");
    }
}

/// Every way to put one unknown field into some object of a value.
fn with_unknown_field(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(fields) => {
            let mut more = fields.clone();
            more.insert("unknown".into(), json!(1));
            let inside = fields.iter().flat_map(|(name, inner)| {
                with_unknown_field(inner).into_iter().map(move |inner| {
                    let mut fields = fields.clone();
                    fields.insert(name.clone(), inner);
                    Value::Object(fields)
                })
            });
            std::iter::once(Value::Object(more)).chain(inside).collect()
        }
        Value::Array(items) => (0..items.len())
            .flat_map(|place| {
                let inners = items.get(place).map(with_unknown_field).unwrap_or_default();
                inners.into_iter().map(move |inner| {
                    let mut items = items.clone();
                    items.splice(place..=place, [inner]);
                    Value::Array(items)
                })
            })
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn an_unknown_field_anywhere_in_a_command_is_an_error() {
    for command in commands() {
        let json = serde_json::to_value(&command).unwrap();
        let others = with_unknown_field(&json);
        assert!(others.len() >= 3);
        for other in others {
            assert!(read(other.clone()).is_err(), "{other}");
        }
    }
}

#[test]
fn what_is_not_known_or_does_not_fit_is_an_error() {
    let id = ID.0;
    for wrong in [
        json!({ "diary": { "tell": { "words": "x" } } }),
        json!({ "story": { "retell": { "words": "x" } } }),
        json!({ "story": { "tell": {} } }),
        json!({ "story": { "tell": { "words": null } } }),
        json!({ "story": { "tell": { "words": "x", "domain": "moon" } } }),
        json!({ "story": "tell" }),
        json!({ "Story": { "tell": { "words": "x" } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": 256 } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": -1 } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": 1.5 } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": "1" } } }),
        json!({ "goals": { "review": { "goal": id, "level": -129 } } }),
        json!({ "goals": { "explain": { "goal": "not an id", "why": "x" } } }),
        json!({ "goals": { "plan_step": { "step": id, "who": "nobody" } } }),
        json!({ "contact": { "plan": { "kind": "phone", "on": "2026-02-30" } } }),
        json!({ "contact": { "plan": { "kind": "dream", "on": "2026-02-01" } } }),
        json!({ "corrections": { "take_back": { "thing": { "turn": id } } } }),
        json!({ "corrections": { "take_back": { "thing": { "story": id, "goal": id } } } }),
        json!({ "agreements": { "answer": { "on": { "goal": id }, "answer": "signs" } } }),
        json!({ "agreements": { "answer": { "on": { "goal": id }, "answer": { "does_not_agree": {} } } } }),
        json!({}),
        json!([]),
        json!("story"),
    ] {
        assert!(read(wrong.clone()).is_err(), "{wrong}");
    }
}
