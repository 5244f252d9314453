//! The file public/_headers.

pub(super) const TEXT: &str = include_str!("../../../../public/_headers");
