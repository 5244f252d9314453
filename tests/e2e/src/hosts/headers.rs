//! public/_headers, for hosts that read it.

pub(super) const TEXT: &str = include_str!("../../../../public/_headers");
