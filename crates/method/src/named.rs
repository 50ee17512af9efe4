//! A closed list of names: one place that gives each list its order, its released names and its parsing.

/// A name that is not on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// What the list is of, such as `LifeDomain`.
    pub list: &'static str,
    /// The name that was given.
    pub name: String,
}

impl std::fmt::Display for UnknownName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is not a {}", self.name, self.list)
    }
}

impl std::error::Error for UnknownName {}

/// Declares a closed list: the enum, `ALL`, `as_str`, `Display`, `FromStr` and the same names in serde and in the
/// description of the API.
// A name is taken as a token, not as a `literal`: the derive of the description does not see into those.
macro_rules! named {
    ($(#[$doc:meta])* $list:ident { $($(#[$item_doc:meta])* $item:ident = $name:tt,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        pub enum $list {
            $($(#[$item_doc])* #[serde(rename = $name)] $item,)+
        }

        impl $list {
            /// All of them, in the deck's order.
            pub const ALL: &'static [Self] = &[$(Self::$item,)+];

            /// The released name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$item => $name,)+ }
            }
        }

        impl std::fmt::Display for $list {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $list {
            type Err = crate::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|item| item.as_str() == name).ok_or_else(|| crate::UnknownName {
                    list: stringify!($list),
                    name: name.to_owned(),
                })
            }
        }
    };
}

pub(crate) use named;

#[cfg(test)]
mod tests {
    use crate::{CircleRole, LifeDomain, Phase, StrengthKind};

    #[test]
    fn every_name_is_read_back() {
        for domain in LifeDomain::ALL {
            assert_eq!(domain.as_str().parse(), Ok(*domain));
        }
    }

    #[test]
    fn an_unknown_name_says_what_was_asked() {
        let error = "moon".parse::<LifeDomain>().unwrap_err();
        assert_eq!(error.to_string(), "`moon` is not a LifeDomain");
    }

    #[test]
    fn the_description_of_the_api_has_the_released_names() {
        let described = serde_json::to_value(<CircleRole as utoipa::PartialSchema>::schema()).unwrap();
        let names: Vec<_> = CircleRole::ALL.iter().map(|role| role.as_str()).collect();
        assert_eq!(described["enum"], serde_json::json!(names));
    }

    #[test]
    fn the_lists_are_as_long_as_the_deck_says() {
        assert_eq!(LifeDomain::ALL.len(), 10);
        assert_eq!(StrengthKind::ALL.len(), 6);
        assert_eq!(Phase::ALL.len(), 6);
    }
}
