//! Taking along: everything that is in a dossier, and who looked, for the person alone.

use access::{Action, View};
use dossier::DossierId;
use dossier::papers::Paper;
use method::{Part, Parts};

use crate::looked::{Act, Looked, Seat};
use crate::{App, AppError, Looking};

/// How many rows of who looked are read at once.
const ROWS: u32 = 1_000;

/// All that somebody takes along.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The dossier as the person sees it.
    pub view: View,
    /// Who looked, oldest first.
    pub looked: Vec<Looked>,
    /// The papers that are there, each with its bytes.
    pub papers: Vec<(Paper, Vec<u8>)>,
}

impl App {
    /// Everything in a dossier, for the person. The own drawer is not part of a dossier, and not in it; nor
    /// are the reflections of helpers on their own role.
    ///
    /// # Errors
    /// [`AppError::Denied`] for everybody else.
    pub async fn take_along(&self, seat: Seat, id: DossierId) -> Result<Taken, AppError> {
        let folded = self.folded(id).await?.ok_or(access::Denied)?;
        folded.guarded.may(&self.policies, seat.account, None, Action::TakeAlong, self.moment())?;
        let view = self.read(seat, id, Looking::at_all()).await?.to_take_out();
        let mut looked: Vec<Looked> = Vec::new();
        loop {
            let before = looked.last().map(|row| row.number);
            let rows = self.looked(seat.account, id, before, ROWS).await?;
            if rows.is_empty() {
                break;
            }
            looked.extend(rows);
        }
        looked.reverse();
        let mut papers = Vec::new();
        for paper in view.dossier.papers.there() {
            papers.push((paper.clone(), self.paper_bytes(id, paper).await?));
        }
        Ok(Taken { view, looked, papers })
    }

    /// The money of a dossier, for the person to take along to another service: with what files said of others.
    ///
    /// # Errors
    /// [`AppError::Denied`] for everybody else.
    pub async fn take_money_along(&self, seat: Seat, id: DossierId) -> Result<View, AppError> {
        let folded = self.folded(id).await?.ok_or(access::Denied)?;
        folded.guarded.may(&self.policies, seat.account, None, Action::TakeAlong, self.moment())?;
        let looking = Looking { act: Act::Exported, ..Looking::at(Parts::NONE.with(Part::Money)) };
        self.read(seat, id, looking).await
    }
}
