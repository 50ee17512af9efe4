//! Who looked: one durable row for each visit and part, of everybody but the person.

use access::{Action, Permit};
use dossier::{DossierId, MemberId};
use jiff::Timestamp;
use method::Parts;
use sha2::{Digest, Sha256};
use store::Look;

use crate::{App, AppError};

/// How long a visit lasts, in seconds. Looking again later is another visit.
const VISIT: i64 = 60 * 60;

/// Who asks, and from where: a session or a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// The account.
    pub account: MemberId,
    /// The hash of the session or token; tells one visit from another.
    pub key: [u8; 32],
}

impl Seat {
    /// Somebody without a session, such as a test or a command line.
    #[must_use]
    pub const fn of(account: MemberId) -> Self {
        Self { account, key: [0; 32] }
    }
}

/// What somebody did with what they saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Read it.
    Read,
    /// Opened it on paper.
    Printed,
    /// Took it out with a program.
    Exported,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Read, Self::Printed, Self::Exported];

    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Printed => "printed",
            Self::Exported => "exported",
        }
    }
}

/// One row of who looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Its number in the dossier, from 1.
    pub number: u64,
    /// Tells one visit from another.
    pub visit: [u8; 16],
    /// Who.
    pub account: MemberId,
    /// The released name of the part.
    pub part: String,
    /// The released name of what was done.
    pub act: String,
    /// When.
    pub at: Timestamp,
}

/// What was noted in a visit.
pub(crate) type Noted = ([u8; 16], Parts, Act);

impl App {
    pub(crate) async fn note_look(&self, seat: Seat, id: DossierId, permit: &Permit, act: Act) -> Result<(), AppError> {
        if permit.is_participant() || permit.shows().is_empty() {
            return Ok(());
        }
        let now = self.now();
        let visit = visit(seat, id, now);
        let noted = (visit, permit.shows(), act);
        if self.noted_looks.get(&noted).is_some() {
            return Ok(());
        }
        let look = |part: method::Part| Look {
            visit,
            account: seat.account.0,
            part: part.as_str().to_owned(),
            act: act.as_str().to_owned(),
            at: now,
        };
        self.store.note_looks(id.0, permit.shows().iter().map(look).collect()).await?;
        self.noted_looks.insert(noted, ());
        Ok(())
    }

    /// Who looked in a dossier, newest first, before a number. For the participant.
    ///
    /// # Errors
    /// [`AppError::Denied`] for everybody else.
    pub async fn looked(
        &self,
        who: MemberId,
        id: DossierId,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<Looked>, AppError> {
        let folded = self.folded(id).await?.ok_or(access::Denied)?;
        folded.guarded.may(&self.policies, who, None, Action::LookBack, self.moment())?;
        let rows = self.store.looks(id.0, before, limit).await?;
        let looked = |row: store::LookRow| Looked {
            number: row.number,
            visit: row.look.visit,
            account: MemberId(row.look.account),
            part: row.look.part,
            act: row.look.act,
            at: row.look.at,
        };
        Ok(rows.into_iter().map(looked).collect())
    }

    /// The accounts that looked since a moment, each once, newest first, among the newest `most` rows. For the
    /// participant.
    ///
    /// # Errors
    /// [`AppError::Denied`] for everybody else.
    pub async fn who_looked_since(
        &self,
        who: MemberId,
        id: DossierId,
        since: Timestamp,
        most: u32,
    ) -> Result<Vec<MemberId>, AppError> {
        let rows = self.looked(who, id, None, most).await?;
        let mut accounts = Vec::new();
        for row in rows.iter().take_while(|row| since <= row.at) {
            if !accounts.contains(&row.account) {
                accounts.push(row.account);
            }
        }
        Ok(accounts)
    }
}

/// The visit of a seat to a dossier: the same on every server, within the hour.
fn visit(seat: Seat, id: DossierId, now: Timestamp) -> [u8; 16] {
    let hour = now.as_second().div_euclid(VISIT);
    let hash = Sha256::new()
        .chain_update(seat.key)
        .chain_update(seat.account.0.as_bytes())
        .chain_update(id.0.as_bytes())
        .chain_update(hour.to_be_bytes())
        .finalize();
    let mut visit = [0; 16];
    visit.iter_mut().zip(hash.iter()).for_each(|(to, from)| *to = *from);
    visit
}
