//! The formulas, as they stand on a receipt.

use super::Rule;
use crate::Formula;

const KOSKO: Formula = Formula {
    name: "fuzzy_map.kosko",
    version: 1,
    text: "A'[i] = f(sum over j of A[j]*w[j][i])",
    source: "Kosko, Fuzzy cognitive maps, International Journal of Man-Machine Studies 24",
    source_date: "1986",
};
const MODIFIED: Formula = Formula {
    name: "fuzzy_map.modified",
    version: 1,
    text: "A'[i] = f(sum over j of A[j]*w[j][i] + A[i])",
    source: "Stylios and Groumpos, Modeling complex systems using fuzzy cognitive maps, IEEE Transactions on Systems, \
             Man and Cybernetics A 34",
    source_date: "2004",
};
const RESCALED: Formula = Formula {
    name: "fuzzy_map.rescaled",
    version: 1,
    text: "A'[i] = f(sum over j of (2*A[j]-1)*w[j][i] + (2*A[i]-1))",
    source: "Papageorgiou, A new methodology for decisions in medical informatics using fuzzy cognitive maps, Applied \
             Soft Computing 11",
    source_date: "2011",
};

/// The formula of a rule.
#[must_use]
pub const fn formula(rule: Rule) -> &'static Formula {
    match rule {
        Rule::Kosko => &KOSKO,
        Rule::Modified => &MODIFIED,
        Rule::Rescaled => &RESCALED,
    }
}
