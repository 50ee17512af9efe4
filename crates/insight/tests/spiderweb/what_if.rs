//! What may move when these come loose.

use insight::InsightError;
use insight::fuzzy_map::Rule;
use insight::spiderweb::{Loosened, Sentence, WhatIf, loosenings, opening, pulls, start, what_if};
use method::LifeDomain::{self, *};
use proptest::prelude::*;

use super::{STRANDS, web};

fn mamadous() -> dossier::spiderweb::Spiderweb {
    let strands: Vec<_> = STRANDS.map(|(from, to, weight)| ("participant", from, to, weight)).into();
    web(&strands)
}

fn asked(loosened: &[(LifeDomain, f64)]) -> WhatIf {
    let loosened: Vec<_> = loosened.iter().map(|(domain, share)| Loosened { domain: *domain, share: *share }).collect();
    what_if(&mamadous(), None, &[], &loosened).unwrap()
}

#[test]
fn one_domain_wholly_loose_is_the_loosening_of_the_dynamics() {
    let web = mamadous();
    let all = loosenings(&pulls(&web, None), &[], &start(&web, dossier::Speaker::PARTICIPANT)).unwrap();
    for under in &all {
        for reach in &under.reach {
            let found = asked(&[(reach.domain, 1.0)]);
            let moves = found.rules.iter().find(|moves| moves.rule == under.rule).unwrap();
            assert_eq!(moves.looser, reach.looser, "{:?} under {:?}", reach.domain, under.rule);
        }
    }
}

#[test]
fn several_domains_are_never_named_as_following_themselves() {
    let found = asked(&[(Housing, 1.0), (Justice, 0.5)]);
    assert!(found.may_follow.iter().all(|one| one.domain != Housing && one.domain != Justice));
    assert_eq!(found.may_follow[0].domain, Health, "{:?}", found.may_follow);
    let Sentence::SpiderwebIf { domains, also } = &found.sentences[0] else { panic!("{:?}", found.sentences) };
    assert_eq!((domains.as_slice(), also[0]), (&[Justice, Housing][..], Health));
    assert_eq!(found.receipt.inputs["loosened"].as_array().unwrap().len(), 2);
}

#[test]
fn where_nothing_hangs_on_it_nothing_moves_and_it_is_said() {
    let found = asked(&[(Culture, 1.0)]);
    assert!(found.may_follow.is_empty());
    assert_eq!(found.sentences, [Sentence::SpiderwebIfNothing { domains: vec![Culture] }]);
}

#[test]
fn few_strands_say_little_and_no_strands_say_so() {
    let one = web(&[("participant", Housing, Health, 3)]);
    let loosened = [Loosened { domain: Housing, share: 1.0 }];
    let found = what_if(&one, None, &[], &loosened).unwrap();
    assert_eq!(found.sentences.last(), Some(&Sentence::SpiderwebFewStrands { strands: 1 }));
    let found = what_if(&web(&[]), None, &[], &loosened).unwrap();
    assert_eq!(found.sentences, [Sentence::SpiderwebNoStrands]);
}

#[test]
fn a_share_off_its_scale_is_named() {
    for share in [0.0, -1.0, 1.01, f64::NAN] {
        let refused = what_if(&mamadous(), None, &[], &[Loosened { domain: Work, share }]);
        assert!(matches!(refused, Err(InsightError::OutOfRange { field, .. }) if field == "loosened.work"), "{share}");
    }
    // Named twice: the last counts.
    assert_eq!(asked(&[(Work, 1.0), (Work, 0.25)]), asked(&[(Work, 0.25)]));
}

#[test]
fn an_overview_says_one_sentence_where_the_rules_agree_and_none_where_they_do_not() {
    let dossier = |strands: &[(&str, LifeDomain, LifeDomain, u8)]| dossier::Dossier {
        spiderweb: dossier::Shared::new(web(strands)),
        ..dossier::Dossier::default()
    };
    let star = [Health, Work, Family].map(|to| ("participant", Housing, to, 3));
    assert!(matches!(opening(&dossier(&star)), Some(Sentence::SpiderwebLoosen { domain: Housing, .. })));
    assert_eq!(opening(&dossier(&star[..2])), None, "two strands are few");
    let disagree: Vec<_> = STRANDS.map(|(from, to, weight)| ("participant", from, to, weight)).into();
    assert_eq!(opening(&dossier(&disagree)), None);
}

fn strands() -> impl Strategy<Value = Vec<(LifeDomain, LifeDomain, u8)>> {
    let domain = || proptest::sample::select(LifeDomain::ALL);
    proptest::collection::vec((domain(), domain(), 1_u8..=3), 0..30)
}

proptest! {
    /// Domains only pull, so what comes looser makes nothing tighter, and the looser it comes the more may move.
    #[test]
    fn what_comes_looser_makes_nothing_tighter(strands in strands(), place in 0_usize..10) {
        let mut known = std::collections::BTreeSet::new();
        let strands: Vec<_> = strands.into_iter()
            .filter(|(from, to, _)| from != to && known.insert((*from, *to)))
            .map(|(from, to, weight)| ("participant", from, to, weight)).collect();
        let web = web(&strands);
        let domain = LifeDomain::ALL[place];
        let by = |share: f64| -> Result<f64, TestCaseError> {
            let found = what_if(&web, None, &[], &[Loosened { domain, share }]).unwrap();
            let kosko = found.rules.into_iter().find(|moves| moves.rule == Rule::Kosko).unwrap();
            prop_assert!(kosko.looser.iter().all(|looser| looser.by > 0.0), "{:?}", kosko.looser);
            Ok(kosko.looser.iter().map(|looser| looser.by).sum::<f64>())
        };
        let (little, wholly) = (by(0.34)?, by(1.0)?);
        prop_assert!(wholly >= little - 1e-3, "{little} {wholly}");
    }
}
