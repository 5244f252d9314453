use super::record::note_unknown;
use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;

/// Defines a value that is either plain, or an object with one key that names its kind.
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

        impl $crate::wire::value::Wire for $Name {
            fn read(json: $crate::json::Json, reader: &mut $crate::reader::Reader) -> Self {
                const KINDS: &[&str] = &[$($key),*];
                let is_plain: fn(&$crate::json::Json) -> bool = $is_plain;
                if is_plain(&json) {
                    return Self::$Plain($crate::wire::value::Wire::read(json, reader));
                }
                match $crate::wire::kinds::kind(reader, json, $expected, KINDS) {
                    $( Some(($key, json)) => Self::$Kind(reader.at($key, |reader| $crate::wire::value::Wire::read(json, reader))), )*
                    _ => Self::default(),
                }
            }

            #[cfg(feature = "schema")]
            fn schema(definitions: &mut $crate::schema::Definitions) -> $crate::schema::Schema {
                definitions.define(stringify!($Name), |definitions| {
                    let mut kinds = $crate::wire::kinds_schema::KindsSchema::new(&[$($doc),*]);
                    kinds.plain::<$PlainType>(definitions);
                    $( kinds.kind::<$Type>(definitions, $key, &[$($kind_doc),*]); )*
                    kinds.finish()
                })
            }
        }
    };
}

pub(crate) use kinds;

/// Reads an object with one key that names its kind. Returns the key and its value.
pub(crate) fn kind(
    reader: &mut Reader,
    json: Json,
    expected: &'static str,
    kinds: &'static [&'static str],
) -> Option<(&'static str, Json)> {
    if !matches!(json, Json::Object(_)) {
        reader.wrong_type(expected, &json);
        return None;
    }
    let mut fields = reader.fields(json)?;
    let mut found = None;
    for kind in kinds {
        let Some(value) = fields.take(kind) else {
            continue;
        };
        if found.is_some() {
            reader.problem(ProblemKind::SeveralKinds { allowed: kinds });
            return None;
        }
        found = Some((*kind, value));
    }
    if found.is_none() {
        reader.problem(match fields.into_keys().next() {
            Some(found) => ProblemKind::UnknownKind {
                found,
                allowed: kinds,
            },
            None => ProblemKind::Empty,
        });
        return None;
    }
    note_unknown(reader, fields, kinds);
    found
}
