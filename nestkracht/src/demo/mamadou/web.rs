//! The web that holds fast: three looks, and what pulls on what.

use method::LifeDomain::{
    self, Culture, Education, Family, Health, Housing, IncomeAndDebts, Justice, SocialContacts, WelfareServices, Work,
};

use super::{AT_TABLE, ELS, MAMADOU};
use crate::demo::scene::{Looks, Script};

/// His value and that of Els, at each look.
const LOOKS: Looks<3> = [
    (Family, [(6, 5), (5, 5), (3, 4)]),
    (Work, [(9, 8), (8, 7), (5, 5)]),
    (SocialContacts, [(7, 4), (5, 4), (3, 3)]),
    (Justice, [(8, 6), (6, 5), (3, 3)]),
    (WelfareServices, [(7, 3), (5, 3), (3, 3)]),
    (IncomeAndDebts, [(10, 9), (8, 7), (6, 5)]),
    (Housing, [(9, 9), (9, 8), (7, 7)]),
    (Health, [(8, 7), (6, 6), (5, 5)]),
    (Education, [(5, 6), (4, 4), (2, 3)]),
    (Culture, [(4, 5), (3, 4), (2, 2)]),
];

const STRANDS: &[(LifeDomain, LifeDomain, u8, &str)] = &[
    (Health, Work, 3, "Met mijn rug kan ik niet meer in het magazijn werken."),
    (Work, IncomeAndDebts, 3, "Zonder werk komt er te weinig binnen."),
    (IncomeAndDebts, Health, 2, "Ik slaap niet."),
    (IncomeAndDebts, Housing, 3, ""),
    (Housing, Health, 3, "Het is vochtig. Ibrahima hoest."),
    (Housing, Family, 2, ""),
    (Justice, Health, 2, ""),
    (IncomeAndDebts, Justice, 3, ""),
    (Family, Health, 1, ""),
    (SocialContacts, Work, 1, ""),
    (Education, WelfareServices, 2, "Er komen brieven die ik niet kan lezen."),
    (WelfareServices, IncomeAndDebts, 2, "De hulp kwam te laat."),
];

pub(super) fn write(script: &mut Script<'_>) {
    script.looks(-280, (AT_TABLE, ELS), 0, &LOOKS);
    script.ties(-280, AT_TABLE, STRANDS);
    script.looks(-120, (MAMADOU, ELS), 1, &LOOKS);
    script.looks_at_the_table(-10, (MAMADOU, ELS), 2, &LOOKS);
}
