//! One of every command, and one of every thing that a dossier can hold.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use dossier::{DossierId, MemberId};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::site::{PDF, Site};

/// The ids of one of every thing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    pub(crate) story: Uuid,
    pub(crate) strand: Uuid,
    pub(crate) strength: Uuid,
    pub(crate) niche: Uuid,
    pub(crate) other_niche: Uuid,
    pub(crate) way: Uuid,
    pub(crate) goal: Uuid,
    pub(crate) step: Uuid,
    pub(crate) ladder: Uuid,
    pub(crate) contact: Uuid,
    pub(crate) planned: Uuid,
    pub(crate) promise: Uuid,
    pub(crate) alter: Uuid,
    pub(crate) tie: Uuid,
    pub(crate) moment: Uuid,
    pub(crate) network_file: Uuid,
    pub(crate) task: Uuid,
    pub(crate) income: Uuid,
    pub(crate) cost: Uuid,
    pub(crate) envelope: Uuid,
    pub(crate) debt: Uuid,
    pub(crate) debt_trace: Uuid,
    pub(crate) payment_plan: Uuid,
    pub(crate) money_file: Uuid,
    pub(crate) money_turn: Uuid,
    pub(crate) paper: Uuid,
    pub(crate) sheet: Uuid,
    pub(crate) right: Uuid,
    pub(crate) right_mark: Uuid,
    pub(crate) occasion: Uuid,
    pub(crate) reflection: Uuid,
    pub(crate) turn: Uuid,
    pub(crate) table: Uuid,
    pub(crate) objection: Uuid,
    pub(crate) consent: Uuid,
    pub(crate) broken_open: Uuid,
    pub(crate) member: Uuid,
    /// Studies are the organisation's, in no dossier; here there is none.
    pub(crate) study: Uuid,
}

impl Known {
    /// Ids of nothing at all.
    pub(crate) fn of_nothing() -> Self {
        let id = Uuid::now_v7;
        Self {
            story: id(),
            strand: id(),
            strength: id(),
            niche: id(),
            other_niche: id(),
            way: id(),
            goal: id(),
            step: id(),
            ladder: id(),
            contact: id(),
            planned: id(),
            promise: id(),
            alter: id(),
            tie: id(),
            moment: id(),
            network_file: id(),
            task: id(),
            income: id(),
            cost: id(),
            envelope: id(),
            debt: id(),
            debt_trace: id(),
            payment_plan: id(),
            money_file: id(),
            money_turn: id(),
            paper: id(),
            sheet: id(),
            right: id(),
            right_mark: id(),
            occasion: id(),
            reflection: id(),
            turn: id(),
            table: id(),
            objection: id(),
            consent: id(),
            broken_open: id(),
            member: id(),
            study: id(),
        }
    }

    /// Puts one of everything into a dossier, with the same word in every text.
    pub(crate) async fn filled(site: &Site, at: DossierId, person: MemberId, guide: MemberId, word: &str) -> Self {
        let today = site.app.today();
        let by = async |who, command: Value| site.done(at, who, &command).await;
        let story = by(guide, json!({ "story": { "tell": { "words": word, "domain": "work" } } })).await;
        let tie = json!({ "from": "family", "to": "work", "weight": 2, "words": word });
        let strand = by(person, json!({ "spiderweb": { "tie": tie } })).await;
        for tightness in [3, 8] {
            let assess = json!({ "domain": "housing", "tightness": tightness });
            by(person, json!({ "spiderweb": { "assess": assess } })).await;
        }
        let strength = json!({ "kind": "aspiration", "area": "work", "time": "now", "words": word });
        let strength = by(guide, json!({ "strengths": { "name": strength } })).await;
        let niche = by(person, json!({ "nest": { "add": { "name": word } } })).await;
        let rate = json!({ "niche": niche, "trait": "connection", "score": 3 });
        by(person, json!({ "nest": { "rate": rate } })).await;
        let other_niche = by(person, json!({ "nest": { "add": { "name": word } } })).await;
        let open_way = json!({ "from": niche, "to": other_niche, "words": word });
        let way = by(person, json!({ "nest": { "open_way": open_way } })).await;
        let scale = json!([{ "level": 0, "words": word }]);
        let goal = json!({ "words": word, "why": word, "domain": "work", "scale": scale });
        let goal = by(person, json!({ "goals": { "set": goal } })).await;
        let review = json!({ "goal": goal, "level": 0, "words": word });
        by(person, json!({ "goals": { "review": review } })).await;
        let step = json!({ "goal": goal, "words": word, "who": { "someone": word }, "by": today });
        let step = by(person, json!({ "goals": { "add_step": step } })).await;
        let climb = json!({ "about": { "goal": goal }, "rung": 4, "holds": word, "next": word });
        let ladder = by(guide, json!({ "ladder": { "answer": climb } })).await;
        let link = json!({ "strength": strength, "story": story, "from": "isolation", "toward": "connections" });
        by(guide, json!({ "strengths": { "link": link } })).await;
        let note = json!({ "kind": "phone", "place": word, "present": [word], "note": word });
        let contact = by(guide, json!({ "contact": { "note": note } })).await;
        let plan = json!({ "kind": "phone", "on": today, "at": "09:30", "place": word, "words": word });
        let planned = by(guide, json!({ "contact": { "plan": plan } })).await;
        let promise = by(person, json!({ "agreements": { "promise": { "words": word } } })).await;
        let around = |name: &str| json!({ "name": name, "sector": "friends", "horizon": "near" });
        // A name has at most 80 characters.
        let name: String = word.chars().take(80).collect();
        let alter = by(person, json!({ "network": { "add": around(&name) } })).await;
        let other = by(guide, json!({ "network": { "add": around(&name) } })).await;
        let tie = by(person, json!({ "network": { "tie": { "one": alter, "other": other } } })).await;
        let moment = by(person, json!({ "network": { "mark": { "title": word } } })).await;
        let network_file = by(guide, json!({ "network": { "import": file(&name, word) } })).await;
        let task = by(person, json!({ "reins": { "add": { "words": word } } })).await;
        let hold = json!({ "task": { "own": task }, "value": 2, "words": word });
        by(guide, json!({ "reins": { "hold": hold } })).await;
        let answers = json!([{ "fact": "age", "value": { "number": 38 } }]);
        let sheet = by(person, json!({ "rights": { "keep": { "answers": answers } } })).await;
        let found = json!({ "on": today, "rule_from": "2022-01-01", "answer": "likely" });
        let follow = json!({ "right": "living-wage", "found": found, "words": word });
        let right = by(person, json!({ "rights": { "follow": follow } })).await;
        by(person, json!({ "rights": { "link": { "right": right, "step": step } } })).await;
        let what = json!({ "asked": { "place": word, "papers": [name] } });
        let note = json!({ "right": right, "what": what, "words": word });
        let right_mark = by(person, json!({ "rights": { "note": note } })).await;
        let flow = flow();
        let add = json!({ "name": name, "group": "work", "flow": flow });
        let income = by(person, json!({ "money": { "add_income": add } })).await;
        let add = json!({ "name": name, "group": "fixed", "flow": flow });
        let cost = by(person, json!({ "money": { "add_cost": add } })).await;
        by(person, json!({ "money": { "set_minimum": { "cents": 1, "reference": word } } })).await;
        let add = json!({ "name": name, "filling": filling() });
        let envelope = by(person, json!({ "money": { "add_envelope": add } })).await;
        let add = json!({ "creditor": name, "claim": claim(&name), "stage": "bailiff" });
        let debt = by(person, json!({ "money": { "add_debt": add } })).await;
        by(person, json!({ "money": { "contest": { "debt": debt, "why": word } } })).await;
        let note = json!({ "debt": debt, "kind": "letter", "words": word, "cents": 1_000 });
        let debt_trace = by(person, json!({ "money": { "note": note } })).await;
        let plan = json!({ "inputs": plan_inputs(debt, today), "words": word });
        let payment_plan = by(person, json!({ "money": { "propose_plan": plan } })).await;
        let agrees = json!({ "on": { "payment_plan": payment_plan }, "answer": "agrees" });
        by(guide, json!({ "agreements": { "answer": agrees } })).await;
        let follow = json!({ "plan": payment_plan, "month": today, "kept": "less", "cents": 100, "words": word });
        by(person, json!({ "money": { "follow": follow } })).await;
        let filed = json!({ "text": word, "debtor": name, "debts": [filed_debt(&name, today, word)] });
        let money_file = by(guide, json!({ "money": { "take_in": filed } })).await;
        let turn = json!({ "to": "proposal", "words": word });
        let money_turn = by(guide, json!({ "money": { "propose_step": turn } })).await;
        let paper = Uuid::now_v7();
        site.keeps(at, person, paper, &format!("&debt={debt}"), PDF).await;
        by(person, json!({ "papers": { "describe": { "paper": paper, "words": name } } })).await;
        let occasion = by(person, json!({ "relationship": { "begin": { "with": guide } } })).await;
        let given = json!({ "occasion": occasion, "pairs": pairs(), "words": word });
        by(person, json!({ "relationship": { "give": given } })).await;
        let note = json!({ "role": "guide", "contact": contact, "words": word });
        let reflection = by(guide, json!({ "roles": { "note": note } })).await;
        let propose = json!({ "to": "explore_rights", "words": word });
        let turn = by(guide, json!({ "trajectory": { "propose": propose } })).await;
        let table = by(guide, json!({ "table": { "lay": { "topics": [{ "tightness": "work" }] } } })).await;
        by(person, json!({ "corrections": { "ask": { "thing": { "story": story }, "words": word } } })).await;
        let object = json!({ "thing": { "story": story }, "words": word });
        let objection = by(person, json!({ "corrections": { "object": object } })).await;
        let helper = site.account(&format!("helper {at}"), app::accounts::AccountKind::Guide).await;
        let reason = format!("Levensgevaar, hij neemt niet meer op. {word}");
        let broken_open = by(helper, json!({ "consents": { "break_open": { "reason": reason } } })).await;
        let (consent, member) = (guide.0, guide.0);
        Self {
            story,
            strand,
            strength,
            niche,
            other_niche,
            way,
            goal,
            step,
            ladder,
            contact,
            planned,
            promise,
            alter,
            tie,
            moment,
            network_file,
            task,
            income,
            cost,
            envelope,
            debt,
            debt_trace,
            payment_plan,
            money_file,
            money_turn,
            paper,
            sheet,
            right,
            right_mark,
            occasion,
            reflection,
            turn,
            table,
            objection,
            consent,
            broken_open,
            member,
            study: Uuid::now_v7(),
        }
    }

    /// Every thing that can be put right or taken back.
    pub(crate) fn things(&self) -> [(&'static str, Uuid); 26] {
        [
            ("story", self.story),
            ("strand", self.strand),
            ("strength", self.strength),
            ("niche", self.niche),
            ("way", self.way),
            ("goal", self.goal),
            ("step", self.step),
            ("contact", self.contact),
            ("planned", self.planned),
            ("promise", self.promise),
            ("ladder", self.ladder),
            ("alter", self.alter),
            ("tie", self.tie),
            ("moment", self.moment),
            ("network_file", self.network_file),
            ("task", self.task),
            ("income", self.income),
            ("cost", self.cost),
            ("envelope", self.envelope),
            ("debt", self.debt),
            ("debt_trace", self.debt_trace),
            ("payment_plan", self.payment_plan),
            ("money_file", self.money_file),
            ("sheet", self.sheet),
            ("right", self.right),
            ("right_mark", self.right_mark),
        ]
    }
}

/// The commands that need nothing that is there already; `word` stands in each of their texts.
pub(crate) fn fresh(site: &Site, word: &str) -> Vec<Value> {
    let today = site.app.today();
    vec![
        json!({ "story": { "tell": { "words": word } } }),
        json!({ "spiderweb": { "assess": { "domain": "work", "tightness": 4 } } }),
        json!({ "spiderweb": { "tie": { "from": "work", "to": "health", "weight": 1, "words": word } } }),
        json!({ "strengths": { "name": { "kind": "aspiration", "time": "now", "words": word } } }),
        json!({ "nest": { "add": { "name": word } } }),
        json!({ "goals": { "set": { "words": word, "why": word } } }),
        json!({ "ladder": { "answer": { "about": "life", "rung": 3, "holds": word, "next": word } } }),
        json!({ "money": { "take_in": { "text": format!("{word} again"), "debts": [filed_debt("again", today, word)] } } }),
        json!({ "trajectory": { "set_aside": { "offer": "take_rest" } } }),
        json!({ "trajectory": { "take_up": { "offer": "take_rest" } } }),
        json!({ "contact": { "note": { "kind": "phone", "place": word, "present": [word], "note": word } } }),
        json!({ "contact": { "plan": { "kind": "phone", "on": today, "place": word, "words": word } } }),
        json!({ "trajectory": { "propose": { "to": "stability", "words": word } } }),
        json!({ "agreements": { "promise": { "words": word } } }),
        json!({ "table": { "lay": { "topics": [{ "tightness": "health" }] } } }),
        json!({ "network": { "add": { "name": word, "sector": "family", "horizon": "far" } } }),
        json!({ "network": { "mark": { "title": word } } }),
        json!({ "network": { "import": file("x", word) } }),
        json!({ "reins": { "add": { "words": word } } }),
        json!({ "reins": { "hold": { "task": { "offered": "letters" }, "value": 3, "words": word } } }),
        json!({ "roles": { "note": { "role": "mediator", "words": word } } }),
        json!({ "money": { "add_income": { "name": word, "group": "protected", "flow": flow() } } }),
        json!({ "money": { "add_cost": { "name": word, "group": "seldom", "flow": flow() } } }),
        json!({ "money": { "set_minimum": { "cents": 100, "reference": word } } }),
        json!({ "money": { "add_envelope": { "name": word, "filling": filling() } } }),
        json!({ "money": { "add_debt": { "creditor": word, "claim": claim(word), "stage": "notice" } } }),
        json!({ "money": { "propose_step": { "to": "agreement", "words": word } } }),
        json!({ "money": { "plan_letting_go": { "on": today } } }),
        json!({ "rights": { "keep": { "answers": [{ "fact": "age", "value": { "number": 40 } }] } } }),
        json!({ "rights": { "follow": { "right": "legal-aid", "words": word } } }),
        json!({ "circle": { "open": { "members": [] } } }),
        json!({ "consents": { "break_open": { "reason": format!("Levensgevaar, neemt niet op. {word}") } } }),
    ]
}

/// The commands that name something by its id.
pub(crate) fn naming(site: &Site, known: &Known, word: &str) -> Vec<Value> {
    let today = site.app.today();
    let Known { strand, strength, niche, other_niche, goal, step, planned, table, .. } = *known;
    let member = known.member;
    let topic = json!({ "tightness": "work" });
    let grant = json!({ "reads": ["story"], "purpose": "support" });
    let mut all = vec![
        json!({ "story": { "headline": { "story": known.story } } }),
        json!({ "spiderweb": { "weigh": { "strand": strand, "weight": 3 } } }),
        json!({ "strengths": { "recognise": { "strength": strength, "recognised": true } } }),
        json!({ "strengths": { "unlink": { "strength": strength, "story": known.story } } }),
        json!({ "nest": { "rate": { "niche": niche, "trait": "connection", "score": 1 } } }),
        json!({ "nest": { "open_way": { "from": other_niche, "to": niche, "words": word } } }),
        json!({ "goals": { "explain": { "goal": goal, "why": word } } }),
        json!({ "goals": { "describe": { "goal": goal, "level": 1, "words": word } } }),
        json!({ "goals": { "review": { "goal": goal, "level": 1, "words": word } } }),
        json!({ "goals": { "weigh": { "goal": goal, "importance": 3, "difficulty": 1 } } }),
        json!({ "ladder": { "answer": { "about": { "goal": goal }, "rung": 3, "holds": word, "next": word } } }),
        json!({ "strengths": { "link": { "strength": strength, "story": known.story } } }),
        json!({ "goals": { "add_step": { "goal": goal, "words": word, "who": "participant" } } }),
        json!({ "goals": { "plan_step": { "step": step, "who": "participant" } } }),
        json!({ "goals": { "end_step": { "step": step, "outcome": "done", "words": word } } }),
        json!({ "goals": { "reopen_step": { "step": step } } }),
        json!({ "contact": { "note": { "kind": "phone", "note": word, "planned": planned } } }),
        json!({ "contact": { "move": { "planned": planned, "on": today } } }),
        json!({ "contact": { "call_off": { "planned": planned, "words": word } } }),
        json!({ "agreements": { "answer": { "on": { "promise": known.promise }, "answer": "agrees" } } }),
        json!({ "agreements": { "answer": { "on": { "goal": goal }, "answer": "agrees" } } }),
        json!({ "agreements": { "answer": { "on": { "turn": known.turn }, "answer": "agrees" } } }),
        json!({ "table": { "put": { "table": table, "topic": topic, "value": 3 } } }),
        json!({ "table": { "share": { "table": table, "topic": topic, "value": 3 } } }),
        json!({ "table": { "lay": { "topics": [{ "trait": { "niche": niche, "trait": "connection" } }] } } }),
        json!({ "network": { "put": { "alter": known.alter, "sector": "family", "horizon": "far" } } }),
        json!({ "network": { "move": { "alter": known.alter, "place": { "angle": 100, "distance": 100 } } } }),
        json!({ "network": { "describe": { "alter": known.alter, "about": { "gets": ["company"] } } } }),
        json!({ "network": { "tie": { "one": known.alter, "other": known.alter } } }),
        json!({ "network": { "untie": { "tie": known.tie } } }),
        json!({ "network": { "leave": { "alter": known.alter } } }),
        json!({ "network": { "return": { "alter": known.alter } } }),
        json!({ "network": { "veil": { "alter": known.alter } } }),
        json!({ "network": { "unveil": { "alter": known.alter } } }),
        json!({ "reins": { "hold": { "task": { "own": known.task }, "value": 3, "words": word } } }),
        json!({ "money": { "set_income": { "income": known.income, "flow": flow() } } }),
        json!({ "money": { "set_cost": { "cost": known.cost, "flow": flow() } } }),
        json!({ "money": { "fill_envelope": { "envelope": known.envelope, "filling": filling() } } }),
        json!({ "money": { "claim": { "debt": known.debt, "claim": claim(word) } } }),
        json!({ "money": { "stage": { "debt": known.debt, "stage": "judgment" } } }),
        json!({ "money": { "contest": { "debt": known.debt, "why": word } } }),
        json!({ "money": { "terms": { "debt": known.debt, "terms": { "due": today, "penalty": 9_000 } } } }),
        json!({ "money": { "offer": { "debt": known.debt, "offer": { "a_month": 4_000, "by": today } } } }),
        json!({ "money": { "note": { "debt": known.debt, "kind": "call", "words": word } } }),
        json!({ "money": { "propose_plan": { "inputs": plan_inputs(known.debt, today), "words": word } } }),
        json!({ "money": { "follow": { "plan": known.payment_plan, "month": today, "kept": "less", "words": word } } }),
        json!({ "agreements": { "answer": { "on": { "payment_plan": known.payment_plan }, "answer": "agrees" } } }),
        json!({ "agreements": { "answer": { "on": { "money_turn": known.money_turn }, "answer": "agrees" } } }),
        // Without its file it is kept nowhere.
        json!({ "papers": { "keep": { "about": { "debt": known.debt }, "words": word, "file": "pdf", "bytes": 9, "hash": "0".repeat(64) } } }),
        json!({ "papers": { "describe": { "paper": known.paper, "words": word } } }),
        json!({ "papers": { "destroy": { "paper": known.paper } } }),
        json!({ "rights": { "link": { "right": known.right, "step": step } } }),
        json!({ "rights": { "unlink": { "right": known.right, "step": step } } }),
        json!({ "rights": { "note": { "right": known.right, "what": { "appealed": { "with": word } }, "words": word } } }),
        json!({ "research": { "agree": { "study": known.study } } }),
        json!({ "research": { "decline": { "study": known.study } } }),
        json!({ "research": { "withdraw": { "study": known.study } } }),
        json!({ "relationship": { "begin": { "with": member } } }),
        json!({ "relationship": { "give": { "occasion": known.occasion, "pairs": pairs(), "words": word } } }),
        json!({ "relationship": { "show": { "occasion": known.occasion } } }),
        json!({ "relationship": { "withdraw": { "occasion": known.occasion } } }),
        json!({ "roles": { "share": { "reflection": known.reflection } } }),
        json!({ "roles": { "unshare": { "reflection": known.reflection } } }),
        json!({ "roles": { "take_back": { "reflection": known.reflection } } }),
        json!({ "roles": { "put_back": { "reflection": known.reflection } } }),
        json!({ "corrections": { "let_go": { "objection": known.objection } } }),
        // The first version is the opening, which nobody goes back on.
        json!({ "corrections": { "unsay": { "part": "story", "from": 1, "to": 1 } } }),
        json!({ "circle": { "remove": { "member": member } } }),
        json!({ "consents": { "give": { "member": member, "grant": grant } } }),
        json!({ "consents": { "withdraw": { "consent": known.consent } } }),
        json!({ "consents": { "confirm": { "consent": known.consent } } }),
        json!({ "consents": { "read": { "broken_open": known.broken_open } } }),
    ];
    for (kind, id) in known.things() {
        for action in ["ask", "object", "reword"] {
            all.push(json!({ "corrections": { action: { "thing": { kind: id }, "words": word } } }));
        }
        for action in ["take_back", "put_back"] {
            all.push(json!({ "corrections": { action: { "thing": { kind: id } } } }));
        }
    }
    all
}

/// An amount a month.
fn flow() -> Value {
    json!({ "cents": 50_000, "every": "month" })
}

/// What goes into an envelope.
fn filling() -> Value {
    json!({ "cents": 5_000, "every": "week" })
}

fn filed_debt(name: &str, today: jiff::civil::Date, word: &str) -> Value {
    let trace = json!({ "on": today, "kind": "letter", "words": word });
    let terms = json!({ "due": today });
    json!({ "node": name, "creditor": name, "claim": claim(name), "asked_on": today, "stage": "reminder", "contested": word, "terms": terms, "traces": [trace] })
}

/// What is asked for a debt, with a word in it.
fn claim(word: &str) -> Value {
    json!({ "principal": 64_000, "collector": word })
}

/// What goes into a plan for one debt.
fn plan_inputs(debt: Uuid, start: jiff::civil::Date) -> Value {
    json!({ "available": 4_000, "start": start, "order": "pro_rata", "debts": [{ "debt": debt, "principal": 64_000 }] })
}

/// The three pairs of the compass.
fn pairs() -> Value {
    json!({ "distant_near": 1, "bureaucratic_personalised": null, "paternalistic_emancipatory": -2 })
}

/// A file with one person in it.
fn file(name: &str, word: &str) -> Value {
    let place = json!({ "angle": 4500, "distance": 5000 });
    let places = json!([{ "person": 0, "place": place, "about": {} }]);
    let title: String = word.chars().take(300).collect();
    json!({
        "frame": "{}",
        "people": [{ "number": 1, "name": name }],
        "versions": [{ "number": 1, "title": title, "on": "2026-01-01", "places": places }],
        "pieces": [{ "version": 1, "number": 1, "fields": json!({ "note": word }).to_string() }],
    })
}

/// Somebody who is to come in.
pub(crate) fn invite(member: Uuid, role: &str, word: &str) -> Value {
    json!({ "circle": { "invite": { "member": member, "role": role, "name": word } } })
}

/// The name of a command as it is sent, such as `story.tell`.
pub(crate) fn name(command: &Value) -> String {
    let (part, action) = command.as_object().unwrap().iter().next().unwrap();
    let action = action.as_object().unwrap().keys().next().unwrap();
    format!("{part}.{action}")
}

/// The names of all commands, as the description of the API tells them.
fn described(description: &Value) -> BTreeSet<String> {
    let schemas = &description["components"]["schemas"];
    let mut names = BTreeSet::new();
    for variant in schemas["Command"]["oneOf"].as_array().unwrap() {
        for (part, target) in variant["properties"].as_object().unwrap() {
            let target = target["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
            for action in schemas[target]["oneOf"].as_array().unwrap() {
                let keys = action["properties"].as_object().unwrap().keys();
                names.extend(keys.map(|action| format!("{part}.{action}")));
            }
        }
    }
    names
}

#[tokio::test]
async fn every_command_there_is_is_tried_here() {
    let site = Site::new().await;
    let answer = site.api(Method::GET, "/api/v1/openapi.json", "", "").await;
    assert_eq!(answer.status, StatusCode::OK);
    let mut tried: BTreeSet<_> = fresh(&site, "x").iter().map(name).collect();
    tried.extend(naming(&site, &Known::of_nothing(), "x").iter().map(name));
    tried.insert(name(&invite(Uuid::now_v7(), "coach", "x")));
    assert_eq!(tried, described(&answer.json()));
}
