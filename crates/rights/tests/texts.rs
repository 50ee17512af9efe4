//! Every text that a rule can lead to is there in all three languages, and none is there that no rule leads to.

use std::collections::BTreeSet;

use rights::{FactKind, Rules};

fn keys(language: &str) -> BTreeSet<String> {
    let file = format!("{}/../../locales/{language}/rights.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(file).unwrap();
    let keys = text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned());
    keys.filter(|key| !key.starts_with('#')).collect()
}

fn wanted() -> BTreeSet<String> {
    let rules = Rules::built_in().unwrap();
    let plain =
        ["already", "amount-not-known", "not-verified", "none", "answer-likely", "answer-possible", "answer-not"];
    let mut wanted: BTreeSet<String> = plain.into_iter().map(str::to_owned).collect();
    for rule in rules.all() {
        let right = &rule.right;
        wanted.extend([right.clone(), format!("{right}-what"), format!("{right}-how"), format!("{right}-none")]);
        wanted.insert(format!("decides-{}", rule.decides));
        wanted.extend(rule.papers.iter().map(|paper| format!("paper-{paper}")));
        wanted.extend(rule.missed.iter().map(|missed| format!("missed-{missed}")));
        for version in &rule.versions {
            wanted.extend(version.ways.iter().map(|way| format!("{right}-way-{}", way.name)));
            wanted.extend(version.needs.iter().map(|need| format!("{right}-need-{}", need.name)));
            if version.ways.is_empty() {
                wanted.insert(format!("{right}-yes"));
            }
        }
    }
    for fact in rules.vocabulary().facts() {
        let name = fact.name.replace('_', "-");
        wanted.insert(format!("question-{name}"));
        if let FactKind::Choice(options) = &fact.kind {
            wanted.extend(options.iter().map(|option| format!("option-{name}-{}", option.replace('_', "-"))));
        }
    }
    wanted.into_iter().map(|key| format!("rights-{key}")).collect()
}

#[test]
fn every_text_is_there_and_none_too_many() {
    let wanted = wanted();
    for language in ["nl", "fr", "en"] {
        let found = keys(language);
        let missing: Vec<_> = wanted.difference(&found).collect();
        let extra: Vec<_> = found.difference(&wanted).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, extra {extra:?}");
    }
}

#[test]
fn nobody_is_refused_by_us() {
    for (language, words) in
        [("nl", ["geweigerd", "afgewezen"]), ("fr", ["refusé", "rejeté"]), ("en", ["refused", "rejected"])]
    {
        let file = format!("{}/../../locales/{language}/rights.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            assert!(!words.iter().any(|word| line.contains(word)), "{language}: {line}");
        }
    }
}
