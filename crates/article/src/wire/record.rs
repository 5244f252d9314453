use super::value::Wire;
use crate::fields::Fields;
use crate::json::Json;
use crate::note::NoteKind;
use crate::problem::ProblemKind;
use crate::reader::Reader;

/// What a record adds to its fields.
pub(crate) trait Record {
    /// Whether the record belongs to another standard: unknown fields are expected, and a string
    /// without a word is a field left out, as the programs that export such records write it.
    const OPEN: bool = false;

    /// Checks the fields against each other, and fills in what is derived from them.
    fn check(&mut self, _reader: &mut Reader) {}
}

/// Defines a record: `"jsonName" rust_name: required | optional | default Type`.
///
/// - `required`: the field must be there.
/// - `optional`: the field is an `Option`; `None` if left out or null.
/// - `default`: the type's default if the field is left out, null or an empty array.
///
/// Fields are in the order in which a reader of the article meets them, because citations are
/// numbered in this order.
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
            $( $(#[doc = $field_doc])* $field: $crate::wire::record::field_type!($mode $Type), )*
            $($( $(#[doc = $derived_doc])* $derived: $Derived, )*)?
        }

        impl $crate::wire::value::Wire for $Name {
            fn read(json: $crate::json::Json, reader: &mut $crate::reader::Reader) -> Self {
                const FIELDS: &[&str] = &[$($json),*];
                let Some(mut fields) = reader.fields(json) else {
                    return Self::default();
                };
                if <Self as $crate::wire::record::Record>::OPEN {
                    fields.leave_out_blank();
                }
                let mut record = Self {
                    $( $field: $crate::wire::record::$mode(reader, &mut fields, $json), )*
                    $($( $derived: Default::default(), )*)?
                };
                if !<Self as $crate::wire::record::Record>::OPEN {
                    $crate::wire::record::note_unknown(reader, fields, FIELDS);
                }
                $crate::wire::record::Record::check(&mut record, reader);
                record
            }

            #[cfg(feature = "schema")]
            fn schema(definitions: &mut $crate::schema::Definitions) -> $crate::schema::Schema {
                definitions.define(stringify!($Name), |definitions| {
                    let mut record = $crate::wire::record_schema::RecordSchema::new(
                        &[$($doc),*],
                        <Self as $crate::wire::record::Record>::OPEN,
                    );
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

pub(crate) use {field_type, record};

/// Reads a field that must be there.
pub(crate) fn required<T: Wire>(reader: &mut Reader, fields: &mut Fields, name: &'static str) -> T {
    match fields.take(name) {
        Some(json) => reader.at(name, |reader| T::read(json, reader)),
        None => {
            reader.at(name, |reader| reader.problem(ProblemKind::Missing));
            T::default()
        }
    }
}

/// Reads a field that may be left out.
pub(crate) fn optional<T: Wire>(
    reader: &mut Reader,
    fields: &mut Fields,
    name: &'static str,
) -> Option<T> {
    match fields.take(name) {
        None | Some(Json::Null) => None,
        Some(json) => Some(reader.at(name, |reader| T::read(json, reader))),
    }
}

/// Reads a field that has a default.
pub(crate) fn default<T: Wire>(reader: &mut Reader, fields: &mut Fields, name: &'static str) -> T {
    match fields.take(name) {
        None | Some(Json::Null) => T::default(),
        Some(Json::Array(items)) if items.is_empty() => T::default(),
        Some(json) => reader.at(name, |reader| T::read(json, reader)),
    }
}

/// Notes the fields that nothing has read.
pub(crate) fn note_unknown(reader: &mut Reader, rest: Fields, known: &'static [&'static str]) {
    for key in rest.into_keys() {
        reader.note_at_key(&key, NoteKind::UnknownField { known });
    }
}
