//! Whether a text may be suggested.

use super::lost::is_lost;
use super::markdown::signs;
use super::misread::meant;

/// Whether the other notes have nothing to say of a text, so that it can be suggested.
pub(super) fn is_clean(text: &str) -> bool {
    !text.contains(is_lost) && meant(text).is_none() && signs(text).is_empty()
}
