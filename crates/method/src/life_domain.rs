//! The spiderweb that holds fast: the family in the middle and nine life domains around it.

use crate::named::named;

named! {
    /// A knot of the spiderweb (deck, "Het spinneweb dat vastzet").
    LifeDomain {
        /// The family, in the middle of the web.
        Family = "family",
        /// Work and employment.
        Work = "work",
        /// Social contacts.
        SocialContacts = "social_contacts",
        /// Justice.
        Justice = "justice",
        /// Welfare services.
        WelfareServices = "welfare_services",
        /// Income and debts.
        IncomeAndDebts = "income_and_debts",
        /// Housing.
        Housing = "housing",
        /// Health.
        Health = "health",
        /// Education.
        Education = "education",
        /// Culture.
        Culture = "culture",
    }
}

impl LifeDomain {
    /// The nine domains around the family.
    pub fn around() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|domain| *domain != Self::Family)
    }
}
