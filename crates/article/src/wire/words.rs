/// Defines a value that is one of a few words.
macro_rules! words {
    (
        $(#[$attribute:meta])*
        pub enum $Name:ident {
            $( $(#[$variant_attribute:meta])* $word:literal $Variant:ident, )*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub enum $Name {
            $( $(#[$variant_attribute])* $Variant, )*
        }

        impl $Name {
            const WORDS: &[&str] = &[$($word),*];

            /// The word for it in the file.
            pub fn as_str(self) -> &'static str {
                match self {
                    $( Self::$Variant => $word, )*
                }
            }
        }

        impl $crate::wire::value::Wire for $Name {
            fn read(json: $crate::json::Json, reader: &mut $crate::reader::Reader) -> Self {
                let word = reader.string(json);
                match word.as_deref() {
                    $( Some($word) => Self::$Variant, )*
                    Some(_) => {
                        reader.problem($crate::problem::ProblemKind::UnknownWord {
                            found: word.unwrap_or_default(),
                            allowed: Self::WORDS,
                        });
                        Self::default()
                    }
                    None => Self::default(),
                }
            }

            #[cfg(feature = "schema")]
            fn schema(_: &mut $crate::schema::Definitions) -> $crate::schema::Schema {
                serde_json::json!({ "enum": Self::WORDS })
            }
        }
    };
}

pub(crate) use words;
