/// Why a file is not JSON.
pub(super) struct Explanation {
    /// Where the fault is.
    pub(super) offset: usize,
    /// What it is, as a sentence that starts in lower case and has no full stop.
    pub(super) message: String,
    /// What to do about it.
    pub(super) advice: Option<&'static str>,
}
