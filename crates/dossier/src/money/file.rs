//! Debts from a file of another service: what came of it here, and the file itself, so that what has no place here goes
//! out again with it.

use jiff::civil::Date;
use method::{DebtStage, DebtTrace};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::debt::{MOST_DEBTS, MOST_TRACES};
use super::{Claim, Debt, Money, Terms, Trace, cents, day};
use crate::words::{LONG, NAME, SHORT, one_line, optional, required};
use crate::{DebtId, MoneyFileId, Origin, Reason, Refusal, Register, Saying, Shared, Stamp, TraceId, Wording};

/// The most bytes of one file.
pub const MOST_FILE_BYTES: usize = 1024 * 1024;
/// The most files.
const MOST_FILES: usize = 20;
/// The most letters of a name inside a file.
const LONGEST_NODE: usize = 300;

/// What a file brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyTakeIn)]
pub struct TakeIn {
    /// The file, as it was read.
    #[schema(max_length = 1_048_576)]
    pub text: String,
    /// What the person is called inside the file; may be empty.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub debtor: String,
    /// The debts that come in.
    #[schema(min_items = 1, max_items = 100)]
    pub debts: Vec<FiledDebt>,
}

/// A debt in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyFiledDebt)]
pub struct FiledDebt {
    /// What it is called inside the file.
    #[schema(max_length = 300)]
    pub node: String,
    /// To whom, or for what.
    #[schema(max_length = 80)]
    pub creditor: String,
    /// What is asked.
    pub claim: Claim,
    /// The day on which that was asked.
    #[schema(value_type = String, format = Date)]
    pub asked_on: Date,
    /// How far it came.
    pub stage: DebtStage,
    /// Why it is contested; left out: it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 300)]
    pub contested: Option<String>,
    /// What the contract says, when the file says something of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// What happened.
    #[serde(default)]
    #[schema(max_items = 1000)]
    pub traces: Vec<FiledTrace>,
}

/// What happened around a debt, as a file says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyFiledTrace)]
pub struct FiledTrace {
    /// When.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// What kind of thing.
    pub kind: DebtTrace,
    /// In words; may be empty when there is an amount.
    #[serde(default)]
    #[schema(max_length = 8000)]
    pub words: String,
    /// The amount it is about, in cents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 10_000_000_000_u64)]
    pub cents: Option<u64>,
}

/// A file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyFile)]
pub struct File {
    /// Which.
    pub id: MoneyFileId,
    /// The file as it was read; empty for helpers, because it may say something of others.
    pub text: String,
    /// What the person is called inside the file.
    pub debtor: String,
    /// Which debt is which in the file.
    pub nodes: Vec<Node>,
    /// Who took it in.
    pub origin: Origin,
    /// When it was taken back, with all that it brought.
    pub taken_back: Option<Origin>,
}

/// A debt, and what it is inside a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyFileNode)]
pub struct Node {
    /// Which debt.
    pub debt: DebtId,
    /// What it is called inside the file.
    pub node: String,
    /// What was owed by the file, in cents.
    pub owed: u64,
}

impl TakeIn {
    /// The same, cleaned, or what is wrong with it.
    pub(super) fn checked(self, money: &Money, saying: &Saying) -> Result<Self, Refusal> {
        if self.text.len() > MOST_FILE_BYTES {
            return Err(Refusal::of("text", Reason::TooLong { max: MOST_FILE_BYTES, length: self.text.len() }));
        }
        if self.text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            return Err(Refusal::of("text", Reason::ControlCharacters));
        }
        if money.files_there().any(|file| file.text == self.text) {
            return Err(Refusal::of("text", Reason::AlreadyDone));
        }
        super::room_for_one("text", money.files_there().count(), MOST_FILES)?;
        if self.debts.is_empty() {
            return Err(Refusal::of("debts", Reason::Empty));
        }
        if money.debts_there().count() + self.debts.len() > MOST_DEBTS {
            return Err(Refusal::of("debts", Reason::TooMany { max: MOST_DEBTS }));
        }
        let debtor = optional("debtor", &one_line(&self.debtor), LONGEST_NODE)?.unwrap_or_default();
        let debts = self.debts.into_iter().map(|debt| debt.checked(saying)).collect::<Result<Vec<_>, _>>()?;
        for (place, debt) in debts.iter().enumerate() {
            if debts.iter().take(place).any(|other| other.node == debt.node) {
                return Err(Refusal::of("node", Reason::AlreadyDone));
            }
        }
        Ok(Self { debtor, debts, ..self })
    }
}

impl FiledDebt {
    fn checked(self, saying: &Saying) -> Result<Self, Refusal> {
        if self.traces.len() > MOST_TRACES {
            return Err(Refusal::of("traces", Reason::TooMany { max: MOST_TRACES }));
        }
        Ok(Self {
            node: required("node", &one_line(&self.node), LONGEST_NODE)?,
            creditor: required("creditor", &one_line(&self.creditor), NAME)?,
            claim: self.claim.checked()?,
            asked_on: past("asked_on", self.asked_on, saying)?,
            stage: self.stage,
            contested: self.contested.map(|why| required("contested", &why, SHORT)).transpose()?,
            terms: self.terms.map(|terms| terms.checked(saying)).transpose()?,
            traces: self.traces.into_iter().map(|trace| trace.checked(saying)).collect::<Result<_, _>>()?,
        })
    }
}

impl FiledTrace {
    fn checked(self, saying: &Saying) -> Result<Self, Refusal> {
        let words = optional("words", &self.words, LONG)?.unwrap_or_default();
        let amount = self.cents.map(|amount| cents("cents", amount)).transpose()?;
        if self.kind == DebtTrace::Payment && amount.is_none_or(|amount| amount == 0) {
            return Err(Refusal::of("cents", Reason::Empty));
        }
        if words.is_empty() && amount.is_none() {
            return Err(Refusal::of("words", Reason::Empty));
        }
        Ok(Self { on: past("on", self.on, saying)?, words, cents: amount, ..self })
    }
}

fn past(field: &'static str, on: Date, saying: &Saying) -> Result<Date, Refusal> {
    if on > saying.today { Err(Refusal::of(field, Reason::NotYet(on))) } else { day(field, on, saying.today) }
}

/// The id of the n-th thing of a kind that a file brings: the same each time.
const fn nth(file: MoneyFileId, kind: u32, n: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(file.0.as_u128().wrapping_add((kind as u128 + 1) << 24).wrapping_add(n as u128 + 1))
}

impl Money {
    /// Takes in what a file brought.
    pub(super) fn take_in(&mut self, stamp: &Stamp, file: MoneyFileId, taken_in: TakeIn) {
        let TakeIn { text, debtor, debts } = taken_in;
        let origin = stamp.origin();
        let (mut nodes, mut traced) = (Vec::new(), 0);
        for (n, filed) in debts.into_iter().enumerate() {
            let id = DebtId(nth(file, 0, n));
            let asked = Stamp { happened_on: filed.asked_on, ..*stamp };
            nodes.push(Node { debt: id, node: filed.node, owed: filed.claim.owed() });
            let traces = filed.traces.into_iter().map(|trace| {
                let then = Stamp { happened_on: trace.on, ..*stamp };
                traced += 1;
                Trace {
                    id: TraceId(nth(file, 1, traced)),
                    kind: trace.kind,
                    words: Wording::new(trace.words, &then),
                    cents: trace.cents,
                    origin: then.origin(),
                    taken_back: None,
                }
            });
            self.debts.push(Debt {
                id,
                creditor: Wording::new(filed.creditor, stamp),
                traces: traces.collect(),
                claim: Register::new(filed.claim, &asked),
                stage: Register::new(filed.stage, &asked),
                contested: filed.contested.map_or_else(Register::default, |why| Register::new(Some(why), &asked)),
                terms: filed.terms.map_or_else(Register::default, |terms| Register::new(terms, &asked)),
                offer: Register::default(),
                origin,
                taken_back: None,
            });
        }
        self.files.push(Shared::new(File { id: file, text, debtor, nodes, origin, taken_back: None }));
    }

    /// What a file brought goes with it.
    pub(crate) fn file_taken_back(&mut self, file: MoneyFileId, stamp: &Stamp) {
        let origin = stamp.origin();
        self.each_of(file, |debt| {
            debt.taken_back.get_or_insert(origin);
        });
    }

    /// What went with a file comes back with it; what was taken back by itself stays so.
    pub(crate) fn file_put_back(&mut self, file: MoneyFileId) {
        let known = self.files.iter().find(|known| known.id == file);
        let went = known.and_then(|known| known.taken_back);
        self.each_of(file, |debt| {
            if debt.taken_back == went {
                debt.taken_back = None;
            }
        });
    }

    fn each_of(&mut self, file: MoneyFileId, mut each: impl FnMut(&mut Debt)) {
        let Some(known) = self.files.iter().find(|known| known.id == file) else { return };
        for debt in &mut self.debts {
            if known.nodes.iter().any(|node| node.debt == debt.id) {
                each(debt);
            }
        }
    }
}
