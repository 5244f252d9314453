/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The address belongs to another site.
    OtherOrigin,
    /// No connection, or it broke.
    Unreachable,
    /// Nothing came for the time that the limits allow.
    TimedOut,
    /// An answer, but not a good one.
    Status(u16),
    /// More bytes than the limits allow.
    TooLarge,
}
