//! What can be wrong with a file from elsewhere.

/// Why a file could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// A field is missing or holds something else than it should.
    #[error("{field}: {why}; check that field in the file")]
    Field {
        /// Where it is: `versions[0].nwk.alteri[2].distance`.
        field: String,
        /// What is wrong with it.
        why: String,
    },
    /// There is more of something than is taken in.
    #[error("{field}: {has} is more than the {most} that are taken in; take in a part of the file")]
    TooMuch {
        /// Of what.
        field: String,
        /// How much there is.
        has: usize,
        /// How much may be.
        most: usize,
    },
    /// It is not XML.
    #[error(
        "this is not XML that can be read, at byte {at}: {why}; check the file, or save it again where it was made"
    )]
    NotXml {
        /// How far it could be read.
        at: u64,
        /// What the reader says.
        why: String,
    },
    /// A file in an archive that no program should unpack under that name.
    #[error("{name:?} is no name for a file in an archive: use letters, digits, `.`, `-` and `_`")]
    BadName {
        /// The name.
        name: String,
    },
    /// An archive could not be packed.
    #[error("the archive could not be packed: {why}; try again with less in it")]
    NotPacked {
        /// What the packer says.
        why: String,
    },
}

impl ExchangeError {
    pub(crate) fn too_much(field: impl Into<String>, has: usize, most: usize) -> Self {
        Self::TooMuch { field: field.into(), has, most }
    }

    pub(crate) fn field(field: impl Into<String>, why: impl Into<String>) -> Self {
        Self::Field { field: field.into(), why: why.into() }
    }
}
