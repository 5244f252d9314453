/// Why a fetch failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The address is on another origin.
    OtherOrigin,
    /// The host could not be reached, or the connection broke.
    Unreachable,
    /// Nothing arrived within the time limit.
    TimedOut,
    /// The host answered with an error status.
    Status(u16),
    /// The body is larger than the limit.
    TooLarge,
}
