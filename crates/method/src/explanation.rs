//! The six explanations of poverty: at which level the cause is seen, and whether as a fault or as an accident.

use crate::named::named;

named! {
    /// An explanation of poverty (deck, "Visie op armoede", after Vranken).
    Explanation {
        /// Personal shortcomings: the model of individual blame.
        MicroInternal = "micro_internal",
        /// Personal accidents: the model of individual accident.
        MicroExternal = "micro_external",
        /// How a group or institution is built and works: institutional blame.
        MesoInternal = "meso_internal",
        /// What an outside body or the community did: institutional accident.
        MesoExternal = "meso_external",
        /// How society is ordered: societal blame.
        MacroInternal = "macro_internal",
        /// What changes in society: societal accident.
        MacroExternal = "macro_external",
    }
}

impl Explanation {
    /// What else could explain this? The other five, those outside the person first.
    pub fn others(self) -> impl Iterator<Item = Self> {
        let outward = Self::ALL.iter().rev().copied();
        outward.filter(move |other| *other != self)
    }
}
