//! The web that holds fast: the first look and the last.

use method::LifeDomain::{
    self, Culture, Education, Family, Health, Housing, IncomeAndDebts, Justice, SocialContacts, WelfareServices, Work,
};

use super::{AT_TABLE, LIEN, TOM};
use crate::demo::scene::{Looks, Script};

/// Her value and that of Tom, at each look.
const LOOKS: Looks<2> = [
    (Family, [(8, 8), (3, 3)]),
    (Work, [(7, 5), (2, 3)]),
    (SocialContacts, [(9, 8), (4, 4)]),
    (Justice, [(2, 2), (1, 1)]),
    (WelfareServices, [(9, 4), (3, 3)]),
    (IncomeAndDebts, [(7, 8), (3, 3)]),
    (Housing, [(6, 5), (2, 2)]),
    (Health, [(6, 6), (4, 4)]),
    (Education, [(8, 7), (3, 3)]),
    (Culture, [(5, 3), (2, 2)]),
];

const STRANDS: &[(LifeDomain, LifeDomain, u8, &str)] = &[
    (Family, SocialContacts, 3, ""),
    (SocialContacts, Health, 2, ""),
    (WelfareServices, Family, 3, "Ze kijken of ik het goed doe."),
    (Education, Work, 3, ""),
    (Work, IncomeAndDebts, 2, ""),
    (IncomeAndDebts, Family, 1, ""),
    (Health, Education, 2, ""),
];

pub(super) fn write(script: &mut Script<'_>) {
    script.looks(-520, (AT_TABLE, TOM), 0, &LOOKS);
    script.ties(-520, AT_TABLE, STRANDS);
    script.looks(-25, (LIEN, TOM), 1, &LOOKS);
}
