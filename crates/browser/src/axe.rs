//! The page against the accessibility rules that a machine can check (axe-core; WCAG 2.2 A and AA and good practice).

use std::fmt;
use std::fs;

use serde::Deserialize;

use crate::{Browser, Error, Outcome};

/// How much a violation stands in a person's way, after axe-core.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// A nuisance.
    Minor,
    /// Hard for some.
    Moderate,
    /// Keeps some people from a part.
    Serious,
    /// Keeps some people out.
    Critical,
}

/// A rule that the page breaks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Violation {
    /// The rule, as in `image-alt`.
    pub id: String,
    /// How much it stands in the way; axe-core does not always say.
    pub impact: Option<Impact>,
    /// What to do.
    pub help: String,
    /// Where it is explained.
    pub help_url: String,
    /// Where on the page.
    pub nodes: Vec<Node>,
}

/// A place on the page that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Node {
    /// A selector.
    pub target: String,
    /// Its HTML.
    pub html: String,
    /// What is wrong with it.
    pub why: String,
}

impl Violation {
    /// Whether it keeps anyone from something. Where axe-core does not say, it does.
    #[must_use]
    pub fn is_serious(&self) -> bool {
        self.impact.is_none_or(|impact| impact >= Impact::Serious)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let impact = self.impact.map_or_else(|| "unknown".into(), |impact| format!("{impact:?}"));
        write!(f, "{} ({impact}): {}\n  {}", self.id, self.help, self.help_url)?;
        for node in &self.nodes {
            write!(f, "\n  {}  {}\n    {}", node.target, node.html, node.why.replace('\n', "\n    "))?;
        }
        Ok(())
    }
}

impl Browser {
    /// The rules that the page breaks, the worst first.
    ///
    /// # Errors
    /// When axe-core is not there or cannot run.
    pub async fn axe(&self) -> Result<Vec<Violation>, Error> {
        let path = &self.tools().axe;
        let axe = fs::read_to_string(path).map_err(|error| Error::File(path.clone(), error))?;
        // Every page is a new world, and a page seen twice keeps what it was given; giving it again does no harm.
        self.script(&axe, Vec::new()).await?;
        let answer = self.patient_script(include_str!("axe/run.js")).await?;
        let text = answer.to_string();
        let mut violations: Vec<Violation> = serde_json::from_value(answer)
            .map_err(|_| Error::Answer { doing: "checking accessibility".into(), answer: text })?;
        violations.sort_by_key(|violation| std::cmp::Reverse(violation.impact));
        Ok(violations)
    }

    /// Fails when the page breaks a rule in a way that keeps anyone from something.
    ///
    /// # Errors
    /// With the rules and the places.
    pub async fn assert_no_serious_violations(&self) -> Outcome {
        let violations = self.axe().await?;
        let serious: Vec<String> =
            violations.iter().filter(|violation| violation.is_serious()).map(ToString::to_string).collect();
        if serious.is_empty() {
            return Ok(());
        }
        Err(Error::Page(format!("{} keeps people out:\n{}", self.url().await?, serious.join("\n"))))
    }
}
