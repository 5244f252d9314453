/// What is wrong with a value, or with several values together.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    missing_docs,
    reason = "the sentences in problem/message.rs say what each kind means"
)]
#[non_exhaustive]
pub enum ProblemKind {
    // One value
    Missing,
    WrongType {
        expected: &'static str,
        found: &'static str,
    },
    Empty,
    ControlCharacter,
    DuplicateKey,
    WrongFormat,
    UnknownWord {
        found: String,
        allowed: &'static [&'static str],
    },
    UnknownKind {
        found: String,
        allowed: &'static [&'static str],
    },
    SeveralKinds {
        allowed: &'static [&'static str],
    },
    NotAnId {
        found: String,
    },
    NotALanguage {
        found: String,
    },
    NotADate {
        found: String,
    },
    NotDateParts,
    NotALink {
        found: String,
    },
    NotAWebAddress {
        found: String,
    },
    NotASecureAddress {
        found: String,
    },
    NotAnImagePath {
        found: String,
    },
    NotALength,
    Negative,
    TooManyDigits {
        limit: usize,
    },
    NotAPhoneNumber {
        found: String,
    },
    NotARegion {
        found: String,
    },
    NotADoi {
        found: String,
    },
    NotAPmid {
        found: String,
    },
    NotAPmcid {
        found: String,
    },
    NoName,
    LinkInsideLink,

    // Several values
    DuplicateId {
        id: String,
    },
    ReservedId {
        id: String,
    },
    UnknownReference {
        id: String,
    },
    UnknownTerm {
        id: String,
    },
    CertaintyWithoutLimits,
    CertaintyWithoutCitation,
    DatesRunBackwards {
        earlier: &'static str,
    },
    NotPositive,
    OffTheScale,
    HalfInterval,
    IntervalOutOfOrder,
    RowLength {
        expected: usize,
        found: usize,
    },
    HelpOutOfReach,
}
