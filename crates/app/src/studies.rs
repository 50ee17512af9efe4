//! The studies of the organisation: who asks what, until when. An administrator names them; each participant answers for
//! themselves, in their own dossier.

use dossier::StudyId;
use dossier::research::Asked;
use jiff::ToSpan;
use jiff::civil::Date;
use research::StudyKey;
use serde::{Deserialize, Serialize};

use crate::accounts::Account;
use crate::{App, AppError};

/// The name of the setting.
const STUDIES: &str = "studies";
/// The most that are kept.
const MOST: usize = 200;
/// For how many years ahead a study may keep its facts.
const MOST_YEARS: i64 = 20;

/// A set that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetMade {
    /// The day.
    pub on: Date,
    /// How many dossiers are in it.
    pub dossiers: usize,
}

/// A study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Study {
    /// Its id.
    pub id: StudyId,
    /// Its short name, by which programs ask for it.
    pub name: String,
    /// What it asks.
    pub asked: Asked,
    /// Since when.
    pub since: Date,
    /// When it was closed, if it was: from then on nobody is asked, and no set is made.
    #[serde(default)]
    pub closed: Option<Date>,
    /// The sets that were made, oldest first. Who said yes sees them.
    #[serde(default)]
    pub sets: Vec<SetMade>,
    /// The secret of its pseudonyms, sealed.
    key: Vec<u8>,
}

impl Study {
    /// Whether people are asked, and sets are made, on a day.
    #[must_use]
    pub fn is_open_on(&self, day: Date) -> bool {
        self.closed.is_none() && day <= self.asked.until
    }
}

/// A study to name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStudy {
    /// Its id, made by whoever asks, so that asking twice names one.
    pub id: StudyId,
    /// What it asks.
    pub asked: Asked,
}

impl App {
    /// The studies, newest first; none until an administrator names one.
    ///
    /// # Errors
    /// What the store said.
    pub async fn studies(&self) -> Result<Vec<Study>, AppError> {
        let stands = self.store.meta(STUDIES).await?;
        Ok(stands.map(|json| serde_json::from_slice(&json)).transpose()?.unwrap_or_default())
    }

    /// Names a study. For administrators.
    ///
    /// # Errors
    /// [`AppError::NotForYou`], or [`AppError::Unfit`] with the field.
    pub async fn add_study(&self, who: &Account, new: NewStudy) -> Result<(), AppError> {
        if !who.profile.kind.may_keep_accounts() {
            return Err(AppError::NotForYou);
        }
        self.name_study(new).await
    }

    /// The same, by whoever keeps the server.
    ///
    /// # Errors
    /// [`AppError::Unfit`] with the field.
    pub async fn name_study(&self, new: NewStudy) -> Result<(), AppError> {
        let asked = self.fit(new.asked)?;
        let mut all = self.studies().await?;
        if all.iter().any(|study| study.id == new.id) {
            return Ok(());
        }
        if all.len() >= MOST {
            return Err(AppError::Unfit { field: "title", why: "too-many-studies" });
        }
        let name = free_name(&asked.title, &all);
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(|error| AppError::Unreadable(error.to_string()))?;
        let key = self.keys.seal_study(new.id.0, &secret)?;
        let study = Study { id: new.id, name, asked, since: self.today(), closed: None, sets: Vec::new(), key };
        all.insert(0, study);
        self.put_studies(&all).await
    }

    /// Closes a study, or opens it again. For administrators.
    ///
    /// # Errors
    /// [`AppError::NotForYou`], or what the store said.
    pub async fn close_study(&self, who: &Account, id: StudyId, is_closed: bool) -> Result<(), AppError> {
        if !who.profile.kind.may_keep_accounts() {
            return Err(AppError::NotForYou);
        }
        let mut all = self.studies().await?;
        let closed = is_closed.then(|| self.today());
        all.iter_mut().filter(|study| study.id == id).for_each(|study| study.closed = closed);
        self.put_studies(&all).await
    }

    /// A study by its short name, its title or its id.
    ///
    /// # Errors
    /// What the store said.
    pub async fn study(&self, name: &str) -> Result<Option<Study>, AppError> {
        let is_meant = |study: &Study| study.name == name || study.asked.title == name || study.id.to_string() == name;
        Ok(self.studies().await?.into_iter().find(is_meant))
    }

    /// Notes that a set was made.
    ///
    /// # Errors
    /// What the store said.
    pub async fn note_set(&self, id: StudyId, made: SetMade) -> Result<(), AppError> {
        let mut all = self.studies().await?;
        all.iter_mut().filter(|study| study.id == id).for_each(|study| study.sets.push(made));
        self.put_studies(&all).await
    }

    /// What a study asks, as somebody can say yes to it now; `None` when there is none that asks.
    pub(crate) async fn asked_by(&self, id: StudyId) -> Result<Option<Asked>, AppError> {
        let today = self.today();
        let study = self.studies().await?.into_iter().find(|study| study.id == id && study.is_open_on(today));
        Ok(study.map(|study| study.asked))
    }

    /// The secret by which the pseudonyms of a study are made.
    pub(crate) fn study_key(&self, study: &Study) -> Result<StudyKey, AppError> {
        let secret = self.keys.open_study(study.id.0, &study.key)?;
        let secret: Option<[u8; 32]> = secret.try_into().ok();
        let key = secret.and_then(|secret| StudyKey::new(&secret));
        key.ok_or_else(|| AppError::Unreadable("the secret of a study is not 32 bytes".to_owned()))
    }

    /// Seals the secrets of all studies anew, with the key in front.
    pub(crate) async fn reseal_studies(&self) -> Result<(), AppError> {
        let mut all = self.studies().await?;
        if all.is_empty() {
            return Ok(());
        }
        for study in &mut all {
            study.key = self.keys.seal_study(study.id.0, &self.keys.open_study(study.id.0, &study.key)?)?;
        }
        self.put_studies(&all).await
    }

    async fn put_studies(&self, all: &[Study]) -> Result<(), AppError> {
        Ok(self.store.put_meta(STUDIES, serde_json::to_vec(all)?).await?)
    }

    fn fit(&self, asked: Asked) -> Result<Asked, AppError> {
        let unfit = |field, why| Err(AppError::Unfit { field, why });
        let Asked { title, question, who, until } = asked;
        for (field, words) in [("title", &title), ("question", &question), ("who", &who)] {
            let words = words.trim();
            if words.is_empty() {
                return unfit(field, "empty");
            }
            if words.chars().count() > dossier::SHORT {
                return unfit(field, "too-long-line");
            }
            if words.chars().any(char::is_control) {
                return unfit(field, "control-characters");
            }
        }
        let today = self.today();
        if until < today {
            return unfit("until", "study-until");
        }
        if until > today.saturating_add(MOST_YEARS.years()) {
            return unfit("until", "study-until");
        }
        let trimmed = |words: String| words.trim().to_owned();
        Ok(Asked { title: trimmed(title), question: trimmed(question), who: trimmed(who), until })
    }
}

/// A short name out of a title, that no other study has.
fn free_name(title: &str, all: &[Study]) -> String {
    let plain: String = title.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let short: Vec<&str> = plain.split('-').filter(|piece| !piece.is_empty()).take(6).collect();
    let short = if short.is_empty() { "study".to_owned() } else { short.join("-") };
    let is_free = |name: &String| all.iter().all(|study| study.name != *name);
    let numbered = (2..).map(|number: u32| format!("{short}-{number}"));
    std::iter::once(short.clone()).chain(numbered).find(is_free).unwrap_or(short)
}
