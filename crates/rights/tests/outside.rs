//! The rules of OpenFisca's country template, written in our format, beside OpenFisca itself: equal answers.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jiff::civil::date;
use rights::{Household, Rules, Vocabulary};
use serde_json::{Value, json};

/// Where the Python with OpenFisca is; `cargo xtask test` says so.
const PYTHON: &str = "NESTKRACHT_OPENFISCA";
/// How many households.
const MANY: u64 = 2_000;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches/openfisca")
}

fn rules() -> Rules {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let vocabulary = Vocabulary::read("facts.toml", &read(&folder().join("facts.toml"))).unwrap();
    let mut files: Vec<_> =
        std::fs::read_dir(folder().join("rules")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let texts: Vec<_> = files.iter().map(|file| (file.display().to_string(), read(file))).collect();
    let texts: Vec<_> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Rules::read(vocabulary, &texts).unwrap()
}

/// The same numbers each time, without another crate.
struct Chance(u64);

impl Chance {
    fn up_to(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % (most + 1)
    }
}

/// One of these.
fn one_of<T: Copy>(chance: &mut Chance, these: &[T]) -> T {
    let nth = chance.up_to(these.len() as u64 - 1) as usize;
    these.get(nth).copied().unwrap()
}

/// Households in whole euros, and every fourth with cents; often on the edges of the rules.
fn households() -> Vec<Value> {
    let mut chance = Chance(20_261_123);
    (0..MANY)
        .map(|nth| {
            // Who asks is grown enough not to count among the children, as everybody under eight does there.
            let edges = [16, 17, 18, 61, 62, 120];
            let age = if chance.up_to(2) == 0 { one_of(&mut chance, &edges) } else { 16 + chance.up_to(84) };
            let incomes = [0, 499, 500, 501, 6_000, 6_001, 12_400, 12_401];
            let mut euros = || if chance.up_to(2) == 0 { one_of(&mut chance, &incomes) } else { chance.up_to(20_000) };
            let (salary, other, capital) = (euros(), euros(), euros() / 10);
            let cents = if nth % 4 == 0 { chance.up_to(99) } else { 0 };
            let adults = 1 + chance.up_to(1);
            let children: Vec<u64> = (0..chance.up_to(3)).map(|_| chance.up_to(17)).collect();
            let status = one_of(&mut chance, &["owner", "tenant", "free_lodger", "homeless"]);
            json!({
                "age": age,
                "adults": adults,
                "ages_of_children": children,
                "salary": format!("{salary}.{cents:02}").parse::<f64>().unwrap(),
                "other_salary": if adults == 2 { other as f64 } else { 0.0 },
                "capital": capital as f64,
                "size": chance.up_to(200),
                "status": status,
            })
        })
        .collect()
}

/// What OpenFisca answers, in cents.
fn theirs(python: &str, households: &[Value]) -> Vec<Value> {
    let mut child = Command::new(python)
        .arg(folder().join("beside.py"))
        .arg("compare")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines: String = households.iter().map(|household| format!("{household}\n")).collect();
    let mut input = child.stdin.take().unwrap();
    let writing = std::thread::spawn(move || input.write_all(lines.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What we answer to a household, in cents: nothing where a right is not there.
fn ours(rules: &Rules, household: &Value) -> impl Fn(&str) -> i64 {
    let mut asked = household.clone();
    for amount in ["salary", "other_salary", "capital"] {
        let euros = asked.get_mut(amount).unwrap();
        *euros = json!(format!("{:.2}", euros.as_f64().unwrap()));
    }
    let household = Household::read(rules.vocabulary(), &asked).unwrap();
    let day = rules.on(date(2026, 11, 23)).unwrap();
    let answers = day.check(&household).answers;
    let given: Vec<(String, i64)> = answers
        .iter()
        .map(|answer| {
            assert_ne!(answer.verdict, rights::Verdict::Possible, "everything was said: {asked}");
            let is_there = answer.verdict == rights::Verdict::Likely;
            let cents = answer.gives().filter(|_| is_there).map_or(0, money::Euro::in_cents);
            (answer.rule.right.clone(), cents)
        })
        .collect();
    move |right| given.iter().find(|(name, _)| name == right).unwrap().1
}

#[test]
fn the_country_template_comes_out_the_same_as_in_openfisca() {
    let rules = rules();
    let Ok(python) = std::env::var(PYTHON) else {
        eprintln!("SKIPPED: {PYTHON} is not set; `cargo xtask test` installs OpenFisca and sets it");
        return;
    };
    let households = households();
    let theirs = theirs(&python, &households);
    assert_eq!(theirs.len(), households.len());
    let (mut compared, mut off_by_a_cent, mut there) = (0, 0, 0);
    for (household, theirs) in households.iter().zip(&theirs) {
        let ours = ours(&rules, household);
        let has_cents = household["salary"].as_f64().unwrap().fract() != 0.0;
        for (name, theirs) in theirs.as_object().unwrap() {
            let ours = match name.as_str() {
                "income-tax" => ours(name) + ours("income-tax-with-pension"),
                name => ours(name),
            };
            // They count in 32-bit floating point: to the nearest cent.
            let theirs = (theirs.as_f64().unwrap() * 100.0).round() as i64;
            let apart = (ours - theirs).abs();
            // With cents, three products are rounded here one by one, and nothing there.
            assert!(apart == 0 || (has_cents && apart == 1), "{name}: {ours} beside {theirs} for {household}");
            compared += 1;
            off_by_a_cent += usize::from(apart == 1);
            there += usize::from(theirs != 0);
        }
    }
    assert!(there > compared / 4, "answers that are all nought compare nothing");
    assert!(off_by_a_cent * 50 < compared, "{off_by_a_cent} of {compared}");
    println!("{compared} answers, {off_by_a_cent} of them a cent apart");
}
