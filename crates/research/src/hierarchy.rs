//! By what somebody could be recognised, and how each of it is said less precisely. The steps are data
//! (`hierarchies.toml`).

use serde::Deserialize;

use crate::ResearchError;

/// By what somebody could be recognised from outside, in the order of every row.
pub const QUASI: [&str; 5] = ["age", "household", "region", "months", "phase"];

const FILE: &str = "hierarchies.toml";
const BUILT_IN: &str = include_str!("../hierarchies.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    attribute: Vec<WrittenAttribute>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAttribute {
    name: String,
    paths: Vec<Vec<String>>,
}

/// One attribute with its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hierarchy {
    name: String,
    steps: Vec<Step>,
}

/// The words of one step, and what each code of the most precise step is called there.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    words: Vec<String>,
    of_code: Vec<u8>,
    /// How much is lost, by code: 0 as precise as can be … 1000 all alike.
    loss: Vec<u64>,
}

impl Hierarchy {
    /// The name of the attribute.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many steps there are; step 0 is the most precise, and at the last all are alike.
    #[must_use]
    pub const fn steps(&self) -> usize {
        self.steps.len()
    }

    /// The words of a step; none when there is no such step.
    #[must_use]
    pub fn words(&self, step: usize) -> &[String] {
        self.steps.get(step).map_or(&[], |step| &step.words)
    }

    /// The code of a word at the most precise step.
    #[must_use]
    pub fn code(&self, word: &str) -> Option<u8> {
        self.words(0).iter().position(|known| known == word).and_then(|place| u8::try_from(place).ok())
    }

    /// What a code is at a step.
    #[must_use]
    pub fn at(&self, step: usize, code: u8) -> u8 {
        self.steps.get(step).and_then(|step| step.of_code.get(usize::from(code))).copied().unwrap_or(0)
    }

    /// How much of a code is lost at a step: 0 nothing … 1000 all.
    pub(crate) fn loss(&self, step: usize, code: u8) -> u64 {
        self.steps.get(step).and_then(|step| step.loss.get(usize::from(code))).copied().unwrap_or(1000)
    }

    fn read(written: WrittenAttribute) -> Result<Self, String> {
        let WrittenAttribute { name, paths } = written;
        let height = paths.first().map_or(0, Vec::len);
        if height < 2 || paths.len() < 2 || paths.len() > 60 {
            return Err(format!("`{name}` needs at least two codes and two steps, and at most sixty codes"));
        }
        if let Some(path) = paths.iter().find(|path| path.len() != height) {
            return Err(format!("`{name}`: the line of `{}` has another number of steps", path.concat()));
        }
        let mut steps: Vec<Step> = Vec::new();
        for nth in 0..height {
            let (mut words, mut of_code): (Vec<String>, Vec<u8>) = (Vec::new(), Vec::new());
            for word in paths.iter().filter_map(|path| path.get(nth)) {
                let place = words.iter().position(|known| known == word).unwrap_or_else(|| {
                    words.push(word.clone());
                    words.len() - 1
                });
                of_code.push(u8::try_from(place).map_err(|_| format!("`{name}` has too many codes"))?);
            }
            let others = (paths.len() - 1) as u64;
            let covered = |code: &u8| of_code.iter().filter(|other| *other == code).count() as u64;
            let loss = of_code.iter().map(|code| (covered(code) - 1) * 1000 / others).collect();
            steps.push(Step { words, of_code, loss });
        }
        let nests = steps.iter().zip(steps.iter().skip(1)).all(|(before, after)| {
            let pairs = || before.of_code.iter().zip(&after.of_code);
            pairs().all(|(a, b)| pairs().all(|(other, wider)| a != other || b == wider))
        });
        if !nests {
            return Err(format!("`{name}`: what is alike at one step must be alike at the next"));
        }
        if steps.first().is_none_or(|step| step.words.len() != paths.len()) {
            return Err(format!("`{name}`: a code stands there twice"));
        }
        if steps.last().is_none_or(|step| step.words.len() != 1) {
            return Err(format!("`{name}`: at the last step all must be alike"));
        }
        Ok(Self { name, steps })
    }
}

/// All attributes, in the order of [`QUASI`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hierarchies {
    all: Vec<Hierarchy>,
}

impl Hierarchies {
    /// Those that are built in.
    ///
    /// # Errors
    /// [`ResearchError::Data`] when the file does not hold together.
    pub fn built_in() -> Result<Self, ResearchError> {
        Self::read(BUILT_IN)
    }

    /// Reads them.
    ///
    /// # Errors
    /// [`ResearchError::Data`] with what is wrong.
    pub fn read(text: &str) -> Result<Self, ResearchError> {
        let wrong = |why: String| ResearchError::Data { file: FILE, why };
        let written: Written = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let all: Vec<Hierarchy> =
            written.attribute.into_iter().map(Hierarchy::read).collect::<Result<_, _>>().map_err(wrong)?;
        if !all.iter().map(Hierarchy::name).eq(QUASI) {
            return Err(wrong(format!("the attributes must be {}, in this order", QUASI.join(", "))));
        }
        Ok(Self { all })
    }

    /// Each attribute, in the order of every row.
    pub fn iter(&self) -> impl Iterator<Item = &Hierarchy> {
        self.all.iter()
    }

    /// The codes of words at the most precise step; a word that no attribute knows is `None`.
    #[must_use]
    pub fn codes(&self, words: [&str; QUASI.len()]) -> Option<[u8; QUASI.len()]> {
        let mut codes = [0; QUASI.len()];
        for ((code, word), hierarchy) in codes.iter_mut().zip(words).zip(&self.all) {
            *code = hierarchy.code(word)?;
        }
        Some(codes)
    }

    /// A row as it is at these steps.
    #[must_use]
    pub fn at(&self, steps: [usize; QUASI.len()], row: [u8; QUASI.len()]) -> [u8; QUASI.len()] {
        let mut wider = [0; QUASI.len()];
        for (((wide, hierarchy), step), code) in wider.iter_mut().zip(&self.all).zip(steps).zip(row) {
            *wide = hierarchy.at(step, code);
        }
        wider
    }

    /// How much of a row is lost at these steps: 0 nothing … 1000 for each attribute.
    pub(crate) fn loss(&self, steps: [usize; QUASI.len()], row: [u8; QUASI.len()]) -> u64 {
        self.all.iter().zip(steps).zip(row).map(|((hierarchy, step), code)| hierarchy.loss(step, code)).sum()
    }

    /// Every combination of steps, the most precise first.
    pub(crate) fn combinations(&self) -> Vec<[usize; QUASI.len()]> {
        let mut all = vec![[0; QUASI.len()]];
        for (place, hierarchy) in self.all.iter().enumerate() {
            let wider = |steps: &[usize; QUASI.len()]| {
                let steps = *steps;
                (0..hierarchy.steps()).map(move |step| {
                    let mut wider = steps;
                    if let Some(at) = wider.get_mut(place) {
                        *at = step;
                    }
                    wider
                })
            };
            all = all.iter().flat_map(wider).collect();
        }
        all
    }
}
