//! From JSON to the model, by one definition per record.
//!
//! `record!` makes one definition into the Rust struct, its reader, the list of its fields (for
//! "did you mean") and its JSON Schema, so the three cannot differ. Serde's derive is not used: it
//! stops at the first problem, while an editor wants all of them, and it compiles to far more
//! WebAssembly.
//!
//! Reading never stops. A missing or wrong value is reported, and its type's default stands in
//! for it, so that later checks still run. A file with a problem is rejected, so no stand-in
//! ever reaches a reader.

pub(crate) mod kinds;
#[cfg(feature = "schema")]
pub(crate) mod kinds_schema;
pub(crate) mod record;
#[cfg(feature = "schema")]
pub(crate) mod record_schema;
pub(crate) mod value;
pub(crate) mod words;

pub(crate) use kinds::kinds;
pub(crate) use record::{Record, record};
pub(crate) use value::Wire;
pub(crate) use words::words;
