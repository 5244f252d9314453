//! From JSON to the model, with one definition per record.
//!
//! `record!` turns one definition into the Rust struct, its reader, the list of its fields (for
//! "did you mean") and its JSON Schema. Serde's derive is not used because it stops at the first
//! problem, where an editor wants all of them, and because it costs far more WebAssembly.
//!
//! Reading never stops. A value that is missing or wrong is reported, and its type's default
//! stands in for it, so that the checks behind it still run; a file with a problem is rejected,
//! so no stand-in ever reaches a reader.

use crate::ProblemKind;
use crate::json::Json;
use crate::reader::Reader;
#[cfg(feature = "schema")]
use crate::schema::{Definitions, Schema};

/// A value that can be read from JSON.
pub(crate) trait Wire: Default {
    /// Whether one value may stand where a list of them is expected.
    const ALONE: bool = false;

    /// Reads a value, and reports every problem in it.
    fn read(json: Json, reader: &mut Reader) -> Self;

    /// The JSON Schema of this value.
    #[cfg(feature = "schema")]
    fn schema(definitions: &mut Definitions) -> Schema;
}

/// What a record adds to its fields.
pub(crate) trait Record {
    /// Whether the record belongs to another standard, so that a field unknown here is no news.
    const OPEN: bool = false;

    /// Checks fields against each other, and fills in what is derived from them.
    fn check(&mut self, _reader: &mut Reader) {}
}

/// Defines a record: `"jsonName" rust_name: required | optional | default Type`.
///
/// - `required`: must be there.
/// - `optional`: an `Option`; left out or null is `None`.
/// - `default`: left out, null or an empty array is the type's default.
///
/// The order of the fields is the order in which a reader of the article meets them; citations
/// are numbered in this order.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub $(($visibility:tt))? struct $Name:ident {
            $( $(#[doc = $field_doc:literal])* $json:literal $field:ident: $mode:ident $Type:ty, )*
        }
        $( derived { $( $(#[doc = $derived_doc:literal])* $derived:ident: $Derived:ty, )* } )?
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Default)]
        pub $(($visibility))? struct $Name {
            $( $(#[doc = $field_doc])* $field: $crate::wire::field_type!($mode $Type), )*
            $($( $(#[doc = $derived_doc])* $derived: $Derived, )*)?
        }

        impl $crate::wire::Wire for $Name {
            fn read(json: $crate::json::Json, reader: &mut $crate::reader::Reader) -> Self {
                const FIELDS: &[&str] = &[$($json),*];
                let Some(mut fields) = reader.fields(json) else {
                    return Self::default();
                };
                let mut record = Self {
                    $( $field: reader.$mode(&mut fields, $json), )*
                    $($( $derived: Default::default(), )*)?
                };
                if !<Self as $crate::wire::Record>::OPEN {
                    reader.note_unknown(fields, FIELDS);
                }
                $crate::wire::Record::check(&mut record, reader);
                record
            }

            #[cfg(feature = "schema")]
            fn schema(definitions: &mut $crate::schema::Definitions) -> $crate::schema::Schema {
                definitions.define(stringify!($Name), |definitions| {
                    let mut record = $crate::schema::RecordSchema::new(&[$($doc),*]);
                    $( record.$mode::<$Type>(definitions, $json, &[$($field_doc),*]); )*
                    record.finish()
                })
            }
        }
    };
}

/// The type of a record's field, from its mode.
macro_rules! field_type {
    (optional $Type:ty) => { Option<$Type> };
    ($mode:ident $Type:ty) => { $Type };
}

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

            /// The word that stands for it in the file.
            pub fn as_str(self) -> &'static str {
                match self {
                    $( Self::$Variant => $word, )*
                }
            }
        }

        impl $crate::wire::Wire for $Name {
            fn read(json: $crate::json::Json, reader: &mut $crate::reader::Reader) -> Self {
                let word = reader.string(json);
                match word.as_deref() {
                    $( Some($word) => Self::$Variant, )*
                    Some(_) => {
                        reader.problem($crate::ProblemKind::UnknownWord {
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

/// Defines a value that is an object with one key, which names its kind; or something plain.
macro_rules! kinds {
    (
        $(#[doc = $doc:literal])*
        pub enum $Name:ident {
            $(#[doc = $plain_doc:literal])* plain $Plain:ident($PlainType:ty) if $is_plain:expr, else $expected:literal,
            $( $(#[doc = $kind_doc:literal])* $key:literal $Kind:ident($Type:ty), )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub enum $Name {
            $(#[doc = $plain_doc])* $Plain($PlainType),
            $( $(#[doc = $kind_doc])* $Kind($Type), )*
        }

        impl Default for $Name {
            fn default() -> Self {
                Self::$Plain(Default::default())
            }
        }

        impl $crate::wire::Wire for $Name {
            fn read(json: $crate::json::Json, reader: &mut $crate::reader::Reader) -> Self {
                const KINDS: &[&str] = &[$($key),*];
                let is_plain: fn(&$crate::json::Json) -> bool = $is_plain;
                if is_plain(&json) {
                    return Self::$Plain($crate::wire::Wire::read(json, reader));
                }
                match reader.kind(json, $expected, KINDS) {
                    $( Some(($key, json)) => Self::$Kind(reader.within($key, json)), )*
                    _ => Self::default(),
                }
            }

            #[cfg(feature = "schema")]
            fn schema(definitions: &mut $crate::schema::Definitions) -> $crate::schema::Schema {
                definitions.define(stringify!($Name), |definitions| {
                    let mut kinds = $crate::schema::KindsSchema::new(&[$($doc),*]);
                    kinds.plain::<$PlainType>(definitions);
                    $( kinds.kind::<$Type>(definitions, $key, &[$($kind_doc),*]); )*
                    kinds.finish()
                })
            }
        }
    };
}

pub(crate) use {field_type, kinds, record, words};

impl Wire for bool {
    fn read(json: Json, reader: &mut Reader) -> Self {
        match json {
            Json::Bool(value) => value,
            other => {
                reader.wrong_type("true or false", &other);
                false
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut Definitions) -> Schema {
        serde_json::json!({ "type": "boolean" })
    }
}

impl Wire for f64 {
    fn read(json: Json, reader: &mut Reader) -> Self {
        match json {
            Json::Number(value) => value,
            other => {
                reader.wrong_type("a number", &other);
                0.0
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut Definitions) -> Schema {
        serde_json::json!({ "type": "number" })
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(json: Json, reader: &mut Reader) -> Self {
        match json {
            Json::Array(items) => {
                if items.is_empty() {
                    reader.problem(ProblemKind::Empty);
                }
                let items = items.into_iter().enumerate();
                items
                    .map(|(index, item)| reader.within(index, item))
                    .collect()
            }
            one if T::ALONE => vec![T::read(one, reader)],
            other => {
                reader.wrong_type("an array", &other);
                Vec::new()
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(definitions: &mut Definitions) -> Schema {
        let one = T::schema(definitions);
        let list = serde_json::json!({ "type": "array", "items": one, "minItems": 1 });
        if T::ALONE {
            serde_json::json!({ "anyOf": [one, list] })
        } else {
            list
        }
    }
}
