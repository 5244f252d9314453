/// The text with the characters percent-encoded that must be.
/// <https://url.spec.whatwg.org/#percent-encoded-bytes>
pub(crate) fn percent_encoded(text: &str, must_be: fn(char) -> bool) -> String {
    let mut encoded = String::new();
    for c in text.chars() {
        if must_be(c) {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                encoded.push_str(&format!("%{byte:02X}"));
            }
        } else {
            encoded.push(c);
        }
    }
    encoded
}
