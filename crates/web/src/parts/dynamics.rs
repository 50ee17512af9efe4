//! What the web does when it goes on pulling, in sentences and as a figure. The opening of a talk, never a forecast.

use dossier::Speaker;
use dossier::spiderweb::Strand;
use figures::reach_bars::{Bar, ReachBars};
use figures::spiderweb::Highlight;
use insight::fuzzy_map::Rule;
use insight::spiderweb::Sentence;
use maud::{Markup, html};
use method::LifeDomain;

use super::Pictured;
use super::web_figure::{end, strands_only};
use crate::i18n::Say;
use crate::room::Room;

/// What the eye is led to in a web of strands.
pub(crate) enum Led<'a> {
    /// A circle, in the order in which it pulls.
    Circle(&'a [LifeDomain]),
    /// What comes loose in thought, and what may move with it, 1 a little … 3 the most.
    Reach(&'a [LifeDomain], &'a [(LifeDomain, u8)]),
}

/// A name of each domain, as one.
fn names(say: Say<'_>, domains: &[LifeDomain]) -> String {
    let names: Vec<_> = domains.iter().map(|domain| say.name("domain", domain.as_str())).collect();
    say.list(&names)
}

/// What a rule is called.
pub(crate) fn rule_name(say: Say<'_>, rule: Rule) -> String {
    say.say(match rule {
        Rule::Kosko => "spiderweb-rule-kosko",
        Rule::Modified => "spiderweb-rule-modified",
        Rule::Rescaled => "spiderweb-rule-rescaled",
    })
}

/// What the dynamics say, in the language of whoever looks.
#[must_use]
pub(crate) fn dynamics_words(say: Say<'_>, sentence: &Sentence) -> String {
    let names = |domains: &[LifeDomain]| names(say, domains);
    let of = |key: &str, domains: &[LifeDomain], also: &[LifeDomain]| {
        let count = domains.len();
        say.with(key, &[("domains", names(domains).into()), ("count", count.into()), ("also", names(also).into())])
    };
    match sentence {
        Sentence::SpiderwebNoStrands => say.say("spiderweb-no-strands"),
        Sentence::SpiderwebNoCircle => say.say("spiderweb-no-circle"),
        Sentence::SpiderwebCircle { domains, others, is_even: true, .. } => {
            say.with("spiderweb-circle-even", &[("domains", names(domains).into()), ("others", (*others).into())])
        }
        Sentence::SpiderwebCircle { domains, from, to, others, .. } => say.with(
            "spiderweb-circle",
            &[
                ("domains", names(domains).into()),
                ("from", names(&[*from]).into()),
                ("to", names(&[*to]).into()),
                ("others", (*others).into()),
            ],
        ),
        Sentence::SpiderwebLoosen { domain, also } => of("spiderweb-if", &[*domain], also),
        Sentence::SpiderwebRulesDisagree { points } => {
            let mut domains: Vec<_> = points.iter().map(|point| point.domain).collect();
            domains.dedup();
            say.with("spiderweb-rules-disagree", &[("domains", names(&domains).into())])
        }
        Sentence::SpiderwebNoRest { rules } => {
            let rules: Vec<_> = rules.iter().map(|rule| rule_name(say, *rule)).collect();
            say.with("spiderweb-no-rest", &[("count", rules.len().into()), ("rules", say.list(&rules).into())])
        }
        Sentence::SpiderwebFewStrands { strands } => {
            say.with("spiderweb-few-strands", &[("strands", (*strands).into())])
        }
        Sentence::SpiderwebIf { domains, also } => of("spiderweb-if", domains, also),
        Sentence::SpiderwebIfPerhaps { also, .. } => say.with("spiderweb-if-perhaps", &[("also", names(also).into())]),
        Sentence::SpiderwebIfNothing { domains } => of("spiderweb-if-nothing", domains, &[]),
    }
}

/// What may open something, in one calm sentence with the way to it; nothing where the web says too little.
#[must_use]
pub(crate) fn opening(room: &Room) -> Markup {
    let say = room.say();
    html! {
        @if let Some(sentence) = insight::spiderweb::opening(room.dossier()) {
            p.opening {
                (dynamics_words(say, &sentence)) " "
                a href=(room.path("spiderweb/dynamics")) { (say.say("spiderweb-opening-way")) }
            }
        }
    }
}

/// The strands of one voice, or of all, with what the eye is led to.
#[must_use]
pub(crate) fn strands_figure(
    room: &Room,
    id: &str,
    of: Option<Speaker>,
    words: &(String, String),
    led: &Led<'_>,
) -> Markup {
    let is_heard = |strand: &Strand| of.is_none_or(|speaker| speaker == strand.origin.speaker);
    let heard = room.dossier().spiderweb.tied().filter(|strand| is_heard(strand) && strand.weight.value().is_some());
    let strands: Vec<&Strand> = heard.collect();
    let highlight = highlight(&strands, led);
    let draw = |setting: &str, compact: bool| {
        let mut web = strands_only(room, &format!("{id}-{setting}"), &strands, compact);
        (web.title, web.description) = words.clone();
        web.highlight = highlight.clone();
        figures::spiderweb::draw(&web)
    };
    figures::pair(&draw("wide", false), &draw("compact", true))
}

fn highlight(strands: &[&Strand], led: &Led<'_>) -> Highlight {
    let places = |stands: &dyn Fn(&Strand) -> bool| {
        let lit = strands.iter().enumerate().filter(|(_, strand)| stands(strand));
        lit.map(|(place, _)| place).collect::<Vec<_>>()
    };
    match led {
        Led::Circle(circle) => {
            let next = circle.iter().cycle().skip(1);
            let pairs: Vec<_> = circle.iter().zip(next).collect();
            let strands = places(&|strand| pairs.contains(&(&strand.from, &strand.to)));
            Highlight { strands, ..Highlight::default() }
        }
        Led::Reach(loose, moves) => {
            let level =
                |domain: LifeDomain| moves.iter().find(|(moved, _)| *moved == domain).map_or(0, |(_, level)| *level);
            // From what hardly moves, the way is not followed on: what stands out is to be seen at a glance.
            let strands = places(&|s| (loose.contains(&s.from) || level(s.from) > 1) && level(s.to) > 0);
            let moves = moves.iter().map(|(domain, level)| (end(*domain), *level)).collect();
            Highlight { strands, loose: loose.iter().map(|domain| end(*domain)).collect(), moves }
        }
    }
}

/// How far something reaches into one domain.
pub(crate) struct Reached {
    /// The domain.
    pub domain: LifeDomain,
    /// The mean of the ways of reckoning.
    pub mean: f64,
    /// What the most careful of them says.
    pub least: f64,
    /// What the boldest says.
    pub most: f64,
    /// Whether all say so.
    pub is_sure: bool,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// The bars, in both settings.
#[must_use]
pub(crate) fn reach_figure(say: Say<'_>, id: &str, title: &str, reached: &[Reached]) -> Markup {
    let sure: Vec<_> = reached.iter().filter(|one| one.is_sure).map(|one| one.domain).collect();
    let perhaps: Vec<_> = reached.iter().filter(|one| !one.is_sure).map(|one| one.domain).collect();
    let told = [("spiderweb-bars-sure", &sure), ("spiderweb-bars-perhaps", &perhaps)];
    let told = told.into_iter().filter(|(_, domains)| !domains.is_empty());
    let description: Vec<_> =
        told.map(|(key, domains)| say.with(key, &[("domains", names(say, domains).into())])).collect();
    let bar = |one: &Reached| Bar {
        label: say.name("domain", one.domain.as_str()),
        pictogram: Some(one.domain.pictogram()),
        mean: one.mean,
        least: one.least,
        most: one.most,
        is_sure: one.is_sure,
        tip: String::new(),
        href: one.href.clone(),
    };
    let draw = |compact| {
        figures::reach_bars::draw(&ReachBars {
            id: id.to_owned(),
            title: title.to_owned(),
            description: description.join(" "),
            bars: reached.iter().map(bar).collect(),
            low_label: say.say("spiderweb-bars-low"),
            high_label: say.say("spiderweb-bars-high"),
            compact,
        })
    };
    figures::pair(&draw(false), &draw(true))
}
