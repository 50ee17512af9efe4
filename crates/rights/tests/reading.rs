//! What is said of a rule that is not as it should be: always the file, the place, and the way out.

use rights::{Household, Rules, Verdict, Vocabulary};
use serde_json::json;

const FACTS: &str = "fact = [\n  { name = \"age\", kind = \"number\", most = 120 },\n  { name = \"wage\", kind = \"amount\" },\n  \
                     { name = \"poor\", kind = \"yes_no\" },\n  { name = \"wages\", kind = \"amounts\" },\n  \
                     { name = \"ages\", kind = \"numbers\" },\n  { name = \"place\", kind = \"choice\", options = [\"a\", \"b\"] },\n]\n";

fn rule(when: &str, amounts: &str) -> String {
    format!(
        "right = \"r\"\ndomain = \"work\"\ndecides = \"d\"\npapers = []\nmissed = []\n\n[[version]]\nfrom = \"2020-01-01\"\n\
         law = \"l\"\nsource = \"s\"\n\n[version.amounts]\n{amounts}\n\n[[version.way]]\nname = \"w\"\nwhen = \"{when}\"\n"
    )
}

fn read(text: &str) -> Result<Rules, String> {
    let vocabulary = Vocabulary::read("facts.toml", FACTS).unwrap();
    Rules::read(vocabulary, &[("r.toml", text)]).map_err(|error| error.to_string())
}

#[test]
fn conditions_are_checked_when_they_are_read() {
    for (when, word) in [
        ("agee >= 18", "no fact and no amount `agee`"),
        ("age >= wage", "compares a number with an amount"),
        ("age", "yes or no is needed"),
        ("poor and age", "`and` is for yes or no"),
        ("not age = 3 or", "is needed at the end"),
        ("wage <= 12000", "above 10000 does not belong here"),
        ("wage < limit + 3", "cannot be added"),
        ("wage * wage > limit", "cannot be multiplied"),
        ("place = 'c'", "no option 'c'; there are: a, b"),
        ("place < 'b'", "is for numbers"),
        ("ages > 1", "is a list"),
        ("count(age, 0, 1) > 0", "is no list"),
        ("count(ages, 0) > 0", "`,` is needed"),
        ("count(wages, 0, 1) > 0", "holds amounts"),
        ("(poor", "`)` is needed"),
        ("poor)", "was not expected"),
        ("poor ; poor", "means nothing here"),
        ("place = 'a", "not closed"),
        ("", "is needed at the end"),
    ] {
        let said = read(&rule(when, "limit = \"10.00\"")).unwrap_err();
        assert!(said.starts_with("r.toml: version[0].way[0].when: ") && said.contains(word), "{when}: {said}");
    }
    let deep = format!("{}poor{}", "(".repeat(100), ")".repeat(100));
    assert!(read(&rule(&deep, "")).unwrap_err().contains("nested too deeply"));
}

#[test]
fn files_are_checked_when_they_are_read() {
    let good = rule("poor", "limit = \"10.00\"");
    assert!(read(&good).is_ok());
    for (change, to, word) in [
        ("right = \"r\"", "right = \"R r\"", "small letters"),
        ("domain = \"work\"", "domain = \"sports\"", "domain"),
        ("papers = []", "paperz = []", "paperz"),
        ("source = \"s\"", "source = \"\"", "source"),
        ("from = \"2020-01-01\"", "from = \"2020-01-01\"\nuntil = \"2019-01-01\"", "until"),
        ("limit = \"10.00\"", "limit = \"ten\"", "amounts.limit"),
        ("limit = \"10.00\"", "limit = { at_least = \"10.00\", at_most = \"20.00\" }", "amounts.limit"),
        ("limit = \"10.00\"", "age = 3", "amounts.age"),
        ("name = \"w\"", "name = \"none\"", "cannot be a name"),
        ("missed = []", "missed = []\nhave = \"age\"", "have"),
    ] {
        let said = read(&good.replacen(change, to, 1)).unwrap_err();
        assert!(said.starts_with("r.toml: ") && said.contains(word), "{change}: {said}");
    }
    let vocabulary = || Vocabulary::read("facts.toml", FACTS).unwrap();
    let twice = Rules::read(vocabulary(), &[("a.toml", &good), ("b.toml", &good)]).unwrap_err().to_string();
    assert!(twice.starts_with("b.toml: right"), "{twice}");
    for (facts, word) in [
        (FACTS.replacen("\"wage\"", "\"age\"", 1), "stands twice"),
        (FACTS.replacen("options = [\"a\", \"b\"]", "options = [\"a\"]", 1), "two options"),
        (FACTS.replacen("most = 120", "most = 0", 1), "above zero"),
        (FACTS.replacen("\"age\"", "\"id\"", 1), "not `id`"),
    ] {
        let said = Vocabulary::read("facts.toml", &facts).unwrap_err().to_string();
        assert!(said.starts_with("facts.toml: ") && said.contains(word), "{said}");
    }
}

#[test]
fn sums_come_out() {
    let amounts = "share = \"25 %\"\nlimit = \"100.00\"\nper = \"10.00\"\nlow = 3\nold = { at_least = \"50.00\", at_most = \"80.00\", source = \"s\" }";
    let answer = |when: &str, facts: serde_json::Value| {
        let rules = read(&rule(when, amounts)).unwrap();
        let day = rules.on("2024-01-01".parse().unwrap()).unwrap();
        let household = Household::read(rules.vocabulary(), &facts).unwrap();
        day.check(&household).answers[0].verdict
    };
    use Verdict::{Likely, Not, Possible};
    for (when, facts, verdict) in [
        ("wage * share <= limit - per * 2", json!({ "wage": "320.00" }), Likely),
        ("wage * share <= limit - per * 2", json!({ "wage": "320.03" }), Not),
        ("wage <= limit + per * (age - 1)", json!({ "wage": "110.01", "age": 2 }), Not),
        ("sum(wages) = limit", json!({ "wages": ["40", "60.00"] }), Likely),
        ("count(ages, low, 17) >= 2", json!({ "ages": [2, 3, 17, 18] }), Likely),
        ("count(ages, low, 17) >= 3", json!({ "ages": [2, 3, 17, 18] }), Not),
        ("min(wage, limit) >= per", json!({ "wage": "10.00" }), Likely),
        ("max(wage, limit) > limit", json!({ "wage": "10.00" }), Not),
        ("wage <= old", json!({ "wage": "50.00" }), Likely),
        ("wage <= old", json!({ "wage": "65.00" }), Possible),
        ("wage <= old", json!({ "wage": "80.01" }), Not),
        ("place != 'a'", json!({ "place": "b" }), Likely),
        ("place != 'a'", json!({}), Possible),
        ("not not poor or place = 'a' and age > 3", json!({ "poor": false, "place": "a", "age": 4 }), Likely),
        ("not not poor or place = 'a' and age > 3", json!({ "poor": false, "place": "b" }), Not),
        ("age >= 0", json!({}), Likely),
    ] {
        assert_eq!(answer(when, facts.clone()), verdict, "{when} {facts}");
    }
}
