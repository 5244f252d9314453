use crate::slip::{Hides, Slip};

/// How a merge marks the two versions of a part of a file, at the beginning of a line.
const BEGIN: &str = "<<<<<<< ";
const END: &str = ">>>>>>> ";

/// The first mark of a merge in which nobody has chosen. All else that there is to say of the file is about what the
/// marks make of it.
pub(super) fn conflict(text: &str) -> Option<Slip> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(BEGIN) || line.starts_with(END) {
            let message = "two versions of the file were merged, and nobody has chosen one";
            let advice =
                "Keep one of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>.";
            return Some(Slip {
                advice: Some(advice.to_owned()),
                hides: Some(Hides::Everything),
                ..Slip::new(at, message)
            });
        }
        at += line.len();
    }
    None
}
