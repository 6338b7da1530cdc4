//! Closed sets of values, each with its stable name.

/// Declares a closed set of values, each with its stable name.
#[macro_export]
macro_rules! closed_set {
    ($(#[$meta:meta])* $set:ident { $($(#[$doc:meta])* $value:ident = $name:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $set { $($(#[$doc])* $value,)+ }

        impl $set {
            /// Every value, in the order in which JSON and the schemas list them.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The stable name, as in JSON and in the names of files.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$value => $name,)+ }
            }

            /// The value of that exact name.
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == name)
            }
        }
    };
}
