/// A short name for these exact bytes: the same bytes have the same, and others have another but by chance.
///
/// It tells whether the article in a page and the one on the host are the same file; it is no protection against
/// somebody who wants to deceive. FNV-1a with 64 bits, in hexadecimal digits:
/// <https://datatracker.ietf.org/doc/html/rfc9923>
pub fn digest(bytes: &[u8]) -> String {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let hash = bytes.iter().fold(OFFSET, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn digests_are_those_of_the_published_algorithm() {
        for (bytes, expected) in [
            ("", "cbf29ce484222325"),
            ("a", "af63dc4c8601ec8c"),
            ("foobar", "85944171f73967e8"),
        ] {
            assert_eq!(digest(bytes.as_bytes()), expected, "{bytes:?}");
        }
    }
}
